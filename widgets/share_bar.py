"""How much of a bound is taken, as a thin line: grey as long as all is well, marked where the warning begins.

Thread: GUI.   Units: pixels; share 0..1.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets import theme

HEIGHT, THICK = 12, 4


class ShareBar(QWidget):
    def __init__(self, warn_at: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._warn_at = 0.0, warn_at
        self.setFixedHeight(HEIGHT)
        theme.hub().changed.connect(self.update)

    def set_share(self, share: float) -> None:
        self._share = max(0.0, share)
        self.setAccessibleName(f"{100 * share:.0f} %")
        self.update()

    @property
    def is_warning(self) -> bool:
        return self._share >= self._warn_at

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (HEIGHT - THICK) / 2
        painter.setBrush(colours.color("line"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), THICK), 2, 2)
        wide = self.width() * min(self._share, 1.0)
        if wide > 0:
            painter.setBrush(colours.color("alarm_diagnostic" if self.is_warning else "dim"))
            painter.drawRoundedRect(QRectF(0, top, max(wide, THICK), THICK), 2, 2)
        painter.setBrush(colours.color("dim"))
        painter.drawRect(QRectF(round(self.width() * self._warn_at), 0, 1, HEIGHT))
        painter.end()
