"""`tvilling scenario`: what a change would do, run, compared and exported without a window.

Exit status 1 where the district is no longer the one that the scenario was made on; --rebase runs it on what is there now.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.commands import scenario_freeze, scenario_replay, scenario_sweep
from app.commands.common import Unusable, add_json, note, opened, print_json, print_line
from app.model.signal import format_value

if TYPE_CHECKING:
    from app.opening import OpenedDistrict
    from app.scenarios.running import Bench, Figure, Outcome
    from app.scenarios.words import Scenario

SHOWN = (
    "self_sufficiency", "self_consumption", "balance_kwh", "made_kwh", "used_kwh", "bought_kwh", "sold_kwh", "heat_kwh", "co2_kg",
    "peak_import_kw", "peak_export_kw", "bill", "investment", "upkeep", "npv", "levelised", "payback",
)  # fmt: skip


def add(commands: Any) -> None:
    parser = commands.add_parser("scenario", help="what if: run, compare and export scenarios")
    kinds = parser.add_subparsers(
        dest="what", required=True, metavar="run|compare|export|list|sweep|freeze|check|replay"
    )
    run = kinds.add_parser("run", help="a year of the district with the changes")
    run.add_argument("file", metavar="FILE", help="a scenario file, or the name of one of the district's")
    _options(run)
    run.add_argument(
        "--parts", action="store_true", help="also how much each intervention gave: run again without it"
    )
    run.add_argument("--path", action="store_true", help="also the years in which something is built")
    run.set_defaults(run=run_one)
    compare = kinds.add_parser("compare", help="several side by side, with the district as it is")
    compare.add_argument("files", metavar="FILE", nargs="+")
    _options(compare)
    compare.set_defaults(run=run_compare)
    export = kinds.add_parser("export", help="a result as a file")
    export.add_argument("file", metavar="FILE")
    export.add_argument("out", metavar="OUT", help="a .pdf, .xlsx or .gpkg file; it is replaced")
    _options(export)
    export.set_defaults(run=run_export)
    listed = kinds.add_parser("list", help="those of the district, and one's own")
    add_json(listed)
    listed.set_defaults(run=run_list)
    scenario_sweep.add(kinds)
    scenario_freeze.add(kinds)
    scenario_replay.add(kinds)


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--rebase", action="store_true", help="on the district as it is now, where it has changed since"
    )
    parser.add_argument("--quick", action="store_true", help="four weeks stand for the year")
    parser.add_argument(
        "--band", type=int, metavar="N", help="runs of the band (default: as the scenario says; 0: none)"
    )
    add_json(parser)


def run_one(args: argparse.Namespace) -> int:
    from app.scenarios.reasons import contributions

    place, bench = _bench(args)
    scenario = _read(args.file, args, place)
    if not _is_on_this_base([scenario], bench, args):
        return 1
    outcome, delta = _run(scenario, bench, args)
    parts = (
        contributions(bench, scenario, outcome, coarse=args.quick, said=_said("without", args))
        if args.parts
        else ()
    )
    years = _path(scenario, bench, args) if args.path else {}
    if args.json:
        document = as_json(outcome, delta)
        if args.parts:
            document["parts"] = [
                {"id": p.ident, "gave": dict(p.gave), **({"why": p.why} if p.why else {})} for p in parts
            ]
        if args.path:
            document["path"] = {
                str(y): {n: _figure(f) for n, f in one.figures.items()} for y, one in years.items()
            }
        print_json(document)
        return 0
    _print([outcome], [delta])
    if args.parts:
        print_line()
        print_line("what each gave: with it less without it")
        for part in parts:
            gave = "  ".join(
                f"{n} {_plus(part.gave[n])}"
                for n in ("bought_kwh", "co2_kg", "bill", "npv")
                if n in part.gave
            )
            print_line(f"  {part.ident:24} {gave or part.why}")
    for year, one in years.items():
        line = "  ".join(
            f"{n} {format_value(one.figures[n].value or 0.0, 0)}"
            for n in ("self_sufficiency", "bought_kwh", "co2_kg")
        )
        print_line(f"  {year}  {line}")
    _remarks(outcome)
    return 0


def run_compare(args: argparse.Namespace) -> int:
    place, bench = _bench(args)
    scenarios = [_read(name, args, place) for name in args.files]
    if not _is_on_this_base(scenarios, bench, args):
        return 1
    ran = [_run(one, bench, args) for one in scenarios]
    if args.json:
        print_json({"scenarios": [as_json(outcome, delta) for outcome, delta in ran]})
        return 0
    _print([outcome for outcome, _ in ran], [delta for _, delta in ran])
    for outcome, _ in ran:
        _remarks(outcome)
    return 0


def run_list(args: argparse.Namespace) -> int:
    from app.scenario_files import BadScenario, read_file, scenario_files, scenario_folders

    place = opened(args)
    rows = []
    for name, path in scenario_files(scenario_folders(_data(args), place.district)).items():
        try:
            one = read_file(path, place.district.currency)
            rows.append(
                {
                    "id": name,
                    "name": one.name,
                    "interventions": len(one.interventions),
                    "file": str(path),
                    "problem": None,
                }
            )
        except BadScenario as error:
            rows.append(
                {
                    "id": name,
                    "name": "",
                    "interventions": 0,
                    "file": str(path),
                    "problem": str(error).splitlines()[0],
                }
            )
    if args.json:
        print_json({"scenarios": rows})
    elif not rows:
        print_line("no scenarios here; write one as docs/scenarios.md shows")
    else:
        for row in rows:
            print_line(f"{row['id']:24} {row['problem'] or row['name']}")
    return 1 if any(row["problem"] for row in rows) else 0


def run_export(args: argparse.Namespace) -> int:
    from app.scenario_map import write_map
    from app.scenario_sheet import write_sheet
    from maps.readers import read_city

    out = Path(args.out)
    if out.suffix.lower() not in (".pdf", ".xlsx", ".gpkg"):
        raise Unusable(f"{out}: name a .pdf, a .xlsx or a .gpkg file")
    if out.is_dir() or not out.parent.is_dir():
        raise Unusable(
            f"{out}: {'this is a folder' if out.is_dir() else 'there is no such folder'}; name a file in a folder that is there"
        )
    place, bench = _bench(args)
    scenario = _read(args.file, args, place)
    if not _is_on_this_base([scenario], bench, args):
        return 1
    outcome, delta = _run(scenario, bench, args)
    try:
        if out.suffix.lower() == ".pdf":
            _paper(out, outcome, scenario, bench, place)
        elif out.suffix.lower() == ".xlsx":
            write_sheet(out, outcome)
        else:
            write_map(out, outcome, read_city(place.district.model), place.district.epsg)
    except OSError as error:
        raise Unusable(f"{out}: cannot be written ({error.strerror or error})") from error
    if args.json:
        print_json({**as_json(outcome, delta), "path": str(out), "bytes": out.stat().st_size})
    else:
        print_line(f"{out}: {out.stat().st_size / 1000:.0f} kB")
        _remarks(outcome)
    return 0


def _paper(out: Path, outcome: Outcome, scenario: Scenario, bench: Bench, place: OpenedDistrict) -> None:
    """Raises OSError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # paper needs fonts, and no screen
    import numpy as np
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from app.model.times import format_time, wall_ns
    from app.scenario_map import footprints
    from app.scenarios.reasons import contributions
    from maps.readers import read_city
    from widgets.scenario_paper import write_report

    app = QGuiApplication.instance() or QApplication(["tvilling"])
    parts = contributions(bench, scenario, outcome, coarse=outcome.is_coarse)
    objects = bench.base.objects
    cities = [objects.city[int(row)] for row in np.flatnonzero(objects.of_kind("building"))]
    made = format_time(wall_ns(), place.district.zone, seconds=False)
    write_report(out, outcome, parts, footprints(read_city(place.district.model), cities), made)
    del app


