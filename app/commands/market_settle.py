"""`tvilling market settle`: who owes whom for a stretch of the past: trades, difference to the meters, tariffs. Reads only.

Exit status 1 where the books do not balance or a record had to be left out.
"""

from __future__ import annotations

import argparse
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line, time_of
from app.model.times import DAY_NS, format_time, iso, wall_ns

if TYPE_CHECKING:
    from app.energy.market.settings import MarketSettings
    from app.market_ledger import Settled
    from app.opening import OpenedDistrict

MOST_DAYS = 62


def add(parts: Any) -> None:
    settle = parts.add_parser("settle", help="settle recorded trades against the meters")
    add_span(settle)
    add_json(settle)
    settle.set_defaults(run=run)


def add_span(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="start", metavar="T", help="default: a day before --to")
    parser.add_argument("--to", dest="end", metavar="T", help="default: now")


def span(args: argparse.Namespace, place: OpenedDistrict) -> tuple[int, int]:
    """Whole intervals inside."""
    step_ns = market_of(place).interval_ns

    end = time_of(args.end, place, "--to") if args.end else wall_ns()
    start = time_of(args.start, place, "--from") if args.start else end - DAY_NS
    start, end = -(-start // step_ns) * step_ns, end // step_ns * step_ns
    if start >= end:
        raise Unusable("no whole interval of the market lies between --from and --to")
    if end - start > MOST_DAYS * DAY_NS:
        raise Unusable(f"at most {MOST_DAYS} days at once")
    return start, end


def market_of(place: OpenedDistrict) -> MarketSettings:
    from app.energy.market.settings import BadMarket, settings_of

    try:
        return settings_of(place.district.tables)
    except BadMarket as error:
        raise Unusable(f"{place.district.folder / 'district.toml'}: {error}") from error


def run(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.commands.ledger import log_of
    from app.energy.market.tariffs import BadTariff, tariffs_of
    from app.market_ledger import peaks_before, recorded, settle_period
    from app.market_meters import Meters, Moment
    from app.model.times import start_of_month

    place = opened(args)
    district = place.district
    start, end = span(args, place)
    try:
        tariffs = tariffs_of(district.tables.get("tariffs", {}), district.currency)
    except BadTariff as error:
        raise Unusable(f"{district.folder / 'district.toml'}: {error}") from error
    meters = Meters(place.catalogue)
    kept: dict[int, Moment] = {}
    with log_of(args, place) as log, history_of(args, place) as historian:
        past = recorded(log, start, end)
        peaks = peaks_before(log, start_of_month(start, district.zone), start)

        def moment(t_ns: int) -> Moment:
            if t_ns not in kept:
                kept[t_ns] = meters.of(historian.state_at(t_ns - 1), t_ns)
            return kept[t_ns]

        trades = [trade for one in past.values() for trade in one.trades]
        found = settle_period(
            trades,
            moment,
            meters,
            tariffs,
            district.zone,
            start,
            end,
            peaks,
            step_ns=market_of(place).interval_ns,
        )
    faults = [fault for one in past.values() for fault in one.faults]
    found.remarks += faults
    if args.json:
        print_json(as_json(found, district.currency))
    else:
        _print(found, district)
    return 0 if found.settlement.books.is_balanced and not found.settlement.refused and not faults else 1


def as_json(found: Settled, currency: str) -> dict[str, Any]:
    from app.energy.market.books import GRID, ROUNDING, SUPPLIER
    from app.energy.market.settlement import invoices

    done = found.settlement
    return {
        "from": iso(found.from_ns),
        "to": iso(found.to_ns),
        "currency": currency,
        "participants": [
            {
                "participant": bill.participant,
                "total": str(bill.total),
                "bought_kwh": done.accounts[bill.participant].bought_wh / 1000,
                "sold_kwh": done.accounts[bill.participant].sold_wh / 1000,
                "made_kwh": done.accounts[bill.participant].made_wh / 1000,
                "used_kwh": done.accounts[bill.participant].used_wh / 1000,
                "difference_kwh": done.accounts[bill.participant].difference_wh / 1000,
                "open": done.accounts[bill.participant].open,
                "peak_kw": done.accounts[bill.participant].peak_w / 1000,
                "lines": [
                    {"what": line.what, "kwh": line.energy_wh / 1000, "amount": str(line.amount)}
                    for line in bill.lines
                ],
            }
            for bill in invoices(done)
        ],
        "accounts": {name: str(done.books.balance(name)) for name in (GRID, SUPPLIER, ROUNDING)},
        "trades": found.traded,
        "sum": str(sum((done.books.balance(name) for name in done.books.accounts), Decimal(0))),
        "balanced": done.books.is_balanced,
        "unread": found.unread,
        "refused": [*done.refused, *found.remarks],
    }


def _print(found: Settled, district: Any) -> None:
    from app.energy.market.books import GRID, ROUNDING, SUPPLIER
    from app.energy.market.settlement import invoices

    zone, currency, done = district.zone, district.currency, found.settlement
    print_line(
        f"{format_time(found.from_ns, zone)} to {format_time(found.to_ns, zone)}, {found.traded} trades"
    )
    print_line(f"{'participant':24} {'bought':>10} {'sold':>10} {'difference':>11} {'peak':>8} {'owes':>14}")
    print_line(f"{'':24} {'kWh':>10} {'kWh':>10} {'kWh':>11} {'kW':>8} {currency:>14}")
    for bill in invoices(done):
        a = done.accounts[bill.participant]
        unknown = f"  open: {a.open}" if a.open else ""
        print_line(
            f"{bill.participant:24} {a.bought_wh / 1000:>10.1f} {a.sold_wh / 1000:>10.1f} {a.difference_wh / 1000:>11.1f}"
            f" {a.peak_w / 1000:>8.1f} {bill.total:>14}{unknown}"
        )
    for name in (GRID, SUPPLIER, ROUNDING):
        print_line(f"{name:24} {'':>42} {-done.books.balance(name):>14}")
    total = sum((done.books.balance(name) for name in done.books.accounts), Decimal(0))
    print_line(f"{'sum of all accounts':24} {'':>42} {total:>14}")
    if found.unread:
        print_line(f"quarters in which no meter was read at both ends: {found.unread}")
    for text in [*done.refused, *found.remarks][:20]:
        print_line(f"left out: {text}")
