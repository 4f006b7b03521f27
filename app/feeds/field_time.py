"""A time as a source writes it -> nanoseconds since the epoch, and whether it can be relied on.   Thread: any.

time_of("2026-11-22T04:30:00+01:00", "", None)      -> (1795318200000000000, True)
time_of(1795318200000, "ms", None)                  -> (1795318200000000000, True)
time_of("2026-10-25 02:30", "iso", oslo)            -> the earlier of the two, False: the clocks showed it twice
"""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from app.model.times import BadTime, to_ns

FORMATS = ("iso", "s", "ms", "us", "ns")

_NS_OF = {"s": 1_000_000_000, "ms": 1_000_000, "us": 1_000, "ns": 1}
_END = 2**63
_MAX_TEXT = 64


class BadFieldTime(ValueError):
    """No time, or none that can be kept."""


def time_of(value: Any, form: str = "", zone: ZoneInfo | None = None) -> tuple[int, bool]:
    """form: one of FORMATS; "": text is ISO 8601, a number means seconds.   zone: of text that names none.

    False where a local time stands twice on the clock; the earlier one is taken. One that the clocks left out, and one
    without a zone where none is given, is refused. Raises BadFieldTime.
    """
    if isinstance(value, str):
        text = value.strip()
        if len(text) > _MAX_TEXT:
            raise BadFieldTime
        if form in ("", "iso"):
            return _of_text(text, zone)
        if "_" in text:  # which Python would skip
            raise BadFieldTime
        try:
            value = int(text) if text.lstrip("+-").isdecimal() else float(text)
        except ValueError as error:
            raise BadFieldTime from error
    elif form == "iso":
        raise BadFieldTime
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise BadFieldTime
    scale = _NS_OF[form or "s"]
    if isinstance(value, int):
        t_ns = value * scale
    elif not math.isfinite(value * scale):
        raise BadFieldTime
    else:  # a double holds today's time to a quarter of a microsecond
        t_ns = round(value * scale / 1000) * 1000
    return _kept(t_ns), True


def _of_text(text: str, zone: ZoneInfo | None) -> tuple[int, bool]:
    if not text[:4].isdecimal():
        raise BadFieldTime
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is not None:
            return _kept(to_ns(moment)), True
        if zone is None:
            raise BadFieldTime
        early, late = moment.replace(tzinfo=zone, fold=0), moment.replace(tzinfo=zone, fold=1)
        if early.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != moment:
            raise BadFieldTime  # the clocks went over it
        return _kept(to_ns(early)), early.utcoffset() == late.utcoffset()
    except (BadTime, OverflowError, ValueError) as error:
        raise BadFieldTime from error


def _kept(t_ns: int) -> int:
    if not -_END <= t_ns < _END:
        raise BadFieldTime
    return t_ns
