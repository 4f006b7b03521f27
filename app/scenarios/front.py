"""The front of cost and carbon: variants of a scenario of which none is both dearer and dirtier than another.   Thread: any but the GUI's.

    front = searched(runner, scenario, varies, samples=200)
    front.points[0]                               # the cheapest; the last has the least carbon

Cost is minus the net present value over the horizon, carbon that of a year. A Sobol sample covers the space; then scipy's differential
evolution goes from the best of it in several directions (weighted Chebyshev distance from the best of each), whole generations at once, so
that all workers have work. Why not a library for this: docs/decisions/0041. All that was run counts, so the front is never worse than the
sample; that it is the true one nobody can promise.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import differential_evolution
from scipy.stats import qmc

from app.model.language import tr
from app.scenarios.answers import Ask, Runner
from app.scenarios.varying import Vary, varied
from app.scenarios.words import Scenario, ScenarioError

Floats = NDArray[np.float64]
Many = Callable[[Floats], Floats]
"""(n, d) in the unit cube -> (n, 2) cost and carbon, NaN where it cannot be run."""
DIRECTIONS = (0.5, 0.15, 0.85, 0.3, 0.7)
"""Weights of cost; the middle first, so that a small budget finds a balance."""
LEAST = 24


@dataclass(frozen=True, slots=True, eq=False)
class Front:
    """points (f, d): on the front, cheapest first, in the parameters' units.   cost (f,): minus the net present value.   co2_kg (f,).
    all_points (n, d), all_cost, all_co2_kg (n,): what was run, NaN where it could not be.   now: cost and carbon of the scenario."""

    varies: tuple[Vary, ...]
    points: Floats
    cost: Floats
    co2_kg: Floats
    all_points: Floats
    all_cost: Floats
    all_co2_kg: Floats
    now: tuple[float, float]
    currency: str
    failed: int = 0
    remarks: tuple[str, ...] = ()


def searched(
    runner: Runner,
    scenario: Scenario,
    varies: Sequence[Vary],
    *,
    samples: int = 200,
    seed: int = 1,
    coarse: bool = False,
    said: Callable[[int, int], None] = lambda done, of: None,
    check: Callable[[], None] = lambda: None,
) -> Front:
    """samples: at most so many variants are run.   Raises ScenarioError and what check raises."""
    low = np.array([one.low for one in varies])
    span = np.array([one.high - one.low for one in varies])
    done = 0
    assumed = [one.name for one in varies if not one.intervention]
    if assumed:
        raise ScenarioError(
            tr(
                "{name} is an assumption and nobody's choice; a front is of what can be built",
                name=assumed[0],
            )
        )
    first = runner.run([Ask(scenario, coarse)], check=check)[0]
    cost, carbon = first.value("npv"), first.value("co2_kg")
    if cost is None or carbon is None:
        raise ScenarioError(first.why or tr("the cost or the carbon of this scenario cannot be known"))

    def many(points: Floats) -> Floats:
        nonlocal done
        asks = [Ask(varied(scenario, varies, row), coarse) for row in (low + points * span).tolist()]
        answers = runner.run(asks, said=lambda n, of: said(done + n, samples), check=check)
        done += len(asks)
        pairs = [(one.value("npv"), one.value("co2_kg")) for one in answers]
        return np.array([(np.nan if a is None else -a, np.nan if b is None else b) for a, b in pairs])

    points, pairs = explored(many, len(varies), samples, seed)
    these = not_dominated(pairs)
    scaled = low + points * span
    failed = int((~np.isfinite(pairs).all(axis=1)).sum())
    remarks = list(getattr(runner, "remarks", []))
    if failed:
        remarks.append(tr("{n} variants could not be run; they are not on the front.", n=failed))
    return Front(
        tuple(varies), scaled[these], pairs[these, 0], pairs[these, 1], scaled, pairs[:, 0], pairs[:, 1], (-cost, carbon),
        runner.base.currency, failed, tuple(remarks),
    )  # fmt: skip


def explored(many: Many, d: int, samples: int, seed: int) -> tuple[Floats, Floats]:
    """All points (n, d) of the unit cube that were tried and their pairs (n, 2); n <= samples.   Raises ScenarioError."""
    if not LEAST <= samples <= 20_000:
        raise ScenarioError(
            tr("{n} runs: a front takes from {least} to {most}", n=samples, least=LEAST, most=20_000)
        )
    size = max(8, min(4 * d, samples // 12))
    spread = 2 ** int(np.log2(max(samples // 3, 8)))
    points = np.asarray(qmc.Sobol(d, rng=seed).random(spread), dtype=np.float64)
    # the cheapest and the cleanest often lie in corners, where no sample falls
    points = np.concatenate([points, np.zeros((1, d)), np.ones((1, d))])
    pairs = many(points)
    tried, got = [points], [pairs]
    for n, weight in enumerate(DIRECTIONS):
        left = samples - sum(len(one) for one in tried)
        generations = left // (len(DIRECTIONS) - n) // size - 1
        everything, found = np.concatenate(tried), np.concatenate(got)
        known = np.isfinite(found).all(axis=1)
        if generations < 1 or not known.any():
            continue
        best, worst = found[known].min(axis=0), found[known].max(axis=0)
        wide = np.maximum(worst - best, 1e-12 * np.maximum(np.abs(worst), 1.0))

        def worth(pairs: Floats, w: float = weight, best: Floats = best, wide: Floats = wide) -> Floats:
            away = (pairs - best) / wide
            far = np.maximum(w * away[:, 0], (1.0 - w) * away[:, 1]) + 0.01 * away.sum(axis=1)
            return np.where(np.isfinite(far), far, 1e6)

        def generation(x: Floats, worth: Callable[[Floats], Floats] = worth) -> Floats:
            """x: (d, S) as scipy hands a whole generation."""
            these = np.atleast_2d(x.T)
            tried.append(these)
            got.append(many(these))
            return worth(got[-1])

        start = everything[np.argsort(worth(found), kind="stable")[:size]]
        search: Any = differential_evolution  # its stubs know no whole generations
        search(
            generation, [(0.0, 1.0)] * d, init=start, maxiter=generations, vectorized=True, updating="deferred", polish=False,
            tol=1e-4, rng=seed + n,
        )  # fmt: skip
    return np.concatenate(tried), np.concatenate(got)


def not_dominated(pairs: Floats) -> NDArray[np.intp]:
    """Rows on the front, by rising cost; of equal pairs the first."""
    order = np.lexsort((pairs[:, 1], pairs[:, 0]))
    out, least = [], np.inf
    for row in order.tolist():
        cost, carbon = pairs[row]
        if np.isfinite(cost) and np.isfinite(carbon) and carbon < least:
            out.append(row)
            least = carbon
    return np.array(out, dtype=np.intp)
