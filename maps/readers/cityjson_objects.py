"""The city objects of one CityJSON document, or of one line of a sequence, into a CityBuilder.

Thread: one, any.   Units: metres of the CRS.
"""

from __future__ import annotations

from collections.abc import Mapping

from maps.readers import cityjson_types as cj
from maps.readers.builder import CityBuilder
from maps.readers.cityjson_appearance import read_appearance
from maps.readers.cityjson_geometry import GeometryReader
from maps.readers.cityjson_head import Head
from maps.readers.cityjson_shells import UNREADABLE, Place
from maps.readers.cityjson_vertices import read_transform, read_vertices
from maps.readers.duplicates import keys_twice
from maps.readers.problems import Problems

KNOWN_TYPES = frozenset(
    [
        "Building",
        "BuildingPart",
        "BuildingInstallation",
        "BuildingConstructiveElement",
        "BuildingFurniture",
        "BuildingStorey",
        "BuildingRoom",
        "BuildingUnit",
        "Bridge",
        "BridgePart",
        "BridgeInstallation",
        "BridgeConstructiveElement",
        "BridgeConstructionElement",
        "BridgeRoom",
        "BridgeFurniture",
        "CityFurniture",
        "CityObjectGroup",
        "GenericCityObject",
        "LandUse",
        "OtherConstruction",
        "PlantCover",
        "SolitaryVegetationObject",
        "TINRelief",
        "Road",
        "Railway",
        "Waterway",
        "TransportSquare",
        "TransportationSquare",
        "Square",
        "Track",
        "Tunnel",
        "TunnelPart",
        "TunnelInstallation",
        "TunnelConstructiveElement",
        "TunnelHollowSpace",
        "TunnelFurniture",
        "WaterBody",
    ]
)
"""Of versions 1.0, 1.1 and 2.0."""
_PARTS = frozenset({"BuildingPart", "BridgePart", "TunnelPart"})


def add_objects(builder: CityBuilder, document: cj.Document, head: Head, place: str) -> None:
    """Everything that can be drawn is drawn. place: "" for a document, "line 12: " for a feature."""
    transform = head.transform
    if place and cj.is_given(document.transform):
        transform = read_transform(document, place, builder.problems) or transform
    vertices = read_vertices(document.vertices, f"{place}vertices", builder.problems, transform)
    builder.file_vertices += len(vertices)
    objects = _read_objects(document, place, builder.problems)
    appearance = head.appearance
    if place and cj.is_given(document.appearance):
        appearance = read_appearance(document.appearance, builder.folder, place, builder.problems)
    reader = GeometryReader(builder, builder.add_vertices(vertices), vertices, head.templates, appearance)
    for name, thing in objects.items():
        path = f"{place}CityObjects[{name!r}]"
        row = builder.add_object(name, thing.type, thing.attributes, thing.parents or ())
        if row is None:
            builder.problems.error("duplicate-id", name, path, "the id stands twice; the first one is kept")
            continue
        if thing.type not in KNOWN_TYPES and not thing.type.startswith("+"):
            what = f"type {thing.type[:40]!r} is not one of CityJSON's; it is drawn as furniture"
            builder.problems.error("unknown-type", name, f"{path}.type", what)
        builder.lods.update(lod for g in thing.geometry or () if (lod := reader.lod_order(g)[1]))
        if not _is_drawn_by_parts(thing, objects, reader):
            reader.draw(Place(name, row, thing.type, path), thing)
    for name, thing in objects.items():
        for child in thing.children or ():
            if child in objects:
                builder.add_parent(child, name)
                if thing.type != "CityObjectGroup" and name not in (objects[child].parents or ()):
                    where = f"{place}CityObjects[{child!r}].parents"
                    what = f"'{name[:80]}' counts it among its children, but is not among its parents"
                    builder.problems.error("one-sided-parent", child, where, what)
            elif (
                thing.type != "CityObjectGroup" or not place
            ):  # a group of a sequence names objects of other lines
                where = f"{place}CityObjects[{name!r}].children"
                builder.problems.error(
                    "unknown-child", name, where, f"child '{child[:80]}' is not in the file"
                )


def _is_drawn_by_parts(
    thing: cj.CityObject, objects: Mapping[str, cj.CityObject], reader: GeometryReader
) -> bool:
    """A building whose parts come in more detail than itself: its own footprint or block would stand in them."""
    if not thing.children or not thing.geometry:
        return False
    own = max(reader.rank(g) for g in thing.geometry)
    parts = (objects[child] for child in thing.children if child in objects)
    return any(reader.rank(g) > own for part in parts if part.type in _PARTS for g in part.geometry or ())


def _read_objects(document: cj.Document, place: str, problems: Problems) -> dict[str, cj.CityObject]:
    """The objects that can be read, by id."""
    try:
        raw = cj.decode_objects(document.objects)
    except UNREADABLE:
        what = "the CityObjects are no JSON object of objects"
        problems.error("bad-objects", "", f"{place}CityObjects", what)
        return {}
    for name in keys_twice(bytes(document.objects), raw):
        where = f"{place}CityObjects[{name!r}]"
        problems.error("duplicate-id", name, where, "the id stands twice; the last one is kept")
    objects: dict[str, cj.CityObject] = {}
    for name, text in raw.items():
        try:
            objects[name] = cj.decode_object(text)
        except UNREADABLE as error:
            where = f"{place}CityObjects[{name!r}]{cj.json_path(error)}"
            problems.error("bad-object", name, where, "the object cannot be read and is left out")
    return objects
