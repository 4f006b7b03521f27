"""Perimeter blocks: houses side by side round a courtyard, as old towns have them.   xy metres of the place.

A block's outline is walked once; cuts make parcels, a corner parcel turns the corner with its roof mitred. Each house
is made by kit.town_house in the manner that the pattern says.   Thread: any.

    houses = perimeter(land, block, "town-07", GEORGIAN, depth=12, storeys=4)
"""

from __future__ import annotations

import math
import random
from bisect import bisect_right
from dataclasses import dataclass

from shapely import Polygon

from maps.demo.kit.house import House, seeded
from maps.demo.kit.land import Land
from maps.demo.kit.solids import Xy, orient, ring_of
from maps.demo.kit.town_house import Pattern, town_house

CUT_OFF, SHARP_DEG = 11.0, 24.0


@dataclass(frozen=True, slots=True)
class Corner:
    """Where a block turns: one vertex, or the two ends of a cut-off corner, which share one inner point.

    first, last: arc lengths. before, after: how far its roof reaches back and on along the streets, metres.
    """

    first: float
    last: float
    turn_deg: float
    inner: Xy
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Outline:
    """A ring walked counter-clockwise by arc length, and a second one `depth` inside it."""

    points: tuple[Xy, ...]
    inners: tuple[Xy, ...]
    starts: tuple[float, ...]
    length: float
    depth: float
    corners: tuple[Corner, ...]

    @classmethod
    def of(cls, polygon: Polygon, depth: float) -> Outline:
        """Vertices closer than CUT_OFF are one corner. Raises ValueError for less than three vertices."""
        groups = _grouped(_without_bends(ring_of(orient(polygon).exterior)))
        if len(groups) < 3:
            raise ValueError("no block")
        points: list[Xy] = []
        inners: list[Xy] = []
        spots: list[tuple[int, int, float, Xy, float, float]] = []
        for k, group in enumerate(groups):
            first, last = group[0], group[-1]
            before = _unit(groups[k - 1][-1], first)
            after = _unit(last, groups[(k + 1) % len(groups)][0])
            inner = _meet(first, before, last, after, depth)
            turn = math.degrees(
                math.atan2(
                    before[0] * after[1] - before[1] * after[0], before[0] * after[0] + before[1] * after[1]
                )
            )
            back = -((inner[0] - first[0]) * before[0] + (inner[1] - first[1]) * before[1])
            on = (inner[0] - last[0]) * after[0] + (inner[1] - last[1]) * after[1]
            i = len(points)
            points += [first] if len(group) == 1 else [first, last]
            inners += [inner] * (len(points) - i)
            spots.append((i, len(points) - 1, turn, inner, back, on))
        starts, total = [], 0.0
        for p, q in zip(points, points[1:] + points[:1], strict=True):
            starts.append(total)
            total += math.dist(p, q)
        corners = tuple(
            Corner(starts[i], starts[j], turn, inner, back, on)
            for i, j, turn, inner, back, on in spots
            if abs(turn) > SHARP_DEG
        )
        return cls(tuple(points), tuple(inners), tuple(starts), total, depth, corners)

    def station(self, s: float) -> tuple[Xy, Xy]:
        """Outer and inner point at arc length s."""
        s %= self.length
        i = bisect_right(self.starts, s + 1e-9) - 1
        p = self.points[i]
        if s - self.starts[i] < 1e-6:
            return p, self.inners[i]
        dx, dy = _unit(p, self.points[(i + 1) % len(self.points)])
        at = (p[0] + dx * (s - self.starts[i]), p[1] + dy * (s - self.starts[i]))
        return at, (at[0] - dy * self.depth, at[1] + dx * self.depth)

    def between(self, s0: float, s1: float) -> list[float]:
        """Arc lengths of the vertices strictly between (s1 may run past the end)."""
        twice = [s + lap for lap in (0.0, self.length) for s in self.starts]
        return [s for s in twice if s0 + 1e-6 < s < s1 - 1e-6]

    def has_corner(self, s0: float, s1: float) -> bool:
        return any(s0 < c.first + lap < s1 for c in self.corners for lap in (0.0, self.length))


def _unit(p: Xy, q: Xy) -> Xy:
    d = math.dist(p, q)
    return ((q[0] - p[0]) / d, (q[1] - p[1]) / d)


