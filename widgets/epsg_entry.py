"""What a person writes for a reference system: "31256", "EPSG:31256", "epsg 31256".   Thread: any, pure."""

from __future__ import annotations

from maps.readers.crs import UnknownCrs, crs_of


def epsg_in(text: str) -> int | None:
    """The EPSG number, None where it is none or not in the register."""
    text = text.strip().upper().removeprefix("EPSG").lstrip(":").strip()
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        return None
    try:
        return crs_of(int(text)).epsg
    except UnknownCrs:
        return None
