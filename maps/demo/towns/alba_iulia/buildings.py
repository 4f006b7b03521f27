"""Alba Iulia's buildings: the fortress first, then boulevards, market streets and houses with gardens below.

xy metres of PLACE.   Thread: any.
"""

from __future__ import annotations

import math
from functools import cache

from shapely import Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit import landmarks, recipes
from maps.demo.kit.cottages import Cottage, along_street
from maps.demo.kit.house import House
from maps.demo.kit.perimeter import perimeter
from maps.demo.kit.placing import addressed
from maps.demo.kit.settle import settled
from maps.demo.kit.solids import rect
from maps.demo.kit.town_house import Manner, Pattern
from maps.demo.towns.alba_iulia import fort, monuments, plan
from maps.demo.towns.alba_iulia.monuments import FORT
from maps.demo.towns.alba_iulia.plan import land, net

LOWER, GARDENS = "Lower town", "Gardens"
_PASTEL = ("#dfcf9f", "#d9b98a", "#c9d0b6", "#d8c3b4", "#e3dcc8", "#c7b9a0", "#d3a98a", "#bfc9cf")
_TILES = ("#a05a43", "#94523f", "#ab6a4f", "#8a5140", "#9d6650")
PALACE = Manner(
    roofs={"gabled": 1}, facades={"plaster": 1}, uses={"culture": 1}, years=(1620, 1780), storey_m=(4.3, 4.5),
    pitch_deg=(36.0, 38.0), colours={"plaster": ("#dccb9e", "#e0d3b4", "#d3bd95")}, roof_colours=_TILES[:2],
)  # fmt: skip
MARKET = Manner(
    roofs={"gabled": 6, "mansard": 1}, facades={"plaster": 1}, uses={"residential": 4, "retail": 3}, years=(1840, 1932),
    storey_m=(3.6, 4.0), pitch_deg=(34.0, 42.0), colours={"plaster": _PASTEL}, roof_colours=_TILES,
)  # fmt: skip
FLATS = Manner(
    roofs={"flat": 1}, facades={"concrete": 1, "plaster": 4}, years=(1966, 1989), storey_m=(2.85, 2.95),
    colours={"plaster": ("#ddd0b4", "#d3b28c", "#cfc9ba", "#dfbfa4", "#c9c19a"), "concrete": ("#c0bab0", "#b5b3ad")},
)  # fmt: skip
HOUSE = Cottage(
    along_m=(10.0, 15.5), across_m=(8.0, 10.5), floors=(1, 1, 1, 2), storey_m=3.0, pitch_deg=(34.0, 44.0),
    roofs={"gabled": 4, "hipped": 3}, facade="plaster", paints=_PASTEL, is_painted=True, roof_colours=_TILES,
    gable_first=0.45, gap_m=(11.0, 34.0), back_m=(1.0, 5.0), chimneys=0.8, years=(1885, 1985),
)  # fmt: skip


