"""Which layer of the scene an object belongs to.   Thread: any.

layer_of("BuildingInstallation", {"function": "pv"})  ->  "installations"
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

LAYERS: Final = (
    "terrain",
    "water",
    "green",
    "roads",
    "bridges",
    "buildings",
    "installations",
    "furniture",
    "trees",
)
"""In drawing order, the ground first."""

LABELS: Final[Mapping[str, str]] = {
    "terrain": "Terrain",
    "water": "Water",
    "green": "Green",
    "roads": "Streets",
    "bridges": "Bridges",
    "buildings": "Buildings",
    "installations": "Solar panels",
    "furniture": "Street furniture",
    "trees": "Trees",
}

_BY_TYPE: Final[Mapping[str, str]] = {
    "TINRelief": "terrain",
    "WaterBody": "water",
    "Waterway": "water",
    "PlantCover": "green",
    "LandUse": "green",
    "Road": "roads",
    "Railway": "roads",
    "Track": "roads",
    "Square": "roads",
    "TransportSquare": "roads",
    "SolitaryVegetationObject": "trees",
}
_PAVED: Final = frozenset({"asphalt", "paving", "quay", "gravel", "rail"})
"""Values of the attribute `surface` that make land use part of the streets."""


def layer_of(type_: str, attributes: Mapping[str, Any]) -> str:
    """type_: CityJSON type; an extension's leading + does not matter."""
    name = type_.removeprefix("+")
    if name == "BuildingInstallation" and attributes.get("function") == "pv":
        return "installations"
    if name == "LandUse" and attributes.get("surface") in _PAVED:
        return "roads"
    if layer := _BY_TYPE.get(name):
        return layer
    if name.startswith("Building"):
        return "buildings"
    if name.startswith(("Bridge", "Tunnel")):
        return "bridges"
    return "furniture"
