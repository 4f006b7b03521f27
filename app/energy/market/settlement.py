"""Settles intervals of the local market: who pays whom for trades, for the difference to the meters, and to the grid.

Of each participant and interval
    difference = (used − made by its meters) − (bought − sold by its trades),     whole Wh
is bought from the supplier where it is above zero, and sold to it where it is below. What a participant draws from the grid
pays the grid's tariff; a month's highest hour pays the peak tariff, charged as the month's peak grows, so that the days of a
month add up to its bill.   Money to 0.0001, invoices to the cent; everything double-entry (books.py).   Thread: any, pure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_EVEN, Decimal
from zoneinfo import ZoneInfo

from app.energy.market.bids import TICK
from app.energy.market.books import GRID, SUPPLIER, Books, cents, party
from app.energy.market.clearing import amount_of
from app.energy.market.tariffs import Tariffs
from app.model.times import start_of_month

HOUR_NS = 3_600_000_000_000
MAX_WH = 100_000_000_000


@dataclass(frozen=True, slots=True)
class Sold:
    """A trade as it was recorded.   total: what the buyer pays; seller_gets, grid_share, rent make it up."""

    id: str
    seller: str
    buyer: str
    energy_wh: int
    total: Decimal
    grid_share: Decimal
    seller_gets: Decimal
    rent: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Metered:
    """What a participant's meters counted in an interval, Wh, none below zero."""

    participant: str
    made_wh: int
    used_wh: int


@dataclass(frozen=True, slots=True)
class Interval:
    """metered: None of a participant: its meters are not known, and its difference and grid tariff stay open.
    spot: currency per kWh, None: not known, with the same consequence."""

    start_ns: int
    end_ns: int
    sold: Sequence[Sold]
    metered: Sequence[Metered]
    spot: Decimal | None


@dataclass(slots=True)
class Account:
    """Of one participant over all intervals settled. Wh; difference_wh: metered less traded, above zero drawn in addition.
    open: intervals in which it traded and whose meters or spot price are not known.   peak_w: highest hourly mean drawn."""

    bought_wh: int = 0
    sold_wh: int = 0
    made_wh: int = 0
    used_wh: int = 0
    difference_wh: int = 0
    extra_wh: int = 0
    surplus_wh: int = 0
    open: int = 0
    peak_w: int = 0


@dataclass(slots=True)
class Settlement:
    """postings in `books`; accounts by participant; refused: what was left out and why."""

    books: Books = field(default_factory=Books)
    accounts: dict[str, Account] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)

    def account(self, participant: str) -> Account:
        return self.accounts.setdefault(participant, Account())


def share_of(total: Decimal, pct: Decimal) -> Decimal:
    """The grid's share of a sale; nothing of a sale below zero."""
    return (max(total, Decimal(0)) * pct / 100).quantize(TICK, ROUND_HALF_EVEN)


def settle(
    intervals: Iterable[Interval],
    tariffs: Tariffs,
    zone: ZoneInfo,
    peaks_before_w: Mapping[str, int] | None = None,
) -> Settlement:
    """intervals: in order of time; one that overlaps the one before is refused.
    peaks_before_w: each participant's highest hour, before them, of the month in which they begin."""
    done = Settlement()
    hourly: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    end_ns = None
    last_ns = 0
    for one in intervals:
        if one.end_ns <= one.start_ns or (end_ns is not None and one.start_ns < end_ns):
            done.refused.append(f"interval at {one.start_ns}: it overlaps the one before, or has no length")
            continue
        end_ns = last_ns = one.end_ns
        traded = _trades(done, one)
        _meters(done, one, traded, tariffs, zone, hourly)
    if tariffs.peak is not None:
        _peaks(done, hourly, tariffs, zone, peaks_before_w or {}, last_ns)
    done.books.round_to_cents([party(name) for name in sorted(done.accounts)], last_ns)
    return done


def _trades(done: Settlement, one: Interval) -> dict[str, int]:
    """Postings of the trades; bought less sold, Wh, by participant."""
    net: dict[str, int] = defaultdict(int)
    seen: set[str] = set()
    for trade in one.sold:
        why = _fault(trade, seen)
        if why:
            done.refused.append(f"trade {trade.id}: {why}")
            continue
        seen.add(trade.id)
        buyer, seller = party(trade.buyer), party(trade.seller)
        pay = done.books.pay
        pay(buyer, seller, trade.seller_gets, "local energy", one.start_ns, trade.energy_wh, trade.id)
        pay(buyer, GRID, trade.grid_share, "grid share", one.start_ns, 0, trade.id)
        pay(buyer, GRID, trade.rent, "congestion rent", one.start_ns, 0, trade.id)
        net[trade.buyer] += trade.energy_wh
        net[trade.seller] -= trade.energy_wh
        done.account(trade.buyer).bought_wh += trade.energy_wh
        done.account(trade.seller).sold_wh += trade.energy_wh
    return net


