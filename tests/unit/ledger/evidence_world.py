"""A small log with sealed readings, written with code of the tests' own where bytes matter: docs/ledger.md, by hand."""

from __future__ import annotations

import base64
import hashlib
import json
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.contract import Entry, Kept
from app.ledger.reading_proof import ReadingProof, build
from app.ledger.trust_file import Trust, TrustedKey
from app.proving.bundling import BundleMaker, Leaves
from app.proving.index import Anchored, BatchIndex

NS = 1_000_000_000
QUARTER = 900 * NS
T0 = 1_763_892_000 * NS  # 23 November 2025, 10:00 UTC, a whole quarter
EVER = -(2**63)
Row = tuple[int, float, int, int]


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def tree_root(leaves: Sequence[bytes]) -> bytes:
    """RFC 9162, by its own words: leaves are data."""
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return sha(b"\x00" + leaves[0])
    k = 1 << ((len(leaves) - 1).bit_length() - 1)
    return sha(b"\x01" + tree_root(leaves[:k]) + tree_root(leaves[k:]))


def tree_path(leaves: Sequence[bytes], m: int) -> list[bytes]:
    if len(leaves) == 1:
        return []
    k = 1 << ((len(leaves) - 1).bit_length() - 1)
    if m < k:
        return [*tree_path(leaves[:k], m), tree_root(leaves[k:])]
    return [*tree_path(leaves[k:], m - k), tree_root(leaves[:k])]


def consistency(leaves: Sequence[bytes], m: int, whole: bool = True) -> list[bytes]:
    if m == len(leaves):
        return [] if whole else [tree_root(leaves)]
    k = 1 << ((len(leaves) - 1).bit_length() - 1)
    if m <= k:
        return [*consistency(leaves[:k], m, whole), tree_root(leaves[k:])]
    return [*consistency(leaves[k:], m - k, False), tree_root(leaves[:k])]


def readings_leaf(signal: str, rows: Sequence[Row]) -> bytes:
    name = signal.encode()
    head = b"tvilling.readings/1\n" + struct.pack("<H", len(name)) + name + struct.pack("<I", len(rows))
    return head + b"".join(struct.pack("<qdBq", *row) for row in rows)


def canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def iso(t_ns: int) -> str:
    from datetime import UTC, datetime, timedelta

    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=t_ns // 1000)
    return moment.isoformat(timespec="microseconds" if moment.microsecond else "seconds").replace(
        "+00:00", "Z"
    )


@dataclass
class Sealed:
    """A batch: signals in the order of their bytes, their leaves, and the payload in the log."""

    source: str
    start_ns: int
    end_ns: int
    rows: dict[str, list[Row]]
    after_ns: int = EVER
    until_ns: int = T0 + 100 * QUARTER

    @property
    def signals(self) -> list[str]:
        return sorted(self.rows, key=str.encode)

    @property
    def leaves(self) -> list[bytes]:
        return [readings_leaf(one, self.rows[one]) for one in self.signals]

    @property
    def payload(self) -> bytes:
        return canonical(
            {
                "schema": "twin.readings.batch/1",
                "district": "test",
                "source": self.source,
                "window": {
                    "start_ns": str(self.start_ns),
                    "end_ns": str(self.end_ns),
                    "start": iso(self.start_ns),
                    "end": iso(self.end_ns),
                },
                "seen": {"after_ns": str(self.after_ns), "until_ns": str(self.until_ns)},
                "run": {"until_ns": str(self.end_ns)},
                "count": sum(map(len, self.rows.values())),
                "signals": len(self.rows),
                "root": tree_root(self.leaves).hex(),
                "leaf": "tvilling.readings/1",
                "tree": "rfc9162-sha256",
            }
        )


def key(seed: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)


def vkey(name: str, private: Ed25519PrivateKey, kind: int = 1) -> str:
    raw = bytes([kind]) + private.public_key().public_bytes_raw()
    hashed = sha(name.encode() + b"\n" + raw)[:4].hex()
    return f"{name}+{hashed}+{base64.b64encode(raw).decode()}"


def signature_line(name: str, private: Ed25519PrivateKey, text: bytes, time_s: int | None = None) -> str:
    kind = 1 if time_s is None else 4
    raw = bytes([kind]) + private.public_key().public_bytes_raw()
    body = text if time_s is None else f"cosignature/v1\ntime {time_s}\n".encode() + text
    signature = (b"" if time_s is None else struct.pack(">Q", time_s)) + private.sign(body)
    coded = base64.b64encode(sha(name.encode() + b"\n" + raw)[:4] + signature).decode()
    return f"— {name} {coded}\n"


