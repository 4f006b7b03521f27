"""What the parts of a city have to do with each other in height: terrain under them, their own ground through it.   Thread: any.

Units: metres of the common CRS, above sea level where any part has such heights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from app.model.city import CityModel, SurfaceKind
from maps.drape import drape
from maps.height_grid import HeightGrid, grid_triangles
from maps.layers import LAYERS
from maps.merge import merge
from maps.objects import Objects
from maps.rasterise import heights_on_grid
from maps.underlay import BELOW_M, Underlay

RASTERS: Final = frozenset({"GTiff", "AAIGrid"})
"""Formats whose terrain is a grid that is made for drawing, and may be made again."""
SINK_M: Final = 0.5  # how far the terrain goes below ground that a city brings itself


def on_the_ground(cities: Sequence[CityModel]) -> list[CityModel]:
    """Everything in one kind of height: what counts from the ground is draped, and the terrain gives way to other ground."""
    rest = [c for c in cities if c.above_ground]
    at_sea_level = [c for c in cities if not c.above_ground]
    if not at_sea_level:
        return list(cities)
    terrain = [c for c in at_sea_level if "TINRelief" in c.types]
    grid = HeightGrid.of(merge(terrain)) if terrain else None
    if grid is None:
        return [drape(c, g) for c in cities] if rest and (g := _guessed(at_sea_level)) else list(cities)
    laid = [drape(c, grid) for c in cities]
    rasters = [k for k, c in enumerate(cities) if c.format in RASTERS and not c.above_ground]
    if not rasters:
        return laid
    others = [k for k in range(len(cities)) if k not in rasters]
    sunk = _sunk(grid, [laid[k] for k in others], [cities[k].above_ground for k in others])
    drawn = _redrawn(cities[rasters[0]], sunk)
    out = []
    for k, city in enumerate(laid):
        if k == rasters[0]:
            out.append(drawn)
        elif k in rasters:  # several sheets of one terrain are one grid now
            out[rasters[0]] = replace(out[rasters[0]], problems=(*out[rasters[0]].problems, *city.problems))
        else:
            out.append(city)
    return out


def _guessed(cities: Sequence[CityModel]) -> HeightGrid | None:
    """Without terrain: a smooth ground through the lowest points of what has heights above sea level."""
    feet = []
    for city in cities:
        objects = Objects.of(city)
        owner = np.full(len(city.vertices), -1, np.int32)
        owner[city.triangles] = city.triangle_object[:, None]
        used = np.flatnonzero(owner >= 0)
        if not len(used):
            continue
        root = objects.root[owner[used]]
        order = np.lexsort((city.vertices[used, 2], root))
        _, first = np.unique(root[order], return_index=True)
        feet.append(city.vertices[used[order[first]]])
    if not feet:
        return None
    under = Underlay.below(np.concatenate(feet))
    return HeightGrid(under.low, under.step, under.z + BELOW_M)


def _sunk(grid: HeightGrid, cities: Sequence[CityModel], draped: Sequence[bool]) -> HeightGrid:
    """The terrain, lower where a city's own ground lies; what was draped lies on it already, all but still water."""
    from scipy.ndimage import grey_erosion

    z = grid.z.copy()
    for city, follows in zip(cities, draped, strict=True):
        names = ("water",) if follows else ("water", "green", "roads")
        layer = Objects.of(city).layer[city.triangle_object] if len(city.ids) else np.empty(0, np.int64)
        rows = np.flatnonzero(np.isin(layer, [LAYERS.index(n) for n in names]))
        if not len(rows):
            continue
        found = heights_on_grid(
            city.vertices, city.triangles[rows], grid.low, grid.step, (z.shape[0], z.shape[1]), lowest=True
        )
        found = np.where(np.isnan(found), np.inf, found)
        if not follows:  # its edge may lie between two nodes
            found = grey_erosion(found, size=(3, 3))
        z = np.where(np.isfinite(found), np.minimum(z, found - SINK_M), z)
    return HeightGrid(grid.low, grid.step, z)


def _redrawn(first: CityModel, grid: HeightGrid) -> CityModel:
    """A terrain of the grid's own triangles, as the first object of a raster's city."""
    triangles, cell = grid_triangles(grid.z)
    used = np.unique(triangles)
    nodes = np.concatenate([grid.nodes().reshape(-1, 2), grid.z.reshape(-1, 1)], axis=1)
    cells = int(cell.max(initial=-1)) + 1
    return replace(
        first,
        vertices=nodes[used],
        triangles=np.searchsorted(used, triangles).astype(np.int32),
        triangle_surface=cell,
        surface_object=np.zeros(cells, np.int32),
        surface_kind=np.full(cells, SurfaceKind.OTHER, np.uint8),
    )
