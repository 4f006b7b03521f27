"""Cars of a whole year at once: one stay a day at each building, hours or quarters, for plans and scenarios.

kW at the connector, kWh; no losses between connector and battery here: needs are as a charger's meter counts them.
Arrays (k buildings, n steps), n = days x steps_a_day, time last.   Thread: any, pure.
A year of hours of 1,000 buildings: at_once and one price for all 0.1 s, a price or a sun for each 0.25 s, on one core
(benchmarks/flexible.py).
"""

from __future__ import annotations

import numpy as np

from app.energy.flexible.charging import fill
from app.energy.flexible.checks import Unusable
from app.energy.noise import Floats


def daily_at_once(open_kw: Floats, need_kwh: Floats, step_h: float) -> Floats:
    """open_kw (k, steps_a_day) or (k, days, steps_a_day): the most power at each step after noon (or whenever the block
    of a stay begins; the caller rolls the year so that no stay is cut).   need_kwh (k, days).   Returns (k, n) kW."""
    most, need = _blocks(open_kw, need_kwh, step_h)
    so_far = np.minimum(np.cumsum(most, axis=2), need[..., None])
    taken = np.minimum(np.diff(so_far, axis=2, prepend=0.0), most)
    return np.asarray(taken.reshape(len(need), -1) / step_h)


def daily_cheapest(open_kw: Floats, need_kwh: Floats, cost: Floats, step_h: float) -> Floats:
    """The same needs in the cheapest steps of each stay: cost (n,) of one price for all, or (k, n).

    Exact for each building alone (charging.fill). With cost = the building's net load this fills its sunny and its calm
    hours first.
    """
    most, need = _blocks(open_kw, need_kwh, step_h)
    k, days, steps = most.shape
    if cost.shape not in {(days * steps,), (k, days * steps)}:
        raise Unusable(
            f"cost has the shape {cost.shape}; ({days * steps},) or ({k}, {days * steps}) is wanted"
        )
    taken = np.empty(most.shape)
    for day in range(days):  # a day of all buildings stays in the cache
        part = slice(day * steps, (day + 1) * steps)
        taken[:, day] = fill(cost[..., part], np.ascontiguousarray(most[:, day]), need[:, day])
    return np.asarray(taken.reshape(k, -1) / step_h)


def _blocks(open_kw: Floats, need_kwh: Floats, step_h: float) -> tuple[Floats, Floats]:
    """most (k, days, steps_a_day) kWh, need (k, days)."""
    need = np.asarray(need_kwh, dtype=np.float64)
    if need.ndim != 2 or open_kw.ndim not in {2, 3} or len(open_kw) != len(need):
        raise Unusable(
            f"open_kw {open_kw.shape} and need_kwh {need.shape} do not fit: (k, steps) and (k, days)"
        )
    most = (open_kw if open_kw.ndim == 3 else open_kw[:, None, :]) * step_h
    return np.broadcast_to(most, (*need.shape, most.shape[-1])), need
