"""A part of a panel with a head that folds it away.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets import theme
from widgets.icons import pixmap
from widgets.row import RIGHT, Row, draw_text, text_width


class SectionHead(Row):
    """Name at the left, how many at the right, a chevron that says whether it is open."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(28, parent)
        self._title, self._count, self.is_open = title, "", True
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        if title != self._title:
            self._title = title
            self.setAccessibleName(title)
            self.update()

    def set_count(self, count: str) -> None:
        if count != self._count:
            self._count = count
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        self.paint_ground(painter, look)
        painter.setPen(QPen(look.color("line"), theme.LINE))
        painter.drawLine(0, 0, self.width(), 0)
        rect = QRectF(self.rect()).adjusted(theme.M, 1, -theme.M, 0)
        icon = pixmap(
            "chevron-down" if self.is_open else "chevron-right", 12, "dim", self.devicePixelRatioF()
        )
        painter.drawPixmap(int(rect.right()) - 12, int(rect.center().y()) - 6, icon)
        rect.setRight(rect.right() - 12 - theme.S)
        painter.setFont(theme.font("label", semibold=True))
        painter.setPen(look.color("dim"))
        draw_text(painter, rect, self._title)
        painter.setFont(theme.font("label"))
        left = rect.left() + text_width(theme.font("label", semibold=True), self._title) + theme.S
        draw_text(painter, QRectF(left, rect.top(), rect.right() - left, rect.height()), self._count, RIGHT)


class Section(QWidget):
    """`body` is the layout to fill."""

    toggled = Signal(bool)

    def __init__(self, title: str, *, is_open: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SectionHead(title, self)
        self.head.activated.connect(self.toggle)
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, theme.S)
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._content)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.set_open(is_open)

    @property
    def is_open(self) -> bool:
        return self.head.is_open

    def toggle(self) -> None:
        self.set_open(not self.is_open)

    def set_open(self, is_open: bool) -> None:
        self.head.is_open = is_open
        self.head.update()
        self._content.setVisible(is_open)
        self.toggled.emit(is_open)
