"""Puts a city whose heights count from the ground onto the terrain.   Thread: any (pure).   Units: metres of the common CRS.

    city = drape(footprints, grid)          # maps/height_grid.py

A building goes up as a whole, with all its parts, to the lowest ground under it; on a steep slope somewhat further, so that
it does not drown, and its walls reach down below the lowest ground, so that it does not float. Streets, green and land are
cut along the terrain's triangles and lie on them. Still water stays level. A tree stands where it stands.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, Instances, Problem, Severity
from maps.height_grid import HeightGrid
from maps.layers import LAYERS
from maps.objects import Objects
from maps.split import split_edges, split_triangles

LIFT_M: Final = {"terrain": 0.0, "water": 0.04, "green": 0.05, "roads": 0.12}
"""How far what lies flat is above the terrain's own triangles."""
DEEPER_M: Final = 0.6  # walls below the lowest ground
SEEN: Final = 0.6  # share of a building's height that stands above the highest ground under it
STILL_M: Final = 4.0  # a water whose banks differ by less is level


def drape(city: CityModel, grid: HeightGrid) -> CityModel:
    """The city in heights above sea level. One that has them already is returned as it is."""
    if not city.above_ground:
        return city
    objects = Objects.of(city)
    owner = _owners(city)
    is_flat = np.isin(objects.layer, [LAYERS.index(name) for name in LIFT_M])
    is_flat_vertex = (owner >= 0) & is_flat[np.maximum(owner, 0)] if len(is_flat) else np.zeros(0, np.bool_)
    vertices = city.vertices.copy()
    stands = np.flatnonzero(~is_flat_vertex)
    _raise(vertices, stands, np.where(owner >= 0, objects.root[np.maximum(owner, 0)], -1)[stands], grid)
    city = replace(city, vertices=vertices, instances=_planted(city.instances, grid), above_ground=False)
    city = _lay(city, objects, owner, is_flat, grid)
    return _tell(city, grid, vertices)


def _owners(city: CityModel) -> NDArray[np.int32]:
    """(n,) object of each vertex, -1 where no triangle uses it."""
    owner = np.full(len(city.vertices), -1, np.int32)
    owner[city.triangles] = city.triangle_object[:, None]
    return owner


def _planted(instances: Instances, grid: HeightGrid) -> Instances:
    if not len(instances.xyz):
        return instances
    xyz = instances.xyz.copy()
    xyz[:, 2] += grid.at(xyz[:, :2])
    return Instances(instances.object, xyz, instances.size)


def _raise(
    vertices: NDArray[np.float64], rows: NDArray[np.int64], root: NDArray[np.integer], grid: HeightGrid
) -> None:
    """Vertices [rows] of things that stand, in place; root: the building of each."""
    if not len(rows):
        return
    ground = grid.at(vertices[rows, :2])
    loose = root < 0
    vertices[rows[loose], 2] += ground[loose]
    rows, root, ground = rows[~loose], root[~loose], ground[~loose]
    if not len(rows):
        return
    some, of = np.unique(root, return_inverse=True)
    z = vertices[rows, 2]
    lowest, highest = np.full(len(some), np.inf), np.full(len(some), -np.inf)
    foot, peak = lowest.copy(), highest.copy()
    np.minimum.at(lowest, of, ground)
    np.maximum.at(highest, of, ground)
    np.minimum.at(foot, of, z)
    np.maximum.at(peak, of, z)
    up = np.maximum(lowest, highest - (1 - SEEN) * (peak - foot))
    reaches_ground = foot < 1.0  # a part on stilts or under a bridge keeps its own foot
    is_foot = (z < foot[of] + 0.01) & reaches_ground[of] & (peak - foot > 0.5)[of]
    vertices[rows, 2] = np.where(is_foot, lowest[of] - DEEPER_M, z + up[of])


