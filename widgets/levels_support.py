"""Level 4 of one asset: raw values, the parameters of its alarm rules, how far it is proven, what its feeds refused.

Tables of plain text, nothing rounded; a row is chosen with Enter or a double click for the proof of its reading.
Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.levels.support import RAW_HEADS, RULE_HEADS
from app.model.language import tr
from widgets import theme
from widgets.arranging import plain_label

Cells = tuple[str, ...]


class TextTable(QAbstractTableModel):
    """heads: in English, translated when shown. A change of cells in place keeps the selection."""

    def __init__(self, heads: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._heads, self._rows = tuple(heads), list[Cells]()

    def show_rows(self, rows: Sequence[Cells]) -> None:
        rows = list(rows)
        if rows == self._rows:
            return
        if [row[0] for row in rows] != [row[0] for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        before, self._rows = self._rows, rows
        for i, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(i, 0), self.index(i, len(self._heads) - 1))

    def row(self, number: int) -> Cells:
        return self._rows[number]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()][index.column()]
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self._heads[section])
        return None


class SupportPage(QWidget):
    proof_wanted = Signal(str)  # signal id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.raw = TextTable((*RAW_HEADS, tr("Proof")), self)
        self.rules = TextTable(RULE_HEADS, self)
        self.raw_view = _table(self.raw, tr("Raw values"))
        self.rule_view = _table(self.rules, tr("Alarm rules"))
        self.refused = plain_label("", wraps=True)
        self.refused.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.raw_view.activated.connect(self._on_activated)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, 0, theme.M, theme.S)
        column.setSpacing(theme.XS)
        for words, part in (
            (tr("Raw values"), self.raw_view),
            (tr("Alarm rules"), self.rule_view),
            (tr("Feeds and what they refused"), self.refused),
        ):
            column.addWidget(plain_label(words, "label", is_dim=True))
            column.addWidget(part)
        column.addStretch(1)

    def show_raw(self, rows: Sequence[Cells]) -> None:
        self._show(self.raw, self.raw_view, rows)

    def show_rules(self, rows: Sequence[Cells]) -> None:
        self._show(self.rules, self.rule_view, rows)

    def show_refused(self, lines: Sequence[str]) -> None:
        text = "\n".join(lines) or tr("No feed has said anything yet.")
        if text != self.refused.text():
            self.refused.setText(text)

    def _show(self, model: TextTable, view: QTableView, rows: Sequence[Cells]) -> None:
        is_other = len(rows) != model.rowCount()
        model.show_rows(rows)
        if is_other:
            view.resizeColumnsToContents()
            height = view.horizontalHeader().sizeHint().height() + theme.ROW_H * max(1, len(rows)) + 14
            view.setFixedHeight(height)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.proof_wanted.emit(self.raw.row(index.row())[0])


def _table(model: TextTable, name: str) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setTabKeyNavigation(False)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(theme.ROW_H)
    head = view.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    head.setHighlightSections(False)
    return view
