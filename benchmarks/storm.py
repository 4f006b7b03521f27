"""A storm of alarms in the real window: how long its thread is held, what it was doing then, and whether the list is right after.

    python3 run.py bench storm [--district trondheim] [--size 1280x800] [--seconds 15] [--rate 4000] [--json]    needs a display (xvfb-run will do)

Every signal of the district goes above and below the limit of several rules in turn, through the alarm desk; the list is open. With the city (software OpenGL where there is no GPU) and without it, each in a process of its own. A gap is the time
between two beats of the window's thread beyond the beat itself; `own` is its processor time within, as machines are shared. Of
each gap above 50 ms the stack is sampled every 4 ms, and the lines of ours in which most was seen are told.
Goal: no gap above 50 ms, and of a storm's last state nothing missing.   Thread: GUI, and one that makes the storm.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

REPO = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPO))
GOAL_MS, BEAT_MS, SAMPLE_S = 50.0, 2, 0.004
LIMIT = 1e9


@dataclass
class Beat:
    """Of the window's thread: gaps in ms, wall and processor, and where it was during long ones."""

    gaps: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    stacks: list[tuple[float, Counter[str]]] = field(default_factory=list)
    _last: float = 0.0
    _last_own: float = 0.0
    _seen: Counter[str] = field(default_factory=Counter)
    is_on: bool = False

    def begin(self) -> None:
        self.gaps, self.own, self.stacks = [], [], []
        self._last, self._last_own, self.is_on = time.perf_counter(), time.thread_time(), True

    def beat(self) -> None:
        now, own, seen = time.perf_counter(), time.thread_time(), self._seen
        self._seen = Counter()
        if self.is_on:
            gap = (now - self._last) * 1e3 - BEAT_MS
            self.gaps.append(max(0.0, gap))
            self.own.append((own - self._last_own) * 1e3)
            if gap > GOAL_MS:
                self.stacks.append((gap, seen))
        self._last, self._last_own = now, own

    def sample(self, thread: int) -> None:
        frame: Any = sys._current_frames().get(thread)
        path: list[str] = []
        while frame is not None and len(path) < 6:
            name = frame.f_code.co_filename
            if str(REPO) in name and "benchmarks" not in name and ".venv" not in name:
                path.append(f"{Path(name).name}:{frame.f_lineno} {frame.f_code.co_name}")
            frame = frame.f_back
        if path:
            self._seen[" < ".join(path[:4])] += 1

    def said(self) -> dict[str, Any]:
        gaps, own = np.array(self.gaps or [0.0]), np.array(self.own or [0.0])
        lines: Counter[str] = Counter()
        for _gap, seen in self.stacks:
            lines.update(seen)
        return {
            "p50_ms": round(float(np.percentile(gaps, 50)), 1), "p99_ms": round(float(np.percentile(gaps, 99)), 1),
            "worst_ms": round(float(gaps.max()), 1), "above_50": int((gaps > GOAL_MS).sum()),
            "own_p99_ms": round(float(np.percentile(own, 99)), 1), "own_worst_ms": round(float(own.max()), 1),
            "where": lines.most_common(14),
        }  # fmt: skip


