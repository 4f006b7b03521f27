"""Comparisons at the same clock time, across the days of 23 and 25 hours."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.clock_shift import ClockShift, in_order, offsets
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, to_datetime, to_ns

OSLO = ZoneInfo("Europe/Oslo")
SPRING, AUTUMN = datetime(2026, 3, 29, tzinfo=OSLO), datetime(2026, 10, 25, tzinfo=OSLO)


def local(t_ns: int) -> str:
    return f"{to_datetime(t_ns, OSLO):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize("hours", [22, 23, 25])
def test_that_a_day_before_is_the_same_clock_time_on_days_of_23_and_25_hours(hours: int):
    shift = ClockShift(1, OSLO)
    assert local(shift.past(to_ns(datetime(2026, 3, 30, 8, 0, tzinfo=OSLO)))) == "2026-03-29 08:00"
    assert local(shift.past(to_ns(datetime(2026, 10, 26, 8, 0, tzinfo=OSLO)))) == "2026-10-25 08:00"
    assert shift.past(to_ns(datetime(2026, 6, 2, 8, tzinfo=OSLO))) == to_ns(
        datetime(2026, 6, 1, 8, tzinfo=OSLO)
    )
    day = to_ns(datetime(2026, 10, 26, 8, tzinfo=OSLO)) - to_ns(datetime(2026, 10, 25, 8, tzinfo=OSLO))
    assert day == 24 * HOUR_NS


@given(st.integers(0, 400 * 24 * 60), st.sampled_from([1, 7, 28, 364]))
def test_that_there_and_back_is_the_same_moment_but_for_the_hour_that_the_clocks_change(
    minutes: int, days: int
):
    t = to_ns(datetime(2026, 1, 1, tzinfo=OSLO)) + minutes * MINUTE_NS
    shift = ClockShift(days, OSLO)
    past = shift.past(t)
    back = int(shift.present(np.array([past]))[0])
    assert back == t or abs(back - t) == HOUR_NS
    if back != t:
        odd = {to_datetime(x, OSLO).strftime("%m-%d") for x in (t, past)}
        assert odd & {"03-29", "10-25", "03-28", "10-26", "03-30", "03-23", "03-31"} or days > 1


@given(st.lists(st.integers(0, 500 * 24), min_size=1, max_size=30))
def test_that_offsets_of_many_moments_are_those_of_each(hours: list[int]):
    base = to_ns(datetime(2026, 1, 1, tzinfo=OSLO))
    t = np.array([base + h * HOUR_NS for h in hours])
    each = [round(to_datetime(int(x), OSLO).utcoffset().total_seconds()) * 1_000_000_000 for x in t]
    assert offsets(t, OSLO).tolist() == each


def test_that_an_hour_that_the_past_had_twice_is_drawn_once():
    start = to_ns(AUTUMN)
    past = np.arange(start, start + 25 * HOUR_NS, 30 * MINUTE_NS, dtype=np.int64)
    shown = ClockShift(7, OSLO).present(past)
    kept = shown[in_order(shown)]
    assert len(kept) == len(past) - 2
    assert (np.diff(kept) > 0).all()


def test_that_a_shift_of_no_days_or_too_many_is_refused():
    for days in (0, -1, 4000):
        with pytest.raises(ValueError, match="days back"):
            ClockShift(days, OSLO)
    assert len(in_order(np.empty(0, np.int64))) == 0
    assert len(ClockShift(1, OSLO).present(np.empty(0, np.int64))) == 0
    assert DAY_NS == 24 * HOUR_NS
