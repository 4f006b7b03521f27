"""The legend as a card in the lower right corner of a view, while the panel that has it is folded away.

    card = LegendCard(view, window.docks["layers"]); card.show_legend(scene.legend()); card.pin(True)     # shown in any case

Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QDockWidget, QFrame, QVBoxLayout, QWidget

from maps.colouring import Legend
from widgets import theme
from widgets.legend import LegendView

WIDTH = 220


class LegendCard(QFrame):
    def __init__(self, view: QWidget, panel: QDockWidget) -> None:
        super().__init__(view)
        self._panel, self._is_pinned = panel, False
        self._shown: Legend | None = None
        self.setProperty("surface", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(WIDTH)
        self.legend = LegendView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.legend)
        view.installEventFilter(self)
        panel.visibilityChanged.connect(self._update)
        self.hide()

    def show_legend(self, legend: Legend | None) -> None:
        """None where the city has its own colours. Cheap to call often."""
        self._shown = legend
        self.legend.show_legend(legend)
        self._update()

    def pin(self, is_pinned: bool) -> None:
        """Whether it is shown though the panel is open."""
        self._is_pinned = is_pinned
        self._update()

    @Slot()
    def _update(self) -> None:
        is_wanted = self._shown is not None and (self._is_pinned or self._panel.isHidden())
        if is_wanted:
            self.setFixedHeight(self.legend.sizeHint().height())
            self._place()
        if is_wanted != (not self.isHidden()):
            self.setVisible(is_wanted)

    def _place(self) -> None:
        view = self.parentWidget()
        self.move(view.width() - self.width() - theme.M, view.height() - self.height() - theme.M)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
