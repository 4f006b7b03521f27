"""Codes of classes and functions in CityGML files -> the use of a building as the styles know it.   Thread: any.

Three lists are in use: those of the standard's annex (class 1000 to 1180, function 1000 to 2700), ALKIS of the German
survey (31001_...), and PLATEAU's of Japan (401 to 454). Words are understood as OpenStreetMap writes them.
"""

from __future__ import annotations

import re
from typing import Any, Final

from maps.readers.osm_tags import USES

Ranges = tuple[tuple[int, int, str], ...]

_PLATEAU: Final[Ranges] = (
    (401, 401, "office"), (402, 402, "retail"), (403, 403, "hotel"), (404, 404, "retail"), (411, 415, "residential"),
    (421, 421, "office"), (422, 422, "school"), (431, 431, "industry"), (441, 441, "industry"),
)  # fmt: skip
_CLASSES: Final[Ranges] = (
    (1000, 1000, "residential"), (1020, 1020, "office"), (1030, 1040, "retail"), (1050, 1080, "culture"),
    (1090, 1090, "industry"), (1100, 1100, "school"), (1110, 1110, "industry"), (1120, 1120, "health"),
    (1150, 1160, "industry"),
)  # fmt: skip
_FUNCTIONS: Final[Ranges] = (
    (1000, 1110, "residential"), (1120, 1140, "office"), (1150, 1190, "retail"), (1210, 1230, "hotel"),
    (1240, 1250, "retail"), (1260, 1300, "culture"), (1310, 1450, "industry"), (1960, 2050, "office"),
    (2060, 2100, "school"), (2110, 2280, "culture"), (2290, 2330, "health"),
)  # fmt: skip
_ALKIS: Final[Ranges] = (
    (1000, 1025, "residential"), (1100, 1131, "residential"), (1210, 1231, "residential"), (1310, 1313, "residential"),
    (2010, 2048, "office"), (2050, 2056, "retail"), (2060, 2089, "hotel"), (2090, 2094, "culture"),
    (2100, 2180, "industry"), (2200, 2220, "industry"), (2460, 2465, "parking"), (2500, 2740, "industry"),
    (3010, 3019, "office"), (3020, 3024, "school"), (3030, 3048, "culture"), (3050, 3053, "health"),
)  # fmt: skip
_CODE: Final = re.compile(r"(?:(31001)_)?(\d{3,4})")


def use_of(code: Any, *, is_class: bool = False) -> str | None:
    """None where the code or word says nothing that we know.   is_class: of the attribute `class`, which has its own list."""
    text = str(code or "").strip()
    found = _CODE.fullmatch(text)
    if found is None:
        return USES.get(text.lower().replace(" ", "_"))
    number = int(found.group(2))
    ranges = _ALKIS if found.group(1) else _PLATEAU if number < 1000 else _CLASSES if is_class else _FUNCTIONS
    return next((use for low, high, use in ranges if low <= number <= high), None)
