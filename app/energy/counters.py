"""Energy meters that only ever count up, and show the same at the same time wherever the run starts.

kWh since EPOCH, by meter.   Thread: any; callers hold the model's lock.
A meter's reading at a midnight is the sum of all days before it. Those sums use days of hourly steps (a millisecond or
two each); within a day the reading follows the minutes of the power, stretched by the few parts in a thousand by which
hour and minute sums differ, so that no midnight shows a jump (docs/decisions/0006-physics.md).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np

from app.energy.loads import energy_so_far
from app.energy.noise import Floats
from app.energy.readout import Reads, Shown, Table
from app.model.asset import AssetKind

EPOCH = date(2026, 1, 1).toordinal()
"""Local date on which the meters of the simulated district showed START_DAYS mean days."""
START_DAYS = (
    400.0  # assumption: so many mean days were on the meter already; also keeps it above zero a year earlier
)

SOURCES: dict[tuple[AssetKind, str], tuple[str, Reads]] = {
    (AssetKind.BUILDING, "energy_kwh"): ("load_kw", Reads.POSITIVE),
    (AssetKind.BUILDING, "heat_kwh"): ("heat_kw", Reads.POSITIVE),
    (AssetKind.BUILDING, "import_kwh"): ("net_kw", Reads.POSITIVE),
    (AssetKind.BUILDING, "export_kwh"): ("net_kw", Reads.NEGATIVE),
    (AssetKind.PV, "energy_kwh"): ("power_kw", Reads.POSITIVE),
    (AssetKind.BATTERY, "energy_in_kwh"): ("power_kw", Reads.POSITIVE),
    (AssetKind.BATTERY, "energy_out_kwh"): ("power_kw", Reads.NEGATIVE),
    (AssetKind.CHARGER, "energy_kwh"): ("power_kw", Reads.POSITIVE),
    (AssetKind.CHARGER, "energy_out_kwh"): ("power_kw", Reads.NEGATIVE),
    (AssetKind.HEAT_PUMP, "energy_kwh"): ("power_kw", Reads.POSITIVE),
    (AssetKind.HEAT_PUMP, "heat_kwh"): ("heat_kw", Reads.POSITIVE),
    (AssetKind.DISTRICT_HEAT, "energy_kwh"): ("heat_kw", Reads.POSITIVE),
    (AssetKind.TRANSFORMER, "energy_kwh"): ("power_kw", Reads.POSITIVE),
}
"""Which power a meter adds up, and which side of it."""


class Counters:
    """The meters of one district.   rough: the energies of a day (k,) kWh from its date ordinal, by hourly steps."""

    def __init__(self, count: int, rough: Callable[[int], Floats]) -> None:
        self._rough = rough
        self._at: dict[int, Floats] = {EPOCH: np.zeros(count)}
        self._start: Floats | None = None

    def at_midnight(self, number: int) -> Floats:
        """Readings (k,) kWh at the start of the local date with this ordinal."""
        return np.asarray(np.maximum(self._standing(number) + self._first(), 0.0))

    def of_day(self, number: int, powers: Floats, step_h: float) -> Floats:
        """Readings (k, m + 1) through a day whose powers (k, m + 1) are none below zero."""
        start, end = self.at_midnight(number), self.at_midnight(number + 1)
        counted = energy_so_far(powers, step_h)
        whole = counted[:, -1]
        stretch = np.divide(end - start, whole, out=np.zeros_like(whole), where=whole > 1e-9)
        return np.asarray(np.minimum(start[:, None] + counted * stretch[:, None], end[:, None]))

    def _standing(self, number: int) -> Floats:
        """Since EPOCH, below zero before it; extended day by day from the nearest known."""
        if number not in self._at:
            known = min(self._at, key=lambda n: abs(n - number))
            while known != number:
                if known < number:
                    self._at[known + 1] = self._at[known] + self._rough(known)
                    known += 1
                else:
                    self._at[known - 1] = self._at[known] - self._rough(known - 1)
                    known -= 1
        return self._at[number]

    def _first(self) -> Floats:
        if self._start is None:
            sample = np.mean([self._rough(EPOCH + d) for d in range(3, 363, 31)], axis=0)
            self._start = np.asarray(START_DAYS * sample)
        return self._start


def power_of(table: Table, asset: str, source: tuple[str, Reads]) -> Floats | None:
    """The power that a meter adds up, or None where the asset has no such series."""
    shown: Shown | None = table.get((asset, source[0]))
    if shown is None:
        return None
    return np.asarray(np.maximum(shown.series if source[1] is Reads.POSITIVE else -shown.series, 0.0))