def measured(args: argparse.Namespace) -> dict[str, Any]:
    from PySide6.QtCore import QEventLoop, QTimer

    from app.alarms.rule import Kind, Rule, Select
    from app.alarms.words import Actor, Priority
    from app.application import make_application
    from app.model.quality import Quality
    from app.model.reading import ReadingBatch
    from app.opening import open_district
    from app.window import Desk
    from widgets.scene_view import SceneView

    make_application([])

    def wait(ms: int) -> None:
        """With the window's own loop; a loop that polls would add its own pauses."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    ranks = (Priority.LOW, Priority.LOW, Priority.MEDIUM, Priority.HIGH)
    rules = [
        Rule(f"storm-{k}", f"Storm {k}", Kind.H, ranks[k % 4], Select(), LIMIT * (k + 1), group=f"g{k}")
        for k in range(args.rules)
    ]
    asked: Counter[str] = Counter()
    if args.stacks:
        plain = SceneView.update

        def update(view: SceneView) -> None:
            frame, path = sys._getframe(1), []
            while frame is not None and len(path) < 4:
                path.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}")
                frame = frame.f_back
            asked["the whole city asked for: " + " < ".join(path)] += 1
            plain(view)

        SceneView.update = update
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        desk = Desk(open_district(args.district), Path(folder), (), fill_ns=0)
        desk.window.resize(*map(int, args.size.split("x")))
        desk.view.set_reduced_motion(True)
        desk.start()
        session = desk.session
        while session.alarms.desk is None or session.fetcher is None:
            wait(100)
        desk.alarms.open()
        wait(6000)
        beat, me, is_over = Beat(), threading.get_ident(), threading.Event()
        timer = QTimer()
        timer.setInterval(BEAT_MS)
        timer.timeout.connect(beat.beat)
        timer.start()

        def watch() -> None:
            while not is_over.wait(SAMPLE_S):
                beat.sample(me)

        watcher = threading.Thread(target=watch, daemon=True)
        watcher.start()
        found: dict[str, Any] = {}
        frames = [0]
        if hasattr(desk.view, "drawn"):
            desk.view.drawn.connect(lambda: frames.__setitem__(0, frames[0] + 1))
        beat.begin()
        wait(5000)
        beat.is_on = False
        if args.switch:
            sys.setswitchinterval(args.switch / 1e3)
        found["quiet"] = {**beat.said(), "frames_s": round(frames[0] / 5, 1)}
        session.alarms.desk.put_rules(rules, Actor("bench", "engineer", "live"))
        wait(1500)
        rows = np.arange(len(desk.session.opened.catalogue), dtype=np.int32)
        ends = threading.Event()

        turns = args.rate / (len(rows) * args.rules)  # of each signal, a second

        def storm() -> None:
            """A tenth of the signals at a time, up and down in turn, so that `rate` alarms change each second."""
            parts, k = 10, 0
            began = time.perf_counter()
            while not ends.is_set():
                part = rows[k % parts :: parts]
                is_up = (k // parts) % 2 == 0
                now = time.time_ns()
                value = np.full(len(part), LIMIT * (args.rules + 1) if is_up else 0.0)
                n = len(part)
                session.alarms.offer(
                    ReadingBatch(
                        part, np.full(n, now), value, np.full(n, Quality.GOOD, np.uint8), np.full(n, now)
                    )
                )
                k += 1
                time.sleep(max(0.0, began + k / (turns * parts) - time.perf_counter()))

        changes, frames[0] = [0], 0
        desk.alarms.board.changed.connect(lambda c: changes.__setitem__(0, changes[0] + len(c.changes)))
        asked.clear()
        written = session.alarms.desk.journal_count
        maker = threading.Thread(target=storm, daemon=True)
        beat.begin()
        began = time.perf_counter()
        maker.start()
        wait(args.seconds * 1000)
        beat.is_on = False
        spent = time.perf_counter() - began
        said = beat.said()
        ends.set()
        maker.join()
        wait(3000)
        truth = dict(session.alarms.desk.engine.alarms)
        board = dict(desk.alarms.board.alarms)
        said["changes_s"] = round((session.alarms.desk.journal_count - written) / spent)
        said["shown_s"] = round(changes[0] / spent)
        said["frames_s"] = round(frames[0] / spent, 1)
        said["frame_ms"] = round(getattr(desk.view, "frame_s", 0.0) * 1000, 1)
        said["alarms"] = len(truth)
        said["where"] += asked.most_common(8)
        said["differ"] = sum(truth.get(i) != board.get(i) for i in truth.keys() | board.keys())
        found["storm"] = said
        is_over.set()
        watcher.join()
        timer.stop()
        desk.close()
    return found


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--district", default="trondheim")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--seconds", type=int, default=15)
    parser.add_argument("--rules", type=int, default=4)
    parser.add_argument("--rate", type=int, default=4000, help="changes of alarms a second")
    parser.add_argument("--only", choices=("city", "plain"), help="one of the two, in this process")
    parser.add_argument(
        "--switch", type=float, default=0.0, help="ms between turns of the threads, to try another"
    )
    parser.add_argument("--stacks", action="store_true", help="where the long gaps were")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.only:
        print(json.dumps(measured(args)))
        return 0
    found = {}
    for what, env in (("city", {}), ("plain", {"TVILLING_NO_GL": "1"})):
        asked = [sys.executable, __file__, *sys.argv[1:], "--only", what]
        done = subprocess.run(asked, env={**os.environ, **env}, capture_output=True, text=True, check=False)
        if done.returncode:
            print(done.stderr[-3000:], file=sys.stderr)
            return 2
        found[what] = json.loads(done.stdout.splitlines()[-1])
    if args.json:
        print(json.dumps(found))
        return 0
    print(
        f"{'':22}{'p50':>7}{'p99':>7}{'worst':>7}{'>50':>5}{'own p99':>9}{'own worst':>10}{'frames/s':>10}   ms"
    )
    for what, parts in found.items():
        for when, one in parts.items():
            name = f"{'with' if what == 'city' else 'without'} the city, {when}"
            print(
                f"{name:22}{one['p50_ms']:7}{one['p99_ms']:7}{one['worst_ms']:7}{one['above_50']:5}{one['own_p99_ms']:9}{one['own_worst_ms']:10}{one['frames_s']:10}"
            )
            if args.stacks:
                for line, n in one["where"]:
                    print(f"      {n:4} {line}")
        storm = parts["storm"]
        print(f"   {storm['changes_s']} changes a second, {storm['alarms']} alarms, {storm['differ']} differ after; a full frame {storm['frame_ms']} ms")  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
