"""The attribute table of a CityModel: one column a name, None where an object says nothing.   Thread: any."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from maps.readers.problems import Problems

MOST_CELLS = 100_000_000  # a table of every name for every object must fit the memory


def columns(rows: Sequence[Mapping[str, Any] | None], problems: Problems) -> dict[str, NDArray[np.object_]]:
    """name -> (o,) object array, names in the order of their first use."""
    table: dict[str, NDArray[np.object_]] = {}
    most = max(64, MOST_CELLS // max(1, len(rows)))
    for row, attributes in enumerate(rows):
        if not attributes:
            continue
        for name, value in attributes.items():
            column = table.get(name)
            if column is None:
                if len(table) >= most:
                    problems.warning(
                        "too-many-attributes",
                        "",
                        f"object {row}",
                        f"only the first {most:,} attribute names are kept",
                    )
                    continue
                column = table[name] = np.full(len(rows), None, dtype=object)
            column[row] = value
    return table


def number(attributes: Mapping[str, Any] | None, *names: str) -> float:
    """The first of these attributes that is a number, else nan."""
    for name in names:
        value = (attributes or {}).get(name)
        if isinstance(value, int | float) and not isinstance(value, bool):
            return float(value)
    return float("nan")
