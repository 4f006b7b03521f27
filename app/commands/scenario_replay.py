"""`tvilling scenario replay`: a recorded stretch beside the same stretch with the scenario: CO2, cost and peak, running.

    tvilling scenario replay roofs --from -7d --to now --json

Exit status 1 where less than 90 % of the time is known.
"""

from __future__ import annotations

import argparse
from typing import Any

import numpy as np

from app.commands.common import Unusable, add_json, print_json, print_line, time_of
from app.model.signal import format_value
from app.model.times import DAY_NS, format_time, iso, wall_ns

MOST_NS = 366 * DAY_NS


def add(kinds: Any) -> None:
    parser = kinds.add_parser("replay", help="a recorded time beside the same with the scenario")
    parser.add_argument("file", metavar="FILE", help="a scenario file, or the name of one of the district's")
    parser.add_argument("--from", dest="start", metavar="T", help="default: a week before --to")
    parser.add_argument("--to", dest="end", metavar="T", help="default: now")
    parser.add_argument(
        "--rebase", action="store_true", help="on the district as it is now, where it has changed since"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands import scenario as common
    from app.commands.history import history_of
    from app.counterfactual import replayed
    from app.energy.indicators.energies import layout_of
    from app.energy.planning.checks import PlanningError
    from app.past_energies import read_energies, step_for
    from app.scenarios.words import ScenarioError

    place, bench = common._bench(args)
    scenario = common._read(args.file, args, place)
    if not common._is_on_this_base([scenario], bench, args):
        return 1
    to_ns = time_of(args.end, place, "--to") if args.end else wall_ns()
    from_ns = time_of(args.start, place, "--from") if args.start else to_ns - 7 * DAY_NS
    if not from_ns < to_ns <= from_ns + MOST_NS:
        raise Unusable("--from must lie before --to, and at most a year")
    with history_of(args, place) as historian:
        measured = read_energies(
            historian, place.catalogue, from_ns, to_ns, step_for(to_ns - from_ns), layout=layout_of(place.catalogue),
            currency=place.district.currency,
        )  # fmt: skip
    try:
        found = replayed(bench, scenario, measured)
    except (ScenarioError, PlanningError) as error:
        raise Unusable(f"scenario {scenario.id}: {error}") from error
    zone, currency = place.district.zone, bench.base.currency
    end_ns = found.start_ns + found.step_ns * len(found.measured_kw)
    if args.json:
        print_json(
            {
                "id": scenario.id, "from": iso(found.start_ns), "to": iso(end_ns), "step_s": found.step_ns // 10**9, "currency": currency,
                "coverage": found.coverage, "measured_kw": _plain(found.measured_kw), "scenario_kw": _plain(found.scenario_kw),
                **{n: {"measured": _plain(both[0]), "scenario": _plain(both[1])} for n, both in
                   (("co2_kg", found.co2_kg), ("cost", found.cost), ("peak_kw", found.peak_kw))},
                "remarks": list(found.remarks),
            }
        )  # fmt: skip
        return 0 if found.is_sure else 1
    print_line(
        f"{format_time(found.start_ns, zone)} to {format_time(end_ns, zone)}, {100 * found.coverage:.0f} % of it known"
    )
    print_line(f"{'':14}{'as it was':>16}{'with ' + scenario.id[:20]:>28}")
    for name, both, unit in (
        ("CO2", found.co2_kg, "kg"),
        ("cost", found.cost, currency),
        ("peak", found.peak_kw, "kW"),
    ):
        was, would = (format_value(float(one[-1]), 0) for one in both)
        print_line(f"{name:14}{was:>16}{would:>28} {unit}")
    for remark in found.remarks:
        print_line(f"  {remark}")
    return 0 if found.is_sure else 1


def _plain(values: Any) -> list[float | None]:
    return [None if not np.isfinite(one) else round(float(one), 6) for one in values.tolist()]
