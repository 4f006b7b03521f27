"""`tvilling self-test`: start, render, fetch, record, replay, seal, stop, verify on this machine, in a data folder of its own.

Each step says what it did; exit status 1 where one fails. Without a display the window is left out and said to be.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line
from app.commands.open import need_display
from app.ledger.batch import KIND as BATCH
from app.model.plain_json import loads
from app.model.quality import Quality
from app.model.times import MINUTE_NS, NS

PATIENCE_S = 60.0


class StepFailed(Exception):
    """What was expected and what came instead."""


@dataclass
class Report:
    """Steps in order: (name, "ok" | "failed" | "skipped", what it did)."""

    is_quiet: bool
    steps: list[tuple[str, str, str]] = field(default_factory=list)

    def add(self, name: str, state: str, text: str) -> None:
        self.steps.append((name, state, text))
        if not self.is_quiet:
            print_line(f"{state:<8} {name:<10} {text}")

    def run(self, name: str, step: Callable[[], str]) -> bool:
        started = time.monotonic()
        try:
            text = step()
        except Exception as error:  # noqa: BLE001  a self-test reports whatever goes wrong and goes on
            self.add(name, "failed", f"{error.__class__.__name__}: {' '.join(str(error).split())}")
            return False
        self.add(name, "ok", f"{text} ({time.monotonic() - started:.1f} s)")
        return True


def add(commands: Any) -> None:
    parser = commands.add_parser("self-test", help="says what works on this machine")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    report = Report(args.json)
    report.run("machine", _machine)
    try:
        need_display()
        has_display = True
    except Unusable as error:
        has_display = False
        report.add("window", "skipped", str(error))
    with tempfile.TemporaryDirectory(prefix="tvilling-self-test-") as folder:
        report.run("picture", lambda: _picture(args, Path(folder)))
        _live(args, Path(folder), report, has_display)
        report.run("verify", lambda: _verify(args, Path(folder)))
    failed = [name for name, state, _ in report.steps if state == "failed"]
    if args.json:
        keys = ("name", "state", "detail")
        print_json({"ok": not failed, "steps": [dict(zip(keys, step, strict=True)) for step in report.steps]})
    else:
        print_line("all well" if not failed else f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def _machine() -> str:
    import duckdb
    import PySide6
    from vtkmodules.vtkCommonCore import vtkVersion

    return (
        f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, Qt {PySide6.__version__}, "
        f"VTK {vtkVersion.GetVTKVersion()}, DuckDB {duckdb.__version__}"
    )


def _picture(args: argparse.Namespace, folder: Path) -> str:
    """In a process of its own: a machine without OpenGL may end the process that asks for it."""
    out = folder / "shot.png"
    call = [
        sys.executable,
        "-m",
        "app.main",
        "shot",
        str(out),
        "--size",
        "640x400",
        "--district",
        str(args.district),
        "--data",
        str(folder),
    ]
    done = subprocess.run(call, capture_output=True, text=True, timeout=180, check=False)
    if done.returncode or not out.is_file():
        raise StepFailed(f"exit status {done.returncode}: {done.stderr.strip()[-300:]}")
    return f"drew 640x400 without a display, {out.stat().st_size // 1024} KB"


def _live(args: argparse.Namespace, folder: Path, report: Report, has_display: bool) -> None:
    from PySide6.QtCore import QCoreApplication

    from app.session import Session

    district = opened(args)
    if has_display:
        from app.application import make_application
        from app.window import Desk

        app: QCoreApplication = make_application([])
        desk = Desk(district, folder, district.district.feeds, fill_ns=60 * MINUTE_NS)
        session = desk.session
        report.run("window", lambda: _window(app, desk))
    else:
        app = QCoreApplication.instance() or QCoreApplication([])
        desk = None
        session = Session(district, folder, fill_ns=60 * MINUTE_NS)
        session.start()
    try:
        report.run("fetch", lambda: _fetch(app, session))
        report.run("record", lambda: _record(app, session))
        report.run("replay", lambda: _replay(app, session))
        report.run("seal", lambda: _seal(app, session))
    finally:
        report.run("stop", lambda: _stop(desk or session))


def _wait(app: Any, until: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > deadline:
            raise StepFailed(f"{what} did not happen within {PATIENCE_S:.0f} s")
        app.processEvents()
        time.sleep(0.01)


def _window(app: Any, desk: Any) -> str:
    desk.start()
    _wait(app, lambda: desk.has_drawn, "the first frame")
    picture = desk.window.grab().toImage()
    return f"first frame of {picture.width()}x{picture.height()} drawn by {desk.gl_name}"


def _fetch(app: Any, session: Any) -> str:
    batches: list[int] = []
    session.pump.readings.connect(lambda batch: batches.append(len(batch)))
    _wait(app, lambda: session.fetcher is not None and sum(batches) >= 20, "20 readings from the feeds")
    return f"{sum(batches)} readings came through the fetch thread"


def _record(app: Any, session: Any) -> str:
    before = session.historian.stats().readings
    _wait(app, lambda: session.historian.stats().readings > before, "a stored reading")
    stats = session.historian.stats()
    return f"{stats.readings} readings of {stats.signals} signals stored"


def _replay(app: Any, session: Any) -> str:
    keeper = session.timekeeper
    moment = keeper.playhead.t_ns - 10 * MINUTE_NS
    keeper.seek(moment)
    _wait(app, lambda: keeper.snapshot.t_ns == moment, "the state of ten minutes ago")
    known = int((keeper.snapshot.quality != Quality.ABSENT).sum())
    if not known:
        raise StepFailed("nothing was known ten minutes ago")
    expected = session.historian.state_at(moment)
    if not ((expected.value == keeper.snapshot.value) | (expected.quality == Quality.ABSENT)).all():
        raise StepFailed("the window shows another past than the one stored")
    keeper.go_live()
    _wait(app, lambda: abs(keeper.snapshot.t_ns - keeper.playhead.t_ns) < 2 * NS, "the way back to live")
    return f"{known} signals as they were ten minutes ago, and back to live"


def _seal(app: Any, session: Any) -> str:
    _wait(
        app,
        lambda: session.ledger is not None and bool(session.ledger.log.find((BATCH,))),
        "the first sealed interval",
    )
    return f"{len(session.ledger.log.find((BATCH,)))} intervals sealed in a signed log"


def _verify(args: argparse.Namespace, folder: Path) -> str:
    """The history against what was sealed of it; then one byte of a copy is changed, which has to be found."""
    known = _called(args, folder, "ledger", "verify", "--from=-2h", "--json")
    counts = known["intervals"]
    if counts["differs"] or not counts["match"]:
        raise StepFailed(f"of the sealed intervals {counts['match']} match and {counts['differs']} differ")
    changed = _called(args, folder, "ledger", "tamper-demo", "--json")
    if not changed.get("ok", False):
        raise StepFailed("one changed byte of a copy was not found")
    return f"{counts['match']} sealed intervals match; one changed byte of a copy is found"


def _called(args: argparse.Namespace, folder: Path, *words: str) -> dict[str, Any]:
    call = [sys.executable, "-m", "app.main", *words, "--district", str(args.district), "--data", str(folder)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=180, check=False)
    try:
        return dict(loads(done.stdout))
    except ValueError:
        raise StepFailed(f"exit status {done.returncode}: {done.stderr.strip()[-300:]}") from None


def _stop(running: Any) -> str:
    if not running.close():
        raise StepFailed("it took longer than 2 s")
    return "feeds, history and window ended in order"
