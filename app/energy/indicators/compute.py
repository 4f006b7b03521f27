"""Indicators of a subject from energies: one set for live, replay, scenario and the command line.

    found = indicators_of(energies, Subject(), Extras(...)); found.by_name["self_sufficiency"].value

A figure whose sources cover less than 90 % of the time is given with its coverage, for views to mark; one that cannot be
known has no value and says why.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Collection
from types import MappingProxyType

import numpy as np

from app.energy.indicators.contract import (
    Indicator,
    Indicators,
    Provenance,
    Source,
    Subject,
)
from app.energy.indicators.energies import Energies, Extras, Role
from app.energy.indicators.flowsplit import Split
from app.energy.indicators.links import ends_of, links_of
from app.energy.indicators.period import Period
from app.energy.indicators.table import INDICATORS, Definition
from app.model.language import tr
from app.model.signal import format_value


def indicators_of(
    energies: Energies,
    subject: Subject | None = None,
    extras: Extras | None = None,
    names: Collection[str] | None = None,
) -> Indicators:
    """names: only these; all by default."""
    subject = subject or Subject()
    part = energies.of(subject)
    period = Period(part, extras or extras_of(part))
    found = {one.name: _indicator(one, period) for one in INDICATORS if names is None or one.name in names}
    return Indicators(
        subject, part.start_ns, part.end_ns, MappingProxyType(found), links_of(period),
        "kW" if part.is_moment else "kWh", ends_of(part),
    )  # fmt: skip


def extras_of(energies: Energies) -> Extras:
    """What the catalogue says of the assets."""
    metered = {m.asset.id: m for m in energies.layout.meters}
    rated = sum(m.asset.param("rated_kw", 0.0) for m in metered.values() if m.role is Role.SOLAR)
    capacity = sum(
        m.asset.param("capacity_kwh", 0.0)
        for m in metered.values()
        if m.role in (Role.BATTERY_IN, Role.BATTERY_OUT)
    )
    measured = float(np.isfinite(energies.kwh).mean()) if energies.kwh.size else None
    return Extras(rated or None, capacity or None, measured=measured)


def unit_of(one: Definition, energies: Energies) -> str:
    """Of a moment what a period counts in kWh, kg and money is so much an hour."""
    unit = one.unit.replace("currency", energies.currency or "currency")
    if not energies.is_moment:
        return unit
    return {"kWh": "kW", "kg": "kg/h"}.get(unit, f"{unit}/h" if one.unit == "currency" else unit)


def _indicator(one: Definition, period: Period) -> Indicator:
    energies = period.energies
    coverage = energies.coverage(*one.needs)
    value: float | None = None
    why = ""
    if not energies.steps:
        why = tr("the period is empty")
    elif one.needs and not energies.rows(*one.needs):
        why = tr("nothing here measures it")
    elif one.needs and coverage <= 0.0:
        why = tr("a kind of its sources says nothing")
    else:
        answer = one.compute(period)
        value, why = (None, answer) if isinstance(answer, str) else (float(answer), "")
    if value is not None and not np.isfinite(value):
        value, why = None, tr("it cannot be computed")
    unit = unit_of(one, energies)
    result = value

    def trace() -> Provenance:
        return Provenance(
            one.name, one.label, one.formula, _filled(one, period, result, unit), one.origin,
            energies.start_ns, energies.end_ns, _sources(one, energies), " ".join(energies.remarks[:3]),
        )  # fmt: skip

    return Indicator(
        one.name,
        one.label,
        unit,
        value,
        coverage,
        one.decimals,
        one.meaning,
        why,
        trace,
        *energies.known(*one.needs),
    )


def _filled(one: Definition, period: Period, value: float | None, unit: str) -> str:
    """The numbers that stand in the formula, and what came out."""
    parts = [
        f"{name} = {format_value(number, 1)}" if number is not None else tr("{name} unknown", name=name)
        for name, number in one.numbers(period).items()
    ]
    result = tr("no value") if value is None else f"{format_value(value, one.decimals)} {unit}".strip()
    return "; ".join([*parts, f"→ {result}"])


def _sources(one: Definition, energies: Energies) -> tuple[Source, ...]:
    found = []
    for i in energies.rows(*one.needs):
        meter = energies.layout.meters[i]
        known = np.isfinite(energies.kwh[i])
        found.append(
            Source(
                (meter.power_signal if energies.is_moment else "") or meter.signal,
                float(known.mean()) if len(known) else 0.0,
                float(energies.kwh[i][known].sum()) if known.any() else None,
                "kW" if energies.is_moment else "kWh",
            )
        )
    return tuple(found)


__all__ = ["Split", "extras_of", "indicators_of", "links_of"]
