"""`tvilling ledger proof SIGNAL --at T -o FILE` and `ledger bundle --from T --to T -o FILE`: what others can check.

tvilling ledger proof ph1.power_kw --at "yesterday 17:00" -o proof.json
tvilling ledger bundle --from ... --to ... -o evidence.zip
tvilling ledger trust -o trust.json            # give it to the checker by another way
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, note, opened, print_json, print_line, time_of
from app.commands.history import history_of
from app.commands.progress import shown_on_terminal
from app.ledger.contract import LedgerError
from app.model.times import format_time, iso, wall_ns
from app.opening import OpenedDistrict, data_folder, history_folder
from app.whole_file import write_bytes


def add(parts: Any) -> None:
    proof = parts.add_parser("proof", help="the proof of one reading, as a file")
    proof.add_argument("signal", metavar="SIGNAL")
    proof.add_argument("--at", required=True, metavar="T", help="its newest reading at or before this time")
    bundle = parts.add_parser("bundle", help="readings of a time with all that proves them, as one file")
    bundle.add_argument("--from", dest="start", required=True, metavar="T")
    bundle.add_argument("--to", dest="end", required=True, metavar="T")
    bundle.add_argument("--signals", nargs="+", metavar="SIGNAL", help="only these (default: all)")
    trust = parts.add_parser(
        "trust", help="this ledger's public keys, as the file that `check --trust` takes"
    )
    for sub, run in ((proof, run_proof), (bundle, run_bundle), (trust, run_trust)):
        sub.add_argument("-o", "--out", required=True, metavar="FILE")
        add_json(sub)
        sub.set_defaults(run=run)


@contextmanager
def ledger_of(args: argparse.Namespace, district: OpenedDistrict) -> Iterator[Any]:
    """Log, store and prover, for looking only: an `OpenedLedger`."""
    from app.proving.opening import log_path, open_ledger

    folder = history_folder(data_folder(args.data), district.district)
    if not log_path(folder).exists():
        raise Unusable(
            f"{folder}: nothing is sealed here yet; open the district once, or give another --data"
        )
    with history_of(args, district) as historian:
        try:
            ledger = open_ledger(
                folder, historian, district.catalogue, district.district.id, is_read_only=True
            )
        except LedgerError as error:
            raise Unusable(str(error)) from error
        try:
            yield ledger
        except LedgerError as error:
            raise Unusable(str(error)) from error
        finally:
            ledger.close()


def run_proof(args: argparse.Namespace) -> int:
    from app.ledger.reading_proof import parse

    district = opened(args)
    at_ns = time_of(args.at, district, "--at")
    row = district.catalogue.row_or_none(args.signal)
    signal = None if row is None else district.catalogue.signals[row]
    unit, label = (signal.unit, signal.label) if signal else ("", "")
    with ledger_of(args, district) as ledger:
        data = ledger.prover.reading(args.signal, at_ns, unit, label)
    write_bytes(Path(args.out), data)
    proof = parse(data)
    if args.json:
        print_json(
            {
                "path": args.out,
                "signal": proof.signal,
                "t": iso(proof.t_ns),
                "value": proof.value,
                "unit": unit,
            }
        )
    else:
        when = format_time(proof.t_ns, district.district.zone)
        print_line(f"{args.out}: {proof.signal} was {proof.value!r} {unit}".rstrip() + f" at {when}")
    return 0


def run_bundle(args: argparse.Namespace) -> int:
    from app.proving.bundling import hints_of
    from maps.readers.progress import say

    district = opened(args)
    start, end = time_of(args.start, district, "--from"), time_of(args.end, district, "--to")
    if not start < end:
        raise Unusable("--from must lie before --to")
    for name in args.signals or ():
        if district.catalogue.row_or_none(name) is None:
            raise Unusable(f"{name}: no such signal in {district.district.id}")

    def heard(share: float) -> bool:
        say("writing the evidence", share)
        return False

    with ledger_of(args, district) as ledger, shown_on_terminal():
        maker = ledger.prover.bundler(hints_of(district.district, district.catalogue, args.signals))
        made = maker.make(Path(args.out), start, end, made_ns=wall_ns(), signals=args.signals, progress=heard)
    for number, why in list(made.without.items())[:10]:
        note(f"without the readings of batch {number}: {why}")
    if args.json:
        print_json(
            {
                "path": args.out,
                "from": iso(made.from_ns),
                "to": iso(made.to_ns),
                "batches": made.batches,
                "readings": made.readings,
                "records": made.records,
                "bytes": made.bytes,
                "without": {str(number): why for number, why in made.without.items()},
            }
        )
    else:
        zone = district.district.zone
        print_line(
            f"{args.out}: {made.readings:,} readings in {made.batches} batches,"
            f" {format_time(made.from_ns, zone)} to {format_time(made.to_ns, zone)}, {made.bytes:,} bytes"
        )
    return 1 if made.without else 0


def run_trust(args: argparse.Namespace) -> int:
    from app.commands.ledger import log_of
    from app.ledger.trust_file import Trust

    district = opened(args)
    with log_of(args, district) as log:
        trust = Trust.of_log(log.origin, log.keys)
    write_bytes(Path(args.out), trust.encode())
    newest = trust.keys(log_origin := next(iter(trust.logs)))[-1].verifier
    if args.json:
        print_json({"path": args.out, "origin": log_origin, "vkey": newest.vkey})
    else:
        print_line(f"{args.out}: {newest.vkey}")
    return 0
