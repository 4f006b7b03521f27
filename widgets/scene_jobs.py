"""Work of the 3D view that is done beside it: shadows for a new sun, full shapes of tiles that came into view.

One job of each kind at a time; the answers are fetched by a timer, handed to the scene, and the next is asked for.
Thread: GUI; the jobs themselves run on threads of their own (widgets/background.py).
"""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from maps.ending import Ended
from maps.scene import CityScene
from maps.shade import Shadows
from widgets.background import Background

END_S = 1.5
LOOK_MS = 40  # how often an answer is looked for


class SceneJobs(QObject):
    changed = Signal()  # the scene has got an answer: draw it

    def __init__(self, scene: CityScene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._given_up = threading.Event()
        self._shadows: Background[Shadows] | None = None
        self._detail: Background[Any] | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)

    def cast(self) -> None:
        """Shadows of the present sun, where they are not up to date."""
        job = None if self._shadows or self._given_up.is_set() else self._scene.shadow_job()
        if job is not None:
            self._shadows = Background(partial(job, check=self._check), "tvilling-shade")
            self._look.start()

    def refine(self) -> None:
        """Tiles that the last frame lacked."""
        job = None if self._detail or self._given_up.is_set() else self._scene.detail.job()
        if job is not None:
            self._detail = Background(job, "tvilling-detail")
            self._look.start()

    def stop(self) -> None:
        """For good. Ends the asking and what runs, and gives it a moment: a thread that is cut off in a library may take the process along."""
        self._look.stop()
        self._given_up.set()
        for job in (self._shadows, self._detail):
            if job is not None:
                job.wait(END_S)
        self._shadows = self._detail = None

    def _check(self) -> None:
        """On the job's thread."""
        if self._given_up.is_set():
            raise Ended

    @Slot()
    def _on_look(self) -> None:
        is_new = False
        if self._shadows is not None and self._shadows.is_done:
            done, self._shadows = self._shadows, None
            self._scene.take_shadows(done.answer())
            self.cast()
            is_new = True
        if self._detail is not None and self._detail.is_done:
            made, self._detail = self._detail, None
            self._scene.detail.take(made.answer())
            self.refine()
            is_new = True
        if self._shadows is None and self._detail is None:
            self._look.stop()
        if is_new:
            self.changed.emit()