def fortress() -> list[House]:
    """Cathedrals, palace, library and barracks inside the star."""
    ground = land()
    pitched = recipes.pitched
    white = {"wallColour": "#e3d9bf", "roofColour": "#7d4b3c"}
    x, y = 38.0, -142.0
    found = [
        *(monuments.gate_house(name) for name in fort.GATES),
        landmarks.church(
            ground, "cathedral", "Cathedral", -72, -66, 4, FORT, nave=(62, 19), eave_m=15.0, ridge_m=25.0, tower_side=12.5,
            tower="pyramid", tower_m=42.0, top_m=60.0, apse_sides=8, year=1291, colours={"wallColour": "#c9b894", "roofColour": "#8a4f3d"},
        ),
        landmarks.church(
            ground, "dome-cathedral", "Cathedral of the court", -84, 86, 4, FORT, nave=(34, 20), eave_m=14.0, ridge_m=18.0,
            tower="dome", tower_at="middle", tower_side=17.0, tower_m=25.0, top_m=36.0, apse_sides=8, year=1922, facade="plaster",
            colours={"wallColour": "#e6ddc6", "roofColour": "#6f7f78"}, windows="",
        ),
        monuments.bell_tower(-138, 84, 4),
        pitched(ground, "arcade-n", "Arcades, north", -86, 126, 88, 9, 4, "culture", 1, "plaster", 1922, FORT, pitch_deg=30),
        pitched(ground, "arcade-s", "Arcades, south", -80, 45, 88, 8.5, 4, "culture", 1, "plaster", 1922, FORT, pitch_deg=30),
        pitched(ground, "b-library", "Old library", -36, 166, 62, 17, -14, "culture", 3, "plaster", 1794, FORT, roof="hipped", pitch_deg=36),
        pitched(ground, "b-university", "University", 84, 118, 76, 18, -38, "school", 3, "plaster", 1853, FORT, roof="hipped", pitch_deg=34),
        pitched(ground, "b-museum", "Museum", 78, 42, 84, 17, 3, "culture", 2, "plaster", 1853, FORT, roof="hipped", pitch_deg=36),
        pitched(ground, "b-barracks", "Barracks hall", 122, -112, 92, 17, 40, "office", 2, "plaster", 1745, FORT, pitch_deg=38),
        pitched(ground, "officers", "Officers' house", 163, 26, 34, 12, 88, "office", 2, "plaster", 1745, FORT, pitch_deg=36),
        pitched(ground, "seminary-hall", "Seminary hall", 62, 176, 56, 13, -16, "school", 2, "plaster", 1860, FORT, roof="hipped", pitch_deg=36),
        pitched(ground, "archive", "Archive", -152, -36, 48, 13, 82, "culture", 2, "plaster", 1790, FORT, pitch_deg=38),
        pitched(ground, "canons", "Canons' house", 118, -66, 46, 13, 40, "office", 2, "plaster", 1770, FORT, pitch_deg=38),
        pitched(ground, "guard", "Guard house", 128, -28, 17, 30, 2, "culture", 1, "plaster", 1740, FORT, roof="hipped"),
        pitched(ground, "powder", "Powder store", 168, 70, 20, 12, 60, "culture", 1, "stone", 1738, FORT, pitch_deg=40),
        pitched(ground, "bishop", "Bishop's house", -124, -108, 40, 14, 62, "office", 2, "plaster", 1760, FORT, roof="hipped", pitch_deg=38),
    ]  # fmt: skip
    found = [
        h.called(extra={**white, **h.extra})
        if h.ident.startswith(
            ("b-", "arcade", "guard", "bishop", "officers", "seminary-hall", "archive", "canons")
        )
        else h
        for h in found
    ]
    pattern = Pattern(
        PALACE,
        parcel_m=(22.0, 34.0),
        gaps=0.0,
        vary=(0,),
        corner_rise=0,
        setback_m=0.1,
        chimneys=0.8,
        least_court_m2=80,
    )
    for name, shape in (("palace", rect(x, y, 64, 58, 4)), ("seminary", rect(-62, -150, 56, 50, -14))):
        found += [h.called(area=FORT) for h in perimeter(ground, shape, name, pattern, depth=12, storeys=2)]
    return found


def civic() -> list[House]:
    """What the lower town owns and what trades there; figures made up."""
    ground = land()
    flat, pitched = recipes.flat, recipes.pitched
    return [
        flat(ground, "b-market", "Market hall", rect(641, -54, 58, 34, 2), "retail", 2, "glass", 2018, LOWER, setbacks=((rect(641, -54, 38, 16, 2), 1),)),
        flat(ground, "b-city-hall", "City hall", rect(640, 36, 62, 22, 1), "office", 5, "plaster", 1978, LOWER),
        flat(ground, "b-hospital", "Hospital", rect(896, 168, 84, 26, 3), "health", 6, "concrete", 1981, LOWER),
        flat(ground, "b-school", "Secondary school", rect(768, 168, 76, 20, 2), "school", 3, "plaster", 1969, LOWER),
        flat(ground, "b-sports", "Sports hall", rect(768, 200, 46, 26, 2), "school", 2, "metal", 2015, LOWER),
        flat(ground, "b-hotel", "Hotel", rect(890, 42, 22, 46, 90), "hotel", 9, "concrete", 1974, LOWER),
        flat(ground, "b-station", "Railway station", rect(1052, 52, 24, 62, 0), "retail", 2, "plaster", 1965, LOWER),
        pitched(ground, "b-theatre", "Theatre", 770, 50, 46, 30, 90, "culture", 2, "stone", 1911, LOWER, roof="hipped", pitch_deg=28),
        landmarks.church(
            ground, "parish", "Market church", 768, -166, 4, LOWER, nave=(22, 11), eave_m=8.5, ridge_m=13.5, has_transept=False,
            tower="onion", tower_side=7.0, tower_m=22.0, top_m=34.0, apse_sides=6, year=1774, facade="plaster",
            colours={"wallColour": "#e4d9bd", "roofColour": "#5d7067"},
        ),
    ]  # fmt: skip


