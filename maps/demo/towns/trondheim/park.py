"""Green places: the park with its pond and paths, the sports ground, the churchyard, woods on the slopes.

xy metres of the place.   Thread: any.
"""

from __future__ import annotations

import math
from functools import cache

from shapely import LineString, Point, Polygon, unary_union
from shapely import box as bounds
from shapely.affinity import rotate
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.ground import KERB_M, Cover
from maps.demo.kit.house import seeded
from maps.demo.kit.shapes import smooth
from maps.demo.kit.solids import rect
from maps.demo.towns.trondheim import build, plan, streets
from maps.demo.towns.trondheim.terrain import height_at

KERB = KERB_M


POND_Z_BELOW = 0.55


@cache
def park() -> BaseGeometry:
    """Lawns between the town and Sluppen, on both sides of the main street."""
    zone = Polygon(
        [
            (-392, -258),
            (-240, -268),
            (-120, -270),
            (120, -262),
            (330, -262),
            (398, -290),
            (352, -372),
            (250, -452),
            (110, -414),
            (-150, -394),
            (-330, -378),
            (-388, -384),
        ]
    )
    taken = unary_union(
        [h.footprint.buffer(9, join_style="mitre") for h in build.houses() if h.ident.startswith("south")]
    )
    return unary_union(
        plan.polygons(zone.difference(unary_union([streets.corridors(), taken, plan.water().buffer(10)])))
    )


@cache
def pond() -> Polygon:
    return Polygon(
        smooth(
            [
                (60, -318),
                (96, -304),
                (140, -312),
                (158, -338),
                (128, -352),
                (92, -346),
                (64, -356),
                (40, -342),
                (60, -318),
            ],
            3,
        )
    )


@cache
def park_paths() -> BaseGeometry:
    lines = [
        [(-122, -285), (-60, -300), (20, -296), (90, -292), (180, -300), (260, -330), (330, -350)],
        [(14, -262), (20, -296), (22, -340), (0, -398)],
        [
            (112, -258),
            (130, -290),
            (180, -300),
            (196, -350),
            (150, -378),
            (90, -372),
            (20, -352),
            (-60, -320),
            (-124, -300),
        ],
        [(222, -252), (230, -300), (196, -350), (190, -400), (220, -452)],
        [(-306, -262), (-300, -300), (-250, -300), (-160, -300), (-130, -310)],
        [(-300, -300), (-310, -350), (-330, -384)],
        [(-250, -300), (-262, -350), (-240, -388)],
    ]
    return unary_union([LineString(smooth(points, 3)).buffer(1.6, quad_segs=3) for points in lines]).simplify(
        0.1
    )


@cache
def sports() -> tuple[Polygon, Polygon]:
    """Running track and the field inside it."""
    track = rotate(LineString([(-492, -318), (-432, -318)]).buffer(31, quad_segs=8), -6, origin=(-462, -318))
    field = rotate(bounds(-494, -340, -430, -296), -6, origin=(-462, -318))
    return track, field


@cache
def churchyard() -> Polygon:
    return build.churchyard()


@cache
def churchyard_paths() -> BaseGeometry:
    yard = churchyard()
    c = yard.centroid
    cross = unary_union(
        [rect(c.x, c.y, 200, 3.4, 3), rect(c.x - 24, c.y, 3.4, 200, 3), rect(c.x + 30, c.y, 2.4, 200, 3)]
    )
    return cross.intersection(yard)


@cache
def woods() -> BaseGeometry:
    """Forest on the slopes: clumps that leave the houses room."""
    rng = seeded("woods")
    clumps = []
    for cx, cy, rx, ry, n in (
        (-1010, -480, 260, 300, 17), (980, -150, 150, 260, 15), (1080, -600, 220, 200, 12),
        (230, -930, 260, 110, 12), (-560, -900, 300, 110, 13), (-780, -560, 110, 130, 6),
        (720, -430, 110, 100, 6),
    ):  # fmt: skip
        for _ in range(n):
            angle, far = rng.uniform(0, 6.283), rng.random() ** 0.5
            x, y = cx + rx * far * math.cos(angle), cy + ry * far * math.sin(angle)
            clumps.append(Point(x, y).buffer(rng.uniform(26, 55), quad_segs=2))
    near = [h.footprint for h in build.houses() if abs(h.footprint.centroid.x) > 480]
    bare = unary_union(
        [
            unary_union(near).buffer(15, quad_segs=2),
            streets.corridors().buffer(6),
            plan.water().buffer(18),
            streets.rail_bed().buffer(10),
        ]
    )
    shape = unary_union(clumps).buffer(6, quad_segs=2).simplify(1.5).difference(bare.simplify(1.0))
    shape = shape.intersection(plan.LANDSCAPE.buffer(-40))
    return unary_union(
        [p for p in plan.polygons(shape.buffer(-2, quad_segs=1).simplify(2.0)) if p.area > 600]
    )


def _level(shape: Polygon) -> float:
    return round(min(height_at(x, y) for x, y in list(shape.exterior.coords)[::4]), 2)


def park_covers() -> list[Cover]:
    track, field = sports()
    z = _level(pond()) - POND_Z_BELOW
    return [
        Cover("pond", "WaterBody", pond(), 0.0, {"name": "Parkdammen", "class": "pond"}, flat_z=z),
        Cover(
            "park-paths",
            "Road",
            park_paths().intersection(park()).difference(pond().buffer(1)),
            KERB,
            {"surface": "gravel", "class": "path"},
        ),
        Cover(
            "sports-field",
            "LandUse",
            field,
            0.14,
            {"surface": "grass", "class": "sports", "name": "Idrettsplassen"},
        ),
        Cover(
            "sports-track",
            "LandUse",
            track,
            KERB,
            {"surface": "sports", "class": "sports", "name": "Løpebanen"},
        ),
        Cover("park", "LandUse", park(), 0.14, {"surface": "grass", "class": "park", "name": "Elveparken"}),
    ]
