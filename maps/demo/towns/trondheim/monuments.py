"""Two old stones: the church with the skyline's one spire, and the fort out in the fjord.

xy metres of the place.   Thread: any.
"""

from __future__ import annotations

from shapely import Point, Polygon
from shapely import box as bounds

from maps.demo.kit import landmarks
from maps.demo.kit.house import House
from maps.demo.kit.solids import Terrace, terrace_solid
from maps.demo.towns.trondheim import plan

CHURCH = Point(-50, -214)


def church() -> House:
    """The skyline's one spire."""
    return landmarks.church(
        plan.lie(), "church", "Elvekirken", CHURCH.x, CHURCH.y, 3.0, "Midtbyen", windows=""
    )


def square_zone() -> Polygon:
    """The square of the old town."""
    return bounds(-106, -160, 20, -92)


def fort() -> House:
    """The old round fort on the islet."""
    shape = Point(-470, 905).buffer(17, quad_segs=6)
    low, floor = plan.lie().stand(shape)
    court = shape.buffer(-7)
    solid = terrace_solid(Terrace(shape, floor + 7, (Terrace(court, floor + 1.0),)), low)
    return House(
        "fort",
        shape,
        solid,
        floor,
        floor + 7,
        "culture",
        "flat",
        "stone",
        0.4,
        2,
        1680,
        "Holmen fort",
        "Fjorden",
        height_m=7.0,
    )
