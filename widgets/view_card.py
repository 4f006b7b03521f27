"""A small card over the city beside the tool strip: a title, a line of help, a body, and a button that puts it away.

Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from app.model.language import tr
from widgets import icons, theme

WIDTH = 268


class ViewCard(QFrame):
    closed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.title = QLabel(title)
        self.title.setFont(theme.font("title"))
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setFont(theme.font("label"))
        self.hint.setProperty("dim", True)
        self.hint.setWordWrap(True)
        close = small_button("close", tr("Put this away"))
        close.clicked.connect(self.closed)
        self.head = QHBoxLayout()
        self.head.setSpacing(2)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(close)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.XS, theme.XS, theme.S)
        column.setSpacing(theme.XS)
        column.addLayout(self.head)
        column.addWidget(self.hint)
        column.addLayout(self.body)
        self.hide()

    def show_hint(self, text: str) -> None:
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # the city behind it does not move

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()


def small_button(icon: str, words: str) -> QToolButton:
    """Flat, 24 px, with a name for those who do not see it."""
    button = QToolButton()
    button.setIcon(icons.icon(icon, "dim"))
    button.setProperty("flat", True)
    button.setFixedSize(24, 24)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
