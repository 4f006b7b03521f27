"""Films a replay in the window, frame by frame: moves the playhead to a frame's moment, waits for the state of that very
moment, draws it, hands the picture to the encoder. So a film is exact however slow the machine is.

    run = FilmRun(keeper, draw, wish, caption); run.progressed.connect(...); run.ended.connect(...); run.start()

Part of the composition root.   Thread: GUI; the file is written by app/video/encoder.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge import Timekeeper
from app.model.language import tr
from app.model.snapshot import Snapshot
from app.video.encoder import Encoder
from app.video.frames import length_s

if TYPE_CHECKING:
    from app.model.playhead import Playhead

POLL_MS = 15
Draw = Callable[[Snapshot], "NDArray[np.uint8] | None"]


@dataclass(frozen=True, slots=True)
class FilmWish:
    """moments (n,): what each frame shows, ns.   size: pixels, even."""

    path: Path
    moments: NDArray[np.int64]
    size: tuple[int, int]


class FilmRun(QObject):
    progressed = Signal(str, float)  # what is being done, share 0..1
    ended = Signal(str)  # one sentence: the file and its length, or why there is none

    def __init__(self, keeper: Timekeeper, draw: Draw, wish: FilmWish, parent: QObject | None = None) -> None:
        """draw: puts a state on the screen and gives the finished frame, or None where it cannot any more."""
        super().__init__(parent)
        self._keeper, self._draw, self._wish = keeper, draw, wish
        self._encoder = Encoder(wish.path, wish.size)
        self._number = 0
        self._image: NDArray[np.uint8] | None = None
        self._is_ending = False
        self._is_over = False
        self._trouble = ""
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._on_poll)

    @property
    def is_over(self) -> bool:
        return self._is_over

    def start(self) -> None:
        self._encoder.start()
        self._keeper.pause()
        self._keeper.snapshot_changed.connect(self._on_snapshot)
        self._keeper.mode_changed.connect(self._on_mode)
        self._poll.start()
        self._ask()

    @Slot()
    def stop(self) -> None:
        """Keeps what is filmed so far."""
        self._is_ending = True

    def drop(self) -> None:
        """Leaves nothing behind; says nothing any more."""
        self._let_go()
        self._encoder.drop()
        self._encoder.join(2.0)

    def _ask(self) -> None:
        moment = int(self._wish.moments[self._number])
        self._keeper.seek(moment)
        if self._keeper.snapshot.t_ns == moment and not self._keeper.playhead.is_live:
            self._on_snapshot(self._keeper.snapshot)  # it stands there already: nobody will say so again

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        if head.is_live:
            self._trouble = tr("The window went back to live, so the film ends there. ")
            self._is_ending = True

    @Slot(object)
    def _on_snapshot(self, state: Snapshot) -> None:
        if self._is_ending or self._image is not None or state.t_ns != self._wanted():
            return
        image = self._draw(state)
        if image is None or image.shape[:2] != (self._wish.size[1], self._wish.size[0]):
            self._trouble = tr("The view changed its size, so the film ends there. ")
            self._is_ending = True
            return
        self._image = image

    def _wanted(self) -> int | None:
        moments = self._wish.moments
        return int(moments[self._number]) if self._number < len(moments) else None

    @Slot()
    def _on_poll(self) -> None:
        if self._encoder.state != "running":
            self._end()
        elif self._image is not None and self._encoder.offer(self._image):
            self._image = None
            self._number += 1
            total = len(self._wish.moments)
            self.progressed.emit(
                tr("frame {number} of {total}", number=self._number, total=total), self._number / total
            )
            if self._number < total and not self._is_ending:
                self._ask()
            else:
                self._is_ending = True
        elif self._is_ending and self._image is None:
            if self._number:
                self._encoder.finish()
            else:
                self._encoder.drop()

    def _let_go(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._poll.stop()
        self._keeper.snapshot_changed.disconnect(self._on_snapshot)
        self._keeper.mode_changed.disconnect(self._on_mode)

    def _end(self) -> None:
        self._let_go()
        match self._encoder.state:
            case "failed":
                self.ended.emit(self._encoder.why)
            case "dropped":
                self.ended.emit(tr("{trouble}No film was made.", trouble=self._trouble).strip())
            case _:
                seconds = length_s(self._encoder.count)
                self.ended.emit(
                    tr(
                        "{trouble}{path}: {count} frames, {seconds:.1f} s.",
                        trouble=self._trouble,
                        path=self._wish.path,
                        count=self._encoder.count,
                        seconds=seconds,
                    )
                )
