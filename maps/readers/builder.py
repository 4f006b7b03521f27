"""Where every reader puts what it finds; turns it into a CityModel at the end.   Thread: one, any.   Units: metres of the CRS.

Polygons are kept as flat arrays (corner indices, ring sizes, rings a surface), never as objects, so that a city of
100,000 buildings stays small. Indices count from the start of a vertex pool.

    builder = CityBuilder("CityJSON", "2.0")
    builder.frame = frame_of(crs)          # before the first vertex; from then on everything is kept in metres
    row = builder.add_object("b1", "Building", {"year": 1904}, parents=())
    pool = builder.add_vertices(xyz)
    builder.add_shell(row, pool, [[[0, 1, 2, 3]], ...], kinds=[3, ...], place="CityObjects['b1'].geometry[0]")
    city = builder.finish()
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, Instances
from maps.readers.attributes import columns
from maps.readers.frame import Frame, frame_of
from maps.readers.parents import parent_rows
from maps.readers.problems import Problems
from maps.readers.wanted import wanted

WIDEST_M = 200_000.0  # of a city; a region of real models is narrower
MOST_CORNERS = 60_000_000
"""What a workstation can hold; templates could make much more out of a small file."""

Ring = Sequence[int]
Surface = Sequence[Ring]


class Pool(NamedTuple):
    """Vertices that were added together: number of the first one, and how many."""

    base: int
    size: int


class BadBoundaries(ValueError):
    """Boundaries that are no lists of rings of whole numbers, or point outside their vertex pool."""


class TooLarge(ValueError):
    """More geometry than can be held."""


class CityBuilder:
    def __init__(self, format_name: str, version: str = "") -> None:
        self.format = format_name
        self.version = version
        self.problems = Problems()
        self.frame: Frame = frame_of(None)
        self.above_ground = False
        self.wanted = wanted()
        self.folder = Path()  # of the file, for images beside it
        self.said_extent: Sequence[float] | None = None
        self._colours: list[tuple[int, Sequence[int]]] = []
        self.lods: set[str] = set()
        self.file_vertices = 0
        self.ids: list[str] = []
        self.types: list[str] = []
        self.row_of: dict[str, int] = {}
        self._attributes: list[Mapping[str, Any] | None] = []
        self._parents: list[Sequence[str]] = []
        # polygons
        self.index = array("i")
        self.ring_size = array("i")
        self.rings = array("i")
        self.kind = bytearray()
        self.shell_surfaces = array("i")
        self.shell_object = array("i")
        self.shell_is_inner = bytearray()
        self.shell_place: list[str] = []
        # vertices: pools one after the other
        self.pools: list[NDArray[np.float64]] = []
        self._vertices = 0
        self.shell_base = array("i")
        # instances
        self._instance_object = array("i")
        self._instance_xyz: list[tuple[float, float, float]] = []
        self._instance_size: list[tuple[float, float]] = []

    def add_object(
        self, object_id: str, type_: str, attributes: Mapping[str, Any] | None, parents: Sequence[str] = ()
    ) -> int | None:
        """Row of a new object, or None (and a problem) where its id stands twice."""
        row = len(self.ids)
        if self.row_of.setdefault(object_id, row) != row:
            return None
        self.ids.append(object_id)
        self.types.append(type_)
        self._attributes.append(attributes)
        self._parents.append(parents)
        return row

    def add_parent(self, object_id: str, parent_id: str) -> None:
        """A relation that only the parent tells; the object's own word goes first."""
        row = self.row_of.get(object_id)
        if row is not None and not self._parents[row]:
            self._parents[row] = (parent_id,)

    def add_vertices(self, xyz: NDArray[np.float64]) -> Pool:
        """A new vertex pool (n, 3) in the coordinates of the file; nan where it has no usable vertex."""
        pool = Pool(self._vertices, len(xyz))
        self._vertices += len(xyz)
        if self._vertices > MOST_CORNERS:
            raise TooLarge(f"more than {MOST_CORNERS:,} vertices")
        if len(xyz):
            self.pools.append(self.frame.to_metres(xyz))
        return pool

    def add_shell(
        self,
        row: int,
        pool: Pool,
        surfaces: Sequence[Surface],
        kinds: Sequence[int],
        place: str,
        *,
        is_inner: bool = False,
        colours: Sequence[int] | None = None,
    ) -> None:
        """Surfaces that belong together: a shell of a solid, or a multi-surface. kinds: a SurfaceKind for each;
        colours: 0xRRGGBB for each, -1 for none.

        Raises BadBoundaries and adds nothing where an index is no whole number or lies outside the pool.
        """
        try:
            ring_list = list(chain.from_iterable(surfaces))
            flat = list(chain.from_iterable(ring_list))
            new_index, new_size, new_rings = array("i"), array("i"), array("i")
            new_index.fromlist(flat)
            new_size.fromlist(list(map(len, ring_list)))
            new_rings.fromlist(list(map(len, surfaces)))
        except (TypeError, OverflowError) as error:
            raise BadBoundaries("boundaries must be lists of vertex numbers") from error
        if flat and (min(flat) < 0 or max(flat) >= pool.size):
            worst = min(flat) if min(flat) < 0 else max(flat)
            raise BadBoundaries(f"vertex {worst} is not there; the list has {pool.size}")
        if len(self.index) + len(flat) > MOST_CORNERS:
            raise TooLarge(f"more than {MOST_CORNERS:,} polygon corners")
        if colours is not None:
            self._colours.append((len(self.rings), colours))
        self.index += new_index
        self.ring_size += new_size
        self.rings += new_rings
        self.kind += bytes(kinds)
        self.shell_surfaces.append(len(surfaces))
        self.shell_object.append(row)
        self.shell_is_inner.append(is_inner)
        self.shell_place.append(place)
        self.shell_base.append(pool.base)

    def add_instance(
        self, row: int, xyz: tuple[float, float, float], height_m: float, width_m: float
    ) -> None:
        """A small repeated thing at a place, such as a tree; nan for an unknown size."""
        self._instance_object.append(row)
        self._instance_xyz.append(xyz)
        self._instance_size.append((height_m, width_m))

    def finish(self) -> CityModel:
        """The CityModel of everything added, in the frame's CRS."""
        from maps.readers.assemble import assemble

        xyz = np.array(self._instance_xyz, np.float64).reshape(-1, 3)
        xyz = self.frame.to_metres(xyz) if len(xyz) else xyz
        for code, what in self.frame.faults:
            report = self.problems.warning if code == "outside-area" else self.problems.error
            report(code, "", "", what)
        parent = parent_rows(self.ids, self.types, self._parents, self.problems)
        mesh = assemble(self)
        self._look_around(mesh.vertices, xyz)
        return CityModel(
            vertices=mesh.vertices,
            triangles=mesh.triangles,
            triangle_surface=mesh.triangle_surface,
            surface_object=mesh.surface_object,
            surface_kind=mesh.surface_kind,
            surface_rgb=self._surface_rgb(len(mesh.surface_kind)),
            edges=mesh.edges,
            ids=tuple(self.ids),
            types=tuple(self.types),
            parent=parent,
            attributes=columns(self._attributes, self.problems),
            instances=Instances(
                np.array(self._instance_object, np.int32),
                xyz,
                np.array(self._instance_size, np.float64).reshape(-1, 2),
            ),
            crs=self.frame.crs,
            file_crs=self.frame.said,
            file_extent=self.frame.extent,
            above_ground=self.above_ground,
            format=self.format,
            version=self.version,
            lods=tuple(sorted(self.lods, key=lod_key)),
            problems=self.problems.all(),
            file_vertices=self.file_vertices,
        )

    def _surface_rgb(self, surfaces: int) -> NDArray[np.uint8] | None:
        """(s, 4), the last 255 where a colour is said; None where no surface has one."""
        if not any(max(colours, default=-1) >= 0 for _, colours in self._colours):
            return None
        out = np.zeros((surfaces, 4), np.uint8)
        for start, colours in self._colours:
            said = np.array(colours, np.int64)
            rows = slice(start, start + len(said))
            rgb = np.stack([said >> 16 & 255, said >> 8 & 255, said & 255, np.full_like(said, 255)], axis=1)
            out[rows] = np.where((said >= 0)[:, None], rgb, 0)
        return out

    def _look_around(self, vertices: NDArray[np.float64], instances: NDArray[np.float64]) -> None:
        """Faults that show only in the whole: no reference system, an extent that is not the file's, a lost object."""
        if self.frame.said is None and not self.problems.has("no-crs", "missing-crs", "unknown-crs"):
            what = "the file names no reference system; give it with --crs EPSG:N"
            self.problems.warning("missing-crs", "", "", what)
        points = [p for p in (vertices, instances) if len(p)]
        if not points:
            return
        low = np.nanmin([np.nanmin(p, axis=0) for p in points], axis=0)
        high = np.nanmax([np.nanmax(p, axis=0) for p in points], axis=0)
        across = float((high - low)[:2].max())
        if across > WIDEST_M:
            what = f"the objects lie up to {across / 1000:,.0f} km apart; some coordinates are likely wrong"
            self.problems.warning("scattered", "", "", what)
        said = self.said_extent
        if said is not None and self.frame.is_identity:
            slack = 1.0 + 0.01 * across
            if (low < np.array(said[:3]) - slack).any() or (high > np.array(said[3:]) + slack).any():
                what = "the geographicalExtent is not that of the objects; theirs is used"
                self.problems.warning("wrong-extent", "", "metadata.geographicalExtent", what)


def lod_key(lod: str) -> tuple[float, str]:
    """Order of LoD names: 0, 1.2, 2, 2.2, then what is no number."""
    try:
        return (float(lod), lod)
    except ValueError:
        return (-1.0, lod)
