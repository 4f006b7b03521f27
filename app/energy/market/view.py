"""What of the local market is looked at: the book as two curves, a day of intervals, participants, calls for flexibility.

    depth = depth_of(clear(book, terms)); depth.supply[0].fill, depth.price
    compare(recorded trades, trades by another rule)

Plain values that panels and commands draw.   Energy: whole Wh; prices per kWh and money: Decimal.   Thread: any, immutable.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter

from app.energy.market.bids import Bid
from app.energy.market.clearing import Clearing
from app.model.language import mark


class Fill(StrEnum):
    WHOLE = "filled"
    PART = "partly filled"
    NONE = "not filled"


WHY = {
    "price": mark("its price did not meet the other side"),
    "least": mark("less than its least energy was to be had"),
    "limit": mark("a limit of the grid held it back"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A bid as a piece of its curve, from_wh..to_wh.   filled_wh: of it, what was traded.   why: a key of WHY, "" where all was."""

    bid: Bid
    from_wh: int
    to_wh: int
    filled_wh: int
    why: str = ""

    @property
    def fill(self) -> Fill:
        if self.filled_wh <= 0:
            return Fill.NONE
        return Fill.WHOLE if self.filled_wh >= self.bid.energy_wh else Fill.PART


@dataclass(frozen=True, slots=True)
class Depth:
    """supply: cheapest first; demand: dearest first.   price: None where nothing was traded."""

    supply: tuple[Step, ...] = ()
    demand: tuple[Step, ...] = ()
    price: Decimal | None = None
    volume_wh: int = 0

    @property
    def steps(self) -> tuple[Step, ...]:
        return (*self.supply, *self.demand)

    def counts(self) -> dict[Fill, int]:
        found = dict.fromkeys(Fill, 0)
        for step in self.steps:
            found[step.fill] += 1
        return found


def depth_of(cleared: Clearing) -> Depth:
    """By merit; among equals by asset and id, as the book has them."""
    matched: dict[str, int] = {}
    for trade in cleared.trades:
        for bid in (trade.seller, trade.buyer):
            matched[bid.id] = matched.get(bid.id, 0) + trade.energy_wh
    why = {one.bid.id: one.why for one in cleared.unmatched}
    bids = cleared.book.bids
    sales = sorted((b for b in bids if b.is_sale), key=attrgetter("price"))
    demands = sorted((b for b in bids if not b.is_sale), key=attrgetter("price"), reverse=True)
    return Depth(_steps(sales, matched, why), _steps(demands, matched, why), cleared.price, cleared.volume_wh)


def _steps(bids: Iterable[Bid], matched: Mapping[str, int], why: Mapping[str, str]) -> tuple[Step, ...]:
    found, at = [], 0
    for bid in bids:
        found.append(Step(bid, at, at + bid.energy_wh, matched.get(bid.id, 0), why.get(bid.id, "")))
        at += bid.energy_wh
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Slot:
    """One interval of a day.   price: what it cleared at, None where nothing was traded.   spot: None where it is not known.
    is_cleared: a clearing is recorded; else price and volume follow from the trades alone."""

    start_ns: int
    end_ns: int
    price: Decimal | None
    volume_wh: int
    spot: Decimal | None
    trades: int
    is_cleared: bool = True


@dataclass(frozen=True, slots=True)
class TradeLine:
    """seller, buyer: assets.   leaf: number of its record in the log, -1 where it is of no record (another rule).   length_ns: of
    its interval, 0 where it is not known."""

    id: str
    start_ns: int
    seller: str
    buyer: str
    energy_wh: int
    price: Decimal
    total: Decimal
    grid_share: Decimal = Decimal(0)
    status: str = "cleared"
    leaf: int = -1
    is_own: bool = False
    length_ns: int = 0

    @property
    def seller_gets(self) -> Decimal:
        return self.total - self.grid_share


@dataclass(frozen=True, slots=True)
class PartyLine:
    """A participant's day: the asset that stands for all that it owns.   cost: paid for what was bought less received for
    what was sold.   difference_wh: metered less traded, None while the day is not settled.   open: intervals of it that could
    not be settled.   bill: what the settlement says is owed, below zero what the party gets.   leaf: record of its invoice
    or, where there is none, of its settlement; -1 for neither."""

    asset: str
    bought_wh: int = 0
    sold_wh: int = 0
    cost: Decimal = Decimal(0)
    difference_wh: int | None = None
    open: int = 0
    bill: Decimal | None = None
    leaf: int = -1

    @property
    def net_wh(self) -> int:
        return self.bought_wh - self.sold_wh


