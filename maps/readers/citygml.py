"""CityGML 1.0, 2.0 and 3.0 (.gml, .citygml, .xml, also packed as .gz) -> CityModel.   Thread: any.

Read as a stream: polygons become numbers as they end, and members are let go, so that a file of gigabytes needs the
memory of its geometry. Faults within objects become Problems with their line; only a file with nothing usable, or one
that XML must not be (entities, includes), is a BadModel.   Units: metres, whatever the file's CRS.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from app.model.city import CityModel
from maps.readers.builder import CityBuilder, TooLarge
from maps.readers.citygml_appearance import Appearance
from maps.readers.citygml_crs import epsg_of_srs, forgive_northing, frame_for
from maps.readers.citygml_draw import Drawer
from maps.readers.citygml_features import Features
from maps.readers.citygml_links import Links
from maps.readers.citygml_names import local, version_of
from maps.readers.citygml_polygons import Polygons
from maps.readers.citygml_stream import elements
from maps.readers.crs import UnknownCrs
from maps.readers.errors import BadModel
from maps.readers.frame import frame_of

_MEMBERS: Final = ("cityObjectMember", "featureMember", "featureMembers")
_PATCHES: Final = ("Polygon", "PolygonPatch", "Triangle", "Rectangle")
_LOOKS: Final = ("appearanceMember", "surfaceDataMember", "target", "appearance")
_WANTED: Final = tuple("{*}" + name for name in (*_MEMBERS, *_PATCHES, *_LOOKS, "CityModel", "Envelope"))


def read_citygml(path: Path, *, epsg: int | None = None) -> CityModel:
    """Raises BadModel in one line. epsg: overrides what the file says of its CRS."""
    try:
        return _read(path, epsg)
    except UnknownCrs as error:
        raise BadModel(path, f"cannot be read as asked: {error}") from error
    except OSError as error:
        raise BadModel(path, f"cannot be read ({error.strerror or error.__class__.__name__})") from error
    except (TooLarge, MemoryError) as error:
        raise BadModel(path, f"is too large to be held ({error})") from error


def _read(path: Path, epsg: int | None) -> CityModel:
    builder = CityBuilder("CityGML")
    polygons = Polygons(builder.problems)
    features = Features(polygons, builder.problems)
    appearance = Appearance(path.parent, builder.problems)
    for event, element in elements(path, _WANTED, builder.problems):
        name = local(element)
        if event == "start":
            if name == "CityModel" and not builder.version:
                builder.version = version_of(element)
        elif name in _PATCHES:
            polygons.take(element)
        elif name == "Envelope":
            _take_envelope(element, polygons)
        elif name in _MEMBERS:
            features.take(element)
            polygons.forget_corners()
            _let_go(element)
        elif name in _LOOKS:
            _take_looks(name, element, appearance)
    features.finish()
    _set_frame(builder, polygons, epsg)
    links = Links(polygons, features.shapes, builder.problems)
    Drawer(builder, polygons, links).draw(features.things, appearance)
    forgive_northing(builder.frame)
    if not builder.ids:
        raise BadModel(path, "is CityGML without city objects: there is nothing in it")
    return builder.finish()


def _take_looks(name: str, element: Any, appearance: Appearance) -> None:
    if name == "target":
        appearance.shorten(element)
        return
    if name == "surfaceDataMember":
        appearance.take(element)
    element.clear()


def _take_envelope(element: Any, polygons: Polygons) -> None:
    """Of the whole model only: those of features say it again."""
    above = element.getparent()
    model = None if above is None else above.getparent()
    if model is not None and local(model) == "CityModel":
        polygons.srs_name = element.get("srsName") or polygons.srs_name
        polygons.default_dimension = 2 if element.get("srsDimension") == "2" else 3


def _let_go(member: Any) -> None:
    """Empties a member, and drops those before it."""
    member.clear()
    above = member.getparent()
    while above is not None and member.getprevious() is not None:
        del above[0]


def _set_frame(builder: CityBuilder, polygons: Polygons, epsg: int | None) -> None:
    name = polygons.srs_name
    try:
        builder.frame = frame_for(name, epsg)
    except UnknownCrs as error:
        if epsg is not None:
            raise
        builder.frame = frame_of(None)
        builder.problems.error("unknown-crs", "", "srsName", str(error))
        return
    if name and epsg is None and epsg_of_srs(name) is None:
        builder.problems.error("unknown-crs", "", "srsName", "the reference system names no EPSG number")
    own = epsg_of_srs(name or "")
    for other, line in polygons.other_srs.items():
        if own is not None and epsg_of_srs(other) not in (None, own):
            what = "a geometry names another reference system than the file; it is read as the file's"
            builder.problems.error("mixed-crs", "", f"line {line}", what)
