"""A log whose end is not what was written, as a power cut can leave it: the longest beginning that can be read.

DuckDB stops quietly at a log that ends too early, but refuses the whole of one whose last entry is zeros or noise (a file
grows before its blocks are on the disk). All that was acknowledged lies before that entry, so the log is cut there. The
place is found by trying: a beginning can be read exactly when it holds no spoilt entry whole, so halving finds it.

Thread: any; the caller holds the folder's lock. The history's own file is only read here.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import duckdb

from app.history.backup import version_problems
from app.history.checking import problems_of
from app.history.database import CONFIG


def readable_length(path: Path, log: Path) -> int | None:
    """Bytes of the log that can be kept; None where cutting it does not help: the file itself cannot be read, or all of
    the log can. Raises OSError where there is no room to try."""
    whole = log.stat().st_size
    with tempfile.TemporaryDirectory(prefix=".mending-", dir=path.parent) as folder:
        trial = Path(folder) / path.name
        try:
            os.link(path, trial)
        except OSError:  # a file system without links
            shutil.copyfile(path, trial)
        trial_log = trial.with_name(trial.name + ".wal")
        shutil.copyfile(log, trial_log)
        if _opens(trial):
            return None
        content = log.read_bytes()
        good, bad = 0, whole
        trial_log.unlink()
        if not _opens(trial):
            return None
        while bad - good > 1:
            middle = (good + bad) // 2
            trial_log.write_bytes(content[:middle])
            if _opens(trial):
                good = middle
            else:
                bad = middle
        return good


def is_whole_alone(path: Path) -> bool:
    """Whether the file can be opened without its log and a quick look finds nothing wrong in it."""
    return opens_alone(path, look=True)


def opens_alone(path: Path, *, look: bool = False) -> bool:
    """Whether the file can be opened without its log, and so the log is what is wrong."""
    with tempfile.TemporaryDirectory(prefix=".mending-", dir=path.parent) as folder:
        trial = Path(folder) / path.name
        try:
            os.link(path, trial)
        except OSError:
            return True  # cannot be told here
        return _opens(trial, look=look)


def _opens(path: Path, *, look: bool = False) -> bool:
    try:
        with duckdb.connect(str(path), read_only=True, config=CONFIG) as connection:
            return not (look and (version_problems(connection) or problems_of(connection)))
    except duckdb.Error:
        return False
