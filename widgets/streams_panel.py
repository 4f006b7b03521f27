"""The panel Streams: data that is offered, bought and sold, with a search, and what the chosen one says in full.

    panel = StreamsPanel(); panel.show_rows(rows); panel.asked.connect(...)

No payment is made by this program, and the panel says so.   Thread: GUI.   All text from records is plain.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.model.language import mark, tr
from app.stream_rows import OFFER, PURCHASE, StreamRow
from widgets import theme
from widgets.acting import marked
from widgets.arranging import plain_label
from widgets.column_heads import fit_columns
from widgets.empty_state import EmptyState

HEADS = (mark("Stream"), "", mark("Price"), mark("Days"), mark("Signals"), mark("State"), mark("Until"))
WIDTHS = (190, 60, 100, 44, 60, 116, 92)
NUMBERS = (2, 3, 4)
CONTRACT = mark("The record in the ledger is the contract. This program makes no payment.")
Index = QModelIndex | QPersistentModelIndex


class StreamModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[StreamRow, ...] = ()

    def show(self, rows: Sequence[StreamRow]) -> None:
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def cells(self, row: int) -> tuple[str, ...]:
        one = self.rows[row]
        return (
            one.title,
            tr(one.what),
            one.price,
            str(one.days),
            str(len(one.signals)),
            tr(one.state),
            one.until,
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if side is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return tr(HEADS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(index.row())[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            is_over = self.rows[index.row()].state in ("withdrawn", "revoked", "expired")
            return theme.current().color("dim") if is_over or index.column() == 1 else None
        return None


class StreamsPanel(QWidget):
    asked = Signal(str, str)  # offer | take | buy | end | feed | save; key of the row, "" for the first two

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[StreamRow, ...] = ()
        self.model = StreamModel()
        self.table = QTableView()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search streams"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(tr("Search streams"))
        self.offer = QPushButton(tr("Offer a stream…"))
        self.take = QPushButton(tr("Open a file…"))
        self.take.setToolTip(tr("An offer, an order or a grant that another machine handed over"))
        self.save = QPushButton(tr("Save…"))
        self.details = QScrollArea()
        self.buy, self.feed, self.end = (
            QPushButton(tr("Buy…")),
            QPushButton(tr("Show its feed")),
            QPushButton(tr("End…")),
        )
        self.empty = EmptyState(
            "market",
            tr("No streams yet"),
            tr("Offer readings of this district, and what is offered, bought and sold stands here."),
        )
        self._set_up_table()
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.doubleClicked.connect(self._on_double)
        self.offer.clicked.connect(lambda: self.asked.emit("offer", ""))
        self.take.clicked.connect(lambda: self.asked.emit("take", ""))
        for control, act in (
            (self.offer, "streams.offer"),
            (self.take, "streams.take"),
            (self.save, "streams.save"),
            (self.buy, "streams.buy"),
            (self.end, "streams.end"),
        ):
            marked(control, act)
        for name, button in (("buy", self.buy), ("feed", self.feed), ("save", self.save), ("end", self.end)):
            button.clicked.connect(lambda _checked=False, name=name: self._ask(name))
        self._on_row()

    def show_rows(self, rows: Sequence[StreamRow]) -> None:
        """What there is; the choice stays. Cheap to call every second."""
        if tuple(rows) != self._all:
            self._all = tuple(rows)
            self._filter()

    def show_why_none(self, title: str, hint: str) -> None:
        """Where there can be no streams at all."""
        self.empty.set_text(title, hint)

    def chosen(self) -> StreamRow | None:
        row = self.table.currentIndex().row()
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def choose(self, key: str) -> None:
        place = next((i for i, row in enumerate(self.model.rows) if row.key == key), -1)
        if place >= 0:
            self.table.selectRow(place)

    def lines(self) -> list[str]:
        """What the details say, for tests and screen readers."""
        return [label.text() for label in self.details.widget().findChildren(QLabel) if label.text()]

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.setAccessibleName(tr("Streams"))
        table.setTabKeyNavigation(False)
        fit_columns(table, WIDTHS)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        top.setSpacing(theme.S)
        self.search.setMaximumWidth(260)
        top.addWidget(self.search, 1)
        top.addWidget(self.offer)
        top.addWidget(self.take)
        top.addStretch(1)
        for button in (self.buy, self.feed, self.save, self.end):
            button.setAutoDefault(False)
            top.addWidget(button)
        side = self.details
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setAccessibleName(tr("The chosen stream"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(side)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([sum(WIDTHS), 320])
        side.setMinimumWidth(240)
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(split)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(body, 1)

    @Slot()
    def _filter(self) -> None:
        chosen = self.chosen()
        words = self.search.text()
        self.model.show([row for row in self._all if row.holds(words)])
        if not self._all:
            self.empty.set_text(
                tr("No streams yet"),
                tr("Offer readings of this district, and what is offered, bought and sold stands here."),
            )
        elif not self.model.rows:
            self.empty.set_text(
                tr("Nothing fits the search"), tr("Other words, or none, show the other streams.")
            )
        self._stack.setCurrentIndex(1 if self.model.rows else 0)
        if chosen is not None:
            self.choose(chosen.key)
        if self.chosen() is None and self.model.rows:
            self.table.selectRow(0)
        self._on_row()

    @Slot()
    def _on_row(self) -> None:
        row = self.chosen()
        self.buy.setVisible(row is not None and row.can_buy)
        self.feed.setVisible(row is not None and row.what == PURCHASE)
        self.end.setVisible(row is not None and bool(row.ending))
        self.save.setVisible(row is not None and bool(row.file))
        if row is None:
            self.details.setWidget(QWidget())
            return
        if row.file:
            self.save.setText(tr("Save the {file}…", file=row.file))
        if row.ending:
            self.end.setText(f"{tr(row.ending)}…")
        body = QWidget()
        body.setProperty("surface", "panel")
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        column.addWidget(_label(row.title, "title"))
        state = tr(row.state).capitalize() if row.what == OFFER else f"{tr(row.what)}, {tr(row.state)}"
        until = tr(" until {until}", until=row.until) if row.until else ""
        column.addWidget(
            _label(
                tr(
                    "{state}{until}  ·  {price} for {days} days",
                    state=state,
                    until=until,
                    price=row.price,
                    days=row.days,
                )
            )
        )
        for line in row.lines:
            column.addWidget(_label(line, is_dim=True))
        column.addSpacing(theme.XS)
        column.addWidget(_label(tr("Signals ({count})", count=len(row.signals)), "label", is_dim=True))
        more = tr(" and {count} more", count=len(row.signals) - 12) if len(row.signals) > 12 else ""
        column.addWidget(_label(", ".join(row.signals[:12]) + more))
        column.addSpacing(theme.XS)
        column.addWidget(_label(tr("Terms"), "label", is_dim=True))
        column.addWidget(
            _label(row.terms or tr("The text of these terms is not on this machine; only its hash is."))
        )
        column.addSpacing(theme.XS)
        column.addWidget(_label(tr(CONTRACT), "label", is_dim=True))
        column.addStretch(1)
        self.details.setWidget(body)

    @Slot(QModelIndex)
    def _on_double(self, _index: QModelIndex) -> None:
        row = self.chosen()
        if row is not None and row.can_buy:
            self._ask("buy")

    def _ask(self, what: str) -> None:
        row = self.chosen()
        if row is not None:
            self.asked.emit(what, row.key)


def _side(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _label(text: str, role: str = "body", *, is_dim: bool = False) -> QLabel:
    label = plain_label(text, role, is_dim=is_dim, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # long ids widen nothing
    return label
