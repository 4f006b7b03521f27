"""What a panel shows while it has nothing to show: what would be here and how to get it.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets import theme
from widgets.icons import pixmap


class EmptyState(QWidget):
    def __init__(self, glyph: str, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glyph, self._title, self._hint = glyph, title, hint
        self.setAccessibleName(f"{title}. {hint}")
        theme.hub().changed.connect(self.update)

    @property
    def text(self) -> str:
        return f"{self._title}\n{self._hint}"

    def set_text(self, title: str, hint: str) -> None:
        if (title, hint) != (self._title, self._hint):
            self._title, self._hint = title, hint
            self.setAccessibleName(f"{title}. {hint}")
            self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def _is_low(self, width: float) -> bool:
        """The words would not fit below their sign."""
        room = QRect(0, 0, max(1, round(width)), 10_000)
        wrap = int(Qt.TextFlag.TextWordWrap)
        title = QFontMetrics(theme.font("body", semibold=True)).boundingRect(room, wrap, self._title)
        hint = QFontMetrics(theme.font("body")).boundingRect(room, wrap, self._hint)
        top = max(theme.M, self.height() * 0.42 - 56)
        return bool(top + 36 + title.height() + theme.XS + hint.height() > self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        width = min(self.width() - 2 * theme.L, 300)
        left = (self.width() - width) / 2
        # a little above the middle, where the eye looks for it
        top = max(theme.M, self.height() * 0.42 - 56)
        if self._is_low(width):  # wide lines and no sign: the words matter
            width = max(width, min(self.width() - 2 * theme.L, 620))
            left, top = (self.width() - width) / 2, theme.M - 36.0
        else:
            icon = pixmap(self._glyph, 24, "faint", self.devicePixelRatioF())
            painter.drawPixmap(round(self.width() / 2 - 12), round(top), icon)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.setFont(theme.font("body", semibold=True))
        painter.setPen(look.color("text"))
        used = painter.drawText(QRectF(left, top + 36, width, 60), flags, self._title)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("dim"))
        below = used.bottom() + theme.XS
        painter.drawText(QRectF(left, below, width, max(0, self.height() - below)), flags, self._hint)
