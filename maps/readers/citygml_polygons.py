"""Polygons of a CityGML file as they end -> flat arrays; afterwards an element holds only the number of its polygon.

Coordinates stay those of the file. Corners at one place within a feature are one vertex, so that neighbours share
their edge.   Thread: one, any.   Units: those of the file.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from maps.readers.builder import MOST_CORNERS, TooLarge
from maps.readers.citygml_names import gml_id, local
from maps.readers.problems import Problems

LOST = -1
"""Kind-free number in place of a polygon that cannot be read."""
_FARTHEST = 1e9
Point = tuple[float, float, float]


class BadRing(ValueError):
    """A ring that cannot be read; the sentence says why."""


class Polygons:
    """number -> rings of vertex numbers, semantic kind, line.   by_id: gml:id -> number."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._x = array("d")
        self._vertex = array("i")
        self._ring_end = array("i", [0])
        self._polygon_end = array("i", [0])  # in rings
        self.kind = bytearray()
        self.line = array("i")
        self.by_id: dict[str, int] = {}
        self.srs_name: str | None = None
        self.other_srs: dict[str, int] = {}
        self.default_dimension = 3
        self._at: dict[Point, int] = {}

    def __len__(self) -> int:
        return len(self.kind)

    def forget_corners(self) -> None:
        """Between features: vertices are shared only within one."""
        self._at.clear()

    def vertices(self) -> NDArray[np.float64]:
        """(n, 3) in the file's coordinates; nan for what is no place."""
        xyz = np.frombuffer(self._x, np.float64).reshape(-1, 3).copy() if self._x else np.empty((0, 3))
        with np.errstate(invalid="ignore"):
            xyz[~(np.abs(xyz) < _FARTHEST).all(axis=1)] = np.nan
        return xyz

    def rings(self, number: int) -> list[list[int]]:
        first, last = self._polygon_end[number], self._polygon_end[number + 1]
        ends = self._ring_end
        return [self._vertex[ends[r] : ends[r + 1]].tolist() for r in range(first, last)]

    def take(self, element: Any) -> None:
        """A finished Polygon, Triangle or Rectangle: keeps its rings, and leaves its number in the element."""
        line = int(element.sourceline or 0)
        polygon_id = gml_id(element)
        number = LOST
        try:
            rings = [self._corners(ring) for ring in rings_in(element)]
            number = self._keep(rings, line, polygon_id)
        except BadRing as error:
            feature = owner_id(element)
            self._problems.error("bad-ring", feature, f"line {line}", str(error))
        if polygon_id and number != LOST and self.by_id.setdefault(polygon_id, number) != number:
            what = "the id of a polygon stands twice; the first one is kept"
            self._problems.error("duplicate-id", polygon_id, f"line {line}", what)
        element.clear()
        element.text = str(number)

    def _keep(self, rings: list[list[Point]], line: int, polygon_id: str | None) -> int:
        known = self._at
        for ring in rings:
            if len(ring) > 1 and ring[0] == ring[-1]:
                ring.pop()
            elif len(ring) > 1:
                what = "a ring does not end where it begins; it is closed"
                self._problems.warning("unclosed-ring", polygon_id or "", f"line {line}", what)
            for point in ring:
                at = known.get(point)
                if at is None:
                    at = known[point] = len(self._x) // 3
                    self._x.extend(point)
                self._vertex.append(at)
            self._ring_end.append(len(self._vertex))
        if len(self._vertex) > MOST_CORNERS:
            raise TooLarge(f"more than {MOST_CORNERS:,} polygon corners")
        self._polygon_end.append(len(self._ring_end) - 1)
        self.kind.append(0)
        self.line.append(line)
        return len(self.kind) - 1

    def _corners(self, ring: Any) -> list[Point]:
        return points_in(ring, self.dimension(ring))

    def dimension(self, element: Any) -> int:
        """2 or 3, as the element or the next one above says; remembers the srsNames on the way, and their line."""
        found: int | None = None
        above = element
        while above is not None:
            if name := above.get("srsName"):
                self.srs_name = self.srs_name or name
                if name != self.srs_name and len(self.other_srs) < 20:
                    self.other_srs.setdefault(name, int(above.sourceline or 0))
            if found is None and (said := above.get("srsDimension")):
                found = 2 if said == "2" else 3
            above = above.getparent()
        return found or self.default_dimension


def owner_id(element: Any) -> str:
    """gml:id of the feature around an element (CityGML features begin with a capital; so do GML's geometries)."""
    found = ""
    above = element
    while above is not None and local(above) not in ("CityModel", "cityObjectMember", "featureMember"):
        found = gml_id(above) or found
        above = above.getparent()
    return found


def rings_in(polygon: Any) -> Iterator[Any]:
    """The ring elements of a polygon, the outer one first."""
    outer: list[Any] = []
    inner: list[Any] = []
    for side in polygon:
        name = local(side)
        if name in ("exterior", "outerBoundaryIs"):
            outer.extend(side)
        elif name in ("interior", "innerBoundaryIs"):
            inner.extend(side)
    if not outer:
        raise BadRing("a polygon has no exterior ring")
    return chain(outer, inner)


def points_in(element: Any, dimension: int) -> list[Point]:
    """Points of a LinearRing, Ring of curves, LineString or Point, in order."""
    points: list[Point] = []
    for child in element:
        name = local(child)
        if name in ("posList", "pos"):
            said = child.get("srsDimension")
            points += _triples(child.text, 2 if said == "2" else 3 if said else dimension)
        elif name == "coordinates":
            points += _old_coordinates(child)
        elif len(child):  # pointProperty, pointRep, curveMember, segments ...
            inner = points_in(child, dimension)
            points += inner[1:] if points and inner and points[-1] == inner[0] and len(inner) > 1 else inner
    return points


def _triples(text: str | None, dimension: int) -> list[Point]:
    try:
        numbers = list(map(float, (text or "").split()))
    except ValueError as error:
        raise BadRing("a coordinate is no number") from error
    if len(numbers) % dimension:
        raise BadRing(f"{len(numbers)} numbers are no points of {dimension} coordinates")
    if dimension == 2:
        return [(x, y, 0.0) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    return list(zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True))


def _old_coordinates(element: Any) -> list[Point]:
    """GML 2: `x,y,z x,y,z`, with separators of its own."""
    decimal, comma, blank = element.get("decimal", "."), element.get("cs", ","), element.get("ts", " ")
    text = element.text or ""
    if blank.strip():
        text = text.replace(blank, " ")
    points: list[Point] = []
    for part in text.split():
        try:
            numbers = [float(n.replace(decimal, ".")) for n in part.split(comma or ",")]
        except ValueError as error:
            raise BadRing("a coordinate is no number") from error
        if len(numbers) not in (2, 3):
            raise BadRing(f"{len(numbers)} numbers are no point")
        points.append((numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else 0.0))
    return points
