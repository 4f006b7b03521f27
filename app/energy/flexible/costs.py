"""What a schedule costs: energy bought and sold by step, and the highest draw of each period by bands.

Money in the district's currency as float: plans and comparisons; what is settled is exact (app/energy/market).
Arrays (k buildings, n steps), time last.   Thread: any, pure.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.energy.flexible.checks import Unusable, numbers
from app.energy.noise import Floats


@dataclass(frozen=True, slots=True, eq=False)
class PeakTariff:
    """Each kW of a period's highest draw pays the price of the band it lies in, like a tax (app/energy/market/tariffs.py):
    from_kw (b,), rising from 0; per_kw (b,).   period (n,): number of the period of each step, from 0, such as the month.

    The Trondheim pilot's bands (notes: D5.3): 0, 200, 500, 800 kW at 45, 42, 38, 35 NOK.
    """

    from_kw: Floats
    per_kw: Floats
    period: NDArray[np.int64]

    def __post_init__(self) -> None:
        if self.from_kw.shape != self.per_kw.shape or not len(self.from_kw) or self.from_kw[0] != 0.0:
            raise Unusable("a peak tariff wants a price for each band, and its first band from 0 kW")
        numbers("price of a peak band", self.per_kw, self.per_kw.shape, least=0.0)
        if not (np.diff(numbers("start of a peak band", self.from_kw, self.from_kw.shape)) > 0.0).all():
            raise Unusable("the bands of a peak tariff do not rise")
        if len(self.period) and (self.period < 0).any():
            raise Unusable("periods of a peak tariff are numbered from 0")

    @property
    def widths_kw(self) -> Floats:
        return np.diff(self.from_kw, append=np.inf)

    def peaks_kw(self, draw_kw: Floats) -> Floats:
        """(..., periods): highest draw of each, none below 0.   draw_kw (..., n)."""
        found = np.zeros((*draw_kw.shape[:-1], int(self.period.max(initial=0)) + 1))
        for period in range(found.shape[-1]):
            inside = draw_kw[..., self.period == period]
            found[..., period] = inside.max(axis=-1, initial=0.0)
        return found

    def price_at(self, peak_kw: Floats) -> Floats:
        """Of the last kW of these peaks, same shape."""
        band = np.searchsorted(self.from_kw, peak_kw, side="left") - 1
        return np.asarray(self.per_kw[np.maximum(band, 0)])

    def cost(self, draw_kw: Floats) -> Floats:
        """(...,): of all periods together."""
        used = np.clip(self.peaks_kw(draw_kw)[..., None] - self.from_kw, 0.0, self.widths_kw)
        return np.asarray((used * self.per_kw).sum(axis=(-2, -1)))


@dataclass(frozen=True, slots=True, eq=False)
class Prices:
    """buy, sell (n,) or (k, n): of a kWh drawn from, and delivered to, the grid; may be negative."""

    buy: Floats
    sell: Floats
    peak: PeakTariff | None = None

    def cost(self, grid_kw: Floats, step_h: float) -> Floats:
        """(k,): of what crosses the meter, grid_kw (k, n), drawn above zero."""
        drawn, given = np.maximum(grid_kw, 0.0), np.maximum(-grid_kw, 0.0)
        energy = (drawn * self.buy - given * self.sell).sum(axis=-1) * step_h
        return np.asarray(energy if self.peak is None else energy + self.peak.cost(drawn))
