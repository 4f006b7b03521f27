"""The text of CityJSON files: what is no text at all, what is no city, and why a line cannot be read.   Thread: any."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.model.plain_json import loads
from maps.readers import cityjson_types as cj
from maps.readers.cityjson_shells import UNREADABLE
from maps.readers.errors import BadModel
from maps.readers.problems import Problems

BOM = b"\xef\xbb\xbf"
BLANK = b" \t\r\n\0"
_NO_TEXT = (
    (b"PK\x03\x04", "is a ZIP archive; unpack it first"),
    (b"\x1f\x8b", "is packed with gzip; unpack it first"),
    (b"\xff\xfe", "is UTF-16; save it as UTF-8"),
    (b"\xfe\xff", "is UTF-16; save it as UTF-8"),
    (b"<", "is XML and not JSON; if it is CityGML, name it .gml"),
)
"""How files begin that are no JSON at all, and what to do."""


class FlatMap(BadModel):
    """GeoJSON: another reader's business."""


def refuse_no_text(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(64).removeprefix(BOM)
    for start, what in _NO_TEXT:
        if head.lstrip(b" \t\r\n").startswith(start):
            raise BadModel(path, what)
    even, odd = head[0:16:2], head[1:16:2]
    if len(odd) > 2 and not (any(odd) and any(even)) and (all(even) or all(odd)):  # UTF-16 without its mark
        raise BadModel(path, "is UTF-16; save it as UTF-8")


def demand_city(path: Path, document: cj.Document) -> None:
    if document.type in ("FeatureCollection", "Feature"):
        raise FlatMap(path, "is GeoJSON")
    if document.type != "CityJSON":
        said = f"type {document.type[:40]!r}" if document.type else "no type"
        raise BadModel(path, f"is JSON, but not a city model: it has {said} where CityJSON is wanted")


def decode(data: bytes, place: str, problems: Problems) -> cj.Document | str:
    """A document, or what is wrong with the text."""
    try:
        return cj.decode_document(data)
    except UNREADABLE as error:
        return _decode_loosely(data, place, problems) or _why(data, error)


def _decode_loosely(data: bytes, place: str, problems: Problems) -> cj.Document | None:
    """Again with the looser reader of the standard library: NaN and Infinity are no JSON, but are written."""
    found: list[str] = []
    try:
        loose = loads(data.decode("utf-8"), parse_constant=found.append)
        document = cj.decode_document(msgspec.json.encode(loose))
    except (ValueError, RecursionError, msgspec.MsgspecError):
        return None
    if found:
        what = f"{len(found)} numbers are NaN or infinite, which JSON does not have"
        problems.error("not-a-number", "", f"{place}{found[0]}", what)
    return document


def _why(data: bytes, error: Exception) -> str:
    if "truncated" in str(error):
        return f"is cut off: the JSON ends in the middle (after {len(data):,} bytes)"
    if isinstance(error, msgspec.ValidationError):
        return f"is JSON, but not a city model{_at(error)}"
    if isinstance(error, UnicodeDecodeError) or "utf-8" in str(error).lower():
        return "is not UTF-8; save it in that encoding"
    if isinstance(error, RecursionError) or "recursion" in str(error).lower():
        return "is nested deeper than any city model"
    where = str(error).partition("(")[2].rstrip(")")
    return f"is not JSON{f' ({where})' if where.startswith('byte') else ''}"


def _at(error: Exception) -> str:
    path = cj.json_path(error).removeprefix(".")
    return f" (at {path})" if path else ""
