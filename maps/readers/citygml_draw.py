"""Things of a CityGML file -> a CityBuilder, when all of them are known and every xlink has its target.

Of each object the highest level of detail is drawn in which nothing is missing, else what there is of the highest.
A solid and the surfaces around it are the same polygons through xlinks; what stands there twice is drawn once, with its
kind.   Thread: one, any.   Units: metres of the frame.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from maps.readers.attributes import number
from maps.readers.builder import CityBuilder, Pool, lod_key
from maps.readers.citygml_appearance import NONE, Appearance
from maps.readers.citygml_features import Thing
from maps.readers.citygml_implicit import Copier
from maps.readers.citygml_links import Links
from maps.readers.citygml_names import PARTS
from maps.readers.citygml_polygons import Polygons
from maps.readers.citygml_shapes import Shape
from maps.readers.semantics import KIND_OF_OBJECT

TREE: Final = "SolitaryVegetationObject"
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
        self._colours: dict[int, int] = {}

    def draw(self, things: list[Thing], appearance: Appearance) -> None:
        drawn = self._chosen(things)
        self._colours = appearance.colours(self._links)
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
                if shape.kind > 0:  # before anything is drawn: solids link to the surfaces that have kinds
                    for polygon in _polygons_of([shape]):
                        self._polygons.kind[polygon] = shape.kind
        rank = self._builder.wanted.rank
        finest: dict[str, tuple[float, float, str]] = {}
        for thing in things:
            if thing.type in PARTS and (lods := self._lods(thing)):
                best = rank(lods[0])
                finest[thing.parent] = max(finest.get(thing.parent, best), best)
        drawn: dict[int, tuple[Thing, list[Shape], str]] = {}
        for thing in things:
            row = self._builder.add_object(
                thing.id, thing.type, thing.attributes, (thing.parent,) if thing.parent else ()
            )
            if row is None:
                what = "the id stands twice; the first one is kept"
                self._problems.error("duplicate-id", thing.id, f"line {thing.line}", what)
                continue
            lods = self._lods(thing)
            self._builder.lods.update(lod for _, lod in lods if lod)
            if lods and thing.id in finest and finest[thing.id] > rank(lods[0]):
                continue  # its parts come in more detail: the block of the whole would stand in them
            name = _best([name for _, name in lods], thing)
            if name is not None:
                drawn[row] = (thing, [s for s in thing.shapes if s.lod == name], name)
        return drawn

    def _lods(self, thing: Thing) -> list[tuple[float, str]]:
        """Levels of an object in which something can be drawn, the wanted one first."""
        found = {s.lod for s in thing.shapes if s.shells or not s.is_whole or thing.type == TREE}
        found |= {i.lod for i in thing.implicits}
        return sorted((lod_key(lod) for lod in found), key=self._builder.wanted.rank, reverse=True)

    def _add_vertices(self, drawn: dict[int, tuple[Thing, list[Shape], str]]) -> None:
        """Only those in use: shapes to be copied have coordinates of their own, which are no places."""
        used = np.zeros(len(self._xyz), np.bool_)
        for _, shapes, _ in drawn.values():
            for polygon in _polygons_of(shapes):
                for ring in self._polygons.rings(polygon):
                    used[ring] = True
        self._new[used] = np.arange(int(used.sum()))
        self._pool = self._builder.add_vertices(self._xyz[used])

    def _add(self, row: int, thing: Thing, shapes: list[Shape]) -> None:
        default = int(KIND_OF_OBJECT.get(thing.type, 0))
        seen: set[int] = set()
        for shape in _without_doubles(shapes, self._polygons):
            for shell in shape.shells:
                surfaces, kinds, colours = [], [], []
                for polygon, is_turned in shell.polygons():
                    if polygon in seen:
                        continue
                    seen.add(polygon)
                    rings = [self._new[ring].tolist() for ring in self._polygons.rings(polygon)]
                    surfaces.append([ring[::-1] for ring in rings] if is_turned else rings)
                    kinds.append(self._polygons.kind[polygon] or default)
                    colours.append(self._colours.get(polygon, NONE))
                if not surfaces:
                    continue
                self._builder.add_shell(
                    row,
                    self._pool,
                    surfaces,
                    kinds,
                    f"line {shape.line}",
                    is_inner=shell.is_inner,
                    colours=colours if max(colours) > NONE else None,
                )
        if thing.type == TREE and not seen:
            height_m = number(thing.attributes, "height", "measuredHeight")
            width_m = number(thing.attributes, "crownDiameter")
            for shape in shapes:
                for point in shape.points:
                    self._builder.add_instance(row, point, height_m, width_m)


def _best(lods: list[str], thing: Thing) -> str | None:
    """The first level in which nothing is missing, else the first one in which there is anything."""
    something: str | None = None
    for lod in lods:
        shapes = [s for s in thing.shapes if s.lod == lod]
        implicits = [i for i in thing.implicits if i.lod == lod]
        is_there = any(s.shells or s.points for s in shapes) or bool(implicits)
        if is_there and something is None:
            something = lod
        is_whole = all(s.is_whole for s in shapes) and (
            thing.type == TREE or all(i.shape is not None for i in implicits)
        )
        if is_there and is_whole:
            return lod
    return something


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
    return {polygon for s in shapes for shell in s.shells for polygon, _ in shell.polygons()}
