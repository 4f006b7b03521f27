"""One line of plain text that is cut with an ellipsis where there is no room, and whole in its tip.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets import theme


class ElidedLabel(QWidget):
    """role: of theme.font."""

    def __init__(self, role: str, *, is_heavy: bool = False, is_dim: bool = False) -> None:
        super().__init__()
        self._text = ""
        self._token = "dim" if is_dim else "text"
        self.setFont(theme.font(role, semibold=is_heavy))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.hub().changed.connect(self.update)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.setToolTip(text.replace("<", "‹").replace(">", "›"))  # a tip takes them for markup
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text), metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.current().color(self._token))
        painter.setFont(self.font())
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
