"""What waits to be shown in a storm: nothing lost, each once as it stands now, the urgent first and nobody for ever."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.alarms.waiting import Waiting, urgency
from app.alarms.words import Alarm, Priority, State

NAMES = [f"over:f{k}" for k in range(12)]


def alarm(
    ident: str, priority: Priority = Priority.LOW, state: State = State.UNACK, pending: int = 1
) -> Alarm:
    return Alarm(
        ident, "over", ident[5:], "Over", priority, state=state, is_active=True, occurrence=1, pending=pending
    )


ALARMS = st.builds(
    alarm, st.sampled_from(NAMES), st.sampled_from(Priority), st.sampled_from(State), st.integers(1, 9)
)
STEPS = st.lists(ALARMS | st.sampled_from(NAMES) | st.integers(1, 8), max_size=60)


@given(STEPS)
def test_that_whatever_comes_and_however_it_is_taken_the_end_is_what_stands(
    steps: list[Alarm | str | int],
) -> None:
    """An alarm: it changed. A name: quiet again. A number: so many are shown."""
    waiting, truth, shown = Waiting(), dict[str, Alarm | None](), dict[str, Alarm | None]()
    for step in [*steps, len(NAMES)]:
        if isinstance(step, int):
            part = waiting.part(step)
            assert len({ident for ident, _ in part}) == len(part) <= step
            shown.update(part)
        else:
            ident = step if isinstance(step, str) else step.id
            truth[ident] = None if isinstance(step, str) else step
            waiting.put(ident, truth[ident])
    assert not waiting
    assert shown == truth


def test_that_a_new_high_one_passes_thousands_that_wait() -> None:
    waiting = Waiting()
    for k in range(5000):
        waiting.put(f"low:{k}", alarm(f"over:{k}"))
    waiting.put("high", alarm("over:x", Priority.HIGH))
    assert waiting.part(50)[0][0] == "high"


def test_that_one_that_becomes_urgent_changes_its_place_and_stands_once() -> None:
    waiting, one = Waiting(), alarm(NAMES[0])
    waiting.put(one.id, one)
    waiting.put(one.id, replace(one, priority=Priority.HIGH))
    assert len(waiting) == 1
    assert waiting.part(9) == [(one.id, replace(one, priority=Priority.HIGH))]


def test_that_what_is_quiet_again_does_not_wait_for_ever_behind_high_ones_that_flap() -> None:
    waiting = Waiting()
    waiting.put("quiet", None)
    for _ in range(3):
        for k in range(100):
            waiting.put(f"{k}", alarm(f"over:{k}", Priority.HIGH))
        if "quiet" in dict(waiting.part(50)):
            return
    raise AssertionError("it starved")


def test_that_what_asks_for_nothing_comes_last() -> None:
    assert urgency(alarm("a", Priority.HIGH)) == 0
    assert urgency(alarm("a", Priority.HIGH, State.ACKED)) == urgency(None) == len(Priority)
