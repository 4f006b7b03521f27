"""Keeps layers in a district's folder: copies them in and names them in district.toml; and takes them out again.

    kept = keep_layers(folder, (Path("roads.geojson"),), epsg=None); undo(kept)
    remove_layer(folder, folder / "roads.geojson")       # the file stays, district.toml does not name it any more

district.toml is written beside and renamed, and keeps its comments. Districts that come with the program are never
written to. Part of the composition root.   Thread: any; says its progress.
"""

from __future__ import annotations

import filecmp
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.copying import OWN, Copy, copies_of, copy_all
from app.model.district import BadDistrict, read_district
from app.model.language import tr
from app.opening import SHIPPED
from app.toml_layers import UneditableToml, with_layers, without_layer
from app.whole_file import write_bytes, write_text


@dataclass(frozen=True, slots=True)
class Kept:
    """What was done to a folder.   before: district.toml as it was.   files: those that were copied in."""

    folder: Path
    before: bytes
    files: tuple[Path, ...]
    layers: tuple[Path, ...]


def is_shipped(folder: Path) -> bool:
    """Whether this district comes with the program."""
    return folder.resolve().is_relative_to(SHIPPED.resolve())


def can_keep(folder: Path) -> bool:
    """Whether this folder may be written to at all."""
    return not is_shipped(folder) and os.access(folder, os.W_OK) and (folder / "district.toml").is_file()


def keep_layers(folder: Path, files: Sequence[Path], *, epsg: int | None = None) -> Kept:
    """epsg: of files that name no CRS. Raises BadDistrict, BadModel, OSError, Cancelled; then nothing has changed."""
    refuse_shipped(folder)
    before = _bytes_of(folder)
    named = {layer.path.resolve() for layer in read_district(folder).layers}
    files = tuple(f for f in dict.fromkeys(files) if f.resolve() not in named)
    here = {f: f.name for f in files if _is_here(f, folder)}
    taken = [*OWN, *(p.relative_to(folder).as_posix() for p in folder.rglob("*"))]
    copies = copies_of([f for f in files if f not in here], taken)
    name_of = {**{c.source: c.name for c in copies}, **here}
    try:
        copy_all(copies, folder)
        new = with_layers(_text(folder, before), [(name_of[f], epsg) for f in files]) if files else None
        if new is not None:
            write_text(folder / "district.toml", new)
            read_district(folder)  # what we write must open
    except UneditableToml as error:
        _take_back(folder, before, copies)
        raise BadDistrict(
            tr("{folder}: {error}; add the layer by hand", folder=folder / "district.toml", error=error)
        ) from error
    except BaseException:
        _take_back(folder, before, copies)
        raise
    copied = tuple(folder / c.name for c in copies)
    return Kept(folder, before, copied, tuple(folder / name_of[f] for f in files))


def undo(kept: Kept) -> None:
    """As it was before: the copies go, and district.toml is what it was. Raises OSError."""
    write_bytes(kept.folder / "district.toml", kept.before)
    for file in kept.files:
        file.unlink(missing_ok=True)
        _drop_empty(file.parent, kept.folder)


def remove_layer(folder: Path, path: Path) -> None:
    """district.toml does not name this layer any more; its file stays. Raises BadDistrict, OSError."""
    refuse_shipped(folder)
    paths = [layer.path.resolve() for layer in read_district(folder).layers]
    if path.resolve() not in paths:
        raise BadDistrict(
            tr("{folder}: names no layer {name}", folder=folder / "district.toml", name=path.name)
        )
    try:
        new = without_layer(_text(folder, _bytes_of(folder)), paths.index(path.resolve()))
    except UneditableToml as error:
        raise BadDistrict(
            tr("{folder}: {error}; remove the layer by hand", folder=folder / "district.toml", error=error)
        ) from error
    write_text(folder / "district.toml", new)


def refuse_shipped(folder: Path) -> None:
    if is_shipped(folder):
        raise BadDistrict(
            tr(
                "{name}: comes with Tvilling and is never changed; make a copy of the district",
                name=folder.name,
            )
        )


def _is_here(file: Path, folder: Path) -> bool:
    """Whether the folder has this very file at its top already, so that no second one is needed."""
    own = folder / file.name
    try:
        return own.is_file() and (own.samefile(file) or filecmp.cmp(own, file, shallow=False))
    except OSError:
        return False


def _bytes_of(folder: Path) -> bytes:
    path = folder / "district.toml"
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadDistrict(
            tr("{path}: cannot be read ({strerror})", path=path, strerror=error.strerror)
        ) from error


def _text(folder: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadDistrict(tr("{folder}: is not in UTF-8", folder=folder / "district.toml")) from error


def _take_back(folder: Path, before: bytes, copies: Sequence[Copy]) -> None:
    """After a fault. A file that was there before is never among the copies: they take free names only."""
    with suppress(OSError):
        undo(Kept(folder, before, tuple(folder / c.name for c in copies), ()))


def _drop_empty(place: Path, folder: Path) -> None:
    while place != folder and place.is_relative_to(folder):
        try:
            place.rmdir()
        except OSError:  # something else lies there
            return
        place = place.parent
