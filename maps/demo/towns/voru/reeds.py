"""The reeds of the shallow shore: belts of tufts in the water, broken where people come down to it.   xy metres of PLACE.

Thread: any.
"""

from __future__ import annotations

import math

import shapely
from shapely import LineString, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.cityjson import CityWriter, Face, Xyz
from maps.demo.kit.house import seeded
from maps.demo.towns.voru.plan import ISLAND, LAKE_Z, area, lake, land, shore

GREENS = ("#7d8450", "#93905a", "#6d7a4a")


def stalks(x: float, y: float, width: float, high: float, turn: float) -> list[Face]:
    """A slender tuft, leaning a little."""
    steps = [turn + math.tau * k / 3 for k in range(3)]
    foot: list[Xyz] = [
        (x + width / 2 * math.cos(t), y + width / 2 * math.sin(t), LAKE_Z - 0.3) for t in steps
    ]
    tip = (x + 0.3 * math.cos(turn * 9), y + 0.2, LAKE_Z + high)
    return [("", [[foot[k], foot[(k + 1) % 3], tip]]) for k in range(3)]


def belts() -> list[tuple[str, BaseGeometry, int, float]]:
    """Lines in the water along which reeds stand; how many tufts, how far to either side."""
    edge = LineString([(x, y - 5.5) for x, y in shore()])
    return [
        ("town", edge.intersection(area(-430, 480, -420, -100)), 4200, 6.0),
        ("west", edge.intersection(area(-1000, -430, -420, 100)), 500, 6.0),
        ("island", LineString(ISLAND.buffer(5.0).exterior.coords), 420, 4.0),
        ("shoal", LineString([(-112, -322), (-84, -308), (-62, -314)]), 520, 4.5),
    ]


def put_reeds(city: CityWriter) -> None:
    kept_open = unary_union([land().dry.buffer(0.6), area(-425, -130, -330, -180), area(-34, 44, -330, -180)])
    wet = lake().difference(kept_open)
    shapely.prepare(wet)
    by_green: dict[str, list[Face]] = {green: [] for green in GREENS}
    for name, line, n, wide in belts():
        rng = seeded("voru reeds", name)
        for _ in range(n):
            p = line.interpolate(rng.random(), normalized=True)
            x, y = p.x + rng.uniform(-1, 1) * wide * 0.6, p.y + rng.gauss(0, wide * 0.45)
            # in clumps: no reed grows everywhere
            is_bare = name != "shoal" and math.sin(p.x / 31.0) + math.sin(p.x / 13.0 + 1.0) < -0.7
            if is_bare or not shapely.contains_xy(wet, x, y):
                continue
            by_green[rng.choice(GREENS)] += stalks(
                x, y, rng.uniform(0.8, 1.5), rng.uniform(1.3, 2.5), rng.uniform(0, 2)
            )
    for number, (green, faces) in enumerate(by_green.items(), 1):
        said = {"class": "reed", "colour": green, "name": "Reeds"}
        city.put(f"reeds-{number}", "PlantCover", faces, said)
