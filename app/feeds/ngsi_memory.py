"""What one signal of an NGSI-LD feed handed over, which of its past is missing, and both for an other life of the program.

A number is handed over once: polls bring the same one again and again, a notification what a poll has seen, and the temporal
API all of it. Another number for the same time is a correction and goes on. Live the last word counts. The past is asked for
what is missing only; of several versions of one time those behind the one that stands are news, in the order of the answer.
It never brings back what stood before, nor goes before what this connection was told live.   Thread: any, pure.   Times int64 ns, values as put.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

import msgspec

from app.feeds.gaps import FAR_NS, Gap, joined, without
from app.feeds.source_units import is_stored_as
from app.model.signal import Signal
from app.model.times import DAY_NS

REMEMBERED = 16  # times that are known when they come again, however old they are
MOST = 1000  # of one signal
VERSIONS = 8  # of one time
LONGEST_GAP_NS = 30 * DAY_NS
LEFT_OUT = 1.5  # periods between two values told live, from which on one may have been left out


class Kept(msgspec.Struct, array_like=True, frozen=True):
    """seen: for each time the values that were handed over, the last of which stands."""

    floor_ns: int
    gaps: list[Gap]
    seen: dict[int, tuple[float, ...]]

    def until(self, t_ns: int, window_ns: int) -> Kept:
        """What of it still holds where the history ends at t_ns, with an older copy of it."""
        if all(t <= t_ns for t in self.seen):
            return self
        return Kept(
            min(self.floor_ns, max(t_ns - window_ns, 0)),
            self.gaps,
            {t: values for t, values in self.seen.items() if t <= t_ns},
        )


@dataclass(slots=True)
class Given:
    """window_ns: how late an observation may come.   floor_ns: all that was handed over from there on is remembered, so a
    question for the past may begin there; at first our start, or FAR_NS.   gaps: what is missing.   most: how much to remember."""

    signal: Signal
    window_ns: int
    most: int = MOST
    floor_ns: int = FAR_NS
    gaps: list[Gap] = field(default_factory=list)
    _values: dict[int, tuple[float, ...]] = field(default_factory=dict)
    _live: set[int] = field(default_factory=set)
    _stored: tuple[int, float] | None = None
    _newest_ns: int = 0
    _is_first: bool = True
    _enough: int = 2 * REMEMBERED

    def is_new(self, t_ns: int, value: float) -> bool:
        """Whether this, told live, has to be handed over. Remembers it, too."""
        self._live.add(t_ns)
        standing = self._standing(t_ns, [value])
        if standing is not None and standing == value:
            return False
        self._give(t_ns, value)
        if self._newest_ns and t_ns - self._newest_ns > LEFT_OUT * self.signal.period_ns:
            self.miss(
                self._newest_ns, t_ns
            )  # a poll sees the last value only, and a notification may be lost
        self._newest_ns = max(self._newest_ns, t_ns)
        return True

    def news(self, t_ns: int, versions: Sequence[float]) -> list[float]:
        """Which of the versions of one time, in an answer's order, have to be handed over. Remembers them, too."""
        if t_ns in self._live or not any(a <= t_ns < b for a, b in self.gaps):
            return []
        standing = self._standing(t_ns, versions)
        if standing is not None and standing in versions:  # what lies before it is older
            versions = versions[len(versions) - list(reversed(versions)).index(standing) :]
        before = self._values.get(t_ns, ())
        found = [value for value in dict.fromkeys(versions) if value not in before]
        for value in found:
            self._give(t_ns, value)
        return found

    def _standing(self, t_ns: int, versions: Sequence[float]) -> float | None:
        """What was handed over last for a time; versions: among which what the history holds may be."""
        if self._stored is not None and self._stored[0] == t_ns:
            for value in versions:
                if is_stored_as(self.signal, value, self._stored[1]):
                    self._values[t_ns] = (*self._values.get(t_ns, ()), value)
                    break
            self._stored = None
        before = self._values.get(t_ns)
        return before[-1] if before else None

    def _give(self, t_ns: int, value: float) -> None:
        before = self._values.pop(t_ns, ())  # so that the order is that of handing over
        self._values[t_ns] = (*before[1 - VERSIONS :], value)
        if self._is_first:
            self.floor_ns, self._is_first = min(self.floor_ns, t_ns - self.window_ns), False
        if len(self._values) > self._enough:
            self._forget()

    def filled(self, from_ns: int, until_ns: int) -> None:
        """That stretch of the past was had, or cannot be."""
        self.gaps = without(self.gaps, from_ns, until_ns)

    def begin(
        self,
        stored: tuple[int, float] | None,
        before: Kept | None,
        now_ns: int,
        *,
        is_ours: bool,
        history_ns: int | None,
    ) -> None:
        """stored: time and value of the newest in the history, in Signal.unit.   before: what an earlier life put down;
        is_ours: earlier in this run of the program, so that the history had no time to change behind our back."""
        if stored is not None:
            at_ns, _ = stored
            if before is not None and not is_ours:
                before = before.until(at_ns, self.window_ns)
            self.floor_ns = at_ns
            if before is not None:  # where nothing had come when that was put down, all came after it
                self.floor_ns = min(before.floor_ns, at_ns if before.seen else at_ns - self.window_ns)
            self.miss(max(self.floor_ns, now_ns - LONGEST_GAP_NS), now_ns)
        elif before is not None and is_ours:
            self.floor_ns = before.floor_ns
            self.miss(self.floor_ns, now_ns)
        elif history_ns is not None:
            self.miss(now_ns - history_ns, now_ns)
        if before is not None:
            self.gaps = joined([*self.gaps, *before.gaps], now_ns)
            if stored is not None or is_ours:
                self._values = {t: values[-VERSIONS:] for t, values in before.seen.items() if values}
        if stored is not None and not is_ours:
            self._know(*stored)
        self._is_first = stored is None and not self._values
        self.floor_ns = min(self.floor_ns, now_ns)

    def again(self, now_ns: int) -> None:
        """The source was away: what it had meanwhile is missing, and what it told before may have been corrected."""
        self._live.clear()
        self.miss(max(self.floor_ns, now_ns - LONGEST_GAP_NS), now_ns)

    def miss(self, from_ns: int, until_ns: int) -> None:
        self.gaps = joined([*self.gaps, (from_ns, until_ns)])

    def kept(self) -> Kept:
        return Kept(self.floor_ns, list(self.gaps), self._values.copy())

    def _know(self, t_ns: int, stored: float) -> None:
        """The newest stored stands, whatever was put down before it came."""
        before = self._values.get(t_ns, ())
        for i, value in enumerate(before):
            if is_stored_as(self.signal, value, stored):
                self._values[t_ns] = before[: i + 1]
                return
        self._stored = (t_ns, stored)

    def _forget(self) -> None:
        times = sorted(self._values)
        floor_ns = max(times[-1] - self.window_ns, times[-self.most] if len(times) > self.most else 0)
        self.floor_ns = max(self.floor_ns, floor_ns)
        recent = set(islice(reversed(self._values), REMEMBERED))
        held = [
            t
            for t in self._values
            if t >= self.floor_ns or t in recent or any(a <= t < b for a, b in self.gaps)
        ]
        self._values = {t: self._values[t] for t in held[-2 * self.most :]}
        self._live &= self._values.keys()
        self._enough = max(2 * len(self._values), 2 * REMEMBERED)
