"""How many windows are lit: from a building's real load where a signal tells it, else by its use and the hour.

Only for the presentation style's evenings; a picture, not a measurement.   Thread: any (pure).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.snapshot import Snapshot, usable

# hour of the local day -> share of lit windows
_HOURS = (0.0, 1.5, 5.0, 6.5, 8.0, 16.0, 18.0, 21.0, 22.5, 24.0)
_DAYS: dict[str, tuple[float, ...]] = {
    "residential": (0.16, 0.07, 0.05, 0.30, 0.26, 0.32, 0.55, 0.60, 0.42, 0.16),
    "hotel": (0.20, 0.12, 0.10, 0.30, 0.25, 0.30, 0.48, 0.55, 0.45, 0.20),
    "office": (0.07, 0.05, 0.06, 0.30, 0.70, 0.70, 0.34, 0.14, 0.10, 0.07),
    "retail": (0.12, 0.10, 0.10, 0.20, 0.60, 0.80, 0.80, 0.45, 0.20, 0.12),
    "health": (0.35, 0.30, 0.30, 0.50, 0.70, 0.70, 0.60, 0.50, 0.42, 0.35),
}
_USUAL = (0.06, 0.04, 0.04, 0.15, 0.45, 0.45, 0.35, 0.22, 0.12, 0.06)
FULL_W_PER_M2 = 26.0


def by_hour(use: str, hour: float) -> float:
    """0..1 for a use of the demonstration district's words at a local hour 0..24."""
    return float(np.interp(hour, _HOURS, _DAYS.get(use, _USUAL)))


class Lamps:
    """Shares for all objects of a city."""

    def __init__(self, city: CityModel, catalogue: Catalogue) -> None:
        self._given_up_after_ns = catalogue.given_up_after_ns
        root = city.root_of()
        column = city.attributes.get("use")
        used = [
            str(column[r]) if column is not None and column[r] is not None else "residential" for r in root
        ]
        self._uses = sorted(set(used))
        self._use = np.array([self._uses.index(u) for u in used], np.intp)
        self._luck = 0.75 + 0.5 * np.random.default_rng(11).random(len(city.ids))[root]
        place = {ident: row for row, ident in enumerate(city.ids)}
        self._row, self._area, objects = [], [], []
        for asset in catalogue.assets:
            if asset.kind is not AssetKind.BUILDING or asset.building not in place:
                continue
            for row in catalogue.rows_of(asset.id):
                if catalogue.signals[row].quantity == "power" and catalogue.signals[row].unit == "kW":
                    self._row.append(row)
                    self._area.append(max(100.0, asset.param("floor_area_m2", 2000.0)))
                    objects.append(place[asset.building])
                    break
        order = {o: i for i, o in enumerate(objects)}
        self._signal_of = np.array([order.get(int(r), -1) for r in root], np.intp)

    def share(self, hour: float, snapshot: Snapshot | None) -> NDArray[np.float64]:
        """(o,) 0..1."""
        out = np.array([by_hour(u, hour) for u in self._uses])[self._use] * self._luck
        if snapshot is not None and self._row:
            rows = np.array(self._row, np.intp)
            known = usable(snapshot, self._given_up_after_ns, rows)
            load = np.where(known, snapshot.value[rows] * 1000 / np.array(self._area), np.nan)
            measured = np.clip(load / FULL_W_PER_M2, 0.03, 0.92)[self._signal_of]
            out = np.where((self._signal_of >= 0) & np.isfinite(measured), measured, out)
        return np.clip(out, 0.0, 0.95)
