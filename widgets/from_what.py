"""From what is this figure? Its formula with the numbers in it, its signals, and how far the ledger vouches for them.

    sheet = FromWhat(window, now); sheet.show_figure(Told(...)); sheet.signal_chosen.connect(...)

One sheet a window; asked again it shows the other figure. Enter or a double click on a signal asks for it in the trends,
Ctrl+C copies all of it, Escape closes. All words are plain text.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.energy.indicators.contract import Source
from app.model.language import tr
from app.model.trust import Proof
from widgets import theme
from widgets.arranging import plain_label
from widgets.from_what_table import SourceModel
from widgets.proof_sign import SIGN, paint_proof

WIDTH, ROWS = 540, 8
HEAD_H, ROW_H = 28, 24


@dataclass(frozen=True, slots=True)
class Told:
    """All that is said of a figure, in words."""

    label: str
    value: str
    unit: str
    period: str = ""
    meaning: str = ""
    formula: str = ""
    filled: str = ""
    origin: str = ""
    known: str = ""
    is_valid: bool = True
    proof: Proof = Proof.NONE
    proof_text: str = ""
    note: str = ""
    sources: tuple[Source, ...] = ()


class _Sign(QWidget):
    """The hexagon of proof."""

    def __init__(self) -> None:
        super().__init__()
        self.proof = Proof.NONE
        self.setFixedSize(QSize(SIGN + 4, SIGN + 4))
        self.setAccessibleName(tr("Sign of proof"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_proof(QPainter(self), QRectF(self.rect()).adjusted(2, 2, -2, -2), self.proof, theme.current())


class FromWhat(QDialog):
    signal_chosen = Signal(str)  # draw it in the trends

    def __init__(self, window: QWidget, now: Callable[[str], str]) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("From what?"))
        self.setModal(False)
        self.told: Told | None = None
        self._was_shown = False
        self.label, self.period = plain_label("", "title"), plain_label("", "label", is_dim=True)
        self.value, self.unit = plain_label("", "figure"), plain_label("", is_dim=True)
        self.known = plain_label("", "label", is_dim=True, wraps=True)
        self.meaning = plain_label("", wraps=True)
        self.formula, self.filled = (
            plain_label("", wraps=True),
            plain_label("", "label", is_dim=True, wraps=True),
        )
        self.origin = plain_label("", "label", is_dim=True, wraps=True)
        self.sign, self.proof = _Sign(), plain_label("", wraps=True)
        self.note = plain_label("", "label", is_dim=True, wraps=True)
        self.hint = plain_label(tr("Enter draws a signal in the trends."), "label", is_dim=True)
        self.model = SourceModel(now)
        self.table = self._table()
        for label in (self.formula, self.filled):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lay_out()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(tr("Signals that the figure rests on"))
        table.setShowGrid(False)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setWordWrap(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_H)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(HEAD_H)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((1, 64), (2, 108), (3, 108)):
            table.setColumnWidth(column, width)
        table.doubleClicked.connect(self._on_activated)
        return table

    def _lay_out(self) -> None:
        top, figure, proof = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.label, 1)
        top.addWidget(self.period)
        figure.setSpacing(theme.XS)
        figure.addWidget(self.value)
        figure.addWidget(self.unit, 0, Qt.AlignmentFlag.AlignBottom)
        figure.addStretch(1)
        proof.setSpacing(theme.S)
        proof.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        proof.addWidget(self.proof, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.M)
        column.setSpacing(theme.XS)
        column.addLayout(top)
        column.addLayout(figure)
        column.addWidget(self.meaning)
        for head, parts in (
            (tr("How it is computed"), (self.formula, self.filled, self.origin)),
            (tr("From what"), (self.known, self.table, self.note)),
        ):
            column.addSpacing(theme.M)
            column.addWidget(_head(head))
            for part in parts:
                column.addWidget(part, 1 if part is self.table else 0)
        column.addSpacing(theme.S)
        column.addLayout(proof)
        column.addWidget(self.hint)
        self.setMinimumWidth(WIDTH)

    def show_figure(self, told: Told) -> None:
        """In place of the figure that stands there."""
        self.told = told
        for label, text in (
            (self.label, tr(told.label)),
            (self.period, told.period),
            (self.value, told.value),
            (self.unit, told.unit),
            (self.meaning, tr(told.meaning)),
            (self.formula, told.formula),
            (self.filled, told.filled),
            (self.origin, tr("After: {origin}", origin=told.origin) if told.origin else ""),
            (self.known, told.known),
            (self.note, told.note),
            (self.proof, told.proof_text),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        _set_dim(self.value, not told.is_valid)
        self.sign.proof = told.proof
        self.sign.update()
        self.model.show_sources(told.sources)
        has_sources = bool(told.sources)
        self.table.setVisible(has_sources)
        self.hint.setVisible(has_sources)
        self.table.setFixedHeight(HEAD_H + ROW_H * min(max(len(told.sources), 1), ROWS) + 2)
        self.setAccessibleDescription(
            f"{tr(told.label)} {told.value} {told.unit}. {tr(told.meaning)} {told.formula}"
        )
        self.layout().activate()
        self.resize(WIDTH, self.layout().totalHeightForWidth(WIDTH))
        if len(told.sources) > ROWS:  # a person may make it higher
            self.table.setMaximumHeight(HEAD_H + ROW_H * len(told.sources) + 2)
        if has_sources:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        signal = self.model.signal_at(index.row())
        if signal is not None:
            self.signal_chosen.emit(signal)

    def showEvent(self, event: QShowEvent) -> None:
        """At the left of the city, so that the panels stay in sight; then where a person put it."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            self.move(self.parentWidget().mapToGlobal(QPoint(theme.L, 72)))

    def text(self) -> str:
        """All of it, for the clipboard."""
        told = self.told
        if told is None:
            return ""
        lines = (f"{tr(told.label)} {told.value} {told.unit}".strip(), told.period, told.formula, told.filled, told.known,
                 told.note, told.proof_text)  # fmt: skip
        table = self.model.text() if told.sources else ""
        return "\n".join(line for line in (*lines, table) if line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # the table lets them through
            self._on_activated(self.table.currentIndex())
            return
        super().keyPressEvent(event)


def _head(text: str) -> QLabel:
    label = plain_label(text, is_dim=False)
    label.setFont(theme.font("body", semibold=True))
    return label


def _set_dim(label: QLabel, is_dim: bool) -> None:
    if label.property("dim") != is_dim:
        label.setProperty("dim", is_dim)
        label.style().unpolish(label)
        label.style().polish(label)
