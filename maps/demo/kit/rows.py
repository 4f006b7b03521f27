"""Houses in rows: terraces along a line, warehouses with their gables to the water.   xy metres of the place.   Thread: any.

houses = terrace(land, "crescent", LineString(...), GEORGIAN, storeys=4, depth=11)
houses = wharf(land, "quay", LineString(...), 7.5, "quay west", deep=(15, 20))
"""

from __future__ import annotations

import math

from shapely import LineString

from maps.demo.kit.cottages import Cottage, cottage
from maps.demo.kit.house import House, chance, seeded
from maps.demo.kit.land import Land
from maps.demo.kit.solids import Xy
from maps.demo.kit.town_house import Pattern, town_house


def terrace(
    land: Land,
    name: str,
    line: LineString,
    pattern: Pattern,
    *,
    storeys: int,
    depth: float = 11.0,
    setback_m: float = 0.0,
) -> list[House]:
    """Side by side along a street front; the houses lie to the left when walking along the line.

    For one look along the whole row let the pattern have vary=(0,) and narrow ranges of storey_m and parcel_m.
    """
    rng = seeded("terrace", name)
    low, high = pattern.parcel_m
    n = max(1, round(line.length / rng.uniform(low + (high - low) / 4, high - (high - low) / 4)))
    cuts = [_station(line, line.length * k / n, setback_m, depth) for k in range(n + 1)]
    houses = []
    for k in range(n):
        if 0 < k < n - 1 and rng.random() < pattern.gaps:
            continue
        is_end = k in (0, n - 1)
        stations = [cuts[k], cuts[k + 1]]
        houses.append(
            town_house(land, f"{name}-{k + 1}", stations, rng, pattern, storeys=storeys, is_corner=is_end)
        )
    return [h for h in houses if h.footprint.is_valid]


def _station(line: LineString, s: float, setback: float, depth: float) -> tuple[Xy, Xy]:
    """Outer and inner point; the normal is the mean over 4 m, so that neighbours share their wall in a bend."""
    p, q = line.interpolate(max(s - 2.0, 0.0)), line.interpolate(min(s + 2.0, line.length))
    d = p.distance(q)
    nx, ny = -(q.y - p.y) / d, (q.x - p.x) / d
    at = line.interpolate(s)
    far = setback + depth
    return (at.x + nx * setback, at.y + ny * setback), (at.x + nx * far, at.y + ny * far)


WAREHOUSE = Cottage(storey_m=2.9, pitch_deg=(36.0, 46.0))


def wharf(
    land: Land,
    name: str,
    line: LineString,
    setback: float,
    rng_name: str,
    *,
    deep: tuple[float, float],
    widths: tuple[float, float] = (7.5, 12.5),
    floors: tuple[int, ...] = (2, 3, 3, 3, 4),
    years: tuple[int, int] = (1740, 1890),
    look: Cottage = WAREHOUSE,
) -> list[House]:
    """Narrow warehouses along a quay line; land lies to the right when walking along it. Gables face the water."""
    rng = seeded("wharf", rng_name)
    houses: list[House] = []
    s = 2.0
    while s < line.length - 9:
        width = rng.uniform(*widths)
        depth = rng.uniform(*deep)
        p, q = line.interpolate(s), line.interpolate(min(s + width, line.length))
        dx, dy = (q.x - p.x) / p.distance(q), (q.y - p.y) / p.distance(q)
        back = setback + depth / 2
        x, y = (p.x + q.x) / 2 + dy * back, (p.y + q.y) / 2 - dx * back
        angle = math.degrees(math.atan2(dy, dx)) + 90
        n = rng.choice(floors)
        ident = f"{name}-{len(houses) + 1}"
        house = cottage(land, ident, x, y, depth, width - 0.25, angle, rng, look, floors=n)
        use = chance(rng, office=3, retail=3, residential=3, culture=1)
        houses.append(house.called(use=use, year=rng.randint(*years)))
        s += width
        if rng.random() < 0.12:
            s += rng.uniform(3, 7)  # an alley down to the water
    return houses
