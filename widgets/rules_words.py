"""What is said of alarm rules in words.   Thread: any, pure."""

from __future__ import annotations

import math

from app.alarms.rule import Kind, Rule, Select
from app.alarms.rules_draft import Origin
from app.model.figures import localised
from app.model.language import mark, tr
from app.model.signal import format_value
from app.model.times import NS, format_span

KINDS = {
    Kind.HH: mark("Very high"),
    Kind.H: mark("High"),
    Kind.L: mark("Low"),
    Kind.LL: mark("Very low"),
    Kind.RATE: mark("Fast change"),
    Kind.DEVIATION: mark("Deviation"),
    Kind.BOOLEAN: mark("Not zero"),
    Kind.BAD_QUALITY: mark("Bad quality"),
    Kind.NO_DATA: mark("No data"),
    Kind.EXPRESSION: mark("Expression"),
    Kind.EVENT: mark("Event"),
}
ORIGINS = {
    Origin.GIVEN: mark("given"),
    Origin.CHANGED: mark("changed"),
    Origin.OWN: mark("own"),
}
ORIGIN_TIPS = {
    Origin.GIVEN: mark(
        "Comes with the program or the district; a change of it is written into the file beside."
    ),
    Origin.CHANGED: mark("Comes with the program or the district and is changed here."),
    Origin.OWN: mark("Made here."),
}
HOLDS = {1: mark("holds"), 0: mark("no"), -1: mark("unknown")}


def number(value: float) -> str:
    """As a person writes it into a field."""
    return "" if math.isnan(value) else localised(f"{value:.12g}")


def limit_text(rule: Rule) -> str:
    """What it compares with, for a list."""
    if rule.kind is Kind.EXPRESSION:
        return rule.expression
    if rule.kind is Kind.EVENT:
        return rule.select.source
    if rule.kind is Kind.NO_DATA and not math.isnan(rule.limit):
        return format_span(round(rule.limit * NS))
    if math.isnan(rule.limit):
        return ""
    value = format_value(rule.limit, _decimals(rule.limit))
    return tr("{n} x {what}", n=value, what=rule.of) if rule.of else value


def select_text(select: Select) -> str:
    """Which subjects, in one line."""
    parts = [
        *select.assets,
        *select.signals,
        *(
            w
            for w in (select.kind, select.signal, select.quantity, select.area, select.use, select.feed)
            if w
        ),
    ]
    return ", ".join(parts) or select.source


def _decimals(value: float) -> int:
    text = f"{value:g}"
    return len(text.partition(".")[2]) if "e" not in text else 0
