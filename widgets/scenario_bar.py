"""The line over the city while a scenario is looked at: which it is, what buildings are coloured by, the day and hour of its sun, and the way out.

    bar = ScenarioBar(results, year, zone); bar.show_name("PV on every good roof"); bar.moment_chosen.connect(scene.set_sun)

Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from app.model.language import tr
from app.model.times import to_ns
from widgets import theme
from widgets.elided_label import ElidedLabel

HEIGHT, SLIDER_W = 34, 120
NOON_STEP, STEPS_A_DAY = 24, 48


class ScenarioBar(QFrame):
    """result_chosen: name of a result, or "" for none, and whether it is the difference to today."""

    result_chosen = Signal(str, bool)
    moment_chosen = Signal(object)
    swipe_chosen = Signal(bool)
    left = Signal()

    def __init__(
        self, results: Sequence[tuple[str, str]], zone: ZoneInfo, parent: QWidget | None = None
    ) -> None:
        """results: (name, words in the language of the window)."""
        super().__init__(parent)
        self._zone, self._year = zone, 2030
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Scenario in the city"))
        self.name = ElidedLabel("body", is_heavy=True)
        self.by = QComboBox()
        self.by.setAccessibleName(tr("Colour buildings by"))
        self.by.addItem(tr("No colours"), ("", False))
        for name, words in results:
            self.by.addItem(words, (name, False))
            self.by.addItem(tr("{result}, difference to today", result=words), (name, True))
        self.day, self.hour = self._slider(tr("Day of the year"), 364), self._slider(tr("Hour"), 47)
        self.when = QLabel()
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.when.setMinimumWidth(110)
        self.swipe = QCheckBox(tr("Divide: today | scenario"))
        self.swipe.setToolTip(tr("Left of the line the city as it is. Drag the line, or move it with the arrow keys."))  # fmt: skip
        self.leave = QPushButton(tr("Leave   L"))
        self.leave.setAccessibleName(tr("Leave the scenario"))
        self._arrange()
        self.by.currentIndexChanged.connect(lambda _row: self.result_chosen.emit(*self.by.currentData()))
        self.swipe.toggled.connect(self.swipe_chosen)
        self.leave.clicked.connect(self.left)
        self.set_year(self._year)

    def _slider(self, words: str, most: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, most)
        slider.setFixedWidth(SLIDER_W)
        slider.setAccessibleName(words)
        slider.setToolTip(words)
        slider.valueChanged.connect(self._on_moment)
        return slider

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.M, 0, theme.S, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.name, 1)
        for part in (self.by, self.day, self.hour, self.when, self.swipe, self.leave):
            row.addWidget(part)

    def show_name(self, name: str) -> None:
        self.name.setText(tr("Scenario: {name}", name=name))

    def set_year(self, year: int) -> None:
        """Its midsummer noon."""
        self._year = year
        with QSignalBlocker(self.day), QSignalBlocker(self.hour):
            self.day.setValue(171)
            self.hour.setValue(NOON_STEP)
        self._say()

    @property
    def moment_ns(self) -> int:
        """Of the scenario's year, on the local clock."""
        return to_ns(self._local)

    @property
    def _local(self) -> datetime:
        start = datetime(self._year, 1, 1, tzinfo=self._zone)
        naive = start.replace(tzinfo=None) + timedelta(days=self.day.value(), minutes=30 * self.hour.value())
        return naive.replace(tzinfo=self._zone)

    @Slot()
    def _on_moment(self) -> None:
        self._say()
        self.moment_chosen.emit(self.moment_ns)

    def _say(self) -> None:
        self.when.setText(f"{self._local:%Y-%m-%d %H:%M}")
