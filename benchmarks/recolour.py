"""Recolour 100,000 objects: Python and VTK work outside the frame, beside rewriting a colour per triangle corner.

    python benchmarks/recolour.py [--objects 100000] [--json]

The lookup writes one texel an object (goal: 2 ms); the other way, which every merged mesh without one has to go, writes
four bytes for each of 36 corners of a box. Thread: one.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
CORNERS = 36


def timed(work: Callable[[int], object], rounds: int = 60) -> tuple[float, float]:
    times = []
    for k in range(rounds):
        start = time.perf_counter()
        work(k)
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return median(times), times[int(len(times) * 0.99)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--objects", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()

    from vtkmodules.util.numpy_support import numpy_to_vtk

    from maps.lookup import ObjectLookup

    n = given.objects
    rng = np.random.default_rng(1)
    table = rng.integers(0, 256, (256, 4), np.uint8)
    table[:, 3] = 255
    values = [rng.random(n) for _ in range(4)]
    lookup = ObjectLookup(n)
    corner_object = np.repeat(np.arange(n), CORNERS)
    corners = np.zeros((n * CORNERS, 4), np.uint8)
    array = numpy_to_vtk(corners)

    def by_lookup(k: int) -> None:
        lookup.set_data(table[(values[k % 4] * 255).astype(np.intp)])

    def by_corner(k: int) -> None:
        np.take(table[(values[k % 4] * 255).astype(np.intp)], corner_object, axis=0, out=corners)
        array.Modified()

    fast, slow = timed(by_lookup), timed(by_corner, 12)
    result = {
        "objects": n,
        "lookup_median_ms": round(fast[0], 3),
        "lookup_p99_ms": round(fast[1], 3),
        "per_corner_median_ms": round(slow[0], 2),
        "ratio": round(slow[0] / fast[0], 1),
    }
    if given.json:
        print(json.dumps(result))
    else:
        print(
            f"{n} objects: lookup median {fast[0]:.2f} ms, p99 {fast[1]:.2f} ms; "
            f"a colour per corner {slow[0]:.1f} ms, {slow[0] / fast[0]:.0f} times as long"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
