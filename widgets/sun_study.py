"""The sun study: any date and time, the light of that moment, hours of sun or energy on roofs and ground, the best roofs.

While it is open the sun is the study's, and a chip over the city says so; closed, the playhead's sun comes back.
Times are those of the district's zone.   Thread: GUI; figures are computed by widgets/sun_study_work.py.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.language import mark, tr
from maps.scene import CityScene
from maps.sunlight.listing import UNIT, RoofRow, as_csv, listing
from maps.sunlight.rays import NoRays
from maps.sunlight.sky import Sky
from widgets import theme
from widgets.acting import marked
from widgets.background import Background
from widgets.legend import LegendView
from widgets.save_text import ask_and_write
from widgets.sun_study_table import SunStudyTable
from widgets.sun_study_when import SunStudyWhen
from widgets.sun_study_work import Ask, Found, Work

SkyBetween = Callable[[int, int], Sky]
_MODES = (
    ("light", mark("Light only")),
    ("hours", mark("Hours of sun on this day")),
    ("kwh_day", mark("Energy on this day, clear sky")),
    ("kwh_year", mark("Energy in a clear year")),
)
_LOOK_MS, _PLAY_MS = 100, 120
_OF_A_DAY = ("hours", "kwh_day")


class SunStudy(QWidget):
    sun_moved = Signal()  # draw the city
    painted = Signal()  # draw the city
    fly_requested = Signal(str)
    notice = Signal(str)

    def __init__(
        self,
        scene: CityScene,
        day_sky: SkyBetween,
        year_sky: SkyBetween,
        year: int,
        parent: QWidget | None = None,
        *,
        cache_dir: Path | None = None,
    ) -> None:
        """cache_dir: where what was computed is kept; None keeps nothing."""
        super().__init__(parent)
        self._scene, self._day_sky, self._year_sky, self._cache_dir = scene, day_sky, year_sky, cache_dir
        self._work: Work | None = None
        self._job: Background[Found | None] | None = None
        self._dropped: list[Background[Found | None]] = []
        self.found: Found | None = None
        self.when = SunStudyWhen(year, scene.district.zone, scene.district.lonlat)
        self.mode = QComboBox()
        self.mode.setAccessibleName(tr("Show"))
        for key, words in _MODES:
            self.mode.addItem(tr(words), key)
        self.said, self.facts, self.doing = QLabel(), QLabel(), QLabel()
        self.said.setFont(theme.font("title"))
        for label in (self.facts, self.doing):
            label.setProperty("dim", True)
            label.setWordWrap(True)
        self.legend = LegendView()
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.play, self.save, self.cancel = (
            QPushButton(w) for w in (tr("Play the day"), tr("Save CSV …"), tr("Cancel"))
        )
        self.play.setCheckable(True)
        self.table = SunStudyTable()
        self._lay_out()
        self._look, self._player = QTimer(self), QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._player.setInterval(_PLAY_MS)
        self._connect()
        self._show_rows()
        self._show_work()

    # -- put together --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        column.setSpacing(theme.S)
        for part in (self.said, self.facts, self.when):
            column.addWidget(part)
        grid = QGridLayout()
        name = QLabel(tr("Show"))
        name.setBuddy(self.mode)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self.mode, 0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        line = QHBoxLayout()
        marked(self.save, "export.table")
        for button in (self.play, self.save, self.cancel):
            line.addWidget(button)
        column.addLayout(line)
        for part in (self.doing, self.progress, self.legend):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self.when.moved.connect(self._on_moved)
        self.when.span_changed.connect(self._on_span)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.cancel.clicked.connect(self._on_cancel)
        self.save.clicked.connect(self._on_save)
        self.play.toggled.connect(lambda is_on: self._player.start() if is_on else self._player.stop())
        self.table.fly_requested.connect(self.fly_requested)
        self._look.timeout.connect(self._on_look)
        minute = self.when.minute
        self._player.timeout.connect(lambda: minute.setValue((minute.value() + 2) % (minute.maximum() + 1)))

    # -- the moment ----------------------------------------------------------------------------------------------------

    @property
    def t_ns(self) -> int:
        """The moment of the study."""
        return self.when.t_ns

    def open_study(self) -> None:
        """The sun is the study's from now on."""
        self._on_moved()

    def close_study(self) -> None:
        """Colours off, work stopped; the caller brings back its own sun."""
        self.play.setChecked(False)
        self.when.stop()
        self.stop()
        self.mode.setCurrentIndex(0)

    def shutdown(self, timeout_s: float) -> bool:
        """`close_study`, and wait for threads that still count; False where one takes longer."""
        self.close_study()
        ended = [job.wait(timeout_s / len(self._dropped)) for job in self._dropped]
        self._dropped = [job for job in self._dropped if not job.is_done]
        return all(ended)

    @Slot()
    def _on_moved(self) -> None:
        self.said.setText(self.when.moment_text())
        self.facts.setText(self.when.sun_text())
        self._scene.set_sun(self.t_ns)
        self.sun_moved.emit()

    # -- figures -------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_span(self) -> None:
        if self.mode.currentData() in _OF_A_DAY:
            self._on_mode()

    @Slot()
    def _on_mode(self) -> None:
        self.stop()
        what = self.mode.currentData()
        self.found = None
        self._scene.set_painting(None)
        if what != "light":
            self._work = Work(
                self._scene.city, self._scene.district.origin, self._asked(what), self._cache_dir
            )
            self._job = Background(self._work, "tvilling-sun-study")
            self._look.start()
        self._show_rows()
        self._show_work()
        self.painted.emit()

    def _asked(self, what: str) -> Ask:
        start, end = self.when.span_ns if what in _OF_A_DAY else (self.when.year_ns, 0)
        sky = self._day_sky if what in _OF_A_DAY else self._year_sky
        return Ask(
            what, (start, end), self._scene.district.lonlat, lambda: sky(start, end), self._scene.plain_ground
        )

    @Slot()
    def stop(self) -> None:
        """Drop what is being computed."""
        if self._work is not None and self._job is not None:
            self._work.cancel()
            self._dropped = [job for job in (*self._dropped, self._job) if not job.is_done]
        self._work = self._job = None
        self._look.stop()
        self._show_work()

    @Slot()
    def _on_cancel(self) -> None:
        """Back to the light alone, so that what is chosen and what is seen agree."""
        self.mode.setCurrentIndex(0)
        self.mode.setFocus()

    @Slot()
    def _on_look(self) -> None:
        if self._job is None or self._work is None:
            return
        self.progress.setValue(round(100 * self._work.share))
        self.doing.setText(self._work.doing)
        if not self._job.is_done:
            return
        job = self._job
        self.stop()
        try:
            self.found = job.answer()
        except NoRays as error:
            self.notice.emit(str(error))
        except MemoryError:
            self.notice.emit(
                tr("The sun study needs more memory than there is; close something or open a smaller city.")
            )
        if self.found is not None:
            self._scene.set_painting(self.found.painting)
        self._show_rows()
        self.painted.emit()

    def _show_work(self) -> None:
        for part in (self.progress, self.doing, self.cancel):
            part.setVisible(self._work is not None)
        self.progress.setValue(0)
        self.doing.setText("")

    def rows(self) -> list[RoofRow]:
        """Every building, the best first."""
        return [] if self.found is None else listing(self._scene.city, self.found.light, self.found.what)

    def _show_rows(self) -> None:
        rows, found = self.rows(), self.found
        what = "hours" if found is None else found.what
        self.table.show_rows(rows, UNIT[what], digits=0 if what == "kwh_year" else 1)
        self.save.setEnabled(bool(rows))
        self.legend.show_legend(None if found is None else found.painting.legend)

    def csv(self) -> str:
        """All buildings, for a spreadsheet."""
        return "" if self.found is None else as_csv(self.rows(), self.found.what)

    @Slot()
    def _on_save(self) -> None:
        ask_and_write(self, tr("Save the roofs"), "roofs.csv", tr("CSV (*.csv)"), self.csv, self.notice.emit)
