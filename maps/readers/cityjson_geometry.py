"""Which geometry of a CityJSON object is drawn, and how it goes into a CityBuilder.

The highest level of detail that is complete is drawn; where none is complete, what is usable of the highest. Two
geometries of one level that share their vertices say the same twice (a solid and its surfaces): the one with
semantics wins. Trees given as points or instances become instances of the CityModel; other instances are copied.
Thread: one, any.   Units: metres of the CRS.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from maps.readers import cityjson_types as cj
from maps.readers.attributes import number
from maps.readers.builder import BadBoundaries, CityBuilder, Pool
from maps.readers.cityjson_appearance import Appearance
from maps.readers.cityjson_shells import UNREADABLE, Place, Shells, read_shells
from maps.readers.cityjson_templates import Templates
from maps.readers.cityjson_undrawn import check_undrawn

TREE = "SolitaryVegetationObject"
INSTANCE = "GeometryInstance"
_UNDRAWN = frozenset({"MultiPoint", "MultiLineString"})
Numbered = tuple[int, cj.Geometry]


class GeometryReader:
    """Draws the objects of one vertex pool."""

    def __init__(
        self,
        builder: CityBuilder,
        pool: Pool,
        vertices: NDArray[np.float64],
        templates: Templates | None,
        appearance: Appearance | None = None,
    ) -> None:
        self._builder = builder
        self._problems = builder.problems
        self._pool = pool
        self._vertices = vertices
        self._templates = templates
        self._appearance = appearance

    def lod_order(self, geometry: cj.Geometry) -> tuple[float, str]:
        """Of an instance: that of its template."""
        if geometry.type == INSTANCE and self._templates is not None:
            geometry = self._templates.geometry(geometry.template) or geometry
        return geometry.lod_order

    def rank(self, geometry: cj.Geometry) -> tuple[float, float, str]:
        """Order of what to draw, the best last."""
        return self._builder.wanted.rank(self.lod_order(geometry))

    def draw(self, at: Place, city_object: cj.CityObject) -> None:
        """Adds the object's shells or instances to the builder; faults go to its problems."""
        drawable: list[Numbered] = []
        for n, geometry in enumerate(city_object.geometry or ()):
            is_tree_at_points = at.type == TREE and geometry.type == "MultiPoint"
            if geometry.type in cj.SURFACES_DEPTH or geometry.type == INSTANCE or is_tree_at_points:
                drawable.append((n, geometry))
            elif geometry.type in _UNDRAWN:
                check_undrawn(geometry, f"{at.path}.geometry[{n}]", at.id, self._pool.size, self._problems)
            else:
                place = f"{at.path}.geometry[{n}].type"
                self._problems.error(
                    "unknown-geometry", at.id, place, "a geometry of no known type is not drawn"
                )
        drawable.sort(key=lambda item: self.rank(item[1]), reverse=True)
        partial: tuple[list[Shells], list[Numbered]] | None = None
        is_done = False
        for _, group in groupby(drawable, key=lambda item: self.rank(item[1])):
            members = list(group)
            if is_done:
                self._read([m for m in members if m[1].type in cj.SURFACES_DEPTH], at)
                continue
            if at.type == TREE and self._plant(at, city_object, members):
                is_done = True
            if is_done:
                if self._builder.wanted.checks_all:
                    continue
                return
            instances = [m for m in members if m[1].type == INSTANCE]
            shells, is_complete = self._read([m for m in members if m[1].type in cj.SURFACES_DEPTH], at)
            if is_complete and self._add(at, shells, instances):
                is_done = True
                if self._builder.wanted.checks_all:
                    continue
                return
            if not is_complete and partial is None and (shells or instances):
                partial = (shells, instances)
        if partial is not None and not is_done:
            self._add(at, *partial)

    def _read(self, members: list[Numbered], at: Place) -> tuple[list[Shells], bool]:
        """Shells of the geometries of one level, without those that repeat others; whether all of them are sound."""
        found: list[Shells] = []
        is_complete = True
        for n, geometry in members:
            path = f"{at.path}.geometry[{n}]"
            shells, is_sound = read_shells(
                geometry, path, at, self._pool.size, self._problems, self._appearance
            )
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

    def _add(self, at: Place, found: list[Shells], instances: list[Numbered]) -> bool:
        """Whether anything was added."""
        for shells in found:
            self._add_shells(at, shells, self._pool, shells.place)
        any_added = bool(found)
        for n, geometry in instances:
            any_added |= self._copy(at, geometry, f"{at.path}.geometry[{n}]")
        return any_added

    def _add_shells(self, at: Place, shells: Shells, pool: Pool, place: str) -> None:
        colours: Sequence[Sequence[int] | None] = shells.colours or [None] * len(shells.kinds)
        for surfaces, is_inner, kinds, own in zip(
            shells.surfaces, shells.is_inner, shells.kinds, colours, strict=True
        ):
            try:
                self._builder.add_shell(at.row, pool, surfaces, kinds, place, is_inner=is_inner, colours=own)
            except BadBoundaries as error:
                self._problems.error("bad-boundaries", at.id, place, str(error))

    def _copy(self, at: Place, geometry: cj.Geometry, path: str) -> bool:
        """A copy of the template where the instance stands."""
        shape = None if self._templates is None else self._templates.shape(geometry.template)
        if shape is None:
            what = "there is no such template with surfaces"
            self._problems.error("unknown-template", at.id, f"{path}.template", what)
            return False
        matrix = self._matrix(geometry, path, at)
        if matrix is None:
            return False
        shells, vertices = shape
        pool = self._builder.add_vertices(vertices @ matrix[:3, :3].T + matrix[:3, 3])
        self._add_shells(at, shells, pool, path)
        return True

    def _matrix(self, geometry: cj.Geometry, path: str, at: Place) -> NDArray[np.float64] | None:
        """(4, 4) from template to CRS coordinates, or None and a problem."""
        point = self._points(geometry)
        if len(point) != 1 or point[0] is None:
            what = "an instance needs one vertex that is there"
            self._problems.error("bad-index", at.id, f"{path}.boundaries", what)
            return None
        given = geometry.matrix
        matrix = np.eye(4)
        if given is not None:
            if len(given) != 16 or not all(abs(v) < 1e9 for v in given):
                where = f"{path}.transformationMatrix"
                self._problems.error("bad-matrix", at.id, where, "a matrix needs 16 finite numbers")
                return None
            matrix = np.array(given).reshape(4, 4)
        matrix[:3, 3] += point[0]
        return matrix

    def _points(self, geometry: cj.Geometry) -> list[NDArray[np.float64] | None]:
        """Coordinates of a MultiPoint or of an instance's anchor; None for what is no vertex."""
        try:
            numbers = cj.decode_points(geometry.boundaries)
        except UNREADABLE:
            return [None]
        inside = [0 <= v < self._pool.size and not math.isnan(self._vertices[v, 0]) for v in numbers]
        return [self._vertices[v] if is_in else None for v, is_in in zip(numbers, inside, strict=True)]

    def _plant(self, at: Place, tree: cj.CityObject, members: list[Numbered]) -> bool:
        """A tree stands among the CityModel's instances, as large as it says, or as its template is."""
        height_m = number(tree.attributes, "height", "measuredHeight")
        width_m = number(tree.attributes, "crownDiameter")
        any_planted = False
        for n, geometry in members:
            path = f"{at.path}.geometry[{n}]"
            if geometry.type == INSTANCE:
                matrix = self._matrix(geometry, path, at)
                if matrix is None:
                    continue
                high, wide = (height_m, width_m)
                if self._templates is not None and (math.isnan(high) or math.isnan(wide)):
                    of_template = self._templates.size(geometry.template, matrix)
                    high = of_template[0] if math.isnan(high) else high
                    wide = of_template[1] if math.isnan(wide) else wide
                self._builder.add_instance(at.row, _triple(matrix[:3, 3]), high, wide)
                any_planted = True
            elif geometry.type == "MultiPoint":
                for point in self._points(geometry):
                    if point is None:
                        what = "a point is no vertex that is there"
                        self._problems.error("bad-index", at.id, f"{path}.boundaries", what)
                        continue
                    self._builder.add_instance(at.row, _triple(point), height_m, width_m)
                    any_planted = True
        return any_planted


def _triple(xyz: NDArray[np.float64]) -> tuple[float, float, float]:
    return (float(xyz[0]), float(xyz[1]), float(xyz[2]))
