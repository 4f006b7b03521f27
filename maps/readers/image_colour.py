"""The mean colour of a texture's image, read only from inside the folder of its model.   Thread: any."""

from __future__ import annotations

import re
import warnings
from pathlib import Path, PurePosixPath, PureWindowsPath

from maps.readers.problems import Problems

NONE = -1
LARGEST_BYTES = 64_000_000
LARGEST_PX = 16_384
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp"})
_SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]+:")


def mean_colour(name: object, folder: Path, where: str, problems: Problems) -> int:
    """0xRRGGBB, or NONE and (where something is wrong with the name) a problem.

    name: as the file says it, never trusted: URLs, absolute paths and paths that leave the folder are not opened.
    """
    path = image_inside(name, folder, where, problems)
    if path is None:
        return NONE
    if not path.is_file():
        problems.warning(
            "missing-image", "", where, "the image is not beside the model; its surfaces have no colour"
        )
        return NONE
    if path.stat().st_size > LARGEST_BYTES:
        problems.warning("large-image", "", where, "the image is too large to be read")
        return NONE
    return _mean(path, where, problems)


def image_inside(name: object, folder: Path, where: str, problems: Problems) -> Path | None:
    """Where an image of this name would lie; None, and a problem, where it may not be opened."""
    if not isinstance(name, str) or not name:
        problems.error("bad-texture", "", where, "a texture needs the name of its image")
        return None
    if _SCHEME.match(name) and not re.match(r"^[a-zA-Z]:[\\/]", name):
        problems.warning(
            "remote-image", "", where, "the image is at an address on the network, which is never opened"
        )
        return None
    is_absolute = (
        PurePosixPath(name).is_absolute() or PureWindowsPath(name).is_absolute() or name.startswith("\\")
    )
    path = folder / name.replace("\\", "/")
    try:
        is_inside = not is_absolute and path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):  # a null character, a name too long, a loop of links
        is_inside = False
    if not is_inside:
        problems.error(
            "path-leaves-folder", "", where, "the image lies outside the model's folder and is not opened"
        )
        return None
    if path.suffix.lower() not in _PICTURES:
        problems.warning("unknown-image", "", where, "the image is of a kind that is not known")
        return None
    return path


def _mean(path: Path, where: str, problems: Problems) -> int:
    import numpy as np
    import rasterio
    from rasterio.errors import NotGeoreferencedWarning, RasterioError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as picture:
                if max(picture.width, picture.height) > LARGEST_PX or picture.count < 1:
                    problems.warning("large-image", "", where, "the image is too large to be read")
                    return NONE
                bands = [1, 2, 3] if picture.count >= 3 else [1, 1, 1]
                small = picture.read(bands, out_shape=(3, 16, 16), out_dtype="float64")
    except (RasterioError, OSError, ValueError, MemoryError):
        problems.warning("bad-image", "", where, "the image cannot be read")
        return NONE
    mean = np.nan_to_num(small.reshape(3, -1).mean(axis=1))
    red, green, blue = (int(min(max(v, 0), 255)) for v in mean)
    return red << 16 | green << 8 | blue
