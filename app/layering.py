"""What is open with layers more or less: for the time of the window, or kept in the district's folder.   Thread: any.

    loaded = added(now, paths, cache)                    # until the window shows something else
    loaded = added(now, paths, cache, keeps=True)        # and copied into the folder: app/keeping.py
    loaded = copied(now, Path("my-town"), paths, cache)  # a district that comes with the program, as one's own
    loaded = removed(now, path, cache)

Each gives what is shown next, and where it cannot be read the folder is as it was. Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.around import Loaded, load_opened
from app.district_copy import copy_district
from app.keeping import keep_layers, remove_layer, undo
from app.model.district import LayerSpec
from app.opening import open_district


def added(
    now: Loaded,
    paths: Sequence[Path],
    cache: Path | None,
    *,
    epsg: int | None = None,
    keeps: bool = False,
) -> Loaded:
    """now: an open district folder. Raises BadDistrict, BadModel, OSError, Cancelled."""
    folder, passing = now.opened.district.folder, passing_layers(now)
    if not keeps:
        return _with(folder, (*passing, *(LayerSpec(p, epsg) for p in paths)), cache)
    passing = tuple(layer for layer in passing if layer.path not in paths)
    kept = keep_layers(folder, paths, epsg=epsg)
    try:
        return _with(folder, passing, cache)
    except BaseException:
        undo(kept)
        raise


def copied(
    now: Loaded, folder: Path, paths: Sequence[Path], cache: Path | None, *, epsg: int | None = None
) -> Loaded:
    """A copy of the open district with these layers kept in it, and a history of its own. Raises as `added`."""

    def keep(beside: Path) -> None:
        keep_layers(beside, paths, epsg=epsg)
        _with(beside, (), cache)  # what cannot be read is no copy

    copy_district(now.opened.district.folder, folder, keep)
    return _with(folder, passing_layers(now), cache)


def removed(now: Loaded, path: Path, cache: Path | None) -> Loaded:
    """Without one layer, whether it is kept or only passing. Raises as `added`."""
    folder, passing = now.opened.district.folder, passing_layers(now)
    if path in [layer.path for layer in passing]:
        return _with(folder, tuple(x for x in passing if x.path != path), cache)
    remove_layer(folder, path)
    return _with(folder, passing, cache)


def passing_layers(now: Loaded) -> tuple[LayerSpec, ...]:
    """Those that last as long as the window shows them."""
    kept = {layer.path for layer in open_district(now.opened.district.folder).district.layers}
    return tuple(layer for layer in now.opened.district.layers if layer.path not in kept)


def _with(folder: Path, passing: Sequence[LayerSpec], cache: Path | None) -> Loaded:
    opened = open_district(folder)
    layers = (*opened.district.layers, *passing)
    return load_opened(replace(opened, district=replace(opened.district, layers=layers)), cache)
