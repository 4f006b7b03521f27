"""Columns of times in any of the forms that files have -> nanoseconds, local or UTC.   Thread: any.

    local_ns, offset_s, state = moments(column, "iso")

Formats: iso (2020-02-01T00:00+01:00, 2020-02-01 00:00:00, 20200201T0000, 2020/02/01), dmy (1.2.2020 13:00), mdy
(2/1/2020 1:00 PM), s, ms, us, ns (since 1970, UTC). 24:00 is midnight at the day's end. Typed columns of Parquet need none.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from app.tables.block import texts

FORMATS = ("iso", "dmy", "mdy", "s", "ms", "us", "ns")
EPOCHS = {"s": 1_000_000_000, "ms": 1_000_000, "us": 1000, "ns": 1}
NAIVE = np.iinfo(np.int64).min
"""In offset_s: this time carries no zone."""
DAY_S = 86_400
NS = 1_000_000_000
FIRST_YEAR, LAST_YEAR = 1700, 2200  # what int64 nanoseconds hold, and then some

Numbers = NDArray[np.int64]

_CLOCK = (
    r"(?:[T ,]+(?P<h>\d{1,2})(?:[:.h]?(?P<mi>\d{2})(?:[:.]?(?P<s>\d{2})(?:[.,](?P<f>\d{1,9})\d*)?)?)?"
    r"\s*(?P<half>[AaPp])?(?:\.?[Mm]\.?)?)?\s*(?P<z>[Zz]|UTC|[+-]\d{2}:?\d{2}|[+-]\d{2})?$"
)
_PATTERNS = {
    "iso": r"^(?P<y>\d{4})[-/.]?(?P<mo>\d{2})[-/.]?(?P<d>\d{2})" + _CLOCK,
    "dmy": r"^(?P<d>\d{1,2})[./-](?P<mo>\d{1,2})[./-](?P<y>\d{4})" + _CLOCK,
    "mdy": r"^(?P<mo>\d{1,2})[./-](?P<d>\d{1,2})[./-](?P<y>\d{4})" + _CLOCK,
}


def moments(array: Any, form: str) -> tuple[Numbers, Numbers, NDArray[np.bool_]]:
    """ns (n,): since 1970 of the local clock.   offset_s (n,): its zone in seconds east of UTC, NAIVE where it has none.
    is_good (n,): False where it is no time in this form.
    """
    if isinstance(array, pa.ChunkedArray):
        array = array.combine_chunks()
    if pa.types.is_timestamp(array.type) or pa.types.is_date(array.type):
        return _typed(array)
    return _epoch(array, EPOCHS[form]) if form in EPOCHS else _written(texts(array), _PATTERNS[form])


def joined(date: Any, clock: Any) -> pa.Array:
    """Two columns as one text: date, space, clock. A typed date loses its midnight."""
    day = texts(date.cast(pa.date32()) if pa.types.is_timestamp(getattr(date, "type", None)) else date)
    return pc.binary_join_element_wise(day, texts(clock), " ")


def _typed(array: Any) -> tuple[Numbers, Numbers, NDArray[np.bool_]]:
    has_zone = pa.types.is_timestamp(array.type) and array.type.tz is not None
    good = ~np.asarray(array.is_null())
    whole = array if pa.types.is_timestamp(array.type) else array.cast(pa.timestamp("s"))
    unit = {"s": NS, "ms": 1_000_000, "us": 1000, "ns": 1}[whole.type.unit]
    raw = np.asarray(pc.fill_null(whole.cast(pa.int64()), 0), np.int64)
    within = np.abs(raw // (NS // unit)) < (LAST_YEAR - 1970) * 366 * DAY_S
    good &= within
    ns = np.where(within, raw, 0) * unit
    return ns, np.full(len(ns), 0 if has_zone else NAIVE, np.int64), good


def _epoch(array: Any, unit: int) -> tuple[Numbers, Numbers, NDArray[np.bool_]]:
    n = len(array)
    utc = np.zeros(n, np.int64)
    most = (LAST_YEAR - 1970) * 366 * DAY_S * (NS // unit)
    if pa.types.is_integer(array.type):
        raw = np.asarray(pc.fill_null(array.cast(pa.int64(), safe=False), most + 1), np.int64)
        good = (raw <= most) & (raw >= -most)
        return np.where(good, raw, 0) * unit, utc, good
    if pa.types.is_floating(array.type):
        value = np.asarray(pc.fill_null(array.cast(pa.float64()), np.nan), np.float64)
        good = np.isfinite(value) & (np.abs(value) <= most)
        whole = np.floor(np.where(good, value, 0.0))
        part = np.where(good, value, 0.0) - whole
        micro = np.round(part * unit / 1000).astype(np.int64) * 1000 if unit > 1 else np.zeros(n, np.int64)
        return whole.astype(np.int64) * unit + micro, utc, good
    found = pc.extract_regex(texts(array), r"^(?P<i>-?\d{1,19})(?:[.,](?P<f>\d{1,9})\d*)?$")
    good = np.asarray(found.is_valid())
    raw_text = pc.struct_field(found, "i")
    value = np.asarray(pc.fill_null(raw_text.cast(pa.float64()), 0.0), np.float64)
    good &= np.abs(value) <= most
    raw = np.asarray(pc.if_else(pa.array(good), raw_text, "0").fill_null("0").cast(pa.int64()), np.int64)
    part = _padded(pc.struct_field(found, "f"))  # in billionths of a unit
    return raw * unit + part * unit // NS, utc, good


def _written(text: pa.Array, pattern: str) -> tuple[Numbers, Numbers, NDArray[np.bool_]]:
    found = pc.extract_regex(text, pattern)
    good = np.asarray(found.is_valid())

    def field(name: str) -> Numbers:
        column = pc.struct_field(found, name)
        empty = pc.or_kleene(pc.is_null(column), pc.equal(column, ""))
        return np.asarray(pc.if_else(empty, "0", column).cast(pa.int64()), np.int64)

    year, month, day = field("y"), field("mo"), field("d")
    hour, minute, second = field("h"), field("mi"), field("s")
    half = pc.fill_null(pc.utf8_lower(pc.struct_field(found, "half")), "")
    is_am, is_pm = (np.asarray(pc.equal(half, letter)) for letter in ("a", "p"))
    good &= ~((is_am | is_pm) & ((hour < 1) | (hour > 12)))
    hour = np.where(is_am | is_pm, hour % 12 + 12 * is_pm, hour)
    good &= (month >= 1) & (month <= 12) & (year >= FIRST_YEAR) & (year <= LAST_YEAR)
    good &= (day >= 1) & (day <= _month_days(year, np.clip(month, 1, 12)))
    is_end = (hour == 24) & (minute == 0) & (second == 0)
    good &= ((hour < 24) | is_end) & (minute < 60) & (second < 60)
    whole = _days(year, np.clip(month, 1, 12), day) * DAY_S + hour * 3600 + minute * 60 + second
    ns = np.where(good, whole, 0) * NS + _padded(pc.struct_field(found, "f"))
    return ns, _offsets(pc.fill_null(pc.struct_field(found, "z"), "")), good


def _padded(column: Any) -> Numbers:
    """Digits after a point -> billionths."""
    digits = pc.utf8_rpad(pc.fill_null(column, ""), width=9, padding="0")
    return np.asarray(digits.cast(pa.int64()), np.int64)


def _offsets(zone: Any) -> Numbers:
    """Seconds east of UTC of each text, NAIVE for ""; files have few different ones."""
    coded = pc.dictionary_encode(zone)
    table = np.array([_offset(text) for text in coded.dictionary.to_pylist()] or [NAIVE], np.int64)
    found: Numbers = table[np.asarray(coded.indices, np.int64)] if len(coded) else np.zeros(0, np.int64)
    return found


def _offset(text: str) -> int:
    if not text:
        return int(NAIVE)
    if text[0] not in "+-":
        return 0
    digits = text[1:].replace(":", "").ljust(4, "0")
    return (-1 if text[0] == "-" else 1) * (int(digits[:2]) * 3600 + int(digits[2:4]) * 60)


def _month_days(year: Numbers, month: Numbers) -> Numbers:
    days = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], np.int64)[month]
    is_leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    found: Numbers = days + (is_leap & (month == 2))
    return found


def _days(year: Numbers, month: Numbers, day: Numbers) -> Numbers:
    """Days since 1970-01-01 of the Gregorian calendar, counted in years that begin in March so that leap days come last."""
    y = year - (month <= 2)
    era = y // 400
    of_era = y - era * 400
    of_year = (153 * (month + np.where(month > 2, -3, 9)) + 2) // 5 + day - 1
    found: Numbers = era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468
    return found
