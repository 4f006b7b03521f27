"""Flat maps -> a city: footprints become buildings, lines become streets, and so on.   Thread: any.   Units: metres.

GeoJSON, GeoPackage, Shapefile, FlatGeobuf and OSM PBF. All layers of a file are read; tags of OpenStreetMap, names of
columns and names of layers say what a feature is. What is assumed (a height, a width) is told in the problems.

    city = read_footprints(Path("buildings.geojson"))
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np

from app.model.city import CityModel
from maps.readers.builder import CityBuilder, TooLarge
from maps.readers.crs import UnknownCrs
from maps.readers.errors import BadModel
from maps.readers.footprints_buildings import Tally, add_buildings
from maps.readers.footprints_ground import Piece, areas_of, lay
from maps.readers.footprints_kinds import Kind, judge, theme_of
from maps.readers.footprints_place import place
from maps.readers.footprints_points import add_posts, add_trees
from maps.readers.footprints_source import Layer, format_of, read_layers
from maps.readers.footprints_tags import Tags, ids_of
from maps.readers.footprints_ways import pieces_of
from maps.readers.progress import say


def read_footprints(path: Path, *, epsg: int | None = None) -> CityModel:
    """Raises BadModel in one line. epsg: overrides what the file says of its CRS."""
    builder = CityBuilder(format_of(path))
    layers = read_layers(path, builder.problems)
    if not layers:
        raise BadModel(path, f"is a {format_of(path)} without any shapes: there is nothing to draw in it")
    try:
        builder.file_vertices = _count(layers)
        layers, builder.frame = place(layers, epsg, builder.problems)
        _build(builder, layers, path)
        say("triangulating", 0.8)
        return builder.finish()
    except UnknownCrs as error:
        raise BadModel(path, f"cannot be read as asked: {error}") from error
    except (TooLarge, MemoryError) as error:
        raise BadModel(path, f"is too large to be held ({error})") from error


def _build(builder: CityBuilder, layers: list[Layer], path: Path) -> None:
    import shapely

    bases = np.concatenate([layer.base for layer in layers]) if layers else np.empty(0)
    has_ground = bool(np.isfinite(bases).any())
    low = float(np.nanpercentile(bases, 2)) if has_ground else 0.0
    builder.above_ground = not has_ground
    tally, pieces = Tally(), list[Piece]()
    areas = sum(bool((shapely.get_dimensions(layer.shapes) == 2).any()) for layer in layers)
    for number, layer in enumerate(layers):
        say(f"building {layer.name[:40]}", 0.5 + 0.3 * number / len(layers))
        tags = Tags(layer)
        theme = theme_of(layer.name, path.stem if len(layers) == 1 else "")
        kind = judge(layer, tags, theme, is_alone=areas == 1)
        ids = ids_of(layer, tags, builder.problems)
        add_buildings(builder, layer, tags, ids, kind == Kind.BUILDING, kind == Kind.PART, low, tally)
        pieces += pieces_of(layer, tags, ids, kind == Kind.WAY, theme, builder.problems)
        pieces += areas_of(layer, tags, ids, kind == Kind.GROUND, theme, builder.problems)
        add_trees(builder, layer, tags, ids, kind == Kind.TREE, low)
        add_posts(builder, layer, tags, ids, kind == Kind.POST, low)
        _tell_left_out(builder, layer, kind)
    lay(builder, pieces, low)
    tally.report(builder)
    if not tally.count:
        builder.problems.warning("no-buildings", "", "", "there is no building in the file")


def _tell_left_out(
    builder: CityBuilder, layer: Layer, kind: np.ndarray[tuple[int], np.dtype[np.uint8]]
) -> None:
    left = Counter(kind.tolist())
    where = f"layer {layer.name}"
    if unknown := left[Kind.UNKNOWN]:
        what = f"nothing tells what its {unknown:,} features are; they are not drawn"
        builder.problems.warning("unknown-layer", "", where, what)
    if nothing := left[Kind.NOTHING]:
        what = f"{nothing:,} features are of kinds that have no place here, such as boundaries and barriers"
        builder.problems.warning("not-drawn", "", where, what)


def _count(layers: list[Layer]) -> int:
    import shapely

    return int(sum(shapely.get_num_coordinates(layer.shapes).sum() for layer in layers))
