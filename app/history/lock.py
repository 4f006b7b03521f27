"""One process a data folder: an operating-system lock on `history.lock`, which also says who holds it.

The kernel drops the lock when its process dies, however it dies, so a file left behind by a killed process is simply
taken over; what stands in it (pid, host, start) is only for the message. DuckDB locks its own file as well, but says
less and not on every file system.   Thread: any.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from app.history.contract import HistoryError, HistoryLocked
from app.model.plain_json import loads

LOCK_NAME = "history.lock"
_LOCKED_BYTE = 1 << 30  # far behind the text: Windows forbids reading the bytes that are locked


class FolderLock:
    """Held from construction to `release`. Raises HistoryLocked naming the holder, HistoryError where it cannot write."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        try:
            file = open(self._path, "a+", encoding="utf-8")  # noqa: SIM115, PTH123  held until release
        except OSError as error:
            raise HistoryError(
                f"{self._path}: cannot be written ({error.strerror}); choose another folder with --data"
            ) from error
        try:
            _lock(file)
        except OSError as error:
            message = f"{folder}: the history is in use by {_holder(file)}; close it or choose another folder with --data"
            file.close()
            raise HistoryLocked(message) from error
        self._file: IO[str] | None = file
        me = {
            "pid": os.getpid(),
            "host": socket.gethostname(),
            "since": datetime.now(UTC).isoformat("T", "seconds"),
        }
        try:
            file.truncate(0)
            file.write(json.dumps(me) + "\n")
            file.flush()
        except (
            OSError
        ):  # a full disk: the lock itself holds, only the message of a second process will say less
            return

    def release(self) -> None:
        """Calling it twice is fine. The file stays: removing it would race with the next holder."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _holder(file: IO[str]) -> str:
    """Who wrote the lock file, in words; it may be empty or half written."""
    try:
        file.seek(0)
        told = loads(file.read(1000))
        return f"process {int(told['pid'])} on {str(told['host'])[:80]} since {str(told['since'])[:32]}"
    except (OSError, ValueError, KeyError, TypeError):
        return "another process"


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
else:
    import fcntl

    def _lock(file: IO[str]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
