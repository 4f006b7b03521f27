"""`tvilling districts`: the districts that come with the program."""

from __future__ import annotations

import argparse
from typing import Any

from app.commands.common import add_json, print_json, print_line
from app.model.district import read_district, read_signals
from app.opening import shipped_districts


def add(commands: Any) -> None:
    parser = commands.add_parser("districts", help="list the districts that come with it")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    rows = []
    for folder in shipped_districts():
        district = read_district(folder)
        rows.append(
            {
                "id": district.id,
                "name": district.name,
                "zone": district.zone.key,
                "crs": f"EPSG:{district.epsg}",
                "currency": district.currency,
                "synthetic": district.synthetic,
                "signals": len(read_signals(folder / "signals.csv")),
                "path": str(folder),
            }
        )
    if args.json:
        print_json({"districts": rows})
    else:
        for row in rows:
            kind = "synthetic" if row["synthetic"] else "real"
            print_line(
                f"{row['id']:<12} {row['name']}  ({row['zone']}, {row['crs']}, {row['signals']} signals, {kind})"
            )
    return 0
