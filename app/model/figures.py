"""Numbers, dates and amounts of money in the manner of a language: how they are written, and read again when typed.

    use("nb"); number(-1234.5, 1)    ->  "−1 234,5" (with a thin space)
    read_number("1 234,5")           ->  1234.5;  "1234.5" is read in every language
    date(datetime(2026, 11, 3))      ->  "03.11.2026"
    money(0.35, "EUR", 2)            ->  "0,35 EUR"

At the edge only: what is stored, hashed or exported never goes through here. English dates are ISO 8601.
Source: CLDR (decimal sign, order of a date); thin space in thousands: SI Brochure 9, 5.4.4, in every language here.
Thread: any; `use` once, beside language.use.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime

THIN_SPACE = "\u2009"
MINUS = "\u2212"
ABSENT = "\u2013"


@dataclass(frozen=True, slots=True)
class Manner:
    """decimal: sign before the decimals.   date: for strftime.   day_month: the same without the year.
    money: where the currency stands, `{amount} {currency}`."""

    language: str
    decimal: str
    date: str
    day_month: str
    money: str = "{amount}\u00a0{currency}"


_ISO = "%Y-%m-%d"
MANNERS = {
    one.language: one
    for one in (
        Manner("en", ".", _ISO, "%d %b"),
        Manner("nb", ",", "%d.%m.%Y", "%d.%m."),
        Manner("es", ",", "%d/%m/%Y", "%d/%m"),
        Manner("et", ",", "%d.%m.%Y", "%d.%m"),
        Manner("cs", ",", "%d.%m.%Y", "%d.%m."),
        Manner("bg", ",", "%d.%m.%Y", "%d.%m"),
        Manner("ro", ",", "%d.%m.%Y", "%d.%m"),
        Manner("ga", ".", "%d/%m/%Y", "%d/%m"),
        Manner("eu", ",", "%Y/%m/%d", "%m/%d"),
    )
}
ENGLISH = MANNERS["en"]
_now = ENGLISH
_SPACES = re.compile("[\\s\u2009\u202f\u00a0]+")
_TWO = re.compile(
    r"\d[\s\u2009\u202f\u00a0]+(?!\d{3}(?!\d))\d"
)  # a blank stands before three digits, or between two numbers
_PLAIN = re.compile(r"[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?", re.IGNORECASE)
_DATES = (
    (re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})"), (3, 2, 1)),
)


def use(language: str) -> None:
    """A language that is not known is written as English."""
    global _now
    _now = MANNERS.get(language, ENGLISH)


def manner() -> Manner:
    return _now


def localised(text: str) -> str:
    """A number as Python writes it (`1234.5`, `1,234.5`) with the signs of the language."""
    if _now.decimal == ".":
        return text
    return text.replace(",", THIN_SPACE).replace(".", _now.decimal)


def number(value: float, decimals: int) -> str:
    """Thin space in thousands, real minus, an en dash for what is not finite."""
    if not math.isfinite(value):
        return ABSENT
    text = f"{abs(value):,.{max(0, decimals)}f}".replace(",", THIN_SPACE)
    if _now.decimal != ".":
        text = text.replace(".", _now.decimal)
    return MINUS + text if value < 0 and any(digit in text for digit in "123456789") else text


def money(amount: float, currency: str, decimals: int = 2) -> str:
    return _now.money.format(amount=number(amount, decimals), currency=currency)


def read_number(text: str) -> float:
    """A typed number: decimal point or comma, spaces in thousands, either minus. Raises ValueError saying what would do.

    A sign that could mean thousands (`1,234.5`, `1.234,5`) is refused, not guessed.
    """
    value = float(plain_number(text))
    if not math.isfinite(value):  # 1e999
        raise ValueError(f"'{text[:40]}' is too large")
    return value


def plain_number(text: str) -> str:
    """The same as Python writes it, digit by digit, for Decimal. Raises ValueError."""
    word = _SPACES.sub("", text).replace(MINUS, "-")
    if _TWO.search(text.strip()):
        raise ValueError(f"'{text[:40]}' are two numbers; write {number(1234.5, 1)}")
    if not _PLAIN.fullmatch(word):
        raise ValueError(f"'{text[:40]}' is not a number; write {number(1234.5, 1)}")
    return word.replace(",", ".")


def date(moment: datetime) -> str:
    return moment.strftime(_now.date)


def iso_date(text: str) -> str:
    """A date as any of these languages writes it, at the start of a text -> the text with it in ISO 8601; else unchanged.

    Day before month, as in all of them; a month before a day (3/25/2026) is no date here and stays as it is.
    """
    for pattern, (year, month, day) in _DATES:
        if match := pattern.match(text):
            found = f"{match[year]}-{int(match[month]):02d}-{int(match[day]):02d}"
            return found + text[match.end() :]
    return text
