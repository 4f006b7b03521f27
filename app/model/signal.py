"""One measured quantity of one asset, and how to print a value of it.

A row of a district's signals.csv. Numbers are printed as docs/look.md asks: tabular, thin space in thousands,
a real minus sign, an en dash for absent, brackets for stale.   Thread: any.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.model import figures, units_shown
from app.model.quality import Quality
from app.model.times import NS

THIN_SPACE = "\u2009"
WIDE_SPACE = "\u2002"
MINUS = "\u2212"
ABSENT = "\u2013"


@dataclass(frozen=True, slots=True)
class Signal:
    """id: `asset-id.quantity`, unique.   quantity: standard word, such as power, energy, temperature, soc, pm25.
    label: for people, such as "Electric load".   unit: as printed ("kW", "°C", "%", "" for none).
    period_s: expected time between readings.   low, high: what is physically possible; outside is BAD; nan = no bound.
    feed: name of the feed in district.toml.   key: its address there (an MQTT topic under the feed's prefix).
    decimals: digits after the point that mean something.   source_unit: what the source sends it in, "" = the same.
    max_rate: fastest plausible change, units a second; nan = what docs/quality.md says of the quantity; 0 = no such check.
    """

    id: str
    asset: str
    quantity: str
    label: str
    unit: str
    period_s: float
    low: float = math.nan
    high: float = math.nan
    feed: str = "sim"
    key: str = ""
    decimals: int = 1
    source_unit: str = ""
    max_rate: float = math.nan

    @property
    def shown_unit(self) -> str:
        """The unit beside its figures on screen (app/model/units_shown.py)."""
        return units_shown.shown_unit(self.unit)

    @property
    def period_ns(self) -> int:
        return round(self.period_s * NS)

    @property
    def stale_after_ns(self) -> int:
        """docs/practice.md: stale when older than max(3 x the expected period, 10 s)."""
        return max(3 * self.period_ns, 10 * NS)

    @property
    def given_up_after_ns(self) -> int:
        """docs/practice.md: older than 10 x the period nothing is known any more; the last value is only remembered."""
        return max(10 * self.period_ns, 30 * NS)

    @property
    def gap_after_ns(self) -> int:
        """docs/practice.md: trends break at gaps of more than 2 x the period."""
        return 2 * self.period_ns

    def is_possible(self, value: float) -> bool:
        """Finite and within low..high."""
        return math.isfinite(value) and not (value < self.low or value > self.high)


def format_value(value: float, decimals: int, quality: Quality = Quality.GOOD) -> str:
    """Digits only, no unit: `1 234.5`, `−3.2`, `–` for absent, `[12.0]` for stale; in the manner of the language."""
    if quality is Quality.ABSENT or not math.isfinite(value):
        return ABSENT
    text = figures.number(value, decimals)
    return f"[{text}]" if quality is Quality.STALE else text


def format_of(signal: Signal, value: float, quality: Quality = Quality.GOOD, more: int = 0) -> str:
    """A value of the signal in the unit that is shown.   more: decimals beyond those of the signal."""
    decimals = units_shown.shown_decimals(signal.decimals + more, signal.unit)
    return format_value(units_shown.shown(value, signal.unit), decimals, quality)


def format_in(unit: str, value: float, decimals: int) -> str:
    """A value of that unit in the unit that is shown (units_shown.shown_unit), for what is no signal."""
    return format_value(units_shown.shown(value, unit), units_shown.shown_decimals(decimals, unit))


def format_change(signal: Signal, change: float, more: int = 0) -> str:
    """A difference of two of its values, or a slope, in the unit that is shown: no offset of degrees."""
    decimals = units_shown.shown_decimals(signal.decimals + more, signal.unit)
    return format_value(units_shown.shown_change(change, signal.unit), decimals)


def format_shown(value: float, signal: Signal, quality: Quality, age_ns: int) -> str:
    """As `format_value`, and `– [12.0]` for a stale value that is older than ten periods.   age_ns: of the value, at the
    moment shown."""
    text = format_of(signal, value, quality)
    if quality is Quality.STALE and age_ns > signal.given_up_after_ns and text != ABSENT:
        return f"{ABSENT}{WIDE_SPACE}{text}"  # a thin one would make a minus of the dash
    return text
