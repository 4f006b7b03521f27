"""The city at the playhead's moment: its state, its legend and its sun, no more often than the machine can draw.

    time = CityTime(desk); time.start()
    time.show_state(snapshot)            # at once, such as for a film

In LIVE frames get a tenth of the time, in REPLAY 40 %. A city without signals is shown in the light of noon; while a sun
study is open the sun is the study's. Part of the composition root.   Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from app.around import noon_of
from app.model.playhead import Playhead
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS

if TYPE_CHECKING:
    from app.window import Desk

LIVE_REDRAW_MS = (
    500  # the city follows the readings this often; a frame costs a tenth of a second without a GPU
)
REPLAY_REDRAW_MS = 33  # each state, where the machine can; coarser pictures gave no more states without a GPU
LIVE_SHARE, REPLAY_SHARE = 10, 2.5  # a frame may take one part in so many of the time, no more
SUN_NS = 2 * MINUTE_NS  # the sun is moved on in steps like this


class CityTime(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._keeper = desk.session.timekeeper
        self._sun_ns = 0
        self._has_ended = False
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.timeout.connect(self._draw)
        self._drawn_s = 0.0  # monotonic
        self._is_costly = True  # whether the last state changed more than the marks

    def start(self) -> None:
        self._keeper.snapshot_changed.connect(self._on_snapshot)
        self._keeper.mode_changed.connect(self._on_mode)
        if not self._has_signals:
            self._keeper.playhead_changed.connect(self._on_clock)

    def stop(self) -> None:
        """The window closes: nothing is drawn any more."""
        self._has_ended = True
        self._redraw.stop()

    @property
    def _has_signals(self) -> bool:
        return len(self._desk.session.opened.catalogue) > 0

    def show_state(self, snapshot: Snapshot) -> None:
        """The city, its legend and its sun as they are at that moment."""
        desk = self._desk
        changed = desk.scene.show(snapshot)
        desk.layers.show_legend()
        desk.layers.show_snapshot(snapshot)
        self._is_costly = self._moves_sun(snapshot.t_ns) or desk.scene.city_changed
        if self._is_costly:
            desk.view.redraw()
        elif changed:
            desk.view.redraw_marks()

    @Slot()
    def take_sun_back(self) -> None:
        """From a sun study that is closed."""
        self._sun_ns = 0
        if self._has_signals:
            self._draw()
        else:
            self._on_clock(self._keeper.playhead)
        self._desk.view.redraw()

    def _moves_sun(self, t_ns: int) -> bool:
        """To this moment, where that is visibly another. True where it did."""
        if abs(t_ns - self._sun_ns) <= SUN_NS or self._desk.sun.is_open:
            return False
        self._sun_ns = t_ns
        self._desk.scene.set_sun(t_ns)
        return True

    @Slot()
    def _draw(self) -> None:
        self._drawn_s = time.monotonic()
        self.show_state(self._keeper.snapshot)

    @Slot(object)
    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        if not self._redraw.isActive() and not self._has_ended:
            is_live = self._keeper.playhead.is_live
            least, share = (LIVE_REDRAW_MS, LIVE_SHARE) if is_live else (REPLAY_REDRAW_MS, REPLAY_SHARE)
            frame_s = self._desk.view.frame_s if self._is_costly else self._desk.view.marks_s
            due_s = self._drawn_s + max(least / 1000, frame_s * share) - time.monotonic()
            self._redraw.start(max(0, round(1000 * due_s)))

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        self._redraw.stop()
        if head.is_live:
            self._on_snapshot(self._keeper.snapshot)

    @Slot(object)
    def _on_clock(self, head: Playhead) -> None:
        """Live, a city without signals is shown in the light of noon; who moves the time sees the sun move."""
        lon = self._desk.session.opened.district.lonlat[0]
        t_ns = noon_of(head.t_ns, lon) if head.is_live else head.t_ns
        if not self._has_ended and self._moves_sun(t_ns):
            self._desk.view.redraw()
