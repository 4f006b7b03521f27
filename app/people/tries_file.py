"""The tries of each role, and whether the window was locked: kept over a restart in a file of this user's.

Thread: one at a time.

    book = TriesFile(path); book.put(Role.ENGINEER, tries); book.get(Role.ENGINEER, now)

A file that is damaged counts as the longest wait. One that cannot be written is held in memory, and `trouble` says so.
"""

from __future__ import annotations

import json
import math
import os
import tempfile
from pathlib import Path
from typing import Any

from app.model.plain_json import loads
from app.people.roles import Role
from app.people.tries import WAITS_S, WORST, Now, Tries

LARGEST = 10_000
LOCKED = "locked"


class TriesFile:
    """path: None for memory only."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._kept: dict[Role, Tries] = {}
        self._was_locked = False
        self.is_damaged = False
        self.trouble = ""

    def get(self, role: Role, now: Now) -> Tries:
        """Read anew each time: another window of the same person may have tried as well."""
        self._read()
        if self.is_damaged and role not in self._kept:
            self._kept[role] = Tries(WORST, WAITS_S[-1], now)
        return self._kept.get(role, Tries())

    def put(self, role: Role, tries: Tries) -> None:
        """On the disk when it returns, or in `trouble`."""
        self._kept[role] = tries
        self._write()

    @property
    def was_locked(self) -> bool:
        """When the program ended: ending it is no way out of a lock."""
        self._read()
        return self._was_locked

    def remember_lock(self, is_locked: bool) -> None:
        if is_locked != self._was_locked:
            self._was_locked = is_locked
            self._write()

    def _write(self) -> None:
        if self._path is None:
            return
        rows: dict[str, Any] = {
            str(r): {
                "failures": t.failures,
                "left_s": t.left_s,
                "wall_ns": t.seen.wall_ns,
                "mono_ns": t.seen.mono_ns,
            }
            for r, t in self._kept.items()
        }
        rows[LOCKED] = self._was_locked
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(prefix=".tries-", dir=self._path.parent)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                json.dump(rows, file)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._path)
        except OSError as error:
            self.trouble = (
                f"Tries of codes cannot be kept in {self._path}: {error.strerror or type(error).__name__}"
            )
        else:
            self.trouble = ""

    def _read(self) -> None:
        if self._path is None or self.trouble:  # what could not be written is newer than the file
            return
        try:
            with self._path.open("rb") as file:
                raw = file.read(LARGEST + 1)
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError:
            self.is_damaged = True
            return
        try:
            if len(raw) > LARGEST:
                raise ValueError("too large")  # noqa: TRY301
            table = loads(raw)
            was_locked = table.pop(LOCKED, False) is True
            found = {Role(name): _tries(entry) for name, entry in table.items()}
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self.is_damaged = True
        else:
            self.is_damaged = False
            self._was_locked = was_locked
            self._kept |= found


def _tries(entry: dict[str, Any]) -> Tries:
    """Raises ValueError, TypeError, KeyError for what none of ours wrote."""
    failures, left_s = entry["failures"], float(entry["left_s"])
    wall_ns, mono_ns = entry["wall_ns"], entry["mono_ns"]
    if any(type(n) is not int for n in (failures, wall_ns, mono_ns)) or failures < 0:
        raise ValueError("no counts")
    if not math.isfinite(left_s) or not 0 <= left_s <= WAITS_S[-1]:
        raise ValueError("no wait")
    return Tries(failures, left_s, Now(wall_ns, mono_ns))


def usual_place() -> Path:
    """Of this user, whatever the data folder is, so that another data folder is no way around a wait."""
    import sys

    if sys.platform == "win32":
        from platformdirs.windows import get_win_folder_via_ctypes

        return Path(get_win_folder_via_ctypes("CSIDL_LOCAL_APPDATA")) / "tvilling" / "tries.json"
    import pwd

    try:
        home = Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "tvilling" / "tries.json"
    return home / ".local" / "state" / "tvilling" / "tries.json"