def as_json(outcome: Outcome, delta: Mapping[str, Figure]) -> dict[str, Any]:
    from app.scenarios.running import scenario_hash
    from app.scenarios.words import MODEL_VERSION

    base = outcome.plan.base
    return {
        "id": outcome.scenario.id, "name": outcome.scenario.name, "base_hash": base.hash, "result_hash": outcome.result_hash,
        "scenario_hash": scenario_hash(base.hash, outcome.scenario), "model": MODEL_VERSION, "quick": outcome.is_coarse,
        "indicators": {name: _figure(one) for name, one in outcome.figures.items()},
        "base": {name: _figure(one) for name, one in outcome.without.items()},
        "delta": {name: _figure(one) for name, one in delta.items()},
        "remarks": list(outcome.remarks),
    }  # fmt: skip


def _figure(one: Figure) -> dict[str, Any]:
    said: dict[str, Any] = {"value": one.value, "unit": one.unit}
    if one.low is not None:
        said |= {"low": one.low, "high": one.high}
    if one.why:
        said["why"] = one.why
    return said


def _data(args: argparse.Namespace) -> Path:
    from app.opening import data_folder

    return data_folder(args.data)


def _bench(args: argparse.Namespace) -> tuple[OpenedDistrict, Bench]:
    from app.energy.planning.checks import PlanningError
    from app.opening import cache_folder
    from app.scenario_base import base_of
    from app.scenarios.running import Bench

    place = opened(args)
    data = _data(args)
    note("looking at the district's meters and roofs")
    try:
        return place, Bench(base_of(place, cache_folder(data)))
    except PlanningError as error:
        raise Unusable(str(error)) from error


