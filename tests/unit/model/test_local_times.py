"""Local times over zones and their odd days: what is printed can be read back, skipped hours are said, doubled ones asked."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.model.times import (
    DAY_NS,
    HOUR_NS,
    MINUTE_NS,
    NS,
    BadTime,
    DoubledTime,
    SkippedTime,
    day_length_ns,
    format_time,
    instants,
    parse_time,
    read_time,
    shifted_days,
    start_of_day,
    to_datetime,
    to_ns,
)

NAMES = (
    "Europe/Oslo", "Europe/Lisbon", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kathmandu",
    "Africa/Cairo", "Pacific/Chatham", "UTC",
)  # fmt: skip
OSLO = ZoneInfo("Europe/Oslo")
zones = st.sampled_from(NAMES).map(ZoneInfo)
seconds = st.integers(1_262_304_000, 1_893_456_000)  # 2010 to 2030


@st.composite
def near_changes(draw: st.DrawFn) -> tuple[ZoneInfo, int]:
    """A zone, and a moment within two hours of one of its changes where it has any."""
    zone, t = draw(zones), draw(seconds) * NS
    low, high = t, t + 370 * DAY_NS
    offset = to_datetime(low, zone).utcoffset()
    changed = next((d for d in range(370) if to_datetime(t + d * DAY_NS, zone).utcoffset() != offset), None)
    if changed is None:
        return zone, t
    low, high = t + (changed - 1) * DAY_NS, t + changed * DAY_NS
    while high - low > NS:
        middle = (low + high) // 2
        if to_datetime(middle, zone).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return zone, high // NS * NS + draw(st.integers(-7200, 7200)) * NS


@given(near_changes())
def test_that_what_is_printed_is_read_back(where: tuple[ZoneInfo, int]) -> None:
    zone, t_ns = where
    assert read_time(format_time(t_ns, zone), zone, t_ns + DAY_NS) == t_ns


@given(near_changes())
def test_that_a_local_time_is_one_moment_or_asked_for(where: tuple[ZoneInfo, int]) -> None:
    zone, t_ns = where
    local = to_datetime(t_ns, zone)
    text = local.strftime("%Y-%m-%d %H:%M:%S")
    if len(instants(local.replace(tzinfo=None), zone)) == 1:
        assert read_time(text, zone, t_ns) == t_ns
        return
    with pytest.raises(DoubledTime) as caught:
        read_time(text, zone, t_ns)
    both = caught.value
    assert t_ns in (both.first_ns, both.second_ns)
    assert both.first_ns < both.second_ns
    assert read_time(f"{text} first", zone, t_ns) == both.first_ns
    assert read_time(f"{text} second", zone, t_ns) == both.second_ns


@given(near_changes(), st.integers(-7200, 7200))
def test_that_every_clock_face_is_skipped_single_or_doubled(
    where: tuple[ZoneInfo, int], shift_s: int
) -> None:
    zone, t_ns = where
    naive = to_datetime(t_ns, zone).replace(tzinfo=None, fold=0) + timedelta(seconds=shift_s)
    found = instants(naive, zone)
    assert len(found) <= 2
    assert all(to_datetime(t, zone).replace(tzinfo=None) == naive for t in found)
    if not found:
        with pytest.raises(SkippedTime) as caught:
            read_time(f"{naive:%Y-%m-%d %H:%M:%S}", zone, t_ns)
        after = caught.value.after_ns
        assert to_datetime(after - NS, zone).replace(tzinfo=None) < naive
        assert to_datetime(after, zone).replace(tzinfo=None) > naive


@given(near_changes())
def test_that_a_day_holds_its_moments_and_ends_where_the_next_begins(where: tuple[ZoneInfo, int]) -> None:
    zone, t_ns = where
    start, length = start_of_day(t_ns, zone), day_length_ns(t_ns, zone)
    assert start <= t_ns < start + length
    assert 22 * HOUR_NS <= length <= 26 * HOUR_NS
    assert start_of_day(start + length, zone) == start + length
    assert start_of_day(start + length - NS, zone) == start


@given(near_changes(), st.integers(-400, 400))
def test_that_a_day_on_shows_the_same_clock_unless_that_is_skipped(
    where: tuple[ZoneInfo, int], days: int
) -> None:
    zone, t_ns = where
    there = shifted_days(t_ns, days, zone)
    local = to_datetime(t_ns, zone).replace(tzinfo=None, fold=0) + timedelta(days=days)
    assume(instants(local, zone))
    assert there in instants(local, zone)
    if len(instants(local, zone)) == len(instants(local - timedelta(days=days), zone)) == 1:
        assert shifted_days(there, -days, zone) == t_ns


def test_that_the_odd_days_of_oslo_are_told() -> None:
    now = to_ns(datetime(2026, 11, 22, 12, tzinfo=OSLO))
    with pytest.raises(SkippedTime, match=r"2026-03-29 02:30 does not exist here.*03:00:00 CEST"):
        read_time("2026-03-29 02:30", OSLO, now)
    with pytest.raises(DoubledTime, match=r"comes twice here \(CEST and then CET\)"):
        read_time("2026-10-25 02:30", OSLO, now)
    first, second = (read_time(f"2026-10-25 02:30 {w}", OSLO, now) for w in ("first", "second"))
    assert second - first == HOUR_NS
    assert read_time("2026-10-25 02:30 CET", OSLO, now) == second
    with pytest.raises(BadTime, match="is not the zone"):
        read_time("2026-10-24 02:30 CET", OSLO, now)
    assert day_length_ns(first, OSLO) == 25 * HOUR_NS
    assert day_length_ns(to_ns(datetime(2026, 3, 29, 12, tzinfo=OSLO)), OSLO) == 23 * HOUR_NS
    day_after = to_ns(datetime(2026, 10, 26, 12, tzinfo=OSLO))
    with pytest.raises(DoubledTime):
        parse_time("yesterday 02:30", OSLO, day_after)
    assert parse_time("yesterday 02:30 first", OSLO, day_after) == first


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("monday 06:00", datetime(2026, 11, 16, 6)),  # noqa: DTZ001
        ("last monday 06:00", datetime(2026, 11, 16, 6)),  # noqa: DTZ001
        ("sunday", datetime(2026, 11, 22)),  # noqa: DTZ001
        ("last sunday 23:59:58", datetime(2026, 11, 15, 23, 59, 58)),  # noqa: DTZ001
        ("Yesterday 17:00", datetime(2026, 11, 21, 17)),  # noqa: DTZ001
    ],
)
def test_that_days_have_names(text: str, wanted: datetime) -> None:
    now = to_ns(datetime(2026, 11, 22, 14, 30, tzinfo=OSLO))  # a Sunday
    assert parse_time(text, OSLO, now) == to_ns(wanted.replace(tzinfo=OSLO))


def said_of(text: str) -> str:
    """Why it is no time; empty where it is one."""
    try:
        read_time(text, OSLO, 1_800_000_000 * NS)
    except BadTime as error:
        return str(error)
    return ""


@given(st.text(max_size=200))
def test_that_any_text_is_a_time_or_one_line(text: str) -> None:
    assert len(said_of(text).splitlines()) <= 1


@pytest.mark.parametrize(
    "text", ["-999999999999999d", "9" * 5000, "0000-01-01 00:00", "9999-12-31 23:59", "٢٠٢٦-١١-٢٢"]
)
def test_that_absurd_times_are_refused_or_read_and_never_fatal(text: str) -> None:
    assert len(said_of(text)) < 250


def test_that_a_midnight_that_is_skipped_begins_the_day_an_hour_later() -> None:
    cairo = ZoneInfo("Africa/Cairo")
    day = read_time("2024-04-26", cairo, 1_800_000_000 * NS)
    assert to_datetime(day, cairo).hour == 1
    assert to_datetime(day - MINUTE_NS, cairo).day == 25