def apartments() -> list[House]:
    """Slabs of the nineteen-seventies behind the boulevard."""
    found = []
    spots = (
        (1088, -66, 60, 90, 8), (1096, 140, 56, 90, 6), (1052, 190, 56, 0, 5), (520, 300, 50, -30, 4), (880, 290, 56, 2, 5),
        (760, 290, 56, 2, 5), (640, 290, 50, 0, 5), (640, 262, 50, 0, 4), (880, 262, 56, 2, 6), (760, 262, 56, 2, 6),
    )  # fmt: skip
    for k, (x, y, along, turn, storeys) in enumerate(spots, 1):
        house = recipes.flat(
            land(),
            f"flats-{k}",
            "",
            rect(x, y, along, 12.5, turn),
            "residential",
            storeys,
            ("plaster", "concrete")[k % 2],
            1968 + k,
            LOWER,
        )
        found.append(house)
    return found


def _block_houses(number: int, block: Polygon) -> list[House]:
    """Flats round the boulevard, market houses south of it; the rest has gardens and is built along its streets."""
    x, y = block.centroid.x, block.centroid.y
    name = f"block-{number:02d}"
    if abs(y) < 80:
        pattern = Pattern(
            FLATS,
            parcel_m=(30.0, 46.0),
            gaps=0.12,
            vary=(-2, 0, 0, 1, 2),
            corner_rise=0.3,
            setback_m=2.0,
            chimneys=0,
        )
        return perimeter(land(), block, name, pattern, depth=12.5, storeys=6)
    if -290 < y < 0 and x < 840:
        pattern = Pattern(
            MARKET,
            parcel_m=(13.0, 23.0),
            gaps=0.12,
            vary=(-1, 0, 0, 0, 1),
            corner_rise=0.5,
            setback_m=0.3,
            least_storeys=1,
        )
        return perimeter(land(), block, name, pattern, depth=10.5, storeys=2)
    return []


@cache
def houses() -> tuple[House, ...]:
    streets = net()
    barred: BaseGeometry = unary_union(
        [streets.corridors.buffer(-0.05), fort.moat().buffer(1), fort.rampart().buffer(0.5)]
    )
    wanted = [*fortress(), *civic(), *apartments()]
    for number, block in enumerate(plan.blocks(), 1):
        if block.equals(plan.town_park()) or block.equals(plan.market()):
            continue
        wanted += [h.called(area=LOWER) for h in _block_houses(number, block)]
    kept = settled(wanted, barred, free=tuple(f"gate-{name}" for name in fort.GATES))
    taken: list[BaseGeometry] = [h.footprint for h in kept]
    taken += [plan.town_park(), fort.moat_edge().buffer(34), *plan.VINEYARDS]
    zone = plan.PLACE.landscape_box.buffer(-40)
    for street in streets.streets:
        if street.rank == "path" or street.surface == "paving" or street.name == "Bulevardul Mare":
            continue
        reach = zone if street.name.startswith(("Drumul", "Strada Glacisului")) else plan.LOWER.buffer(30)
        found = along_street(
            land(), streets, street, taken, reach, HOUSE, barred, "alba iulia", prefix="house"
        )
        kept += [
            h.called(area=GARDENS)
            for h in found
            if math.hypot(h.footprint.centroid.x, h.footprint.centroid.y) > 440
        ]
    return tuple(addressed(kept, streets))
