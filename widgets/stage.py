"""The middle of the window: the city alone, or two moments of it side by side under one bar.

    stage = Stage(view); stage.show_beside(other, bar); stage.show_alone()

The city's view never changes its window, or Qt would throw its OpenGL away.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


class Stage(QWidget):
    def __init__(self, view: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setFocusProxy(view)
        self._other: QWidget | None = None
        self._bar: QWidget | None = None
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(2)
        self._split.addWidget(view)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._split, 1)
        self._split.installEventFilter(self)

    @property
    def is_split(self) -> bool:
        return self._other is not None

    def show_beside(self, other: QWidget, bar: QWidget) -> None:
        """The other one at the left: what was, before what is.   bar: over both."""
        self.show_alone()
        self._other, self._bar = other, bar
        self._split.insertWidget(0, other)
        self._column.insertWidget(0, bar)
        self._halve()

    def show_alone(self) -> None:
        """Takes the other view and the bar out; they belong to the caller again."""
        for part in (self._other, self._bar):
            if part is not None:
                part.hide()
                part.setParent(None)
        self._other = self._bar = None

    def put_bar(self, bar: QWidget) -> None:
        """A line over the city that its owner shows and hides."""
        self._column.insertWidget(0, bar)

    def _halve(self) -> None:
        """Both of one size: a locked camera must show the same city in both."""
        if self._other is not None:
            self._split.setSizes([self._split.width() // 2] * 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._halve()
        return super().eventFilter(watched, event)
