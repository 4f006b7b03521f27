"""What was found wrong while opening: how many, a list with the place of each, and a way to take it along.

    OpenProblems("vienna.city.jsonl", city.problems, window).open()

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.model.city import Problem, Severity
from app.model.language import tr
from widgets import theme
from widgets.arranging import in_a_row
from widgets.problem_table import ProblemModel


def summary(problems: Sequence[Problem]) -> str:
    """ "3 errors and 1 warning", "" for none."""
    errors = sum(p.severity is Severity.ERROR for p in problems)
    parts = [
        f"{n:,} {word}{'' if n == 1 else 's'}"
        for n, word in ((errors, "error"), (len(problems) - errors, "warning"))
        if n
    ]
    return " and ".join(parts)


class OpenProblems(QDialog):
    show_asked = Signal(str)  # id of a city object: show it in the city

    def __init__(self, name: str, problems: Sequence[Problem], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Problems in the files"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(920, 480)
        self.model = ProblemModel(problems)
        title = QLabel(tr("{summary} in {name}", summary=summary(problems), name=name))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setFont(theme.font("title"))
        hint = QLabel(
            tr("What can be drawn is drawn; what cannot is listed here with its place in the file.")
        )
        hint.setProperty("dim", True)
        self.kinds = QComboBox()
        for text, severity in (
            (tr("All"), None),
            (tr("Errors"), Severity.ERROR),
            (tr("Warnings"), Severity.WARNING),
        ):
            self.kinds.addItem(text, severity)
        self.kinds.setAccessibleName(tr("Which problems"))
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Filter by words, object or place"))
        self.words.setClearButtonEnabled(False)
        self.words.setAccessibleName(tr("Filter"))
        self.table = self._table()
        self.detail = QLabel()
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setWordWrap(True)
        self.detail.setMinimumHeight(52)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy, close = QPushButton(tr("Copy the list")), QPushButton(tr("Close"))
        self.go = QPushButton(tr("Show it in the city"))
        self.go.clicked.connect(self._on_go)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        copy.clicked.connect(self.copy)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self.kinds.activated.connect(self._on_filter)
        self.words.textChanged.connect(self._on_filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.L, theme.L, theme.L, theme.M)
        column.setSpacing(theme.S)
        column.addWidget(title)
        column.addWidget(hint)
        column.addLayout(in_a_row(self.kinds, self.words))
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addLayout(in_a_row(self.go, None, copy, close))
        self.table.selectRow(0)
        self._on_row()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(theme.ROW_H)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumSectionSize(28)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 28), (2, 180), (3, 280)):
            table.setColumnWidth(column, width)
        table.setAccessibleName(tr("Problems"))
        return table

    def current(self) -> Problem | None:
        """The one whose row is chosen."""
        row = self.table.currentIndex().row()
        return self.model.shown[row] if 0 <= row < len(self.model.shown) else None

    @Slot()
    def _on_filter(self) -> None:
        self.model.filter(self.kinds.currentData(), self.words.text())
        self.table.selectRow(0)
        self._on_row()

    @Slot()
    def _on_row(self) -> None:
        """Whole sentences of what the table shortens."""
        one = self.current()
        lines = () if one is None else (f"{one.message}  [{one.code}]", f"{one.object}  {one.place}".strip())
        self.detail.setText("\n".join(lines))
        self.go.setEnabled(one is not None and bool(one.object))

    @Slot()
    def _on_go(self) -> None:
        one = self.current()
        if one is not None:
            self.accept()
            self.show_asked.emit(one.object)

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.model.text())
