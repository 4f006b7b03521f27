"""Streets of traffic simulators end where their junctions begin: the gaps between such ends are closed.   Thread: any.

Maps of OpenStreetMap share points at junctions and are left as they are.   Units: metres.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

_SAME_M: Final = 0.3
_GAP_M: Final = 20.0
_WIDEST_M: Final = 60.0  # a junction; more is no junction
_LOOSE: Final = 0.4  # share of free ends from which on they are no dead ends


def join_ends(lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """(n,) lines; where most ends are free, ends near each other are led to their middle."""
    import shapely
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components
    from scipy.spatial import KDTree

    simple = np.flatnonzero(shapely.get_type_id(lines) == 1)
    if len(simple) < 2:
        return lines
    ends = np.concatenate([shapely.get_coordinates(shapely.get_point(lines[simple], at)) for at in (0, -1)])
    meeting = KDTree(ends).query_ball_point(ends, _SAME_M, return_length=True)
    free = np.flatnonzero(meeting == 1)
    if len(free) < _LOOSE * len(ends):
        return lines
    pairs = KDTree(ends[free]).query_pairs(_GAP_M, output_type="ndarray")
    links = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(len(free), len(free)))
    count, group = connected_components(links, directed=False)
    size = np.bincount(group, minlength=count)
    middle = np.column_stack([np.bincount(group, ends[free, k], count) / size for k in (0, 1)])
    reach = np.zeros(count)
    np.maximum.at(reach, group, np.linalg.norm(ends[free] - middle[group], axis=1))
    is_junction = (size > 1) & (reach < _WIDEST_M / 2)
    out = lines.copy()
    for at, junction in zip(free.tolist(), group.tolist(), strict=True):
        if is_junction[junction]:
            line, is_last = int(simple[at % len(simple)]), at >= len(simple)
            points = shapely.get_coordinates(out[line])
            points = np.vstack([points, middle[junction]] if is_last else [middle[junction], points])
            out[line] = shapely.LineString(points)
    return out
