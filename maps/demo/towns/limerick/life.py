"""The river's things: weir, turbine, boats; and what gives a street its scale: doors, railings, lamps.   xy metres."""

from __future__ import annotations

import math

from shapely import LineString, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.boats import Fleet
from maps.demo.kit.bridges import Span
from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.house import House, seeded
from maps.demo.kit.life import Traffic, bench, lamps, statue
from maps.demo.kit.solids import box, rect, ring_of
from maps.demo.towns.limerick import TURN_DEG, at, ats, build, plan, streets
from maps.demo.towns.limerick.assets import TURBINE

SPANS = (
    Span(
        "bridge-main",
        "Sarsfield Bridge",
        at(3, 260),
        at(-146, 260),
        17.0,
        2.2,
        stone_arches=5,
        colour="#b3ac9d",
    ),
    Span(
        "bridge-castle",
        "Castle bridge",
        at(-2, 706),
        at(-190, 700),
        11.0,
        1.4,
        stone_arches=7,
        colour="#a8a195",
    ),
    Span("bridge-south", "South bridge", at(4, -560), at(-172, -560), 15.0, 1.6, piers=4),
    Span(
        "bridge-branch",
        "Branch bridge",
        at(149, 417),
        at(148, 460),
        10.0,
        1.0,
        stone_arches=3,
        colour="#a8a195",
    ),
)
DOORS = ("#7a2230", "#1f4d3a", "#24405f", "#c99a2e", "#2b2b2e", "#8fa6ad")


def put_life(city: CityWriter) -> None:
    land = plan.lie()
    traffic = Traffic()
    traffic.drive(land, streets.NET, keeps_left=True)
    traffic.put(city)
    fleet = Fleet(land)
    rng = seeded("limerick boats")
    for n in (-330, -150, 60):
        fleet.moor(rng, LineString(ats((-9, n), (-8, n + 90))), 6, (6, 10))
    fleet.moor(rng, LineString(ats((-136, 20), (-135, 150))), 7, (5, 8))
    fleet.add(rng, *at(-52, -62), 9.5, 70 + TURN_DEG)
    fleet.add(rng, *at(-96, 10), 8.0, 100 + TURN_DEG, has_mast=True)
    fleet.put(city)
    said = {"colour": "#3d4347", "class": "lamps"}
    walk = LineString(plan.town_quay().offset_curve(-3.2).coords)
    city.put("lamps-quay", "CityFurniture", lamps(land, walk, every_m=32, clear=_feet()), said)
    kerbs = [LineString(ats((e, -200), (e, 250))) for e in (191.5, 204.5)]
    main = [f for line in kerbs for f in lamps(land, line, every_m=28)]
    city.put("lamps-main", "CityFurniture", main, said)
    crews = [
        f
        for e, n, turn in ((-84, -66, 84), (-70, -34, 88), (-92, 96, 95))
        for f in _eight(*at(e, n), turn + TURN_DEG)
    ]
    city.put("rowers", "GenericCityObject", crews, {"colour": "#ece6d6", "class": "boat"})
    _turbine(city)
    _weir(city)
    _fronts(city)
    z = land.height_at(*at(198, -300)) + 0.3
    city.put(
        "column", "CityFurniture", statue(*at(198, -300), z, 0.8), {"colour": "#98948a", "class": "statue"}
    )
    z = land.height_at(*at(486, -252)) + 0.1
    city.put(
        "park-column",
        "CityFurniture",
        statue(*at(486, -252), z, 1.9),
        {"colour": "#a39e92", "class": "statue"},
    )
    seats: list[Face] = []
    for k in range(14):
        x, y = walk.interpolate((k + 0.5) / 14, normalized=True).coords[0]
        seats += bench(x, y, land.height_at(x, y) + 0.12, 90 + TURN_DEG)
    city.put("benches", "CityFurniture", seats, {"colour": "#7d6448", "class": "benches"})


def _feet() -> BaseGeometry:
    return unary_union([h.footprint.buffer(1) for h in build.houses() if h.ident.startswith("b-")])


def _turbine(city: CityWriter) -> None:
    """Two wheels between two hulls, 5.8 m long, yellow as a thing on the water must be, with its guard of buoys."""
    x, y = TURBINE
    z, turn = plan.WATER_Z, 90 + TURN_DEG
    faces: list[Face] = []
    for v in (-2.2, 0.0, 2.2):
        c = (x - math.sin(math.radians(turn)) * v, y + math.cos(math.radians(turn)) * v)
        faces += box(rect(*c, 8.8, 0.9, turn), z - 0.5, z + 0.7, "", "")
    for v in (-1.1, 1.1):
        c = (x - math.sin(math.radians(turn)) * v, y + math.cos(math.radians(turn)) * v)
        faces += box(rect(*c, 2.4, 1.2, turn), z - 0.4, z + 1.5, "", "")
    faces += box(rect(x, y, 0.3, 5.4, turn), z + 0.7, z + 3.4, "", "")
    for k in range(7):
        bx, by = at(-44 - 10 + 3.4 * k, 204)
        faces += box(rect(bx, by, 1.0, 1.0, 45), z - 0.3, z + 0.8, "", "")
    city.put(
        "river-turbine",
        "GenericCityObject",
        faces,
        {"colour": "#d8a928", "class": "turbine", "name": "River turbine"},
    )


