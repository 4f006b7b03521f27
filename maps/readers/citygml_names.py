"""The words of CityGML 1.0 to 3.0 -> object types as CityJSON writes them, kinds of surfaces, what is passed through.

Names are compared without their namespace: the three versions differ in it, and hardly in the names.   Thread: any.
Source: OGC 08-007r1, 12-019 and 20-010.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

from app.model.city import SurfaceKind as K
from maps.readers.semantics import KIND_OF_SURFACE

TYPES: Final = {
    name: name
    for name in (
        "Building", "BuildingPart", "BuildingInstallation", "BuildingConstructiveElement", "BuildingUnit",
        "Bridge", "BridgePart", "BridgeInstallation", "BridgeConstructionElement", "BridgeConstructiveElement",
        "Tunnel", "TunnelPart", "TunnelInstallation", "TunnelConstructiveElement",
        "Road", "Railway", "Track", "Waterway", "LandUse", "WaterBody", "PlantCover", "SolitaryVegetationObject",
        "CityFurniture", "GenericCityObject", "CityObjectGroup", "OtherConstruction", "TINRelief",
    )
} | {
    "Square": "TransportSquare",
    "TransportationComplex": "Road",
    "GenericOccupiedSpace": "GenericCityObject",
    "GenericUnoccupiedSpace": "GenericCityObject",
    "GenericLogicalSpace": "GenericCityObject",
}  # fmt: skip
"""CityGML feature -> CityJSON type."""
PARTS: Final = frozenset({"BuildingPart", "BridgePart", "TunnelPart"})
PASSED: Final = frozenset(
    {
        "ReliefFeature", "Section", "Intersection", "TrafficSpace", "AuxiliaryTrafficSpace", "ClearanceSpace",
        "ClearanceSpaceTraffic", "HoleSpace", "GenericThematicSurface",
    }
)  # fmt: skip
"""Features that hold others and are not shown by themselves: what is in them belongs to the object above."""
INSIDE: Final = frozenset(
    {
        "Room", "BuildingRoom", "IntBuildingInstallation", "BuildingFurniture", "Storey", "HollowSpace", "BridgeRoom",
        "IntBridgeInstallation", "IntTunnelInstallation", "TunnelFurniture", "BridgeFurniture",
        "InteriorWallSurface", "CeilingSurface", "FloorSurface",
    }
)  # fmt: skip
"""What is inside a building and never seen from the street."""
SURFACES: Final = {name: int(kind) for name, kind in KIND_OF_SURFACE.items() if name not in INSIDE} | {
    "WindowSurface": int(K.WINDOW),
    "DoorSurface": int(K.DOOR),
    "Marking": int(K.TRAFFIC),
    "Hole": int(K.TRAFFIC),
    "HoleSurface": int(K.TRAFFIC),
    "OtherConstructionSurface": int(K.OTHER),
}
SKIPPED: Final = frozenset(
    {
        "appearance", "appearanceMember", "externalReference", "generalizesTo", "relatedTo", "extent", "groupMember",
        "parent", "geometry", "dynamizer", "spatialExtent", "adeOfAbstractCityObject", "metaDataProperty",
    }
)  # fmt: skip
GEOMETRY: Final = re.compile(r"lod([0-4])")
"""Start of the names of geometry properties: lod2Solid, lod0FootPrint, lod1ImplicitRepresentation."""
_HREF: Final = "{http://www.w3.org/1999/xlink}href"
_ID_31: Final = "{http://www.opengis.net/gml}id"
_ID_32: Final = "{http://www.opengis.net/gml/3.2}id"
VERSION: Final = re.compile(r"/citygml(?:/[a-z]+)*/([123]\.\d)")


def local(element: Any) -> str:
    """The name without its namespace (or a prefix that nobody declared); "" for what is no element."""
    tag = element.tag
    return _local(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=4096)
def _local(tag: str) -> str:
    return tag.rpartition("}")[2].rpartition(":")[2]


def href(element: Any) -> str | None:
    """xlink:href."""
    found: str | None = element.get(_HREF)
    return found


def gml_id(element: Any) -> str | None:
    """gml:id of any version of GML."""
    found: str | None = element.get(_ID_32) or element.get(_ID_31)
    return found


def version_of(root: Any) -> str:
    """From the namespaces of the root; "" where none is CityGML's."""
    for uri in (root.nsmap or {}).values():
        if uri and (found := VERSION.search(uri)):
            return found.group(1)
    return ""
