"""Things of a CityGML file -> a CityBuilder, when all of them are known and every xlink has its target.

Of each object the highest level of detail is drawn in which nothing is missing, else what there is of the highest.
A solid and the surfaces around it are the same polygons through xlinks; what stands there twice is drawn once, with its
kind.   Thread: one, any.   Units: metres of the frame.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from maps.readers.attributes import number
from maps.readers.builder import CityBuilder, Pool, lod_key
from maps.readers.citygml_features import Thing
from maps.readers.citygml_implicit import Copier
from maps.readers.citygml_links import Links
from maps.readers.citygml_names import PARTS
from maps.readers.citygml_polygons import Polygons
from maps.readers.citygml_shapes import Shape, Shell
from maps.readers.semantics import KIND_OF_OBJECT

_TREE: Final = "SolitaryVegetationObject"
_HALF: Final = 0.5


class Drawer:
    """Draws all things of a file."""

    def __init__(self, builder: CityBuilder, polygons: Polygons, links: Links) -> None:
        self._builder = builder
        self._problems = builder.problems
        self._polygons = polygons
        self._links = links
        self._xyz = polygons.vertices()
        self._new: NDArray[np.int64] = np.full(len(self._xyz), -1, np.int64)
        self._pool = Pool(0, 0)

    def draw(self, things: list[Thing]) -> None:
        drawn = self._chosen(things)
        self._add_vertices(drawn)
        copier = Copier(self._builder, self._polygons, self._links, self._xyz)
        for row, (thing, shapes, lod) in drawn.items():
            self._add(row, thing, shapes)
            copier.add(row, thing, lod)

    def _chosen(self, things: list[Thing]) -> dict[int, tuple[Thing, list[Shape], str]]:
        """row -> the shapes of the level to be drawn."""
        for thing in things:
            for shape in thing.shapes:
                self._links.resolve(shape, thing.id)
        finest: dict[str, tuple[float, str]] = {}
        for thing in things:
            if thing.type in PARTS and (lods := _lods(thing)):
                finest[thing.parent] = max(finest.get(thing.parent, (-1.0, "")), lods[0])
        drawn: dict[int, tuple[Thing, list[Shape], str]] = {}
        for thing in things:
            row = self._builder.add_object(
                thing.id, thing.type, thing.attributes, (thing.parent,) if thing.parent else ()
            )
            if row is None:
                what = "the id stands twice; the first one is kept"
                self._problems.error("duplicate-id", thing.id, f"line {thing.line}", what)
                continue
            lods = _lods(thing)
            self._builder.lods.update(lod for _, lod in lods if lod)
            if lods and finest.get(thing.id, (-1.0, "")) > lods[0]:
                lods = []  # its parts come in more detail: the block of the whole would stand in them
            for lod in lods:
                shapes = [s for s in thing.shapes if s.lod == lod[1]]
                if all(s.is_whole for s in shapes):
                    drawn[row] = (thing, shapes, lod[1])
                    break
            else:
                if lods:
                    drawn[row] = (thing, [s for s in thing.shapes if s.lod == lods[0][1]], lods[0][1])
        return drawn

    def _add_vertices(self, drawn: dict[int, tuple[Thing, list[Shape], str]]) -> None:
        """Only those in use: shapes to be copied have coordinates of their own, which are no places."""
        used = np.zeros(len(self._xyz), np.bool_)
        for _, shapes, _ in drawn.values():
            for polygon in self._numbers(shapes):
                for ring in self._polygons.rings(polygon):
                    used[ring] = True
        self._new[used] = np.arange(int(used.sum()))
        self._pool = self._builder.add_vertices(self._xyz[used])

    def _numbers(self, shapes: Iterable[Shape]) -> Iterable[int]:
        for shape in shapes:
            for shell in shape.shells:
                for ref in shell.refs:
                    if isinstance(ref, int):
                        yield ref if ref >= 0 else ~ref

    def _add(self, row: int, thing: Thing, shapes: list[Shape]) -> None:
        default = int(KIND_OF_OBJECT.get(thing.type, 0))
        for shape in shapes:
            if shape.kind > 0:
                for polygon in self._numbers([shape]):
                    self._polygons.kind[polygon] = shape.kind
        seen: set[int] = set()
        for shape in _without_doubles(shapes, self._polygons):
            for shell in shape.shells:
                refs = [r for r in shell.refs if isinstance(r, int) and (r if r >= 0 else ~r) not in seen]
                if not refs:
                    continue
                surfaces, kinds = [], []
                for ref in refs:
                    polygon = ref if ref >= 0 else ~ref
                    seen.add(polygon)
                    rings = [self._new[ring].tolist() for ring in self._polygons.rings(polygon)]
                    surfaces.append(rings if ref >= 0 else [ring[::-1] for ring in rings])
                    kinds.append(self._polygons.kind[polygon] or default)
                self._builder.add_shell(
                    row, self._pool, surfaces, kinds, f"line {shape.line}", is_inner=shell.is_inner
                )
        if thing.type == _TREE and not seen:
            height_m = number(thing.attributes, "height", "measuredHeight")
            width_m = number(thing.attributes, "crownDiameter")
            for shape in shapes:
                for point in shape.points:
                    self._builder.add_instance(row, point, height_m, width_m)


def _lods(thing: Thing) -> list[tuple[float, str]]:
    """Levels of an object, the highest first."""
    found = {s.lod for s in thing.shapes} | {i.lod for i in thing.implicits}
    return sorted((lod_key(lod) for lod in found), reverse=True)


def _without_doubles(shapes: list[Shape], polygons: Polygons) -> list[Shape]:
    """Solids first, then what else there is; a solid whose faces stand there again as surfaces with kinds is left out."""
    solids = [s for s in shapes if s.kind < 0]
    themed = [s for s in shapes if s.kind >= 0]
    if not solids or not themed:
        return solids + themed
    own = _polygons_of(solids)
    others = _polygons_of(themed)
    if own & others:
        return solids + themed
    corners = {v for p in own for ring in polygons.rings(p) for v in ring}
    other_corners = {v for p in others for ring in polygons.rings(p) for v in ring}
    if corners and len(corners & other_corners) > _HALF * len(corners):
        return themed
    return solids + themed


def _polygons_of(shapes: list[Shape]) -> set[int]:
    return {
        r if r >= 0 else ~r for s in shapes for shell in s.shells for r in shell.refs if isinstance(r, int)
    }


__all__ = ["Drawer", "Shell"]
