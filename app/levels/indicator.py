"""What an analogue indicator shows of one signal, and which of many have to be painted again.   Thread: any, pure.

    board = Indicators(catalogue); board.put_limits(limits)
    if moved(rows, before, snapshot, given_up)[i]: ...              # its picture changes
    state = board.state(row, snapshot, ranks, is_hist=False)        # frozen: what is painted

ranks: (n,) int8, the most urgent alarm of each signal (0 high ... 3 diagnostic, ACKED more where it is acknowledged, -1
none): live from the alarm board, for a past moment from `Limits.beyond`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.alarms.words import Priority
from app.levels.limits import Limits, Mark
from app.levels.overview import RANKS
from app.levels.scale import Band, Scale, scale_of
from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.quality import Quality
from app.model.signal import Signal, format_of, format_shown
from app.model.snapshot import Snapshot

ACKED = 4


@dataclass(frozen=True, slots=True)
class IndicatorState:
    """text: as printed, brackets for stale, no unit.   value: nan where nothing usable is known (nothing points then).
    unit: the one that `text` is in.   scale: None where nothing says how far it goes.   priority: of the alarm, None while normal.   is_hist: judged of a
    past moment."""

    signal: Signal
    text: str
    value: float
    quality: Quality
    scale: Scale | None
    marks: tuple[Mark, ...] = ()
    priority: Priority | None = None
    is_acked: bool = False
    is_hist: bool = False
    unit: str = ""

    @property
    def is_known(self) -> bool:
        return math.isfinite(self.value)

    @property
    def is_deviant(self) -> bool:
        """Beyond an alarm limit, or outside what is usual: shown, and without colour unless there is an alarm."""
        return self.is_known and self.scale is not None and not self.scale.is_normal(self.value)

    @property
    def sentence(self) -> str:
        """For who does not see it: value, quality, band, limits, alarm."""
        parts = [f"{self.text} {self.unit}".strip(), tr(self.quality.word)]
        scale = self.scale
        if scale is not None and scale.band is not Band.NONE:
            low, high = (format_of(self.signal, v) for v in (scale.normal_low, scale.normal_high))
            if scale.band is Band.LIMITS:
                parts.append(tr("normal {low} to {high}", low=low, high=high))
            else:
                parts.append(tr("usual {low} to {high}", low=low, high=high))
            if self.is_deviant:
                parts.append(tr("above it") if self.value > scale.normal_high else tr("below it"))
        parts += [
            tr("{letters} at {limit}", letters=m.letters, limit=format_of(self.signal, m.limit))
            for m in self.marks
        ]
        if self.priority is not None:
            parts.append(tr("alarm, {priority} priority", priority=tr(self.priority.value)))
            if self.is_hist:
                parts.append(tr("of a past moment"))
            elif self.is_acked:
                parts.append(tr("acknowledged"))
        return ", ".join(parts)


class Indicators:
    """usual bands come from history as they are known (`put_usual`); until then an indicator without limits has none."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.limits = Limits(len(catalogue), (), ())
        self._usual: dict[int, tuple[float, float] | None] = {}
        self._scales: dict[int, Scale | None] = {}
        self.generation = 0
        """Grows when limits or usual bands changed: then all is painted again."""

    def put_limits(self, limits: Limits) -> None:
        self.limits = limits
        self._scales.clear()
        self.generation += 1

    def put_usual(self, usual: Mapping[int, tuple[float, float] | None]) -> None:
        fresh = {row: band for row, band in usual.items() if self._usual.get(row, ()) != band}
        if fresh:
            self._usual |= fresh
            for row in fresh:
                self._scales.pop(row, None)
            self.generation += 1

    def forget_usual(self) -> None:
        """Of another time, or of a scenario, where the past says nothing."""
        if self._usual:
            self._usual.clear()
            self._scales.clear()
            self.generation += 1

    def scale(self, row: int) -> Scale | None:
        if row not in self._scales:
            marks, signal = self.limits.of(row), self._catalogue.signals[row]
            self._scales[row] = scale_of(signal, marks, self._usual.get(row))
        return self._scales[row]

    def state(
        self, row: int, snapshot: Snapshot, ranks: NDArray[np.int8], *, is_hist: bool
    ) -> IndicatorState:
        signal, quality = self._catalogue.signals[row], snapshot.quality_of(row)
        value = float(snapshot.value[row])
        age_ns = snapshot.t_ns - int(snapshot.at_ns[row])
        text = format_shown(value, signal, quality, age_ns)
        is_over = quality is Quality.STALE and age_ns > signal.given_up_after_ns
        if not quality.is_usable or is_over:
            value = math.nan
        code = int(ranks[row])
        return IndicatorState(
            signal, text, value, quality, self.scale(row), self.limits.of(row),
            RANKS[code % ACKED] if code >= 0 else None, code >= ACKED, is_hist, signal.shown_unit,
        )  # fmt: skip


def moved(
    rows: NDArray[np.intp], before: Snapshot | None, now: Snapshot, given_up_after_ns: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """(k,) which of these rows look different: value or quality changed, or the value was given up in between."""
    if before is None:
        return np.ones(len(rows), dtype=np.bool_)
    old, new = before.value[rows], now.value[rows]
    with np.errstate(over="ignore"):
        was_over = before.t_ns - before.at_ns[rows] > given_up_after_ns[rows]
        is_over = now.t_ns - now.at_ns[rows] > given_up_after_ns[rows]
    same = (old == new) | (np.isnan(old) & np.isnan(new))
    found: NDArray[np.bool_] = ~same | (before.quality[rows] != now.quality[rows]) | (was_over != is_over)
    return found
