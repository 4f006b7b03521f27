"""Heights of a raster, however large, averaged to a grid that can be drawn.   Thread: one.   Units: metres, up.

Whole blocks of k x k pixels are averaged (missing ones left out), read strip by strip, so that a raster of 40,000 x 40,000
pixels never stands in memory. Where the file has overviews the finest that still suffices is read instead.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from maps.readers.progress import say
from maps.readers.raster_open import opened_raster

if TYPE_CHECKING:
    from rasterio.io import DatasetReader

MOST_NODES: Final = 150_000
"""Two triangles each: some 300,000."""
HIGHEST_M, LOWEST_M = 9_500.0, -1_000.0  # dry land and a little more; other values are no heights
_STRIP: Final = 8_000_000  # pixels read at once
_SAMPLES: Final = 12  # of a large block so many pixels a side are enough for its mean
_QUICK: Final = 30_000_000  # pixels read in a second or so
FOOT_M: Final = {"ft": 0.3048, "feet": 0.3048, "foot": 0.3048, "international foot": 0.3048, "us survey foot": 1200 / 3937, "us-ft": 1200 / 3937, "ussurveyfoot": 1200 / 3937}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Heights:
    """z (rows, columns) metres, the first row where the raster's first row is; nan where unknown.

    place: six numbers (a, b, c, d, e, f) of an affine map: x = a column + b row + c, y = d column + e row + f of a node.
    averaged: pixels a side that one node stands for; deviation_m: typical deviation of a pixel from its node's mean.
    missing, absurd: pixels (of those read) without a height, and with one that cannot be.
    """

    z: NDArray[np.float64]
    place: tuple[float, float, float, float, float, float]
    averaged: int
    deviation_m: float
    missing: int
    absurd: int
    read: int


def read_heights(path: Path, *, unit_m: float = 1.0) -> Heights:
    """unit_m: metres in the file's unit of height, where its CRS says so; the band's own word goes before it. Raises BadModel."""
    with opened_raster(path) as full:
        level, width = _overview(full), full.width
    with opened_raster(path, overview=level) as source:
        return _averaged(source, path, unit_m, max(1, round(width / source.width)))


def _overview(source: DatasetReader) -> int | None:
    """Which of the file's smaller copies leads to the finest grid; of equals, and of what is large, the smallest."""
    pixels = source.width * source.height
    copies = [(None, 1), *enumerate(source.overviews(1))]
    enough = [c for c in copies if c[1] <= math.sqrt(pixels / MOST_NODES)] or copies[:1]
    quick = [c for c in enough if pixels / c[1] ** 2 <= _QUICK] or enough[-1:]
    return min(quick, key=lambda c: (c[1] * math.ceil(math.sqrt(pixels / c[1] ** 2 / MOST_NODES)), -c[1]))[0]


def unit_of_band(source: DatasetReader) -> float | None:
    """Metres in the unit that the first band says, None where it says none or metres."""
    said = source.units[0] if source.units else None
    return FOOT_M.get(str(said).strip().lower()) if said else None


def _averaged(source: DatasetReader, path: Path, unit_m: float, before: int) -> Heights:
    """before: pixels a side that the overview has averaged already."""
    from rasterio.windows import Window

    width, height = source.width, source.height
    k = max(1, math.ceil(math.sqrt(width * height / MOST_NODES)))
    k = min(k, width // 2, height // 2)
    rows, columns = height // k, width // k
    factor, offset = source.scales[0], source.offsets[0]
    unit = unit_of_band(source) or unit_m
    z = np.full((rows, columns), np.nan)
    spread, absurd, missing = 0.0, 0, 0
    every = max(1, k // _SAMPLES)
    seen_each = len(range(0, k, every)) ** 2
    at_once = max(1, _STRIP // (k * width))
    for start in range(0, rows, at_once):
        say(f"reading {path.name[:40]}", start / rows)
        count = min(at_once, rows - start)
        raw = source.read(1, window=Window(0, start * k, columns * k, count * k), masked=True)
        raw = raw.reshape(count, k, columns, k)[:, ::every, :, ::every]
        values = _metres(raw, factor, offset, unit)
        missing += int(np.isnan(values).sum())
        wrong = (values > HIGHEST_M) | (values < LOWEST_M)
        absurd += int(wrong.sum())
        values[wrong] = np.nan
        z[start : start + count], squares = _means(values)
        spread += squares
    seen = max(rows * columns * seen_each - missing - absurd, 1)
    a, b, c, d, e, f = tuple(source.transform)[:6]
    middle = k / 2
    place = (a * k, b * k, c + (a + b) * middle, d * k, e * k, f + (d + e) * middle)
    return Heights(
        z, place, k * before, math.sqrt(spread / seen), missing, absurd, rows * columns * seen_each
    )


def _metres(raw: Any, factor: float, offset: float, unit: float) -> NDArray[np.float64]:
    values: NDArray[np.float64] = np.ma.filled(raw.astype(np.float64), np.nan)
    if raw.dtype.kind == "i" and raw.dtype.itemsize > 1:
        values[values == np.iinfo(raw.dtype).min] = np.nan  # -32768: nobody means a height by it
    return (values * factor + offset) * unit


def _means(blocks: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
    """Mean of each block (count, k, columns, k) without nan, and the sum of squared deviations from it."""
    known = ~np.isnan(blocks)
    number = known.sum(axis=(1, 3))
    total = np.where(known, blocks, 0.0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = total.sum(axis=(1, 3)) / number
    if blocks.shape[1] == 1:
        return mean, 0.0
    apart = np.where(known, blocks - np.where(number > 0, mean, 0.0)[:, None, :, None], 0.0)
    return mean, float(np.einsum("ijkl,ijkl->", apart, apart))


def fill_small_gaps(z: NDArray[np.float64], *, largest: int = 400) -> tuple[NDArray[np.float64], int, int]:
    """z with its small holes filled from around them; how many nodes were filled, and how many stay open.

    largest: nodes of a hole that is still filled. What reaches the border is no hole.
    """
    missing = np.isnan(z)
    if not missing.any() or missing.all():
        return z, 0, int(missing.sum())
    from rasterio.fill import fillnodata
    from scipy.ndimage import label

    number, _ = label(missing)
    size = np.bincount(number.reshape(-1))
    border = np.unique(np.concatenate([number[0], number[-1], number[:, 0], number[:, -1]]))
    small = size <= largest
    small[border] = False
    small[0] = False
    hole = small[number]
    if not hole.any():
        return z, 0, int(missing.sum())
    base = float(np.nanmean(z))  # single precision inside: keep the numbers small
    filled = fillnodata(
        np.where(missing, 0.0, z - base).astype(np.float32), mask=(~missing).astype(np.uint8), max_search_distance=60.0
    )  # fmt: skip
    out = np.where(hole, filled.astype(np.float64) + base, z)
    return out, int(hole.sum()), int(missing.sum() - hole.sum())
