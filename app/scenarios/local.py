"""What the meters of a district trade among themselves in each hour of a year, and what it is worth to them.   Thread: any, pure.

In each step, what some send out others draw, as far as there is of both and the market reaches. The price lies between what a
seller gets from the supplier and what a buyer pays: midpoint halfway; uniform where the scarcer side sets it (the buyers' price
when less is offered than wanted, else the sellers'); pay-as-bid gives the buyers' price to the sellers. The rules move money between
neighbours; together they save the difference between buying and selling price, whatever the rule.
assumption: every meter bids what its supplier would charge or pay; the market with real bids is app/energy/market.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.energy.noise import Floats
from app.energy.planning.outside import Outside
from app.energy.planning.result import YearResult
from app.scenarios.plan import Plan


@dataclass(frozen=True, slots=True, eq=False)
class Local:
    """kw (T,): moved in each step.   price (T,): NaN where nothing moved.   kwh, saved: of all; to_sellers, to_buyers: how the
    saving is shared."""

    kw: Floats
    price: Floats
    kwh: float
    saved: float
    to_sellers: float
    to_buyers: float


def local_market(plan: Plan, year: YearResult, outside: Outside) -> Local:
    offered, wanted = year.course.fed * plan.terms.local, year.course.drawn * plan.terms.local
    kw = np.minimum(offered, wanted)
    buy, sell = outside.buy, np.minimum(outside.sell, outside.buy)
    if plan.terms.rule == "midpoint":
        price = (buy + sell) / 2.0
    elif plan.terms.rule == "uniform":
        price = np.where(offered < wanted, buy, sell)
    else:
        price = buy.copy()
    kwh = kw * year.step_h
    to_sellers, to_buyers = float((kwh * (price - sell)).sum()), float((kwh * (buy - price)).sum())
    return Local(
        kw, np.where(kw > 0.0, price, np.nan), float(kwh.sum()), to_sellers + to_buyers, to_sellers, to_buyers
    )
