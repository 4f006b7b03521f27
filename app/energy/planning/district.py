"""A district as arrays for a year's run: meters, and what stands behind each.

A meter is a building, or something on the street that has a meter of its own (a kerb's charger, a turbine, a battery).
kW, kWh, m2, degrees; `at` (…,) is the row of the meter that each plane, pump, store, fleet or turbine stands at.
Thread: any, immutable. Made from a catalogue by of_catalogue.py, or from arrays for a whole city.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from app.energy.loads import USES, Use
from app.energy.noise import Floats
from app.energy.planning.checks import PlanningError, rows, series
from app.energy.storage import Store
from app.model.asset import Asset

Rows = NDArray[np.intp]

KWP_M2 = 0.20
"""kWp per m2 of module; assumption: makers state 0.19 to 0.23 in 2024."""
COVERAGE = 0.70
"""Share of a roof that modules can cover; notes on practice: 0.50 to 0.70."""


def _none() -> Floats:
    return np.zeros(0)


def _nowhere() -> Rows:
    return np.zeros(0, dtype=np.intp)


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """What stands at meters; (…,) arrays of one length."""

    at: Rows = field(default_factory=_nowhere)

    def __len__(self) -> int:
        return len(self.at)

    def picked(self, place: Rows) -> Self:
        """Those whose meter has a new place (0 or more), standing there.   place (k,): −1 for none."""
        inside = np.flatnonzero(place[self.at] >= 0)
        found = {f.name: _picked(getattr(self, f.name), inside) for f in fields(self)}
        return type(self)(**found | {"at": place[self.at[inside]]})


def _picked(value: Any, inside: Rows) -> Any:
    if isinstance(value, tuple):
        return tuple(value[i] for i in inside)
    if isinstance(value, Store):
        return Store(*(getattr(value, name)[inside] for name in Store.__slots__))
    return value[inside]


@dataclass(frozen=True, slots=True, eq=False)
class Planes(Part):
    """PV on a roof or a wall.   health: share that works, of calibration or soiling (yields.py).   light: share of the
    unshaded plane's yearly light that reaches it, 1 without shade (a study of sunlight gives it)."""

    rated_kw: Floats = field(default_factory=_none)
    tilt_deg: Floats = field(default_factory=_none)
    azimuth_deg: Floats = field(default_factory=_none)
    health: Floats = field(default_factory=_none)
    light: Floats = field(default_factory=_none)


@dataclass(frozen=True, slots=True, eq=False)
class Pumps(Part):
    """source: air, ground, seawater or river, as heat_pump.source_c reads it.   min_outdoor_c: the cut-off."""

    source: tuple[str, ...] = ()
    rated_kw: Floats = field(default_factory=_none)
    rated_heat_kw: Floats = field(default_factory=_none)
    min_outdoor_c: Floats = field(default_factory=_none)


@dataclass(frozen=True, slots=True, eq=False)
class Stores(Part):
    """Batteries or tanks.   seed: draws the content of a tank at each midnight (storage.start_of_days)."""

    store: Store = field(default_factory=lambda: Store(*(np.zeros(0) for _ in Store.__slots__)))
    seed: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))


@dataclass(frozen=True, slots=True, eq=False)
class Fleets(Part):
    """Cars of one meter.   power_kw: all connectors together.   need_kwh: together on a mean working day.
    arrive_h, leave_h: local hours of the mean car; one that leaves at an earlier hour than it came stays overnight.
    spread_h: from the first arrival to the last.   weekend: share of the need on Saturday and Sunday.
    lend_kwh: most that the drivers give back together in the evening peak of a day; 0 where none does.
    """

    power_kw: Floats = field(default_factory=_none)
    need_kwh: Floats = field(default_factory=_none)
    arrive_h: Floats = field(default_factory=_none)
    leave_h: Floats = field(default_factory=_none)
    spread_h: Floats = field(default_factory=_none)
    weekend: Floats = field(default_factory=_none)
    lend_kwh: Floats = field(default_factory=_none)
    seed: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))


@dataclass(frozen=True, slots=True, eq=False)
class Turbines(Part):
    """In a river or in the wind: the catalogue's assets, since few have the same parameters."""

    assets: tuple[Asset, ...] = ()
    seed: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))


