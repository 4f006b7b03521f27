"""Where the trees stand: quays, park, gardens, the west bank, hills.   xy metres of the place.   Thread: any."""

from __future__ import annotations

from shapely import Polygon, unary_union

from maps.demo.kit.trees import BIRCH, LIME, ROWAN, SPRUCE, Grove, Tree
from maps.demo.towns.limerick import ats, build, covers, plan, streets


def trees() -> list[Tree]:
    land = plan.lie()
    feet = unary_union([h.footprint.buffer(1.8) for h in build.houses()])
    zebra = streets.NET.crossings.buffer(2.5)
    wet = plan.water().buffer(2.0)
    grove = Grove(land, unary_union([feet, streets.NET.carriageways.buffer(1.0), wet, covers.paths()]))
    clear = unary_union([feet, streets.NET.carriageways, wet, zebra])
    grove.avenues(streets.NET, clear=clear, reach_m=780, every_m=(13, 18), height_m=(7.5, 10.5))
    grove.scatter(
        "limerick park",
        covers.park().buffer(-2),
        170,
        mix=(LIME, LIME, BIRCH, ROWAN),
        height_m=(8, 16),
        apart_m=6,
        clumps=0.5,
    )
    gardens = unary_union(covers.gardens())
    grove.scatter(
        "limerick gardens", gardens, 90, mix=(ROWAN, BIRCH, LIME), height_m=(4.5, 8.5), apart_m=6, clumps=0.0
    )
    bare = unary_union([streets.NET.corridors, plan.water().buffer(6)])
    for name, zone, n in (
        ("west", ((-560, -450), (-166, -450), (-170, 640), (-560, 640)), 130),
        ("east", ((596, -440), (900, -440), (900, 430), (596, 430)), 70),
        ("island", ((0, 640), (250, 640), (240, 1000), (-120, 1000)), 70),
        ("south", ((118, -760), (430, -760), (430, -415), (118, -415)), 70),
        ("castle", ((20, 440), (70, 440), (70, 640), (16, 640)), 14),
    ):  # fmt: skip
        place = Polygon(ats(*zone)).difference(bare)
        grove.scatter(
            f"limerick {name}", place, n, mix=(LIME, BIRCH, ROWAN), height_m=(5, 13), apart_m=6, clumps=0.5
        )
    woods = covers.woods().difference(streets.NET.corridors.buffer(4))
    grove.scatter(
        "limerick woods",
        woods,
        330,
        mix=(LIME, BIRCH, BIRCH, SPRUCE),
        height_m=(9, 17),
        apart_m=9,
        clumps=0.3,
    )
    grove.scatter(
        "limerick crescent",
        covers.crescent_lawns().buffer(-1.2),
        18,
        mix=(LIME,),
        height_m=(6, 9),
        apart_m=8,
        clumps=0.0,
    )
    hedges = (
        unary_union([f.exterior for f in covers.fields()])
        .buffer(4.5)
        .difference(unary_union(covers.fields()))
    )
    grove.scatter(
        "limerick hedges", hedges, 200, mix=(ROWAN, LIME, BIRCH), height_m=(4, 9), apart_m=8, clumps=0.75
    )
    return grove.trees
