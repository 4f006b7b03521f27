"""Times of files: every form, zones, and the two hours a year that a clock takes or gives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.times import to_ns
from app.tables.clock import NAIVE, moments
from app.tables.local_time import NEVER, ONCE, TWICE, to_utc, zone_of
from app.tables.numbers import NO_NUMBER, NOTHING, OK, numbers

MOMENT = to_ns(datetime(2020, 2, 1, 13, 5, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("2020-02-01T13:05:00Z", "iso"), ("2020-02-01 14:05+01:00", "iso"), ("2020-02-01T14:05:00.000+0100", "iso"),
        ("20200201T1305Z", "iso"), ("2020/02/01 13:05:00 UTC", "iso"), ("1.2.2020 13:05Z", "dmy"),
        ("01/02/2020, 13:05:00Z", "dmy"), ("2/1/2020 1:05 PM Z", "mdy"), ("1580562300", "s"), ("1580562300.0", "s"),
        ("1580562300000", "ms"), ("1580562300000000", "us"), ("1580562300000000000", "ns"), ("1.58056230e9", ""),
    ],
)  # fmt: skip
def test_that_every_form_means_the_same_moment(text: str, form: str) -> None:
    if not form:
        assert not moments(pa.array([text]), "s")[2][0]  # no guessing at powers of ten
        return
    ns, offset, good = moments(pa.array([text]), form)
    assert good[0]
    assert int(ns[0]) - int(offset[0]) * 10**9 == MOMENT


@pytest.mark.parametrize("text", ["", "x", "2020-02-30", "2020-13-01", "2020-02-01 25:00", "2020-02-01 12:60", "0001-01-01", "9999-01-01", "2020-02-01 13:05 PM"])  # fmt: skip
def test_that_what_is_no_time_is_none(text: str) -> None:
    assert not moments(pa.array([text]), "iso")[2][0]


def test_that_midnight_may_end_a_day() -> None:
    ns, offset, good = moments(pa.array(["2020-02-29 24:00"]), "iso")
    assert good[0]
    assert offset[0] == NAIVE
    assert ns[0] == to_ns(datetime(2020, 3, 1, tzinfo=UTC))


@given(st.integers(-(10**9), 5 * 10**9), st.integers(0, 10**9 - 1))
def test_that_every_iso_time_is_read_to_the_nanosecond(utc_s: int, nanos: int) -> None:
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=utc_s)
    ns, _, good = moments(pa.array([f"{moment.replace(tzinfo=None).isoformat(sep=' ')}.{nanos:09d}Z"]), "iso")
    assert good[0]
    assert int(ns[0]) == utc_s * 10**9 + nanos


@given(
    st.sampled_from(["Europe/Oslo", "Europe/Dublin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "+05:45", "UTC"]),
    st.integers(0, 4_000_000_000),
)  # fmt: skip
def test_that_a_local_time_leads_back_to_its_moment(name: str, utc_s: int) -> None:
    zone = zone_of(name)
    moment = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=utc_s)).astimezone(zone)
    local_s = utc_s + round((moment.utcoffset() or timedelta()).total_seconds())
    first, second, state = to_utc(np.array([local_s]), zone)
    assert state[0] != NEVER
    assert utc_s in (int(first[0]), int(second[0]))
    assert (state[0] == TWICE) == (first[0] != second[0])


def test_that_hours_that_never_were_and_that_came_twice_are_told_apart() -> None:
    texts = ["2019-03-31T01:59", "2019-03-31T02:00", "2019-03-31T02:59", "2019-03-31T03:00", "2019-10-27T01:59", "2019-10-27T02:00", "2019-10-27T03:00"]  # fmt: skip
    local = np.array(texts, "M8[s]").astype(np.int64)
    first, second, state = to_utc(local, ZoneInfo("Europe/Oslo"))
    assert state.tolist() == [ONCE, NEVER, NEVER, ONCE, ONCE, TWICE, ONCE]
    assert second[5] - first[5] == 3600


def test_that_an_unknown_zone_is_said() -> None:
    for name in ("Mars/Base", "+99:00", "../../etc/passwd", ""):
        with pytest.raises(ValueError, match="no time zone"):
            zone_of(name)


@pytest.mark.parametrize(
    ("text", "decimal", "value"),
    [
        ("1,5", ",", 1.5), ("1.234,5", ",", 1234.5), ("1 234,5", ",", 1234.5), ("\u22123", ".", -3.0), ("+7", ".", 7.0),
        ("1e3", ".", 1000.0), (" 7 ", ".", 7.0), ("1,234.5", ".", 1234.5), ("1,5", ".", None), ("1.234", ",", None),
        ("x", ".", None), ("inf", ".", None), ("0x10", ".", None), ("1_000", ".", None), ("12 3", ".", None),
    ],
)  # fmt: skip
def test_that_numbers_are_read_and_doubtful_ones_refused(
    text: str, decimal: str, value: float | None
) -> None:
    found, state = numbers(pa.array([text]), decimal)
    assert state[0] == (NO_NUMBER if value is None else OK)
    assert value is None or found[0] == value


def test_that_nothing_is_not_a_fault() -> None:
    assert set(numbers(pa.array(["", "NaN", "-", "null", " "]))[1].tolist()) == {NOTHING}
    assert numbers(pa.array([1.0, None, -9999.0]), absent=("", "-9999"))[1].tolist() == [OK, NOTHING, NOTHING]


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_that_a_number_that_python_prints_is_read_exactly(value: float) -> None:
    found, state = numbers(pa.array([repr(value)]))
    assert state[0] == OK
    assert found[0] == value
