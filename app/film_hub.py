"""Recording a film of a replay in the window: the action, its dialog, the run, and the panel that can stop it.

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QAction, QImage, QKeySequence

from app.film_run import FilmRun, FilmWish
from app.model.language import tr
from app.model.playhead import gear_text
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, format_time, to_datetime
from app.people.acting import action
from app.video.frames import BadFilm, moments
from maps.caption import Caption
from widgets import icons, theme
from widgets.acting import marked
from widgets.film_dialog import FilmDialog
from widgets.open_progress import OpenProgress

if TYPE_CHECKING:
    from app.window import Desk

OFFERED_NS = 24 * HOUR_NS


class FilmHub(QObject):
    acted = Signal(str, object, object)  # action, what it is about, details: for the ledger

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.run: FilmRun | None = None
        self.dialog: FilmDialog | None = None
        self._panel: OpenProgress | None = None
        self._speed = 1.0
        self._path: Path | None = None
        self.action = QAction(icons.icon("film", "dim"), tr("Record a film…"), self)
        marked(self.action, "export.film")
        self.action.setShortcut(QKeySequence("Ctrl+R"))
        self.action.setEnabled(
            hasattr(desk.view, "grabFramebuffer")
        )  # there is nothing to film without OpenGL
        self.action.triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """From when to when, how fast, where to."""
        if self.run is not None and not self.run.is_over:
            return
        desk, head = self._desk, self._desk.session.timekeeper.playhead
        zone = desk.session.opened.district.zone
        span = head.loop or (max(head.bounds[0], head.bounds[1] - OFFERED_NS), head.bounds[1])
        day = to_datetime(span[0], zone).strftime("%Y-%m-%d")
        name = f"{desk.session.opened.district.id}-{day}.mp4"
        self.dialog = FilmDialog(span, head.bounds[1], zone, _films() / name, desk.window)
        self.dialog.wanted.connect(self.record)
        self.dialog.open()

    @Slot(object, object, float, object)
    @action("export.film", about=lambda hub, start, end, speed, path: (path.name,))
    def record(self, from_ns: int, to_ns: int, speed: float, path: Path) -> None:
        status = self._desk.window.status
        try:
            times = moments(from_ns, to_ns, speed)
        except BadFilm as error:
            status.show_notice(str(error))
            return
        self._speed, self._path = speed, path
        width, height = self._desk.view.size_px()  # type: ignore[union-attr]
        wish = FilmWish(path, times, (width // 2 * 2, height // 2 * 2))
        self.run = FilmRun(self._desk.session.timekeeper, self._draw, wish, self)
        self._panel = OpenProgress(tr("Recording {name}", name=path.name), self._desk.window)
        self._panel.stop.setText(tr("Stop"))
        self._panel.stop.setToolTip(tr("End the film here and keep it"))
        self._panel.cancelled.connect(self.run.stop)
        self.run.progressed.connect(self._panel.show_progress)
        self.run.ended.connect(self._on_ended)
        self._panel.show()
        self.action.setEnabled(False)
        self.run.start()

    def close(self) -> None:
        """The window goes: what is not finished is dropped."""
        if self.run is not None and not self.run.is_over:
            self.run.drop()

    def _draw(self, state: Snapshot) -> NDArray[np.uint8] | None:
        desk = self._desk
        desk.time.show_state(state)
        picture = desk.view.grabFramebuffer()  # type: ignore[union-attr]  # draws the scene anew
        head, district = desk.session.timekeeper.playhead, desk.session.opened.district
        words = [format_time(state.t_ns, district.zone), gear_text(self._speed)]
        if head.known_at_ns is not None:
            words.append(tr("as known at {time}", time=format_time(head.known_at_ns, district.zone)))
        place = tr("{name}  ·  synthetic", name=district.name) if district.synthetic else district.name
        caption = Caption(is_dark=theme.current().is_dark)
        return caption.onto(pixels_of(picture), head.mode.value.upper(), words, place)

    @Slot(str)
    def _on_ended(self, sentence: str) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
        self.action.setEnabled(True)
        if self._path is not None and self._path.exists():
            self.acted.emit("film-made", (self._path.name,), {"film": sentence.rpartition(": ")[2]})
        self._desk.window.status.show_notice(sentence)


def pixels_of(picture: QImage) -> NDArray[np.uint8]:
    """(height, width, 3) uint8 RGB, a copy, with even sides: the last column or row is left out where one is odd."""
    image = picture.convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    rgb = raw[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    return rgb[: image.height() // 2 * 2, : image.width() // 2 * 2].copy()


def _films() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()
