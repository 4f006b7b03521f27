"""From entities to readings: which signal a number belongs to, in which unit it comes, whether it was here before.

A number is passed on once: polls bring the same one again and again, and a notification what a poll has seen. A different
number for the same time is a correction and is passed on.   Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from app.feeds.feed import FeedContext, Intake
from app.feeds.ngsi_entity import Entity, Found, Problem, parse_all
from app.feeds.ngsi_terms import Terms, shipped
from app.feeds.ngsi_vocabulary import meaning
from app.feeds.units import UnitMismatch, converter
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.quality import Quality
from app.model.signal import Signal

REMEMBERED = 16  # numbers of one signal that are known when they come again
MAX_STRANGERS = 10_000
MAX_UNITS = 16  # of one signal

Convert = Callable[[float], float]


@dataclass(slots=True)
class _Wanted:
    """One signal.   recent, past: what came last, live and from the temporal API, which would push the other out.   unit: code seen last, for answers that tell none (temporalValues)."""

    row: int
    signal: Signal
    unit: str = ""
    recent: OrderedDict[int, float] = field(default_factory=OrderedDict)
    past: OrderedDict[int, float] = field(default_factory=OrderedDict)
    timeless: float = math.nan
    conversions: dict[str, Convert | UnitMismatch | None] = field(default_factory=dict)

    def is_new(self, t_ns: int, value: float, is_past: bool) -> bool:
        """Remembers it, too. Of one time the live value stands: the past may hold what it was before a correction."""
        if is_past and t_ns in self.recent:
            return False
        if self.recent.get(t_ns, self.past.get(t_ns)) == value:
            return False
        kept = self.past if is_past else self.recent
        kept[t_ns] = value
        if len(kept) > REMEMBERED:
            kept.popitem(last=False)
        return True


class Take:
    """wanted ids and attributes come from signals.csv: the feed's own signals, or all where none names the feed."""

    def __init__(
        self, spec: FeedSpec, context: FeedContext, *, wall_ns: Callable[[], int] = time.time_ns
    ) -> None:
        self._zone: ZoneInfo = context.zone
        self._terms: Terms = shipped()
        self._wall_ns = wall_ns
        self._wanted: dict[str, _Wanted] = {}
        self._attributes: dict[str, set[str]] = {}
        self._of_row: dict[int, _Wanted] = {}
        self._rows: dict[str, list[int]] = {}
        self._heads: set[str] = set()
        self._strangers: set[str] = set()
        self.kinds: dict[str, str] = {}
        self.modified_ns = 0
        for row, signal in _signals(spec, context.catalogue):
            self._add(row, signal)

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(self._attributes)

    @property
    def attributes(self) -> tuple[str, ...]:
        """As written in signals.csv, for asking the broker."""
        return tuple(sorted(set().union(*self._attributes.values()))) if self._attributes else ()

    def rows_of(self, entity: str) -> tuple[int, ...]:
        return tuple(self._rows.get(entity, ()))

    def attributes_of(self, entity: str) -> tuple[str, ...]:
        return tuple(sorted(self._attributes.get(entity, ())))

    def remember(self, row: int, t_ns: int, value: float) -> None:
        """What is stored already, so that a question for all since then does not bring it again."""
        if row in self._of_row:
            self._of_row[row].past[t_ns] = value

    def payload(self, payload: object, intake: Intake, *, is_past: bool = False) -> int:
        """Put every number that a signal wants; returns how many were new. Counts what is refused; never raises.
        is_past: an answer of the temporal API, put oldest first."""
        news = 0
        strangers: list[str] = []
        for entity in parse_all(payload, self._terms, self._zone):
            if isinstance(entity, Problem):
                intake.reject(entity.why)
            elif entity.id in self._attributes:
                news += self._entity(entity, intake, is_past)
            elif entity.id not in self._strangers and len(self._strangers) < MAX_STRANGERS:
                self._strangers.add(entity.id)
                strangers.append(entity.id)
        if strangers:
            intake.reject("no signal", len(strangers), where=strangers[0])
        return news

    def entities(self, payload: object) -> list[Entity]:
        """Parsed, for looking around."""
        return [e for e in parse_all(payload, self._terms, self._zone) if isinstance(e, Entity)]

    def _add(self, row: int, signal: Signal) -> None:
        entity, attribute, rest = split_key(signal.key)
        if not entity or not attribute:
            return
        short = self._terms.short(attribute)
        wanted = _Wanted(row, signal)
        self._wanted[f"{entity}#{short}{rest}"] = self._of_row[row] = wanted
        self._rows.setdefault(entity, []).append(row)
        self._heads.update((entity, f"{entity}#{short}"))
        self._attributes.setdefault(entity, set()).add(attribute)

    def _entity(self, entity: Entity, intake: Intake, is_past: bool) -> int:
        self.kinds[entity.id] = entity.type_sent
        self.modified_ns = max(self.modified_ns, entity.modified_ns or 0)
        found = entity.found
        if is_past:
            found = sorted(found, key=lambda f: f.t_ns or 0)
        news = sum(self._number(f, entity.type, intake, is_past) for f in found)
        for problem in entity.problems:
            about = problem.key.partition("#")[2]
            if (
                problem.key in self._wanted
                or problem.key in self._heads
                or (problem.why == "time not understood" and "." not in about)
            ):
                intake.reject(problem.why, where=problem.key)
        for key in entity.texts:
            if key in self._wanted:
                intake.reject("not a number", where=key)
        return news

    def _number(self, found: Found, kind: str, intake: Intake, is_past: bool) -> bool:
        wanted = self._wanted.get(found.key)
        if wanted is None:
            return False
        if found.unit:
            wanted.unit = found.unit
        # what a person says of the source goes before the model; the intake converts from that itself
        target = wanted.signal.source_unit or wanted.signal.unit
        unit = wanted.unit
        if not unit and not wanted.signal.source_unit:
            unit = meaning(kind, found.attribute, found.sub).unit
        if unit not in wanted.conversions:
            if len(wanted.conversions) >= MAX_UNITS:
                wanted.conversions.clear()  # a source that makes up units
            wanted.conversions[unit] = _conversion(unit, target)
        convert = wanted.conversions[unit]
        if isinstance(convert, UnitMismatch):
            intake.reject("unit cannot be converted", where=f"{found.key} in {unit}")
            return False
        value = found.value if convert is None else convert(found.value)
        if found.t_ns is None:
            is_new = value != wanted.timeless
            wanted.timeless = value
            intake.put(wanted.row, self._wall_ns(), value, Quality.UNCERTAIN)  # nobody says since when
            return is_new
        if not wanted.is_new(found.t_ns, value, is_past):
            return False
        intake.put(wanted.row, found.t_ns, value)
        return True


def split_key(key: str) -> tuple[str, str, str]:
    """`urn:a#power[urn:set].L1` -> ("urn:a", "power", "[urn:set].L1"). The attribute may be a full IRI with a # and dots."""
    entity, _, tail = key.partition("#")
    end = len(tail)
    if "[" in tail:
        end = tail.index("[")
    else:
        name = max(tail.rfind("/"), tail.rfind("#")) + 1  # the dots of an IRI's host are no parts of a value
        dot = tail.find(".", name)
        end = dot if dot >= 0 else end
    return entity, tail[:end], tail[end:]


def _signals(spec: FeedSpec, catalogue: Catalogue) -> list[tuple[int, Signal]]:
    own = catalogue.rows_of_feed(spec.name)
    rows = own or range(len(catalogue))
    return [(row, catalogue.signals[row]) for row in rows if "#" in catalogue.signals[row].key]


def _conversion(source: str, target: str) -> Convert | UnitMismatch | None:
    if not source or source == target:
        return None
    try:
        return converter(source, target)
    except UnitMismatch as error:
        return error
