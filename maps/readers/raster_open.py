"""Opens a raster without letting it harm anybody: known drivers only, sizes checked, GDAL's words as one line.

Thread: one, that of the reader.   Units: those of the file.

    with opened_raster(path) as source: ...        # a rasterio dataset; raises BadModel
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.model.city import Crs
from maps.readers.crs import UnknownCrs, crs_of
from maps.readers.errors import BadModel

if TYPE_CHECKING:
    from rasterio.io import DatasetReader

DRIVERS: Final = {
    ".tif": "GTiff",
    ".tiff": "GTiff",
    ".asc": "AAIGrid",
    ".png": "PNG",
    ".jpg": "JPEG",
    ".jpeg": "JPEG",
}
LARGEST_SIDE: Final = 400_000
MOST_PIXELS: Final = 12_000_000_000
LARGEST_BLOCK: Final = 1_000_000_000
"""Bytes that have to be unpacked at once to read a single pixel."""
MOST_UNPACKED: Final = 3_000
"""Times the size of the file; no usual compression of real heights comes near it."""
UNCHECKED: Final = 500_000_000
"""Bytes unpacked that any workstation can stand."""


@contextmanager
def opened_raster(path: Path, *, overview: int | None = None) -> Iterator[DatasetReader]:
    """overview: which of the file's smaller copies; None for the full one."""
    import rasterio
    from rasterio.errors import NotGeoreferencedWarning, RasterioError

    driver = DRIVERS.get(path.suffix.lower())
    if driver is None:
        raise BadModel(path, f"is no raster of a kind that is known; known are {', '.join(sorted(DRIVERS))}")
    logging.getLogger("rasterio").setLevel(logging.CRITICAL)  # its words come as exceptions too
    more: dict[str, Any] = {} if overview is None else {"overview_level": overview}
    with rasterio.Env(GDAL_MAX_DATASET_POOL_SIZE=2, GDAL_CACHEMAX=128), warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        # WORKAROUND https://github.com/rasterio/affine/releases/tag/3.1.0: remove when rasterio multiplies with @
        warnings.simplefilter("ignore", PendingDeprecationWarning)
        try:
            with rasterio.open(path, driver=driver, **more) as source:
                _check(path, source, is_overview=overview is not None)
                yield source
        except (RasterioError, OSError, ValueError, MemoryError) as error:
            if isinstance(error, BadModel):
                raise
            raise BadModel(
                path, f"cannot be read as {driver}: {_plain(error)}; the file is damaged or cut short"
            ) from error


def _check(path: Path, source: DatasetReader, *, is_overview: bool) -> None:
    """Refuses what would unpack to far more than anybody has."""
    width, height, bands = source.width, source.height, source.count
    if not bands:
        raise BadModel(path, "has no bands: there is nothing to draw in it")
    if max(width, height) > LARGEST_SIDE or width * height > MOST_PIXELS:
        raise BadModel(path, f"has {width:,} x {height:,} pixels, which is too large; cut out the district")
    if min(width, height) < 2:
        raise BadModel(path, f"has {width:,} x {height:,} pixels, which makes no surface")
    import numpy as np

    size = max(np.dtype(kind).itemsize for kind in source.dtypes)
    block = max(rows * columns for rows, columns in source.block_shapes) * size
    if block > LARGEST_BLOCK:
        raise BadModel(path, f"is stored in pieces of {block / 1e9:,.1f} GB; save it in tiles")
    unpacked = width * height * bands * size
    if not is_overview and unpacked > max(UNCHECKED, MOST_UNPACKED * path.stat().st_size):
        raise BadModel(
            path,
            f"unpacks to {unpacked / 1e9:,.1f} GB from {path.stat().st_size / 1e6:,.1f} MB; it is refused",
        )


def _plain(error: BaseException) -> str:
    """The first line of GDAL's words, without what a file could put there."""
    text = str(error.__cause__ or error).splitlines()[0] if str(error.__cause__ or error) else ""
    return "".join(c if c.isprintable() else " " for c in text)[:160] or error.__class__.__name__


def crs_of_raster(source: DatasetReader, path: Path, epsg: int | None) -> tuple[Crs | None, str | None]:
    """What the person or the file says: an EPSG system, else (None, WKT) of one without a number, else (None, None)."""
    if epsg is not None:
        try:
            return crs_of(epsg), None
        except UnknownCrs as error:
            raise BadModel(path, f"cannot be read as asked: {error}") from error
    said = source.crs or (source.gcps[1] if source.gcps[0] else None)
    if not said:
        return None, None
    from pyproj import CRS
    from pyproj.exceptions import CRSError

    try:
        system = CRS.from_wkt(said.to_wkt())
    except CRSError:
        return None, None
    number = system.to_epsg(min_confidence=70)
    if number is None and system.is_compound:
        number = system.sub_crs_list[0].to_epsg(min_confidence=70)
    if number is None:
        return (None, system.to_wkt()) if not system.is_engineering else (None, None)
    return crs_of(number), None
