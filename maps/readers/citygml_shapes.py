"""Geometry elements of CityGML (solids, surfaces, xlinks, implicit geometry) -> shells of polygon numbers.

A polygon is its number; n turned over is ~n; what is defined elsewhere is a Link until everything is read.
Thread: one, any.   Units: those of the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from maps.readers.citygml_names import gml_id, href, local
from maps.readers.citygml_polygons import LOST, BadRing, Point, Polygons, points_in

_DEEPEST: Final = 60
_PATCHES: Final = frozenset({"Polygon", "Triangle", "Rectangle", "PolygonPatch"})
_LINES: Final = frozenset(
    {"Curve", "LineString", "MultiCurve", "CompositeCurve", "GeometricComplex", "OrientableCurve"}
)


class Link(NamedTuple):
    """An xlink to a surface or solid. target: id within the file, or "" and then `outside` is true."""

    target: str
    is_turned: bool
    line: int


Ref = int | Link


class Shell(NamedTuple):
    refs: list[Ref]
    is_inner: bool

    def polygons(self) -> Iterator[tuple[int, bool]]:
        """Number of each polygon, and whether it is turned over; what is still a Link is passed by."""
        for ref in self.refs:
            if isinstance(ref, int):
                yield (ref, False) if ref >= 0 else (~ref, True)


@dataclass(slots=True)
class Shape:
    """One geometry of a feature.   kind: of a semantic surface, -1 for a geometry of the object itself.

    points: of a point geometry.   is_whole: nothing of it was lost when it was read.
    """

    lod: str
    line: int
    kind: int = -1
    is_solid: bool = False
    shells: list[Shell] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    is_whole: bool = True


@dataclass(slots=True)
class Implicit:
    """A copy of a shape at a place.   matrix: 16 numbers, row by row, or None for none.   shape: own or linked."""

    lod: str
    line: int
    anchor: Point | None
    matrix: tuple[float, ...] | None
    shape: Shape | None


class Shapes:
    """Reads geometry properties.   groups: gml:id of composites and solids -> their shells."""

    def __init__(self, polygons: Polygons) -> None:
        self._polygons = polygons
        self.groups: dict[str, list[Shell]] = {}

    def read(self, holder: Any, lod: str, kind: int = -1) -> Shape | None:
        """holder: a property such as bldg:lod2Solid. None where there is nothing to draw in it (lines)."""
        shape = Shape(lod, int(holder.sourceline or 0), kind)
        if (link := self._link(holder)) is not None:
            shape.shells.append(Shell([link], False))
            shape.is_solid = True
            return shape
        for element in holder:
            self._read(element, shape)
        return shape if shape.shells or shape.points or not shape.is_whole else None

    def implicit(self, holder: Any, lod: str) -> Implicit | None:
        """holder: a property with core:ImplicitGeometry in it. Raises BadRing where its numbers are no numbers."""
        found = next((e for e in holder if local(e) == "ImplicitGeometry"), None)
        if found is None:
            return None
        made = Implicit(lod, int(holder.sourceline or 0), None, None, None)
        for part in found:
            name = local(part)
            if name == "transformationMatrix":
                made.matrix = _matrix(part.text)
            elif name == "referencePoint":
                points = [p for e in part for p in points_in(e, self._polygons.dimension(e))]
                made.anchor = points[0] if points else None
            elif name in ("relativeGMLGeometry", "relativeGeometry"):
                made.shape = self.read(part, lod)
        return made

    def _read(self, element: Any, shape: Shape) -> None:
        name = local(element)
        if name == "Solid":
            shells = self._solid(element, shape)
            shape.is_solid = True
            shape.shells += shells
        elif name in ("MultiSolid", "CompositeSolid", "MultiGeometry", "GeometryCollection"):
            for member in element:
                if (link := self._link(member)) is not None:
                    shape.shells.append(Shell([link], False))
                for inner in member:
                    self._read(inner, shape)
        elif name in ("Point", "MultiPoint"):
            try:
                shape.points += points_in(element, self._polygons.dimension(element))
            except BadRing:
                shape.is_whole = False
        elif name not in _LINES:
            refs: list[Ref] = []
            self._surfaces(element, refs, False, shape, 0)
            if refs:
                shape.shells.append(Shell(refs, False))

    def _solid(self, solid: Any, shape: Shape) -> list[Shell]:
        shells: list[Shell] = []
        for side in solid:
            if (name := local(side)) in ("exterior", "interior"):
                refs: list[Ref] = []
                if (link := self._link(side)) is not None:
                    refs.append(link)
                for element in side:
                    self._surfaces(element, refs, False, shape, 0)
                if refs:
                    shells.append(Shell(refs, name == "interior"))
        self._remember(solid, shells)
        return shells

    def _surfaces(self, element: Any, refs: list[Ref], is_turned: bool, shape: Shape, depth: int) -> None:
        """Appends the polygons of any kind of surface."""
        name = local(element)
        if name in _PATCHES:
            text = element.text or ""
            number = int(text) if text.strip("-").isdigit() else LOST
            if number == LOST:
                shape.is_whole = False
            else:
                refs.append(~number if is_turned else number)
            return
        if depth > _DEEPEST or name in _LINES:
            shape.is_whole &= name in _LINES
            return
        first = len(refs)
        if name == "OrientableSurface" and element.get("orientation") == "-":
            is_turned = not is_turned
        for member in element:
            link = self._link(member)
            if link is not None:
                refs.append(link._replace(is_turned=is_turned))
            for inner in member:
                self._surfaces(inner, refs, is_turned, shape, depth + 1)
        self._remember(element, [Shell(refs[first:], False)])

    def _remember(self, element: Any, shells: list[Shell]) -> None:
        name = gml_id(element)
        if name:
            self.groups.setdefault(name, shells)

    def _link(self, element: Any) -> Link | None:
        target = href(element)
        if target is None:
            return None
        return Link(target[1:] if target.startswith("#") else "", False, int(element.sourceline or 0))


def _matrix(text: str | None) -> tuple[float, ...]:
    try:
        numbers = tuple(map(float, (text or "").replace(",", " ").split()))
    except ValueError as error:
        raise BadRing("a transformation matrix holds what is no number") from error
    if len(numbers) != 16 or not all(abs(n) < 1e9 for n in numbers):
        raise BadRing("a transformation matrix needs 16 finite numbers")
    return numbers
