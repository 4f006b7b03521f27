"""Columns of text or numbers -> float64, with what each cell was: a number, nothing, or no number.   Thread: any.

A thousands sign is only taken where it cannot be mistaken: spaces, or together with the other decimal sign ("1.234,5").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from app.tables.block import texts

OK, NOTHING, NO_NUMBER = 0, 1, 2
ABSENT = ("", "-", "–", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "None", "none")

_PLAIN = r"^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$"


def numbers(
    array: Any, decimal: str = ".", absent: Sequence[str] = ABSENT
) -> tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """Values (n,) float64, nan where there is none; state (n,) uint8: OK, NOTHING or NO_NUMBER."""
    if isinstance(array, pa.ChunkedArray):
        array = array.combine_chunks()
    of = array.type
    if pa.types.is_integer(of) or pa.types.is_floating(of) or pa.types.is_decimal(of):
        value = np.asarray(pc.fill_null(array.cast(pa.float64(), safe=False), float("nan")), np.float64)
        if any(text in absent for text in ("", "NaN")):
            state = np.where(np.isnan(value), NOTHING, OK).astype(np.uint8)
        else:
            state = np.where(np.isnan(value), NO_NUMBER, OK).astype(np.uint8)
        special = [float(text) for text in absent if _is_number(text)]
        if special:
            state[np.isin(value, special)] = NOTHING
            value = np.where(state == NOTHING, np.nan, value)
        return value, state
    text = texts(array)
    nothing = pc.is_in(text, value_set=pa.array(list(absent), pa.string()))
    text = pc.replace_substring(text, "\u2212", "-")
    text = pc.replace_substring_regex(text, r"(\d)[ \x{00a0}\x{2009}\x{202f}](\d{3})", r"\1\2")
    other = "." if decimal == "," else ","
    both = pc.and_(pc.match_substring(text, decimal), pc.match_substring(text, other))
    text = pc.if_else(both, pc.replace_substring(text, other, ""), text)
    if decimal == ",":
        plain_point = pc.and_(pc.match_substring(text, "."), pc.invert(both))
        has_group = pc.and_(plain_point, pc.match_substring_regex(text, r"^[+-]?\d{1,3}\.\d{3}$"))
        text = pc.if_else(has_group, "?", pc.replace_substring(text, ",", "."))  # 1.234: which is it?
    is_number = pc.and_(pc.match_substring_regex(text, _PLAIN), pc.invert(nothing))
    clean = pc.if_else(is_number, pc.replace_substring_regex(text, r"^\+", ""), None)
    value = np.asarray(pc.fill_null(clean.cast(pa.float64()), float("nan")), np.float64)
    state = np.where(np.asarray(nothing), NOTHING, np.where(np.asarray(is_number), OK, NO_NUMBER))
    return value, state.astype(np.uint8)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return text.strip().lower() not in ("nan", "inf", "-inf", "infinity", "-infinity")
