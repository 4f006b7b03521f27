"""All buildings of the district in one list: landmarks, perimeter blocks, wharves, wooden houses.

xy metres of the place.   Thread: any.
"""

from __future__ import annotations

from functools import cache

from shapely import LineString, Polygon, unary_union
from shapely import box as bounds
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.house import House, seeded
from maps.demo.kit.perimeter import perimeter
from maps.demo.kit.rows import wharf
from maps.demo.kit.settle import settled
from maps.demo.kit.town_house import Manner, Pattern
from maps.demo.towns.trondheim import monuments, plan, rows, streets
from maps.demo.towns.trondheim.brattora import brattora
from maps.demo.towns.trondheim.sluppen import sluppen

TOWN = bounds(-655, -268, 345, 2)
BLOCK_DEPTH = 12.0
_USES = {"residential": 7, "office": 2, "retail": 2.5, "hotel": 0.3}
_OLD = Manner(
    roofs={"gabled": 6, "mansard": 3, "flat": 1},
    facades={"plaster": 6, "brick": 4, "stone": 1.5, "timber": 1},
    uses=_USES,
)
_NEW = Manner(
    roofs={"gabled": 2, "mansard": 0, "flat": 6},
    facades={"plaster": 4, "brick": 4, "concrete": 1.5, "metal": 1},
    uses=_USES,
    years=(1955, 2021),
    storey_m=(3.1, 3.3),
)
OLD, MIXED = Pattern(_OLD), Pattern(_OLD, _NEW)


@cache
def town_blocks() -> tuple[Polygon, ...]:
    """Blocks of the old town between its streets, west to east; the square is none of them."""
    without = (monuments.square_zone(), monuments.CHURCH)
    return streets.NET.blocks(plan.land(), TOWN, without=without)


def square() -> Polygon:
    free = plan.land().intersection(TOWN).difference(streets.corridors())
    middle = monuments.square_zone().centroid
    return next(p for p in plan.polygons(free) if p.contains(middle))


def square_middle() -> Polygon:
    """The market: a lighter floor within the square, with a round place for the statue left out."""
    inner = plan.polygons(square().buffer(-13, join_style="mitre"))[0]
    return Polygon(inner.exterior, [list(inner.centroid.buffer(7.0, quad_segs=4).exterior.coords)])


def churchyard() -> Polygon:
    free = plan.land().intersection(TOWN.buffer(30)).difference(streets.corridors())
    return next(p for p in plan.polygons(free) if p.contains(monuments.CHURCH))


def _town() -> list[House]:
    houses = []
    for number, block in enumerate(town_blocks(), 1):
        rng = seeded("block", number)
        east = block.centroid.x > -120
        pattern = rng.choice((OLD, OLD, MIXED) if not east else (OLD, MIXED, MIXED))
        storeys = 4 if abs(block.centroid.x + 100) < 260 else 3
        depth = BLOCK_DEPTH + rng.uniform(-0.8, 1.2)
        found = perimeter(plan.lie(), block, f"town-{number:02d}", pattern, depth=depth, storeys=storeys)
        houses += [h.called(area="Midtbyen") for h in found]
    return houses


def _wharves() -> list[House]:
    canal = LineString([(-425, 47), (-200, 33), (-108, 32.5)])
    canal_east = LineString([(-76, 32), (0, 32), (200, 40), (352, 54)])
    edge: list[list[tuple[float, float]]] = [
        [(444.5, 28), (441.5, -40)],
        [(440, -78), (438.5, -150), (440, -236)],
    ]
    houses = wharf(plan.lie(), "wharf-canal-w", canal, 7.5, "canal west", deep=(15, 20))
    houses += wharf(plan.lie(), "wharf-canal-e", canal_east, 7.5, "canal east", deep=(15, 20))
    for k, points in enumerate(edge, 1):
        houses += wharf(plan.lie(), f"wharf-river-{k}", LineString(points), 2.5, f"river {k}", deep=(19, 25))
    street = ([(387, -252), (399, -160)], [(401, -150), (413, -78)], [(411, -52), (399, 22)])
    for k, row in enumerate(street, 1):
        houses += wharf(plan.lie(), f"kjopmann-{k}", LineString(row), -16.0, f"kjopmann {k}", deep=(11, 14))
    return [h.called(area="Midtbyen") for h in houses]


@cache
def houses() -> tuple[House, ...]:
    """Landmarks first. A house that would touch an earlier one, a street or the water is left out."""
    wanted = [
        *brattora(),
        *sluppen(),
        monuments.fort(),
        monuments.church(),
        *_wharves(),
        *_town(),
    ]
    barred = unary_union([streets.corridors().buffer(-0.05), plan.water().buffer(1.0), streets.rail_bed()])
    kept = settled(wanted, barred, free=("fort",))
    taken: list[BaseGeometry] = [k.footprint for k in kept]
    hills = rows.hillside(taken)
    return (*kept, *(h.called(area="Bakklandet" if h.footprint.centroid.x > 0 else "Ila") for h in hills))
