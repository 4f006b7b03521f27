"""Energy flows in the city: the lights of the interval that the Market panel shows, moved while there is time for it.

On in the presentation style; a person switches them in the Layers panel or the View menu. Where a frame takes long they stand
still unless they were asked for, and then move at a quarter of the time at most. Part of the composition root.
Thread: GUI.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from app.energy.market.view import TradeLine
from app.model.language import tr
from maps.energy_flows import NAME, Flow
from widgets import icons

if TYPE_CHECKING:
    from app.window import Desk

EACH_MS = 50
CHEAP_S = 0.04  # a frame that takes longer is not drawn again and again without being asked for
SHARE = 4  # a frame in so many times its own length
MOST_MS = 1000
MOST_STEP_S = 0.12  # after a long frame a light does not jump


class FlowsHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._flows = desk, desk.scene.flows
        self.has_any = sum(asset.trades for asset in desk.session.opened.catalogue.assets) > 1
        self.action = QAction(icons.icon("market", "dim", "text"), tr("Energy flows"), self)
        self.action.setCheckable(True)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+E"))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self.action.setEnabled(self.has_any)
        desk.window.menus.add_panel(self.action)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_tick)
        self._last_s = 0.0
        self._is_closing = False
        desk.market.is_needed = lambda: self.has_any and self._flows.is_on and not self._is_closing
        desk.market.traded.connect(self.show_trades)
        desk.layers.changed.connect(self.follow)
        desk.window.style_chosen.connect(lambda _name: self.follow())
        desk.window.still_chosen.connect(self._on_still)
        desk.session.closing.connect(self._on_closing)
        self.action.toggled.connect(self._on_action)
        self._on_still(bool(desk.state.get("reduced_motion")))

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    @Slot(object)
    def show_trades(self, trades: Sequence[TradeLine]) -> None:
        """One flow from building to building, all that goes between the two together."""
        desk, sums = self._desk, dict[tuple[str, str], int]()
        for trade in trades:
            pair = desk.market.place_of(trade.seller), desk.market.place_of(trade.buyer)
            sums[pair] = sums.get(pair, 0) + trade.energy_wh
        flows = []
        for pair, wh in sums.items():
            for arc in desk.scene.arcs_between([pair]):
                flows.append(Flow(arc.start, arc.end, wh / 1000))
        if self._flows.show(flows):
            desk.view.redraw()
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Something was switched: the menu's tick and the timer with it."""
        is_on = self._flows.is_on
        if self.action.isChecked() != is_on:
            self.action.blockSignals(True)
            self.action.setChecked(is_on)
            self.action.blockSignals(False)
        if is_on:
            self._desk.market.look()
        if self._moves and not self._timer.isActive():
            self._last_s = time.perf_counter()
            self._timer.start(EACH_MS)
        elif not self._moves:
            self._timer.stop()

    @property
    def _moves(self) -> bool:
        return self._flows.is_visible and not self._is_closing

    @Slot(bool)
    def _on_action(self, is_on: bool) -> None:
        self._desk.scene.set_layer_visible(NAME, is_on)
        self._desk.layers.refresh()
        self._desk.view.redraw()
        self.follow()

    @Slot(bool)
    def _on_still(self, is_still: bool) -> None:
        if self._flows.set_still(is_still):
            self._desk.view.redraw()
        self.follow()

    @Slot()
    def _on_closing(self) -> None:
        self._is_closing = True
        self._timer.stop()

    @Slot()
    def _on_tick(self) -> None:
        if not self._moves:
            return
        now_s, view = time.perf_counter(), self._desk.view
        frame_s = float(getattr(view, "frame_s", 0.0))
        window = self._desk.window
        is_seen = view.isVisible() and not window.isMinimized() and window.isVisible()
        if is_seen and (frame_s <= CHEAP_S or self._flows.is_asked):
            self._flows.step(min(now_s - self._last_s, MOST_STEP_S))
            view.redraw()
        self._last_s = now_s
        self._timer.start(round(min(max(EACH_MS, SHARE * 1000 * frame_s), MOST_MS)))
