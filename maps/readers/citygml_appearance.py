"""Materials and textures of CityGML -> one colour a polygon.   Thread: one, any.   Units: colours 0xRRGGBB, -1 for none.

A material gives its diffuse colour, a texture the mean colour of its image, where that lies in the model's folder; the
picture itself is not drawn. Of several themes the first one counts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from maps.readers.citygml_links import Links
from maps.readers.citygml_names import href, local
from maps.readers.citygml_shapes import Link
from maps.readers.image_colour import NONE as _NO_COLOUR
from maps.readers.image_colour import mean_colour
from maps.readers.problems import Problems

NONE: Final = _NO_COLOUR
_MOST_IMAGES: Final = 2_000
_MOST_TARGETS: Final = 20_000_000


class Appearance:
    """Takes surface data one after the other; folder: that of the model."""

    def __init__(self, folder: Path, problems: Problems) -> None:
        self._folder = folder
        self._problems = problems
        self._theme = ""
        self._colour_of: dict[str, int] = {}
        self._image_colour: dict[str, int] = {}

    @staticmethod
    def shorten(target: Any) -> None:
        """A finished app:target: its address stays, the thousands of texture coordinates go."""
        uri = target.get("uri") or href(target) or (target.text or "").strip()
        target.clear()
        target.text = uri

    def take(self, member: Any) -> None:
        """A finished app:surfaceDataMember."""
        theme = self._theme_of(member)
        self._theme = self._theme or theme
        for data in member:
            name = local(data)
            if name not in ("X3DMaterial", "ParameterizedTexture") or theme != self._theme:
                continue
            if any(local(e) == "isFront" and (e.text or "").strip() in ("false", "0") for e in data):
                continue
            targets = [
                (e.text or "").strip().removeprefix("#") for e in data.iter() if local(e) == "target" and e.text
            ]  # fmt: skip
            if not targets or len(self._colour_of) > _MOST_TARGETS:
                continue
            colour = _diffuse(data) if name == "X3DMaterial" else self._image(data)
            if colour != NONE:
                for target in targets:
                    if name == "X3DMaterial":
                        self._colour_of.setdefault(target, colour)
                    else:
                        self._colour_of[target] = colour  # a picture says more than a material

    def colours(self, links: Links) -> dict[int, int]:
        """polygon -> colour; what is said of a polygon itself goes before what is said of a group that it is in."""
        out: dict[int, int] = {}
        for target, colour in self._colour_of.items():
            for polygon in links.polygons_of(Link(target, False, 0)):
                out.setdefault(polygon, colour)
        for target, colour in self._colour_of.items():
            polygon_of = links.polygon(target)
            if polygon_of is not None:
                out[polygon_of] = colour
        return out

    def _theme_of(self, member: Any) -> str:
        above = member.getparent()
        if above is None:
            return ""
        return next((e.text or "" for e in above if local(e) == "theme"), "")[:200]

    def _image(self, data: Any) -> int:
        part = next((e for e in data if local(e) == "imageURI"), None)
        name = "" if part is None else (part.text or "").strip()
        if name not in self._image_colour:
            if len(self._image_colour) >= _MOST_IMAGES:
                return NONE
            where = f"line {data.sourceline}"
            self._image_colour[name] = mean_colour(name, self._folder, where, self._problems)
        return self._image_colour[name]


def _diffuse(data: Any) -> int:
    part = next((e for e in data if local(e) == "diffuseColor"), None)
    try:
        numbers = [float(v) for v in ((part.text or "") if part is not None else "").split()]
    except ValueError:
        return NONE
    if len(numbers) != 3 or not all(abs(v) < 1e9 for v in numbers):
        return NONE
    red, green, blue = (round(255 * min(max(v, 0.0), 1.0)) for v in numbers)
    return red << 16 | green << 8 | blue
