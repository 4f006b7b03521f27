"""Closed solids from plain recipes: strips with a roof profile, terraces of flat roofs, hips, boxes.

All return faces (kind, rings) with the outer ring counter-clockwise seen from outside, every edge used twice.
xy metres of the place.   Pure.   Thread: any.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient as _orient

from maps.demo.kit.cityjson import Face, Xyz

Xy = tuple[float, float]
Profile = Sequence[tuple[float, float]]
WALL, ROOF, GROUND, WINDOW, DOOR = (
    "WallSurface",
    "RoofSurface",
    "GroundSurface",
    "WindowSurface",
    "Door",
)


def orient(shape: BaseGeometry, sign: float = 1.0) -> Polygon:
    """A polygon with its outer ring counter-clockwise (clockwise for sign -1). Raises TypeError for anything else."""
    if not isinstance(shape, Polygon):
        raise TypeError(f"a polygon is wanted, not a {shape.geom_type}")
    return _orient(shape, sign)  # type: ignore[no-any-return, unused-ignore]


def level_at(z: float) -> Callable[[Xy], float]:
    return lambda _: z


def ring_of(coords: object) -> list[Xy]:
    """Open ring of a shapely ring."""
    return [(x, y) for x, y, *_ in list(coords.coords)[:-1]]  # type: ignore[attr-defined]


def parts(shape: object) -> list[Polygon]:
    """Polygons of any shapely result, in a fixed order."""
    geoms = getattr(shape, "geoms", [shape])
    found = [g for g in geoms if isinstance(g, Polygon) and not g.is_empty]
    for g in geoms:
        if isinstance(g, MultiPolygon):
            found.extend(g.geoms)
    return sorted(found, key=lambda p: (round(p.bounds[0], 3), round(p.bounds[1], 3), round(p.area, 3)))


def rect(x: float, y: float, along: float, across: float, degrees: float = 0.0) -> Polygon:
    """Rectangle around (x, y); `along` runs in the direction `degrees` (0 = east, counter-clockwise)."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    return Polygon(
        [
            (x + c * a * along / 2 - s * b * across / 2, y + s * a * along / 2 + c * b * across / 2)
            for a, b in corners
        ]
    )


def lift(ring: Sequence[Xy], z: float) -> list[Xyz]:
    return [(x, y, z) for x, y in ring]


def flat_face(kind: str, polygon: Polygon, z: float, *, up: bool = True) -> Face:
    polygon = orient(polygon, 1.0 if up else -1.0)
    rings = [lift(ring_of(polygon.exterior), z)]
    rings.extend(lift(ring_of(hole), z) for hole in polygon.interiors)
    return kind, rings


def walls(
    polygon: Polygon, low: Callable[[Xy], float], high: Callable[[Xy], float], kind: str = WALL
) -> list[Face]:
    """Vertical faces of all rings, seen from outside the polygon."""
    faces: list[Face] = []
    polygon = orient(polygon)
    for ring in (polygon.exterior, *polygon.interiors):
        points = ring_of(ring)
        for p, q in zip(points, points[1:] + points[:1], strict=True):
            faces.append((kind, [[(*p, low(p)), (*q, low(q)), (*q, high(q)), (*p, high(p))]]))
    return faces


@dataclass(frozen=True, slots=True)
class Terrace:
    """A flat level inside the one below it: higher for a setback or a lift house, lower for the roof in its parapet."""

    polygon: Polygon
    z: float
    inside: tuple[Terrace, ...] = ()


def terrace_solid(base: Terrace, z_ground: float) -> list[Face]:
    faces = [flat_face(GROUND, base.polygon, z_ground, up=False)]
    faces += walls(base.polygon, lambda _: z_ground, lambda _: base.z)
    faces += _levels(base)
    return faces


def _levels(level: Terrace) -> list[Face]:
    """The annulus between a level and those inside it, then their walls, then they themselves."""
    rest = level.polygon
    faces: list[Face] = []
    exterior, holes = ring_of(orient(rest).exterior), [ring_of(h) for h in orient(rest).interiors]
    for inner in level.inside:
        shape = orient(inner.polygon)
        holes.append(ring_of(shape.exterior)[::-1])
        low, high = sorted((level.z, inner.z))
        sides = walls(shape, level_at(low), level_at(high))
        faces += sides if inner.z >= level.z else [(kind, [rings[0][::-1]]) for kind, rings in sides]
        faces += _levels(inner)
    if any(len(t.polygon.interiors) for t in level.inside):
        # a parapet around a courtyard: the annulus has an outer and an inner part
        faces_here = []
        ground: BaseGeometry = rest
        for t in level.inside:
            ground = ground.difference(t.polygon)
        for piece in parts(ground):
            faces_here.append(flat_face(ROOF, piece, level.z))
        return faces_here + faces
    face: Face = (ROOF, [lift(exterior, level.z), *[lift(h, level.z) for h in holes]])
    return [face, *faces]


