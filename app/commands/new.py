"""`tvilling new DIR --from MODEL...`: make a district folder from city models and layers."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.commands.common import note, parse_crs
from app.opening import cache_folder, data_folder


def add(commands: Any) -> None:
    parser = commands.add_parser("new", help="make a district folder from city models and layers")
    parser.add_argument("folder", metavar="DIR", help="where; must not be there yet, or be empty")
    parser.add_argument(
        "--from",
        dest="files",
        action="extend",
        nargs="+",
        required=True,
        metavar="MODEL",
        help="the city model, then layers such as roads or terrain; each is copied",
    )
    parser.add_argument("--crs", metavar="EPSG:N", help="the reference system of files that name none")
    parser.add_argument("--name", metavar="NAME", help="what people call it (default: the model's name)")
    parser.add_argument(
        "--zone", metavar="ZONE", help="such as Europe/Vienna (default: guessed from the place)"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands.progress import shown_on_terminal
    from app.making import make_district

    folder = Path(args.folder)
    with shown_on_terminal():
        make_district(
            folder,
            tuple(Path(file) for file in args.files),
            cache_folder(data_folder(args.data)),
            epsg=parse_crs(args.crs),
            name=args.name,
            zone=args.zone,
        )
    note(f"{folder}: made; look at it with `tvilling open {folder}`, its settings are in district.toml")
    return 0
