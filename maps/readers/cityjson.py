"""CityJSON 1.0, 1.1, 2.0 (one document) and CityJSONSeq (one feature a line) -> CityModel.   Thread: any.

Faults that leave something to draw become Problems with their place; only a file with nothing usable is a BadModel.
Units: metres (degrees for a geographic CRS).   Source: https://www.cityjson.org/specs/ and .../cityjsonseq/
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.model.city import CityModel, Crs
from maps.readers import cityjson_types as cj
from maps.readers.builder import CityBuilder, TooLarge
from maps.readers.cityjson_head import read_head
from maps.readers.cityjson_members import note_members
from maps.readers.cityjson_objects import add_objects
from maps.readers.cityjson_parallel import WORTH_BYTES, read_in_parallel
from maps.readers.cityjson_sequence import Sequence, lines
from maps.readers.cityjson_shells import UNREADABLE
from maps.readers.cityjson_text import BLANK, BOM, FlatMap, decode, demand_city, refuse_no_text
from maps.readers.crs import UnknownCrs, crs_of
from maps.readers.errors import BadModel
from maps.readers.frame import frame_of
from maps.readers.progress import say

LARGEST_DOCUMENT = 1_500_000_000


def read_cityjson(path: Path, *, epsg: int | None = None) -> CityModel:
    """Raises BadModel in one line. epsg: overrides what the file says of its CRS."""
    try:
        return _read(path, epsg)
    except FlatMap:
        from maps.readers.footprints import read_footprints

        return read_footprints(path, epsg=epsg)


def _read(path: Path, epsg: int | None) -> CityModel:
    try:
        crs = None if epsg is None else crs_of(epsg)
        refuse_no_text(path)
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


def _is_sequence(path: Path) -> bool:
    """A first line that is a document by itself with more behind it."""
    with path.open("rb") as file:
        head = file.readline(1 << 20)
    if len(head) >= path.stat().st_size or not head.strip().endswith(b"}"):
        return False
    try:
        return cj.decode_document(head.removeprefix(BOM)).type == "CityJSON"
    except UNREADABLE:
        return False


def _read_document(path: Path, crs: Crs | None) -> CityModel:
    size = path.stat().st_size
    if size > LARGEST_DOCUMENT:
        what = f"is one JSON document of {size / 1e9:.1f} GB, which has to be read at once; convert it to a CityJSONSeq"
        raise BadModel(path, what)
    say(f"reading {path.name}", 0.1)
    data = path.read_bytes().removeprefix(BOM)
    if not data.strip(BLANK):
        raise BadModel(path, "is empty")
    say(f"reading {path.name}", 0.3)
    builder = CityBuilder("CityJSON")
    builder.folder = path.parent
    document = decode(data, "", builder.problems)
    if isinstance(document, str):
        raise BadModel(path, document)
    demand_city(path, document)
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
    """A large one by several processes where that pays, else line by line."""
    if path.stat().st_size >= WORTH_BYTES and (city := read_in_parallel(path, crs)) is not None:
        return city
    sequence = Sequence(path, crs)
    for number, line in lines(path):
        sequence.feed(number, line)
    return sequence.finish()
