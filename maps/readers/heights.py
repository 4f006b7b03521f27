"""How high a footprint is: what it says, or storeys, or a default by its kind; always with the reason.   Thread: any (pure).

    metres("12,5")  12.5      metres("40'")  12.192      metres("12 m")  12.0      metres("tall")  nan
    heights.choose(...)       heights in metres and a source such as "4 storeys x 3.1 m" for each

Units: metres. Defaults vary by up to VARIED around their value, the same for the same id on every machine, because a
street of one height to the centimetre looks like no street.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from maps.readers.osm_tags import by_word

HEIGHT_NAMES: Final = (
    "height", "buildingheight", "measuredheight", "hauteur", "hmax", "heightm", "renderheight", "hoehe", "höhe", "høyde",
    "hoyde", "højde", "höjd", "hoogte", "altura", "altezza", "výška", "vyska", "korkeus", "kõrgus", "korgus", "wysokosc",
    "relh", "relhmax", "hmean", "bldght", "bldgheight", "buildinghe", "buildingh", "measuredhe", "heightroof",
    "estheight", "hgt", "topheight",
)  # fmt: skip
STOREY_NAMES: Final = (
    "buildinglevels", "levels", "storeys", "stories", "nbetages", "floors", "numfloors", "nfloors", "numberoffloors",
    "floorcount", "storeysaboveground", "numstoreys", "etagen", "geschosse", "anzahlgeschosse", "etasjer",
    "antalletasjer", "plantas", "piani", "patra", "kerrosluku", "korrused", "buildingl", "buildingle",
)  # fmt: skip
BASE_NAMES: Final = ("minheight", "buildingminheight", "renderminheight")
BASE_STOREY_NAMES: Final = ("buildingminlevel", "minlevel")
ROOF_NAMES: Final = ("roofheight",)

LOWEST_M, HIGHEST_M, MOST_STOREYS = 0.3, 850.0, 170
STOREY_M: Final = 3.1
_STOREY_BY_USE: Final = {
    "office": 3.6,
    "retail": 4.0,
    "school": 3.8,
    "industry": 4.5,
    "health": 3.8,
    "hotel": 3.2,
}
VARIED = 0.08
_DEFAULTS: Final = by_word(
    {
        "3": "garage garages carport shed roof kiosk toilets bunker service transformer",
        "4": "cabin hut bungalow annexe static_caravan houseboat boathouse",
        "5": "greenhouse farm_auxiliary chapel",
        "7": "house detached semidetached_house terrace farm residential allotment_house",
        "8": "school retail supermarket kindergarten industrial warehouse manufacture barn",
        "12": "commercial public civic university college train_station station parking",
        "15": "apartments dormitory office hotel hospital government",
        "16": "church cathedral temple mosque stadium",
    }
)
_BY_AREA: Final = (
    (40.0, 3.0, "outbuilding"),
    (400.0, 7.0, "building"),
    (float("inf"), 11.0, "large building"),
)
_NUMBER = re.compile(
    r"^\s*(?:~|ca\.?|c\.)?\s*([+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?)\s*([a-z'\"]*)\.?\s*$", re.IGNORECASE
)
_FEET_INCHES = re.compile(r"^\s*(\d+)\s*(?:'|ft)\s*(\d+(?:\.\d+)?)\s*(?:\"|in)?\s*$")
_UNITS: Final = {
    **dict.fromkeys(("", "m", "meter", "metre", "meters", "metres", "mtr"), 1.0),
    **dict.fromkeys(("'", "ft", "feet", "foot"), 0.3048),
    **dict.fromkeys(("\"", "in", "inch"), 0.0254),
    "cm": 0.01,
    "km": 1000.0,
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Heights:
    """k buildings.   top, base (k,) metres above the footprint's ground; source (k,) why; absurd: rows whose word was wrong."""

    top: NDArray[np.float64]
    base: NDArray[np.float64]
    source: list[str]
    by_attribute: int
    by_storeys: int
    by_default: dict[str, int]
    absurd: list[int]


