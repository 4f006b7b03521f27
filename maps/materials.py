"""What things are made of: material codes for the shaders, and each object's colours from its attributes.

Presentation colours are a narrow family of stone, brick, plaster and timber chosen by use, facade and year, or what
wallColour and roofColour say as #rrggbb; windows = "none" leaves walls blind (castles, churches); the
attributes are those of the demonstration district (docs) and of 3DBAG or plain CityJSON where they say as much; a model
that says nothing still gets varied, quiet tones from its object ids. Colours are display RGB 0..1.   Thread: any (pure).
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.columns import numbers

# Codes that the shaders know; below 5 they read the wall plane, below 7 the roof plane, else the plane of the rest.
PLAIN_WALL, PUNCHED, RIBBON, CURTAIN = 1, 2, 3, 4
FLAT_ROOF, PITCHED_ROOF = 5, 6
PLAIN, GRASS, PAVED, PV, BRIGHT = 8, 9, 10, 12, 13

Rgb = tuple[float, float, float]
Draw = Callable[[int], "NDArray[np.float64]"]


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


def chances(idents: Sequence[str]) -> Callable[[int], NDArray[np.float64]]:
    """For each id and any salt a number 0..1, the same on every machine."""
    seed = np.fromiter((zlib.crc32(i.encode()) for i in idents), np.uint64, len(idents))

    def draw(salt: int) -> NDArray[np.float64]:
        # splitmix64 (S. Vigna, 2015): well mixed for neighbouring seeds
        z = seed + np.uint64((salt + 1) * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return np.asarray((z >> np.uint64(40)) / float(1 << 24))

    return draw


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
        says = _Says(city)
        types = {
            t: t.startswith("Building") and t not in ("BuildingInstallation", "BuildingConstructiveElement")
            for t in set(city.types)
        }
        is_building = np.fromiter((types[t] for t in city.types), np.bool_, n)
        draw = chances(says.names)
        self._dress_buildings(np.flatnonzero(is_building), says, draw)
        self._dress_others(np.flatnonzero(~is_building), city.types, says, draw)

    def _dress_buildings(self, rows: NDArray[np.intp], says: _Says, draw: Draw) -> None:
        luck = [draw(salt)[rows] for salt in range(7)]
        use = says.words("use", "class")[rows]
        year = says.numbers("year", "yearOfConstruction")[rows]
        year = np.where(np.isfinite(year), year, 1950 + 60 * luck[5])
        facade = says.words("facade")[rows]
        by_use = _looked_up(use, _BY_USE)
        by_age = np.where(year < 1900, "timber", np.where(luck[6] < 0.35, "brick", "plaster"))
        facade = np.where(np.isin(facade, list(_FACADES)), facade, np.where(by_use != "", by_use, by_age))
        tone = says.numbers("tone")[rows]
        tone = np.where(np.isfinite(tone), tone, luck[1])
        wall = np.empty((len(rows), 3))
        for name, family in _FACADES.items():
            mine = facade == name
            wall[mine] = _picked(family, luck[2][mine])
        wall *= (0.90 + 0.18 * tone)[:, None]
        is_flat = np.isin(says.words("roofType")[rows], ("flat", "horizontal", "1000"))
        roof = np.where(is_flat[:, None], _picked(_FLAT, luck[4]), _picked(_PITCHED, luck[4]))
        plain = np.isin(facade, ("glass", "metal")) | (is_flat & (year > 2000))
        roof[plain] = 0.6 * roof[plain] + 0.4 * np.array(rgb("#84898b"))
        roof *= (0.92 + 0.14 * tone)[:, None]
        _paint(wall, says.words("wallColour")[rows], 0.94 + 0.10 * tone)
        _paint(roof, says.words("roofColour")[rows], 0.94 + 0.10 * tone)
        self.wall[rows], self.roof[rows] = wall, roof
        self.other[rows] = wall * 0.9
        self.roof_code[rows] = np.where(is_flat, FLAT_ROOF, PITCHED_ROOF)
        ribbon = (
            np.isin(facade, ("metal", "concrete")) & (year > 1960) & ~np.isin(use, ("residential", "hotel"))
        )
        code = np.where(facade == "glass", CURTAIN, np.where(ribbon, RIBBON, PUNCHED))
        is_blind = np.isin(use, _WINDOWLESS) | (says.words("windows")[rows] == "none")
        self.wall_code[rows] = np.where(is_blind, PLAIN_WALL, code)

    def _dress_others(self, rows: NDArray[np.intp], types: Sequence[str], says: _Says, draw: Draw) -> None:
        surface, function, named = (
            says.words("surface", "class"),
            says.words("function"),
            says.words("colour"),
        )
        known: dict[tuple[str, str, str, str], tuple[Rgb, int]] = {}
        for row in rows.tolist():
            key = (types[row], str(surface[row]), str(function[row]), str(named[row]))
            if key not in known:
                known[key] = _ground_look(*key)
            self.other[row], self.other_code[row] = known[key]
        self.other[rows] *= (0.96 + 0.08 * draw(3)[rows])[:, None]
        self.wall[rows] = self.roof[rows] = self.other[rows]
        self.wall_code[rows] = PLAIN_WALL
        self.roof_code[rows] = FLAT_ROOF


class _Says:
    """What objects say of themselves, a part that says nothing what its topmost parent says.   names: ids of those."""

    def __init__(self, city: CityModel) -> None:
        self._city, self._root = city, city.root_of()
        self.names = [city.ids[r] for r in self._root.tolist()]

    def column(self, *names: str) -> NDArray[np.object_]:
        """(o,) the first of these attributes that an object has; None where it has none."""
        out = np.full(len(self._root), None, dtype=object)
        for name in names:
            column = self._city.attributes.get(name)
            if column is None:
                continue
            for said in (column, column[self._root]):
                gap = np.array([v is None for v in out], np.bool_)
                if not gap.any():
                    return out
                out[gap] = said[gap]
        return out

    def words(self, *names: str) -> NDArray[np.str_]:
        """(o,) lower case, "" where nothing is said."""
        if not any(name in self._city.attributes for name in names):
            return np.full(len(self._root), "", np.str_)
        known: dict[str, str] = {}
        said = self.column(*names)
        texts = ["" if v is None else str(v)[:40] for v in said]
        return np.array([known.setdefault(t, t.lower()) for t in texts] or [""], np.str_)

    def numbers(self, *names: str) -> NDArray[np.float64]:
        """(o,) nan where no number is said."""
        if not any(name in self._city.attributes for name in names):
            return np.full(len(self._root), np.nan)
        return numbers(self.column(*names))


def _looked_up(words: NDArray[np.str_], table: Mapping[str, str]) -> NDArray[np.str_]:
    found, code = np.unique(words, return_inverse=True)
    return np.array([table.get(str(w), "") for w in found] or [""])[code]


def _picked(family: Sequence[str], luck: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 3) one colour of a family each."""
    colours = np.array([rgb(c) for c in family])
    return np.asarray(colours[np.minimum((luck * len(family)).astype(np.int64), len(family) - 1)])


