"""Energy meters that only ever count up, and show the same at the same time wherever the run starts.

kWh since EPOCH, by meter.   Thread: any; callers hold the model's lock.
A meter's reading at a midnight is the sum of all days before it. Those sums use hourly steps, SPAN days at a time; within
a day the reading follows the minutes of the power, stretched by the few parts in a hundred by which hour and minute
sums differ, so that no midnight shows a jump (docs/decisions/0006-physics.md).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np

from app.energy.day import energy_so_far
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
    (AssetKind.TURBINE, "energy_kwh"): ("power_kw", Reads.POSITIVE),
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


SPAN = 64  # days summed at once; always whole spans from EPOCH on, so that every run adds the same numbers


class Counters:
    """The meters of one district.   rough: (first date ordinal, days) -> energies (k, days) kWh by hourly steps."""

    def __init__(self, rough: Callable[[int, int], Floats]) -> None:
        self._rough = rough
        self._spans: dict[int, Floats] = {}
        self._starts: dict[int, Floats] = {}

    def at_midnight(self, number: int) -> Floats:
        """Readings (k,) kWh at the start of the local date with this ordinal."""
        span, day = divmod(number - EPOCH, SPAN)
        return np.asarray(np.maximum(self._start(span) + self._span(span)[:, day], 0.0))

    def of_day(self, number: int, powers: Floats, step_h: float) -> Floats:
        """Readings (k, m + 1) through a day whose powers (k, m + 1) are none below zero."""
        start, end = self.at_midnight(number), self.at_midnight(number + 1)
        counted = energy_so_far(powers, step_h)
        whole = counted[:, -1]
        stretch = np.divide(end - start, whole, out=np.zeros_like(whole), where=whole > 1e-9)
        return np.asarray(np.minimum(start[:, None] + counted * stretch[:, None], end[:, None]))

    def _span(self, span: int) -> Floats:
        """(k, SPAN + 1): kWh since the start of the span at each midnight of it."""
        if span not in self._spans:
            energies = self._rough(EPOCH + span * SPAN, SPAN)
            self._spans[span] = np.concatenate(
                [np.zeros((len(energies), 1)), np.cumsum(energies, axis=1)], axis=1
            )
        return self._spans[span]

    def _start(self, span: int) -> Floats:
        """(k,): reading at the start of a span; below EPOCH the spans are taken off again."""
        if not self._starts:
            self._starts[0] = START_DAYS * self._span(0)[:, -1] / SPAN
        if span not in self._starts:
            known = min(self._starts, key=lambda s: abs(s - span))
            step = 1 if span > known else -1
            for s in range(known, span, step):
                before = s if step > 0 else s - 1
                self._starts[s + step] = self._starts[s] + step * self._span(before)[:, -1]
        return self._starts[span]


def power_of(table: Table, asset: str, source: tuple[str, Reads]) -> Floats | None:
    """The power that a meter adds up, or None where the asset has no such series."""
    shown: Shown | None = table.get((asset, source[0]))
    if shown is None:
        return None
    return np.asarray(np.maximum(shown.series if source[1] is Reads.POSITIVE else -shown.series, 0.0))
