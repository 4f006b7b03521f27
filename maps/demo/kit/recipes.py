"""How the large buildings are made: flat roofs with setbacks and courts, a tilted roof, sheds of a hall.

xy metres of the place.   Thread: any.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from shapely import Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import Face
from maps.demo.kit.house import House, seeded
from maps.demo.kit.land import Land
from maps.demo.kit.shapes import largest
from maps.demo.kit.solids import (
    GROUND,
    ROOF,
    WALL,
    Terrace,
    flat_house,
    hipped,
    lift,
    orient,
    rect,
    ring_of,
    strip_solid,
    walls,
)
from maps.demo.kit.solids import gabled as gabled_profile
from maps.demo.kit.solids import sawtooth as sawtooth_profile

STOREY_M = {
    "office": 3.7,
    "residential": 3.05,
    "hotel": 3.2,
    "school": 3.8,
    "culture": 4.6,
    "retail": 4.2,
    "parking": 3.0,
    "industry": 5.5,
    "health": 3.7,
    "boathouse": 3.2,
}


def flat(
    land: Land,
    ident: str,
    name: str,
    shape: Polygon,
    use: str,
    storeys: int,
    facade: str,
    year: int,
    area: str,
    setbacks: Sequence[tuple[Polygon, int]] = (),
) -> House:
    """A flat-roofed building with a parapet, a lift house and, where given, upper parts of more storeys."""
    rng = seeded("flat", ident)
    low, floor = land.stand(shape)
    h = STOREY_M[use]
    roof = floor + storeys * h + 0.6
    on_roof = []
    free: BaseGeometry = shape.buffer(-1.6, join_style="mitre")
    for upper, more in setbacks:
        top = roof + more * h
        inner = upper.buffer(-0.4, join_style="mitre")
        lift_house = _lift_house(inner, rng.uniform(0.3, 0.7))
        on_top = Terrace(inner, top, (Terrace(lift_house, top + 2.8),) if lift_house else ())
        on_roof.append(Terrace(upper, top + 0.9, (on_top,)))
        free = free.difference(upper.buffer(1.5, join_style="mitre"))
    if not setbacks:
        lift_house = _lift_house(shape.buffer(-2.5), rng.uniform(0.25, 0.75))
        if lift_house is not None:
            on_roof.append(Terrace(lift_house, roof + 2.7))
            free = free.difference(lift_house.buffer(1.2, join_style="mitre"))
    faces = flat_house(shape, low, roof, on_roof=on_roof)
    total = storeys + max((m for _, m in setbacks), default=0)
    return House(
        ident,
        shape,
        faces,
        floor,
        roof,
        use,
        "flat",
        facade,
        rng.random(),
        total,
        year,
        name,
        area,
        pv=largest(free),
        height_m=roof + max((m for _, m in setbacks), default=0) * h - floor,
    )


def _lift_house(inside: object, t: float) -> Polygon | None:
    """A box on the roof, somewhere along its middle."""
    if not isinstance(inside, Polygon) or inside.is_empty or inside.area < 120:
        return None
    frame = orient(inside.minimum_rotated_rectangle)
    a, b, c, _ = ring_of(frame.exterior)
    if math.dist(a, b) < math.dist(b, c):
        a, b, c = b, c, (a[0] + c[0] - b[0], a[1] + c[1] - b[1])
    angle = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
    centre = frame.centroid
    for shift in (t - 0.5, 0.5 - t, 0.3, -0.3, 0.0):
        x = centre.x + (b[0] - a[0]) * shift * 0.8
        y = centre.y + (b[1] - a[1]) * shift * 0.8
        shape = rect(x, y, 6.5, 4.2, angle)
        if inside.buffer(-0.5).contains(shape):
            return shape
    return None


def wedge(
    land: Land,
    ident: str,
    name: str,
    shape: Polygon,
    hole: Polygon,
    tilt_deg: float,
    low_roof_m: float,
    area: str,
    year: int = 2019,
) -> House:
    """A tilted roof plane facing south with an opening down to a court on the second floor."""
    low, floor = land.stand(shape)
    south = shape.bounds[1]
    slope = math.tan(math.radians(tilt_deg))
    level = floor + low_roof_m

    def plane(p: tuple[float, float]) -> float:
        return level + (p[1] - south) * slope

    court = floor + 7.4
    faces: list[Face] = [(GROUND, [lift(ring_of(orient(shape, -1).exterior), low)])]
    faces += walls(Polygon(shape.exterior), lambda _: low, plane)
    ring = [(*p, plane(p)) for p in ring_of(orient(shape).exterior)]
    opening = [(*p, plane(p)) for p in ring_of(orient(hole, -1).exterior)]
    faces.append((ROOF, [ring, opening]))
    faces += [(WALL, [r[0][::-1]]) for _, r in walls(hole, lambda _: court, plane)]
    faces.append((ROOF, [lift(ring_of(orient(hole).exterior), court)]))
    top = max(plane(p) for p in ring_of(shape.exterior))
    return House(
        ident,
        shape,
        faces,
        floor,
        top,
        "office",
        "shed",
        "metal",
        0.15,
        8,
        year,
        name,
        area,
        pv=shape.buffer(-1.2, join_style="mitre").difference(hole.buffer(1.4, join_style="mitre")),
        roof_slope=(0.0, slope, level - south * slope),
        height_m=top - floor,
    )


def sawtooth(
    land: Land,
    ident: str,
    name: str,
    x: float,
    y: float,
    along: float,
    across: float,
    degrees: float,
    teeth: int,
    area: str,
    use: str,
    year: int,
) -> House:
    """An industrial hall whose sheds look north."""
    shape = rect(x, y, along, across, degrees)
    low, floor = land.stand(shape)
    a, b, c, d = ring_of(orient(shape).exterior)
    eave, rise = floor + 8.5, 3.6
    faces = strip_solid([a, b], [d, c], low, sawtooth_profile(eave, rise, teeth))
    return House(
        ident,
        shape,
        faces,
        floor,
        eave + rise,
        use,
        "sawtooth",
        "metal",
        0.4,
        2,
        year,
        name,
        area,
        height_m=rise + 8.5,
        pv=shape.buffer(-1.5, join_style="mitre"),
        extra={"eave_m": round(eave, 2), "rise_m": rise, "teeth": teeth},
    )


def pitched(
    land: Land,
    ident: str,
    name: str,
    x: float,
    y: float,
    along: float,
    across: float,
    degrees: float,
    use: str,
    storeys: int,
    facade: str,
    year: int,
    area: str,
    *,
    roof: str = "gabled",
    pitch_deg: float = 32.0,
    storey_m: float | None = None,
) -> House:
    """A larger building with a gabled or hipped roof, its ridge along `degrees`; the southern slope may carry panels."""
    rng = seeded("pitched", ident)
    shape = rect(x, y, along, across, degrees)
    low, floor = land.stand(shape)
    a, b, c, d = ring_of(orient(shape).exterior)
    eave = floor + storeys * (storey_m or STOREY_M[use]) + 0.4
    slope = math.tan(math.radians(pitch_deg))
    ridge = eave + min(along, across) / 2 * slope
    if roof == "hipped":
        faces = hipped([a, b, c, d], low, eave, ridge)
    else:
        faces = strip_solid([a, b], [d, c], low, gabled_profile(eave, eave + across / 2 * slope))
        ridge = eave + across / 2 * slope
    side, plane = _south_slope([a, b, c, d], along, across, eave, slope, roof)
    return House(
        ident, shape, faces, floor, ridge, use, roof, facade, rng.random(), storeys, year, name, area,
        pv=side, roof_slope=plane, height_m=ridge - floor,
    )  # fmt: skip


def _south_slope(
    corners: Sequence[tuple[float, float]], along: float, across: float, eave: float, slope: float, roof: str
) -> tuple[Polygon, tuple[float, float, float]]:
    """The half of the roof that looks further south, less a margin, and its plane (a, b, c) of z = a x + b y + c."""
    a, b, c, d = corners
    if roof == "hipped" and along < across:
        a, b, c, d = b, c, d, a
        along, across = across, along
    if a[1] + b[1] > c[1] + d[1]:
        a, b, c, d = c, d, a, b
    ux, uy = (d[0] - a[0]) / across, (d[1] - a[1]) / across  # up the slope, from the southern eave
    tx, ty = (b[0] - a[0]) / along, (b[1] - a[1]) / along
    inset = across / 2 * 1.02 if roof == "hipped" else 0.8
    near, far = 0.6, across / 2 - 0.6

    def at(t: float, u: float) -> tuple[float, float]:
        return (a[0] + tx * t + ux * u, a[1] + ty * t + uy * u)

    side = Polygon([at(inset, near), at(along - inset, near), at(along - inset, far), at(inset, far)])
    plane = (ux * slope, uy * slope, eave - (a[0] * ux + a[1] * uy) * slope)
    return side, plane


def notch(shape: Polygon, *cut: Polygon) -> Polygon:
    """The shape without the cuts; the largest piece where it falls apart."""
    return largest(shape.difference(unary_union(cut)))


def octagon(x: float, y: float, rx: float, ry: float) -> Polygon:
    return Polygon(
        [
            (x + rx * math.cos(math.radians(22.5 + 45 * k)), y + ry * math.sin(math.radians(22.5 + 45 * k)))
            for k in range(8)
        ]
    )


def with_court(x: float, y: float, w: float, d: float, deg: float, band: float) -> Polygon:
    return Polygon(
        rect(x, y, w, d, deg).exterior, [ring_of(rect(x, y, w - 2 * band, d - 2 * band, deg).exterior)]
    )
