"""Drives the Playhead and gives views the Snapshot of its moment, from the feeds or from history alike.

LIVE applies each batch of the feeds to one state; REPLAY asks history for the moment, one question at a time, so that a
slow disk makes replay coarser and never the window stuck. The live state goes on behind a replay, so the way back is
instant.   Thread: GUI.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge.reads import HistoryReads
from app.model.catalogue import Catalogue
from app.model.playhead import Playhead
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, aged, apply
from app.model.times import NS, wall_ns

TICK_MS = 33
AGEING_NS = NS  # without news a live picture is looked at anew this often, so that staleness shows


class StateReader(Protocol):
    def state_at(self, t_ns: int) -> Snapshot: ...


class Timekeeper(QObject):
    playhead_changed = Signal(object)  # Playhead
    snapshot_changed = Signal(object)  # Snapshot, aged at its own time
    mode_changed = Signal(object)  # Playhead, only when LIVE, REPLAY or SCENARIO changed

    def __init__(
        self,
        catalogue: Catalogue,
        reads: HistoryReads,
        replay: StateReader,
        *,
        now: Callable[[], int] = wall_ns,
        monotonic: Callable[[], int] = time.monotonic_ns,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._reads, self._replay = catalogue, reads, replay
        self._now, self._monotonic = now, monotonic
        self._playhead = Playhead.at_live(now())
        self._live = Snapshot.empty(len(catalogue), self._playhead.t_ns)
        self._snapshot = self._live
        self._is_asking = False
        self._asked_ns: int | None = None
        self._shown_ns = 0
        self._last_tick = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def playhead(self) -> Playhead:
        return self._playhead

    @property
    def snapshot(self) -> Snapshot:
        return self._snapshot

    @property
    def live_snapshot(self) -> Snapshot:
        """What the feeds say now, whatever the playhead shows; for strips that stay live."""
        return self._live

    def start(self, first_ns: int | None = None, state: Snapshot | None = None) -> None:
        """first_ns: where history begins.   state: what was known at the last stop, so the window does not open empty."""
        if state is not None:
            self._live = state
        if first_ns is not None:
            self.set_first(first_ns)
        self._last_tick = self._monotonic()
        self._timer.start()
        self._show(aged(self._live, self._playhead.t_ns, self._catalogue.stale_after_ns))

    def stop(self) -> None:
        self._timer.stop()

    def set_first(self, first_ns: int) -> None:
        """History reaches back to here."""
        self._move(self._playhead.with_bounds(first_ns, max(first_ns, self._playhead.bounds[1])))

    @Slot(object)
    def on_readings(self, batch: ReadingBatch) -> None:
        self._live = apply(self._live, batch)
        if self._playhead.is_live:
            self._show(aged(self._live, self._playhead.t_ns, self._catalogue.stale_after_ns))

    @Slot()
    def go_live(self) -> None:
        self._move(self._playhead.live(self._now()))
        self._asked_ns = None
        self._show(aged(self._live, self._playhead.t_ns, self._catalogue.stale_after_ns))

    @Slot(object)
    def seek(self, t_ns: int) -> None:
        self._move(self._present().seek(int(t_ns)))

    @Slot(object)
    def play(self, speed: float | None = None) -> None:
        self._move(self._present().play(speed))

    @Slot()
    def pause(self) -> None:
        self._move(self._present().pause())

    @Slot()
    def toggle(self) -> None:
        """Space: pause what runs (LIVE too, which enters REPLAY), run what is paused."""
        head = self._present()
        self._move(head.pause() if head.is_playing else head.play())

    @Slot()
    def reverse(self) -> None:
        self._move(self._present().reverse())

    @Slot()
    def faster(self) -> None:
        self._gear(Playhead.faster)

    @Slot()
    def slower(self) -> None:
        self._gear(Playhead.slower)

    @Slot(object)
    def step(self, delta_ns: int) -> None:
        self._move(self._present().step(int(delta_ns)))

    @Slot(object, object)
    def loop(self, a_ns: int | None, b_ns: int | None) -> None:
        self._move(self._playhead.looped(a_ns, b_ns))

    @Slot()
    def tick(self) -> None:
        """Move on by the wall time since the last tick (monotonic: a set clock never makes a replay jump)."""
        monotonic = self._monotonic()
        dt_ns, self._last_tick = monotonic - self._last_tick, monotonic
        now = self._now()
        before = self._playhead
        self._move(before.tick(dt_ns, now))
        if self._playhead.is_live:
            if abs(now - self._shown_ns) >= AGEING_NS:
                self._show(aged(self._live, now, self._catalogue.stale_after_ns))
            return
        if before.bounds[1] < now:
            # the end of what can be shown follows the clock while history grows; the moment shown stays
            self._playhead = self._playhead.with_bounds(before.bounds[0], now)
        self._ask()

    def _present(self) -> Playhead:
        """The playhead brought up to the wall clock, so that leaving LIVE starts from this very moment."""
        return self._playhead.tick(0, self._now()) if self._playhead.is_live else self._playhead

    def _gear(self, change: Callable[[Playhead], Playhead]) -> None:
        if not self._playhead.is_live:  # there is one speed in LIVE
            self._move(change(self._playhead))

    def _move(self, head: Playhead) -> None:
        before, self._playhead = self._playhead, head
        if head.mode is not before.mode:
            self.mode_changed.emit(head)
        if head != before:
            self.playhead_changed.emit(head)

    def _ask(self) -> None:
        t_ns = self._playhead.t_ns
        if self._is_asking or t_ns == self._asked_ns:
            return
        self._is_asking, self._asked_ns = True, t_ns
        self._reads.ask(
            "state", lambda: self._replay.state_at(t_ns), self._on_state, self._on_failed, lane="state"
        )

    def _on_state(self, state: Snapshot) -> None:
        self._is_asking = False
        if not self._playhead.is_live:
            self._show(aged(state, state.t_ns, self._catalogue.stale_after_ns))

    def _on_failed(self, message: str) -> None:
        self._is_asking = False
        self._reads.trouble.emit(message)
        if not self._playhead.is_live:  # nothing invented: what cannot be read is shown as absent
            self._show(Snapshot.empty(len(self._catalogue), self._playhead.t_ns))

    def _show(self, snapshot: Snapshot) -> None:
        self._snapshot, self._shown_ns = snapshot, snapshot.t_ns
        self.snapshot_changed.emit(snapshot)
