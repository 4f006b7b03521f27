"""Values on roofs and ground as shapes with colours of their own, to be laid over the city (maps/scene.py).

Scene metres; colours as 8-bit RGBA in the way of maps/lookup.py.   Thread: any, pure.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps import colours
from maps.colouring import NO_DATA, VALUE, Legend, nice_ends, ticks
from maps.sunlight.ground import GroundLight
from maps.sunlight.irradiance import RoofIrradiance
from maps.sunlight.listing import QUANTITY, UNIT
from maps.sunlight.roofs import roofs_of

LIFT_M = 0.04
TITLE = {
    "hours": "Hours of sun",
    "kwh_day": "Energy of the day, clear sky",
    "kwh_year": "Energy of a clear year",
}


@dataclass(frozen=True, slots=True, eq=False)
class Painting:
    """points, normals (n, 3) float32; triangles (m, 3) int32; point_row (n,) int32 row of rgba (k, 4) uint8;
    object (k,) int32 row of the city model whose hiding hides it, -1 for ground.
    """

    points: NDArray[np.float32]
    normals: NDArray[np.float32]
    triangles: NDArray[np.int32]
    point_row: NDArray[np.int32]
    rgba: NDArray[np.uint8]
    object: NDArray[np.int32]
    legend: Legend


def painting(
    city: CityModel,
    origin: tuple[float, float, float],
    light: RoofIrradiance,
    ground: GroundLight | None,
    what: str,
) -> Painting:
    """what: a key of QUANTITY. Roofs and ground share one scale, which begins at nought."""
    roofs = roofs_of(city)
    quantity = QUANTITY[what]
    value = np.asarray(getattr(light, quantity))
    corners = city.vertices[city.triangles[roofs.triangle]].reshape(-1, 3)
    normals = np.repeat(roofs.normal[roofs.triangle_roof], 3, axis=0)
    points = corners - np.asarray(origin) + LIFT_M * normals
    row, of = np.repeat(roofs.triangle_roof, 3), light.object
    triangles = np.arange(len(points)).reshape(-1, 3)
    if ground is not None and len(ground.triangles):
        value = np.concatenate([value, np.asarray(getattr(ground, quantity))])
        up = np.tile((0.0, 0.0, 1.0), (len(ground.points), 1))
        triangles = np.concatenate([triangles, ground.triangles + len(points)])
        points = np.concatenate([points, ground.points - np.asarray(origin) + (0.0, 0.0, LIFT_M)])
        normals, row = np.concatenate([normals, up]), np.concatenate([row, ground.point_cell + len(roofs)])
        of = np.concatenate([of, np.full(len(ground.kwh_m2), -1, np.int32)])
    known = np.isfinite(value)
    low, high = nice_ends(0.0, float(value[known].max(initial=0.0)) or 1.0)
    table = (np.asarray(colours.batlow()) * 255 + 0.5).astype(np.uint8)
    rgba = np.zeros((len(value), 4), np.uint8)
    rgba[:, 3] = np.where(known, VALUE, NO_DATA)
    rgba[known, :3] = table[np.clip(value[known] / high * 255 + 0.5, 0, 255).astype(np.intp)]
    return Painting(
        points.astype(np.float32), normals.astype(np.float32), triangles.astype(np.int32), row.astype(np.int32),
        rgba, of.astype(np.int32), Legend(TITLE[what], UNIT[what], low, high, table, ticks(low, high), coloured=int(known.sum())),
    )  # fmt: skip
