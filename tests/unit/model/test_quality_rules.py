"""docs/quality.md is the table of the rules in words: made from it, and compared."""

from __future__ import annotations

import math
from pathlib import Path

from app.model import quality_rules as rules

PAGE = Path(__file__).parents[3] / "docs" / "quality.md"


def number(value: float) -> str:
    return "" if math.isnan(value) else f"{value:g}"


def rows() -> list[str]:
    named = [*rules.RULES.items()]
    named += [
        (f"{quantity} of a {_kind(kind.value)}", rule) for (quantity, kind), rule in rules._KINDS.items()
    ]
    out = []
    for name, rule in named:
        rate = f"{rule.max_rate:g}" if rule.max_rate else ""
        still = f"{rule.unchanged_after_s / rules.HOUR_S:g} h" if rule.unchanged_after_s else ""
        out.append(f"| {name} | {number(rule.low)} | {number(rule.high)} | {rate} | {still} | {rule.why} |")
    return out


def _kind(value: str) -> str:
    return {"pv": "PV array", "weather": "weather station"}.get(value, value)


def test_that_the_page_says_what_the_rules_say() -> None:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    head = lines.index("| quantity | low | high | max rate | unchanged | why |")
    end = lines.index("", head)
    printed = lines[head + 2 : end]
    assert printed == [line.replace("|  |", "|  |") for line in rows()]
