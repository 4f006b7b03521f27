"""A history that remembers the buckets it was asked for: as live time goes on, only what is new is read.

    kept = KeptSeries(historian); read_energies(kept(historian), catalogue, midnight, now)      # the same one, again and again

For indicators of the day, month or year so far: asked anew every few seconds, they read minutes and not months. Buckets that
lie before `settled_ns` are kept as long as the history's revision stays; the rest is read each time. The answers are those of
the history itself (a law in tests/unit/test_kept_series.py). One stretch is kept, the one that was asked for last.
Thread: one at a time, as on one lane of reads.   Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

import numpy as np

from app.history.contract import Historian, Series
from app.history.many import ReadsMany

_COLUMNS = ("t_ns", "low", "high", "mean", "count")
_Key = tuple[tuple[int, ...], int, int]


@dataclass(slots=True)
class _Kept:
    """Buckets that end at or before cut_ns.   raw: buckets of each row."""

    key: _Key | None = None
    revision: int = -1
    cut_ns: int = 0
    found: dict[int, Series] = field(default_factory=dict)


def kept(historian: Historian) -> Historian:
    """The same history, that remembers; as it is where it reads signal by signal."""
    return cast(Historian, KeptSeries(historian)) if isinstance(historian, ReadsMany) else historian


class KeptSeries:
    """As `historian`, which must be one that reads many; anything else is passed on."""

    def __init__(self, historian: Historian) -> None:
        self._historian = historian
        self._kept = _Kept()
        self.read_from_ns = 0  # where the last question to the history began

    def __getattr__(self, name: str) -> Any:
        return getattr(self._historian, name)

    def bounds(self) -> tuple[int, int] | None:
        return self._historian.bounds()

    def settled_ns(self) -> int:
        assert isinstance(self._historian, ReadsMany)
        return self._historian.settled_ns()

    def series_of_many(
        self, signals: Sequence[int], from_ns: int, to_ns: int, width_ns: int
    ) -> Mapping[int, Series]:
        historian = self._historian
        assert isinstance(historian, ReadsMany)
        key = (tuple(signals), from_ns, width_ns)
        revision, settled_ns = historian.revision(), historian.settled_ns()
        kept = self._kept
        is_same = kept.key == key and kept.revision == revision and kept.cut_ns <= to_ns
        cut_ns = kept.cut_ns if is_same else from_ns
        before = kept.found if is_same else {}
        self.read_from_ns = cut_ns
        fresh = historian.series_of_many(signals, cut_ns, to_ns, width_ns)
        found = {
            row: _joined(before.get(row), fresh.get(row)) for row in signals if row in before or row in fresh
        }
        end_ns = min(to_ns, settled_ns)
        new_cut = from_ns + max(0, (end_ns - from_ns) // width_ns) * width_ns
        if new_cut >= cut_ns and historian.revision() == revision:
            closed = {row: _until(series, new_cut) for row, series in found.items()}
            self._kept = _Kept(key, revision, new_cut, closed)
        return found


def _joined(first: Series | None, then: Series | None) -> Series:
    if first is None or then is None:
        whole = first or then
        assert whole is not None
        return whole
    columns: dict[str, Any] = {
        name: np.concatenate([getattr(first, name), getattr(then, name)]) for name in _COLUMNS
    }
    worst = None if first.worst is None or then.worst is None else np.concatenate([first.worst, then.worst])
    return replace(then, **columns, worst=worst)


def _until(series: Series, cut_ns: int) -> Series:
    """The buckets whose first reading lies before cut_ns, an edge of buckets."""
    n = int(np.searchsorted(series.t_ns, cut_ns))
    columns: dict[str, Any] = {name: getattr(series, name)[:n] for name in _COLUMNS}
    return replace(series, **columns, worst=None if series.worst is None else series.worst[:n])
