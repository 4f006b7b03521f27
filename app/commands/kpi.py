"""`tvilling kpi`: energy balance and indicators of a period, from the history. Changes nothing.

Exit status 1 where a figure could not be computed from at least 90 % of its sources.
"""

from __future__ import annotations

import argparse
from typing import Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line, time_of
from app.energy.indicators.contract import Indicators, Scope, Subject
from app.model.times import DAY_NS, format_time, iso, wall_ns


def add(commands: Any) -> None:
    parser = commands.add_parser("kpi", help="energy balance and indicators of a period")
    parser.add_argument("--from", dest="start", metavar="T", help="default: a day before --to")
    parser.add_argument("--to", dest="end", metavar="T", help="default: now")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--area", metavar="NAME", help="a part of the district")
    which.add_argument(
        "--building", metavar="ID", help="an asset that is a building, with all that stands at it"
    )
    which.add_argument("--asset", metavar="ID")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.energy.indicators.compute import indicators_of
    from app.past_energies import read_energies, step_for

    place = opened(args)
    zone = place.district.zone
    to_ns = time_of(args.end, place, "--to") if args.end else wall_ns()
    from_ns = time_of(args.start, place, "--from") if args.start else to_ns - DAY_NS
    if from_ns >= to_ns:
        raise Unusable("--from is not before --to")
    subject = subject_of(args, place.catalogue)
    with history_of(args, place) as historian:
        energies = read_energies(
            historian,
            place.catalogue,
            from_ns,
            to_ns,
            step_for(to_ns - from_ns),
            currency=place.district.currency,
        )
    if not energies.steps:
        raise Unusable(
            f"nothing was recorded from {format_time(from_ns, zone)} to {format_time(to_ns, zone)}: `tvilling history stats` "
            "says what there is"
        )
    found = indicators_of(energies, subject)
    if args.json:
        print_json(as_json(found))
    else:
        _print(found, zone)
        for remark in energies.remarks:
            print_line(remark)
    needed = [one for one in found.by_name.values() if one.provenance and one.provenance.sources]
    return 0 if all(one.is_valid or (one.value is None and one.coverage >= 0.9) for one in needed) else 1


def subject_of(args: argparse.Namespace, catalogue: Any) -> Subject:
    if args.area is not None:
        areas = sorted({a.area for a in catalogue.assets})
        if args.area not in areas:
            raise Unusable(f"--area {args.area}: there are {', '.join(areas)}")
        return Subject(Scope.AREA, args.area)
    for option, scope in (("building", Scope.BUILDING), ("asset", Scope.ASSET)):
        name = getattr(args, option)
        if name is not None:
            if not any(a.id == name for a in catalogue.assets):
                raise Unusable(f"--{option} {name}: no asset of this district has that id")
            return Subject(scope, name)
    return Subject()


def as_json(found: Indicators) -> dict[str, Any]:
    return {
        "from": iso(found.from_ns),
        "to": iso(found.to_ns),
        "subject": {"scope": found.subject.scope.value, "name": found.subject.name},
        "indicators": {
            name: {
                "value": one.value,
                "unit": one.unit,
                "coverage": one.coverage,
                "valid": one.is_valid,
                "why": one.why,
                "formula": one.provenance.formula if one.provenance else "",
            }
            for name, one in found.by_name.items()
        },
        "flows": [{"from": f.source, "to": f.target, "kwh": f.amount} for f in found.flows],
    }


def _print(found: Indicators, zone: Any) -> None:
    from app.model.signal import format_value

    print_line(f"{format_time(found.from_ns, zone)} to {format_time(found.to_ns, zone)}")
    for one in found.by_name.values():
        if one.value is None:
            print_line(f"{one.label:28} {'–':>12}  {one.why}")
            continue
        few = "" if one.is_valid else f"   {one.coverage:.0%} of its sources"
        print_line(f"{one.label:28} {format_value(one.value, one.decimals):>12} {one.unit}{few}")
