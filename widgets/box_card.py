"""The card of the black box over the city: who saw this, when, with which panels, and what was done just before.

    card = BoxCard(view); card.show_seen(head, lines); card.left.connect(...); card.taken.connect(...)

Thread: GUI.   Text of people is plain.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.language import tr
from widgets import theme
from widgets.arranging import plain_label

WIDTH = 320
MOST_LINES = 5


class BoxCard(QFrame):
    left = Signal()  # end it
    taken = Signal(bool)  # True: the person steers the camera; False: follow again

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setProperty("surface", "raised")
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._is_taken = False
        self.title = plain_label("", "title")
        self.title.setWordWrap(True)
        self.words = plain_label("", "body", is_dim=True)
        self.words.setWordWrap(True)
        self.lines = plain_label("", "label")
        self.lines.setWordWrap(True)
        self.camera = QPushButton()
        self.end = QPushButton(tr("End"))
        self.end.setToolTip(tr("Show the past in your own way again"))
        row = QHBoxLayout()
        row.addWidget(self.camera)
        row.addStretch(1)
        row.addWidget(self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.M, theme.M, theme.M)
        column.setSpacing(theme.S)
        for part in (self.title, self.words, self.lines):
            column.addWidget(part)
        column.addLayout(row)
        self.camera.clicked.connect(self._on_camera)
        self.end.clicked.connect(self.left)
        view.installEventFilter(self)
        self.show_taken(is_taken=False)
        self.hide()

    def show_seen(self, title: str, words: str, lines: Sequence[str]) -> None:
        """lines: what was done, the newest first."""
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.lines.setText("\n".join(lines[:MOST_LINES]))
        self.lines.setVisible(bool(lines))
        self.setAccessibleName(". ".join(part for part in (title, words, *lines[:MOST_LINES]) if part))
        layout = self.layout()
        if layout is not None:  # words that wrap need their height asked for
            layout.activate()
            self.setFixedHeight(max(layout.heightForWidth(WIDTH), layout.minimumSize().height()))
        self.place()

    def show_taken(self, *, is_taken: bool) -> None:
        self._is_taken = is_taken
        self.camera.setText(tr("Follow again") if is_taken else tr("Steer myself"))
        tip = tr("Look where they looked") if is_taken else tr("Look elsewhere while the time runs on")
        self.camera.setToolTip(tip)

    def place(self) -> None:
        """At the upper left of the city."""
        self.move(theme.M, theme.M)
        self.raise_()

    @Slot()
    def _on_camera(self) -> None:
        self.taken.emit(not self._is_taken)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who drags the city steers it."""
        if (
            self.isVisible()
            and event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
            and not self._is_taken
        ):
            self.taken.emit(True)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()
