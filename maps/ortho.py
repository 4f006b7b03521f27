"""Pictures of the ground, one or several sheets, as one image in the district's CRS.   Thread: any.   Units: metres.

    ortho = read_ortho([(Path("sheet1.tif"), None), (Path("sheet2.tif"), None)], epsg=25832)
    ortho.image, ortho.alpha, ortho.box

GeoTIFF, and JPEG or PNG with a world file. Eight or sixteen bits, grey, palette or colour; infrared and further bands are
left out. Nothing larger than the image that is drawn is kept: rasters are read through GDAL's warper, by overviews.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from maps.readers.errors import BadModel
from maps.readers.progress import say
from maps.readers.raster_open import crs_of_raster, opened_raster

if TYPE_CHECKING:
    from rasterio.io import DatasetReader

LARGEST: Final = 4096
Box = tuple[float, float, float, float]
Sheet = tuple[Path, int | None]


@dataclass(frozen=True, slots=True, eq=False)
class Ortho:
    """image (h, w, 3) uint8, the first row in the north; alpha (h, w) uint8, 0 where no sheet lies.

    box: minx, miny, maxx, maxy in the CRS.   sheets: how many pictures it is made of.
    """

    image: NDArray[np.uint8]
    alpha: NDArray[np.uint8]
    box: Box
    sheets: int = 1


def read_ortho(sheets: Sequence[Sheet], *, epsg: int | None, within: Box | None = None) -> Ortho:
    """sheets: path, and the EPSG number where the file says none.   epsg: of the district; None where nobody knows one.

    within: only this part, where a sheet covers any of it, in more detail.   Raises BadModel in one line.
    """
    if not sheets:
        raise ValueError("there is no picture to read")
    boxes = [_box_of(sheet, epsg) for sheet in sheets]
    whole = tuple(f(b[k] for b, _ in boxes) for k, f in enumerate((min, min, max, max)))
    box = _cut((whole[0], whole[1], whole[2], whole[3]), within)
    pixel = max(min(size for _, size in boxes), (box[2] - box[0]) / LARGEST, (box[3] - box[1]) / LARGEST)
    shape = tuple(max(1, min(LARGEST, round(d / pixel))) for d in (box[3] - box[1], box[2] - box[0]))
    image = np.zeros((*shape, 3), np.uint8)
    alpha = np.zeros(shape, np.uint8)
    for number, sheet in enumerate(sheets):
        say(f"reading {sheet[0].name[:40]}", number / len(sheets))
        colour, covered = _warped(sheet, epsg, box, (shape[0], shape[1]))
        new = (covered > 0) & (alpha == 0)
        image[new], alpha[new] = colour[new], 255
    return Ortho(image, alpha, box, len(sheets))


def _cut(whole: Box, within: Box | None) -> Box:
    if within is None:
        return whole
    low = max(whole[0], within[0]), max(whole[1], within[1])
    high = min(whole[2], within[2]), min(whole[3], within[3])
    if high[0] - low[0] <= 1.0 or high[1] - low[1] <= 1.0:
        return whole
    return (low[0], low[1], high[0], high[1])


def _box_of(sheet: Sheet, epsg: int | None) -> tuple[Box, float]:
    """Where a sheet lies in the district's CRS, and the side of its pixels there."""
    from rasterio.errors import RasterioError
    from rasterio.warp import calculate_default_transform

    with opened_raster(sheet[0]) as source:
        system = _system(source, sheet)
        if system is None or epsg is None:
            b = source.bounds
            return (
                min(b.left, b.right), min(b.bottom, b.top), max(b.left, b.right), max(b.bottom, b.top)
            ), abs(source.transform.a) or 1.0  # fmt: skip
        try:
            place, width, height = calculate_default_transform(
                system, f"EPSG:{epsg}", source.width, source.height, *source.bounds
            )
        except RasterioError as error:
            raise BadModel(
                sheet[0], f"cannot be brought into EPSG:{epsg}; check its reference system"
            ) from error
        left, top = place.c, place.f
        return (left, top + place.e * height, left + place.a * width, top), float(place.a)


def _system(source: DatasetReader, sheet: Sheet) -> Any:
    """For rasterio: the CRS of the sheet, None where nobody says one."""
    if sheet[1] is not None:
        return f"EPSG:{crs_of_raster(source, *sheet)[0].epsg}"  # type: ignore[union-attr]  # raises where there is none
    return source.crs or None


def _warped(
    sheet: Sheet, epsg: int | None, box: Box, shape: tuple[int, int]
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """(h, w, 3) colours and (h, w) cover of one sheet in the box."""
    from rasterio.enums import ColorInterp, Resampling
    from rasterio.transform import from_bounds
    from rasterio.vrt import WarpedVRT

    with opened_raster(sheet[0]) as source:
        has_palette = ColorInterp.palette in source.colorinterp
        own = _system(source, sheet)
        is_same = own is None or epsg is None
        kind = Resampling.nearest if has_palette else Resampling.average
        side = (box[2] - box[0]) / shape[1]
        if not has_palette and is_same is False and side < 1.5 * abs(source.transform.a):
            kind = Resampling.bilinear  # the mean of less than a pixel has holes
        plain = "EPSG:3857"  # stands for any: nothing is turned where both sides have the same
        with WarpedVRT(
            source,
            src_crs=plain if is_same else own,
            crs=plain if is_same else f"EPSG:{epsg}",
            transform=from_bounds(*box, shape[1], shape[0]),
            height=shape[0],
            width=shape[1],
            resampling=kind,
            add_alpha=ColorInterp.alpha not in source.colorinterp and source.nodata is None,
        ) as view:
            bands = [1, 2, 3] if source.count >= 3 else [1, 1, 1]
            raw = view.read(bands)
            cover = np.asarray(view.dataset_mask(), np.uint8)
        if has_palette:
            table = np.zeros((256, 3), np.uint8)
            for value, rgba in source.colormap(1).items():
                table[value & 255] = rgba[:3]
            return table[raw[0].astype(np.uint8)], cover
    return _in_eight_bits(raw, cover), cover


def _in_eight_bits(raw: NDArray[Any], cover: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """(3, h, w) of any kind to (h, w, 3) uint8: other than eight bits are stretched over what the picture uses."""
    if raw.dtype == np.uint8:
        return np.ascontiguousarray(np.moveaxis(raw, 0, -1))
    values = raw.astype(np.float64)
    seen = values[:, cover > 0]
    seen = seen[np.isfinite(seen)]
    low, high = np.percentile(seen, (1.0, 99.0)) if len(seen) else (0.0, 1.0)
    scaled = np.clip((np.nan_to_num(values, nan=low) - low) / max(high - low, 1e-9), 0.0, 1.0) * 255.0
    return np.ascontiguousarray(np.moveaxis(scaled.astype(np.uint8), 0, -1))
