"""The roofs of a sun study as a table, the best first.   Thread: GUI.   Units: m2; the study's own in the last column."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from app.model.language import tr
from maps.sunlight.listing import RoofRow
from widgets import theme

_MOST_ROWS = 200
_ROOM = 2 * "\N{NO-BREAK SPACE}"  # for the arrow of the order
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SunStudyTable(QTableWidget):
    fly_requested = Signal(str)  # a click, or Enter

    def __init__(self) -> None:
        super().__init__(0, 3)
        self.setAccessibleName(tr("Roofs, the best first"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # ids differ at their end
        self.setTabKeyNavigation(False)  # Tab leaves the table, arrows walk in it
        self.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(40)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.cellClicked.connect(self._on_row)
        self.cellActivated.connect(self._on_row)

    def show_rows(self, rows: Sequence[RoofRow], unit: str, digits: int) -> None:
        """The first of them; hidden where there are none."""
        self.setSortingEnabled(False)
        self.setRowCount(min(len(rows), _MOST_ROWS))
        for r, row in enumerate(rows[:_MOST_ROWS]):
            first = QTableWidgetItem(row.name)
            first.setToolTip(row.name)
            first.setData(Qt.ItemDataRole.UserRole, row.id)
            self.setItem(r, 0, first)
            for c, number in enumerate((round(row.area_m2), round(row.value, digits or None)), 1):
                cell = QTableWidgetItem()
                cell.setData(Qt.ItemDataRole.DisplayRole, number)
                cell.setTextAlignment(_RIGHT)
                self.setItem(r, c, cell)
        self.setHorizontalHeaderLabels((tr("Roof of"), "m²", unit + _ROOM))
        for c in (1, 2):
            self.horizontalHeaderItem(c).setTextAlignment(_RIGHT)
        self.setSortingEnabled(bool(rows))
        if rows:
            self.sortItems(2, Qt.SortOrder.DescendingOrder)
        self.setVisible(bool(rows))

    @Slot(int, int)
    def _on_row(self, row: int, _column: int) -> None:
        self.fly_requested.emit(str(self.item(row, 0).data(Qt.ItemDataRole.UserRole)))
