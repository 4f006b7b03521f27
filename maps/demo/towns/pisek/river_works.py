"""The weir above the mill: its crest, its apron, white water at its foot, and the river held back behind it.

The river flows from east to west; the old bridge lies below the weir.   xy metres of PLACE.   Thread: any.
"""

from __future__ import annotations

from shapely import LineString, Polygon

from maps.demo.kit.cityjson import CityWriter, Face
from maps.demo.kit.shapes import polygons
from maps.demo.kit.solids import flat_face
from maps.demo.towns.pisek.plan import PLACE, RIVER_Z, WEIR, river

UPPER_Z = RIVER_Z + 1.3
"""Of the water behind the weir."""


def put_weir(city: CityWriter) -> None:
    (ax, ay), (bx, by) = WEIR
    length = LineString(WEIR).length
    nx, ny = -(by - ay) / length, (bx - ax) / length  # downstream, where walking from the southern bank

    def line(v: float, z: float) -> list[tuple[float, float, float]]:
        return [(ax + nx * v, ay + ny * v, z), (bx + nx * v, by + ny * v, z)]

    def strip(near: float, far: float, z0: float, z1: float) -> Face:
        (p, q), (r, s) = line(near, z0), line(far, z1)
        return ("", [[q, p, r, s]])

    top = UPPER_Z + 0.04
    stone = [strip(-1.4, 0.4, top, top), strip(0.4, 8.0, top, RIVER_Z - 0.25)]
    city.put("weir", "OtherConstruction", stone, {"colour": "#83837c", "class": "weir", "name": "Weir"})
    veil = [strip(0.5, 3.0, UPPER_Z + 0.07, UPPER_Z - 0.42), strip(5.6, 9.6, RIVER_Z + 0.18, RIVER_Z + 0.05)]
    city.put("white-water", "OtherConstruction", veil, {"colour": "#dfe7e6", "class": "weir"})
    above = Polygon([(ax, ay - 60), *WEIR, (bx, by + 60), (1700, by + 400), (1700, ay - 400)])
    held = river().buffer(6.0, quad_segs=2).intersection(above).intersection(PLACE.landscape_box)
    faces = [flat_face("WaterSurface", piece, UPPER_Z) for piece in polygons(held)]
    said = {"name": "Otava above the weir", "class": "river", "colour": "#40605f"}
    city.put("river-above", "WaterBody", faces, said)
