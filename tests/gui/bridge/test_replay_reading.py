"""What a replay asks of history: as known, late, ahead, two at a time."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from app.bridge import HistoryReads, Timekeeper
from app.model.playhead import Playhead
from app.model.snapshot import Snapshot
from app.model.times import NS
from tests.gui.bridge.past import CATALOGUE, T0, Clock, Past, run


def test_that_as_known_reaches_the_store(qtbot: QtBot, keeper: Timekeeper, past: Past, clock: Clock) -> None:
    keeper.seek(T0 - 100 * NS)
    keeper.as_known(T0 - 50 * NS)
    keeper.tick()
    qtbot.waitUntil(lambda: keeper.snapshot.t_ns == T0 - 100 * NS)
    assert past.known[-1] == T0 - 50 * NS
    keeper.as_known_then()
    keeper.step(-NS)
    qtbot.waitUntil(lambda: past.known[-1] == T0 - 101 * NS or bool(keeper.tick()))
    keeper.as_known(None)
    qtbot.waitUntil(lambda: past.known[-1] is None or bool(keeper.tick()))
    keeper.as_known_then()
    keeper.go_live()
    assert keeper.playhead.known_at_ns is None


def test_that_an_answer_for_another_knowledge_is_not_shown(
    qtbot: QtBot, keeper: Timekeeper, past: Past
) -> None:
    keeper.seek(T0 - 100 * NS)
    keeper.tick()  # asked as corrected
    keeper.as_known(T0 - 50 * NS)
    shown: list[int | None] = []
    keeper.snapshot_changed.connect(lambda _s: shown.append(past.known[-1]))
    qtbot.waitUntil(lambda: bool(shown) or bool(keeper.tick()))
    assert shown[0] == T0 - 50 * NS


def test_that_a_state_that_lets_a_person_wait_is_said_to_be_late(
    qtbot: QtBot, keeper: Timekeeper, past: Past, clock: Clock
) -> None:
    gate = threading.Event()
    past.state_at = lambda t_ns, known=None: (gate.wait(10), Snapshot.empty(3, t_ns))[1]  # type: ignore[method-assign]
    told: list[bool] = []
    keeper.late_changed.connect(told.append)
    keeper.seek(T0 - 100 * NS)
    run(keeper, clock, qtbot, 0.3)
    assert told == []
    run(keeper, clock, qtbot, 0.5)
    assert told == [True]
    gate.set()
    qtbot.waitUntil(lambda: told == [True, False] or bool(keeper.tick()))


def test_that_a_running_replay_is_read_ahead_and_a_jump_gives_that_up(
    qtbot: QtBot, reads: HistoryReads, clock: Clock, past: Past
) -> None:
    class Ahead:
        def __init__(self) -> None:
            self.heads: list[int] = []
            self.given_up = 0
            self.gate = threading.Event()

        def prefetch(self, head: Playhead) -> bool:
            self.heads.append(head.t_ns)
            self.gate.wait(10)
            return True

        def give_up(self) -> None:
            self.given_up += 1
            self.gate.set()

    ahead = Ahead()
    keeper = Timekeeper(
        CATALOGUE, reads, past, now=lambda: clock.wall, monotonic=lambda: clock.mono, ahead=ahead
    )
    keeper.set_first(T0 - 3600 * NS)
    keeper.seek(T0 - 3000 * NS)
    run(keeper, clock, qtbot, 0.1)
    assert not ahead.heads, "nothing is read ahead of a head that stands"
    keeper.play(60)
    run(keeper, clock, qtbot, 0.3)
    assert len(ahead.heads) == 1, "one at a time"
    keeper.reverse()
    assert ahead.given_up == 1
    qtbot.waitUntil(lambda: len(ahead.heads) > 1 or bool(keeper.tick()))
    ahead.gate.set()


def test_that_two_playheads_share_one_reader_of_history_and_nothing_else(
    qtbot: QtBot, reads: HistoryReads, clock: Clock
) -> None:
    one, other = (
        Timekeeper(CATALOGUE, reads, Past(), now=lambda: clock.wall, monotonic=lambda: clock.mono, name=name)
        for name in ("state", "beside")
    )
    for keeper, back in ((one, 100), (other, 700)):
        keeper.set_first(T0 - 3600 * NS)
        keeper.seek(T0 - back * NS)
        keeper.tick()
    qtbot.waitUntil(lambda: one.snapshot.value[0] == -100.0 and other.snapshot.value[0] == -700.0)
    other.as_known_then()
    one.go_live()
    assert other.playhead.knows_then
    assert not other.playhead.is_live
