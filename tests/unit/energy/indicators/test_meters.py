"""What meters counted: never below zero, never more than they counted, whatever their readings went through."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy.indicators.meters import Counted, counted, held, mean_power
from app.model.times import HOUR_NS, MINUTE_NS

QUARTER = 15 * MINUTE_NS


def read(values: list[float], *, every: int = QUARTER, longest: int = 2 * QUARTER, **more: float) -> Counted:
    """A reading at the start of each step and one at the end of the last; nan: it did not come."""
    value = np.array(values, dtype=np.float64)
    t_ns = np.arange(len(value), dtype=np.int64) * every
    came = np.isfinite(value)
    ends = np.arange(0, int(t_ns[-1]) + 1, QUARTER, dtype=np.int64)
    return counted(t_ns[came], value[came], value[came], ends, longest, more.get("most"))


def known(found: Counted) -> list[float | None]:
    return [None if np.isnan(x) else round(float(x), 6) for x in found.kwh]


NAN = float("nan")


@pytest.mark.parametrize(
    ("readings", "expected", "falls", "gaps"),
    [
        ([10, 12, 15, 15], [2, 3, 0], 0, 0),
        ([10, 12, 0, 3, 4], [2, None, 3, 1], 1, 0),  # a reset
        ([500, 512, 3, 5], [12, None, 2], 1, 0),  # another meter that stands lower
        ([10, 12, 0, 15, 17], [2, None, None, 2], 1, 0),  # a spike to zero: the way back is no energy
        ([10, 12, 0, 0, 0, 15, 17], [2, None, 0, 0, None, 2], 1, 0),  # zero for a while
        ([10, 12, 99999, 15, 17], [2, None, None, 2], 1, 0),  # a spike upwards
        ([10, 12, NAN, NAN, NAN, 40, 41], [2, None, None, None, None, 1], 0, 1),  # silent: not spread
        ([10, 12, NAN, 16, 17], [2, 2, 2, 1], 0, 0),  # one reading late: between its two nearest
        ([-5, -3, 0, 2], [2, 3, 2], 0, 0),  # a meter below zero still counts up
        ([7, 7, 7], [0, 0], 0, 0),
    ],
)  # fmt: skip
def test_that_a_meter_counts_and_what_else_it_does_is_found(
    readings: list[float], expected: list[float | None], falls: int, gaps: int
) -> None:
    found = read(readings)
    assert known(found) == expected
    assert (found.falls, found.gaps) == (falls, gaps)


def test_that_another_meter_that_stands_higher_is_no_energy() -> None:
    most = 10.0 / HOUR_NS
    assert known(read([10, 12, 9000, 9002], most=most)) == [2, None, 2]
    assert read([10, 12, 9000, 9002], most=most).leaps == 1


def test_that_a_meter_that_falls_by_the_arithmetic_of_floats_did_not_fall() -> None:
    found = read([1e6, 1e6 + 0.1, 1e6 + 0.1 - 1e-10, 1e6 + 0.3])
    assert found.falls == 0
    assert np.nansum(found.kwh) == pytest.approx(0.3)


def test_that_a_reset_inside_a_bucket_makes_both_its_sides_unknown() -> None:
    """Of a quarter's figures only the lowest and highest are kept: where it stood at its start is lost."""
    t_ns = np.arange(5, dtype=np.int64) * QUARTER
    low = np.array([10.0, 12.0, 0.0, 2.0, 4.0])
    high = np.array([11.9, 13.9, 14.5, 3.9, 5.0])
    found = counted(t_ns, low, high, t_ns, 2 * QUARTER)
    assert known(found) == [2, None, None, 2]


@pytest.mark.parametrize("n", [0, 1])
def test_that_one_reading_says_nothing(n: int) -> None:
    t_ns = np.zeros(n, np.int64)
    found = counted(t_ns, np.zeros(n), np.zeros(n), np.arange(3, dtype=np.int64) * QUARTER, QUARTER)
    assert known(found) == [None, None]


@st.composite
def lives(draw: st.DrawFn) -> tuple[list[float], list[float]]:
    """(true energy of each step, readings): a meter that now and then restarts, falls silent or shows nonsense."""
    steps = draw(st.lists(st.floats(0.0, 50.0), min_size=3, max_size=40))
    stands, shown = draw(st.floats(0.0, 1e5)), []
    shown.append(stands)
    for energy in steps:
        what = draw(st.sampled_from(["good"] * 8 + ["reset", "zero", "silent"]))
        stands = energy if what == "reset" else stands + energy
        shown.append(0.0 if what == "zero" else NAN if what == "silent" else stands)
    return steps, shown


@given(lives())
def test_that_no_energy_is_negative_and_none_is_invented(life: tuple[list[float], list[float]]) -> None:
    """A law: whatever happened, what is counted is at most what flowed between any two moments (silences of one reading may
    be filled by the mean of both sides, so the sums are compared)."""
    steps, shown = life
    found = read(shown)
    assert len(found.kwh) == len(steps)
    assert not (found.kwh < 0.0).any()
    assert np.nansum(found.kwh) <= sum(steps) + 1e-4


@given(st.lists(st.floats(0.0, 50.0), min_size=2, max_size=60), st.floats(0.0, 1e4))
def test_that_a_good_meter_counts_all_that_flowed(steps: list[float], stood: float) -> None:
    found = read([stood, *(stood + np.cumsum(steps)).tolist()])
    np.testing.assert_allclose(found.kwh, steps, atol=1e-6)
    assert (found.falls, found.leaps, found.gaps) == (0, 0, 0)


def test_that_a_power_needs_half_of_its_readings() -> None:
    ends = np.array([0, QUARTER, 2 * QUARTER, 3 * QUARTER], np.int64)
    t_ns = np.array([*range(0, 15, 1), *range(15, 21, 1)], np.int64) * MINUTE_NS
    power = mean_power(t_ns, np.full(21, 4.0), np.ones(21, np.int64), ends, MINUTE_NS, 0.5)
    assert power[0] == 4.0
    assert np.isnan(power[1:]).all()  # 6 of 15, and none


def test_that_a_price_holds_for_an_hour_and_no_longer() -> None:
    told = np.array([np.nan, 1.0, *[np.nan] * 6, 2.0])
    np.testing.assert_array_equal(held(told, 4), [np.nan, 1, 1, 1, 1, 1, np.nan, np.nan, 2])
