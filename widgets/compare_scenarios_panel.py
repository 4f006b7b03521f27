"""Compare scenarios: a table of indicators with differences above, their courses below.

    panel.show_outcomes({"roofs": outcome}, missing=2)

Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.model.language import tr
from app.scenarios.running import Outcome
from widgets import theme
from widgets.acting import marked
from widgets.compare_scenarios_chart import CompareChart
from widgets.compare_scenarios_table import CompareModel
from widgets.empty_state import EmptyState
from widgets.save_text import ask_and_write


class CompareScenariosPanel(QWidget):
    run_asked = Signal()  # those that have no result yet

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcomes: dict[str, Outcome] = {}
        self.model = CompareModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("Scenarios by indicators"))
        self.table.setTabKeyNavigation(False)
        self.chart = CompareChart()
        self.view = QComboBox()
        self.view.addItems([tr("Duration curves"), tr("Months")])
        self.view.setAccessibleName(tr("Courses that are compared"))
        self.run = QPushButton(tr("Run all"))
        self.run.setAccessibleName(tr("Run all scenarios"))
        self.save = marked(QPushButton(tr("Save table")), "export.table")
        self.save.setAccessibleName(tr("Save the comparison as CSV"))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.news = QLabel()
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setProperty("dim", True)
        self.empty = EmptyState(
            "compare",
            tr("Nothing to compare yet"),
            tr("Run all scenarios of the district to see them side by side."),
        )
        head = QHBoxLayout()
        for part in (self.run, self.save, self.view):
            head.addWidget(part)
        head.addWidget(self.note, 1)
        head.addWidget(self.news)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.addWidget(self.table)
        self.parts.addWidget(self.chart)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.addLayout(head)
        column.addWidget(self.parts, 1)
        column.addWidget(self.empty, 1)
        self.run.clicked.connect(self.run_asked)
        self.save.clicked.connect(self._on_save)
        self.view.currentIndexChanged.connect(self._draw)
        self.show_outcomes({}, missing=0)

    def show_outcomes(self, outcomes: Mapping[str, Outcome], missing: int) -> None:
        """missing: scenarios without a result."""
        self._outcomes = dict(outcomes)
        self.model.set_outcomes(self._outcomes)
        self.table.resizeColumnsToContents()
        self.parts.setVisible(bool(outcomes))
        self.empty.setVisible(not outcomes)
        self.save.setEnabled(bool(outcomes))
        self.view.setEnabled(bool(outcomes))
        self.run.setEnabled(missing > 0)
        every = list(self._outcomes.values())
        words = []
        if any(one.plan.base.is_synthetic for one in every):
            words.append(tr("synthetic data"))
        if any(dict(one.scenario.assumptions) != dict(every[0].scenario.assumptions) for one in every):
            words.append(tr("Their assumptions differ; as it is: under those of the first."))
        self.note.setText("  ·  ".join(words))
        self.news.clear()
        self._draw()

    def say(self, text: str) -> None:
        """What has just happened; what is worth knowing of the figures stays beside it."""
        self.news.setText(text)

    @Slot()
    def _draw(self) -> None:
        self.chart.show_outcomes(self._outcomes, is_monthly=self.view.currentIndex() == 1)

    @Slot()
    def _on_save(self) -> None:
        ask_and_write(
            self, tr("Save the comparison"), "scenarios.csv", "CSV (*.csv)", self.model.csv, self.say
        )
