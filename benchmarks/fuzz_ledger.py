"""A long fuzz run over every decoder of the ledger: honest bytes, damaged in seeded ways, until the time is over.

    python benchmarks/fuzz_ledger.py [--seconds 600] [--seed 0]

Prints each seed and decoder that raised anything but ProofError, took longer than a second, or took damaged bytes for proven;
exit status 1 then. Damaged bytes that are taken must mean what they meant before, or decide nothing (a signature line of nobody).
"""

from __future__ import annotations

import argparse
import faulthandler
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.ledger import canonical, tiles  # noqa: E402
from app.ledger.batch import Batch, pack, read_leaf, signal_leaf  # noqa: E402
from app.ledger.checkpoint import Checkpoint  # noqa: E402
from app.ledger.contract import LedgerError, ProofError  # noqa: E402
from app.ledger.entry_proof import verify_entry  # noqa: E402
from app.ledger.keys import KeyKeeper  # noqa: E402
from app.ledger.merkle import check_consistency, check_inclusion, leaf_hash  # noqa: E402
from app.ledger.note import COSIGNATURE, Signer, Verifier, cosign, opened, parse  # noqa: E402
from app.ledger.rotation import Step, follow, rotate, steps, trust_of  # noqa: E402
from app.ledger.tlog_proof import TlogProof  # noqa: E402
from app.ledger.trust_file import Trust  # noqa: E402
from app.ledger.trust_memory import TrustMemory  # noqa: E402
from app.ledger.witness import Request, request_for  # noqa: E402
from tests.unit.ledger.log_world import NOW_S, entries, log_at  # noqa: E402

SLOW_S = 1.0
Accepts = Callable[[bytes], Any]


@dataclass
class Target:
    """read: decodes or checks; raises ProofError, or gives what was understood.   may: damaged bytes that still read are sound
    when this holds of (damaged bytes, what was understood)."""

    data: bytes
    read: Accepts
    may: Callable[[bytes, Any], bool]


def damaged(data: bytes, random_: random.Random) -> bytes:
    """One to four of: flip, replace, cut, insert, repeat, swap, numbers and lines out of place."""
    raw = bytearray(data)
    for _ in range(random_.randint(1, 4)):
        size = len(raw)
        at, other = random_.randrange(size + 1), random_.randrange(size + 1)
        low, high = sorted((at, min(other, at + 200) if other > at else max(other, at - 200)))
        kind = random_.randrange(9)
        if kind == 0 and size:
            raw[at % size] ^= 1 << random_.randrange(8)
        elif kind == 1 and size:
            raw[at % size] = random_.randrange(256)
        elif kind == 2:
            del raw[low:high]
        elif kind == 3:
            raw[at:at] = random_.randbytes(random_.randint(1, 40))
        elif kind == 4:
            raw[at:at] = raw[low:high]
        elif kind == 5:
            raw[low:high] = raw[low:high][::-1]
        elif kind == 6:
            raw[at:at] = random_.choice(
                (b"\n", b"\n\n", b" ", b"\0", b'"', b"{", b"[" * 999, b"9" * 99, b"\xe2\x80\x94 ")
            )
        elif kind == 7:
            lines = bytes(raw).split(b"\n")
            random_.shuffle(lines)
            raw = bytearray(b"\n".join(lines))
        else:
            lines = bytes(raw).split(b"\n")
            lines.insert(random_.randrange(len(lines) + 1), random_.choice(lines))
            raw = bytearray(b"\n".join(lines))
    return bytes(raw)