def _meet(p: Xy, before: Xy, q: Xy, after: Xy, depth: float) -> Xy:
    """Where the two street lines, moved inward by depth, meet."""
    a = (p[0] - before[1] * depth, p[1] + before[0] * depth)
    b = (q[0] - after[1] * depth, q[1] + after[0] * depth)
    cross = before[0] * after[1] - before[1] * after[0]
    if abs(cross) < 0.05:
        return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    t = ((b[0] - a[0]) * after[1] - (b[1] - a[1]) * after[0]) / cross
    return (a[0] + before[0] * t, a[1] + before[1] * t)


def _grouped(points: list[Xy]) -> list[list[Xy]]:
    """Runs of vertices that lie closer than CUT_OFF; the walk starts after a long edge."""
    n = len(points)
    start = next((i for i in range(n) if math.dist(points[i - 1], points[i]) >= CUT_OFF), 0)
    groups: list[list[Xy]] = []
    for k in range(n):
        q = points[(start + k) % n]
        if groups and math.dist(groups[-1][-1], q) < CUT_OFF:
            groups[-1].append(q)
        else:
            groups.append([q])
    return groups


def _without_bends(points: list[Xy], tolerance_deg: float = 4.0) -> list[Xy]:
    kept = []
    for i, q in enumerate(points):
        p, r = points[i - 1], points[(i + 1) % len(points)]
        a, b = math.atan2(q[1] - p[1], q[0] - p[0]), math.atan2(r[1] - q[1], r[0] - q[0])
        if abs(math.degrees((b - a + math.pi) % (2 * math.pi) - math.pi)) > tolerance_deg:
            kept.append(q)
    return kept


def cuts(outline: Outline, rng: random.Random, parcel: tuple[float, float]) -> list[float]:
    """Arc lengths of the party walls; empty where the block is too narrow for courtyards. parcel: widths, metres."""
    corners = outline.corners
    if len(corners) < 3:
        return []
    jitter_m = min(1.6, (parcel[1] - parcel[0]) * 0.16)
    out: list[float] = []
    for a, b in zip(corners, corners[1:] + corners[:1], strict=True):
        run = (b.first - a.last) % outline.length
        need_a, need_b = max(a.after, 2.0) + 1.5, max(b.before, 2.0) + 1.5
        spare = run - need_a - need_b
        if spare < 0:
            return []
        if spare < min(10.0, parcel[0]):
            out.append(a.last + need_a + spare / 2)
            continue
        first = a.last + need_a + min(rng.uniform(0, 5), spare * 0.2)
        last = a.last + run - need_b - min(rng.uniform(0, 5), spare * 0.2)
        inset = min(2.0, (parcel[1] - parcel[0]) / 4)
        n = max(1, round((last - first) / rng.uniform(parcel[0] + inset, parcel[1] - inset)))
        for k in range(n + 1):
            jitter = rng.uniform(-jitter_m, jitter_m) if 0 < k < n else 0.0
            out.append(first + (last - first) * k / n + jitter)
    return sorted(s % outline.length for s in out)


def perimeter(
    land: Land, block: Polygon, name: str, pattern: Pattern, *, depth: float = 12.0, storeys: int = 3
) -> list[House]:
    """Houses round the block; [] where it is too narrow. depth: of the houses; storeys: before they vary."""
    rng = seeded("perimeter", name)
    lot = orient(block.buffer(-pattern.setback_m, join_style="mitre").simplify(1.2))
    inner = lot.buffer(-depth - 2, join_style="mitre")
    if not isinstance(inner, Polygon) or inner.area < pattern.least_court_m2:
        return []
    outline = Outline.of(lot, depth)
    walls = cuts(outline, rng, pattern.parcel_m)
    houses = []
    for i, s0 in enumerate(walls):
        s1 = walls[(i + 1) % len(walls)]
        if s1 <= s0:
            s1 += outline.length
        is_corner = outline.has_corner(s0, s1)
        if not is_corner and rng.random() < pattern.gaps and s1 - s0 < 20:
            continue  # a way into the courtyard
        stations = [outline.station(s) for s in (s0, *outline.between(s0, s1), s1)]
        house = town_house(
            land, f"{name}-{i + 1}", stations, rng, pattern, storeys=storeys, is_corner=is_corner
        )
        if house.footprint.is_valid:
            houses.append(house)
    return houses
