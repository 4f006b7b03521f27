"""When parked cars charge, one way: at once, in the cheapest steps, with the sun, or where the load is low.

kW at the connector, kWh in the battery.   Arrays (s visits, n steps), time last.   Thread: any, pure.
With one car and a price for each step the cheapest filling is the greedy one (the fractional knapsack), and with prices
that rise with power it still is (each step becomes two, its sunny part and the rest): tests hold both against the linear
programme of fleet.py. Cars that share one sun or one peak are no such case: fleet.py.
"""

from __future__ import annotations

import numpy as np

from app.energy.flexible.checks import numbers
from app.energy.flexible.visits import Charged, Steps, Visits
from app.energy.noise import Floats


def fill(cost: Floats, most: Floats, need: Floats) -> Floats:
    """Takes `need` (...,) in the cheapest places first: cost, most (..., n) -> taken (..., n); equal costs: the first.

    Takes all of `most` where that is not enough. cost may lack leading axes: one order then serves all rows.
    """
    order = np.argsort(cost, axis=-1, kind="stable")
    if cost.ndim == 1:
        sorted_most = most[..., order]
        before = np.cumsum(sorted_most, axis=-1) - sorted_most
        taken = np.empty_like(sorted_most)
        taken[..., order] = np.clip(need[..., None] - before, 0.0, sorted_most)
        return taken
    order = np.broadcast_to(order, most.shape)
    sorted_most = np.take_along_axis(most, order, axis=-1)
    before = np.cumsum(sorted_most, axis=-1) - sorted_most
    taken = np.empty_like(sorted_most)
    np.put_along_axis(taken, order, np.clip(need[..., None] - before, 0.0, sorted_most), axis=-1)
    return taken


def at_once(visits: Visits, steps: Steps) -> Charged:
    """Uncontrolled: full power from the arrival on, until the need is met."""
    return _filled(visits, steps, np.arange(steps.n, dtype=np.float64))


def cheapest(visits: Visits, steps: Steps, price: Floats) -> Charged:
    """price (n,) or (s, n): of a kWh drawn in each step; may be negative."""
    return _filled(visits, steps, _priced("price", price, len(visits), steps.n))


def with_the_sun(visits: Visits, steps: Steps, surplus_kw: Floats, buy: Floats, sell: Floats) -> Charged:
    """Each car on what its own roof leaves over, then from the grid: surplus_kw (s, n); buy, sell (n,) or (s, n), sell <= buy.

    A kWh of one's own costs what selling it would have brought.
    """
    s, n = len(visits), steps.n
    most = visits.open_kw(steps)
    own = np.clip(numbers("surplus", surplus_kw, (s, n)), 0.0, most)
    dear, fair = numbers("buy", buy, (s, n)), numbers("sell", sell, (s, n))
    both = fill(
        np.concatenate([np.minimum(fair, dear), dear], axis=1),
        np.concatenate([own, most - own], axis=1) * (steps.step_h * visits.eta[:, None]),
        visits.target_kwh(most, steps.step_h),
    )
    return charged(visits, both[:, :n] + both[:, n:], most, steps)


def in_the_valley(visits: Visits, steps: Steps, base_kw: Floats) -> Charged:
    """Each car where its own building draws least: base_kw (s, n) is raised to one level, which is the least peak possible
    and, among those, the flattest. The level is found by bisection, to 1e-12 of the need."""
    most = visits.open_kw(steps)
    base = numbers("base load", base_kw, most.shape)
    need = visits.target_kwh(most, steps.step_h) / (visits.eta * steps.step_h)
    low, high = base.min(axis=1, keepdims=True), (base + most).max(axis=1, keepdims=True)
    for _ in range(60):
        level = 0.5 * (low + high)
        enough = np.clip(level - base, 0.0, most).sum(axis=1, keepdims=True) >= need[:, None]
        low, high = np.where(enough, low, level), np.where(enough, level, high)
    taken = np.clip(high - base, 0.0, most)
    total = taken.sum(axis=1, keepdims=True)
    taken *= np.divide(need[:, None], total, out=np.zeros_like(total), where=total > 0.0)
    return charged(visits, taken * (visits.eta[:, None] * steps.step_h), most, steps)


def charged(visits: Visits, stored_kwh: Floats, open_kw: Floats, steps: Steps) -> Charged:
    """stored_kwh (s, n), none below zero: what each step brings into the batteries."""
    content = np.concatenate([np.zeros((len(visits), 1)), np.cumsum(stored_kwh, axis=1)], axis=1)
    missing = np.maximum(visits.need_kwh - content[:, -1], 0.0)
    missing[missing < 1e-9 * np.maximum(visits.need_kwh, 1.0)] = 0.0  # rounding is not a shortfall
    power = np.clip(stored_kwh / (visits.eta[:, None] * steps.step_h), 0.0, open_kw)  # rounding adds nothing
    return Charged(power, content, missing)


def _filled(visits: Visits, steps: Steps, cost: Floats) -> Charged:
    most = visits.open_kw(steps)
    return charged(
        visits,
        fill(cost, most * (steps.step_h * visits.eta[:, None]), visits.target_kwh(most, steps.step_h)),
        most,
        steps,
    )


def _priced(what: str, price: Floats, s: int, n: int) -> Floats:
    given = np.asarray(price, dtype=np.float64)
    return numbers(what, given, (n,) if given.ndim == 1 else (s, n))
