"""One pure computation on a thread of its own, its answer fetched by the GUI thread when it is there.

The job holds everything it needs and touches nothing of Qt or VTK. The thread is a daemon: a program that ends does not wait
for a picture that nobody will see.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Background(Generic[T]):
    def __init__(self, job: Callable[[], T], name: str) -> None:
        self._job = job
        self._answer: list[T] = []
        self._error: list[Exception] = []
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    @property
    def is_done(self) -> bool:
        return not self._thread.is_alive()

    def answer(self) -> T:
        """After `is_done`. Raises what the job raised."""
        if self._error:
            raise self._error[0]
        return self._answer[0]

    def wait(self, timeout_s: float) -> bool:
        """Until the job is done; False where it takes longer."""
        self._thread.join(timeout_s)
        return self.is_done

    def _run(self) -> None:
        try:
            self._answer.append(self._job())
        except Exception as error:  # noqa: BLE001  handed to the GUI thread, which tells of it
            self._error.append(error)
