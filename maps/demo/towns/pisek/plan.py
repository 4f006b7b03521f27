"""The river, the walled core, its streets and blocks.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

from functools import cache

import numpy as np
import shapely
from shapely import LineString, Polygon, unary_union
from shapely import box as bounds
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.land import Floats, Land, hill
from maps.demo.kit.place import Place
from maps.demo.kit.shapes import largest, polygons, smooth
from maps.demo.kit.streets import Street, StreetNet

PLACE = Place("pisek", 25833, (438_050.0, 5_462_050.0), core=(560.0, 470.0), landscape=(1400.0, 1150.0))
RIVER_Z = 361.0
_RIVER = [
    (-1600, 330),
    (-1100, 250),
    (-700, 205),
    (-380, 150),
    (-120, 132),
    (140, 150),
    (380, 210),
    (640, 300),
    (1000, 360),
    (1600, 300),
]
CORE = Polygon(
    smooth(
        [
            (-235, -60),
            (-215, 60),
            (-90, 84),
            (70, 92),
            (205, 110),
            (250, 0),
            (225, -150),
            (110, -225),
            (-60, -235),
            (-190, -180),
            (-235, -60),
        ],
        3,
    )
)
"""What the walls once held."""
SQUARE = (-48.0, 62.0, -128.0, -66.0)
BRIDGE = ((-96.0, 88.0), (-104.0, 186.0))
WEIR = ((98.0, 108.0), (122.0, 186.0))
"""Its crest, from the southern bank to the northern."""


@cache
def river() -> BaseGeometry:
    return LineString(smooth(_RIVER, 3)).buffer(27.0, quad_segs=6)


def level(x: Floats, y: Floats) -> Floats:
    """Rising from the river to wooded hills in the south and north."""
    south = 3.6 + 9.0 * np.clip((60 - y) / 420, 0, 1) ** 1.2
    north = 3.2 + 10.0 * np.clip((y - 200) / 420, 0, 1)
    base = np.where(y < 150 + 0.12 * x, south, north)
    hills = (
        hill(x, y, -520, -860, 620, 420, 62)
        + hill(x, y, 560, -820, 560, 420, 48)
        + hill(x, y, 250, 1000, 900, 420, 46)
        + hill(x, y, -1000, 700, 520, 380, 40)
        + hill(x, y, 1010, -180, 340, 420, 44)
    )
    return np.asarray(RIVER_Z + base + hills)


@cache
def land() -> Land:
    quays = bounds(-330, 60, 330, 190).intersection(river().buffer(6))
    return Land(PLACE, water=river(), level=level, water_z=RIVER_Z, quays=quays, bank_m=15.0)


def _ring(shape: Polygon) -> tuple[tuple[float, float], ...]:
    return tuple((round(x, 1), round(y, 1)) for x, y in largest(shape.simplify(4.0)).exterior.coords)


@cache
def net() -> StreetNet:
    u0, u1, v0, v1 = SQUARE
    wall = _ring(largest(CORE.buffer(-9)))
    stone = {"surface": "paving", "width": 5.0, "side": 1.6}
    streets = [
        Street("Na Hradbách", wall, **stone),  # type: ignore[arg-type]
        Street("Mostní", ((-96, 86), (-84, 20), (-56, -58)), 6.0, 2.0, "paving"),
        Street(
            "Velké náměstí",
            ((u0 - 9, v1 + 8), (u1 + 9, v1 + 8), (u1 + 9, v0 - 8), (u0 - 9, v0 - 8), (u0 - 9, v1 + 8)),
            6.0,
            3.0,
            "paving",
            rank="main",
            bends=False,
        ),
        Street("Kostelní", ((u1 + 9, v1 + 8), (130, -30), (238, -8)), 5.5, 2.0, "paving"),
        Street("Hradní", ((-57, v1 + 8), (-130, -20), (-226, 6)), 5.0, 1.6, "paving"),
        Street("Dlouhá", ((u1 + 9, v0 - 8), (140, -150), (214, -168)), 5.5, 2.0, "paving"),
        Street("Krátká", ((-57, v0 - 8), (-120, -150), (-200, -158)), 5.0, 1.6, "paving"),
        Street("Jungmannova", ((5, v0 - 8), (-4, -180), (-12, -232)), 5.5, 2.0, "paving"),
        Street("Soukenická", ((20, v1 + 8), (26, 0), (40, 84)), 5.0, 1.6, "paving"),
        Street(
            "Nádražní",
            ((-12, -232), (-30, -330), (-20, -470), (40, -1120)),
            8.0,
            3.0,
            rank="main",
            trees=True,
        ),
        Street("Budovcova", ((214, -168), (330, -220), (470, -230), (700, -260)), 7.0, 2.6, trees=True),
        Street(
            "Pražská", ((-104, 190), (-112, 280), (-80, 420), (-140, 1120)), 8.0, 2.6, rank="main", trees=True
        ),
        Street("Tylova", ((-200, -158), (-330, -190), (-480, -170), (-760, -230)), 7.0, 2.4),
        Street("Alšovo nábřeží", ((-330, 186), (-104, 192), (150, 204), (380, 268)), 6.5, 3.0, trees=True),
        Street("Zahradní", ((-300, -190), (-300, -330), (-30, -340), (250, -320), (330, -220)), 6.0, 1.8),
        Street("Lesní", ((-420, -176), (-430, -430), (-20, -450), (360, -430), (440, -228)), 6.0, 1.8),
        Street("Polní", ((-340, 190), (-330, 310), (-100, 330), (190, 330), (260, 236)), 6.0, 1.8),
        Street("Vinohradská", ((-330, 310), (-320, 430), (-96, 440), (230, 430), (190, 330)), 5.5, 1.6),
    ]
    return StreetNet(streets, zebras=bounds(-200, -260, 300, 200))


@cache
def blocks() -> tuple[Polygon, ...]:
    """Of the old town, without the square."""
    found = net().blocks(land().dry, CORE.buffer(2), least_m2=500, most_m2=30_000)
    return tuple(b for b in found if not b.contains(centre()))


@cache
def outer_blocks() -> tuple[Polygon, ...]:
    found = net().blocks(land().dry, bounds(-520, -470, 520, 470), least_m2=900, most_m2=60_000)
    return tuple(b for b in found if b.intersection(CORE).area < 0.3 * b.area)


def centre() -> shapely.Point:
    return shapely.Point((SQUARE[0] + SQUARE[1]) / 2, (SQUARE[2] + SQUARE[3]) / 2)


@cache
def square() -> Polygon:
    found = net().blocks(land().dry, CORE.buffer(2), least_m2=500, most_m2=30_000)
    return next(b for b in found if b.contains(centre()))


@cache
def quay_walk() -> BaseGeometry:
    """A paved walk on top of the river walls."""
    walled = land().built_edge.buffer(4.2, cap_style="flat").intersection(land().dry)
    return unary_union([p for p in polygons(walled.difference(net().corridors)) if p.area > 3.0])


@cache
def promenade() -> BaseGeometry:
    """Green along the walls, towards the river and outside them."""
    belt = CORE.buffer(20).difference(CORE.buffer(-3))
    return belt.intersection(land().dry).difference(unary_union([net().corridors, *blocks()])).buffer(-0.4)
