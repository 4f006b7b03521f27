"""Bids of one interval of the local market, and the gate that lets only sound ones in.   Thread: any, immutable.

Energy in whole Wh, price as a Decimal per kWh with at most four places, so that every sum is exact.

    book, refused = admit(bids, start_ns, end_ns, Gate(participants={"a", "b"}))
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter

from app.model.times import MINUTE_NS

QUARTER_NS = 15 * MINUTE_NS
PLACES = 4
TICK = Decimal("0.0001")
"""Prices and amounts are whole multiples of it: a quarter of an hour of a small surplus costs less than a hundredth."""
MAX_BIDS = 100_000
MAX_WH = 10_000_000_000
"""10 GWh in one interval: far above any district, and far below what 64 bits hold when 100,000 of them are added."""


class Side(StrEnum):
    SELL = "sell"
    BUY = "buy"


@dataclass(frozen=True, slots=True)
class Bid:
    """energy_wh: most that is wanted.   price: least a seller takes, most a buyer pays, per kWh; may be below zero.
    least_wh: at least so much or nothing.   place: part of the grid it stands in, "" where nobody counts places."""

    id: str
    participant: str
    asset: str
    side: Side
    energy_wh: int
    price: Decimal
    least_wh: int = 0
    place: str = ""

    @property
    def is_sale(self) -> bool:
        return self.side is Side.SELL


@dataclass(frozen=True, slots=True)
class Refusal:
    """A bid that is not let in, and why, in words for its sender."""

    bid: str
    why: str


@dataclass(frozen=True, slots=True)
class Gate:
    """participants: who may bid; None: anybody.   lowest, highest: prices that are no slip of the pen.
    assumption: the day-ahead market's harmonised limits of −500 and 4,000 EUR/MWh, the upper five times over for other
    currencies and small shortages."""

    participants: Collection[str] | None = None
    lowest: Decimal = Decimal("-5")
    highest: Decimal = Decimal("20")


@dataclass(frozen=True, slots=True)
class Book:
    """All bids of one interval, by asset and id; the order in which they came changes nothing."""

    start_ns: int
    end_ns: int
    bids: tuple[Bid, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "bids", tuple(sorted(self.bids, key=attrgetter("asset", "id"))))


def admit(
    bids: Iterable[Bid], start_ns: int, end_ns: int, gate: Gate | None = None
) -> tuple[Book, tuple[Refusal, ...]]:
    """Of bids with the same id the first is kept, where they differ none: which was meant nobody knows."""
    if end_ns <= start_ns:
        raise ValueError("an interval ends after it starts")
    gate = gate or Gate()
    let_in: dict[str, Bid] = {}
    refused: list[Refusal] = []
    contested: set[str] = set()
    for number, bid in enumerate(bids):
        why = fault_of(bid, gate) if number < MAX_BIDS else f"more than {MAX_BIDS} bids in one interval"
        if not why and bid.id in let_in:
            is_same = let_in[bid.id] == bid
            why = "it came twice" if is_same else "another bid has the same id"
            if not is_same:
                contested.add(bid.id)
        if why:
            refused.append(Refusal(bid.id, why))
        else:
            let_in[bid.id] = bid
    refused += [Refusal(name, "another bid has the same id") for name in sorted(contested)]
    kept = tuple(bid for name, bid in let_in.items() if name not in contested)
    return Book(start_ns, end_ns, kept), tuple(refused)


def fault_of(bid: Bid, gate: Gate) -> str:
    """ "" where a bid is sound. Judges values that a type checker would not let through: bids come from files and wires."""
    if not bid.id or not bid.participant or not bid.asset:
        return "it wants an id, a participant and an asset"
    if not isinstance(bid.price, Decimal) or not bid.price.is_finite():
        return "its price is no number"
    if bid.price != bid.price.quantize(TICK):
        return f"its price has more than {PLACES} places"
    if not gate.lowest <= bid.price <= gate.highest:
        return f"its price is outside {gate.lowest} to {gate.highest} a kWh"
    if isinstance(bid.energy_wh, float) and not math.isfinite(bid.energy_wh):
        return "its energy is no number"
    if not _is_whole(bid.energy_wh) or not 0 < bid.energy_wh <= MAX_WH:
        return f"its energy is not a whole number of Wh from 1 to {MAX_WH}"
    if not _is_whole(bid.least_wh) or not 0 <= bid.least_wh <= bid.energy_wh:
        return "its least energy is not between 0 and its energy"
    if gate.participants is not None and bid.participant not in gate.participants:
        return "its participant is not known to this market"
    return ""


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
