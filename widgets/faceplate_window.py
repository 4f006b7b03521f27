"""A faceplate in a small window of its own, for a second screen; it keeps its asset whatever the others show.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.model.language import tr
from widgets.faceplate import Faceplate

SIZE = (380, 560)


class FaceplateWindow(QWidget):
    closed = Signal(str)  # asset

    def __init__(self, face: Faceplate, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.face = face
        self.setWindowTitle(tr("{asset} – Tvilling", asset=title))
        self.setAccessibleName(tr("Faceplate of {asset}", asset=title))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        face.setProperty("surface", "panel")
        face.detach.hide()  # it has one
        face.closed.connect(self.close)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.accessibleName())
        area.setWidget(face)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        QShortcut(QKeySequence("Esc"), self, self.close)
        self.resize(*SIZE)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit(self.face.asset)
        self.deleteLater()
