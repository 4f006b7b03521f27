"""The state machine against the table of docs/practice.md: every state with every event, and no path to a lost alarm."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.alarms import machine
from app.alarms.machine import (
    Acknowledge,
    Clear,
    PutOnShelf,
    Raise,
    ReAlarm,
    Remove,
    Reset,
    Return,
    Suppress,
    TakeFromShelf,
    Unsuppress,
    step,
)
from app.alarms.words import Actor, Alarm, Change, Priority, Shelf, ShelfKind, State, What

KARI = Actor("kari", "operator", "live")
SHELF = Shelf(ShelfKind.TIMED, 10_000, "being mended", "kari")
FRESH = Alarm("over:feeder.power", "over", "feeder.power", "Feeder over its limit", Priority.HIGH)
NORM, UNACK, ACKED, RTNUN, SHLVD, DSUPR, OOSRV = State

EVENTS: dict[str, machine.Event] = {
    "raise": Raise(412.0, 400.0, 5),
    "clear": Clear(390.0, 6),
    "acknowledge": Acknowledge(KARI, "seen"),
    "re-alarm": ReAlarm(),
    "reset": Reset(KARI),
    "shelve": PutOnShelf(SHELF, KARI),
    "unshelve": TakeFromShelf(KARI),
    "suppress": Suppress("while off"),
    "unsuppress": Unsuppress(),
    "remove": Remove(KARI, "sensor is out"),
    "return": Return(KARI),
}


def standing(state: State, is_active: bool) -> Alarm:
    shelf = SHELF if state is SHLVD else None
    return replace(FRESH, state=state, is_active=is_active, occurrence=1, pending=1, shelf=shelf)


# (state, condition holds): event -> state after it. What is not named leaves the state as it is.
TABLE: dict[tuple[State, bool], dict[str, State]] = {
    (NORM, False): {"raise": UNACK, "shelve": SHLVD, "suppress": DSUPR, "remove": OOSRV},
    (UNACK, True): {
        "acknowledge": ACKED,
        "clear": RTNUN,
        "shelve": SHLVD,
        "suppress": DSUPR,
        "remove": OOSRV,
    },
    (ACKED, True): {"clear": NORM, "re-alarm": UNACK, "shelve": SHLVD, "suppress": DSUPR, "remove": OOSRV},
    (RTNUN, False): {
        "acknowledge": NORM,
        "raise": UNACK,
        "shelve": SHLVD,
        "suppress": DSUPR,
        "remove": OOSRV,
    },
    (SHLVD, True): {"unshelve": UNACK},
    (SHLVD, False): {"unshelve": NORM},
    (DSUPR, True): {"unsuppress": UNACK},
    (DSUPR, False): {"unsuppress": NORM},
    (OOSRV, True): {"return": UNACK},
    (OOSRV, False): {"return": NORM},
}


@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize(("state", "is_active"), TABLE)
def test_that_every_state_answers_every_event_as_the_table_says(
    state: State, is_active: bool, event: str
) -> None:
    alarm = standing(state, is_active)
    found = step(alarm, EVENTS[event], 100)
    wanted = TABLE[state, is_active].get(event, state)
    assert found.alarm.state is wanted
    if wanted is not state:
        assert found.change is not None
        assert (found.change.was, found.change.is_now, found.change.t_ns) == (state, wanted, 100)
        assert not found.refused
    elif event in ("raise", "clear"):  # the process goes on below what is put away, and is recorded
        moves = (event == "raise") is not is_active
        assert (found.change is not None) is moves
        assert found.alarm.is_active is (event == "raise")
    else:
        assert found.change is None
        by_a_person = event in ("acknowledge", "reset", "shelve", "unshelve", "remove", "return")
        assert bool(found.refused) is by_a_person, "a person is told why not; the program is not"


def test_that_what_returned_and_comes_again_is_a_new_occurrence_and_both_wait() -> None:
    alarm = step(
        step(step(FRESH, EVENTS["raise"], 1).alarm, EVENTS["clear"], 2).alarm, EVENTS["raise"], 3
    ).alarm
    assert (alarm.state, alarm.occurrence, alarm.pending, alarm.raised_ns) == (UNACK, 2, 2, 3)
    seen = step(alarm, EVENTS["acknowledge"], 4).alarm
    assert (seen.state, seen.pending, seen.acked_by, seen.note) == (ACKED, 0, "kari", "seen")


def test_that_a_latched_alarm_stays_until_it_is_acknowledged_and_reset() -> None:
    latching = Clear(390.0, 6, latches=True)
    active = step(FRESH, EVENTS["raise"], 1).alarm
    returned = step(active, latching, 2).alarm
    assert (returned.state, returned.is_latched) == (RTNUN, True)
    assert "Acknowledge it first" in step(returned, EVENTS["reset"], 3).refused
    seen = step(returned, EVENTS["acknowledge"], 4).alarm
    assert (seen.state, seen.is_active, seen.is_latched) == (ACKED, False, True)
    free = step(seen, EVENTS["reset"], 5)
    assert free.alarm.is_quiet
    assert free.change is not None
    assert free.change.what is What.RESET
    known = step(step(active, EVENTS["acknowledge"], 2).alarm, latching, 3).alarm
    assert (known.state, known.is_latched) == (ACKED, True)
    assert step(known, EVENTS["raise"], 4).alarm.state is UNACK


def test_that_the_journal_line_of_a_return_tells_the_value_it_returned_with() -> None:
    found = step(standing(UNACK, True), EVENTS["clear"], 9)
    assert found.change is not None
    assert (found.change.value, found.change.at_ns) == (390.0, 6)


class NothingIsLost(RuleBasedStateMachine):
    """Whatever happens: a condition that holds is seen, acknowledged by somebody, or put away by name; and the journal
    alone tells the state."""

    def __init__(self) -> None:
        super().__init__()
        self.alarm, self.journal, self.t, self.holds = FRESH, list[Change](), 0, False

    def do(self, event: machine.Event) -> None:
        self.t += 1
        found = step(self.alarm, event, self.t)
        assert found.change is None or not found.refused
        if found.change is not None:
            assert found.change.was is self.alarm.state
            self.journal.append(found.change)
        else:
            assert found.alarm == self.alarm
        self.alarm = found.alarm

    @rule(latches=st.booleans(), up=st.booleans())
    def the_process_moves(self, latches: bool, up: bool) -> None:
        self.holds = up
        self.do(Raise(1.0, 0.5, self.t) if up else Clear(0.0, self.t, latches))

    @rule(name=st.sampled_from(sorted(set(EVENTS) - {"raise", "clear"})))
    def anything_else_happens(self, name: str) -> None:
        self.do(EVENTS[name])

    @invariant()
    def what_holds_is_not_quiet(self) -> None:
        assert self.alarm.is_active is self.holds
        if self.holds:
            assert self.alarm.state in (UNACK, ACKED, SHLVD, DSUPR, OOSRV)
            if self.alarm.state is ACKED:
                assert self.alarm.acked_by
        if self.alarm.state is SHLVD:
            assert self.alarm.shelf is not None
        if self.alarm.state is NORM:
            assert not self.alarm.pending

    @invariant()
    def a_rise_is_answered_by_a_person_or_still_asks(self) -> None:
        """From the journal alone: after the last rise that rang somebody acknowledged, put away, or it still asks. (What
        rises while it is put away rings when it comes back, if it still holds.)"""
        since: list[What] = []
        for change in self.journal:
            since = [] if change.what is What.RAISED and change.is_now is UNACK else [*since, change.what]
        rose = any(c.what is What.RAISED and c.is_now is UNACK for c in self.journal)
        answered = {What.ACKNOWLEDGED, What.SHELVED, What.SUPPRESSED, What.REMOVED} & set(since)
        if rose and not answered:
            assert self.alarm.state.is_annunciated or self.alarm.state.is_put_away

    @invariant()
    def the_journal_tells_the_state(self) -> None:
        assert self.alarm.state is (self.journal[-1].is_now if self.journal else NORM)


TestNothingIsLost = NothingIsLost.TestCase
TestNothingIsLost.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
