"""How long history is kept, changed in the running window; its backup and its restore, with nothing lost."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from app.history.backup import contents, problems_in
from app.history.duck import DuckHistorian
from app.history.retention import Keeping
from app.history.weight import Loss
from app.model.times import DAY_NS, wall_ns
from app.opening import history_folder
from app.program import Program
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in, notice, wait_ready
from widgets.history_page import HistoryPage

pytestmark = needs_window


def store_of(program: Program) -> DuckHistorian:
    store = program.care.store
    assert store is not None
    return store


def press(box: QMessageBox | None, words: str) -> None:
    assert box is not None
    button = next(b for b in box.findChildren(QAbstractButton) if b.text().replace("&", "") == words)
    button.click()


def test_that_a_choice_holds_at_once_and_stands_in_the_folder(program: Program, qtbot: QtBot) -> None:
    hub, desk = program.care, desk_in(program)
    desk.window.open_preferences("History")
    page = hub.page
    assert isinstance(page, HistoryPage)
    qtbot.waitUntil(page.has_days.isEnabled, timeout=20_000)
    page.has_days.setChecked(True)
    page.days.setValue(30)
    page.apply.click()
    qtbot.waitUntil(lambda: store_of(program).weight(wall_ns()).keeping == Keeping(30.0), timeout=20_000)
    folder = desk.session.opened.district.folder
    qtbot.waitUntil(lambda: not page.apply.isEnabled(), timeout=20_000)
    assert "keep_raw_days = 30" in (folder / "district.toml").read_text("utf-8")
    page.window().close()


def test_that_a_backup_is_made_beside_the_window_and_told(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    backups, out = program.care.backups, tmp_path / "copy.duckdb"
    assert backups.backup.isEnabled()
    backups.back_up(out)
    assert not backups.backup.isEnabled(), "one at a time"
    qtbot.waitUntil(lambda: "read again and whole" in notice(program), timeout=30_000)
    assert problems_in(out) == []
    assert backups.backup.isEnabled()


def test_that_a_backup_onto_a_folder_that_is_gone_is_said(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.care.backups.back_up(tmp_path / "none" / "copy.duckdb")
    qtbot.waitUntil(lambda: "no such folder" in notice(program), timeout=30_000)


def test_that_a_restore_asks_keeps_the_old_history_and_opens_again(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    out, first = tmp_path / "copy.duckdb", desk_in(program)
    program.care.backups.back_up(out)
    qtbot.waitUntil(lambda: "read again and whole" in notice(program), timeout=30_000)
    first.window.status.notice.dismiss()
    program.care.backups.look_at(out)
    qtbot.waitUntil(lambda: program.care.backups.question is not None, timeout=30_000)
    press(program.care.backups.question, "Restore")
    qtbot.waitUntil(lambda: program.desk is not first, timeout=60_000)
    wait_ready(program, qtbot)
    qtbot.waitUntil(lambda: "Restored from" in notice(program), timeout=30_000)
    folder = history_folder(program.data, desk_in(program).session.opened.district)
    kept = [file for file in folder.iterdir() if ".before-restore-" in file.name]
    assert len(kept) == 1
    assert kept[0].name in notice(program)
    assert contents(kept[0]).readings == 0
    assert desk_in(program).session.is_recording


def test_that_a_restore_of_something_else_is_refused_and_recording_goes_on(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other.duckdb"
    other.write_text("no history")
    first = desk_in(program)
    program.care.backups.look_at(other)
    qtbot.waitUntil(lambda: "other.duckdb" in notice(program), timeout=30_000)
    assert program.desk is first
    assert program.care.backups.question is None
    assert store_of(program).bounds() is None


def test_that_a_restore_that_fails_opens_the_district_as_it_was(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    first = desk_in(program)
    program.care.backups.put_back(tmp_path / "gone.duckdb")
    qtbot.waitUntil(lambda: program.desk is not first, timeout=60_000)
    wait_ready(program, qtbot)
    qtbot.waitUntil(lambda: "Not restored" in notice(program), timeout=30_000)
    assert desk_in(program).session.is_recording


def test_that_keeping_less_is_asked_first_with_counts_and_dates(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = wall_ns()
    loss = Loss(1_234_567, 890, now - 50 * DAY_NS, now - 7 * DAY_NS)
    monkeypatch.setattr(DuckHistorian, "would_thin", lambda *_: loss)
    hub = program.care
    hub.want(Keeping(7.0))
    qtbot.waitUntil(lambda: hub.question is not None, timeout=20_000)
    assert hub.question is not None
    assert "1\u2009234\u2009567 readings from" in hub.question.informativeText()
    press(hub.question, "Keep it as it is")
    assert store_of(program).weight(now).keeping == Keeping()
    hub.question = None
    hub.want(Keeping(7.0))
    qtbot.waitUntil(lambda: hub.question is not None, timeout=20_000)
    press(hub.question, "Thin it")
    qtbot.waitUntil(lambda: store_of(program).weight(now).keeping == Keeping(7.0), timeout=20_000)
