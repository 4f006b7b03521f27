"""Opening the history of a data folder, whatever state it is in: locked, damaged, full, new.

    opened = open_history(folder, catalogue)        # Opened(historian, notices)

A file that cannot be read is never deleted: it is kept aside under a new name, said in `notices`, and a fresh one is
started. A log (WAL) with a spoilt end is cut before it; one that cannot be read at all is set aside alone, since the file
itself still holds everything up to its last checkpoint.   Thread: any.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from app.history.backup import sync
from app.history.contract import HistoryError
from app.history.directory import put_back
from app.history.duck import DuckHistorian
from app.history.faults import in_our_words, is_damage
from app.history.frames import HistoryDamaged
from app.history.lock import FolderLock
from app.history.mending import is_whole_alone, opens_alone, readable_length
from app.model.catalogue import Catalogue

FILE_NAME = "history.duckdb"


@dataclass(frozen=True, slots=True)
class Opened:
    """notices: sentences for the person, such as that a damaged file was kept aside; mostly none."""

    historian: LockedHistorian
    notices: tuple[str, ...]


class LockedHistorian(DuckHistorian):
    """A DuckHistorian that holds its folder until it is closed."""

    def __init__(self, path: Path | None, catalogue: Catalogue, lock: FolderLock | None) -> None:
        super().__init__(path, catalogue)
        self._lock = lock

    def close(self) -> None:
        try:
            super().close()
        finally:
            if self._lock is not None:
                self._lock.release()


def open_history(folder: Path, catalogue: Catalogue, *, in_memory: bool = False) -> Opened:
    """Raises HistoryLocked where another process holds the folder, HistoryFull or HistoryError where it cannot be used.

    in_memory: keep nothing; the folder is not touched.
    """
    if in_memory:
        return Opened(LockedHistorian(None, catalogue, None), ())
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise HistoryError(
            f"{folder}: cannot be made ({error.strerror}); choose another folder with --data"
        ) from error
    lock = FolderLock(folder)
    try:
        return _open(folder / FILE_NAME, catalogue, lock)
    except BaseException:
        lock.release()
        raise


def _open(path: Path, catalogue: Catalogue, lock: FolderLock) -> Opened:
    notices: list[str] = []
    is_log_aside = is_mended = is_put_back = False
    log = path.with_name(path.name + ".wal")
    for is_last_try in (False, False, False, False, True):
        try:
            return _looked_at(LockedHistorian(path, catalogue, lock), notices)
        except duckdb.Error as error:
            if is_last_try or not is_damage(error):
                raise in_our_words(error, path) from error
        except HistoryDamaged:
            if is_last_try:
                raise
        if not is_put_back and not opens_alone(path):
            is_put_back = True
            kept = f"{_stamp(path)}.duckdb.blocks"
            if _put_back(path, kept):
                notices.append(
                    "The history's directory could not be read, as after a power cut while it was written; it was put"
                    f" back as it was before. What stood there was kept as {kept}."
                )
                continue
        if log.exists() and not is_mended and (length := _mendable(path, log)):
            is_mended = True
            kept = f"{_stamp(path)}.duckdb.wal"
            _cut(log, length, kept)
            notices.append(
                "The end of the history's log could not be read, as after a power cut; all before it is there."
                f" The log was kept as {kept}."
            )
        elif log.exists() and not is_log_aside:
            is_log_aside = True
            kept = _set_aside(log, f"{_stamp(path)}.duckdb.wal")
            notices.append(f"The newest part of the history could not be read; it was kept as {kept}.")
        else:
            stamp = _stamp(path)
            if log.exists():
                _set_aside(log, f"{stamp}.duckdb.wal")
            kept = _set_aside(path, f"{stamp}.duckdb")
            notices.append(f"The history could not be read; it was kept as {kept} and a new one was started.")
    raise AssertionError("the last try returns or raises")


def _put_back(path: Path, kept: str) -> bool:
    try:
        return put_back(path, path.with_name(kept), lambda: is_whole_alone(path))
    except OSError:
        return False


def _mendable(path: Path, log: Path) -> int:
    """Bytes of the log that can be kept by cutting it, 0 where that does not help."""
    try:
        return readable_length(path, log) or 0
    except OSError:
        return 0


def _cut(log: Path, length: int, kept: str) -> None:
    """The log as far as it can be read; all of it stays under another name."""
    try:
        shutil.copyfile(log, log.with_name(kept))
        sync(log.with_name(kept))
        os.truncate(log, length)
        sync(log)
    except OSError as error:
        raise HistoryError(f"{log}: is damaged and could not be mended ({error.strerror})") from error


def _looked_at(historian: LockedHistorian, notices: list[str]) -> Opened:
    """What a quick look finds wrong is said and nothing more: the rest can be read, and a backup can be fetched."""
    found = historian.problems()
    if found:
        more = f" and {len(found) - 1} more" if len(found) > 1 else ""
        notices.append(f"The history is not whole: {found[0]}{more}; `tvilling history check` tells all.")
    return Opened(historian, tuple(notices))


def _stamp(path: Path) -> str:
    """A name that is free, such as history.damaged-20261122T031000Z."""
    stem = f"{path.stem}.damaged-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    taken = {file.name for file in path.parent.iterdir()}
    for tail in ("", *(f"-{n}" for n in range(2, 1000))):
        if not {f"{stem}{tail}.duckdb", f"{stem}{tail}.duckdb.wal"} & taken:
            return stem + tail
    return f"{stem}-{os.getpid()}"


def _set_aside(file: Path, name: str) -> str:
    try:
        file.rename(file.with_name(name))
    except OSError as error:
        raise HistoryError(
            f"{file}: is damaged and could not be kept aside ({error.strerror}); move it away by hand"
        ) from error
    return name
