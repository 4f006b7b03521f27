"""What a period comes to, step by step and in sum: the numbers that the formulas of table.py take.

kWh, kW, kg, currency; arrays (T,).   Thread: any, pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.energy.indicators.energies import Energies, Extras, Role
from app.energy.indicators.flowsplit import Split, split
from app.model.times import HOUR_NS, MINUTE_NS

Floats = NDArray[np.float64]
MADE = (Role.SOLAR, Role.TURBINE)
USED = (Role.LOAD, Role.CARS_IN)
STORES_OUT, STORES_IN = (Role.BATTERY_OUT, Role.CARS_OUT), (Role.BATTERY_IN, Role.CARS_IN)
EXCHANGE = (
    Role.LOAD,
    Role.SOLAR,
    Role.TURBINE,
    Role.CARS_IN,
    Role.CARS_OUT,
    Role.BATTERY_IN,
    Role.BATTERY_OUT,
)
"""All that decides what crosses the boundary."""


@dataclass(frozen=True)
class Period:
    """Of one subject. Cars that charge are consumption; what they give back comes from a store."""

    energies: Energies
    extras: Extras

    @cached_property
    def made(self) -> Floats:
        return self.energies.total(*MADE)

    @cached_property
    def used(self) -> Floats:
        return self.energies.total(*USED)

    @cached_property
    def flows(self) -> Split:
        e = self.energies
        return split(self.made, e.total(*STORES_OUT), self.used, e.total(Role.BATTERY_IN))

    @cached_property
    def bought(self) -> Floats:
        return self.flows.bought

    @cached_property
    def sold(self) -> Floats:
        return self.flows.sold

    @property
    def e_made(self) -> float:
        return float(self.made.sum())

    @property
    def e_used(self) -> float:
        return float(self.used.sum())

    @property
    def e_bought(self) -> float:
        return float(self.bought.sum())

    @property
    def e_sold(self) -> float:
        return float(self.sold.sum())

    def sum_of(self, *roles: Role) -> float:
        return float(self.energies.total(*roles).sum())

    def priced(self, energy: Floats, by: Floats) -> float | None:
        """Sum of energy times a series; None where the series is unknown for more than a tenth of the energy."""
        known = np.isfinite(by)
        whole = float(energy.sum())
        part = float(energy[known].sum())
        if whole <= 0.0:
            return 0.0
        if part < 0.9 * whole:
            return None
        return float((energy[known] * by[known]).sum()) * whole / part

    def peak_kw(self, energy: Floats, minutes: int = 60) -> float | None:
        """Highest mean power over so many minutes, on the grid of the steps; None where the steps are longer."""
        per = minutes * MINUTE_NS // self.energies.step_ns
        if per < 1 or not len(energy):
            return None
        whole = energy[: len(energy) // per * per]
        if not len(whole):
            return None
        return float(whole.reshape(-1, per).sum(axis=1).max()) / (per * self.energies.step_ns / HOUR_NS)
