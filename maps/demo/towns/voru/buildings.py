"""Võru's houses: municipal buildings of stone and brick first, then painted timber along every street.   Thread: any."""

from __future__ import annotations

from functools import cache

import shapely
from shapely import unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit import landmarks, recipes
from maps.demo.kit.cottages import Cottage, along_street
from maps.demo.kit.house import House
from maps.demo.kit.placing import addressed
from maps.demo.kit.settle import settled
from maps.demo.kit.solids import rect
from maps.demo.towns.voru.plan import TURN_DEG, area, at, land, net, park, square

TOWN, SHORE, EDGE = "Old town", "Lake shore", "Gardens"
PAINTS = (
    "#c9a24e",
    "#a9482f",
    "#d9d3bf",
    "#7f9683",
    "#b8763e",
    "#8096ad",
    "#cfc08f",
    "#93603f",
    "#b6bda6",
    "#dcc9a0",
)
ROOFS = ("#5b5048", "#6b4a3a", "#565a5c", "#7a5540", "#4e4a46")
WOOD = Cottage(
    along_m=(11.0, 19.0), across_m=(7.6, 10.0), floors=(1, 1, 1, 2, 2), storey_m=2.9, pitch_deg=(36.0, 46.0),
    roofs={"gabled": 6, "hipped": 1, "mansard": 1}, paints=PAINTS, is_painted=True, roof_colours=ROOFS,
    gable_first=0.22, gap_m=(2.5, 10.0), back_m=(0.4, 1.6), chimneys=0.85, years=(1795, 1932),
)  # fmt: skip
GARDEN = Cottage(
    along_m=(9.0, 13.5), across_m=(7.2, 9.0), floors=(1, 1, 2), storey_m=2.8, pitch_deg=(38.0, 48.0),
    roofs={"gabled": 5, "hipped": 1}, paints=PAINTS, is_painted=True, roof_colours=ROOFS,
    gable_first=0.4, gap_m=(9.0, 22.0), back_m=(3.0, 8.0), chimneys=0.9, years=(1908, 1968),
)  # fmt: skip


def _plate(u: float, v: float, along: float, across: float) -> shapely.Polygon:
    return rect(*at(u, v), along, across, TURN_DEG)


def civic() -> list[House]:
    """What the town owns and what trades; named here, made up in its figures."""
    ground = land()
    pitched = recipes.pitched
    return [
        landmarks.church(
            ground, "church", "Town church", *at(-16, 152), TURN_DEG, TOWN, nave=(32, 15), eave_m=9.0, ridge_m=16.0,
            has_transept=False, tower="spire", tower_side=8.5, tower_m=24.0, top_m=46.0, apse_sides=6, year=1793,
            facade="plaster", colours={"wallColour": "#e6dcc0", "roofColour": "#6e5a4c"},
        ),
        landmarks.church(
            ground, "dome-church", "Domed church", *at(164, 60), TURN_DEG + 90, TOWN, nave=(22, 12), eave_m=8.0,
            ridge_m=12.0, tower="onion", tower_at="middle", tower_side=8.0, tower_m=14.0, top_m=27.0, year=1806,
            facade="plaster", colours={"wallColour": "#e9e3d2", "roofColour": "#4f6f63"},
        ),
        pitched(ground, "b-town-hall", "Town hall", *at(-112, 60), 34, 17, TURN_DEG + 90, "office", 3, "plaster", 1904, TOWN, roof="hipped"),
        pitched(ground, "b-library", "Library", *at(75, 152), 40, 16, TURN_DEG, "culture", 2, "brick", 1926, TOWN),
        recipes.flat(ground, "b-culture", "Culture house", _plate(-215, 152, 58, 44), "culture", 2, "stone", 1955, TOWN, setbacks=((_plate(-205, 152, 24, 24), 1),)),
        recipes.flat(ground, "b-school", "Upper secondary school", _plate(264, 238, 66, 26), "school", 3, "brick", 2011, TOWN, setbacks=()),
        recipes.flat(ground, "b-sports", "Sports hall", _plate(360, 238, 56, 40), "school", 2, "metal", 2009, TOWN),
        recipes.flat(ground, "b-health", "Health centre", _plate(-322, 238, 54, 24), "health", 3, "plaster", 1974, TOWN),
        recipes.flat(ground, "b-station", "Bus station", _plate(454, 64, 38, 20), "retail", 1, "glass", 2019, TOWN),
        pitched(ground, "b-kindergarten", "Kindergarten", *at(-422, 152), 42, 17, TURN_DEG, "school", 2, "timber", 2021, TOWN),
        recipes.flat(ground, "b-market", "Market hall", _plate(75, 60, 44, 26), "retail", 1, "timber", 2016, TOWN),
        pitched(ground, "b-lake-house", "Lake house", *at(60, -202 + 14), 30, 12, TURN_DEG, "culture", 1, "timber", 1998, SHORE),
        recipes.flat(ground, "b-boiler", "Heating plant", _plate(520, 420, 46, 30), "industry", 2, "metal", 1986, EDGE),
        landmarks.tower(ground, "chimney", "Chimney of the heating plant", rect(*at(560, 424), 3.2, 3.2, TURN_DEG), EDGE, eave_m=34, top_m=35),
        landmarks.tower(ground, "water-tower", "Water tower", shapely.Point(*at(-300, 460)).buffer(5.0, quad_segs=3), EDGE, eave_m=22, top_m=29),
    ]  # fmt: skip


def slabs() -> list[House]:
    """Blocks of flats of the nineteen-seventies at the eastern and northern edge."""
    found = []
    for k, (u, v, along, storeys) in enumerate(
        ((600, 100, 62, 5), (600, 160, 62, 5), (600, 220, 62, 5), (610, 300, 48, 4), (360, 430, 60, 5), (270, 432, 58, 4), (180, 434, 58, 4)), 1
    ):  # fmt: skip
        facade = ("concrete", "brick", "plaster")[k % 3]
        found.append(
            recipes.flat(
                land(),
                f"flats-{k}",
                "",
                _plate(u, v, along, 13),
                "residential",
                storeys,
                facade,
                1968 + 2 * k,
                EDGE,
            )
        )
    return found


@cache
def houses() -> tuple[House, ...]:
    streets = net()
    barred: BaseGeometry = unary_union([streets.corridors.buffer(-0.05), land().water.buffer(1)])
    kept = settled([*civic(), *slabs()], barred)
    taken: list[BaseGeometry] = [h.footprint for h in kept]
    taken += [square(), park(), rect(*at(-16, 152), 74, 60, TURN_DEG)]
    old, edge = area(-540, 570, -186, 300), area(-560, 640, -186, 470)
    for street in streets.streets:
        if street.rank == "path" or "maantee" in street.name:
            continue
        central = street.name.split()[0] not in ("Metsa", "Aia", "Lääne", "Ida")
        look, zone = (WOOD, old) if central else (GARDEN, edge)
        found = along_street(land(), streets, street, taken, zone, look, barred, "voru", prefix="house")
        kept += [h.called(area=TOWN if central else EDGE) for h in found]
    for name in ("Tartu maantee", "Antsla maantee", "Võidu maantee"):
        zone = area(-820, 860, -150, 700)
        found = along_street(
            land(), streets, streets.named(name), taken, zone, GARDEN, barred, "voru out", prefix="edge"
        )
        kept += [h.called(area=EDGE) for h in found]
    return tuple(addressed(kept, streets))
