"""CityJSON 1.0, 1.1, 2.0 (one document) and CityJSONSeq (one feature a line) -> CityModel.   Thread: any.

Faults that leave something to draw become Problems with their place; only a file with nothing usable is a BadModel.
Units: metres (degrees for a geographic CRS).   Source: https://www.cityjson.org/specs/ and .../cityjsonseq/
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, Crs
from maps.readers import cityjson_types as cj
from maps.readers.builder import CityBuilder, TooLarge
from maps.readers.cityjson_geometry import GeometryReader, Place, Templates
from maps.readers.crs import UnknownCrs, crs_of, epsg_of
from maps.readers.duplicates import keys_twice
from maps.readers.errors import BadModel

VERSIONS = ("1.0", "1.1", "2.0")
_PARTS = frozenset({"BuildingPart", "BridgePart", "TunnelPart"})
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_BOM = b"\xef\xbb\xbf"


def read_cityjson(path: Path, *, epsg: int | None = None) -> CityModel:
    """Raises BadModel in one line. epsg: overrides what the file says of its CRS."""
    try:
        with path.open("rb") as file:
            head = file.readline(1 << 20)
        if path.suffix.lower() == ".jsonl" or _is_sequence(head, path):
            return _Reader(path, epsg).sequence()
        return _Reader(path, epsg).document(path.read_bytes())
    except OSError as error:
        raise BadModel(path, f"cannot be read ({error.strerror or error.__class__.__name__})") from error
    except TooLarge as error:
        raise BadModel(path, f"is too large to be held: {error}") from error


def _is_sequence(head: bytes, path: Path) -> bool:
    """A first line that is a document by itself with more behind it."""
    if len(head) >= path.stat().st_size or not head.strip().endswith(b"}"):
        return False
    try:
        return cj.decode_document(head.removeprefix(_BOM)).type == "CityJSON"
    except _UNREADABLE:
        return False


class _Reader:
    def __init__(self, path: Path, epsg: int | None) -> None:
        self._path = path
        self._epsg = epsg
        self._builder = CityBuilder("CityJSON")
        self._transform: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None
        self._templates: Templates | None = None
        self._crs: Crs | None = None

    def document(self, data: bytes) -> CityModel:
        self._head(self._decode(data.removeprefix(_BOM), ""), "")
        return self._builder.finish(self._crs)

    def sequence(self) -> CityModel:
        """Line by line, so that a file of gigabytes needs the memory of its geometry only."""
        self._builder.format = "CityJSONSeq"
        lines = self._lines()
        number, line = next(lines, (0, b""))
        if not line:
            raise BadModel(self._path, "is empty; a CityJSONSeq starts with a line of type CityJSON")
        first = self._decode(line, f"line {number}")
        if first.type == "CityJSON":
            self._head(first, f"line {number}: ")
        else:
            self._builder.problems.error(
                "no-header",
                "",
                f"line {number}",
                "the first line is not of type CityJSON: no transform and no CRS",
            )
            self._crs = self._override()
            self._feature(first, f"line {number}: ")
        for number, line in lines:
            place = f"line {number}: "
            try:
                document = cj.decode_document(line)
            except _UNREADABLE:
                repaired = self._repaired(line, place)
                if repaired is None:
                    self._builder.problems.error(
                        "not-json", "", f"line {number}", "the line is not JSON, or is cut off"
                    )
                    continue
                document = repaired
            if document.type != "CityJSONFeature":
                self._builder.problems.error(
                    "not-a-feature", "", f"line {number}", "the line is not of type CityJSONFeature"
                )
                continue
            self._feature(document, place)
        return self._builder.finish(self._crs)

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        with self._path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                text = (line.removeprefix(_BOM) if number == 1 else line).strip()
                if text:
                    yield number, text

    def _decode(self, data: bytes, place: str) -> cj.Document:
        """Raises BadModel where this is no JSON object at all."""
        if not data.strip():
            raise BadModel(self._path, "is empty")
        try:
            return cj.decode_document(data)
        except _UNREADABLE as error:
            document = self._repaired(data, f"{place}: " if place else "")
            if document is not None:
                return document
            raise BadModel(self._path, self._why(data, error, place)) from error

    def _why(self, data: bytes, error: Exception, place: str) -> str:
        at = f"{place}: " if place else ""
        if "truncated" in str(error):
            return f"{at}is cut off: the JSON ends in the middle (after {len(data):,} bytes)"
        if isinstance(error, msgspec.ValidationError):
            return f"{at}is JSON, but not a CityJSON document"
        where = str(error).partition("(")[2].rstrip(")")
        return f"{at}is not JSON{f' ({where})' if where.startswith('byte') else ''}"

    def _repaired(self, data: bytes, place: str) -> cj.Document | None:
        """Again with the looser reader of the standard library: NaN and Infinity are no JSON, but are written."""
        found: list[str] = []
        try:
            loose = json.loads(data, parse_constant=found.append)
            document = cj.decode_document(msgspec.json.encode(loose))
        except (ValueError, RecursionError, msgspec.MsgspecError):
            return None
        if found:
            self._builder.problems.error(
                "not-a-number",
                "",
                f"{place}{found[0]}",
                f"{len(found)} numbers are NaN or infinite, which JSON has not",
            )
        return document

    # parts of a document

    def _head(self, document: cj.Document, place: str) -> None:
        if document.type != "CityJSON":
            said = f"type {document.type[:40]!r}" if document.type else "no type"
            raise BadModel(
                self._path, f"is JSON, but not a city model: it has {said} where CityJSON is wanted"
            )
        version = document.version if isinstance(document.version, str) else str(document.version)
        self._builder.version = version[:20]
        if not version.startswith(VERSIONS):
            self._builder.problems.warning(
                "unknown-version",
                "",
                f"{place}version",
                f"version {version[:20]!r}; 1.0, 1.1 and 2.0 are known",
            )
        self._crs = self._override() or self._read_crs(document, place)
        self._transform = self._read_transform(document, place)
        if self._transform is None and version.startswith(VERSIONS[1:]):
            self._builder.problems.warning(
                "no-transform", "", f"{place}transform", "a transform is wanted since 1.1"
            )
        self._templates = self._read_templates(document, place)
        if not cj.is_given(document.objects):
            if not place:
                raise BadModel(self._path, "is CityJSON without CityObjects: there is nothing in it")
            return
        self._feature(document, place)

    def _override(self) -> Crs | None:
        if self._epsg is None:
            return None
        try:
            return crs_of(self._epsg)
        except UnknownCrs as error:
            raise BadModel(self._path, f"cannot be read as asked: {error}") from error

    def _read_crs(self, document: cj.Document, place: str) -> Crs | None:
        try:
            metadata = cj.decode_metadata(document.metadata) if cj.is_given(document.metadata) else None
        except _UNREADABLE:
            self._builder.problems.error(
                "bad-metadata", "", f"{place}metadata", "the metadata cannot be read"
            )
            return None
        if metadata is None or not metadata.reference_system:
            return None
        epsg = epsg_of(metadata.reference_system)
        try:
            if epsg is not None:
                return crs_of(epsg)
        except UnknownCrs:
            pass_on = f"EPSG:{epsg} is not in the EPSG register"
        else:
            pass_on = "the reference system names no EPSG number"
        self._builder.problems.error("unknown-crs", "", f"{place}metadata.referenceSystem", pass_on)
        return None

    def _read_transform(
        self, document: cj.Document, place: str
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        if not cj.is_given(document.transform):
            return None
        try:
            transform = cj.decode_transform(document.transform)
        except _UNREADABLE:
            self._builder.problems.error(
                "bad-transform",
                "",
                f"{place}transform",
                "the transform needs three numbers for scale and for translate",
            )
            return None
        return np.array(transform.scale), np.array(transform.translate)

    def _read_vertices(self, raw: msgspec.Raw, place: str) -> NDArray[np.float64]:
        """(n, 3) as they stand in the file; nan for what is no vertex, so that the others keep their numbers."""
        if not cj.is_given(raw):
            return np.empty((0, 3))
        try:
            rows: list[Any] = cj.decode_vertices(raw)
        except _UNREADABLE:
            rows = self._loose_vertices(raw, place)
        return np.fromiter(chain.from_iterable(rows), np.float64, 3 * len(rows)).reshape(-1, 3)

    def _loose_vertices(self, raw: msgspec.Raw, place: str) -> list[Any]:
        try:
            loose = json.loads(bytes(raw))
        except (ValueError, RecursionError):
            loose = None
        if not isinstance(loose, list):
            self._builder.problems.error("bad-vertices", "", place, "the vertices are no list of points")
            return []
        rows: list[Any] = []
        for n, row in enumerate(loose):
            is_point = isinstance(row, list) and len(row) == 3 and all(type(v) in (int, float) for v in row)
            if not is_point:
                self._builder.problems.error(
                    "bad-vertex", "", f"{place}[{n}]", "a vertex needs three numbers"
                )
            try:
                rows.append(tuple(float(v) for v in row) if is_point else (float("nan"),) * 3)
            except OverflowError:
                rows.append((float("nan"),) * 3)
        return rows

    def _read_templates(self, document: cj.Document, place: str) -> Templates | None:
        if not cj.is_given(document.templates):
            return None
        try:
            templates = cj.decode_templates(document.templates)
        except _UNREADABLE:
            self._builder.problems.error(
                "bad-templates", "", f"{place}geometry-templates", "the geometry templates cannot be read"
            )
            return None
        vertices = self._read_vertices(templates.vertices, f"{place}geometry-templates.vertices-templates")
        return Templates(templates.templates, vertices)

    def _feature(self, document: cj.Document, place: str) -> None:
        """All objects of a document or of one line, over one vertex list."""
        builder = self._builder
        transform = self._transform
        if place and cj.is_given(document.transform):
            transform = self._read_transform(document, place) or transform
        vertices = self._read_vertices(document.vertices, f"{place}vertices")
        if transform is not None:
            vertices = vertices * transform[0] + transform[1]
        if not np.isfinite(vertices).all():
            builder.problems.error(
                "bad-vertex", "", f"{place}vertices", "some vertices are not finite numbers"
            )
        builder.file_vertices += len(vertices)
        objects = self._objects(document, place)
        reader = GeometryReader(builder, builder.add_vertices(vertices), vertices, self._templates)
        best = {
            name: max((reader.lod_order(g) for g in o.geometry or ()), default=(-2.0, ""))
            for name, o in objects.items()
        }
        for name, o in objects.items():
            path = f"{place}CityObjects[{name!r}]"
            row = builder.add_object(name, o.type, o.attributes, o.parents or ())
            if row is None:
                builder.problems.error(
                    "duplicate-id", name, path, "the id stands twice; the first one is kept"
                )
                continue
            for g in o.geometry or ():
                if g.lod is not None:
                    builder.lods.add(g.lod_name)
            if not any(
                best[child] > best[name]
                for child in o.children or ()
                if child in objects and objects[child].type in _PARTS
            ):
                reader.draw(Place(name, row, o.type, path), o)
        for name, o in objects.items():
            for child in o.children or ():
                if child in objects:
                    builder.add_parent(child, name)
                elif o.type != "CityObjectGroup" or not place:
                    builder.problems.error(
                        "unknown-child",
                        name,
                        f"{place}CityObjects[{name!r}].children",
                        f"child '{child[:80]}' is not there",
                    )

    def _objects(self, document: cj.Document, place: str) -> dict[str, cj.CityObject]:
        """The objects that can be read."""
        problems = self._builder.problems
        try:
            raw = cj.decode_objects(document.objects)
        except _UNREADABLE as error:
            if not place:
                raise BadModel(self._path, "has CityObjects that are no JSON object of objects") from error
            problems.error("bad-objects", "", f"{place}CityObjects", "the CityObjects cannot be read")
            return {}
        for name in keys_twice(bytes(document.objects), raw):
            problems.error(
                "duplicate-id",
                name,
                f"{place}CityObjects[{name!r}]",
                "the id stands twice; the last one is kept",
            )
        objects: dict[str, cj.CityObject] = {}
        for name, text in raw.items():
            try:
                objects[name] = cj.decode_object(text)
            except _UNREADABLE as error:
                where = str(error).partition("`$")[2].rstrip("`")
                problems.error(
                    "bad-object",
                    name,
                    f"{place}CityObjects[{name!r}]{where}",
                    "the object cannot be read and is left out",
                )
        return objects