def targets(folder: Path) -> dict[str, Target]:
    log = log_at(folder / "log")
    log.append(entries(300))
    witness = Signer("witness.example/w", Ed25519PrivateKey.generate(), COSIGNATURE)
    note = cosign(log.checkpoint(), witness, now_s=NOW_S)
    leaf, first = entries(300)[137].data, trust_of(log)
    trust = replace(first, witnesses=(witness.verifier,))
    proof = TlogProof(137, log.inclusion(137), note, b"extra").data
    keys = [Verifier.of(log.vkey), witness.verifier]
    root, path = log.root(), b"".join(log.inclusion(137))
    grown = b"".join(log.consistency(200))
    rotate(log, KeyKeeper(folder / "log"))
    step = steps(log)[0]
    rows = pack(np.arange(9) * 10, np.linspace(0, 1, 9), np.zeros(9, np.uint8), np.arange(9) * 10 + 1)
    readings = signal_leaf("roof.power_kw", rows)
    batch = Batch("town", "mqtt", 0, 900, -(2**63), 5000, 900, 9, 1, leaf_hash(readings)).encode()
    TrustMemory(folder / "trust.json").look(log)
    memory = (folder / "trust.json").read_bytes()
    text = parse(note)[0]

    def hashes(data: bytes) -> list[bytes]:
        return [data[k : k + 32] for k in range(0, len(data), 32)]

    def remembered(data: bytes) -> object:
        (folder / "damaged.json").write_bytes(data)
        try:
            return TrustMemory(folder / "damaged.json").of(log.origin)
        except LedgerError as error:
            raise ProofError(str(error)) from error

    def never(data: bytes, said: Any) -> bool:
        return False

    def again(encode: Callable[[Any], bytes]) -> Callable[[bytes, Any], bool]:
        return lambda data, said: encode(said) == data

    return {
        "canonical": Target(leaf, canonical.decode, again(canonical.encode)),
        "batch": Target(batch, Batch.decode, again(Batch.encode)),
        "readings": Target(readings, read_leaf, again(lambda said: signal_leaf(*said))),
        "note": Target(note, lambda data: opened(data, keys), lambda data, said: said.text == text),
        "checkpoint": Target(
            text.encode(),
            lambda data: Checkpoint.of(data.decode("utf-8", "replace")),
            lambda data, said: data.decode("utf-8", "replace") == said.text,
        ),
        "vkey": Target(
            log.vkey.encode(),
            lambda data: Verifier.of(data.decode("latin-1")),
            again(lambda said: said.vkey.encode("latin-1")),
        ),
        "tlog-proof": Target(proof, TlogProof.of, again(lambda said: said.data)),
        "entry": Target(
            proof,
            lambda data: verify_entry(leaf, data, trust, now_s=NOW_S),
            lambda data, said: said.ok is not True or TlogProof.of(data).path == TlogProof.of(proof).path,
        ),
        "record": Target(
            leaf,
            lambda data: verify_entry(data, proof, trust, now_s=NOW_S),
            lambda data, said: said.level is None,
        ),
        "inclusion": Target(
            path, lambda data: check_inclusion(leaf_hash(leaf), 137, 300, hashes(data), root), never
        ),
        "consistency": Target(
            grown, lambda data: check_consistency(200, 300, hashes(data), log.root(200), root), never
        ),
        "rotation proof": Target(
            step.proof,
            lambda data: follow(first, log.origin, [Step(step.leaf, data)]),
            lambda data, said: said == follow(first, log.origin, [step]),
        ),
        "rotation record": Target(
            step.leaf, lambda data: follow(first, log.origin, [Step(data, step.proof)]), never
        ),
        "trust file": Target(
            trust.encode(), Trust.decode, lambda data, said: Trust.decode(said.encode()) == said
        ),
        "trust memory": Target(
            memory, remembered, lambda data, said: said is None or said.note == b"" or said.point is not None
        ),
        "witness request": Target(request_for(log, 200), Request.of, again(lambda said: said.data)),
        "tile path": Target(
            b"tile/0/x001/x234/067.p/17",
            lambda data: tiles.tile_of(data.decode("latin-1")),
            again(lambda said: tiles.tile_path(*said).encode("latin-1")),
        ),
        "entry bundle": Target(tiles.pack([leaf] * 9), lambda data: tiles.unpack(data, 9), again(tiles.pack)),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    runs, taken, faults, seed = 0, 0, 0, given.seed
    end = time.monotonic() + given.seconds
    with tempfile.TemporaryDirectory() as folder:
        known = targets(Path(folder))
        for name, target in known.items():
            target.read(target.data)
            print(f"{name}: {len(target.data)} bytes, honest ones are read")
        while time.monotonic() < end:
            for name, target in known.items():
                data = damaged(target.data, random.Random(f"{seed} {name}"))
                if data == target.data:
                    continue
                faulthandler.dump_traceback_later(60, exit=True)
                start = time.monotonic()
                try:
                    said = target.read(data)
                except ProofError as error:
                    if "\n" in str(error) or len(str(error)) > 1000:
                        faults += 1
                        print(f"seed {seed} of {name}: not one line: {error!r}")
                except Exception:  # noqa: BLE001  any fault is what is looked for
                    faults += 1
                    print(f"seed {seed} of {name}:")
                    traceback.print_exc()
                else:
                    taken += 1
                    if not target.may(data, said):
                        faults += 1
                        print(f"seed {seed} of {name}: damaged bytes were taken: {data[:200]!r}")
                took = time.monotonic() - start
                faulthandler.cancel_dump_traceback_later()
                if took > SLOW_S:
                    faults += 1
                    print(f"seed {seed} of {name} took {took:.1f} s")
                runs += 1
            seed += 1
    print(
        f"{runs:,} damaged inputs, {runs - taken - faults:,} refused in one line, {taken:,} answered soundly, {faults} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
