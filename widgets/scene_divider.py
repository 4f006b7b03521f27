"""The line that divides the city: left as it is, right with the scenario. Dragged by mouse, moved by arrow keys.

    line = SceneDivider(view); line.moved.connect(...); line.show()

Thread: GUI.   share: 0.05 to 0.95 of the view's width, left of the line.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.model.language import tr
from widgets import theme

WIDTH, LEAST, STEP = 11, 0.05, 0.02


class SceneDivider(QWidget):
    moved = Signal(float)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.share = 0.5
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Line between today and the scenario"))
        self.setToolTip(tr("Left as it is, right with the scenario. Drag, or move with the arrow keys."))
        view.installEventFilter(self)
        self.hide()

    def set_share(self, share: float) -> None:
        self.share = min(max(share, LEAST), 1.0 - LEAST)
        self._place()
        self.moved.emit(self.share)

    def _place(self) -> None:
        view = self.parentWidget()
        self.setGeometry(round(view.width() * self.share) - WIDTH // 2, 0, WIDTH, view.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def showEvent(self, event: object) -> None:
        self._place()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            view = self.parentWidget()
            place = self.mapTo(view, QPoint(round(event.position().x()), 0))
            self.set_share(place.x() / max(1, view.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.set_share(self.share + step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        middle = WIDTH // 2
        painter.fillRect(middle - 1, 0, 3, self.height(), look.color("scenario"))
        painter.fillRect(middle - 4, self.height() // 2 - 18, 9, 36, look.color("scenario"))
        if self.hasFocus():
            painter.setPen(look.color("text"))
            painter.drawRect(middle - 5, self.height() // 2 - 19, 10, 37)
