"""Records of a ledger as a table that reads on as it is scrolled; what is new does not move what a person reads.

    model.begin(page); model.extend(page); model.prepend(page)      # pages of app/ledger/records_view.py
    model.more_wanted.connect(...)                                  # the number that the next page lies before

Thread: GUI.   Text of records is plain.
"""

from __future__ import annotations

import time
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ledger.records_view import RecordPage
from app.model.dates import day_month
from app.model.language import mark, tr
from app.model.ledger import LedgerRecord
from app.model.times import to_datetime
from app.model.trust import Proof
from widgets import theme
from widgets.ledger_summary import summary_of
from widgets.ledger_words import kind_word, level_word
from widgets.proof_sign import paint_proof

HEADS = (mark("Time"), mark("Kind"), mark("Record"), mark("Level"), mark("Leaf"))
WIDTHS = (136, 80, 380, 60, 60)
LEVEL = 3
Index = QModelIndex | QPersistentModelIndex


class LedgerModel(QAbstractTableModel):
    more_wanted = Signal(int)

    def __init__(self, zone: ZoneInfo) -> None:
        super().__init__()
        self._zone = zone
        self._zone_name = to_datetime(time.time_ns(), zone).tzname() or ""
        self._records: list[LedgerRecord] = []
        self._numbers: list[int] = []
        self._next: int | None = None
        self._is_asking = False

    # -- pages ---------------------------------------------------------------------------------------------------------

    def begin(self, page: RecordPage) -> None:
        self.beginResetModel()
        self._records, self._numbers = list(page.records), list(page.numbers)
        self._next, self._is_asking = page.next_before, False
        self.endResetModel()

    def extend(self, page: RecordPage) -> None:
        self._next, self._is_asking = page.next_before, False
        if page.records:
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(page.records) - 1)
            self._records += page.records
            self._numbers += page.numbers
            self.endInsertRows()

    def prepend(self, page: RecordPage) -> None:
        """Records that came since: on top, in one step."""
        if page.records:
            self.beginInsertRows(QModelIndex(), 0, len(page.records) - 1)
            self._records[:0] = page.records
            self._numbers[:0] = page.numbers
            self.endInsertRows()

    @property
    def newest(self) -> int:
        return self._numbers[0] if self._numbers else -1

    def record_at(self, row: int) -> LedgerRecord | None:
        return self._records[row] if 0 <= row < len(self._records) else None

    def number_at(self, row: int) -> int:
        return self._numbers[row]

    def row_of(self, number: int) -> int:
        return self._numbers.index(number) if number in self._numbers else -1

    # -- Qt ------------------------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._is_asking

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent) and self._next is not None:
            self._is_asking = True
            self.more_wanted.emit(self._next)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr("Time, {zone_name}", zone_name=self._zone_name) if section == 0 else tr(HEADS[section])
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        record = self._records[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(record, self._numbers[index.row()])[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 2:
            return None  # the details say it in full; a tip would be read as markup
        return None

    def cells(self, record: LedgerRecord, number: int) -> tuple[str, ...]:
        local = to_datetime(record.t_ns, self._zone)
        when = f"{day_month(local, is_padded=True)} {local:%H:%M:%S}"
        return (when, kind_word(record.kind), summary_of(record), level_word(record.level), str(number))


class LevelDelegate(QStyledItemDelegate):
    """A hexagon before the level: filled with a tick from E2 and V4 on, empty before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        word = str(index.data() or "")
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        sign = QRectF(rect.left() + 6, rect.center().y() - 5.5, 12, 12)
        paint_proof(painter, sign, proof_of(word), theme.current())

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.rect.adjust(18, 0, 0, 0)  # type: ignore[attr-defined]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index)


def proof_of(word: str) -> Proof:
    """Of a level as it is written: what a person may rest on."""
    if word in ("E2", "E3", "E4", "V4", "V5"):
        return Proof.MATCH
    return Proof.UNANCHORED if word == "–" else Proof.UNCHECKED


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == 4 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
