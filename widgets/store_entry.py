"""What the status line says of history: its size, whether this window records, and what went wrong with writing.

Three sources meet here: the store's own figures (HistoryStats and, where it can tell, its Weight, now and then) and the Health
of the recorder. From 80 % of what it may take on, that is what it says; a click asks for more.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.history.contract import HistoryStats
from app.history.weight import Weight
from app.model.events import Health, Link
from app.model.times import format_span
from widgets import theme
from widgets.feed_entry import count_text
from widgets.history_words import WARN_AT, growth_text, outlook_text, size_text, taken_text
from widgets.icon_label import IconLabel


class StoreEntry(QWidget):
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stats: HistoryStats | None = None
        self._health: Health | None = None
        self._weight: Weight | None = None
        self._is_recording = True
        self._icon, self._text = IconLabel("history"), QLabel()
        self._text.setProperty("dim", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, 0, theme.S, 0)
        row.setSpacing(theme.XS)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.hide()

    def show_stats(self, stats: HistoryStats, is_recording: bool) -> None:
        self._stats, self._is_recording = stats, is_recording
        self._show()

    def show_health(self, health: Health) -> None:
        self._health = health
        self._show()

    def show_weight(self, weight: Weight) -> None:
        self._weight = weight
        self._show()

    def text(self) -> str:
        return self._text.text()

    def _show(self) -> None:
        has_fault = self._health is not None and self._health.link is not Link.UP
        parts = ["history cannot be written"] if has_fault else ["history"]
        if self._stats is not None and not has_fault:
            parts = [f"history {size_text(self._stats.size)}"]
        weight = self._weight
        is_tight = weight is not None and (weight.share or 0.0) >= WARN_AT
        if weight is not None and not has_fault:
            parts = [f"history {taken_text(weight, weight.keeping) if is_tight else size_text(weight.used)}"]
        if not self._is_recording:
            parts.append("not recording")
        if self._health is not None and self._health.rejected:
            parts.append(f"{count_text(self._health.rejected)} lost")
        self._text.setText(" · ".join(parts))
        name = "history" if self._is_recording and not has_fault else "history-off"
        self._icon.show_icon(name, "alarm_diagnostic" if has_fault or is_tight else "dim")
        self.setToolTip("\n".join(self._details()))
        self.setAccessibleName(self._text.text())
        self.show()

    def _details(self) -> list[str]:
        lines = ["Recording." if self._is_recording else "This window records nothing."]
        stats, health = self._stats, self._health
        if stats is not None:
            span = ""
            if stats.first_ns is not None and stats.last_ns is not None:
                span = f" over {format_span(stats.last_ns - stats.first_ns)}"
            lines.append(
                f"{count_text(stats.readings)} readings of {count_text(stats.signals)} signals{span}"
            )
        if self._weight is not None:
            lines += _weight_lines(self._weight)
        if health is not None:
            if health.detail:
                lines.append(health.detail)
            lines.append(f"{count_text(health.received)} readings stored since the start")
            lines += [f"    {count_text(count)} lost: {why}" for why, count in health.reasons]
        return lines

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


def _weight_lines(weight: Weight) -> list[str]:
    share = weight.share
    bound = "no bound is set" if share is None else f"{100 * share:.0f} % of what it may take"
    more = outlook_text(weight, weight.keeping)
    return [f"{taken_text(weight, weight.keeping)}: {bound}", growth_text(weight), *([more] if more else [])]
