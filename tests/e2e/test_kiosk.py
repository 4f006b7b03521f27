"""The kiosk at the running window: nothing but looking, no way out but a code, back to the beginning when nobody touches it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices, QDropEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from app.commands.common import Unusable
from app.commands.open import run as run_open
from app.main import parser
from app.people.post import Purpose
from app.people.roles import KIOSK, Role
from app.program import Program
from tests.e2e.marks import needs_window
from tests.e2e.people import journal_of, program_of, seat_of
from tests.e2e.windows import desk_in
from tests.unit.people.posts import CODES, NOT_SET_UP, Seat, rules

pytestmark = needs_window


@pytest.fixture
def seat() -> Seat:
    return seat_of(Role.PRESENTER)


@pytest.fixture
def program(
    seat: Seat, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """A kiosk from its first picture on, as `tvilling open --kiosk` makes it."""
    seat.post.enter_kiosk()
    with program_of(seat, qtbot, tmp_path, monkeypatch) as made:
        qtbot.waitUntil(lambda: not desk_in(made).window.menus.isVisible(), timeout=5_000)
        yield made


def visible_ways_out(program: Program) -> list[str]:
    window = desk_in(program).window
    found = [w.objectName() or type(w).__name__ for w in window.findChildren(QDockWidget) if w.isVisible()]
    return found + [n for n, w in (("menus", window.menus), ("status", window.statusBar())) if w.isVisible()]


def test_that_a_kiosk_fills_the_screen_without_menus_panels_or_buttons(
    program: Program, qtbot: QtBot
) -> None:
    window = desk_in(program).window
    qtbot.waitUntil(window.isFullScreen, timeout=5_000)
    assert visible_ways_out(program) == []
    assert window.banner.isVisible(), "which time is shown stays to be read"
    assert desk_in(program).session.post.capabilities == KIOSK
    assert desk_in(program).session.alarms.board.actor().role == "kiosk"


def test_that_it_cannot_be_closed_or_made_small(program: Program, qtbot: QtBot) -> None:
    window = desk_in(program).window
    assert not window.close()
    assert window.isVisible()
    window.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.waitUntil(window.isFullScreen, timeout=5_000)


def test_that_no_shortcut_does_anything(program: Program, qtbot: QtBot) -> None:
    desk = desk_in(program)
    window, keeper = desk.window, desk.session.timekeeper
    before = (keeper.playhead.is_live, keeper.playhead.is_playing)
    window.activateWindow()
    keys = {key for action in window.findChildren(QAction) for key in action.shortcuts()}
    leave = desk.people.kiosk.leave.shortcut()
    assert len(keys) > 20
    for sequence in keys - {leave}:
        combined = sequence[0]
        qtbot.keyClick(window, combined.key(), combined.keyboardModifiers())
    qtbot.wait(50)
    assert (keeper.playhead.is_live, keeper.playhead.is_playing) == before
    assert visible_ways_out(program) == []
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, (QDialog, QMenu)) and w.isVisible()]
    assert dialogs == []
    assert window.isFullScreen()


def test_that_its_own_key_asks_for_the_code(program: Program, qtbot: QtBot) -> None:
    desk, hub = desk_in(program), desk_in(program).people
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=5_000)
    leave = hub.kiosk.leave.shortcut()[0]
    qtbot.keyClick(desk.window, leave.key(), leave.keyboardModifiers())
    assert hub.dialog is not None
    hub.dialog.reject()


def test_that_context_menus_drops_and_links_are_refused(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = desk_in(program)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(desk.view, asked)
    assert QApplication.activePopupWidget() is None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "town.city.json"))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(desk.window, drop)
    assert program.job is None
    program.files.take((tmp_path / "town.city.json",))  # type: ignore[union-attr]
    assert QDesktopServices.openUrl(QUrl("https://example.org/")), "taken by the kiosk, opened by nobody"
    qtbot.waitUntil(
        lambda: journal_of(program, qtbot, "action.refused")[-1].subject == "https", timeout=10_000
    )  # the line of the drop may be there before this one
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog):
            top.close()


def test_that_a_dialog_that_comes_up_by_itself_goes_again(program: Program, qtbot: QtBot) -> None:
    box = QMessageBox(desk_in(program).window)
    box.open()
    qtbot.waitUntil(lambda: not box.isVisible(), timeout=5_000)
    assert journal_of(program, qtbot, "action.refused")[-1].data["what"] == "QMessageBox"


def test_that_doing_things_from_code_is_refused_as_well(program: Program) -> None:
    """Not hidden buttons: nothing may be done, whoever asks for it."""
    desk = desk_in(program)
    assert desk.notes.write("from a kiosk", 1) is None
    program.open_paths((Path("elsewhere"),))
    assert program.job is None
    assert program.desk is desk


def test_that_turning_the_city_goes_on(program: Program) -> None:
    desk = desk_in(program)
    guard = desk.people.guard
    turn = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    assert not guard.eventFilter(desk.view, turn)
    assert guard.eventFilter(desk.window, turn)
    assert not guard.eventFilter(desk.view, QEvent(QEvent.Type.Paint))


def test_that_a_wrong_code_stays_and_the_right_one_leaves(program: Program, qtbot: QtBot, seat: Seat) -> None:
    desk, hub = desk_in(program), desk_in(program).people
    qtbot.mouseClick(hub.kiosk.button, Qt.MouseButton.LeftButton)
    dialog = hub.dialog
    assert dialog is not None
    dialog.given.emit("presenter", "not the code at all")
    qtbot.waitUntil(lambda: "not the code" in dialog.told.text(), timeout=20_000)
    assert seat.post.is_kiosk
    dialog.given.emit("presenter", CODES[Role.PRESENTER])
    qtbot.waitUntil(lambda: not seat.post.is_kiosk, timeout=20_000)
    qtbot.waitUntil(desk.window.menus.isVisible, timeout=5_000)
    assert desk.window.statusBar().isVisible()
    assert not desk.window.isFullScreen()
    assert not hub.guard.is_shut
    assert not hub.kiosk.button.isVisible()
    kinds = [e.kind for e in journal_of(program, qtbot, "action.person.left-kiosk")]
    assert kinds == ["action.person.left-kiosk"]


def test_that_it_goes_back_to_the_beginning_when_nobody_touches_it(
    program: Program, qtbot: QtBot, seat: Seat
) -> None:
    desk = desk_in(program)
    keeper = desk.session.timekeeper
    desk.people.kiosk.tick()
    keeper.seek(keeper.playhead.bounds[1] - 3_600_000_000_000)
    assert not keeper.playhead.is_live
    seat.post.touch()
    desk.people.kiosk.tick()
    assert not keeper.playhead.is_live
    seat.clock.go(3 * 60 + 1)
    desk.people.kiosk.tick()
    assert keeper.playhead.is_live
    assert desk.selected is None


def test_that_dialogs_that_were_open_go_when_it_begins(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = seat_of(Role.OPERATOR)
    with program_of(seat, qtbot, tmp_path, monkeypatch) as program:
        desk = desk_in(program)
        box = QMessageBox(desk.window)
        box.open()
        desk.people.kiosk.begin()
        assert not box.isVisible()
        assert journal_of(program, qtbot, "action.show.kiosk")
        seat.tries(Purpose.LEAVE_KIOSK, Role.OPERATOR, CODES[Role.OPERATOR])
        assert desk.window.menus.isVisible()


def test_that_a_kiosk_that_nobody_could_leave_does_not_begin(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.people_post.make_post", lambda: Seat(NOT_SET_UP).post)
    args = parser().parse_args(["open", "trondheim", "--kiosk", "--data", str(tmp_path)])
    with pytest.raises(Unusable, match="a kiosk is left by a code"):
        run_open(args)


def test_that_a_kiosk_of_the_settings_begins_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("app.people_post.make_post", lambda: Seat(rules({}, kiosk=True)).post)
    monkeypatch.setattr("app.commands.open.need_display", lambda: None)
    monkeypatch.setattr("app.program.run_window", lambda *_args, kiosk: asked.append(kiosk) or 0)
    args = parser().parse_args(["open", "trondheim", "--data", str(tmp_path)])
    assert run_open(args) == 0
    assert asked == [True]
