"""The sun study: any date and time, the light of that moment, hours of sun or energy on roofs and ground, the best roofs.

While it is open the sun is the study's, and a chip over the city says so; closed, the playhead's sun comes back.
Times are those of the district's zone.   Thread: GUI; figures are computed by widgets/sun_study_work.py.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.model.times import to_ns
from maps.scene import CityScene
from maps.sun import sun_place
from maps.sunlight.irradiance import by_building
from maps.sunlight.rays import NoRays
from maps.sunlight.sky import Sky
from widgets import theme
from widgets.background import Background
from widgets.legend import LegendView
from widgets.save_text import ask_and_write
from widgets.sun_study_work import Found, Work

SkyBetween = Callable[[int, int], Sky]
_MODES = (
    ("light", "Light only"),
    ("hours", "Hours of sun on this day"),
    ("kwh_m2", "Energy in a clear year"),
)
_LOOK_MS, _PLAY_MS, _MOST_ROWS = 100, 120, 200
_HEADS = ("Roof of", "m²", "value")
_MINUTES = 5


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
    ) -> None:
        super().__init__(parent)
        self._scene, self._skies, self._year = scene, {"hours": day_sky, "kwh_m2": year_sky}, year
        self._zone = scene.district.zone
        self._work: Work | None = None
        self._job: Background[Found | None] | None = None
        self.found: Found | None = None
        self.day = _slider(0, 364, 171, "Day of the year")
        self.minute = _slider(0, 24 * 60 // _MINUTES - 1, 14 * 60 // _MINUTES, "Time of day")
        self.mode = QComboBox()
        for key, words in _MODES:
            self.mode.addItem(words, key)
        self.said, self.facts = QLabel(), QLabel()
        self.said.setFont(theme.font("title"))
        self.facts.setProperty("dim", True)
        self.facts.setWordWrap(True)
        self.legend = LegendView()
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.cancel, self.play, self.save = (
            QPushButton("Cancel"),
            QPushButton("Play the day"),
            QPushButton("Save CSV …"),
        )
        self.play.setCheckable(True)
        self.table = QTableWidget(0, len(_HEADS))
        self.table.setHorizontalHeaderLabels(_HEADS)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        head = self.table.horizontalHeader()
        head.setMinimumSectionSize(24)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
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
        column.addWidget(self.said)
        column.addWidget(self.facts)
        grid = QGridLayout()
        for row, (words, part) in enumerate((("Day", self.day), ("Time", self.minute), ("Show", self.mode))):
            grid.addWidget(QLabel(words), row, 0)
            grid.addWidget(part, row, 1)
        column.addLayout(grid)
        marks = QHBoxLayout()
        for words, month, day in (
            ("20 Mar", 3, 20),
            ("21 Jun", 6, 21),
            ("22 Sep", 9, 22),
            ("21 Dec", 12, 21),
        ):
            button = QPushButton(words)
            at = (date(self._year, month, day) - date(self._year, 1, 1)).days
            button.clicked.connect(lambda _=False, at=at: self.day.setValue(at))
            marks.addWidget(button)
        column.addLayout(marks)
        line = QHBoxLayout()
        for part in (self.play, self.save, self.cancel):
            line.addWidget(part)
        column.addLayout(line)
        for part in (self.progress, self.legend, self.table):
            column.addWidget(part)

    def _connect(self) -> None:
        self.day.valueChanged.connect(self._on_moved)
        self.minute.valueChanged.connect(self._on_moved)
        self.day.sliderReleased.connect(self._on_day)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.cancel.clicked.connect(self.stop)
        self.save.clicked.connect(self._on_save)
        self.play.toggled.connect(lambda is_on: self._player.start() if is_on else self._player.stop())
        self.table.cellClicked.connect(self._on_row)
        self._look.timeout.connect(self._on_look)
        self._player.timeout.connect(
            lambda: self.minute.setValue((self.minute.value() + 2) % (self.minute.maximum() + 1))
        )

    # -- the moment ----------------------------------------------------------------------------------------------------

    @property
    def t_ns(self) -> int:
        """The moment of the study."""
        return self._midnight_ns() + self.minute.value() * _MINUTES * 60_000_000_000

    def _midnight_ns(self, days: int = 0) -> int:
        day = date(self._year, 1, 1) + timedelta(days=self.day.value() + days)
        return to_ns(datetime(day.year, day.month, day.day, tzinfo=self._zone))

    def open_study(self) -> None:
        """The sun is the study's from now on."""
        self._on_moved()

    def close_study(self) -> None:
        """Colours off, work stopped; the caller brings back its own sun."""
        self.play.setChecked(False)
        self.stop()
        self.mode.setCurrentIndex(0)

    @Slot()
    def _on_moved(self) -> None:
        lonlat, t_ns = self._scene.district.lonlat, self.t_ns
        azimuth, elevation = sun_place(t_ns, lonlat)
        moment = datetime.fromtimestamp(t_ns / 1e9, self._zone)
        self.said.setText(f"Sun study  {moment.day} {moment:%B %H:%M %Z}")
        self.facts.setText(f"azimuth {azimuth:.0f}°, height {elevation:.0f}°\n{self._day_text()}")
        self._scene.set_sun(t_ns)
        self.sun_moved.emit()

    def _day_text(self) -> str:
        start = self._midnight_ns()
        times = [start + k * 60_000_000_000 for k in range(0, 1440, 2)]
        height = np.array([sun_place(t, self._scene.district.lonlat)[1] for t in times])
        words = []
        is_up = height > -0.833
        for name, k in (
            ("sunrise", int(np.argmax(is_up))), ("noon", int(height.argmax())), ("sunset", len(times) - 1 - int(np.argmax(is_up[::-1]))),
        ):  # fmt: skip
            if name == "noon" or (is_up.any() and not is_up.all()):
                words.append(f"{name} {datetime.fromtimestamp(times[k] / 1e9, self._zone):%H:%M}")
        return "  ·  ".join(words)

    # -- figures -------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_day(self) -> None:
        if self.mode.currentData() == "hours":
            self._on_mode()

    @Slot()
    def _on_mode(self) -> None:
        self.stop()
        what = self.mode.currentData()
        self.found = None
        self._scene.set_painting(None)
        if what != "light":
            start, end = self._midnight_ns(), self._midnight_ns(1)
            if what == "kwh_m2":
                start = to_ns(datetime(self._year, 1, 1, tzinfo=self._zone))
            sky = self._skies[what]
            self._work = Work(self._scene.city, self._scene.district.origin, lambda: sky(start, end), what)
            self._job = Background(self._work, "tvilling-sun-study")
            self._look.start()
        self._show_rows()
        self._show_work()
        self.painted.emit()

    @Slot()
    def stop(self) -> None:
        """Drop what is being computed."""
        if self._work is not None:
            self._work.cancel()
        self._work = self._job = None
        self._look.stop()
        self._show_work()

    @Slot()
    def _on_look(self) -> None:
        if self._job is None or self._work is None:
            return
        self.progress.setValue(round(100 * self._work.share))
        if not self._job.is_done:
            return
        job = self._job
        self.stop()
        try:
            self.found = job.answer()
        except NoRays as error:
            self.notice.emit(str(error))
        if self.found is not None:
            self._scene.set_painting(self.found.painting)
        self._show_rows()
        self.painted.emit()

    def _show_work(self) -> None:
        for part in (self.progress, self.cancel):
            part.setVisible(self._work is not None)
        self.progress.setValue(0)

    def rows(self) -> list[tuple[str, str, float, float, float]]:
        """Id, name, m2, usable m2 and value of each building, the best first."""
        if self.found is None:
            return []
        total, city = by_building(self.found.light), self._scene.city
        value = getattr(total, self.found.what)
        names = city.attributes.get("name")
        out = []
        for k in np.argsort(-value):
            row = int(total.building[k])
            name = names[row] if names is not None and isinstance(names[row], str) else city.ids[row]
            out.append(
                (
                    city.ids[row],
                    str(name),
                    float(total.area_m2[k]),
                    float(total.usable_m2[k]),
                    float(value[k]),
                )
            )
        return out

    def _show_rows(self) -> None:
        rows = self.rows()
        self.table.setSortingEnabled(False)
        self.table.setRowCount(min(len(rows), _MOST_ROWS))
        for r, (ident, name, area, _usable, value) in enumerate(rows[:_MOST_ROWS]):
            first = QTableWidgetItem(name)
            first.setData(Qt.ItemDataRole.UserRole, ident)
            self.table.setItem(r, 0, first)
            for c, number in enumerate((area, value), 1):
                cell = QTableWidgetItem()
                cell.setData(Qt.ItemDataRole.DisplayRole, round(number))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(r, c, cell)
        self.table.setSortingEnabled(bool(rows))
        if rows:
            self.table.sortItems(2, Qt.SortOrder.DescendingOrder)
        unit = "h" if self.found is not None and self.found.what == "hours" else "kWh/m²"
        self.table.setHorizontalHeaderLabels((*_HEADS[:2], unit))
        self.table.setVisible(bool(rows))
        self.save.setEnabled(bool(rows))
        self.legend.show_legend(self.found.painting.legend if self.found is not None else None)

    @Slot(int, int)
    def _on_row(self, row: int, _column: int) -> None:
        self.fly_requested.emit(str(self.table.item(row, 0).data(Qt.ItemDataRole.UserRole)))

    def csv(self) -> str:
        """All buildings, for a spreadsheet."""
        unit = "hours" if self.found is not None and self.found.what == "hours" else "kwh_per_m2_year"
        lines = [f"id,name,roof_m2,usable_m2,{unit}"]
        for ident, name, *numbers in self.rows():
            words = ['"' + w.replace('"', '""') + '"' for w in (ident, name)]
            lines.append(",".join([*words, *(f"{n:.1f}" for n in numbers)]))
        return "\n".join(lines) + "\n"

    @Slot()
    def _on_save(self) -> None:
        ask_and_write(self, "Save the roofs", "roofs.csv", "CSV (*.csv)", self.csv, self.notice.emit)


def _slider(low: int, high: int, at: int, name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(low, high)
    slider.setValue(at)
    slider.setAccessibleName(name)
    return slider
