"""All buildings in one list: by hand, terraces round the blocks of the grid, the island's lanes, gardens' houses.

xy metres of the place.   Thread: any.
"""

from __future__ import annotations

from functools import cache

from shapely import LineString, Point, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cottages import Cottage, along_street
from maps.demo.kit.house import House
from maps.demo.kit.perimeter import perimeter
from maps.demo.kit.placing import addressed
from maps.demo.kit.rows import terrace
from maps.demo.kit.settle import settled
from maps.demo.kit.shapes import largest
from maps.demo.kit.town_house import Manner, Pattern
from maps.demo.towns.limerick import at, ats, named, plan, streets

SLATE = ("#4b5158", "#51565b", "#454b53", "#575a5c")
BRICK = ("#84574a", "#8f6252", "#7b5147", "#966f5b", "#8a5a4a", "#a17b64", "#7d594d", "#91604c")
TERRACE = Manner(
    roofs={"double_pile": 1},
    facades={"brick": 1},
    uses={"residential": 5, "office": 4, "retail": 1.5, "health": 0.3, "hotel": 0.2},
    years=(1769, 1840),
    storey_m=(3.42, 3.58),
    pitch_deg=(30, 36),
    colours={"brick": BRICK},
    roof_colours=SLATE,
)
PAINTED = Manner(
    roofs={"double_pile": 1},
    facades={"plaster": 1},
    uses={"retail": 3, "residential": 3, "office": 2},
    years=(1790, 1890),
    storey_m=(3.3, 3.5),
    colours={"plaster": ("#d9d2c0", "#c9c3b4", "#b8c0bd", "#d8c7a4", "#c4aa9a")},
    roof_colours=SLATE,
)
GEORGIAN = Pattern(
    TERRACE, PAINTED, 0.9, parcel_m=(11.0, 13.5), gaps=0.0, vary=(0, 0, 0, 0, 0, -1), corner_rise=0.0, setback_m=1.6,
    chimneys=0.5,
)  # fmt: skip
SHOPS = GEORGIAN.with_(share=0.6, vary=(0, 0, -1), parcel_m=(12.0, 17.0), setback_m=0.4)
LATER = GEORGIAN.with_(parcel_m=(14.0, 19.0), share=0.75)
RIVER_FRONT = GEORGIAN.with_(share=0.62, vary=(0, 0, 0, -1, 1), parcel_m=(8.5, 12.0), setback_m=0.0)
LANE = Cottage(
    along_m=(8, 13), across_m=(7.5, 9), floors=(2, 3, 3), storey_m=2.9, facade="plaster", years=(1720, 1910),
    paints=("#d9d4c6", "#cfc4ab", "#b9c2c0", "#d6bfa6", "#e0dacb", "#84574a", "#9a8f7f"), is_painted=True,
    roof_colours=SLATE, gable_first=0.15, gap_m=(0.1, 1.6), back_m=(0.1, 0.5), chimneys=0.45, pitch_deg=(36, 44),
)  # fmt: skip
VILLA = Cottage(
    along_m=(10, 15), across_m=(8.5, 10.5), floors=(2, 2, 2, 3), storey_m=2.9, roofs={"hipped": 2, "gabled": 3},
    facade="plaster", years=(1870, 1960), paints=("#d8d1c0", "#c8bda6", "#b5a99a", "#8f6a5a", "#cfcabd"),
    is_painted=True, roof_colours=SLATE, gable_first=0.2, gap_m=(9, 22), back_m=(3, 7), chimneys=0.45, pitch_deg=(32, 40),
)  # fmt: skip
DEPTH = 12.5


def _zone(*corners: tuple[float, float]) -> Polygon:
    return Polygon(ats(*corners))


@cache
def blocks() -> tuple[Polygon, ...]:
    """Blocks of the grid, without the crescent; the park, the market's and the castle's ground are none of them."""
    zone = _zone((100, -396), (592, -396), (592, 356), (100, 356))
    without = [Point(at(480, -250)), Point(at(531, 216))]
    found = streets.NET.blocks(plan.lie().dry, zone, most_m2=17_000, without=without)
    lens = streets.crescent()
    return tuple(largest(b.difference(lens)) for b in found)


