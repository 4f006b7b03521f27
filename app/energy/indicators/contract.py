"""What an indicator is when it is handed to a view or a file.   Thread: any, immutable.

A value that cannot be known is None, never 0. `coverage` is the share of what should have been known, 0..1; a figure with
less than 90 % of its sources is shown as such and never coloured (docs/indicators.md).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

LEAST_COVERAGE = 0.90
"""Below it an indicator is not valid; notes on practice, data quality."""


class Scope(StrEnum):
    """What a figure is about."""

    DISTRICT = "district"
    AREA = "area"
    BUILDING = "building"
    ASSET = "asset"


@dataclass(frozen=True, slots=True)
class Subject:
    """name: of the area, id of the building's asset or of the asset; "" for the district."""

    scope: Scope = Scope.DISTRICT
    name: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """One signal that a figure rests on.   coverage: share of the interval it covered, 0..1.   value: what it gave, in
    `unit`; None where nothing."""

    signal: str
    coverage: float
    value: float | None = None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Provenance:
    """From what a figure was made.   formula: as text; filled: the same with the numbers in it."""

    name: str
    label: str
    formula: str
    filled: str
    origin: str
    from_ns: int
    to_ns: int
    sources: tuple[Source, ...] = ()
    note: str = ""

    @property
    def known(self) -> int:
        """Sources that say enough."""
        return sum(1 for one in self.sources if one.coverage >= LEAST_COVERAGE)


@dataclass(frozen=True, slots=True)
class Indicator:
    """name: as `tvilling kpi` prints it, such as self_sufficiency.   value: None where it cannot be known.
    meaning: one sentence for people.   why: reason where there is no value, "" otherwise."""

    name: str
    label: str
    unit: str
    value: float | None
    coverage: float
    decimals: int = 1
    meaning: str = ""
    why: str = ""
    trace: Callable[[], Provenance] | None = field(default=None, compare=False, repr=False)
    """Makes `provenance`: only what a person asks for is traced."""
    known: int = 0
    of: int = 0
    """Sources that say enough, and how many there are."""

    @property
    def provenance(self) -> Provenance | None:
        return None if self.trace is None else self.trace()

    @property
    def is_valid(self) -> bool:
        return self.value is not None and self.coverage >= LEAST_COVERAGE


@dataclass(frozen=True, slots=True)
class Link:
    """A flow of energy from one node to another, kWh of an interval or kW of a moment; None: it is there, but not known.
    Nodes: pv, turbine, battery, cars, grid, district_heat -> buildings, heat_pumps, cars, battery, grid, losses."""

    source: str
    target: str
    amount: float | None


@dataclass(frozen=True, slots=True)
class FlowEnd:
    """How far one end of the flows is measured.   known, of: sources that say enough, and how many there are.
    amount: their sum, None where too few of them say enough."""

    known: int
    of: int
    amount: float | None


@dataclass(frozen=True, slots=True)
class Indicators:
    """All figures of a subject over from_ns <= t < to_ns.   by_name: in the order they are shown.
    flows: for a Sankey; what enters a node leaves it."""

    subject: Subject
    from_ns: int
    to_ns: int
    by_name: Mapping[str, Indicator] = field(default_factory=lambda: MappingProxyType({}))
    flows: tuple[Link, ...] = ()
    flow_unit: str = "kWh"
    ends: Mapping[tuple[str, bool], FlowEnd] = field(default_factory=lambda: MappingProxyType({}))
    """By node and whether it is a source; the grid, which is what is left, has none."""
