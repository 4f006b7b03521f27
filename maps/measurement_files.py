"""Measurements and profiles as text for other programs: CSV, and GeoJSON in the district's CRS or in WGS 84.

    csv_of(measurements, 25832)
    geojson_of(measurements, 25832, wgs84=True)       # as RFC 7946 wants it

Thread: any (pure text; pyproj for degrees).
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from maps.grid_scale import grid_scale
from maps.measure import Place
from maps.measurements import Measurement
from maps.profile import Profile

KEYS = (
    "slope_m", "level_m", "rise_m", "slope_deg", "bearing_deg", "height_m", "eaves_m", "ground_z", "top_z",
    "slope_m2", "level_m2", "perimeter_m", "tilt_deg", "azimuth_deg",
)  # fmt: skip


def lonlat_of(points: Sequence[Place], epsg: int) -> list[Place]:
    """Longitude and latitude in degrees (WGS 84) with the heights as they are; nan where there is no CRS to know them by."""
    if epsg <= 0 or not points:
        return [(math.nan, math.nan, p[2]) for p in points]
    from pyproj import Transformer
    from pyproj.exceptions import CRSError, ProjError

    p = np.asarray(points, np.float64)
    try:
        lon, lat = Transformer.from_crs(epsg, 4326, always_xy=True).transform(p[:, 0], p[:, 1])
    except (CRSError, ProjError):
        return [(math.nan, math.nan, q[2]) for q in points]
    return [(float(a), float(b), float(c)) for a, b, c in zip(lon, lat, p[:, 2], strict=True)]


def csv_of(measurements: Sequence[Measurement], epsg: int) -> str:
    """One line each; the columns that do not apply are empty, places are `x y z` in the CRS, parted by semicolons."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["number", "kind", "object", *KEYS, "epsg", "grid_scale", "points", "lonlat"])
    for number, m in enumerate(measurements, 1):
        found = {f.key: f.value for f in m.figures}
        values = [_number(found.get(key, math.nan)) for key in KEYS]
        degrees = lonlat_of(m.points, epsg)
        k = grid_scale(epsg, (degrees[0][0], degrees[0][1])).k if epsg > 0 else None
        writer.writerow(
            [
                number, m.kind, _harmless(m.object), *values, epsg or "", f"{k:.8f}" if k else "",
                "; ".join(" ".join(f"{v:.3f}" for v in p) for p in m.points),
                "; ".join(f"{p[0]:.8f} {p[1]:.8f}" for p in degrees if math.isfinite(p[0])),
            ]
        )  # fmt: skip
    return out.getvalue()


def geojson_of(measurements: Sequence[Measurement], epsg: int, *, wgs84: bool) -> str:
    """A FeatureCollection. In WGS 84 as RFC 7946 says; in the district's CRS with the older `crs` member, which GIS read."""
    document: dict[str, Any] = {"type": "FeatureCollection"}
    if not wgs84:
        document["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    document["features"] = [_feature(m, n, epsg, wgs84=wgs84) for n, m in enumerate(measurements, 1)]
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def profile_csv(found: Profile, names: Sequence[str], epsg: int) -> str:
    """One line a place: where it is, and the heights there; empty where there is no such thing.   names: object ids."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["distance_m", "x", "y", "epsg", "ground_z", "water_z", "base_z", "top_z", "object"])
    columns = zip(
        found.at_m.tolist(), found.xy.tolist(), found.ground_z.tolist(), found.water_z.tolist(),
        found.base_z.tolist(), found.top_z.tolist(), found.top_row.tolist(), strict=True,
    )  # fmt: skip
    for at, (x, y), ground, water, base, top, row in columns:
        heights = [_number(v) for v in (ground, water, base, top)]
        name = _harmless(names[row]) if row >= 0 else ""
        writer.writerow([f"{at:.3f}", f"{x:.3f}", f"{y:.3f}", epsg or "", *heights, name])
    return out.getvalue()


def _feature(m: Measurement, number: int, epsg: int, *, wgs84: bool) -> dict[str, Any]:
    def put(points: Sequence[Place]) -> list[list[float]]:
        if wgs84:
            return [[round(x, 8), round(y, 8), round(z, 3)] for x, y, z in lonlat_of(points, epsg)]
        return [[round(x, 3), round(y, 3), round(z, 3)] for x, y, z in points]

    geometry: dict[str, Any]
    if m.kind == "area":
        ring = put(m.points)
        geometry = {"type": "Polygon", "coordinates": [_turned([*ring, ring[0]])]}
    elif m.sides:
        flat = put([p for side in m.sides for p in side])
        pairs = [flat[i : i + 2] for i in range(0, len(flat), 2)]
        geometry = {"type": "MultiLineString", "coordinates": pairs}
    else:
        geometry = {"type": "LineString", "coordinates": put(m.points)}
    said = {f.key: round(f.value, 4) for f in m.figures if math.isfinite(f.value)}
    properties: dict[str, Any] = {"number": number, "kind": m.kind, "object": m.object or None, **said}
    properties["measured_in"] = f"EPSG:{epsg}" if epsg else None
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def _turned(ring: list[list[float]]) -> list[list[float]]:
    """Counter-clockwise, as outer rings are."""
    turn = sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))
    return ring if turn >= 0 else ring[::-1]


def _number(value: float) -> str:
    return f"{value:.4f}" if math.isfinite(value) else ""


def _harmless(text: str) -> str:
    """Names come from files; a spreadsheet must not take one for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
