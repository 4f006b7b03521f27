"""The figures of a scenario in a line: each with its difference to the district as it is, better or worse by sign and word.

    line = ScenarioFigures(); line.show_outcome(outcome); line.show_nothing("...")

A quick look says so until the year has come.   Thread: GUI.   Units: pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.model.language import tr
from app.scenarios.running import Outcome
from widgets import theme
from widgets.scenario_words import HEAD, Said, band_text, said

TALL = 62
_CELL_W = 118.0


class ScenarioFigures(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: list[tuple[Said, str]] = []
        self.note = ""
        self.setFixedHeight(TALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Figures of the scenario"))
        theme.hub().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(round(_CELL_W * len(HEAD)), TALL)

    def show_outcome(self, outcome: Outcome, *, is_old: bool = False) -> None:
        """is_old: something has been changed since."""
        delta = outcome.delta
        self.cells = []
        for name in HEAD:
            figure = outcome.figures.get(name)
            change = delta[name].value if name in delta else None
            self.cells.append((said(name, figure, change), band_text(figure) if figure is not None else ""))
        self.note = tr("quick look") if outcome.is_coarse else tr("being computed") if is_old else ""
        self._tell()

    def show_nothing(self, why: str) -> None:
        self.cells, self.note = [], why
        self._tell()

    def _tell(self) -> None:
        spoken = "; ".join(
            f"{one.label} {one.value} {one.unit} {self._word(one)}".strip() for one, _band in self.cells
        )
        self.setAccessibleDescription(", ".join(part for part in (spoken, self.note) if part))
        self.update()

    def _word(self, one: Said) -> str:
        if not one.change:
            return ""
        return {True: tr("better"), False: tr("worse"), None: ""}[one.is_better]

    def _boxes(self) -> list[QRectF]:
        shown = max(1, min(len(self.cells), int((self.width() - 2 * theme.M) / _CELL_W)))
        wide = (self.width() - 2 * theme.M) / shown
        return [QRectF(theme.M + k * wide, 0.0, wide, float(self.height())) for k in range(shown)]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        if not self.cells:
            painter.setFont(theme.font("body"))
            painter.setPen(look.color("dim"))
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()).adjusted(theme.M, 0, -theme.M, 0), flags, self.note)
            return
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for box, (one, _band) in zip(self._boxes(), self.cells, strict=False):
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(box.x(), 4, box.width() - 8, 16), left, one.label)
            painter.setFont(theme.font("title"))
            painter.setPen(look.color("text"))
            value = QRectF(box.x(), 20, box.width() - 8, 20)
            painter.drawText(value, left, one.value)
            at = painter.fontMetrics().horizontalAdvance(one.value) + 5
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            painter.drawText(value.adjusted(at, 2, 0, 0), left, one.unit)
            if one.change:
                painter.setPen(look.color("text" if one.is_better is not None else "dim"))
                painter.drawText(
                    QRectF(box.x(), 41, box.width() - 8, 16), left, f"{one.change}  {self._word(one)}".strip()
                )
        if self.note:
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, 4, self.width() - theme.S, 16), right, self.note)

    def event(self, event: object) -> bool:  # type: ignore[override]
        if isinstance(event, QHelpEvent):
            for box, (one, band) in zip(self._boxes(), self.cells, strict=False):
                if box.contains(event.pos().toPointF()):
                    text = "\n".join(part for part in (f"{one.label}: {one.value} {one.unit}", band) if part)
                    QToolTip.showText(event.globalPos(), text, self)
                    return True
        return super().event(event)  # type: ignore[arg-type]
