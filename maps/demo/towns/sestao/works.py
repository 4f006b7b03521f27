"""The works by the water: halls, the old furnace, cranes and ships.   xy metres of PLACE, heights above the floor.   Thread: any."""

from __future__ import annotations

import math
from collections.abc import Sequence

from shapely import Polygon, unary_union

from maps.demo.kit import landmarks, recipes
from maps.demo.kit.cityjson import CityWriter, Face, Xyz
from maps.demo.kit.house import House
from maps.demo.kit.shapes import largest, turned
from maps.demo.kit.solids import box, circle, dome_rings, domed, gabled, orient, rect, ring_of, strip_solid
from maps.demo.towns.sestao.plan import QUAY_Z, RIA_Z, TURN_DEG, at, land

WORKS = "Works"
RUST = {"wallColour": "#74503f", "roofColour": "#6a4a3c", "windows": "none"}


def beam(a: Xyz, b: Xyz, width: float, high: float) -> list[Face]:
    """A straight box from a to b, level or leaning: hoists, jibs, pipes."""
    length = math.hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    nx, ny = -(b[1] - a[1]) / length * width / 2, (b[0] - a[0]) / length * width / 2
    low = [(p[0] + s * nx, p[1] + s * ny, p[2]) for p, s in ((a, -1), (b, -1), (b, 1), (a, 1))]
    top = [(x, y, z + high) for x, y, z in low]
    faces: list[Face] = [("", [top]), ("", [low[::-1]])]
    faces += [("", [[low[i], low[(i + 1) % 4], top[(i + 1) % 4], top[i]]]) for i in range(4)]
    return faces


def hall(
    ident: str, name: str, u: float, v: float, along: float, across: float, eave_m: float, colours: tuple[str, str], year: int
) -> House:
    """A long steel hall with a shallow roof and a lantern along its ridge."""
    house = recipes.pitched(
        land(), ident, name, *at(u, v), along, across, TURN_DEG, "industry", 1, "metal", year, WORKS,
        pitch_deg=11.0, storey_m=eave_m,
    )  # fmt: skip
    ridge = house.z_roof
    lantern = rect(*at(u, v), along * 0.86, 4.2, TURN_DEG)
    a, b, c, d = ring_of(orient(lantern).exterior)
    top = strip_solid([a, b], [d, c], ridge - 0.7, gabled(ridge + 1.5, ridge + 2.3))
    said = {"wallColour": colours[0], "roofColour": colours[1]}
    return house.called(parts=(("lantern", top),), extra={**house.extra, **said})


def furnace(u: float, v: float) -> House:
    """A blast furnace that no longer burns, kept as a monument: shaft, stoves, hoist, dust catcher, cast house, chimney."""
    z = land().height_at(*at(u, v)) + 0.3
    low = z - 1.0
    shaft = circle(*at(u, v), 7.0, 16)
    faces = domed(
        shaft, low, z + 11, [(1.14, z + 15), (0.98, z + 20), (0.66, z + 37), (0.42, z + 41), (0.42, z + 45)], None
    )
    parts: list[tuple[str, Sequence[Face]]] = []
    shapes = [shaft]
    for k in range(3):
        stove = circle(*at(u - 17 - 10.5 * k, v + 12), 4.0, 14)
        parts.append((f"stove-{k + 1}", domed(stove, low, z + 27, dome_rings(z + 27, 4.0), z + 31)))
        shapes.append(stove)
    cast = rect(*at(u + 25, v), 32, 24, TURN_DEG)
    a, b, c, d = ring_of(orient(cast).exterior)
    parts.append(("cast-house", strip_solid([a, b], [d, c], low, gabled(z + 13, z + 16.5))))
    shapes.append(cast)
    catcher = circle(*at(u - 15, v - 12), 4.4, 14)
    parts.append(("dust-catcher", domed(catcher, low, z + 9, [(1.0, z + 19), (0.35, z + 25)], None)))
    shapes.append(catcher)
    stack = circle(*at(u - 50, v - 10), 2.7, 14)
    parts.append(("stack", domed(stack, low, z + 3, [(0.62, z + 66)], None)))
    shapes.append(stack)
    details = [*_hoist(u, v, z), *_gallery(u, v, z)]
    return House(
        "furnace", largest(unary_union(shapes).convex_hull), faces, z, z + 45, "culture", "dome", "metal", 0.4, 1, 1959,
        "Blast furnace, monument", WORKS, details=details, parts=tuple(parts), height_m=66.0, extra=dict(RUST),
    )  # fmt: skip