def _path_of(name: str, args: argparse.Namespace, place: OpenedDistrict) -> Path:
    """A file, or the name of one of the district's."""
    from app.scenario_files import scenario_files, scenario_folders

    path = Path(name)
    known = scenario_files(scenario_folders(_data(args), place.district))
    if path.suffix or path.exists():
        return path
    if name not in known:
        raise Unusable(
            f"scenario {name}: not found; those of this district are: {', '.join(known) or 'none'}"
        )
    return known[name]


def _read(name: str, args: argparse.Namespace, place: OpenedDistrict) -> Scenario:
    from app.scenario_files import BadScenario, read_file

    try:
        return read_file(_path_of(name, args, place), place.district.currency)
    except BadScenario as error:
        *first, last = str(error).splitlines()
        for line in first:
            note(line)
        raise Unusable(last) from error


def _is_on_this_base(scenarios: Sequence[Scenario], bench: Bench, args: argparse.Namespace) -> bool:
    """False where one was made on something else and nobody said --rebase; it is said."""
    from app.scenarios.base import changed_since

    for one in scenarios:
        changed = changed_since(one.base, bench.base)
        if changed and not args.rebase:
            note(f"scenario {one.id}: {changed}; add --rebase to run it on the district as it is now")
            return False
        if changed:
            note(f"scenario {one.id}: {changed}; run on the district as it is now")
    return True


def _run(scenario: Scenario, bench: Bench, args: argparse.Namespace) -> tuple[Outcome, Mapping[str, Figure]]:
    from app.energy.planning.checks import PlanningError
    from app.scenarios.band import banded, delta_band, members
    from app.scenarios.kinds import ASSUMPTIONS
    from app.scenarios.words import ScenarioError

    said = _said(scenario.id, args)
    default = ASSUMPTIONS["members"].default
    count = (
        round(float(scenario.assumptions.get("members", default))) if args.band is None else max(args.band, 0)
    )
    count = 0 if args.quick and args.band is None else min(count, 200)
    try:
        outcome = bench.run(scenario, coarse=args.quick)
        runs = []
        for n, member in enumerate(members(count)):
            said(n, count)
            runs.append(bench.run(scenario, coarse=args.quick, member=member))
    except (ScenarioError, PlanningError) as error:
        raise Unusable(f"scenario {scenario.id}: {error}") from error
    return banded(outcome, runs), delta_band(outcome, runs)


def _path(scenario: Scenario, bench: Bench, args: argparse.Namespace) -> dict[int, Outcome]:
    """With what stands in each year, in that year: its weather days and its carbon."""
    from dataclasses import replace

    out = {}
    for year in scenario.years:
        then = replace(scenario.until(year), assumptions={**scenario.assumptions, "year": float(year)})
        out[year] = bench.run(then, coarse=args.quick)
    return out


def _said(what: str, args: argparse.Namespace) -> Any:
    def said(done: int, of: int) -> None:
        if of > 1 and done < of:
            note(f"{what}: run {done + 1} of {of}")

    return said


def _print(outcomes: Sequence[Outcome], deltas: Sequence[Mapping[str, Figure]]) -> None:
    base = outcomes[0]
    heads = ["as it is", *(one.scenario.id for one in outcomes)]
    print_line(f"{'':20} {'':10}" + "".join(f"{head[:24]:>26}" for head in heads))
    for name in SHOWN:
        unit = next((one.figures[name].unit for one in outcomes if name in one.figures), "")
        first = base.without.get(name)
        cells = [_number(first.value) if first else ""]
        for one, delta in zip(outcomes, deltas, strict=True):
            figure, change = one.figures.get(name), delta.get(name)
            text = _number(figure.value) if figure else ""
            cells.append(
                text
                + (f" ({_plus(change.value)})" if change is not None and change.value is not None else "")
            )
        print_line(f"{name:20} {unit:10}" + "".join(f"{cell:>26}" for cell in cells))


def _number(value: float | None) -> str:
    return (
        "-"
        if value is None
        else format_value(value, 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 3)
    )


def _plus(value: float) -> str:
    return ("+" if value > 0 else "") + _number(value)


def _remarks(outcome: Outcome) -> None:
    print_line()
    print_line(
        f"{outcome.scenario.id}: base {outcome.plan.base.hash[:23]}  result {outcome.result_hash[:23]}"
    )
    for remark in outcome.remarks:
        print_line(f"  {remark}")
