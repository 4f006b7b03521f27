"""`tvilling market replay`: clears the recorded bids of the past again: was the outcome right, and what by another rule?

Reads only. Exit status 1 where an interval does not follow from its bids.
"""

from __future__ import annotations

import argparse
from collections import Counter
from typing import TYPE_CHECKING, Any

from app.commands.common import add_json, opened, print_json, print_line
from app.commands.market_settle import add_span, span
from app.energy.market.terms import Rule
from app.model.times import format_time, iso

if TYPE_CHECKING:
    from app.market_ledger import Again

SHOWN = 20


def add(parts: Any) -> None:
    replay = parts.add_parser("replay", help="clear the recorded bids again, by the recorded rule or another")
    add_span(replay)
    replay.add_argument("--rule", choices=[r.value for r in Rule], help="default: the recorded one")
    add_json(replay)
    replay.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands.ledger import log_of
    from app.market_ledger import Outcome, again, recorded

    place = opened(args)
    start, end = span(args, place)
    rule = None if args.rule is None else Rule(args.rule)
    with log_of(args, place) as log:
        found = [again(one, rule) for one in recorded(log, start, end).values()]
    counts = Counter(one.outcome.value for one in found)
    wrong = [one for one in found if one.outcome is Outcome.DIFFERS]
    if args.json:
        print_json(
            {
                "from": iso(start),
                "to": iso(end),
                "rule": args.rule,
                "outcomes": {o.value: counts[o.value] for o in Outcome},
                "intervals": [_json(one) for one in found],
            }
        )
        return 1 if wrong else 0
    zone, currency = place.district.zone, place.district.currency
    for one in found if rule is not None else wrong[:SHOWN]:
        when = format_time(one.recorded.start_ns, zone)
        if rule is not None:
            print_line(f"{when}  {_text(one)}  {currency}")
        for text in one.differences:
            print_line(f"{'DIFFERS  ' if rule is None else ''}{when}  {text}")
    print_line(
        f"{len(found)} intervals: {counts['matches']} match what was recorded, {counts['differs']} differ, "
        f"{counts['cannot tell']} cannot be told"
        if rule is None
        else f"{len(found)} intervals cleared by {rule.value}"
    )
    return 1 if wrong else 0


def _text(one: Again) -> str:
    was = one.recorded.clearing
    before = "–" if was is None or was["price"] is None else was["price"]["amount"]
    if one.cleared is None:
        return "no bids"
    now = "–" if one.cleared.price is None else str(one.cleared.price)
    return f"recorded {before}, by this rule {now}, {one.cleared.volume_wh / 1000:.3f} kWh"


def _json(one: Again) -> dict[str, Any]:
    was = one.recorded.clearing
    price = None if one.cleared is None or one.cleared.price is None else float(one.cleared.price)
    return {
        "start": iso(one.recorded.start_ns),
        "outcome": one.outcome.value,
        "rule": one.terms.rule.value,
        "recorded_price": None if was is None or was["price"] is None else float(was["price"]["amount"]),
        "price": price,
        "volume_kwh": None if one.cleared is None else one.cleared.volume_wh / 1000,
        "trades": len(one.recorded.trades),
        "differences": list(one.differences),
    }
