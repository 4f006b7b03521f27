"""Gates, bell tower, obelisk and vines: what makes this fort itself.   xy metres of PLACE, heights above the ground.   Thread: any."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from shapely import LineString, Polygon, unary_union

from maps.demo.kit.bridges import Span
from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.house import House
from maps.demo.kit.shapes import largest, turned
from maps.demo.kit.solids import (
    ROOF,
    WALL,
    box,
    circle,
    dome_rings,
    domed,
    gabled,
    orient,
    rect,
    ring_of,
    strip_solid,
)
from maps.demo.towns.alba_iulia import fort
from maps.demo.towns.alba_iulia.plan import VINEYARDS, land

FORT = "Fortress"
STONE = {"wallColour": "#c6b89c", "roofColour": "#8a5a48", "windows": "none"}


def gate_house(name: str) -> House:
    """A baroque gate: two piers, a vault between them, a pediment, and figures on its corners."""
    side = fort.gate(name)
    x, y = side.at(-7.0)
    z = land().height_at(*side.at(-30)) + 0.1
    turn = side.degrees - 90

    def block(u: float, along: float, across: float, low: float, high: float) -> tuple[Polygon, list[Face]]:
        shape = rect(*turned(x, y, turn, u, 0), along, across, turn)
        return shape, domed(shape, z + low, z + high, [], None)

    left, faces = block(-8.4, 9.0, 13, -1.0, 9.5)
    right, other = block(8.4, 9.0, 13, -1.0, 9.5)
    parts: list[tuple[str, Sequence[Face]]] = [("pier", other), ("vault", _vault(x, y, turn, z))]
    a, b, c, d = ring_of(orient(rect(x, y, 9, 16, turn + 90)).exterior)
    parts.append(("attic", strip_solid([a, b], [d, c], z + 9.45, gabled(z + 11.2, z + 15.0))))
    details: list[Face] = []
    for v in (-6.5, 6.5):  # both fronts: a plinth, columns and a cornice
        details += box(rect(*turned(x, y, turn, 0, v * 1.04), 26.4, 1.5, turn), z + 8.4, z + 9.7)
        details += _under(rect(*turned(x, y, turn, 0, v * 1.04), 26.4, 1.5, turn), z + 8.4)
        for u in (-12.2, -9.6, -5.6, 5.6, 9.6, 12.2):
            spot = turned(x, y, turn, u, v * 1.09)
            low = fort.MOAT_Z - 0.3 if v > 0 else z - 0.6  # towards the moat the plinths stand on its floor
            details += box(rect(*spot, 1.3, 1.3, turn), low, z + 1.3)
            details += box(circle(*spot, 0.46, 8), z + 1.3, z + 8.4)
    for u in (-11.2, 11.2):
        for v in (-4.6, 4.6):
            spot = turned(x, y, turn, u, v)
            details += box(rect(*spot, 1.5, 1.5, turn), z + 9.5, z + 10.8)
            details += box(circle(*spot, 0.5, 7), z + 10.8, z + 13.4)
    return House(
        f"gate-{name}", largest(unary_union([left, right]).convex_hull), faces, z, z + 9.5, "culture", "gabled", "stone", 0.5, 2,
        1738, f"{name.capitalize()} gate", FORT, details=details, parts=tuple(parts), height_m=15.0, extra=dict(STONE),
    )  # fmt: skip


def _under(shape: Polygon, z: float) -> list[Face]:
    return [("", [[(*p, z) for p in ring_of(orient(shape).exterior)][::-1]])]


def _vault(x: float, y: float, turn: float, z: float) -> list[Face]:
    """The wall over the passage with a round arch cut below: its section drawn out along the passage, closed."""
    half, spring, crown, top = 3.95, 4.4, 7.6, 9.5
    arch = [
        (-half * math.cos(math.pi * k / 8), spring + (crown - spring) * math.sin(math.pi * k / 8))
        for k in range(9)
    ]
    section = [*arch, (half, top), (-half, top)]  # counter-clockwise seen from the front
    front = [(*turned(x, y, turn, u, -5.5), z + h) for u, h in section]
    back = [(*turned(x, y, turn, u, 5.5), z + h) for u, h in section]
    faces: list[Face] = [(WALL, [front]), (WALL, [back[::-1]])]
    n = len(section)
    for i in range(n):
        j = (i + 1) % n
        faces.append((ROOF if i == n - 2 else WALL, [[front[j], front[i], back[i], back[j]]]))
    return faces


def bell_tower(x: float, y: float, turn: float) -> House:
    """A tall belfry in steps, an open lantern, a small dome."""
    z = land().height_at(x, y) + 0.2
    base, shaft = rect(x, y, 11.5, 11.5, turn), rect(x, y, 9.8, 9.8, turn)
    faces = domed(base, z - 1.0, z + 24, [], None)
    lantern = circle(x, y, 3.9, 12)
    parts = [
        ("shaft", domed(shaft, z + 23.9, z + 40, [], None)),
        (
            "lantern",
            domed(lantern, z + 39.9, z + 49, [(1.14, z + 49.6), *dome_rings(z + 49.6, 4.2)], z + 57.5),
        ),
    ]
    details: list[Face] = []
    for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        spot = turned(x, y, turn, a * 4.2, b * 4.2)
        details += box(rect(*spot, 1.3, 1.3, turn), z + 40, z + 44.5)
    return House(
        "bell-tower", base, faces, z, z + 40, "culture", "pyramid", "stone", 0.5, 4, 1922, "Bell tower", FORT,
        details=details, parts=tuple(parts), height_m=57.5, extra={"wallColour": "#d8cdb2", "roofColour": "#6f7f78"},
    )  # fmt: skip


def obelisk(x: float, y: float) -> list[Face]:
    z = land().height_at(x, y)
    faces = box(rect(x, y, 9, 9, 45), z - 0.5, z + 1.2, "", "") + box(
        rect(x, y, 5, 5, 45), z + 1.2, z + 4.0, "", ""
    )
    shaft = domed(rect(x, y, 3.0, 3.0, 45), z + 4.0, z + 4.1, [(0.62, z + 21.5)], z + 24.0)
    return faces + [("", rings) for _, rings in shaft]


def gate_bridges() -> list[Span]:
    """Stone bridges over the moat."""
    found = []
    for name in fort.GATES:
        side = fort.gate(name)
        found.append(
            Span(
                f"bridge-{name}", f"Bridge of the {name} gate", side.at(-0.4), side.at(fort.moat_width(side) + 0.4), 10.6, 0.0,
                colour="#b0a28b", stone_arches=2,
            )
        )  # fmt: skip
    return found


def vines() -> list[Face]:
    """Rows of vines that follow the slope."""
    faces: list[Face] = []
    for field in VINEYARDS:
        a, b, _, d = ring_of(field.exterior)
        rows = int(math.dist(a, d) / 5.2)
        for k in range(1, rows):
            t = k / rows
            p = (a[0] + (d[0] - a[0]) * t, a[1] + (d[1] - a[1]) * t)
            q = (p[0] + b[0] - a[0], p[1] + b[1] - a[1])
            faces += _row(LineString([p, q]).segmentize(17.0))
    return faces


def _row(line: LineString) -> list[Face]:
    xy = np.array(line.coords)
    z = land().height(xy[:, 0], xy[:, 1])
    step = xy[-1] - xy[0]
    nx, ny = np.array([-step[1], step[0]]) / math.hypot(*step) * 0.7
    left = [(float(x - nx), float(y - ny)) for x, y in xy]
    right = [(float(x + nx), float(y + ny)) for x, y in xy]
    low, top = (z - 1.0).tolist(), (z + 1.7).tolist()
    faces: list[Face] = []
    for i in range(len(xy) - 1):
        j = i + 1
        for side, (a, b) in ((right, (i, j)), (left, (j, i))):
            faces.append(
                ("", [[(*side[a], low[a]), (*side[b], low[b]), (*side[b], top[b]), (*side[a], top[a])]])
            )
        faces.append(
            ("", [[(*left[i], top[i]), (*right[i], top[i]), (*right[j], top[j]), (*left[j], top[j])]])
        )
    return faces


def put_vines(city: CityWriter) -> None:
    city.put("vines", "PlantCover", vines(), {"class": "vineyard", "name": "Vineyards", "colour": "#5f7a3e"})