def flat_house(
    polygon: Polygon,
    z_ground: float,
    z_roof: float,
    *,
    parapet_m: float = 0.9,
    on_roof: Sequence[Terrace] = (),
) -> list[Face]:
    """Flat roof inside a parapet of 0.4 m width, with what stands on the roof."""
    inner = polygon.buffer(-0.4, join_style="mitre")
    if not isinstance(inner, Polygon) or inner.is_empty or len(inner.interiors) != len(polygon.interiors):
        return terrace_solid(Terrace(polygon, z_roof), z_ground)
    roof = Terrace(inner, z_roof, tuple(on_roof))
    return terrace_solid(Terrace(polygon, z_roof + parapet_m, (roof,)), z_ground)


def strip_solid(outer: Sequence[Xy], inner: Sequence[Xy], z_ground: float, profile: Profile) -> list[Face]:
    """A house along a line: stations with an outer and an inner point, and a roof profile across.

    outer, inner: k >= 2 points each; outer lies to the right when walking along the stations (so that a block's ring,
    counter-clockwise, has its streets there). profile: (u, z) from the outer eave (0, z) to the inner eave (1, z).
    """
    k = len(outer)
    section = [(0.0, z_ground), *profile, (1.0, z_ground)]

    def at(station: int, u: float, z: float) -> Xyz:
        (ax, ay), (bx, by) = outer[station], inner[station]
        return (ax + (bx - ax) * u, ay + (by - ay) * u, z)

    faces: list[Face] = []
    last = len(section) - 2
    for i in range(k - 1):
        for j in range(last + 1):
            (u0, z0), (u1, z1) = section[j], section[j + 1]
            kind = WALL if j in (0, last) else ROOF
            faces.append((kind, [[at(i, u0, z0), at(i + 1, u0, z0), at(i + 1, u1, z1), at(i, u1, z1)]]))
        faces.append(
            (
                GROUND,
                [[at(i, 0, z_ground), at(i, 1, z_ground), at(i + 1, 1, z_ground), at(i + 1, 0, z_ground)]],
            )
        )
    faces.append((WALL, [[at(0, u, z) for u, z in section]]))
    faces.append((WALL, [[at(k - 1, u, z) for u, z in reversed(section)]]))
    return faces


def gabled(eave: float, ridge: float) -> Profile:
    return [(0.0, eave), (0.5, ridge), (1.0, eave)]


def mansard(eave: float, brk: float, ridge: float, u: float = 0.16) -> Profile:
    return [(0.0, eave), (u, brk), (0.5, ridge), (1.0 - u, brk), (1.0, eave)]


def shed(low: float, high: float) -> Profile:
    return [(0.0, low), (1.0, high)]


def parapet(roof: float, width_u: float = 0.03) -> Profile:
    top = roof + 0.7
    return [(0.0, top), (width_u, top), (width_u, roof), (1 - width_u, roof), (1 - width_u, top), (1.0, top)]


def double_pile(eave: float, ridge: float, parapet_m: float = 0.9, width_u: float = 0.035) -> Profile:
    """Two ridges along the house behind a parapet towards the street: what a Georgian terrace hides."""
    top = eave + parapet_m
    return [
        (0.0, top),
        (width_u, top),
        (width_u, eave),
        (0.27, ridge),
        (0.52, eave + 0.2),
        (0.76, ridge),
        (1.0, eave),
    ]


def sawtooth(eave: float, rise: float, teeth: int) -> Profile:
    """Sheds whose steep sides look the same way."""
    profile: list[tuple[float, float]] = []
    for k in range(teeth):
        profile += [(k / teeth, eave), ((k + 0.86) / teeth, eave + rise)]
    return [*profile, (1.0, eave)]


