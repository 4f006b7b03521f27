"""The recorded market of a past stretch of time: read from the log, cleared again, settled against the meters.

    past = recorded(log, from_ns, to_ns)
    for one in past.values(): again(one)                # matches | differs (and where) | cannot tell
    again(one, Rule.PAY_AS_BID).cleared                 # what it would have been

Whoever holds the log can do the same with code of their own: docs/market.md has the rules, docs/records.md the bytes.
Part of the composition root: joins ledger, history and energy.   Thread: any but the GUI's.   Raises LedgerError.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from app.energy.market.bids import QUARTER_NS
from app.energy.market.clearing import Clearing, Trade, clear
from app.energy.market.settlement import Interval, Metered, Settlement, settle, share_of
from app.energy.market.tariffs import Tariffs
from app.energy.market.terms import Rule, Terms
from app.ledger.contract import Kept, Log
from app.ledger.fields import BadRecord, ns_of
from app.ledger.records import check, decode
from app.market_meters import Meters, Moment
from app.market_records import (
    BID,
    CLEARING,
    SETTLEMENT,
    TRADE,
    Payload,
    as_book,
    as_sold,
    bids_hash,
    by_interval,
    once,
    terms_of,
)

PAGE = 20_000
MOST_SAID = 20


@dataclass(frozen=True, slots=True)
class Recorded:
    """One interval as the log holds it.   leaves: numbers of its records in the log.   faults: records that were not in
    their shape, in words; they take no part."""

    start_ns: int
    end_ns: int
    bids: tuple[Payload, ...] = ()
    trades: tuple[Payload, ...] = ()
    clearing: Payload | None = None
    leaves: tuple[int, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def spot(self) -> Decimal | None:
        found = None if self.clearing is None else self.clearing["spot"]
        return None if found is None else Decimal(found["amount"])


class Outcome(StrEnum):
    MATCHES = "matches"
    DIFFERS = "differs"
    CANNOT_TELL = "cannot tell"


@dataclass(frozen=True, slots=True)
class Again:
    """An interval that was cleared again.   cleared: None where there are no bids.   differences: in words, at most
    MOST_SAID.   outcome: of the recorded rule; of another rule always CANNOT_TELL, since nothing was recorded by it."""

    recorded: Recorded
    terms: Terms
    cleared: Clearing | None
    outcome: Outcome
    differences: tuple[str, ...] = ()


def recorded(log: Log, from_ns: int, to_ns: int) -> dict[int, Recorded]:
    """By start of the interval."""
    found: dict[int, dict[str, Any]] = {}
    for kind in (BID, TRADE, CLEARING):
        for kept in every(log, kind, from_ns, to_ns):
            payload, fault = _read(kind, kept)
            slot = found.setdefault(
                kept.entry.t_ns, {BID: [], TRADE: [], CLEARING: [], "leaves": [], "faults": []}
            )
            slot["leaves"].append(kept.index)
            if payload is None:
                slot["faults"].append(fault)
            else:
                slot[kind].append(payload)
    made = {}
    for start in sorted(found):
        slot = found[start]
        slot[BID], contested = once(slot[BID], "bid_id")
        slot["faults"] += [f"two different bids are called {name}" for name in contested]
        clearings, _ = once(slot[CLEARING], "clearing_id")
        if len(clearings) > 1:
            slot["faults"].append("more than one clearing was recorded")
        made[start] = Recorded(
            start, _end(start, slot), tuple(slot[BID]), tuple(slot[TRADE]), clearings[0] if clearings else None,
            tuple(sorted(slot["leaves"])), tuple(slot["faults"]),
        )  # fmt: skip
    return made


def _end(start_ns: int, slot: Mapping[str, Any]) -> int:
    """As its records say; a quarter where none of them can be read."""
    read = [*slot[BID], *slot[CLEARING], *slot[TRADE]]
    return ns_of(read[0]["interval"]["end"]) if read else start_ns + QUARTER_NS


def every(log: Log, kind: str, from_ns: int, to_ns: int) -> Iterator[Kept]:
    """A kind's leaves of a stretch of time, page by page, in the order of the log. Raises LedgerError."""
    after = -1
    while page := log.find((kind,), from_ns, to_ns, after=after, most=PAGE):
        yield from page
        after = page[-1].index


def _read(kind: str, kept: Kept) -> tuple[Payload | None, str]:
    payload = decode(kept.entry.data)
    if payload is None:
        return None, f"leaf {kept.index} holds no JSON that can be read"
    try:
        check(kind, payload)
    except BadRecord as error:
        return None, f"leaf {kept.index}: {error}"
    return payload, ""


def sound(kept: Kept) -> Payload | None:
    """What a leaf says, None where it is not in the shape of its kind."""
    return _read(kept.entry.kind, kept)[0]


def again(one: Recorded, rule: Rule | None = None) -> Again:
    """rule: None for the recorded one."""
    terms = terms_of(one.bids, one.clearing)
    if rule is not None and rule is not terms.rule:
        terms = Terms(rule)
        return Again(one, terms, clear(as_book(one.bids), terms) if one.bids else None, Outcome.CANNOT_TELL)
    if not one.bids:
        said = ("no bids were recorded",) if one.trades else ()
        return Again(one, terms, None, Outcome.CANNOT_TELL, (*one.faults, *said))
    cleared = clear(as_book(one.bids), terms)
    if one.faults:
        return Again(one, terms, cleared, Outcome.CANNOT_TELL, one.faults[:MOST_SAID])
    differences = _differences(one, cleared)
    outcome = Outcome.DIFFERS if differences else Outcome.MATCHES
    return Again(one, terms, cleared, outcome, tuple(differences[:MOST_SAID]))


