"""What checking a certificate of IOTA costs, with each package that can; and a whole proof.

    python benchmarks/iota_certificate.py [--validators 100]

A committee of the tests' own signs a checkpoint. Each figure is the best and the median of some runs, first with keys never
seen before (they are checked to lie in the group), then with keys known, as in a lineage.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.ledger.iota import bls
from app.ledger.iota.bls import verify
from app.ledger.iota.signatures import CHECKPOINT
from app.ledger.iota.verify import TrustedCommittee, check_proof
from tests.unit.ledger.iota.chain import Chain


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--validators", type=int, default=4)
    args = parser.parse_args()
    count = args.validators
    stakes = [10_000 // count] * count
    stakes[0] += 10_000 - sum(stakes)
    chain = Chain(stakes)
    sealed = chain.checkpoint([chain.transaction(events=3)])
    committee = chain.committee()
    message = CHECKPOINT + sealed.summary + (0).to_bytes(8, "little")
    keys = [key for key, _ in committee.members]
    found: dict[str, object] = {"validators": count}
    for name in ("pyblst", "py_ecc"):
        cache = bls._blst_key if name == "pyblst" else bls._ecc_key

        def once(name: str = name) -> None:
            assert verify(keys, message, sealed.certificate["signature"], name)

        def fresh(name: str = name, cache: Callable[..., object] = cache) -> None:
            cache.cache_clear()  # type: ignore[attr-defined]
            assert verify(keys, message, sealed.certificate["signature"], name)

        runs = 40 if name == "pyblst" else 5
        found[name] = {"new_keys_ms": timed(fresh, runs), "known_keys_ms": timed(once, runs)}
    proof = sealed.proof()
    trusted = [TrustedCommittee("town", committee)]
    found["whole_proof_ms"] = timed(lambda: check_proof(proof, trusted), 40)
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


def timed(work: Callable[[], object], runs: int) -> dict[str, float]:
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        work()
        times.append(1e3 * (time.perf_counter() - began))
    return {"best": round(min(times), 2), "p50": round(statistics.median(times), 2)}


if __name__ == "__main__":
    main()
