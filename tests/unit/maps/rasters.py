"""GeoTIFFs made for a test; heights and pictures over the same square kilometre of EPSG:25832."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

LOW = (569_000.0, 7_033_000.0)
SIDE_M = 1000.0


def hill(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """A slope to the north-east with a wave across it, metres above sea level."""
    return np.asarray(50.0 + (x - LOW[0]) * 0.05 + (y - LOW[1]) * 0.02 + 3.0 * np.sin((x - LOW[0]) / 130.0))


def write_raster(path: Path, bands: NDArray[Any], *, crs: str | None = "EPSG:25832", **more: Any) -> Path:
    """bands (b, h, w) or (h, w), over the square unless `transform` says otherwise."""
    import rasterio
    from rasterio.transform import Affine

    bands = bands if bands.ndim == 3 else bands[None]
    count, height, width = bands.shape
    place = more.pop("transform", None) or Affine(
        SIDE_M / width, 0, LOW[0], 0, -SIDE_M / height, LOW[1] + SIDE_M
    )
    tags = {name: more.pop(name) for name in ("scales", "offsets", "units") if name in more}
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=bands.dtype, crs=crs, transform=place, **more
    ) as file:  # fmt: skip
        file.write(bands)
        for name, value in tags.items():
            setattr(file, name, value)
    return path


def write_dem(
    path: Path,
    n: int = 50,
    make: Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[np.float64]] = hill,
    **more: Any,
) -> Path:
    """n x n pixels of 1000 / n metres."""
    at = (np.arange(n) + 0.5) * SIDE_M / n
    x, y = np.meshgrid(LOW[0] + at, LOW[1] + SIDE_M - at)
    return write_raster(path, make(x, y).astype(np.float32), **more)
