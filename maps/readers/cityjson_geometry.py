"""Which geometry of a CityJSON object is drawn, and how its boundaries become shells of a CityBuilder.

The highest level of detail that is complete is drawn; where none is complete, what is usable of the highest. Two
geometries of one level that share their vertices say the same twice (a solid and its surfaces): the one with
semantics wins.   Thread: one, any.   Units: metres of the CRS.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from maps.readers import cityjson_types as cj
from maps.readers.attributes import number
from maps.readers.builder import BadBoundaries, CityBuilder, Pool
from maps.readers.semantics import BadSemantics, kinds_of

TREE = "SolitaryVegetationObject"
Surfaces = list[list[list[int]]]


@dataclass(frozen=True, slots=True)
class Shells:
    """The surfaces of one geometry. is_inner, kinds: one a shell."""

    surfaces: list[Surfaces]
    is_inner: list[bool]
    kinds: list[list[int]]
    place: str
    has_semantics: bool

    def vertices(self) -> set[int]:
        return {v for shell in self.surfaces for surface in shell for ring in surface for v in ring}


@dataclass(frozen=True, slots=True)
class Template:
    geometry: cj.Geometry
    place: str


class Templates:
    """The geometry templates of a file, their own vertices, and the instances' way into the builder."""

    def __init__(self, items: Sequence[cj.Geometry], vertices: NDArray[np.float64]) -> None:
        self.items = items
        self.vertices = vertices
        self.shells: dict[int, Shells] = {}


@dataclass(frozen=True, slots=True)
class Place:
    """An object being read: where it stands, for messages and for the builder."""

    id: str
    row: int
    type: str
    path: str


