"""How long the window's thread is held by a switch between workspaces, first and later times, and by the painting after it.

    python benchmarks/workspaces.py [--district sestao] [--size 1280x800] [--json]        needs a display (xvfb-run will do)

Goal: a switch takes no longer than a frame's worth of work, 16 ms, before painting. The first switch makes what a panel has put
off until it is seen, and is told apart.   Thread: one (GUI).
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
ROUNDS = 10
GOAL_MS = 16.0


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--district", default="sestao")
    options.add_argument("--size", default="1280x800")
    options.add_argument("--json", action="store_true")
    args = options.parse_args()

    from PySide6.QtTest import QTest

    from app.application import make_application
    from app.opening import open_district
    from app.window import Desk

    app = make_application([])
    found: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        desk = Desk(open_district(args.district), Path(folder), (), fill_ns=0)
        desk.window.resize(*map(int, args.size.split("x")))
        desk.view.set_reduced_motion(True)
        desk.start()
        QTest.qWait(4000)
        times: dict[str, list[tuple[float, float]]] = {}
        for _ in range(ROUNDS + 1):
            for space in desk.spaces.shelf.all():
                began = time.perf_counter()
                desk.spaces.use(space)
                switched = time.perf_counter()
                app.processEvents()
                times.setdefault(space.name, []).append(
                    ((switched - began) * 1e3, (time.perf_counter() - switched) * 1e3)
                )
        desk.close()
    for name, rows in times.items():
        found[name] = {
            "first_ms": round(rows[0][0], 1),
            "switch_ms": round(median(row[0] for row in rows[1:]), 1),
            "painting_ms": round(median(row[1] for row in rows[1:]), 1),
        }
    if args.json:
        print(json.dumps({"goal_ms": GOAL_MS, "workspaces": found}))
        return
    print(f"{'workspace':12} {'first':>8} {'switch':>8} {'painting':>9}   ms, goal of a switch {GOAL_MS:g}")
    for name, row in found.items():
        print(f"{name:12} {row['first_ms']:8.1f} {row['switch_ms']:8.1f} {row['painting_ms']:9.1f}")


if __name__ == "__main__":
    main()
