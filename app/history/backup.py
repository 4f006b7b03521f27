"""Copies of a history: made while it is written to, looked through before they get their name, and put back.

    backup      one transaction reads what was stored when it began; appends go on meanwhile and are not in it
    restore     the folder's lock is taken first, so a window that records is never overtaken; what stood there before
                is kept aside beside it

A backup is an ordinary history file. It gets its name only after it was written, synced and read again.
Thread: any; reading a large history takes minutes.   Raises HistoryError and its children.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from app.history.checking import problems_of
from app.history.contract import HistoryError, HistoryFull
from app.history.database import CONFIG
from app.history.directory import beside
from app.history.faults import in_our_words, told
from app.history.lock import FolderLock
from app.history.schema import MIGRATIONS
from app.history.segments import Segments

Say = Callable[[str], None]
_PIECE = 8 * 2**20  # bytes copied at once
_TRIES, _PAUSE_S = 600, 0.1  # a read of the history may take a minute
OLDER = "it was written by an older version; opening the district once brings it up"


def quiet(_text: str) -> None:
    """Says nothing."""


def copy_to(
    cursor: duckdb.DuckDBPyConnection, out: Path, say: Say = quiet, *, may_replace: bool = False
) -> int:
    """Everything that this cursor sees, as a file of its own; its size in bytes.

    may_replace: a file of that name gives way, once the copy is whole; else it is refused. What `say` raises ends it,
    and nothing is left of it.
    """
    if out.exists() and not (may_replace and out.is_file()):
        raise HistoryError(f"{out}: is there already; choose another name")
    if not out.parent.is_dir():
        raise HistoryError(f"{out.parent}: no such folder")
    part = part_of(out)
    _remove(part)  # of one that was killed
    name = f"copy_{os.urandom(6).hex()}"
    try:
        with told(out):
            source = cursor.execute("SELECT current_database()").fetchall()[0][0]
            cursor.execute(f"ATTACH '{_quoted(part)}' AS {name}")
            try:
                say("copying")
                cursor.execute(f'COPY FROM DATABASE "{source}" TO {name}')
                cursor.execute(f"FORCE CHECKPOINT {name}")  # a statement of another thread may look at it
            finally:
                cursor.execute(f"DETACH {name}")
        say("reading the copy again")
        troubles = [text for text in _problems_once_free(part, say) if text != OLDER]
        if troubles:
            raise HistoryError(f"{out}: the copy is not whole ({troubles[0]}); nothing was kept of it")
        say("bringing it to the disk")
        sync(part)
        part.replace(out)
        sync(out.parent)
    except HistoryFull as error:
        raise HistoryFull(f"{out}: the disk has no space for the copy; nothing is left of it") from error
    except OSError as error:
        raise HistoryError(f"{out}: cannot be written ({error.strerror})") from error
    finally:
        _remove(part)
    return out.stat().st_size


def part_of(out: Path) -> Path:
    """Where a copy grows until it is whole."""
    return out.with_name(out.name + ".part")


@dataclass(frozen=True, slots=True)
class Contents:
    """Of a backup.   first_ns, last_ns: event times, None where nothing is stored.   signals: their ids."""

    readings: int
    first_ns: int | None
    last_ns: int | None
    signals: tuple[str, ...]


def contents(file: Path, say: Say = quiet) -> Contents:
    """What a backup holds, after a quick look whether it is whole. Raises HistoryError where it cannot be restored."""
    if not file.is_file():
        raise HistoryError(f"{file}: no such file")
    try:
        troubles = [text for text in problems_in(file, say=say) if text != OLDER]
        if troubles:
            raise HistoryError(f"{file}: cannot be restored: {troubles[0]}")
        with duckdb.connect(str(file), read_only=True, config=CONFIG) as connection:
            tables = [Segments.read(connection, kind) for kind in ("readings", "late", "thin")]
            ids = connection.execute("SELECT id FROM signals ORDER BY sid").fetchall()
    except duckdb.Error as error:
        raise in_our_words(error, file) from error
    found = [table.bounds for table in tables if table.bounds]
    return Contents(
        sum(table.held for table in tables),
        min((low for low, _ in found), default=None),
        max((high for _, high in found), default=None),
        tuple(str(row[0]) for row in ids),
    )


def problems_in(file: Path, *, is_full: bool = False, say: Say = quiet) -> list[str]:
    """What is wrong with a history file that nobody holds; opened for reading only, nothing in it changes."""
    with told(file):
        connection = duckdb.connect(str(file), read_only=True, config=CONFIG)
        try:
            return version_problems(connection) or problems_of(connection, is_full=is_full, say=say)
        finally:
            connection.close()


def _problems_once_free(part: Path, say: Say) -> list[str]:
    """Of a copy that was just detached: DuckDB lets go of it when the transactions that ran meanwhile have ended."""
    for _ in range(_TRIES):
        try:
            return problems_in(part)
        except HistoryError as error:
            if "already attached" not in str(error.__cause__):
                raise
        say("reading the copy again")
        time.sleep(_PAUSE_S)
    raise HistoryError(f"{part}: could not be read again while the history is so busy; try it again")


def version_problems(connection: duckdb.DuckDBPyConnection) -> list[str]:
    tables = {str(row[0]) for row in connection.execute("SHOW TABLES").fetchall()}
    if "schema_version" not in tables:
        return ["it is no history of Tvilling"]
    row = connection.execute("SELECT max(version) FROM schema_version").fetchall()[0]
    if row[0] is None or not 0 < int(row[0]) <= len(MIGRATIONS):
        return [f"it has version {row[0]}, this program knows {len(MIGRATIONS)}; update Tvilling"]
    return [] if int(row[0]) == len(MIGRATIONS) else [OLDER]


def restore(file: Path, folder: Path, file_name: str, say: Say = quiet) -> Path | None:
    """Puts a backup in the place of a folder's history. Returns where the old one was kept, None where there was none.

    The copy is written and synced beside the old one first, so that a kill at any moment leaves one of the two whole
    under its own name; at worst the old one already has the name under which it is kept.
    """
    if not file.is_file():
        raise HistoryError(f"{file}: no such file")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / file_name
        if target.exists() and target.samefile(file):
            raise HistoryError(f"{file}: is the history of this folder itself")
        lock = FolderLock(folder)
        try:
            say("looking through the backup")
            try:
                troubles = [text for text in problems_in(file) if text != OLDER]
            except duckdb.Error as error:
                raise in_our_words(error, file) from error
            if troubles:
                raise HistoryError(f"{file}: cannot be restored: {troubles[0]}")
            say("copying")
            part = restoring(folder, file_name)
            try:
                _copy(file, part, say)
                kept = _keep_aside(target)
                beside(target).unlink(missing_ok=True)  # it belongs to the old one
                part.rename(target)
                sync(folder)
            finally:
                _remove(part)
            return kept
        finally:
            lock.release()
    except OSError as error:
        raise HistoryError(f"{folder}: cannot be restored into ({error.strerror})") from error


def restoring(folder: Path, file_name: str) -> Path:
    """Where a backup is copied to before it takes its place."""
    return folder / f"{file_name}.restoring"


def _copy(file: Path, part: Path, say: Say) -> None:
    """Synced; what `say` raises ends it."""
    with file.open("rb") as source, part.open("wb") as target:
        while piece := source.read(_PIECE):
            say("copying")
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())


def compact(folder: Path, file_name: str, say: Say = quiet) -> tuple[int, int]:
    """Writes the history anew without what is no longer used, and puts that in its place in one step; bytes before and
    after. A kill at any moment leaves one of the two, whole. Refused while somebody holds the history."""
    target, new = folder / file_name, folder / f"{file_name}.compacted"
    if not target.is_file():
        raise HistoryError(f"{folder}: nothing is remembered here yet; give another --data")
    lock = FolderLock(folder)
    try:
        _remove(new)
        with told(target):
            connection = duckdb.connect(str(target), config=CONFIG)
            try:
                troubles = version_problems(connection) or problems_of(connection)
                if troubles and troubles != [OLDER]:
                    raise HistoryError(f"{target}: is not made smaller, since it is not whole: {troubles[0]}")
                connection.execute("FORCE CHECKPOINT")
                before = target.stat().st_size
                after = copy_to(connection, new, say)
            finally:
                connection.close()
        if target.with_name(target.name + ".wal").exists():
            raise HistoryError(f"{target}: its log could not be written into it; nothing was changed")
        beside(target).unlink(missing_ok=True)
        new.replace(target)
        sync(folder)
    except OSError as error:
        raise HistoryError(f"{folder}: cannot be written ({error.strerror})") from error
    finally:
        _remove(new)
        lock.release()
    return before, after


def _keep_aside(target: Path) -> Path | None:
    """The old history and its log under a name that says when and why."""
    log = target.with_name(target.name + ".wal")
    if not target.exists() and not log.exists():
        return None
    stem = f"{target.stem}.before-restore-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"
    kept = target.with_name(f"{stem}.duckdb")
    if log.exists():
        log.rename(target.with_name(f"{stem}.duckdb.wal"))
    if target.exists():
        target.rename(kept)
    return kept


def sync(path: Path) -> None:
    """What is written is on the disk, a folder's names included where the platform can."""
    if path.is_dir() and os.name == "nt":
        return
    number = os.open(path, os.O_RDONLY if path.is_dir() or os.name != "nt" else os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _remove(part: Path) -> None:
    for file in (part, part.with_name(part.name + ".wal")):
        file.unlink(missing_ok=True)


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
