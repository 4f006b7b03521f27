"""The works by the water: halls and the old furnace.   xy metres of PLACE, heights above the floor.   Thread: any."""

from __future__ import annotations

import math
from collections.abc import Sequence

from shapely import unary_union

from maps.demo.kit import landmarks, recipes
from maps.demo.kit.cityjson import Face, Xyz
from maps.demo.kit.house import House
from maps.demo.kit.shapes import largest, turned
from maps.demo.kit.solids import box, circle, dome_rings, domed, gabled, orient, rect, ring_of, strip_solid
from maps.demo.towns.sestao.plan import TURN_DEG, at, land

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
    ident: str,
    name: str,
    u: float,
    v: float,
    along: float,
    across: float,
    eave_m: float,
    colours: tuple[str, str],
    year: int,
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
        shaft,
        low,
        z + 11,
        [(1.14, z + 15), (0.98, z + 20), (0.66, z + 37), (0.42, z + 41), (0.42, z + 45)],
        None,
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
        faces.append(
            (
                "",
                [
                    [(*p, z + high) for p in ring_of(rect(*at(u, v), half * 2, half * 2, TURN_DEG).exterior)][
                        ::-1
                    ]
                ],
            )
        )
    for a, b in ((-9, -9), (9, -9), (9, 9), (-9, 9)):
        faces += box(rect(*at(u + a, v + b), 0.8, 0.8, TURN_DEG), z - 0.5, z + 38, "", "")
    return faces


def houses() -> list[House]:
    """What stands on the works' ground."""
    ground = land()
    grey, sand, red, blue = (
        ("#8d979b", "#7d868a"),
        ("#b5ab96", "#8b8f8e"),
        ("#8a5546", "#6d7275"),
        ("#6f8797", "#7b8488"),
    )
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
