"""When each simulated signal reports: at its own period, on a grid that every run shares.

All signals of an asset report together, as a meter does; assets are spread over the period, so that readings arrive
evenly. The feed and the fill of the past use the same grid: the one goes on where the other ended.
Times: int64 ns UTC.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from app.model.times import NS

Rows = NDArray[np.int32]
Times = NDArray[np.int64]

_STEP_NS = NS // 100  # phases lie on hundredths of a second


class Schedule:
    """rows: the catalogue rows that take part, all by default."""

    def __init__(self, catalogue: Catalogue, rows: Iterable[int] | None = None) -> None:
        self.rows: Rows = np.array(sorted(range(len(catalogue)) if rows is None else rows), dtype=np.int32)
        self.period_ns: Times = catalogue.period_ns[self.rows]
        share = np.array([crc32(catalogue.signals[row].asset.encode()) for row in self.rows], dtype=np.int64)
        steps = np.maximum(self.period_ns // _STEP_NS, 1)
        self.phase_ns: Times = share % steps * _STEP_NS
        self._groups: list[tuple[int, Rows, Times]] = []
        for period in np.unique(self.period_ns):
            inside = np.flatnonzero(self.period_ns == period)
            order = inside[np.argsort(self.phase_ns[inside], kind="stable")]
            self._groups.append((int(period), self.rows[order], self.phase_ns[order]))

    def between(self, from_ns: int, to_ns: int) -> tuple[Rows, Times]:
        """Rows and times of all readings with from_ns <= t < to_ns, sorted by time."""
        rows, times = [], []
        for period, members, phase in self._groups:
            rounds = np.arange(from_ns // period - 1, to_ns // period + 1, dtype=np.int64)
            t_ns = (rounds[:, None] * period + phase).ravel()
            inside = (t_ns >= from_ns) & (t_ns < to_ns)
            rows.append(np.tile(members, len(rounds))[inside])
            times.append(t_ns[inside])
        if not rows:
            return np.empty(0, np.int32), np.empty(0, np.int64)
        row, t_ns = np.concatenate(rows), np.concatenate(times)
        order = np.argsort(t_ns, kind="stable")
        return row[order], t_ns[order]

    def latest(self, at_ns: int) -> tuple[Rows, Times]:
        """The newest reading of each row at or before at_ns, sorted by time."""
        t_ns = (at_ns - self.phase_ns) // self.period_ns * self.period_ns + self.phase_ns
        order = np.argsort(t_ns, kind="stable")
        return self.rows[order], t_ns[order]
