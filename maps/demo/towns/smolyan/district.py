"""Puts Smolyan together: ground, woods, bridges, assets.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from shapely import LineString, Point, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from app.model.asset import AssetKind as Kind
from maps.demo.kit.bridges import Span
from maps.demo.kit.cityjson import CityWriter
from maps.demo.kit.ground import KERB_M, Cover, land_use
from maps.demo.kit.house import House, seeded
from maps.demo.kit.life import lamps, put_lamps, put_statue, put_traffic
from maps.demo.kit.panels import pitched_pv
from maps.demo.kit.placing import largest_of
from maps.demo.kit.roster import Roster
from maps.demo.kit.town import Town, make_town
from maps.demo.kit.trees import BIRCH, LIME, ROWAN, SPRUCE, Grove, built_over
from maps.demo.towns.smolyan import buildings, plan
from maps.demo.towns.smolyan.eaves import put_bases
from maps.demo.towns.smolyan.plan import PLACE, along, land, net, spot

TITLE = "Demonstration district, synthetic: in the manner of Smolyan's terraces in the Rhodope mountains"
CANOPY_M = 3.2
"""Top of the dense crowns, from which single trees rise."""
BRIDGES = (
    ("bridge-west", "West bridge", -302),
    ("bridge-main", "Main bridge", -20),
    ("bridge-east", "East bridge", 262),
)


def make_district(folder: Path) -> str:
    built = list(buildings.houses())
    return make_town(
        folder,
        Town(
            title=TITLE,
            currency="EUR",
            land=land(),
            covers=covers(),
            houses=built,
            roster=roster(built),
            net=net(),
            metered=largest_of(built, (("flats-", 4), ("house-", 6))),
            trees=trees(built).trees,
            bridges=[
                Span(ident, name, spot(x, 13.5), spot(x, -13.5), 9.0, 0.5, stone_arches=2)
                for ident, name, x in BRIDGES
            ],
            extras=extras,
            water={"name": "Mountain river", "class": "river", "colour": "#4a6b6e"},
            water_ident="river",
            wall_colours={"quay-wall": "#8a8275"},
            tolerance_m=0.45,
        ),
    )


def covers() -> list[Cover]:
    streets = net()
    return [
        *streets.covers(),
        Cover(
            "embankment",
            "LandUse",
            land().built_edge.buffer(0.8, cap_style="flat", join_style="mitre"),
            0.3,
            {"surface": "quay", "class": "edge"},
            wall="quay-wall",
        ),
        streets.pavement_cover(),
        Cover(
            "river-walk",
            "LandUse",
            land().built_edge.buffer(4.2, cap_style="flat"),
            KERB_M,
            {"surface": "gravel", "class": "path", "name": "River walk"},
        ),
        land_use("square", plan.square(), KERB_M, "paving", "Square"),
        Cover(
            "pines",
            "PlantCover",
            pines(),
            CANOPY_M + 3.4,
            {"class": "forest", "name": "Old pines", "colour": "#374a31"},
        ),
        Cover(
            "woods",
            "PlantCover",
            woods(),
            CANOPY_M,
            {"class": "forest", "name": "Pine woods", "colour": "#3f5436"},
        ),
        land_use("park", plan.park(), 0.12, "grass", "River park"),
    ]


@cache
def woods() -> BaseGeometry:
    """The floor of the pine woods: both slopes, with glades."""
    box = PLACE.landscape_box.buffer(-6)
    south = Polygon([*along(-1600, -1500, 1500), *reversed(along(-112, -1500, 1500, waves=16))])
    north = Polygon([*along(470, -1500, 1500, waves=22), *reversed(along(1700, -1500, 1500))])
    west = Polygon([*along(-90, -1500, -640), *reversed(along(480, -1500, -640))])
    east = Polygon([*along(-90, 680, 1500), *reversed(along(480, 680, 1500))])
    glades = [
        _glade(x, y, r)
        for x, y, r in (
            (-420, 760, 95),
            (330, 690, 75),
            (-120, -420, 90),
            (640, -380, 110),
            (-900, 300, 120),
            (900, 760, 140),
        )
    ]
    roads = net().corridors.buffer(14)
    return (
        unary_union([south, north, west, east])
        .intersection(box)
        .difference(unary_union([*glades, roads, land().water.buffer(20)]))
        .simplify(2.0)
    )


def _glade(x: float, y: float, radius: float) -> BaseGeometry:
    """A meadow among the trees, wider along the slope, with a ragged edge."""
    rng = seeded("glade", x, y)
    parts = [
        Point(x + radius * rng.uniform(-1.2, 1.2), y + radius * rng.uniform(-0.45, 0.45)).buffer(
            radius * rng.uniform(0.25, 0.55), quad_segs=4
        )
        for _ in range(9)
    ]
    return unary_union(parts)


@cache
def pines() -> BaseGeometry:
    """Higher and darker stands among the woods that one sees from the town."""
    rng = seeded("smolyan pines")
    stands = []
    for _ in range(60):
        d = rng.choice((rng.uniform(490, 1050), rng.uniform(-430, -130)))
        x = rng.uniform(-900, 1250)
        stands.append(Point(spot(x, d)).buffer(rng.uniform(18, 46), quad_segs=2))
    return unary_union(stands).intersection(woods().buffer(-5)).simplify(1.5)


def trees(built: list[House]) -> Grove:
    streets = net()
    water = land().water
    barred = built_over(streets.corridors.buffer(0.8), water.buffer(2.5), houses=built, house_m=2.4)
    grove = Grove(land(), barred)
    clear = built_over(streets.carriageways.buffer(0.4), water.buffer(2), houses=built, house_m=1.6)
    grove.avenues(streets, clear=clear, mix=(LIME, BIRCH), height_m=(6, 9))
    grove.scatter("park", plan.park(), 44, mix=(LIME, BIRCH, SPRUCE), height_m=(8, 15), apart_m=6)
    grove.row(
        "square",
        LineString(plan.square().buffer(-5).exterior.coords),
        every_m=11,
        species=LIME,
        height_m=(6, 8),
    )
    grove.scatter(
        "gardens",
        plan.built_zone().difference(woods()),
        210,
        mix=(ROWAN, ROWAN, BIRCH, SPRUCE),
        height_m=(3.5, 9),
        apart_m=6,
        clumps=0.2,
    )
    box = PLACE.landscape_box.buffer(-30)
    free = box.difference(
        unary_union([plan.built_zone().buffer(12), streets.corridors.buffer(10), land().water.buffer(14)])
    )
    forest = woods().buffer(-3)
    near_south = Polygon([*along(-260, -560, 420), *reversed(along(-112, -560, 420))])
    near_north = Polygon([*along(470, -700, 1000), *reversed(along(700, -700, 1000))])
    mix = (SPRUCE, SPRUCE, SPRUCE, SPRUCE, SPRUCE, SPRUCE, SPRUCE, BIRCH)
    edge = forest.boundary.buffer(7).intersection(forest).intersection(PLACE.core_box.buffer(250))
    for name, zone, n in (
        ("edge", edge, 420),
        ("south", near_south, 430),
        ("north", near_north, 520),
        ("far", box, 60),
    ):
        grove.scatter(
            f"woods {name}",
            free.intersection(zone).intersection(forest),
            n,
            mix=mix if name in ("north", "far") else (SPRUCE,),
            height_m=(13, 25),
            apart_m=6.0,
            clumps=0.0 if name == "edge" else 0.6,
        )
    return grove


def roster(built: list[House]) -> Roster:
    r = Roster(yield_kwh_m2=205)
    for ident, name, use, floor_m2, area in (
        ("town-hall", "Town hall", "office", 3900, "Centre"), ("theatre", "Theatre", "culture", 2200, "Centre"), ("library", "Library", "culture", 1900, "Centre"),
        ("hospital", "Hospital", "health", 8100, "Centre"), ("school", "School", "school", 3700, "Centre"), ("pool", "Swimming pool", "school", 2700, "Centre"),
        ("market", "Market", "retail", 1700, "Centre"), ("hotel", "Hotel above the river", "hotel", 3200, "South bank"), ("inn", "Mountain inn", "hotel", 1500, "Terraces"),
        ("museum", "Museum", "culture", 1150, "Centre"), ("kindergarten", "Kindergarten", "school", 840, "Terraces"),
    ):  # fmt: skip
        r.building(ident, name, area, use, floor_m2)
    for host, square_m in (
        ("town-hall", 110),
        ("theatre", 260),
        ("library", 300),
        ("hospital", 560),
        ("school", 420),
        ("pool", 560),
        ("market", 300),
    ):
        r.pv(host, square_m, 12.0)
    pitched_pv(r, built, (("hotel", 150), ("inn", 110), ("kindergarten", 80)))
    r.battery("hospital", 400, 200)
    r.battery("town-hall", 150, 75)
    r.charger("town-hall", 4, 22)
    r.charger("hotel", 4, 11)
    r.charger("pool", 6, 22)
    r.heat_pump("pool", 90, "river")
    r.heat_pump("hotel", 45, "river")
    r.heat_pump("inn", 24, "air", min_outdoor_c=-15.0)
    r.heat_pump("school", 52, "air", min_outdoor_c=-15.0)
    r.tank("pool", 15000)
    r.tank("hospital", 12000)
    r.ground(
        "grid-main", Kind.TRANSFORMER, "Grid connection", "Centre", *spot(560, 118), "grid", rated_kva=8000
    )
    r.ground("weather", Kind.WEATHER, "Weather station", "Terraces", *spot(150, 300), height_m=10)
    r.ground("air-square", Kind.AIR_QUALITY, "Air on the square", "Centre", *spot(-110, 56))
    r.turbine(
        "mill",
        "River turbine",
        "South bank",
        *spot(-420, 0.0),
        18.0,
        z_m=plan.water_level(-420.0) + 0.2,
    )
    r.ground("air-east", Kind.AIR_QUALITY, "Air on the eastern boulevard", "Centre", 330, -40, height_m=3)
    r.ground("air-terraces", Kind.AIR_QUALITY, "Air on the terraces", "Terraces", -38, 394, height_m=3)
    r.ground("air-west", Kind.AIR_QUALITY, "Air in the western quarter", "Terraces", -346, 238, height_m=3)
    r.ground("air-school", Kind.AIR_QUALITY, "Air at the school", "Terraces", 142, 172, height_m=3)
    r.shared_cars("cars-central", "Central boulevard", "Centre", 100, 98, 4, 3)
    r.shared_cars("cars-hall", "town hall", "Centre", -180, 58, 3, 2)
    r.shared_cars("cars-hotel", "hotel", "Centre", -66, -46, 3, 2)
    r.street_charger("street-central", "Central boulevard", "Centre", *spot(120, 45.5), 4, 22)
    return r


def extras(city: CityWriter) -> None:
    put_traffic(city, land(), net())
    put_lamps(city, lamps(land(), LineString(along(31.8, -480, 540, 25))))
    put_bases(city, (h for h in buildings.houses() if h.ident.startswith("house-")))
    put_statue(city, land(), "statue", "Monument", spot(-95, 62), colour="#7a756b")
