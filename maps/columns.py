"""Attributes as numbers: what files write as 5, 5.0, "5" or not at all.   Thread: any (pure)."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray

_PLAIN = {int, float, type(None)}


def number(value: Any, default: float) -> float:
    """A number, or text that is one; anything else (a truth value too) is the default."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        try:
            return float(str(value)) if value is not None else default
        except ValueError:
            return default
    try:
        return float(value)
    except OverflowError:
        return default


def numbers(column: NDArray[np.object_]) -> NDArray[np.float64]:
    """(o,) nan where there is no number. Whole columns of plain numbers are converted at once."""
    if set(map(type, column)) <= _PLAIN:
        with suppress(OverflowError):  # a whole number of hundreds of digits
            return np.asarray(column.astype(np.float64))
    return np.array([number(v, np.nan) for v in column], np.float64)
