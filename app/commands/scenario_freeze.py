"""`tvilling scenario freeze|check`: which version a vote saw, in the ledger.

    tvilling scenario freeze roofs              # runs it, writes hashes and figures to the district's ledger
    tvilling scenario check roofs               # runs it again: is it what was frozen? exit status 1 where not

Freezing appends to the log, which one program may do at a time: with the district open in a window, freeze there.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.commands.common import Unusable, add_json, note, print_json, print_line

if TYPE_CHECKING:
    from app.opening import OpenedDistrict
    from app.scenarios.running import Outcome


def add(kinds: Any) -> None:
    for name, run, about in (
        ("freeze", run_freeze, "write what it is and what it gives to the ledger"),
        ("check", run_check, "is it, and is what it gives, what was frozen?"),
    ):
        parser = kinds.add_parser(name, help=about)
        parser.add_argument(
            "file", metavar="FILE", help="a scenario file, or the name of one of the district's"
        )
        if name == "check":
            parser.add_argument(
                "--leaf",
                type=int,
                metavar="N",
                help="compare with this record (default: the newest of this file)",
            )
        else:
            parser.add_argument(
                "--rebase",
                action="store_true",
                help="on the district as it is now, where it has changed since",
            )
        add_json(parser)
        parser.set_defaults(run=run)


def run_freeze(args: argparse.Namespace) -> int:
    from app.ledger.contract import LedgerError
    from app.ledger.fields import BadRecord
    from app.ledger.keys import KeyKeeper, platform_keyring
    from app.ledger.log import TransparencyLog
    from app.proving.opening import ledger_folder, log_path
    from app.scenario_freeze import freeze

    found = _ran(args, is_check=False)
    if found is None:
        return 1
    place, outcome, file = found
    folder = _folder(args, place)
    try:
        ledger_folder(folder).mkdir(parents=True, exist_ok=True)
        keys = KeyKeeper(ledger_folder(folder), platform_keyring())
        log = TransparencyLog.open(log_path(folder), keys, place.district.id)
        try:
            done = freeze(log, outcome, file)
        finally:
            log.close()
    except (LedgerError, BadRecord, OSError) as error:
        raise Unusable(f"{error}") from error
    if args.json:
        print_json({"leaf": done.leaf, "is_new": done.is_new, "record": dict(done.payload)})
        return 0
    word = "is frozen as" if done.is_new else "was frozen already, as"
    print_line(f"{outcome.scenario.id} {word} leaf {done.leaf}: {done.payload['time']}")
    for name in ("file", "base", "question", "result"):
        print_line(f"  {name:9} {done.payload[name]}")
    return 0


def run_check(args: argparse.Namespace) -> int:
    from app.ledger.contract import LedgerError
    from app.ledger.log import TransparencyLog
    from app.ledger.log_file import DamagedLog
    from app.proving.opening import log_path
    from app.scenario_freeze import Checked, check

    found = _ran(args, is_check=True)
    assert found is not None
    place, outcome, file = found
    path = log_path(_folder(args, place))
    if not path.exists():
        raise Unusable(f"{path}: there is no ledger here yet; nothing was frozen in this data folder")
    try:
        log = TransparencyLog.read(path)
        try:
            said = check(log, outcome, file, leaf=args.leaf)
        finally:
            log.close()
    except DamagedLog as error:
        said = Checked(args.leaf, None, (str(error),))
    except LedgerError as error:
        raise Unusable(str(error)) from error
    if args.json:
        record = None if said.payload is None else dict(said.payload)
        print_json(
            {"id": outcome.scenario.id, "same": said.is_same, "leaf": said.leaf, "record": record, "differences": list(said.differences),
             "proof": list(said.proof), "result_hash": outcome.result_hash}
        )  # fmt: skip
    else:
        if said.payload is not None:
            print_line(
                f"{outcome.scenario.id}: compared with leaf {said.leaf}, frozen {said.payload['time']}"
            )
        for one in said.proof:
            print_line(f"  {one}")
        for one in said.differences:
            print_line(f"  differs: {one}")
        print_line("it is what was frozen" if said.is_same else "it is NOT what was frozen")
    return 0 if said.is_same else 1


def _folder(args: argparse.Namespace, place: OpenedDistrict) -> Path:
    from app.commands import scenario as common
    from app.opening import history_folder

    return history_folder(common._data(args), place.district)


def _ran(args: argparse.Namespace, *, is_check: bool) -> tuple[OpenedDistrict, Outcome, bytes] | None:
    """None where the district has changed since and nobody said --rebase. For a check it runs all the same: that is what it asks."""
    from app.commands import scenario as common
    from app.energy.planning.checks import PlanningError
    from app.scenarios.base import changed_since
    from app.scenarios.words import ScenarioError

    place, bench = common._bench(args)
    path = common._path_of(args.file, args, place)
    scenario = common._read(args.file, args, place)
    try:
        file = path.read_bytes()
    except OSError as error:
        raise Unusable(f"{path}: cannot be read ({error.strerror})") from error
    if is_check:
        changed = changed_since(scenario.base, bench.base)
        if changed:
            note(f"scenario {scenario.id}: {changed}")
    elif not common._is_on_this_base([scenario], bench, args):
        return None
    note(f"{scenario.id}: a year of the district")
    try:
        return place, bench.run(scenario), file
    except (ScenarioError, PlanningError) as error:
        raise Unusable(f"scenario {scenario.id}: {error}") from error
