"""What a scenario is: an ordered list of interventions on a base district, under assumptions.   Thread: any, immutable.

    Scenario("roofs", "PV on every good roof", interventions=(Intervention("offices", "pv", where='use == "office"'),))

Amounts are held in the unit of their parameter (app/scenarios/kinds.py), words as they are. Nothing here is computed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Self

Value = float | str
MODEL_VERSION = "1"
"""Grows whenever the same scenario on the same base gets other figures."""


class ScenarioError(ValueError):
    """Cannot be run as it is; the message says what, where and what to do."""


@dataclass(frozen=True, slots=True)
class Intervention:
    """id: unique in its scenario, [a-z0-9-].   kind: a name of kinds.KINDS.   where: query that chooses objects, "" for none.
    objects: ids that were picked by hand, beside those of the query.   values: parameter -> amount or word; what is left out
    is the kind's default.   year: from which it stands; None: from the first year on.   package: name of the bundle that it
    belongs to, "" for none.   footprint: corners in metres of the district's CRS, for what is drawn.   note: of whoever wrote it.
    """

    id: str
    kind: str
    where: str = ""
    objects: tuple[str, ...] = ()
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    year: int | None = None
    package: str = ""
    footprint: tuple[tuple[float, float], ...] = ()
    enabled: bool = True
    note: str = ""

    def with_value(self, name: str, value: Value) -> Self:
        return replace(self, values=MappingProxyType({**self.values, name: value}))


@dataclass(frozen=True, slots=True)
class BaseRef:
    """What a scenario was made on.   parts: name of a part of the district -> its SHA-256, so that a difference has a name."""

    district: str = ""
    hash: str = ""
    parts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Scenario:
    """interventions: in the order in which they are applied; of one year, the earlier in the list comes first.
    assumptions: name of kinds.ASSUMPTIONS -> amount or word; what is left out is the default."""

    id: str
    name: str
    about: str = ""
    author: str = ""
    base: BaseRef = BaseRef()
    assumptions: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    interventions: tuple[Intervention, ...] = ()

    @property
    def active(self) -> tuple[Intervention, ...]:
        """Those that take part, in the order of their years."""
        used = [one for one in self.interventions if one.enabled]
        return tuple(sorted(used, key=lambda one: -1 if one.year is None else one.year))

    @property
    def packages(self) -> tuple[str, ...]:
        """In the order in which they first appear."""
        return tuple(dict.fromkeys(one.package for one in self.interventions if one.package))

    @property
    def years(self) -> tuple[int, ...]:
        """In which something is built."""
        return tuple(sorted({one.year for one in self.active if one.year is not None}))

    def until(self, year: int) -> Scenario:
        """With what stands in this year."""
        return replace(
            self,
            interventions=tuple(one for one in self.interventions if one.year is None or one.year <= year),
        )

    def without(self, ident: str) -> Scenario:
        """Less one intervention, or all of a package."""
        return replace(
            self,
            interventions=tuple(
                one for one in self.interventions if ident not in (one.id, one.package or None)
            ),
        )

    def only_base(self) -> Scenario:
        """The same assumptions on the unchanged district: what a difference is measured against."""
        return replace(self, interventions=())
