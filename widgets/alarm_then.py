"""The alarms of the moment that is replayed, out of the journal: a list to read, dotted and marked HIST, with nothing to act on.

    then.show_then([ThenLine("over:f1.power", Priority.HIGH, State.UNACK, "Feeder overloaded", "Quay feeder")])

Enter or a double click asks for its lines in the journal.   Thread: GUI.   All text is plain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.alarms.words import Priority, State
from app.model.language import tr
from widgets import theme
from widgets.alarm_symbols import SIZE, paint_symbol
from widgets.alarm_words import PRIORITIES, STATES

MOST = 2_000
SYMBOL, TITLE, WHERE, STATE = range(4)


@dataclass(frozen=True, slots=True)
class ThenLine:
    alarm: str
    priority: Priority
    state: State
    title: str
    where: str


class AlarmThen(QTableWidget):
    chosen = Signal(str)  # alarm whose lines in the journal are asked for

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.lines: tuple[ThenLine, ...] = ()
        self._is_due = False
        self.setHorizontalHeaderLabels(["", tr("Alarm"), tr("Where"), tr("State then")])
        self.setAccessibleName(tr("Alarms of the moment shown"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((SYMBOL, 28), (WHERE, 170), (STATE, 220)):
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.activated.connect(self._on_activated)

    def show_then(self, lines: Sequence[ThenLine]) -> None:
        """The most urgent first; of more than MOST the first ones."""
        wanted = tuple(
            sorted(lines, key=lambda one: (one.state is State.ACKED, one.priority.rank, one.title, one.alarm))
        )[:MOST]
        if wanted == self.lines:
            return
        self.lines, self._is_due = wanted, True
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        """Only while it is seen: a replay at speed changes it several times a second."""
        if not self._is_due:
            return
        self._is_due = False
        self.setRowCount(len(self.lines))
        for row, line in enumerate(self.lines):
            state = tr("HIST, {state}", state=tr(STATES[line.state]))
            for column, text in ((SYMBOL, ""), (TITLE, tr(line.title)), (WHERE, line.where), (STATE, state)):
                item = QTableWidgetItem(text)
                if column == SYMBOL:
                    item.setIcon(past_icon(line.priority, line.state))
                    said = f"{tr(PRIORITIES[line.priority])}, {state}"
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                self.setItem(row, column, item)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.lines):
            self.chosen.emit(self.lines[index.row()].alarm)


def past_icon(priority: Priority, state: State) -> QIcon:
    """Dotted, as in the city."""
    picture = QPixmap(2 * SIZE, 2 * SIZE)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_symbol(painter, QRectF(0, 0, SIZE, SIZE), priority, state, is_past=True)
    painter.end()
    return QIcon(picture)
