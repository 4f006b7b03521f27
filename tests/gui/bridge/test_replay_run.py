"""The Timekeeper's playhead at work: gaps, ends, pauses."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.catalogue import Catalogue
from app.model.signal import Signal
from app.model.times import NS
from tests.gui.bridge.past import CATALOGUE, T0, Clock, Past, Sparse, run


@pytest.mark.parametrize("speed", [60.0, -60.0])
def test_that_a_replay_jumps_over_what_has_no_readings(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock, reads: HistoryReads, speed: float
) -> None:
    reads.attach(Sparse())  # type: ignore[arg-type]
    told: list[tuple[int, int]] = []
    keeper.skipped.connect(lambda a, b: told.append((a, b)))
    keeper.seek(T0 - (2800 if speed > 0 else 800) * NS)
    keeper.play(speed)
    keeper.tick()
    qtbot.waitUntil(lambda: len(keeper.gaps) == 1)
    run(keeper, clock, qtbot, 3)
    assert len(told) == 1
    assert abs(told[0][1] - told[0][0]) == pytest.approx(1800 * NS, abs=200 * NS)
    assert (keeper.playhead.t_ns > T0 - 950 * NS) == (speed > 0)
    keeper.skip_gaps(False)
    keeper.seek(T0 - 2000 * NS)
    run(keeper, clock, qtbot, 0.2)
    assert len(told) == 1, "switched off it plays through"


def test_that_a_gap_that_late_readings_have_filled_is_played(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock, reads: HistoryReads
) -> None:
    sparse = Sparse()
    reads.attach(sparse)  # type: ignore[arg-type]
    keeper.seek(T0 - 3400 * NS)
    keeper.play(0.1)
    keeper.tick()
    qtbot.waitUntil(lambda: len(keeper.gaps) == 1)
    sparse.density = lambda _a, _b, bins: np.ones(bins, np.int64)  # type: ignore[method-assign]
    clock.go(121)
    keeper.tick()  # the present is known to have moved on
    keeper.tick()
    qtbot.waitUntil(lambda: len(keeper.gaps) == 0)


@pytest.mark.parametrize(("period_s", "gap_s"), [(30, 600), (3600, 10_800)])
def test_that_what_is_a_gap_depends_on_how_often_signals_report(
    reads: HistoryReads, clock: Clock, past: Past, period_s: float, gap_s: int
) -> None:
    slow = Catalogue.of(CATALOGUE.assets, [Signal("a.s", "a", "power", "S", "kW", period_s, key="a.s")])
    keeper = Timekeeper(slow, reads, past, now=lambda: clock.wall, monotonic=lambda: clock.mono)
    assert keeper.frame_ns == period_s * NS
    assert keeper.gap_ns == gap_s * NS


def test_that_a_paused_head_stands_where_it_was_put(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock, reads: HistoryReads
) -> None:
    reads.attach(Sparse())  # type: ignore[arg-type]
    keeper.seek(T0 - 2800 * NS)
    keeper.play(1.0)
    keeper.tick()
    qtbot.waitUntil(lambda: len(keeper.gaps) == 1)
    keeper.pause()
    keeper.seek(T0 - 2000 * NS)
    run(keeper, clock, qtbot, 0.2)
    assert keeper.playhead.t_ns == T0 - 2000 * NS


def test_that_the_end_of_what_can_be_shown_is_told_and_stays_a_replay(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock
) -> None:
    ended: list[bool] = []
    keeper.ended.connect(lambda head: ended.append(head.is_live))
    keeper.seek(T0 - 30 * NS)
    keeper.play(60)
    run(keeper, clock, qtbot, 2)
    assert ended == [False]
    assert not keeper.playhead.is_playing
