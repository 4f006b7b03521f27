"""Sestao's houses on the slope: what the town owns first, then tall houses round courts, rows along the contours above.

xy metres of PLACE.   Thread: any.
"""

from __future__ import annotations

import math
from functools import cache

from shapely import Polygon, affinity, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit import landmarks, recipes
from maps.demo.kit.cottages import Cottage, along_street
from maps.demo.kit.house import House, seeded
from maps.demo.kit.perimeter import perimeter
from maps.demo.kit.placing import addressed
from maps.demo.kit.settle import settled
from maps.demo.kit.solids import rect
from maps.demo.kit.town_house import Manner, Pattern
from maps.demo.towns.sestao import works
from maps.demo.towns.sestao.plan import TURN_DEG, area, bend, blocks, free_block, land, net, on_slope

CENTRE, RIVERSIDE, UPPER = "Centre", "Riverside", "Upper town"
_WALLS = {
    "plaster": ("#d9cdb4", "#cfb994", "#c9a888", "#d8d3c6", "#b9a58c", "#c4b7a6", "#b7c0bd", "#cba98f"),
    "brick": ("#95604b", "#a3705a", "#7f5545", "#ab7f66"),
    "stone": ("#b7ae9d", "#a69d8d"),
}
_TILES = ("#8f5745", "#9a6550", "#7d5145", "#8a6a58")
TALL = Manner(
    roofs={"flat": 5, "gabled": 4}, facades={"plaster": 5, "brick": 4}, years=(1952, 1979), storey_m=(2.95, 3.1),
    uses={"residential": 9, "retail": 1}, pitch_deg=(15.0, 21.0), colours=_WALLS, roof_colours=_TILES,
)  # fmt: skip
OLD = Manner(
    roofs={"gabled": 5, "mansard": 2, "flat": 1}, facades={"plaster": 5, "stone": 1, "brick": 2}, years=(1896, 1938),
    storey_m=(3.1, 3.4), uses={"residential": 6, "retail": 2, "office": 1}, pitch_deg=(20.0, 27.0), colours=_WALLS,
    roof_colours=_TILES,
)  # fmt: skip
CASERIO = Cottage(
    along_m=(11.0, 16.0), across_m=(9.0, 12.0), floors=(2, 2, 3), storey_m=2.8, pitch_deg=(18.0, 24.0),
    roofs={"gabled": 4, "hipped": 2}, facade="plaster", paints=("#e0dccd", "#d4c8ae", "#c8b59a"), is_painted=True,
    roof_colours=_TILES, gap_m=(14.0, 44.0), back_m=(3.0, 8.0), years=(1890, 1995), chimneys=0.5,
)  # fmt: skip


def lean(u: float) -> float:
    """Direction of the contour at u, degrees."""
    return TURN_DEG + math.degrees(math.atan(24.0 / 210.0 * math.cos(u / 210.0 + 0.5)))


def plate(u: float, v: float, along: float, across: float, turn: float = 0.0) -> Polygon:
    return rect(*on_slope(u, v), along, across, lean(u) + turn)


def civic() -> list[House]:
    """The town's own buildings; the names are plain words, the figures made up."""
    ground = land()
    flat, pitched = recipes.flat, recipes.pitched
    x, y = on_slope(100, -222)
    return [
        landmarks.church(
            ground, "church", "Parish church", x, y, lean(100) + 180, CENTRE, nave=(34, 15), eave_m=12.0, ridge_m=17.5,
            tower="pyramid", tower_side=8.5, tower_m=30.0, top_m=41.0, year=1912, facade="stone",
            colours={"wallColour": "#b9ad97", "roofColour": "#8a5a48"}, has_transept=True, apse_sides=6,
        ),
        pitched(ground, "b-town-hall", "Town hall", *on_slope(-24, -171), 44, 15, lean(-24), "office", 3, "stone", 1908, CENTRE, roof="hipped", pitch_deg=24),
        landmarks.tower(ground, "clock-tower", "Clock tower", plate(6, -171, 6, 6), CENTRE, eave_m=24, top_m=31, facade="stone", colours={"wallColour": "#b7ae9d", "roofColour": "#6d5148"}),
        flat(ground, "b-market", "Market hall", plate(-150, -82, 62, 34), "retail", 2, "brick", 1934, CENTRE, setbacks=((plate(-150, -82, 40, 14), 1),)),
        flat(ground, "b-school", "School", plate(352, -302, 74, 17), "school", 3, "brick", 1971, UPPER),
        flat(ground, "b-sports", "Sports hall", plate(366, -277, 44, 22), "school", 2, "metal", 2012, UPPER),
        flat(ground, "b-health", "Health centre", plate(-284, -292, 62, 26), "health", 4, "plaster", 1988, UPPER, setbacks=((plate(-300, -292, 24, 15), 1),)),
        pitched(ground, "b-station", "Railway station", *on_slope(-150, 40), 40, 8.5, lean(-150), "retail", 2, "brick", 1888, RIVERSIDE, pitch_deg=26),
    ]  # fmt: skip


