"""DuckDB's errors in our words: which of them mean a full disk, a cancelled read, a locked or a damaged file.

DuckDB tells these apart only in the text of its message, so the texts stand here and nowhere else.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from app.history.contract import HistoryCancelled, HistoryError, HistoryFull, HistoryLocked

_FULL = (
    "no space left",
    "file too large",
    "disk quota",
    "could not write all bytes",
    "not enough disk space",
)
_LOCKED = ("could not set lock", "conflicting lock", "being used by another process")
_REFUSED = ("permission denied", "read-only file system", "access is denied", "too many open files")
_DAMAGED = ("checksum", "corrupt", "could not read enough bytes", "cut short", "not a valid duckdb")
_NEWER = ("can only read version", "newer version", "different version of duckdb")


def is_full(error: BaseException) -> bool:
    return any(word in str(error).lower() for word in _FULL)


def is_durable(error: BaseException) -> bool:
    """The transaction was stored; only the checkpoint after it failed, and the next opening makes that up."""
    return "commit succeeded and is durable" in str(error).lower()


def is_damage(error: duckdb.Error) -> bool:
    """The file's content is the trouble, not its surroundings: only then may it be set aside."""
    text = str(error).lower()
    return not (
        any(word in text for word in (*_FULL, *_LOCKED, *_REFUSED, *_NEWER))
        or isinstance(error, duckdb.OutOfMemoryException | duckdb.InterruptException)
    )


def in_our_words(error: duckdb.Error, path: Path | str) -> HistoryError:
    """The HistoryError to raise for it."""
    text = str(error).lower()
    if isinstance(error, duckdb.InterruptException):
        return HistoryCancelled("the read was cancelled")
    if "already closed" in text or "already been closed" in text:
        return HistoryError(f"{path}: the history is closed")
    if is_full(error):
        return HistoryFull(f"{path}: no space to write; what was stored is kept. Free some space and go on")
    if any(word in text for word in _LOCKED):
        return HistoryLocked(
            f"{path}: the history is in use by another process; close it or choose another folder with --data"
        )
    if any(word in text for word in _REFUSED):
        return HistoryError(f"{path}: may not be read or written; check its permissions")
    if any(word in text for word in _NEWER):
        return HistoryError(
            f"{path}: was written by a newer version; update Tvilling or choose another folder with --data"
        )
    if any(word in text for word in _DAMAGED):
        return HistoryError(f"{path}: a part of the file is damaged and cannot be read; the rest can")
    if isinstance(error, duckdb.OutOfMemoryException):
        return HistoryError(
            f"{path}: the question needs more memory than the history may use; ask for a shorter span"
        )
    return HistoryError(f"{path}: the history could not be read or written ({type(error).__name__})")


@contextmanager
def told(path: Path | str) -> Iterator[None]:
    """Turns DuckDB's errors of a block into ours."""
    try:
        yield
    except duckdb.Error as error:
        raise in_our_words(error, path) from error
    except RuntimeError as error:  # fetching the rows of an interrupted query raises no error of DuckDB's own
        if "interrupted" not in str(error).lower():
            raise
        raise HistoryCancelled("the read was cancelled") from error
