"""Implicit geometry: one shape copied to many places by a matrix and a point. Trees become instances.   Thread: one, any.

Units: the shape's are metres; the point's those of the file, which may be degrees.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from maps.readers.attributes import number
from maps.readers.builder import CityBuilder, TooLarge
from maps.readers.citygml_features import Thing
from maps.readers.citygml_links import Links
from maps.readers.citygml_polygons import Point, Polygons
from maps.readers.citygml_shapes import Implicit, Link, Shape
from maps.readers.semantics import KIND_OF_OBJECT

_MOST_COPIED = 20_000_000
_DEGREES = 1e-4  # ten metres: long enough to measure, short enough to be straight
_Surface = list[list[int]]


class Copier:
    """xyz: all vertices of the file."""

    def __init__(
        self, builder: CityBuilder, polygons: Polygons, links: Links, xyz: NDArray[np.float64]
    ) -> None:
        self._builder = builder
        self._problems = builder.problems
        self._polygons = polygons
        self._links = links
        self._xyz = xyz
        self._left = _MOST_COPIED
        self._known: dict[str, tuple[list[_Surface], list[int]]] = {}

    def add(self, row: int, thing: Thing, lod: str) -> None:
        """The copies of one object in one level of detail."""
        for implicit in thing.implicits:
            if implicit.lod == lod:
                self._copy(row, thing, implicit)

    def _copy(self, row: int, thing: Thing, implicit: Implicit) -> None:
        where = f"line {implicit.line}"
        if implicit.anchor is None:
            what = "an implicit geometry has no reference point"
            self._problems.error("no-place", thing.id, where, what)
            return
        matrix = np.eye(4) if implicit.matrix is None else np.array(implicit.matrix).reshape(4, 4)
        surfaces, used = self._shape(thing, implicit)
        offsets = self._xyz[used] @ matrix[:3, :3].T + matrix[:3, 3]
        if thing.type == "SolitaryVegetationObject":
            self._plant(row, thing, implicit.anchor, offsets)
        elif not surfaces:
            what = "the shape of an implicit geometry is not in the file; files beside it are not opened"
            self._problems.warning("no-shape", thing.id, where, what)
        else:
            self._left -= len(offsets)
            if self._left < 0:
                raise TooLarge(f"more than {_MOST_COPIED:,} copied vertices")
            pool = self._builder.add_vertices(self._placed(implicit.anchor, offsets))
            kind = int(KIND_OF_OBJECT.get(thing.type, 0))
            self._builder.add_shell(row, pool, surfaces, [kind] * len(surfaces), where)

    def _shape(self, thing: Thing, implicit: Implicit) -> tuple[list[_Surface], list[int]]:
        """Surfaces numbered from 0, and the vertices that they count."""
        if implicit.shape is None:
            return [], []
        target = _only_link(implicit.shape)
        if target not in self._known:
            found = self._read(thing, implicit.shape)
            if not target:
                return found
            self._known[target] = found
        return self._known[target]

    def _read(self, thing: Thing, shape: Shape) -> tuple[list[_Surface], list[int]]:
        self._links.resolve(shape, thing.id)
        number_of: dict[int, int] = {}
        surfaces: list[_Surface] = []
        seen: set[int] = set()
        for shell in shape.shells:
            for polygon, is_turned in shell.polygons():
                if polygon not in seen:
                    seen.add(polygon)
                    rings = self._polygons.rings(polygon)
                    own = [[number_of.setdefault(v, len(number_of)) for v in ring] for ring in rings]
                    surfaces.append([ring[::-1] for ring in own] if is_turned else own)
        return surfaces, list(number_of)

    def _plant(self, row: int, thing: Thing, anchor: Point, offsets: NDArray[np.float64]) -> None:
        """As high as the tree says, or as its shape is."""
        height_m = number(thing.attributes, "height", "measuredHeight")
        width_m = number(thing.attributes, "crownDiameter")
        if len(offsets):
            span = offsets.max(axis=0) - offsets.min(axis=0)
            height_m = float(span[2]) if np.isnan(height_m) else height_m
            width_m = float(max(span[0], span[1])) if np.isnan(width_m) else width_m
        self._builder.add_instance(row, anchor, height_m, width_m)

    def _placed(self, anchor: Point, offsets: NDArray[np.float64]) -> NDArray[np.float64]:
        """Metres around a point -> coordinates of the file, through the slope of the frame at that point."""
        at = np.array(anchor)
        small = _DEGREES if np.abs(at[:2]).max() <= 360.0 else 1.0
        step = np.diag([small, small, 1.0])
        there = self._builder.frame.to_metres(np.vstack([at, at + step]))
        if self._builder.frame.is_identity:
            return at + offsets
        slope = ((there[1:] - there[0]).T) / np.diag(step)
        if not np.isfinite(slope).all() or abs(np.linalg.det(slope)) < 1e-12:
            return np.full_like(offsets, np.nan)
        placed: NDArray[np.float64] = at + offsets @ np.linalg.inv(slope).T
        return placed


def _only_link(shape: Shape) -> str:
    """The id that a shape is nothing but a link to, as the copies of one tree are; else ""."""
    refs = shape.shells[0].refs if len(shape.shells) == 1 else []
    return refs[0].target if len(refs) == 1 and isinstance(refs[0], Link) else ""
