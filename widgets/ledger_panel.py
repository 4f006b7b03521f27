"""The Ledger panel: records as they arrive, a search and groups to choose from, and the chosen one in full.

    panel = LedgerPanel(zone); panel.asked.connect(...)       # what is wanted has changed: a new first page
    panel.model.begin(page); panel.show_new(12)

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.ledger.records_view import Wanted
from app.model.language import tr
from widgets import icons, theme
from widgets.arranging import plain_label
from widgets.column_heads import fit_columns
from widgets.empty_state import EmptyState
from widgets.ledger_details import LedgerDetails
from widgets.ledger_table import LEVEL, WIDTHS, LedgerModel, LevelDelegate
from widgets.ledger_words import GROUPS

TYPING_MS = 250


class LedgerPanel(QWidget):
    asked = Signal()  # another search, group or ledger: begin anew
    record_chosen = Signal(object, int)  # LedgerRecord and its number
    newest_wanted = Signal()  # show what came meanwhile

    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LedgerModel(zone)
        self.table = QTableView()
        self.details = LedgerDetails(zone)
        self.search = QLineEdit()
        self.ledgers = QComboBox()
        self.only_proven = QToolButton()
        self.new = QPushButton()
        self.new.setAccessibleName(tr("Show the new records"))
        self.note = plain_label("", "label", is_dim=True)
        self.groups = QButtonGroup(self)
        self.empty = EmptyState(
            "ledger",
            tr("No ledger yet"),
            tr("The ledger opens with the history; each quarter of an hour becomes a record."),
        )
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._set_up_table()
        self._lay_out()
        self._connect()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegateForColumn(LEVEL, LevelDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        fit_columns(table, WIDTHS)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setAccessibleName(tr("Records of the ledger"))
        table.setTabKeyNavigation(False)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(tr("Search records"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(220)
        self.search.setAccessibleName(tr("Search records"))
        self.ledgers.setAccessibleName(tr("Which ledger"))
        self.ledgers.hide()
        line = QHBoxLayout()
        line.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        line.setSpacing(2)
        line.addWidget(self.search)
        for place, (word, _kinds) in enumerate(GROUPS):
            button = QToolButton()
            button.setText(tr(word))
            button.setCheckable(True)
            button.setProperty("flat", True)
            button.setChecked(place == 0)
            self.groups.addButton(button, place)
            line.addWidget(button)
        self.only_proven.setIcon(icons.icon("proven", "text"))
        self.only_proven.setAccessibleName(tr("Only what is proven"))
        self.only_proven.setCheckable(True)
        self.only_proven.setProperty("flat", True)
        self.only_proven.setToolTip(tr("Show only what is proven"))
        line.addWidget(self.only_proven)
        line.addWidget(self.ledgers)
        line.addStretch(1)
        line.addWidget(self.note)
        self.new.hide()
        line.addWidget(self.new)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column.addWidget(stack, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([600, 400])
        self.details.setMinimumWidth(300)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(split)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self._typing.timeout.connect(self.asked)
        self.groups.idClicked.connect(lambda _place: self.asked.emit())
        self.ledgers.currentIndexChanged.connect(lambda _place: self.asked.emit())
        self.only_proven.toggled.connect(lambda _on: self._filter_rows())
        self.new.clicked.connect(self._on_new)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.model.modelReset.connect(self._on_reset)
        self.model.rowsInserted.connect(lambda *_: self._filter_rows())

    # -- asked from outside --------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> Wanted:
        return Wanted(GROUPS[self.groups.checkedId()][1], self.search.text().strip()[:100])

    @property
    def ledger(self) -> str:
        """Name of the chosen one, "" while there is none."""
        return str(self.ledgers.currentData() or "")

    def show_ledgers(self, names: Sequence[tuple[str, str]]) -> None:
        """(name, words) of each that can be looked into."""
        if [self.ledgers.itemData(k) for k in range(self.ledgers.count())] == [name for name, _ in names]:
            return
        self.ledgers.blockSignals(True)
        self.ledgers.clear()
        for name, words in names:
            self.ledgers.addItem(words, name)
        self.ledgers.blockSignals(False)
        self.ledgers.setVisible(len(names) > 1)

    def show_new(self, count: int) -> None:
        """Records that came and are not in the list yet."""
        self.new.setVisible(count > 0)
        self.new.setText(tr("{count:,} new", count=count).replace(",", "\u2009"))

    @property
    def is_at_top(self) -> bool:
        """Whether new records may go straight into the list."""
        return self.table.verticalScrollBar().value() == 0 and self.table.currentIndex().row() <= 0

    def show_trouble(self, text: str) -> None:
        self.empty.set_text(tr("The ledger cannot be read"), text)
        self._stack.setCurrentIndex(0)

    def choose(self, number: int) -> bool:
        """False where it is not in the list."""
        row = self.model.row_of(number)
        if row < 0:
            return False
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, 0))
        return True

    # -- hands ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_new(self) -> None:
        self.table.scrollToTop()
        self.newest_wanted.emit()

    @Slot()
    def _on_reset(self) -> None:
        has_rows = self.model.rowCount() > 0
        if not has_rows:
            is_search = bool(self.search.text().strip()) or self.groups.checkedId() > 0
            self.empty.set_text(
                tr("No such record") if is_search else tr("No records yet"),
                tr("Search for something else, or choose All.")
                if is_search
                else tr("Each quarter of an hour becomes a record, a minute after its end."),
            )
            self.details.clear()
        self._stack.setCurrentIndex(1 if has_rows else 0)
        self._filter_rows()

    def _filter_rows(self) -> None:
        only = self.only_proven.isChecked()
        for row in range(self.model.rowCount()):
            record = self.model.record_at(row)
            hides = only and (
                record is None or record.level is None or str(record.level) in ("V0", "V1", "V2", "V3", "E1")
            )
            if self.table.isRowHidden(row) is not hides:
                self.table.setRowHidden(row, hides)

    @Slot(QModelIndex, QModelIndex)
    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        record = self.model.record_at(index.row())
        if record is not None:
            number = self.model.number_at(index.row())
            self.details.show_record(record, number)
            self.record_chosen.emit(record, number)
