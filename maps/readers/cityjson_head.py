"""What a CityJSON document says once for all its objects: version, CRS, transform, templates.

Thread: any.   Units: metres (degrees for a geographic CRS).
"""

from __future__ import annotations

from typing import NamedTuple

from app.model.city import Crs
from maps.readers import cityjson_types as cj
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


NO_HEAD = Head("", None, None, None)


def read_head(document: cj.Document, place: str, problems: Problems) -> Head:
    """place: "" or "line 1: ". Faults go to problems."""
    version = str(document.version)[:20]
    if not version.startswith(VERSIONS):
        what = f"version {version!r}; {', '.join(VERSIONS)} are known"
        problems.warning("unknown-version", "", f"{place}version", what)
    transform = read_transform(document, place, problems)
    if transform is None and version.startswith(VERSIONS[1:]):
        problems.warning("no-transform", "", f"{place}transform", "a transform is wanted since version 1.1")
    return Head(
        version,
        _read_crs(document, place, problems),
        transform,
        _read_templates(document, place, problems),
    )


def _read_crs(document: cj.Document, place: str, problems: Problems) -> Crs | None:
    try:
        metadata = cj.decode_metadata(document.metadata) if cj.is_given(document.metadata) else None
    except UNREADABLE:
        problems.error("bad-metadata", "", f"{place}metadata", "the metadata cannot be read")
        return None
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


def _read_templates(document: cj.Document, place: str, problems: Problems) -> Templates | None:
    if not cj.is_given(document.templates):
        return None
    where = f"{place}geometry-templates"
    try:
        found = cj.decode_templates(document.templates)
    except UNREADABLE:
        problems.error("bad-templates", "", where, "the geometry templates cannot be read")
        return None
    vertices = read_vertices(found.vertices, f"{where}.vertices-templates", problems)
    return Templates(found.templates, vertices, problems)
