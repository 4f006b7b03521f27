"""A CityModel as one block of bytes that opens as fast as it can be looked at: arrays lie in it as they lie in memory.

Layout: 8 bytes MAGIC; 4 bytes CRC-32 of all that follows; 4 bytes zero; 8 bytes length of the words; the words
(MessagePack); then the arrays, each at a multiple of 64. Little-endian.   Thread: any.

    file.writelines(pack(city, key))
    key, city = unpack(np.memmap(path, np.uint8, "r"))

Arrays of an unpacked city are read-only views; attributes are decoded when they are asked for.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel, Crs, Instances, Problem, Severity

MAGIC: Final = b"TVCITY02"
_ALIGN: Final = 64
_HEAD: Final = struct.Struct("<IIQ")
_INSTANCES: Final = tuple(f.name for f in fields(Instances))


class Damaged(ValueError):
    """Bytes that are no packed city, or not whole."""


class _Words(msgspec.Struct):
    """arrays: name, dtype, shape and place of each.   columns: name -> rows that have it, and their values, packed once more."""

    key: list[str]
    arrays: list[tuple[str, str, list[int], int]]
    ids: tuple[str, ...]
    kinds: list[str]
    columns: dict[str, bytes]
    crs: tuple[int, str] | None
    file_crs: tuple[int, str] | None
    problems: list[tuple[str, str, str, str, str]]
    plain: dict[str, Any]


_decode = msgspec.msgpack.Decoder(_Words).decode
_encode = msgspec.msgpack.Encoder().encode
_OWN: Final = frozenset({"ids", "types", "attributes", "instances", "crs", "file_crs", "problems"})


class Columns(Mapping[str, NDArray[np.object_]]):
    """Attributes by name, each decoded at its first use."""

    def __init__(self, packed: Mapping[str, bytes], objects: int) -> None:
        self._packed, self._objects = packed, objects
        self._known: dict[str, NDArray[np.object_]] = {}

    def __getitem__(self, name: str) -> NDArray[np.object_]:
        if name not in self._known:
            rows, values = msgspec.msgpack.decode(self._packed[name])
            column = np.full(self._objects, None, dtype=object)
            column[np.array(rows, np.int64)] = np.fromiter(values, object, len(values))
            self._known[name] = column
        return self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def pack(city: CityModel, key: list[str]) -> list[bytes]:
    """Pieces to write one after the other. Raises TypeError or OverflowError for attributes that cannot be kept."""
    arrays, plain = _split(city)
    number = {kind: k for k, kind in enumerate(dict.fromkeys(city.types))}
    arrays["_kind"] = np.fromiter((number[t] for t in city.types), np.int32, len(city.types))
    placed, at = [], 0
    for name, array in arrays.items():
        placed.append((name, array.dtype.str, list(array.shape), at))
        at += -(-array.nbytes // _ALIGN) * _ALIGN
    words = _encode(
        _Words(
            key=key,
            arrays=placed,
            ids=city.ids,
            kinds=list(number),
            columns={name: _column(values) for name, values in city.attributes.items()},
            crs=None if city.crs is None else (city.crs.epsg, city.crs.name),
            file_crs=None if city.file_crs is None else (city.file_crs.epsg, city.file_crs.name),
            problems=[(p.severity.value, p.code, p.object, p.place, p.message) for p in city.problems],
            plain=plain,
        )
    )
    start = _start(len(words))
    words = words.ljust(start - len(MAGIC) - _HEAD.size, b"\0")
    pieces = [struct.pack("<Q", len(words)), words]
    pieces += [
        np.ascontiguousarray(a).tobytes().ljust(-(-a.nbytes // _ALIGN) * _ALIGN, b"\0")
        for a in arrays.values()
    ]
    check = 0
    for piece in pieces:
        check = zlib.crc32(piece, check)
    return [MAGIC, struct.pack("<II", check, 0), *pieces]


def unpack(data: NDArray[np.uint8]) -> tuple[list[str], CityModel]:
    """The key that it was packed with, and the city. Raises Damaged."""
    head = len(MAGIC) + _HEAD.size
    if len(data) < head or data[: len(MAGIC)].tobytes() != MAGIC:
        raise Damaged("not a packed city")
    check, _, length = _HEAD.unpack(data[len(MAGIC) : head].tobytes())
    if length > len(data) - head or zlib.crc32(data[head - 8 :].data) != check:
        raise Damaged("not whole")
    try:
        words = _decode(data[head : head + length].tobytes().rstrip(b"\0"))
    except msgspec.MsgspecError as error:
        raise Damaged("its words cannot be read") from error
    return words.key, _city(words, data[head + length :])


def _split(city: CityModel) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    """Every field of the model: arrays and plain values."""
    arrays: dict[str, NDArray[Any]] = {f"instances.{n}": getattr(city.instances, n) for n in _INSTANCES}
    plain: dict[str, Any] = {}
    for field in fields(CityModel):
        if field.name in _OWN:
            continue
        value = getattr(city, field.name)
        if isinstance(value, np.ndarray):
            arrays[field.name] = value
        else:
            plain[field.name] = value
    return arrays, plain


def _city(words: _Words, data: NDArray[np.uint8]) -> CityModel:
    arrays: dict[str, NDArray[Any]] = {}
    for name, dtype, shape, at in words.arrays:
        size = int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize
        arrays[name] = np.asarray(data[at : at + size]).view(dtype).reshape(shape)
    kind = arrays.pop("_kind")
    instances = Instances(**{n: arrays.pop(f"instances.{n}") for n in _INSTANCES})
    plain: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in words.plain.items()}
    values: dict[str, Any] = {**arrays, **plain}
    return CityModel(
        **values,
        ids=words.ids,
        types=tuple(words.kinds[k] for k in kind.tolist()),
        attributes=Columns(words.columns, len(words.ids)),
        instances=instances,
        crs=None if words.crs is None else Crs(*words.crs),
        file_crs=None if words.file_crs is None else Crs(*words.file_crs),
        problems=tuple(Problem(Severity(p[0]), *p[1:]) for p in words.problems),
    )


def _column(values: NDArray[np.object_]) -> bytes:
    rows = [row for row, value in enumerate(values) if value is not None]
    return _encode((rows, [values[row] for row in rows]))


def _start(words: int) -> int:
    """Where the arrays begin: after head and words, aligned."""
    return -(-(len(MAGIC) + _HEAD.size + words) // _ALIGN) * _ALIGN
