"""A batch of readings as it is anchored: canonical bytes for each signal, a tree over them, and the leaf that names its root.

    rows = pack(t_ns, value, quality, seen_ns)                       # 25 bytes a reading, little-endian
    data = signal_leaf("roof.power_kw", rows_of_that_signal)         # "tvilling.readings/1\\n", id, count, rows
    root = root_of([leaf_hash(data), ...])                           # signals in the order of their ids' UTF-8 bytes

A batch is a rectangle: readings of one source with start_ns <= t < end_ns that arrived after seen_after_ns and by
seen_until_ns. docs/ledger.md has it byte by byte.   Thread: any; pure.   Times: ns.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.ledger import canonical
from app.ledger.contract import ProofError
from app.model.times import iso

KIND = "twin.readings.batch/1"
PREFIX = b"tvilling.readings/1\n"
LEAF, TREE = "tvilling.readings/1", "rfc9162-sha256"
ROW = np.dtype([("t_ns", "<i8"), ("value", "<f8"), ("quality", "u1"), ("seen_ns", "<i8")])
ROW_BYTES = ROW.itemsize  # 25, packed
EVER = -(2**63)
"""seen_after_ns where nothing of the window was sealed before."""

_NAN = np.uint64(0x7FF8000000000000)
_INT64 = range(-(2**63), 2**63)
_KEYS = {"schema", "district", "source", "window", "seen", "run", "count", "signals", "root", "leaf", "tree"}


@dataclass(frozen=True, slots=True)
class Batch:
    """count: readings.   signals: leaves of its tree.   root: 32 bytes.   until_ns, seen_until_run_ns: the sealed edge after
    the run that made it: everything earlier that had arrived by then is sealed."""

    district: str
    source: str
    start_ns: int
    end_ns: int
    seen_after_ns: int
    seen_until_ns: int
    run_until_ns: int
    count: int
    signals: int
    root: bytes

    def encode(self) -> bytes:
        window = {"start_ns": str(self.start_ns), "end_ns": str(self.end_ns)}
        return canonical.encode(
            {
                "schema": KIND,
                "district": self.district,
                "source": self.source,
                "window": {**window, "start": iso(self.start_ns), "end": iso(self.end_ns)},
                "seen": {"after_ns": str(self.seen_after_ns), "until_ns": str(self.seen_until_ns)},
                "run": {"until_ns": str(self.run_until_ns)},
                "count": self.count,
                "signals": self.signals,
                "root": self.root.hex(),
                "leaf": LEAF,
                "tree": TREE,
            }
        )

    @classmethod
    def decode(cls, data: bytes) -> Batch:
        """Takes exactly what `encode` writes. Raises ProofError."""
        said = canonical.decode(data, 20_000)
        if not isinstance(said, dict) or said.keys() != _KEYS or said["schema"] != KIND:
            raise ProofError(f"no batch of readings of the kind {KIND}")
        try:
            found = cls(
                said["district"],
                said["source"],
                _int64(said["window"]["start_ns"]),
                _int64(said["window"]["end_ns"]),
                _int64(said["seen"]["after_ns"]),
                _int64(said["seen"]["until_ns"]),
                _int64(said["run"]["until_ns"]),
                said["count"],
                said["signals"],
                bytes.fromhex(said["root"]),
            )
            numbers = (found.count, found.signals)
            if any(type(n) is not int for n in numbers) or any(
                type(text) is not str for text in (found.district, found.source)
            ):
                raise ProofError("a batch of readings whose fields are of other kinds")
            again = found.encode()
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
            raise ProofError("a batch of readings whose fields cannot be read") from error
        fits = found.start_ns < found.end_ns and found.seen_after_ns < found.seen_until_ns
        fits = fits and (0 < found.signals <= found.count or found.signals == found.count == 0)
        if again != data or len(found.root) != 32 or not fits:
            raise ProofError("a batch of readings whose fields contradict each other")
        return found


def _int64(text: Any) -> int:
    number = int(text)
    if str(number) != text or number not in _INT64:
        raise ValueError("no whole number of 64 bits")
    return number


def pack(
    t_ns: NDArray[np.int64],
    value: NDArray[np.float64],
    quality: NDArray[np.uint8],
    seen_ns: NDArray[np.int64],
) -> NDArray[Any]:
    """(n,) of ROW. Every nan is the same one: which of them a program makes says nothing."""
    rows = np.empty(len(t_ns), ROW)
    rows["t_ns"], rows["quality"], rows["seen_ns"] = t_ns, quality, seen_ns
    is_nan = np.isnan(value)
    if is_nan.any():
        bits = value.view(np.uint64).copy()
        bits[is_nan] = _NAN
        value = bits.view(np.float64)
    rows["value"] = value
    return rows


def head(signal_id: str, count: int) -> bytes:
    name = signal_id.encode()
    return PREFIX + struct.pack("<H", len(name)) + name + struct.pack("<I", count)


def signal_leaf(signal_id: str, rows: NDArray[Any]) -> bytes:
    """rows: of ROW, sorted by (t_ns, seen_ns), equal ones in the order in which they were stored."""
    return head(signal_id, len(rows)) + rows.tobytes()


def read_leaf(data: bytes) -> tuple[str, NDArray[Any]]:
    """The id and the rows. Takes exactly what `signal_leaf` writes, in order. Raises ProofError."""
    start = len(PREFIX)
    if not data.startswith(PREFIX) or len(data) < start + 6:
        raise ProofError("these bytes are not the readings of a signal")
    (length,) = struct.unpack_from("<H", data, start)
    place = start + 2 + length
    if len(data) < place + 4:
        raise ProofError("the readings of a signal are cut short")
    (count,) = struct.unpack_from("<I", data, place)
    if len(data) != place + 4 + count * ROW_BYTES or count == 0:
        raise ProofError("the readings of a signal have another length than they say")
    try:
        name = data[start + 2 : place].decode()
    except UnicodeDecodeError as error:
        raise ProofError("the id of a signal is not in UTF-8") from error
    rows = np.frombuffer(data, ROW, count, place + 4)
    if signal_leaf(name, pack(rows["t_ns"], rows["value"].copy(), rows["quality"], rows["seen_ns"])) != data:
        raise ProofError("a reading is not written in its one canonical way")
    t, seen = rows["t_ns"], rows["seen_ns"]
    if bool(((t[1:] < t[:-1]) | ((t[1:] == t[:-1]) & (seen[1:] < seen[:-1]))).any()):
        raise ProofError("the readings of a signal are out of order")
    return name, rows


def leaf_hashes(ids: Sequence[bytes], ends: Sequence[int], rows: NDArray[Any]) -> list[bytes]:
    """ids: (k,) UTF-8; ends: (k,) where each signal's rows end, the first beginning at 0.   rows: (n,) of ROW.
    Returns (k,) leaf hashes, in the same order: the same as leaf_hash(signal_leaf(...)) one by one, and quick."""
    raw, sha256, pack_name, pack_count = (
        rows.tobytes(),
        hashlib.sha256,
        struct.Struct("<H").pack,
        struct.Struct("<I").pack,
    )
    start, found, lead = 0, [], b"\x00" + PREFIX
    for name, end in zip(ids, ends, strict=True):
        head_bytes = lead + pack_name(len(name)) + name + pack_count(end - start)
        found.append(sha256(head_bytes + raw[start * ROW_BYTES : end * ROW_BYTES]).digest())
        start = end
    return found