def _hoist(u: float, v: float, z: float) -> list[Face]:
    """The skip bridge up to the throat, its legs, and the pipes that lead the gas down and along."""
    foot, throat = (*at(u + 2, v - 48), z + 1.0), (*at(u, v - 2), z + 46.0)
    faces = beam(foot, throat, 3.4, 2.2)
    for t in (0.4, 0.72):
        p = [foot[i] + (throat[i] - foot[i]) * t for i in range(3)]
        for side in (-1.4, 1.4):
            x, y = turned(p[0], p[1], TURN_DEG, side, 0.0)
            faces += box(rect(x, y, 0.7, 0.7, TURN_DEG), z - 0.5, p[2], "", "")
    for side in (-2.2, 2.2):
        faces += beam((*at(u + side, v), z + 44), (*at(u + side * 0.5, v - 1), z + 55), 0.9, 0.9)
    faces += beam((*at(u - 0.5, v - 0.5), z + 55), (*at(u - 15, v - 12), z + 24), 1.9, 1.9)
    faces += beam((*at(u - 15, v + 6.5), z + 22), (*at(u - 50, v - 8), z + 22), 1.5, 1.5)
    return faces


def _gallery(u: float, v: float, z: float) -> list[Face]:
    """Steel frame round the shaft with its floors."""
    faces: list[Face] = []
    for high, half in ((15.5, 10.5), (25.5, 9.6), (34.5, 8.6), (45.2, 6.4)):
        faces += box(rect(*at(u, v), half * 2, half * 2, TURN_DEG), z + high, z + high + 0.35, "", "")
        faces.append(("", [[(*p, z + high) for p in ring_of(rect(*at(u, v), half * 2, half * 2, TURN_DEG).exterior)][::-1]]))
    for a, b in ((-9, -9), (9, -9), (9, 9), (-9, 9)):
        faces += box(rect(*at(u + a, v + b), 0.8, 0.8, TURN_DEG), z - 0.5, z + 38, "", "")
    return faces


def crane(u: float, v: float, turn: float, jib_m: float = 31.0) -> list[Face]:
    """A portal crane on the quay: four legs, a turntable, the cabin and a lattice jib, here one beam with its stay."""
    x, y = at(u, v)
    z = land().height_at(x, y) + 0.1
    faces: list[Face] = []
    for a in (-4.2, 4.2):
        for b in (-4.0, 4.0):
            faces += box(rect(*turned(x, y, TURN_DEG, a, b), 0.9, 0.9, TURN_DEG), z, z + 11.5, "", "")
    for b in (-4.0, 4.0):
        faces += beam((*turned(x, y, TURN_DEG, -4.6, b), z + 5.0), (*turned(x, y, TURN_DEG, 4.6, b), z + 5.0), 0.6, 0.7)
    faces += box(rect(x, y, 10.4, 9.6, TURN_DEG), z + 11.5, z + 12.7, "", "")
    faces += box(circle(x, y, 2.2, 10), z + 12.7, z + 14.6, "", "")
    heading = TURN_DEG + turn
    faces += box(rect(*turned(x, y, heading, -2.2, 0), 8.5, 4.6, heading), z + 14.6, z + 18.8, "", "")
    faces += box(rect(*turned(x, y, heading, 2.6, 1.4), 1.8, 1.8, heading), z + 15.2, z + 17.8, "", "")
    tip = (*turned(x, y, heading, jib_m * 0.78, 0), z + 16 + jib_m * 0.62)
    head = (*turned(x, y, heading, -1.5, 0), z + 29.0)
    for side in (-1.0, 1.0):
        root = (*turned(x, y, heading, 1.6, side), z + 17.0)
        near = (*turned(tip[0], tip[1], heading, 0, side * 0.3), tip[2])
        faces += beam(root, near, 0.5, 0.8)
        faces += beam((*turned(x, y, heading, 0.6, side), z + 18.6), head, 0.4, 0.5)
    faces += beam((*turned(x, y, heading, -5.4, 0), z + 18.6), head, 0.4, 0.5)
    faces += beam(head, tip, 0.3, 0.35)
    faces += box(rect(tip[0], tip[1], 0.16, 0.16, heading), z + 9.0, tip[2], "", "")
    return faces


def ship(city: CityWriter, ident: str, name: str, u: float, v: float, long: float, wide: float, turn: float, hull: str) -> None:
    """A coaster at the quay: hull, deck house aft, hatches."""
    x, y = at(u, v)
    heading = TURN_DEG + turn

    def ring(scale: float, more: float = 0.0) -> list[tuple[float, float]]:
        outline = ((-0.5, -0.42), (-0.46, -0.5), (0.34, -0.5), (0.45, -0.26), (0.5, 0), (0.45, 0.26), (0.34, 0.5), (-0.46, 0.5), (-0.5, 0.42))
        return [turned(x, y, heading, p * (long + more), q * wide * scale) for p, q in outline]

    deck = Polygon(ring(1.0))
    low = RIA_Z - 0.5
    city.put(f"{ident}-hull", "GenericCityObject", box(deck, low, RIA_Z + 4.3, "", ""), {"colour": hull, "class": "ship", "name": name})
    upper: list[Face] = []
    for p, size, high in ((-0.36, (9, wide * 0.8), 9.5), (-0.36, (7, wide * 0.62), 13.0), (-0.42, (2.4, 2.4), 16.0), (-0.12, (long * 0.2, wide * 0.66), 1.6), (0.16, (long * 0.2, wide * 0.66), 1.6)):
        upper += box(rect(*turned(x, y, heading, p * long, 0), *size, heading), RIA_Z + 4.3, RIA_Z + 4.3 + high, "", "")
    upper += box(rect(*turned(x, y, heading, 0.02 * long, 0), 0.6, 0.6, heading), RIA_Z + 4.3, RIA_Z + 18, "", "")
    city.put(f"{ident}-house", "GenericCityObject", upper, {"colour": "#dcd8cc", "class": "ship"})


