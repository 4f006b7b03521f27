"""The Mobility panel at work: the day of the moment shown, read beside the window; what is chosen is shown in the city.

LIVE reads again each minute, REPLAY when the moment comes into another day or past what was read; nothing is read while the
panel is folded away. Part of the composition root.   Thread: GUI; history and log are read on the reader's lane.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.energy.mobility.day import MobilityDay
from app.ledger.contract import Log
from app.mobility_read import MobilityReader
from app.model.language import tr
from app.model.playhead import Playhead
from app.model.times import MINUTE_NS, NS, start_of_day, wall_ns
from widgets import icons
from widgets.dock import dock_beside, show_beside
from widgets.mobility_panel import MobilityPanel

if TYPE_CHECKING:
    from app.window import Desk

LOOK_MS = 500
AGAIN_NS = MINUTE_NS  # a live day is read anew after so long
AHEAD_AGAIN_NS = 15 * MINUTE_NS  # a forecast is of a quarter
AHEAD_REST_NS = 5 * NS  # at least between two, also where a replay runs through the quarters


class MobilityHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        opened = desk.session.opened
        self._zone = opened.district.zone
        self.reader = MobilityReader(opened.catalogue, self._zone)
        self.panel = MobilityPanel(self.reader.chargers, self.reader.shares, self._zone)
        self.dock = dock_beside(
            desk.window, desk.window.docks["trends"], "mobility", tr("Mobility"), self.panel
        )
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+9"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self.layer = QAction(icons.icon("bike-dock", "dim", "text"), tr("Shared bikes and cars"), self)
        self.layer.setCheckable(True)
        self.layer.setShortcut(QKeySequence("Ctrl+Shift+C"))
        self.layer.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.layer.setEnabled(bool(self.reader.shares))
        self.layer.toggled.connect(self.switch_layer)
        desk.window.menus.add_panel(self.layer)
        self._asked: tuple[int, int | None] | None = None  # day, known at: that is being read or was
        self._read_ns = 0  # up to when it was read
        self._ahead_ns: int | None = None  # the quarter that was foretold
        self._foretold_ns = 0  # when
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._connect()

    def _connect(self) -> None:
        desk, panel = self._desk, self.panel
        panel.chosen.connect(self._on_chosen)
        desk.selection_changed.connect(panel.choose_asset)
        desk.layers.changed.connect(lambda: self.layer.setChecked(self._is_layer_on()))
        desk.session.ready.connect(self._on_ready)
        desk.session.closing.connect(self._timer.stop)
        self.dock.visibilityChanged.connect(self._on_visible)

    @Slot(bool)
    def switch_layer(self, is_on: bool) -> None:
        """Counts of shared bikes and cars in the city, as in the layer tree."""
        desk = self._desk
        if self._is_layer_on() != is_on:
            desk.scene.set_layer_visible("sharing", is_on)
            desk.layers.refresh()
            desk.view.redraw()

    def _is_layer_on(self) -> bool:
        return any(info.name == "sharing" and info.is_visible for info in self._desk.scene.layers())

    @Slot()
    def _on_ready(self) -> None:
        if self.reader.has_any:
            self._timer.start()
        self.look()

    @Slot(bool)
    def _on_visible(self, is_visible: bool) -> None:
        if is_visible:
            self.look()

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)
        self.look()

    @Slot()
    def look(self) -> None:
        """What the moment shown needs: figures at once, the day and the next hours where they are not read yet."""
        if not self.panel.isVisible() or not self.reader.has_any:
            return
        keeper = self._desk.session.timekeeper
        head = keeper.playhead
        self.panel.show_now(keeper.snapshot)
        self.panel.show_moment(head.t_ns)
        if self._desk.session.historian is None or self._is_asking:
            return
        day_ns = start_of_day(head.t_ns, self._zone)
        wanted = day_ns, head.known_at_ns
        if self._asked != wanted or self._is_old(head):
            self._ask_day(head, wanted)
        elif self._wants_ahead(head):
            self._ask_ahead(head)

    def _wants_ahead(self, head: Playhead) -> bool:
        is_other = self._ahead_ns != head.t_ns // AHEAD_AGAIN_NS
        return is_other and self.panel.outlook.isVisible() and wall_ns() - self._foretold_ns > AHEAD_REST_NS

    def _is_old(self, head: Playhead) -> bool:
        day = self.panel.whole_day
        if day is None:
            return wall_ns() - self._read_ns > AGAIN_NS
        is_whole = day.until_ns >= day.to_ns
        return not is_whole and head.t_ns > self._read_ns and wall_ns() - self._read_ns > AGAIN_NS

    def _ask_day(self, head: Playhead, wanted: tuple[int, int | None]) -> None:
        session, reader = self._desk.session, self.reader
        historian, log = session.historian, self._log()
        assert historian is not None
        self._asked, self._is_asking = wanted, True
        t_ns, known, now_ns = head.t_ns, head.known_at_ns, wall_ns()
        if self.panel.whole_day is None:
            self.panel.show_note(tr("Reading the day"))

        def work() -> MobilityDay:
            return reader.day(historian, log, t_ns, now_ns, known)

        def done(day: MobilityDay) -> None:
            self._is_asking, self._read_ns = False, now_ns
            self.panel.show_day(day)
            self.panel.show_note("")
            self.look()

        session.reads.ask("mobility:day", work, done, self._on_failed)

    def _ask_ahead(self, head: Playhead) -> None:
        session, reader = self._desk.session, self.reader
        historian = session.historian
        assert historian is not None
        t_ns, day_ns = head.t_ns, start_of_day(head.t_ns, self._zone)
        self._ahead_ns, self._foretold_ns, self._is_asking = t_ns // AHEAD_AGAIN_NS, wall_ns(), True

        def done(found: Any) -> None:
            self._is_asking = False
            self.panel.show_outlooks(found, day_ns)

        session.reads.ask(
            "mobility:ahead", lambda: reader.outlooks(historian, t_ns), done, self._on_failed, lane="proof"
        )  # some tenths of a second: on the lane that gives way to all others

    def _on_failed(self, text: str) -> None:
        """Said in the panel; the next look, a minute on, tries again."""
        self._is_asking = False
        self._read_ns = wall_ns()
        self.panel.show_note(tr("The day cannot be read: {text}", text=text))

    def _log(self) -> Log | None:
        ledger = self._desk.session.ledger
        return None if ledger is None else ledger.log

    @Slot(str)
    def _on_chosen(self, asset: str) -> None:
        """In the city and the inspector, and its first figure in the trends."""
        self._desk.select("asset", asset)
        catalogue = self._desk.session.opened.catalogue
        rows = catalogue.rows_of(asset)
        if rows:
            self._desk.draw_trend(catalogue.signals[rows[0]].id)
            self.dock.raise_()
