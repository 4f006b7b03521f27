"""Puts the sun study into the window: a panel beside the inspector, an entry in the View menu, a chip over the city.

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QWidget

from app.model.language import tr
from widgets import theme
from widgets.dock import dock_beside, show_beside
from widgets.sun_study import SunStudy


class SunStudyDock(QObject):
    closed = Signal()  # bring the playhead's sun back

    def __init__(
        self,
        window: QMainWindow,
        beside: QDockWidget,
        view: QWidget,
        study: SunStudy,
        redraw: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window, self._beside, self._redraw, self.study = window, beside, redraw, study
        self.dock = dock_beside(window, beside, "sun_study", tr("Sun study"), study)
        self.chip = QLabel(view)
        self.chip.setProperty("surface", "panel")
        self.chip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chip.setMargin(theme.XS)
        self.chip.hide()
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut("Ctrl+4")
        self.is_open = False
        study.sun_moved.connect(self._on_sun)
        study.painted.connect(redraw)
        self.action.toggled.connect(self._on_toggled)

    @Slot(bool)
    def _on_toggled(self, is_on: bool) -> None:
        if is_on == self.is_open:
            return
        self.is_open = is_on
        self.chip.setVisible(is_on)
        if is_on:
            show_beside(self._window, self._beside, self.dock)
            self.study.open_study()
        else:
            self.study.close_study()
            self.closed.emit()

    @Slot()
    def _on_sun(self) -> None:
        if not self.is_open:
            return
        self.chip.setText(tr("Sun study  {text}", text=self.study.said.text()))
        self.chip.adjustSize()
        self.chip.move(theme.S, theme.S)
        self.chip.raise_()
        self._redraw()
