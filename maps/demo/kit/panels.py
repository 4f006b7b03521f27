"""PV arrays on roofs: rows of panels a little above the roof, until the wanted area is reached.   Metres.

On a tilted roof the rows lie in its plane; on a flat roof they lean by the array's tilt.   Thread: any.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import Face
from maps.demo.kit.house import House
from maps.demo.kit.roster import Roster, building_of
from maps.demo.kit.solids import orient, ring_of

ABOVE_M = 0.12


def array_faces(
    house: House, area_m2: float, tilt_deg: float, azimuth_deg: float
) -> tuple[list[Face], float]:
    """Faces and the area that found room."""
    if house.pv is None:
        return [], 0.0
    if house.roof == "sawtooth":
        return _on_teeth(house, area_m2)
    if house.roof_slope is not None:
        downhill = downhill_deg(house.roof_slope)
        depth, gap = (3.3, 0.22) if house.roof == "shed" else (1.7, 0.04)
        return _rows(house, house.pv, area_m2, 0.0, downhill, depth, gap)
    angle = _roof_angle(house.footprint, azimuth_deg)
    return _rows(house, house.pv, area_m2, tilt_deg, angle, 2.1, 0.75 if tilt_deg > 5 else 0.3)


def downhill_deg(slope: tuple[float, float, float]) -> float:
    """Azimuth that a roof plane z = a x + b y + c looks to, clockwise from north."""
    return math.degrees(math.atan2(-slope[0], -slope[1])) % 360


def tilt_deg(slope: tuple[float, float, float]) -> float:
    return math.degrees(math.atan(math.hypot(slope[0], slope[1])))


def _roof_angle(footprint: Polygon, azimuth_deg: float) -> float:
    """Azimuth of the building's own side nearest to the wanted one: rows run along the walls."""
    ring = ring_of(orient(footprint.minimum_rotated_rectangle).exterior)
    best, least = azimuth_deg, 360.0
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
        normal = math.degrees(math.atan2(by - ay, -(bx - ax))) % 360  # clockwise from north
        for candidate in (normal, (normal + 180) % 360):
            off = abs((candidate - azimuth_deg + 180) % 360 - 180)
            if off < least - 1e-6:
                best, least = candidate, off
    return best


def _rows(
    house: House,
    free: BaseGeometry,
    wanted: float,
    tilt_deg: float,
    azimuth_deg: float,
    depth: float,
    gap: float,
) -> tuple[list[Face], float]:
    """Strips across the slope, each clipped to the free roof. depth: of a row along the slope; gap between rows."""
    away = math.radians(90 - azimuth_deg)  # direction the panels look to, mathematical
    fx, fy = math.cos(away), math.sin(away)
    sx, sy = -fy, fx
    cx, cy = free.centroid.x, free.centroid.y
    plan_depth = depth * math.cos(math.radians(tilt_deg))
    reach = 120.0
    faces: list[Face] = []
    total = 0.0
    a, b, c = house.roof_slope or (0.0, 0.0, house.z_roof)
    stretch = math.sqrt(1 + a * a + b * b) / math.cos(math.radians(tilt_deg))
    pitch = plan_depth + gap
    shapely.prepare(free)
    for k in range(int(reach / pitch), -int(reach / pitch), -1):
        mid = k * pitch
        for piece in _cut(free, (cx, cy), (fx, fy), (sx, sy), mid - plan_depth / 2, mid + plan_depth / 2):
            if total >= wanted:
                return faces, total
            u0, u1 = piece
            room = (wanted - total) / (plan_depth * stretch)
            u1 = min(u1, u0 + room)
            if u1 - u0 < 0.8:
                continue
            quad = []
            for u, v in (
                (u0, mid + plan_depth / 2),
                (u1, mid + plan_depth / 2),
                (u1, mid - plan_depth / 2),
                (u0, mid - plan_depth / 2),
            ):
                x, y = cx + fx * v + sx * u, cy + fy * v + sy * u
                lean = (mid + plan_depth / 2 - v) * math.tan(math.radians(tilt_deg))
                quad.append((x, y, a * x + b * y + c + ABOVE_M + lean))
            faces.append(("", [quad]))
            total += plan_depth * (u1 - u0) * stretch
    return faces, total


def _cut(
    free: BaseGeometry,
    centre: tuple[float, float],
    front: tuple[float, float],
    side: tuple[float, float],
    v0: float,
    v1: float,
) -> list[tuple[float, float]]:
    """Intervals along a strip v0..v1 that lie wholly on the free roof."""
    (cx, cy), (fx, fy), (sx, sy) = centre, front, side

    def at(u: float, v: float) -> tuple[float, float]:
        return (cx + fx * v + sx * u, cy + fy * v + sy * u)

    covered: list[tuple[float, float]] | None = None
    for v in (v0, (v0 + v1) / 2, v1):
        line = shapely.LineString([at(-150, v), at(150, v)]).intersection(free)
        spans = []
        for part in getattr(line, "geoms", [line]):
            if part.geom_type == "LineString" and not part.is_empty:
                us = [(x - cx) * sx + (y - cy) * sy for x, y in part.coords]
                spans.append((min(us), max(us)))
        covered = (
            spans
            if covered is None
            else [
                (max(a0, b0), min(a1, b1))
                for a0, a1 in covered
                for b0, b1 in spans
                if min(a1, b1) - max(a0, b0) > 0.8
            ]
        )
    return sorted(covered or [])


def _on_teeth(house: House, wanted: float) -> tuple[list[Face], float]:
    """On the long slopes of a sawtooth roof."""
    ring = ring_of(orient(house.footprint).exterior)
    (ax, ay), (bx, by), _, (dx, dy) = ring
    teeth = int(house.extra["teeth"])
    eave, rise = float(house.extra["eave_m"]), float(house.extra["rise_m"])
    along, across = math.dist((ax, ay), (bx, by)), math.dist((ax, ay), (dx, dy))
    run = across / teeth * 0.86
    slope_length = math.hypot(run, rise)
    length = min(along - 4, wanted / teeth / (slope_length - 1.0))
    faces: list[Face] = []
    total = 0.0
    for k in range(teeth):
        quad = []
        for s, t in ((0.0, 0.05), (1.0, 0.05), (1.0, 0.95), (0.0, 0.95)):
            u = (2 + length * s) / along
            v = (k + 0.86 * t) / teeth
            x = ax + (bx - ax) * u + (dx - ax) * v
            y = ay + (by - ay) * u + (dy - ay) * v
            quad.append((x, y, eave + rise * t + ABOVE_M + 0.02))
        faces.append(("", [quad]))
        total += length * slope_length * 0.9
    return faces, total


def pitched_pv(roster: Roster, houses: Iterable[House], wanted: Iterable[tuple[str, float]]) -> None:
    """PV that lies as the roof below it does.   wanted: asset ids of buildings, and square metres of panels."""
    slope_of = {h.ident: h.roof_slope for h in houses}
    for host, area_m2 in wanted:
        slope = slope_of[building_of(host)]
        assert slope is not None, f"the roof of {host} is flat"
        roster.pv(host, area_m2, round(tilt_deg(slope), 1), round(downhill_deg(slope), 1))
