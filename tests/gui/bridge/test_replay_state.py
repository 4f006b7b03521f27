"""The Timekeeper in a replay: which moment is shown, and what stands in the way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.snapshot import Snapshot, apply
from app.model.times import NS
from tests.gui.bridge.past import CATALOGUE, T0, Clock, Past, batch, shown


def test_that_a_replay_shows_what_was_old_at_its_own_moment(
    qtbot: QtBot, reads: HistoryReads, clock: Clock
) -> None:
    last = T0 - 1800 * NS

    class OneReading:
        def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
            state = Snapshot.empty(3)
            return apply(state, batch(4.0, last), t_ns) if t_ns >= last else replace(state, t_ns=t_ns)

    keeper = Timekeeper(CATALOGUE, reads, OneReading(), now=lambda: clock.wall, monotonic=lambda: clock.mono)
    keeper.set_first(T0 - 3600 * NS)
    for after_s, text in ((10, "4.0"), (100, "[4.0]"), (400, "–\u2002[4.0]"), (-10, "–"), (80, "4.0")):
        t_ns = last + after_s * NS
        keeper.seek(t_ns)
        keeper.tick()
        qtbot.waitUntil(lambda t_ns=t_ns: keeper.snapshot.t_ns == t_ns)
        assert shown(keeper) == text
    keeper.stop()


def test_that_scrubbing_asks_history_off_the_gui_thread_and_shows_its_answer(
    qtbot: QtBot, keeper: Timekeeper, past: Past
) -> None:
    keeper.on_readings(batch(7.0, T0))
    keeper.seek(T0 - 100 * NS)
    keeper.tick()
    qtbot.waitUntil(lambda: keeper.snapshot.t_ns == T0 - 100 * NS)
    assert keeper.snapshot.value[0] == -100.0
    assert past.asked[0][1].startswith("tvilling-read-state")


def test_that_live_readings_do_not_touch_a_replay_and_are_there_on_return(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock
) -> None:
    keeper.seek(T0 - 100 * NS)
    keeper.tick()
    qtbot.waitUntil(lambda: keeper.snapshot.value[0] == -100.0)
    keeper.on_readings(batch(8.0, T0))
    assert keeper.snapshot.value[0] == -100.0
    clock.go(2)
    keeper.go_live()
    assert keeper.snapshot.value[0] == 8.0
    assert keeper.playhead.is_live


def test_that_a_slow_history_is_asked_one_question_at_a_time(
    qtbot: QtBot, keeper: Timekeeper, past: Past, clock: Clock
) -> None:
    past.delay_s = 0.05
    keeper.seek(T0 - 3000 * NS)
    keeper.play(60)
    for _ in range(40):
        clock.go(0.033)
        keeper.tick()
        qtbot.wait(5)
    keeper.pause()
    keeper.tick()
    qtbot.waitUntil(lambda: keeper.snapshot.t_ns == keeper.playhead.t_ns or bool(keeper.tick()))
    assert len(past.asked) < 20
    assert keeper.snapshot.t_ns == keeper.playhead.t_ns


def test_that_a_history_that_fails_shows_nothing_rather_than_something_old(
    qtbot: QtBot, keeper: Timekeeper, past: Past, reads: HistoryReads
) -> None:
    keeper.on_readings(batch(7.0, T0))
    past.fails = True
    told: list[str] = []
    reads.trouble.connect(told.append)
    keeper.seek(T0 - 100 * NS)
    keeper.tick()
    qtbot.waitUntil(lambda: bool(told))
    assert np.isnan(keeper.snapshot.value).all()
    assert told == ["the disk is gone"]


def test_that_a_set_clock_does_not_make_a_replay_jump(keeper: Timekeeper, clock: Clock) -> None:
    keeper.seek(T0 - 1000 * NS)
    keeper.play(1.0)
    clock.wall -= 7200 * NS
    clock.mono += NS
    keeper.tick()
    assert keeper.playhead.t_ns == T0 - 999 * NS
