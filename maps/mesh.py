"""CityModel -> one mesh a layer, ready for the graphics card.   Thread: any.   Units: scene metres (origin subtracted).

Points are not shared between surfaces, so that walls and roofs are shaded flat. The ground (terrain, green, streets) is
shaded smooth, across the borders of its objects, except where it breaks sharply, as at a kerb or a quay.
Arithmetic is double until the origin is gone, so float32 stays exact to a millimetre over 10 km.

    meshes = build_meshes(city, district.origin)
    meshes["buildings"].points
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, SurfaceKind
from maps.layers import LAYERS
from maps.objects import Objects
from maps.tints import Tints
from maps.triangulate import cross

_SMOOTH = ("terrain", "green", "roads")
_CREASE = (
    0.77  # cosine between a surface and the mean around a point, below which the point stays flat: 40 degrees
)
_STEEP_GROUND = 0.6  # vertical part of a normal below which ground counts as a wall: steeper than 53 degrees
_COPLANAR = 0.9998  # cosine between two surfaces whose common edge is not drawn: about 1.1 degrees
_GENTLE = 0.90  # the same for the ground, whose small breaks are relief and not shape: 26 degrees
_STEEP = 0.35  # vertical part of a normal up to which a surface without semantics counts as a wall


@dataclass(frozen=True, slots=True, eq=False)
class LayerMesh:
    """n points, m triangles, q edge points, e edges.

    points (n, 3) float32 scene metres; normals (n, 3) float32 of length 1, outward; triangles (m, 3) int32,
    counter-clockwise seen from outside; point_object (n,) int32 row of the CityModel; point_kind (n,) uint8 SurfaceKind
    (guessed from the slope for buildings whose file says nothing).
    point_row (n,) int32: row of the colour lookup, another than the object's where its surface has a colour of its own.
    edges (e, 2) int32 into edge_points (q, 3) float32: the sides of the surfaces, each once, none between surfaces of
    one plane (on the ground: of nearly one plane) and none of terrain; edge_object (e,) int32.
    """

    points: NDArray[np.float32]
    normals: NDArray[np.float32]
    triangles: NDArray[np.int32]
    point_object: NDArray[np.int32]
    point_kind: NDArray[np.uint8]
    edges: NDArray[np.int32]
    edge_points: NDArray[np.float32]
    edge_object: NDArray[np.int32]
    point_row: NDArray[np.int32] | None = None

    @property
    def lookup_row(self) -> NDArray[np.int32]:
        return self.point_object if self.point_row is None else self.point_row

    def without(self, gone: NDArray[np.bool_]) -> LayerMesh:
        """The same with no triangle of the objects that are gone (o,); points and edges stay."""
        return replace(self, triangles=self.triangles[~gone[self.point_object[self.triangles[:, 0]]]])


def build_meshes(
    city: CityModel,
    origin: tuple[float, float, float],
    objects: Objects | None = None,
    tints: Tints | None = None,
) -> dict[str, LayerMesh]:
    """Meshes by layer name (maps/layers.py), in drawing order; layers without triangles are left out.

    origin: CRS metres of the scene's (0, 0, 0).   objects: where it is known already, as for a part of a city.
    tints: rows of surfaces with colours of their own.
    Trees given as instances are not here; see CityModel.instances.
    """
    if not len(city.triangles):
        return {}
    objects = objects or Objects.of(city)
    layer = objects.layer
    triangles = city.triangles.astype(np.int64)
    of = city.triangle_surface.astype(np.int64)
    local = city.vertices - np.asarray(origin, np.float64)
    a = local[triangles[:, 0]]
    weighted = cross(local[triangles[:, 1]] - a, local[triangles[:, 2]] - a)  # twice the area long
    flat = _unit(_sum_by(of, weighted, len(city.surface_object)))
    kind = _kinds(city, flat, objects.is_building)
    points32 = local.astype(np.float32)
    triangle_layer = layer[city.surface_object[of]]
    is_ground = np.isin(triangle_layer, [LAYERS.index(name) for name in _SMOOTH])
    mean = _mean_normals(local, triangles[is_ground], weighted[is_ground], of[is_ground], len(flat))
    mean_row = np.cumsum(is_ground) - 1
    edges, edge_object = _visible_edges(city, triangles, flat, layer)
    edge_layer = layer[edge_object]
    coloured = None
    if tints is not None and city.surface_rgb is not None:
        coloured = tints.rows(city.surface_object, city.surface_rgb)
    meshes: dict[str, LayerMesh] = {}
    for number, name in enumerate(LAYERS):
        rows = np.flatnonzero(triangle_layer == number)
        if not len(rows):
            continue
        corners, group = triangles[rows].reshape(-1), np.repeat(of[rows], 3)
        normals = flat[group]
        if name in _SMOOTH:  # where it is smooth, the surfaces of one object share their points
            around = mean[mean_row[rows]].reshape(-1, 3)
            is_smooth = np.einsum("ij,ij->i", around, normals) > _CREASE
            normals[is_smooth] = around[is_smooth]
            steep = np.abs(flat[group, 2]) < _STEEP_GROUND
            group[is_smooth] = len(flat) + (2 * kind[group].astype(np.int64) + steep)[is_smooth]
        keys, first, corner = np.unique(group * len(local) + corners, return_index=True, return_inverse=True)
        normals, surface, used = normals[first], of[rows[first // 3]], keys % len(local)
        chosen = edge_layer == number
        edge_used, ends = np.unique(edges[chosen], return_inverse=True)
        meshes[name] = LayerMesh(
            points=points32[used],
            normals=normals.astype(np.float32),
            triangles=corner.reshape(-1, 3).astype(np.int32),
            point_object=city.surface_object[surface],
            point_kind=kind[surface],
            edges=ends.reshape(-1, 2).astype(np.int32),
            edge_points=points32[edge_used],
            edge_object=edge_object[chosen],
            point_row=None if coloured is None else coloured[surface],
        )
    return meshes


def _sum_by(group: NDArray[np.int64], vectors: NDArray[np.float64], n: int) -> NDArray[np.float64]:
    """(n, 3) sums of the vectors of each group."""
    out = np.empty((n, 3))
    for k in range(3):
        out[:, k] = np.bincount(group, vectors[:, k], n)
    return out


def _unit(vectors: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of length 1; straight up where there is no direction."""
    length = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    none = ~(length > 0)
    out = vectors / np.where(none, 1.0, length)[:, None]
    out[none] = (0.0, 0.0, 1.0)
    return out


