"""One DuckDB file: a connection for the writer, a cursor for each reading thread, cancelling and closing.

Thread: `writer` belongs to whoever holds the Historian's write lock; `reading()` may be entered on any thread.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

from app.history import directory
from app.history.contract import HistoryError
from app.history.faults import told

CONFIG: dict[str, str | bool | int | float | list[str]] = {
    # half of the cores: the window and the fetch thread need the rest, and where these are busy a question that waits for a
    # second thread takes longer than one that does all itself (benchmarks/state_at.py: p99 5 ms against 14 on two cores)
    "threads": max(1, min(4, (os.cpu_count() or 2) // 2)),
    "memory_limit": "512MB",
    "preserve_insertion_order": True,  # order of arrival decides between readings of one event time
    "autoinstall_known_extensions": False,  # nothing from the network
    "autoload_known_extensions": False,
    "checkpoint_threshold": "32MB",
}


@dataclass(slots=True)
class _Reader:
    cursor: duckdb.DuckDBPyConnection
    lock: threading.RLock = field(default_factory=threading.RLock)


class Database:
    """path: the file, or None for memory.   Raises duckdb.Error where it cannot be opened."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.name = str(path) if path else "history in memory"
        self._is_lost = False
        self._guard = threading.Lock()
        self._readers: dict[int, _Reader] = {}
        self._file: int | None = None
        self._log_size = 0
        self._writer: duckdb.DuckDBPyConnection | None = self._connect()

    def _connect(self) -> duckdb.DuckDBPyConnection:
        connection = self._connected()
        if self.path is not None and hasattr(os, "pread"):
            with suppress(OSError):
                self._file = os.open(self.path, os.O_RDONLY)
        return connection

    def _let_go(self) -> None:
        """Of our own number of the file; only when DuckDB has let go of it too."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def keep_directory(self, *, is_new: bool = False) -> None:
        """After a write: copies the directory's blocks where there has been a checkpoint (app/history/directory.py).
        What cannot be copied now, on a full disk, is copied after the next one. is_new: whether there was one or not."""
        if self.path is None:
            return
        log = self.path.with_name(self.path.name + ".wal")
        size = log.stat().st_size if log.exists() else 0
        was, self._log_size = self._log_size, size
        if self._file is not None and (is_new or size < was):
            with suppress(OSError, duckdb.Error):
                directory.keep(self.writer, self._file, self.path)

    def _connected(self) -> duckdb.DuckDBPyConnection:
        return duckdb.connect(str(self.path) if self.path else ":memory:", config=CONFIG)

    def check_length(self) -> None:
        """Raises duckdb.IOException for a file that lost blocks behind what DuckDB reads when it opens one.

        Only blocks in use count: free ones at the end need not be there.
        """
        if self.path is None:
            return
        row = self.writer.execute("SELECT block_size, used_blocks FROM pragma_database_size()").fetchall()[0]
        if self.path.stat().st_size < int(row[0]) * int(row[1]):
            raise duckdb.IOException(f"{self.path} is cut short")

    @property
    def writer(self) -> duckdb.DuckDBPyConnection:
        if self._writer is None:
            why = "could not be opened again after an error" if self._is_lost else "is closed"
            raise HistoryError(f"{self.name}: the history {why}")
        return self._writer

    @contextmanager
    def reading(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """This thread's cursor, for the length of one read; DuckDB's errors come out as HistoryError."""
        me = threading.get_ident()
        with self._guard:
            reader = self._readers.get(me)
            if reader is None:
                alive = {thread.ident for thread in threading.enumerate()} | {me}
                for gone in self._readers.keys() - alive:
                    self._readers.pop(gone).cursor.close()
                reader = self._readers[me] = _Reader(self.writer.cursor())
        with reader.lock, told(self.name):
            yield reader.cursor

    def cancel(self, thread_id: int) -> None:
        with self._guard:
            reader = self._readers.get(thread_id)
            if reader is not None:
                reader.cursor.interrupt()

    def close(self) -> None:
        """Ends running reads, writes the log into the file, lets go of it."""
        self._is_lost = False
        with self._guard:
            readers, self._readers = list(self._readers.values()), {}
            writer, self._writer = self._writer, None
            for reader in readers:
                reader.cursor.interrupt()
        for reader in readers:
            with reader.lock:
                reader.cursor.close()
        if writer is not None:
            writer.close()
        self._let_go()

    def reopen(self) -> None:
        """After an error that DuckDB does not survive, such as a full disk. What was committed is read back."""
        self.close()
        self._is_lost = True
        self._writer = self._connect()
        self._is_lost = False

    @property
    def is_lost(self) -> bool:
        """Closed by a `reopen` that failed, which may be tried again."""
        return self._is_lost

    def size(self) -> int:
        """Bytes on disk, the log included."""
        if self.path is None:
            return 0
        files = (self.path, self.path.with_name(self.path.name + ".wal"))
        return sum(file.stat().st_size for file in files if file.exists())
