"""A long fuzz run over every decoder of IOTA's bytes: honest ones, damaged in seeded ways, until the time is over.

    python benchmarks/fuzz_iota.py [--seconds 600] [--seed 0]

Prints each seed and decoder that raised anything but LedgerError, took longer than a second, gave bytes back that differ from
those it read, or reached a certified level with damaged bytes; exit status 1 then.
"""

from __future__ import annotations

import argparse
import faulthandler
import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from app.ledger.contract import LedgerError
from app.ledger.iota import roaring, signatures
from app.ledger.iota.bcs import Type, decode, encode
from app.ledger.iota.checkpoint_data import CheckpointFile
from app.ledger.iota.proof_v1 import ProofV1
from app.ledger.iota.types import CHECKPOINT_DATA, CONTENTS, EFFECTS, EVENTS, OBJECT, SUMMARY, TRANSACTION
from app.ledger.iota.verify import TrustedCommittee, check_proof
from app.model.ledger import Level
from benchmarks.fuzz_ledger import SLOW_S, damaged
from tests.unit.ledger.iota.chain import Chain, Person

Target = tuple[str, bytes, Callable[[bytes, bytes], None]]


def targets() -> list[Target]:
    """(name, honest bytes, what must hold of damaged ones)."""
    chain = Chain()
    sealed = chain.checkpoint([chain.transaction(events=3), chain.transaction(Person(2), Person(3))])
    proof, trusted = sealed.proof(), [TrustedCommittee("town", chain.committee())]
    file = sealed.file.encode()

    def typed(of: Type) -> Callable[[bytes, bytes], None]:
        def check(raw: bytes, _honest: bytes) -> None:
            assert encode(of, decode(of, raw)) == raw, "other bytes came back"

        return check

    def as_proof(raw: bytes, honest: bytes) -> None:
        found = ProofV1.decode(raw)
        level = check_proof(found, trusted).level
        same = (found.transaction, found.effects, found.summary) == (
            proof.transaction,
            proof.effects,
            proof.summary,
        )
        assert same or level not in (Level.V4, Level.V5), "certified"

    def as_file(raw: bytes, honest: bytes) -> None:
        found = CheckpointFile.decode(raw)
        for digest in found.digests:
            level = check_proof(found.proof(digest), trusted).level
            assert digest in sealed.digests or level not in (Level.V4, Level.V5), "certified"

    def as_signature(raw: bytes, honest: bytes) -> None:
        who = signatures.check(raw, proof.transaction, signatures.TRANSACTION)
        assert raw == honest or who != Person().address, "taken for another's"

    def as_bitmap(raw: bytes, honest: bytes) -> None:
        found = roaring.members(raw)
        assert found == sorted(set(found)), "out of order"

    return [
        ("SUMMARY", proof.summary, typed(SUMMARY)),
        ("CONTENTS", proof.contents, typed(CONTENTS)),
        ("TRANSACTION", proof.transaction, typed(TRANSACTION)),
        ("EFFECTS", proof.effects, typed(EFFECTS)),
        ("EVENTS", proof.events or b"", typed(EVENTS)),
        ("OBJECT", bytes(90), typed(OBJECT)),
        ("CHECKPOINT_DATA", file, typed(CHECKPOINT_DATA)),
        ("ProofV1", proof.encode(), as_proof),
        ("CheckpointFile", file, as_file),
        ("signature", proof.signatures[0], as_signature),
        ("bitmap", proof.certificate["signers_map"], as_bitmap),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    faulthandler.enable()
    found, seed, until = 0, args.seed, time.monotonic() + args.seconds
    all_targets = targets()
    while time.monotonic() < until:
        source = random.Random(seed)
        name, honest, check = all_targets[seed % len(all_targets)]
        raw = damaged(honest, source)
        began = time.monotonic()
        try:
            check(raw, honest)
        except LedgerError:
            pass
        except Exception:  # noqa: BLE001 - that is what is looked for
            found += 1
            sys.stdout.write(f"seed {seed}, {name}:\n{traceback.format_exc()}\n")
        if time.monotonic() - began > SLOW_S:
            found += 1
            sys.stdout.write(f"seed {seed}, {name}: {time.monotonic() - began:.1f} s\n")
        seed += 1
    sys.stdout.write(f"{seed - args.seed} inputs over {len(all_targets)} decoders, {found} troubles\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
