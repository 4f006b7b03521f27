"""What is said of cables and limits: names a person knows, figures with unit and limit, no number where none is known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.energy.network.limits import Limit, Violation
from app.energy.network.state import GridWatch
from app.energy.network.words import cable_lines, cable_more, head_of, name_of, violation_line
from tests.unit.energy.network.districts import district_of
from tests.unit.energy.network.test_state import moment


@pytest.mark.parametrize(
    ("element", "said"),
    [
        ("feeder-quay", "Feeder Brattørkaia"),
        ("feeder-quay-s3-c1", "Feeder Brattørkaia, station 3, cable 1"),
        ("feeder-quay-s3:in", "Feeder Brattørkaia, station 3"),
        ("feeder-quay-j2", "Feeder Brattørkaia, junction 2"),
        ("my cable 7", "my cable 7"),
        ("feeder-quay-x9", "feeder-quay-x9"),
        ("-", "-"),
        ("", ""),
    ],
)
def test_that_elements_are_named_after_their_asset(element: str, said: str) -> None:
    assert name_of(element, district_of("trondheim")[1]) == said


def test_that_a_cable_says_loading_current_limit_and_type_once_solved() -> None:
    _, catalogue, plan = district_of("trondheim")
    state = GridWatch(plan, catalogue).at(moment("trondheim"))
    row = plan.network.lines.ids.index("feeder-quay")
    title, words = cable_lines(plan, catalogue, row, state)
    assert title == "Feeder Brattørkaia"
    for part in (" %", " A (limit 400 A)", "NA2XS2Y"):
        assert part in words
    assert "kW, loss" in cable_more(plan, row, state)
    assert head_of(state).startswith("Cables up to")


def test_that_without_a_solution_only_what_is_known_is_said() -> None:
    _, catalogue, plan = district_of("trondheim")
    state = GridWatch(plan, catalogue).at(moment("trondheim"))
    unsolved = replace(state, flow=None, why="no voltage carries this load")
    assert "%" not in cable_lines(plan, catalogue, 0, unsolved)[1]
    assert cable_more(plan, 0, unsolved) == ""
    assert head_of(unsolved) == "Not solved"
    assert "%" not in cable_lines(plan, catalogue, 0, None)[1]


def test_that_a_violation_says_what_where_how_much_and_its_limit() -> None:
    catalogue = district_of("trondheim")[1]
    for one, said in (
        (Violation(Limit.LINE, "feeder-quay", 112.4, 100.0), "Feeder Brattørkaia: 112 %, limit 100 %"),
        (
            Violation(Limit.LINE, "feeder-quay", 84.0, 100.0, True),
            "Feeder Brattørkaia: 84 %, near its limit (80 %)",
        ),
        (
            Violation(Limit.LOW_VOLTAGE, "feeder-quay-s1", 0.888, 0.9),
            "Feeder Brattørkaia, station 1: 0.888 pu, limit 0.90",
        ),
        (Violation(Limit.UNFED, "feeder-quay-s1", 0.0, 0.0), "Feeder Brattørkaia, station 1: without supply"),
    ):
        assert violation_line(one, catalogue) == said
