"""The valley: its river, slopes and streets along the contours.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from shapely import LineString, Polygon, unary_union
from shapely import box as bounds
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.land import Floats, Land, hill
from maps.demo.kit.place import Place
from maps.demo.kit.shapes import largest
from maps.demo.kit.streets import Street, StreetNet

PLACE = Place("smolyan", 25835, (309_250.0, 4_605_050.0), core=(640.0, 480.0), landscape=(1500.0, 1250.0))
RIVER_Z = 1004.0
FALL = 0.011  # of the river, eastwards
_NORTH = ((0, 0), (46, 3), (100, 9), (200, 32), (330, 72), (460, 124), (700, 260), (1000, 470), (1500, 700))
_SOUTH = ((0, 0), (40, 3), (75, 8), (150, 40), (260, 105), (420, 215), (700, 395), (1100, 600), (1600, 760))


def _profile(points: Sequence[tuple[int, int]]) -> tuple[list[float], list[float]]:
    return [float(d) for d, _ in points], [float(rise) for _, rise in points]


def middle(x: Floats | float) -> Floats:
    """y of the valley's floor."""
    return np.asarray(48 * np.sin(np.asarray(x) / 310.0) - 0.02 * np.asarray(x))


def level(x: Floats, y: Floats) -> Floats:
    """Height above the sea: a valley that widens to the east, its sides folded by side valleys."""
    d = y - middle(x)
    fold = 1.0 + 0.16 * np.sin(x / 150.0 + 0.6) + 0.08 * np.sin(x / 67.0)
    north = np.interp(np.maximum(d, 0) * (1.06 - 0.00012 * x), *_profile(_NORTH))
    south = np.interp(np.maximum(-d, 0), *_profile(_SOUTH))
    rise = np.where(d >= 0, north, south) * np.where(np.abs(d) > 90, fold, 1 + (fold - 1) * np.abs(d) / 90)
    peaks = (
        hill(x, y, -620, 1050, 520, 420, 150)
        + hill(x, y, 700, 1120, 600, 380, 110)
        + hill(x, y, 150, -1050, 700, 420, 120)
    )
    return np.asarray(water_z(x, y) + 3.2 + rise + peaks)


def water_z(x: Floats, y: Floats) -> Floats:
    return np.asarray(RIVER_Z - FALL * np.asarray(x))


def water_level(x: float) -> float:
    return RIVER_Z - FALL * x


def along(
    d: float, x0: float, x1: float, step: float = 70.0, waves: float = 0.0
) -> tuple[tuple[float, float], ...]:
    """A line at a distance from the valley's floor, from x0 to x1."""
    n = max(2, round((x1 - x0) / step))
    xs = np.linspace(x0, x1, n + 1)
    ys = middle(xs) + d + waves * np.sin(xs / 95.0)
    return tuple((round(float(x), 1), round(float(y), 1)) for x, y in zip(xs, ys, strict=True))


def spot(x: float, d: float) -> tuple[float, float]:
    """A place by x and distance north of the valley's floor."""
    return (x, float(middle(x)) + d)


def turn_at(x: float) -> float:
    """Degrees of the valley's direction."""
    return float(np.degrees(np.arctan((middle(x + 5) - middle(x - 5)) / 10)))


@cache
def river() -> BaseGeometry:
    return LineString(along(0.0, -1700, 1700, 40)).buffer(7.5, quad_segs=4)


@cache
def land() -> Land:
    walls = LineString(along(0.0, -520, 560, 40)).buffer(12)
    return Land(PLACE, water=river(), level=level, water_z=water_z, quays=walls, bank_m=9.0)


_CONTOURS = (
    ("Dolna", -36, -560, 580, 8), ("Borova", -74, -330, 420, 5), ("Central boulevard", 38, -1480, 1480, 0),
    ("Parkova", 84, -520, 560, 5), ("Terasna", 142, -540, 560, 10), ("Sredna", 204, -500, 540, 12),
    ("Gorna", 268, -440, 500, 14), ("Planinska", 334, -360, 430, 14), ("Skalna", 402, -240, 330, 12),
)  # fmt: skip
_LANES = (
    ("Stalbi", -470, -410, 38, 142), ("Izvor", -330, -270, 142, 268), ("Pazarna", -230, -190, 38, 142),
    ("Rodopska", -120, -40, 142, 334), ("Shkolna", -20, 10, 38, 142), ("Bukova", 120, 190, 142, 334),
    ("Karlak", 250, 275, 38, 142), ("Orfeeva", 330, 410, 142, 268), ("Iztochna", 470, 500, 38, 204),
    ("Kamenna", 20, 80, 334, 402), ("Mostova", -300, -302, -74, -36), ("Yuzhna", 160, 158, -74, -36),
)  # fmt: skip


@cache
def net() -> StreetNet:
    streets = []
    for name, d, x0, x1, waves in _CONTOURS:
        is_main = name.startswith("Central")
        said = (
            {"width": 9.0, "side": 4.0, "rank": "main", "trees": True}
            if is_main
            else {"width": 5.5, "side": 1.5}
        )
        title = name if is_main else f"{name} street"
        streets.append(Street(title, along(d, x0, x1, waves=waves), **said))
    for name, x0, x1, d0, d1 in _LANES:
        a, b = spot(x0, d0), spot(x1, d1)
        bend = spot((x0 + x1) / 2 + 22, (d0 + d1) / 2)
        streets.append(Street(f"{name} street", (a, bend, b), 4.8, 1.2))
    for name, x in (("Bridge street west", -302), ("Bridge street", -20), ("Bridge street east", 262)):
        streets.append(Street(name, (spot(x, 38), spot(x, 13)), 6.0, 1.6))
        streets.append(Street(f"{name} south", (spot(x, -36), spot(x, -13)), 6.0, 1.6))
    return StreetNet(streets, zebras=bounds(-330, -60, 320, 130))


@cache
def square() -> Polygon:
    """The town's square, between boulevard and river."""
    return _strip(-150, -40, 46, 78)


@cache
def park() -> Polygon:
    return _strip(30, 225, 46, 78)


def _strip(x0: float, x1: float, d0: float, d1: float) -> Polygon:
    low, high = along(d0, x0, x1, 20), along(d1, x0, x1, 20)
    shape = Polygon([*low, *reversed(high)]).difference(net().corridors)
    return largest(shape)


@cache
def built_zone() -> BaseGeometry:
    """Where houses may stand: the sunny side, and the foot of the other."""
    north = Polygon([*along(44, -560, 580), *reversed(along(430, -560, 580))])
    south = Polygon([*along(-118, -360, 440), *reversed(along(-40, -580, 600))])
    return unary_union([north, south]).buffer(4)
