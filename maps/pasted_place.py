"""Coordinates as people paste them: metres of the district's grid, degrees, or degrees with minutes and seconds.

    place_in("63.43, 10.40")            # -> Place(10.40, 63.43, is_lonlat=True)
    place_in("569800 7034500")          # -> Place(569800.0, 7034500.0, is_lonlat=False)

Thread: any (pure).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = r"[-+]?\d+(?:\.\d+)?"
_PAIR = re.compile(rf"^\s*({_NUMBER})\s*[,; ]\s*({_NUMBER})\s*$")
_DMS = re.compile(
    r"^\s*(\d{1,2})°\s*(\d{1,2})['′]\s*(\d{1,2}(?:\.\d+)?)[\"″]\s*([NS])[,\s]+"
    r"(\d{1,3})°\s*(\d{1,2})['′]\s*(\d{1,2}(?:\.\d+)?)[\"″]\s*([EW])\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """is_lonlat: degrees, longitude first; else metres of the district's CRS, east first."""

    x: float
    y: float
    is_lonlat: bool


def place_in(text: str) -> Place | None:
    """Coordinates as people paste them; None for anything else. Degrees are taken latitude first where that is possible."""
    if match := _DMS.match(text):
        d, m, s, ns, e, em, es, ew = match.groups()
        lat = (int(d) + int(m) / 60 + float(s) / 3600) * (-1 if ns.upper() == "S" else 1)
        lon = (int(e) + int(em) / 60 + float(es) / 3600) * (-1 if ew.upper() == "W" else 1)
        return Place(lon, lat, True) if abs(lat) <= 90 and abs(lon) <= 180 else None
    match = _PAIR.match(text)
    if match is None:
        return None
    a, b = float(match.group(1)), float(match.group(2))
    if abs(a) <= 90 and abs(b) <= 180:
        return Place(b, a, True)
    if abs(a) <= 180 and abs(b) <= 90:
        return Place(a, b, True)
    return Place(a, b, False)
