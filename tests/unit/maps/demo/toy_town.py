"""A town of a few dozen houses that uses every part of the kit: an example, and what the tests of the kit make."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from shapely import LineString, box, unary_union

from app.model.asset import AssetKind as Kind
from maps.demo.kit import landmarks, recipes
from maps.demo.kit.boats import Fleet
from maps.demo.kit.bridges import Span
from maps.demo.kit.cityjson import CityWriter
from maps.demo.kit.cottages import Cottage, along_street, on_plots
from maps.demo.kit.ground import KERB_M, Cover
from maps.demo.kit.house import House, seeded
from maps.demo.kit.land import Floats, Land, Platform, hill
from maps.demo.kit.life import Traffic, lamps
from maps.demo.kit.panels import downhill_deg, tilt_deg
from maps.demo.kit.perimeter import perimeter
from maps.demo.kit.place import Place
from maps.demo.kit.placing import addressed, largest_of
from maps.demo.kit.roster import Roster
from maps.demo.kit.rows import terrace, wharf
from maps.demo.kit.settle import settled
from maps.demo.kit.solids import circle, rect
from maps.demo.kit.streets import Street, StreetNet
from maps.demo.kit.town import Town, make_town
from maps.demo.kit.town_house import Manner, Pattern
from maps.demo.kit.trees import BIRCH, LIME, Grove

PLACE = Place("riverton", 25832, (600_000.0, 6_000_000.0), core=(320.0, 260.0), landscape=(500.0, 400.0))
RIVER = LineString([(-600, 110), (0, 90), (600, 130)]).buffer(30)
CASTLE = rect(-220, -40, 60, 50, 10)
PARK = box(120, -130, 230, -70)


def level(x: Floats, y: Floats) -> Floats:
    return np.asarray(6.0 + 0.01 * np.maximum(-y, 0) + hill(x, y, -350, -350, 200, 200, 25))


LAND = Land(
    PLACE,
    water=RIVER,
    level=level,
    water_z=lambda x, y: 3.0 - 0.002 * x,
    quays=box(-60, 30, 200, 80),
    platforms=[Platform("castle-hill", CASTLE, rise=4.0), Platform("yard", rect(260, -180, 30, 30), z=9.0)],
)
NET = StreetNet(
    [
        Street("High Street", ((-300, 0), (300, 0)), width=9, side=4, rank="main", trees=True),
        Street("Back Street", ((-150, -150), (260, -150)), width=6),
        Street("Mill Lane", ((-150, -150), (-150, 0)), width=6),
        Street("Bridge Street", ((0, -260), (0, 52)), width=7, rank="main"),
        Street("Church Lane", ((100, -150), (102, -70), (100, 0)), width=5, surface="paving"),
        Street("Hill Road", ((-150, -150), (-200, -190), (-260, -200)), width=5, side=1.5),
    ]
)
BRICK = Manner(
    roofs={"double_pile": 1},
    facades={"brick": 1},
    storey_m=(3.4, 3.5),
    colours={"brick": ("#8a4b3c",)},
    roof_colours=("#4a4f55",),
)
OLD = Manner(roofs={"gabled": 4, "mansard": 1, "shed": 1, "flat": 1}, facades={"plaster": 1})
BLOCKS = NET.blocks(LAND.dry, box(-150, -150, 100, 0), most_m2=30_000)


def houses() -> list[House]:
    wanted = [
        recipes.flat(
            LAND, "b-school", "School", rect(50, -190, 60, 20), "school", 3, "brick", 1998, "Centre"
        ),
        recipes.pitched(
            LAND, "b-hall", "Hall", -60, -195, 40, 16, 20, "culture", 2, "plaster", 1900, "Centre"
        ),
        recipes.pitched(
            LAND, "inn", "Inn", -90, -230, 26, 14, 100, "hotel", 2, "plaster", 1850, "Centre", roof="hipped"
        ),
        recipes.sawtooth(LAND, "mill", "Mill", 200, -210, 50, 40, 5, 4, "Centre", "industry", 1920),
        landmarks.church(
            LAND,
            "church",
            "St Mary's",
            165,
            -35,
            180,
            "Centre",
            nave=(26, 10),
            eave_m=7,
            ridge_m=13,
            tower_side=7,
            tower_m=18,
            top_m=34,
            apse_sides=8,
        ),
        landmarks.church(
            LAND,
            "dome",
            "St Sava's",
            250,
            -60,
            90,
            "Centre",
            nave=(20, 12),
            eave_m=8,
            ridge_m=12,
            tower="dome",
            tower_at="middle",
            tower_side=8,
            tower_m=14,
            top_m=20,
        ),
        landmarks.keep(
            LAND, "keep", "Keep", rect(-220, -40, 30, 26, 10), "Hill", height_m=9, round_towers=4, tower_m=14
        ),
        landmarks.tower(LAND, "gate", "Gate tower", rect(-290, -40, 8, 8), "Hill", eave_m=14, top_m=22),
        landmarks.tower(
            LAND, "onion", "Clock tower", circle(-290, -70, 4, 8), "Hill", eave_m=14, top_m=22, crown="onion"
        ),
        *terrace(
            LAND,
            "row",
            LineString([(-60, 22), (-260, 22)]).reverse().offset_curve(0),
            Pattern(BRICK, parcel_m=(7, 8), vary=(0,), gaps=0.0, corner_rise=0),
            storeys=3,
            depth=9,
        ),
        *wharf(LAND, "wharf", LineString([(20, 62), (190, 62)]), 8.0, "toy", deep=(12, 15)),
    ]
    for k, block in enumerate(BLOCKS, 1):
        wanted += perimeter(LAND, block, f"block-{k}", Pattern(BRICK, OLD, 0.5), storeys=3)
    barred = unary_union([NET.corridors.buffer(-0.05), RIVER.buffer(1)])
    kept = settled(wanted, barred)
    taken = [h.footprint for h in kept]
    look = Cottage(is_painted=True, chimneys=0.5, roofs={"gabled": 2, "hipped": 1, "mansard": 1})
    kept += along_street(
        LAND, NET, NET.named("Hill Road"), taken, PLACE.core_box, look, barred, "hill", prefix="hill"
    )
    plots = [rect(-60 + 25 * k, -235, 22, 18, 4) for k in range(2)]
    kept += [
        h for h in on_plots(LAND, plots, look, "south") if not any(h.footprint.intersects(t) for t in taken)
    ]
    return addressed(kept, NET, number_first=True)


def roster(built: list[House]) -> Roster:
    slope = next(h for h in built if h.ident == "b-hall").roof_slope
    assert slope is not None
    r = Roster(yield_kwh_m2=150)
    r.building("school", "School", "Centre", "school", 3400)
    r.building("hall", "Hall", "Centre", "culture", 1200)
    r.pv("school", 300, 10.0)
    r.pv("hall", 90, round(tilt_deg(slope), 1), round(downhill_deg(slope), 1))
    r.battery("school", 100, 50)
    r.charger("hall", 4, 22)
    r.heat_pump("hall", 30, "air")
    r.tank("hall", 5000)
    r.ground("grid-main", Kind.TRANSFORMER, "Grid connection", "Centre", 10, -240, "grid", rated_kva=8000)
    r.ground("weather", Kind.WEATHER, "Weather station", "Centre", 140, -100, height_m=10)
    r.turbine("turbine", "River turbine", "River", 0, 105, 12.0, z_m=3.2)
    return r


def covers() -> list[Cover]:
    return [
        *NET.covers(),
        NET.pavement_cover(),
        Cover("pond", "WaterBody", circle(150, -100, 8), 0.0, {"name": "Pond"}, flat_z=6.0),
        Cover("park", "LandUse", PARK, 0.14, {"surface": "grass", "class": "park", "name": "Park"}),
        Cover("quay", "LandUse", box(-60, 45, 200, 80), KERB_M, {"surface": "quay"}, wall="quay-wall"),
        *(Cover(f"lot-{k}", "LandUse", b, KERB_M, {"surface": "paving"}) for k, b in enumerate(BLOCKS, 1)),
    ]


def make_district(folder: Path) -> str:
    built = houses()
    taken = unary_union([NET.carriageways, RIVER, *(h.footprint.buffer(1) for h in built)])
    grove = Grove(LAND, taken)
    grove.avenues(NET)
    grove.row("park trees", PARK.exterior)
    grove.scatter("park", PARK, 20, mix=(LIME, BIRCH))
    town = Town(
        title="Toy town, synthetic",
        currency="EUR",
        land=LAND,
        covers=covers(),
        houses=built,
        roster=roster(built),
        metered=largest_of(built, (("block-", 5),)),
        trees=grove.trees,
        bridges=[
            Span("bridge", "Stone bridge", (0, 52), (0, 128), 10, 0.8, stone_arches=4),
            Span("footbridge", "Footbridge", (150, 55), (150, 135), 4, 1.0, arch=6.0),
        ],
        extras=_extras,
        wall_colours={"quay-wall": "#8d867b"},
    )
    return make_town(folder, town)


def _extras(city: CityWriter) -> None:
    traffic = Traffic()
    traffic.drive(LAND, NET, keeps_left=True)
    traffic.put(city)
    fleet = Fleet(LAND)
    fleet.moor(seeded("toy boats"), LineString([(20, 75), (180, 80)]), 5, (6, 9))
    fleet.put(city)
    said = {"colour": "#4a5054", "class": "lamps"}
    city.put("lamps", "CityFurniture", lamps(LAND, LineString([(-50, 48), (190, 50)])), said)
    line = LineString([(-280, -100), (-200, -95), (-180, -20)])
    wall = landmarks.wall_along(LAND, line, 5, has_merlons=True)
    landmarks.put_wall(city, "town-wall", "Town wall", wall)
