"""`tvilling info PATH`: what a city model holds. Exit status 1 where the file has errors."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, print_json, print_line


def add(commands: Any) -> None:
    parser = commands.add_parser("info", help="what a city model holds, and its problems with their place")
    parser.add_argument("path", metavar="PATH")
    parser.add_argument("--crs", metavar="EPSG:N", help="the reference system, where the file names none")
    add_json(parser)
    parser.set_defaults(run=run)


def parse_crs(text: str | None) -> int | None:
    if text is None:
        return None
    kind, _, number = text.partition(":")
    if kind.upper() != "EPSG" or not number.isdigit():
        raise Unusable(f"--crs {text}: write it as EPSG:25832")
    return int(number)


def run(args: argparse.Namespace) -> int:
    from maps.info import describe, describe_text
    from maps.readers import read_city

    path = Path(args.path)
    info = describe(read_city(path, epsg=parse_crs(args.crs)), path)
    if args.json:
        print_json(info)
    else:
        print_line(describe_text(info))
    return 1 if any(p["severity"] == "error" for p in info["problems"]) else 0