def _mean_normals(
    local: NDArray[np.float64],
    triangles: NDArray[np.int64],
    weighted: NDArray[np.float64],
    surface: NDArray[np.int64],
    surfaces: int,
) -> NDArray[np.float64]:
    """(m, 3, 3) for each corner of each triangle the mean normal of the surfaces that meet there.

    A surface counts by its area and its angle there, so that large flat ones stay flat, and it does not matter along
    which diagonals they were cut. Steep surfaces are averaged among themselves: a quay's wall must not shade its deck.
    Vertices of different objects count as one where they fall into the same centimetre.
    weighted (m, 3): normals, twice the area long; surface (m,) of each triangle.
    """
    if not len(triangles):
        return np.empty((0, 3, 3))
    total = _sum_by(surface, weighted, surfaces)
    steep = np.abs(_unit(total)[surface, 2]) < _STEEP_GROUND
    used, vertex = np.unique(triangles, return_inverse=True)
    grid = np.rint(local[used] * 100.0).astype(np.int64)
    # a hash: two places that fall together by chance would only share a shade
    key = (grid[:, 0] * 73_856_093) ^ (grid[:, 1] * 19_349_663) ^ (grid[:, 2] * 83_492_791)
    places, place = np.unique(key, return_inverse=True)
    group = (place[vertex.reshape(-1)] * 2 + np.repeat(steep, 3)).astype(np.int64)
    share = np.repeat(total[surface], 3, axis=0) * _angles(local, triangles).reshape(-1, 1)
    mean: NDArray[np.float64] = _unit(_sum_by(group, share, 2 * len(places)))[group]
    return mean.reshape(-1, 3, 3)


def _angles(local: NDArray[np.float64], triangles: NDArray[np.int64]) -> NDArray[np.float64]:
    """(m, 3) inner angles in radians."""
    side = [local[triangles[:, (k + 1) % 3]] - local[triangles[:, k]] for k in range(3)]
    out = np.empty(triangles.shape)
    for k in range(3):
        forth, back = side[k], -side[k - 1]
        turn = cross(forth, back)
        sine = np.sqrt(np.einsum("ij,ij->i", turn, turn))
        out[:, k] = np.arctan2(sine, np.einsum("ij,ij->i", forth, back))
    return out


def _kinds(city: CityModel, normal: NDArray[np.float64], is_building: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """The file's word; for buildings without semantics wall, roof or ground by slope."""
    silent = city.surface_kind == SurfaceKind.OTHER
    guess = silent & is_building[city.surface_object]
    up = normal[:, 2]
    by_slope = np.where(
        up > _STEEP, SurfaceKind.ROOF, np.where(up < -_STEEP, SurfaceKind.GROUND, SurfaceKind.WALL)
    )
    return np.where(guess, by_slope, city.surface_kind).astype(np.uint8)


def _visible_edges(
    city: CityModel, triangles: NDArray[np.int64], normal: NDArray[np.float64], layer: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """(e, 2) edges worth drawing and (e,) their objects: not on terrain, not between two surfaces of one plane."""
    terrain, *ground = (LAYERS.index(name) for name in _SMOOTH)
    n = len(city.vertices)
    owner = np.zeros(n, np.int32)
    owner[triangles] = city.surface_object[city.triangle_surface][:, None]
    has_triangle = np.zeros(n, np.bool_)
    has_triangle[triangles] = True
    edges = city.edges.astype(np.int64)
    edges = edges[has_triangle[edges].all(axis=1)]
    edges = edges[layer[owner[edges[:, 0]]] != terrain]
    if not len(edges):
        return edges, np.empty(0, np.int32)
    wanted = edges[:, 0] * n + edges[:, 1]  # ascending: city.edges is
    order = np.argsort(wanted, kind="stable")
    edges, wanted = edges[order], wanted[order]
    start, end = triangles.reshape(-1), np.roll(triangles, -1, axis=1).reshape(-1)
    key = np.minimum(start, end) * n + np.maximum(start, end)
    at = np.minimum(np.searchsorted(wanted, key), len(wanted) - 1)
    hit = wanted[at] == key
    at, of = at[hit], np.repeat(city.triangle_surface, 3)[hit]
    count = np.bincount(at, minlength=len(edges))
    total = _sum_by(at, normal[of], len(edges))
    limit = np.where(np.isin(layer[owner[edges[:, 0]]], ground), _GENTLE, _COPLANAR)
    # two unit normals add up to sqrt(2 + 2 cos) when they enclose that angle
    is_flat = (count == 2) & (np.einsum("ij,ij->i", total, total) > 2 + 2 * limit)
    edges = edges[~is_flat]
    return edges, owner[edges[:, 0]]
