"""By which rule a market clears.   Thread: any, immutable.   docs/market.md says each in words.

uniform: one price for all, where supply and demand cross (Stoft 2002, ch. 3-2); in the middle where a range of prices
clears the market. With binding limits one price for each place (market splitting).
pay-as-bid: each trade at what its seller asked.
midpoint: each trade halfway between what its seller asked and what its buyer would pay.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Rule(StrEnum):
    UNIFORM = "uniform"
    PAY_AS_BID = "pay-as-bid"
    MIDPOINT = "midpoint"


class Ties(StrEnum):
    """Who gets how much where several bid the same price at the margin."""

    PRO_RATA = "pro-rata"
    BY_NAME = "by-name"
    """By asset and size: the demonstration's markets before the order book."""


class UniformAt(StrEnum):
    CROSSING = "crossing"
    LAST_PAIR = "last-pair"
    """Halfway between the last offer and the last demand that meet: the demonstration's markets before the order book."""


@dataclass(frozen=True, slots=True)
class Limit:
    """Most that may flow into and out of a place in the interval, Wh; None: no limit."""

    into_wh: int | None = None
    out_of_wh: int | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """limits: by place; each place hangs on the rest of the district by one link."""

    rule: Rule = Rule.UNIFORM
    ties: Ties = Ties.PRO_RATA
    uniform_at: UniformAt = UniformAt.CROSSING
    limits: Mapping[str, Limit] = field(default_factory=lambda: MappingProxyType({}))


BEFORE_THE_BOOK = Terms(Rule.UNIFORM, Ties.BY_NAME, UniformAt.LAST_PAIR)
"""How trades were made of which no record names the rule."""
