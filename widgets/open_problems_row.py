"""One line at the foot of the layers: what was found wrong in the files; a click shows the list.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.model.city import Problem, Severity
from app.model.language import tr
from widgets import icons, theme
from widgets.open_problems import summary


class OpenProblemsRow(QWidget):
    asked = Signal()

    def __init__(self, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_error = any(p.severity is Severity.ERROR for p in problems)
        self.button = QPushButton(tr("{summary} in the files", summary=summary(problems)))
        self.button.setIcon(
            icons.icon("alarm-high" if is_error else "alarm-low", "alarm_high" if is_error else "dim")
        )
        self.button.setProperty("flat", True)
        self.button.setToolTip(tr("What was found wrong while opening, with its place"))
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.S, theme.XS, theme.S, theme.S)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
