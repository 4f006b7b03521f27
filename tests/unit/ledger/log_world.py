"""Logs to attack: one with leaves, and copies of it that go on differently.   All with keys in files, all times fixed."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.ledger import canonical
from app.ledger.contract import Entry
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog

NOW_S = 1_790_000_000
NOW_NS = NOW_S * 10**9


def entries(count: int, first: int = 0, word: str = "kind") -> list[Entry]:
    return [
        Entry(f"{word}.{k % 3}/1", 1000 * k, canonical.encode({word: k})) for k in range(first, first + count)
    ]


def log_at(folder: Path) -> TransparencyLog:
    return TransparencyLog.open(folder / "log.sqlite", KeyKeeper(folder), "town", now=lambda: NOW_NS)


def copy_of(log: TransparencyLog, folder: Path) -> TransparencyLog:
    """The same log with the same key elsewhere, as somebody makes it who shows others another story."""
    log.close()
    shutil.copytree(log.path.parent, folder)
    return log_at(folder)