def put_works(city: CityWriter) -> None:
    """Cranes on both quays and what lies at them."""
    for number, (colour, places) in enumerate(
        (("#4c6f86", ((300, 208, 62), (372, 208, 80), (-150, 208, 66))), ("#b4672e", ((444, 208, 118), (-40, 208, 110), (-330, 208, 70)))), 1
    ):  # fmt: skip
        faces = [f for u, v, turn in places for f in crane(u, v, turn)]
        city.put(f"cranes-{number}", "OtherConstruction", faces, {"colour": colour, "class": "crane", "name": "Quay cranes"})
    ship(city, "coaster", "Coaster", 352, 229, 88, 13.5, 0, "#3b4a55")
    ship(city, "freighter", "Freighter", -70, 229, 104, 15, 180, "#7a3a30")
    ship(city, "tug", "Tug", 142, 150, 26, 8.5, 90, "#2f5a50")
    _stock(city)


def _stock(city: CityWriter) -> None:
    """Coils and plates on the quay, waiting."""
    faces: list[Face] = []
    for k in range(26):
        u = 262 + (k % 13) * 7.5 if k < 13 else 400 + (k % 13) * 6.0
        x, y = at(u, 184 + (k * 5 % 3) * 2.2)
        faces += box(rect(x, y, 4.4, 2.6, TURN_DEG), QUAY_Z + 0.1, QUAY_Z + 1.6 + (k * 7 % 4) * 0.5, "", "")
    _wagons(city)
    city.put("stock", "GenericCityObject", faces, {"colour": "#8a8177", "class": "goods", "name": "Goods on the quay"})


def houses() -> list[House]:
    """What stands on the works' ground."""
    ground = land()
    grey, sand, red, blue = ("#8d979b", "#7d868a"), ("#b5ab96", "#8b8f8e"), ("#8a5546", "#6d7275"), ("#6f8797", "#7b8488")
    saw = recipes.sawtooth
    return [
        furnace(38, 150),
        hall("b-rolling-mill", "Rolling mill", -400, 112, 168, 46, 17.0, grey, 1974),
        hall("hall-2", "Coil store", -386, 160, 140, 36, 14.0, blue, 1981),
        hall("hall-3", "Slab yard", -112, 104, 96, 32, 13.0, red, 1964),
        hall("hall-4", "Foundry", -110, 160, 116, 38, 16.0, sand, 1938),
        saw(ground, "b-steel-works", "Electric steel works", *at(330, 122), 65, 173.57, TURN_DEG + 90, 16, WORKS, "industry", 1996),
        saw(ground, "b-workshops", "Workshops", *at(522, 128), 76, 119.33, TURN_DEG + 90, 11, WORKS, "industry", 1926),
        recipes.flat(ground, "b-harbour-office", "Harbour office", rect(*at(226, 178), 26, 14, TURN_DEG + 90), "office", 4, "concrete", 1968, WORKS),
        recipes.flat(ground, "b-innovation", "Innovation centre", rect(*at(-586, 130), 34, 74, TURN_DEG), "office", 5, "glass", 2021, WORKS),
        landmarks.tower(ground, "chimney", "Chimney of the workshops", circle(*at(590, 176), 2.2, 12), WORKS, eave_m=44, top_m=45, crown="flat", facade="brick", colours={"wallColour": "#8f5747"}),
        landmarks.tower(ground, "gas-holder", "Gas holder", circle(*at(-262, 128), 17, 24), WORKS, eave_m=24, top_m=29, crown="dome", colours={"wallColour": "#7b8a86", "roofColour": "#6f7d7a"}),
    ]  # fmt: skip


def _wagons(city: CityWriter) -> None:
    """A goods train below the slope."""
    faces: list[Face] = []
    for k in range(15):
        x, y = at(-120 + k * 13.6 + (30 if k > 8 else 0), 54.4)
        z = land().height_at(x, y)
        faces += box(rect(x, y, 12.2, 2.8, TURN_DEG), z + 1.0, z + 3.2 + (k % 3 == 0) * 0.6, "", "")
        for end in (-4.2, 4.2):
            faces += box(rect(*turned(x, y, TURN_DEG, end, 0), 2.2, 1.9, TURN_DEG), z, z + 1.0, "", "")
    city.put("wagons", "GenericCityObject", faces, {"colour": "#6a4f43", "class": "train", "name": "Goods train"})
