"""The parts of CityJSON 1.0, 1.1 and 2.0 that are read, as typed structs. Boundaries stay raw until they are chosen.

Unknown members are skipped without being built, so they cost nothing.   Thread: any.
Source: CityJSON specifications 2.0.1, https://www.cityjson.org/specs/
"""

from __future__ import annotations

from typing import Any

import msgspec

from maps.readers.builder import lod_key

_NOTHING = msgspec.Raw(b"")


class Geometry(msgspec.Struct):
    type: str = ""
    lod: str | float | None = None
    boundaries: msgspec.Raw = _NOTHING
    semantics: msgspec.Raw = _NOTHING
    material: msgspec.Raw = _NOTHING
    texture: msgspec.Raw = _NOTHING
    template: int | None = None
    matrix: list[float] | None = msgspec.field(name="transformationMatrix", default=None)

    @property
    def lod_name(self) -> str:
        """As text: 2.0 of version 1.0 and "2" of later ones are the same."""
        if self.lod is None:
            return ""
        return self.lod if isinstance(self.lod, str) else f"{self.lod:g}"

    @property
    def lod_order(self) -> tuple[float, str]:
        return lod_key(self.lod_name)


class CityObject(msgspec.Struct):
    type: str
    attributes: dict[str, Any] | None = None
    geometry: list[Geometry] | None = None
    parents: list[str] | None = None
    children: list[str] | None = None


class Transform(msgspec.Struct):
    scale: tuple[float, float, float]
    translate: tuple[float, float, float]


class Metadata(msgspec.Struct):
    reference_system: str | None = msgspec.field(name="referenceSystem", default=None)
    extent: Any = msgspec.field(name="geographicalExtent", default=None)


class Templates(msgspec.Struct):
    templates: list[Geometry]
    vertices: msgspec.Raw = msgspec.field(name="vertices-templates", default=_NOTHING)


class Document(msgspec.Struct):
    """A whole CityJSON file, the first line of a CityJSONSeq, or one CityJSONFeature of it."""

    type: str = ""
    version: Any = ""
    id: Any = None
    objects: msgspec.Raw = msgspec.field(name="CityObjects", default=_NOTHING)
    vertices: msgspec.Raw = _NOTHING
    transform: msgspec.Raw = _NOTHING
    metadata: msgspec.Raw = _NOTHING
    templates: msgspec.Raw = msgspec.field(name="geometry-templates", default=_NOTHING)
    appearance: msgspec.Raw = _NOTHING
    extensions: msgspec.Raw = _NOTHING


class Semantics(msgspec.Struct):
    surfaces: list[dict[str, Any]]
    values: Any = None


decode_document = msgspec.json.Decoder(Document).decode
decode_objects = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
decode_object = msgspec.json.Decoder(CityObject).decode
decode_transform = msgspec.json.Decoder(Transform).decode
decode_metadata = msgspec.json.Decoder(Metadata | None).decode
decode_templates = msgspec.json.Decoder(Templates).decode
decode_semantics = msgspec.json.Decoder(Semantics | None).decode
decode_vertices = msgspec.json.Decoder(list[tuple[float, float, float]]).decode
decode_points = msgspec.json.Decoder(list[int]).decode
decode_lines = msgspec.json.Decoder(list[list[int]]).decode

Multi = list[list[list[int]]]
SURFACES_DEPTH = {"MultiSurface": 1, "CompositeSurface": 1, "Solid": 2, "MultiSolid": 3, "CompositeSolid": 3}
"""Geometry types that have surfaces, and how deep their semantics values are nested."""
decode_boundaries = {
    1: msgspec.json.Decoder(Multi).decode,
    2: msgspec.json.Decoder(list[Multi]).decode,
    3: msgspec.json.Decoder(list[list[Multi]]).decode,
}


def is_given(raw: msgspec.Raw) -> bool:
    """Whether a member was in the file and not null."""
    return bytes(raw) not in (b"", b"null")


def json_path(error: Exception) -> str:
    """Where in its text a decoder stumbled, such as `[2][0]`; empty where it does not say."""
    return str(error).partition("`$")[2].rstrip("`")
