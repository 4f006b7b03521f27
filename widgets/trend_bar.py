"""The line above the trends: how much time, whether it follows the playhead, and the moment under the pointer.

Thread: GUI.
"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.model.times import format_span, format_time
from widgets import theme
from widgets.icons import icon
from widgets.trend_window import PRESETS, TrendWindow


class TrendBar(QWidget):
    span_chosen = Signal(object)  # ns
    follow_chosen = Signal(bool)
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: dict[int, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        row.setSpacing(2)
        for name, span_ns in PRESETS:
            button = self._button(f"The last {name}")
            button.setText(name.replace(" ", "\u2009"))
            button.setCheckable(True)
            button.clicked.connect(lambda _on, ns=span_ns: self._choose(ns))
            self._spans[span_ns] = button
            row.addWidget(button)
        self._follow = self._button("Follow the playhead")
        self._follow.setIcon(icon("pin", "dim", "text"))
        self._follow.setCheckable(True)
        self._follow.clicked.connect(self.follow_chosen)
        row.addWidget(self._follow)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setFont(theme.font("label"))
        self._text.setProperty("dim", True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._text.setMinimumWidth(0)
        row.addWidget(self._text, 1)
        clear = self._button("Take all lines away")
        clear.setIcon(icon("close", "dim"))
        clear.clicked.connect(self.clear_wanted)
        row.addWidget(clear)
        self._window: TrendWindow | None = None

    @property
    def text(self) -> str:
        return self._text.text()

    def show_window(self, window: TrendWindow) -> None:
        self._window = window
        for span_ns, button in self._spans.items():
            button.setChecked(abs(window.span_ns - span_ns) * 100 < span_ns)
        self._follow.setChecked(window.is_following)

    def show_pointer(self, t_ns: int | None, zone: tzinfo) -> None:
        """The moment under the pointer, with its zone; else nothing, or how much time a zoom by hand shows."""
        text = "" if t_ns is None else format_time(t_ns, zone)
        if not text and self._window is not None and not any(b.isChecked() for b in self._spans.values()):
            text = format_span(self._window.span_ns)
        if text != self._text.text():
            self._text.setText(text)

    def _choose(self, span_ns: int) -> None:
        self.span_chosen.emit(span_ns)
        if self._window is not None:
            self.show_window(self._window)  # a second click leaves it pressed

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setFont(theme.font("label"))
        button.setIconSize(QSize(theme.ICON_S, theme.ICON_S))
        button.setFixedHeight(24)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
