from __future__ import annotations

import itertools
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from app.model.times import DAY_NS, HOUR_NS, NS, start_of_day, to_datetime, to_ns
from widgets.time_axis import Scale, day_starts, step_for, ticks

OSLO = ZoneInfo("Europe/Oslo")


def oslo(*parts: int) -> int:
    return to_ns(datetime(*parts, tzinfo=OSLO))  # type: ignore[arg-type, misc]


def test_that_a_day_is_marked_in_local_hours_with_its_date_at_midnight() -> None:
    marks = ticks(oslo(2026, 11, 21, 18), oslo(2026, 11, 22, 18), OSLO, most=12)
    assert [m.label for m in marks][:4] == ["18:00", "20:00", "22:00", "Sun 22 Nov"]
    assert [m.is_day for m in marks].count(True) == 1


def test_that_the_day_of_25_hours_keeps_round_local_hours() -> None:
    marks = ticks(oslo(2026, 10, 25), oslo(2026, 10, 26), OSLO, most=9)
    assert [m.label for m in marks] == [
        "Sun 25 Oct",
        "03:00",
        "06:00",
        "09:00",
        "12:00",
        "15:00",
        "18:00",
        "21:00",
        "Mon 26 Oct",
    ]
    assert marks[1].t_ns - marks[0].t_ns == 4 * HOUR_NS


def test_that_the_hour_which_spring_skips_has_no_mark() -> None:
    marks = ticks(oslo(2026, 3, 29), oslo(2026, 3, 29, 6), OSLO, most=8)
    assert [m.label for m in marks] == ["Sun 29 Mar", "01:00", "03:00", "04:00", "05:00", "06:00"]


def test_that_day_starts_are_local_midnights_across_a_change() -> None:
    starts = day_starts(oslo(2026, 10, 24, 12), oslo(2026, 10, 27, 12), OSLO)
    assert [b - a for a, b in itertools.pairwise(starts)] == [25 * HOUR_NS, 24 * HOUR_NS]
    assert start_of_day(oslo(2026, 10, 25, 12), OSLO) == starts[0]


@given(
    st.integers(0, 4_000_000_000).map(lambda s: s * NS),
    st.integers(2, 400 * 86_400).map(lambda s: s * NS),
    st.integers(2, 30),
)
def test_that_marks_are_in_order_inside_the_span_and_not_too_many(start: int, span: int, most: int) -> None:
    marks = ticks(start, start + span, OSLO, most)
    times = [m.t_ns for m in marks]
    assert times == sorted(set(times))
    assert all(start <= t <= start + span for t in times)
    assert len(times) <= most + 26  # a local midnight may add one to each day of hour marks
    if step_for(span, most) >= DAY_NS:
        assert all(to_datetime(t, OSLO).hour == 0 for t in times)


def test_that_an_empty_span_has_no_marks() -> None:
    assert ticks(5, 5, UTC) == ()


@given(
    st.integers(0, 4_000_000_000).map(lambda s: s * NS),
    st.integers(120, 400 * 86_400).map(lambda s: s * NS),
    st.floats(0, 2000),
    st.floats(0.1, 10),
)
def test_that_zooming_keeps_the_moment_under_the_pointer(
    start: int, span: int, x: float, factor: float
) -> None:
    scale = Scale(start, start + span, 2000.0)
    nearer = scale.zoomed(x, factor, 120 * NS, 400 * DAY_NS)
    assert 120 * NS <= nearer.span_ns <= 400 * DAY_NS
    assert abs(nearer.t_of(x) - scale.t_of(x)) <= nearer.span_ns / 100_000


@given(st.integers(0, 4_000_000_000).map(lambda s: s * NS), st.floats(0, 1999))
def test_that_a_place_and_its_moment_belong_together(start: int, x: float) -> None:
    scale = Scale(start, start + DAY_NS, 2000.0)
    assert abs(scale.x_of(scale.t_of(x)) - x) < 1e-3
    assert scale.moved(HOUR_NS).t_of(x) == scale.t_of(x) + HOUR_NS
