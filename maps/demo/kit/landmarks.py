"""What gives a town its skyline: churches with towers, spires and domes, round towers, keeps, town walls, chimneys.

xy metres of the place; heights above the ground floor.   Thread: any.   windows: "none" for blind walls, "" for the usual.

    church(land, "st-john", "St John's", -50, -214, 3, "Old town", tower="spire", tower_m=33, top_m=66)
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from shapely import LineString, Polygon, unary_union

from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.house import House
from maps.demo.kit.land import Land
from maps.demo.kit.shapes import largest, turned
from maps.demo.kit.solids import (
    Terrace,
    box,
    circle,
    dome_rings,
    domed,
    gabled,
    hipped,
    onion_rings,
    orient,
    rect,
    ring_of,
    strip_solid,
    terrace_solid,
)

Parts = tuple[tuple[str, Sequence[Face]], ...]


def _said(colours: dict[str, str] | None, windows: str) -> dict[str, str]:
    return {**(colours or {}), **({"windows": windows} if windows else {})}


def crowned(shape: Polygon, low: float, eave: float, crown: str, top: float) -> list[Face]:
    """A tower. crown: spire or pyramid (they differ by `top`), dome, onion, cone, flat."""
    if crown == "dome":
        return domed(shape, low, eave, dome_rings(eave, top - eave), top)
    if crown == "onion":
        return domed(shape, low, eave, onion_rings(eave, top - eave), top)
    if crown == "flat":
        return domed(shape, low, eave, [], None)
    if len(shape.exterior.coords) == 5:
        return hipped(ring_of(orient(shape).exterior), low, eave, top)
    return domed(shape, low, eave, [], top)


def church(
    land: Land,
    ident: str,
    name: str,
    x: float,
    y: float,
    degrees: float,
    area: str,
    *,
    nave: tuple[float, float] = (50.0, 15.0),
    eave_m: float = 13.0,
    ridge_m: float = 23.0,
    has_transept: bool = True,
    tower: str = "spire",
    tower_at: str = "west",
    tower_side: float = 11.5,
    tower_m: float = 33.0,
    top_m: float = 66.0,
    apse_sides: int = 0,
    year: int = 1739,
    facade: str = "stone",
    tone: float = 0.35,
    colours: dict[str, str] | None = None,
    windows: str = "none",
) -> House:
    """A church whose nave runs along `degrees`, choir at its end.

    tower: spire, pyramid, dome, onion, flat or none.   tower_at: west, twins, middle (over the crossing).
    apse_sides: of a polygonal apse in place of the plain choir; 0 for the choir.   colours: wallColour, roofColour.
    """
    long, wide = nave

    def at(u: float, v: float) -> tuple[float, float]:
        return turned(x, y, degrees, u, v)

    def ship(
        u: float, v: float, along: float, across: float, turn: float, eave: float, ridge: float
    ) -> tuple[Polygon, list[Face]]:
        shape = rect(*at(u, v), along, across, degrees + turn)
        a, b, d, e = ring_of(orient(shape).exterior)
        return shape, strip_solid([a, b], [e, d], low, gabled(floor + eave, floor + ridge))

    main = rect(*at(4, 0), long, wide, degrees)
    low, floor = land.stand(main.buffer(8))
    _, faces = ship(4, 0, long, wide, 0, eave_m, ridge_m)
    shapes, parts = [main], []
    if has_transept:
        shape, solid = ship(8, 0, round(wide * 2.27), round(wide * 0.73), 90, eave_m - 1.5, ridge_m - 2.5)
        shapes.append(shape)
        parts.append(("transept", solid))
    end = 4 + long / 2
    if apse_sides:
        shape = circle(*at(end, 0), wide * 0.42, apse_sides)
        solid = domed(shape, low, floor + eave_m - 3, [], floor + ridge_m - 5)
        shapes.append(shape)
        parts.append(("apse", solid))
    else:
        shape, solid = ship(end + 5, 0, 12, round(wide * 0.67), 0, eave_m - 3.5, ridge_m - 6.5)
        shapes.append(shape)
        parts.append(("choir", solid))
    west = 4 - long / 2
    places = {
        "west": [at(west - tower_side / 2 + 1.25, 0)],
        "twins": [at(west, v * (wide / 2 - tower_side * 0.3)) for v in (-1, 1)],
        "middle": [at(8, 0)],
    }[tower_at]
    if tower != "none":
        for k, place in enumerate(places, 1):
            is_round = tower in ("dome", "onion") and tower_at == "middle"
            shape = (
                circle(*place, tower_side / 2, 12)
                if is_round
                else rect(*place, tower_side, tower_side, degrees)
            )
            suffix = "tower" if len(places) == 1 else f"tower-{k}"
            parts.append((suffix, crowned(shape, low, floor + tower_m, tower, floor + top_m)))
            shapes.append(shape)
    top = max(top_m if tower != "none" else 0.0, ridge_m)
    return House(
        ident, largest(unary_union(shapes)), faces, floor, floor + ridge_m, "culture", "gabled", facade, tone,
        1, year, name, area, parts=tuple(parts), height_m=top, extra=_said(colours, windows),
    )  # fmt: skip


def tower(
    land: Land,
    ident: str,
    name: str,
    shape: Polygon,
    area: str,
    *,
    eave_m: float,
    top_m: float,
    crown: str = "pyramid",
    use: str = "culture",
    facade: str = "stone",
    year: int = 1500,
    colours: dict[str, str] | None = None,
    windows: str = "none",
) -> House:
    """A tower on its own: a gate tower, a clock tower, a belfry, a chimney (crown="flat")."""
    low, floor = land.stand(shape)
    faces = crowned(shape, low, floor + eave_m, crown, floor + top_m)
    return House(
        ident, shape, faces, floor, floor + top_m, use, "flat" if crown == "flat" else "pyramid", facade, 0.4,
        max(1, round(eave_m / 4)), year, name, area, height_m=top_m, extra=_said(colours, windows),
    )  # fmt: skip


def keep(
    land: Land,
    ident: str,
    name: str,
    shape: Polygon,
    area: str,
    *,
    height_m: float,
    round_towers: float = 0.0,
    tower_m: float = 0.0,
    crown: str = "flat",
    year: int = 1220,
    colours: dict[str, str] | None = None,
    windows: str = "none",
) -> House:
    """Curtain walls round a court with battlements; round_towers: radius of drums at the corners, 0 for none.

    shape: outer outline of the walls, 2.4 m thick.   tower_m: eaves of the drums; crown: flat (battlements) or cone.
    """
    low, floor = land.stand(shape)
    court = shape.buffer(-2.4, join_style="mitre")
    if not isinstance(court, Polygon) or court.is_empty:
        raise ValueError(f"{ident}: no room for a court")
    faces = terrace_solid(Terrace(shape, floor + height_m, (Terrace(court, floor + 0.2),)), low)
    details = battlements(shape, floor + height_m)
    parts: list[tuple[str, Sequence[Face]]] = []
    whole = [shape]
    if round_towers:
        for k, (px, py) in enumerate(ring_of(orient(shape).exterior), 1):
            drum = circle(px, py, round_towers, 14)
            top = floor + (tower_m or height_m + 4.0)
            if crown == "cone":
                parts.append(
                    (f"tower-{k}", domed(drum, low, top, [(1.08, top + 0.3)], top + round_towers * 2.2))
                )
            else:
                roof = drum.buffer(-0.7, join_style="mitre")
                inner = Terrace(orient(roof), top - 1.2)
                parts.append((f"tower-{k}", terrace_solid(Terrace(drum, top, (inner,)), low)))
                details += battlements(drum, top)
            whole.append(drum)
    return House(
        ident, largest(unary_union(whole)), faces, floor, floor + height_m, "culture", "flat", "stone", 0.4, 2,
        year, name, area, details=details, parts=tuple(parts), height_m=max(height_m, tower_m) + 1.0,
        extra=_said(colours, windows),
    )  # fmt: skip


def battlements(shape: Polygon, z: float, *, high_m: float = 1.1, pitch_m: float = 2.4) -> list[Face]:
    """Merlons along the outline."""
    faces: list[Face] = []
    ring = ring_of(orient(shape.buffer(-0.35, join_style="mitre")).exterior)
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
        length = math.dist((ax, ay), (bx, by))
        n = max(1, int(length / pitch_m))
        angle = math.degrees(math.atan2(by - ay, bx - ax))
        for k in range(n):
            t = (k + 0.5) / n
            place = (ax + (bx - ax) * t, ay + (by - ay) * t)
            faces += box(rect(*place, min(1.3, length / n * 0.6), 0.6, angle), z, z + high_m)
    return faces


def wall_along(
    land: Land, line: LineString, height_m: float, width_m: float = 1.6, *, has_merlons: bool = False
) -> list[Face]:
    """A free-standing wall that follows the ground in steps of its legs. Plain faces, for put_wall or a BuildingPart."""
    faces: list[Face] = []
    points = [(x, y) for x, y, *_ in line.segmentize(12.0).coords]
    for (ax, ay), (bx, by) in pairwise(points):
        leg = rect(
            (ax + bx) / 2, (ay + by) / 2, math.dist((ax, ay), (bx, by)) + width_m * 0.4, width_m,
            math.degrees(math.atan2(by - ay, bx - ax)),
        )  # fmt: skip
        ends = [land.height_at(ax, ay), land.height_at(bx, by)]
        top = max(ends) + height_m
        faces += [("", rings) for _, rings in box(leg, min(ends) - 0.6, top)]
        if has_merlons:
            faces += [("", rings) for _, rings in battlements(leg.buffer(0.3, join_style="mitre"), top)]
    return faces


def put_wall(city: CityWriter, ident: str, name: str, faces: list[Face], colour: str = "#9a9184") -> None:
    city.put(ident, "OtherConstruction", faces, {"colour": colour, "class": "wall", "name": name})
