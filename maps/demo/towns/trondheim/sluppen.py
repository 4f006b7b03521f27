"""Sluppen's large buildings up the river: the six that trade, the business park, flats; and two by the park.

xy metres of the place.   Thread: any.   Names are invented.
"""

from __future__ import annotations

from maps.demo.kit.house import House
from maps.demo.kit.solids import (
    rect,
)
from maps.demo.towns.trondheim.assets import SLUPPEN
from maps.demo.towns.trondheim.recipes import flat, notch, sawtooth, with_court


def sluppen() -> list[House]:
    s = SLUPPEN
    # fmt: off
    return [
        flat("b-sluppen-north", "Sluppen Nord", with_court(-98, -446, 70, 52, 3, 16), "office", 6, "glass", 2019, s),
        sawtooth("b-sluppen-hub", "Sluppenhallen", -262, -440, 92, 54, 4, 5, s, "industry", 1971),
        flat("b-sluppen-tech", "Teknobygget", notch(rect(-118, -572, 70, 46, 3), rect(-100, -586, 30, 26, 3)), "office", 5, "brick", 2006, s, [(rect(-140, -570, 20, 36, 3), 3)]),
        flat("b-sluppen-school", "Elvebakken skole", notch(rect(-446, -448, 88, 60, 2), rect(-446, -472, 46, 34, 2)), "school", 2, "brick", 2005, s, [(rect(-446, -432, 60, 18, 2), 1)]),
        flat("b-sluppen-flats", "Elvetunet", notch(rect(46, -484, 62, 54, -12), rect(46, -484, 34, 26, -12), rect(58, -508, 24, 24, -12)), "residential", 5, "plaster", 2014, s),
        flat("b-sluppen-lab", "Varmelaben", rect(-262, -566, 66, 34, 3), "office", 3, "concrete", 1986, s, [(rect(-278, -566, 20, 20, 3), 1)]),
        flat("slup-1", "Kontorgården 2", rect(-122, -498, 34, 18, 3), "office", 5, "glass", 2003, s),
        flat("slup-2", "Kontorgården 4", rect(-70, -500, 36, 20, 2), "office", 7, "brick", 2009, s),
        flat("slup-3", "Sluppen verksted", rect(-240, -492, 70, 20, 4), "industry", 1, "metal", 1978, s),
        flat("slup-4", "Handelsbygget", rect(-288, -622, 40, 34, 3), "retail", 2, "metal", 1994, s),
        flat("slup-5", "Sluppenvegen 19", rect(-240, -620, 36, 22, 4), "office", 4, "concrete", 1990, s),
        flat("slup-6", "Sluppentårnet", rect(-84, -626, 22, 30, 4), "office", 2, "glass", 2022, s, [(rect(-84, -629, 18, 18, 4), 9)]),
        flat("slup-7", "Fossegrenda 3", rect(-136, -626, 52, 20, 3), "office", 4, "brick", 1998, s),
        flat("slup-8", "Fossegrenda 9", rect(-16, -576, 22, 54, 6), "office", 5, "stone", 2001, s),
        flat("slup-9", "Elveterrassen 1", rect(20, -604, 16, 46, 8), "residential", 5, "timber", 2016, s),
        flat("slup-10", "Elveterrassen 2", rect(52, -598, 16, 36, 14), "residential", 4, "timber", 2016, s),
        flat("slup-11", "Teknogården", rect(2, -428, 48, 22, 2), "office", 5, "glass", 2012, s),
        flat("slup-12", "Elvekroken 1", rect(98, -460, 16, 32, -22), "residential", 4, "plaster", 2015, s),
        flat("slup-13", "Elvekroken 3", rect(124, -492, 16, 40, -28), "residential", 4, "brick", 2015, s),
        flat("slup-14", "Elvekroken 5", rect(104, -534, 15, 34, -38), "residential", 5, "plaster", 2015, s),
        flat("slup-15", "Smedhagen", rect(-2, -500, 22, 30, 3), "office", 3, "brick", 1983, s),
        flat("flats-sluppen-1", "Skoletunet 1", rect(-536, -440, 16, 52, 4), "residential", 4, "plaster", 1968, s),
        flat("flats-sluppen-2", "Skoletunet 2", rect(-522, -482, 46, 14, 4), "residential", 4, "plaster", 1968, s),
        flat("flats-sluppen-3", "Fossetunet 1", rect(-372, -566, 15, 62, 3), "residential", 8, "concrete", 1972, s),
        flat("flats-sluppen-4", "Fossetunet 2", rect(-412, -572, 15, 62, 3), "residential", 8, "concrete", 1972, s),
        flat("flats-sluppen-5", "Fossetunet 3", rect(-454, -578, 15, 58, 3), "residential", 6, "concrete", 1973, s),
        flat("health-sluppen", "Helsehuset", rect(-374, -414, 24, 18, 3), "health", 3, "timber", 2011, s),
        flat("south-1", "Parkgården", rect(-200, -338, 70, 26, -14), "health", 5, "stone", 1936, "Midtbyen", [(rect(-200, -338, 30, 14, -14), 1)]),
        flat("south-2", "Elvegården", rect(-78, -358, 28, 60, 16), "residential", 6, "brick", 1962, "Midtbyen"),
    ]
    # fmt: on
