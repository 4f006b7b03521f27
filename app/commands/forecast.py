"""`tvilling forecast`: the next 24 hours of load, PV, price and balance, from the history as it was known. Changes nothing.

Exit status 1 where a quantity of the district has no forecast; the reason is printed.
"""

from __future__ import annotations

import argparse
from typing import Any

import numpy as np

from app.commands.common import Unusable, add_json, opened, print_json, print_line, time_of
from app.energy.forecast.contract import Forecast, Outlook, Score
from app.model.signal import format_value
from app.model.times import HOUR_NS, format_time, iso, wall_ns


def add(commands: Any) -> None:
    parser = commands.add_parser("forecast", help="the next 24 hours of load, PV, price and balance")
    parser.add_argument(
        "--at", metavar="T", help="made at that moment, from what had been measured by then (default: now)"
    )
    parser.add_argument("--as-known", action="store_true", help="only from what had arrived by then, too")
    parser.add_argument("--all", action="store_true", help="by all models, not the chosen ones only")
    add_json(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from app.commands.history import history_of
    from app.forecasting import read_outlook

    place = opened(args)
    t_ns = time_of(args.at, place, "--at") if args.at else wall_ns()
    with history_of(args, place) as historian:
        bounds = historian.bounds()
        if bounds is None or bounds[0] > t_ns:
            since = (
                "nothing is"
                if bounds is None
                else f"only what came since {format_time(bounds[0], place.district.zone)} is"
            )
            raise Unusable(f"--at {args.at or 'now'}: {since} remembered")
        found = read_outlook(
            historian, place.catalogue, place.district, t_ns, known_at_ns=t_ns if args.as_known else None
        )
    shown = _shown(found, args.all)
    if args.json:
        print_json(
            {
                "made_at": iso(found.made_at_ns),
                "forecasts": [as_json(one, _score(found, one)) for one in shown],
            }
        )
    else:
        print_line(f"made at {format_time(found.made_at_ns, place.district.zone)}")
        for one in shown:
            _print(one, _score(found, one), place.district.zone)
    return 0 if shown and all(one.is_known for one in shown) else 1


def as_json(one: Forecast, score: Score | None) -> dict[str, Any]:
    times = one.start_ns + one.step_ns * np.arange(len(one.expected), dtype=np.int64)
    lines = (one.expected.tolist(), one.low.tolist(), one.high.tolist())
    return {
        "quantity": one.quantity, "unit": one.unit, "model": one.model, "basis": one.basis, "why": one.why,
        "steps": [[iso(int(t)), *values] for t, *values in zip(times, *lines, strict=True)],
        "score": None if score is None else {
            "count": score.count, "mae": score.mae, "bias": score.bias, "nmae_pct": score.nmae_pct,
            "in_band_pct": score.in_band_pct, "skill_pct": score.skill_pct, "by_lead_h": list(score.by_lead_h),
        },
    }  # fmt: skip


def _shown(found: Outlook, every: bool) -> list[Forecast]:
    """By default the first of each quantity."""
    firsts = {one.quantity: one for one in reversed(found.forecasts)}
    return [one for one in found.forecasts if every or firsts[one.quantity] is one]


def _score(found: Outlook, one: Forecast) -> Score | None:
    return next((s for s in found.scores if (s.quantity, s.model) == (one.quantity, one.model)), None)


def _print(one: Forecast, score: Score | None, zone: Any) -> None:
    if not one.is_known:
        print_line(f"{one.quantity}: no forecast: {one.why}")
        return
    judged = ""
    if score is not None:
        judged = f"; mean error {score.mae:.3g} {one.unit} over {score.count} steps"
        if score.in_band_pct is not None:
            judged += f", {score.in_band_pct:.0f} % in the band"
    print_line(f"{one.quantity}, {one.unit}: {one.model}; {one.basis}{judged}")
    decimals = 0 if float(np.abs(one.expected).max()) >= 100.0 else 2
    a_while = max(1, 3 * HOUR_NS // one.step_ns)
    for at in range(0, len(one.expected), a_while):
        part = slice(at, at + a_while)
        low, mid, high = (
            format_value(float(line[part].mean()), decimals) for line in (one.low, one.expected, one.high)
        )
        print_line(f"  {format_time(one.start_ns + at * one.step_ns, zone)}  {mid:>9}   {low} to {high}")
