"""CityJSON 1.0, 1.1, 2.0 (one document) and CityJSONSeq (one feature a line) -> CityModel.   Thread: any.

Faults that leave something to draw become Problems with their place; only a file with nothing usable is a BadModel.
Units: metres (degrees for a geographic CRS).   Source: https://www.cityjson.org/specs/ and .../cityjsonseq/
"""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from app.model.city import CityModel, Crs
from maps.readers import cityjson_types as cj
from maps.readers.builder import CityBuilder, TooLarge
from maps.readers.cityjson_head import NO_HEAD, read_head
from maps.readers.cityjson_members import note_members
from maps.readers.cityjson_objects import add_objects
from maps.readers.cityjson_shells import UNREADABLE
from maps.readers.crs import UnknownCrs, crs_of
from maps.readers.errors import BadModel
from maps.readers.frame import frame_of
from maps.readers.problems import Problems
from maps.readers.progress import say

_BOM = b"\xef\xbb\xbf"
_BLANK = b" \t\r\n\0"
LONGEST_LINE = 256_000_000
LARGEST_DOCUMENT = 1_500_000_000
_NO_TEXT = (
    (b"PK\x03\x04", "is a ZIP archive; unpack it first"),
    (b"\x1f\x8b", "is packed with gzip; unpack it first"),
    (b"\xff\xfe", "is UTF-16; save it as UTF-8"),
    (b"\xfe\xff", "is UTF-16; save it as UTF-8"),
    (b"<", "is XML and not JSON; if it is CityGML, name it .gml"),
)
"""How files begin that are no JSON at all, and what to do."""


def read_cityjson(path: Path, *, epsg: int | None = None) -> CityModel:
    """Raises BadModel in one line. epsg: overrides what the file says of its CRS."""
    try:
        return _read(path, epsg)
    except _FlatMap:
        from maps.readers.footprints import read_footprints

        return read_footprints(path, epsg=epsg)


class _FlatMap(BadModel):
    """GeoJSON: another reader's business."""


def _read(path: Path, epsg: int | None) -> CityModel:
    try:
        crs = None if epsg is None else crs_of(epsg)
        _refuse_no_text(path)
        is_sequence = path.suffix.lower() == ".jsonl" or _is_sequence(path)
        with _no_collection():
            return _read_sequence(path, crs) if is_sequence else _read_document(path, crs)
    except UnknownCrs as error:
        raise BadModel(path, f"cannot be read as asked: {error}") from error
    except OSError as error:
        raise BadModel(path, f"cannot be read ({error.strerror or error.__class__.__name__})") from error
    except (TooLarge, MemoryError) as error:
        raise BadModel(path, f"is too large to be held ({error})") from error


