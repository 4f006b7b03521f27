"""`tvilling market flexibility`: what the assets could give up and down at a moment, and what the district could sell in all.

Reads only. Exit status 1 where nothing that could offer is known at that moment.
"""

from __future__ import annotations

import argparse
from typing import Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line, time_of
from app.model.times import format_time, iso, wall_ns


def add(parts: Any) -> None:
    flexibility = parts.add_parser("flexibility", help="what assets and district could give up and down")
    flexibility.add_argument("--at", metavar="T", help="default: now")
    add_json(flexibility)
    flexibility.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.demonstration.flexibility import assets_of, rated_kva
    from app.demonstration.market import DEFAULT_SPOT
    from app.energy.market.flexibility import needs_of, offers_of, system_service
    from app.energy.market.settings import BadMarket, settings_of
    from app.market_meters import Meters

    place = opened(args)
    district = place.district
    try:
        settings = settings_of(district.tables)
    except BadMarket as error:
        raise Unusable(f"{district.folder / 'district.toml'}: {error}") from error
    at_ns = time_of(args.at, place, "--at") if args.at else wall_ns()
    with history_of(args, place) as historian:
        now = Meters(place.catalogue).of(historian.state_at(at_ns), at_ns)
    assets = assets_of(Meters(place.catalogue), now)
    offers = offers_of(assets, DEFAULT_SPOT if now.spot is None else now.spot)
    needs = needs_of(now.loading, rated_kva(place.catalogue), settings.call_from_pct)
    sums = system_service(offers)
    if args.json:
        print_json(
            {
                "at": iso(at_ns),
                "currency": district.currency,
                "spot": None if now.spot is None else float(now.spot),
                "offers": [
                    {
                        "asset": o.asset,
                        "owner": o.owner,
                        "place": o.place,
                        "direction": o.direction,
                        "kw": o.power_w / 1000,
                        "price": float(o.price),
                    }
                    for o in offers
                ],
                "district_kw": {direction: watts / 1000 for direction, watts in sums.items()},
                "needs": [{"place": need.place, "kw": need.power_w / 1000} for need in needs],
                "asked": len(assets),
            }
        )
        return 0 if assets else 1
    print_line(f"{format_time(at_ns, district.zone)}, {len(assets)} assets known")
    print_line(f"{'asset':28} {'below':16} {'':5} {'kW':>9} {district.currency + '/kWh':>10}")
    for o in offers:
        print_line(f"{o.asset:28} {o.place:16} {o.direction:5} {o.power_w / 1000:>9.1f} {o.price:>10}")
    for direction, watts in sums.items():
        print_line(f"{'the district':28} {'':16} {direction:5} {watts / 1000:>9.1f}")
    for need in needs:
        print_line(f"{need.place}: the operator would call {need.power_w / 1000:.1f} kW up")
    return 0 if assets else 1