def _differences(one: Recorded, cleared: Clearing) -> list[str]:
    found = []
    if one.clearing is not None:
        c = one.clearing
        if c["bids_hash"] != bids_hash(one.bids) or c["bids"] != len(one.bids):
            found.append(
                f"{len(one.bids)} bids are recorded, and they are not the {c['bids']} that were cleared"
            )
        price = None if c["price"] is None else Decimal(c["price"]["amount"])
        if price != cleared.price:
            found.append(f"recorded price {_or_none(price)}, cleared again {_or_none(cleared.price)}")
        if c["volume_wh"] != cleared.volume_wh:
            found.append(f"recorded volume {c['volume_wh']} Wh, cleared again {cleared.volume_wh} Wh")
    was = {_key(t["sell_bid"], t["buy_bid"]): t for t in one.trades}
    if len(was) != len(one.trades):
        found.append("a pair of bids was traded twice")
    for trade in (t for t in cleared.trades if not t.is_own):
        said = was.pop(_key(trade.seller.id, trade.buyer.id), None)
        if said is None:
            found.append(f"{trade.seller.asset} to {trade.buyer.asset}, {trade.energy_wh} Wh: not recorded")
        else:
            found += _of_trade(trade, said)
    found += [
        f"{t['seller_asset']} to {t['buyer_asset']}, {t['energy_wh']} Wh: recorded, and does not follow"
        for t in was.values()
    ]
    return found


def _of_trade(trade: Trade, said: Payload) -> list[str]:
    name = f"{trade.seller.asset} to {trade.buyer.asset}"
    found = []
    for what, recorded_value, value in (
        ("energy", said["energy_wh"], trade.energy_wh),
        ("price", Decimal(said["price"]["amount"]), trade.price),
        ("total", Decimal(said["total"]["amount"]), trade.total),
    ):
        if recorded_value != value:
            found.append(f"{name}: recorded {what} {recorded_value}, cleared again {value}")
    return found


def _key(sell: object, buy: object) -> tuple[str, str]:
    return str(sell), str(buy)


def _or_none(price: Decimal | None) -> str:
    return "none" if price is None else str(price)


@dataclass(slots=True)
class Settled:
    """settlement: of all intervals of the period.   unread: intervals whose ends no meter showed."""

    from_ns: int
    to_ns: int
    settlement: Settlement
    tariffs: Tariffs
    traded: int = 0
    unread: int = 0
    remarks: list[str] = field(default_factory=list)


def settle_period(
    trades: Iterable[Payload],
    moment: Callable[[int], Moment],
    meters: Meters,
    tariffs: Tariffs,
    zone: ZoneInfo,
    from_ns: int,
    to_ns: int,
    peaks_before_w: Mapping[str, int] | None = None,
    *,
    step_ns: int = QUARTER_NS,
) -> Settled:
    """Interval by interval (step_ns) over from_ns <= t < to_ns.   moment: what all meters showed at a boundary."""
    slots = by_interval(trades)
    intervals = []
    done_trades = unread = 0
    for start in range(from_ns, to_ns, step_ns):
        first, last = moment(start), moment(start + step_ns)
        sold = [as_sold(trade, meters.owner) for trade in slots.get(start, [])]
        mutual = [
            one for one in sold if one.seller != one.buyer
        ]  # older markets let an owner trade with itself
        done_trades += len(mutual)
        metered = metered_by_owner(meters, first, last)
        unread += not metered
        spot = first.spot if last.spot is None else last.spot
        intervals.append(Interval(start, start + step_ns, mutual, metered, spot))
    found = settle(intervals, tariffs, zone, peaks_before_w)
    return Settled(from_ns, to_ns, found, tariffs, done_trades, unread)


def metered_by_owner(meters: Meters, first: Moment, last: Moment) -> list[Metered]:
    """Owners all of whose assets were metered at both ends."""
    known = {one.asset: one for one in meters.between(first, last)}
    by_owner: dict[str, list[str]] = {}
    for asset in meters.assets:
        by_owner.setdefault(meters.owner[asset], []).append(asset)
    return [
        Metered(owner, sum(known[a].made_wh for a in assets), sum(known[a].used_wh for a in assets))
        for owner, assets in sorted(by_owner.items())
        if all(asset in known for asset in assets)
    ]


def peaks_before(log: Log, month_ns: int, before_ns: int) -> dict[str, int]:
    """Each party's highest hour since the month began, as settlements recorded it."""
    found: dict[str, int] = {}
    for kept in every(log, SETTLEMENT, month_ns + 1, before_ns + 1):
        payload, _ = _read(SETTLEMENT, kept)
        if payload is not None:
            name = str(payload["asset"])
            found[name] = max(found.get(name, 0), int(payload["peak_w"]))
    return found


__all__ = ["Again", "Outcome", "Recorded", "Settled", "again", "recorded", "settle_period", "share_of"]
