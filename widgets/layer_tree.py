"""The layers of the view, in the order in which they lie: what is shown, how solid, how many.

    tree = LayerTree(scene); tree.changed.connect(view.redraw)

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets.layer_row import LayerRow


class LayeredView(Protocol):
    def layers(self) -> Sequence[Any]: ...
    def set_layer_visible(self, name: str, is_visible: bool) -> None: ...
    def set_layer_opacity(self, name: str, opacity: float) -> None: ...


class LayerTree(QWidget):
    changed = Signal()  # the view has to be drawn again

    def __init__(self, view: LayeredView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._rows: dict[str, LayerRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.refresh()

    @property
    def rows(self) -> tuple[LayerRow, ...]:
        return tuple(self._rows.values())

    @Slot()
    def refresh(self) -> None:
        """What the view says now; rows are kept."""
        for info in self._view.layers():
            row = self._rows.get(info.name)
            if row is not None:
                row.show_info(info)
                continue
            row = LayerRow(info, self)
            row.visibility_chosen.connect(self._on_visibility)
            row.opacity_chosen.connect(self._on_opacity)
            row.stepped.connect(self._on_stepped)
            self._column.addWidget(row)
            self._rows[info.name] = row

    @Slot(str, bool)
    def _on_visibility(self, name: str, is_visible: bool) -> None:
        self._view.set_layer_visible(name, is_visible)
        self.refresh()
        self.changed.emit()

    @Slot(str, float)
    def _on_opacity(self, name: str, opacity: float) -> None:
        self._view.set_layer_opacity(name, opacity)
        self.refresh()
        self.changed.emit()

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        rows = self.rows
        number = rows.index(self.sender()) + by if self.sender() in rows else -1
        if 0 <= number < len(rows):
            rows[number].setFocus()
