"""Which meters the demonstration's market reads, and what they showed at a moment.   Thread: any, pure.

A quarter's energy is the difference of two readings of a counter: the last one at or before each of its ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from app.energy.sharing import STEP, Metered, counter_wh
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS

OLDEST_NS = 10 * MINUTE_NS
"""A reading older than this at the end of a quarter says nothing about the quarter: the asset does not bid."""
_MADE = {
    AssetKind.PV: "energy_kwh",
    AssetKind.TURBINE: "energy_kwh",
    AssetKind.BATTERY: "energy_out_kwh",
    AssetKind.CHARGER: "energy_out_kwh",
}
_USED = {
    AssetKind.BUILDING: "energy_kwh",
    AssetKind.BATTERY: "energy_in_kwh",
    AssetKind.CHARGER: "energy_kwh",
}
_COUNTS = (Quality.GOOD, Quality.SIMULATED, Quality.SUBSTITUTED)


@dataclass(frozen=True, slots=True)
class Shown:
    """A counter's reading.   t_ns: its event time."""

    wh: int
    t_ns: int


@dataclass(frozen=True, slots=True)
class Moment:
    """What all meters showed.   by_row: readings that count.   spot: price of a kWh, None where it is not known."""

    t_ns: int
    by_row: Mapping[int, Shown]
    spot: Decimal | None


class Meters:
    """Of the assets that trade.   made, used: row of the counter by asset."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.made = self._rows(_MADE)
        self.used = self._rows(_USED)
        self.kinds = {a.id: a.kind for a in catalogue.assets}
        self.assets = tuple(
            a.id for a in catalogue.assets if a.trades and (a.id in self.made or a.id in self.used)
        )
        self._all = np.array(sorted({*self.made.values(), *self.used.values()}), dtype=np.intp)
        self._spot = next((row for row, s in enumerate(catalogue.signals) if s.quantity == "price"), None)

    def rows_of(self, asset: str) -> tuple[int, ...]:
        return tuple(rows[asset] for rows in (self.made, self.used) if asset in rows)

    def of(self, state: Snapshot, t_ns: int) -> Moment:
        """state: as of just before t_ns, the end of one quarter and the start of the next."""
        fresh = (state.at_ns[self._all] > t_ns - OLDEST_NS) & np.isin(state.quality[self._all], _COUNTS)
        fresh &= np.isfinite(state.value[self._all])
        shown = {
            int(row): Shown(counter_wh(float(state.value[row])), int(state.at_ns[row]))
            for row in self._all[fresh]
        }
        spot = None
        if self._spot is not None and np.isfinite(state.value[self._spot]):
            spot = Decimal(repr(float(state.value[self._spot]))).quantize(STEP)
        return Moment(t_ns, shown, spot)

    def between(self, first: Moment, last: Moment) -> list[Metered]:
        """Assets all of whose meters were read at both ends, and none of which ran backwards."""
        found = []
        for asset in self.assets:
            rows = self.rows_of(asset)
            if not all(row in first.by_row and row in last.by_row for row in rows):
                continue
            counted = {row: last.by_row[row].wh - first.by_row[row].wh for row in rows}
            if min(counted.values()) >= 0:
                made = counted[self.made[asset]] if asset in self.made else 0
                used = counted[self.used[asset]] if asset in self.used else 0
                found.append(Metered(asset, self.kinds[asset], made, used))
        return found

    def _rows(self, suffixes: Mapping[AssetKind, str]) -> dict[str, int]:
        found = {}
        for asset in self.catalogue.assets:
            suffix = suffixes.get(asset.kind) if asset.trades else None
            row = None if suffix is None else self.catalogue.row_or_none(f"{asset.id}.{suffix}")
            if row is not None:
                found[asset.id] = row
        return found
