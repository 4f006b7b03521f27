"""The local market of a moment, read from the log for a panel: the day's intervals, its participants, one interval's book.

    reader = MarketReader(catalogue, zone)
    day = reader.day(log, t_ns); outcome = reader.outcome(log, start_ns, Rule.MIDPOINT); reader.newest(log)

Records that are not in their shape take no part and are counted. Part of the composition root: joins ledger and energy.
Thread: any but the GUI's.   Raises LedgerError.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from app.energy.market.bids import QUARTER_NS
from app.energy.market.clearing import Clearing
from app.energy.market.terms import Rule
from app.energy.market.view import (
    CallLine,
    Depth,
    MarketDay,
    Outcome,
    PartyLine,
    Slot,
    TradeLine,
    depth_of,
    parties_of,
)
from app.ledger.contract import Log
from app.ledger.fields import BadRecord, ns_of
from app.ledger.records import check, decode
from app.market_ledger import Recorded, again, every, recorded
from app.market_meters import Meters
from app.market_records import CLEARING, FLEX, INVOICE, SETTLEMENT, TRADE
from app.model.catalogue import Catalogue
from app.model.times import DAY_NS, HOUR_NS, shifted_days, start_of_day

KINDS = (CLEARING, TRADE, SETTLEMENT, INVOICE, FLEX)
Payload = Mapping[str, Any]
Found = tuple[int, Payload]


class MarketReader:
    def __init__(self, catalogue: Catalogue, zone: ZoneInfo) -> None:
        self._catalogue, self._zone = catalogue, zone
        self._owner: Mapping[str, str] | None = None

    @property
    def owner(self) -> Mapping[str, str]:
        """Asset -> the asset that stands for who owns it. Costs some physics the first time."""
        if self._owner is None:
            self._owner = Meters(self._catalogue).owner
        return self._owner

    def newest(self, log: Log) -> tuple[int, int]:
        """Start of the newest cleared interval and the leaf of the newest record of the market; 0 and -1 where none is."""
        cleared = log.find((CLEARING,), newest_first=True, most=1) or log.find(
            (TRADE,), newest_first=True, most=1
        )
        return (cleared[0].entry.t_ns if cleared else 0), self.newest_leaf(log)

    def newest_leaf(self, log: Log) -> int:
        found = log.find(KINDS, newest_first=True, most=1)
        return found[0].index if found else -1

    def day(self, log: Log, t_ns: int) -> MarketDay:
        """The local day that t_ns lies in."""
        start = start_of_day(t_ns, self._zone)
        end = shifted_days(start, 1, self._zone)
        faults = [0]
        trades = tuple(_trade(leaf, p) for leaf, p in _read(log, TRADE, start, end, faults))
        clearings = [p for _, p in _read(log, CLEARING, start, end, faults)]
        bills = _read(log, SETTLEMENT, start + 1, end + DAY_NS, faults)
        invoices = _read(log, INVOICE, start + 1, end + DAY_NS, faults)
        calls = _read(log, FLEX, start - HOUR_NS, end + HOUR_NS, faults)
        said = [*clearings, *(p for _, p in bills)]
        return MarketDay(
            start,
            end,
            _slots(clearings, trades),
            trades,
            self._parties(trades, _of_day(bills, start, end), _of_day(invoices, start, end)),
            _calls(calls, start, end),
            _currency(log, said, trades),
            any(p["synthetic"] for p in said) or _is_synthetic(log, trades),
            faults[0],
        )

    def outcome(self, log: Log, start_ns: int, rule: Rule | None = None) -> Outcome | None:
        """The interval cleared again, by the recorded rule or another; None where nothing is recorded of it."""
        one = recorded(log, start_ns, start_ns + 1).get(start_ns)
        return None if one is None else outcome_of(one, rule)

    def _parties(
        self, trades: tuple[TradeLine, ...], bills: list[Found], invoices: list[Found]
    ) -> tuple[PartyLine, ...]:
        owner = self.owner
        found = {one.asset: one for one in parties_of(trades, owner)}
        for leaf, bill in bills:
            name = str(bill["asset"])
            one = found.get(name, PartyLine(name))
            total = Decimal(bill["total"]["amount"])
            found[name] = replace(
                one, difference_wh=int(bill["difference_wh"]), open=int(bill["open"]), bill=total, leaf=leaf
            )
        most: dict[str, int] = {}
        for leaf, invoice in invoices:  # of several assets' the one with most energy: it leads to most meters
            name = owner.get(str(invoice["asset"]), str(invoice["asset"]))
            wh = int(invoice["bought_wh"]) + int(invoice["sold_wh"])
            if wh > most.get(name, -1):
                most[name] = wh
                found[name] = replace(found.get(name, PartyLine(name)), leaf=leaf)
        return tuple(sorted(found.values(), key=lambda one: (-(one.bought_wh + one.sold_wh), one.asset)))


def outcome_of(one: Recorded, rule: Rule | None = None) -> Outcome:
    done = again(one, rule)
    was = tuple(_trade(-1, p) for p in one.trades)
    price, volume = _was(one, was)
    is_recorded = rule is None or rule is again(one).terms.rule
    return Outcome(
        one.start_ns,
        one.end_ns,
        done.terms.rule.value,
        is_recorded,
        done.outcome.value,
        done.differences,
        Depth() if done.cleared is None else depth_of(done.cleared),
        price,
        volume,
        was,
        () if done.cleared is None else tuple(_cleared(done.cleared)),
        len(one.bids),
    )


def _was(one: Recorded, trades: tuple[TradeLine, ...]) -> tuple[Decimal | None, int]:
    if one.clearing is not None:
        price = one.clearing["price"]
        return None if price is None else Decimal(price["amount"]), int(one.clearing["volume_wh"])
    volume = sum(t.energy_wh for t in trades)
    return _mean(trades, volume), volume


def _mean(trades: tuple[TradeLine, ...] | list[TradeLine], volume_wh: int) -> Decimal | None:
    if not volume_wh:
        return None
    whole = sum((t.price * t.energy_wh for t in trades), Decimal(0))
    return (whole / volume_wh).quantize(Decimal("0.0001"))


def _cleared(found: Clearing) -> Iterator[TradeLine]:
    for number, t in enumerate(found.trades):
        yield TradeLine(
            f"{number}", found.book.start_ns, t.seller.asset, t.buyer.asset, t.energy_wh, t.price, t.total, is_own=t.is_own
        )  # fmt: skip


def _trade(leaf: int, p: Payload) -> TradeLine:
    return TradeLine(
        str(p["trade_id"]),
        ns_of(p["interval"]["start"]),
        str(p["seller_asset"]),
        str(p["buyer_asset"]),
        int(p["energy_wh"]),
        Decimal(p["price"]["amount"]),
        Decimal(p["total"]["amount"]),
        Decimal(p["grid_share"]["amount"]),
        str(p["status"]),
        leaf,
        length_ns=ns_of(p["interval"]["end"]) - ns_of(p["interval"]["start"]),
    )


def _slots(clearings: list[Payload], trades: tuple[TradeLine, ...]) -> tuple[Slot, ...]:
    """Of two clearings of one interval the first holds; of intervals without one the trades say what they can."""
    by_start: dict[int, list[TradeLine]] = {}
    for trade in trades:
        by_start.setdefault(trade.start_ns, []).append(trade)
    found: dict[int, Slot] = {}
    for p in clearings:
        start, end = ns_of(p["interval"]["start"]), ns_of(p["interval"]["end"])
        price = None if p["price"] is None else Decimal(p["price"]["amount"])
        spot = None if p["spot"] is None else Decimal(p["spot"]["amount"])
        slot = Slot(start, end, price, int(p["volume_wh"]), spot, len(by_start.get(start, ())))
        found.setdefault(start, slot)
    for start, mine in by_start.items():
        if start not in found:
            volume = sum(t.energy_wh for t in mine)
            end = start + (mine[0].length_ns or QUARTER_NS)
            slot = Slot(start, end, _mean(mine, volume), volume, None, len(mine), False)
            found[start] = slot
    return tuple(found[start] for start in sorted(found))


def _calls(events: list[Found], start: int, end: int) -> tuple[CallLine, ...]:
    """Newest first; events of one call by their number, the last one says what was delivered."""
    by_id: dict[str, dict[int, Found]] = {}
    for leaf, p in events:
        if start <= ns_of(p["interval"]["start"]) < end:
            by_id.setdefault(str(p["call_id"]), {}).setdefault(int(p["seq"]), (leaf, p))
    found = []
    for name, chain in by_id.items():
        steps = [chain[seq] for seq in sorted(chain)]
        leaf, last = steps[-1]
        found.append(
            CallLine(
                name,
                ns_of(last["interval"]["start"]),
                ns_of(last["interval"]["end"]),
                str(last["asset"]),
                str(last["direction"]),
                int(last["power_w"]),
                Decimal(last["price"]["amount"]),
                tuple((str(p["event"]), ns_of(p["time"])) for _, p in steps),
                None if last["delivered_wh"] is None else int(last["delivered_wh"]),
                leaf,
            )
        )
    return tuple(sorted(found, key=lambda call: (-call.start_ns, call.id)))


def _of_day(found: list[Found], start: int, end: int) -> list[Found]:
    return [one for one in found if start <= ns_of(one[1]["period"]["start"]) < end]


def _read(log: Log, kind: str, from_ns: int, to_ns: int, faults: list[int]) -> list[Found]:
    found = []
    for kept in every(log, kind, from_ns, to_ns):
        payload = decode(kept.entry.data)
        if payload is None or not _is_sound(kind, payload):
            faults[0] += 1
        else:
            found.append((kept.index, payload))
    return found


def _is_sound(kind: str, payload: Payload) -> bool:
    try:
        check(kind, payload)
    except BadRecord:
        return False
    return True


def _currency(log: Log, said: list[Payload], trades: tuple[TradeLine, ...]) -> str:
    for p in said:
        for name in ("total", "price", "spot"):
            if p.get(name):
                return str(p[name]["currency"])
    first = _first(log, trades)
    return "" if first is None else str(first["price"]["currency"])


def _is_synthetic(log: Log, trades: tuple[TradeLine, ...]) -> bool:
    first = _first(log, trades)
    return first is not None and bool(first["synthetic"])


def _first(log: Log, trades: tuple[TradeLine, ...]) -> Payload | None:
    return decode(log.get(trades[0].leaf).entry.data) if trades else None
