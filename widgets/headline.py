"""The district in four figures beside the menus: load, PV, exchange with the grid, self-sufficiency.

A figure with less than 90 % of its sources is shown dim and says so.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.bridge import Timekeeper
from app.energy.balance import Balance, EnergyBalance
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.signal import ABSENT, format_value
from widgets import theme

CELL_W = 124


def cells(balance: Balance) -> tuple[tuple[str, str, str], ...]:
    """(name, number, unit) of each figure."""
    if not balance.known:
        return tuple((n, ABSENT, "") for n in ("Load", "PV", "Import", "Self-sufficiency"))
    is_export = balance.net_kw < 0
    share = balance.self_sufficiency_pct
    quality = Quality.GOOD
    return (
        ("Load", format_value(balance.load_kw, 0, quality), "kW"),
        ("PV", format_value(balance.pv_kw, 0, quality), "kW"),
        ("Export" if is_export else "Import", format_value(abs(balance.net_kw), 0, quality), "kW"),
        ("Self-sufficiency", ABSENT if share is None else format_value(share, 0, quality), "%"),
    )


class Headline(QWidget):
    def __init__(self, catalogue: Catalogue, timekeeper: Timekeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._balance = timekeeper, EnergyBalance(catalogue)
        self._cells: tuple[tuple[str, str, str], ...] = ()
        self._is_valid = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(500)
        self._calm.timeout.connect(self._show)
        timekeeper.snapshot_changed.connect(self._on_snapshot)
        theme.hub().changed.connect(self._on_theme)
        self._show()

    @Slot(object)
    def _on_snapshot(self, _snapshot: object) -> None:
        if not self._calm.isActive():
            self._calm.start()

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self.update()

    @Slot()
    def _show(self) -> None:
        whole = self._balance.of(self._keeper.snapshot).whole
        shown = cells(whole)
        self._is_valid = whole.is_valid
        if shown != self._cells:
            self._cells = shown
            self.setAccessibleName(", ".join(f"{n} {v} {u}".strip() for n, v, u in shown))
            self.update()
        known = f"{whole.known} of {whole.sources} sources"
        self.setToolTip(
            f"The district now, from {known}" + ("" if whole.is_valid else ": too few to judge by")
        )

    def sizeHint(self) -> QSize:
        return QSize(CELL_W * 4, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        for number, (name, value, unit) in enumerate(self._cells):
            cell = QRectF(number * CELL_W, 0, CELL_W - theme.M, self.height())
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            unit_w = QFontMetricsF(painter.font()).horizontalAdvance(unit)
            name_w = QFontMetricsF(painter.font()).horizontalAdvance(name)
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            painter.setFont(theme.font("body", semibold=True))
            value_w = QFontMetricsF(painter.font()).horizontalAdvance(value)
            x = cell.right() - unit_w - 4 - value_w
            painter.setPen(look.color("text" if self._is_valid else "dim"))
            painter.drawText(QRectF(x, 0, value_w + 2, self.height()), middle, value)
            painter.setFont(theme.font("label"))
            painter.setPen(look.color("dim"))
            painter.drawText(QRectF(cell.right() - unit_w, 0, unit_w + 2, self.height()), middle, unit)
            painter.drawText(QRectF(x - name_w - 6, 0, name_w + 2, self.height()), middle, name)
