"""The day, the time and the hours that count of a sun study: sliders, the year's corner days, how the sun runs that day.

Times are those of the district's zone; minutes are those of the clock on the wall.   Thread: GUI.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.model.dates import day_month
from app.model.language import mark, tr
from app.model.times import to_ns
from maps.sun import sun_place
from widgets import theme
from widgets.marked_slider import MarkedSlider
from widgets.range_slider import RangeSlider

MINUTES = 5  # of a step of the time slider
DAY = 24 * 60
SETTLE_MS = 250  # after the last move, before figures are computed anew
_STEP = 30  # of the hours that count
_CORNERS = (
    (mark("20 Mar"), 3, 20),
    (mark("21 Jun"), 6, 21),
    (mark("22 Sep"), 9, 22),
    (mark("21 Dec"), 12, 21),
)


class SunStudyWhen(QWidget):
    moved = Signal()  # the moment: draw its light
    span_changed = Signal()  # the day or its hours, and the hand rests

    def __init__(self, year: int, zone: ZoneInfo, lonlat: tuple[float, float]) -> None:
        super().__init__()
        self.year, self._zone, self._lonlat = year, zone, lonlat
        first = date(year, 1, 1)
        corners = [((date(year, m, d) - first).days, tr(words)) for words, m, d in _CORNERS]
        days = (date(year + 1, 1, 1) - first).days
        self.day = MarkedSlider(
            (0, days - 1), corners[1][0], tr("Day of the year"), [at for at, _ in corners]
        )
        self.minute = MarkedSlider((0, DAY // MINUTES - 1), 14 * 60 // MINUTES, tr("Time of day"))
        self.hours = RangeSlider(tr("Hours that count"))
        self.hours.set_range((0.0, DAY), 0.0, DAY)
        self.hours_said = QLabel()
        self.buttons = [QPushButton(words) for _, words in corners]
        for button, (at, words) in zip(self.buttons, corners, strict=True):
            button.setToolTip(tr("Go to {words}", words=words))
            button.clicked.connect(lambda _=False, at=at: self.day.setValue(at))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self._lay_out()
        self.day.valueChanged.connect(self._on_day)
        self.day.sliderReleased.connect(self._settle.start)
        self.minute.valueChanged.connect(self.moved)
        self.hours.changed.connect(self._on_hours)
        self._say_hours()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = ((tr("Day"), self.day), (tr("Time"), self.minute), (tr("From – to"), self.hours))
        for row, (words, part) in enumerate(rows):
            name = QLabel(words)
            name.setBuddy(part)
            grid.addWidget(name, row, 0)
            grid.addWidget(part, row, 1)
        grid.addWidget(self.hours_said, len(rows), 1)
        self.hours_said.setProperty("dim", True)
        column.addLayout(grid)
        line = QHBoxLayout()
        line.setSpacing(theme.XS)
        for button in self.buttons:
            line.addWidget(button)
        column.addLayout(line)

    # -- what is chosen ------------------------------------------------------------------------------------------------

    @property
    def t_ns(self) -> int:
        return self._at(self.minute.value() * MINUTES)

    @property
    def span_ns(self) -> tuple[int, int]:
        """Begin and end of the hours that count on this day."""
        low, high = self.span_minutes
        return self._at(low), self._at(high)

    @property
    def span_minutes(self) -> tuple[int, int]:
        """To the half hour, at least one of them."""
        low, high = (round(v / _STEP) * _STEP for v in self.hours.range)
        return (low, high) if high > low else (min(low, DAY - _STEP), min(low, DAY - _STEP) + _STEP)

    @property
    def year_ns(self) -> int:
        return to_ns(datetime(self.year, 1, 1, tzinfo=self._zone))

    def _at(self, minutes: int) -> int:
        day = date(self.year, 1, 1) + timedelta(days=self.day.value() + minutes // DAY)
        return to_ns(
            datetime(day.year, day.month, day.day, minutes % DAY // 60, minutes % 60, tzinfo=self._zone)
        )

    # -- in words ------------------------------------------------------------------------------------------------------

    def moment_text(self) -> str:
        moment = datetime.fromtimestamp(self.t_ns / 1e9, self._zone)
        return f"{day_month(moment, is_long=True)} {moment:%H:%M %Z}"

    def sun_text(self) -> str:
        """Where the sun stands, and when it rises and sets that day."""
        azimuth, elevation = sun_place(self.t_ns, self._lonlat)
        return tr(
            "azimuth {azimuth:.0f}°, height {elevation:.0f}°\n{course}",
            azimuth=azimuth,
            elevation=elevation,
            course=self._course(),
        ).replace("-", "\N{MINUS SIGN}")

    def _course(self) -> str:
        times = np.arange(self._at(0), self._at(DAY), 2 * 60_000_000_000)
        height = np.array([sun_place(int(t), self._lonlat)[1] for t in times])
        is_up = height > -0.833  # the upper rim, with refraction
        noon = tr("noon {clock}", clock=self._clock(times[height.argmax()]))
        if is_up.all():
            return tr("{noon}  ·  the sun does not set", noon=noon)
        if not is_up.any():
            return tr("{noon}  ·  the sun does not rise", noon=noon)
        rise, fall = times[is_up.argmax()], times[len(times) - 1 - is_up[::-1].argmax()]
        return tr(
            "sunrise {clock}  ·  {noon}  ·  sunset {clock_2}",
            clock=self._clock(rise),
            noon=noon,
            clock_2=self._clock(fall),
        )

    def _clock(self, t_ns: np.int64) -> str:
        return f"{datetime.fromtimestamp(int(t_ns) / 1e9, self._zone):%H:%M}"

    def _say_hours(self) -> None:
        low, high = self.span_minutes
        words = tr(
            "{low:02}:{low_2:02} to {high:02}:{high_2:02}",
            low=low // 60,
            low_2=low % 60,
            high=high // 60,
            high_2=high % 60,
        )
        self.hours_said.setText(
            tr("The whole day counts") if high - low == DAY else tr("Only {words} counts", words=words)
        )

    # -- hands ---------------------------------------------------------------------------------------------------------

    def stop(self) -> None:
        self._settle.stop()

    @Slot()
    def _on_day(self) -> None:
        self.moved.emit()
        if not self.day.isSliderDown():  # the keyboard, the wheel, a button
            self._settle.start()

    @Slot()
    def _on_hours(self) -> None:
        self._say_hours()
        self._settle.start()

    @Slot()
    def _on_settled(self) -> None:
        if self.day.isSliderDown():
            return
        self.span_changed.emit()
