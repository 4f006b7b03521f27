"""How sure a figure is: the same scenario under other weather, needs, yields and prices.   Thread: any, pure.

    runs = members(8, seed=1)
    banded(outcome, [bench.run(scenario, member=one) for one in runs])

Scenario and base are off in the same way in each run, so a difference is surer than the figures it is between. The band is the lowest
and the highest of the runs: with a handful of them nothing finer is honest.
Source of the spreads: assumption (needs of a building from area and year are known to some 10 %, yield to 5 %, prices of a year ahead to
20 %; weather of other years by its own chance).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np
from scipy.stats import norm, qmc

from app.scenarios.running import Figure, Member, Outcome

LOAD, HEAT, SUN, PRICE = 0.05, 0.10, 0.05, 0.20


def members(n: int, seed: int = 1) -> tuple[Member, ...]:
    """n runs spread evenly over what may be (Latin hypercube)."""
    if n < 1:
        return ()
    drawn = norm.ppf(np.clip(qmc.LatinHypercube(4, rng=seed).random(n), 0.01, 0.99))
    return tuple(
        Member(
            max(1.0 + LOAD * a, 0.5),
            max(1.0 + HEAT * b, 0.3),
            max(1.0 + SUN * c, 0.5),
            max(1.0 + PRICE * d, 0.2),
            31 + i,
        )
        for i, (a, b, c, d) in enumerate(drawn.tolist())
    )


def banded(outcome: Outcome, runs: Sequence[Outcome]) -> Outcome:
    """The outcome with low and high on its figures and those of the base."""
    if not runs:
        return outcome
    return replace(
        outcome,
        figures=_with_band(outcome.figures, [one.figures for one in runs]),
        without=_with_band(outcome.without, [one.without for one in runs]),
    )


def delta_band(outcome: Outcome, runs: Sequence[Outcome]) -> Mapping[str, Figure]:
    """Differences to the base, each run against its own base."""
    return _with_band(outcome.delta, [one.delta for one in runs]) if runs else outcome.delta


def _with_band(figures: Mapping[str, Figure], others: Sequence[Mapping[str, Figure]]) -> Mapping[str, Figure]:
    out = {}
    for name, one in figures.items():
        values = [other[name].value for other in others if name in other]
        known = [v for v in [*values, one.value] if v is not None]
        out[name] = one if one.value is None else replace(one, low=min(known), high=max(known))
    return MappingProxyType(out)
