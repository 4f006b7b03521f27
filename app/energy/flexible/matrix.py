"""Columns and rows of the programme as sparse arrays, and the call of HiGHS.   Thread: any, one Matrix a solve.

Columns: charge (k, n), give (k, n), content (k, n), source j (g, n), then bands of peaks and whole numbers as they come.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.energy.flexible.checks import FlexibleError, Infeasible
from app.energy.flexible.costs import PeakTariff
from app.energy.noise import Floats

Cells = NDArray[np.int64]
GAP = 1e-5  # relative: where whole numbers are searched, HiGHS stops this near the bound
_STORE_PARTS = {"charge": 0, "give": 1, "content": 2}


@dataclass(frozen=True, slots=True, eq=False)
class Solved:
    """content (k, n) at the ends of the steps.   flows (sources, g, n).   value: what the programme says it
    costs.   bound: no schedule costs less."""

    content: Floats
    flows: Floats
    value: float
    bound: float


class Matrix:
    def __init__(self, k: int, n: int, g: int, sources: int) -> None:
        self._k, self._n, self._g, self._sources = k, n, g, sources
        self._columns = 3 * k * n + sources * g * n
        self._cost = [np.zeros(self._columns)]
        self._low, self._high = [np.zeros(self._columns)], [np.zeros(self._columns)]
        self._whole: list[tuple[int, int]] = []
        self._equal, self._most = _Rows(), _Rows()

    def _of(self, part: str) -> Cells:
        start = _STORE_PARTS[part] * self._k * self._n
        return start + np.arange(self._k * self._n).reshape(self._k, self._n)

    def _flow(self, j: int) -> Cells:
        start = 3 * self._k * self._n + j * self._g * self._n
        return start + np.arange(self._g * self._n).reshape(self._g, self._n)

    def bound(self, part: str, high: Floats, low: Floats | float = 0.0) -> None:
        self._high[0][self._of(part)] = high
        self._low[0][self._of(part)] = low

    def source(self, j: int, cost: Floats, most: Floats) -> None:
        self._cost[0][self._flow(j)] = cost
        self._high[0][self._flow(j)] = most

    def contents(self, start: Floats, keep: Floats, gain: Floats, loss: Floats) -> None:
        rows = self._equal.new(self._k * self._n).reshape(self._k, self._n)
        content = self._of("content")
        self._equal.put(rows, content, 1.0)
        self._equal.put(rows[:, 1:], content[:, :-1], -keep[:, None])
        self._equal.put(rows, self._of("charge"), -gain[:, None])
        self._equal.put(rows, self._of("give"), loss[:, None])
        self._equal.right(rows[:, 0], start * keep)

    def balances(self, net: Floats, of: NDArray[np.intp], sinks: list[bool]) -> None:
        rows = self._equal.new(self._g * self._n).reshape(self._g, self._n)
        for j, is_sink in enumerate(sinks):
            self._equal.put(rows, self._flow(j), -1.0 if is_sink else 1.0)
        self._equal.put(rows[of], self._of("charge"), -1.0)
        self._equal.put(rows[of], self._of("give"), 1.0)
        self._equal.right(rows, net)

    def peak(
        self, j: int, share: Floats, tariff: PeakTariff, highest: Floats, slope: Floats | None = None
    ) -> None:
        """highest (g, periods): no draw can exceed it, so bands above it are left out.   slope (g, periods): one price for
        each period in place of the bands."""
        for g in range(self._g):
            for period in range(highest.shape[1]):
                steps = np.flatnonzero(tariff.period == period)
                bands = np.flatnonzero(tariff.from_kw < max(highest[g, period], 1e-9))
                if not len(steps):
                    continue
                top = max(highest[g, period], 1e-9)
                width, price = (
                    np.minimum(tariff.widths_kw[bands], top - tariff.from_kw[bands]),
                    tariff.per_kw[bands],
                )
                if slope is not None:
                    width, price = np.array([top]), slope[g, period][None]
                columns = self._new(price, width)
                rows = self._most.new(len(steps))
                self._most.put(rows, self._flow(j)[g, steps], share[g, steps])
                for column in columns:
                    self._most.put(rows, np.full(len(steps), column), -1.0)
                if (np.diff(price) < 0.0).any():
                    self._in_order(columns, width)

    def _in_order(self, columns: Cells, width: Floats) -> None:
        """A band is used only when the one below is full; needed where bands get cheaper with height."""
        used = self._new(np.zeros(len(columns) - 1), 1.0, whole=True)
        rows = self._most.new(len(used))
        self._most.put(rows, columns[1:], 1.0)
        self._most.put(rows, used, -width[1:])
        rows = self._most.new(len(used))
        self._most.put(rows, columns[:-1], -1.0)
        self._most.put(rows, used, width[:-1])

    def either_way(self, where: NDArray[np.bool_], most_in: Floats, most_out: Floats) -> None:
        """At these (k, n) a store takes or gives, not both."""
        where = where & (most_in > 0.0) & (most_out > 0.0)
        takes = self._new(np.zeros(int(where.sum())), 1.0, whole=True)
        rows = self._most.new(len(takes))
        self._most.put(rows, self._of("charge")[where], 1.0)
        self._most.put(rows, takes, -most_in[where])
        rows = self._most.new(len(takes))
        self._most.put(rows, self._of("give")[where], 1.0)
        self._most.put(rows, takes, most_out[where])
        self._most.right(rows, most_out[where])

    def one_side(self, sink: int, drawn: list[int], where: NDArray[np.bool_], most: Floats) -> None:
        """At these (g, n) a meter draws or delivers, not both."""
        draws = self._new(np.zeros(int(where.sum())), 1.0, whole=True)
        for j in drawn:
            rows = self._most.new(len(draws))
            self._most.put(rows, self._flow(j)[where], 1.0)
            self._most.put(rows, draws, -most[where])
        rows = self._most.new(len(draws))
        self._most.put(rows, self._flow(sink)[where], 1.0)
        self._most.put(rows, draws, most[where])
        self._most.right(rows, most[where])

    def _new(self, cost: Floats, high: ArrayLike, *, whole: bool = False) -> Cells:
        count = len(cost)
        first = self._columns
        self._columns += count
        self._cost.append(np.asarray(cost, dtype=np.float64))
        self._low.append(np.zeros(count))
        self._high.append(np.broadcast_to(np.asarray(high, dtype=np.float64), (count,)))
        if whole:
            self._whole.append((first, self._columns))
        return np.arange(first, self._columns)

    def solve(self, limit_s: float) -> Solved:
        from scipy.optimize import linprog  # heavy

        whole = np.zeros(self._columns, dtype=np.int64)
        for first, end in self._whole:
            whole[first:end] = 1
        equal, equal_right = self._equal.built(self._columns)
        most, most_right = self._most.built(self._columns)
        limits = np.stack([np.concatenate(self._low), np.concatenate(self._high)], axis=1)
        found: Any = linprog(
            np.concatenate(self._cost), A_eq=equal, b_eq=equal_right, A_ub=most, b_ub=most_right, bounds=limits,
            integrality=whole if self._whole else None, method="highs",
            options={"time_limit": limit_s} | ({"mip_rel_gap": GAP} if self._whole else {}),
        )  # type: ignore[call-overload]  # fmt: skip
        if found.status == 2:
            raise Infeasible("no schedule keeps all limits together")
        if found.x is None:
            raise FlexibleError(
                f"no schedule was found within {limit_s:g} s: {' '.join(str(found.message).split())}"
            )
        cells = self._k * self._n
        bound = float(found.fun)
        if self._whole and getattr(found, "mip_dual_bound", None) is not None:
            bound = float(found.mip_dual_bound)
        flows = found.x[3 * cells : 3 * cells + self._sources * self._g * self._n]
        return Solved(
            found.x[2 * cells : 3 * cells].reshape(self._k, self._n),
            flows.reshape(self._sources, self._g, self._n),
            float(found.fun),
            bound,
        )


class _Rows:
    """Triplets of a sparse matrix as they come, and the right-hand side."""

    def __init__(self) -> None:
        self._count = 0
        self._rows: list[Cells] = []
        self._columns: list[Cells] = []
        self._values: list[Floats] = []
        self._right: list[tuple[Cells, Floats]] = []

    def new(self, count: int) -> Cells:
        self._count += count
        return np.arange(self._count - count, self._count)

    def put(self, rows: Cells, columns: Cells, value: ArrayLike) -> None:
        self._rows.append(rows.ravel())
        self._columns.append(columns.ravel())
        self._values.append(np.broadcast_to(np.asarray(value, dtype=np.float64), rows.shape).ravel())

    def right(self, rows: Cells, value: Floats) -> None:
        self._right.append((rows.ravel(), value.ravel()))

    def built(self, columns: int) -> tuple[Any, Floats | None]:
        """(rows, columns) sparse, and the right-hand side; None where there are no rows."""
        from scipy.sparse import csr_array

        if not self._count:
            return None, None
        right = np.zeros(self._count)
        for at, value in self._right:
            right[at] = value
        where = (np.concatenate(self._rows), np.concatenate(self._columns))
        return csr_array((np.concatenate(self._values), where), shape=(self._count, columns)), right
