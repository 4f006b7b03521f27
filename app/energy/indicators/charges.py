"""What the district's tariffs make of what crosses its boundary, step by step: `[tariffs]` of district.toml.

What is drawn costs spot and the supplier's markup and the grid's price of the hour; what is sent out brings spot less the
supplier's deduction; the highest hour of each calendar month costs the tier it reaches (app/energy/market/tariffs.py).
Steps belong to the hour and the month in which they begin, by the clocks of the place.   Currency; arrays (T,).
Thread: any, pure.   Floats: an estimate for a person, no bill (bills are `market settle`, to the cent).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from app.energy.indicators.energies import Energies
from app.energy.market.tariffs import Bands, Tariffs
from app.model.times import HOUR_NS, MINUTE_NS, to_datetime

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Charges:
    """grid: price of a kWh drawn at each step, 0 where the district names none.   month (T,): number of the calendar month.
    peak: None where the district names no tariff of peaks."""

    markup: float
    deduction: float
    grid: Floats
    month: NDArray[np.int64]
    peak: Bands | None

    def bill(self, bought: Floats, sold: Floats, spot: Floats) -> Floats:
        """(T,) NaN where the spot price is not known."""
        return bought * (spot + self.markup + self.grid) - sold * (spot - self.deduction)

    def peaks(self, bought: Floats, step_ns: int) -> float | None:
        """All months together; None without a tariff, or where the steps are longer than an hour."""
        per = HOUR_NS // step_ns
        if self.peak is None or per < 1:
            return None
        total = Decimal(0)
        for month in np.unique(self.month):
            part = bought[self.month == month]
            whole = part[: len(part) // per * per].reshape(-1, per).sum(axis=1)
            if len(whole):
                total += self.peak.cost(
                    Decimal(str(round(float(whole.max()) / (per * step_ns / HOUR_NS), 3)))
                )
        return float(total)


def charges_of(tariffs: Tariffs, energies: Energies, zone: ZoneInfo) -> Charges:
    """Clocks change on whole quarters only, so that the hour is asked once a quarter."""
    starts = energies.start_ns + np.arange(energies.steps, dtype=np.int64) * energies.step_ns
    slots, back = np.unique(starts // (15 * MINUTE_NS), return_inverse=True)
    local = [to_datetime(int(slot) * 15 * MINUTE_NS, zone) for slot in slots]
    bands = tariffs.grid_energy
    grid = np.array([0.0 if bands is None else float(bands.at(t.hour)) for t in local])
    month = np.array([t.year * 12 + t.month for t in local], dtype=np.int64)
    return Charges(float(tariffs.markup), float(tariffs.deduction), grid[back], month[back], tariffs.peak)
