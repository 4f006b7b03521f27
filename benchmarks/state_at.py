"""What looking back costs: state_at over 3 and 30 days, trends, replay steps, and the same table without keyframes.

    python benchmarks/state_at.py [--signals 600] [--days 3 30] [--period 30] [--folder DIR]

Makes its data by bulk append in a folder that it removes again (some 7 bytes a reading: 10,000 signals over 30 days at
30 s are 864 M readings). Times are wall time in ms on the machine at hand; nothing is warmed but what the text says.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app.history.contract import Historian
from app.history.duck import DuckHistorian
from app.history.opening import open_history
from app.history.replay import ReplayReader
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.playhead import Mode, Playhead
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS

START = 1_760_000_000 * NS
BATCH = 2_000_000


def catalogue_of(n: int, period_s: float) -> Catalogue:
    asset = Asset("a", AssetKind.BUILDING, "A", "Here", (0.0, 0.0, 0.0))
    return Catalogue.of(
        [asset], [Signal(f"a.q{i}", "a", f"q{i}", "", "kW", period_s, key=str(i)) for i in range(n)]
    )


def load(historian: Historian, signals: int, days: int, period_ns: int) -> tuple[int, float, float]:
    return load_hours(historian, signals, 24 * days, period_ns)


def load_hours(historian: Historian, signals: int, hours: int, period_ns: int) -> tuple[int, float, float]:
    """Readings as they come from meters: two decimals, a fixed phase per signal, up to 0.5 s on the way.
    Returns readings, seconds spent in append, seconds of the longest append."""
    rng = np.random.default_rng(7)
    phase = np.sort(rng.integers(0, period_ns, signals))
    level, swing = rng.uniform(5, 200, signals), rng.uniform(1, 20, signals)
    steps = hours * HOUR_NS // period_ns
    per_batch = max(1, BATCH // signals)
    spent, longest = 0.0, 0.0
    for first in range(0, steps, per_batch):
        k = np.arange(first, min(first + per_batch, steps))
        t_ns = (START + k[:, None] * period_ns + phase).ravel()
        noise = rng.standard_normal((len(k), signals), dtype=np.float32)
        value = np.round(level + swing * noise, 2).ravel()
        seen_ns = t_ns + rng.integers(1_000_000, 500_000_000, len(t_ns))
        batch = ReadingBatch(np.tile(np.arange(signals), len(k)), t_ns, value, np.zeros(len(t_ns)), seen_ns)
        began = time.perf_counter()
        historian.append(batch)
        took = time.perf_counter() - began
        spent, longest = spent + took, max(longest, took)
        if first // per_batch % 25 == 0:
            print(f"\r  loading {100 * first // steps} %", end="", file=sys.stderr, flush=True)
    print("\r", end="", file=sys.stderr)
    return steps * signals, spent, longest


def times_ms(job: Callable[[int], object], times: list[int]) -> tuple[float, float, float]:
    """p50, p99 and the longest."""
    spent = []
    for t_ns in times:
        began = time.perf_counter()
        job(t_ns)
        spent.append(1000 * (time.perf_counter() - began))
    return (float(np.percentile(spent, 50)), float(np.percentile(spent, 99)), max(spent))


def plain(historian: DuckHistorian, t_ns: int) -> None:
    """The peer: the question as one would ask the same readings without keyframes."""
    pieces = " UNION ALL ".join(f"FROM {name}" for name in historian._view.readings.between_times(0, t_ns))
    with historian._db.reading() as cursor:
        cursor.execute(
            "SELECT sid, max(t_ns), arg_max(value, t_ns), arg_max(quality, t_ns), arg_max(seen_ns, t_ns)"
            f" FROM ({pieces}) WHERE t_ns <= ? GROUP BY sid",
            [t_ns],
        ).fetchnumpy()


def play(reader: ReplayReader, from_ns: int, step_ns: int, frames: int) -> tuple[float, float, float]:
    return times_ms(reader.state_at, [from_ns + i * step_ns for i in range(frames)])


def filled(
    folder: Path, catalogue: Catalogue, days: int, period_s: float
) -> tuple[DuckHistorian, dict[str, float]]:
    """A history of so many days, opened again, and what filling and opening it cost."""
    historian = open_history(folder, catalogue).historian
    readings, spent, longest = load(historian, len(catalogue), days, round(period_s * NS))
    historian.close()
    began = time.perf_counter()
    historian = open_history(folder, catalogue).historian
    opened = time.perf_counter() - began
    size = historian.stats().size
    return historian, {
        "readings": readings,
        "load_Mps": readings / spent / 1e6,
        "longest_append_s": longest,
        "bytes_per_reading": size / readings,
        "file_GB": size / 1e9,
        "open_s": opened,
    }


def ask(histories: dict[int, DuckHistorian], questions: int) -> dict[int, dict[str, float]]:
    """state_at at random times, in turns, so that whatever else the machine does falls on all lengths alike; `cpu` is what
    all threads worked, without waiting for the disk or for a core."""
    rng = np.random.default_rng(11)
    spent: dict[tuple[int, str], list[float]] = {}
    for i in range(questions):
        for days, historian in histories.items():
            t_ns = START + int(rng.integers(0, days * DAY_NS))
            for name, known in (("", None), ("_as_known", t_ns)):
                if known is None or i % 5 == 0:
                    began, worked = time.perf_counter(), time.process_time()
                    historian.state_at(t_ns, known)
                    spent.setdefault((days, name), []).append(1000 * (time.perf_counter() - began))
                    spent.setdefault((days, name + "_cpu"), []).append(1000 * (time.process_time() - worked))
    found: dict[int, dict[str, float]] = {days: {} for days in histories}
    for (days, name), times in spent.items():
        for share in (50, 99):
            found[days][f"p{share}{name}_ms"] = float(np.percentile(times, share))
    return found


def others(historian: DuckHistorian, catalogue: Catalogue, days: int) -> dict[str, float]:
    """The peer, trends, density and replay."""
    found: dict[str, float] = {}
    end, middle = START + days * DAY_NS, START + days * DAY_NS // 2
    rng = np.random.default_rng(13)
    found["plain_ms"] = times_ms(
        lambda t_ns: plain(historian, t_ns), [START + int(t) for t in rng.integers(0, days * DAY_NS, 3)]
    )[0]
    rows = [0, len(catalogue) // 2, len(catalogue) - 1]
    for name, span in (("day", DAY_NS), ("month", 30 * DAY_NS)):
        a = end - min(span, days * DAY_NS)
        found[f"series_{name}_ms"] = times_ms(partial(historian.series, from_ns=a, to_ns=end), rows)[0]
    found["density_ms"] = times_ms(lambda _: historian.density(START, end, 1000), [0, 1, 2])[0]
    for name, step_ns in (("x60", 2 * NS), ("x-60", -2 * NS), ("x3600", 2 * MINUTE_NS)):
        spent = play(ReplayReader(historian, catalogue), middle, step_ns, 300)
        for word, value in zip(("p50", "p99", "max"), spent, strict=True):
            found[f"replay_{name}_{word}_ms"] = value
    reader, steps = ReplayReader(historian, catalogue), []
    for i in range(300):
        t_ns = middle + i * 2 * NS
        steps.append(times_ms(reader.state_at, [t_ns])[0])
        reader.prefetch(Playhead(Mode.REPLAY, t_ns, (START, end), 60.0))
    found["replay_prefetched_p99_ms"] = float(np.percentile(steps[1:], 99))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--signals", type=int, default=600)
    parser.add_argument("--days", type=int, nargs="+", default=[3, 30])
    parser.add_argument("--period", type=float, default=30.0, help="seconds between two readings of a signal")
    parser.add_argument("--questions", type=int, default=1000)
    parser.add_argument(
        "--folder", type=Path, help="where the data goes while it runs; default: the temporary folder"
    )
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    catalogue = catalogue_of(given.signals, given.period)
    results: dict[int, dict[str, float]] = {}
    histories: dict[int, DuckHistorian] = {}
    folder = Path(tempfile.mkdtemp(prefix="tvilling-bench-", dir=given.folder))
    try:
        for days in given.days:
            histories[days], results[days] = filled(folder / f"{days}", catalogue, days, given.period)
        for days, found in ask(histories, given.questions).items():
            results[days] |= found | others(histories[days], catalogue, days)
    finally:
        for historian in histories.values():
            historian.close()
        shutil.rmtree(folder)
    for days, found in results.items() if not given.json else ():
        print(f"{given.signals} signals, {days} days at {given.period:g} s")
        for name, value in found.items():
            print(f"  {name:28} {value:14,.2f}")
        print(f"  {'plain / state_at':28} {found['plain_ms'] / found['p50_ms']:14,.1f}")
    if given.json:
        print(json.dumps({"signals": given.signals, "period_s": given.period, "days": results}))
    elif len(given.days) > 1:
        short, long = results[min(given.days)], results[max(given.days)]
        for name in ("p50_ms", "p99_ms"):
            print(
                f"{name}: {max(given.days)} days cost {long[name] / short[name]:.2f} x what {min(given.days)} days cost"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
