"""Points: trees as instances, and posts for what else has a place, such as a traffic counter.   Thread: one.   Units: metres."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from maps.readers.builder import CityBuilder
from maps.readers.footprints_bulk import add_prisms
from maps.readers.footprints_source import Layer
from maps.readers.footprints_tags import Tags
from maps.readers.footprints_unique import add_unique
from maps.readers.heights import lengths

POST_M = (0.35, 4.0)  # radius and height
_TALLEST_TREE_M, _WIDEST_CROWN_M = 120.0, 60.0


def add_trees(
    builder: CityBuilder, layer: Layer, tags: Tags, ids: list[str], picked: NDArray[np.bool_], low: float
) -> None:
    """A tree each; nan where nobody says how tall or wide: the scene then grows it as it likes."""
    height = _within(
        lengths(tags.get("height", "hauteur", "treeheight", "hoehe", "kronenhoehe")), _TALLEST_TREE_M
    )
    crown = _within(
        lengths(tags.get("diametercrown", "crowndiameter", "crownwidth", "kronedurch")), _WIDEST_CROWN_M
    )
    for row, x, y in _points(layer, picked):
        base = layer.base[row] if np.isfinite(layer.base[row]) else low
        at, _ = add_unique(builder, ids[row], layer.name, "SolitaryVegetationObject", _said(tags, row))
        builder.add_instance(at, (x, y, float(base)), float(height[row]), float(crown[row]))


def add_posts(
    builder: CityBuilder, layer: Layer, tags: Tags, ids: list[str], picked: NDArray[np.bool_], low: float
) -> None:
    import shapely

    radius, height = POST_M
    rows, shapes, ground, places = [], [], [], []
    for row, x, y in _points(layer, picked):
        at, _ = add_unique(builder, ids[row], layer.name, "CityFurniture", _said(tags, row))
        rows.append(at)
        shapes.append(shapely.buffer(shapely.points(x, y), radius, quad_segs=2))
        ground.append(float(layer.base[row]) if np.isfinite(layer.base[row]) else low)
        places.append(f"layer {layer.name}, feature {layer.fid[row]}")
    bottom = np.array(ground)
    add_prisms(builder, np.array(rows, np.int64), np.array(shapes, object), bottom, bottom + height, places)


def _said(tags: Tags, row: int) -> dict[str, Any]:
    return tags.attributes(row)


def _points(layer: Layer, picked: NDArray[np.bool_]) -> list[tuple[int, float, float]]:
    import shapely

    chosen = np.flatnonzero(picked)
    xy, owner = shapely.get_coordinates(layer.shapes[chosen], return_index=True)
    first = np.unique(owner, return_index=True)[1]
    rows = chosen[owner[first]].tolist()
    return [(row, x, y) for row, (x, y) in zip(rows, xy[first].tolist(), strict=True)]


def _within(values: NDArray[np.float64], most: float) -> NDArray[np.float64]:
    return np.where((values > 0) & (values < most), values, np.nan)
