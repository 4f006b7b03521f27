"""Energies of a district by step of time and asset: what every indicator is computed from.

kWh, (k assets, T steps); NaN where it is not known. Electricity that a building uses includes its heat pumps.
Which signal stands for what: layout_of. Where the numbers come from (a history, a scenario, the newest snapshots) this
package does not know.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.energy.indicators.contract import LEAST_COVERAGE, Scope, Subject
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.times import HOUR_NS

if TYPE_CHECKING:
    from app.energy.indicators.charges import Charges

Floats = NDArray[np.float64]


class Role(StrEnum):
    """What an energy is in the balance. All are zero or above; in and out are apart."""

    LOAD = "load"
    SOLAR = "solar"
    TURBINE = "turbine"
    CARS_IN = "cars_in"
    CARS_OUT = "cars_out"
    BATTERY_IN = "battery_in"
    BATTERY_OUT = "battery_out"
    PUMP = "pump"
    PUMP_HEAT = "pump_heat"
    HEAT = "heat"
    DISTRICT_HEAT = "district_heat"


@dataclass(frozen=True, slots=True)
class Meter:
    """How an energy of an asset is measured.   counter, power: catalogue rows, -1 where there is none.
    sign: which side of the power counts, +1 or -1.   signal: id of the counter, else of the power;
    power_signal: of the power, "" without."""

    role: Role
    asset: Asset
    counter: int
    power: int
    sign: int = 1
    signal: str = ""
    power_signal: str = ""


_ROLES: tuple[tuple[AssetKind, Role, str, str, int], ...] = (
    (AssetKind.BUILDING, Role.LOAD, "energy_kwh", "load_kw", 1),
    (AssetKind.BUILDING, Role.HEAT, "heat_kwh", "heat_kw", 1),
    (AssetKind.PV, Role.SOLAR, "energy_kwh", "power_kw", 1),
    (AssetKind.TURBINE, Role.TURBINE, "energy_kwh", "power_kw", 1),
    (AssetKind.CHARGER, Role.CARS_IN, "energy_kwh", "power_kw", 1),
    (AssetKind.CHARGER, Role.CARS_OUT, "energy_out_kwh", "power_kw", -1),
    (AssetKind.BATTERY, Role.BATTERY_IN, "energy_in_kwh", "power_kw", 1),
    (AssetKind.BATTERY, Role.BATTERY_OUT, "energy_out_kwh", "power_kw", -1),
    (AssetKind.HEAT_PUMP, Role.PUMP, "energy_kwh", "power_kw", 1),
    (AssetKind.HEAT_PUMP, Role.PUMP_HEAT, "heat_kwh", "heat_kw", 1),
    (AssetKind.DISTRICT_HEAT, Role.DISTRICT_HEAT, "energy_kwh", "heat_kw", 1),
)


@dataclass(frozen=True)
class Layout:
    """meters: in the order of roles, then of the catalogue.   spot, carbon: rows of price and carbon intensity, -1 without."""

    meters: tuple[Meter, ...]
    spot: int = -1
    carbon: int = -1

    @cached_property
    def by_role(self) -> Mapping[Role, list[int]]:
        """Places in `meters`."""
        found: dict[Role, list[int]] = {role: [] for role in Role}
        for i, meter in enumerate(self.meters):
            found[meter.role].append(i)
        return MappingProxyType(found)

    @cached_property
    def joined(self) -> dict[tuple[Role, ...], list[int]]:
        """Places of several roles, found once: every figure of every second asks."""
        return {}

    def of(self, subject: Subject) -> Layout:
        """Of what belongs to a subject; a building with all that stands at it."""
        keep = tuple(m for m in self.meters if belongs(m.asset, subject, self.meters))
        return Layout(keep, self.spot, self.carbon)


def layout_of(catalogue: Catalogue) -> Layout:
    meters = []
    for kind, role, counter, power, sign in _ROLES:
        for asset in catalogue.assets:
            if asset.kind is not kind:
                continue
            rows = [_row(catalogue, f"{asset.id}.{name}") for name in (counter, power)]
            if max(rows) >= 0:
                signal = f"{asset.id}.{counter if rows[0] >= 0 else power}"
                by_power = f"{asset.id}.{power}" if rows[1] >= 0 else ""
                meters.append(Meter(role, asset, rows[0], rows[1], sign, signal, by_power))
    spot = next((row for row, s in enumerate(catalogue.signals) if s.quantity == "price"), -1)
    carbon = next((row for row, s in enumerate(catalogue.signals) if s.quantity == "carbon_intensity"), -1)
    return Layout(tuple(meters), spot, carbon)


def _row(catalogue: Catalogue, name: str) -> int:
    found = catalogue.row_or_none(name)
    return -1 if found is None else int(found)


def belongs(asset: Asset, subject: Subject, meters: Sequence[Meter]) -> bool:
    if subject.scope is Scope.DISTRICT:
        return True
    if subject.scope is Scope.AREA:
        return asset.area == subject.name
    if subject.scope is Scope.ASSET:
        return asset.id == subject.name
    host = next((m.asset for m in meters if m.asset.id == subject.name), None)
    place = subject.name if host is None else host.building
    return asset.id == subject.name or (place is not None and asset.building == place)


@dataclass(frozen=True, eq=False)
class Energies:
    """kwh: (k, T) in the order of layout.meters.   spot (T,): currency per kWh; carbon (T,): g/kWh; NaN where unknown.
    remarks: what was found while reading (resets, gaps), for people.   is_moment: made of powers, over one hour, so that
    kWh read as kW."""

    layout: Layout
    start_ns: int
    step_ns: int
    kwh: Floats
    spot: Floats
    carbon: Floats
    currency: str = ""
    remarks: tuple[str, ...] = ()
    is_moment: bool = False

    @property
    def steps(self) -> int:
        return int(self.kwh.shape[1])

    @property
    def end_ns(self) -> int:
        return self.start_ns + self.steps * self.step_ns

    @property
    def step_h(self) -> float:
        return self.step_ns / HOUR_NS

    def of(self, subject: Subject) -> Energies:
        """The part that belongs to a subject."""
        if subject.scope is Scope.DISTRICT:
            return self
        keep = [i for i, m in enumerate(self.layout.meters) if belongs(m.asset, subject, self.layout.meters)]
        layout = Layout(tuple(self.layout.meters[i] for i in keep), self.layout.spot, self.layout.carbon)
        return replace(self, layout=layout, kwh=self.kwh[keep])

    def rows(self, *roles: Role) -> list[int]:
        if len(roles) == 1:
            return self.layout.by_role[roles[0]]
        found = self.layout.joined.get(roles)
        if found is None:
            found = sorted(i for role in set(roles) for i in self.layout.by_role[role])
            self.layout.joined[roles] = found
        return found

    def total(self, *roles: Role) -> Floats:
        """(T,) of what is known; 0 where nothing is, so ask `coverage` too."""
        return np.asarray(self._known_kwh[self.rows(*roles)].sum(axis=0)) if self.steps else np.zeros(0)

    def coverage(self, *roles: Role) -> float:
        """Least share of known steps among the roles that there are, 0..1; 1 where there are none of them.
        The least and not the mean: a hundred meters of load do not make up for a silent battery."""
        return min((self._covered[role] for role in roles), default=1.0)

    def known(self, *roles: Role) -> tuple[int, int]:
        """Sources of these roles that say enough, and how many there are."""
        rows = self.rows(*roles)
        return int((self._of_each[rows] >= LEAST_COVERAGE).sum()), len(rows)

    @cached_property
    def _of_each(self) -> Floats:
        """(k,) share of known steps."""
        return np.isfinite(self.kwh).mean(axis=1) if self.steps else np.zeros(len(self.kwh))

    @cached_property
    def _known_kwh(self) -> Floats:
        return np.where(np.isfinite(self.kwh), self.kwh, 0.0)

    @cached_property
    def _covered(self) -> Mapping[Role, float]:
        """By role, counted once: every figure asks."""
        return {
            role: float(self._of_each[at].mean()) if at else 1.0 for role, at in self.layout.by_role.items()
        }


@dataclass(frozen=True, slots=True)
class Traded:
    """A trade of the local market.   start_ns: of its interval.   price: currency a kWh."""

    start_ns: int
    kwh: float
    price: float


@dataclass(frozen=True, slots=True)
class Flexed:
    """Calls for flexibility: how many, energy that was called and delivered of it (no more than was called), and how many of
    the calls nobody has measured."""

    calls: int
    called_kwh: float
    delivered_kwh: float
    unmeasured: int = 0


@dataclass(frozen=True, slots=True)
class Extras:
    """What the energies do not say.   rated_kw: of PV.   capacity_kwh: of batteries.   off_site_kwh: made in the period by
    what the district owns elsewhere.   measured: share of data that was good; proven: share of shown intervals that
    match what was anchored.   None where nobody knows."""

    rated_kw: float | None = None
    capacity_kwh: float | None = None
    trades: tuple[Traded, ...] | None = None
    flexed: Flexed | None = None
    charges: Charges | None = None
    off_site_kwh: float = 0.0
    measured: float | None = None
    proven: float | None = None
