"""Drives the Playhead and gives views the Snapshot of its moment, from the feeds or from history alike.

LIVE applies each batch of the feeds to one state; REPLAY asks history for the moment, one question at a time, so that a
slow disk makes replay coarser and never the window stuck: the moment follows the monotonic clock, and a moment that
came too late is not shown any more. What comes next is read ahead. The live state goes on behind a replay, so the way
back is instant. No globals: two playheads side by side are two Timekeepers, each with a ReplayReader of its own and its
own keys in HistoryReads (`name`).   Thread: GUI.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.bridge.ahead import GapWatch, Prefetcher, ReadAhead
from app.bridge.reads import HistoryReads
from app.model.catalogue import Catalogue
from app.model.gaps import LEAST_NS, Gaps
from app.model.playhead import Playhead
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, aged, apply
from app.model.times import NS, wall_ns

TICK_MS = 33
LATE_NS = 400_000_000  # a state that takes longer than this is said to be late
FAR_NS = 600 * NS  # a jump
AGEING_NS = NS  # without news a live picture is looked at anew this often, so that staleness shows


class StateReader(Protocol):
    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot: ...


class Timekeeper(QObject):
    playhead_changed = Signal(object)  # Playhead
    snapshot_changed = Signal(object)  # Snapshot, aged at its own time
    mode_changed = Signal(object)  # Playhead, only when LIVE, REPLAY or SCENARIO changed
    skipped = Signal(object, object)  # ns, ns: a stretch without readings that a running replay jumped over
    ended = Signal(object)  # Playhead: a running replay has come to the end of what can be shown
    late_changed = Signal(bool)  # whether the state of the moment asked for lets a person wait

    def __init__(
        self,
        catalogue: Catalogue,
        reads: HistoryReads,
        replay: StateReader,
        *,
        now: Callable[[], int] = wall_ns,
        monotonic: Callable[[], int] = time.monotonic_ns,
        ahead: Prefetcher | None = None,
        name: str = "state",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._reads, self._replay = catalogue, reads, replay
        self._now, self._monotonic = now, monotonic
        self._playhead = Playhead.at_live(now())
        self._live = Snapshot.empty(len(catalogue), self._playhead.t_ns)
        self._snapshot = self._live
        self._name = name
        self._is_asking = False
        self._asked: tuple[int, int | None] | None = None
        self._ahead = ReadAhead(reads, ahead, name) if ahead is not None else None
        self._gaps = GapWatch(reads, self.gap_ns, name)
        self.skips_gaps = True
        self._late_since: int | None = None
        self._is_late = False
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

    @property
    def is_late(self) -> bool:
        """The state shown is not that of the moment asked for, and a person has noticed by now."""
        return self._is_late

    @property
    def gaps(self) -> Gaps:
        """Stretches without readings around the playhead, as far as they are known."""
        return self._gaps.gaps

    @property
    def frame_ns(self) -> int:
        """A step of one frame: the shortest period at which a signal reports; less would show nothing new."""
        periods = self._catalogue.period_ns
        return max(1, int(periods[periods > 0].min())) if (periods > 0).any() else NS

    @property
    def gap_ns(self) -> int:
        """From here on a stretch without any reading is a gap: ten minutes, or three of the shortest periods."""
        return max(LEAST_NS, 3 * self.frame_ns)

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
        self._asked = self._late_since = None
        self._set_late(False)
        self._gaps.forget()
        self._show(aged(self._live, self._playhead.t_ns, self._catalogue.stale_after_ns))

    def enter_scenario(self) -> None:
        """What is shown is computed from now on; only a person asks for it. `go_live` is the way back."""
        self._move(self._present().scenario())

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

    @Slot(object)
    def as_known(self, known_at_ns: int | None) -> None:
        """As known at a fixed time, or (None) as corrected."""
        self._move(self._playhead.as_known(known_at_ns))

    @Slot()
    def as_known_then(self) -> None:
        self._move(self._playhead.as_known_then())

    @Slot(bool)
    def skip_gaps(self, is_on: bool) -> None:
        self.skips_gaps = is_on

    @Slot()
    def tick(self) -> None:
        """Move on by the wall time since the last tick (monotonic: a set clock never makes a replay jump)."""
        monotonic = self._monotonic()
        dt_ns, self._last_tick = monotonic - self._last_tick, monotonic
        now = self._now()
        before = self._playhead
        head = before.tick(dt_ns, now)
        over = head.over(self._gaps.gaps) if self.skips_gaps else head
        self._move(over)
        if over.t_ns != head.t_ns:
            self.skipped.emit(head.t_ns, over.t_ns)
        if before.is_playing and not over.is_playing:
            self.ended.emit(over)
        if self._playhead.is_live:
            if abs(now - self._shown_ns) >= AGEING_NS:
                self._show(aged(self._live, now, self._catalogue.stale_after_ns))
            return
        if before.bounds[1] < now:
            # the end of what can be shown follows the clock while history grows; the moment shown stays
            self._playhead = self._playhead.with_bounds(before.bounds[0], now)
        if self._playhead.is_playing:
            self._gaps.follow(self._playhead)
            if self._ahead is not None:
                self._ahead.follow(self._playhead)
        self._ask()
        self._watch(monotonic)

    def _present(self) -> Playhead:
        """The playhead brought up to the wall clock, so that leaving LIVE starts from this very moment."""
        return self._playhead.tick(0, self._now()) if self._playhead.is_live else self._playhead

    def _gear(self, change: Callable[[Playhead], Playhead]) -> None:
        if not self._playhead.is_live:  # there is one speed in LIVE
            self._move(change(self._playhead))

    def _move(self, head: Playhead) -> None:
        before, self._playhead = self._playhead, head
        if self._ahead is not None and _is_elsewhere(before, head):
            self._ahead.leave()
        if head.mode is not before.mode:
            self.mode_changed.emit(head)
        if head != before:
            self.playhead_changed.emit(head)

    def _ask(self) -> None:
        t_ns, known = asked = self._playhead.t_ns, self._playhead.known_at_ns
        if self._is_asking or asked == self._asked:
            return
        self._is_asking, self._asked = True, asked
        replay = self._replay

        def job() -> Snapshot:
            return replay.state_at(t_ns) if known is None else replay.state_at(t_ns, known)

        self._reads.ask(
            self._name, job, lambda state: self._on_state(state, known), self._on_failed, lane="state"
        )

    def _on_state(self, state: Snapshot, known: int | None) -> None:
        self._is_asking = False
        head = self._playhead
        is_meant = head.known_at_ns == known or (head.knows_then and known == state.t_ns)
        if not head.is_live and is_meant:
            self._show(aged(state, state.t_ns, self._catalogue.stale_after_ns))

    def _watch(self, monotonic_ns: int) -> None:
        """Late: the moment shown is not the one asked for (running: by more than a frame), for longer than a blink."""
        head = self._playhead
        behind_ns = abs(head.t_ns - self._snapshot.t_ns)
        allowed_ns = round(abs(head.speed) * LATE_NS) if head.is_playing else 0
        if behind_ns <= allowed_ns:
            self._late_since = None
        elif self._late_since is None:
            self._late_since = monotonic_ns
        self._set_late(self._late_since is not None and monotonic_ns - self._late_since > LATE_NS)

    def _set_late(self, is_late: bool) -> None:
        if is_late != self._is_late:
            self._is_late = is_late
            self.late_changed.emit(is_late)

    def _on_failed(self, message: str) -> None:
        self._is_asking = False
        self._reads.trouble.emit(message)
        if not self._playhead.is_live:  # nothing invented: what cannot be read is shown as absent
            self._show(Snapshot.empty(len(self._catalogue), self._playhead.t_ns))

    def _show(self, snapshot: Snapshot) -> None:
        self._snapshot, self._shown_ns = snapshot, snapshot.t_ns
        self.snapshot_changed.emit(snapshot)


def _is_elsewhere(before: Playhead, head: Playhead) -> bool:
    """Whether what was read ahead for the one is of no use to the other."""
    if head.is_live or before.is_live:
        return before.mode is not head.mode
    turned = (before.speed > 0) != (head.speed > 0) or (before.known_at_ns is None) != (
        head.known_at_ns is None
    )
    return turned or (abs(head.t_ns - before.t_ns) > FAR_NS and not head.is_playing)
