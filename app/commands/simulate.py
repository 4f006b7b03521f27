"""`tvilling simulate --to mqtt://HOST:PORT/PREFIX`: publish the simulated district for others to fetch."""

from __future__ import annotations

import argparse
from typing import Any

from app.commands.common import Unusable, note, opened


def add(commands: Any) -> None:
    parser = commands.add_parser("simulate", help="publish the simulated district to a broker")
    parser.add_argument("--to", required=True, metavar="mqtt://HOST:PORT/PREFIX")
    parser.add_argument("--signals", type=int, metavar="N", help="only the first N signals")
    parser.add_argument(
        "--rate",
        type=float,
        default=None,
        metavar="HZ",
        help="readings a second for each signal (default: each signal's own period)",
    )
    parser.add_argument(
        "--seconds",
        type=float,
        default=None,
        metavar="S",
        help="stop after S seconds (default: until Ctrl-C)",
    )
    parser.add_argument(
        "--faults",
        default="",
        metavar="KIND:SIGNAL[:AMOUNT][:p=P][:after=SPAN][:for=SPAN],...",
        help="what goes wrong: dropout, stuck, spike, drift, noise, value, unit, reset, skew, late, disorder, duplicate, flapping",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.energy.district_model import DistrictModel
    from app.feeds import loop
    from app.feeds.check import shown
    from app.feeds.feed import FeedLost, FeedMisconfigured
    from app.feeds.simulator_faults import read_faults
    from app.publish import publish

    district = opened(args)
    place = district.district
    for name, value in (("--rate", args.rate), ("--seconds", args.seconds), ("--signals", args.signals)):
        if value is not None and not 0 < value < 1e9:
            raise Unusable(f"{name} {value:g}: must be above 0")
    model = DistrictModel(district.catalogue, place.lonlat, place.zone, 7)
    try:
        faults = read_faults(args.faults, "simulate", district.catalogue)
    except FeedMisconfigured as error:
        raise Unusable(f"--faults: {error}") from error
    note(
        f"publishing to {shown(args.to)}; end with Ctrl-C"
        if args.seconds is None
        else f"publishing to {shown(args.to)} for {args.seconds:g} s"
    )
    try:
        sent = loop.run(
            publish(
                args.to,
                model,
                district.catalogue,
                rate_hz=args.rate,
                seconds=args.seconds,
                signals=args.signals,
                faults=faults,
            )
        )
    except (FeedLost, FeedMisconfigured) as error:
        raise Unusable(f"--to {shown(args.to)}: {error}") from error
    note(f"{sent} readings sent")
    return 0