def metres(value: Any) -> float:
    """A length as people write it; nan where it is none."""
    if isinstance(value, bool) or value is None:
        return float("nan")
    if isinstance(value, int | float):
        return float(value)
    text = str(value)
    if found := _FEET_INCHES.match(text):
        return int(found.group(1)) * 0.3048 + float(found.group(2)) * 0.0254
    found = _NUMBER.match(text)
    factor = _UNITS.get(found.group(2).lower()) if found else None
    return (
        float("nan") if found is None or factor is None else float(found.group(1).replace(",", ".")) * factor
    )


def lengths(column: NDArray[np.object_]) -> NDArray[np.float64]:
    """metres() of each, every different text read once."""
    known: dict[Any, float] = {}
    return np.array(
        [known[v] if v in known else known.setdefault(v, metres(v)) for v in column.tolist()], np.float64
    )


def chance(ids: Sequence[str]) -> NDArray[np.float64]:
    """(k,) -1..1, the same for the same id everywhere."""
    return np.array([zlib.crc32(i.encode()) % 20001 for i in ids], np.float64) / 10000.0 - 1.0


def choose(
    ids: Sequence[str],
    *,
    height: NDArray[np.object_],
    storeys: NDArray[np.object_],
    roof: NDArray[np.object_],
    min_height: NDArray[np.object_],
    min_level: NDArray[np.object_],
    kind: Sequence[Any],
    use: Sequence[str | None],
    area_m2: NDArray[np.float64],
) -> Heights:
    """All (k,): columns as the file says them, None where it says nothing; kind: OSM's word for the building."""
    said, floors = lengths(height), lengths(storeys)
    has_word = np.array([v is not None and v != "" for v in height.tolist()], np.bool_)
    has_count = np.array([v is not None and v != "" for v in storeys.tolist()], np.bool_)
    by_attribute = (said >= LOWEST_M) & (said <= HIGHEST_M)
    counts = (floors >= 0.5) & (floors <= MOST_STOREYS)
    absurd = (has_word & ~by_attribute & (said != 0)) | (has_count & ~counts & (floors != 0))
    storey_m = np.array([_STOREY_BY_USE.get(u or "", STOREY_M) for u in use], np.float64)
    by_storeys = counts & ~by_attribute
    roof_m = np.nan_to_num(lengths(roof))
    roof_m = np.where((roof_m > 0) & (roof_m < 60), roof_m, 0.0)
    varied = 1 + VARIED * chance(ids)

    top = np.where(by_attribute, said, np.where(by_storeys, floors, 0.0) * storey_m + roof_m)
    source = [""] * len(ids)
    defaults: dict[str, int] = {}
    for at in np.flatnonzero(by_attribute).tolist():
        source[at] = "attribute height"
    for at in np.flatnonzero(by_storeys).tolist():
        plus = f" + roof {roof_m[at]:g} m" if roof_m[at] else ""
        source[at] = f"{floors[at]:g} storeys x {storey_m[at]:g} m{plus}"
    for at in np.flatnonzero(~by_attribute & ~by_storeys).tolist():
        value, name = default_m(kind[at], float(area_m2[at]))
        top[at] = round(value * varied[at], 1)
        source[at] = f"default for {name} ({value:g} m \u00b1 {VARIED:.0%})"
        key = f"{value:.1f} m for {name}"
        defaults[key] = defaults.get(key, 0) + 1

    base = np.nan_to_num(lengths(min_height))
    level = lengths(min_level)
    level = np.where((level > 0) & (level <= MOST_STOREYS), level, 0.0)
    base = np.where(base != 0, base, level * storey_m)
    base = np.where((base > 0) & (base < top), base, 0.0)
    return Heights(top, base, source, int(by_attribute.sum()), int(by_storeys.sum()), defaults, np.flatnonzero(absurd).tolist())  # fmt: skip


def has_default(kind: str) -> bool:
    return kind in _DEFAULTS


def default_m(kind: Any, area_m2: float) -> tuple[float, str]:
    """The assumed height and what it is assumed for; by the area where the kind is unknown."""
    word = str(kind or "").strip().lower()
    if word in _DEFAULTS:
        return float(_DEFAULTS[word]), word.replace("_", " ")
    return next((value, name) for below, value, name in _BY_AREA if area_m2 < below or below == float("inf"))
