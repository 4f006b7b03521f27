"""The lie of the land: fjord, canal, river, harbour island, and where quays are built.   xy metres of the place.

North is the fjord. The harbour island (Brattøra) lies between it and the canal; the town south of the canal; the
river comes from the south, bends round the town and leaves in the north-east; Sluppen lies up the river.
"""

from __future__ import annotations

from functools import cache

from shapely import LineString, Point, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.land import Land
from maps.demo.kit.place import Place
from maps.demo.kit.shapes import polygons, smooth
from maps.demo.towns.trondheim import EPSG, ORIGIN

PLACE = Place("trondheim", EPSG, ORIGIN, core=(800.0, 650.0), landscape=(1500.0, 1300.0))
CORE, LANDSCAPE = PLACE.core_box, PLACE.landscape_box

_ISLAND = [
    (-655, 165),
    (-652, 300),
    (-600, 352),
    (-392, 398),
    (-128, 402),
    (-128, 326),
    (58, 326),
    (58, 404),
    (318, 412),
    (506, 384),
    (566, 316),
    (548, 232),
    (505, 128),
    (398, 108),
    (200, 92),
    (0, 84),
    (-200, 86),
    (-430, 104),
]

_TOWN_QUAY = [(-690, 88), (-585, 66), (-430, 48), (-200, 33), (0, 32), (200, 40), (380, 56), (432, 62)]
"""The town's edge on the canal, west to east."""

_RIVER = [
    (-420, -1300),
    (-300, -1100),
    (-120, -900),
    (60, -740),
    (210, -640),
    (330, -540),
    (420, -430),
    (468, -310),
    (480, -190),
    (476, -70),
    (490, 60),
    (540, 190),
    (610, 320),
    (660, 440),
    (700, 620),
]

_PIERS = [
    [(150, 404), (172, 405), (172, 486), (150, 485)],
    [(-420, 380), (-398, 386), (-398, 470), (-420, 468)],
]


@cache
def river_line() -> LineString:
    return LineString(smooth(_RIVER))


@cache
def river() -> BaseGeometry:
    """Narrower upstream, wide at the mouth; a polygon from bank to bank."""
    line = river_line()
    pieces = []
    for k in range(60):
        t0, t1 = k / 60, (k + 1) / 60
        mid = line.interpolate((t0 + t1) / 2, normalized=True)
        half = 30 + 8 * t1 + (14 if mid.y > 40 else 0) * min(1.0, (mid.y - 40) / 150 if mid.y > 40 else 0)
        a, b = line.interpolate(t0, normalized=True), line.interpolate(t1, normalized=True)
        pieces.append(LineString([a, b]).buffer(half, quad_segs=6))
    return unary_union(pieces).simplify(0.4)


@cache
def island() -> Polygon:
    return Polygon(_ISLAND)


@cache
def piers() -> BaseGeometry:
    return unary_union([Polygon(p) for p in _PIERS])


@cache
def holm() -> Polygon:
    """An islet with an old fort, out in the fjord."""
    return Point(-470, 905).buffer(46, quad_segs=10)


@cache
def water() -> BaseGeometry:
    """All open water that is joined to the fjord."""
    coast_west = smooth([(-1500, -260), (-1240, -130), (-1010, -50), (-850, 10), (-760, 60), (-690, 88)])
    coast_east = smooth([(640, 372), (720, 352), (830, 356), (980, 420), (1180, 430), (1500, 520)])
    fjord = Polygon(
        [*coast_west, *_TOWN_QUAY[1:], (470, 64), (560, 230), *coast_east, (1500, 1300), (-1500, 1300)]
    )
    wet = unary_union([fjord, river()])
    return wet.difference(unary_union([island(), piers(), holm()]), grid_size=0.01)


def land() -> BaseGeometry:
    return lie().dry


@cache
def lie() -> Land:
    """Land as the kit wants it."""
    from maps.demo.towns.trondheim.terrain import level

    return Land(PLACE, water=water(), level=level, quays=_quays())


def _quays() -> BaseGeometry:
    """Where land ends in a wall: the island, the town's quay, the river front of the old town."""
    return unary_union(
        [
            island().buffer(6),
            piers().buffer(6),
            LineString(_TOWN_QUAY).buffer(8),
            LineString([(448, 66), (446, 0), (436, -120), (438, -230), (428, -306)]).buffer(15),
            LineString([(566, 150), (598, 220), (628, 300), (640, 372)]).buffer(22),
        ]
    )


def built_edge() -> BaseGeometry:
    return lie().built_edge


def bank() -> BaseGeometry:
    return lie().bank


__all__ = ["CORE", "LANDSCAPE", "PLACE", "bank", "built_edge", "land", "lie", "polygons", "smooth", "water"]
