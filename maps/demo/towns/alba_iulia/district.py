"""Puts Alba Iulia together: lawns and moat, trees, gates and vines, assets.   xy metres of PLACE.   Thread: any."""

from __future__ import annotations

from pathlib import Path

from shapely import LineString, unary_union

from maps.demo.kit.cityjson import CityWriter
from maps.demo.kit.ground import KERB_M, Cover, land_use, lots
from maps.demo.kit.house import House
from maps.demo.kit.life import lamps, put_lamps, put_statue, put_traffic
from maps.demo.kit.placing import largest_of
from maps.demo.kit.solids import circle, rect
from maps.demo.kit.town import Town, make_town
from maps.demo.kit.trees import BIRCH, LIME, ROWAN, SPRUCE, Grove, built_over
from maps.demo.towns.alba_iulia import buildings, fort, monuments, plan
from maps.demo.towns.alba_iulia.assets import roster
from maps.demo.towns.alba_iulia.plan import PLACE

TITLE = "Demonstration district, synthetic: in the manner of Alba Iulia's star fort and the town below"


def make_district(folder: Path) -> str:
    built = list(buildings.houses())
    return make_town(
        folder,
        Town(
            title=TITLE,
            currency="RON",
            land=plan.land(),
            covers=covers(),
            houses=built,
            roster=roster(built),
            net=plan.net(),
            metered=largest_of(built, (("palace-", 2), ("block-", 8), ("flats-", 3))),
            trees=trees(built).trees,
            bridges=monuments.gate_bridges(),
            extras=extras,
            tolerance_m=0.2,
        ),
    )


def covers() -> list[Cover]:
    net = plan.net()
    yard = fort.inside()
    path = fort.outline().buffer(11, join_style="round", quad_segs=3).exterior.buffer(1.5, quad_segs=2)
    crest = fort.outline().buffer(-9, join_style="mitre").exterior.buffer(1.3, quad_segs=2)
    fountain = circle(52, -44, 7, 20)
    market = plan.market()
    found = [
        *net.covers(),
        net.pavement_cover(),
        land_use("moat-path", path.intersection(fort.moat()), 0.03, "gravel", "Path in the moat"),
        land_use("moat", fort.moat(), 0.0, "grass", "Moat"),
        land_use("crest-path", crest.intersection(fort.rampart()), 0.03, "gravel", "Path on the rampart"),
        land_use("rampart", fort.rampart(), 0.0, "grass", "Rampart"),
        Cover("fountain", "WaterBody", fountain, 0.0, {"name": "Fountain"}, flat_z=plan.land().level_of(fountain) + 0.1),
        land_use("parade", plan.PARADE.intersection(yard), KERB_M, "paving", "Parade ground"),
        land_use("court", plan.COURT.intersection(yard), KERB_M, "paving", "Court of arcades"),
        land_use("close", rect(-72, -66, 104, 46, 4).intersection(yard), KERB_M, "paving", "Cathedral close"),
        land_use("fort", yard, 0.10, "grass", "Lawns of the fortress"),
        land_use("glacis-path", fort.moat_edge().buffer(24, quad_segs=3).exterior.buffer(1.7, quad_segs=2), 0.03, "gravel", "Path round the fort"),
        land_use("market", market, KERB_M, "paving", "Market place"),
        land_use("park", plan.town_park(), KERB_M, "grass", "Park"),
        *(land_use(f"vineyard-{k}", v, 0.05, "soil", "Vineyard") for k, v in enumerate(plan.VINEYARDS, 1)),
    ]  # fmt: skip
    return [*found, *lots("lot", plan.blocks(), "grass", "garden")]


