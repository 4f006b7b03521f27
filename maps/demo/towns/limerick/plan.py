"""The lie of the land: the wide river, the island in its fork, quays, the rise of the town, hills beyond.   xy metres.

Plan points are (e, n) of the town (see __init__); what comes out is xy of the place.   Thread: any.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from shapely import LineString, Point, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.land import Floats, Land, distance, hill, step
from maps.demo.kit.place import Place
from maps.demo.kit.shapes import smooth
from maps.demo.kit.solids import rect
from maps.demo.towns.limerick import EPSG, ORIGIN, TURN_DEG, at, ats

PLACE = Place("limerick", EPSG, ORIGIN, core=(720.0, 720.0), landscape=(1500.0, 1400.0))
WATER_Z = 1.4

_EAST = (
    (-20, -2200), (16, -1100), (8, -600), (0, -400), (-4, -200), (0, 0), (6, 200), (8, 330), (10, 400), (14, 480),
    (24, 560), (14, 660), (-40, 800), (-130, 1050), (-210, 2200),
)  # fmt: skip
_WEST = (
    (-230, -2200), (-200, -1100), (-172, -600), (-156, -300), (-146, 0), (-142, 200), (-140, 400), (-152, 560),
    (-182, 700), (-242, 850), (-340, 1050), (-440, 2200),
)  # fmt: skip
_ABBEY = (
    (-20, 398), (60, 412), (130, 436), (205, 500), (250, 600), (262, 720), (232, 860), (130, 980), (0, 1040),
    (-180, 1060),
)  # fmt: skip


@cache
def east_bank() -> LineString:
    return LineString(smooth(ats(*_EAST), 3))


@cache
def west_bank() -> LineString:
    return LineString(smooth(ats(*_WEST), 3))


@cache
def branch() -> LineString:
    return LineString(smooth(ats(*_ABBEY), 3))


def pier() -> Polygon:
    """A walled pier beside the bridge, with the boat house of the rowers."""
    return rect(*at(-66, 226), 30, 46, TURN_DEG)


@cache
def water() -> BaseGeometry:
    main = Polygon([*east_bank().coords, *list(west_bank().coords)[::-1]])
    wet = unary_union([main, branch().buffer(15, quad_segs=4)]).simplify(0.3)
    return wet.difference(pier(), grid_size=0.01)


def _part(line: LineString, low: float, high: float) -> LineString:
    """The stretch of a bank between two distances along the river."""
    s0, s1 = (line.project(Point(at(0, n))) for n in (low, high))
    return LineString([line.interpolate(min(s0, s1) + abs(s1 - s0) * k / 60).coords[0] for k in range(61)])


@cache
def town_quay() -> LineString:
    """The town's edge on the river, up the river."""
    return _part(east_bank(), -600, 395)


@cache
def island_quay() -> LineString:
    return _part(east_bank(), 425, 690)


@cache
def west_quay() -> LineString:
    return _part(west_bank(), -40, 470)


def _quays() -> BaseGeometry:
    lines = [
        town_quay().buffer(10),
        island_quay().buffer(8),
        west_quay().buffer(9),
        LineString(ats((-20, 398), (60, 412), (130, 436), (190, 480))).buffer(26),
        pier().buffer(3),
    ]
    return unary_union(lines)


def level(x: Floats, y: Floats) -> Floats:
    """Height of dry ground: low quays, a gentle rise inland, hills at the edge of the country."""
    c, s = np.cos(np.radians(-TURN_DEG)), np.sin(np.radians(-TURN_DEG))
    e, n = c * x - s * y + 250.0, s * x + c * y
    rise = 9.5 * step(30, 560, e) + 3.0 * step(150, 420, e) * step(-500, -150, -n)
    rise += 7.0 * step(-230, -620, e) + 2.0 * step(60, 140, e) * step(430, 560, n) * step(-900, -600, -n)
    far = hill(x, y, 1150, 300, 420, 700, 62) + hill(x, y, 850, -960, 560, 380, 48)
    far += hill(x, y, -1060, 640, 460, 620, 104) + hill(x, y, 260, 1130, 560, 280, 58)
    far += hill(x, y, -1080, -420, 400, 420, 40)
    far *= step(20, 330, distance(x, y, water()))
    return np.asarray(4.6 + rise + far * (1 - step(0.80, 0.985, np.maximum(abs(x) / 1500, abs(y) / 1400))))


@cache
def lie() -> Land:
    return Land(PLACE, water=water(), level=level, quays=_quays(), water_z=WATER_Z, bank_m=15.0)
