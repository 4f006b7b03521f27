"""`tvilling alarms list|journal|performance|trial|rehearse`: the alarms of a district without a window. Changes nothing but for
`rehearse`, which fills an empty data folder.

Exit status 1: of `trial` where the file of rules has errors, of `performance --check` where a target is missed or too little is
known, of `journal --check` where the journal differs from what was sealed.
"""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.commands.common import Unusable, add_json, time_of
from app.journal.store import Journal, JournalError
from app.model.times import DAY_NS, wall_ns
from app.opening import OpenedDistrict, data_folder, history_folder

JOURNAL = "journal.sqlite"
PARTS = ("alarms_list", "alarms_journal", "alarms_performance", "alarms_trial", "alarms_rehearse")
MOST_NS = 20 * 366 * DAY_NS


def add(commands: Any) -> None:
    parser = commands.add_parser(
        "alarms", help="alarms: what stands, what happened, how it performs, other rules tried"
    )
    parts = parser.add_subparsers(
        dest="part", required=True, metavar="list|journal|performance|trial|rehearse"
    )
    for name in PARTS:
        importlib.import_module(f"app.commands.{name}").add(parts)


def add_span(parser: argparse.ArgumentParser, start: str) -> None:
    parser.add_argument("--from", dest="start", metavar="T", help=f"default: {start}")
    parser.add_argument("--to", dest="end", metavar="T", help="default: now")
    add_json(parser)


def span_of(args: argparse.Namespace, place: OpenedDistrict, length_ns: int) -> tuple[int, int]:
    """--from and --to; without them the last length_ns."""
    to_ns = time_of(args.end, place, "--to") if args.end else wall_ns()
    from_ns = time_of(args.start, place, "--from") if args.start else to_ns - length_ns
    if from_ns >= to_ns:
        raise Unusable("--from is not before --to")
    if to_ns - from_ns > MOST_NS:
        raise Unusable("--from and --to lie more than 20 years apart")
    return from_ns, to_ns


@contextmanager
def journal_of(args: argparse.Namespace, place: OpenedDistrict) -> Iterator[Journal]:
    """For reading, beside a window that writes."""
    path = history_folder(data_folder(args.data), place.district) / JOURNAL
    try:
        with Journal(path, is_read_only=True) as journal:
            yield journal
    except JournalError as error:
        raise Unusable(str(error)) from error


def one_line(text: str) -> str:
    """Text of others in a terminal: what cannot be printed is shown as such."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
