"""`tvilling feed check URL`: connect, and say what comes. Exit status 1 where nothing does."""

from __future__ import annotations

import argparse
from typing import Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line
from app.commands.open import feeds_of


def add(commands: Any) -> None:
    parser = commands.add_parser("feed", help="look at a source of readings")
    parts = parser.add_subparsers(dest="part", required=True, metavar="check")
    check = parts.add_parser("check", help="connect, show rate, newest values, problems")
    check.add_argument("url", metavar="URL")
    check.add_argument("--seconds", type=float, default=10.0, metavar="N")
    add_json(check)
    check.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.feeds import loop
    from app.feeds.check import check
    from app.feeds.feed import FeedContext

    if not 0 < args.seconds <= 86_400:
        raise Unusable(f"--seconds {args.seconds:g}: must lie between 0 and 86400")
    district = opened(args)
    place = district.district
    context = FeedContext(
        district.catalogue, place.id, place.lonlat, place.zone, district_folder=place.folder
    )
    report = loop.run(check(feeds_of(district, [args.url])[0], context, args.seconds))
    if args.json:
        print_json(report)
    else:
        print_line(
            f"{report['url']}: {report['link']}, {report['readings']} readings, {report['rate_per_s']:.1f}/s, {report['rejected']} rejected"
        )
        if report["detail"]:
            print_line(f"  {report['detail']}")
        for why, count in report["reasons"].items():
            print_line(f"  rejected: {count} x {why}")
        for row in report["newest"][:20]:
            print_line(f"  {row['signal']:<40} {row['value']} {row['unit']}  {row['t']}  {row['quality']}")
    return 0 if report["readings"] else 1
