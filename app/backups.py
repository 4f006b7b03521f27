"""Backup and restore as work beside a window: how far it is, and an end to it when a person wants one.

    made = backed_up(store, Path("copy.duckdb"))      # says its progress: maps/readers/progress.py; may raise Cancelled
    kept = restored(Path("copy.duckdb"), folder)

DuckDB copies in one long call that says nothing; so it runs in a thread of its own, and how far it is is seen on the
file that grows.   Part of the composition root, without Qt.   Thread: any but the GUI's.   Raises HistoryError.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.history.backup import part_of, restore, restoring
from app.history.duck import DuckHistorian
from app.history.opening import FILE_NAME
from app.model.times import wall_ns
from maps.readers.progress import Cancelled, say

_LOOK_S = 0.1
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Made:
    path: Path
    size: int  # bytes
    readings: int


def backed_up(store: DuckHistorian, out: Path, *, may_replace: bool = False) -> Made:
    """may_replace: a person said yes to it."""
    found = store.weight(wall_ns())
    size = _watched(
        lambda hear: store.backup(out, hear, may_replace=may_replace), part_of(out), found.used, store.cancel
    )
    return Made(out, size, found.readings)


def restored(file: Path, folder: Path) -> Path | None:
    """Where the history that stood there is kept now; None where there was none. Nobody may hold the folder."""
    whole = file.stat().st_size if file.is_file() else 0
    return _watched(
        lambda hear: restore(file, folder, FILE_NAME, hear),
        restoring(folder, FILE_NAME),
        whole,
        lambda _thread: None,  # it hears of it by itself
    )


def _watched(
    work: Callable[[Callable[[str], None]], _T], part: Path, whole: int, give_up: Callable[[int], object]
) -> _T:
    """work: is given what to say to, which raises Cancelled once nobody wants it.   whole: bytes that `part` grows to."""
    stop, news = threading.Event(), ["copying"]
    ends: list[_T] = []
    faults: list[BaseException] = []

    def hear(text: str) -> None:
        if stop.is_set():
            raise Cancelled
        news[0] = text

    def run() -> None:
        try:
            ends.append(work(hear))
        except BaseException as error:  # noqa: BLE001  raised again where it is waited for
            faults.append(error)

    thread = threading.Thread(target=run, name="tvilling-copy")
    thread.start()
    try:
        while _lives(thread, _LOOK_S):
            share = _size(part) / whole if whole and news[0] == "copying" else math.nan
            say(news[0], min(share, 0.99) if math.isfinite(share) else share)
    except Cancelled:
        stop.set()
        while _lives(thread, _LOOK_S):
            give_up(thread.ident or 0)
        if not ends:
            raise  # else it was over before anybody could say so, and stands there whole
    if faults:
        raise faults[0]
    return ends[0]


def _lives(thread: threading.Thread, patience_s: float) -> bool:
    thread.join(patience_s)
    return thread.is_alive()


def _size(part: Path) -> int:
    try:
        return part.stat().st_size
    except OSError:
        return 0
