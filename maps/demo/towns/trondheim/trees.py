"""Where the trees stand: along streets, round the square, in the park, on the slopes.   xy metres of the place."""

from __future__ import annotations

from functools import cache

import shapely
from shapely import unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.trees import Grove, Tree
from maps.demo.towns.trondheim import build, covers, park, plan, streets


@cache
def _barred() -> BaseGeometry:
    shapes = [h.footprint.buffer(1.6) for h in build.houses()]
    shapes += [
        streets.carriageways().buffer(0.8),
        plan.water().buffer(1.5),
        streets.rail_bed().buffer(1),
        park.pond().buffer(1.5),
        park.sports()[0].buffer(1),
    ]
    out = unary_union(shapes)
    return out


def trees() -> list[Tree]:
    """All trees of the district."""
    land = plan.land()
    courts = unary_union([c.shape for c in covers.covers() if c.ident.startswith("court-")])
    lawns = unary_union([c.shape for c in covers.covers() if c.ident in ("lawns-harbour",)])
    sluppen = shapely.box(-560, -650, 150, -395).intersection(land).difference(streets.corridors())
    east = shapely.box(495, -470, 800, 330).intersection(land).difference(streets.corridors())
    west = shapely.box(-800, -650, -560, 40).intersection(land).difference(streets.corridors())
    bank = plan.bank().buffer(16).intersection(plan.CORE).intersection(land).difference(streets.corridors())
    zebra = streets.crossings().buffer(2.5)
    feet = unary_union([h.footprint.buffer(0.8) for h in build.houses()])
    clear = unary_union([streets.carriageways(), plan.water().buffer(1), feet, zebra])
    grove = Grove(plan.lie(), _barred())
    grove.avenues(streets.NET, clear=clear, reach_m=790)
    grove.row("square trees", plan.polygons(build.square().buffer(-6, join_style="mitre"))[0].exterior)
    paths = park.park_paths().buffer(1)
    grove.scatter(
        "park",
        park.park().difference(paths),
        300,
        mix=(0, 0, 1, 3),
        height_m=(7, 15),
        apart_m=5.0,
        clumps=0.6,
    )
    grove.scatter("courts", courts, 190, mix=(0, 1, 3), height_m=(5, 10), apart_m=5.0, clumps=0.0)
    grove.scatter("lawns", lawns, 120, mix=(1, 3, 1), height_m=(5, 9), apart_m=5.5, clumps=0.4)
    grove.scatter("sluppen", sluppen, 220, mix=(0, 1, 2), height_m=(6, 13), apart_m=5.0, clumps=0.5)
    grove.scatter("east", east, 260, mix=(0, 1, 2, 3), height_m=(5, 13), apart_m=5.0, clumps=0.5)
    grove.scatter("west", west, 260, mix=(1, 2, 2, 0), height_m=(6, 15), apart_m=5.0, clumps=0.6)
    grove.scatter("bank", bank, 120, mix=(0, 1, 1), height_m=(6, 12), apart_m=5.0, clumps=0.6)
    woods = park.woods().intersection(shapely.box(-1150, -1000, 1150, 420)).difference(streets.corridors())
    grove.scatter("woods", woods, 620, mix=(2, 2, 1, 0), height_m=(10, 19), apart_m=7.5, clumps=0.35)
    yard = park.churchyard().difference(park.churchyard_paths().buffer(1))
    grove.scatter("church", yard, 26, mix=(0, 0, 1), height_m=(9, 15), apart_m=7.0, clumps=0.0)
    return grove.trees
