"""What the timeline answers to hands and keys, and when it draws."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.note import Note
from app.model.playhead import Mode
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from tests.gui.shell_fakes import EVENTS, OSLO, T0, Clock, clock, keeper, reads  # noqa: F401
from widgets import theme
from widgets.timeline import NOT_ANCHORED, Timeline

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def line(qtbot: QtBot, keeper: Timekeeper, reads: HistoryReads) -> Timeline:
    line = Timeline(keeper, reads, OSLO)
    qtbot.addWidget(line)
    line.resize(1000, line.height())
    line.show()
    qtbot.waitUntil(lambda: line.past.to_ns > 0)
    return line


def x_of(line: Timeline, t_ns: int) -> int:
    return round(line.scale.x_of(t_ns))


def test_that_a_flag_of_the_loop_can_be_dragged(line: Timeline, keeper: Timekeeper, qtbot: QtBot) -> None:
    keeper.seek(T0 - HOUR_NS)
    keeper.loop(T0 - 6 * HOUR_NS, T0 - 4 * HOUR_NS)
    place, wanted = QPoint(x_of(line, T0 - 4 * HOUR_NS), 40), QPoint(x_of(line, T0 - 2 * HOUR_NS), 40)
    qtbot.mousePress(line, LEFT, pos=place)
    qtbot.mouseMove(line, wanted)
    qtbot.mouseRelease(line, LEFT, pos=wanted)
    loop = keeper.playhead.loop
    assert loop is not None
    assert loop[0] == T0 - 6 * HOUR_NS
    assert abs(loop[1] - (T0 - 2 * HOUR_NS)) < 2 * MINUTE_NS
    assert keeper.playhead.t_ns == T0 - HOUR_NS


def test_that_a_drag_with_ctrl_sets_a_loop(line: Timeline, keeper: Timekeeper, qtbot: QtBot) -> None:
    keeper.seek(T0 - HOUR_NS)
    qtbot.mousePress(line, LEFT, Qt.KeyboardModifier.ControlModifier, QPoint(200, 40))
    qtbot.mouseMove(line, QPoint(400, 40))
    qtbot.mouseRelease(line, LEFT, pos=QPoint(400, 40))
    assert keeper.playhead.loop == (line.t_of(200), line.t_of(400))


def test_that_what_happened_is_named_under_the_pointer(line: Timeline, qtbot: QtBot) -> None:
    marks = line.marks_at(line.scale.x_of(EVENTS[0].t_ns) + 2)
    assert [m.text for m in marks] == [EVENTS[0].text]
    assert not line.marks_at(10.0)
    qtbot.mouseMove(line, QPoint(20, 40))
    qtbot.mouseMove(line, QPoint(x_of(line, EVENTS[0].t_ns), 40))
    qtbot.waitUntil(lambda: len(line.card_lines) > 1)
    assert EVENTS[0].text in line.card_lines[-1]
    assert line.card_lines[0].endswith("CET")
    qtbot.mousePress(line, LEFT, pos=QPoint(10, 40))
    assert not line.card_lines


def test_that_a_click_on_a_mark_goes_to_its_very_moment(
    line: Timeline, keeper: Timekeeper, qtbot: QtBot
) -> None:
    qtbot.mouseClick(line, LEFT, pos=QPoint(x_of(line, EVENTS[0].t_ns) + 2, 18))
    assert keeper.playhead.t_ns == EVENTS[0].t_ns
    qtbot.mouseClick(line, LEFT, pos=QPoint(x_of(line, EVENTS[0].t_ns) + 2, 50))
    assert keeper.playhead.t_ns != EVENTS[0].t_ns, "below the marks a click means the place"


def test_that_notes_are_drawn_and_opened(line: Timeline, qtbot: QtBot) -> None:
    note = Note.written("Pump changed\nby Kari", T0 - 9 * HOUR_NS, T0 - 8 * HOUR_NS, author="k", made_ns=T0)
    before = line.grab().toImage()
    line.show_notes([note])
    assert line.grab().toImage() != before
    place = QPoint(x_of(line, note.from_ns), 18)
    qtbot.mouseMove(line, QPoint(20, 40))
    qtbot.mouseMove(line, place)
    qtbot.waitUntil(lambda: len(line.card_lines) > 1)
    assert any("Pump changed" in text and "1 h 00 min" in text for text in line.card_lines)
    with qtbot.waitSignal(line.note_opened) as said:
        qtbot.mouseDClick(line, LEFT, pos=place)
    assert said.args == [note.id]


def test_that_the_view_can_be_moved_away_from_now_and_stays_there(
    line: Timeline, keeper: Timekeeper, clock: Clock, qtbot: QtBot
) -> None:
    qtbot.mousePress(line, Qt.MouseButton.RightButton, pos=QPoint(200, 40))
    qtbot.mouseMove(line, QPoint(700, 40))
    qtbot.mouseRelease(line, Qt.MouseButton.RightButton, pos=QPoint(700, 40))
    view = line.view()
    assert view[1] < T0
    clock.wall += MINUTE_NS
    keeper.tick()
    assert line.view() == view
    assert keeper.playhead.is_live


def test_that_live_goes_on_with_the_clock(line: Timeline, keeper: Timekeeper, clock: Clock) -> None:
    before = line.view()[1]
    clock.wall += HOUR_NS
    keeper.tick()
    assert line.view()[1] - before == pytest.approx(HOUR_NS, rel=0.05)


def test_that_a_second_of_live_repaints_nothing(
    line: Timeline, keeper: Timekeeper, clock: Clock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.wall += 10 * NS
    keeper.tick()
    asked: list[int] = []
    monkeypatch.setattr(line, "update", lambda *_: asked.append(1))
    for _ in range(30):
        clock.wall += NS // 30
        keeper.tick()
    assert len(asked) <= 1


def test_that_a_replay_that_runs_out_of_view_turns_the_page(line: Timeline, keeper: Timekeeper) -> None:
    line.show_span(T0 - 10 * HOUR_NS, T0 - 9 * HOUR_NS)
    keeper.seek(T0 - 5 * HOUR_NS)
    keeper.play(60)
    from_ns, to_ns = line.view()
    assert from_ns < keeper.playhead.t_ns < to_ns
    assert to_ns - from_ns == HOUR_NS


@pytest.mark.parametrize(
    ("key", "moved_ns"),
    [
        (Qt.Key.Key_Left, -MINUTE_NS),
        (Qt.Key.Key_Right, MINUTE_NS),
        (Qt.Key.Key_PageUp, -HOUR_NS),
        (Qt.Key.Key_PageDown, HOUR_NS),
    ],
)
def test_that_keys_step(line: Timeline, keeper: Timekeeper, qtbot: QtBot, key: Qt.Key, moved_ns: int) -> None:
    keeper.seek(T0 - 5 * HOUR_NS)
    qtbot.keyClick(line, key)
    assert keeper.playhead.t_ns == T0 - 5 * HOUR_NS + moved_ns


def test_that_home_and_end_are_the_start_of_the_day_and_live(
    line: Timeline, keeper: Timekeeper, qtbot: QtBot
) -> None:
    qtbot.keyClick(line, Qt.Key.Key_Home)
    assert keeper.playhead.mode is Mode.REPLAY
    assert keeper.playhead.t_ns == T0 - 9 * HOUR_NS  # T0 is nine in the morning there
    qtbot.keyClick(line, Qt.Key.Key_End)
    assert keeper.playhead.is_live


def test_that_a_wheel_turned_sideways_moves_and_never_zooms(line: Timeline) -> None:
    span = line.view()[1] - line.view()[0]
    before = line.view()[0]
    line.wheelEvent(
        QWheelEvent(
            QPointF(300, 20), QPointF(300, 20), QPoint(), QPoint(120, 0), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )
    )  # fmt: skip
    assert line.view()[1] - line.view()[0] == span
    assert line.view()[0] < before


def test_that_spans_are_shown_around_the_playhead_or_up_to_now(line: Timeline, keeper: Timekeeper) -> None:
    line.show_around(HOUR_NS)
    assert line.view()[0] < T0 < line.view()[1]
    keeper.seek(T0 - 20 * HOUR_NS)
    line.show_around(HOUR_NS)
    assert sum(line.view()) // 2 == T0 - 20 * HOUR_NS
    line.show_all()
    assert line.view()[0] < T0 - 48 * HOUR_NS
    assert line.view()[1] > T0


@pytest.mark.parametrize("look", ["dark", "light"])
@pytest.mark.parametrize("span_ns", [2 * MINUTE_NS, HOUR_NS, DAY_NS, 7 * DAY_NS, 400 * DAY_NS])
def test_that_every_span_can_be_drawn(
    line: Timeline, keeper: Timekeeper, qapp: QApplication, span_ns: int, look: str
) -> None:
    theme.apply_theme(qapp, look)
    keeper.seek(T0 - HOUR_NS)
    keeper.loop(T0 - 2 * HOUR_NS, T0 - HOUR_NS)
    line.show_around(span_ns)
    picture = line.grab().toImage()
    assert len({picture.pixel(x, 45) for x in range(0, picture.width(), 7)}) > 1
    theme.apply_theme(qapp, "dark")


def test_that_without_a_ledger_the_ribbon_says_that_nothing_is_anchored() -> None:
    assert NOT_ANCHORED.startswith("Proof: not anchored")
