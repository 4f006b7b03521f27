"""Where Võru's lake, streets and blocks lie.   xy metres of PLACE, turned as a whole by the grid's angle.   Thread: any."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely
from shapely import LineString, Polygon, affinity, unary_union
from shapely import box as bounds
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.land import Floats, Land, hill
from maps.demo.kit.place import Place
from maps.demo.kit.shapes import smooth, turned
from maps.demo.kit.streets import Street, StreetNet

PLACE = Place("voru", 25835, (501_150.0, 6_410_200.0), core=(620.0, 520.0), landscape=(1500.0, 1300.0))
TURN_DEG = 7.0
LAKE_Z = 69.2
SQUARE = (-60.0, 30.0, 20.0, 105.0)  # u from, u to, v from, v to
PARK = (120.0, 210.0, 105.0, 190.0)

_SHORE = [
    (-1700, -40), (-1100, -70), (-800, -120), (-560, -175), (-380, -226), (-150, -252), (90, -258), (330, -236),
    (560, -196), (760, -212), (960, -300), (1200, -390), (1700, -430),
]  # fmt: skip
ISLAND = Polygon(
    smooth(
        [(-700, -300), (-640, -270), (-560, -282), (-530, -330), (-590, -385), (-680, -370), (-700, -300)], 3
    )
)
_ALONG = (
    ("Järve", -176),
    ("Kalda", -72),
    ("Kiriku", 14),
    ("Turu", 110),
    ("Kooli", 196),
    ("Aia", 280),
    ("Metsa", 366),
)
_ACROSS = (
    ("Lääne", -470), ("Liiva", -375), ("Lille", -270), ("Sepa", -165), ("Raekoja", -66), ("Tamme", 36),
    ("Posti", 114), ("Pargi", 216), ("Kase", 312), ("Jaama", 408), ("Ida", 500),
)  # fmt: skip


def at(u: float, v: float) -> tuple[float, float]:
    """A place of the grid."""
    return turned(0.0, 0.0, TURN_DEG, u, v)


def area(u0: float, u1: float, v0: float, v1: float) -> Polygon:
    """A rectangle of the grid."""
    return affinity.rotate(bounds(u0, v0, u1, v1), TURN_DEG, origin=(0, 0))


def shore() -> list[tuple[float, float]]:
    """The town's side of the lake, west to east."""
    return smooth(_SHORE, 3)


@cache
def lake() -> BaseGeometry:
    return Polygon([*shore(), (1700, -1500), (-1700, -1500)]).difference(ISLAND, grid_size=0.01)


def level(x: Floats, y: Floats) -> Floats:
    """A gentle rise from the lake, woods on low hills behind the town."""
    base = LAKE_Z + 2.1 + 0.012 * np.clip(y + 240, 0, 700)
    hills = (
        hill(x, y, -500, 980, 620, 420, 24)
        + hill(x, y, 520, 900, 520, 380, 18)
        + hill(x, y, 1180, 200, 420, 520, 15)
    )
    west = hill(x, y, -1150, 380, 420, 480, 13)
    island = np.where(shapely.contains_xy(ISLAND.buffer(30), x, y), -1.3, 0.0)
    return np.asarray(base + hills + west + island)


@cache
def land() -> Land:
    pier = area(-4.5, 4.5, -330, -236)
    quay = area(-26, 34, -262, -225)
    water = lake().difference(pier, grid_size=0.01)
    return Land(
        PLACE,
        water=water,
        level=level,
        water_z=LAKE_Z,
        quays=unary_union([pier.buffer(4), quay]),
        bank_m=22.0,
    )


@cache
def net() -> StreetNet:
    streets = []
    for name, v in _ALONG:
        u0, u1 = (-520, 560) if v not in (-176,) else (-430, 560)
        is_main = name in ("Kiriku", "Turu")
        width = 8.0 if is_main else 6.0
        streets.append(
            Street(
                f"{name} tänav",
                (at(u0, v), at(u1, v)),
                width,
                3.4 if is_main else 2.0,
                rank="main" if is_main else "street",
                trees=name in ("Kiriku", "Järve", "Kooli"),
                bends=False,
            )
        )
    for name, u in _ACROSS:
        v0 = -176 if u > -430 else -72
        is_main = name in ("Raekoja", "Jaama")
        streets.append(
            Street(
                f"{name} tänav",
                (at(u, v0), at(u, 366)),
                7.5 if is_main else 5.5,
                2.8 if is_main else 1.8,
                rank="main" if is_main else "street",
                trees=name == "Raekoja",
                bends=False,
            )
        )
    streets += [
        Street(
            "Rannapromenaad",
            (at(-430, -205), at(-180, -214), at(120, -216), at(420, -200)),
            4.5,
            0.6,
            "paving",
            "path",
        ),
        Street(
            "Tartu maantee", (at(-66, 366), at(-80, 520), at(-40, 760), at(30, 1280)), 8.0, 1.2, rank="main"
        ),
        Street(
            "Võidu maantee", (at(560, 14), at(760, 40), at(1050, 130), at(1480, 240)), 8.0, 1.2, rank="main"
        ),
        Street("Antsla maantee", (at(-520, 110), at(-760, 150), at(-1100, 120), at(-1480, 190)), 7.0, 1.0),
    ]
    return StreetNet(streets, zebras=area(-200, 330, -120, 240))


@cache
def blocks() -> tuple[Polygon, ...]:
    """Between the streets of the grid, the square and the park left out."""
    found = net().blocks(land().dry, area(-530, 570, -190, 380), most_m2=30_000)
    keep = [b for b in found if not b.contains(centre(SQUARE)) and not b.contains(centre(PARK))]
    return tuple(keep)


def centre(of: tuple[float, float, float, float]) -> shapely.Point:
    return area(*of).centroid


@cache
def square() -> Polygon:
    return _block_of(SQUARE)


@cache
def park() -> Polygon:
    return _block_of(PARK)


def _block_of(of: tuple[float, float, float, float]) -> Polygon:
    found = net().blocks(land().dry, area(-530, 570, -190, 380), most_m2=30_000)
    return next(b for b in found if b.contains(centre(of)))


@cache
def beach() -> BaseGeometry:
    """Sand between the promenade and the water."""
    strip = LineString([at(-400, -240), at(-130, -250)]).buffer(26)
    return strip.intersection(land().dry).difference(net().corridors.buffer(1.0)).buffer(-0.5)


@cache
def shore_green() -> BaseGeometry:
    strip = area(-440, 570, -262, -181)
    return strip.intersection(land().dry).difference(unary_union([net().corridors, beach()])).buffer(-0.3)
