"""Signal.source_unit -> Signal.unit, for whole arrays: the one place where what a source sends becomes what we keep.

    units = SourceUnits.of_what_is_sent(catalogue)
    value, unfit = units.apply(rows, value)

Feeds hand the intake values in `source_unit` where a signal has one (a message that names its own unit is brought to that
first, app/feeds/unit_conversion.py). Scale and offset are found once a signal, at its first value; a conversion that is no
straight line is done value by value.   Thread: one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.feeds.units import UnitMismatch, converter
from app.model.catalogue import Catalogue
from app.model.signal import Signal

Convert = Callable[[float], float]
_REACH = float(1 << 20)  # a power of two, so that dividing by it rounds nothing
_BETWEEN = -12345.678  # where a straight line is put to the proof
_UNSEEN, _STRAIGHT, _BENT, _UNFIT = range(4)


class SourceUnits:
    """sources, targets: a unit each for every row; "" as source or two of the same: nothing to convert."""

    def __init__(
        self,
        sources: Sequence[str],
        targets: Sequence[str],
        find: Callable[[str, str], Convert | None] = converter,
    ) -> None:
        self._sources, self._targets, self._find = sources, targets, find
        is_other = [bool(s) and s != t for s, t in zip(sources, targets, strict=True)]
        self._kind = np.where(is_other, np.uint8(_UNSEEN), np.uint8(_STRAIGHT))
        self._scale, self._offset = np.ones(len(sources)), np.zeros(len(sources))
        self._bent: dict[int, Convert] = {}
        self._is_idle = not any(is_other)

    @classmethod
    def of_what_is_sent(cls, catalogue: Catalogue) -> SourceUnits:
        """From what sources send to what we keep."""
        return cls([s.source_unit for s in catalogue.signals], [s.unit for s in catalogue.signals])

    @classmethod
    def of_what_is_kept(cls, catalogue: Catalogue) -> SourceUnits:
        """The way back, for what plays a source: the simulator sends what the real source would."""
        sent = [s.source_unit or s.unit for s in catalogue.signals]
        return cls([s.unit for s in catalogue.signals], sent)

    def apply(
        self, rows: NDArray[np.integer], value: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """rows, value (n,): the values converted, and which of them nothing can convert (left as they are). Never raises."""
        if self._is_idle:
            return value, np.zeros(len(value), np.bool_)
        for row in np.unique(rows[self._kind[rows] == _UNSEEN]).tolist():
            self._look_up(row)
        kind = self._kind[rows]
        with np.errstate(over="ignore", invalid="ignore"):  # what becomes infinite is refused as such
            out = self._offset[rows] + self._scale[rows] * value
        for place in np.flatnonzero(kind == _BENT).tolist():
            out[place] = _safely(self._bent[int(rows[place])], float(value[place]))
        return out, kind == _UNFIT

    def _look_up(self, row: int) -> None:
        try:
            convert = self._find(self._sources[row], self._targets[row])
        except UnitMismatch:
            self._kind[row] = _UNFIT
            return
        self._kind[row] = _STRAIGHT
        if convert is None:
            return
        zero = _safely(convert, 0.0)
        scale = (_safely(convert, _REACH) - zero) / _REACH
        scale = (
            float(f"{scale:.15g}") if math.isfinite(scale) else scale
        )  # the difference carries both roundings
        line, found = zero + scale * _BETWEEN, _safely(convert, _BETWEEN)
        if math.isclose(line, found, rel_tol=1e-12, abs_tol=1e-12 * abs(zero)):
            self._scale[row], self._offset[row] = scale, zero
        else:
            self._kind[row] = _BENT
            self._bent[row] = convert


def is_stored_as(signal: Signal, sent: float, stored: float) -> bool:
    """Whether a value as it is put (Signal.source_unit) is what stands in the history (Signal.unit)."""
    try:
        convert = converter(signal.source_unit, signal.unit)
    except UnitMismatch:
        return False
    return math.isclose(convert(sent) if convert else sent, stored, rel_tol=1e-12, abs_tol=1e-12)


def _safely(convert: Convert, value: float) -> float:
    try:
        return float(convert(value))
    except (ArithmeticError, ValueError):
        return math.nan
