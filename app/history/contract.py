"""The Historian: what every store of the past can do, whichever engine holds it.

One process writes; reads may run from other threads at the same time. Rows are Catalogue rows of the running district:
the store keeps signal ids, so a catalogue that changed order between two runs still finds its past.
Thread: any; implementations lock what they must.   Raises HistoryError and its children only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.model.events import Event
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot


class HistoryError(Exception):
    """The store could not do what was asked; the message is fit for a person."""


class HistoryLocked(HistoryError):
    """Another process holds the store; the message says which."""


class HistoryFull(HistoryError):
    """No space to write; what was stored stays."""


class HistoryCancelled(HistoryError):
    """The read was given up by `cancel`: somebody asked for something newer."""


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """A signal over time in at most n buckets: parallel arrays, sorted by t_ns, empty buckets left out.

    t_ns (k,) int64 time of the bucket's first reading (of the reading itself where each bucket holds one);
    low, high, mean (k,) float64; count (k,) int64: of the readings that count. gaps: (from, to) pairs with no reading
    that counts for longer than 2 x the period: draw no line across them; shorter than a bucket they may be left out.
    BAD, ABSENT and not finite readings count in no figure. A bucket that holds nothing else stands there all the same,
    with nan for low, high and mean and with count 0: lift the pen there and mark it by `worst`.
    worst (k,) uint8: the least trusted Quality among all of a bucket's readings (app/model/quality.py, RANK), those
    that count in no figure among them (a value that is no number as BAD); None where a store does not say.
    """

    signal: int
    t_ns: NDArray[np.int64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    mean: NDArray[np.float64]
    count: NDArray[np.int64]
    gaps: tuple[tuple[int, int], ...] = ()
    worst: NDArray[np.uint8] | None = None


@dataclass(frozen=True, slots=True)
class HistoryStats:
    """What `history stats` prints.   first_ns, last_ns: None where nothing is stored.   size: bytes on disk."""

    readings: int
    signals: int
    first_ns: int | None
    last_ns: int | None
    size: int


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """A stretch of the past, from which any state in from_ns <= t <= to_ns follows without asking the store again.

    state: as of from_ns.   changes: readings with from_ns < t_ns <= to_ns, sorted by t_ns, then arrival.
    It holds while `Historian.revision()` stays what it was when the window was read.
    """

    state: Snapshot
    changes: ReadingBatch
    from_ns: int
    to_ns: int


class Historian(Protocol):
    def append(self, batch: ReadingBatch) -> None:
        """Store readings; durable when this returns. Late and repeated ones are kept too (bitemporal)."""

    def append_events(self, events: Sequence[Event]) -> None: ...

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        """All signals as of t_ns (event time <= t_ns); with known_at_ns only what had arrived by then. Not aged."""

    def window(self, t_ns: int, readings: int, known_at_ns: int | None = None) -> Window | None:
        """The stretch around t_ns of about so many readings, for replay; None near the live end, which still moves
        (state_at is cheap there). known_at_ns: of what had arrived by then only."""

    def revision(self) -> int:
        """Grows whenever a late reading changed what was already past."""

    def series(
        self, signal: int, from_ns: int, to_ns: int, points: int = 2000, known_at_ns: int | None = None
    ) -> Series:
        """One signal in from_ns <= t < to_ns, min/max/mean per bucket so that no spike is lost."""

    def events(self, from_ns: int, to_ns: int) -> tuple[Event, ...]: ...

    def next_event_ns(self, t_ns: int) -> int | None:
        """Time of the first event after t_ns, or None."""

    def previous_event_ns(self, t_ns: int) -> int | None:
        """Time of the last event before t_ns, or None."""

    def density(self, from_ns: int, to_ns: int, bins: int) -> NDArray[np.int64]:
        """(bins,) readings per equal slice of time, for the timeline. May be taken from keyframes; cheap."""

    def bounds(self) -> tuple[int, int] | None:
        """Event time of the first and the last reading, or None."""

    def stats(self) -> HistoryStats: ...

    def settle(self) -> None:
        """What would be done little by little with later appends, done at once (figures per minute and hour); after a fill or
        an import, so that the first chart is quick. Does nothing where there is nothing of the kind."""

    def cancel(self, thread_id: int) -> None:
        """Give up the read that runs on this thread (threading.get_ident()), if any: it raises HistoryCancelled."""

    def close(self) -> None:
        """Flush, seal, release the file. Calling it twice is fine."""
