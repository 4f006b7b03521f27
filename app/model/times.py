"""Time in one module: int64 nanoseconds since the epoch (UTC) inside, aware datetimes and zones at the edges.

Nothing else in the project parses or prints a time. Relative words are resolved in the district's zone, because
"yesterday 17:00" is what a person there means by it. A local time that a spring day skips is refused, one that an autumn
day has twice is asked for: neither is ever guessed.

    parse_time("yesterday 17:00", ZoneInfo("Europe/Oslo"), wall_ns())   ->  1763827200000000000
    read_time("2026-10-25 02:30 second", ZoneInfo("Europe/Oslo"), now)  ->  02:30 CET, after 02:30 CEST
    format_time(1763827200000000000, ZoneInfo("Europe/Oslo"))           ->  "2025-11-22 17:00:00 CET"

Thread: any.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo

from app.model import figures

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
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_CLOCK = r"(\d{1,2}):(\d{2})(?::(\d{2}))?"
_DAY_WORD = re.compile(
    rf"^(today|yesterday|(?:last\s+)?(?:{'|'.join(_WEEKDAYS)}))(?:\s+{_CLOCK})?(?:\s+(\S+))?$"
)
_CLOCK_ONLY = re.compile(rf"^{_CLOCK}(?:\s+(\S+))?$")
_LOCAL = re.compile(rf"^(\d{{4}})-(\d{{2}})-(\d{{2}})(?:[ T]{_CLOCK})?(?:\s+(\S+))?$", re.IGNORECASE)
_FARTHEST_NS = 200 * 365 * DAY_NS
_LONGEST = 80  # characters of a time


class BadTime(ValueError):
    """A time that cannot be read; the message says what was given and what would do."""


class SkippedTime(BadTime):
    """A local time that does not exist: the clocks were put forward over it.   after_ns: the moment they were."""

    def __init__(self, message: str, after_ns: int) -> None:
        super().__init__(message)
        self.after_ns = after_ns


class DoubledTime(BadTime):
    """A local time that a day has twice.   first_ns < second_ns: the two moments."""

    def __init__(self, message: str, first_ns: int, second_ns: int) -> None:
        super().__init__(message)
        self.first_ns, self.second_ns = first_ns, second_ns


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
    """ISO 8601 with a zone, `now`, `-15min`, `today 06:00`, `yesterday 17:00`, `monday` (the latest, today counted) or
    `last monday 06:00` (before today) -> ns. Raises BadTime, also SkippedTime and DoubledTime."""
    text = _checked(text)
    word = text.strip().lower()
    if word == "now":
        return now_ns
    if match := _RELATIVE.match(word):
        sign, amount, unit = match.groups()
        if unit not in _UNIT_NS:
            raise BadTime(f"'{text}': unknown unit '{unit}'; use s, min, h, d or w")
        delta = round(float(amount) * _UNIT_NS[unit])
        if delta > _FARTHEST_NS:
            raise BadTime(f"'{text.strip()}' lies outside the years that can be kept")
        return now_ns + (delta if sign == "+" else -delta)
    if match := _DAY_WORD.match(word):
        day, *clock, which = match.groups()
        return _moment(text, _day_of(day, to_datetime(now_ns, zone)), clock, which, zone)
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


def read_time(text: str, zone: tzinfo, now_ns: int) -> int:
    """What a person types: all that `parse_time` reads, and times without a zone as those of `zone`: `03:10`,
    `2026-11-22`, `2026-11-22 03:10`; and what `format_time` prints. Behind a local time may stand which of two is
    meant: `first`, `second`, or the zone's name as it is printed. Raises BadTime, SkippedTime, DoubledTime.
    """
    text = word = figures.iso_date(_checked(text).strip())
    if match := _CLOCK_ONLY.match(word):
        *clock, which = match.groups()
        return _moment(text, to_datetime(now_ns, zone).replace(tzinfo=None), clock, which, zone)
    if match := _LOCAL.match(word):
        year, month, day, *clock, which = match.groups()
        try:
            date = datetime(int(year), int(month), int(day))  # noqa: DTZ001 - the zone comes with the clock
        except ValueError as error:
            raise BadTime(f"'{word}': {error}") from error
        return _moment(text, date, clock, which, zone)
    return parse_time(text, zone, now_ns)


def _checked(text: str) -> str:
    """Fit to stand in a message: bounded, in one line."""
    if len(text) > _LONGEST:
        raise BadTime(f"a time has at most {_LONGEST} characters")
    return "".join(c if c.isprintable() else " " for c in text)


def instants(naive: datetime, zone: tzinfo) -> tuple[int, ...]:
    """The moments (ns) at which a local clock shows this: one, none where it is skipped, two where it comes twice."""
    both = {to_ns(naive.replace(tzinfo=zone, fold=fold)) for fold in (0, 1)}
    return tuple(sorted(t for t in both if to_datetime(t, zone).replace(tzinfo=None) == naive))


def start_of_day(t_ns: int, zone: tzinfo) -> int:
    """The first moment of the local day around t_ns; 01:00 where the clocks are put forward at midnight."""
    return to_ns(to_datetime(t_ns, zone).replace(hour=0, minute=0, second=0, microsecond=0, fold=0))


def start_of_month(t_ns: int, zone: tzinfo) -> int:
    """Local midnight of the first of the month that t_ns lies in."""
    day = to_datetime(t_ns, zone)
    return to_ns(datetime(day.year, day.month, 1, tzinfo=zone))


def day_length_ns(t_ns: int, zone: tzinfo) -> int:
    """Of the local day around t_ns: 23, 24 or 25 hours as a rule."""
    return start_of_day(shifted_days(start_of_day(t_ns, zone), 1, zone), zone) - start_of_day(t_ns, zone)


def shifted_days(t_ns: int, days: int, zone: tzinfo) -> int:
    """The same time of day some days on or back, by the clocks there; where that is skipped, as much later as is."""
    local = to_datetime(t_ns, zone)
    try:
        moved = local.replace(tzinfo=None) + timedelta(days=days)
        there = to_ns(moved.replace(tzinfo=zone, fold=local.fold))
    except OverflowError:
        return t_ns
    return there + t_ns % 1000


def _day_of(word: str, now: datetime) -> datetime:
    today = now.replace(tzinfo=None)
    if word == "today":
        return today
    if word == "yesterday":
        return today - timedelta(days=1)
    name = word.split()[-1]
    back = (today.weekday() - _WEEKDAYS.index(name)) % 7
    return today - timedelta(days=back or (7 if word.startswith("last") else 0))


def _moment(text: str, day: datetime, clock: Sequence[str | None], which: str | None, zone: tzinfo) -> int:
    hour, minute, second = (int(part or 0) for part in clock)
    try:
        naive = day.replace(hour=hour, minute=minute, second=second, microsecond=0, fold=0)
    except ValueError as error:
        raise BadTime(f"'{text.strip()}': {error}") from error
    try:
        found = instants(naive, zone)
    except OverflowError as error:
        raise BadTime(f"'{text.strip()}' lies outside the years that can be kept") from error
    if not found and clock[0] is None:
        return to_ns(naive.replace(tzinfo=zone))  # a whole day begins when it begins
    shown = f"{naive:%Y-%m-%d %H:%M}" + (f":{second:02d}" if second else "")
    if not found:
        after = _change_after(naive, zone)
        raise SkippedTime(
            f"{shown} does not exist here: the clocks were put forward to {format_time(after, zone, date=False)}",
            after,
        )
    named = {to_datetime(t, zone).strftime("%Z").lower(): t for t in found}
    if which is not None:
        named |= {"first": found[0], "second": found[-1]}
        if which.lower() not in named:
            raise BadTime(
                f"'{text.strip()}': '{which}' is not the zone at {shown}; there it is {_names(found, zone)}"
            )
        return named[which.lower()]
    if len(found) > 1 and clock[0] is not None:
        raise DoubledTime(
            f"{shown} comes twice here ({_names(found, zone)}); write 'first' or 'second' behind it", *found
        )
    return found[0]


def _names(found: Sequence[int], zone: tzinfo) -> str:
    return " and then ".join(to_datetime(t, zone).strftime("%Z") for t in found)


def _change_after(naive: datetime, zone: tzinfo) -> int:
    """The first moment after a skipped local time, whole seconds."""
    edges = [to_ns(naive.replace(tzinfo=zone, fold=fold)) // NS for fold in (0, 1)]
    low, high = min(edges), max(edges)  # between the two lies the change of the clocks
    before = to_datetime(low * NS, zone).utcoffset()
    while high - low > 1:
        middle = (low + high) // 2
        if to_datetime(middle * NS, zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high * NS


def format_time(t_ns: int, zone: tzinfo, *, date: bool = True, seconds: bool = True) -> str:
    """For people: local time in the manner of the language, with the zone's name always printed."""
    pattern = (f"{figures.manner().date} " if date else "") + ("%H:%M:%S" if seconds else "%H:%M") + " %Z"
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
