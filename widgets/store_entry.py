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
from app.model.language import tr
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
        parts = [tr("history cannot be written")] if has_fault else ["history"]
        if self._stats is not None and not has_fault:
            parts = [tr("history {size_text}", size_text=size_text(self._stats.size))]
        weight = self._weight
        is_tight = weight is not None and (weight.share or 0.0) >= WARN_AT
        if weight is not None and not has_fault:
            parts = [
                tr(
                    "history {what}",
                    what=taken_text(weight, weight.keeping) if is_tight else size_text(weight.used),
                )
            ]
        if not self._is_recording:
            parts.append(tr("not recording"))
        if self._health is not None and self._health.rejected:
            parts.append(tr("{count_text} lost", count_text=count_text(self._health.rejected)))
        self._text.setText(" · ".join(parts))
        name = "history" if self._is_recording and not has_fault else "history-off"
        self._icon.show_icon(name, "alarm_diagnostic" if has_fault or is_tight else "dim")
        self.setToolTip("\n".join(self._details()))
        self.setAccessibleName(self._text.text())
        self.show()

    def _details(self) -> list[str]:
        lines = [tr("Recording.") if self._is_recording else tr("This window records nothing.")]
        stats, health = self._stats, self._health
        if stats is not None:
            span = ""
            if stats.first_ns is not None and stats.last_ns is not None:
                span = tr(" over {span}", span=format_span(stats.last_ns - stats.first_ns))
            lines.append(
                tr(
                    "{count_text} readings of {count_text_2} signals{span}",
                    count_text=count_text(stats.readings),
                    count_text_2=count_text(stats.signals),
                    span=span,
                )
            )
        if self._weight is not None:
            lines += _weight_lines(self._weight)
        if health is not None:
            if health.detail:
                lines.append(health.detail)
            lines.append(
                tr("{count_text} readings stored since the start", count_text=count_text(health.received))
            )
            lines += [
                tr("    {count_text} lost: {why}", count_text=count_text(count), why=why)
                for why, count in health.reasons
            ]
        return lines

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


def _weight_lines(weight: Weight) -> list[str]:
    share = weight.share
    bound = (
        tr("no bound is set") if share is None else tr("{value:.0f} % of what it may take", value=100 * share)
    )
    more = outlook_text(weight, weight.keeping)
    return [f"{taken_text(weight, weight.keeping)}: {bound}", growth_text(weight), *([more] if more else [])]
