"""The line above the trends: how much time, whether it follows the playhead, what is added, and the moment under the
pointer.   Thread: GUI.
"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from app.model.language import tr
from app.model.times import format_span, format_time
from widgets import theme
from widgets.icons import icon
from widgets.trend_search import TrendSearch
from widgets.trend_window import PRESETS, TrendWindow


class TrendBar(QWidget):
    span_chosen = Signal(object)  # ns
    follow_chosen = Signal(bool)
    select_chosen = Signal(bool)
    values_chosen = Signal(bool)
    menu_wanted = Signal(object)  # QPoint on the screen

    def __init__(self, search: TrendSearch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: dict[int, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, theme.XS, theme.S, theme.XS)
        row.setSpacing(2)
        for name, span_ns in PRESETS:
            button = self._button(tr("The last {name}", name=name))
            button.setText(name.replace(" ", "\u2009"))
            button.setCheckable(True)
            button.clicked.connect(lambda _on, ns=span_ns: self._choose(ns))
            self._spans[span_ns] = button
            row.addWidget(button)
        self._follow = self._toggle("pin", tr("Follow the playhead"), self.follow_chosen)
        self.select = self._toggle(
            "measure-distance", tr("Choose a stretch by dragging (or hold Ctrl)"), self.select_chosen
        )
        self.values = self._toggle(
            "sort", tr("Values at the cursor and statistics as a table"), self.values_chosen
        )
        for button in (self._follow, self.select, self.values):
            row.addWidget(button)
        row.addSpacing(theme.XS)
        row.addWidget(search, 1)
        self._said = self._label()  # how it is asked: as known, compared
        self._text = self._label()
        row.addWidget(self._said)
        row.addStretch(1)
        row.addWidget(self._text)
        self._more = self._button(tr("Axes, comparison, views, notes, export"))
        self._more.setIcon(icon("more", "dim", "text"))
        self._more.clicked.connect(self._on_more)
        row.addWidget(self._more)
        self._window: TrendWindow | None = None

    @property
    def text(self) -> str:
        return self._text.text()

    @property
    def said(self) -> str:
        return self._said.text()

    def show_window(self, window: TrendWindow) -> None:
        self._window = window
        for span_ns, button in self._spans.items():
            button.setChecked(abs(window.span_ns - span_ns) * 100 < span_ns)
        self._follow.setChecked(window.is_following)

    def say(self, words: str) -> None:
        """How the past is asked, such as "as known at 12:00" and "with 7 d before"; empty for the usual."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def show_pointer(self, t_ns: int | None, zone: tzinfo, proof: str = "") -> None:
        """The moment under the pointer, with its zone; else nothing, or how much time a zoom by hand shows."""
        text = "" if t_ns is None else format_time(t_ns, zone)
        if text and proof:
            text = f"{text}  ·  {proof}"
        if not text and self._window is not None and not any(b.isChecked() for b in self._spans.values()):
            text = format_span(self._window.span_ns)
        if text != self._text.text():
            self._text.setText(text)

    def _choose(self, span_ns: int) -> None:
        self.span_chosen.emit(span_ns)
        if self._window is not None:
            self.show_window(self._window)  # a second click leaves it pressed

    def _on_more(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.font("label"))
        label.setProperty("dim", True)
        label.setMinimumWidth(0)
        return label

    def _toggle(self, name: str, tip: str, chosen: object) -> QToolButton:
        button = self._button(tip)
        button.setIcon(icon(name, "dim", "text"))
        button.setCheckable(True)
        button.clicked.connect(chosen)
        return button

    def _button(self, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("flat", True)
        button.setFont(theme.font("label"))
        button.setIconSize(QSize(theme.ICON_S, theme.ICON_S))
        button.setFixedHeight(24)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for span_ns, button in self._spans.items():  # narrow: the wheel zooms as well
            button.setVisible(self.width() >= 420 or span_ns == PRESETS[2][1])
        self._text.setVisible(self.width() >= 620)
