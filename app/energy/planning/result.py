"""What a year's run gives: sums of each meter, the course of the district, and the courses of meters that were asked for.

Thread: any, immutable. The same names everywhere (Flows): kWh in sums, mean kW of each step in courses.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields

import numpy as np

from app.energy.noise import Floats
from app.energy.planning.district import Rows


@dataclass(frozen=True, slots=True, eq=False)
class Flows:
    """Arrays of one shape: (k,) kWh of meters, (T,) kW of the district, or (r, T) kW of some meters; none below zero.

    Electricity at each meter and step:  pv + turbine + lent + discharged + drawn = load + pump + backup + cars + charged + fed.
    Heat:                                pump_heat + link_heat + backup + other_heat + tank_out = heat + tank_in.
    Stores:                              charged − discharged = growth of the content + battery_lost; tanks likewise.
    """

    load: Floats
    pump: Floats
    backup: Floats
    cars: Floats
    lent: Floats
    pv: Floats
    turbine: Floats
    charged: Floats
    discharged: Floats
    battery_lost: Floats
    drawn: Floats
    fed: Floats
    heat: Floats
    pump_heat: Floats
    link_heat: Floats
    other_heat: Floats
    tank_in: Floats
    tank_out: Floats
    tank_lost: Floats

    @classmethod
    def zeros(cls, *shape: int) -> Flows:
        return cls(*(np.zeros(shape) for _ in fields(cls)))

    @property
    def generated(self) -> Floats:
        """By the sun, water and wind; what cars lend was taken before."""
        return self.pv + self.turbine

    @property
    def consumed(self) -> Floats:
        """By buildings and cars; storing is no consumption."""
        return self.load + self.pump + self.backup + self.cars

    def electric_gap(self) -> Floats:
        """What comes minus what goes; 0 up to rounding."""
        comes = self.generated + self.lent + self.discharged + self.drawn
        return np.asarray(comes - (self.consumed + self.charged + self.fed))

    def heat_gap(self) -> Floats:
        comes = self.pump_heat + self.link_heat + self.backup + self.other_heat + self.tank_out
        return np.asarray(comes - (self.heat + self.tank_in))


@dataclass(frozen=True, slots=True, eq=False)
class Meters:
    """(k,) each.   flows: kWh.   peak_drawn_kw, peak_fed_kw: of any step.   cost: of what was drawn minus what was fed, in the
    currency of Outside; co2_kg: of what was drawn, and of heat from elsewhere. NaN where Outside is unknown.
    battery_growth_kwh, tank_growth_kwh: content at the end minus content at the start.   cars_missing_kwh: need not met.
    """

    flows: Flows
    peak_drawn_kw: Floats
    peak_fed_kw: Floats
    cost: Floats
    co2_kg: Floats
    battery_growth_kwh: Floats
    tank_growth_kwh: Floats
    cars_missing_kwh: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """Courses of some meters.   rows (r,): of the district.   flows: (r, T) kW."""

    rows: Rows
    flows: Flows


@dataclass(frozen=True, eq=False)
class YearResult:
    """course: kW of the whole district in each step; drawn and fed are sums over the meters there.   net_kw (T,): what crosses
    the district's boundary, import positive: its meters supply one another first."""

    names: tuple[str, ...]
    start_ns: int
    step_s: int
    meters: Meters
    course: Flows
    kept: Kept

    @property
    def step_h(self) -> float:
        return self.step_s / 3600.0

    @property
    def net_kw(self) -> Floats:
        return self.course.drawn - self.course.fed

    @property
    def import_kw(self) -> Floats:
        return np.maximum(self.net_kw, 0.0)

    @property
    def export_kw(self) -> Floats:
        return np.maximum(-self.net_kw, 0.0)

    @property
    def total(self) -> Flows:
        """() each: kWh of all meters together."""
        return Flows(*(np.asarray(getattr(self.meters.flows, f.name).sum()) for f in fields(Flows)))

    def content_gap_kwh(self) -> Floats:
        """(k,): energy that batteries made or lost beyond their stated losses; 0 up to rounding."""
        flows, growth = self.meters.flows, self.meters.battery_growth_kwh
        return np.asarray(flows.charged - flows.discharged - flows.battery_lost - growth)

    def tank_gap_kwh(self) -> Floats:
        flows, growth = self.meters.flows, self.meters.tank_growth_kwh
        return np.asarray(flows.tank_in - flows.tank_out - flows.tank_lost - growth)


def added(into: Flows, parts: Iterable[Flows]) -> Flows:
    """Adds the parts one after another, so that the sum does not depend on which was ready first."""
    for part in parts:
        for f in fields(Flows):
            target = getattr(into, f.name)
            target += getattr(part, f.name)
    return into
