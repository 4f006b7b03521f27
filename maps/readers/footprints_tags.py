"""The columns of a layer by the meaning of their names, whatever the case, the colons and the language.   Thread: any.

    tags = Tags(layer)
    tags.get("height", "hauteur")      # (n,) the first of these that a feature has a value for, else None

Understands what GDAL puts into `other_tags`, and `type` = "building.house" as traffic simulators write it.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from maps.readers.footprints_source import Columns, Layer
from maps.readers.osm_tags import hstore
from maps.readers.problems import Problems

_DOTTED: Final = frozenset(
    ("building", "highway", "railway", "waterway", "natural", "landuse", "leisure", "amenity", "man_made", "shop")
)  # fmt: skip
_ID_NAMES: Final = (
    "id", "osmid", "uid", "fid", "gmlid", "objectid", "identifier", "localid", "buildingid", "bldgid", "ogcfid",
    "cleabs", "globalid",
)  # fmt: skip
_NOT_KEPT: Final = frozenset(("othertags", "osmid", "osmwayid", "zorder"))


def normal(name: str) -> str:
    """building:levels, Building_Levels and BUILDINGLEVELS are the same word."""
    return "".join(c for c in name.lower() if c.isalnum())


def present(column: NDArray[np.object_]) -> NDArray[np.bool_]:
    """(n,) where a feature has a value."""
    return np.array([value is not None for value in column.tolist()], np.bool_)


class Tags:
    def __init__(self, layer: Layer) -> None:
        self.count = len(layer.fid)
        self.columns: dict[str, list[NDArray[np.object_]]] = {}
        self.shown: Columns = {}
        """Columns that become attributes, by the names of the file."""
        for name, column in layer.fields.items():
            key = normal(name)
            self.columns.setdefault(key, []).append(column)
            if key not in _NOT_KEPT:
                self.shown[name] = column
        self._expand(layer.fields.get("other_tags"))
        for column in self.columns.get("type", [])[:1]:
            self._split(column)

    def get(self, *names: str) -> NDArray[np.object_]:
        """(n,) by normal names, the first that has a value going first."""
        out = np.full(self.count, None, dtype=object)
        for name in names:
            for column in self.columns.get(name, ()):
                empty = ~present(out)
                out[empty] = column[empty]
        return out

    def has(self, *names: str) -> bool:
        return any(name in self.columns for name in names)

    def words(self, *names: str) -> NDArray[np.object_]:
        """As get, in lower case; None where the value is no text."""
        return np.array(
            [v.strip().lower() if isinstance(v, str) else None for v in self.get(*names)] + [None], object
        )[:-1]

    def attributes(self, row: int) -> dict[str, Any]:
        return {name: column[row] for name, column in self.shown.items() if column[row] is not None}

    def _expand(self, texts: NDArray[np.object_] | None) -> None:
        if texts is None:
            return
        found: Columns = {}
        for row, text in enumerate(texts):
            if isinstance(text, str):
                for key, value in hstore(text).items():
                    if key not in found:
                        found[key] = np.full(self.count, None, dtype=object)
                    found[key][row] = value
        for key, column in found.items():
            self.columns.setdefault(normal(key), []).append(column)
            self.shown.setdefault(key, column)

    def _split(self, column: NDArray[np.object_]) -> None:
        found: Columns = {}
        for row, text in enumerate(column):
            key, dot, value = text.partition(".") if isinstance(text, str) else ("", "", "")
            if dot and key in _DOTTED:
                if key not in found:
                    found[key] = np.full(self.count, None, dtype=object)
                found[key][row] = value
        for key, part in found.items():
            self.columns.setdefault(normal(key), []).append(part)


def ids_of(layer: Layer, tags: Tags, problems: Problems) -> list[str]:
    """(n,) what the file calls its features, each once: way/27, an id column, else the layer and the feature's number."""
    wanted = _wanted_ids(layer, tags)
    seen: Counter[str] = Counter()
    out = []
    for name in wanted:
        seen[name] += 1
        out.append(name if seen[name] == 1 else f"{name}.{seen[name]}")
    if len(seen) < len(out):
        what = f"{len(out) - len(seen):,} of {len(out):,} features repeat the id of another; all are kept"
        problems.warning("duplicate-id", "", f"layer {layer.name}", what)
    return out


def _wanted_ids(layer: Layer, tags: Tags) -> list[str]:
    if layer.is_osm and tags.has("osmid"):
        return _osm_ids(layer, tags)
    for name in _ID_NAMES:
        for column in tags.columns.get(name, ()):
            if all(isinstance(v, str | int | float) for v in column):
                return [str(int(v)) if isinstance(v, float) and v.is_integer() else str(v) for v in column]
    return [f"{layer.name}/{number}" for number in layer.fid.tolist()]


def _osm_ids(layer: Layer, tags: Tags) -> list[str]:
    kind = {"points": "node", "lines": "way"}.get(layer.name, "relation")
    ways = tags.get("osmwayid")
    return [
        f"way/{way}" if way else f"{kind}/{own}" if own else f"{layer.name}/{number}"
        for way, own, number in zip(ways, tags.get("osmid"), layer.fid.tolist(), strict=True)
    ]
