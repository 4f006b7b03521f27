"""Keeps what a reader made of a city model, so that the second opening need not parse.   Thread: any.

One .npz a file, named after its path and holding its size, time, the CRS asked for and the version of the readers; where any
of these differs, or the cache is damaged, the file is read again and the cache replaced.   Units: as in CityModel.

    city = load_city(district.model, cache_folder(data))
"""

from __future__ import annotations

import hashlib
import logging
import struct
import tempfile
import zipfile
import zlib
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, Crs, Instances, Problem, Severity
from maps.readers import read_city

READER_VERSION: Final = 2
"""Grows whenever a reader makes something else of the same file."""

_ARRAYS: Final = (
    "vertices",
    "triangles",
    "triangle_surface",
    "surface_object",
    "surface_kind",
    "edges",
    "parent",
)
_DAMAGED: Final = (
    OSError,
    ValueError,
    KeyError,
    TypeError,
    EOFError,
    MemoryError,
    RuntimeError,  # zipfile: a flag that says encrypted, or a compression it does not have
    struct.error,
    zlib.error,
    zipfile.BadZipFile,
    msgspec.MsgspecError,
)
log = logging.getLogger(__name__)


class _Words(msgspec.Struct):
    """Everything of a CityModel that is no array. attributes: name -> rows that have it, and their values."""

    key: list[str]
    ids: tuple[str, ...]
    types: tuple[str, ...]
    attributes: dict[str, tuple[list[int], list[Any]]]
    crs: tuple[int, str] | None
    format: str
    version: str
    lods: tuple[str, ...]
    problems: list[tuple[str, str, str, str, str]]
    file_vertices: int
    file_crs: tuple[int, str] | None
    file_extent: tuple[float, float, float, float, float, float] | None
    above_ground: bool


_decode = msgspec.msgpack.Decoder(_Words).decode
_encode = msgspec.msgpack.Encoder().encode


def load_city(path: Path, cache_dir: Path | None, *, epsg: int | None = None) -> CityModel:
    """As read_city, through the cache; without one where cache_dir is None. Raises BadModel."""
    if cache_dir is None:
        return read_city(path, epsg=epsg)
    try:
        facts = path.stat()
        key = [
            str(path.resolve()),
            str(facts.st_size),
            str(facts.st_mtime_ns),
            str(epsg),
            str(READER_VERSION),
        ]
    except OSError:
        return read_city(path, epsg=epsg)  # which says in its own words what is wrong
    kept = cache_dir / f"{hashlib.sha256(key[0].encode()).hexdigest()[:24]}.npz"
    city = _kept(kept, key)
    if city is None:
        city = read_city(path, epsg=epsg)
        _keep(kept, key, city)
    return city


def _kept(kept: Path, key: list[str]) -> CityModel | None:
    """What is in the cache, or None where it is absent, of another file, or damaged."""
    if not kept.is_file():
        return None
    try:
        with kept.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            words = _decode(file["words"].tobytes())
            if words.key != key:
                return None
            arrays = {name: file[name] for name in _ARRAYS}
            instances = Instances(file["instance_object"], file["instance_xyz"], file["instance_size"])
        return CityModel(
            **arrays,
            ids=words.ids,
            types=words.types,
            attributes={name: _column(len(words.ids), *cells) for name, cells in words.attributes.items()},
            instances=instances,
            crs=None if words.crs is None else Crs(*words.crs),
            format=words.format,
            version=words.version,
            lods=words.lods,
            problems=tuple(Problem(Severity(p[0]), *p[1:]) for p in words.problems),
            file_vertices=words.file_vertices,
            file_crs=None if words.file_crs is None else Crs(*words.file_crs),
            file_extent=words.file_extent,
            above_ground=words.above_ground,
        )
    except _DAMAGED as error:
        log.info("the cache %s is damaged (%s) and is made again", kept.name, error.__class__.__name__)
        return None


def _column(n: int, rows: list[int], values: list[Any]) -> NDArray[np.object_]:
    column = np.full(n, None, dtype=object)
    for row, value in zip(rows, values, strict=True):
        column[row] = value
    return column


def _keep(kept: Path, key: list[str], city: CityModel) -> None:
    """Writes beside and renames, so that a reader never sees half a file. A cache that cannot be kept is no fault."""
    table = {}
    for name, column in city.attributes.items():
        rows = [row for row, value in enumerate(column) if value is not None]
        table[name] = (rows, [column[row] for row in rows])
    words = _Words(
        key=key,
        ids=city.ids,
        types=city.types,
        attributes=table,
        crs=None if city.crs is None else (city.crs.epsg, city.crs.name),
        format=city.format,
        version=city.version,
        lods=city.lods,
        problems=[(p.severity.value, p.code, p.object, p.place, p.message) for p in city.problems],
        file_vertices=city.file_vertices,
        file_crs=None if city.file_crs is None else (city.file_crs.epsg, city.file_crs.name),
        file_extent=city.file_extent,
        above_ground=city.above_ground,
    )
    beside = ""
    try:
        packed = np.frombuffer(_encode(words), np.uint8)
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=kept.parent, suffix=".part", delete=False) as file:
            beside = file.name
            np.savez(
                file,
                words=packed,
                instance_object=city.instances.object,
                instance_xyz=city.instances.xyz,
                instance_size=city.instances.size,
                **{name: getattr(city, name) for name in _ARRAYS},
            )
        Path(beside).replace(kept)
    except (OSError, ValueError, OverflowError, TypeError, msgspec.MsgspecError) as error:
        log.info("the city model cannot be cached (%s)", error.__class__.__name__)
        if beside:
            Path(beside).unlink(missing_ok=True)
