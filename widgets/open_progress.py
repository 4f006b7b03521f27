"""Long work in a corner of the city: what is done, how far it is, how long it may take, and a way to stop it.

    panel = OpenProgress("Opening vienna.city.jsonl", window); panel.show_progress("reading", 0.4)

The window stays alive under it. Shows itself only when the work takes longer than a moment.   Thread: GUI.
"""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QProgressBar, QPushButton, QVBoxLayout

from app.model.language import tr
from app.model.times import NS, format_span
from widgets import theme
from widgets.arranging import plain_label

WIDTH = 360
TICK_MS = 250
SOON_MS = 250


class OpenProgress(QFrame):
    cancelled = Signal()

    def __init__(self, title: str, window: QMainWindow) -> None:
        super().__init__(window)
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._start = time.monotonic()
        self._share = math.nan
        self._title = plain_label(role="title")
        self._title.setText(self._title.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, 320))
        self._title.setToolTip(title)
        self.setAccessibleName(title)
        self._what = plain_label(role="label", is_dim=True)
        self._time = plain_label(role="label", is_dim=True)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setRange(0, 0)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setAccessibleName(tr("Cancel: {title}", title=title))
        self.stop.clicked.connect(self.cancelled)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._show_time)
        self._timer.start()
        self._arrange()
        window.installEventFilter(self)
        self._show_time()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(self._title)
        column.addWidget(self.bar)
        row = QHBoxLayout()
        row.addWidget(self._what, 1)
        row.addWidget(self._time)
        column.addLayout(row)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.stop)
        column.addLayout(end)

    @Slot(str, float)
    def show_progress(self, what: str, share: float) -> None:
        """share: 0..1, nan where nobody can know."""
        room = WIDTH - 2 * theme.L - 120
        self._what.setText(self._what.fontMetrics().elidedText(what, Qt.TextElideMode.ElideRight, room))
        self._what.setToolTip(what)
        self._share = share
        if math.isfinite(share):
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(min(max(share, 0.0), 1.0) * 1000))
        else:
            self.bar.setRange(0, 0)

    def words(self) -> tuple[str, str]:
        """What is done and how long, as they stand there."""
        return self._what.text(), self._time.text()

    @Slot()
    def _show_time(self) -> None:
        gone = time.monotonic() - self._start
        text = _span(gone)
        if math.isfinite(self._share) and 0.03 < self._share < 1 and gone > 2:
            text = tr("{span} left", span=_span(gone / self._share * (1 - self._share)))
        self._time.setText(text)

    def place(self) -> None:
        """At the lower right of the city."""
        window = self.parentWidget()
        scene = window.centralWidget() if isinstance(window, QMainWindow) else None
        if scene is None:
            return
        self.adjustSize()
        corner = scene.geometry().bottomRight()
        self.move(corner.x() - self.width() - theme.L, corner.y() - self.height() - theme.L)
        self.raise_()

    def show_soon(self) -> None:
        """Unless it is over before anybody could read it."""
        QTimer.singleShot(SOON_MS, self, self.show)

    def setVisible(self, is_visible: bool) -> None:
        if is_visible:
            self.place()
        else:
            self._timer.stop()
        super().setVisible(is_visible)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self.place)
        return super().eventFilter(watched, event)


def _span(seconds: float) -> str:
    return format_span(round(max(seconds, 0.0)) * NS) if seconds >= 1 else tr("a moment")
