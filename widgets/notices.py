"""Sentences for the person at the window, one at a time, until each is dismissed; and short news that goes by itself.

A notice ("History was damaged and kept aside ...") must not be missed, so it stays; news ("mqtt: connected") may be
missed, so it leaves after a while and never covers a notice.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.model.language import tr
from widgets import icons, theme
from widgets.icon_label import IconLabel

NEWS_MS = 8000
KEPT = 50  # a flood of notices must not grow without bound; the log file has them all


class NoticeLine(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self._news = ""
        self._icon = IconLabel("notice", "text")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._more = QLabel()
        self._more.setProperty("dim", True)
        self._dismiss = QToolButton()
        self._dismiss.setIcon(icons.icon("close", "dim"))
        self._dismiss.setProperty("flat", True)
        self._dismiss.setFixedSize(20, 20)
        self._dismiss.setToolTip(tr("Dismiss this notice"))
        self._dismiss.setAccessibleName(tr("Dismiss this notice"))
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._dismiss.clicked.connect(self.dismiss)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, 0, theme.S, 0)
        row.setSpacing(theme.XS)
        for part in (self._icon, self._label, self._more, self._dismiss):
            row.addWidget(part, 1000 if part is self._label else 0)
        row.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(NEWS_MS)
        self._timer.timeout.connect(self._on_news_over)
        self._show()

    @Slot(str)
    def show_notice(self, text: str) -> None:
        if text not in self._waiting:  # said twice is said once
            self._waiting = [*self._waiting, text][-KEPT:]
            self._show()

    @Slot(str)
    def show_news(self, text: str) -> None:
        self._news = text
        self._timer.start()
        self._show()

    @Slot()
    def dismiss(self) -> None:
        self._waiting = self._waiting[1:]
        self._show()

    def text(self) -> str:
        """The whole sentence that stands here, "" for none."""
        return self._waiting[0] if self._waiting else self._news

    @Slot()
    def _on_news_over(self) -> None:
        self._news = ""
        self._show()

    def _show(self) -> None:
        is_notice = bool(self._waiting)
        self._icon.setVisible(is_notice)
        self._dismiss.setVisible(is_notice)
        self._more.setText(
            tr("and {count} more", count=len(self._waiting) - 1) if len(self._waiting) > 1 else ""
        )
        self._label.setToolTip(self.text())
        self._label.setProperty("dim", not is_notice)
        self._label.style().polish(self._label)
        self.setAccessibleName(self.text())
        self._fit()

    def _fit(self) -> None:
        metrics = self._label.fontMetrics()
        self._label.setMaximumWidth(metrics.horizontalAdvance(self.text()) + theme.XS)
        self._row.activate()
        room = max(0, self._label.width())
        self._label.setText(metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
