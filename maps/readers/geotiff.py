"""Heights of the ground as a raster -> a city of one TINRelief.   Thread: one.   Units: metres of the frame's CRS.

GeoTIFF and ESRI ASCII grid. Any CRS; heights in metres or feet; holes in the data are filled where they are small and left
open where they are large. A raster of colours is a picture of the ground (maps/ortho.py); read as a city it is a flat
rectangle that says where the picture lies.

    city = read_geotiff(Path("dem.tif"))
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, Crs, SurfaceKind
from maps.height_grid import grid_triangles
from maps.readers.builder import CityBuilder
from maps.readers.errors import BadModel
from maps.readers.frame import frame_of
from maps.readers.raster_heights import Heights, fill_small_gaps, read_heights, unit_of_band
from maps.readers.raster_open import DRIVERS, crs_of_raster, opened_raster

if TYPE_CHECKING:
    from rasterio.io import DatasetReader

PICTURE: Final = "picture"
"""`CityModel.version` of a raster of colours."""


def read_geotiff(path: Path, *, epsg: int | None = None) -> CityModel:
    """Raises BadModel in one line."""
    builder = CityBuilder(DRIVERS.get(path.suffix.lower(), "raster"))
    with opened_raster(path) as source:
        crs, wkt = crs_of_raster(source, path, epsg)
        _demand_place(source, path)
        if is_picture(source):
            return _flat(builder, source, path, crs, wkt)
        builder.file_vertices = source.width * source.height
        unit_m = _height_unit(builder, source, crs)
    heights = read_heights(path, unit_m=unit_m)
    if np.isnan(heights.z).all():
        raise BadModel(path, "holds no height that can be: all of its pixels are empty or absurd")
    _report(builder, heights)
    z, filled, left_open = fill_small_gaps(heights.z)
    if filled or left_open:
        what = f"{filled + left_open:,} of {z.size:,} nodes have no height: {filled:,} in small holes are filled from around them, {left_open:,} stay open"
        builder.problems.warning("void", "", "band 1", what)
    rows, columns = np.mgrid[0 : z.shape[0], 0 : z.shape[1]]
    return _city(builder, path, _points(heights.place, columns, rows, z), z, crs, wkt)


def is_picture(source: DatasetReader) -> bool:
    """Colours, not heights: three bands or more, a palette, or eight bits, which cannot hold heights."""
    from rasterio.enums import ColorInterp

    return (
        source.count >= 3
        or ColorInterp.palette in source.colorinterp
        or (source.dtypes[0] in ("uint8", "int8") and source.scales[0] == 1.0)
    )


def _demand_place(source: DatasetReader, path: Path) -> None:
    if source.transform.is_identity and not source.gcps[0]:
        raise BadModel(
            path, "says nowhere where it lies: it has no geotransform, and no world file stands beside it"
        )


def _height_unit(builder: CityBuilder, source: DatasetReader, crs: Crs | None) -> float:
    """1, unless the CRS of the file has heights in feet, which a Frame does not see where the number is horizontal only."""
    if unit_of_band(source) is not None:
        builder.problems.warning("feet", "", "band 1", "heights are in feet; they are turned into metres")
        return 1.0
    if crs is None or source.crs is None:
        return 1.0
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        system = CRS.from_wkt(source.crs.to_wkt())
    except CRSError:
        return 1.0
    axis = system.axis_info
    if len(axis) > 2:
        if len(CRS.from_epsg(crs.epsg).axis_info) > 2:
            return 1.0  # the Frame knows it
        return float(axis[2].unit_conversion_factor or 1.0)
    if system.is_projected and abs(axis[0].unit_conversion_factor - 1.0) > 1e-12:
        what = "the system counts in feet and nothing says in what heights are; they are taken as metres"
        builder.problems.warning("height-unit", "", "band 1", what)
    return 1.0


def _report(builder: CityBuilder, heights: Heights) -> None:
    if heights.absurd:
        what = f"{heights.absurd:,} of {heights.read:,} pixels hold heights that cannot be, such as -9999 without saying that it means none; they are left out"
        builder.problems.warning("absurd-height", "", "band 1", what)
    if heights.averaged > 1:
        what = f"{heights.averaged} x {heights.averaged} pixels are averaged to one; they differ from their mean by {heights.deviation_m:.2f} m (root mean square)"
        builder.problems.warning("averaged", "", "band 1", what)


def _points(
    place: tuple[float, ...], columns: NDArray[np.int64], rows: NDArray[np.int64], z: NDArray[np.float64]
) -> NDArray[np.float64]:
    """(n, 3) in the coordinates of the file; missing heights are 0 here, and no triangle uses them."""
    a, b, c, d, e, f = place
    x, y = a * columns + b * rows + c, d * columns + e * rows + f
    return np.stack([x, y, np.nan_to_num(z, nan=0.0)], axis=-1).reshape(-1, 3)


def _city(
    builder: CityBuilder,
    path: Path,
    points: NDArray[np.float64],
    z: NDArray[np.float64],
    crs: Crs | None,
    wkt: str | None,
    attributes: dict[str, str] | None = None,
) -> CityModel:
    """All nodes as one object, whose triangles are made here: the builder would look for polygons."""
    from dataclasses import replace

    builder.add_object(path.stem, "TINRelief", attributes or {})
    if wkt is not None:
        points, crs = _from_wkt(builder, points, wkt)
    elif crs is None:
        builder.problems.warning(
            "missing-crs", "", "", "the file names no reference system; give it with --crs"
        )
    builder.frame = frame_of(crs)
    triangles, cell = grid_triangles(z)
    used = np.unique(triangles)
    vertices = builder.frame.to_metres(points[used])
    triangles = np.searchsorted(used, triangles).astype(np.int32)
    if len(triangles):
        a, b, c = (vertices[triangles[:, k], :2] for k in range(3))
        (ux, uy), (vx, vy) = (b - a).T, (c - a).T
        if np.nansum(ux * vy - uy * vx) < 0:  # rows run south in most rasters
            triangles = np.ascontiguousarray(triangles[:, ::-1])
    good = np.isfinite(vertices).all(axis=1)
    if not good.all():
        raise BadModel(path, "has corners that lie nowhere in its reference system; check it, or give --crs")
    empty = builder.finish()
    cells = int(cell.max(initial=-1)) + 1
    return replace(
        empty,
        vertices=vertices,
        triangles=triangles,
        triangle_surface=cell,
        surface_object=np.zeros(cells, np.int32),
        surface_kind=np.full(cells, SurfaceKind.OTHER, np.uint8),
    )


def _from_wkt(builder: CityBuilder, points: NDArray[np.float64], wkt: str) -> tuple[NDArray[np.float64], Crs]:
    """A system without a number is left for longitude and latitude, which the frame takes to metres."""
    from pyproj import Transformer

    from maps.readers.crs import crs_of

    there = Transformer.from_crs(wkt, 4326, always_xy=True)
    x, y = there.transform(points[:, 0], points[:, 1])
    what = "the reference system has no EPSG number; it is turned into UTM from its own description"
    builder.problems.warning("custom-crs", "", "", what)
    return np.column_stack([x, y, points[:, 2]]), crs_of(4326)


def _flat(
    builder: CityBuilder, source: DatasetReader, path: Path, crs: Crs | None, wkt: str | None
) -> CityModel:
    """Where a picture lies: two triangles at height 0 above the ground."""
    what = "this is a picture and holds no heights; it is laid over the ground"
    builder.problems.warning("picture", "", "", what)
    builder.version = PICTURE
    builder.above_ground = True
    rows, columns = np.mgrid[0:2, 0:2]
    a, b, c, d, e, f = tuple(source.transform)[:6]
    w, h = source.width, source.height
    place = (a * w, b * h, c, d * w, e * h, f)
    return _city(builder, path, _points(place, columns, rows, np.zeros((2, 2))), np.zeros((2, 2)), crs, wkt)
