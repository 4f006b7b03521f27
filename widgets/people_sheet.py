"""What each role may do, as a table; one's own role is marked.   Thread: GUI.

PeopleSheet(window, Role.OPERATOR).open()
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.model.language import mark, tr
from app.people.roles import Capability, Role
from widgets import icons, theme
from widgets.arranging import dialog_column, plain_label
from widgets.dialog_buttons import without_signs

C = Capability
WORDS = {
    C.LOOK: mark("Look around: city, panels, replay"),
    C.ARRANGE: mark("Arrange one's own window"),
    C.OPEN: mark("Open districts and files"),
    C.PRESENT: mark("Wall display, tours, kiosk"),
    C.NOTE: mark("Notes and the shift log"),
    C.ACKNOWLEDGE: mark("Acknowledge alarms"),
    C.SHELVE: mark("Shelve alarms, up to 8 h"),
    C.SHELVE_LONG: mark("Shelve alarms, up to 24 h"),
    C.OUT_OF_SERVICE: mark("Take alarms out of service"),
    C.EXPORT: mark("Films, tables, evidence, backups"),
    C.EDIT_RULES: mark("Change alarm rules"),
    C.EDIT_FEEDS: mark("Change feeds"),
    C.EDIT_DISTRICT: mark("Change the district: layers, signals"),
    C.IMPORT: mark("Import readings"),
    C.RETENTION: mark("Change how long history is kept"),
    C.RESTORE: mark("Put a backup in place of history"),
    C.ANCHOR: mark("Keys, and whom the ledger trusts"),
    C.TRADE: mark("Offer, buy and end streams"),
}
COLUMN_W, FIRST_W = 88, 270


class PeopleSheet(QDialog):
    def __init__(self, window: QWidget, mine: Role) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("What each role may do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table = self.table = QTableWidget(len(Capability), 1 + len(Role))
        table.setAccessibleName(tr("What each role may do"))
        heads = [tr("You are {role}", role=mine.word), *(role.word.capitalize() for role in Role)]
        table.setHorizontalHeaderLabels(heads)
        head = table.horizontalHeaderItem(0)
        head.setTextAlignment(int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for row, capability in enumerate(Capability):
            table.setItem(row, 0, QTableWidgetItem(tr(WORDS[capability])))
            for column, role in enumerate(Role, 1):
                has = capability in role.capabilities
                item = QTableWidgetItem("✓" if has else "–")
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignCenter))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("yes") if has else tr("no"))
                if not has:
                    item.setForeground(QColor(theme.current().dim))
                if role is mine:
                    item.setBackground(QColor(theme.current().selection_ground))
                table.setItem(row, column, item)
        table.setColumnWidth(0, FIRST_W)
        for column in range(1, 1 + len(Role)):
            table.setColumnWidth(column, COLUMN_W)
        height = table.horizontalHeader().sizeHint().height() + theme.ROW_H * len(Capability) + 2
        table.setFixedSize(FIRST_W + COLUMN_W * len(Role) + 2, height)
        buttons = without_signs(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.rejected.connect(self.reject)
        words = tr("No role acts on equipment: this program reads, and never switches anything.")
        dialog_column(self, table, plain_label(words, is_dim=True, wraps=True), buttons)
        self.setWindowIcon(icons.icon("person"))
