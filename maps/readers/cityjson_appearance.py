"""Materials and textures of CityJSON: checked against their boundaries, and reduced to one colour a surface.

A material gives its diffuse colour, a texture the mean colour of its image; the picture itself is not drawn. Only an
image inside the model's own folder is opened.   Thread: one (remembers colours).   Units: colours 0xRRGGBB, -1 for none.
Source: CityJSON specifications 2.0.1, chapter Appearance.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from maps.readers import cityjson_types as cj
from maps.readers.cityjson_shells import UNREADABLE, Place
from maps.readers.image_colour import mean_colour
from maps.readers.problems import Problems

NONE = -1
Tree = Any  # lists of lists of numbers, as deep as the boundaries


class _Appearance(msgspec.Struct):
    materials: list[dict[str, Any]] = []
    textures: list[dict[str, Any]] = []
    points: list[Any] = msgspec.field(name="vertices-texture", default_factory=list)
    material_theme: str | None = msgspec.field(name="default-theme-material", default=None)
    texture_theme: str | None = msgspec.field(name="default-theme-texture", default=None)


_decode = msgspec.json.Decoder(_Appearance).decode
_decode_themes = msgspec.json.Decoder(dict[str, dict[str, Any]]).decode


class BadAppearance(ValueError):
    """An appearance that does not fit its boundaries or names what is not there."""


class Appearance:
    """What one document says of the looks of its surfaces."""

    def __init__(self, said: _Appearance, folder: Path, place: str, problems: Problems) -> None:
        self._said, self._folder, self._place, self._problems = said, folder, place, problems
        self._texture_colour: dict[int, int] = {}
        self._material_colour = [_diffuse(m) for m in said.materials]

    def colours(
        self, geometry: cj.Geometry, boundaries: Tree, depth: int, at: Place, path: str
    ) -> list[list[int]] | None:
        """A colour for each surface of each shell, or None where nothing is said. Faults go to the problems.

        boundaries: the decoded boundaries; depth: how deep the shells lie (SURFACES_DEPTH).
        """
        shells = _shells(boundaries, depth)
        by_material = self._themes(geometry.material, self._said.material_theme, at, f"{path}.material")
        by_texture = self._themes(geometry.texture, self._said.texture_theme, at, f"{path}.texture")
        found: list[list[int]] | None = None
        for theme, said, is_chosen in by_material:
            try:
                numbers = self._materials(said, shells, depth)
            except BadAppearance as error:
                self._problems.error("bad-material", at.id, f"{path}.material[{theme!r}]", str(error))
                continue
            if is_chosen:
                found = [
                    [NONE if n is None else self._material_colour[n] for n in shell] for shell in numbers
                ]
        for theme, said, is_chosen in by_texture:
            try:
                numbers = self._textures(said, boundaries, depth)
            except BadAppearance as error:
                self._problems.error("bad-texture", at.id, f"{path}.texture[{theme!r}]", str(error))
                continue
            if is_chosen:
                base = found or [[NONE] * len(shell) for shell in shells]
                found = [
                    [
                        old if n is None or (c := self._image(n)) == NONE else c
                        for old, n in zip(row, shell, strict=True)
                    ]
                    for row, shell in zip(base, numbers, strict=True)
                ]
        return found

    def _themes(
        self, raw: msgspec.Raw, default: str | None, at: Place, path: str
    ) -> list[tuple[str, dict[str, Any], bool]]:
        """Name, content, and whether it is the one that is drawn."""
        if not cj.is_given(raw):
            return []
        try:
            themes = _decode_themes(raw)
        except UNREADABLE:
            self._problems.error("bad-appearance", at.id, path, "it must be an object of themes")
            return []
        chosen = default if default in themes else next(iter(themes), None)
        return [(name[:40], said, name == chosen) for name, said in themes.items()]

    def _materials(self, said: dict[str, Any], shells: list[Tree], depth: int) -> list[list[int | None]]:
        count = len(self._said.materials)
        if "value" in said:
            number = _index(said["value"], count, "material")
            return [[number] * len(shell) for shell in shells]
        values = _nested(said.get("values"), depth, "materials")
        if len(values) != len(shells):
            raise BadAppearance(f"materials for {len(values)} shells where there are {len(shells)}")
        out: list[list[int | None]] = []
        for row, shell in zip(values, shells, strict=True):
            if row is None:
                out.append([None] * len(shell))
                continue
            if len(_list(row, "materials")) != len(shell):
                raise BadAppearance(f"materials for {len(row)} surfaces where there are {len(shell)}")
            out.append([None if v is None else _index(v, count, "material") for v in row])
        return out

    def _textures(self, said: dict[str, Any], boundaries: Tree, depth: int) -> list[list[int | None]]:
        shells = _shells(boundaries, depth)
        values = _nested(said.get("values"), depth, "textures")
        if len(values) != len(shells):
            raise BadAppearance(f"textures for {len(values)} shells where there are {len(shells)}")
        out: list[list[int | None]] = []
        for row, shell in zip(values, shells, strict=True):
            if row is None:
                out.append([None] * len(shell))
                continue
            if len(_list(row, "textures")) != len(shell):
                raise BadAppearance(f"textures for {len(row)} surfaces where there are {len(shell)}")
            out.append([self._surface(v, surface) for v, surface in zip(row, shell, strict=True)])
        return out

    def _surface(self, value: Any, surface: Sequence[Sequence[int]]) -> int | None:
        """Texture of a surface: that of its outer ring."""
        if value is None:
            return None
        if len(_list(value, "textures")) != len(surface):
            raise BadAppearance(f"textures for {len(value)} rings where there are {len(surface)}")
        found: int | None = None
        for k, (ring, corners) in enumerate(zip(value, surface, strict=True)):
            items = [None] if ring is None else _list(ring, "textures")
            if not items or items == [None]:
                continue
            number = _index(items[0], len(self._said.textures), "texture")
            if len(items) != len(corners) + 1:
                raise BadAppearance(f"{len(items) - 1} texture vertices for a ring of {len(corners)} corners")
            for v in items[1:]:
                _index(v, len(self._said.points), "texture vertex")
            if k == 0:
                found = number
        return found

    def _image(self, number: int) -> int:
        if number not in self._texture_colour:
            name = self._said.textures[number].get("image")
            where = f"{self._place}appearance.textures[{number}].image"
            self._texture_colour[number] = mean_colour(name, self._folder, where, self._problems)
        return self._texture_colour[number]


def read_appearance(raw: msgspec.Raw, folder: Path, place: str, problems: Problems) -> Appearance | None:
    """None where a document says nothing of it. Faults go to the problems."""
    said = _Appearance()
    if cj.is_given(raw):
        try:
            said = _decode(raw)
        except UNREADABLE as error:
            where = f"{place}appearance{cj.json_path(error)}"
            problems.error("bad-appearance", "", where, "materials and textures must be lists of objects")
    return Appearance(said, folder, place, problems)


def _shells(boundaries: Tree, depth: int) -> list[Tree]:
    shells = [boundaries]
    for _ in range(depth - 1):
        shells = [below for part in shells for below in part]
    return shells


def _nested(values: Any, depth: int, what: str) -> list[Any]:
    """Rows of values for each shell; null at any depth means that nothing is said below."""
    if values is None:
        raise BadAppearance(f"{what} without values")
    rows = [values]
    for _ in range(depth - 1):
        rows = [below for part in rows for below in ([None] if part is None else _list(part, what))]
    return rows


def _list(value: Any, what: str) -> list[Any]:
    if not isinstance(value, list):
        raise BadAppearance(f"{what} must be nested as their boundaries are")
    return value


def _index(value: Any, count: int, what: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise BadAppearance(f"a {what} must be a whole number")
    if not 0 <= value < count:
        raise BadAppearance(f"{what} {value} is not there; the list has {count}")
    return value


def _diffuse(material: dict[str, Any]) -> int:
    colour = material.get("diffuseColor")
    if not isinstance(colour, list) or len(colour) != 3:
        return NONE
    try:
        red, green, blue = (round(255 * min(max(float(v), 0.0), 1.0)) for v in colour)
    except (TypeError, ValueError):
        return NONE
    return red << 16 | green << 8 | blue