@dataclass(frozen=True, eq=False)
class PlanningDistrict:
    """(k,) each, a row for each meter.   kinds: the distinct uses; use: row in it.

    electric_kwh, heat_kwh (space), water_kwh: stated or estimated need of a year; electricity without heat pumps and cars.
    link_kw: capacity of the district-heat connection, 0 without.   electric_backup: what pump and link do not cover is made by
    an electric heater in the building; otherwise it comes from elsewhere and is counted as other heat.
    movable: share of the electricity of a day's dear hours that moves to its cheap ones (flexible/shifting.py); empty for none.
    """

    names: tuple[str, ...]
    kinds: tuple[Use, ...]
    use: Rows
    electric_kwh: Floats
    heat_kwh: Floats
    water_kwh: Floats
    link_kw: Floats
    electric_backup: NDArray[np.bool_]
    planes: Planes = field(default_factory=Planes)
    pumps: Pumps = field(default_factory=Pumps)
    tanks: Stores = field(default_factory=Stores)
    batteries: Stores = field(default_factory=Stores)
    fleets: Fleets = field(default_factory=Fleets)
    turbines: Turbines = field(default_factory=Turbines)
    movable: Floats = field(default_factory=_none)

    def __post_init__(self) -> None:
        k = len(self.names)
        if len(self.use) != k or (k and (self.use.min() < 0 or self.use.max() >= len(self.kinds))):
            raise PlanningError("each meter needs the row of its use")
        for name in ("electric_kwh", "heat_kwh", "water_kwh", "link_kw"):
            series(f"{name} of meter", getattr(self, name), k, least=0.0, where=self._called)
        if len(self.movable):
            series("share of meter that can move", self.movable, k, least=0.0, most=1.0, where=self._called)
        for what, part in self.parts:
            _check(what, part, k, self._called)

    def __len__(self) -> int:
        return len(self.names)

    def _called(self, meter: int) -> str:
        return f"{meter} ({self.names[meter]})"

    @property
    def parts(self) -> tuple[tuple[str, Part], ...]:
        return (
            ("plane", self.planes), ("heat pump", self.pumps), ("tank", self.tanks),
            ("battery", self.batteries), ("fleet", self.fleets), ("turbine", self.turbines),
        )  # fmt: skip

    def only(self, meters: Sequence[int] | Rows) -> PlanningDistrict:
        """The same district with these meters alone: meters do not influence one another."""
        keep = rows("meter", np.asarray(meters, dtype=np.intp), len(self))
        place = np.full(len(self), -1, dtype=np.intp)
        place[keep] = np.arange(len(keep))
        return PlanningDistrict(
            tuple(self.names[i] for i in keep), self.kinds, self.use[keep], self.electric_kwh[keep],
            self.heat_kwh[keep], self.water_kwh[keep], self.link_kw[keep], self.electric_backup[keep],
            self.planes.picked(place), self.pumps.picked(place), self.tanks.picked(place),
            self.batteries.picked(place), self.fleets.picked(place), self.turbines.picked(place),
            self.movable[keep] if len(self.movable) else self.movable,
        )  # fmt: skip


def roofs(
    at: Rows,
    area_m2: Floats,
    tilt_deg: Floats,
    azimuth_deg: Floats,
    light: Floats | None = None,
    *,
    coverage: float = COVERAGE,
    kwp_m2: float = KWP_M2,
) -> Planes:
    """Planes from surfaces of roofs: at, area, tilt and azimuth of each, and the share of light that shade leaves."""
    ones = np.ones(len(at))
    rated = np.asarray(area_m2, dtype=np.float64) * (coverage * kwp_m2)
    return Planes(
        np.asarray(at, dtype=np.intp), rated, np.asarray(tilt_deg, dtype=np.float64),
        np.asarray(azimuth_deg, dtype=np.float64), ones, ones if light is None else np.asarray(light, dtype=np.float64),
    )  # fmt: skip


def uses_of(words: Sequence[str]) -> tuple[tuple[Use, ...], Rows]:
    """kinds and rows for PlanningDistrict; a word that loads.USES does not know is an office."""
    known = tuple(USES)
    other = known.index("office")
    found = np.array([known.index(w) if w in USES else other for w in words], dtype=np.intp)
    return tuple(USES.values()), found


def _check(what: str, part: Part, meters: int, called: Callable[[int], str]) -> None:
    count = len(part.at)
    if count:
        rows(what, part.at, meters)

    def where(i: int) -> str:
        return f"{i}, at meter {called(int(part.at[i]))}"

    for f in fields(part):
        value = getattr(part, f.name)
        if isinstance(value, Store):
            for name in Store.__slots__:
                series(f"{name} of {what}", getattr(value, name), count, least=0.0, where=where)
            if (
                (value.eta_in <= 0.0) | (value.eta_in > 1.0) | (value.eta_out <= 0.0) | (value.eta_out > 1.0)
            ).any():
                raise PlanningError(f"an efficiency of a {what} lies outside 0..1")
        elif isinstance(value, tuple):
            if len(value) != count:
                raise PlanningError(f"{what}: {len(value)} of {f.name} for {count}")
        elif f.name not in {"at", "seed"}:
            least = -360.0 if f.name == "azimuth_deg" else -70.0 if f.name == "min_outdoor_c" else 0.0
            series(f"{f.name} of {what}", value, count, least=least, where=where)
