"""Time zones and countries of places, from the tables that come with the time zone data.   Thread: any.

    zone_of((16.37, 48.21))         -> ZoneInfo("Europe/Vienna")
    country_of(ZoneInfo("Europe/Oslo"))  -> "Norway"

A zone is that of the nearest principal place of the list: right but near borders, where a person may say better.
Format: zone.tab and iso3166.tab of the tz database, https://data.iana.org/time-zones/theory.html
"""

from __future__ import annotations

import importlib.resources
import math
import re
import zoneinfo
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

_PLACE = re.compile(r"([+-]\d{4,7})([+-]\d{5,8})")


def zone_of(lonlat: tuple[float, float]) -> ZoneInfo:
    """lonlat: degrees, WGS 84.   UTC where no table is on this machine."""
    nearest, least = "UTC", math.inf
    for name, lon, lat in _places():
        away = _angle(lonlat, (lon, lat))
        if away < least:
            nearest, least = name, away
    try:
        return ZoneInfo(nearest)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")


def country_of(zone: ZoneInfo) -> str:
    """The English name of the zone's country, "" where it has none."""
    code = next((row[0] for row in _rows("zone.tab") if len(row) > 2 and row[2] == zone.key), "")
    return next((row[1] for row in _rows("iso3166.tab") if len(row) > 1 and row[0] == code and code), "")


@cache
def _places() -> tuple[tuple[str, float, float], ...]:
    """(zone, lon, lat) in degrees."""
    found = []
    for row in _rows("zone.tab"):
        match = _PLACE.fullmatch(row[1]) if len(row) > 2 else None
        if match:
            found.append((row[2], _degrees(match.group(2)), _degrees(match.group(1))))
    return tuple(found)


def _degrees(text: str) -> float:
    """+DDMM, +DDDMM, +DDMMSS or +DDDMMSS."""
    sign, digits = (-1.0 if text[0] == "-" else 1.0), text[1:]
    whole = len(digits) - (4 if len(digits) > 5 else 2)
    minutes, seconds = digits[whole : whole + 2], digits[whole + 2 :] or "0"
    return sign * (int(digits[:whole]) + int(minutes) / 60 + int(seconds) / 3600)


@cache
def _rows(name: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(line.split("\t")) for line in _text(name).splitlines() if line and not line.startswith("#")
    )


def _text(name: str) -> str:
    for file in _candidates(name):
        try:
            return file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
    return ""


def _candidates(name: str) -> Iterator[Path]:
    for folder in zoneinfo.TZPATH:
        yield Path(folder) / name
    try:
        yield Path(str(importlib.resources.files("tzdata") / "zoneinfo" / name))
    except ModuleNotFoundError:
        return


def _angle(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Radians between two places on the sphere."""
    lon_a, lat_a, lon_b, lat_b = map(math.radians, (*a, *b))
    h = (
        math.sin((lat_b - lat_a) / 2) ** 2
        + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    )
    return 2 * math.asin(min(1.0, math.sqrt(h)))
