"""What the ground is covered with: streets, pavements, quays, courtyards, the park, rails, sports ground.

Order matters: ground.planar_map gives a place to the first cover that wants it.   xy metres of maps.demo.
"""

from __future__ import annotations

import math
from functools import cache

import shapely
from shapely import LineString, Point, Polygon, unary_union
from shapely import box as bounds
from shapely.affinity import rotate
from shapely.geometry.base import BaseGeometry

from maps.demo import build, plan, streets
from maps.demo.ground import Cover
from maps.demo.plan import smooth
from maps.demo.solids import rect

KERB = 0.12
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
def platforms() -> BaseGeometry:
    line = LineString([p for p in streets.rail_line().coords if -190 < p[0] < 200])
    return unary_union(
        [line.parallel_offset(d, "left").buffer(3.1, cap_style="flat") for d in (-16.5, -3.5, 9.5)]
    )


@cache
def rail_tracks() -> BaseGeometry:
    """Pairs of rails as thin strips."""
    line = streets.rail_line()
    tracks = []
    inner = LineString([p for p in line.coords if p[0] < 470])
    for d in (-10.8, -8.4 + 16, 1.6, 15.2):
        tracks.append(inner.parallel_offset(d, "left"))
    for d in (-2.6, 2.6):
        tracks.append(LineString([p for p in line.coords if p[0] > 440]).parallel_offset(d, "left"))
    strips = [
        t.parallel_offset(o, "left").buffer(0.14, cap_style="flat") for t in tracks for o in (-0.75, 0.75)
    ]
    return unary_union(strips).simplify(0.05)


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
    from maps.demo.house import seeded

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


def promenade() -> list[Polygon]:
    """Planting beds between the trees and the quay."""
    beds = [rect(-262 + 34 * k, 378 + 1.2 * k, 24, 7, 2) for k in range(4)]
    beds += [rect(200 + 30 * k, 387, 20, 7, 1) for k in range(4)]
    beds += [rect(-560 + 3 * k, 296 - 26 * k, 7, 18, -7) for k in range(3)]
    return beds


def _streets() -> list[Cover]:
    out = []
    zebra = streets.crossings().intersection(streets.carriageways())
    out.append(
        Cover(
            "crossings",
            "Road",
            unary_union(plan.polygons(zebra)),
            0.0,
            {"name": "Crossings", "surface": "paving", "class": "crossing"},
        )
    )
    for street, shape in streets.road_pieces():
        if not shape.is_empty:
            out.append(
                Cover(
                    f"road-{_ident(street.name)}",
                    "Road",
                    shape,
                    0.0,
                    {"name": street.name, "surface": street.surface, "class": street.rank},
                )
            )
    return out


def _courtyards() -> list[Cover]:
    lots: list[Polygon] = []
    greens: list[BaseGeometry] = []
    for block in build.town_blocks():
        lots.append(block)
        inner = block.buffer(-build.BLOCK_DEPTH - 3.2, join_style="mitre")
        if isinstance(inner, Polygon) and inner.area > 120:
            greens.append(inner.buffer(-2).buffer(2, quad_segs=2))
    return [
        *(
            Cover(f"court-{k}", "LandUse", g, 0.14, {"surface": "grass", "class": "courtyard"})
            for k, g in enumerate(greens, 1)
        ),
        *(
            Cover(f"lot-{k}", "LandUse", g, KERB, {"surface": "paving", "class": "block"})
            for k, g in enumerate(lots, 1)
        ),
    ]


def _harbour() -> list[Cover]:
    """Edge stones along every built edge; green in the blocks of the island; quay paving elsewhere."""
    island = plan.island()
    edge = plan.built_edge().buffer(0.9, cap_style="flat", join_style="mitre")
    near = [h.footprint.buffer(6, join_style="mitre") for h in build.houses() if island.contains(h.footprint)]
    green_zone = unary_union(
        [
            bounds(-576, 224, -440, 326),
            bounds(-424, 220, -290, 338),
            bounds(-276, 212, -126, 318),
            bounds(-108, 214, 80, 288),
            bounds(96, 218, 214, 344),
            bounds(234, 220, 358, 356),
            bounds(380, 228, 536, 356),
        ]
    )
    lawns = unary_union(
        plan.polygons(
            green_zone.intersection(island)
            .difference(unary_union([*near, streets.corridors().buffer(4, quad_segs=2)]))
            .buffer(-2, quad_segs=2)
            .buffer(2, quad_segs=2)
            .simplify(0.3)
        )
    )
    town_quay = plan.built_edge().buffer(30).intersection(bounds(-660, 2, 460, 90)).difference(island)
    front = bounds(372, -262, 450, 60)
    return [
        Cover("quay-edge", "LandUse", edge, 0.3, {"surface": "quay", "class": "edge"}),
        Cover(
            "lawns-harbour", "LandUse", lawns, 0.14, {"surface": "grass", "class": "lawn", "area": "Brattøra"}
        ),
        Cover(
            "promenade-beds",
            "LandUse",
            unary_union(promenade()).difference(unary_union(near)),
            0.45,
            {"surface": "grass", "class": "lawn", "area": "Brattøra"},
        ),
        Cover(
            "promenade",
            "LandUse",
            island.buffer(-4, join_style="mitre").difference(island.buffer(-10, join_style="mitre")),
            KERB,
            {"surface": "paving", "class": "promenade", "area": "Brattøra", "name": "Havnepromenaden"},
        ),
        Cover(
            "quay-brattora",
            "LandUse",
            unary_union([island, plan.piers()]),
            KERB,
            {"surface": "quay", "class": "quay", "area": "Brattøra", "name": "Brattørkaia"},
        ),
        Cover(
            "quay-town",
            "LandUse",
            unary_union(plan.polygons(town_quay)),
            KERB,
            {"surface": "quay", "class": "quay", "name": "Kanalkaia"},
        ),
        Cover(
            "river-front", "LandUse", front, KERB, {"surface": "gravel", "class": "yard", "name": "Bryggene"}
        ),
    ]


