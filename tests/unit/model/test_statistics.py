"""Figures weighted by time: gaps are not covered, and buckets give the same mean as the readings in them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.statistics import Statistics, statistics
from app.model.times import HOUR_NS, MINUTE_NS

PERIOD = MINUTE_NS


def of_readings(
    minutes: list[float], values: list[float], from_min: float, to_min: float, upper: float = math.nan
) -> Statistics:
    t = np.array([round(m * MINUTE_NS) for m in minutes], dtype=np.int64)
    v = np.array(values, dtype=float)
    ones = np.ones(len(t), np.int64)
    return statistics(
        t, v, v, v, ones, round(from_min * MINUTE_NS), round(to_min * MINUTE_NS),
        period_ns=PERIOD, gap_after_ns=2 * PERIOD, upper=upper,
    )  # fmt: skip


def test_that_a_value_counts_for_as_long_as_it_held():
    found = of_readings([0, 1, 3], [10, 40, 20], 0, 4)
    assert found.mean == pytest.approx((10 * 1 + 40 * 2 + 20 * 1) / 4)
    assert (found.n, found.coverage, found.is_exact) == (3, 1.0, True)
    assert (found.low, found.high, found.high_ns) == (10, 40, MINUTE_NS)


def test_that_a_gap_is_not_covered_and_adds_no_energy():
    found = of_readings([0, 30, 31], [60, 60, 60], 0, 32)
    assert found.coverage == pytest.approx(3 / 32)
    assert found.integral == pytest.approx(60 * 3 / 60)
    assert found.mean == 60


def test_that_the_value_before_the_stretch_holds_into_it_but_is_no_reading_of_it():
    found = of_readings([-1, 1], [10, 20], 0, 2)
    assert found.n == 1
    assert found.mean == pytest.approx(15)
    assert found.low_ns == 0


def test_that_nothing_is_known_of_an_empty_stretch():
    found = of_readings([], [], 0, 10)
    assert (found.n, found.coverage) == (0, 0.0)
    assert math.isnan(found.mean)
    with pytest.raises(ValueError, match="ends after"):
        of_readings([0], [1], 5, 5)


def test_that_time_above_a_limit_is_counted_and_none_without_a_limit():
    found = of_readings([0, 1, 2, 3], [1, 5, 6, 1], 0, 4, upper=4)
    assert found.above_ns == 2 * MINUTE_NS
    assert found.below_ns is None


@given(st.lists(st.floats(-1e4, 1e4), min_size=2, max_size=60))
def test_that_mean_and_percentiles_lie_between_the_extremes(values: list[float]):
    found = of_readings(list(range(len(values))), values, 0, len(values))
    slack = 1e-9 * (1 + abs(found.low) + abs(found.high))
    assert found.low - slack <= found.mean <= found.high + slack
    assert found.low <= found.p5 <= found.p50 <= found.p95 <= found.high
    assert found.integral == pytest.approx(found.mean * len(values) * MINUTE_NS / HOUR_NS, abs=1e-6)


@given(st.lists(st.floats(0, 1e4), min_size=1, max_size=12))
def test_that_buckets_give_the_same_extremes_count_and_mean_as_their_readings(fives: list[float]):
    """Each bucket holds five readings that fall by one from the value given."""
    v = np.array([value - k for value in fives for k in range(5)])
    t = np.arange(len(v), dtype=np.int64) * MINUTE_NS
    raw = of_readings([k / 1 for k in range(len(v))], v.tolist(), 0, len(v))
    parts = v.reshape(-1, 5)
    got = statistics(
        t[::5], parts.min(1), parts.max(1), parts.mean(1), np.full(len(fives), 5), 0, len(v) * MINUTE_NS,
        period_ns=PERIOD, gap_after_ns=2 * PERIOD,
    )  # fmt: skip
    assert (got.n, got.low, got.high, got.is_exact) == (raw.n, raw.low, raw.high, False)
    assert got.mean == pytest.approx(raw.mean)
    assert got.coverage == pytest.approx(1.0)