def trees(built: list[House]) -> Grove:
    land, net = plan.land(), plan.net()
    edges = unary_union(
        [
            fort.outline().exterior.buffer(2.5),
            fort.rampart().boundary.buffer(1.5),
            fort.moat_edge().exterior.buffer(2.5),
        ]
    )
    grounds = (edges, plan.PARADE, *plan.VINEYARDS)
    grove = Grove(land, built_over(net.corridors.buffer(0.8), *grounds, houses=built, house_m=2.0))
    clear = built_over(net.carriageways.buffer(0.4), edges, plan.PARADE, houses=built, house_m=2.0)
    grove.avenues(net, clear=clear, mix=(LIME, LIME, ROWAN), height_m=(6.5, 10.5), every_m=(11.0, 15.0))
    inside = fort.inside().buffer(-3)
    grove.scatter(
        "fort", inside, 260, mix=(LIME, LIME, BIRCH, SPRUCE), height_m=(7, 14), apart_m=7, clumps=0.6
    )
    grove.scatter(
        "glacis",
        fort.moat_edge().buffer(46).difference(fort.moat_edge().buffer(8)),
        110,
        mix=(LIME, BIRCH, ROWAN),
        height_m=(6, 13),
        apart_m=8,
        clumps=0.7,
    )
    grove.scatter(
        "ravelins",
        unary_union([r.buffer(-6) for r in fort.ravelins()]),
        10,
        mix=(LIME,),
        height_m=(6, 9),
        apart_m=9,
    )
    grove.scatter(
        "park", plan.town_park().buffer(-4), 60, mix=(LIME, LIME, BIRCH, SPRUCE), height_m=(8, 16), apart_m=7
    )
    grove.row("market", LineString(plan.market().buffer(-5).exterior.coords), every_m=11, height_m=(6.0, 7.5))
    grove.row("parade", LineString(plan.PARADE.buffer(-4).exterior.coords), every_m=9.5, height_m=(5.0, 6.5))
    grove.each("garden", plan.blocks(), 9, inset_m=9)
    box = PLACE.landscape_box.buffer(-25)
    open_land = box.difference(
        unary_union(
            [
                net.corridors.buffer(8),
                fort.moat_edge().buffer(60),
                plan.LOWER.buffer(20),
                *(v.buffer(6) for v in plan.VINEYARDS),
            ]
        )
    )
    for name, zone, n, mix in (
        ("west", rect(-1050, 60, 640, 1300), 230, (LIME, LIME, BIRCH, SPRUCE)), ("south", rect(-250, -1080, 1400, 460), 150, (LIME, BIRCH, ROWAN)),
        ("north", rect(620, 860, 900, 560), 270, (LIME, BIRCH, LIME)), ("north-west", rect(-420, 880, 800, 560), 230, (LIME, BIRCH)),
        ("slopes", rect(-200, -520, 900, 330), 70, (ROWAN, LIME)), ("plain", rect(1250, 0, 500, 1500), 60, (LIME, BIRCH)),
        ("meadow", rect(-100, 560, 800, 260), 60, (ROWAN, LIME)),
    ):  # fmt: skip
        grove.scatter(
            f"woods {name}", open_land.intersection(zone), n, mix=mix, height_m=(7, 16), apart_m=8, clumps=0.9
        )
    return grove


def extras(city: CityWriter) -> None:
    land, net = plan.land(), plan.net()
    monuments.put_vines(city)
    put_traffic(city, land, net, main_gap_m=42.0, gap_m=110.0)
    faces = lamps(land, LineString([(300, 6.5), (440, 6.5)]), every_m=24)
    faces += lamps(land, LineString([(470, 9), (600, 9), (820, 13), (1100, 5)]), every_m=30, high_m=8.5)
    faces += lamps(land, LineString([(6, 10), fort.gate("east").at(-44, 5)]), every_m=26)
    put_lamps(city, faces)
    city.put(
        "obelisk",
        "CityFurniture",
        monuments.obelisk(*fort.gate("east").at(fort.moat_width(fort.gate("east")) + 22, 26)),
        {"colour": "#cfc4ab", "class": "obelisk", "name": "Obelisk"},
    )
    put_statue(city, land, "statue", "Monument", (-6, -72), colour="#5f6a60", scale=0.9)
