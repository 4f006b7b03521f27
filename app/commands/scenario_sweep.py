"""`tvilling scenario sweep`: how much the figures hang on parameters, and the front of cost and carbon.

    tvilling scenario sweep roofs --vary "offices.coverage=20..90 %" --vary "discount=2..6 %" --samples 200 --json

Ctrl+C ends it within a second; what was run is kept and not run again.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app.commands.common import Unusable, add_json, note, print_json, print_line
from app.model.signal import format_value

if TYPE_CHECKING:
    from app.scenarios.front import Front
    from app.scenarios.sweeping import Index, Sweep

SHOWN = ("self_sufficiency", "bought_kwh", "co2_kg", "peak_import_kw", "bill", "npv")


def add(kinds: Any) -> None:
    parser = kinds.add_parser("sweep", help="vary parameters: what the figures hang on, cost against carbon")
    parser.add_argument("file", metavar="FILE", help="a scenario file, or the name of one of the district's")
    parser.add_argument(
        "--vary", action="append", default=[], metavar="NAME=LOW..HIGH UNIT",
        help='INTERVENTION.PARAMETER or an assumption, such as "offices.coverage=20..90 %%"; may be repeated',
    )  # fmt: skip
    parser.add_argument(
        "--samples", type=int, default=200, metavar="N", help="about so many variants (default: 200)"
    )
    parser.add_argument(
        "--method", choices=("sobol", "lhs"), default="sobol", help="Sobol indices, or a Latin hypercube with ranks"
    )  # fmt: skip
    parser.add_argument(
        "--pareto", action="store_true", help="search the variants that nobody beats in both cost and carbon"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of the sample (default: 1)")
    parser.add_argument(
        "--workers",
        type=int,
        metavar="N",
        help="processes (default: as many as processors; 1: none beside this)",
    )
    parser.add_argument(
        "--dask", default="", metavar="ADDRESS", help="run on this Dask cluster, such as tcp://127.0.0.1:8786"
    )
    parser.add_argument("--quick", action="store_true", help="four weeks stand for the year")
    parser.add_argument("--anew", action="store_true", help="run all, also what is kept from before")
    parser.add_argument(
        "--rebase", action="store_true", help="on the district as it is now, where it has changed since"
    )
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands import scenario as common
    from app.opening import cache_folder
    from app.scenario_cluster import ClusterError
    from app.scenario_runners import runner_of
    from app.scenarios.crew import CrewError
    from app.scenarios.front import searched
    from app.scenarios.sweeping import swept
    from app.scenarios.varying import read_varies
    from app.scenarios.words import ScenarioError

    if args.workers is not None and not 1 <= args.workers <= 256:
        raise Unusable(f"--workers {args.workers}: from 1 to 256")
    if args.seed < 0:
        raise Unusable(f"--seed {args.seed}: a whole number from 0 on")
    place, bench = common._bench(args)
    scenario = common._read(args.file, args, place)
    if not common._is_on_this_base([scenario], bench, args):
        return 1
    progress = _progress(scenario.id)
    try:
        varies = read_varies(args.vary, scenario, bench.base.currency)
        cache = None if args.anew else cache_folder(common._data(args))
        runner = runner_of(bench.base, cache, workers=args.workers, dask=args.dask)
        try:
            if args.pareto:
                front = searched(
                    runner, scenario, varies, samples=args.samples, seed=args.seed, coarse=args.quick, said=progress
                )  # fmt: skip
                document = front_json(scenario.id, front)
            else:
                sweep = swept(
                    runner, scenario, varies, samples=args.samples, method=args.method, seed=args.seed, coarse=args.quick,
                    said=progress,
                )  # fmt: skip
                document = sweep_json(scenario.id, sweep)
        finally:
            runner.close()
    except (ScenarioError, CrewError, ClusterError) as error:
        raise Unusable(f"scenario {scenario.id}: {error}") from error
    document |= {"base_hash": bench.base.hash, "quick": args.quick, "seed": args.seed}
    if args.json:
        print_json(document)
    elif args.pareto:
        _print_front(front)
    else:
        _print_sweep(sweep)
    return 0


def sweep_json(ident: str, sweep: Sweep) -> dict[str, Any]:
    return {
        "id": ident, "method": sweep.method, "runs": sweep.n, "vary": _varies(sweep.varies),
        "figures": {
            name: {
                "unit": sweep.units[name], "now": sweep.now[name], "values": sweep.values[name].tolist(),
                "indices": [_index(one) for one in sweep.indices[name]],
                "tornado": [{"name": bar.name, "low": bar.low, "high": bar.high} for bar in sweep.tornado[name]],
            }
            for name in sweep.values
        },
        "points": sweep.points.tolist(), "result_hashes": list(sweep.result_hashes),
        "failed": dict(sweep.failed), "remarks": list(sweep.remarks),
    }  # fmt: skip


def front_json(ident: str, front: Front) -> dict[str, Any]:
    return {
        "id": ident, "method": "pareto", "runs": len(front.all_points), "vary": _varies(front.varies), "currency": front.currency,
        "now": {"cost": front.now[0], "co2_kg": front.now[1]},
        "front": [
            {"point": point.tolist(), "cost": float(cost), "co2_kg": float(carbon)}
            for point, cost, carbon in zip(front.points, front.cost, front.co2_kg, strict=True)
        ],
        "all": {"points": front.all_points.tolist(), "cost": front.all_cost.tolist(), "co2_kg": front.all_co2_kg.tolist()},
        "failed": front.failed, "remarks": list(front.remarks),
    }  # fmt: skip


def _varies(varies: Any) -> list[dict[str, Any]]:
    return [
        {"name": one.name, "low": one.low, "high": one.high, "now": one.now, "unit": one.unit}
        for one in varies
    ]


def _index(one: Index) -> dict[str, Any]:
    if one.rank is not None:
        return {"name": one.name, "rank": one.rank}
    return {
        "name": one.name, "first": one.first, "first_interval": [one.first_low, one.first_high], "total": one.total,
        "total_interval": [one.total_low, one.total_high],
    }  # fmt: skip


def _progress(ident: str) -> Any:
    shown = -1

    def said(done: int, of: int) -> None:
        nonlocal shown
        tenth = 10 * done // max(of, 1)
        if tenth != shown:
            shown = tenth
            note(f"{ident}: {done} of {of} variants")

    return said


def _print_sweep(sweep: Sweep) -> None:
    what = "total Sobol index (90 % interval)" if sweep.method == "sobol" else "Spearman's rank correlation"
    print_line(
        f"{sweep.n} variants, {what}; then the figure at the low and the high end of each parameter alone"
    )
    for name in SHOWN:
        if name not in sweep.values:
            continue
        now = sweep.now[name]
        print_line()
        print_line(f"{name} {'-' if now is None else format_value(now, 1)} {sweep.units[name]}")
        pairs = zip(sweep.indices[name], sweep.tornado[name], strict=True)
        for index, bar in sorted(pairs, key=lambda pair: -abs(_strength(pair[0]))):
            if sweep.method == "sobol":
                cell = f"{_short(index.total)} ({_short(index.total_low)} to {_short(index.total_high)})"
            else:
                cell = _short(index.rank)
            ends = " to ".join("-" if one is None else format_value(one, 1) for one in (bar.low, bar.high))
            print_line(f"  {index.name:28} {cell:26} {ends}")
    _remarks(sweep.remarks)


def _print_front(front: Front) -> None:
    print_line(
        f"{len(front.all_points)} variants; {len(front.cost)} that nobody beats in both, the cheapest first"
    )
    print_line(
        f"{'cost, ' + front.currency:>18}{'co2_kg':>14}  " + "  ".join(one.name for one in front.varies)
    )
    print_line(
        f"{format_value(front.now[0], 0):>18}{format_value(front.now[1], 0):>14}  as the scenario says"
    )
    for point, cost, carbon in zip(front.points, front.cost, front.co2_kg, strict=True):
        amounts = "  ".join(
            f"{format_value(x, 1)} {vary.unit}".strip() for x, vary in zip(point, front.varies, strict=True)
        )
        print_line(f"{format_value(float(cost), 0):>18}{format_value(float(carbon), 0):>14}  {amounts}")
    print_line("cost: minus the net present value over the horizon")
    _remarks(front.remarks)


def _strength(one: Index) -> float:
    return one.total if one.total is not None else one.rank if one.rank is not None else 0.0


def _short(value: float | None) -> str:
    return "-" if value is None else format_value(value, 2)


def _remarks(remarks: tuple[str, ...]) -> None:
    if remarks:
        print_line()
    for one in remarks:
        print_line(f"  {one}")
