"""What a feed found at its source, for a person to confirm: which streams become signals, of what, in which unit.

    dialog = FoundStreams("city", choices, assets, window); dialog.wanted.connect(add); dialog.open()

Nothing becomes a signal that is not ticked here. All text from the source is plain.   Thread: GUI.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from app.model.asset import AssetKind
from app.model.language import mark, tr
from app.model.signal import ABSENT, format_value
from app.proposals import QUANTITIES, Choice, unplaced, with_kind
from widgets.arranging import dialog_column, plain_label
from widgets.column_heads import fit_columns
from widgets.dialog_buttons import dialog_buttons

HEADS = (
    "",
    mark("Thing"),
    mark("Stream"),
    mark("Newest"),
    mark("Quantity"),
    mark("Unit"),
    mark("Becomes part of"),
    mark("Kind of a new one"),
    mark("Every"),
)
TICK, QUANTITY, UNIT, ASSET, KIND = 0, 4, 5, 6, 7
WIDTHS = (28, 170, 190, 84, 110, 72, 170, 130, 70)
Index = QModelIndex | QPersistentModelIndex


def _side(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in (3, 8) else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


class FoundModel(QAbstractTableModel):
    changed = Signal()

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.choices = list(choices)
        self.is_on = [bool(c.quantity) for c in choices]

    def chosen(self) -> tuple[Choice, ...]:
        return tuple(c for c, on in zip(self.choices, self.is_on, strict=True) if on)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.choices)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return tr(HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == TICK:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() in (QUANTITY, UNIT, ASSET) or (
            index.column() == KIND and not self.choices[index.row()].asset
        ):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice, column = self.choices[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == TICK:
            return Qt.CheckState.Checked if self.is_on[index.row()] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(choice, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == 2:
            return None  # rich text would be read there
        return None

    def _text(self, choice: Choice, column: int) -> str:
        one = choice.proposal
        return (
            "",
            one.thing_label or one.thing,
            one.label,
            format_value(one.value, 1) if math.isfinite(one.value) else ABSENT,
            choice.quantity,
            choice.unit,
            choice.asset or tr("a new asset"),
            "" if choice.asset else choice.kind.words,
            f"{one.period_s:g} s" if one.period_s else ABSENT,
        )[column]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, choice = index.row(), self.choices[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == TICK:
            self.is_on[row] = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role != Qt.ItemDataRole.EditRole:
            return False
        elif index.column() == QUANTITY:
            self.choices[row] = replace(choice, quantity=str(value).strip().lower()[:40])
            self.is_on[row] = bool(self.choices[row].quantity)
        elif index.column() == UNIT:
            self.choices[row] = replace(choice, unit=str(value).strip()[:20])
        elif index.column() == ASSET:
            self.choices[row] = replace(choice, asset="" if value == tr("a new asset") else str(value))
        elif index.column() == KIND:
            kind = next((k for k in AssetKind if k.words == value), choice.kind)
            self.choices = list(with_kind(self.choices, choice.proposal.thing, kind))
        else:
            return False
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.choices) - 1, len(HEADS) - 1))
        self.changed.emit()
        return True


class _Chooser(QStyledItemDelegate):
    """A list to choose from; where it is open, something else can be typed."""

    def __init__(self, entries: Sequence[str], parent: QWidget, *, is_open: bool = False) -> None:
        super().__init__(parent)
        self._entries, self._is_open = tuple(entries), is_open

    def createEditor(self, parent: QWidget, _option: Any, _index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setEditable(self._is_open)
        box.addItems(self._entries)
        box.activated.connect(lambda _i: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        text = str(index.data(Qt.ItemDataRole.EditRole))
        editor.setCurrentText(text)
        if self._is_open and isinstance(editor.lineEdit(), QLineEdit):
            editor.lineEdit().selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText())


class FoundStreams(QDialog):
    wanted = Signal(object)  # tuple of Choice

    def __init__(self, feed: str, choices: Sequence[Choice], assets: Sequence[str], window: QWidget) -> None:
        """assets: ids of those that are there."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Found at {feed}", feed=feed))
        self.resize(1080, 520)
        self.model = FoundModel(choices)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setAccessibleName(tr("Streams at the source"))
        fit_columns(self.table, WIDTHS)
        for column, entries, is_open in (
            (QUANTITY, QUANTITIES, True),
            (ASSET, (tr("a new asset"), *assets), False),
            (KIND, tuple(k.words for k in AssetKind), False),
        ):
            chooser = _Chooser(entries, self.table, is_open=is_open)
            self.table.setItemDelegateForColumn(column, chooser)
        self.says = plain_label(is_dim=True, wraps=True)
        self.buttons = dialog_buttons(QDialogButtonBox.StandardButton.Ok, tr("Add to the district"))
        dialog_column(self, self.table, self.says, self.buttons)
        self.model.changed.connect(self._show)
        self.buttons.accepted.connect(self._on_add)
        self.buttons.rejected.connect(self.reject)
        self._show()

    @Slot()
    def _show(self) -> None:
        chosen = self.model.chosen()
        things = len({c.proposal.thing for c in chosen if not c.asset})
        lost = unplaced(chosen)
        text = tr(
            "{count} of {count_2} streams become signals, {things} things become assets.",
            count=len(chosen),
            count_2=len(self.model.choices),
            things=things,
        )
        missing = [c for c in chosen if not c.quantity]
        if missing:
            text = tr("Say which quantity '{label}' is.", label=missing[0].proposal.label)
        elif lost:
            text += tr(
                " {lost} of them have no place at the source and will stand at the district's origin.",
                lost=lost,
            )
        self.says.setText(text)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(chosen) and not missing)

    @Slot()
    def _on_add(self) -> None:
        chosen = self.model.chosen()
        self.accept()
        self.wanted.emit(chosen)