def _eight(x: float, y: float, turn: float) -> list[Face]:
    """A racing eight under way: a long narrow hull, its crew, the oars on both sides."""
    z = plan.WATER_Z
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    faces = box(rect(x, y, 17.0, 0.62, turn), z - 0.1, z + 0.22, "", "")
    for k in range(8):
        u, side = -4.6 + 1.35 * k, 1 if k % 2 else -1
        px, py = x + c * u, y + s * u
        faces += box(rect(px, py, 0.42, 0.5, turn), z + 0.2, z + 1.0, "", "")
        ox, oy = px - s * side * 2.1 + c * 0.4, py + c * side * 2.1 + s * 0.4
        faces += box(rect(ox, oy, 3.6, 0.09, turn + 90 - side * 14), z + 0.26, z + 0.33, "", "")
    return faces


def _weir(city: CityWriter) -> None:
    """A low sill across the river, askew, with white water below it."""
    z = plan.WATER_Z
    stone: list[Face] = []
    foam: list[Face] = []
    rng = seeded("weir")
    (ax, ay), (bx, by) = at(18, 520), at(-146, 452)
    angle = math.degrees(math.atan2(by - ay, bx - ax))
    n = 26
    for k in range(n):
        t = (k + 0.5) / n
        x, y = ax + (bx - ax) * t, ay + (by - ay) * t
        stone += box(rect(x, y, 7.2, 2.6, angle), z - 1, z + 0.35 + rng.uniform(0, 0.12), "", "")
        for _ in range(7):  # streaks of white water, thinner further down
            far = rng.random() ** 1.7 * 15.0
            side = rng.uniform(-3.6, 3.6)
            dx, dy = at(250 + side, -2.2 - far)
            streak = rect(
                x + dx,
                y + dy,
                rng.uniform(1.6, 5.5),
                rng.uniform(0.35, 1.0),
                90 + TURN_DEG + rng.uniform(-9, 9),
            )
            foam += box(streak, z - 0.2, z + 0.07, "", "")
    city.put("weir", "OtherConstruction", stone, {"colour": "#77746b", "class": "weir", "name": "Weir"})
    city.put("weir-foam", "GenericCityObject", foam, {"colour": "#d3dde1", "class": "foam"})


def _fronts(city: CityWriter) -> None:
    """Painted doors in white frames, steps, and the railings of the basement areas."""
    doors: dict[str, list[Face]] = {colour: [] for colour in DOORS}
    frames: list[Face] = []
    iron: list[Face] = []
    near = LineString(
        ats((198, -100), (198, 80), (290, 80), (290, -106), (384, -106), (384, 60), (384, -200))
    )
    for house in build.houses():
        if len(house.footprint.exterior.coords) != 5 or house.facade != "brick" or house.use == "retail":
            continue
        is_terrace = house.ident.startswith(("terrace-", "b-test", "b-chamber", "b-rooney", "b-youth"))
        if not is_terrace or near.distance(house.footprint) > 22:
            continue
        _front(house, seeded("door", house.ident).choice(DOORS), doors, frames, iron)
    for k, (colour, faces) in enumerate(doors.items(), 1):
        city.put(f"doors-{k}", "GenericCityObject", faces, {"colour": colour, "class": "doors"})
    city.put("door-frames", "GenericCityObject", frames, {"colour": "#e9e5da", "class": "doors"})
    city.put("railings", "CityFurniture", iron, {"colour": "#24282c", "class": "railings"})


def _front(
    house: House, colour: str, doors: dict[str, list[Face]], frames: list[Face], iron: list[Face]
) -> None:
    (ax, ay), (bx, by) = ring_of(house.footprint.exterior)[:2]
    length = math.dist((ax, ay), (bx, by))
    ux, uy = (bx - ax) / length, (by - ay) / length
    angle = math.degrees(math.atan2(uy, ux))
    z = house.z_floor

    def spot(s: float, out: float) -> tuple[float, float]:
        return (ax + ux * s + uy * out, ay + uy * s - ux * out)

    at_door = 1.6
    low = z - 1.2
    frames += box(rect(*spot(at_door, 0.06), 2.0, 0.16, angle), low, z + 3.25, "", "")
    doors[colour] += box(rect(*spot(at_door, 0.12), 1.1, 0.14, angle), z, z + 2.3, "", "")
    frames += box(rect(*spot(at_door, 0.75), 1.9, 1.5, angle), low, z - 0.02, "", "")
    start = at_door + 1.0
    if length - start < 1.5:
        return
    middle = (start + length) / 2
    ground = plan.lie().height_at(*spot(middle, 1.5)) + 0.12
    iron += box(rect(*spot(middle, 1.5), length - start, 0.05, angle), ground + 0.98, ground + 1.05, "", "")
    n = int((length - start) / 0.8)
    for k in range(n + 1):
        iron += box(
            rect(*spot(start + (length - start) * k / n, 1.5), 0.05, 0.05, angle),
            ground,
            ground + 1.12,
            "",
            "",
        )
