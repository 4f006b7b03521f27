"""Counterfactual replay: a recorded stretch beside the same stretch with a scenario applied.   Thread: any but the GUI's; pure.

    found = replayed(bench, scenario, measured)          # measured: Energies of the district (app/past_energies.py), up to a month or so
    found.scenario_kw; found.co2_kg[1]                   # running total with the scenario; [0]: as it was

What was measured counts: the difference of two runs of the model, with the scenario and without, is added to what crosses the district's
boundary. Weather and habits of the model are made up for the place, not those of that week, which is said. Prices and carbon are the recorded
ones where there are any. A step of which less than 90 % of the meters are known is not known (NaN) and counts in no total.
kW import positive, kg, money in the district's currency.   Part of the composition root.   Raises ScenarioError.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from app.energy.indicators.contract import LEAST_COVERAGE
from app.energy.indicators.energies import Energies, Role
from app.energy.noise import Floats
from app.model.language import tr
from app.model.times import HOUR_NS, to_datetime
from app.scenarios.plan import Plan, Terms
from app.scenarios.running import Bench
from app.scenarios.words import Scenario, ScenarioError

DRAWS = (Role.LOAD, Role.CARS_IN, Role.BATTERY_IN)
GIVES = (Role.SOLAR, Role.TURBINE, Role.CARS_OUT, Role.BATTERY_OUT)


@dataclass(frozen=True, slots=True, eq=False)
class Counterfactual:
    """measured_kw, scenario_kw (T,): what crosses the boundary, NaN where it is not known.   co2_kg, cost, peak_kw (2, T): running, as
    it was and with the scenario; peak: highest import of a step so far.   coverage: share of steps that are known."""

    start_ns: int
    step_ns: int
    measured_kw: Floats
    scenario_kw: Floats
    co2_kg: Floats
    cost: Floats
    peak_kw: Floats
    coverage: float
    remarks: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        return self.coverage >= LEAST_COVERAGE


def replayed(bench: Bench, scenario: Scenario, measured: Energies) -> Counterfactual:
    base = bench.base
    if not measured.steps:
        raise ScenarioError(tr("nothing was recorded in this time"))
    year = to_datetime(measured.start_ns, base.zone).year
    then = replace(scenario, assumptions=MappingProxyType({**scenario.assumptions, "year": float(year)}))
    outcome = bench.run(then)
    t_ns = measured.start_ns + measured.step_ns * np.arange(measured.steps, dtype=np.int64)
    at = (t_ns - outcome.year.start_ns) // HOUR_NS
    if at[0] < 0 or at[-1] >= len(outcome.year.net_kw):
        raise ScenarioError(tr("replay within one calendar year: this stretch leaves {year}", year=year))
    net = _measured_kw(measured)
    other = net + (outcome.year.net_kw - outcome.base_year.net_kw)[at]
    hour = np.minimum(bench.weather_of(then).day.hour.astype(np.intp), 23)[at]
    bare = Plan.of(base).terms
    carbon = np.where(np.isfinite(measured.carbon), measured.carbon, outcome.outside.carbon_g_kwh[at])
    # of the model's price only the spot part: the terms of each side are added below
    model_spot = outcome.outside.sell[at] - outcome.plan.terms.feed_in
    spot = np.where(np.isfinite(measured.spot), measured.spot, model_spot)
    courses = (net, other)
    known = np.isfinite(net)
    co2 = [np.maximum(kw, 0.0) * carbon / 1000.0 * measured.step_h for kw in courses]
    terms = (bare, outcome.plan.terms)
    cost = [_cost(kw, spot, hour, one) * measured.step_h for kw, one in zip(courses, terms, strict=True)]
    remarks = [
        tr(
            "The difference is that of two runs of the model; its weather and habits are made up for the place, not those of this time."
        )
    ]
    for name, recorded in ((tr("prices"), measured.spot), (tr("carbon of the grid"), measured.carbon)):
        share = float(np.isfinite(recorded).mean())
        if share < 1.0:
            remarks.append(
                tr("{what}: recorded for {share} % of the time, made up for the rest.", what=name, share=int(100 * share))
            )  # fmt: skip
    if outcome.plan.terms.rule != "none":
        remarks.append(tr("What neighbours trade is not replayed: both sides pay the grid's prices."))
    coverage = float(known.mean())
    if coverage < LEAST_COVERAGE:
        remarks.append(
            tr("Only {share} % of the time is known; totals are of that.", share=round(100 * coverage))
        )
    return Counterfactual(
        measured.start_ns, measured.step_ns, net, other, _running(co2), _running(cost),
        np.stack([np.fmax.accumulate(np.where(known, np.maximum(kw, 0.0), 0.0)) for kw in courses]), coverage,
        (*remarks, *measured.remarks),
    )  # fmt: skip


def _measured_kw(measured: Energies) -> Floats:
    """(T,) import positive; NaN where too few of the meters are known, or there is none."""
    rows = measured.rows(*DRAWS, *GIVES)
    if not rows:
        raise ScenarioError(tr("this district records no electricity that could be replayed"))
    share = np.isfinite(measured.kwh[rows]).mean(axis=0)
    net = (measured.total(*DRAWS) - measured.total(*GIVES)) / measured.step_h
    return np.where(share >= LEAST_COVERAGE, net, np.nan)


def _cost(kw: Floats, spot: Floats, hour: np.ndarray, terms: Terms) -> Floats:
    """Currency an hour: what is drawn at spot and terms less what is sent out at its price."""
    buy, sell = spot + np.asarray(terms.energy)[hour], spot + terms.feed_in
    return np.asarray(np.maximum(kw, 0.0) * buy - np.maximum(-kw, 0.0) * sell)


def _running(parts: list[Floats]) -> Floats:
    return np.stack([np.nancumsum(one) for one in parts])
