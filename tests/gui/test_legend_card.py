"""The legend stands in the view while the panel that has it is folded away."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from maps.colouring import Legend
from widgets.dock import panel_dock
from widgets.legend_card import LegendCard

LOAD = Legend("Load", "kW", 0.0, 100.0, np.zeros((256, 3), np.uint8), (0.0, 50.0, 100.0), coloured=3)


def test_that_the_legend_is_seen_once_in_the_panel_or_in_the_view(qtbot: QtBot) -> None:
    window, view = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(view)
    dock = panel_dock("layers", "Layers", QWidget(), window)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(900, 600)
    window.show()
    card = LegendCard(view, dock)
    card.show_legend(LOAD)
    assert card.isHidden()
    dock.hide()
    qtbot.waitUntil(lambda: not card.isHidden())
    assert card.geometry().right() <= view.width()
    card.show_legend(None)
    assert card.isHidden()
    dock.show()
    card.show_legend(LOAD)
    qtbot.waitUntil(card.isHidden)
    card.pin(True)
    assert not card.isHidden()
