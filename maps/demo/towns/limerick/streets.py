"""The streets: a strict grid turned with the river, bent quays, and the old lanes of the island.   xy metres.   Thread: any."""

from __future__ import annotations

import math
from functools import cache

from shapely import Polygon
from shapely import box as bounds

from maps.demo.kit.streets import Street, StreetNet
from maps.demo.towns.limerick import at, ats


def _s(name: str, *points: tuple[float, float], **more: object) -> Street:
    return Street(name, tuple(ats(*points)), **more)  # type: ignore[arg-type]


_MAIN: dict[str, object] = {"width": 9.5, "side": 4.5, "rank": "main"}
_LONG: dict[str, object] = {"width": 8, "side": 3.5}
# fmt: off
_GRID = (
    _s("Quay Road", (24, -640), (22, -560), (20, -400), (16, -200), (20, 0), (25, 180), (30, 330), (40, 372), width=7, side=4, trees=True),
    _s("Henry Street", (108, 348), (107, 120), (108, -120), (106, -420), (112, -640), **_LONG),
    _s("O'Connell Street", (198, 372), (198, 100), (198, -640), **_MAIN),
    _s("Catherine Street", (290, 348), (290, 80), (290, -430), **_LONG),
    _s("Pery Street", (384, 348), (384, 60), (384, -430), width=9, side=4, trees=True),
    _s("Wickham Street", (478, 348), (479, 120), (478, -106), **_LONG),
    _s("Parnell Street", (584, 420), (582, 200), (584, -20), (588, -430), **_MAIN),
    _s("North Quay", (40, 372), (110, 374), (198, 372), (300, 352), (478, 348), (584, 352), width=7, side=3),
    _s("William Street", (5, 260), (290, 260), (584, 264), (760, 290), (900, 330), **_MAIN),
    _s("Thomas Street", (25, 172), (290, 172), (581, 174), **_LONG),
    _s("Cecil Street", (23, 80), (290, 80), (582, 82), **_LONG),
    _s("Glentworth Street", (20, -12), (290, -12), (584, -10), width=9, side=4, trees=True),
    _s("Mallow Street", (18, -106), (384, -106), (585, -104), (760, -80), width=9, side=4, trees=True),
    _s("Hartstonge Street", (17, -200), (384, -200), **_LONG),
    _s("Barrington Street", (18, -398), (290, -400), (384, -402), (588, -404), (740, -420), **_LONG),
    _s("Dock Road", (24, -640), (22, -800), (30, -1000), width=9, side=3, rank="main"),
)
_OUTER = (
    _s("Hill Road", (584, 82), (680, 70), (780, 90), (880, 60), width=6, side=2),
    _s("Orchard Road", (585, -10), (660, -20), (760, -6), (850, -40), width=6, side=2),
    _s("Station Road", (586, -260), (680, -262), (790, -240), (860, -190), width=6, side=2),
    _s("Garden Road", (690, 280), (682, 70), (664, -20), (676, -92), (682, -262), (690, -416), width=6, side=2),
    _s("Southern Road", (384, -402), (380, -500), (330, -600), (260, -700), width=6, side=2),
    _s("Laurel Hill", (198, -560), (290, -560), (350, -560), width=6, side=2),
    _s("Strand", (-162, -420), (-164, -200), (-160, 0), (-157, 260), (-158, 420), (-172, 560), (-200, 690), width=6.5, side=3.5, trees=True),
    _s("Ennis Road", (-146, 260), (-240, 264), (-360, 300), (-480, 320), (-640, 400), width=9, side=3.5, rank="main", trees=True),
    _s("Clare Road", (-157, 100), (-260, 96), (-380, 120), (-480, 90), width=6, side=2),
    _s("Shannon Road", (-162, -80), (-260, -90), (-370, -60), (-470, -100), width=6, side=2),
    _s("Ardhu Road", (-270, 430), (-262, 264), (-262, 96), (-264, -90), (-290, -260), width=6, side=2),
    _s("Lansdowne Road", (-378, 480), (-372, 304), (-384, 120), (-372, -60), (-390, -240), width=6, side=2),
    _s("Orchard Lane", (-165, 500), (-270, 430), (-378, 470), (-480, 440), width=6, side=2),
)
_ISLAND = (
    _s("Bridge Street", (150, 372), (152, 440), (148, 500), (144, 590), (150, 690), (118, 800), width=6, side=2.5, rank="main"),
    _s("Castle Street", (24, 690), (40, 644), (88, 634), (146, 640), (222, 662), width=5.5, side=2.5),
    _s("Nicholas Lane", (33, 458), (44, 488), (84, 503), (147, 502), (206, 540), width=4.5, side=1.8, surface="paving"),
    _s("Church Lane", (145, 578), (180, 584), (226, 620), width=4.5, side=1.8, surface="paving"),
    _s("Island Road", (150, 690), (200, 704), (222, 770), (184, 860), (118, 800), width=5, side=2),
    _s("Mill Lane", (40, 644), (54, 700), (10, 800), (-20, 900), width=5, side=2),
)
# fmt: on
STREETS = _GRID + _OUTER + _ISLAND
NET = StreetNet(STREETS, zebras=bounds(-620, -620, 560, 560))


@cache
def crescent() -> Polygon:
    """Where the main street widens between two curved terraces."""
    right = [(198 + 12 + 19 * _bump(k / 24), -385 + 170 * k / 24) for k in range(25)]
    left = [(198 - 12 - 19 * _bump(k / 24), -385 + 170 * k / 24) for k in range(25)]
    return Polygon(ats(*right, *left[::-1]))


def _bump(t: float) -> float:
    return math.sin(math.pi * t) ** 2


def refuge() -> Polygon:
    """The round island in the middle of the crescent, with its column."""
    from shapely import Point

    return Point(at(198, -300)).buffer(4.6, quad_segs=4)