def slabs() -> list[House]:
    """Long houses along the contours over the old town, and a few towers on the shoulder of the hill."""
    found = []
    rng = seeded("sestao slabs")
    colours = ("#c9bda6", "#b9877a", "#d6d0c2", "#a98f78", "#bcc2bd")
    spots = [(u, v, 46.0, 12.5) for v in (-352, -379) for u in (-292, -152, -42, 60, 118, 232, 348)]
    spots += [(u, -436, 50.0, 12.5) for u in (-420, -250, -170, -60, 30, 110, 200, 290, 380)]
    spots += [(u, -474, 19.0, 19.0) for u in (-300, -210, -20, 150, 330)]
    for k, (u, v, along, across) in enumerate(spots, 1):
        is_tower = along < 30
        storeys = rng.randint(10, 13) if is_tower else rng.randint(6, 8)
        house = recipes.flat(
            land(), f"flats-{k}", "", plate(u, v, along, across), "residential", storeys,
            rng.choice(("brick", "plaster", "concrete")), rng.randint(1958, 1976), UPPER,
        )  # fmt: skip
        found.append(house.called(extra={"wallColour": rng.choice(colours)}))
    return found


@cache
def houses() -> tuple[House, ...]:
    streets = net()
    barred: BaseGeometry = unary_union([streets.corridors.buffer(-0.05), land().water.buffer(1)])
    wanted = [*works.houses(), *civic(), *slabs()]
    for number, block in enumerate(blocks(), 1):
        u, v = _uv(block.centroid.x, block.centroid.y)
        v -= bend(u)
        if v < -330:
            continue  # here stand the rows
        is_low = v > -120
        pattern = Pattern(
            OLD if is_low else TALL, TALL if is_low else OLD, 0.6, parcel_m=(15.0, 25.0), gaps=0.02,
            vary=(-1, 0, 0, 1, 1, 2), corner_rise=0.5, setback_m=0.4, least_storeys=4, least_court_m2=60.0, chimneys=0.5,
        )  # fmt: skip
        made = perimeter(
            land(), block, f"block-{number:02d}", pattern, depth=12.5, storeys=5 if is_low else 7
        )
        where = RIVERSIDE if v > -46 else CENTRE if v > -260 else UPPER
        wanted += [h.called(area=where) for h in made]
    kept = settled(wanted, barred)
    taken: list[BaseGeometry] = [h.footprint for h in kept]
    taken += [free_block(name) for name in ("plaza", "park", "church")]
    for name in ("Carretera del Monte", "Carretera del Valle", "Carretera de la Costa", "Ribera"):
        zone = area(-1250, 1250, -1000, 900).difference(area(-620, 620, 40, 240))
        found = along_street(
            land(), streets, streets.named(name), taken, zone, CASERIO, barred, "sestao", prefix="edge"
        )
        kept += [h.called(area="Outskirts") for h in found]
    return tuple(addressed(kept, streets))


def _uv(x: float, y: float) -> tuple[float, float]:
    turned_back = affinity.rotate(rect(x, y, 0.1, 0.1), -TURN_DEG, origin=(0, 0)).centroid
    return turned_back.x, turned_back.y
