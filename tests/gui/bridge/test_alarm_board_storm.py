"""A storm on the board: told in parts within a budget, the urgent first, and after it the window has what the desk has."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.alarm_desk import News
from app.alarms.words import Alarm, Priority, State
from app.bridge.alarm_board import BUDGET_S, FIRST_PART, LEAST_PART, AlarmBoard, BoardChange
from tests.gui.alarm_fakes import KARI, FakeDesk, alarm, many
from widgets.alarm_model import AlarmModel, Show


class Clock:
    def __init__(self) -> None:
        self.s = 0.0

    def __call__(self) -> float:
        return self.s


class Storm:
    """A board over a desk that is told by hand, a window whose work takes so long an alarm, and what it showed."""

    def __init__(self, each_s: float = 0.0) -> None:
        self.clock, self.desk = Clock(), FakeDesk()
        self.board = AlarmBoard(lambda: KARI, clock=self.clock)
        self.board._desk = self.desk  # type: ignore[assignment]
        self.parts: list[BoardChange] = []
        self.each_s = each_s
        self.board.changed.connect(self._on_changed)

    def _on_changed(self, change: BoardChange) -> None:
        self.parts.append(change)
        self.clock.s += self.each_s * (len(change.alarms) + len(change.gone))

    def tell(self, states: dict[str, Alarm | None]) -> None:
        self.desk.news.append(News(states, (), (), None, 0, "", (), self.desk.rules, 0))


def test_that_ten_thousand_at_once_are_told_in_parts_that_fit_the_budget(qapp: QApplication) -> None:
    storm = Storm(each_s=20e-6)
    storm.tell({a.id: a for a in many(10_000)})
    storm.board.take()
    assert storm.board._timer.interval() < 50, "the next part comes soon"
    before = storm.clock.s
    while storm.board._waiting:
        storm.board.take()
        if len(storm.parts) > 3:
            assert storm.clock.s - before <= 1.5 * BUDGET_S
        before = storm.clock.s
    assert max(len(part.alarms) for part in storm.parts) <= max(FIRST_PART, 2 * BUDGET_S / storm.each_s)
    assert len(storm.board.alarms) == 10_000
    storm.board.take()
    assert storm.board._timer.interval() >= 100


def test_that_a_window_that_is_slow_gets_smaller_parts_and_still_all(qapp: QApplication) -> None:
    storm = Storm(each_s=0.001)
    storm.tell({a.id: a for a in many(1000)})
    storm.board.take_all()
    assert len(storm.parts[-2].alarms) == LEAST_PART
    assert sum(len(part.alarms) for part in storm.parts) == 1000


def test_that_a_new_high_alarm_is_in_the_very_next_part(qapp: QApplication) -> None:
    storm = Storm()
    lows = [replace(a, priority=Priority.LOW) for a in many(5000)]
    storm.tell({a.id: a for a in lows})
    storm.board.take()
    high = alarm("over:feeder-new.power", Priority.HIGH)
    storm.tell({high.id: high})
    storm.board.take()
    assert storm.parts[-1].alarms[0] == high


NAMES = [f"over:feeder-{k}.power" for k in range(9)]
ONE = st.builds(alarm, st.sampled_from(NAMES), st.sampled_from(Priority), st.sampled_from(State))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(ONE | st.sampled_from(NAMES), max_size=9) | st.none(), max_size=20))
def test_that_after_the_storm_board_and_list_are_what_the_desk_has(
    qapp: QApplication, steps: list[list[Alarm | str] | None]
) -> None:
    """A list: news, of alarms and of names that are quiet again. None: one turn of the window."""
    from zoneinfo import ZoneInfo

    storm, truth = Storm(), dict[str, Alarm]()
    storm.board._part = 2
    model = AlarmModel(ZoneInfo("UTC"), str, dict)
    storm.board.changed.connect(model.apply)
    storm.board.changed.connect(lambda _c: setattr(storm.board, "_part", 2))
    for step in steps:
        if step is None:
            storm.board.take()
            storm.board._part = 2
            continue
        states: dict[str, Alarm | None] = {}
        for one in step:
            ident = one if isinstance(one, str) else one.id
            states[ident] = None if isinstance(one, str) else one
            truth.pop(ident, None)
            if not isinstance(one, str):
                truth[ident] = one
        storm.tell(states)
    while storm.desk.news:
        storm.board.take()
    storm.board.take_all()
    assert dict(storm.board.alarms) == truth
    active = {ident for ident, one in truth.items() if one.state in Show.ACTIVE.states}
    assert set(model.ids()) == active
    assert all(model.known(ident) == truth[ident] for ident in active)
    assert sum(storm.board.counts.unacked.values()) == sum(a.state.is_annunciated for a in truth.values())
