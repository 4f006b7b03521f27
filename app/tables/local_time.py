"""Local times without a zone -> UTC, with the hours that a clock change takes away or gives twice.   Thread: any.

    utc_s, second_utc_s, state = to_utc(local_s, zone_of("Europe/Oslo"))

state: ONCE, TWICE (utc_s is the first, second_utc_s the second of the two) or NEVER (the clock skipped it).
Units: seconds; local seconds count as if the local clock were UTC.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

ONCE, TWICE, NEVER = 0, 1, 2
_STEP_S = 3 * 3600
_DAY_S = 86_400
_FIXED = re.compile(r"([+-])(\d{2}):?(\d{2})")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Seconds = NDArray[np.int64]


def zone_of(name: str) -> tzinfo:
    """A name such as Europe/Oslo, or a fixed difference such as +01:00. Raises ValueError in one sentence."""
    if match := _FIXED.fullmatch(name.strip()):
        sign, hours, minutes = match.groups()
        if int(hours) <= 14 and int(minutes) < 60:
            span = timedelta(hours=int(hours), minutes=int(minutes))
            return timezone(-span if sign == "-" else span)
    if name.strip().upper() in ("UTC", "Z"):
        return UTC
    try:
        return ZoneInfo(name.strip())
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(
            f"'{name[:60]}' is no time zone; use a name such as Europe/Oslo, or +01:00"
        ) from error


def to_utc(local_s: Seconds, zone: tzinfo) -> tuple[Seconds, Seconds, NDArray[np.uint8]]:
    """All (n,). Where the state is NEVER, utc_s is what the clock before the change would have meant."""
    if not len(local_s):
        return local_s, local_s, np.zeros(0, np.uint8)
    low, high = int(local_s.min()) - 2 * _DAY_S, int(local_s.max()) + 2 * _DAY_S
    ends, offsets = _segments(zone, low, high)
    starts_local = np.concatenate(([np.iinfo(np.int64).min], ends + offsets[1:]))
    ends_local = np.concatenate((ends + offsets[:-1], [np.iinfo(np.int64).max]))
    place = np.searchsorted(starts_local, local_s, "right") - 1
    before = np.maximum(place - 1, 0)
    is_twice = (place > 0) & (local_s < ends_local[before])
    is_never = local_s >= ends_local[place]
    first = local_s - offsets[np.where(is_twice, before, place)]
    state = np.where(is_never, NEVER, np.where(is_twice, TWICE, ONCE)).astype(np.uint8)
    return first, local_s - offsets[place], state


def _segments(zone: tzinfo, low: int, high: int) -> tuple[Seconds, Seconds]:
    """ends (k,) UTC seconds where the offset changes; offsets (k+1,) seconds east of UTC before, between and after."""
    year = _EPOCH + timedelta(seconds=low)
    first, last = year.year, (_EPOCH + timedelta(seconds=high)).year
    ends: list[int] = []
    offsets: list[int] = [_offset(zone, low)]
    for number in range(first, last + 1):
        for at, after in _changes(zone, number):
            if low < at <= high and after != offsets[-1]:
                ends.append(at)
                offsets.append(after)
    return np.array(ends, np.int64), np.array(offsets, np.int64)


@lru_cache(maxsize=4096)
def _changes(zone: tzinfo, year: int) -> tuple[tuple[int, int], ...]:
    """(UTC second, offset from then on) of each change in a year."""
    begin = int((datetime(year, 1, 1, tzinfo=UTC) - _EPOCH).total_seconds())
    end = int((datetime(min(year + 1, 9999), 1, 1, tzinfo=UTC) - _EPOCH).total_seconds())
    found: list[tuple[int, int]] = []
    at, offset = begin - 1, _offset(zone, begin - 1)
    while at < end - 1:
        to = min(at + _STEP_S, end - 1)
        after = _offset(zone, to)
        if after != offset:
            low, high = at, to
            while high - low > 1:
                middle = (low + high) // 2
                low, high = (middle, high) if _offset(zone, middle) == offset else (low, middle)
            found.append((high, after))
        at, offset = to, after
    return tuple(found)


def _offset(zone: tzinfo, utc_s: int) -> int:
    moment = (_EPOCH + timedelta(seconds=utc_s)).astimezone(zone)
    return round((moment.utcoffset() or timedelta()).total_seconds())