def _sluppen() -> list[Cover]:
    zone = Polygon([(-330, -392), (-30, -404), (110, -430), (60, -520), (-60, -660), (-330, -660)])
    yards, parking = [], []
    for h in build.houses():
        if h.area == "Sluppen":
            yards.append(h.footprint.buffer(6.5, join_style="mitre"))
    parking = [
        rect(-208, -470, 34, 20, 4),
        rect(-188 - 30, -590, 30, 16, 4),
        rect(-300, -492, 36, 18, 4),
        rect(-168, -610, 14, 26, 4),
        rect(0, -460, 34, 15, 2),
    ]
    free = unary_union([h.footprint.buffer(1) for h in build.houses()])
    lots = unary_union(parking).difference(unary_union([free, streets.corridors()]))
    return [
        Cover(
            "parking-sluppen",
            "LandUse",
            unary_union(plan.polygons(lots)),
            0.05,
            {"surface": "asphalt", "class": "parking", "area": "Sluppen"},
        ),
        Cover(
            "yards-sluppen",
            "LandUse",
            unary_union(yards),
            KERB,
            {"surface": "paving", "class": "yard", "area": "Sluppen"},
        ),
        Cover(
            "lawns-sluppen", "LandUse", zone, 0.14, {"surface": "grass", "class": "lawn", "area": "Sluppen"}
        ),
    ]


def _park() -> list[Cover]:
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


def _level(shape: Polygon) -> float:
    from maps.demo.terrain import height_at

    return round(min(height_at(x, y) for x, y in list(shape.exterior.coords)[::4]), 2)


@cache
def covers() -> tuple[Cover, ...]:
    pavement = streets.corridors().difference(streets.carriageways())
    square = build.square()
    walk = [
        Cover(
            "platforms",
            "LandUse",
            platforms(),
            0.75,
            {"surface": "paving", "class": "platform", "name": "Perrong"},
        ),
        Cover(
            "rails", "LandUse", rail_tracks(), 0.2, {"surface": "rail", "class": "track", "colour": "#4b4a4c"}
        ),
        Cover("rail-bed", "LandUse", streets.rail_bed(), 0.06, {"surface": "rail", "class": "rail"}),
        Cover(
            "pavement",
            "Road",
            unary_union(plan.polygons(pavement)),
            KERB,
            {"surface": "paving", "class": "pavement", "name": "Pavements"},
        ),
        Cover(
            "churchyard-paths", "LandUse", churchyard_paths(), KERB, {"surface": "gravel", "class": "path"}
        ),
        Cover(
            "churchyard",
            "LandUse",
            churchyard(),
            0.14,
            {"surface": "grass", "class": "park", "name": "Kirkegården"},
        ),
        Cover("square", "LandUse", square, KERB, {"surface": "paving", "class": "square", "name": "Torget"}),
    ]
    edge, *harbour = _harbour()
    out = [*_streets(), edge, *walk, *_park(), *_courtyards(), *harbour, *_sluppen()]
    out.append(
        Cover(
            "woods",
            "PlantCover",
            woods(),
            0.2,
            {"name": "Woods", "class": "forest", "averageHeight": 14.0, "colour": "#76885d"},
        )
    )
    return tuple(c for c in out if not c.shape.is_empty)


def is_green(x: float, y: float) -> bool:
    return bool(shapely.contains(park(), Point(x, y)))


def _ident(name: str) -> str:
    table = str.maketrans({"ø": "o", "å": "a", "æ": "ae", " ": "-"})
    return name.lower().translate(table)
