"""What the city shows: the colour chosen, its legend, and the layers.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.catalogue import Catalogue
from maps.scene import CityScene


class LayersPanel(QWidget):
    changed = Signal()  # a layer was shown, hidden or faded
    coloured = Signal()  # another colour-by was chosen

    def __init__(self, scene: CityScene, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    def show_legend(self) -> None:
        pass
