"""Puts Võru together: grounds, trees, boats, assets.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

from pathlib import Path

from shapely import LineString, unary_union

from app.model.asset import AssetKind as Kind
from maps.demo.kit.boats import Fleet
from maps.demo.kit.bridges import Span
from maps.demo.kit.cityjson import CityWriter
from maps.demo.kit.ground import KERB_M, Cover, land_use, lots
from maps.demo.kit.house import House, seeded
from maps.demo.kit.life import lamps, put_lamps, put_statue, put_traffic
from maps.demo.kit.panels import pitched_pv
from maps.demo.kit.placing import largest_of
from maps.demo.kit.roster import Roster
from maps.demo.kit.town import Town, make_town
from maps.demo.kit.trees import BIRCH, LIME, ROWAN, SPRUCE, Grove, built_over
from maps.demo.towns.voru import buildings, plan
from maps.demo.towns.voru.plan import PLACE, area, at
from maps.demo.towns.voru.reeds import put_reeds

TITLE = "Demonstration district, synthetic: in the manner of Võru's wooden town by its lake"


def make_district(folder: Path) -> str:
    built = list(buildings.houses())
    return make_town(
        folder,
        Town(
            title=TITLE,
            currency="EUR",
            land=plan.land(),
            covers=covers(),
            houses=built,
            roster=roster(built),
            net=plan.net(),
            metered=largest_of(built, (("flats-", 4), ("house-", 6))),
            trees=trees(built).trees,
            bridges=[
                Span(
                    "footbridge",
                    "Footbridge to the island",
                    at(-500, -146),
                    (-560, -284),
                    3.0,
                    2.2,
                    piers=4,
                    colour="#a58d6b",
                    least_z=plan.LAKE_Z + 1.2,
                )
            ],
            extras=extras,
            water={"name": "Tamula järv", "class": "lake", "colour": "#3a5a66"},
            water_ident="lake",
            wall_colours={"quay-wall": "#8b857a"},
        ),
    )


def covers() -> list[Cover]:
    net, pier = plan.net(), area(-5, 5, -332, -226)
    found = [
        *net.covers(),
        net.pavement_cover(),
        land_use("square", plan.square(), KERB_M, "paving", "Town square"),
        land_use("park", plan.park(), 0.12, "grass", "Town park"),
        land_use("beach", plan.beach(), 0.05, "sand", "Beach"),
        land_use("pier", pier.intersection(plan.land().dry), 0.10, "paving", "Pier", wall="quay-wall"),
        land_use("shore", plan.shore_green(), 0.06, "grass"),
        Cover(
            "pitch",
            "LandUse",
            area(330, 395, 300, 350),
            0.08,
            {"surface": "sports", "class": "sports", "name": "Sports field"},
        ),
    ]
    return [*found, *lots("garden", plan.blocks(), "grass", "garden")]


def trees(built: list[House]) -> Grove:
    land, net = plan.land(), plan.net()
    wet = land.water.buffer(1.5)
    grove = Grove(land, built_over(net.corridors.buffer(0.6), wet, houses=built, house_m=2.2))
    clear = built_over(net.carriageways.buffer(0.4), wet, houses=built, house_m=1.6)
    grove.avenues(net, clear=clear, mix=(LIME, LIME, BIRCH), height_m=(7.5, 11.0))
    grove.scatter("park", plan.park(), 46, mix=(LIME, LIME, BIRCH), height_m=(11, 18), apart_m=7)
    grove.scatter("church", area(-60, 30, 112, 192), 22, mix=(LIME,), height_m=(10, 16), apart_m=6)
    grove.row(
        "square",
        LineString(plan.square().buffer(-6).exterior.coords),
        every_m=12,
        species=LIME,
        height_m=(6.5, 8.5),
    )
    mix = (ROWAN, ROWAN, BIRCH, LIME)
    grove.each("garden", plan.blocks(), 11, inset_m=3, mix=mix, height_m=(3.5, 8.5))
    grove.scatter("shore", plan.shore_green(), 85, mix=(BIRCH, LIME, BIRCH), height_m=(7, 14), apart_m=7)
    box = PLACE.landscape_box.buffer(-25)
    woods = box.difference(
        unary_union([area(-640, 690, -300, 505), land.water.buffer(9), net.corridors.buffer(9)])
    )
    stands = (
        ("north", area(-900, 900, 500, 800), 640),
        ("hills", area(-1100, 1100, 800, 1200), 420),
        ("west", area(-1000, -640, -60, 520), 190),
        ("east", area(690, 1100, -120, 520), 190),
    )
    grove.woods(woods, stands, mix=(SPRUCE, SPRUCE, SPRUCE, BIRCH), height_m=(13, 23), clumps=0.8)
    grove.scatter("island", plan.ISLAND.buffer(-7), 40, mix=(SPRUCE, BIRCH), height_m=(9, 17), apart_m=7)
    return grove


def roster(built: list[House]) -> Roster:
    r = Roster(yield_kwh_m2=152)
    for ident, name, use, floor_m2 in (
        ("town-hall", "Town hall", "office", 1700), ("library", "Library", "culture", 1250), ("culture", "Culture house", "culture", 4600),
        ("school", "Upper secondary school", "school", 5100), ("sports", "Sports hall", "school", 4300), ("health", "Health centre", "health", 3800),
        ("station", "Bus station", "retail", 720), ("kindergarten", "Kindergarten", "school", 1400), ("market", "Market hall", "retail", 1100),
        ("lake-house", "Lake house", "culture", 360),
    ):  # fmt: skip
        r.building(ident, name, buildings.SHORE if ident == "lake-house" else buildings.TOWN, use, floor_m2)
    for host, square_m in (
        ("school", 640),
        ("sports", 900),
        ("culture", 420),
        ("health", 380),
        ("market", 420),
        ("station", 190),
    ):
        r.pv(host, square_m, 10.0)
    pitched_pv(r, built, (("kindergarten", 130), ("library", 110)))
    r.battery("school", 220, 100)
    r.battery("station", 180, 120)
    r.charger("station", 6, 22)
    r.charger("town-hall", 4, 11)
    r.charger("sports", 4, 22)
    r.heat_pump("kindergarten", 38, "ground")
    r.heat_pump("library", 32, "air")
    r.heat_pump("lake-house", 14, "seawater")
    r.tank("school", 8000)
    for host in ("culture", "health", "school"):
        r.heat_link(host, 260)
    r.ground(
        "grid-main",
        Kind.TRANSFORMER,
        "Grid connection",
        buildings.EDGE,
        *at(540, 396),
        "grid",
        rated_kva=6300,
    )
    r.ground("weather", Kind.WEATHER, "Weather station", buildings.SHORE, *at(210, -214), height_m=10)
    r.ground("air-square", Kind.AIR_QUALITY, "Air on the square", buildings.TOWN, *at(-16, 34))
    r.ground("air-north", Kind.AIR_QUALITY, "Air on the northern road", buildings.TOWN, 72, 318, height_m=3)
    r.ground("air-east", Kind.AIR_QUALITY, "Air at the eastern edge", buildings.EDGE, 428, -112, height_m=3)
    r.ground("air-shore", Kind.AIR_QUALITY, "Air by the lake", buildings.SHORE, -314, -220, height_m=3)
    r.ground("air-west", Kind.AIR_QUALITY, "Air on the western road", buildings.TOWN, -442, 144, height_m=3)
    r.shared_cars("cars-hall", "town hall", buildings.TOWN, -78, 50, 3, 2)
    r.shared_cars("cars-kooli", "Kooli", buildings.TOWN, 90, 190, 4, 3)
    r.shared_cars("cars-station", "station", buildings.EDGE, 400, 110, 4, 2)
    r.street_charger("street-kooli", "Kooli", buildings.TOWN, *at(100, 203), 4, 11)
    return r


def extras(city: CityWriter) -> None:
    land, net = plan.land(), plan.net()
    put_traffic(city, land, net)
    fleet = Fleet(land, hulls=("#e9e4d6", "#7a3b2c", "#355b53", "#d8dcd6", "#4a5f74"))
    fleet.moor(seeded("voru boats"), LineString([at(14, -246), at(14, -322)]), 7, (4.5, 7))
    fleet.moor(seeded("voru sails"), LineString([at(-16, -250), at(-16, -322)]), 5, (5, 7.5), masts=0.7)
    rng = seeded("voru lake")
    for x, y in ((-180, -420), (150, -380), (330, -520), (-60, -560)):
        fleet.add(rng, x, y, rng.uniform(5, 7), rng.uniform(0, 180), has_mast=rng.random() < 0.6)
    fleet.add(rng, -44, -322, 5.2, 160, has_cabin=False)
    fleet.put(city)
    put_reeds(city)
    shore = LineString([at(-420, -210), at(-180, -219), at(120, -221), at(410, -205)])
    put_lamps(city, lamps(land, shore))
    put_statue(city, land, "statue", "Monument", at(-16, 62))
