"""A thread that writes a film while others draw the next frame: a few frames may wait, then `offer` says no.

    encoder = Encoder(path, (1280, 720)); encoder.start()
    encoder.offer(image)                 # False: ask again a little later, nothing was taken
    encoder.finish() / encoder.drop();   then look at `state` until it is "done", "failed" or "dropped"

Thread: any for all of it; the file is written in the thread `tvilling-film`.
"""

from __future__ import annotations

import queue
import threading
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from app.video.mp4 import CannotFilm, Codec, Mp4

WAITING = 4
State = Literal["running", "done", "failed", "dropped"]
_END, _DROP = "end", "drop"


class Encoder:
    """path, size, codec: as Mp4 wants them; what is wrong with them shows as `state` failed and `why`."""

    def __init__(self, path: Path, size: tuple[int, int], codec: Codec = "vp9") -> None:
        self._path, self._size, self._codec = path, size, codec
        self._queue: queue.Queue[NDArray[np.uint8] | str] = queue.Queue(WAITING)
        self._is_dropped = threading.Event()
        self.state: State = "running"
        self.why = ""
        self.count = 0
        self._thread = threading.Thread(target=self._run, name="tvilling-film", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def offer(self, image: NDArray[np.uint8]) -> bool:
        """(height, width, 3) uint8 RGB; must not be changed afterwards."""
        try:
            self._queue.put_nowait(image)
        except queue.Full:
            return False
        return True

    def finish(self) -> bool:
        """No more will come. False: too much waits, ask again."""
        try:
            self._queue.put_nowait(_END)
        except queue.Full:
            return False
        return True

    def drop(self) -> None:
        """The film is not wanted any more; nothing is left of it."""
        self._is_dropped.set()
        try:
            self._queue.put_nowait(_DROP)
        except queue.Full:
            return  # the thread is busy and looks before the next frame

    def join(self, timeout_s: float) -> bool:
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            film = Mp4(self._path, self._size, codec=self._codec)
        except CannotFilm as error:
            self._end("failed", str(error))
            return
        while True:
            got = self._queue.get()
            if self._is_dropped.is_set():
                film.drop()
                self._end("dropped")
                return
            try:
                if isinstance(got, str):
                    film.finish()
                    self._end("done")
                    return
                film.add(got)
                self.count = film.count
            except (CannotFilm, OSError) as error:
                film.drop()
                self._end("failed", str(error))
                return

    def _end(self, state: State, why: str = "") -> None:
        self.why = why
        self.state = state
