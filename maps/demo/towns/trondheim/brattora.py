"""The harbour island's large buildings: the ten that trade, and the offices, flats and sheds between them.

xy metres of the place.   Thread: any.   Names are invented; only the Energy house follows a real one's figures.
"""

from __future__ import annotations

from shapely import Polygon

from maps.demo.kit.house import House
from maps.demo.kit.solids import (
    rect,
)
from maps.demo.towns.trondheim.assets import BRATTORA
from maps.demo.towns.trondheim.recipes import flat, notch, octagon, wedge, with_court


def _energy_house() -> House:
    base = rect(168, 262, 76, 62, 0)
    shape = notch(
        base,
        Polygon([(130, 231), (130, 240), (139, 231)]),
        Polygon([(206, 231), (206, 238), (199, 231)]),
        Polygon([(130, 293), (130, 281), (137, 293)]),
    )
    return wedge(
        "b-energy-house", "Energy house Brattøra", shape, octagon(170, 264, 14.5, 12.5), 19.7, 8.4, BRATTORA
    )


def brattora() -> list[House]:
    b = BRATTORA
    # fmt: off
    return [
        _energy_house(),
        flat("b-pier-offices", "Pirgården", with_court(272, 318, 76, 52, -2, 15), "office", 5, "brick", 2011, b),
        flat("b-harbour-hotel", "Fjordhotellet", rect(446, 308, 74, 44, -6), "hotel", 2, "stone", 2015, b, [(rect(438, 314, 52, 17, -6), 8)]),
        flat("b-culture-hall", "Havnesalen", Polygon([(-78, 232), (18, 226), (24, 268), (-8, 282), (-74, 284)]), "culture", 3, "metal", 2010, b, [(Polygon([(-52, 240), (-14, 238), (-10, 268), (-50, 270)]), 2)]),
        flat("b-canal-offices", "Kanalgården", notch(rect(-202, 233, 124, 38, -4), rect(-202, 248, 40, 22, -4)), "office", 4, "brick", 2004, b, [(rect(-246, 236, 24, 24, -4), 3)]),
        flat("b-swim-hall", "Sjøbadet", Polygon([(-366, 366), (-296, 360), (-290, 386), (-330, 394), (-366, 391)]), "culture", 2, "glass", 2001, b),
        flat("b-station-house", "Stasjonsgården", rect(8, 118, 116, 17, 0.2), "retail", 2, "plaster", 1881, b, [(rect(8, 118, 26, 15, 0.2), 1)]),
        flat("b-harbour-parking", "Brattørkaia parkering", rect(-358, 247, 96, 42, 2), "parking", 4, "concrete", 2008, b),
        flat("b-quay-flats", "Kaitunet", notch(rect(-204, 286, 74, 30, -6), rect(-204, 279, 38, 20, -6)), "residential", 6, "brick", 2017, b),
        flat("b-maritime-school", "Sjøskolen", notch(rect(-514, 282, 96, 56, 7), rect(-530, 300, 26, 36, 7), rect(-494, 264, 30, 30, 7)), "school", 3, "timber", 2018, b),
        flat("offices-pir-1", "Losgården", rect(258, 246, 50, 34, 2), "office", 6, "glass", 2014, b),
        flat("offices-pir-2", "Havnekontoret", rect(326, 250, 52, 30, 3), "office", 5, "stone", 1999, b, [(rect(316, 250, 18, 18, 3), 2)]),
        flat("tower-pir", "Fyrtårnet", rect(342, 322, 26, 46, -3), "residential", 3, "brick", 2021, b, [(rect(342, 332, 22, 22, -3), 12)]),
        flat("offices-east", "Havnespeilet", rect(412, 252, 54, 26, 3), "office", 5, "glass", 2016, b),
        flat("flats-east-1", "Østkaia 1", rect(480, 256, 17, 42, 4), "residential", 6, "plaster", 2020, b),
        flat("flats-east-2", "Østkaia 2", rect(512, 258, 17, 40, 4), "residential", 7, "brick", 2020, b),
        flat("offices-marina", "Marinaporten", rect(56, 250, 36, 56, 3), "office", 6, "glass", 2018, b, [(rect(54, 262, 24, 22, 3), 2)]),
        flat("offices-culture", "Kaipromenaden", rect(-100, 252, 14, 52, 2), "retail", 4, "brick", 2012, b),
        flat("offices-west-1", "Sjøgården", rect(-372, 309, 66, 24, 8), "office", 6, "brick", 2007, b),
        flat("offices-west-2", "Pirhuset", rect(-312, 304, 26, 38, 2), "office", 8, "glass", 2013, b),
        flat("offices-energy", "Turbinhuset", rect(108, 240, 20, 44, 3), "office", 5, "stone", 2009, b),
        flat("goods-1", "Godshuset", rect(-236, 122, 96, 15, -3.5), "industry", 1, "brick", 1912, b),
        flat("goods-2", "Pakkhuset", rect(-372, 136, 84, 14, -6), "industry", 1, "brick", 1908, b),
        flat("bus-hall", "Bussterminalen", rect(148, 122, 88, 15, 2.5), "retail", 1, "glass", 1995, b, [(rect(120, 121, 20, 12, 2.5), 2)]),
        flat("offices-rail", "Skiftegården", rect(272, 128, 76, 16, 4), "office", 4, "brick", 1988, b),
        flat("ferry-hall", "Hurtigbåtterminalen", rect(96, 378, 46, 17, 2), "retail", 1, "glass", 2003, b),
    ]
    # fmt: on
