"""`tvilling alarms rehearse`: days of the simulated district with disturbances, judged by the rules in use, into an empty data folder."""

from __future__ import annotations

import argparse
from typing import Any

from app.commands.alarms import JOURNAL, add_span, span_of
from app.commands.common import Unusable, note, opened, print_json, print_line
from app.model.times import DAY_NS
from app.opening import data_folder, history_folder
from maps.readers.progress import say


def add(parts: Any) -> None:
    parser = parts.add_parser(
        "rehearse",
        help="simulate days with disturbances: history, alarms and answers in an empty data folder",
    )
    parser.add_argument(
        "--faults",
        default="",
        metavar="KIND:SIGNAL[:AMOUNT][:p=P][:after=SPAN][:for=SPAN],...",
        help="what goes wrong, as for `tvilling simulate`",
    )
    add_span(parser, "7 days before --to")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.alarm_rehearsal import rehearse
    from app.alarm_rules import rules_of
    from app.commands.progress import shown_on_terminal
    from app.energy.district_model import DistrictModel
    from app.feeds.feed import FeedMisconfigured
    from app.feeds.simulator_faults import read_faults
    from app.history.contract import HistoryError
    from app.history.opening import open_history
    from app.journal.store import Journal, JournalError

    place = opened(args)
    district, catalogue = place.district, place.catalogue
    from_ns, to_ns = span_of(args, place, 7 * DAY_NS)
    folder = history_folder(data_folder(args.data), district)
    if folder.exists() and any(folder.iterdir()):
        raise Unusable(f"{folder}: something is remembered here already; give an empty folder with --data")
    try:
        faults = read_faults(args.faults, "rehearse", catalogue)
    except FeedMisconfigured as error:
        raise Unusable(f"--faults: {error}") from error
    rules, troubles = rules_of(district, folder)
    for trouble in troubles:
        note(trouble.text)
    model = DistrictModel(catalogue, district.lonlat, district.zone, 7)
    try:
        with shown_on_terminal(), Journal(_made(folder) / JOURNAL) as journal:
            historian = open_history(folder, catalogue).historian
            try:
                done = rehearse(
                    historian, journal, model, catalogue, tuple(rules), faults, from_ns, to_ns,
                    progress=lambda share: say("rehearsing", share),
                )  # fmt: skip
            finally:
                historian.close()
    except (HistoryError, JournalError) as error:
        raise Unusable(str(error)) from error
    if args.json:
        print_json({"readings": done.readings, "lines": done.changes})
    else:
        print_line(f"{done.readings} simulated readings, {done.changes} lines in the journal, in {folder}")
    return 0


def _made(folder: Any) -> Any:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unusable(f"{folder}: cannot be made ({error.strerror}); give another --data") from error
    return folder
