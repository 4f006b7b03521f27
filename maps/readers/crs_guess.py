"""Reference systems that coordinates without one may be in, likeliest first.   Thread: any.

    likely((1400.0, 339900.0, 2900.0, 341900.0))[0]     -> Guess(epsg=31256, name="MGI / Austria GK East", lonlat=(16.37, 48.21))

A system is possible where the middle of the extent falls into the area it is made for; of those, the one whose area is
smallest and whose centre is nearest goes first. It is a guess: a person decides, seeing the place.
Units: those of the file; degrees for the place.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from typing import Final

from maps.readers.crs import crs_of

NATIONAL: Final = (
    2056, 28992, 31370, 27700, 2157, 29902, 2154, 31256, 31255, 31254, 5514, 2180, 3006, 3067, 3301, 3763, 3844, 7801,
    3765, 3794, 3908, 23700, 3346, 3059, 5110, 2100, 5243, 2039, 2193, 3414, 2326, 6677, 6669,
)  # fmt: skip
"""Grids of countries and cities that models are often in."""

UTM: Final = (
    *range(25828, 25838),
    *range(32601, 32661),
    *range(32701, 32761),
    26917,
    26918,
    26919,
    26910,
    26911,
)
LEAST_M = 2_000.0  # from the origin: nearer coordinates are most often local ones, of no system


@dataclass(frozen=True, slots=True)
class Guess:
    """lonlat: degrees of the middle of the extent, read in this system."""

    epsg: int
    name: str
    lonlat: tuple[float, float]


def likely(extent: tuple[float, float, float, float], most: int = 12) -> tuple[Guess, ...]:
    """extent: minx, miny, maxx, maxy as they stand in the file. Empty where nothing fits."""
    x, y = (extent[0] + extent[2]) / 2, (extent[1] + extent[3]) / 2
    if not (math.isfinite(x) and math.isfinite(y)):
        return ()
    if abs(x) <= 180.0 and abs(y) <= 90.0:
        return (Guess(4326, crs_of(4326).name, (x, y)),)
    found: list[tuple[float, Guess]] = []
    for epsg in (*NATIONAL, *UTM):
        place = place_of(epsg, x, y)
        area = _area(epsg)
        if place is None or area is None:
            continue
        west, south, east, north = area
        if west <= place[0] <= east and south <= place[1] <= north:
            off = abs(place[0] - (west + east) / 2) / (east - west) + abs(place[1] - (south + north) / 2) / (
                north - south
            )
            size = (east - west) * (north - south) * math.cos(math.radians(place[1]))
            rank = off + math.log1p(size) / 4 + (1.5 if epsg in UTM else 0.0)
            found.append((rank, Guess(epsg, crs_of(epsg).name, place)))
    found.sort(key=lambda one: one[0])
    return tuple(guess for _, guess in found[:most])


def place_of(epsg: int, x: float, y: float) -> tuple[float, float] | None:
    """(lon, lat) in degrees of a point of this system (x east, y north); None where it has none or nobody knows it."""
    transformer = _transformer(epsg)
    if transformer is None:
        return None
    lon, lat = transformer.transform(x, y)
    is_place = math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180.0 and abs(lat) <= 90.0
    return (float(lon), float(lat)) if is_place else None


@cache
def _transformer(epsg: int):  # type: ignore[no-untyped-def]  # pyproj's class, imported late
    from pyproj import Transformer
    from pyproj.exceptions import CRSError, ProjError

    try:
        return Transformer.from_crs(epsg, 4326, always_xy=True)
    except (CRSError, ProjError):
        return None


@cache
def _area(epsg: int) -> tuple[float, float, float, float] | None:
    from pyproj import CRS

    area = CRS.from_epsg(epsg).area_of_use
    return None if area is None or area.west >= area.east else (area.west, area.south, area.east, area.north)
