"""Proof files and bundles against chance: changed in all the ways that files get changed, and never accepted.

    python3 run.py bench fuzz_proofs [SECONDS] [SEED]

Each changed file goes to `app.ledger.checking` and to the stand-alone verifier. A crash, a hang, an accepted change outside
what the format calls a hint, or two different answers end the run with the file's bytes and status 1.
"""

from __future__ import annotations

import contextlib
import dataclasses
import importlib.util
import io
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.ledger.checking import check_file  # noqa: E402
from app.ledger.contract import LedgerError  # noqa: E402
from app.ledger.log_checks import holds  # noqa: E402
from app.ledger.reading_proof import parse  # noqa: E402
from tests.unit.ledger import bundle_forging, evidence_world  # noqa: E402

SLOW_S = 5.0


def alone() -> object:
    path = ROOT / "packaging" / "verifier" / "tvilling_check.py"
    spec = importlib.util.spec_from_file_location("tvilling_check", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def changed(data: bytes, chance: random.Random) -> bytes:
    """One to three changes: bits, bytes, cuts, repeats, swaps, numbers."""
    raw = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        if not raw:
            break
        at, length = chance.randrange(len(raw)), chance.choice((1, 1, 2, 4, 16, 64, 500))
        what = chance.randrange(8)
        if what <= 1:
            raw[at] ^= 1 << chance.randrange(8)
        elif what == 2:
            raw[at] = chance.choice((0, 0xFF, 0x22, 0x30, 0x7B, 0x0A, chance.randrange(256)))
        elif what == 3:
            del raw[at : at + length]
        elif what == 4:
            raw[at:at] = raw[max(0, at - length) : at]
        elif what == 5:
            raw[at:at] = bytes(chance.randrange(256) for _ in range(min(length, 16)))
        elif what == 6:
            other = chance.randrange(len(raw))
            raw[at : at + length], raw[other : other + length] = (
                raw[other : other + length],
                raw[at : at + length],
            )
        else:
            raw[at:] = raw[at : at + chance.randrange(len(raw))]
    return bytes(raw)


def is_harmless(data: bytes, good: bytes) -> bool:
    """Whether only hints and signatures of unknown keys differ: what is authenticated is the same."""
    with contextlib.suppress(LedgerError):
        one, other = parse(data), parse(good)
        same = signed_text(one.log_proof) == signed_text(other.log_proof)
        return (
            same
            and dataclasses.replace(one, unit=other.unit, label=other.label, log_proof=other.log_proof)
            == other
        )
    return data == good


def is_same_bundle(path: Path, good: dict[str, bytes]) -> bool:
    found = bundle_forging.parts_of(path)
    free = ("manifest.json", "hints.json")
    return found.keys() == good.keys() and all(
        (signed_text(found[name]) == signed_text(good[name]))
        if name.endswith(".txt")
        else found[name] == good[name]
        for name in good
        if name not in free
    )


def signed_text(note: bytes) -> bytes:
    """Without its signatures: lines of keys that nobody trusts are passed over, as signed notes demand."""
    return note[: note.rfind(b"\n\n")]


def spoiled_parts(parts: dict[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """A bundle whose manifest fits what was changed, as a careful forger would make it."""
    name = chance.choice([one for one in parts if one not in ("manifest.json", "hints.json")])
    if chance.random() < 0.1:
        return bundle_forging.with_manifest({k: v for k, v in parts.items() if k != name})
    return bundle_forging.with_manifest({**parts, name: changed(parts[name], chance)})


def main(seconds: float = 60.0, seed: int | None = None) -> int:
    seed = random.SystemRandom().randrange(1 << 30) if seed is None else seed
    chance, judge, counts = random.Random(seed), alone(), Counter[str]()
    world = evidence_world.small_world()
    world.witness = "witness.invalid"
    log = evidence_world.WorldLog(world)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        trust_path, path, good = folder / "trust.json", folder / "file", folder / "good.zip"
        trust = world.trusting(9)
        trust_path.write_bytes(trust.encode())
        span = evidence_world.T0 + evidence_world.QUARTER, evidence_world.T0 + 3 * evidence_world.QUARTER
        log.bundler().make(good, *span, made_ns=span[1])
        proof, bundle = world.proof_file(4, "b.power_kw", 1), good.read_bytes()
        parts, end = bundle_forging.parts_of(good), time.monotonic() + seconds
        while time.monotonic() < end:
            kind = chance.choice(("proof", "proof", "bundle", "parts", "noise"))
            if kind == "proof":
                data, ok_to_pass = changed(proof, chance), True
            elif kind == "bundle":
                data, ok_to_pass = changed(bundle, chance), False
            elif kind == "parts":
                with contextlib.suppress(ValueError):
                    bundle_forging.written(path, spoiled_parts(parts, chance))
                data, ok_to_pass = path.read_bytes(), False
            else:
                data = bytes(chance.randrange(256) for _ in range(chance.randrange(400)))
                data, ok_to_pass = (
                    chance.choice((b"", b"PK\x03\x04", b"{", b"c2sp.org/tlog-proof@v1\n")) + data,
                    False,
                )
            path.write_bytes(data)
            began = time.monotonic()
            try:
                own = holds(check_file(path, trust))
            except LedgerError:
                own = None
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                status = judge.main([str(path), "--trust", str(trust_path), "--json"])  # type: ignore[attr-defined]
            took = time.monotonic() - began
            counts[f"{kind}: {'accepted' if own else 'refused'}"] += 1
            is_fine = (
                data == proof
                or (ok_to_pass and is_harmless(data, proof))
                or (kind in ("parts", "bundle") and own is True and is_same_bundle(path, parts))
            )
            if own and not is_fine:
                return told(f"accepted a changed {kind}", data, seed)
            if (status == 0) is not (own is True):
                return told(f"{kind}: the program says {own}, the verifier alone {status}", data, seed)
            if took > SLOW_S:
                return told(f"{kind}: took {took:.1f} s", data, seed)
    print(
        f"{sum(counts.values())} files, seed {seed}: "
        + ", ".join(f"{k} {v}" for k, v in sorted(counts.items()))
    )
    return 0


def told(what: str, data: bytes, seed: int) -> int:
    place = Path(tempfile.gettempdir()) / "fuzz_proofs.bin"
    place.write_bytes(data)
    print(f"{what}; seed {seed}, the bytes are in {place}")
    return 1


if __name__ == "__main__":
    words = sys.argv[1:]
    sys.exit(main(float(words[0]) if words else 60.0, int(words[1]) if len(words) > 1 else None))
