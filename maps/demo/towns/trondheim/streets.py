"""The streets as a net, the railway, and short names for what is asked often.   xy metres of the place.   Thread: any."""

from __future__ import annotations

from functools import cache

from shapely import LineString, unary_union
from shapely import box as bounds
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.shapes import smooth
from maps.demo.kit.streets import StreetNet
from maps.demo.towns.trondheim.street_plan import RAIL_LINE, STREETS

NET = StreetNet(STREETS, zebras=bounds(-620, -2000, 620, 2000))


@cache
def rail_line() -> LineString:
    return LineString(smooth(list(RAIL_LINE), 3))


@cache
def rail_bed() -> BaseGeometry:
    """Wide in the station, two tracks beyond the river."""
    line = rail_line()
    wide = LineString([p for p in line.coords if p[0] < 470]).buffer(21, cap_style="flat")
    return unary_union([wide, line.buffer(6.5, cap_style="flat")])


def carriageways() -> BaseGeometry:
    return NET.carriageways


def corridors() -> BaseGeometry:
    return NET.corridors


def crossings() -> BaseGeometry:
    return NET.crossings
