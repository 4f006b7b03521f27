"""A city model as arrays: what every reader of maps/readers/ makes and what meshes, `info` and energy read.

Coordinates stay double, in metres of a projected CRS; maps/mesh.py subtracts the district's origin.   Thread: any (read-only).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray


class SurfaceKind(IntEnum):
    """Semantic kind of a surface, stored as uint8. OTHER where the file says nothing."""

    OTHER = 0
    WALL = 1
    ROOF = 2
    GROUND = 3
    WINDOW = 4
    DOOR = 5
    CLOSURE = 6
    OUTER_CEILING = 7
    OUTER_FLOOR = 8
    WATER = 9
    TRAFFIC = 10


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file.   code: short fixed word, such as "bad-index".   object: city object id or "".
    place: JSON path or line.   message: our own sentence.
    """

    severity: Severity
    code: str
    object: str
    place: str
    message: str


@dataclass(frozen=True, slots=True)
class Crs:
    epsg: int
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Instances:
    """Repeated small things, such as trees: k of them.

    object (k,) int32 rows of the object table; xyz (k, 3) float64 anchor in the model's CRS;
    size (k, 2) float64 height and width in metres (nan where the file says nothing).
    """

    object: NDArray[np.int32]
    xyz: NDArray[np.float64]
    size: NDArray[np.float64]

    @classmethod
    def none(cls) -> Instances:
        return cls(np.empty(0, np.int32), np.empty((0, 3)), np.empty((0, 2)))


@dataclass(frozen=True, slots=True, eq=False)
class CityModel:
    """n vertices, m triangles, s surfaces (polygons of the file), o objects.

    vertices (n, 3) float64, metres in `crs`; not shared between objects.
    triangles (m, 3) int32, counter-clockwise seen from outside; triangle_surface (m,) int32.
    surface_object (s,) int32; surface_kind (s,) uint8, see SurfaceKind.
    edges (e, 2) int32: the boundary edges of the surfaces, each once, no diagonals of the triangulation.
    ids, types (o,): city object id and CityJSON type; parent (o,) int32 row of the first parent or -1.
    attributes: name -> (o,) object array, None where an object has no such attribute.
    lods: LoDs found; problems: what is wrong, with its place; synthetic: the file says that it is made up.
    file_vertices: vertices as the file counts them, where objects may share one; 0 where the format has no such list.
    crs: projected, metres, true to scale; None where nobody says.   file_crs: what the file says, which may be degrees.
    file_extent: minx, miny, minz, maxx, maxy, maxz in file_crs, where that differs from crs.
    surface_rgb (s, 4): the file's own colour of each surface, the last 255 where it says one; None where it says none.
    above_ground: z counts from the ground and not from sea level; such a model is draped where there is terrain.
    """

    vertices: NDArray[np.float64]
    triangles: NDArray[np.int32]
    triangle_surface: NDArray[np.int32]
    surface_object: NDArray[np.int32]
    surface_kind: NDArray[np.uint8]
    edges: NDArray[np.int32]
    ids: tuple[str, ...]
    types: tuple[str, ...]
    parent: NDArray[np.int32]
    attributes: Mapping[str, NDArray[np.object_]]
    instances: Instances = field(default_factory=Instances.none)
    crs: Crs | None = None
    format: str = ""
    version: str = ""
    lods: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    file_vertices: int = 0
    file_crs: Crs | None = None
    file_extent: tuple[float, float, float, float, float, float] | None = None
    above_ground: bool = False
    surface_rgb: NDArray[np.uint8] | None = None

    @property
    def triangle_object(self) -> NDArray[np.int32]:
        """(m,) int32: the object of each triangle."""
        return self.surface_object[self.triangle_surface]

    @property
    def triangle_kind(self) -> NDArray[np.uint8]:
        """(m,) uint8: the surface kind of each triangle."""
        return self.surface_kind[self.triangle_surface]

    @property
    def extent(self) -> tuple[float, float, float, float, float, float]:
        """minx, miny, minz, maxx, maxy, maxz of what has geometry; six nan where nothing has."""
        points = [p for p in (self.vertices, self.instances.xyz) if len(p)]
        if not points:
            return (float("nan"),) * 6
        low = np.min([p.min(axis=0) for p in points], axis=0)
        high = np.max([p.max(axis=0) for p in points], axis=0)
        return (float(low[0]), float(low[1]), float(low[2]), float(high[0]), float(high[1]), float(high[2]))

    def root_of(self) -> NDArray[np.int32]:
        """(o,) int32: for each object its topmost parent (itself where it has none). A part belongs to its building."""
        root = np.where(self.parent >= 0, self.parent, np.arange(len(self.ids), dtype=np.int32))
        for _ in range(64):  # deeper nesting than this is a cycle; readers report it
            above = root[root]
            if np.array_equal(above, root):
                break
            root = above
        return root.astype(np.int32)

    def attributes_of(self, row: int) -> Mapping[str, Any]:
        """What one object says of itself, without the names it has no value for."""
        return MappingProxyType({k: v[row] for k, v in self.attributes.items() if v[row] is not None})
