"""Time in one module: int64 nanoseconds since the epoch (UTC) inside, aware datetimes and zones at the edges.

Nothing else in the project parses or prints a time. Relative words are resolved in the district's zone, because
"yesterday 17:00" is what a person there means by it.

    parse_time("yesterday 17:00", ZoneInfo("Europe/Oslo"), wall_ns())  ->  1763827200000000000
    format_time(1763827200000000000, ZoneInfo("Europe/Oslo"))          ->  "2025-11-22 17:00:00 CET"

Thread: any.
"""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta, tzinfo

NS = 1_000_000_000
SECOND_NS = NS
MINUTE_NS = 60 * NS
HOUR_NS = 3600 * NS
DAY_NS = 86_400 * NS

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNIT_NS = {
    "ms": NS // 1000,
    "s": NS,
    "sec": NS,
    "min": MINUTE_NS,
    "m": MINUTE_NS,
    "h": HOUR_NS,
    "d": DAY_NS,
    "day": DAY_NS,
    "days": DAY_NS,
    "w": 7 * DAY_NS,
}
_RELATIVE = re.compile(r"^([+-])\s*(\d+(?:\.\d+)?)\s*([a-z]+)$")
_DAY_WORD = re.compile(r"^(today|yesterday)(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$")


class BadTime(ValueError):
    """A time that cannot be read; the message says what was given and what would do."""


def wall_ns() -> int:
    """The wall clock. Only feeds and the Playhead's driver may ask; views ask the Playhead."""
    return time.time_ns()


def to_datetime(t_ns: int, zone: tzinfo) -> datetime:
    """Aware datetime, microsecond precision. Integer arithmetic: floats lose 100 ns at today's epoch."""
    return (_EPOCH + timedelta(microseconds=t_ns // 1000)).astimezone(zone)


def to_ns(moment: datetime) -> int:
    """int64 nanoseconds of an aware datetime. Raises BadTime for a naive one: its zone would be a guess."""
    if moment.tzinfo is None:
        raise BadTime(f"{moment.isoformat()} has no zone; add one, such as +01:00 or Z")
    delta = moment.astimezone(UTC) - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * NS + delta.microseconds * 1000


def parse_time(text: str, zone: tzinfo, now_ns: int) -> int:
    """ISO 8601 with a zone, `now`, `-15min`, `today 06:00` or `yesterday 17:00` -> ns. Raises BadTime."""
    word = text.strip().lower()
    if word == "now":
        return now_ns
    if match := _RELATIVE.match(word):
        sign, amount, unit = match.groups()
        if unit not in _UNIT_NS:
            raise BadTime(f"'{text}': unknown unit '{unit}'; use s, min, h, d or w")
        return now_ns + (1 if sign == "+" else -1) * round(float(amount) * _UNIT_NS[unit])
    if match := _DAY_WORD.match(word):
        day, hour, minute, second = match.groups()
        local = to_datetime(now_ns, zone).replace(tzinfo=None)
        if day == "yesterday":
            local -= timedelta(days=1)
        try:
            local = local.replace(
                hour=int(hour or 0), minute=int(minute or 0), second=int(second or 0), microsecond=0
            )
        except ValueError as error:
            raise BadTime(f"'{text}': {error}") from error
        return to_ns(local.replace(tzinfo=zone))
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise BadTime(
            f"'{text}' is not a time; give ISO 8601 with a zone (2026-11-22T03:10:00+01:00), 'now', '-15min' or 'yesterday 17:00'"
        ) from error
    if moment.tzinfo is None:
        raise BadTime(f"'{text}' has no zone; add one, such as +01:00 or Z")
    try:
        return to_ns(moment)
    except OverflowError as error:
        raise BadTime(f"'{text}' lies outside the years that can be kept") from error


def format_time(t_ns: int, zone: tzinfo, *, date: bool = True, seconds: bool = True) -> str:
    """For people: local time with the zone's name always printed."""
    pattern = ("%Y-%m-%d " if date else "") + ("%H:%M:%S" if seconds else "%H:%M") + " %Z"
    return to_datetime(t_ns, zone).strftime(pattern)


def iso(t_ns: int) -> str:
    """For machines: RFC 3339 in UTC with microseconds only where there are any."""
    moment = to_datetime(t_ns, UTC)
    return moment.isoformat(timespec="microseconds" if moment.microsecond else "seconds").replace(
        "+00:00", "Z"
    )


def format_span(span_ns: int) -> str:
    """An age or a duration in at most two units: `3 s`, `12 min`, `2 h 05 min`, `3 d 4 h`."""
    total = max(0, span_ns) // NS
    if total < 60:
        return f"{total} s"
    if total < 3600:
        return f"{total // 60} min"
    if total < 86_400:
        return f"{total // 3600} h {total % 3600 // 60:02d} min"
    return f"{total // 86_400} d {total % 86_400 // 3600} h"
