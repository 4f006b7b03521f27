"""What a running replay needs before it gets there: the stretches it comes to next, and where there is nothing at all.

    ahead = ReadAhead(reads, reader); ahead.follow(head)       # each tick: reads the next stretch, one at a time
    ahead.leave()                                              # the playhead went elsewhere
    watch = GapWatch(reads); watch.follow(head); watch.gaps    # found off the GUI thread, a little behind

Thread: GUI; the reading runs on the lanes "ahead" and "view".   Units: ns.
"""

from __future__ import annotations

from typing import Protocol

from app.bridge.reads import HistoryReads
from app.model.gaps import LEAST_NS, Gaps, bins_for
from app.model.playhead import Playhead
from app.model.times import DAY_NS, MINUTE_NS

REACH_NS = 13 * DAY_NS  # gaps are known this far before and behind the playhead, in slices of two minutes
OLD_NS = 2 * MINUTE_NS  # the present moves on and late readings come: asked again after this
IDLE_TICKS = 4  # all is here: look again after so many ticks


class Prefetcher(Protocol):
    def prefetch(self, head: Playhead) -> bool: ...

    def give_up(self) -> None: ...


class ReadAhead:
    def __init__(self, reads: HistoryReads, reader: Prefetcher, name: str = "state") -> None:
        self._reads, self._reader, self._key = reads, reader, f"{name}:ahead"
        self._is_reading, self._idle = False, 0

    def follow(self, head: Playhead) -> None:
        """One question at a time, so that nothing queues up behind a playhead that has turned round."""
        self._idle = max(0, self._idle - 1)
        if self._is_reading or self._idle or not head.is_playing:
            return
        self._is_reading = True
        self._reads.ask(
            self._key, lambda: self._reader.prefetch(head), self._on_read, self._on_failed, lane="ahead"
        )

    def leave(self) -> None:
        self._idle = 0
        if self._is_reading:
            self._reader.give_up()

    def _on_read(self, has_read: bool) -> None:
        self._is_reading, self._idle = False, 0 if has_read else IDLE_TICKS

    def _on_failed(self, _why: str) -> None:
        """The question for the state itself meets the same trouble and says so."""
        self._is_reading, self._idle = False, 30 * IDLE_TICKS


class GapWatch:
    """gaps: where there is nothing for least_ns and more, around the playhead; empty until the first answer."""

    def __init__(self, reads: HistoryReads, least_ns: int = LEAST_NS, name: str = "state") -> None:
        self._reads, self._least_ns, self._key = reads, least_ns, f"{name}:gaps"
        self.gaps = Gaps()
        self._known: tuple[int, int] | None = None
        self._asked_ns = 0  # the present when history was asked
        self._is_asking = False

    def follow(self, head: Playhead) -> None:
        if self._is_asking or self._knows(head):
            return
        from_ns = max(head.bounds[0], head.t_ns - REACH_NS)
        to_ns = min(head.bounds[1], head.t_ns + REACH_NS)
        if to_ns <= from_ns:
            return
        self._is_asking, self._asked_ns = True, head.bounds[1]
        reads, least_ns = self._reads, self._least_ns

        def job() -> Gaps:
            counts = reads.historian.density(from_ns, to_ns, bins_for(from_ns, to_ns, least_ns))
            return Gaps.of_density(from_ns, to_ns, counts, least_ns)

        def done(gaps: Gaps) -> None:
            self.gaps, self._known, self._is_asking = gaps, (from_ns, to_ns), False

        def failed(_why: str) -> None:  # without an answer nothing is jumped over
            self._known, self._is_asking = (from_ns, to_ns), False

        reads.ask(self._key, job, done, failed)

    def forget(self) -> None:
        """History has changed: ask again."""
        self._known = None

    def _knows(self, head: Playhead) -> bool:
        if self._known is None or head.bounds[1] - self._asked_ns > OLD_NS:
            return False
        first, last = self._known
        room = REACH_NS // 4
        has_left = (
            head.t_ns - room < first > head.bounds[0] or head.t_ns + room > last < head.bounds[1] - OLD_NS
        )
        return not has_left
