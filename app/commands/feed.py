"""`tvilling feed check URL|NAME`: connect, and say what comes. `tvilling feed password NAME`: keep it in the keyring.

Exit status of check: 1 where nothing comes.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import getpass
import sys
from typing import Any

from app.commands.common import Unusable, add_json, note, opened, print_json, print_line
from app.commands.open import feeds_of
from app.model.district import FeedSpec
from app.opening import OpenedDistrict

SHOWN = 20
SHOWN_FOUND = 60


def add(commands: Any) -> None:
    parser = commands.add_parser("feed", help="look at a source of readings; keep its password")
    parts = parser.add_subparsers(dest="part", required=True, metavar="check|password")
    check = parts.add_parser("check", help="connect, show rate, newest values, problems")
    check.add_argument("url", metavar="URL", help="an address, or the name of one of the district's feeds")
    check.add_argument("--seconds", type=float, default=10.0, metavar="N")
    check.add_argument(
        "--discover", action="store_true", help="look around, and show what there is to be had"
    )
    add_json(check)
    check.set_defaults(run=run)
    password = parts.add_parser(
        "password", help="ask for a feed's password and keep it in the platform's keyring"
    )
    password.add_argument("name", metavar="NAME", help="one of the district's feeds, or an address")
    password.add_argument("--user", metavar="USER", help="for this user only")
    password.add_argument("--key", action="store_true", help="the password of the feed's key_file instead")
    password.add_argument("--delete", action="store_true", help="take it out of the keyring")
    password.set_defaults(run=run_password)


def run(args: argparse.Namespace) -> int:
    from app.feeds import loop
    from app.feeds.feed import FeedContext, FeedMisconfigured

    if not 0 < args.seconds <= 86_400:
        raise Unusable(f"--seconds {args.seconds:g}: must lie between 0 and 86400")
    district = opened(args)
    place = district.district
    context = FeedContext(
        district.catalogue,
        place.id,
        place.lonlat,
        place.zone,
        district_folder=place.folder,
        quality=place.tables.get("quality", {}),
    )
    try:
        report = loop.run(_look(_spec(district, args.url), context, args.seconds, args.discover))
    except FeedMisconfigured as error:  # of looking around; check says it in its report
        raise Unusable(str(error)) from error
    if args.json:
        print_json(report)
    else:
        _print(report)
    return 0 if report["readings"] or report.get("found") else 1


async def _look(spec: FeedSpec, context: Any, seconds: float, is_discovering: bool) -> dict[str, Any]:
    from app.feeds.check import check
    from app.feeds.discovery import discover
    from app.feeds.feed import FeedLost

    if not is_discovering:
        return await check(spec, context, seconds)
    checking = asyncio.create_task(check(spec, context, seconds))
    try:
        found = await discover(spec, context, seconds)
    except FeedLost:
        found = ()  # the report says why
    except BaseException:
        checking.cancel()
        raise
    return {**await checking, "found": [dataclasses.asdict(one) for one in found]}


def run_password(args: argparse.Namespace) -> int:
    from app.feeds.secrets import NoKeyring, forget, keep

    spec = _spec(opened(args), args.name, must_know=True)
    name = spec.name + (" key" if args.key else "")
    try:
        if args.delete:
            was_there = forget(name, url=spec.url, user=args.user)
            note(f"the password of '{name}' is deleted" if was_there else f"none is kept for '{name}'")
            return 0 if was_there else 1
        keep(name, _ask(name), url=spec.url, user=args.user)
    except NoKeyring as error:
        raise Unusable(str(error)) from error
    except ValueError as error:
        raise Unusable(f"feed password {args.name}: {error}") from error
    note(f"the password of '{name}' is kept in this machine's keyring, for {_place(spec.url)} only")
    return 0


def _ask(name: str) -> str:
    """From the terminal without an echo, or one line from standard input."""
    try:
        return (
            getpass.getpass(f"Password of '{name}': ")
            if sys.stdin.isatty()
            else sys.stdin.readline().rstrip("\r\n")
        )
    except (EOFError, KeyboardInterrupt) as error:
        raise Unusable("no password was given; nothing is changed") from error


def _spec(district: OpenedDistrict, name: str, *, must_know: bool = False) -> FeedSpec:
    """One of the district's feeds by name or address, or a feed for an address of one's own."""
    feeds = district.district.feeds
    found = next((f for f in feeds if name in (f.name, f.url)), None)
    if found is not None:
        return found
    if must_know and "://" not in name:
        raise Unusable(
            f"feed password {name}: there is no feed of that name in {district.district.id}; "
            f"it has {', '.join(f.name for f in feeds) or 'none'}. For others, choose --district, or give the address"
        )
    return feeds_of(district, [name])[0]


def _place(url: str) -> str:
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _print(report: dict[str, Any]) -> None:
    what = "records" if report["url"].startswith("iota+") else "readings"
    print_line(
        f"{report['url']}: {report['link']}, {report['readings']} {what}, {report['rate_per_s']:.1f}/s, {report['rejected']} rejected"
    )
    if report["detail"]:
        print_line(f"  {report['detail']}")
    for why, count in report["reasons"].items():
        print_line(f"  rejected: {count} x {why}")
    for why, count in report.get("marked", {}).items():
        print_line(f"  marked: {count} x {why}")
    for one in report.get("recent", ()):
        print_line(f"    {one['why']}: {one['where']}")
    for row in report["newest"][:SHOWN]:
        print_line(f"  {row['signal']:<40} {row['value']} {row['unit']}  {row['t']}  {row['quality']}")
    if "found" in report:
        _print_found(report["found"])


def _print_found(found: list[dict[str, Any]]) -> None:
    new = sum(not one["is_known"] for one in found)
    print_line(f"found: {len(found)} streams, {new} of them not in this district")
    thing = None
    for one in found[:SHOWN_FOUND]:
        if one["thing"] != thing:
            thing = one["thing"]
            print_line(f"  {thing or '(top)'}")
        period = f"every {one['period_s']:g} s" if one["period_s"] else ""
        known = "  known" if one["is_known"] else ""
        print_line(
            f"    {one['label']:<28} {one['value']:<12g} {one['unit']:<8} {period:<14} {one['key']}{known}"
        )
    if len(found) > SHOWN_FOUND:
        print_line(f"  and {len(found) - SHOWN_FOUND} more; --json shows all")
