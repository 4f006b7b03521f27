"""Everything that lies on the ground, without two surfaces at one place: they would flicker.   Thread: one.   Units: metres.

Pieces that belong together (one street, the footways of a block, one water) are united; of what overlaps in one layer of
the scene, the one of lower rank stays whole and the others are cut. Green is cut by water, which lies below it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.model.city import SurfaceKind
from maps.layers import layer_of
from maps.readers.builder import CityBuilder
from maps.readers.footprints_bulk import add_flats
from maps.readers.footprints_kinds import GROUND_KEYS, Ground, ground_of
from maps.readers.footprints_repair import LEAST_AREA_M2, simple_polygons
from maps.readers.footprints_source import Layer
from maps.readers.footprints_tags import Tags
from maps.readers.footprints_unique import add_unique
from maps.readers.osm_tags import surface_of
from maps.readers.problems import Problems

_CELL_M: Final = 250.0  # what has no name is united block by block
_AREA_RANK: Final = 20  # areas of ground are laid after the ways; small ones first
_SMALLEST_M2: Final = 0.3  # slivers of cutting
_BY_NAME: Final = {
    "plot": Ground("LandUse", "plot", ""),
    "water": Ground("WaterBody", "water", ""),
    "green": Ground("PlantCover", "green", "grass"),
    "way": Ground("Road", "road", "asphalt"),
    "ground": Ground("LandUse", "land", ""),
}


class Piece(NamedTuple):
    """shape: a valid polygon or multi-polygon; base: z of the shape, nan where it has none."""

    type: str
    rank: int
    id: str
    name: str
    said: Mapping[str, Any]
    shape: Any
    where: str
    base: float


def areas_of(
    layer: Layer, tags: Tags, ids: list[str], picked: NDArray[np.bool_], theme: str, problems: Problems
) -> list[Piece]:
    """Pieces of the picked (n,) polygons."""
    import shapely

    where = f"layer {layer.name}"
    chosen = np.flatnonzero(picked)
    polygons, owner = simple_polygons(
        layer.shapes[chosen], [ids[i] for i in chosen.tolist()], where, problems
    )
    words = {key: tags.words(key) for key in GROUND_KEYS if tags.has(key)}
    loose = tags.words("fclass", "type", "class", "kind", "category")
    surface, name = tags.words("surface"), tags.get("name", "nom", "navn")
    known: dict[int, Ground] = {}
    out = []
    area = shapely.area(polygons)
    for polygon, at, size in zip(polygons, owner.tolist(), area.tolist(), strict=True):
        row = int(chosen[at])
        if row not in known:
            known[row] = _ground(words, loose, row, theme)
        ground = known[row]
        said = {"class": ground.name, "surface": surface_of(surface[row]) or ground.surface}
        if theme == "plot":
            said = {**tags.attributes(row), **said}
        rank = 0 if ground.type == "WaterBody" else _AREA_RANK + int(np.log2(max(size, 1.0)) * 8)
        given = {k: v for k, v in said.items() if v}
        out.append(
            Piece(
                ground.type,
                rank,
                ids[row],
                str(name[row] or ""),
                given,
                polygon,
                where,
                float(layer.base[row]),
            )
        )
    return out


def _ground(
    words: Mapping[str, NDArray[np.object_]], loose: NDArray[np.object_], row: int, theme: str
) -> Ground:
    for key, column in words.items():
        if column[row] is not None and (found := ground_of(key, column[row])):
            return found
    if loose[row] is not None and (found := ground_of("landuse", loose[row])):
        return found
    return _BY_NAME.get(theme, _BY_NAME["ground"])


def lay(builder: CityBuilder, pieces: Sequence[Piece], low: float) -> None:
    """Adds all pieces as objects. low: the ground of pieces without z."""
    by_layer: dict[str, list[tuple[int, list[Piece], Any]]] = defaultdict(list)
    for group in _groups(pieces):
        by_layer[layer_of(group[0].type, group[0].said)].append((group[0].rank, group, _united(group)))
    water = [shape for _, _, shape in by_layer.get("water", [])]
    for name, groups in by_layer.items():
        groups.sort(key=lambda g: g[0])
        shapes = np.array([g[2] for g in groups] + [None], object)[:-1]
        cut = shapes if name == "water" else without_overlap(shapes, water if name == "green" else ())
        _add(builder, [g[1] for g in groups], cut, low)


def _groups(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Ways by class and name, or by class and block; water that touches; every other area by itself."""
    groups: dict[tuple[Any, ...], list[Piece]] = defaultdict(list)
    for number, piece in enumerate(pieces):
        if piece.rank >= _AREA_RANK:
            groups[(piece.type, piece.id)].append(piece)
            continue
        cell: tuple[int, ...] = ()
        if not piece.name:
            box = piece.shape.bounds
            is_water = piece.type == "WaterBody"
            cell = (number,) if is_water else (int(box[0] // _CELL_M), int(box[1] // _CELL_M))
        groups[(piece.type, piece.rank, piece.name, cell, piece.said.get("surface"))].append(piece)
    return list(groups.values())


def _united(group: Sequence[Piece]) -> Any:
    import shapely

    if len(group) == 1:
        return group[0].shape
    return shapely.union_all([piece.shape for piece in group])


def without_overlap(shapes: NDArray[np.object_], first: Sequence[Any] = ()) -> NDArray[np.object_]:
    """(k,) polygons or multi-polygons, each without what lies in an earlier one or in one of `first`."""
    import shapely

    every = np.concatenate([np.array([*first, None], object)[:-1], shapes])
    start = len(every) - len(shapes)
    if not len(every):
        return shapes
    tree = shapely.STRtree(every)
    one, other = tree.query(every, predicate="intersects")
    keep = (other < one) & (one >= start)
    one, other = one[keep], other[keep]
    order = np.argsort(one, kind="stable")
    one, other = one[order], other[order]
    bounds = np.searchsorted(one, np.arange(len(every) + 1))
    out = every.copy()
    for at in np.unique(one).tolist():
        over = every[other[bounds[at] : bounds[at + 1]]]
        mask = over[0] if len(over) == 1 else shapely.union_all(over)
        try:
            out[at] = shapely.difference(every[at], mask)
        except shapely.errors.GEOSException:  # two edges on top of each other that differ in the last digit
            out[at] = shapely.difference(every[at], mask, grid_size=0.001)
    result: NDArray[np.object_] = out[start:]
    return result


def _add(
    builder: CityBuilder, groups: Sequence[Sequence[Piece]], shapes: NDArray[np.object_], low: float
) -> None:
    import shapely

    parts, owner = shapely.get_parts(shapes, return_index=True)
    deep = shapely.get_type_id(parts) == 6
    if deep.any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        owner = owner[inner]
    good = (shapely.get_type_id(parts) == 3) & (shapely.area(parts) > max(_SMALLEST_M2, LEAST_AREA_M2))
    parts, owner = parts[good], owner[good]
    rows, z, kinds = (np.zeros(len(groups), t) for t in (np.int64, np.float64, np.uint8))
    for at in np.unique(owner).tolist():
        group = groups[at]
        one = group[0]
        said = {**one.said, "name": one.name} if one.name else dict(one.said)
        rows[at], _ = add_unique(builder, one.id, one.where.removeprefix("layer "), one.type, said)
        bases = [p.base for p in group if np.isfinite(p.base)]
        z[at] = min(bases) if bases else low
        kinds[at] = _KINDS.get(one.type, SurfaceKind.OTHER)
    places = [groups[at][0].where for at in owner.tolist()]
    add_flats(builder, rows[owner], parts, z[owner], kinds[owner], places)


_KINDS: Final = {
    "WaterBody": SurfaceKind.WATER,
    "Road": SurfaceKind.TRAFFIC,
    "Railway": SurfaceKind.TRAFFIC,
    "TransportSquare": SurfaceKind.TRAFFIC,
}
