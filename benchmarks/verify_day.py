"""What proof costs: a day of 10,000 signals sealed and checked against its anchors, and one quarter of an hour of it.

    python benchmarks/verify_day.py [--signals 10000] [--hours 24] [--period 30] [--folder DIR]

Makes its readings by bulk append (28.8 M for a day at 30 s), seals them as a window does, opens everything again and checks.
The goals of docs/design.md: a day in 60 s, a quarter in 50 ms. Beside them a peer in the same run: the same rows read and
hashed as one stream with SHA-256, which proves nothing of a single signal. Keyframes are checked too, and shown apart.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.history.opening import open_history
from app.history.sealed import Sealable
from app.model.times import HOUR_NS, MINUTE_NS, NS
from app.model.trust import Proof
from app.proving.comparing import Comparer
from app.proving.opening import OpenedLedger, open_ledger
from app.proving.sealing import CELL_NS
from benchmarks.state_at import START, catalogue_of, load_hours


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--signals", type=int, default=10_000)
    parser.add_argument("--hours", type=int, default=24)
    parser.add_argument("--period", type=float, default=30.0)
    parser.add_argument("--folder", type=Path)
    args = parser.parse_args()
    folder = args.folder or Path(tempfile.mkdtemp(prefix="tvilling-verify-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        sys.stdout.write(json.dumps(measure(folder, args.signals, args.hours, args.period), indent=1) + "\n")
    finally:
        if args.folder is None:
            shutil.rmtree(folder)


def measure(folder: Path, signals: int, hours: int, period_s: float) -> dict[str, object]:
    catalogue = catalogue_of(signals, period_s)
    historian = open_history(folder, catalogue).historian
    count, _, _ = load_hours(historian, signals, hours, round(period_s * NS))
    ledger = open_ledger(folder, historian, catalogue, "bench")
    steps = sealed(ledger, START + hours * HOUR_NS + 30 * MINUTE_NS)
    ledger.close()
    historian.close()

    historian = open_history(folder, catalogue).historian
    ledger = open_ledger(folder, historian, catalogue, "bench")
    assert isinstance(historian, Sealable)
    began = time.perf_counter()
    proofs = list(ledger.prover.check(START - HOUR_NS, START + (hours + 1) * HOUR_NS))
    whole_s = time.perf_counter() - began
    assert all(proof.proof is Proof.MATCH for proof in proofs), "something differs"
    anchors, frames, stream = quarters(ledger, historian)
    ledger.close()
    historian.close()
    return {
        "readings": count,
        "leaves": len(proofs),
        "seal_s": round(sum(steps), 2),
        "verify_s": round(whole_s, 2),
        "verify_readings_a_s": round(count / whole_s),
        "quarter_ms": summary(anchors),
        "keyframes_of_a_quarter_ms": summary(frames),
        "one_stream_ms": summary(stream),
        "lists_mb": round((folder / "ledger" / "lists.sqlite").stat().st_size / 1e6, 1),
        "log_kb": round((folder / "ledger" / "log.sqlite").stat().st_size / 1e3),
    }


def sealed(ledger: OpenedLedger, now_ns: int) -> list[float]:
    """Seconds of each step."""
    found = []
    while True:
        began = time.perf_counter()
        if not ledger.sealer.step(now_ns):
            return found
        found.append(time.perf_counter() - began)


def quarters(ledger: OpenedLedger, historian: Sealable) -> tuple[list[float], list[float], list[float]]:
    """Each quarter alone: against its anchors, its keyframes, and the peer; ms."""
    names, sources = ledger.prover._names()
    comparer = Comparer(historian, names, sources, ledger.lists, ledger.index.edge, ledger.index.window_at)
    comparer._frames = lambda _window: ((), "")  # type: ignore[method-assign]
    anchors, frames, stream = [], [], []
    windows = [
        w for w in ledger.index.windows(START, START + 400 * HOUR_NS) if w.end_ns - w.start_ns == CELL_NS
    ]
    for window in windows[:96]:
        began = time.perf_counter()
        (proof,) = comparer.compare([window], 0)
        anchors.append(1e3 * (time.perf_counter() - began))
        assert proof.proof is Proof.MATCH
        began = time.perf_counter()
        assert not len(historian.frames_that_differ(window.start_ns, window.end_ns))
        frames.append(1e3 * (time.perf_counter() - began))
        began = time.perf_counter()
        rows = historian.rows(window.start_ns, window.end_ns)
        digest = hashlib.sha256()
        for column in (rows.signal, rows.t_ns, rows.value, rows.quality, rows.seen_ns):
            digest.update(column)
        stream.append(1e3 * (time.perf_counter() - began))
    return anchors, frames, stream


def summary(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "p50": round(statistics.median(ordered), 1),
        "p95": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
        "most": round(ordered[-1], 1),
    }


if __name__ == "__main__":
    main()
