"""The Market panel at work: the interval of the moment shown, read beside the window; a chosen trade is drawn in the city.

LIVE shows the newest cleared interval, REPLAY that of the playhead, until another one is clicked; the newest question wins.
Nothing is read while neither the panel nor the energy flows are on screen. Part of the composition root.
Thread: GUI; the log is read on the reader's lane.   Units: ns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence

from app.energy.market.settings import USUAL, BadMarket, settings_of
from app.energy.market.terms import Rule
from app.energy.market.view import MarketDay, Outcome, TradeLine
from app.ledger.contract import Log
from app.market_lineage import price_lineage
from app.model.language import mark, tr
from app.model.times import start_of_day
from widgets.dock import dock_beside, show_beside
from widgets.market_panel import MarketPanel

if TYPE_CHECKING:
    from app.market_read import MarketReader
    from app.window import Desk

EACH_MS = 1000
LATE_MS = 300  # after which an interval that is still shown is taken away
WELL_H, SMALL_H = 300, 192  # px: reads well, where there is room; leaves a small window to the city
NO_LEDGER = (
    mark("No market here"),
    mark(
        "This window seals nothing: its history is in memory, shared, or without a key. The market is read from the ledger."
    ),
)


@dataclass(frozen=True, slots=True)
class Wish:
    """start_ns: a quarter of an hour; the interval that it lies in is wanted. None for the newest cleared one."""

    start_ns: int | None
    rule: Rule | None


@dataclass(frozen=True, slots=True)
class Answer:
    """newest_leaf: of the market's records, when it was read.   day: None where nothing has come since."""

    wish: Wish
    start_ns: int
    newest_leaf: int
    day: MarketDay | None
    outcome: Outcome | None


