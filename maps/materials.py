"""What things are made of: material codes for the shaders, and each object's colours from its attributes.

Presentation colours are a narrow family of stone, brick, plaster and timber chosen by use, facade and year; the
attributes are those of the demonstration district (docs) and of 3DBAG or plain CityJSON where they say as much; a model
that says nothing still gets varied, quiet tones from its object ids. Colours are display RGB 0..1.   Thread: any (pure).
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel

# Codes that the shaders know; below 5 they read the wall plane, below 7 the roof plane, else the plane of the rest.
PLAIN_WALL, PUNCHED, RIBBON, CURTAIN = 1, 2, 3, 4
FLAT_ROOF, PITCHED_ROOF = 5, 6
PLAIN, GRASS, PAVED, PV, BRIGHT = 8, 9, 10, 12, 13

Rgb = tuple[float, float, float]


def rgb(text: str) -> Rgb:
    """'#rrggbb' -> 0..1. Raises ValueError."""
    digits = text.strip().lstrip("#")
    if len(digits) != 6:
        raise ValueError(f"'{text}' is no colour; write it as #rrggbb")
    return int(digits[0:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255


_FACADES: dict[str, tuple[str, ...]] = {
    "brick": ("#8f5f4c", "#a06d56", "#7d5648", "#b08a70", "#94705c"),
    "plaster": ("#d9cfbd", "#cdbfa6", "#dcd6ca", "#c9c2b4", "#d6c3a0", "#c4b9ad"),
    "stone": ("#aaa498", "#b7b0a2", "#9c978d", "#c0b8a8"),
    "timber": ("#b08a5e", "#9a5245", "#c8b48c", "#7f8b86", "#d3cbb8", "#8a6f55"),
    "glass": ("#8fa6b2", "#9db0b8", "#8499a6"),
    "metal": ("#9aa3a8", "#868f95", "#b1b6b8", "#717b82"),
    "concrete": ("#b3b0a9", "#a5a29b", "#bdbab2"),
}
_PITCHED = ("#8c4f3e", "#7a483c", "#4f565c", "#5b5f63", "#96604a", "#444b52")
_FLAT = ("#77797a", "#6b6e70", "#85857f", "#8d8b84", "#7b8573", "#6f7f63")
_SURFACES: dict[str, str] = {
    "grass": "#67804f",
    "gravel": "#a69c8a",
    "asphalt": "#6d7073",
    "paving": "#99958d",
    "quay": "#9c958a",
    "sports": "#8f5a4a",
    "soil": "#9a8768",
    "sand": "#cbbb96",
    "rail": "#85796c",
}
_TYPES: dict[str, str] = {
    "TINRelief": "#788a5e",
    "WaterBody": "#35566a",
    "Road": "#6d7073",
    "Railway": "#85796c",
    "TransportSquare": "#a8a39a",
    "PlantCover": "#66804d",
    "LandUse": "#8b9474",
    "Bridge": "#aaa69c",
    "BridgePart": "#aaa69c",
    "Tunnel": "#8d8a84",
    "CityFurniture": "#8b8f92",
    "SolitaryVegetationObject": "#6a8449",
    "BuildingInstallation": "#a3a6a6",
    "BuildingConstructiveElement": "#a3a6a6",
    "OtherConstruction": "#a8a39a",
}
_BY_USE = {
    "residential": "plaster",
    "office": "concrete",
    "retail": "plaster",
    "school": "brick",
    "culture": "stone",
    "industry": "metal",
    "hotel": "plaster",
    "health": "concrete",
    "parking": "concrete",
    "boathouse": "timber",
}
_WINDOWLESS = ("parking", "boathouse")


def chance(ident: str, salt: int = 0) -> float:
    """0..1, the same for the same id on every machine."""
    return (zlib.crc32(f"{salt}:{ident}".encode()) & 0xFFFFFF) / 0x1000000


class Wardrobe:
    """Presentation colours (n, 3) per plane, and the material codes of walls and roofs, for every object of a model."""

    def __init__(self, city: CityModel) -> None:
        n = len(city.ids)
        self.wall: NDArray[np.float64] = np.full((n, 3), 0.7)
        self.roof: NDArray[np.float64] = np.full((n, 3), 0.5)
        self.other: NDArray[np.float64] = np.full((n, 3), 0.6)
        self.wall_code = np.full(n, PUNCHED, np.uint8)
        self.roof_code = np.full(n, PITCHED_ROOF, np.uint8)
        self.other_code = np.full(n, PLAIN, np.uint8)
        root = city.root_of()
        names = (
            "use", "facade", "year", "roofType", "tone", "surface", "class", "function", "colour", "yearOfConstruction",
        )  # fmt: skip
        said: dict[str, NDArray[np.object_]] = {k: city.attributes[k] for k in names if k in city.attributes}
        cache: dict[int, Mapping[str, Any]] = {}
        for row in range(n):
            own = {k: v[row] for k, v in said.items() if v[row] is not None}
            above = int(root[row])
            if above != row:
                if above not in cache:
                    cache[above] = {k: v[above] for k, v in said.items() if v[above] is not None}
                own = {**cache[above], **own}
            self._dress(row, city.types[row], city.ids[above], own)

    def _dress(self, row: int, kind: str, ident: str, said: Mapping[str, Any]) -> None:
        if kind.startswith("Building") and kind not in (
            "BuildingInstallation",
            "BuildingConstructiveElement",
        ):
            self._dress_building(row, ident, said)
            return
        colour = _TYPES.get(kind, "#9a9a96")
        surface = str(said.get("surface", said.get("class", ""))).lower()
        if surface in _SURFACES and kind in (
            "LandUse", "Road", "Railway", "TransportSquare", "PlantCover", "TINRelief",
        ):  # fmt: skip
            colour = _SURFACES[surface]
        if surface in ("grass", "sports") or kind in ("PlantCover", "TINRelief"):
            self.other_code[row] = GRASS
        elif kind in ("Road", "Railway", "TransportSquare", "LandUse"):
            self.other_code[row] = PAVED
        if str(said.get("function", "")).lower() in ("pv", "photovoltaic", "solar"):
            colour, self.other_code[row] = "#1c2f4d", PV
        named = said.get("colour")
        if isinstance(named, str):
            try:
                rgb(named)
                colour = named
            except ValueError:
                colour = "#9a9a96"
        tone = 0.96 + 0.08 * chance(ident, 3)
        self.other[row] = np.array(rgb(colour)) * tone
        self.wall[row] = self.roof[row] = self.other[row]
        self.wall_code[row] = PLAIN_WALL
        self.roof_code[row] = FLAT_ROOF

    def _dress_building(self, row: int, ident: str, said: Mapping[str, Any]) -> None:
        use = str(said.get("use", said.get("class", ""))).lower()
        year = _number(said.get("year", said.get("yearOfConstruction")), 1950 + 60 * chance(ident, 5))
        facade = str(said.get("facade", "")).lower()
        if facade not in _FACADES:
            facade = _BY_USE.get(use) or (
                "timber" if year < 1900 else "brick" if chance(ident, 6) < 0.35 else "plaster"
            )
        tone = _number(said.get("tone"), chance(ident, 1))
        family = _FACADES[facade]
        colour = np.array(rgb(family[int(chance(ident, 2) * len(family)) % len(family)]))
        self.wall[row] = colour * (0.90 + 0.18 * tone)
        roof = str(said.get("roofType", "")).lower()
        is_flat = roof in ("flat", "horizontal", "1000")
        roofs = _FLAT if is_flat else _PITCHED
        pick = np.array(rgb(roofs[int(chance(ident, 4) * len(roofs)) % len(roofs)]))
        if facade in ("glass", "metal") or (is_flat and year > 2000):
            pick = 0.6 * pick + 0.4 * np.array(rgb("#84898b"))
        self.roof[row] = pick * (0.92 + 0.14 * tone)
        self.other[row] = self.wall[row] * 0.9
        self.roof_code[row] = FLAT_ROOF if is_flat else PITCHED_ROOF
        if use in _WINDOWLESS:
            code = PLAIN_WALL
        elif facade == "glass":
            code = CURTAIN
        elif facade in ("metal", "concrete") and year > 1960 and use not in ("residential", "hotel"):
            code = RIBBON
        else:
            code = PUNCHED
        self.wall_code[row] = code


def operator_greys(height_m: NDArray[np.floating], *, is_dark: bool) -> tuple[Rgb, NDArray[np.float64]]:
    """(colour of the ground, (n, 3) colours of buildings): three greys by height, low ones nearest to the ground."""
    steps = ("#3f4952", "#505b65", "#68747f") if is_dark else ("#dfe4e9", "#d0d7dd", "#bfc8d0")
    ground = rgb("#1a2530") if is_dark else rgb("#f1f4f6")
    step = np.digitize(np.nan_to_num(height_m), [9.0, 20.0])
    return ground, np.array([rgb(s) for s in steps])[step]


def edge_colour(style: str, *, is_dark: bool) -> tuple[float, float, float, float]:
    """RGBA of building edges in the operator style: crisp, lighter than the walls on dark, darker on light."""
    return (0.56, 0.65, 0.73, 0.55) if is_dark else (0.36, 0.43, 0.50, 0.60)


def kerb_colour(style: str, *, is_dark: bool) -> tuple[float, float, float, float]:
    """RGBA of kerbs and quay edges."""
    if style == "presentation":
        return 0.90, 0.88, 0.84, 0.30
    return (0.40, 0.48, 0.56, 0.30) if is_dark else (0.60, 0.66, 0.72, 0.50)


def _number(value: Any, default: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        try:
            return float(str(value)) if value is not None else default
        except ValueError:
            return default
    return float(value)
