"""The flows of one moment, from a Snapshot: the same energies as of a period, over one hour, so that kWh read as kW.

What is missing, bad or older than ten periods is unknown.   Thread: any, pure; a few hundred microseconds.
"""

from __future__ import annotations

import numpy as np

from app.energy.indicators.energies import Energies, Layout
from app.model.catalogue import Catalogue
from app.model.snapshot import Snapshot, usable
from app.model.times import HOUR_NS


class MomentReader:
    """Reads the layout once."""

    def __init__(self, catalogue: Catalogue, layout: Layout, currency: str = "") -> None:
        self._layout, self._currency = layout, currency
        self._given_up_after_ns = catalogue.given_up_after_ns
        self._rows = np.array([m.power for m in layout.meters], dtype=np.intp)
        self._sign = np.array([m.sign for m in layout.meters], dtype=np.float64)
        self._extra = np.array([layout.spot, layout.carbon], dtype=np.intp)

    def of(self, snapshot: Snapshot) -> Energies:
        value = self._values(snapshot, self._rows)
        kwh = np.where(np.isfinite(value), np.maximum(value * self._sign, 0.0), np.nan)[:, None]
        spot, carbon = self._values(snapshot, self._extra)
        return Energies(
            self._layout,
            snapshot.t_ns - HOUR_NS,
            HOUR_NS,
            kwh,
            np.array([spot]),
            np.array([carbon]),
            self._currency,
            is_moment=True,
        )

    def _values(self, snapshot: Snapshot, rows: np.ndarray) -> np.ndarray:
        at = np.maximum(rows, 0)
        known = usable(snapshot, self._given_up_after_ns, at) & (rows >= 0)
        return np.where(known, snapshot.value[at], np.nan)
