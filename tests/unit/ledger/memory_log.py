"""A log in memory, without signatures: what `Log.find` and `get` promise."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from app.ledger.contract import Entry, Kept
from app.ledger.records import build, time_of


def encoded(payload: Any) -> bytes:
    return json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


class MemoryLog:
    origin = "tvilling.invalid/test"
    vkey = ""

    def __init__(self) -> None:
        self.kept: list[Kept] = []

    @property
    def size(self) -> int:
        return len(self.kept)

    def append(self, entries: Sequence[Entry]) -> range:
        first = len(self.kept)
        self.kept += [Kept(first + i, entry, entry.t_ns) for i, entry in enumerate(entries)]
        return range(first, len(self.kept))

    def write(self, kind: str, values: Mapping[str, Any]) -> int:
        payload = build(kind, values)
        return self.append([Entry(kind, time_of(kind, payload), encoded(payload))])[0]

    def get(self, index: int) -> Kept:
        return self.kept[index]

    def find(
        self,
        kinds: Sequence[str] = (),
        from_ns: int | None = None,
        to_ns: int | None = None,
        *,
        after: int = -1,
        before: int | None = None,
        newest_first: bool = False,
        most: int = 1000,
    ) -> list[Kept]:
        found = [
            kept
            for kept in self.kept
            if kept.index > after
            and (before is None or kept.index < before)
            and (from_ns is None or kept.entry.t_ns >= from_ns)
            and (to_ns is None or kept.entry.t_ns < to_ns)
            and (not kinds or any(_fits(kept.entry.kind, kind) for kind in kinds))
        ]
        return (found[::-1] if newest_first else found)[:most]

    def root(self, size: int | None = None) -> bytes:
        raise NotImplementedError

    def checkpoint(self, size: int | None = None) -> bytes:
        raise NotImplementedError

    def inclusion(self, index: int, size: int | None = None) -> tuple[bytes, ...]:
        raise NotImplementedError

    def consistency(self, old: int, new: int | None = None) -> tuple[bytes, ...]:
        raise NotImplementedError

    def close(self) -> None: ...


def _fits(kind: str, wanted: str) -> bool:
    return kind.startswith(wanted[:-1]) if wanted.endswith("*") else kind == wanted
