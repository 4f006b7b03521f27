"""The Feeds panel: every source of the district with its figures, what the chosen one says, and what can be done with it.

    panel = FeedsPanel(zone); panel.show_feeds(specs, healths, now_ns); panel.asked.connect(...)

Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.model.district import FeedSpec
from app.model.events import Health, Link
from app.model.language import mark, tr
from widgets import icons, theme
from widgets.acting import marked
from widgets.column_heads import fit_columns
from widgets.feed_details import FeedDetails
from widgets.feed_table import HEADS, FeedModel

ROW_H = 24
WIDTHS = (104, 96, 128, 60, 72, 76, 72, 68, 72, 84)
ACTIONS = (
    ("add", "add", mark("Add a feed")),
    ("edit", "edit", mark("Edit this feed")),
    ("test", "check", mark("Test this feed: connect and say what comes")),
    ("discover", "search", mark("Look around at its source")),
    ("pause", "pause", mark("Pause this feed")),
    ("remove", "remove", mark("Remove this feed")),
)

ACTS_OF = {
    "add": "feeds.change",
    "edit": "feeds.change",
    "test": "feeds.discover",
    "discover": "feeds.discover",
    "pause": "feeds.pause",
    "remove": "feeds.remove",
}


class FeedsPanel(QWidget):
    asked = Signal(
        str, str
    )  # add | edit | test | discover | pause | resume | remove; name of the feed, "" for add

    def __init__(self, zone: ZoneInfo, address: Callable[[str], str], parent: QWidget | None = None) -> None:
        """address: of a feed without its password."""
        super().__init__(parent)
        self._address = address
        self._now_ns = 0
        self.model = FeedModel()
        self.table = QTableView()
        self.details = FeedDetails(zone)
        self.buttons: dict[str, QToolButton] = {}
        self._set_up_table()
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.doubleClicked.connect(lambda _index: self._ask("edit"))
        self.model.modelReset.connect(self._on_row)
        self._show_buttons()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_H)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(False)
        fit_columns(table, WIDTHS)
        table.setAccessibleName(tr("Feeds"))
        table.setTabKeyNavigation(False)

    def _lay_out(self) -> None:
        tools = QVBoxLayout()
        tools.setContentsMargins(theme.XS, theme.XS, 0, theme.XS)
        tools.setSpacing(2)
        for name, icon, words in ACTIONS:
            button = QToolButton()
            button.setIcon(icons.icon(icon, "text"))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setProperty("flat", True)
            button.setFixedSize(28, 26)
            button.clicked.connect(lambda _checked=False, name=name: self._ask(name))
            self.buttons[name] = marked(button, ACTS_OF[name])
            tools.addWidget(button)
        tools.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.details)
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        split.setSizes([sum(WIDTHS), 300])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.XS)
        row.addLayout(tools)
        row.addWidget(split, 1)
        self.details.setMinimumWidth(240)
        self.table.viewport().installEventFilter(self)

    # -- asked from outside --------------------------------------------------------------------------------------------

    def show_feeds(self, specs: Sequence[FeedSpec], healths: Mapping[str, Health], now_ns: int) -> None:
        """The feeds in the district's order. Cheap to call every second."""
        self._now_ns = now_ns
        chosen = self.chosen()
        self.model.show(specs, healths, now_ns)
        if chosen and self.model.row_of(chosen) >= 0:
            self.choose(chosen)
        elif not chosen and specs:
            self.choose(specs[0].name)
        self._on_row()

    def chosen(self) -> str:
        """Name of the chosen feed, "" for none."""
        spec = self.model.spec_at(self.table.currentIndex().row())
        return spec.name if spec else ""

    def choose(self, name: str) -> None:
        row = self.model.row_of(name)
        if row >= 0 and row != self.table.currentIndex().row():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(row, 0), flags)

    # -- hands ---------------------------------------------------------------------------------------------------------

    def _ask(self, what: str) -> None:
        name = self.chosen()
        if what == "add":
            self.asked.emit(what, "")
        elif name:
            self.asked.emit("resume" if what == "pause" and self._is_idle() else what, name)

    def _is_idle(self) -> bool:
        health = self.model.health_of(self.chosen())
        return health is None or health.link in (Link.PAUSED, Link.STOPPED)

    @Slot()
    def _on_row(self) -> None:
        spec = self.model.spec_at(self.table.currentIndex().row())
        if spec is None:
            self.details.clear()
        else:
            health = self.model.health_of(spec.name)
            self.details.show_feed(spec, health, self._address(spec.url), self._now_ns)
        self._show_buttons()

    def _show_buttons(self) -> None:
        has_one = bool(self.chosen())
        for name, button in self.buttons.items():
            button.setEnabled(has_one or name == "add")
        is_idle = has_one and self._is_idle()
        pause = self.buttons["pause"]
        words = tr("Resume this feed") if is_idle else tr("Pause this feed")
        if pause.toolTip() != words or pause.icon().isNull():
            pause.setIcon(icons.icon("play" if is_idle else "pause", "text"))
            pause.setToolTip(words)
            pause.setAccessibleName(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The least of the figures go where there is no room for all; the details have the counts too."""
        if event.type() is QEvent.Type.Resize:
            room = self.table.viewport().width()
            for column in range(len(HEADS)):
                self.table.setColumnHidden(column, sum(WIDTHS[: column + 1]) > room and column > 3)
        return super().eventFilter(watched, event)