def _fault(trade: Sold, seen: set[str]) -> str:
    amounts = (trade.total, trade.grid_share, trade.seller_gets, trade.rent)
    if trade.id in seen:
        return "it came twice"
    if trade.seller == trade.buyer:
        return "seller and buyer are the same"
    if not 0 < trade.energy_wh <= MAX_WH:
        return f"{trade.energy_wh} Wh is no energy of an interval"
    if any(not a.is_finite() or a != a.quantize(TICK) for a in amounts):
        return f"its amounts are not in whole {TICK}"
    if trade.grid_share + trade.seller_gets + trade.rent != trade.total:
        return "what the seller, the grid and the rent get does not make the total"
    return ""


def _meters(
    done: Settlement,
    one: Interval,
    traded: Mapping[str, int],
    tariffs: Tariffs,
    zone: ZoneInfo,
    hourly: dict[str, dict[int, int]],
) -> None:
    known: dict[str, Metered] = {}
    for m in one.metered:
        if m.participant in known:
            done.refused.append(f"meters of {m.participant}: they came twice for one interval")
        elif not (0 <= m.made_wh <= MAX_WH and 0 <= m.used_wh <= MAX_WH):
            done.refused.append(f"meters of {m.participant}: {m.made_wh} and {m.used_wh} Wh cannot be")
        else:
            known[m.participant] = m
    grid_price = tariffs.grid_price(one.start_ns, zone)
    for name in sorted({*known, *traded}):
        account, counted = done.account(name), known.get(name)
        if counted is None or one.spot is None:
            account.open += 1
            if counted is None:
                continue
        account.made_wh += counted.made_wh
        account.used_wh += counted.used_wh
        net = counted.used_wh - counted.made_wh
        hourly[name][one.start_ns // HOUR_NS] += max(net, 0)
        if grid_price is not None and net > 0:
            amount = amount_of(grid_price, net)
            done.books.pay(party(name), GRID, amount, "grid energy", one.start_ns, net)
        if one.spot is None:
            continue
        rest = net - traded.get(name, 0)
        account.difference_wh += rest
        account.extra_wh += max(rest, 0)
        account.surplus_wh += max(-rest, 0)
        if rest > 0:
            amount = amount_of(tariffs.supplier_sells_at(one.spot), rest)
            done.books.pay(party(name), SUPPLIER, amount, "from the supplier", one.start_ns, rest)
        elif rest < 0:
            amount = amount_of(tariffs.supplier_buys_at(one.spot), -rest)
            done.books.pay(SUPPLIER, party(name), amount, "to the supplier", one.start_ns, -rest)


def _peaks(
    done: Settlement,
    hourly: Mapping[str, Mapping[int, int]],
    tariffs: Tariffs,
    zone: ZoneInfo,
    before: Mapping[str, int],
    t_ns: int,
) -> None:
    """Whole hours UTC: a quarter of an hour more or less of data makes an hour's mean smaller, never larger. Each local month
    has a peak of its own."""
    assert tariffs.peak is not None
    hours = sorted({hour for one in hourly.values() for hour in one})
    month_of = {hour: start_of_month(hour * HOUR_NS, zone) for hour in hours}
    for name in sorted(hourly):
        peaks: dict[int, int] = {}
        for hour, wh in hourly[name].items():
            peaks[month_of[hour]] = max(peaks.get(month_of[hour], 0), wh)
        done.account(name).peak_w = max(peaks.values(), default=0)
        for month_ns, peak in sorted(peaks.items()):
            base = before.get(name, 0) if month_ns == month_of[hours[0]] else 0
            if peak > base:
                more = tariffs.peak.cost(Decimal(peak) / 1000) - tariffs.peak.cost(Decimal(base) / 1000)
                amount = more.quantize(TICK, ROUND_HALF_EVEN)
                done.books.pay(party(name), GRID, amount, "peak power", t_ns)


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """amount: above zero is owed by the party."""

    what: str
    energy_wh: int
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Invoice:
    """total: to the cent, above zero owed by the party; the lines make it up exactly, rounding among them."""

    participant: str
    lines: tuple[InvoiceLine, ...]
    total: Decimal


def invoices(done: Settlement) -> tuple[Invoice, ...]:
    """One a participant, lines by what they are for; local energy bought and sold apart."""
    found = []
    for name in sorted(done.accounts):
        account = party(name)
        sums: dict[str, tuple[int, Decimal]] = {}
        for one in done.books.of(account):
            owes = one.payer == account
            what = one.what
            if what == "local energy":
                what = "local energy bought" if owes else "local energy sold"
            wh, amount = sums.get(what, (0, Decimal(0)))
            sums[what] = (wh + one.energy_wh, amount + (one.amount if owes else -one.amount))
        lines = tuple(InvoiceLine(what, *sums[what]) for what in sorted(sums))
        owed = -done.books.balance(account)
        total = cents(owed)
        assert total == owed
        found.append(Invoice(name, lines, total))
    return tuple(found)
