"""From observations to readings: each handed over once, whatever is asked twice, comes late or out of order.

A stream remembers what it handed over within its window, by the observation's id and by its time. What is older than the
window is never looked at again, so that nothing forgotten is handed over a second time. A new result for a known time is
a correction and goes on. What lies ahead of our clock is refused once and taken when its time has come.
Thread: the fetch loop.   Times int64 ns.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.feeds.feed import Intake
from app.feeds.intake import FUTURE_NS
from app.feeds.sensorthings_entity import Observed, observation
from app.feeds.units import UnitMismatch, converter
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.times import MINUTE_NS

OVERLAP_NS = 15 * MINUTE_NS
MAX_REMEMBERED = 20_000  # observations of one stream; beyond, its window is shorter
_FAR_NS = 2**63 - 1

_Result = tuple[float, Quality]


def overlap_ns(signal: Signal, asked: int | None) -> int:
    """What the table says, else the longer of 15 minutes and three periods."""
    return asked if asked is not None else max(OVERLAP_NS, 3 * signal.period_ns)


@dataclass(slots=True)
class Stream:
    """One Datastream that a signal wants.   literal: its id in an address.   window_ns: how late may be.
    floor_ns, until_ns: nothing before or from there on is looked at.   newest_ns: newest handed over, 0 for none."""

    row: int
    signal: Signal
    literal: str
    window_ns: int
    convert: Callable[[float], float] | None = None
    floor_ns: int = 0
    until_ns: int = _FAR_NS
    newest_ns: int = 0
    _by_id: dict[str, tuple[int, _Result]] = field(default_factory=dict)
    _by_time: dict[int, _Result] = field(default_factory=dict)
    _refused: dict[tuple[str, str, str], None] = field(default_factory=dict)

    def take(
        self, raws: Iterable[object], intake: Intake, *, wall_ns: Callable[[], int] = time.time_ns
    ) -> None:
        """Hand over what is new."""
        now_ns = wall_ns()
        for raw in raws:
            found = observation(raw)
            if isinstance(found, str):
                self._refuse(found, raw, intake)
            elif self.floor_ns <= found.t_ns < self.until_ns:
                if found.t_ns > now_ns + FUTURE_NS:
                    self._refuse("time in the future", raw, intake)
                    continue
                value = self.convert(found.value) if self.convert else found.value
                if self._is_new(found, value):
                    intake.put(self.row, found.t_ns, value, found.quality)
                    self.newest_ns = max(self.newest_ns, found.t_ns)
        self._forget()

    def remember(self, t_ns: int, value: float, quality: Quality) -> None:
        """Handed over in an earlier life; value: in our unit."""
        self._by_time[t_ns] = (value, quality)

    def _is_new(self, found: Observed, value: float) -> bool:
        result = (value, found.quality)
        if found.id and self._by_id.get(found.id) == (found.t_ns, result):
            return False
        if found.id:
            self._by_id[found.id] = (found.t_ns, result)
        if self._by_time.get(found.t_ns) == result:
            return False
        self._by_time[found.t_ns] = result
        return True

    def _refuse(self, why: str, raw: object, intake: Intake) -> None:
        """Once for each observation, though polls bring it again and again."""
        about = raw if isinstance(raw, dict) else {}
        seen = (why, str(about.get("@iot.id"))[:200], str(about.get("phenomenonTime"))[:80])
        if seen not in self._refused:
            self._refused[seen] = None
            if len(self._refused) > MAX_REMEMBERED:
                del self._refused[next(iter(self._refused))]
            intake.reject(why, where=f"Datastreams({self.literal})")

    def _forget(self) -> None:
        self.floor_ns = max(self.floor_ns, self.newest_ns - self.window_ns)
        if len(self._by_time) > MAX_REMEMBERED or len(self._by_id) > MAX_REMEMBERED:
            times = sorted((*self._by_time, *(t for t, _ in self._by_id.values())))
            self.floor_ns = max(self.floor_ns, times[-MAX_REMEMBERED // 2])
        if self._by_time and min(self._by_time) < self.floor_ns:
            self._by_time = {t: r for t, r in self._by_time.items() if t >= self.floor_ns}
            self._by_id = {i: (t, r) for i, (t, r) in self._by_id.items() if t >= self.floor_ns}


def conversion(unit: object, signal: Signal) -> Callable[[float], float] | None:
    """From a Datastream's unitOfMeasurement (symbol, definition, name: the first that is understood). None where a
    person said Signal.source_unit, which goes before and which the intake converts from. Raises UnitMismatch."""
    if signal.source_unit:
        return None
    said = unit if isinstance(unit, dict) else {}
    refused: UnitMismatch | None = None
    for word in (said.get("symbol"), said.get("definition"), said.get("name")):
        if isinstance(word, str) and word.strip():
            try:
                return converter(word, signal.unit)
            except UnitMismatch as error:
                refused = refused or error
    if refused is not None:
        raise refused
    return None
