"""The cheapest schedule of heat tanks between a heat pump, district heat and what the building needs.

kW of heat, kWh of heat, money; positive power charges the tank.   Arrays (k buildings, n steps), time last.   Thread: any.
The pilot's tank (notes: D5.3): 10,000 litres from 40 to 90 °C, 0.95 each way: storage.tank_kwh, 582 kWh.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.energy.flexible.checks import numbers
from app.energy.flexible.costs import PeakTariff
from app.energy.flexible.holding import held, inside, run_of
from app.energy.flexible.programme import Source, solve
from app.energy.noise import Floats
from app.energy.storage import Run, Store, tank_kwh

LITRES, LOW_C, HIGH_C, ONE_WAY = 10_000.0, 40.0, 90.0, 0.95  # D5.3
LOSS_PER_H = 0.002  # assumption: 5 % a day, as in app/energy/wiring.py


@dataclass(frozen=True, slots=True, eq=False)
class Heat:
    """Where heat comes from, (k, n) each. electricity: price of a kWh of electricity.   cop: of the heat pump; 0: it is off
    (too cold outdoors).   pump_kw, link_kw: most heat of pump and district heat.   heat: price of a kWh of district heat.
    Peaks: of the pump's electricity, of the link's heat."""

    electricity: Floats
    cop: Floats
    pump_kw: Floats
    heat: Floats
    link_kw: Floats
    electric_peak: PeakTariff | None = None
    heat_peak: PeakTariff | None = None


@dataclass(frozen=True, slots=True, eq=False)
class TankPlan:
    """run: of the tanks.   pump_kw, link_kw (k, n): heat from each.   cost: of all together."""

    run: Run
    pump_kw: Floats
    link_kw: Floats
    cost: float
    is_proven: bool


def pilots_tank(count: int = 1, power_kw: float = 200.0) -> Store:
    """The tank of the Trondheim pilot, so many times; power_kw: assumption."""
    capacity = tank_kwh(LITRES, LOW_C, HIGH_C)
    of = (capacity, power_kw, ONE_WAY, ONE_WAY, 0.0, 1.0, LOSS_PER_H)
    return Store(*(np.full(count, value) for value in of))


def cheapest(
    store: Store, demand_kw: Floats, heat: Heat, start_soc: Floats, step_h: float,
    *, end_soc: Floats | None = None, limit_s: float = 60.0,
) -> TankPlan:  # fmt: skip
    """Each tank with its building: demand_kw (k, n), met in every step.   start_soc (k,); end_soc: the start by default.

    Raises Infeasible where pump, link and tank together cannot meet the demand, with the step.
    """
    demand = numbers("heat demand", np.atleast_2d(demand_kw), np.atleast_2d(demand_kw).shape, least=0.0)
    k, n = demand.shape
    cop = numbers("COP", heat.cop, (k, n), least=0.0)
    runs = cop > 0.0
    price = np.divide(
        numbers("electricity price", heat.electricity, (k, n)), cop, out=np.zeros((k, n)), where=runs
    )
    pump = Source(
        price,
        np.where(runs, numbers("heat of the pump", heat.pump_kw, (k, n), least=0.0), 0.0),
        peak=heat.electric_peak,
        share=np.divide(1.0, cop, out=np.zeros((k, n)), where=runs),
    )
    link = Source(
        numbers("heat price", heat.heat, (k, n)),
        numbers("district heat", heat.link_kw, (k, n), least=0.0),
        peak=heat.heat_peak,
    )
    start = numbers("content at the start", start_soc, (k,))
    end = start if end_soc is None else numbers("content at the end", end_soc, (k,))
    inside(store, start, "at the start")
    inside(store, end, "at the end")
    got = solve(
        held(store, np.arange(k), start, end, n, step_h), demand, [pump, link], step_h, limit_s=limit_s
    )
    return TankPlan(
        run_of(store, [got], k, n, step_h), got.flows_kw[0], got.flows_kw[1], got.cost, got.is_proven
    )
