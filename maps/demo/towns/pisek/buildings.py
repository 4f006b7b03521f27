"""Písek's houses: church, castle and mill by hand, burgher houses round the blocks, villas outside.   Thread: any."""

from __future__ import annotations

from functools import cache

from shapely import LineString, unary_union
from shapely.geometry.base import BaseGeometry

from maps.demo.kit import landmarks, recipes
from maps.demo.kit.cottages import Cottage, along_street
from maps.demo.kit.house import House
from maps.demo.kit.perimeter import perimeter
from maps.demo.kit.placing import addressed
from maps.demo.kit.settle import settled
from maps.demo.kit.solids import rect
from maps.demo.kit.town_house import Manner, Pattern
from maps.demo.towns.pisek import burgher
from maps.demo.towns.pisek.plan import CORE, SQUARE, blocks, land, net, square

TWISTED = ("old-6-24", "old-7-15")  # corners so sharp that their roofs would cross themselves
FRONT_M = 15.3
"""From the middle of the square's pattern to the fronts round it."""
OLD, BANK, NEW = "Old town", "Left bank", "New town"
PLASTER = (
    "#e3cfa0",
    "#d9b98c",
    "#c9d2c0",
    "#e6dccb",
    "#d7a98a",
    "#cfd4dc",
    "#e9d9b0",
    "#bfc9b0",
    "#e0c4b4",
    "#d8cda6",
)
TILES = ("#8f4a38", "#9a5340", "#84422f", "#a05a44")
FRONTS = (
    "#dcb878",
    "#d99f80",
    "#b9c6a4",
    "#ead8a8",
    "#b4c1cc",
    "#e7dfd0",
    "#cf8f6c",
    "#d7c08f",
    "#c5a9a0",
    "#9fb39a",
)
BURGHER = Manner(
    roofs={"gabled": 4, "mansard": 1}, facades={"plaster": 1}, uses={"residential": 3, "retail": 2, "hotel": 0.3}, years=(1520, 1880),
    storey_m=(3.2, 3.6), pitch_deg=(40.0, 50.0), colours={"plaster": PLASTER}, roof_colours=TILES,
)  # fmt: skip
TENEMENT = Manner(
    roofs={"gabled": 3, "mansard": 2}, facades={"plaster": 3, "brick": 1}, years=(1885, 1935), storey_m=(3.3, 3.6), pitch_deg=(32.0, 40.0),
    colours={"plaster": PLASTER, "brick": ("#a9806c",)}, roof_colours=TILES,
)  # fmt: skip
NARROW = Pattern(
    BURGHER,
    parcel_m=(7.5, 12.0),
    gaps=0.02,
    vary=(-1, 0, 0, 0, 1),
    corner_rise=0.2,
    setback_m=0.1,
    chimneys=0.8,
    least_court_m2=60.0,
)
WIDE = Pattern(TENEMENT, parcel_m=(13.0, 20.0), gaps=0.16, vary=(-1, 0, 0, 1), setback_m=0.8, chimneys=0.7)
VILLA = Cottage(
    along_m=(10.0, 14.5), across_m=(9.0, 11.5), floors=(1, 2, 2), storey_m=3.0, pitch_deg=(34.0, 44.0), roofs={"gabled": 3, "hipped": 3, "mansard": 1},
    facade="plaster", paints=PLASTER, is_painted=True, roof_colours=TILES, gable_first=0.4, gap_m=(7.0, 14.0), back_m=(3.0, 6.5), chimneys=0.9, years=(1895, 1975),
)  # fmt: skip


