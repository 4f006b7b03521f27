"""Which kind of positive-energy district a period makes, and within which boundary.

Kinds after Ahlers, Wyckmans and Vandevyvere 2022, as remembered in notes on the domain: autonomous covers its own use at
all times, dynamic makes more than it uses over the year, virtual does so only with what it owns elsewhere, pre does not
yet. Boundaries: geographical is all that stands in the district, functional what takes part in its market, virtual both
and what it owns elsewhere (`[kpi] off_site_kwh` of district.toml; none where nothing is named).
A year decides; of a shorter period it is said what it alone would make.   Thread: any, pure.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.energy.indicators.contract import LEAST_COVERAGE
from app.energy.indicators.energies import Energies, Extras, Layout
from app.energy.indicators.period import EXCHANGE, Period
from app.model.language import tr

TINY_KWH = 1e-6


class Kind(StrEnum):
    AUTONOMOUS = "autonomous"
    DYNAMIC = "dynamic"
    VIRTUAL = "virtual"
    PRE = "pre"

    @property
    def words(self) -> str:
        return {
            Kind.AUTONOMOUS: tr("covers its own use at all times, without import"),
            Kind.DYNAMIC: tr("makes more than it uses over the year, with exchange"),
            Kind.VIRTUAL: tr("is positive only with what it owns elsewhere"),
            Kind.PRE: tr("uses more than it makes"),
        }[self]


class Boundary(StrEnum):
    GEOGRAPHICAL = "geographical"
    FUNCTIONAL = "functional"
    VIRTUAL = "virtual"

    @property
    def words(self) -> str:
        return {
            Boundary.GEOGRAPHICAL: tr("all that stands in the district"),
            Boundary.FUNCTIONAL: tr("what takes part in the local market"),
            Boundary.VIRTUAL: tr("the district and what it owns elsewhere"),
        }[self]


ORDER = (Kind.AUTONOMOUS, Kind.DYNAMIC, Kind.VIRTUAL, Kind.PRE)


def within(energies: Energies, boundary: Boundary) -> Energies:
    if boundary is not Boundary.FUNCTIONAL:
        return energies
    keep = [i for i, m in enumerate(energies.layout.meters) if m.asset.trades]
    layout = Layout(
        tuple(energies.layout.meters[i] for i in keep), energies.layout.spot, energies.layout.carbon
    )
    return replace(energies, layout=layout, kwh=energies.kwh[keep])


def reached(energies: Energies, extras: Extras, boundary: Boundary = Boundary.GEOGRAPHICAL) -> Kind | None:
    """The best kind that this period alone makes; None where too little is known."""
    return reached_of(Period(within(energies, boundary), extras), boundary)


def reached_of(period: Period, boundary: Boundary) -> Kind | None:
    """Of a period that is cut to its boundary already."""
    part, extras = period.energies, period.extras
    if not part.steps or part.coverage(*EXCHANGE) < LEAST_COVERAGE:
        return None
    if period.e_bought <= TINY_KWH:
        return Kind.AUTONOMOUS
    if period.e_made > period.e_used:
        return Kind.DYNAMIC
    if boundary is Boundary.VIRTUAL and period.e_made + extras.off_site_kwh > period.e_used:
        return Kind.VIRTUAL
    return Kind.PRE


def meets(found: Kind | None, wanted: Kind) -> bool | None:
    """None where nothing is known."""
    return None if found is None else ORDER.index(found) <= ORDER.index(wanted)
