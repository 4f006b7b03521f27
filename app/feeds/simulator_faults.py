"""Faults on demand for the simulator feed: to see how the twin looks when an instrument fails.

    faults=dropout:SIGNAL,stuck:SIGNAL,spike:SIGNAL      SIGNAL is an id such as energy-house.load_kw

dropout: sends nothing.   stuck: repeats one value.   spike: about one reading in twenty is far outside its limits.
Thread: a worker of the fetch loop, one at a time.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from app.feeds.feed import FeedMisconfigured
from app.model.catalogue import Catalogue
from app.model.times import NS

KINDS = ("dropout", "stuck", "spike")
SPIKES_IN = 20


class Faults:
    """rows: kind -> catalogue rows."""

    def __init__(self, rows: dict[str, set[int]]) -> None:
        self._rows = rows
        self._held: dict[int, float] = {}

    def disturb(
        self,
        rows: NDArray[np.int32],
        t_ns: NDArray[np.int64],
        value: NDArray[np.float64],
        catalogue: Catalogue,
    ) -> NDArray[np.bool_]:
        """Change `value` in place; returns which readings are sent at all."""
        keep = np.ones(len(rows), dtype=np.bool_)
        for row in self._rows.get("dropout", ()):
            keep &= rows != row
        for row in self._rows.get("stuck", ()):
            here = rows == row
            if here.any():
                value[here] = self._held.setdefault(row, float(value[here][0]))
        for row in self._rows.get("spike", ()):
            lot = (
                t_ns // NS * 2_654_435_761 >> 7
            ) % SPIKES_IN  # Knuth's multiplicative hash: no regular pattern
            hit = (rows == row) & (lot == 0)
            value[hit] = _absurd(catalogue.signals[row].high)
        return keep


def _absurd(high: float) -> float:
    """A value beyond what is possible, so that it arrives as BAD; where there is no limit, a plainly silly one."""
    return high + 3.0 * max(abs(high), 1.0) if math.isfinite(high) else 1e9


def read_faults(text: str, feed: str, catalogue: Catalogue) -> Faults:
    """Raises FeedMisconfigured naming the part that cannot be read."""
    rows: dict[str, set[int]] = {}
    for part in filter(None, text.split(",")):
        kind, _, ident = part.partition(":")
        row = catalogue.row_or_none(ident)
        if kind not in KINDS:
            raise FeedMisconfigured(f"Feed '{feed}': fault '{kind}' is not known; use {', '.join(KINDS)}")
        if row is None:
            raise FeedMisconfigured(f"Feed '{feed}': no signal '{ident}'; write {kind}:SIGNAL")
        rows.setdefault(kind, set()).add(row)
    return Faults(rows)
