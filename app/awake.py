"""Keeps the screen from sleeping, and says where it cannot.

    awake = Awake(told); awake.begin(); ...; awake.end()      # told("") it stays awake, told("why") it may sleep

The system is asked on a thread of its own, `tvilling-awake`: the question may take seconds, and on Windows it holds for the
thread that asks. wakepy does the asking (a session bus on Linux, caffeinate on macOS, a call on Windows).   Thread: any.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from app.model.language import tr
from app.model.note import plain

END_S = 2.0
Make = Callable[[], AbstractContextManager[Any]]


def _presenting() -> AbstractContextManager[Any]:
    from wakepy import keep

    return keep.presenting(on_fail="pass")


class Awake:
    """told: called on the thread `tvilling-awake`, once each time it begins."""

    def __init__(self, told: Callable[[str], object], make: Make = _presenting) -> None:
        self._told, self._make = told, make
        self._end = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        if self._thread is None:
            self._end = threading.Event()
            self._thread = threading.Thread(
                target=self._run, args=(self._end,), name="tvilling-awake", daemon=True
            )
            self._thread.start()

    def end(self) -> bool:
        """False where the system has not answered in time; the thread then ends with its answer."""
        thread, self._thread = self._thread, None
        self._end.set()
        if thread is None:
            return True
        thread.join(END_S)
        return not thread.is_alive()

    def _run(self, end: threading.Event) -> None:
        try:
            with self._make() as mode:
                if not end.is_set():
                    self._told("" if mode.active else tr("the system offers no way"))
                end.wait()
        except Exception as error:  # noqa: BLE001  whatever a desktop answers: it is said, and the wall goes on
            if not end.is_set():
                self._told(plain(str(error) or type(error).__name__, 120).replace("\n", " "))
