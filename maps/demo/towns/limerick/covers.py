"""What the ground is covered with: streets, quays, the park, gardens behind the terraces, woods.   xy metres.   Thread: any."""

from __future__ import annotations

from functools import cache

from shapely import LineString, Point, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.ground import KERB_M, Cover
from maps.demo.kit.house import seeded
from maps.demo.kit.shapes import largest, polygons, smooth
from maps.demo.towns.limerick import at, ats, build, plan, streets


@cache
def park() -> BaseGeometry:
    zone = Polygon(ats((380, -404), (590, -404), (590, -104), (380, -104)))
    inner = zone.difference(streets.NET.corridors)
    near = unary_union([h.footprint.buffer(3) for h in build.houses() if zone.contains(h.footprint)])
    return unary_union([p for p in polygons(inner.difference(near)) if p.area > 800])


@cache
def paths() -> BaseGeometry:
    lines = (
        [(392, -120), (440, -190), (486, -252), (540, -330), (580, -396)],
        [(580, -120), (540, -180), (486, -252), (430, -320), (392, -396)],
        [(400, -250), (486, -252), (576, -250)],
    )
    shapes = [LineString(smooth(ats(*line), 3)).buffer(1.7, quad_segs=3) for line in lines]
    ring = Point(at(486, -252)).buffer(24).difference(Point(at(486, -252)).buffer(20.5))
    return unary_union([*shapes, ring, Point(at(486, -252)).buffer(6)]).simplify(0.1).intersection(park())


@cache
def crescent_lawns() -> BaseGeometry:
    """A lawn with trees before each of the two curved terraces."""
    side = streets.crescent().difference(streets.NET.named("O'Connell Street").line.buffer(9.0))
    return unary_union([p for p in polygons(side.buffer(-6.0).buffer(1.0, quad_segs=3)) if p.area > 60])


@cache
def gardens() -> tuple[Polygon, ...]:
    """Behind the terraces."""
    inner = [b.buffer(-build.DEPTH - 4.5, join_style="mitre") for b in build.blocks()]
    return tuple(p.buffer(-1.5).buffer(1.5, quad_segs=2) for s in inner for p in polygons(s) if p.area > 150)


@cache
def woods() -> BaseGeometry:
    rng = seeded("limerick woods")
    clumps = []
    for cx, cy, rx, ry, n in (
        (-1060, 640, 300, 420, 26), (1080, 300, 280, 480, 24), (820, -930, 400, 230, 16), (200, 1080, 420, 150, 14),
        (-1060, -430, 280, 280, 9),
    ):  # fmt: skip
        clumps += [
            Point(cx + rng.uniform(-rx, rx), cy + rng.uniform(-ry, ry)).buffer(
                rng.uniform(30, 75), quad_segs=2
            )
            for _ in range(n)
        ]
    bare = unary_union([streets.NET.corridors.buffer(8), plan.water().buffer(24)]).simplify(1.0)
    shape = (
        unary_union(clumps).simplify(2.0).difference(bare).intersection(plan.PLACE.landscape_box.buffer(-60))
    )
    return unary_union([p for p in polygons(shape) if p.area > 900])


FIELDS = ("#93a868", "#a3b273", "#86a062", "#b0b578", "#98ab6c")


@cache
def fields() -> tuple[Polygon, ...]:
    """Meadows between hedges on the country round the town."""
    rng = seeded("limerick fields")
    step, n = 200.0, 8
    knots = {
        (i, k): (step * i + rng.uniform(-38, 38) + 20 * k, step * k + rng.uniform(-38, 38))
        for i in range(-n, n + 1)
        for k in range(-n, n + 1)
    }
    town = Polygon(ats((-420, -760), (820, -760), (820, 450), (280, 480), (270, 960), (-420, 640)))
    bare = unary_union([town, plan.water().buffer(50), woods(), streets.NET.corridors.buffer(20)]).simplify(
        1.0
    )
    room = plan.PLACE.landscape_box.buffer(-70).difference(bare)
    out = []
    for i in range(-n, n):
        for k in range(-n, n):
            cell = Polygon([knots[i, k], knots[i + 1, k], knots[i + 1, k + 1], knots[i, k + 1]])
            out += [
                p for p in polygons(cell.buffer(-5, join_style="mitre").intersection(room)) if p.area > 4000
            ]
    return tuple(largest(p.simplify(1.0)) for p in out)


def _grass(ident: str, shape: BaseGeometry, **more: str) -> Cover:
    return Cover(ident, "LandUse", shape, 0.14, {"surface": "grass", "class": "park", **more})


def _floor(ident: str, shape: BaseGeometry, surface: str, **more: str) -> Cover:
    return Cover(ident, "LandUse", shape, KERB_M, {"surface": surface, "class": "square", **more})


@cache
def covers() -> tuple[Cover, ...]:
    land = plan.lie()
    edge = land.built_edge.buffer(0.9, cap_style="flat", join_style="mitre")
    quay = plan.town_quay().buffer(26).union(plan.island_quay().buffer(14)).union(plan.west_quay().buffer(12))
    castle = Polygon(ats((20, 536), (66, 536), (70, 622), (18, 622)))
    square = streets.crescent().difference(streets.NET.carriageways)
    market = Polygon(ats((484, 170), (580, 170), (580, 262), (484, 262)))
    green = Polygon(ats((34, 268), (100, 268), (100, 366), (34, 366))).difference(streets.NET.corridors)
    lots = unary_union(build.blocks())
    front = Polygon(ats((4, -640), (102, -640), (102, 260), (4, 260)))
    out = [
        Cover("refuge", "LandUse", streets.refuge(), 0.3, {"surface": "quay", "class": "square"}),
        *streets.NET.covers(),
        Cover("quay-edge", "LandUse", edge, 0.3, {"surface": "quay", "class": "edge"}),
        _grass("crescent-lawns", crescent_lawns()),
        streets.NET.pavement_cover(),
        _floor("crescent", square, "paving", name="Crescent"),
        Cover("park-paths", "Road", paths(), KERB_M, {"surface": "gravel", "class": "path"}),
        _grass("park", park(), name="People's Park"),
        _grass("quay-green", green, name="Quay green"),
        _grass("castle-green", castle, name="Castle green"),
        *(_grass(f"garden-{k}", g) for k, g in enumerate(gardens(), 1)),
        _floor("pier", plan.pier(), "quay", name="Pier"),
        _floor("market-yard", market, "paving", name="Market"),
        _floor("quays", quay.intersection(land.dry), "quay", name="Quays"),
        _floor("lots", lots, "paving"),
        _floor("quay-yards", front, "paving"),
        *(
            Cover(f"field-{k}", "LandUse", f, KERB_M, {"surface": "grass", "class": "field", "colour": FIELDS[k % 5]})
            for k, f in enumerate(fields(), 1)
        ),
        Cover("woods", "PlantCover", woods(), 0.2, {"class": "forest", "averageHeight": 13.0, "colour": "#76885d"}),
    ]  # fmt: skip
    return tuple(c for c in out if not c.shape.is_empty)
