"""Names of coordinate reference systems as files write them -> Crs.   Thread: any.

    epsg_of("urn:ogc:def:crs:EPSG::2056")                       -> 2056
    epsg_of("https://www.opengis.net/def/crs/EPSG/0/7415")      -> 7415
    epsg_of("urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783")   -> 25832 (the horizontal part)

The names of the usual systems stand here, because importing pyproj costs a tenth of a second at every start.
"""

from __future__ import annotations

import re

from app.model.city import Crs

_URN = re.compile(r"crs(?::|,crs:)EPSG:[^:,]*:(\d{3,6})", re.IGNORECASE)
_URL = re.compile(r"/def/crs/EPSG/[^/]*/(\d{3,6})", re.IGNORECASE)
_SHORT = re.compile(r"^\s*EPSG:{1,2}(\d{3,6})\s*$", re.IGNORECASE)
_NAMES = {
    2056: "CH1903+ / LV95",
    4326: "WGS 84",
    4979: "WGS 84 (3D)",
    5972: "ETRS89 / UTM zone 32N + NN2000 height",
    6697: "JGD2011 + JGD2011 (vertical) height",
    7415: "Amersfoort / RD New + NAP height",
    28992: "Amersfoort / RD New",
}


class UnknownCrs(ValueError):
    """A name or number that stands for no coordinate reference system we know."""


def epsg_of(name: str) -> int | None:
    """The EPSG number in a URL, a URN or `EPSG:n`; None where there is none."""
    for pattern in (_SHORT, _URN, _URL):
        if match := pattern.search(name):
            return int(match.group(1))
    return None


def crs_of(epsg: int) -> Crs:
    """Raises UnknownCrs for a number that the EPSG register does not have."""
    if name := _NAMES.get(epsg):
        return Crs(epsg, name)
    if 25828 <= epsg <= 25838:
        return Crs(epsg, f"ETRS89 / UTM zone {epsg - 25800}N")
    if 32601 <= epsg <= 32660:
        return Crs(epsg, f"WGS 84 / UTM zone {epsg - 32600}N")
    import pyproj
    from pyproj.exceptions import CRSError

    try:
        return Crs(epsg, str(pyproj.CRS.from_epsg(epsg).name))
    except CRSError as error:
        raise UnknownCrs(f"EPSG:{epsg} is not in the EPSG register") from error