def hipped(corners: Sequence[Xy], z_ground: float, eave: float, ridge: float) -> list[Face]:
    """Rectangle, counter-clockwise; the ridge runs along its longer side."""
    a, b, c, d = corners
    if math.dist(a, b) < math.dist(b, c):
        a, b, c, d = b, c, d, a
    along, across = math.dist(a, b), math.dist(b, c)
    inset = min(0.5, 0.5 * across / along)
    mid_da, mid_bc = _mid(d, a), _mid(b, c)
    r1, r2 = _mix(mid_da, mid_bc, inset), _mix(mid_da, mid_bc, 1 - inset)
    base, top = lift([a, b, c, d], z_ground), lift([a, b, c, d], eave)
    p, q = (*r1, ridge), (*r2, ridge)
    faces: list[Face] = [(GROUND, [base[::-1]])]
    for i in range(4):
        j = (i + 1) % 4
        faces.append((WALL, [[base[i], base[j], top[j], top[i]]]))
    if math.dist(r1, r2) < 0.01:
        faces += [(ROOF, [[top[i], top[(i + 1) % 4], p]]) for i in range(4)]
    else:
        faces += [
            (ROOF, [[top[0], top[1], q, p]]),
            (ROOF, [[top[1], top[2], q]]),
            (ROOF, [[top[2], top[3], p, q]]),
            (ROOF, [[top[3], top[0], p]]),
        ]
    return faces


Ring = Sequence[tuple[float, float]]


def domed(polygon: Polygon, z_ground: float, eave: float, rings: Ring, apex: float | None) -> list[Face]:
    """A convex prism with a roof that follows its outline: spires, pyramids, domes, onions, cones.

    rings: (scale, z) of the outline round its middle, from the eave up, without the eave itself; apex: z of the top
    point, None for a flat top.   domed(square, 0, 20, [], 38) is a tower with a spire.
    """
    polygon = orient(polygon)
    middle = polygon.centroid
    outline = ring_of(polygon.exterior)
    n = len(outline)

    def at(scale: float, z: float) -> list[Xyz]:
        if scale == 1.0:
            return lift(outline, z)
        return [(middle.x + (x - middle.x) * scale, middle.y + (y - middle.y) * scale, z) for x, y in outline]

    faces: list[Face] = [flat_face(GROUND, polygon, z_ground, up=False)]
    levels = [at(1.0, eave), *(at(scale, z) for scale, z in rings)]
    low = at(1.0, z_ground)
    faces += [(WALL, [[low[i], low[(i + 1) % n], levels[0][(i + 1) % n], levels[0][i]]]) for i in range(n)]
    for a, b in pairwise(levels):
        faces += [(ROOF, [[a[i], a[(i + 1) % n], b[(i + 1) % n], b[i]]]) for i in range(n)]
    last = levels[-1]
    if apex is None:
        faces.append((ROOF, [last]))
    else:
        tip = (middle.x, middle.y, apex)
        faces += [(ROOF, [[last[i], last[(i + 1) % n], tip]]) for i in range(n)]
    return faces


def dome_rings(eave: float, rise: float, steps: int = 4) -> list[tuple[float, float]]:
    """Rings of a half round dome of `rise`, for `domed`; its apex is eave + rise."""
    turns = [math.pi / 2 * k / (steps + 1) for k in range(1, steps + 1)]
    return [(math.cos(t), eave + rise * math.sin(t)) for t in turns]


def onion_rings(eave: float, rise: float) -> list[tuple[float, float]]:
    """Rings of an onion of `rise`, for `domed`; its apex is eave + rise."""
    shape = ((0.82, 0.06), (1.05, 0.2), (1.1, 0.32), (0.92, 0.47), (0.5, 0.6), (0.22, 0.7), (0.08, 0.85))
    return [(scale, eave + rise * t) for scale, t in shape]


def circle(x: float, y: float, radius: float, sides: int = 16) -> Polygon:
    return Polygon(
        [
            (x + radius * math.cos(math.tau * k / sides), y + radius * math.sin(math.tau * k / sides))
            for k in range(sides)
        ]
    )


def box(polygon: Polygon, low: float, high: float, top: str = ROOF, side: str = WALL) -> list[Face]:
    """Without a bottom: for small things that stand on something."""
    return [flat_face(top, polygon, high), *walls(polygon, lambda _: low, lambda _: high, side)]


def _mid(p: Xy, q: Xy) -> Xy:
    return _mix(p, q, 0.5)


def _mix(p: Xy, q: Xy, t: float) -> Xy:
    return (p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t)
