"""`tvilling ledger list|verify`: what the ledger holds, and whether the history still is what was anchored.

Each further part is a file ledger_*.py with `add(parts)`. Nothing is sealed here: an open window does that.
Exit status 1 where an interval differs.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line, time_of
from app.commands.history import history_of
from app.commands.ledger_whole import as_json, damaged, whole_log
from app.commands.progress import bar_text
from app.ledger.contract import Kept, LedgerError
from app.ledger.log import TransparencyLog
from app.ledger.log_file import DamagedLog
from app.model.ledger import Verdict
from app.model.times import format_time, iso
from app.model.trust import IntervalProof, Proof
from app.opening import OpenedDistrict, data_folder, history_folder
from app.proving.opening import log_path, open_ledger
from app.stores import address_of

EVER = 2**62
PARTS = (
    "ledger_proof",
    "ledger_check",
    "ledger_tamper",
    "ledger_anchor",
    "ledger_device",
    "ledger_log",
    "ledger_witness",
)
MOST = 100_000


def add(commands: Any) -> None:
    parser = commands.add_parser("ledger", help="what the ledger holds, and whether the history matches it")
    parts = parser.add_subparsers(dest="part", required=True, metavar="list|verify|proof|check|anchor|...")
    listed = parts.add_parser("list", help="records, oldest first")
    listed.add_argument("--kind", action="append", default=[], metavar="KIND", help='such as "twin.energy.*"')
    verify = parts.add_parser("verify", help="compares the history with what was anchored")
    for sub, run in ((listed, run_list), (verify, run_verify)):
        sub.add_argument("--from", dest="start", metavar="T")
        sub.add_argument("--to", dest="end", metavar="T")
        add_json(sub)
        sub.set_defaults(run=run)
    for name in PARTS:
        if importlib.util.find_spec(f"app.commands.{name}") is not None:
            importlib.import_module(f"app.commands.{name}").add(parts)


@contextmanager
def log_of(args: argparse.Namespace, district: OpenedDistrict) -> Iterator[TransparencyLog]:
    """For reading, beside a window that writes."""
    path = log_path(history_folder(data_folder(args.data), district.district))
    if not path.exists():
        raise Unusable(f"{path}: nothing is sealed here yet; open the district once, or give another --data")
    try:
        log = TransparencyLog.read(path)
    except LedgerError as error:
        raise Unusable(str(error)) from error
    try:
        yield log
    finally:
        log.close()


def span_of(args: argparse.Namespace, district: OpenedDistrict) -> tuple[int, int]:
    """--from and --to, for ever where they are not given."""
    start = -EVER if args.start is None else time_of(args.start, district, "--from")
    end = EVER if args.end is None else time_of(args.end, district, "--to")
    if start >= end:
        raise Unusable("--from must lie before --to")
    return start, end


def run_list(args: argparse.Namespace) -> int:
    from app.ledger.records import describe

    district = opened(args)
    start, end = span_of(args, district)
    zone = district.district.zone
    rows: list[dict[str, Any]] = []
    with log_of(args, district) as log:
        name = f"log:{log.origin}"
        for kept in _all(log, args.kind, start, end):
            entry = kept.entry
            rows.append(
                {
                    "id": str(kept.index),
                    "kind": entry.kind,
                    "t": iso(entry.t_ns),
                    "ledger": name,
                    "level": None,
                    "summary": describe(entry.kind, entry.data).summary,
                }
            )
            if not args.json:
                last = rows.pop()
                when = format_time(entry.t_ns, zone)
                print_line(f"{last['id']:>8}  {when}  {last['kind']:<26}  {last['summary']}")
    if args.json:
        print_json({"records": rows})
    return 0


def _all(log: TransparencyLog, kinds: list[str], start: int, end: int) -> Iterator[Kept]:
    after = -1
    while found := log.find(kinds, start, end, after=after, most=5000):
        yield from found
        after = found[-1].index


def run_verify(args: argparse.Namespace) -> int:
    district = opened(args)
    start, end = span_of(args, district)
    folder = history_folder(data_folder(args.data), district.district)
    if address_of(district):
        raise Unusable("a history that workstations share is not sealed yet; only one in a file is")
    if not log_path(folder).exists():
        raise Unusable(
            f"{folder}: nothing is sealed here yet; open the district once, or give another --data"
        )
    with history_of(args, district) as historian:
        try:
            ledger = open_ledger(
                folder, historian, district.catalogue, district.district.id, is_read_only=True
            )
        except DamagedLog as error:
            return _told(args, district, [], damaged(error))
        except LedgerError as error:
            raise Unusable(str(error)) from error
        try:
            whole = whole_log(ledger.log, data_folder(args.data))
            known = ledger.prover.intervals(start, end)
            open_ones = [one for one in known if one.proof is Proof.UNANCHORED]
            found = [*_checked(ledger.prover.check(start, end), len(known)), *open_ones]
        finally:
            ledger.close()
    found.sort(key=lambda one: (one.from_ns, one.source))
    return _told(args, district, found, whole)


def _told(
    args: argparse.Namespace, district: OpenedDistrict, found: list[IntervalProof], whole: Verdict
) -> int:
    """The exit status."""
    counts = {
        word: sum(one.proof is proof for one in found)
        for word, proof in (
            ("match", Proof.MATCH),
            ("unanchored", Proof.UNANCHORED),
            ("unchecked", Proof.UNCHECKED),
            ("differs", Proof.DIFFERS),
        )
    }
    wrong = [one for one in found if one.proof is Proof.DIFFERS]
    if args.json:
        first, last = (found[0].from_ns, max(one.to_ns for one in found)) if found else (None, None)
        print_json(
            {
                "from": None if first is None else iso(first),
                "to": None if last is None else iso(last),
                "intervals": counts,
                "differs": [
                    {
                        "from": iso(one.from_ns),
                        "to": iso(one.to_ns),
                        "source": one.source,
                        "reason": one.reason,
                        "signals": list(one.signals),
                    }
                    for one in wrong
                ],
                "log": as_json(whole),
            }
        )
    else:
        _print(found, counts, wrong, district)
        for check in whole.checks:
            if check.ok is False:
                print_line(f"THE LEDGER ITSELF  {check.name}: {check.detail}")
    return 1 if wrong or whole.ok is False else 0


def _print(
    found: list[IntervalProof], counts: dict[str, int], wrong: list[IntervalProof], district: OpenedDistrict
) -> None:
    zone = district.district.zone
    for one in wrong:
        when = f"{format_time(one.from_ns, zone)} to {format_time(one.to_ns, zone)}"
        print_line(f"DIFFERS  {when}  {one.source}: {one.reason}")
    print_line(
        f"{counts['match']} intervals match what was anchored, {counts['differs']} differ,"
        f" {counts['unchecked']} could not be checked, {counts['unanchored']} not anchored yet"
    )
    for reason in sorted({one.reason for one in found if one.proof is Proof.UNCHECKED and one.reason}):
        print_line(f"not checked: {reason}")


def _checked(proofs: Iterator[IntervalProof], total: int) -> list[IntervalProof]:
    """With a bar where somebody looks at a terminal."""
    found: list[IntervalProof] = []
    begun = last = time.monotonic()
    is_drawn = False
    for one in proofs:
        found.append(one)
        now = time.monotonic()
        if sys.stderr.isatty() and now - begun > 0.7 and now - last > 0.1:
            last, is_drawn = now, True
            rate = sum(p.count for p in found) / (now - begun)
            text = bar_text(f"{rate:,.0f} readings a second", len(found) / max(total, 1), now - begun)
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()
    if is_drawn:
        sys.stderr.write("\r\x1b[K")
    return found
