"""What the performance page says: figures beside their targets, in words.   Thread: any, pure."""

from __future__ import annotations

from dataclasses import dataclass

from app.alarms.chatter_advice import Advice
from app.alarms.performance import Performance
from app.alarms.sheet import Called, Sheet
from app.alarms.targets import Band, Flag, band_of, judged
from app.model.language import mark, tr, trn
from app.model.signal import ABSENT, format_value
from app.model.times import NS, format_span
from widgets.alarm_words import figure

FLAGS = {
    Flag.MET: mark("met"),
    Flag.AMBER: mark("missed"),
    Flag.RED: mark("far off"),
    Flag.NONE: "",
}
BANDS = {
    Band.ACCEPTABLE: mark("very likely acceptable"),
    Band.MANAGEABLE: mark("manageable"),
    Band.DEMANDING: mark("likely over-demanding"),
    Band.UNACCEPTABLE: mark("very likely unacceptable"),
}
_PERCENT = "%"


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: what, how much, its target, how it is judged.   hint: what it means and where the target is from."""

    name: str
    label: str
    value: str
    unit: str
    target: str
    flag: Flag
    hint: str


_LINES = (
    ("per_hour", mark("Alarms per hour"), "", 1, mark("Over the hours in which the alarm system ran. Above 6 is missed, above 12 more than a person can manage.")),
    ("peak_hour", mark("Most in one hour"), "", 0, mark("Of all clock hours. The target is that of EEMUA's guide for grids.")),
    ("peak_minute", mark("Most in one minute"), "", 0, mark("The target is that of EEMUA's guide for grids.")),
    ("steady", mark("Usual in 10 minutes"), "", 0, mark("The middle one of all counts of ten minutes, quiet ones too.")),
    ("flood_share", mark("Time in flood"), _PERCENT, 1, mark("A flood begins with 10 alarms in 10 minutes and ends with fewer than 5.")),
    ("busy_hours", mark("Hours above 30 alarms"), _PERCENT, 1, mark("Of the clock hours in which the alarm system ran.")),
    ("busy_tens", mark("10 minutes above 10 alarms"), _PERCENT, 1, mark("Of the ten minutes in which the alarm system ran.")),
    ("chattering", mark("Chattering alarms"), "", 0, mark("Active three times or more within one minute.")),
    ("standing", mark("Standing at most"), "", 0, mark("Active for more than a day and not put away, at one time.")),
    ("top_share", mark("Load by the ten worst"), _PERCENT, 0, mark("Share of all alarms. In a small district ten alarms are soon many of all there are.")),
    ("wrong", mark("Unauthorised suppressions"), "", 0, mark("Put away by a role that may not, for too long, or without a reason.")),
)  # fmt: skip
"""name of the target, label, unit, decimals, hint"""


def lines_of(found: Performance) -> list[Line]:
    results = judged(found)
    lines = []
    for name, label, unit, decimals, hint in _LINES:
        one = results[name]
        factor = 100.0 if unit else 1.0
        value = ABSENT if one.value is None else format_value(one.value * factor, decimals)
        least = one.target is not None and name in ("flood_share", "busy_hours", "busy_tens", "standing")
        target = "" if one.target is None else _bound(one.target * factor, is_below=least)
        lines.append(
            Line(name, tr(label), value, unit if one.value is not None else "", target, one.flag, tr(hint))
        )
    return lines


def _bound(target: float, *, is_below: bool) -> str:
    if not target:
        return "0"
    return ("< " if is_below else "≤ ") + format_value(target, 0)


def people_lines(found: Performance) -> list[tuple[str, str]]:
    """(label, value) of what people did: no targets are known for these."""
    answers = found.answers
    return [
        (tr("Acknowledged, half within"), _seconds(answers.median_s)),
        (tr("Acknowledged, 95 % within"), _seconds(answers.p95_s)),
        (tr("Never acknowledged"), format_value(answers.never, 0)),
        (
            tr("Shelved, suppressed, out of service now"),
            f"{found.shelved} / {found.suppressed} / {found.removed}",
        ),
        (tr("Put on the shelf in this time"), format_value(found.shelvings, 0)),
    ]


def headline(sheet: Sheet) -> str:
    """One sentence over the figures."""
    found = sheet.found
    if found.per_hour is None:
        return tr("The alarm system did not run in this time.")
    count = trn("{n} alarm", "{n} alarms", found.annunciations)
    if not found.is_covered:
        return tr(
            "{alarms}; the alarm system ran for {share} % of this time, so nothing is judged",
            alarms=count,
            share=round(100 * found.coverage),
        )
    band = band_of(found)
    return tr("{alarms}, a rate that is {band}", alarms=count, band=tr(BANDS[band]) if band else ABSENT)


def called(sheet: Sheet, alarm: str) -> str:
    """Title and place, plain text."""
    one = sheet.called.get(alarm, Called(alarm, ""))
    return "  ·  ".join(part for part in (tr(one.title), one.where) if part)


def advice_text(sheet: Sheet, alarm: str) -> str:
    """What would quieten it, with what was tried; "" where nothing is known."""
    advice = sheet.advice.get(alarm)
    if advice is None:
        return ""
    if advice.is_empty:
        return tr(
            "No deadband below half the limit and no delay up to 5 min quietens it: look at the instrument."
        )
    return "   ".join(_advised(advice, sheet.called.get(alarm, Called("", "")).unit))


def _advised(advice: Advice, unit: str) -> list[str]:
    parts = []
    if advice.deadband is not None:
        parts.append(
            tr(
                "Deadband {value}: {was} → {then} times.",
                value=figure(advice.deadband, unit, is_shown=False),
                was=advice.was,
                then=advice.with_deadband,
            )
        )
    if advice.off_delay_s is not None:
        parts.append(
            tr(
                "Off-delay {seconds} s: {was} → {then}.",
                seconds=f"{advice.off_delay_s:g}",
                was=advice.was,
                then=advice.with_off_delay,
            )
        )
    if advice.on_delay_s is not None:
        parts.append(
            tr(
                "On-delay {seconds} s: {was} → {then}.",
                seconds=f"{advice.on_delay_s:g}",
                was=advice.was,
                then=advice.with_on_delay,
            )
        )
    return parts


def _seconds(value: float | None) -> str:
    return ABSENT if value is None else format_span(round(value * NS))
