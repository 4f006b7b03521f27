"""The Historian on DuckDB: reads as app/history/reading.py answers, writes as app/history/writing.py stores.

    historian = DuckHistorian(folder / "history.duckdb", catalogue); historian.append(batch); historian.state_at(t_ns)

Thread: any. One lock for writing; each reading thread has its own cursor.   Raises HistoryError and its children.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from app.history.reading import Reader
from app.history.retention import Keeping
from app.history.sealed import Edge
from app.history.writing import Writer
from app.model.catalogue import Catalogue
from app.model.events import Event
from app.model.reading import ReadingBatch


class DuckHistorian(Reader):
    """path: the file, or None for memory.   run_size: readings between two keyframes, None for the usual number.

    Opening raises duckdb.Error as it is, so that app/history/opening.py can tell a damaged file from other trouble.
    """

    def __init__(self, path: Path | None, catalogue: Catalogue, *, run_size: int | None = None) -> None:
        self._writer = Writer(path, catalogue, run_size)
        super().__init__(self._writer, catalogue)

    def append(self, batch: ReadingBatch) -> None:
        self._writer.append(batch)

    def append_events(self, events: Sequence[Event]) -> None:
        self._writer.append_events(events)

    def settle(self) -> None:
        """Rolls up all that is due at once, as appends do one by one; after an import, before a backup."""
        self._writer.settle()

    def keep(
        self, keeping: Keeping, say: Callable[[str], None], now: Callable[[], int] = time.time_ns
    ) -> None:
        """How long readings are kept from now on; at first for ever.   say: takes sentences for a person, on the thread
        that appends; they are stored as events too.   now: wall clock, ns."""
        self._writer.keep(keeping, say, now)

    def seal(self, edge: Edge) -> None:
        """What is appended from now on with an older event and arrival time arrives just after this edge. It never goes back."""
        with self._writer.lock:
            self._writer.sealed = max(self._writer.sealed[0], edge[0]), max(self._writer.sealed[1], edge[1])

    def cancel(self, thread_id: int) -> None:
        self._db.cancel(thread_id)

    def close(self) -> None:
        self._writer.close()
