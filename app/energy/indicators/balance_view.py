"""What the Balance panel shows of a period or a moment, made from energies.   Thread: any, pure.

view = BalanceView(zone, is_synthetic=True)
state = view.of(energies, Asked(Subject(), Boundary.GEOGRAPHICAL, Kind.DYNAMIC), plan)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from app.energy.indicators.compute import extras_of, indicators_of
from app.energy.indicators.contract import Indicators, Scope, Subject
from app.energy.indicators.energies import Energies
from app.energy.indicators.kinds import Boundary, Kind, meets, reached_of, within
from app.energy.indicators.period import Period
from app.energy.indicators.trend import trend_of
from app.model.language import mark, tr
from app.model.signal import format_value
from app.model.times import format_time

FIGURES: Mapping[str, str] = MappingProxyType(
    {
        "self_sufficiency": mark("Self-sufficiency"),
        "self_consumption": mark("Self-consumption"),
        "balance_kwh": mark("Balance"),
        "co2_kg": "CO₂",
        "peak_import_kw": mark("Peak drawn"),
        "cost": mark("Cost at spot"),
    }
)
"""Indicators of the panel, in their order, with the words for them there."""


class Plan(Protocol):
    """Of a normal year (app/year_plan.py)."""

    def between(self, from_ns: int, to_ns: int) -> float | None: ...


@dataclass(frozen=True, slots=True)
class Asked:
    """wanted: kind of positive-energy district that is aimed at."""

    subject: Subject = Subject()  # noqa: RUF009  immutable
    boundary: Boundary = Boundary.GEOGRAPHICAL
    wanted: Kind = Kind.DYNAMIC


@dataclass(frozen=True, slots=True)
class BalanceState:
    """trends: by indicator.   verdict: which kind of district the period makes, in words.   title: the period in words.
    planned: what a normal year would have made of it.   why: reason where there is nothing."""

    found: Indicators | None = None
    trends: Mapping[str, NDArray[np.float64]] = field(default_factory=dict)
    verdict: str = ""
    title: str = ""
    planned: str = ""
    why: str = ""
    is_synthetic: bool = False


@dataclass(frozen=True, slots=True)
class BalanceView:
    zone: ZoneInfo
    is_synthetic: bool = False

    def of(self, energies: Energies, asked: Asked, plan: Plan | None = None) -> BalanceState:
        part = within(energies.of(asked.subject), asked.boundary)
        is_now = energies.is_moment
        extras = extras_of(part)
        found = indicators_of(part, None, extras, names=FIGURES)
        period = Period(part, extras)
        trends = {} if is_now else {name: trend_of(name, period) for name in FIGURES}
        return BalanceState(
            found,
            trends,
            _verdict(reached_of(period, asked.boundary), asked.wanted, is_now=is_now),
            self._title(found, is_now=is_now),
            "" if is_now or plan is None else _planned(found, asked, plan),
            _why(part),
            self.is_synthetic,
        )

    def _title(self, found: Indicators, *, is_now: bool) -> str:
        if is_now:
            return format_time(found.to_ns, self.zone)
        first, last = (format_time(t_ns, self.zone, seconds=False) for t_ns in (found.from_ns, found.to_ns))
        if first[:10] == last[:10] and first[16:] == last[16:]:
            return f"{first[:16]}–{last[11:]}"
        return f"{first} – {last}"


def _verdict(kind: Kind | None, wanted: Kind, *, is_now: bool) -> str:
    if kind is None:
        return tr("Too few sources to say which kind of district this is.")
    span = tr("this moment") if is_now else tr("this period")
    sign = tr("as wanted") if meets(kind, wanted) else tr("wanted: {value}", value=wanted.value)
    return tr(
        "{value} in {span}: {words} ({sign}).",
        value=tr(kind.value.capitalize()),
        span=span,
        words=kind.words,
        sign=sign,
    )


def _planned(found: Indicators, asked: Asked, plan: Plan) -> str:
    """What a normal year would have made of the same stretch, where the whole district is shown."""
    if asked.subject.scope is not Scope.DISTRICT or asked.boundary is Boundary.FUNCTIONAL:
        return ""
    planned = plan.between(found.from_ns, found.to_ns)
    if planned is None:
        return ""
    if abs(planned) >= 10_000.0:
        return tr("plan {planned} MWh", planned=format_value(planned / 1000.0, 1))
    return tr("plan {planned} kWh", planned=format_value(planned, 0))


def _why(part: Energies) -> str:
    if not part.layout.meters:
        return tr("Nothing here measures energy: signals.csv names no such meter for it.")
    if not part.steps:
        return tr("Nothing was recorded in this period.")
    return tr("No energy flows here in this period.")
