"""`tvilling ledger tamper-demo`: shows on a copy that one changed byte is found; the history itself is never touched.

Exit status 0 when that interval differed, for that signal only, and all matched again afterwards, 1 when not.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, note, opened, print_json, print_line, time_of
from app.model.times import HOUR_NS, format_time, iso
from app.model.trust import IntervalProof, Proof

HOURS = 3


def add(parts: Any) -> None:
    demo = parts.add_parser("tamper-demo", help="changes one byte of a copy, and finds it")
    demo.add_argument("--signal", metavar="SIGNAL", help="whose reading (default: a load)")
    demo.add_argument("--at", metavar="T", help="about when (default: in the last hours that are sealed)")
    add_json(demo)
    demo.set_defaults(run=run_demo)


def run_demo(args: argparse.Namespace) -> int:
    from app.commands.ledger_proof import ledger_of
    from app.tamper_demo import TamperDemo, differing

    district = opened(args)
    if args.signal and district.catalogue.row_or_none(args.signal) is None:
        raise Unusable(f"{args.signal}: no such signal in {district.district.id}")
    at_ns = None if args.at is None else time_of(args.at, district, "--at")
    with ledger_of(args, district) as ledger, tempfile.TemporaryDirectory(prefix="tvilling-demo-") as folder:
        middle = ledger.index.edge[0] - HOURS * HOUR_NS // 2 if at_ns is None else at_ns
        note("copying some hours of the history; the history itself stays as it is")
        with TamperDemo(
            Path(folder),
            district.catalogue,
            ledger.prover.historian,
            ledger.log,
            middle - HOURS * HOUR_NS // 2,
            middle + HOURS * HOUR_NS // 2,
        ) as demo:
            before = demo.check()
            flipped = demo.flip(args.signal, at_ns)
            during, walk = demo.check(), demo.walk()
            demo.restore()
            after = demo.check()
            readings = demo.readings
    wrong = differing(during)
    is_shown = any(one.from_ns <= flipped.t_ns < one.to_ns for one in wrong)
    is_shown = is_shown and all(one.signals == (flipped.signal,) for one in wrong)
    is_shown = is_shown and not differing(before) and not differing(after)
    document = {
        "ok": is_shown,
        "readings": readings,
        "changed": {
            "signal": flipped.signal,
            "t": iso(flipped.t_ns),
            "before": flipped.before,
            "after": flipped.after,
            "byte": flipped.place,
            "bytes_before": flipped.raw_before.hex(),
            "bytes_after": flipped.raw_after.hex(),
        },
        "before": counts(before),
        "during": counts(during),
        "after": counts(after),
        "differs": [
            {"from": iso(one.from_ns), "to": iso(one.to_ns), "source": one.source, "reason": one.reason, "signals": list(one.signals)}
            for one in wrong
        ],
        "leaf": {"index": walk.index, "of": walk.batch.signals, "anchored": walk.leaf_anchored.hex(), "found": walk.leaf_found.hex()},
        "root": {"log_leaf": walk.log_leaf, "anchored": walk.batch.root.hex(), "found": walk.root_found.hex(), "path": len(walk.rungs)},
    }  # fmt: skip
    if args.json:
        print_json(document)
    else:
        zone = district.district.zone
        print_line(
            f"Copied {readings:,} readings; {counts(before)['match']} intervals match what was anchored."
        )
        print_line(
            f"Changed one byte: {flipped.signal} at {format_time(flipped.t_ns, zone)},"
            f" {flipped.before!r} became {flipped.after!r}."
        )
        for one in wrong:
            span = f"{format_time(one.from_ns, zone)} to {format_time(one.to_ns, zone)}"
            print_line(f"DIFFERS  {span}  {one.source}: {one.reason}")
        print_line(
            f"  leaf {walk.index} of {walk.batch.signals}: {walk.leaf_anchored.hex()[:16]}… was sealed"
        )
        print_line(f"                {walk.leaf_found.hex()[:16]}… is there")
        print_line(f"Put back: {counts(after)['match']} intervals match again.")
    return 0 if is_shown else 1


def counts(proofs: list[IntervalProof]) -> dict[str, int]:
    return {
        word: sum(one.proof is proof for one in proofs)
        for word, proof in (
            ("match", Proof.MATCH),
            ("unchecked", Proof.UNCHECKED),
            ("differs", Proof.DIFFERS),
        )
    }
