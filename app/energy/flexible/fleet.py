"""Cars that share one meter: the cheapest, the sunniest or the flattest they can charge and lend together.

kW at the connector, kWh in the battery, money.   Arrays (s visits, n steps), time last.   Thread: any, pure; HiGHS runs on
the calling thread. Every car leaves with its target (visits.py) exactly. Some hundreds of visits of a day by quarters take
under a second (benchmarks/flexible.py).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.energy.flexible.checks import numbers
from app.energy.flexible.costs import PeakTariff, Prices
from app.energy.flexible.lending import bounds_kwh, schedule
from app.energy.flexible.programme import Held, Schedule, Source, solve
from app.energy.flexible.visits import Charged, Steps, Visits
from app.energy.noise import Floats


def cheapest(
    visits: Visits, steps: Steps, base_kw: Floats, prices: Prices, *, limit_s: float = 60.0
) -> Charged:
    """base_kw (n,): what else crosses the meter, below zero where the sun leaves something over."""
    return _charged(visits, steps, _solved(visits, steps, base_kw, prices, np.inf, limit_s))


def sunniest(visits: Visits, steps: Steps, base_kw: Floats, *, limit_s: float = 60.0) -> Charged:
    """Draws as little as possible from the grid in all: the cheapest where a kWh drawn costs 1 and one delivered earns
    nothing."""
    return cheapest(visits, steps, base_kw, Prices(np.ones(steps.n), np.zeros(steps.n)), limit_s=limit_s)


def flattest(
    visits: Visits, steps: Steps, base_kw: Floats, prices: Prices, *, limit_s: float = 60.0
) -> Charged:
    """The least peak first, then the cheapest under it."""
    free = np.zeros(steps.n)
    one = PeakTariff(np.zeros(1), np.ones(1), np.zeros(steps.n, dtype=np.int64))
    peak = (
        _solved(visits, steps, base_kw, Prices(free, free, one), np.inf, limit_s).flows_kw[0].max(initial=0.0)
    )
    ceiling = float(peak) * (1.0 + 1e-9) + 1e-9
    return _charged(
        visits, steps, _solved(visits, steps, base_kw, replace(prices, peak=None), ceiling, limit_s)
    )


def one_way(visits: Visits) -> Visits:
    """The same visits where nobody lends."""
    return replace(visits, two_way=np.zeros(len(visits), dtype=np.bool_))


def _solved(
    visits: Visits, steps: Steps, base_kw: Floats, prices: Prices, ceiling_kw: float, limit_s: float
) -> Schedule:
    n = steps.n
    base = numbers("base load", base_kw, (n,))[None, :]
    most = visits.open_kw(steps)
    low, high = bounds_kwh(visits, most, steps.step_h)
    held = Held(
        np.zeros(len(visits)),
        np.full(len(visits), np.nan),  # the bounds end at the target
        most,
        np.where(visits.two_way, most.T, 0.0).T,
        low[:, 1:],
        high[:, 1:],
        np.ones(len(visits)),
        visits.eta,
        visits.eta,
        np.zeros(len(visits), dtype=np.intp),
    )
    buy, sell = numbers("buy", prices.buy, (1, n)), numbers("sell", prices.sell, (1, n))
    sources = [
        Source(buy, np.full((1, n), ceiling_kw), peak=prices.peak),
        Source(sell, np.full((1, n), np.inf), is_sink=True),
    ]
    return solve(held, base, sources, steps.step_h, limit_s=limit_s)


def _charged(visits: Visits, steps: Steps, got: Schedule) -> Charged:
    return schedule(visits, got.content_kwh, visits.open_kw(steps), steps)
