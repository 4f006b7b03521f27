"""A finished measurement with its figures, as lists show it, labels draw it and files keep it. Pure.

    made = of_distance([(569_000.0, 7_034_000.0, 2.0), (569_030.0, 7_034_040.0, 2.0)])
    made.main.text, made.main.unit          # "50.00", "m"

Frame: metres of the district's CRS.   Thread: any.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from app.model.signal import format_value
from maps.measure import Area, Place, distance, polygon
from maps.surfaces import Standing, Surface

Kind = Literal["distance", "height", "area", "surface", "building"]
WORDS: dict[Kind, str] = {
    "distance": "Distance", "height": "Height", "area": "Area", "surface": "Surface", "building": "Building height",
}  # fmt: skip
_COMPASS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")


@dataclass(frozen=True, slots=True)
class Figure:
    """key: column of an export.   label: for people, short."""

    key: str
    label: str
    value: float
    unit: str

    @property
    def text(self) -> str:
        return format_value(self.value, decimals(self.value, self.unit))


@dataclass(frozen=True, slots=True)
class Measurement:
    """figures: the first is what it is about; empty for too few points.   sides: of a surface, pairs of points.
    object: id of the city object measured, or "".   note: what must be known of it, or "".
    """

    kind: Kind
    points: tuple[Place, ...]
    figures: tuple[Figure, ...]
    object: str = ""
    sides: tuple[tuple[Place, Place], ...] = ()
    note: str = ""

    @property
    def main(self) -> Figure:
        return self.figures[0]

    @property
    def words(self) -> str:
        return WORDS[self.kind]


def decimals(value: float, unit: str) -> int:
    """As many digits as pointing at a model deserves."""
    if unit == "°":
        return 1
    size = abs(value) if math.isfinite(value) else 0.0
    if unit == "m²":
        return 1 if size < 1000 else 0
    return 2 if size < 100 else 1


def compass(bearing_deg: float) -> str:
    """The one of eight directions, or "" where there is none."""
    return _COMPASS[round(bearing_deg / 45.0) % 8] if math.isfinite(bearing_deg) else ""


def of_distance(points: Sequence[Place]) -> Measurement:
    """Of a polyline with two points or more."""
    found = distance(points)
    figures = [
        Figure("slope_m", "Length", found.slope_m, "m"),
        Figure("level_m", "Level", found.level_m, "m"),
        Figure("rise_m", "Rise", found.rise_m, "m"),
        Figure("slope_deg", "Slope", found.slope_deg, "°"),
        Figure("bearing_deg", "Bearing", found.bearing_deg, "°"),
    ]
    return Measurement("distance", tuple(points), tuple(figures))


def of_height(low: Place, high: Place) -> Measurement:
    """The difference in height of two places, and how far apart they stand."""
    found = distance([low, high])
    figures = (
        Figure("rise_m", "Height", found.rise_m, "m"),
        Figure("level_m", "Level", found.level_m, "m"),
        Figure("slope_m", "Length", found.slope_m, "m"),
    )
    return Measurement("height", (low, high), figures)


def of_building(standing: Standing, ident: str) -> Measurement:
    """From the ground at its foot to its highest point."""
    figures = [Figure("height_m", "Height", standing.height_m, "m")]
    if math.isfinite(standing.eaves_z):
        figures.append(Figure("eaves_m", "Eaves", standing.eaves_m, "m"))
    figures += [
        Figure("ground_z", "Ground at", standing.ground_z, "m"),
        Figure("top_z", "Top at", standing.top_z, "m"),
    ]
    return Measurement("building", (standing.foot, standing.top), tuple(figures), ident)


def of_area(points: Sequence[Place]) -> Measurement:
    """Of the ring through three points or more, seen from above."""
    found = polygon(points)
    note = "Its sides cross; the area is not that of a plain shape." if found.is_crossed else ""
    return Measurement("area", tuple(points), tuple(_areas(found, is_ring=True)), note=note)


def of_surface(surface: Surface, ident: str) -> Measurement:
    sides = tuple((_place(a), _place(b)) for a, b in surface.sides.tolist())
    figures = _areas(surface.area, is_ring=False)
    return Measurement("surface", (surface.centre,), tuple(figures), ident, sides)


def _areas(area: Area, *, is_ring: bool) -> list[Figure]:
    slope = Figure("slope_m2", "In its plane" if is_ring else "Area", area.slope_m2, "m²")
    level = Figure("level_m2", "Area" if is_ring else "From above", area.level_m2, "m²")
    figures = [level, slope] if is_ring else [slope, level]
    figures.append(Figure("perimeter_m", "Perimeter", area.perimeter_m, "m"))
    if not is_ring:
        figures += [
            Figure("tilt_deg", "Tilt", area.tilt_deg, "°"),
            Figure("azimuth_deg", "Azimuth", area.azimuth_deg, "°"),
        ]
    return figures


def _place(p: Sequence[float]) -> Place:
    return (float(p[0]), float(p[1]), float(p[2]))
