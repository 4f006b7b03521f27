"""What the ground is covered with, in order: ground.planar_map gives a place to the first cover that wants it.

xy metres of the place.   Thread: any.
"""

from __future__ import annotations

from functools import cache

import shapely
from shapely import LineString, Polygon, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit.ground import Cover
from maps.demo.towns.trondheim import build, park, quays, streets

PLATFORMS_M = (-16.5, -3.5, 9.5)
TRACKS_M = (-11.5, -8.4, 1.5, 4.5, 14.5, 17.6)


@cache
def platforms() -> BaseGeometry:
    line = LineString([p for p in streets.rail_line().coords if -190 < p[0] < 200])
    return unary_union([line.offset_curve(d).buffer(3.1, cap_style="flat") for d in PLATFORMS_M])


@cache
def rail_tracks() -> BaseGeometry:
    """Pairs of rails as thin strips."""
    line = streets.rail_line()
    tracks: list[BaseGeometry] = []
    inner = LineString([p for p in line.coords if p[0] < 470])
    for d in TRACKS_M:
        tracks.append(inner.offset_curve(d))
    for d in (-2.6, 2.6):
        tracks.append(LineString([p for p in line.coords if p[0] > 440]).offset_curve(d))
    strips = [
        shapely.offset_curve(t, o).buffer(0.14, cap_style="flat") for t in tracks for o in (-0.75, 0.75)
    ]
    return unary_union(strips).simplify(0.05)


def _courtyards() -> list[Cover]:
    lots: list[Polygon] = []
    greens: list[BaseGeometry] = []
    for block in build.town_blocks():
        lots.append(block)
        inner = block.buffer(-build.BLOCK_DEPTH - 3.2, join_style="mitre")
        if isinstance(inner, Polygon) and inner.area > 120:
            greens.append(inner.buffer(-2).buffer(2, quad_segs=2))
    return [
        *(
            Cover(f"court-{k}", "LandUse", g, 0.14, {"surface": "grass", "class": "courtyard"})
            for k, g in enumerate(greens, 1)
        ),
        *(
            Cover(f"lot-{k}", "LandUse", g, park.KERB, {"surface": "paving", "class": "block"})
            for k, g in enumerate(lots, 1)
        ),
    ]


@cache
def covers() -> tuple[Cover, ...]:
    square = build.square()
    walk = [
        Cover(
            "platforms",
            "LandUse",
            platforms(),
            0.75,
            {"surface": "paving", "class": "platform", "name": "Perrong"},
        ),
        Cover(
            "rails", "LandUse", rail_tracks(), 0.2, {"surface": "rail", "class": "track", "colour": "#4b4a4c"}
        ),
        Cover("rail-bed", "LandUse", streets.rail_bed(), 0.06, {"surface": "rail", "class": "rail"}),
        streets.NET.pavement_cover(),
        Cover(
            "churchyard-paths",
            "LandUse",
            park.churchyard_paths(),
            park.KERB,
            {"surface": "gravel", "class": "path"},
        ),
        Cover(
            "churchyard",
            "LandUse",
            park.churchyard(),
            0.14,
            {"surface": "grass", "class": "park", "name": "Kirkegården"},
        ),
        Cover(
            "square-middle",
            "LandUse",
            build.square_middle(),
            park.KERB,
            {"surface": "quay", "class": "square", "name": "Torget"},
        ),
        Cover(
            "square", "LandUse", square, park.KERB, {"surface": "paving", "class": "square", "name": "Torget"}
        ),
    ]
    edge, *harbour = quays.harbour_covers()
    out = [
        *streets.NET.covers(),
        edge,
        *walk,
        *park.park_covers(),
        *_courtyards(),
        *harbour,
        *quays.sluppen_covers(),
    ]
    out.append(
        Cover(
            "woods",
            "PlantCover",
            park.woods(),
            0.2,
            {"name": "Woods", "class": "forest", "averageHeight": 14.0, "colour": "#76885d"},
        )
    )
    return tuple(c for c in out if not c.shape.is_empty)
