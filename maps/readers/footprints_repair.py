"""Polygons as files have them -> valid simple ones, each with the number of the feature it came from.   Thread: any.

Bow ties are untied, repeated points and empty parts go; what was mended or lost is a Problem.   Units: metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from maps.readers.problems import Problems

SAME_POINT_M: Final = 0.001
LEAST_AREA_M2: Final = 0.05


def simple_polygons(
    shapes: NDArray[np.object_], ids: Sequence[str], where: str, problems: Problems
) -> tuple[NDArray[np.object_], NDArray[np.int64]]:
    """shapes (n,): polygons, multi-polygons or collections -> (k,) polygons, and (k,) which of the n each belongs to."""
    import shapely

    if not len(shapes):
        return shapes, np.empty(0, np.int64)
    valid = shapely.is_valid(shapes)
    whole, shapes = shapes, shapes.copy()
    if not valid.all():
        shapes[~valid] = shapely.make_valid(shapes[~valid], method="structure", keep_collapsed=False)
    parts, owner = shapely.get_parts(shapes, return_index=True)
    if (shapely.get_type_id(parts) > 3).any():  # collections hold multi-polygons
        parts, inner = shapely.get_parts(parts, return_index=True)
        owner = owner[inner]
    good = (shapely.get_type_id(parts) == 3) & (shapely.area(parts) > LEAST_AREA_M2)
    parts, owner = _without_repeats(parts[good]), owner[good]
    lost = np.ones(len(shapes), np.bool_)
    lost[owner] = False
    for at in np.flatnonzero(~valid & ~lost).tolist():
        why = str(shapely.is_valid_reason(whole[at])).partition("[")[0].strip().lower()
        problems.warning("invalid-polygon", ids[at], where, f"the outline is not sound ({why}); it is mended")
    for at in np.flatnonzero(lost).tolist():
        problems.error("no-area", ids[at], where, "the outline has no area; it is not drawn")
    return parts, owner.astype(np.int64)


def _without_repeats(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Points on top of each other make walls without width. Where taking them out breaks an outline it stays as it is."""
    import shapely

    try:
        thin: NDArray[np.object_] = shapely.remove_repeated_points(shapes, SAME_POINT_M)
    except shapely.errors.GEOSException:  # a hole smaller than that; one by one then
        if len(shapes) == 1:
            return shapes
        half = len(shapes) // 2
        return np.concatenate([_without_repeats(shapes[:half]), _without_repeats(shapes[half:])])
    broken = ~shapely.is_valid(thin) | shapely.is_empty(thin)
    thin[broken] = shapes[broken]
    return thin
