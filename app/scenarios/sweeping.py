"""How much each figure hangs on each parameter: many variants of one scenario, and indices of them.   Thread: any but the GUI's.

    sweep = swept(runner, scenario, varies, samples=200, method="sobol")
    sweep.indices["co2_kg"][0].total              # share of its variance in which offices.coverage takes part

sobol: first-order and total indices (Saltelli 2010 over a Sobol sequence, scipy.stats.sobol_indices), with the 90 % interval of a bootstrap.
They are shares of variance: below their interval's width nothing is known. lhs: a Latin hypercube and Spearman's rank correlation, -1 to 1.
tornado: each parameter alone at both ends, the others as the scenario says. The same seed gives the same variants.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import qmc, sobol_indices, spearmanr

from app.model.language import tr
from app.scenarios.answers import Answer, Ask, Runner
from app.scenarios.varying import Vary, varied
from app.scenarios.words import Scenario, ScenarioError

Floats = NDArray[np.float64]
METHODS = ("sobol", "lhs")
FIGURES = (
    "self_sufficiency", "self_consumption", "balance_kwh", "made_kwh", "bought_kwh", "sold_kwh", "co2_kg", "peak_import_kw",
    "peak_export_kw", "bill", "investment", "npv", "annuity", "levelised", "payback",
)  # fmt: skip
LEAST, MOST = 8, 20_000
CONFIDENCE = 0.90


@dataclass(frozen=True, slots=True)
class Index:
    """Of one parameter for one figure.   first, total: shares of variance (sobol), with the interval of each.   rank: Spearman's
    (lhs).   None: not of this method, or the figure is not known in all variants, or does not change."""

    name: str
    first: float | None = None
    first_low: float | None = None
    first_high: float | None = None
    total: float | None = None
    total_low: float | None = None
    total_high: float | None = None
    rank: float | None = None


@dataclass(frozen=True, slots=True)
class Bar:
    """Of a tornado.   low, high: the figure with the parameter at its low and high end."""

    name: str
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Sweep:
    """points (n, d): amounts in the parameters' units.   values: figure -> (n,), NaN where it is not known.   now: of the scenario
    itself.   failed: why -> how many variants could not be run.   remarks: what did not go as asked."""

    method: str
    varies: tuple[Vary, ...]
    points: Floats
    values: Mapping[str, Floats]
    units: Mapping[str, str]
    now: Mapping[str, float | None]
    indices: Mapping[str, tuple[Index, ...]]
    tornado: Mapping[str, tuple[Bar, ...]]
    result_hashes: tuple[str, ...]
    failed: Mapping[str, int]
    remarks: tuple[str, ...] = ()

    @property
    def n(self) -> int:
        return len(self.points)


def swept(
    runner: Runner,
    scenario: Scenario,
    varies: Sequence[Vary],
    *,
    samples: int = 200,
    method: str = "sobol",
    seed: int = 1,
    coarse: bool = False,
    said: Callable[[int, int], None] = lambda done, of: None,
    check: Callable[[], None] = lambda: None,
) -> Sweep:
    """samples: about so many runs; beside them one for the scenario and two for each parameter (tornado).   Raises ScenarioError
    where this cannot be, and what check raises."""
    points, size = design(len(varies), samples, method, seed)
    low = np.array([one.low for one in varies])
    span = np.array([one.high - one.low for one in varies])
    scaled = low + points * span
    now = np.array([min(max(one.now, one.low), one.high) for one in varies])
    alone = np.repeat(now[None, :], 2 * len(varies), axis=0)
    for i, vary in enumerate(varies):
        alone[2 * i, i], alone[2 * i + 1, i] = vary.low, vary.high
    asks = [Ask(scenario, coarse)]
    asks += [Ask(varied(scenario, varies, row), coarse) for row in [*alone.tolist(), *scaled.tolist()]]
    answers = runner.run(asks, said=said, check=check)
    first, ends, rest = answers[0], answers[1 : 1 + len(alone)], answers[1 + len(alone) :]
    if first.why:
        raise ScenarioError(first.why)
    values = {name: _values(rest, name) for name in FIGURES if name in first.figures}
    failed: dict[str, int] = {}
    for one in rest:
        if one.why:
            failed[one.why] = failed.get(one.why, 0) + 1
    remarks = [*getattr(runner, "remarks", [])]
    outside = [v.name for v, x in zip(varies, now, strict=True) if x != v.now]
    if outside:
        remarks.append(
            tr(
                "What the scenario says of {names} is outside of what is varied; the tornado holds it at the nearest end.",
                names=", ".join(outside),
            )
        )
    if method == "sobol" and len(rest) < 32 * (len(varies) + 2):
        remarks.append(
            tr("{n} runs are few for Sobol indices of {d} parameters: look at their intervals.", n=len(rest), d=len(varies))
        )  # fmt: skip
    if failed:
        remarks.append(
            tr("{n} variants could not be run; figures that they lack have no index.", n=sum(failed.values()))
        )
    indices = {
        name: _sobol(varies, found, size, seed) if method == "sobol" else _ranks(varies, points, found)
        for name, found in values.items()
    }
    tornado = {
        name: tuple(
            Bar(vary.name, ends[2 * i].value(name), ends[2 * i + 1].value(name))
            for i, vary in enumerate(varies)
        )
        for name in values
    }
    return Sweep(
        method, tuple(varies), scaled, MappingProxyType(values), MappingProxyType({n: first.figures[n].unit for n in values}),
        MappingProxyType({n: first.value(n) for n in values}), MappingProxyType(indices), MappingProxyType(tornado),
        tuple(one.result_hash for one in rest), MappingProxyType(failed), tuple(dict.fromkeys(remarks)),
    )  # fmt: skip


def design(d: int, samples: int, method: str, seed: int) -> tuple[Floats, int]:
    """Points (n, d) in the unit cube, and the base size of a Sobol design (A, B, then A with each column of B).   Raises ScenarioError."""
    if method not in METHODS:
        raise ScenarioError(
            tr("{method} is no method; there are: {known}", method=method, known=", ".join(METHODS))
        )
    if not LEAST <= samples <= MOST:
        raise ScenarioError(
            tr("{n} runs: from {least} to {most} are possible", n=samples, least=LEAST, most=MOST)
        )
    if method == "lhs":
        return np.asarray(qmc.LatinHypercube(d, rng=seed).random(samples), dtype=np.float64), samples
    size = 2 ** int(np.log2(samples / (d + 2))) if samples >= LEAST * (d + 2) else 0
    if size < LEAST:
        raise ScenarioError(
            tr(
                "Sobol indices of {d} parameters take at least {n} runs; ask for more, or for --method lhs",
                d=d,
                n=LEAST * (d + 2),
            )
        )
    both = np.asarray(qmc.Sobol(2 * d, rng=seed).random(size), dtype=np.float64)
    a, b = both[:, :d], both[:, d:]
    mixed = []
    for i in range(d):
        one = a.copy()
        one[:, i] = b[:, i]
        mixed.append(one)
    return np.concatenate([a, b, *mixed]), size


def _values(answers: Sequence[Answer], name: str) -> Floats:
    found = [one.value(name) for one in answers]
    return np.array([np.nan if one is None else one for one in found], dtype=np.float64)


def _sobol(varies: Sequence[Vary], values: Floats, size: int, seed: int) -> tuple[Index, ...]:
    d = len(varies)
    if not _changes(values):
        return tuple(Index(one.name) for one in varies)
    centred = (
        values - values.mean()
    ) / values.std()  # the estimator of first order is better about a mean of zero
    f_a, f_b, f_ab = centred[:size], centred[size : 2 * size], centred[2 * size :].reshape(d, size)
    parts: Any = {"f_A": f_a[None, :], "f_B": f_b[None, :], "f_AB": f_ab[:, None, :]}
    found: Any = sobol_indices(func=parts, n=size)
    first, total = np.ravel(found.first_order), np.ravel(found.total_order)
    f, t = _spread(f_a, f_b, f_ab, seed)
    return tuple(
Index(vary.name, _known(first[i]), _known(f[i, 0]), _known(f[i, 1]), _known(total[i]), _known(t[i, 0]), _known(t[i, 1]))
        for i, vary in enumerate(varies)
    )  # fmt: skip


def _spread(f_a: Floats, f_b: Floats, f_ab: Floats, seed: int, times: int = 400) -> tuple[Floats, Floats]:
    """Intervals (d, 2) of first and total order by a bootstrap over the base points, with the estimators that scipy uses (Saltelli et al.
    2010, table 2 b and f). Its own bootstrap takes no seed, and the same sweep must say the same."""
    rows = np.random.default_rng(seed).integers(0, len(f_a), (times, len(f_a)))
    a, b, ab = f_a[rows], f_b[rows], f_ab[:, rows]
    var = np.var(np.concatenate([a, b], axis=1), axis=1)
    var = np.where(var > 0.0, var, np.nan)
    ends = [(1.0 - CONFIDENCE) / 2.0, (1.0 + CONFIDENCE) / 2.0]
    first = (b * (ab - a)).mean(axis=2) / var
    total = 0.5 * ((a - ab) ** 2).mean(axis=2) / var
    known = np.isfinite(var)
    both = [np.quantile(one[:, known], ends, axis=1).T for one in (first, total)]
    return both[0], both[1]


def _ranks(varies: Sequence[Vary], points: Floats, values: Floats) -> tuple[Index, ...]:
    if not _changes(values):
        return tuple(Index(one.name) for one in varies)
    return tuple(
        Index(vary.name, rank=_known(float(spearmanr(points[:, i], values).statistic)))
        for i, vary in enumerate(varies)
    )


def _changes(values: Floats) -> bool:
    """Known everywhere, and more than rounding."""
    if not np.isfinite(values).all():
        return False
    return float(np.ptp(values)) > 1e-9 * max(float(np.abs(values).max()), 1e-300)


def _known(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