@contextmanager
def _no_collection() -> Iterator[None]:
    """Parsing makes a million small lists and no cycles: looking for some takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _refuse_no_text(path: Path) -> None:
    with path.open("rb") as file:
        head = file.read(64).removeprefix(_BOM)
    for start, what in _NO_TEXT:
        if head.lstrip(b" \t\r\n").startswith(start):
            raise BadModel(path, what)
    even, odd = head[0:16:2], head[1:16:2]
    if len(odd) > 2 and not (any(odd) and any(even)) and (all(even) or all(odd)):  # UTF-16 without its mark
        raise BadModel(path, "is UTF-16; save it as UTF-8")


def _is_sequence(path: Path) -> bool:
    """A first line that is a document by itself with more behind it."""
    with path.open("rb") as file:
        head = file.readline(1 << 20)
    if len(head) >= path.stat().st_size or not head.strip().endswith(b"}"):
        return False
    try:
        return cj.decode_document(head.removeprefix(_BOM)).type == "CityJSON"
    except UNREADABLE:
        return False


def _read_document(path: Path, crs: Crs | None) -> CityModel:
    size = path.stat().st_size
    if size > LARGEST_DOCUMENT:
        what = f"is one JSON document of {size / 1e9:.1f} GB, which has to be read at once; convert it to a CityJSONSeq"
        raise BadModel(path, what)
    say(f"reading {path.name}", 0.1)
    data = path.read_bytes().removeprefix(_BOM)
    if not data.strip(_BLANK):
        raise BadModel(path, "is empty")
    say(f"reading {path.name}", 0.3)
    builder = CityBuilder("CityJSON")
    builder.folder = path.parent
    document = _decode(data, "", builder.problems)
    if isinstance(document, str):
        raise BadModel(path, document)
    _demand_city(path, document)
    if not cj.is_given(document.objects):
        raise BadModel(path, "is CityJSON without CityObjects: there is nothing in it")
    head = read_head(document, path.parent, "", builder.problems)
    builder.version = head.version
    builder.said_extent = head.extent
    builder.frame = frame_of(crs or head.crs)
    if builder.wanted.checks_all:
        note_members(data, builder.problems)
    add_objects(builder, document, head, "")
    say(f"drawing up {path.name}", 0.8)
    return builder.finish()


def _read_sequence(path: Path, crs: Crs | None) -> CityModel:
    """Line by line, so that a file of gigabytes needs the memory of its geometry only."""
    builder = CityBuilder("CityJSONSeq")
    builder.folder = path.parent
    builder.frame = frame_of(crs)
    problems = builder.problems
    head = NO_HEAD
    is_first, any_feature = True, False
    for number, line in _lines(path):
        place = f"line {number}"
        document = _decode(line, f"{place}: ", problems)
        if isinstance(document, str):
            if is_first:
                raise BadModel(path, f"{place} {document}")
            problems.error("not-json", "", place, f"the line {document}")
        elif is_first and document.type != "CityJSONFeature":
            _demand_city(path, document)
            head = read_head(document, path.parent, f"{place}: ", problems)
            builder.version = head.version
            builder.said_extent = head.extent
            builder.frame = frame_of(crs or head.crs)
            if cj.is_given(document.objects):
                add_objects(builder, document, head, f"{place}: ")
        elif document.type != "CityJSONFeature":
            problems.error("not-a-feature", "", place, "the line is not of type CityJSONFeature")
        else:
            if is_first:
                what = "the first line is not of type CityJSON: there is no transform and no CRS"
                problems.error("no-header", "", place, what)
            any_feature = True
            add_objects(builder, document, head, f"{place}: ")
        is_first = False
    if is_first:
        raise BadModel(path, "is empty; a CityJSONSeq starts with a line of type CityJSON")
    if not any_feature and not builder.ids:
        problems.warning("no-features", "", "", "there is no feature in the file")
    return builder.finish()


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Number and text of each line that has some; a line without an end is not read to it."""
    size, done = max(path.stat().st_size, 1), 0
    with path.open("rb") as file:
        number = 0
        while line := file.readline(LONGEST_LINE):
            number += 1
            if len(line) >= LONGEST_LINE and not line.endswith(b"\n"):
                what = (
                    f"line {number} is longer than {LONGEST_LINE // 1_000_000} MB; a feature of a city is not"
                )
                raise BadModel(path, what)
            done += len(line)
            if number % 500 == 0:
                say(f"reading {path.name}", 0.8 * done / size)
            text = (line.removeprefix(_BOM) if number == 1 else line).strip(_BLANK)
            if text:
                yield number, text


def _demand_city(path: Path, document: cj.Document) -> None:
    if document.type in ("FeatureCollection", "Feature"):
        raise _FlatMap(path, "is GeoJSON")
    if document.type != "CityJSON":
        said = f"type {document.type[:40]!r}" if document.type else "no type"
        raise BadModel(path, f"is JSON, but not a city model: it has {said} where CityJSON is wanted")


def _decode(data: bytes, place: str, problems: Problems) -> cj.Document | str:
    """A document, or what is wrong with the text."""
    try:
        return cj.decode_document(data)
    except UNREADABLE as error:
        return _decode_loosely(data, place, problems) or _why(data, error)


def _decode_loosely(data: bytes, place: str, problems: Problems) -> cj.Document | None:
    """Again with the looser reader of the standard library: NaN and Infinity are no JSON, but are written."""
    found: list[str] = []
    try:
        loose = json.loads(data, parse_constant=found.append)
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
