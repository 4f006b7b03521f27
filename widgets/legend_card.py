"""The legend as a card in the lower right corner of a view, for where the panel that has it may be folded away.

Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from maps.colouring import Legend
from widgets import theme
from widgets.legend import LegendView

WIDTH = 220


class LegendCard(QFrame):
    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(WIDTH)
        self.legend = LegendView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.legend)
        view.installEventFilter(self)
        self.hide()

    def show_legend(self, legend: Legend | None) -> None:
        """None puts the card away."""
        self.legend.show_legend(legend)
        if legend is None:
            self.hide()
            return
        self.setFixedHeight(self.legend.sizeHint().height())
        self.show()
        self._place()

    def _place(self) -> None:
        view = self.parentWidget()
        self.move(view.width() - self.width() - theme.M, view.height() - self.height() - theme.M)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
