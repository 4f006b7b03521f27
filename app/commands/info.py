"""`tvilling info PATH`: what a city model, or a district with its layers, holds. Exit status 1 where it has errors."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.commands.common import add_json, parse_crs, print_json, print_line


def add(commands: Any) -> None:
    parser = commands.add_parser("info", help="what a city model holds, and its problems with their place")
    parser.add_argument("path", metavar="PATH", help="a file, or a district folder")
    parser.add_argument("--crs", metavar="EPSG:N", help="the reference system, where the file names none")
    parser.add_argument(
        "--lod", metavar="LOD", help="the level of detail to count (default: the highest complete one)"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from maps.info import describe, describe_text
    from maps.readers import read_city

    path, epsg = Path(args.path), parse_crs(args.crs)
    if path.is_dir() or path.name == "district.toml":
        from app.around import load

        city = load((path,), None, epsg=epsg).city
    else:
        city = read_city(path, epsg=epsg, lod=args.lod, checks_all=True)
    info = describe(city, path)
    if args.json:
        print_json(info)
    else:
        print_line(describe_text(info))
    return 1 if any(p["severity"] == "error" for p in info["problems"]) else 0
