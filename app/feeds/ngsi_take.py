"""From entities to readings: which signal a number belongs to, in which unit it comes, whether it was here before
(ngsi_memory.py).   Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from app.feeds.feed import FeedContext, Intake
from app.feeds.gaps import Gap, joined, overlap_ns
from app.feeds.intake import FUTURE_NS
from app.feeds.ngsi_entity import Entity, Found, Problem, parse_all
from app.feeds.ngsi_memory import MOST, REMEMBERED, Given
from app.feeds.ngsi_terms import Terms, shipped
from app.feeds.ngsi_vocabulary import meaning
from app.feeds.units import UnitMismatch, converter
from app.model.district import FeedSpec
from app.model.quality import Quality
from app.model.signal import Signal

MAX_STRANGERS = 10_000
MAX_UNITS = 16  # of one signal
MOST_OF_ALL = 1_000_000  # numbers that a feed remembers

Convert = Callable[[float], float]


@dataclass(slots=True)
class _Wanted:
    """One signal.   unit: code seen last, for answers that tell none (temporalValues)."""

    row: int
    signal: Signal
    given: Given
    unit: str = ""
    timeless: float = math.nan
    conversions: dict[str, Convert | UnitMismatch | None] = field(default_factory=dict)


class Take:
    """wanted ids and attributes come from signals.csv: the feed's own signals, or all where none names the feed.
    given: by row, what each signal handed over; outlives this Take, which is one connection's."""

    def __init__(
        self,
        spec: FeedSpec,
        context: FeedContext,
        given: Mapping[int, Given] | None = None,
        *,
        wall_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._zone: ZoneInfo = context.zone
        self._terms: Terms = shipped()
        self._wall_ns = wall_ns
        self._wanted: dict[str, _Wanted] = {}
        self._attributes: dict[str, set[str]] = {}
        self._rows: dict[str, list[int]] = {}
        self._heads: set[str] = set()
        self._strangers: set[str] = set()
        self.kinds: dict[str, str] = {}
        self.modified_ns = 0
        self._ahead: dict[tuple[int, int, float], None] = {}
        self.given = given if given is not None else givens(spec, context)
        for row, one in self.given.items():
            self._add(row, one)

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

    def missing(self, entity: str) -> list[Gap]:
        """What is still to be asked for of any of its signals, apart from each other, oldest first."""
        return joined(gap for row in self.rows_of(entity) for gap in self.given[row].gaps)

    def filled(self, entity: str, from_ns: int, until_ns: int) -> None:
        """That stretch of its past was had, or cannot be."""
        for row in self.rows_of(entity):
            self.given[row].filled(from_ns, until_ns)

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

    def _add(self, row: int, given: Given) -> None:
        entity, attribute, rest = split_key(given.signal.key)
        short = self._terms.short(attribute)
        self._wanted[f"{entity}#{short}{rest}"] = _Wanted(row, given.signal, given)
        self._rows.setdefault(entity, []).append(row)
        self._heads.update((entity, f"{entity}#{short}"))
        self._attributes.setdefault(entity, set()).add(attribute)

    def _entity(self, entity: Entity, intake: Intake, is_past: bool) -> int:
        self.kinds[entity.id] = entity.type_sent
        self.modified_ns = max(self.modified_ns, entity.modified_ns or 0)
        take = self._past if is_past else self._live
        news = take(entity, intake)
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

    def _live(self, entity: Entity, intake: Intake) -> int:
        news = 0
        for found in entity.found:
            read = self._read(found, entity.type, intake)
            if read is None:
                continue
            wanted, value = read
            if found.t_ns is None:
                news += value != wanted.timeless
                wanted.timeless = value
                intake.put(wanted.row, self._wall_ns(), value, Quality.UNCERTAIN)  # nobody says since when
            elif wanted.given.is_new(found.t_ns, value):
                intake.put(wanted.row, found.t_ns, value)
                news += 1
        return news

    def _past(self, entity: Entity, intake: Intake) -> int:
        """Oldest first, the versions of one time together."""
        versions: dict[tuple[int, int], list[float]] = {}
        for found in entity.found:
            read = self._read(found, entity.type, intake)
            if read is not None and found.t_ns is not None:
                versions.setdefault((found.t_ns, read[0].row), []).append(read[1])
        news = 0
        for (t_ns, row), values in sorted(versions.items()):
            for value in self.given[row].news(t_ns, values):
                intake.put(row, t_ns, value)
                news += 1
        return news

    def _read(self, found: Found, kind: str, intake: Intake) -> tuple[_Wanted, float] | None:
        """The signal that wants it, and its value as it is put."""
        wanted = self._wanted.get(found.key)
        if wanted is None:
            return None
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
            return None
        value = found.value if convert is None else convert(found.value)
        if found.t_ns is not None and found.t_ns > self._wall_ns() + FUTURE_NS:
            self._refuse_ahead(wanted.row, found.t_ns, value, intake)
            return None
        return wanted, value

    def _refuse_ahead(self, row: int, t_ns: int, value: float, intake: Intake) -> None:
        """Once, though polls bring it again and again; it is taken when its time has come."""
        if (row, t_ns, value) not in self._ahead:
            if len(self._ahead) >= MAX_STRANGERS:
                self._ahead.clear()
            self._ahead[row, t_ns, value] = None
            intake.reject("time in the future", where=self.given[row].signal.key)


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


def givens(spec: FeedSpec, context: FeedContext) -> dict[int, Given]:
    """By row, for each signal of the feed that names an attribute."""
    signals = context.catalogue.signals
    rows = context.catalogue.rows_of_feed(spec.name) or range(len(signals))
    ours = [row for row in rows if all(split_key(signals[row].key)[:2])]
    most = max(REMEMBERED, min(MOST, MOST_OF_ALL // max(len(ours), 1)))
    return {row: Given(signals[row], overlap_ns(signals[row]), most) for row in ours}


def _conversion(source: str, target: str) -> Convert | UnitMismatch | None:
    if not source or source == target:
        return None
    try:
        return converter(source, target)
    except UnitMismatch as error:
        return error
