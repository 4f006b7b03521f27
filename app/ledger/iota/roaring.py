"""Sets of small numbers in the portable roaring format: who of a committee signed.   Thread: any; pure.

Source: the format's specification, github.com/RoaringBitmap/RoaringFormatSpec.
"""

from __future__ import annotations

import struct
from itertools import pairwise

from app.ledger.iota.bcs import BadBcs

_NO_RUNS, _RUNS = 12346, 12347
_OFFSETS_FROM = 4  # containers, where some are runs
MOST_CONTAINERS = 16
MOST_BYTES = 200_000


def members(data: bytes) -> list[int]:
    """Ascending. Raises BadBcs for what is not whole, in order, or has something after it."""
    if len(data) > MOST_BYTES:
        raise BadBcs("a bitmap that is too large")
    try:
        found, end = _read(data)
    except (struct.error, IndexError) as error:
        raise BadBcs("a bitmap that is cut short") from error
    if end != len(data):
        raise BadBcs("a bitmap with bytes after its end")
    if any(b <= a for a, b in pairwise(found)):
        raise BadBcs("a bitmap whose numbers are out of order")
    return found


def _read(data: bytes) -> tuple[list[int], int]:
    (cookie,) = struct.unpack_from("<I", data)
    has_runs = cookie & 0xFFFF == _RUNS
    if has_runs:
        count, place = (cookie >> 16) + 1, 4
        flags = data[place : place + (count + 7) // 8]
        place += (count + 7) // 8
    elif cookie == _NO_RUNS:
        (count,) = struct.unpack_from("<I", data, 4)
        place, flags = 8, b""
    else:
        raise BadBcs("no roaring bitmap")
    if count > MOST_CONTAINERS:
        raise BadBcs("a bitmap with too many containers")
    heads = [struct.unpack_from("<HH", data, place + 4 * k) for k in range(count)]
    place += 4 * count
    offsets: tuple[int, ...] = ()
    if not has_runs or count >= _OFFSETS_FROM:
        offsets = struct.unpack_from(f"<{count}I", data, place)
        place += 4 * count
    found: list[int] = []
    for k, (key, less_one) in enumerate(heads):
        if offsets and offsets[k] != place:
            raise BadBcs("a bitmap whose containers do not lie where it says")
        if has_runs and flags[k // 8] >> (k % 8) & 1:
            values, place = _run(data, place)
        elif less_one + 1 <= 4096:
            values = list(struct.unpack_from(f"<{less_one + 1}H", data, place))
            place += 2 * (less_one + 1)
        else:
            values, place = _bits(data, place)
        if len(values) != less_one + 1:
            raise BadBcs("a bitmap that counts its numbers wrongly")
        found += [key << 16 | value for value in values]
    return found, place


def _run(data: bytes, place: int) -> tuple[list[int], int]:
    (runs,) = struct.unpack_from("<H", data, place)
    found: list[int] = []
    for k in range(runs):
        start, more = struct.unpack_from("<HH", data, place + 2 + 4 * k)
        if start + more > 0xFFFF:
            raise BadBcs("a run beyond the end of its container")
        found += range(start, start + more + 1)
        if len(found) > 0x10000:
            raise BadBcs("runs that overlap")
    return found, place + 2 + 4 * runs


def _bits(data: bytes, place: int) -> tuple[list[int], int]:
    words = struct.unpack_from("<1024Q", data, place)
    return [
        64 * k + bit for k, word in enumerate(words) for bit in range(64) if word >> bit & 1
    ], place + 8192


def written(numbers: list[int]) -> bytes:
    """Of numbers below 65,536, few of them: one array container (or none)."""
    if not numbers:
        return struct.pack("<II", _NO_RUNS, 0)
    ordered = sorted(set(numbers))
    head = struct.pack("<IIHHI", _NO_RUNS, 1, 0, len(ordered) - 1, 16)
    return head + struct.pack(f"<{len(ordered)}H", *ordered)
