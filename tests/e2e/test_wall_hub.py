"""The wall in the real window: what goes and what stays, pages, a High alarm that breaks in, a night, and the way back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from app.awake import Awake
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import wall_ns
from app.opening import open_district
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.test_alarm_hub import KARI, RULE, say, signals, until
from tests.e2e.windows import desk_of

pytestmark = needs_window
PICTURES = os.environ.get("TVILLING_WALL_PICTURES", "")


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log() -> list[str]:
    return []


@pytest.fixture(scope="module")
def opened(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One window for all of this file; the last test closes it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TVILLING_NO_SOUND", "1")
        with desk_of(open_district("sestao"), tmp_path_factory.mktemp("wall") / "data") as made:
            made.window.resize(1280, 800)
            made.view.set_reduced_motion(True)
            made.start()
            until(lambda: made.session.alarms.desk is not None, 60.0)
            assert made.session.alarms.desk is not None
            made.session.alarms.actor = lambda: KARI
            made.alarms.board.permit = lambda _action: True
            made.session.alarms.desk.put_rules([RULE], KARI)
            until(lambda: [r.id for r in made.alarms.board.rules] == ["test-over"])
            yield made


@pytest.fixture
def desk(opened: Desk, clock: Clock, log: list[str]) -> Iterator[Desk]:
    @contextmanager
    def make() -> Iterator[SimpleNamespace]:
        log.append("kept awake")
        yield SimpleNamespace(active=True)
        log.append("let go")

    opened.wall.clock_s = clock
    opened.wall.awake = Awake(lambda _why: None, make)
    yield opened
    opened.wall.end()
    opened.wall_editor.close()
    opened.wall.path.unlink(missing_ok=True)
    if not opened.is_closing:
        t_ns = wall_ns()
        quiet = [Reading(row, t_ns, 0.0, Quality.GOOD, t_ns) for row in signals(opened)]
        opened.session.alarms.offer(ReadingBatch.of(quiet))
        until(lambda: not any(one.is_active and one.row >= 0 for one in opened.alarms.board.alarms.values()))


def docks(desk: Desk) -> list[str]:
    return sorted(d.objectName() for d in desk.window.findChildren(QDockWidget) if d.isVisible())


def pages(desk: Desk, text: str) -> None:
    desk.wall.path.parent.mkdir(parents=True, exist_ok=True)
    desk.wall.path.write_text(text, encoding="utf-8")


def test_that_only_the_city_the_alarms_and_the_clock_stay_and_all_comes_back(
    desk: Desk, qtbot: QtBot, log: list[str]
) -> None:
    window = desk.window
    before, pose, style = docks(desk), desk.scene.pose(), desk.state.get("style")
    assert before
    desk.wall.action.trigger()
    qtbot.waitUntil(window.isFullScreen, timeout=5_000)
    assert docks(desk) == []
    assert not window.menus.isVisible()
    assert not window.statusBar().isVisible()
    assert not window.timeline.isVisible()
    assert desk.alarms.strip.isVisible(), "alarms are never hidden"
    assert desk.wall.bar.isVisible()
    assert "LIVE" in desk.wall.bar.accessibleName()
    cursor = QApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BlankCursor
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    qtbot.keyClick(window, Qt.Key.Key_F11, Qt.KeyboardModifier.ShiftModifier)
    assert not desk.wall.is_on
    assert docks(desk) == before
    assert window.menus.isVisible()
    assert QApplication.overrideCursor() is None
    assert not desk.wall.bar.isVisible()
    assert desk.scene.pose() == pose
    assert desk.state.get("style") == style
    assert log == ["kept awake", "let go"]


def test_that_pages_take_turns_and_what_is_not_here_is_left_out_with_a_word(
    desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    pages(
        desk,
        '[[page]]\ncamera = "overview"\nseconds = 20\n[[page]]\nworkspace = "Operator"\nseconds = 20\n'
        '[[page]]\nview = "gone"\nseconds = 20\n',
    )
    desk.finding.views.keep("mine")
    keeper = desk.session.timekeeper
    desk.wall.begin()
    assert "Overview" in desk.wall.bar.accessibleName()
    assert docks(desk) == []
    clock.now_s = 20.0
    desk.wall.tick()
    assert desk.wall.scene is not None
    assert desk.wall.scene.page.what == "Operator"
    clock.now_s = 40.0
    desk.wall.tick()
    assert [page.what for page in desk.wall.wall.pages] == ["overview", "Operator"]
    assert "gone" in desk.window.status.notice.text()
    assert keeper.playhead.is_live
    desk.wall.end()


def test_that_a_high_alarm_breaks_in_and_is_held_until_it_is_acknowledged(
    desk: Desk, clock: Clock, qtbot: QtBot
) -> None:
    desk.wall.begin()
    ident = say(desk, qtbot, 130.0, signals(desk)[0])
    for clock.now_s in (10.0, 100.0, 1000.0):  # type: ignore[misc]
        desk.wall.tick()
        assert desk.wall.scene is not None
        assert desk.wall.scene.alarm == ident
    assert desk.selected == desk.alarms.board.alarms[ident].asset
    assert docks(desk) == [], "the city, not panels"
    if PICTURES:
        qtbot.wait(600)
        desk.window.grab().save(f"{PICTURES}/wall-alarm.png")
    desk.alarms.board.acknowledge([ident])
    qtbot.waitUntil(lambda: not desk.alarms.board.alarms[ident].state.is_annunciated)
    desk.wall.tick()
    assert desk.wall.scene.alarm == ""
    assert desk.selected is None
    desk.wall.end()


def test_that_a_night_leaves_no_timer_and_no_widget_behind(desk: Desk, clock: Clock) -> None:
    desk.wall.begin()
    desk.wall.tick()
    timers, things = len(desk.findChildren(QTimer)), len(desk.window.findChildren(object))  # type: ignore[type-var]
    for minute in range(12 * 60):
        clock.now_s = 60.0 * minute
        desk.wall.tick()
    assert len(desk.findChildren(QTimer)) == timers
    assert len(desk.window.findChildren(object)) == things  # type: ignore[type-var]
    desk.wall.end()


def test_that_pages_are_edited_tried_on_the_whole_screen_and_kept(desk: Desk, qtbot: QtBot) -> None:
    hub = desk.wall_editor
    hub.action.trigger()
    editor = hub.editor
    assert editor is not None
    assert editor.isVisible()
    assert editor.row == 0
    before = len(desk.finding.views.shelf.views)
    editor.keep_asked.emit(1)
    assert len(desk.finding.views.shelf.views) == before + 1, "what is seen now is a view with a name first"
    qtbot.waitUntil(lambda: editor.row == 1)
    style = desk.state.get("style")
    editor.try_out.click()
    assert desk.wall.is_on
    assert not editor.isVisible()
    assert desk.wall.scene is not None
    assert desk.wall.scene.page.kind == "view", "from the page in hand"
    assert not desk.wall.path.exists(), "tried, not kept"
    desk.wall.action.trigger()
    assert editor.isVisible(), "back where one was"
    editor.try_out.click()
    hub.open()
    assert not desk.wall.is_on, "asked for by the palette meanwhile"
    assert editor.isVisible()
    assert desk.state.get("style") == style
    assert len(editor.list.findItems("", Qt.MatchFlag.MatchContains)) == 3
    if PICTURES:
        qtbot.wait(600)
        editor.grab().save(f"{PICTURES}/wall-editor.png")
    editor.buttons.button(editor.buttons.StandardButton.Save).click()
    assert "3" in editor.told.text()
    desk.wall.begin()
    assert [page.kind for page in desk.wall.wall.pages] == ["camera", "view", "camera"]
    desk.wall.end()
    hub.close()


def test_that_a_start_begins_with_the_wall_where_the_preferences_say_so(desk: Desk) -> None:
    desk.wall.begin_if_wanted()
    desk.session.ready.emit()
    assert not desk.wall.is_on
    desk.state.set("opens_wall", True)
    desk.wall.begin_if_wanted()
    desk.session.ready.emit()
    assert desk.wall.is_on
    desk.wall.end()


def test_that_closing_a_wall_remembers_what_was_there_before(desk: Desk, qtbot: QtBot) -> None:
    before = docks(desk)
    desk.wall.begin()
    desk.close()
    assert QApplication.overrideCursor() is None
    assert before
    assert not desk.wall.is_on
