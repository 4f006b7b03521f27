"""From observations to readings: each handed over once, whatever is asked twice, comes late or out of order.

A stream remembers what it handed over within its window, by the observation's id and by its time. What is older than the
window is never looked at again, so that nothing forgotten is handed over a second time. A new result of a known observation
is a correction and goes on. Of two observations of one time that with the later resultTime stands, else the one with the
higher number as its id, else the one that came later; one that does not stand is refused, once. What lies ahead of our clock
is refused once and taken when its time has come.
Thread: the fetch loop.   Times int64 ns. Values are put as the intake wants them: in Signal.source_unit where there is one.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from app.feeds.feed import Intake
from app.feeds.gaps import FAR_NS
from app.feeds.intake import FUTURE_NS
from app.feeds.sensorthings_entity import Observed, observation
from app.feeds.sensorthings_state import Seen
from app.feeds.source_units import is_stored_as
from app.feeds.units import UnitMismatch, converter
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.times import DAY_NS

MAX_REMEMBERED = 20_000  # observations of one stream; beyond, its window is shorter
MAX_SPAN_NS = 31 * DAY_NS
SUPERSEDED = "older result of the same time"

_Result = tuple[float, Quality]
_Rank = tuple[int, int]  # resultTime, number of the id; 0 where there is none


@dataclass(slots=True)
class _Standing:
    id: str
    rank: _Rank
    result: _Result


@dataclass(slots=True)
class Stream:
    """One Datastream that a signal wants.   literal: its id in an address.   window_ns: how late may be.
    floor_ns, until_ns: nothing before or from there on is looked at.   newest_ns: newest that a poll brought, 0 for none.
    span_ns: longest interval seen. A service may go by an interval's beginning, so questions begin so much earlier."""

    row: int
    signal: Signal
    literal: str
    window_ns: int
    convert: Callable[[float], float] | None = None
    floor_ns: int = 0
    until_ns: int = FAR_NS
    newest_ns: int = 0
    span_ns: int = 0
    _known: tuple[int, float, Quality] | None = None
    _by_id: dict[str, tuple[int, _Result, _Rank]] = field(default_factory=dict)
    _by_time: dict[int, _Standing] = field(default_factory=dict)
    _refused: dict[tuple[str, str, str], None] = field(default_factory=dict)

    def take(
        self,
        raws: Iterable[object],
        intake: Intake,
        *,
        wall_ns: Callable[[], int] = time.time_ns,
        is_asked: bool = True,
    ) -> None:
        """Hand over what is new.   is_asked: an answer, complete up to its newest. What is published may have gaps, so it
        does not move the window: the next poll still asks for what was missed."""
        now_ns = wall_ns()
        fit: list[tuple[Observed, object]] = []
        for raw in raws:
            found = observation(raw)
            if isinstance(found, str):
                self._refuse(found, raw, intake)
            elif self.floor_ns <= found.t_ns < self.until_ns:
                if found.t_ns > now_ns + FUTURE_NS:
                    self._refuse("time in the future", raw, intake)
                else:
                    fit.append((found, raw))
        fit.reverse()  # of two that rank alike the later in the answer stands, but before both what was not seen yet
        fit.sort(key=lambda one: (one[0].t_ns, *(-r for r in _rank(one[0])), self._was_seen(one[0])))
        last_ns = -1
        for found, raw in fit:
            self._one(found, raw, intake, is_best=found.t_ns != last_ns)
            last_ns = found.t_ns
            self.span_ns = max(self.span_ns, min(found.span_ns, MAX_SPAN_NS))
            if is_asked:
                self.newest_ns = max(self.newest_ns, found.t_ns)
        self._forget()

    def know(self, t_ns: int, value: float, quality: Quality) -> None:
        """The newest that is stored; value: in Signal.unit."""
        self._known = (t_ns, value, quality)

    def adopt(self, other: Stream) -> None:
        """Know what the other knows of what is stored and of intervals."""
        self._known, self.span_ns = other._known, other.span_ns

    def recall(self, seen: Iterable[Seen]) -> None:
        """What an earlier life handed over. Where the newest stored is another one than it says, it was put down before that
        came, and says nothing of that time."""
        seen = list(seen)
        if self._known is not None:
            t_ns = self._known[0]
            standing = [one for one in seen if one.t_ns == t_ns and one.stands]
            if standing and not self._is_stored(t_ns, standing[0].value):
                seen = [one for one in seen if one.t_ns != t_ns]
        for one in seen:
            if self.floor_ns <= one.t_ns < self.until_ns:
                result, rank = (one.value, Quality(one.quality)), (one.result_ns, one.number)
                self._by_id[one.id] = (one.t_ns, result, rank)
                if one.stands:
                    self._by_time[one.t_ns] = _Standing(one.id, rank, result)

    def seen(self) -> list[Seen]:
        """For an other life."""
        found = []
        for ident, (t_ns, result, rank) in self._by_id.items():
            standing = self._by_time.get(t_ns)
            stands = standing is not None and standing.id == ident
            found.append(Seen(ident, t_ns, result[0], int(result[1]), *rank, stands))
        return found

    def _result(self, found: Observed) -> _Result:
        return (self.convert(found.value) if self.convert else found.value), found.quality

    def _was_seen(self, found: Observed) -> bool:
        before = self._by_id.get(_ident(found))
        return before is not None and before[:2] == (found.t_ns, self._result(found))

    def _one(self, found: Observed, raw: object, intake: Intake, *, is_best: bool) -> None:
        """is_best: of those of its time in this answer."""
        if self._was_seen(found):
            return
        ident, rank, result = _ident(found), _rank(found), self._result(found)
        self._by_id[ident] = (found.t_ns, result, rank)
        standing = self._by_time.get(found.t_ns)
        if standing is not None and standing.id != ident and (rank < standing.rank or not is_best):
            if standing.result != result:
                self._refuse(SUPERSEDED, raw, intake)
            return
        self._by_time[found.t_ns] = _Standing(ident, rank, result)
        is_same = self._is_known(found, result[0]) if standing is None else standing.result == result
        if not is_same:
            intake.put(self.row, found.t_ns, *result)

    def _is_known(self, found: Observed, value: float) -> bool:
        """Our checks may have taken some of the trust away that the source had."""
        return (
            self._known is not None
            and found.quality in (self._known[2], Quality.GOOD)
            and self._is_stored(found.t_ns, value)
        )

    def _is_stored(self, t_ns: int, value: float) -> bool:
        known = self._known
        return known is not None and known[0] == t_ns and is_stored_as(self.signal, value, known[1])

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
        if len(self._by_id) > MAX_REMEMBERED:
            times = sorted(t for t, _, _ in self._by_id.values())
            self.floor_ns = max(self.floor_ns, times[-MAX_REMEMBERED // 2])
        if self._by_time and min(self._by_time) < self.floor_ns:
            self._by_time = {t: s for t, s in self._by_time.items() if t >= self.floor_ns}
            self._by_id = {i: e for i, e in self._by_id.items() if e[0] >= self.floor_ns}


def _rank(found: Observed) -> _Rank:
    return found.result_ns, found.number


def _ident(found: Observed) -> str:
    """Without an id, the same is the same."""
    return found.id or f"?{found.t_ns}/{found.value!r}/{found.quality}"


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
