"""`tvilling kpi`: energy balance and indicators of a period, from the history. Changes nothing.

Exit status 1 where a figure could not be computed from at least 90 % of its sources.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.commands.common import Unusable, add_json, opened, print_json, print_line, time_of
from app.energy.indicators.contract import LEAST_COVERAGE, Indicator, Indicators, Scope, Subject
from app.model.times import DAY_NS, format_time, iso, wall_ns

if TYPE_CHECKING:
    from app.energy.indicators.energies import Energies, Extras, Layout
    from app.history.contract import Historian
    from app.opening import OpenedDistrict

YEAR_NS = 31_556_952 * 10**9
"""The mean Gregorian year."""
MOST_NS = 20 * YEAR_NS


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
    parser.add_argument(
        "--verify", action="store_true", help="check the period against the ledger too; reads all of it again"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.energy.indicators.compute import indicators_of
    from app.energy.indicators.energies import layout_of
    from app.past_energies import read_energies, step_for

    place = opened(args)
    zone = place.district.zone
    to_ns = time_of(args.end, place, "--to") if args.end else wall_ns()
    from_ns = time_of(args.start, place, "--from") if args.start else to_ns - DAY_NS
    if from_ns >= to_ns:
        raise Unusable("--from is not before --to")
    if to_ns - from_ns > MOST_NS:
        raise Unusable("--from and --to lie more than 20 years apart")
    subject = subject_of(args, place.catalogue)
    with history_of(args, place) as historian:
        energies = read_energies(
            historian, place.catalogue, from_ns, to_ns, step_for(to_ns - from_ns), layout=layout_of(place.catalogue),
            currency=place.district.currency,
        )  # fmt: skip
        proven = proven_share(args, place, historian, from_ns, to_ns) if args.verify else None
    if not energies.steps:
        raise Unusable(
            f"nothing was recorded from {format_time(from_ns, zone)} to {format_time(to_ns, zone)}: `tvilling history stats` "
            "says what there is"
        )
    part = energies.of(subject)
    extras, remarks = extras_for(args, place, part, proven)
    found = indicators_of(part, subject, extras)
    remarks = [*energies.remarks, *remarks]
    kinds = kinds_of(part, extras)
    if args.json:
        print_json({**as_json(found), "kinds": kinds, "remarks": remarks})
    else:
        _print(found, zone)
        print_line("  ".join(f"{boundary}: {kind or 'cannot tell'}" for boundary, kind in kinds.items()))
        for remark in remarks:
            print_line(remark)
    return 0 if all(is_settled(one) for one in found.by_name.values()) else 1


def is_settled(one: Indicator) -> bool:
    """Valid, or without value for a reason that no further source would change."""
    return one.is_valid or (one.value is None and one.coverage >= LEAST_COVERAGE)


def extras_for(
    args: argparse.Namespace, place: OpenedDistrict, energies: Energies, proven: float | None
) -> tuple[Extras, list[str]]:
    """What the district's tariffs and the ledger's records add, and what could not be had, in words."""
    from dataclasses import replace

    from app.commands.ledger import log_of
    from app.energy.indicators.charges import charges_of
    from app.energy.indicators.compute import extras_of
    from app.energy.market.tariffs import BadTariff, tariffs_of
    from app.ledger.contract import LedgerError
    from app.past_dealings import dealings

    district, remarks = place.district, []
    extras = replace(extras_of(energies), proven=proven, off_site_kwh=off_site(district.tables, energies))
    try:
        tariffs = tariffs_of(district.tables.get("tariffs", {}), district.currency)
        if tariffs.peak is not None or tariffs.grid_energy is not None:
            extras = replace(extras, charges=charges_of(tariffs, energies, district.zone))
    except BadTariff as error:
        remarks.append(f"{district.folder / 'district.toml'}: {error}")
    try:
        with log_of(args, place) as log:
            assets = (
                None
                if energies.layout == layout_whole(place)
                else {m.asset.id for m in energies.layout.meters}
            )
            found = dealings(log, energies.start_ns, energies.end_ns, assets)
        extras = replace(extras, trades=found.trades, flexed=found.flexed)
        if found.unread:
            remarks.append(f"{found.unread} records of the market are not in their shape and took no part.")
    except (Unusable, LedgerError) as error:
        remarks.append(f"Trades and calls are not known: {error}")
    return extras, remarks


def layout_whole(place: OpenedDistrict) -> Layout:
    from app.energy.indicators.energies import layout_of

    return layout_of(place.catalogue)


def off_site(tables: Any, energies: Energies) -> float:
    """The period's share of what `[kpi] off_site_kwh` says of a year."""
    table = tables.get("kpi", {})
    value = table.get("off_site_kwh", 0.0) if isinstance(table, dict) else 0.0
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0.0 <= value < 1e12:
        raise Unusable(f"district.toml, kpi.off_site_kwh is {value!r}: kWh a year, not below zero")
    return float(value) * (energies.end_ns - energies.start_ns) / YEAR_NS


def kinds_of(energies: Energies, extras: Extras) -> dict[str, str | None]:
    """Which kind of positive-energy district the period alone makes, by boundary; None where too little is known."""
    from app.energy.indicators.kinds import Boundary, reached

    found = {boundary.value: reached(energies, extras, boundary) for boundary in Boundary}
    return {name: None if kind is None else kind.value for name, kind in found.items()}


def proven_share(
    args: argparse.Namespace, place: OpenedDistrict, historian: Historian, from_ns: int, to_ns: int
) -> float | None:
    """Of the intervals that the ledger should hold, those that match what was anchored; reads all of them again."""
    from app.ledger.contract import LedgerError
    from app.model.trust import Proof
    from app.opening import data_folder, history_folder
    from app.proving.opening import open_ledger

    folder = history_folder(data_folder(args.data), place.district)
    try:
        ledger = open_ledger(folder, historian, place.catalogue, place.district.id, is_read_only=True)
    except LedgerError as error:
        raise Unusable(str(error)) from error
    try:
        every = ledger.prover.intervals(from_ns, to_ns)
        match = sum(one.proof is Proof.MATCH for one in ledger.prover.check(from_ns, to_ns))
    finally:
        ledger.close()
    return match / len(every) if every else None


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
                **_lineage(one),
            }
            for name, one in found.by_name.items()
        },
        "flows": [{"from": f.source, "to": f.target, "kwh": f.amount} for f in found.flows],
    }


def _lineage(one: Indicator) -> dict[str, Any]:
    made_of = one.provenance
    if made_of is None:
        return {"formula": "", "sources": 0, "known": 0}
    return {
        "formula": made_of.formula,
        "filled": made_of.filled,
        "sources": len(made_of.sources),
        "known": made_of.known,
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
