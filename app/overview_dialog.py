"""The overview with its figures, which are computed beside the window.   Part of the composition root.   Thread: GUI."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.job import Job
from app.model.places import DistrictFigures
from app.model.times import wall_ns
from app.overview import all_figures, places
from widgets.districts_overview import DistrictsOverview

LOOK_MS = 100


class OverviewDialog(QObject):
    """Lives as long as the dialog does.   open_it: is given the folder that was chosen."""

    def __init__(self, current: Path | None, open_it: Callable[[Path], object], parent: QWidget) -> None:
        shown = places(current)
        self.dialog = DistrictsOverview(shown, wall_ns, parent)
        super().__init__(self.dialog)
        self._come: deque[DistrictFigures] = deque()
        come = self._come.append
        self.job = Job(lambda: all_figures(shown, wall_ns(), come), self, "overview")
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self.dialog.chosen.connect(lambda place: open_it(place.folder))
        self.dialog.finished.connect(self._on_finished)

    def open(self) -> None:
        self.dialog.open()
        self.job.start()
        self._look.start()

    @Slot()
    def _on_look(self) -> None:
        while self._come:
            self.dialog.show_figures(self._come.popleft())
        if self.job.is_over and not self._come:
            self._look.stop()

    @Slot()
    def _on_finished(self) -> None:
        self._look.stop()
        self.job.cancel()
