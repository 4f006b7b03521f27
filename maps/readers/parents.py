"""The parent of each object as a row number, so that whoever walks upwards arrives.   Thread: any."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from maps.readers.problems import Problems


def parent_rows(
    ids: Sequence[str], types: Sequence[str], parents: Sequence[Sequence[str]], problems: Problems
) -> NDArray[np.int32]:
    """(o,) row of the first parent that is there, or -1. Groups are lists of objects and no parents."""
    row_of = {name: row for row, name in reversed(list(enumerate(ids)))}
    parent = np.full(len(ids), -1, np.int32)
    for row, names in enumerate(parents):
        for name in names:
            above = row_of.get(name)
            place = f"CityObjects[{ids[row]!r}].parents"
            if above is None:
                problems.error("unknown-parent", ids[row], place, f"parent '{name[:80]}' is not in the file")
            elif above == row:
                problems.error("own-parent", ids[row], place, "an object is its own parent")
            elif parent[row] < 0 and types[above] != "CityObjectGroup":
                parent[row] = above
    _cut_cycles(parent, ids, problems)
    return parent


def _cut_cycles(parent: NDArray[np.int32], ids: Sequence[str], problems: Problems) -> None:
    """Objects that are above themselves lose that parent."""
    state = bytearray(len(parent))  # 1: on the way up from here or from before
    above = parent.tolist()
    for row in range(len(above)):
        path: list[int] = []
        at = row
        while at >= 0 and not state[at]:
            state[at] = 1
            path.append(at)
            at = above[at]
        if at >= 0 and at in path:
            last = path[-1]
            above[last] = parent[last] = -1
            place = f"CityObjects[{ids[last]!r}].parents"
            problems.error(
                "parent-cycle", ids[last], place, "an object stands above itself through its parents"
            )
