"""One drawing of assets/icons on a widget of its own: right in every theme and on every screen.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from widgets import icons, theme


class IconLabel(QWidget):
    def __init__(
        self, name: str, token: str = "dim", size: int = theme.ICON_S, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setFixedSize(size, size)
        self.setProperty("decoration", True)  # the words stand beside it
        theme.hub().changed.connect(self.update)

    def show_icon(self, name: str, token: str) -> None:
        if (name, token) != (self._name, self._token):
            self._name, self._token = name, token
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        QPainter(self).drawPixmap(0, 0, icons.pixmap(self._name, self._size, self._token, ratio))
