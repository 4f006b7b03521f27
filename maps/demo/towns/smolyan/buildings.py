"""Smolyan's buildings: civic ones in the valley, white houses with wide roofs on the terraces.   Thread: any."""

from __future__ import annotations

from functools import cache

from shapely import Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit import landmarks, recipes
from maps.demo.kit.cottages import Cottage, along_street
from maps.demo.kit.house import House
from maps.demo.kit.placing import addressed
from maps.demo.kit.settle import settled
from maps.demo.kit.solids import circle, rect
from maps.demo.towns.smolyan.eaves import STOREY_M, with_eaves
from maps.demo.towns.smolyan.plan import built_zone, land, net, park, spot, square, turn_at

CENTRE, TERRACES, SOUTH = "Centre", "Terraces", "South bank"
WHITES = ("#ece6d8", "#e6dcc8", "#f0ebe0", "#dfd3bb", "#e9e2d4", "#d9c6a2")
ROOFS = ("#8a4b3a", "#7d4436", "#6f685e", "#77706a", "#93553f", "#665f57")
WHITE = Cottage(
    along_m=(10.5, 15.0), across_m=(9.0, 12.0), floors=(2, 2, 3, 3), storey_m=STOREY_M, pitch_deg=(22.0, 28.0), hip_deg=24.0,
    roofs={"hipped": 5, "gabled": 2}, facade="plaster", paints=WHITES, is_painted=True, roof_colours=ROOFS,
    gable_first=0.3, gap_m=(2.5, 8.0), back_m=(0.8, 2.5), chimneys=0.9, years=(1830, 1985),
)  # fmt: skip


def _plate(x: float, d: float, along: float, across: float) -> Polygon:
    return rect(*spot(x, d), along, across, turn_at(x))


def civic() -> list[House]:
    g, flat, pitched = land(), recipes.flat, recipes.pitched
    return [
        landmarks.church(
            g, "cathedral", "Cathedral church", *spot(-95, 112), turn_at(-95) + 4, CENTRE, nave=(28, 16), has_transept=False, eave_m=11,
            ridge_m=15, tower="dome", tower_at="middle", tower_side=11, tower_m=19, top_m=32, year=2006, facade="stone",
            colours={"wallColour": "#dccdb2", "roofColour": "#7f8a84"},
        ),
        landmarks.tower(g, "planetarium", "Planetarium", circle(*spot(296, 111), 11, 20), CENTRE, eave_m=5, top_m=15, crown="dome", year=1975, colours={"wallColour": "#c9c4b8", "roofColour": "#aeb6bb"}),
        landmarks.tower(g, "clock-tower", "Clock tower", rect(*spot(-28, 62), 5.5, 5.5, turn_at(-28)), CENTRE, eave_m=17, top_m=22, year=1912, colours={"wallColour": "#e2d8c2", "roofColour": "#7d4436"}),
        flat(g, "b-town-hall", "Town hall", _plate(-176, 62, 40, 17), "office", 4, "stone", 1981, CENTRE, setbacks=((_plate(-176, 61, 20, 11), 1),)),
        flat(g, "b-theatre", "Theatre", _plate(300, 61, 38, 24), "culture", 2, "stone", 1984, CENTRE),
        flat(g, "b-library", "Library", _plate(350, 62, 44, 22), "culture", 2, "concrete", 1983, CENTRE),
        flat(g, "b-hospital", "Hospital", _plate(430, 112, 74, 22), "health", 5, "concrete", 1978, CENTRE, setbacks=()),
        flat(g, "b-school", "School", _plate(70, 112, 62, 20), "school", 3, "plaster", 1969, CENTRE),
        flat(g, "b-pool", "Swimming pool", _plate(-395, 61, 52, 26), "school", 2, "glass", 2008, CENTRE),
        flat(g, "b-market", "Market", _plate(-300, 62, 40, 22), "retail", 2, "plaster", 1992, CENTRE),
        pitched(g, "b-hotel", "Hotel above the river", *spot(-20, -55), 54, 15, turn_at(-20), "hotel", 4, "plaster", 1988, SOUTH, pitch_deg=30),
        pitched(g, "b-inn", "Mountain inn", *spot(110, 434), 36, 14, turn_at(110), "hotel", 3, "timber", 2003, TERRACES, pitch_deg=34),
        pitched(g, "b-museum", "Museum", *spot(190, 112), 36, 16, turn_at(190), "culture", 2, "stone", 1935, CENTRE, roof="hipped", pitch_deg=26),
        pitched(g, "b-kindergarten", "Kindergarten", *spot(-352, 172), 30, 14, turn_at(-352), "school", 2, "plaster", 1976, TERRACES, pitch_deg=26),
        *(
            flat(g, f"flats-{k}", "", _plate(x, 62, 30, 15), "residential", storeys, ("concrete", "plaster")[k % 2], 1972 + 2 * k, CENTRE)
            for k, (x, storeys) in enumerate(((400, 6), (442, 7), (528, 6), (566, 5), (-492, 5), (-530, 6)), 1)
        ),
    ]  # fmt: skip


@cache
def houses() -> tuple[House, ...]:
    streets = net()
    barred: BaseGeometry = unary_union([streets.corridors.buffer(-0.05), land().water.buffer(3)])
    kept = settled(civic(), barred)
    taken: list[BaseGeometry] = [h.footprint for h in kept]
    taken += [square(), park(), rect(*spot(-95, 112), 66, 40, turn_at(-95))]
    for street in streets.streets:
        if street.rank == "main" or street.name.startswith("Bridge"):
            continue
        found = along_street(
            land(), streets, street, taken, built_zone(), WHITE, barred, "smolyan", prefix="house"
        )
        is_south = street.name.split()[0] in ("Dolna", "Borova", "Mostova", "Yuzhna")
        area = SOUTH if is_south else TERRACES
        kept += [with_eaves(h.called(area=area)) for h in found]
    return tuple(addressed(kept, streets, number_first=False))