def _terraces() -> list[House]:
    out: list[House] = []
    for k, block in enumerate(blocks(), 1):
        e = block.centroid.distance(plan.east_bank())
        is_shops = e < 300 and block.centroid.distance(Point(at(198, 200))) < 190
        pattern = SHOPS if is_shops else GEORGIAN if e < 490 else LATER
        found = perimeter(
            plan.lie(), block, f"terrace-{k:02d}", pattern, depth=DEPTH, storeys=4 if e < 490 else 3
        )
        out += [h.called(area=named.GEORGIAN) for h in found]
    for k, (south, north) in enumerate(RIVER_ROWS, 1):
        line = LineString(ats((34 + _lean(north), north), (34 + _lean(south), south)))
        found = terrace(plan.lie(), f"quay-{k}", line, RIVER_FRONT, storeys=4, depth=11.0)
        out += [h.called(area=named.QUAYS) for h in found]
    return out


RIVER_ROWS = ((-390, -318), (-296, -210), (-190, -116), (-96, -24), (2, 70), (90, 162), (182, 250))
"""Terraces that look over the quay to the river, from n to n."""


def _lean(n: float) -> float:
    """How far the quay bends inland."""
    return 2.0 + 5.0 * max(0.0, n) / 250


TESTBEDS = (
    ("b-chamber", "Limerick Chamber", (188, 40)),
    ("b-rooney", "Rooney Auctioneers", (208, -60)),
    ("b-youth", "Limerick Youth Service", (330, -20)),
    ("b-testbed-1", "Georgian test-bed house 1", (395, -60)),
    ("b-testbed-2", "Georgian test-bed house 2", (374, -150)),
    ("b-testbed-3", "Georgian test-bed house 3", (300, -150)),
    ("b-testbed-4", "Georgian test-bed house 4", (240, -115)),
)
"""Terrace houses that trade: ident, name and the place (e, n) whose nearest house is taken."""


@cache
def houses() -> tuple[House, ...]:
    land, net = plan.lie(), streets.NET
    wanted = [*named.trading(), *named.others(), *_terraces()]
    barred = unary_union([net.corridors.buffer(-0.05), plan.water().buffer(1.0)])
    kept = settled(wanted, barred, free=("castle",))
    taken: list[BaseGeometry] = [h.footprint for h in kept]
    wet = plan.water().buffer(9)
    west = _zone((-400, -300), (-166, -300), (-166, 500), (-400, 500))
    east = _zone((596, -300), (790, -300), (790, 360), (596, 360))
    south = _zone((118, -720), (420, -720), (420, -415), (118, -415))
    island = _zone((-40, 425), (250, 425), (260, 940), (-140, 940))
    park = _zone((392, -395), (580, -395), (580, -112), (392, -112))
    taken.append(park)
    for street in net.streets:
        p = street.line.interpolate(0.5, normalized=True)
        for zone, area, prefix, look in (
            (west, named.WEST, "west", VILLA), (east, "East side", "east", VILLA),
            (south, "South side", "south", VILLA), (island, named.OLD, "lane", LANE),
        ):  # fmt: skip
            if zone.buffer(40).contains(p):
                more = along_street(land, net, street, taken, zone, look, wet, prefix, prefix=prefix)
                kept += [h.called(area=area) for h in more]
    return tuple(addressed(_chosen(kept), net, number_first=True, nameless=("Dock Road",)))


def _chosen(kept: list[House]) -> list[House]:
    """The terrace houses nearest to the places of TESTBEDS get their names."""
    out = list(kept)
    for ident, name, place in TESTBEDS:
        spot = Point(at(*place))
        k = min(
            (i for i, h in enumerate(out) if h.ident.startswith("terrace-")),
            key=lambda i: (round(out[i].footprint.distance(spot), 2), out[i].ident),
        )
        out[k] = out[k].called(ident=ident, name=name)
    return out
