"""Where Alba Iulia's plateau, streets and blocks lie; the star itself is in fort.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from shapely import LineString, Polygon
from shapely import box as bounds

from maps.demo.kit.land import Floats, Land, Platform, hill, step
from maps.demo.kit.place import Place
from maps.demo.kit.solids import rect
from maps.demo.kit.streets import Street, StreetNet
from maps.demo.towns.alba_iulia import fort

PLACE = Place("alba-iulia", 25834, (699_400.0, 5_104_700.0), core=(1020.0, 760.0), landscape=(1700.0, 1500.0))
LOW_Z = 226.0
BRICK_WALL, STONE_WALL = "#a0705a", "#a89a86"
LOWER = bounds(430, -350, 1010, 350)
"""The lower town."""
_ALONG = (
    ("Strada Olarilor", -330.0), ("Strada Morii", -218.0), ("Strada Școlii", -108.0), ("Strada Viilor", 112.0),
    ("Strada Livezii", 224.0), ("Strada Fântânii", 334.0),
)  # fmt: skip
_ACROSS = (
    ("Strada Gării", 578.0, 12.0),
    ("Strada Pieței", 704.0, -8.0),
    ("Strada Teilor", 830.0, 10.0),
    ("Strada Morilor", 958.0, -6.0),
)


def level(x: Floats, y: Floats) -> Floats:
    """A plateau that carries the fort, the town a terrace lower in the east, vineyards and woods on the hills."""
    plateau = hill(x, y, 0, 0, 640, 620, 16, 0.66)
    west = hill(x, y, -1350, 60, 950, 1100, 92) + hill(x, y, -1250, 1150, 900, 760, 120)
    south = hill(x, y, -620, -930, 720, 660, 88) + hill(x, y, 500, -1500, 900, 700, 60)
    north = hill(x, y, 640, 880, 720, 500, 62) + hill(x, y, -420, 900, 700, 470, 70)
    valley = -3.0 * np.clip((x - 350) / 900, 0, 1.5)
    rim = np.maximum(np.abs(x) / PLACE.landscape[0], np.abs(y) / PLACE.landscape[1])
    inner = 1 - step(0.66, 0.9, rim)  # level where the model ends, so that the far ground joins
    return np.asarray(LOW_Z + plateau + (west + south + north + valley) * inner)


@cache
def land() -> Land:
    return Land(
        PLACE,
        water=Polygon(),
        level=level,
        water_z=fort.MOAT_Z,  # there is none; bridges found their piers by it
        platforms=[
            Platform("moat", fort.moat(), z=fort.MOAT_Z, wall=STONE_WALL),
            Platform("rampart", fort.rampart(), rise=fort.RAMPART_RISE, wall=BRICK_WALL),
        ],
    )


def ring_at(turn: float, radius: float = 468.0) -> tuple[float, float]:
    return (radius * math.cos(math.radians(turn)), radius * math.sin(math.radians(turn)))


@cache
def net() -> StreetNet:
    east, west, south = fort.gate("east"), fort.gate("west"), fort.gate("south")
    middle = (6.0, 4.0)
    inner = "paving"
    streets = [
        Street("Strada Cetății", (middle, east.at(-90, 4), east.at(-40), east.at(-0.1)), 7.0, 1.8, inner, trees=True),
        Street("Strada Porții", (middle, (-70, 2), (-148, 12), west.at(-56), west.at(-0.1)), 7.0, 1.8, inner, trees=True),
        Street("Strada Palatului", (middle, south.at(-90, 5), south.at(-40), south.at(-0.1)), 7.0, 1.8, inner),
        Street("Strada Cazărmii", ((12, 10), (30, 110), (10, 206)), 6.0, 1.6, inner),
        Street("Strada de Jur", tuple(ring_at(-2.0 + 10 * k, 206) for k in range(37)), 5.0, 0.8, inner, bends=False),
        Street("Bulevardul Mare", ((1120, -6), (820, 4), (600, 0), (452, 0)), 15.0, 6.0, rank="main", trees=True),
        Street("Aleea Porții", ((456, 0), east.at(fort.moat_width(east) + 50), east.at(fort.moat_width(east) + 0.1)), 9.0, 3.0, "paving", rank="path"),
        Street("Strada Glacisului", tuple(ring_at(-100 + 7.5 * k) for k in range(28)), 7.5, 2.4, trees=True, bends=False),
        Street("Drumul Viilor", ((-200, -1300), (-250, -960), (-120, -700), (-70, -560), ring_at(-102), south.at(fort.moat_width(south) + 0.1)), 6.5, 1.6),
        Street("Drumul Dealului", ((-1560, 500), (-1100, 330), (-700, 260), west.at(fort.moat_width(west) + 70), west.at(fort.moat_width(west) + 0.1)), 6.5, 1.6),
        Street("Drumul de Sud", ((200, -1150), (330, -760), (470, -520), (560, -330)), 7.0, 1.6),
        Street("Drumul de Nord", ((-60, 1330), (60, 980), (330, 620), (540, 500), (566, 334)), 7.0, 1.6),
        Street("Drumul de Răsărit", ((1010, -108), (1250, -150), (1640, -120)), 7.0, 1.2),
    ]  # fmt: skip
    for number, (name, y) in enumerate(_ALONG):
        x0 = math.sqrt(468.0**2 - y * y) - 2
        sway = 8.0 if number % 2 else -7.0
        points = ((x0, y * 0.97), (x0 + 150, y + sway), (830, y - sway * 0.4), (1012, y + sway))
        streets.append(Street(name, points, 6.5, 2.2, trees=number in (2, 3)))
    for name, x, sway in _ACROSS:
        ends = 345 if x < 900 else 236
        is_main = name == "Strada Pieței"
        bent = ((x - sway, -ends), (x + sway, -120), (x, 0), (x - sway, 130), (x + sway, ends))
        streets.append(
            Street(
                name,
                bent,
                8.0 if is_main else 6.5,
                3.0 if is_main else 2.2,
                rank="main" if is_main else "street",
                trees=is_main,
            )
        )
    return StreetNet(streets, zebras=bounds(430, -240, 1000, 240))


@cache
def blocks() -> tuple[Polygon, ...]:
    return net().blocks(land().dry, LOWER, least_m2=1200, most_m2=24_000)


def block_at(x: float, y: float) -> Polygon:
    return min(blocks(), key=lambda b: b.centroid.distance(LineString([(x, y), (x + 0.1, y)])))


@cache
def market() -> Polygon:
    return block_at(640, -55)


@cache
def town_park() -> Polygon:
    return block_at(520, 60)


PARADE = rect(52, -44, 74, 62)
COURT = rect(-88, 86, 116, 74, 4)
VINEYARDS = (
    rect(-290, -482, 176, 132, 40), rect(-432, -352, 168, 140, 54), rect(-172, -606, 124, 116, 12), rect(-424, -556, 120, 110, 44),
    rect(-560, -220, 150, 120, 74), rect(-590, -440, 120, 110, 50), rect(-800, 480, 220, 150, 30), rect(160, -700, 170, 120, -8),
    rect(-900, 180, 150, 150, 80), rect(350, -640, 130, 110, -28),
)  # fmt: skip
