"""Where Sestao's estuary, slope and streets lie.   Thread: any.

xy metres of PLACE; u runs along the estuary to the south-east, v across it to the north-east (the water is at v > 215).
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import shapely
from shapely import LineString, Polygon, affinity, unary_union
from shapely import box as bounds
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.land import Floats, Land, hill, step
from maps.demo.kit.place import Place
from maps.demo.kit.shapes import smooth, turned
from maps.demo.kit.streets import Street, StreetNet

PLACE = Place("sestao", 25830, (499_420.0, 4_795_210.0), core=(700.0, 660.0), landscape=(1650.0, 1500.0))
TURN_DEG = -38.0
RIA_Z = 1.2
QUAY_Z = 4.6
_COS, _SIN = math.cos(math.radians(TURN_DEG)), math.sin(math.radians(TURN_DEG))

FREE = {
    "plaza": (-24.0, -153.0),
    "church": (100.0, -223.0),
    "park": (232.0, -293.0),
    "school": (365.0, -293.0),
    "health": (-284.0, -293.0),
    "market": (-150.0, -83.0),
}
"""Blocks that are no rows of houses, by a place (u, v) inside."""

_ALONG = (
    ("Avenida del Puerto", 24, "main"), ("Calle de los Talleres", -46, "street"), ("Calle Mayor", -118, "main"),
    ("Calle del Carmen", -188, "street"), ("Calle de la Fuente", -258, "street"), ("Avenida del Monte", -328, "main"),
    ("Calle Alta", -402, "street"),
)  # fmt: skip
_ACROSS = (
    ("Calle de la Peña", -478, -462, 24, -330), ("Calle del Muelle", -352, -346, 24, -402),
    ("Calle de la Iglesia", -216, -224, 196, -402), ("Calle de la Estación", -88, -80, 24, -402),
    ("Calle del Mercado", 42, 34, 24, -330), ("Calle de la Escuela", 166, 172, 24, -402),
    ("Calle del Dique", 302, 292, 72, -402), ("Calle de la Vega", 430, 440, 24, -330),
)  # fmt: skip


def bend(u: float) -> float:
    """How far the contours swing to the north-east at u."""
    return 24.0 * math.sin(u / 210.0 + 0.5)


def at(u: float, v: float) -> tuple[float, float]:
    return turned(0.0, 0.0, TURN_DEG, u, v)


def on_slope(u: float, v: float) -> tuple[float, float]:
    """A place whose v counts from the bent contours, as the streets do; down by the works nothing bends."""
    return at(u, v + bend(u) * min(1.0, max(0.0, (60.0 - v) / 100.0)))


def area(u0: float, u1: float, v0: float, v1: float) -> Polygon:
    return affinity.rotate(bounds(u0, v0, u1, v1), TURN_DEG, origin=(0, 0))


def contour(u0: float, u1: float, v: float, step_m: float = 90.0) -> tuple[tuple[float, float], ...]:
    """A line along the slope at a level."""
    n = max(2, round(abs(u1 - u0) / step_m))
    return tuple(on_slope(u0 + (u1 - u0) * k / n, v) for k in range(n + 1))


DOCK = area(120, 196, 96, 260)
_MIDDLE = [
    (-2600, 1050), (-1700, 560), (-1050, 345), (-500, 306), (0, 302), (520, 306), (980, 380), (1500, 620), (2300, 1180),
]  # fmt: skip


@cache
def ria() -> BaseGeometry:
    """The estuary with the dock that is cut into its bank."""
    stream = LineString([at(u, v) for u, v in smooth(_MIDDLE, 3)]).buffer(86, quad_segs=4)
    return unary_union([stream, DOCK])


def _ramp(t: Floats, width: float) -> Floats:
    return np.asarray((t + np.sqrt(t * t + width * width)) / 2)


def level(x: Floats, y: Floats) -> Floats:
    """Flat by the water, a steep even slope, a shoulder on top, green hills behind; low hills across the water."""
    u, v = _COS * x + _SIN * y, -_SIN * x + _COS * y
    up = -(v - 24.0 * np.sin(u / 210.0 + 0.5) * np.clip((60.0 - v) / 100.0, 0, 1))
    slope = 0.148 * (_ramp(up + 4, 50) - _ramp(up - 400, 90))
    across = 0.06 * _ramp(v - 560, 120)
    hills = (
        hill(u, v, -420, -1120, 760, 560, 150)
        + hill(u, v, 520, -960, 640, 500, 112)
        + hill(u, v, 1040, -560, 480, 460, 70)
        + hill(u, v, -1150, -520, 560, 460, 84)
        + hill(u, v, -900, 1250, 760, 480, 95)
        + hill(u, v, 500, 1350, 800, 560, 70)
    )
    rim = np.maximum(np.abs(x) / PLACE.landscape[0], np.abs(y) / PLACE.landscape[1])
    inner = 1 - step(0.7, 0.92, rim)  # level where the model ends, so that the far ground joins
    return np.asarray(QUAY_Z + (slope + across + hills) * inner)


@cache
def land() -> Land:
    walls = unary_union([area(-760, 700, 80, 330), area(-460, 300, 330, 420)])
    return Land(PLACE, water=ria(), level=level, water_z=RIA_Z, quays=walls, bank_m=24.0)


@cache
def net() -> StreetNet:
    streets = []
    for name, v, rank in _ALONG:
        u0, u1 = (-470, 440) if v == -402 else (-590, 560)
        if v < -200 and v != -402:
            u0, u1 = -470, 500
        wide = rank == "main"
        streets.append(
            Street(
                name,
                contour(u0, u1, v),
                9.0 if wide else 6.5,
                3.6 if wide else 2.2,
                rank=rank,
                trees=wide,
            )
        )
    for name, low, high, v0, v1 in _ACROSS:
        n = max(2, round((v0 - v1) / 70))
        points = tuple(on_slope(low + (high - low) * k / n, v0 + (v1 - v0) * k / n) for k in range(n + 1))
        streets.append(Street(name, points, 6.5, 2.2))
    streets += [
        Street("Camino de la Fábrica", (at(-640, 72), at(104, 72)), 7.0, 1.2, bends=False),
        Street("Camino del Dique", (at(212, 72), at(600, 72)), 7.0, 1.2, bends=False),
        Street("Muelle Alto", (at(-640, 198), at(106, 198)), 7.0, 1.0, "quay", bends=False),
        Street("Muelle Bajo", (at(210, 198), at(610, 198)), 7.0, 1.0, "quay", bends=False),
        Street("Vuelta del Dique", (at(104, 72), at(104, 198)), 6.0, 0.8, bends=False),
        Street("Vuelta de la Nave", (at(440, 72), at(440, 198)), 6.0, 0.8, bends=False),
        Street("Puente Nuevo", (at(-540, 24), at(-540, 214)), 9.0, 2.4, rank="main", bends=False),
        Street("Ribera", (at(-540, 402), at(-540, 520), at(-300, 600), at(300, 590), at(900, 700)), 8.0, 1.5),
        Street("Carretera del Monte", (on_slope(-346, -402), at(-330, -520), at(-180, -640), at(-260, -820), at(-60, -1000)), 6.5, 0.6),
        Street("Carretera del Valle", (on_slope(560, -118), at(740, -110), at(980, -190), at(1400, -160)), 7.0, 1.0),
        Street("Carretera de la Costa", (on_slope(-590, -118), at(-760, -90), at(-1020, -20), at(-1450, 60)), 7.0, 1.0),
    ]  # fmt: skip
    return StreetNet(streets, zebras=area(-560, 520, -340, 60))


@cache
def _all_blocks() -> tuple[Polygon, ...]:
    return net().blocks(land().dry, area(-500, 500, -440, 60), least_m2=900, most_m2=16_000)


def block_at(u: float, v: float) -> Polygon:
    """The block that holds a place of the slope. Raises StopIteration where a street lies there."""
    spot = shapely.Point(*on_slope(u, v))
    return next(b for b in _all_blocks() if b.contains(spot))


@cache
def free_block(name: str) -> Polygon:
    return block_at(*FREE[name])


@cache
def blocks() -> tuple[Polygon, ...]:
    """Those with houses round a court."""
    free = [free_block(name) for name in FREE]
    return tuple(b for b in _all_blocks() if not any(b.equals(f) for f in free))


@cache
def tracks() -> BaseGeometry:
    """The railway below the slope, and a siding along the quay."""
    main = LineString([at(-1150, 52), at(-640, 52), at(600, 52), at(1050, 10)]).buffer(5.0, cap_style="flat")
    return main.intersection(land().dry)


@cache
def yard() -> BaseGeometry:
    """Ground of the works between the railway and the quay."""
    whole = area(-640, 620, 57, 192).difference(unary_union([DOCK.buffer(14), net().corridors]))
    return whole.intersection(land().dry).buffer(-0.4)


@cache
def quay() -> BaseGeometry:
    ground = unary_union([area(-640, 640, 192, 240), DOCK.buffer(15, join_style="mitre")])
    return ground.intersection(land().dry).difference(net().corridors, grid_size=0.01)
