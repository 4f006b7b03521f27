"""Writes CityJSON 2.0: integer vertices of 1 mm shared by the whole file, no spaces, the same bytes on every run.

Faces go in as (kind, rings) in xy metres of the place; the first ring is the outer one, counter-clockwise seen from
outside.   Thread: any (one writer, one thread).   Format: https://www.cityjson.org/specs/2.0.1/
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from maps.demo.kit.place import Place

Xyz = tuple[float, float, float]
Face = tuple[str, list[list[Xyz]]]
Json = dict[str, Any]

LOD = "2"


class CityWriter:
    def __init__(self, place: Place) -> None:
        self.place = place
        self._objects: dict[str, Json] = {}
        self._vertices: dict[tuple[int, int, int], int] = {}
        self._templates: list[Json] = []
        self._template_vertices: list[Xyz] = []

    def put(
        self,
        ident: str,
        kind: str,
        faces: Iterable[Face],
        attributes: Json,
        *,
        geometry: str = "MultiSurface",
        parent: str | None = None,
    ) -> None:
        """An object with one geometry. kind "" on a face means no semantics. Raises ValueError for an id twice."""
        if ident in self._objects:
            raise ValueError(f"object '{ident}' stands twice")
        thing: Json = {"type": kind}
        if attributes:
            thing["attributes"] = attributes
        shape = self._geometry(list(faces), geometry)
        if shape:
            thing["geometry"] = [shape]
        if parent is not None:
            thing["parents"] = [parent]
            self._objects[parent].setdefault("children", []).append(ident)
        self._objects[ident] = thing

    def add_template(self, faces: Sequence[Face]) -> int:
        """A shape around (0, 0, 0) for GeometryInstance. Returns its index."""
        place: dict[Xyz, int] = {}
        boundaries = []
        for _, rings in faces:
            boundaries.append([[place.setdefault(p, len(place)) for p in ring] for ring in rings])
        first = len(self._template_vertices)
        self._template_vertices.extend(place)
        moved = [[[i + first for i in ring] for ring in surface] for surface in boundaries]
        self._templates.append({"type": "MultiSurface", "lod": LOD, "boundaries": moved})
        return len(self._templates) - 1

    def put_instance(
        self, ident: str, kind: str, template: int, at: Xyz, width: float, height: float, attributes: Json
    ) -> None:
        matrix = [width, 0, 0, 0, 0, width, 0, 0, 0, 0, height, 0, 0, 0, 0, 1]
        self._objects[ident] = {
            "type": kind,
            "attributes": attributes,
            "geometry": [
                {
                    "type": "GeometryInstance",
                    "template": template,
                    "boundaries": [self._index(at)],
                    "transformationMatrix": matrix,
                }
            ],
        }

    def write(self, path: Path, title: str) -> None:
        scale = 0.001
        rows = list(self._vertices)
        low = [min(v[i] for v in rows) for i in range(3)]
        high = [max(v[i] for v in rows) for i in range(3)]
        shift = (*self.place.origin, 0.0)
        extent = [round(shift[i] + scale * low[i], 3) for i in range(3)]
        extent += [round(shift[i] + scale * high[i], 3) for i in range(3)]
        document = {
            "type": "CityJSON",
            "version": "2.0",
            "transform": {"scale": [scale] * 3, "translate": list(shift)},
            "metadata": {
                "title": title,
                "referenceSystem": f"https://www.opengis.net/def/crs/EPSG/0/{self.place.epsg}",
                "geographicalExtent": extent,
            },
            "CityObjects": self._objects,
            "vertices": rows,
            "geometry-templates": {
                "templates": self._templates,
                "vertices-templates": self._template_vertices,
            },
        }
        text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        path.write_text(text.replace(',"b-', ',\n"b-') + "\n", encoding="utf-8", newline="\n")

    def _index(self, p: Xyz) -> int:
        key = (round(p[0] * 1000), round(p[1] * 1000), round(p[2] * 1000))
        return self._vertices.setdefault(key, len(self._vertices))

    def _geometry(self, faces: list[Face], geometry: str) -> Json | None:
        surfaces: list[list[list[int]]] = []
        kinds: list[str] = []
        for kind, rings in faces:
            surface = [self._ring(ring) for ring in rings]
            surface = [surface[0], *[ring for ring in surface[1:] if len(ring) > 2]]
            if len(surface[0]) > 2:
                surfaces.append(surface)
                kinds.append(kind)
        if not surfaces:
            return None
        shape: Json = {"type": geometry, "lod": LOD}
        is_solid = geometry == "Solid"
        shape["boundaries"] = [surfaces] if is_solid else surfaces
        words = list(dict.fromkeys(k for k in kinds if k))
        if words:
            values = [words.index(k) if k else None for k in kinds]
            shape["semantics"] = {
                "surfaces": [{"type": word} for word in words],
                "values": [values] if is_solid else values,
            }
        return shape

    def _ring(self, ring: list[Xyz]) -> list[int]:
        """Indices without repeats; points that fall together at 1 mm count once."""
        out: list[int] = []
        for p in ring:
            index = self._index(p)
            if not out or out[-1] != index:
                out.append(index)
        while len(out) > 1 and out[0] == out[-1]:
            out.pop()
        return out
