"""Flat polygons to closed prisms and ground surfaces of a CityBuilder, thousands at once.   Thread: one.

Units: metres. A city of 100,000 footprints has a million walls; made one by one they would take a minute.

    add_prisms(builder, rows, polygons, bottom, top, places)        # LoD1 solids: ground, roof, walls; holes are kept
    add_flats(builder, rows, polygons, z, places)                   # seen from above
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.model.city import SurfaceKind
from maps.readers.builder import MOST_CORNERS, CityBuilder, Pool, TooLarge


class Corners(NamedTuple):
    """Of k polygons, outer rings counter-clockwise and holes clockwise, not closed.

    xy (n, 2); ring_size (r,); rings (k,) rings a polygon; corners (k,) corners a polygon.
    """

    xy: NDArray[np.float64]
    ring_size: NDArray[np.int64]
    rings: NDArray[np.int64]
    corners: NDArray[np.int64]


def corners_of(polygons: NDArray[np.object_]) -> Corners:
    """polygons (k,): valid, not empty, one part each."""
    import shapely

    turned = shapely.orient_polygons(polygons, exterior_cw=False)
    rings, polygon = shapely.get_rings(turned, return_index=True)
    xy, ring = shapely.get_coordinates(rings, return_index=True)
    is_last = np.concatenate([ring[1:] != ring[:-1], [True]]) if len(ring) else np.zeros(0, np.bool_)
    xy, ring = xy[~is_last], ring[~is_last]
    size = np.bincount(ring, minlength=len(rings))
    count = len(polygons)
    return Corners(
        xy, size, np.bincount(polygon, minlength=count), np.bincount(polygon, weights=size, minlength=count).astype(np.int64)
    )  # fmt: skip


def add_prisms(
    builder: CityBuilder,
    rows: NDArray[np.int64],
    polygons: NDArray[np.object_],
    bottom: NDArray[np.float64],
    top: NDArray[np.float64],
    places: Sequence[str],
) -> None:
    """All (k,): row of the object, polygon, z of ground and roof, place for problems. Raises TooLarge."""
    c = corners_of(polygons)
    n, k = len(c.xy), len(polygons)
    if not k:
        return
    _demand_room(builder, 6 * n)
    owner = np.repeat(np.arange(k), c.corners)
    pool = builder.add_vertices(
        np.concatenate([np.column_stack([c.xy, bottom[owner]]), np.column_stack([c.xy, top[owner]])])
    )
    here = np.arange(n)
    ring_start = np.cumsum(c.ring_size) - c.ring_size
    start, size = np.repeat(ring_start, c.ring_size), np.repeat(c.ring_size, c.ring_size)
    after = np.where(here + 1 < start + size, here + 1, start)
    before_polygon = np.cumsum(c.corners) - c.corners
    local = here - before_polygon[owner]
    at = 6 * before_polygon[owner]

    index = np.empty(6 * n, np.int32)
    index[at + (start - before_polygon[owner]) + (size - 1 - (here - start))] = (
        here  # ground: seen from below
    )
    index[at + c.corners[owner] + local] = here + n
    wall = at + 2 * c.corners[owner] + 4 * local
    for step, vertex in enumerate((here, after, after + n, here + n)):
        index[wall + step] = vertex

    ring_owner = np.repeat(np.arange(k), c.rings)
    rings_before = np.cumsum(c.rings) - c.rings
    ring_local = np.arange(len(c.ring_size)) - rings_before[ring_owner]
    ring_at = 2 * rings_before + before_polygon
    sizes = np.full(2 * len(c.ring_size) + n, 4, np.int32)
    sizes[ring_at[ring_owner] + ring_local] = c.ring_size
    sizes[ring_at[ring_owner] + c.rings[ring_owner] + ring_local] = c.ring_size

    surfaces = 2 + c.corners
    first = np.cumsum(surfaces) - surfaces
    rings_each = np.ones(int(surfaces.sum()), np.int32)
    kinds = np.full(len(rings_each), SurfaceKind.WALL, np.uint8)
    rings_each[first] = rings_each[first + 1] = c.rings
    kinds[first], kinds[first + 1] = SurfaceKind.GROUND, SurfaceKind.ROOF
    _append(builder, pool, index, sizes, rings_each, kinds, surfaces, rows, places)


def add_flats(
    builder: CityBuilder,
    rows: NDArray[np.int64],
    polygons: NDArray[np.object_],
    z: NDArray[np.float64],
    kinds: NDArray[np.uint8],
    places: Sequence[str],
) -> None:
    """All (k,): row of the object, polygon, height, SurfaceKind, place for problems. Raises TooLarge."""
    c = corners_of(polygons)
    if not len(polygons):
        return
    _demand_room(builder, len(c.xy))
    pool = builder.add_vertices(np.column_stack([c.xy, np.repeat(z, c.corners)]))
    index = np.arange(len(c.xy), dtype=np.int32)
    ones = np.ones(len(polygons), np.int32)
    _append(builder, pool, index, c.ring_size, c.rings, kinds, ones, rows, places)


def _append(
    builder: CityBuilder,
    pool: Pool,
    index: NDArray[np.int32],
    ring_size: NDArray[np.integer],
    rings: NDArray[np.integer],
    kinds: NDArray[np.uint8],
    surfaces: NDArray[np.integer],
    rows: NDArray[np.int64],
    places: Sequence[str],
) -> None:
    builder.index.frombytes(index.astype(np.int32).tobytes())
    builder.ring_size.frombytes(ring_size.astype(np.int32).tobytes())
    builder.rings.frombytes(rings.astype(np.int32).tobytes())
    builder.kind += kinds.astype(np.uint8).tobytes()
    builder.shell_surfaces.frombytes(surfaces.astype(np.int32).tobytes())
    builder.shell_object.frombytes(rows.astype(np.int32).tobytes())
    builder.shell_is_inner += bytes(len(rows))
    builder.shell_place.extend(places)
    builder.shell_base.frombytes(np.full(len(rows), pool.base, np.int32).tobytes())


def _demand_room(builder: CityBuilder, corners: int) -> None:
    if len(builder.index) + corners > MOST_CORNERS:
        raise TooLarge(f"more than {MOST_CORNERS:,} polygon corners")