class MarketHub(QObject):
    traded = Signal(object)  # tuple of TradeLine: the trades of the interval that is shown
    figure_asked = Signal(object)  # Provenance: from what is the price?

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        try:
            self._interval_ns = settings_of(desk.session.opened.district.tables).interval_ns
        except BadMarket:  # the market does not run, which the window says elsewhere
            self._interval_ns = USUAL.interval_ns
        self._desk = desk
        opened = desk.session.opened
        self._zone = opened.district.zone
        names = {asset.id: asset.name or asset.id for asset in opened.catalogue.assets}
        self.panel = MarketPanel(self._zone, names)
        self.dock = dock_beside(desk.window, desk.window.docks["trends"], "market", tr("Market"), self.panel)
        self.action = self.dock.toggleViewAction()
        self.action.setShortcut(QKeySequence("Ctrl+8"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        desk.window.menus.add_panel(self.action)
        self.is_needed: Callable[[], bool] = lambda: False  # by others than the panel: the flows in the city
        self._reader: MarketReader | None = None
        self._log: Log | None = None
        self._day: MarketDay | None = None
        self._answer: Answer | None = None
        self._asked: Wish | None = None  # that is being read
        self._trade: TradeLine | None = None  # whose arc is drawn
        self._is_fitted = False
        self._timer = QTimer(self)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.look)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE_MS)
        self._late.timeout.connect(self._on_late)
        self._connect()

    def _connect(self) -> None:
        panel, session = self.panel, self._desk.session
        session.ready.connect(self._on_ready)
        session.closing.connect(self._timer.stop)
        session.closing.connect(self._late.stop)
        session.timekeeper.playhead_changed.connect(self._on_playhead)
        session.timekeeper.mode_changed.connect(self._on_mode)
        self.dock.visibilityChanged.connect(self._on_visible)
        panel.interval_chosen.connect(lambda _start: self.look())
        panel.follow_wanted.connect(self.look)
        panel.rule_chosen.connect(lambda _rule: self.look())
        panel.moment_wanted.connect(self._on_moment)
        panel.trade_chosen.connect(self.show_trade)
        panel.asset_chosen.connect(self._on_asset)
        panel.record_wanted.connect(self._on_record)
        panel.lineage_wanted.connect(self._on_lineage)

    @Slot()
    def _on_ready(self) -> None:
        ledger = self._desk.session.ledger
        if ledger is None:
            self.panel.show_nothing(*map(tr, NO_LEDGER))
            return
        self._log = ledger.log
        self._timer.start()
        self.look()

    @Slot()
    def _on_lineage(self) -> None:
        panel = self.panel
        slot = panel.day.slot_at(panel.start_ns)
        if slot is not None:
            catalogue = self._desk.session.opened.catalogue
            leaves = [one.leaf for one in panel.day.trades if one.start_ns == slot.start_ns]
            self.figure_asked.emit(price_lineage(slot, panel.outcome, panel.day.currency, catalogue, leaves))

    @Slot(bool)
    def _on_visible(self, is_visible: bool) -> None:
        if is_visible:
            self._fit_height()
            self.look()
            QTimer.singleShot(0, self, self._draw)  # after other panels took their arcs away
        elif self._trade is not None:  # remembered: it comes again with its tab
            self._clear_arc()

    @Slot()
    def open(self) -> None:
        show_beside(self._desk.window, self._desk.window.docks["trends"], self.dock)
        self._fit_height()
        self.look()

    def _fit_height(self) -> None:
        """Once, when it is first seen: high where there is room, and the city keeps half of a small window; what a person
        chooses afterwards stays."""
        window, height = self._desk.window, self.dock.height()
        if self._is_fitted or self.dock.isFloating() or not self.dock.isVisible():
            return
        self._is_fitted = True
        is_large = window.height() > 4 * WELL_H
        wanted = max(height, WELL_H) if is_large else min(height, SMALL_H)
        if wanted != height:
            window.resizeDocks([self.dock], [wanted], Qt.Orientation.Vertical)

    # -- which interval ------------------------------------------------------------------------------------------------

    @property
    def wish(self) -> Wish:
        head, panel = self._desk.session.timekeeper.playhead, self.panel
        start: int | None = panel.start_ns
        if panel.is_following or not panel.start_ns:
            start = None if head.is_live else head.t_ns // self._interval_ns * self._interval_ns
        return Wish(start, panel.chosen_rule)

    @Slot(object)
    def _on_playhead(self, head: object) -> None:
        t_ns = head.t_ns  # type: ignore[attr-defined]
        if not self.panel.isVisible() and not self.is_needed():
            return
        self.panel.show_moment(t_ns)
        wish = self.wish
        if wish.start_ns is not None and wish not in (self._asked, self._answer and self._answer.wish):
            self.look()

    @Slot(object)
    def _on_mode(self, _head: object) -> None:
        self.look()

    @Slot()
    def look(self) -> None:
        """Reads what is wanted and not there; where it is all there, whether anything came since."""
        if self._log is None or not (self.panel.isVisible() or self.is_needed()):
            return
        wish, log, known, day = self.wish, self._log, self._answer, self._day
        if wish == self._asked:
            return
        self._asked = wish
        if wish.start_ns is not None and wish.start_ns != self.panel.start_ns and not self._late.isActive():
            self._late.start()
        self.panel.show_moment(self._desk.session.timekeeper.playhead.t_ns)
        self._desk.session.reads.ask(
            "market", lambda: self._read(log, wish, known, day), self._on_answer, self._on_failed
        )

    def _read(self, log: Log, wish: Wish, known: Answer | None, day: MarketDay | None) -> Answer | None:
        """Thread: a reader's.   None where nothing is new."""
        if self._reader is None:
            from app.market_read import MarketReader  # physics: not before the first frame

            self._reader = MarketReader(self._desk.session.opened.catalogue, self._zone)
        reader = self._reader
        leaf = reader.newest_leaf(log)
        if known is not None and known.wish == wish and known.newest_leaf == leaf:
            return None
        start = wish.start_ns
        if start is None:
            start = reader.newest(log)[0]
        if not start:
            return Answer(wish, 0, leaf, None, None)
        is_same = day is not None and day.from_ns == start_of_day(start, self._zone)
        fresh = (
            None if is_same and known is not None and known.newest_leaf == leaf else reader.day(log, start)
        )
        return Answer(wish, start, leaf, fresh, reader.outcome(log, start, wish.rule))

    @Slot()
    def _on_late(self) -> None:
        """What is shown is of another interval by now: better nothing than that."""
        if self._asked is not None and self._asked.start_ns is not None:
            self.panel.show_waiting(self._asked.start_ns)

    def _on_answer(self, found: Answer | None) -> None:
        self._asked = None
        if found is None:
            return
        if found.wish != self.wish:  # another interval is wanted meanwhile
            self.look()
            return
        self._late.stop()
        self._answer = found
        if self._reader is not None:
            self.panel.owner = self._reader.owner
        if found.day is not None:
            self._day = found.day
            self.panel.show_day(found.day)
        if found.start_ns:
            self.panel.choose(found.start_ns, is_followed=self.panel.is_following)
            self.panel.show_outcome(found.outcome)
            self._keep_arc()
        trades = () if self._day is None else self._day.trades_of(found.start_ns)
        self.traded.emit(trades)

    def _on_failed(self, text: str) -> None:
        self._asked = None
        self.panel.show_trouble(text)

    # -- in the city ---------------------------------------------------------------------------------------------------

    @Slot(object)
    def show_trade(self, trade: TradeLine | None) -> None:
        """Its arc from seller to buyer, and both outlined; None takes them away."""
        self._trade = trade
        if trade is None:
            self._clear_arc()
            return
        self._select(trade.buyer)
        self._draw()

    def _draw(self) -> None:
        trade, desk = self._trade, self._desk
        if trade is None or not self.panel.isVisible():
            return
        pair = self.place_of(trade.seller), self.place_of(trade.buyer)
        changed = desk.scene.set_arcs(desk.scene.arcs_between([pair]))
        if desk.scene.highlight_also(pair[0]) or changed:
            desk.view.redraw()

    def _clear_arc(self) -> None:
        desk = self._desk
        if desk.scene.set_arcs(()) | desk.scene.highlight_also(None):
            desk.view.redraw()

    def _keep_arc(self) -> None:
        """Another interval: the arc stays where the same two traded again."""
        trade = self._trade
        if trade is None:
            return
        lines = [pair.line for pair in self.panel.pairs()]
        same = next((t for t in lines if (t.seller, t.buyer) == (trade.seller, trade.buyer)), None)
        if same is None:
            self._clear_arc()
            self._trade = None
        else:
            self._trade = same
            self.panel.choose_trade(same.seller, same.buyer)

    def place_of(self, asset: str) -> str:
        """The building that it stands in, or it itself."""
        catalogue = self._desk.session.opened.catalogue
        building = catalogue.asset(asset).building if catalogue.has_asset(asset) else None
        return building or asset

    def _select(self, asset: str) -> None:
        catalogue = self._desk.session.opened.catalogue
        if catalogue.has_asset(asset):
            building = catalogue.asset(asset).building
            self._desk.select("building" if building else "asset", building or asset)

    @Slot(str)
    def _on_asset(self, asset: str) -> None:
        self._select(asset)

    @Slot(object)
    def _on_moment(self, t_ns: int) -> None:
        self._desk.session.timekeeper.seek(t_ns)

    @Slot(int)
    def _on_record(self, leaf: int) -> None:
        """In the Ledger panel, where its lineage leads on to its meters."""
        self._desk.ledger.open()
        self._desk.ledger.show_number(leaf)
