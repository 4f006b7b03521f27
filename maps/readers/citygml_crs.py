"""srsName of a CityGML file -> Crs and the order of its coordinates.   Thread: any.

Geographic systems stand in the register's order (latitude first), as GML wants it. For projected ones practice is x
before y, also where the register says north first (Soldner Berlin, Gauss-Kruger); the frame notices the rest.
"""

from __future__ import annotations

import re
from typing import Final

from app.model.city import Crs
from maps.readers.crs import crs_of, epsg_of
from maps.readers.frame import Frame, frame_of

_OLD_URL: Final = re.compile(r"epsg\.xml#(\d{4,6})", re.IGNORECASE)
_COMPOUND: Final = re.compile(r"EPSG:{1,2}(\d{4,6})(?=[+,])", re.IGNORECASE)
_ADV_UTM: Final = re.compile(r"ETRS89_UTM(\d\d)", re.IGNORECASE)
_ADV_GK: Final = re.compile(r"DE_DHDN_3GK([2-5])", re.IGNORECASE)
_CRS84: Final = re.compile(r"CRS:?(?:84|84h)$|/CRS84h?$", re.IGNORECASE)


def epsg_of_srs(name: str) -> int | None:
    """Also the German survey's names (urn:adv:crs:ETRS89_UTM32*DE_DHHN2016_NH)."""
    epsg = epsg_of(name)
    if epsg is not None:
        return epsg
    for pattern, base in ((_OLD_URL, 0), (_COMPOUND, 0), (_ADV_UTM, 25800), (_ADV_GK, 31464)):
        if found := pattern.search(name):
            return base + int(found.group(1))
    return 4326 if _CRS84.search(name) else None


def frame_for(srs_name: str | None, epsg: int | None) -> Frame:
    """epsg: what the person says, which goes first. Raises UnknownCrs."""
    number = epsg if epsg is not None else epsg_of_srs(srs_name or "")
    if number is None:
        return frame_of(None)
    crs: Crs = crs_of(number)
    is_lonlat = epsg is None and _CRS84.search(srs_name or "") is not None
    return frame_of(crs, order="authority" if is_geographic(number) and not is_lonlat else "xy")


def is_geographic(epsg: int) -> bool:
    from pyproj import CRS

    return bool(CRS.from_epsg(epsg).is_geographic)


def forgive_northing(frame: Frame) -> None:
    """Northing before easting is no fault where the register has it so."""
    from pyproj import CRS

    if frame.said is None or not any(code == "swapped-axes" for code, _ in frame.faults):
        return
    system = CRS.from_epsg(frame.said.epsg)
    if not system.is_geographic and system.axis_info[0].direction.lower() == "north":
        frame.faults[:] = [fault for fault in frame.faults if fault[0] != "swapped-axes"]
