"""The unit that a message names -> the one its signal is sent in or printed in, remembered for each pair.   Thread: one."""

from __future__ import annotations

from collections.abc import Callable

from app.feeds.units import UnitMismatch, converter
from app.model.catalogue import Catalogue

MAX_KNOWN = 10_000  # pairs of row and unit; a source that makes up units must not fill the memory


def _same(value: float) -> float:
    return value


class Conversion:
    def __init__(self, catalogue: Catalogue) -> None:
        # what the intake itself converts from, where a signal says so
        self._targets = [s.source_unit or s.unit for s in catalogue.signals]
        self._known: dict[tuple[int, str], Callable[[float], float] | None] = {}

    def __call__(self, row: int, unit: str, value: float) -> float | None:
        """The value in the signal's unit, or None where the two do not fit."""
        pair = (row, unit)
        if pair not in self._known:
            if len(self._known) >= MAX_KNOWN:
                self._known.clear()
            self._known[pair] = _converter(unit, self._targets[row])
        convert = self._known[pair]
        return None if convert is None else convert(value)


def _converter(source: str, target: str) -> Callable[[float], float] | None:
    if source == target:
        return _same
    try:
        return converter(source, target) or _same
    except UnitMismatch:
        return None