class GeometryReader:
    """Draws objects of one vertex pool."""

    def __init__(
        self, builder: CityBuilder, pool: Pool, vertices: NDArray[np.float64], templates: Templates | None
    ) -> None:
        self._builder = builder
        self._pool = pool
        self._vertices = vertices
        self._templates = templates

    def lod_order(self, geometry: cj.Geometry) -> tuple[float, str]:
        """Of an instance: that of its template."""
        return self._resolved(geometry).lod_order

    def draw(self, at: Place, city_object: cj.CityObject) -> None:
        """Adds the object's shells or instances to the builder; faults go to its problems."""
        numbered = [
            (n, g)
            for n, g in enumerate(city_object.geometry or ())
            if g.type in cj.SURFACES_DEPTH or g.type == "GeometryInstance" or self._is_point_tree(at, g)
        ]
        if not numbered:
            self._say_undrawn(at, city_object)
            return
        numbered.sort(key=lambda item: self.lod_order(item[1]), reverse=True)
        partial: list[tuple[list[Shells], list[tuple[int, cj.Geometry]]]] = []
        for _, group in groupby(numbered, key=lambda item: self.lod_order(item[1])):
            members = list(group)
            if at.type == TREE and self._plant(at, city_object, members):
                return
            instances = [m for m in members if m[1].type == "GeometryInstance"]
            shells, is_complete = self._read_all([m for m in members if m[1].type != "GeometryInstance"], at)
            if is_complete and self._add_all(at, shells, instances):
                return
            if shells or instances:
                partial.append((shells, instances))
        if partial:
            self._add_all(at, partial[0][0], partial[0][1])

    def _read_all(self, members: list[tuple[int, cj.Geometry]], at: Place) -> tuple[list[Shells], bool]:
        """Shells of the geometries of one level, without those that repeat others; whether all of them are sound."""
        found: list[Shells] = []
        is_complete = True
        for n, geometry in members:
            shells, is_sound = self.read(geometry, f"{at.path}.geometry[{n}]", at, self._pool.size)
            is_complete &= is_sound
            if shells is not None:
                found.append(shells)
        if len(found) < 2:
            return found, is_complete
        found.sort(key=lambda s: not s.has_semantics)
        kept: list[Shells] = []
        seen: set[int] = set()
        for shells in found:
            vertices = shells.vertices()
            if 2 * len(vertices & seen) <= len(vertices):
                kept.append(shells)
                seen |= vertices
        return kept, is_complete

    def read(self, geometry: cj.Geometry, path: str, at: Place, pool_size: int) -> tuple[Shells | None, bool]:
        """Shells of one geometry, or None where nothing of it is usable; and whether it is sound."""
        depth = cj.SURFACES_DEPTH[geometry.type]
        problems = self._builder.problems
        is_sound = True
        solids: Any
        try:
            solids = cj.decode_boundaries[depth](geometry.boundaries)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            where = str(error).partition("`$")[2].rstrip("`")
            problems.error(
                "bad-boundaries",
                at.id,
                f"{path}.boundaries{where}",
                f"the boundaries are not those of a {geometry.type}",
            )
            return None, False
        if depth < 3:
            solids = [solids if depth == 2 else [solids]]
        surfaces: list[Surfaces] = [shell for solid in solids for shell in solid]
        is_inner = [depth > 1 and k > 0 for solid in solids for k in range(len(solid))]
        kinds, has_semantics = self._kinds(geometry, [len(shell) for shell in surfaces], path, at, depth)
        for k, shell in enumerate(surfaces):
            corners = list(chain.from_iterable(chain.from_iterable(shell)))
            if corners and (min(corners) < 0 or max(corners) >= pool_size):
                is_sound = False
                surfaces[k], kinds[k] = self._usable(shell, kinds[k], f"{path}.boundaries", at, pool_size)
        if not any(surfaces):
            return None, is_sound and not surfaces
        return Shells(surfaces, is_inner, kinds, path, has_semantics), is_sound

    def _usable(
        self, shell: Surfaces, kinds: list[int], path: str, at: Place, pool_size: int
    ) -> tuple[Surfaces, list[int]]:
        """The surfaces of a shell whose vertices exist; a problem for each of the others."""
        good: Surfaces = []
        good_kinds: list[int] = []
        for k, (surface, kind) in enumerate(zip(shell, kinds, strict=True)):
            bad = next((v for ring in surface for v in ring if not 0 <= v < pool_size), None)
            if bad is None:
                good.append(surface)
                good_kinds.append(kind)
            else:
                self._builder.problems.error(
                    "bad-index",
                    at.id,
                    f"{path}, surface {k}",
                    f"vertex {bad} is not there; the list has {pool_size}",
                )
        return good, good_kinds

    def _kinds(
        self, geometry: cj.Geometry, sizes: list[int], path: str, at: Place, depth: int
    ) -> tuple[list[list[int]], bool]:
        try:
            semantics = cj.decode_semantics(geometry.semantics) if cj.is_given(geometry.semantics) else None
            if semantics is not None:
                types = [str(s.get("type", "")) for s in semantics.surfaces]
                return kinds_of(types, semantics.values, sizes, depth, at.type), bool(types)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, BadSemantics) as error:
            what = str(error) if isinstance(error, BadSemantics) else "the semantics cannot be read"
            self._builder.problems.error("bad-semantics", at.id, f"{path}.semantics", what)
        return kinds_of((), None, sizes, depth, at.type), False

    def _add_all(self, at: Place, found: list[Shells], instances: list[tuple[int, cj.Geometry]]) -> bool:
        """Whether anything was added."""
        for shells in found:
            self._add(at, shells, self._pool)
        any_added = bool(found)
        for n, geometry in instances:
            any_added |= self._expand(at, geometry, f"{at.path}.geometry[{n}]")
        return any_added

    def _add(self, at: Place, shells: Shells, pool: Pool) -> None:
        for surfaces, is_inner, kinds in zip(shells.surfaces, shells.is_inner, shells.kinds, strict=True):
            try:
                self._builder.add_shell(at.row, pool, surfaces, kinds, shells.place, is_inner=is_inner)
            except BadBoundaries as error:
                self._builder.problems.error("bad-boundaries", at.id, shells.place, str(error))

    # instances

    def _resolved(self, geometry: cj.Geometry) -> cj.Geometry:
        template = self._template(geometry)
        return geometry if template is None else template

    def _template(self, geometry: cj.Geometry) -> cj.Geometry | None:
        if geometry.type != "GeometryInstance" or self._templates is None or geometry.template is None:
            return None
        if not 0 <= geometry.template < len(self._templates.items):
            return None
        return self._templates.items[geometry.template]

    def _anchor(self, geometry: cj.Geometry, path: str, at: Place) -> NDArray[np.float64] | None:
        """(4, 4) from template to CRS coordinates, or None and a problem."""
        try:
            points = cj.decode_points(geometry.boundaries)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            points = []
        if len(points) != 1 or not 0 <= points[0] < self._pool.size:
            self._builder.problems.error(
                "bad-index", at.id, f"{path}.boundaries", "an instance needs one vertex that is there"
            )
            return None
        matrix = np.eye(4)
        if geometry.matrix is not None:
            if len(geometry.matrix) != 16 or not np.isfinite(geometry.matrix).all():
                self._builder.problems.error(
                    "bad-matrix", at.id, f"{path}.transformationMatrix", "a matrix needs 16 numbers"
                )
                return None
            matrix = np.array(geometry.matrix).reshape(4, 4)
        matrix[:3, 3] += self._vertices[points[0]]
        if not np.isfinite(matrix).all():
            self._builder.problems.error(
                "bad-vertex", at.id, f"{path}.boundaries", "the instance stands nowhere"
            )
            return None
        return matrix

    def _expand(self, at: Place, geometry: cj.Geometry, path: str) -> bool:
        """A copy of the template where the instance stands."""
        template = self._template(geometry)
        if template is None or self._templates is None or template.type not in cj.SURFACES_DEPTH:
            self._builder.problems.error(
                "unknown-template", at.id, f"{path}.template", "there is no such template with surfaces"
            )
            return False
        matrix = self._anchor(geometry, path, at)
        if matrix is None:
            return False
        number_of = geometry.template or 0
        shells = self._templates.shells.get(number_of)
        if shells is None:
            where = f"geometry-templates.templates[{number_of}]"
            read, _ = self.read(template, where, Place("", -1, "", where), len(self._templates.vertices))
            shells = read if read is not None else Shells([], [], [], where, False)
            self._templates.shells[number_of] = shells
        used = np.array(sorted(shells.vertices()), np.int64)
        if not len(used):
            return False
        moved = self._templates.vertices[used] @ matrix[:3, :3].T + matrix[:3, 3]
        new = {int(old): k for k, old in enumerate(used)}
        local = [
            [[[new[v] for v in ring] for ring in surface] for surface in shell] for shell in shells.surfaces
        ]
        copy = Shells(local, shells.is_inner, shells.kinds, path, shells.has_semantics)
        self._add(at, copy, self._builder.add_vertices(moved))
        return True

    def _is_point_tree(self, at: Place, geometry: cj.Geometry) -> bool:
        return at.type == TREE and geometry.type == "MultiPoint"

    def _plant(self, at: Place, tree: cj.CityObject, members: list[tuple[int, cj.Geometry]]) -> bool:
        """A tree given by points or instances stands among the CityModel's instances, with the size it says it has."""
        height = number(tree.attributes, "height", "measuredHeight")
        width = number(tree.attributes, "crownDiameter", "crown_diameter")
        any_planted = False
        for n, geometry in members:
            path = f"{at.path}.geometry[{n}]"
            if geometry.type == "GeometryInstance":
                matrix = self._anchor(geometry, path, at)
                if matrix is not None:
                    size = self._template_size(geometry, matrix)
                    h, w = (
                        own if np.isfinite(own) else of for own, of in zip((height, width), size, strict=True)
                    )
                    self._builder.add_instance(at.row, _triple(matrix[:3, 3]), h, w)
                    any_planted = True
            elif geometry.type == "MultiPoint":
                try:
                    points = cj.decode_points(geometry.boundaries)
                except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
                    points = [-1]
                for point in points:
                    if not 0 <= point < self._pool.size or not np.isfinite(self._vertices[point]).all():
                        self._builder.problems.error(
                            "bad-index", at.id, f"{path}.boundaries", "a point is no vertex that is there"
                        )
                        continue
                    self._builder.add_instance(at.row, _triple(self._vertices[point]), height, width)
                    any_planted = True
        return any_planted

    def _template_size(self, geometry: cj.Geometry, matrix: NDArray[np.float64]) -> tuple[float, float]:
        """Height and width of the template as this instance scales it; nan where it cannot be known."""
        if self._templates is None or self._template(geometry) is None or not len(self._templates.vertices):
            return (float("nan"), float("nan"))
        template = self._template(geometry)
        if template is None or template.type not in cj.SURFACES_DEPTH:
            return (float("nan"), float("nan"))
        number_of = geometry.template or 0
        shells = self._templates.shells.get(number_of)
        if shells is None:
            where = f"geometry-templates.templates[{number_of}]"
            read, _ = self.read(template, where, Place("", -1, "", where), len(self._templates.vertices))
            shells = read if read is not None else Shells([], [], [], where, False)
            self._templates.shells[number_of] = shells
        used = sorted(shells.vertices())
        if not used:
            return (float("nan"), float("nan"))
        moved = self._templates.vertices[used] @ matrix[:3, :3].T
        span = moved.max(axis=0) - moved.min(axis=0)
        return (float(span[2]), float(max(span[0], span[1])))

    def _say_undrawn(self, at: Place, city_object: cj.CityObject) -> None:
        for n, geometry in enumerate(city_object.geometry or ()):
            if geometry.type not in ("MultiPoint", "MultiLineString"):
                self._builder.problems.error(
                    "unknown-geometry",
                    at.id,
                    f"{at.path}.geometry[{n}].type",
                    "a geometry of no known type is not drawn",
                )


def _triple(xyz: NDArray[np.float64]) -> tuple[float, float, float]:
    return (float(xyz[0]), float(xyz[1]), float(xyz[2]))
