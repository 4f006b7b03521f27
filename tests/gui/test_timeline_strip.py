"""The strip over the timeline: a figure in colours, open where there is nothing, told under the pointer."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.history.contract import Series
from app.model.times import HOUR_NS, MINUTE_NS, NS
from tests.gui.shell_fakes import CATALOGUE, OSLO, T0, Clock, Past, clock, keeper, reads  # noqa: F401
from widgets.timeline import Timeline
from widgets.timeline_strip import TimelineStrip, cells_of


def series(times: list[int], values: list[float], gaps: tuple[tuple[int, int], ...] = ()) -> Series:
    value = np.array(values)
    return Series(
        0, np.array(times, dtype=np.int64), value, value, value, np.ones(len(value), np.int64), gaps
    )


class Drawn(Past):
    """A signal that grows over the stretch asked for, with a gap in its middle third."""

    def __init__(self) -> None:
        self.known: list[int | None] = []

    def series(
        self, _row: int, from_ns: int, to_ns: int, points: int = 2000, known_at_ns: int | None = None
    ) -> Series:
        self.known.append(known_at_ns)
        third = (to_ns - from_ns) // 3
        times = [from_ns + (to_ns - from_ns) * k // points for k in range(points)]
        kept = [t for t in times if not from_ns + third <= t < from_ns + 2 * third]
        gap = (max(t for t in kept if t < from_ns + third), min(t for t in kept if t >= from_ns + 2 * third))
        return series(kept, [float(t - from_ns) for t in kept], (gap,))


@given(st.lists(st.integers(0, 999), min_size=1, max_size=50, unique=True), st.integers(8, 200))
def test_that_a_cell_shows_the_last_value_or_nothing(seconds: list[int], count: int) -> None:
    times = sorted(seconds)
    cells = cells_of(series(times, [float(t) for t in times]), 0, 1000, count)
    edges = (2 * np.arange(count) + 1) * 1000 // (2 * count)
    for edge, value in zip(edges, cells.value, strict=True):
        before = [t for t in times if t <= edge]
        assert np.isnan(value) if not before else (np.isnan(value) or value == before[-1])


def test_that_no_series_is_all_open() -> None:
    assert np.isnan(cells_of(series([], []), 0, 1000, 20).value).all()


@pytest.fixture
def strip(qtbot: QtBot, keeper: Timekeeper, reads: HistoryReads) -> TimelineStrip:
    line = Timeline(keeper, reads, OSLO)
    qtbot.addWidget(line)
    line.resize(1000, line.height())
    strip = TimelineStrip(line, keeper, reads)
    qtbot.addWidget(strip)
    strip.line = line  # type: ignore[attr-defined]
    strip.resize(1000, strip.height())
    return strip


def test_that_a_figure_is_drawn_and_told_and_its_gap_is_open(
    qtbot: QtBot, strip: TimelineStrip, keeper: Timekeeper, reads: HistoryReads
) -> None:
    past = Drawn()
    reads.attach(past)  # type: ignore[arg-type]
    assert strip.value_at(T0) == ""
    strip.show_signal(CATALOGUE.signals[0], 0, "Load, A")
    qtbot.waitUntil(lambda: "no readings" not in strip.value_at(T0 - 23 * HOUR_NS))
    assert strip.value_at(T0 - 23 * HOUR_NS).startswith("Load, A: ")
    assert strip.value_at(T0 - 12 * HOUR_NS) == "Load, A: no readings"
    picture = strip.grab().toImage()
    assert len({picture.pixel(x, 12) for x in range(300, 1000, 5)}) > 20
    keeper.seek(T0 - HOUR_NS)
    keeper.as_known(T0 - MINUTE_NS)
    qtbot.waitUntil(lambda: past.known[-1] == T0 - MINUTE_NS)
    strip.show_signal(None)
    assert not strip.isVisibleTo(strip.parentWidget())


def test_that_a_press_on_the_strip_goes_there(qtbot: QtBot, strip: TimelineStrip, keeper: Timekeeper) -> None:
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(400, 10))
    assert abs(keeper.playhead.t_ns - strip.line.t_of(400)) < MINUTE_NS  # type: ignore[attr-defined]


def test_that_a_strip_as_known_then_is_asked_again_as_the_replay_goes_on(
    qtbot: QtBot, strip: TimelineStrip, keeper: Timekeeper, reads: HistoryReads, clock: Clock
) -> None:
    past = Drawn()
    reads.attach(past)  # type: ignore[arg-type]
    strip.show_signal(CATALOGUE.signals[0], 0, "Load, A")
    keeper.seek(T0 - 20 * HOUR_NS)
    keeper.as_known_then()
    keeper.play(3600)
    qtbot.waitUntil(lambda: bool(past.known) and past.known[-1] is not None)
    first = past.known[-1]
    assert first is not None
    clock.wall += NS  # an hour of replay
    keeper.tick()
    qtbot.waitUntil(lambda: past.known[-1] == keeper.playhead.known_at_ns)
    assert past.known[-1] == first + HOUR_NS
