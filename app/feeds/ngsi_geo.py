"""A point for any GeoJSON geometry, for showing where a thing is.   Thread: any.   Degrees WGS 84, longitude first.

Of lines and areas it is the middle of the box around them: no claim but "about here". Plain arithmetic on bounded input.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

MAX_POINTS = 20_000
_GEOMETRIES = ("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon")
_DEPTH = 5


def is_geometry(raw: Mapping[str, object]) -> bool:
    return raw.get("type") in _GEOMETRIES and "coordinates" in raw


def representative_point(geometry: Mapping[str, object]) -> tuple[float, float] | None:
    """Longitude and latitude, or None where it has no possible point."""
    west, south, east, north = math.inf, math.inf, -math.inf, -math.inf
    for count, (lon, lat) in enumerate(_points(geometry.get("coordinates"), _DEPTH)):
        if count >= MAX_POINTS or not (-180 <= lon <= 180 and -90 <= lat <= 90):
            return None
        west, south, east, north = min(west, lon), min(south, lat), max(east, lon), max(north, lat)
    return ((west + east) / 2, (south + north) / 2) if west <= east else None


def _points(raw: object, depth: int) -> Iterator[tuple[float, float]]:
    if depth <= 0 or not isinstance(raw, list):
        return
    if len(raw) >= 2 and all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in raw[:2]):
        try:
            yield float(raw[0]), float(raw[1])
        except OverflowError:
            yield math.inf, math.inf
        return
    for part in raw[: MAX_POINTS + 1]:
        yield from _points(part, depth - 1)
