"""Arrays of a layer -> vtkPolyData, with what the shaders need at each vertex.

`mat` (n, 4) float32 = object row, material code + 16 x storeys, u, v. On walls u counts window bays and v storeys, so
that windows fit each wall; elsewhere u, v are metres along and up the surface.   Thread: GUI.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData

from app.model.city import SurfaceKind
from maps import materials
from maps.materials import Wardrobe
from maps.mesh import LayerMesh

BAY_M, STOREY_M = 2.9, 3.2
FINE_BELOW = 900_000  # points; a larger layer gets bays by plain length, which needs no sorting


def effective_kind(mesh: LayerMesh) -> NDArray[np.uint8]:
    """Surface kinds, with those a file leaves open told by their slope."""
    kind = np.asarray(mesh.point_kind).copy()
    up = mesh.normals[:, 2]
    is_open = kind == SurfaceKind.OTHER
    kind[is_open & (np.abs(up) < 0.35)] = SurfaceKind.WALL
    kind[is_open & (up >= 0.35)] = SurfaceKind.ROOF
    kind[is_open & (up <= -0.35)] = SurfaceKind.GROUND
    return kind


def building_attributes(
    mesh: LayerMesh, wardrobe: Wardrobe, storeys: NDArray[np.float64], root: NDArray[np.int32]
) -> NDArray[np.float32]:
    """`mat` of buildings. storeys (o,): what the model says, nan where it says nothing."""
    kind, objects = effective_kind(mesh), np.asarray(mesh.point_object)
    z = mesh.points[:, 2].astype(np.float64)
    row, root, storeys = _few(objects, root, storeys)
    count = len(root)
    foot, eaves = np.full(count, np.inf), np.full(count, np.inf)
    np.minimum.at(foot, root[row], z)
    foot = foot[root]
    is_roof = kind == SurfaceKind.ROOF
    np.minimum.at(eaves, row[is_roof], z[is_roof])
    tops = np.full(count, -np.inf)
    np.maximum.at(tops, row, z)
    eaves = np.where(np.isfinite(eaves) & (eaves > foot + 2.0), eaves, tops)
    rise = np.where(np.isfinite(eaves - foot), eaves - foot, STOREY_M)
    said = np.where(np.isfinite(storeys), storeys, storeys[root])
    floors = np.where(np.isfinite(said) & (said >= 1), said, np.round(rise / STOREY_M))
    floors = np.clip(np.where(rise / np.maximum(floors, 1) > 6.5, np.round(rise / 4.2), floors), 1, 60)
    storey_m = np.maximum(rise / floors, 2.2)

    is_wall = (kind == SurfaceKind.WALL) | (kind == SurfaceKind.WINDOW) | (kind == SurfaceKind.DOOR)
    code = np.where(is_wall, wardrobe.wall_code[objects], materials.PLAIN_WALL).astype(np.int64)
    code[is_roof] = wardrobe.roof_code[objects[is_roof]]
    along = mesh.points[:, 1] * mesh.normals[:, 0] - mesh.points[:, 0] * mesh.normals[:, 1]
    u = along.astype(np.float64) / BAY_M
    if len(z) < FINE_BELOW and is_wall.any():
        w = np.flatnonzero(is_wall)
        bays, length = _bays(mesh, row, w, along)
        u[w] = bays
        code[w[length < 1.6]] = materials.PLAIN_WALL
    v = (z - foot[row]) / storey_m[row]
    return np.stack([mesh.lookup_row, code + 16 * floors[row], u, v], axis=1).astype(np.float32)


def _few(
    row: NDArray[np.int32], root: NDArray[np.int32], storeys: NDArray[np.float64]
) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float64]]:
    """The same for the objects of a tile alone, numbered anew: a tile of a large city must not cost the whole table."""
    if len(root) < 2 * len(row):
        return row, root, storeys
    used = np.unique(np.concatenate([row, root[row]]))
    number = np.searchsorted(used, row).astype(np.int32)
    return number, np.searchsorted(used, root[used]).astype(np.int32), storeys[used]


def _bays(
    mesh: LayerMesh, row: NDArray[np.int32], w: NDArray[np.intp], along: NDArray[np.float32]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Window bays along each wall (0 at its left end, a whole number at its right) and its length, per wall point."""
    n = mesh.normals[w].astype(np.float64)
    p = mesh.points[w].astype(np.float64)
    turn = np.round(np.degrees(np.arctan2(n[:, 1], n[:, 0])) / 2.0).astype(np.int64) + 90
    plane = np.round((p[:, 0] * n[:, 0] + p[:, 1] * n[:, 1]) / 0.5).astype(np.int64)
    key = (row[w].astype(np.int64) * 182 + turn) * 65_536 + (plane & 65_535)
    _, group = np.unique(key, return_inverse=True)
    start, end = np.full(group.max() + 1, np.inf), np.full(group.max() + 1, -np.inf)
    np.minimum.at(start, group, along[w])
    np.maximum.at(end, group, along[w])
    length = end - start
    per_m = np.maximum(np.round(length / BAY_M), 1) / np.maximum(length, 0.1)
    return (along[w] - start[group]) * per_m[group], length[group]


