"""What a scenario costs over its horizon: investment, running, net present value, levelised cost.   Thread: any, pure.

Money in the district's currency, real (without inflation), without taxes and subsidies. Years count from 0, the year in which the first is
bought; what has a `year` is bought that much later. What wears out before the horizon is bought again, and what is left of the
last one at its end is given back in proportion to its life (straight line).

NPV = sum over years t of cash(t) / (1 + r)^t.   Levelised cost = (present value of investment and upkeep) / (present value of the energy
that it makes or saves).   Source of both: usual definitions, as in IEA, Projected Costs of Generating Electricity.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.energy.noise import Floats
from app.scenarios.plan import Item


@dataclass(frozen=True, slots=True, eq=False)
class Money:
    """investment: the first purchases.   upkeep: of a year in which all stands.   saved: energy money of a year less than without.
    npv: of all, over the horizon.   annuity: investment and upkeep as an even sum a year.   levelised: for each kWh of `worth_kwh`,
    None where that is nothing.   payback_a: years until the money is back, undiscounted; None where it never is.
    cash (horizon + 1,): of each year, not discounted."""

    investment: float
    upkeep: float
    saved: float
    npv: float
    annuity: float
    levelised: float | None
    payback_a: float | None
    cash: Floats


def money_of(
    items: Sequence[Item], saved: float, worth_kwh: float, *, horizon_a: float, discount: float, growth: float
) -> Money:
    """saved: of the first year; it grows by `growth` each year.   worth_kwh: bought less in a year than without.
    discount, growth: shares such as 0.04."""
    n = max(1, round(horizon_a))
    years = [one.year for one in items if one.year is not None]
    first = min(years) if years else 0
    spent, kept = np.zeros(n + 1), np.zeros(n + 1)
    stands = np.zeros(n + 1)
    total = sum(one.investment for one in items)
    for one in items:
        begin = 0 if one.year is None else one.year - first
        life = max(1, round(one.life_a))
        for t in range(begin, n, life):
            spent[t] += one.investment
        if begin < n and one.investment > 0.0:
            into = (n - begin) % life
            spent[n] -= one.investment * (1.0 - into / life) if into else 0.0
        kept[begin + 1 :] += one.upkeep
        stands[begin + 1 :] += one.investment if total > 0.0 else 1.0
    share = stands / total if total > 0.0 else (stands > 0).astype(np.float64) if items else np.ones(n + 1)
    share[0] = 0.0
    years_on = np.arange(n + 1)
    gain = saved * share * (1.0 + growth) ** years_on
    cash = gain - spent - kept
    factor = (1.0 + discount) ** -years_on
    costs = float(((spent + kept) * factor).sum())
    energy = float((worth_kwh * share * factor).sum())
    annuity = costs * (discount / (1.0 - (1.0 + discount) ** -n) if discount > 1e-9 else 1.0 / n)
    return Money(
        total, sum(one.upkeep for one in items), saved, float((cash * factor).sum()), annuity,
        costs / energy if energy > 1e-6 and costs > 0.0 else None, _payback(cash), cash,
    )  # fmt: skip


def _payback(cash: Floats) -> float | None:
    """When the running sum first comes back to zero, between years by a straight line; what comes back at the end as rest does not count."""
    total = np.cumsum(cash[:-1]) if len(cash) > 2 else np.cumsum(cash)
    if total.min(initial=0.0) >= 0.0:
        return 0.0
    for t in range(1, len(total)):
        if total[t] >= 0.0 > total[t - 1]:
            return float(t - 1 + -total[t - 1] / (total[t] - total[t - 1]))
    return None
