"""How the trends are arranged: the bar, the plots in a view that scrolls, and the table beside or below them.

Where nothing is drawn a sentence says how to begin, with the line to search in above it.   Thread: GUI.
"""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from app.model.catalogue import Catalogue
from app.model.language import tr
from widgets.empty_state import EmptyState
from widgets.trend_bar import TrendBar
from widgets.trend_search import TrendSearch
from widgets.trend_stack import TrendStack
from widgets.trend_table import TrendTable

BELOW_FROM_H = 420  # from this height on the table lies below the plots
BELOW_SHARE, BESIDE_SHARE = 0.3, 0.42


class _Scroll(QScrollArea):
    """The plots line up by what can be seen of them."""

    def __init__(self, stack: TrendStack) -> None:
        super().__init__()
        self._stack = stack
        self.setWidget(stack)
        self.verticalScrollBar().valueChanged.connect(stack.line_up)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack.line_up()


class TrendPages(QWidget):
    def __init__(
        self, catalogue: Catalogue, zone: tzinfo, base_ns: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.search = TrendSearch(catalogue)
        self.bar = TrendBar(self.search, self)
        self.stack = TrendStack(zone, base_ns)
        self.table = TrendTable()
        self.table.hide()
        self.empty = EmptyState(
            "trends",
            tr("No signal drawn"),
            tr("Click a figure in the inspector to draw it here, drag it here, or type its name above."),
            self,
        )
        self._scroll = _Scroll(self.stack)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._scroll)
        self._split.addWidget(self.table)
        body = QWidget(self)
        self._body = QStackedLayout(body)
        self._body.addWidget(self.empty)
        self._body.addWidget(self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(body, 1)
        self._body.setCurrentWidget(self.empty)

    def show_filled(self, is_filled: bool) -> None:
        self._body.setCurrentWidget(self._split if is_filled else self.empty)

    @Slot(bool)
    def show_table(self, *, is_wanted: bool) -> None:
        self.bar.values.setChecked(is_wanted)
        if self.table.isHidden() == is_wanted:
            self.table.setVisible(is_wanted)
            self._share()

    def _share(self) -> None:
        is_below = self.height() >= BELOW_FROM_H
        self._split.setOrientation(Qt.Orientation.Vertical if is_below else Qt.Orientation.Horizontal)
        whole = self.height() if is_below else self.width()
        part = round(whole * (BELOW_SHARE if is_below else BESIDE_SHARE))
        self._split.setSizes([whole - part, part])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_below = self.height() >= BELOW_FROM_H
        if (self._split.orientation() is Qt.Orientation.Vertical) != is_below:
            self._share()
