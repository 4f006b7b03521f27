"""What a CityJSON document says once for all its objects: version, CRS, transform, templates.

Thread: any.   Units: metres (degrees for a geographic CRS).
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from app.model.city import Crs
from maps.readers import cityjson_types as cj
from maps.readers.cityjson_appearance import Appearance, read_appearance
from maps.readers.cityjson_shells import UNREADABLE
from maps.readers.cityjson_templates import Templates
from maps.readers.cityjson_vertices import Transform, read_transform, read_vertices
from maps.readers.crs import UnknownCrs, crs_of, epsg_of
from maps.readers.problems import Problems

VERSIONS = ("1.0", "1.1", "2.0")


class Head(NamedTuple):
    version: str
    crs: Crs | None
    transform: Transform | None
    templates: Templates | None
    appearance: Appearance | None
    extent: tuple[float, ...] | None


NO_HEAD = Head("", None, None, None, None, None)


def read_head(document: cj.Document, folder: Path, place: str, problems: Problems) -> Head:
    """folder: of the file.   place: "" or "line 1: ". Faults go to problems."""
    version = str(document.version)[:20]
    if not version.startswith(VERSIONS):
        what = f"version {version!r}; {', '.join(VERSIONS)} are known"
        problems.warning("unknown-version", "", f"{place}version", what)
    transform = read_transform(document, place, problems)
    if transform is None and version.startswith(VERSIONS[1:]):
        problems.warning("no-transform", "", f"{place}transform", "a transform is wanted since version 1.1")
    _note_extensions(document, place, problems)
    metadata = _read_metadata(document, place, problems)
    appearance = read_appearance(document.appearance, folder, place, problems)
    return Head(
        version,
        _crs_of(metadata, place, problems),
        transform,
        _read_templates(document, appearance, place, problems),
        appearance,
        _extent_of(metadata, place, problems),
    )


def _read_metadata(document: cj.Document, place: str, problems: Problems) -> cj.Metadata | None:
    try:
        return cj.decode_metadata(document.metadata) if cj.is_given(document.metadata) else None
    except UNREADABLE:
        problems.error("bad-metadata", "", f"{place}metadata", "the metadata cannot be read")
        return None


def _extent_of(metadata: cj.Metadata | None, place: str, problems: Problems) -> tuple[float, ...] | None:
    said = None if metadata is None else metadata.extent
    if said is None:
        return None
    is_sound = isinstance(said, list) and len(said) == 6 and all(type(v) in (int, float) for v in said)
    if not is_sound or not all(said[k] <= said[k + 3] for k in range(3)):
        what = "the geographicalExtent needs six numbers, the lowest corner first"
        problems.error("bad-extent", "", f"{place}metadata.geographicalExtent", what)
        return None
    return tuple(said)


def _note_extensions(document: cj.Document, place: str, problems: Problems) -> None:
    try:
        names = list(cj.decode_objects(document.extensions)) if cj.is_given(document.extensions) else []
    except UNREADABLE:
        problems.error(
            "bad-extensions", "", f"{place}extensions", "the extensions are no JSON object of objects"
        )
        return
    if names:
        listed = ", ".join(name[:30] for name in names[:5])
        what = f"extensions are used ({listed}): what they add is shown as far as it is understood, and not checked"
        problems.warning("extensions", "", f"{place}extensions", what)


def _crs_of(metadata: cj.Metadata | None, place: str, problems: Problems) -> Crs | None:
    if metadata is None or not metadata.reference_system:
        return None
    epsg = epsg_of(metadata.reference_system)
    what = "the reference system names no EPSG number"
    if epsg is not None:
        try:
            return crs_of(epsg)
        except UnknownCrs as error:
            what = str(error)
    problems.error("unknown-crs", "", f"{place}metadata.referenceSystem", what)
    return None


def _read_templates(
    document: cj.Document, appearance: Appearance | None, place: str, problems: Problems
) -> Templates | None:
    if not cj.is_given(document.templates):
        return None
    where = f"{place}geometry-templates"
    try:
        found = cj.decode_templates(document.templates)
    except UNREADABLE:
        problems.error("bad-templates", "", where, "the geometry templates cannot be read")
        return None
    vertices = read_vertices(found.vertices, f"{where}.vertices-templates", problems)
    return Templates(found.templates, vertices, problems, appearance)
