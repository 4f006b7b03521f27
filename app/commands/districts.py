"""`tvilling districts`: the districts that come with the program."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.commands.common import add_json, note, print_json, print_line
from app.model.district import BadDistrict, read_district, read_signals
from app.opening import shipped_districts
from app.zones import country_of


def add(commands: Any) -> None:
    parser = commands.add_parser("districts", help="list the districts that come with it")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """One that cannot be read is said on standard error, and the others are listed all the same; exit status 1 then."""
    rows, is_whole = [], True
    for folder in shipped_districts():
        try:
            rows.append(_row(folder))
        except BadDistrict as error:
            note(str(error))
            is_whole = False
    if args.json:
        print_json({"districts": rows})
    else:
        width = max((len(row["name"]) for row in rows), default=0)
        for row in rows:
            lon, lat = row["lonlat"]
            kind = "synthetic" if row["synthetic"] else "real"
            place = f"{lat:7.3f} N {lon:7.3f} E"
            print_line(
                f"{row['id']:<11} {row['name']:<{width}}  {row['country']:<10} {place}  {row['crs']}  {row['zone']:<16}"
                f" {row['currency']}  {row['signals']:>5} signals, {kind}"
            )
    return 0 if is_whole else 1


def _row(folder: Path) -> dict[str, Any]:
    district = read_district(folder)
    return {
        "id": district.id,
        "name": district.name,
        "country": country_of(district.zone),
        "lonlat": list(district.lonlat),
        "zone": district.zone.key,
        "crs": f"EPSG:{district.epsg}",
        "currency": district.currency,
        "synthetic": district.synthetic,
        "signals": len(read_signals(folder / "signals.csv")),
        "path": str(folder),
    }
