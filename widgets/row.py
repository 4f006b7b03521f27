"""A painted line of a panel that can be pointed at, clicked and reached by keyboard: figures, relations, layers.

Enter, Space or a click activates it; the arrow keys ask for its neighbours; Ctrl+C copies its text.
Thread: GUI.   Units: device-independent pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets import theme

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def text_width(font: QFont, text: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_text(painter: QPainter, rect: QRectF, text: str, align: Qt.AlignmentFlag = LEFT) -> None:
    """One line of plain text, cut with an ellipsis where it does not fit; nothing where there is no room."""
    if rect.width() <= 4:
        return
    metrics = QFontMetricsF(painter.font())
    if metrics.horizontalAdvance(text) > rect.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), text)


class Row(QWidget):
    activated = Signal()
    stepped = Signal(int)  # +1 or -1: the keyboard goes to the next or the previous row

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_over = False
        self.setFixedHeight(height)
        self.setMinimumWidth(160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.hub().changed.connect(self.on_theme_changed)

    def copied_text(self) -> str:
        """What Ctrl+C gives."""
        return self.accessibleName()

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied_text())

    @Slot(object)
    def on_theme_changed(self, _theme: object) -> None:
        self.update()

    def paint_ground(self, painter: QPainter, look: theme.Theme) -> None:
        """Hover and keyboard focus, below everything else."""
        if self.is_over and self.isEnabled():
            painter.fillRect(self.rect(), look.color("hover"))
        if self.hasFocus():
            painter.setPen(QPen(look.color("selection"), 1))
            painter.drawRect(QRect(self.rect()).adjusted(0, 0, -1, -1))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # the window's one-key shortcuts must not take Space from the row that has the keyboard
        if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Space:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.is_over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.is_over = False
        self.update()
        super().leaveEvent(event)
