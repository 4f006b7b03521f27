"""Small helpers for outlines: pieces of a shape, smooth lines, rectangles by their middle.   xy metres.   Pure.   Thread: any."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from shapely import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

Xy = tuple[float, float]
_LETTERS = {"ø": "o", "æ": "ae", "ı": "i", "đ": "d", "ł": "l"}


def smooth(line: Sequence[Xy], times: int = 2) -> list[Xy]:
    """Corner cutting (Chaikin) that keeps both ends."""
    points = list(line)
    for _ in range(times):
        out = [points[0]]
        for (ax, ay), (bx, by) in pairwise(points):
            out += [
                (ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25),
                (ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75),
            ]
        points = [*out, points[-1]]
    return points


def polygons(shape: BaseGeometry) -> list[Polygon]:
    """The polygons of any shapely result; [] where it has none."""
    if isinstance(shape, Polygon):
        return [] if shape.is_empty else [shape]
    if isinstance(shape, MultiPolygon) or hasattr(shape, "geoms"):
        return [p for g in shape.geoms for p in polygons(g)]
    return []


def largest(shape: BaseGeometry) -> Polygon:
    return max(polygons(shape), key=lambda p: p.area)


def turned(x: float, y: float, degrees: float, u: float, v: float) -> Xy:
    """The place u along and v to the left of (x, y), for something that looks in the direction `degrees`."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return (x + c * u - s * v, y + s * u + c * v)


def plain_ident(name: str) -> str:
    """A name as part of an id: lower case, ASCII, hyphens. "Øvre gate" -> "ovre-gate"."""
    import unicodedata

    text = "".join(_LETTERS.get(c, c) for c in name.lower())
    text = unicodedata.normalize("NFKD", text)
    kept = "".join(c if c.isascii() and c.isalnum() else " " for c in text if not unicodedata.combining(c))
    return "-".join(kept.split())
