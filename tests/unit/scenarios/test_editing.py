"""A draft of a scenario: undo goes back to the start, redo forth again, and a difference is told where there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scenarios.editing import Draft, diff
from app.scenarios.kinds import KINDS
from app.scenarios.words import Intervention, Scenario, ScenarioError

START = Scenario(
    "s", "S", interventions=(Intervention("roofs", "pv", where="year < 1980"), Intervention("store", "battery", where='use == "office"'))
)  # fmt: skip
STEPS: dict[str, Callable[[Draft, int], object]] = {
    "value": lambda d, n: d.set_value(d.now.interventions[0].id, "coverage", 10.0 + n) if d.now.interventions and d.now.interventions[0].kind == "pv" else None,
    "where": lambda d, n: d.set_where(d.now.interventions[-1].id, f"year < {1900 + n}") if d.now.interventions else None,
    "add": lambda d, n: d.add(sorted(KINDS)[n % len(KINDS)]),
    "duplicate": lambda d, n: d.duplicate(d.now.interventions[n % len(d.now.interventions)].id) if d.now.interventions else None,
    "remove": lambda d, n: d.remove(d.now.interventions[n % len(d.now.interventions)].id) if d.now.interventions else None,
    "move": lambda d, n: d.move(d.now.interventions[0].id, n - 2) if d.now.interventions else None,
    "switch": lambda d, n: d.set_plain(d.now.interventions[0].id, "enabled", n % 2 == 0) if d.now.interventions else None,
    "year": lambda d, n: d.set_plain(d.now.interventions[0].id, "year", 2000 + n) if d.now.interventions else None,
    "assume": lambda d, n: d.assume("discount", float(n % 30)),
    "rest": lambda d, n: d.rest(),
}  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 40)), max_size=25))
def test_that_undoing_all_is_the_start_and_redoing_all_the_end(steps: list[tuple[str, int]]) -> None:
    draft = Draft(START)
    for name, n in steps:
        STEPS[name](draft, n)
        ids = [one.id for one in draft.now.interventions]
        assert len(set(ids)) == len(ids)
    end = draft.now
    while draft.undo():
        pass
    assert draft.now == START
    assert not draft.is_changed
    while draft.redo():
        pass
    assert draft.now == end


@given(
    st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 40)), max_size=10),
    st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 40)), max_size=10),
)
def test_that_a_difference_is_told_exactly_where_there_is_one(
    a: list[tuple[str, int]], b: list[tuple[str, int]]
) -> None:
    ends = []
    for steps in (a, b):
        draft = Draft(START)
        for name, n in steps:
            STEPS[name](draft, n)
        ends.append(draft.now)
    assert (diff(*ends) == ()) == (ends[0] == ends[1])


def test_that_a_slider_that_is_dragged_is_one_step() -> None:
    draft = Draft(START)
    for value in range(20, 80):
        draft.set_value("roofs", "coverage", float(value))
    draft.rest()
    draft.set_value("roofs", "coverage", 30.0)
    draft.undo()
    assert draft.intervention("roofs").values["coverage"] == 79.0
    draft.undo()
    assert draft.now == START


def test_that_what_lies_outside_its_bounds_is_refused_and_nothing_changes() -> None:
    draft = Draft(START)
    with pytest.raises(ScenarioError, match="out of range: 1 to 100 %"):
        draft.set_value("roofs", "coverage", 140.0)
    with pytest.raises(ScenarioError, match="there are self-consumption"):
        draft.set_value("store", "strategy", "guess")
    assert draft.now == START
    assert not draft.can_undo


def test_that_differences_are_said_as_a_person_would() -> None:
    draft = Draft(START)
    draft.set_value("roofs", "coverage", 70.0)
    draft.assume("weather", "cold")
    draft.remove("store")
    draft.add("flood")
    assert diff(START, draft.now) == (
        "weather cold instead of usual",
        "store: left out",
        "flood: new, flood",
        "roofs: share of the usable roof 70 % instead of 60 %",
    )
    assert diff(START, replace(START, interventions=START.interventions[::-1])) == (
        "in another order: store, roofs",
    )
