"""The left panel: the layers of the view, what the buildings are coloured by, and the legend.

    panel = LayersPanel(scene, catalogue)
    panel.changed.connect(view.redraw); panel.coloured.connect(...)      # then scene.show(snapshot) and panel.show_legend()

Thread: GUI.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.model.catalogue import Catalogue
from app.model.language import tr
from app.model.snapshot import Snapshot
from maps.colouring import ColourBy, choices
from widgets import theme
from widgets.colour_by import ColourByChooser
from widgets.freshness import freshness_of, layer_rows
from widgets.layer_tree import LayerTree
from widgets.legend import LegendView
from widgets.section import Section


class LayersPanel(QWidget):
    changed = Signal()  # the view has to be drawn again
    legend_shown = Signal(object)  # Legend of the scene's colours now, or None
    coloured = Signal()  # what the colours mean changed: give the scene its snapshot again, then draw

    def __init__(self, scene: Any, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """scene: maps.scene.CityScene, or what behaves like it: layers, set_layer_visible, set_layer_opacity, color_by,
        legend, and the `city` that it shows.
        """
        super().__init__(parent)
        self._scene = scene
        self._rows = layer_rows(catalogue)
        self.tree = LayerTree(scene, self)
        self.chooser = ColourByChooser(choices(scene.city, catalogue), self)
        self.legend = LegendView(self)
        self._arrange()
        self.tree.changed.connect(self.changed)
        self.chooser.chosen.connect(self._on_chosen)
        self.show_legend()

    @Slot()
    def show_legend(self) -> None:
        """What the scene's colours mean now. Cheap to call often."""
        legend = self._scene.legend()
        self.legend.show_legend(legend)
        self.legend_shown.emit(legend)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """How fresh the data behind the layers is at the moment shown."""
        if not self.isVisible():
            return
        for row in self.tree.rows:
            if row.info.name in self._rows:
                row.show_freshness(freshness_of(self._rows[row.info.name], snapshot))

    def chosen_colour(self) -> ColourBy | None:
        return self.chooser.choice

    def choose_colour(self, by: ColourBy | None) -> None:
        """As if a person had; what this city does not have counts as nothing."""
        self.chooser.show_choice(by)
        self._on_chosen(self.chooser.choice)

    @Slot()
    def refresh(self) -> None:
        """Layers were switched elsewhere."""
        self.tree.refresh()

    def add_row(self, row: QWidget) -> None:
        """Something of another's below the layers, such as what is wrong in the files."""
        self._column.insertWidget(1, row)

    def _arrange(self) -> None:
        content = QWidget(self)
        content.setProperty("surface", "panel")
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(0, theme.XS, 0, theme.M)
        column.setSpacing(0)
        column.addWidget(self.tree)
        column.addSpacing(theme.S)
        section = Section(tr("Colour buildings by"), parent=self)
        holder = QWidget(self)
        row = QVBoxLayout(holder)
        row.setContentsMargins(theme.M, theme.XS, theme.M, theme.XS)
        row.addWidget(self.chooser)
        section.body.addWidget(holder)
        section.body.addWidget(self.legend)
        column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.setMinimumWidth(200)

    @Slot(object)
    def _on_chosen(self, by: object) -> None:
        self._scene.color_by(by)
        self.coloured.emit()
        self.show_legend()
