"""The cheapest schedule of batteries against prices that are known ahead: what foresight would be worth.

kW, kWh, money; positive power charges; net load = consumption − own generation.   Arrays (k, n), time last.
Thread: any, pure. A year of hours of one battery takes some seconds, a day of a hundred well under one
(benchmarks/flexible.py): never on the GUI thread.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.energy.flexible.checks import numbers
from app.energy.flexible.costs import PeakTariff, Prices
from app.energy.flexible.holding import held, inside, run_of
from app.energy.flexible.programme import Source, solve
from app.energy.noise import Floats
from app.energy.storage import Run, Store

_CELLS = 20_000  # battery-steps in one programme: fewer calls, and not yet superlinear


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """run: as the rules give it.   cost (k,): of what crosses each meter.   is_proven: no other schedule is cheaper, to
    2e-5 of the cost (1e-6 where no whole numbers were needed); False where time ran out before that was shown."""

    run: Run
    cost: Floats
    is_proven: bool


def cheapest(
    store: Store, net_kw: Floats, prices: Prices, start_soc: Floats, step_h: float,
    *, end_soc: Floats | None = None, limit_s: float = 60.0,
) -> Plan:  # fmt: skip
    """Each battery at its own meter: net_kw (k, n).   start_soc (k,); end_soc (k,): the same as the start by default.

    Bounds of content and power hold exactly; the end to 1e-9 of the capacity.   Raises Infeasible or Unusable with words.
    """
    net = np.atleast_2d(np.asarray(net_kw, dtype=np.float64))
    k, n = net.shape
    numbers("net load", net, (k, n))
    start = numbers("content at the start", start_soc, (k,))
    end = start if end_soc is None else numbers("content at the end", end_soc, (k,))
    inside(store, start, "at the start")
    inside(store, end, "at the end")
    buy, sell = numbers("buy", prices.buy, (k, n)), numbers("sell", prices.sell, (k, n))
    at_once = max(1, _CELLS // max(n, 1))
    parts = []
    for first in range(0, k, at_once):
        rows = np.arange(first, min(first + at_once, k))
        stores = held(store, rows, start, end, n, step_h)
        parts.append(
            solve(stores, net[rows], _meter(buy[rows], sell[rows], prices.peak), step_h, limit_s=limit_s)
        )
    run = run_of(store, parts, k, n, step_h)
    return Plan(run, prices.cost(net + run.power_kw, step_h), all(part.is_proven for part in parts))


def _meter(buy: Floats, sell: Floats, peak: PeakTariff | None) -> list[Source]:
    endless = np.full(buy.shape, np.inf)
    return [Source(buy, endless, peak=peak), Source(sell, endless, is_sink=True)]