def _lay(
    city: CityModel,
    objects: Objects,
    owner: NDArray[np.int32],
    is_flat: NDArray[np.bool_],
    grid: HeightGrid,
) -> CityModel:
    """What lies flat: water level, everything else on the triangles of the terrain."""
    if not is_flat.any():
        return city
    vertices = city.vertices.copy()
    lift = np.array([LIFT_M.get(name, 0.0) for name in LAYERS])[objects.layer]
    is_water = objects.layer == LAYERS.index("water")
    level = _levels(vertices, owner, is_water & is_flat, grid)
    still = ~np.isnan(level)
    of_still = (owner >= 0) & still[np.maximum(owner, 0)]
    vertices[of_still, 2] += (level + lift)[owner[of_still]]

    moving = is_flat & ~still
    triangle_object = city.triangle_object
    lies = moving[triangle_object]
    if not lies.any():
        return replace(city, vertices=vertices)
    edge_object = owner[city.edges[:, 0]] if len(city.edges) else np.empty(0, np.int32)
    edge_lies = (edge_object >= 0) & moving[np.maximum(edge_object, 0)]

    points = vertices.copy()
    points[:, :2] = (points[:, :2] - grid.low) / grid.step
    points, triangles, origin = split_triangles(points, city.triangles[lies].astype(np.int64))
    points, edges, edge_origin = split_edges(points, city.edges[edge_lies].astype(np.int64))
    new_owner = np.full(len(points), -1, np.int64)
    new_owner[edges] = edge_object[edge_lies][edge_origin][:, None]
    new_owner[triangles] = triangle_object[lies][origin][:, None]
    used, place = _welded(points, new_owner, triangles)
    laid = points[used]
    laid[:, :2] = laid[:, :2] * grid.step + grid.low
    laid[:, 2] += grid.on_mesh(laid[:, :2]) + lift[new_owner[used]]
    triangles, edges = place[triangles], place[edges]
    whole = (triangles != np.roll(triangles, 1, axis=1)).all(axis=1)
    edges = edges[(edges >= 0).all(axis=1) & (edges[:, 0] != edges[:, 1])]
    n = len(vertices)
    every = np.concatenate([city.edges[~edge_lies], edges + n])
    every = np.unique(np.sort(every, axis=1), axis=0)
    surface = city.triangle_surface[lies][origin]
    return _without_unused(
        replace(
            city,
            vertices=np.concatenate([vertices, laid]),
            triangles=np.concatenate([city.triangles[~lies], triangles[whole] + n]).astype(np.int32),
            triangle_surface=np.concatenate([city.triangle_surface[~lies], surface[whole]]).astype(np.int32),
            edges=every.astype(np.int32),
        )
    )


def _welded(
    points: NDArray[np.float64], owner: NDArray[np.int64], triangles: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Points of one object at one place as one: rows that stay, and for every point the number of its own.

    Only points of triangles stay; a point of an edge that meets none of them has the number -1.
    """
    needed = np.flatnonzero(owner >= 0)
    grid = np.rint(points[needed] * [2**16, 2**16, 1000.0]).astype(np.int64)
    _, spot = np.unique((grid[:, 0] << 32) + grid[:, 1], return_inverse=True)
    _, level = np.unique(grid[:, 2], return_inverse=True)
    _, spot = np.unique(spot * (int(level.max(initial=0)) + 1) + level, return_inverse=True)
    key = spot * (int(owner.max(initial=0)) + 1) + owner[needed]
    _, first, number = np.unique(key, return_index=True, return_inverse=True)
    has_triangle = np.zeros(len(points), np.bool_)
    has_triangle[triangles] = True
    stays = np.zeros(len(first), np.bool_)
    stays[number[has_triangle[needed]]] = True
    place = np.full(len(points), -1, np.int64)
    place[needed] = np.where(stays, np.cumsum(stays) - 1, -1)[number]
    return needed[first[stays]], place


def _levels(
    vertices: NDArray[np.float64], owner: NDArray[np.int32], is_water: NDArray[np.bool_], grid: HeightGrid
) -> NDArray[np.float64]:
    """(o,) height of each still water, a low one of its banks; nan for what is none or runs downhill."""
    level = np.full(len(is_water), np.nan)
    rows = np.flatnonzero((owner >= 0) & is_water[np.maximum(owner, 0)])
    if not len(rows):
        return level
    ground, of = grid.at(vertices[rows, :2]), owner[rows]
    order = np.lexsort((ground, of))
    ground, of = ground[order], of[order]
    some, first, count = np.unique(of, return_index=True, return_counts=True)
    low = ground[first + (count - 1) // 10]
    high = ground[first + (count - 1) * 9 // 10]
    level[some] = np.where(high - low < STILL_M, low, np.nan)
    return level


def _without_unused(city: CityModel) -> CityModel:
    used = np.zeros(len(city.vertices), np.bool_)
    used[city.triangles] = True
    used[city.edges] = True
    number = np.cumsum(used) - 1
    return replace(
        city,
        vertices=city.vertices[used],
        triangles=number[city.triangles].astype(np.int32),
        edges=number[city.edges].astype(np.int32),
    )


def _tell(city: CityModel, grid: HeightGrid, vertices: NDArray[np.float64]) -> CityModel:
    """A problem where much of the city lies beyond the terrain."""
    places = [p[:, :2] for p in (vertices, city.instances.xyz) if len(p)]
    if not places:
        return city
    out = float(np.mean(~grid.is_known(np.concatenate(places))))
    if out < 0.001:
        return city
    what = (
        f"{out:.1%} of it lies where the terrain has no heights; it takes those of the nearest place that has"
    )
    return replace(
        city, problems=(*city.problems, Problem(Severity.WARNING, "outside-terrain", "", "", what))
    )
