"""How a district's market runs, from `[market]` of district.toml.   Thread: any, immutable.   Errors: BadMarket.

[market]
interval_min = 15        # 15, 30 or 60; readings are sealed by the quarter
rule = "uniform"         # uniform, pay-as-bid or midpoint
ties = "pro-rata"        # pro-rata or by-name
call_from_pct = 60       # loading of a transformer from which the operator calls flexibility
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.energy.market.bids import QUARTER_NS
from app.energy.market.flexibility import CALL_FROM_PCT
from app.energy.market.terms import Rule, Terms, Ties
from app.model.times import MINUTE_NS

INTERVALS_MIN = (15, 30, 60)


class BadMarket(ValueError):
    """Says which key and what belongs there."""


@dataclass(frozen=True, slots=True)
class MarketSettings:
    interval_ns: int = QUARTER_NS
    terms: Terms = field(default_factory=Terms)
    call_from_pct: float = CALL_FROM_PCT

    @property
    def interval_h(self) -> float:
        return self.interval_ns / (60 * MINUTE_NS)


USUAL = MarketSettings()


def settings_of(tables: Mapping[str, Any]) -> MarketSettings:
    """tables: of district.toml; a key that is not there has its default."""
    table = tables.get("market", {})
    if not isinstance(table, Mapping):
        raise BadMarket("market is no table")
    minutes = table.get("interval_min", 15)
    if minutes not in INTERVALS_MIN or isinstance(minutes, bool):
        raise BadMarket(f"market.interval_min is {minutes!r}: 15, 30 or 60 is wanted")
    rule = _one_of(table, "rule", [r.value for r in Rule], Rule.UNIFORM.value)
    ties = _one_of(table, "ties", [t.value for t in Ties], Ties.PRO_RATA.value)
    percent = table.get("call_from_pct", CALL_FROM_PCT)
    if isinstance(percent, bool) or not isinstance(percent, int | float) or not 0 < percent <= 200:
        raise BadMarket(f"market.call_from_pct is {percent!r}: a loading from 1 to 200 % is wanted")
    return MarketSettings(int(minutes) * MINUTE_NS, Terms(Rule(rule), Ties(ties)), float(percent))


def _one_of(table: Mapping[str, Any], key: str, words: list[str], default: str) -> str:
    word = table.get(key, default)
    if word not in words:
        raise BadMarket(f"market.{key} is {word!r}: {', '.join(words)} are known")
    return str(word)