def civic() -> list[House]:
    g, flat, pitched = land(), recipes.flat, recipes.pitched
    return [
        landmarks.church(
            g, "church", "Town church", 158, 34, 10, OLD, nave=(40, 17), eave_m=13, ridge_m=25, has_transept=False, tower="onion", tower_at="west",
            tower_side=9.5, tower_m=38, top_m=66, apse_sides=8, year=1310, facade="plaster", colours={"wallColour": "#e2d6bd", "roofColour": "#8a4836"},
        ),
        landmarks.church(
            g, "chapel", "Monastery church", -10, -20, 96, OLD, nave=(26, 12), eave_m=10, ridge_m=17, has_transept=False, tower="pyramid", tower_side=6.5,
            tower_m=20, top_m=31, apse_sides=6, year=1500, facade="plaster", colours={"wallColour": "#ead9ae", "roofColour": "#8a4836"},
        ),
        pitched(g, "b-castle", "Castle", -150, 31, 44, 15, 8, "culture", 3, "stone", 1260, OLD, pitch_deg=44),
        landmarks.tower(g, "castle-tower", "Castle tower", rect(-182, 25, 9, 9, 8), OLD, eave_m=21, top_m=32, year=1260, colours={"wallColour": "#c8bda6", "roofColour": "#8a4836"}),
        landmarks.tower(g, "gate-tower", "Gate tower", rect(-118, 196 + 14, 7.5, 7.5, 4), BANK, eave_m=15, top_m=24, year=1480, colours={"wallColour": "#d8c9aa", "roofColour": "#8a4836"}),
        pitched(g, "b-mill", "River mill", 68, 101.5, 24, 17, 96, "culture", 3, "stone", 1888, OLD, pitch_deg=38),
        flat(g, "b-school", "School", rect(-196, -292, 66, 22, 2), "school", 3, "plaster", 1931, NEW),
        flat(g, "b-library", "Library", rect(112, -284, 52, 24, 3), "culture", 3, "glass", 2014, NEW),
        flat(g, "b-hospital", "Hospital", rect(250, -384, 78, 22, 4), "health", 4, "plaster", 1962, NEW),
        flat(g, "b-technology", "Technology centre", rect(-300, -394, 70, 34, 2), "office", 3, "metal", 2012, NEW),
        flat(g, "b-sports", "Winter stadium", rect(-238, 252, 78, 46, 2), "school", 2, "metal", 1998, BANK),
        flat(g, "b-station", "Bus station", rect(-90, -300, 40, 16, 4), "retail", 1, "glass", 2017, NEW),
        pitched(g, "b-hotel", "Hotel by the river", 60, 232, 40, 15, 6, "hotel", 3, "plaster", 1912, BANK, pitch_deg=36),
        pitched(g, "b-kindergarten", "Kindergarten", 120, 286, 34, 15, 4, "school", 2, "plaster", 1978, BANK, pitch_deg=28),
    ]  # fmt: skip


@cache
def houses() -> tuple[House, ...]:
    streets = net()
    barred: BaseGeometry = unary_union([streets.corridors.buffer(-0.05), land().water.buffer(1.5)])
    first = civic()
    keep_off = unary_union([h.footprint.buffer(5) for h in first])
    wanted = list(first)
    inner = unary_union([b.buffer(0.4) for b in blocks()])
    arcades = burgher.rows(land(), "burgher", burgher.fronts(blocks(), SQUARE, FRONT_M), FRONTS, TILES)
    arcades = [h for h in arcades if inner.contains(h.footprint) and not h.footprint.intersects(keep_off)]
    arcades = settled(arcades, barred)
    wanted += [h.called(area=OLD) for h in arcades]
    for number, block in enumerate(blocks(), 1):
        near = square().distance(block) < 16
        rest = burgher.behind(block, SQUARE, FRONT_M)
        found = perimeter(land(), rest, f"old-{number}", NARROW, depth=11.0, storeys=3 if near else 2)
        wanted += [h.called(area=OLD) for h in found if not h.footprint.intersects(keep_off)]
    row = LineString([(-16, -246), (-34, -330)])
    wanted += [h for h in settled_rows(row) if not h.footprint.intersects(keep_off)]
    kept = settled([h for h in wanted if h.ident not in TWISTED], barred)
    taken: list[BaseGeometry] = [*(h.footprint for h in kept), square(), CORE]
    zone = land().place.core_box
    for street in streets.streets:
        if street.surface == "paving":
            continue
        found = along_street(land(), streets, street, taken, zone, VILLA, barred, "pisek", prefix="villa")
        kept += [h.called(area=BANK if h.footprint.centroid.y > 130 else NEW) for h in found]
    return tuple(addressed(kept, streets, number_first=False))


def settled_rows(line: LineString) -> list[House]:
    """Tenements along the street to the station, both sides."""
    from maps.demo.kit.rows import terrace

    left = LineString(line.offset_curve(7.6).coords)
    right = LineString(line.offset_curve(-7.6).reverse().coords)
    return [
        h.called(area=NEW)
        for name, side in (("east", left), ("west", right))
        for h in terrace(land(), f"tenement-{name}", side, WIDE, storeys=4, depth=12.0)
    ]