def _paint(rows: NDArray[np.float64], named: NDArray[np.str_], tone: NDArray[np.float64]) -> None:
    """Colours that objects name themselves, as #rrggbb; what is no colour is left alone."""
    for word in set(named.tolist()) - {""}:
        try:
            colour = rgb(word)
        except ValueError:
            continue
        mine = named == word
        rows[mine] = np.array(colour) * tone[mine][:, None]


def _ground_look(kind: str, surface: str, function: str, named: str) -> tuple[Rgb, int]:
    """Colour and material code of what is no building."""
    colour, code = _TYPES.get(kind, "#9a9a96"), PLAIN
    if surface in _SURFACES and kind in (
        "LandUse", "Road", "Railway", "TransportSquare", "PlantCover", "TINRelief",
    ):  # fmt: skip
        colour = _SURFACES[surface]
    if surface in ("grass", "sports") or kind in ("PlantCover", "TINRelief"):
        code = GRASS
    elif kind in ("Road", "Railway", "TransportSquare", "LandUse"):
        code = PAVED
    if function in ("pv", "photovoltaic", "solar"):
        colour, code = "#1c2f4d", PV
    if named:
        try:
            return rgb(named), code
        except ValueError:
            return rgb("#9a9a96"), code
    return rgb(colour), code


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
