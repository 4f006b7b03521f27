"""`tvilling market clear`: clears the bids of a file. Each further part is a file market_*.py with `add(parts)`.

Exit status 1 where a bid was refused: what came out is then not the outcome of all that was bid.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, note, print_json, print_line
from app.energy.market.clearing import Clearing, clear
from app.energy.market.reading import MAX_BYTES, BadBids, BidFile, read_bids
from app.energy.market.terms import Rule, Terms
from app.model.times import iso

PARTS = ("market_settle", "market_replay", "market_flexibility")
SHOWN = 20


def add(commands: Any) -> None:
    parser = commands.add_parser("market", help="the local market: clear bids, settle what was traded")
    parts = parser.add_subparsers(dest="part", required=True, metavar="clear|settle|...")
    one = parts.add_parser("clear", help="clear the bids of a file, interval by interval")
    one.add_argument("file", metavar="BIDS.json", help="a file, or - for standard input")
    one.add_argument("--rule", choices=[r.value for r in Rule], default=Rule.UNIFORM.value)
    add_json(one)
    one.set_defaults(run=run_clear)
    for name in PARTS:
        if importlib.util.find_spec(f"app.commands.{name}") is not None:
            importlib.import_module(f"app.commands.{name}").add(parts)


def run_clear(args: argparse.Namespace) -> int:
    try:
        found = read_bids(_bytes(args.file))
    except BadBids as error:
        raise Unusable(f"{args.file}: {error}") from error
    rule = Rule(args.rule)
    cleared = [clear(book, Terms(rule, limits=found.limits)) for book in found.books]
    if args.json:
        print_json(as_json(rule, found, cleared))
    else:
        _print(found, cleared)
        for refusal in found.refused[:SHOWN]:
            note(f"bid {refusal.bid} was refused: {refusal.why}")
        if len(found.refused) > SHOWN:
            note(f"{len(found.refused) - SHOWN} more bids were refused; --json lists all")
    return 1 if found.refused else 0


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(MAX_BYTES + 1)
    with Path(name).open("rb") as file:
        return file.read(MAX_BYTES + 1)


def as_json(rule: Rule, found: BidFile, cleared: list[Clearing]) -> dict[str, Any]:
    return {
        "rule": rule.value,
        "currency": found.currency,
        "intervals": [interval_json(one) for one in cleared],
        "refused": [{"bid": r.bid, "why": r.why} for r in found.refused],
    }


def interval_json(one: Clearing) -> dict[str, Any]:
    """As docs/cli.md promises it; seller and buyer are participants."""
    return {
        "start": iso(one.book.start_ns) if one.book.start_ns else None,
        "price": None if one.price is None else float(one.price),
        "place_prices": {name: float(price) for name, price in one.place_prices.items()},
        "volume_kwh": one.volume_wh / 1000,
        "trades": [
            {
                "seller": t.seller.participant,
                "buyer": t.buyer.participant,
                "seller_asset": t.seller.asset,
                "buyer_asset": t.buyer.asset,
                "kwh": t.energy_wh / 1000,
                "price": float(t.price),
                "total": float(t.total),
                "own": t.is_own,
            }
            for t in one.trades
        ],
        "unmatched": [
            {"bid": u.bid.id, "side": u.bid.side.value, "kwh": u.energy_wh / 1000, "why": u.why}
            for u in one.unmatched
        ],
    }


def _print(found: BidFile, cleared: list[Clearing]) -> None:
    unit = f"{found.currency} " if found.currency else ""
    for one in cleared:
        when = iso(one.book.start_ns) if one.book.start_ns else "one interval"
        price = "no trade" if one.price is None else f"{one.price} {unit}a kWh"
        print_line(f"{when}  {len(one.book.bids)} bids  {one.volume_wh / 1000:.3f} kWh  {price}")
        for t in one.trades[:SHOWN]:
            own = "  own" if t.is_own else ""
            print_line(
                f"  {t.seller.participant} -> {t.buyer.participant}  {t.energy_wh / 1000:.3f} kWh at {t.price}{own}"
            )
        if len(one.trades) > SHOWN:
            print_line(f"  and {len(one.trades) - SHOWN} trades more")
        for u in one.unmatched[:SHOWN]:
            print_line(f"  left: {u.bid.id}  {u.bid.side.value}  {u.energy_wh / 1000:.3f} kWh  {u.why}")
    if not cleared:
        print_line("no bids")