@dataclass(frozen=True, slots=True)
class CallLine:
    """A call for flexibility.   chain: its events in order, each with its time.   delivered_wh: None where it is not known."""

    id: str
    start_ns: int
    end_ns: int
    asset: str
    direction: str
    power_w: int
    price: Decimal
    chain: tuple[tuple[str, int], ...]
    delivered_wh: int | None = None
    leaf: int = -1

    @property
    def state(self) -> str:
        return self.chain[-1][0] if self.chain else "called"


@dataclass(frozen=True, slots=True)
class MarketDay:
    """from_ns..to_ns: a local day.   last_leaf: how far the log was read.   faults: records that were not in their shape."""

    from_ns: int
    to_ns: int
    slots: tuple[Slot, ...] = ()
    trades: tuple[TradeLine, ...] = ()
    parties: tuple[PartyLine, ...] = ()
    calls: tuple[CallLine, ...] = ()
    currency: str = ""
    is_synthetic: bool = False
    faults: int = 0

    @property
    def is_settled(self) -> bool:
        return any(one.bill is not None for one in self.parties)

    def slot_at(self, t_ns: int) -> Slot | None:
        return next((s for s in self.slots if s.start_ns <= t_ns < s.end_ns), None)

    def trades_of(self, start_ns: int) -> tuple[TradeLine, ...]:
        return tuple(t for t in self.trades if t.start_ns == start_ns)


def parties_of(trades: Iterable[TradeLine], owner: Mapping[str, str]) -> tuple[PartyLine, ...]:
    """By owner, those who traded most first, of trades alone; what an owner supplies to itself is no trade."""
    found: dict[str, PartyLine] = {}
    for trade in trades:
        seller, buyer = owner.get(trade.seller, trade.seller), owner.get(trade.buyer, trade.buyer)
        if seller == buyer:
            continue
        one = found.get(buyer, PartyLine(buyer))
        found[buyer] = replace(one, bought_wh=one.bought_wh + trade.energy_wh, cost=one.cost + trade.total)
        one = found.get(seller, PartyLine(seller))
        found[seller] = replace(one, sold_wh=one.sold_wh + trade.energy_wh, cost=one.cost - trade.seller_gets)
    return tuple(sorted(found.values(), key=lambda one: (-(one.bought_wh + one.sold_wh), one.asset)))


@dataclass(frozen=True, slots=True)
class Outcome:
    """An interval as it was recorded and as it is cleared again.   rule: by which it was cleared again.   is_recorded_rule: it is
    the one it was cleared by.   verdict: matches | differs | cannot tell; of another rule always the last.   differences: in
    words.   depth: by that rule.   was, now: trades as recorded and as cleared again."""

    start_ns: int
    end_ns: int
    rule: str
    is_recorded_rule: bool
    verdict: str
    differences: tuple[str, ...]
    depth: Depth
    was_price: Decimal | None
    was_volume_wh: int
    was: tuple[TradeLine, ...] = ()
    now: tuple[TradeLine, ...] = ()
    bids: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """A trade beside what it would have been; either may be missing."""

    was: TradeLine | None
    now: TradeLine | None

    @property
    def line(self) -> TradeLine:
        found = self.was or self.now
        assert found is not None
        return found

    @property
    def is_same(self) -> bool:
        a, b = self.was, self.now
        return (
            a is not None
            and b is not None
            and (a.energy_wh, a.price, a.total) == (b.energy_wh, b.price, b.total)
        )


def compare(was: Sequence[TradeLine], now: Sequence[TradeLine]) -> tuple[Pair, ...]:
    """By seller and buyer; of several between the same two the first meets the first."""
    left: dict[tuple[str, str], list[TradeLine]] = {}
    for trade in now:
        if not trade.is_own:
            left.setdefault((trade.seller, trade.buyer), []).append(trade)
    found = []
    for trade in was:
        others = left.get((trade.seller, trade.buyer))
        found.append(Pair(trade, others.pop(0) if others else None))
    return (*found, *(Pair(None, trade) for others in left.values() for trade in others))


def turnover(trades: Iterable[TradeLine]) -> Decimal:
    """What buyers pay."""
    return sum((t.total for t in trades if not t.is_own), Decimal(0))


NOTHING = MarketDay(0, 0)
