"""Wooden houses up the hills east and west of the town.   xy metres of the place.   Thread: any."""

from __future__ import annotations

from shapely import Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cottages import Cottage, along_street
from maps.demo.kit.house import House
from maps.demo.towns.trondheim import plan, streets

WOODEN = Cottage(roofs={"gabled": 7, "hipped": 1.4, "mansard": 1.2})


def hillside(taken: list[BaseGeometry]) -> list[House]:
    east = Polygon([(490, -460), (800, -460), (800, 330), (500, 330)])
    west = Polygon([(-800, -650), (-470, -650), (-540, -300), (-575, -20), (-800, -60)])
    barred = unary_union([plan.water().buffer(9), streets.rail_bed().buffer(3)])
    land, net = plan.lie(), streets.NET
    houses: list[House] = []
    for street in net.streets:
        middle = street.line.interpolate(0.5, normalized=True)
        if street.rank == "path" or street.name == "Bakkebru":
            continue
        if middle.x > 500:
            houses += along_street(land, net, street, taken, east, WOODEN, barred, "east")
        elif middle.x < -570:
            houses += along_street(land, net, street, taken, west, WOODEN, barred, "west")
    return houses
