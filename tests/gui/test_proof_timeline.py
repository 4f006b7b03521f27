"""The ribbon of proof on the timeline: its forms, the card over it, clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.times import DAY_NS
from app.model.trust import IntervalProof, Proof
from tests.gui.proof_fakes import CELL, cell
from tests.gui.shell_fakes import OSLO, T0, clock, keeper, reads  # noqa: F401
from widgets import theme
from widgets.proof_ribbon import Ribbon
from widgets.timeline import Timeline

BAD = 40
RIBBON = Ribbon.of(
    cell(k, Proof.DIFFERS if k == BAD else Proof.MATCH, checked_ns=T0, reason="r" if k == BAD else "")
    for k in range(96)
)


@pytest.fixture
def line(qtbot: QtBot, keeper: Timekeeper, reads: HistoryReads) -> Timeline:
    line = Timeline(keeper, reads, OSLO)
    qtbot.addWidget(line)
    line.resize(1000, line.height())
    line.show()
    qtbot.waitUntil(lambda: line.past.to_ns > 0)
    line.show_span(T0 - DAY_NS, T0)
    line.show_ribbon(RIBBON)
    return line


def x_bad(line: Timeline) -> int:
    return round(line.scale.x_of(T0 - BAD * CELL - CELL // 2))


def test_that_each_state_has_a_form_of_its_own(line: Timeline) -> None:
    seen = set()
    for proof in (Proof.NONE, Proof.MATCH, Proof.UNCHECKED, Proof.UNANCHORED, Proof.DIFFERS):
        line.show_ribbon(Ribbon.of([IntervalProof(T0 - DAY_NS, T0, "sim", proof)]))
        picture = line.grab().toImage()
        grey = [
            tuple(QColor(picture.pixel(x, y)).lightness() > 42 for x in range(100, 130)) for y in range(1, 10)
        ]
        seen.add(tuple(grey))
    assert len(seen) == 5, "told apart without any colour"


@pytest.mark.parametrize("days", [1, 7, 60, 400])
def test_that_a_difference_jumps_to_the_eye_at_every_zoom(line: Timeline, days: int) -> None:
    line.show_span(T0 - days * DAY_NS, T0)
    picture = line.grab().toImage()
    bad = QColor(theme.current().alarm_high)
    x = min(x_bad(line), line.width() - 4)
    assert any(QColor(picture.pixel(x + dx, 4)) == bad for dx in (-2, -1, 0, 1, 2))
    assert any(QColor(picture.pixel(x + dx, y)) == bad for dx in (-7, -3, 3, 0) for y in range(27, 46)), (
        "and it has a flag in the body"
    )


def test_that_a_click_on_a_difference_names_it_and_scrubs_nowhere_else(
    line: Timeline, keeper: Timekeeper, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(line.difference_chosen) as said:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(x_bad(line) + 2, 4))
    assert said.args == [RIBBON.differences[0]]
    assert keeper.playhead.is_live
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(x_bad(line) + 200, 4))
    assert not keeper.playhead.is_live, "elsewhere the ribbon scrubs as the rest of the line does"


def test_that_the_card_says_what_is_proven(line: Timeline, qtbot: QtBot) -> None:
    qtbot.mouseMove(line, QPoint(20, 40))
    qtbot.mouseMove(line, QPoint(x_bad(line), 40))
    qtbot.waitUntil(lambda: any("DIFFERS" in text for text in line.card_lines))
    qtbot.mouseMove(line, QPoint(x_bad(line), 5))
    qtbot.waitUntil(lambda: any("300 readings anchored" in text for text in line.card_lines))
    assert "r" in line.card_lines


def test_that_without_intervals_the_playhead_says_nothing_of_proof(
    line: Timeline, keeper: Timekeeper
) -> None:
    keeper.seek(T0 - BAD * CELL - CELL // 2)
    differs = line.grab().toImage()
    line.show_ribbon(None)
    assert line.grab().toImage() != differs
