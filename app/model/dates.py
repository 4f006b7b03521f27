"""Days as people name them, in the language of the window: `Mon 23 Nov`, `man. 23. nov.`, `lun 23 nov`.

Python's own names would be those of the C locale. The order of the parts is a text of the catalogue.
Thread: any.
"""

from __future__ import annotations

from datetime import date

from app.model.language import mark, tr

_WEEKDAYS = (mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu"), mark("Fri"), mark("Sat"), mark("Sun"))
_MONTHS = (
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun"), mark("Jul"), mark("Aug"),
    mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec"),
)  # fmt: skip
_LONG = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May (month)"), mark("June"), mark("July"),
    mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip


def weekday(day: date) -> str:
    return tr(_WEEKDAYS[day.weekday()])


def month(day: date) -> str:
    return tr(_MONTHS[day.month - 1])


def long_month(day: date) -> str:
    return tr(_LONG[day.month - 1]).removesuffix(" (month)")  # May is short and long in English


def day_month(day: date, *, is_padded: bool = False, is_long: bool = False) -> str:
    """`23 Nov`; padded: `03 Nov`, for columns; long: `23 November`."""
    number = f"{day.day:02d}" if is_padded else str(day.day)
    return tr("{day} {month}", day=number, month=long_month(day) if is_long else month(day))


def day_name(day: date) -> str:
    """`Mon 23 Nov`."""
    return tr("{weekday} {date}", weekday=weekday(day), date=day_month(day))


def month_year(day: date) -> str:
    """`November 2026`."""
    return tr("{month} {year}", month=long_month(day), year=day.year)
