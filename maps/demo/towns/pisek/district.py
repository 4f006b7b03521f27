"""Puts Písek together: covers, trees, the old bridge, assets.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

from pathlib import Path

from shapely import LineString, Point, unary_union
from shapely import box as bounds
from shapely.geometry.base import BaseGeometry

from app.model.asset import AssetKind as Kind
from maps.demo.kit import landmarks
from maps.demo.kit.boats import Fleet
from maps.demo.kit.bridges import Span
from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.ground import KERB_M, Cover, land_use, lots
from maps.demo.kit.house import House, seeded
from maps.demo.kit.life import lamps, put_lamps, put_statue, put_traffic, stall, statue
from maps.demo.kit.panels import pitched_pv
from maps.demo.kit.placing import largest_of
from maps.demo.kit.roster import Roster
from maps.demo.kit.town import Town, make_town
from maps.demo.kit.trees import BIRCH, LIME, ROWAN, SPRUCE, Grove, built_over
from maps.demo.towns.pisek import buildings, plan
from maps.demo.towns.pisek.plan import BRIDGE, CORE, PLACE, RIVER_Z, land, net
from maps.demo.towns.pisek.river_works import put_weir

TITLE = "Demonstration district, synthetic: in the manner of Písek's old town by its river"


def make_district(folder: Path) -> str:
    built = list(buildings.houses())
    return make_town(
        folder,
        Town(
            title=TITLE,
            currency="CZK",
            land=land(),
            covers=covers(),
            houses=built,
            roster=roster(built),
            net=net(),
            metered=largest_of(built, (("old-", 6), ("villa-", 4))),
            trees=trees(built).trees,
            bridges=[
                Span("old-bridge", "Old stone bridge", *BRIDGE, 7.0, 1.6, stone_arches=7),
                Span("new-bridge", "New bridge", (262, 128), (232, 226), 10.0, 0.8, piers=3),
            ],
            extras=extras,
            water={"name": "Otava", "class": "river", "colour": "#40605f"},
            water_ident="river",
            wall_colours={"quay-wall": "#8f8777"},
            tolerance_m=0.2,
        ),
    )


def covers() -> list[Cover]:
    streets = net()
    found = [
        *streets.covers(),
        streets.pavement_cover(),
        land_use("square", plan.square(), KERB_M, "paving", "Square"),
        Cover(
            "quay",
            "LandUse",
            plan.quay_walk(),
            KERB_M,
            {"surface": "quay", "name": "River walk"},
            wall="quay-wall",
        ),
        Cover(
            "promenade",
            "LandUse",
            plan.promenade(),
            0.08,
            {"surface": "grass", "class": "park", "name": "Wall gardens"},
        ),
        Cover(
            "woods",
            "PlantCover",
            woods(),
            0.0,
            {"class": "forest", "name": "Town woods", "colour": "#55683f"},
        ),
    ]
    return [*found, *lots("yard", plan.blocks(), "paving", "yard")]


def woods() -> BaseGeometry:
    box = PLACE.landscape_box.buffer(-8)
    town = unary_union([bounds(-640, -520, 640, 520), CORE.buffer(200)])
    glades = [
        Point(x, y).buffer(r, quad_segs=4)
        for x, y, r in ((-760, -560, 110), (820, -560, 120), (260, 720, 100), (-700, 640, 120))
    ]
    roads = unary_union([net().corridors.buffer(14), land().water.buffer(45), *glades])
    return box.difference(town).difference(roads).simplify(2.0)


def trees(built: list[House]) -> Grove:
    streets = net()
    water = land().water
    barred = built_over(streets.corridors.buffer(0.8), water.buffer(2), houses=built, house_m=2.2)
    grove = Grove(land(), barred)
    clear = built_over(streets.carriageways.buffer(0.4), water.buffer(1.5), houses=built, house_m=1.6)
    grove.avenues(streets, clear=clear, mix=(LIME, LIME, ROWAN), height_m=(7, 11))
    grove.row(
        "river walk",
        LineString([(-330, 110.5), (-210, 99), (-118, 95.5)]),
        every_m=13,
        height_m=(8, 11),
        crown=0.6,
    )
    grove.scatter("promenade", plan.promenade(), 90, mix=(LIME, LIME, BIRCH), height_m=(8, 15), apart_m=7)
    grove.scatter(
        "courts",
        unary_union([b.buffer(-12) for b in plan.blocks()]),
        60,
        mix=(ROWAN, LIME),
        height_m=(4, 9),
        apart_m=6,
    )
    gardens = bounds(-540, -470, 540, 470).difference(CORE.buffer(24))
    grove.scatter(
        "gardens", gardens, 380, mix=(ROWAN, ROWAN, LIME, BIRCH), height_m=(3.5, 10), apart_m=7, clumps=0.25
    )
    stands = (
        ("south", bounds(-1000, -1000, 1000, -520), 620),
        ("north", bounds(-1000, 520, 1000, 1000), 420),
        ("sides", bounds(-1350, -520, 1350, 520), 240),
    )
    grove.woods(woods().buffer(-3), stands, mix=(SPRUCE, LIME, BIRCH, SPRUCE), height_m=(11, 21), clumps=0.75)
    return grove


def roster(built: list[House]) -> Roster:
    r = Roster(yield_kwh_m2=168)
    for ident, name, use, floor_m2, area in (
        ("castle", "Castle", "culture", 1900, "Old town"), ("mill", "River mill", "culture", 1300, "Old town"), ("school", "School", "school", 4200, "New town"),
        ("library", "Library", "culture", 3600, "New town"), ("hospital", "Hospital", "health", 6700, "New town"), ("technology", "Technology centre", "office", 6900, "New town"),
        ("sports", "Winter stadium", "school", 5200, "Left bank"), ("station", "Bus station", "retail", 620, "New town"), ("hotel", "Hotel by the river", "hotel", 1750, "Left bank"),
        ("kindergarten", "Kindergarten", "school", 980, "Left bank"),
    ):  # fmt: skip
        r.building(ident, name, area, use, floor_m2)
    for host, square_m in (
        ("school", 420),
        ("library", 300),
        ("hospital", 520),
        ("technology", 760),
        ("sports", 1300),
        ("station", 165),
    ):
        r.pv(host, square_m, 10.0)
    pitched_pv(r, built, (("mill", 140), ("hotel", 120), ("kindergarten", 110)))
    r.battery("technology", 500, 250)
    r.battery("sports", 300, 150)
    r.charger("technology", 8, 22)
    r.charger("station", 6, 22)
    r.charger("hotel", 4, 11)
    r.heat_pump("library", 60, "river")
    r.heat_pump("mill", 28, "river")
    r.heat_pump("kindergarten", 24, "air", min_outdoor_c=-15.0)
    r.tank("hospital", 12000)
    for host in ("school", "hospital", "sports"):
        r.heat_link(host, 300)
    r.turbine("weir", "Weir turbine", "Old town", 92, 118, 45.0, z_m=RIVER_Z + 0.2)
    r.ground("grid-main", Kind.TRANSFORMER, "Grid connection", "New town", 330, -300, "grid", rated_kva=8000)
    r.ground("weather", Kind.WEATHER, "Weather station", "Left bank", -20, 262, height_m=10)
    r.ground("air-square", Kind.AIR_QUALITY, "Air on the square", "Old town", -20, -92)
    r.ground("air-east", Kind.AIR_QUALITY, "Air in the eastern quarter", "New town", 368, -226, height_m=3)
    r.ground("air-bank", Kind.AIR_QUALITY, "Air on the left bank", "Left bank", 232, 232, height_m=3)
    r.ground("air-west", Kind.AIR_QUALITY, "Air on the western road", "Left bank", -288, 192, height_m=3)
    r.ground("air-south", Kind.AIR_QUALITY, "Air on the southern road", "New town", -176, -446, height_m=3)
    r.shared_cars("cars-station", "Nádražní", "New town", -20, -270, 4, 3)
    r.shared_cars("cars-square", "square", "Old town", -30, -60, 4, 2)
    r.shared_cars("cars-bank", "left bank", "Left bank", 30, 204, 3, 2)
    r.street_charger("street-station", "Nádražní", "New town", -20, -300, 4, 22)
    return r


def put_market(city: CityWriter) -> None:
    """Stalls under awnings on the southern half of the square."""
    rng = seeded("pisek market")
    by_colour: dict[str, list[Face]] = {"#a8483a": [], "#b98a3e": [], "#4c6b58": []}
    for k in range(12):
        x, y = 18 + 7.0 * (k % 6), -112.0 + 10 * (k // 6) + rng.uniform(-0.5, 0.5)
        by_colour[rng.choice(list(by_colour))] += stall(x, y, land().height_at(x, y) + KERB_M)
    for number, (colour, faces) in enumerate(by_colour.items(), 1):
        city.put(f"market-{number}", "CityFurniture", faces, {"colour": colour, "class": "market"})


def extras(city: CityWriter) -> None:
    put_traffic(city, land(), net())
    put_weir(city)
    fleet = Fleet(land(), hulls=("#7a4a34", "#e9e4d6", "#47604f"))
    rng = seeded("pisek boats")
    fleet.moor(rng, LineString([(-300, 123), (-150, 112)]), 8, (4.2, 5.5), masts=0.0)
    fleet.add(rng, -215, 150, 5.0, 195, has_cabin=False)
    fleet.put(city)
    put_market(city)
    put_lamps(city, lamps(land(), LineString([(-300, 180), (-120, 185), (140, 197), (360, 255)])))
    (ax, ay), (bx, by) = BRIDGE
    found = []
    for k in (2, 3, 4, 5):
        t = k / 7
        side = 3.1 if k % 2 else -3.1
        z = land().height_at(ax, ay) * (1 - t) + land().height_at(bx, by) * t + 1.6 * 4 * t * (1 - t) + 0.9
        found += statue(ax + (bx - ax) * t + side, ay + (by - ay) * t, z, 0.5)
    city.put(
        "bridge-statues",
        "CityFurniture",
        found,
        {"colour": "#8b8577", "class": "statue", "name": "Statues on the old bridge"},
    )
    put_statue(city, land(), "column", "Column", (26.0, -80.0), colour="#a39c8c", scale=0.9, raised_m=0.15)
    line = LineString(list(CORE.buffer(4).exterior.coords)).intersection(bounds(-400, -400, 400, -120))
    for number, piece in enumerate(getattr(line, "geoms", [line]), 1):
        clear = piece.difference(net().corridors.buffer(2.0))
        for k, part in enumerate(getattr(clear, "geoms", [clear]), 1):
            if part.length > 20:
                faces = landmarks.wall_along(land(), part, 4.2, has_merlons=True)
                landmarks.put_wall(city, f"town-wall-{number}-{k}", "Town wall", faces)
