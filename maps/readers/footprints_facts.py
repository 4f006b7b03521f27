"""What the styles and the search ask of a building, from the many ways to write it: use, year, facade, address.   Thread: any."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from maps.readers import heights
from maps.readers.footprints_tags import Tags
from maps.readers.osm_tags import USES, facade_of, year_of

_USE_NAMES: Final = (
    "building", "buildingpart", "buildinguse", "amenity", "use", "usage1", "usage", "function", "fclass", "type", "class",
    "buildingtype", "nature", "shop", "office", "tourism",
)  # fmt: skip
_YEAR_NAMES: Final = (
    "startdate", "year", "yearofconstruction", "yearbuilt", "constructionyear", "dateapp", "baujahr", "byggeår", "byggeaar",
    "annee", "construction",
)  # fmt: skip
_FACADE_NAMES: Final = ("facade", "buildingmaterial", "buildingfacadematerial", "material", "matmurs")


def facts_of(tags: Tags, chosen: NDArray[np.intp]) -> list[dict[str, Any]]:
    """For each chosen row: use, year, facade, roofType, address, storeys; without what nobody says."""
    out: list[dict[str, Any]] = [{} for _ in chosen]

    def fill(name: str, column: NDArray[np.object_], meaning: Callable[[Any], Any]) -> None:
        known: dict[Any, Any] = {}
        for facts, value in zip(out, column[chosen].tolist(), strict=True):
            if value is not None and name not in facts:
                if value not in known:
                    known[value] = meaning(value)
                if known[value] is not None:
                    facts[name] = known[value]

    for name in _USE_NAMES:
        if tags.has(name):
            fill("use", tags.words(name), partial(_use, name))
    fill("year", tags.get(*_YEAR_NAMES), year_of)
    fill("facade", tags.get(*_FACADE_NAMES), facade_of)
    fill("roofType", tags.get("rooftype", "roofshape"), str)
    fill("storeys", tags.get(*heights.STOREY_NAMES), _storeys)
    if tags.has("addrstreet", "addrplace", "street", "addrhousenumber"):
        fill("address", _addresses(tags), str)
    fill("address", tags.get("address"), str)
    return out


def _use(name: str, word: str) -> str | None:
    said = USES.get(word.replace(" ", "_"))
    if said is None and word != "no" and name in ("shop", "office"):
        return "retail" if name == "shop" else "office"  # shop=bakery
    return said


def _storeys(value: Any) -> int | None:
    floors = heights.metres(value)
    return round(floors) if 0.5 <= floors <= heights.MOST_STOREYS else None


def _addresses(tags: Tags) -> NDArray[np.object_]:
    """(n,) Kongens gate 1, 7011 Trondheim."""
    columns = (
        tags.get("addrstreet", "addrplace", "street"),
        tags.get("addrhousenumber", "housenumber"),
        tags.get("addrpostcode"),
        tags.get("addrcity"),
    )
    out = np.full(tags.count, None, dtype=object)
    for row, (street, number, postcode, city) in enumerate(zip(*(c.tolist() for c in columns), strict=True)):
        road = " ".join(str(v) for v in (street, number) if v is not None)
        town = " ".join(str(v) for v in (postcode, city) if v is not None)
        out[row] = ", ".join(v for v in (road, town) if v) or None
    return out
