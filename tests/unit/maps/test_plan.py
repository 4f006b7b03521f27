"""The district from above: places there and back, and what is seen of what lies over another."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.layers import LAYERS
from maps.objects import Objects
from maps.plan import NOTHING, Plan, plan_of
from tests.unit.maps.cities import boxes

numbers = st.floats(-5e3, 5e3)


@given(numbers, numbers, st.floats(0.1, 50))
def test_that_a_place_comes_back_from_its_pixel(x: float, y: float, m_per_px: float) -> None:
    plan = Plan(np.zeros((80, 100), np.uint8), (-250.0, 40.0), m_per_px)
    assert plan.to_scene(*plan.to_px(x, y)) == pytest.approx((x, y), abs=1e-6)


def test_that_a_building_is_seen_over_the_water_below_it() -> None:
    city = boxes(
        np.array([[0.0, 0, -1], [40, 40, 0]]),
        np.array([[100.0, 100, 1], [20, 20, 10]]),
        types=["WaterBody", "Building"],
    )
    plan = plan_of(city, Objects.of(city).layer, (0.0, 0.0, 0.0), (0.0, 0.0), (100.0, 100.0), 112)
    at = lambda x, y: int(plan.layer[tuple(int(v) for v in reversed(plan.to_px(x, y)))])  # noqa: E731
    assert at(50, 50) == LAYERS.index("buildings")
    assert at(10, 90) == LAYERS.index("water")
    assert at(-4, 50) == NOTHING


def test_that_the_north_is_the_first_row() -> None:
    city = boxes(np.array([[0.0, 90, 0]]), np.array([[100.0, 10, 1]]))
    plan = plan_of(city, Objects.of(city).layer, (0.0, 0.0, 0.0), (0.0, 0.0), (100.0, 100.0), 100)
    rows = np.flatnonzero((plan.layer == LAYERS.index("buildings")).any(axis=1))
    assert rows.max() < plan.size[1] / 2


def test_that_a_city_without_anything_has_an_empty_plan() -> None:
    city = boxes(np.empty((0, 3)), np.empty((0, 3)), ids=["x"])
    plan = plan_of(city, Objects.of(city).layer, (0.0, 0.0, 0.0), (-5.0, -5.0), (5.0, 5.0), 64)
    assert (plan.layer == NOTHING).all()
    assert max(plan.size) == 64
