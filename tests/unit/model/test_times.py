from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.times import (
    HOUR_NS,
    NS,
    BadTime,
    format_span,
    format_time,
    iso,
    parse_time,
    to_datetime,
    to_ns,
)

OSLO = ZoneInfo("Europe/Oslo")
NOW = to_ns(datetime(2026, 11, 22, 14, 30, tzinfo=OSLO))


def test_that_yesterday_means_the_day_in_the_districts_zone() -> None:
    assert parse_time("yesterday 17:00", OSLO, NOW) == to_ns(datetime(2026, 11, 21, 16, 0, tzinfo=UTC))


def test_that_today_on_the_day_the_clocks_go_back_keeps_local_hours() -> None:
    noon = to_ns(datetime(2026, 10, 25, 12, 0, tzinfo=OSLO))
    assert noon - parse_time("today", OSLO, noon) == 13 * HOUR_NS


@pytest.mark.parametrize(
    ("text", "delta_s"), [("now", 0), ("-15min", -900), ("-2h", -7200), ("+1.5h", 5400), ("-1d", -86400)]
)
def test_that_relative_words_are_counted_from_now(text: str, delta_s: int) -> None:
    assert parse_time(text, OSLO, NOW) == NOW + delta_s * NS


@pytest.mark.parametrize(
    "text", ["", "2026-11-22T10:00:00", "-5parsecs", "yesterday 25:00", "tomorrowish", "99999-01-01"]
)
def test_that_a_time_without_zone_or_meaning_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(BadTime) as caught:
        parse_time(text, OSLO, NOW)
    assert "\n" not in str(caught.value)


def test_that_the_zone_is_always_printed_and_follows_daylight_saving() -> None:
    assert format_time(to_ns(datetime(2026, 10, 25, 0, 30, tzinfo=UTC)), OSLO).endswith("02:30:00 CEST")
    assert format_time(to_ns(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)), OSLO).endswith("02:30:00 CET")


@given(st.datetimes(min_value=datetime(1950, 1, 1), max_value=datetime(2200, 1, 1)))  # noqa: DTZ001
def test_that_instants_survive_the_way_through_datetimes(naive: datetime) -> None:
    moment = naive.replace(tzinfo=UTC)
    assert to_datetime(to_ns(moment), UTC) == moment
    assert parse_time(iso(to_ns(moment)), OSLO, NOW) == to_ns(moment)
    assert to_datetime(to_ns(moment), OSLO) - moment == timedelta(0)


def test_that_spans_are_told_in_at_most_two_units() -> None:
    assert [format_span(s * NS) for s in (3, 61, 7500, 100_000)] == ["3 s", "1 min", "2 h 05 min", "1 d 3 h"]
