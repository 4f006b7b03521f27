"""Which sealed batch holds a reading: read from the log as it grows.   Thread: the demonstration's.

The leaves are those of docs/ledger.md (`twin.readings.batch/1`).
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from app.ledger.contract import Log
from app.ledger.records import decode, hash_ref

KIND = "twin.readings.batch/1"
PAGE = 5000


@dataclass(frozen=True, slots=True)
class Sealed:
    """A batch of start_ns <= t < end_ns.   ref: sha256 of its payload."""

    start_ns: int
    end_ns: int
    leaf: int
    ref: str


@dataclass(slots=True)
class Batches:
    """edge_ns: readings before it are sealed; None where nothing was sealed yet."""

    log: Log
    edge_ns: int | None = None
    _read: int = -1
    _starts: dict[str, list[int]] = field(default_factory=dict)
    _sealed: dict[str, list[Sealed]] = field(default_factory=dict)

    def read_on(self) -> None:
        """Raises LedgerError."""
        while kept := self.log.find(kinds=(KIND,), after=self._read, most=PAGE):
            for one in kept:
                self._take(one.index, one.entry.data)
            self._read = kept[-1].index

    def holding(self, source: str, t_ns: int) -> Sealed | None:
        """The first batch of this source whose window holds t_ns."""
        place = bisect_right(self._starts.get(source, []), t_ns) - 1
        if place < 0:
            return None
        found = self._sealed[source][place]
        return found if t_ns < found.end_ns else None

    def _take(self, leaf: int, data: bytes) -> None:
        payload = decode(data)
        try:
            assert payload is not None
            source, window = str(payload["source"]), payload["window"]
            start_ns, end_ns = int(window["start_ns"]), int(window["end_ns"])
            until_ns = int(payload["run"]["until_ns"])
        except (AssertionError, KeyError, TypeError, ValueError):
            return  # not in its shape: holds nothing for us
        self.edge_ns = until_ns if self.edge_ns is None else max(self.edge_ns, until_ns)
        starts, sealed = self._starts.setdefault(source, []), self._sealed.setdefault(source, [])
        place = bisect_right(starts, start_ns)
        if place and starts[place - 1] == start_ns:
            return  # late readings of a window that is there already
        starts.insert(place, start_ns)
        sealed.insert(place, Sealed(start_ns, end_ns, leaf, hash_ref(data)))
