"""Keyframes: the state of all sids at one time as bytes, so that a read needs one of them and a short run of readings.

Layout, little-endian: magic "TVKF", version u8, 3 spare bytes, n u32, k_ns i64, values n x f64 as they are, then one
zlib stream with the rest: quality n x u8 (255 = no reading yet), k_ns - at_ns and seen_ns - at_ns n x i64, both with the first bytes of all
numbers together, then all second bytes and so on, which packs well and fast.   Thread: any (pure).
"""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

from app.model.quality import Quality
from app.model.snapshot import Snapshot

_HEAD = struct.Struct("<4sB3xIq")
_MAGIC = b"TVKF"
_UNKNOWN = 255  # stands for "no reading yet", which differs from a reading that says ABSENT
_NEVER = np.iinfo(np.int64).min


class BadFrame(ValueError):
    """Bytes that are no keyframe."""


def encode(state: Snapshot) -> bytes:
    known = state.at_ns != _NEVER
    quality = np.where(known, state.quality, _UNKNOWN).astype(np.uint8)
    with np.errstate(over="ignore"):
        age = np.where(known, state.t_ns - state.at_ns, 0)
        lag = np.where(
            known, state.seen_ns - state.at_ns, 0
        )  # wraps around for absurd times, and back in decode
    packed = zlib.compress(quality.tobytes() + _planes(age) + _planes(lag), 1)
    return _HEAD.pack(_MAGIC, 1, len(state), state.t_ns) + state.value.astype("<f8").tobytes() + packed


def decode(data: bytes) -> Snapshot:
    """Raises BadFrame."""
    try:
        magic, version, n, k_ns = _HEAD.unpack_from(data)
        if (magic, version) != (_MAGIC, 1):
            raise BadFrame("not a keyframe of a version that is known here")
        value = np.frombuffer(data, "<f8", n, _HEAD.size).astype(np.float64)
        rest = zlib.decompress(data[_HEAD.size + 8 * n :])
        quality = np.frombuffer(rest, np.uint8, n)
        age, lag = _numbers(rest, n, n), _numbers(rest, n, 9 * n)
    except (struct.error, zlib.error, ValueError) as error:
        raise BadFrame("a keyframe is cut short or damaged") from error
    known = quality != _UNKNOWN
    quality = np.where(known, quality, np.uint8(Quality.ABSENT))
    with np.errstate(over="ignore"):
        at_ns = np.where(known, k_ns - age, _NEVER)
        seen_ns = np.where(known, at_ns + lag, _NEVER)
    return Snapshot(int(k_ns), value, quality, at_ns, seen_ns)


def _planes(numbers: NDArray[np.int64]) -> bytes:
    return numbers.astype("<i8").view(np.uint8).reshape(-1, 8).T.tobytes()


def _numbers(data: bytes, n: int, offset: int) -> NDArray[np.int64]:
    planes = np.frombuffer(data, np.uint8, 8 * n, offset).reshape(8, n)
    return np.ascontiguousarray(planes.T).view("<i8").reshape(n).astype(np.int64)
