"""The plan of a normal year: it is whole, it is of its season, and it is not the weather that the simulator shows."""

from __future__ import annotations

from datetime import datetime

import pytest

from app.model.times import DAY_NS, to_ns
from app.opening import open_district
from app.year_plan import YearPlan, year_plan


@pytest.fixture(scope="module")
def plan() -> YearPlan:
    return year_plan(open_district("trondheim"), 2026)


def at(month: int, day: int) -> int:
    return to_ns(datetime(2026, month, day, tzinfo=open_district("trondheim").district.zone))


def test_that_the_parts_of_a_year_make_the_year(plan: YearPlan) -> None:
    middle = at(7, 1)
    first, second = plan.between(at(1, 1), middle), plan.between(middle, int(plan.edges_ns[-1]))
    assert first is not None
    assert second is not None
    assert first + second == pytest.approx(plan.total_kwh)


def test_that_june_is_better_than_december(plan: YearPlan) -> None:
    june, december = plan.between(at(6, 10), at(6, 20)), plan.between(at(12, 10), at(12, 20))
    assert june is not None
    assert december is not None
    assert june > december


def test_that_nothing_is_said_of_another_year(plan: YearPlan) -> None:
    assert plan.between(at(1, 1) - DAY_NS, at(2, 1)) is None
    assert plan.between(at(2, 1), at(2, 1)) is None
