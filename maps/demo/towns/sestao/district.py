"""Puts Sestao together: grounds, trees, quays and cranes, assets.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

from pathlib import Path

from shapely import LineString, unary_union

from maps.demo.kit.boats import Fleet
from maps.demo.kit.bridges import Span
from maps.demo.kit.cityjson import CityWriter
from maps.demo.kit.ground import KERB_M, Cover, land_use
from maps.demo.kit.house import House, seeded
from maps.demo.kit.life import lamps, put_lamps, put_statue, put_traffic
from maps.demo.kit.placing import largest_of
from maps.demo.kit.solids import circle
from maps.demo.kit.town import Town, make_town
from maps.demo.kit.trees import BIRCH, LIME, ROWAN, SPRUCE, Grove, built_over
from maps.demo.towns.sestao import buildings, harbour, plan
from maps.demo.towns.sestao.assets import roster
from maps.demo.towns.sestao.plan import PLACE, area, at, on_slope

TITLE = "Demonstration district, synthetic: in the manner of Sestao's industrial slope by the estuary"


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
            metered=largest_of(built, (("flats-", 6), ("block-", 8))),
            trees=trees(built).trees,
            bridges=[
                Span("bridge-ria", "Bridge over the estuary", at(-540, 214), at(-540, 402), 14.0, 5.0, arch=24.0, colour="#8f9a9d"),
                Span("bridge-dock", "Dock bridge", at(106, 205), at(210, 205), 6.0, 0.8, piers=2, colour="#6e7d84"),
            ],
            extras=extras,
            water={"name": "Ría", "class": "estuary", "colour": "#37565c"},
            water_ident="ria",
            wall_colours={"quay-wall": "#7d776d"},
            tolerance_m=0.2,
        ),
    )  # fmt: skip


def covers() -> list[Cover]:
    net = plan.net()
    pond = circle(*on_slope(236, -292), 9, 18)
    found = [
        *net.covers(),
        net.pavement_cover(),
        Cover("railway", "Railway", plan.tracks(), 0.05, {"surface": "rail", "name": "Railway", "class": "rail"}),
        Cover("pond", "WaterBody", pond, 0.0, {"name": "Pond"}, flat_z=plan.land().level_of(pond) - 0.2),
        land_use("plaza", plan.free_block("plaza"), KERB_M, "paving", "Plaza"),
        land_use("park", plan.free_block("park"), KERB_M, "grass", "Park"),
        land_use("churchyard", plan.free_block("church"), KERB_M, "grass", "Church garden"),
        land_use("quay", plan.quay(), KERB_M, "quay", "Quay", wall="quay-wall"),
        land_use("yard", plan.yard(), 0.04, "paving", "Ground of the works"),
        land_use("playground", buildings.plate(352, -302, 100, 20).buffer(4).intersection(plan.free_block("school")), KERB_M, "sports", "Playground"),
    ]  # fmt: skip
    for name in ("school", "health", "market"):
        found.append(land_use(f"yard-{name}", plan.free_block(name), KERB_M, "paving", f"Yard, {name}"))
    for number, block in enumerate(plan.blocks(), 1):
        is_high = block.centroid.distance(plan.net().named("Avenida del Monte").line) < 60 and number % 2
        found.append(
            Cover(f"lot-{number}", "LandUse", block, KERB_M, {"surface": "grass" if is_high else "paving", "class": "court"})
        )  # fmt: skip
    return found


def trees(built: list[House]) -> Grove:
    land, net = plan.land(), plan.net()
    wet, rails = land.water.buffer(1.5), plan.tracks().buffer(3)
    grove = Grove(land, built_over(net.corridors.buffer(0.8), rails, wet, houses=built, house_m=1.8))
    clear = built_over(net.carriageways.buffer(0.4), wet, houses=built, house_m=1.8)
    grove.avenues(net, clear=clear, mix=(LIME, LIME, ROWAN), height_m=(6.0, 9.5), every_m=(12.0, 16.0))
    grove.scatter(
        "park",
        plan.free_block("park").buffer(-3).difference(circle(*on_slope(236, -292), 12)),
        34,
        mix=(LIME, BIRCH),
        height_m=(8, 15),
        apart_m=7,
    )
    grove.scatter(
        "churchyard", plan.free_block("church").buffer(-3), 20, mix=(LIME,), height_m=(7, 12), apart_m=7
    )
    grove.row(
        "plaza",
        LineString(plan.free_block("plaza").buffer(-5).exterior.coords),
        every_m=11,
        height_m=(5.5, 7),
    )
    grove.each("court", plan.blocks(), 6, inset_m=14, mix=(ROWAN, LIME), height_m=(4, 8))
    rows = LineString(plan.contour(-440, 420, -365, 60)).buffer(40)
    grove.scatter("rows", rows, 60, mix=(LIME, BIRCH, ROWAN), height_m=(6, 12), apart_m=6)
    box = PLACE.landscape_box.buffer(-25)
    woods = box.difference(unary_union([net.corridors.buffer(8), land.water.buffer(12)]))
    stands = (
        ("shoulder", area(-520, 520, -560, -410), 130), ("hill west", area(-950, -20, -1250, -540), 330),
        ("hill east", area(-20, 950, -1250, -540), 300), ("west", area(-1300, -610, -560, -110), 160),
        ("east", area(600, 1300, -560, -60), 150), ("across", area(-900, 900, 620, 1150), 260),
        ("far bank", area(-900, 900, 402, 440), 46), ("slope", area(-620, -490, -330, 10), 26), ("slope e", area(455, 600, -330, -150), 30),
    )  # fmt: skip
    grove.woods(woods, stands, mix=(SPRUCE, LIME, LIME, BIRCH), height_m=(8, 17), clumps=0.75)
    return grove


def extras(city: CityWriter) -> None:
    land, net = plan.land(), plan.net()
    harbour.put_harbour(city)
    put_traffic(city, land, net, main_gap_m=48.0, gap_m=90.0)
    fleet = Fleet(land, hulls=("#e9ecec", "#27405a", "#7b2d26", "#cfd6d2"))
    rng = seeded("sestao boats")
    fleet.moor(rng, LineString([at(178, 108), at(178, 196)]), 8, (6, 10), masts=0.3)
    for u, v, turn in ((60, 330, 4), (470, 352, 186), (-260, 300, 2), (560, 270, 8)):
        fleet.add(rng, *at(u, v), rng.uniform(9, 14), plan.TURN_DEG + turn)
    fleet.put(city)
    faces = lamps(land, LineString([at(-620, 205), at(96, 205)]), every_m=34, high_m=8.0)
    faces += lamps(land, LineString([at(220, 205), at(600, 205)]), every_m=34, high_m=8.0)
    faces += lamps(land, LineString(plan.contour(-560, 540, 31, 60)), every_m=34, high_m=7.0)
    put_lamps(city, faces)
    put_statue(city, land, "statue", "Monument", on_slope(-24, -142), scale=0.8)