@dataclass
class World:
    """entries: the log's leaves.   batches: those of them that are readings, by leaf number."""

    seed: int = 7
    origin: str = "tvilling.invalid/test/01020304"
    witness: str = ""
    witness_s: int = 1_763_900_000
    entries: list[bytes] = field(default_factory=list)
    batches: dict[int, Sealed] = field(default_factory=dict)

    def add(self, what: Sealed | dict[str, Any]) -> int:
        if isinstance(what, Sealed):
            self.batches[len(self.entries)] = what
        self.entries.append(what.payload if isinstance(what, Sealed) else canonical(what))
        return len(self.entries) - 1

    @property
    def vkey(self) -> str:
        return vkey(self.origin, key(self.seed))

    @property
    def trust(self) -> Trust:
        return Trust.of_log(self.origin, [(self.vkey, None)])

    def trusting(self, witness_seed: int) -> Trust:
        from app.ledger.note import Verifier

        witness = Verifier.of(vkey("witness.invalid", key(witness_seed), 4))
        return Trust(self.trust.logs, (witness,))

    def note(self, size: int | None = None) -> bytes:
        size = len(self.entries) if size is None else size
        root = base64.b64encode(tree_root(self.entries[:size])).decode()
        text = f"{self.origin}\n{size}\n{root}\n".encode()
        lines = signature_line(self.origin, key(self.seed), text)
        if self.witness:
            lines += signature_line(self.witness, key(9), text, self.witness_s)
        return text + b"\n" + lines.encode()

    def log_proof(self, index: int, size: int | None = None) -> bytes:
        path = tree_path(self.entries[: size or len(self.entries)], index)
        lines = [
            "c2sp.org/tlog-proof@v1",
            f"index {index}",
            *(base64.b64encode(one).decode() for one in path),
        ]
        return "".join(f"{line}\n" for line in lines).encode() + b"\n" + self.note(size)

    def reading_proof(self, number: int, signal: str, row: int = 0, **other: Any) -> ReadingProof:
        sealed = self.batches[number]
        place = sealed.signals.index(signal)
        t, value, quality, seen = sealed.rows[signal][row]
        said: dict[str, Any] = {
            "signal": signal,
            "t_ns": t,
            "value": value,
            "quality": quality,
            "seen_ns": seen,
            "leaf": sealed.leaves[place],
            "index": place,
            "path": tuple(tree_path(sealed.leaves, place)),
            "batch": sealed.payload,
            "log_proof": self.log_proof(number),
            "unit": "kW",
            "label": "Roof",
        }
        return ReadingProof(**(said | other))

    def proof_file(self, number: int, signal: str, row: int = 0, **other: Any) -> bytes:
        return build(self.reading_proof(number, signal, row, **other))


def rows(start_ns: int, count: int, base: float = 0.0, late_ns: int = NS) -> list[Row]:
    step = QUARTER // max(count, 1)
    return [(start_ns + k * step, base + k / 4, k % 3, start_ns + k * step + late_ns) for k in range(count)]


def sealed(source: str, quarter: int, signals: Sequence[str], count: int = 4, **other: Any) -> Sealed:
    start = T0 + quarter * QUARTER
    values = {one: rows(start, count, 10.0 * place) for place, one in enumerate(signals)}
    return Sealed(source, start, start + QUARTER, values, **other)


def small_world(seed: int = 7, quarters: int = 4) -> World:
    """Two sources over four quarters, records of other kinds between them, late readings of the second quarter."""
    world = World(seed)
    world.add({"schema": "twin.operator.action/1", "action": "start", "n": seed})
    for quarter in range(quarters):
        world.add(sealed("meters", quarter, ["a.power_kw", "b.power_kw", "ø.temp_c", "c", "d"]))
        world.add(sealed("weather", quarter, ["sky.temp_c"] if quarter != 2 else []))
        world.add({"schema": "twin.operator.action/1", "action": "look", "n": quarter})
    late = sealed("meters", 1, ["b.power_kw"], 2, after_ns=T0 + 100 * QUARTER, until_ns=T0 + 200 * QUARTER)
    late.rows = {"b.power_kw": rows(T0 + QUARTER, 2, 99.0, 150 * QUARTER)}
    world.add(late)
    world.add({"schema": "twin.operator.action/1", "action": "stop"})
    return world


def trusted(*keys: tuple[str, int | None]) -> Trust:
    from app.ledger.note import Verifier

    found: dict[str, tuple[TrustedKey, ...]] = {}
    for one, size in keys:
        verifier = Verifier.of(one)
        found[verifier.name] = (*found.get(verifier.name, ()), TrustedKey(verifier, size))
    return Trust(found)


class WorldLog:
    """What `Log` promises, over a world's entries."""

    def __init__(self, world: World) -> None:
        self.world, self.origin, self.vkey = world, world.origin, world.vkey

    @property
    def size(self) -> int:
        return len(self.world.entries)

    def root(self, size: int | None = None) -> bytes:
        return tree_root(self.world.entries[:size])

    def append(self, entries: Sequence[Entry]) -> range:
        raise NotImplementedError

    def checkpoint(self, size: int | None = None) -> bytes:
        return self.world.note(size)

    def get(self, index: int) -> Kept:
        data, batch = self.world.entries[index], self.world.batches.get(index)
        kind = json.loads(data)["schema"]
        t_ns = batch.start_ns if batch else T0 + index
        return Kept(index, Entry(kind, t_ns, data), T0)

    def find(
        self,
        kinds: Sequence[str] = (),
        from_ns: int | None = None,
        to_ns: int | None = None,
        *,
        after: int = -1,
        before: int | None = None,
        newest_first: bool = False,
        most: int = 3,
    ) -> list[Kept]:
        """Pages of three, so that paging is tested."""
        found = [self.get(k) for k in range(after + 1, self.size if before is None else before)]
        return [
            one
            for one in found
            if (not kinds or one.entry.kind in kinds)
            and (from_ns is None or one.entry.t_ns >= from_ns)
            and (to_ns is None or one.entry.t_ns < to_ns)
        ][:most]

    def inclusion(self, index: int, size: int | None = None) -> tuple[bytes, ...]:
        return tuple(tree_path(self.world.entries[:size], index))

    def consistency(self, old: int, new: int | None = None) -> tuple[bytes, ...]:
        return tuple(consistency(self.world.entries[:new], old))

    def close(self) -> None: ...

    def bundler(self, leaves: Leaves | None = None, hints: Any = None) -> BundleMaker:
        index = BatchIndex(self)
        index.refresh()
        return BundleMaker(self, index.windows, leaves or self.leaves, (self.vkey,), hints or {})

    def leaves(self, anchored: Anchored) -> list[tuple[str, bytes]] | str:
        """As a store would answer."""
        one = self.world.batches[anchored.leaf]
        return list(zip(one.signals, one.leaves, strict=True))
