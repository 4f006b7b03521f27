"""The headline figures of a district and of each of its areas, from one Snapshot: load, PV, exchange, self-sufficiency.

kW with these signs: load, PV, import and export are never below zero; cars and batteries count charging as positive.
What is missing, bad or older than ten periods is left out of the sums, and counted: a figure of which one kind of source
(buildings, generation, cars, batteries) reports with less than 90 % is not valid, and one of which a kind is silent is not known.
Thread: any, pure. Live, replay and scenarios all use it.

    figures = EnergyBalance(catalogue).of(snapshot)
    figures.whole.import_kw, figures.areas["Sluppen"].self_sufficiency_pct
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.snapshot import Snapshot, usable

LEAST_COVERAGE = 0.90  # notes on practice: below it a figure is not valid

_SOURCES = {
    (AssetKind.BUILDING, "load_kw"): 0,
    (AssetKind.PV, "power_kw"): 1,
    (AssetKind.TURBINE, "power_kw"): 1,
    (AssetKind.CHARGER, "power_kw"): 2,
    (AssetKind.BATTERY, "power_kw"): 3,
}
LOAD, PV, CARS, BATTERY = (0,), (1,), (2,), (3,)
ALL = (0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Balance:
    """Of a district or of one area.   sources, known: how many signals should enter, how many do; in `parts` the same of
    each kind (buildings, generation, cars, batteries), () where nobody counted."""

    load_kw: float
    pv_kw: float
    cars_kw: float
    battery_kw: float
    cars_taking_kw: float
    sources: int
    known: int
    parts: tuple[tuple[int, int], ...] = ()

    @property
    def net_kw(self) -> float:
        """What crosses the boundary, import positive; buildings inside supply one another first."""
        return self.load_kw + self.cars_kw + self.battery_kw - self.pv_kw

    @property
    def import_kw(self) -> float:
        return max(self.net_kw, 0.0)

    @property
    def export_kw(self) -> float:
        return max(-self.net_kw, 0.0)

    @property
    def consumption_kw(self) -> float:
        """Buildings, and cars that charge; storing is no consumption."""
        return self.load_kw + self.cars_taking_kw

    @property
    def self_sufficiency_pct(self) -> float | None:
        """clamp(1 − import / consumption); None where nothing is known."""
        if not self.is_known(ALL):
            return None
        if self.consumption_kw <= 0.0:
            return 100.0
        return 100.0 * min(max(1.0 - self.import_kw / self.consumption_kw, 0.0), 1.0)

    @property
    def self_consumption_pct(self) -> float | None:
        """clamp(1 − export / PV); None where nothing is generated, as at night."""
        if self.pv_kw <= 0.0:
            return None
        return 100.0 * min(max(1.0 - self.export_kw / self.pv_kw, 0.0), 1.0)

    @property
    def coverage(self) -> float:
        """Share of the sources that enter, 0..1."""
        return self.known / self.sources if self.sources else 0.0

    @property
    def is_valid(self) -> bool:
        return self.is_valid_of(ALL)

    def is_known(self, parts: tuple[int, ...]) -> bool:
        """Of each of these kinds that there is, something is known: a silent kind is not a sum of 0."""
        return self.known > 0 and all(known or not sources for sources, known in self._of(parts))

    def is_valid_of(self, parts: tuple[int, ...]) -> bool:
        """Each of these kinds reports with 90 % or more."""
        enough = all(known >= LEAST_COVERAGE * sources for sources, known in self._of(parts))
        return enough and (bool(self.parts) or self.coverage >= LEAST_COVERAGE)

    def _of(self, parts: tuple[int, ...]) -> list[tuple[int, int]]:
        return [self.parts[i] for i in parts if i < len(self.parts)]


@dataclass(frozen=True, slots=True)
class Figures:
    """areas: by name, in the order of the catalogue."""

    t_ns: int
    whole: Balance
    areas: Mapping[str, Balance]


class EnergyBalance:
    """Reads the catalogue once; `of` costs some tens of microseconds."""

    def __init__(self, catalogue: Catalogue) -> None:
        rows, parts, places = [], [], []
        self._areas: list[str] = []
        for row, signal in enumerate(catalogue.signals):
            asset = catalogue.asset(signal.asset)
            part = _SOURCES.get((asset.kind, signal.id[len(signal.asset) + 1 :]))
            if part is None:
                continue
            if asset.area not in self._areas:
                self._areas.append(asset.area)
            rows.append(row)
            parts.append(part)
            places.append(self._areas.index(asset.area))
        self._given_up_after_ns = catalogue.given_up_after_ns
        self._rows = np.array(rows, dtype=np.intp)
        self._part = np.array(parts, dtype=np.intp)
        self._place = np.array(places, dtype=np.intp)

    def of(self, snapshot: Snapshot) -> Figures:
        known = usable(snapshot, self._given_up_after_ns, self._rows)
        value = np.where(known, snapshot.value[self._rows], 0.0)
        every = np.ones(len(value), dtype=np.bool_)
        areas = {name: self._sum(value, known, self._place == i) for i, name in enumerate(self._areas)}
        return Figures(snapshot.t_ns, self._sum(value, known, every), MappingProxyType(areas))

    def _sum(
        self, value: NDArray[np.float64], known: NDArray[np.bool_], inside: NDArray[np.bool_]
    ) -> Balance:
        sums = np.bincount(self._part[inside], weights=value[inside], minlength=4)
        of_each = np.bincount(self._part[inside], minlength=4).tolist()
        known_of = np.bincount(self._part[inside & known], minlength=4).tolist()
        taking = value[inside & (self._part == 2) & (value > 0.0)].sum()
        return Balance(
            load_kw=float(sums[0]),
            pv_kw=float(sums[1]),
            cars_kw=float(sums[2]),
            battery_kw=float(sums[3]),
            cars_taking_kw=float(taking),
            sources=int(inside.sum()),
            known=int(known[inside].sum()),
            parts=tuple(zip(of_each, known_of, strict=True)),
        )