def other_attributes(mesh: LayerMesh, wardrobe: Wardrobe) -> NDArray[np.float32]:
    """`mat` of everything that is not a building: u, v in metres along and up the surface."""
    row = np.asarray(mesh.point_object)
    n, p = mesh.normals.astype(np.float64), mesh.points.astype(np.float64)
    across = np.stack([-n[:, 1], n[:, 0], np.zeros(len(n))], axis=1)
    size = np.linalg.norm(across, axis=1)
    level = size < 1e-3
    across[level], size[level] = (1.0, 0.0, 0.0), 1.0
    across /= size[:, None]
    upward = np.cross(n, across)
    u, v = np.einsum("ij,ij->i", p, across), np.einsum("ij,ij->i", p, upward)
    return np.stack([mesh.lookup_row, wardrobe.other_code[row], u, v], axis=1).astype(np.float32)


def bare_poly_data(points: NDArray[np.float32], triangles: NDArray[np.int32]) -> vtkPolyData:
    """Places and triangles only, for searching."""
    data = vtkPolyData()
    data.SetPoints(_points(points))
    data.SetPolys(_cells(triangles))
    return data


def poly_data(
    points: NDArray[np.float32],
    triangles: NDArray[np.int32],
    normals: NDArray[np.float32],
    mat: NDArray[np.float32],
) -> vtkPolyData:
    data = bare_poly_data(points, triangles)
    for name, values in (("nrm", normals), ("mat", mat)):
        array = numpy_to_vtk(np.ascontiguousarray(values, np.float32), deep=True)
        array.SetName(name)
        data.GetPointData().AddArray(array)
    return data


def line_data(points: NDArray[np.float32], edges: NDArray[np.int32]) -> vtkPolyData:
    data = vtkPolyData()
    data.SetPoints(_points(points))
    data.SetLines(_cells(edges))
    return data


def owned_line_data(
    points: NDArray[np.float32], edges: NDArray[np.int32], edge_object: NDArray[np.int32]
) -> vtkPolyData:
    """Lines whose points know the row of their object.   edge_object (e,): points are not shared between objects."""
    data = line_data(points, edges)
    row = np.zeros(len(points), np.float32)
    row[edges.reshape(-1)] = np.repeat(edge_object, 2)
    array = numpy_to_vtk(row, deep=True)
    array.SetName("row")
    data.GetPointData().AddArray(array)
    return data


def _points(points: NDArray[np.float32]) -> vtkPoints:
    out = vtkPoints()
    out.SetData(numpy_to_vtk(np.ascontiguousarray(points, np.float32), deep=True))
    return out


def _cells(rows: NDArray[np.int32]) -> vtkCellArray:
    k = rows.shape[1]
    cells = vtkCellArray()
    cells.SetData(
        numpy_to_vtk(np.arange(0, len(rows) * k + 1, k, dtype=np.int32), deep=True),
        numpy_to_vtk(np.ascontiguousarray(rows, np.int32).reshape(-1), deep=True),
    )
    return cells
