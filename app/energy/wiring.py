"""Who stands where in the energy flows of a district: the catalogue's assets as arrays, and what hangs on what.

Read once per DistrictModel; knows no time. kW, kWh, m2, degrees, metres in the district's CRS.   Thread: any (read-only).
Where a parameter is missing the default stands in defaults.py, with its source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from app.energy.day import YEAR_DAYS
from app.energy.defaults import default_of
from app.energy.ev import Ports
from app.energy.loads import Use, electric_share_of_year, heat_kwh_m2, use_of
from app.energy.noise import Floats
from app.energy.storage import Store, tank_kwh
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue

PEAK_SHARE, PEAK_OVER_MEAN = 0.30, 2.0  # assumption: of a mixed area
TANK_LOSS_PER_H = 0.002  # assumption: 5 % a day
POWER_PER_CAPACITY = 0.4  # kW per kWh where no power is stated; assumption: a store of 2.5 h
LEAST_SOC, MOST_SOC = 0.05, 0.95  # nobody uses more of a store, whatever is stated; assumption
_WORKPLACES = frozenset({"office", "school", "industry", "health", "culture", "retail"})


def seed_of(word: str, seed: int) -> int:
    """A number of one's own for each asset, the same in every run and on every machine."""
    return crc32(f"{seed}/{word}".encode()) & 0x3FFFFFFF


def params(assets: Sequence[Asset], name: str, default: float | None = None) -> Floats:
    """(k,) as stated, or `default`, or the default of this kind of asset (defaults.py)."""
    return np.array(
        [a.param(name, default_of(a.kind, name) if default is None else default) for a in assets],
        dtype=np.float64,
    )


def _param(asset: Asset, name: str) -> float:
    return asset.param(name, default_of(asset.kind, name))


@dataclass(frozen=True, eq=False)
class Wiring:
    """Assets by kind, and matrices of 0 and 1 that sum what hangs on what.

    at_building: row in `buildings` of each PV, battery ... or −1.   feeder_of_*: row in `feeders`, or −1 without feeders.
    under (transformers, feeders): 1 where a feeder hangs on a transformer.
    """

    seed: int
    of_kind: dict[AssetKind, tuple[Asset, ...]]
    buildings: tuple[Asset, ...]
    uses: list[Use]
    annual_electric_kwh: Floats
    annual_heat_kwh: Floats
    annual_water_kwh: Floats
    at_building: dict[AssetKind, NDArray[np.intp]]
    feeders: tuple[Asset, ...]
    transformers: tuple[Asset, ...]
    feeder_of: dict[AssetKind, NDArray[np.intp]]
    under: Floats
    unmetered_kwh: Floats
    batteries: Store
    tanks: Store
    ports: Ports

    def seeds(self, kind: AssetKind) -> NDArray[np.int64]:
        return np.array([seed_of(a.id, self.seed) for a in self.of_kind[kind]], dtype=np.int64)


def wire(catalogue: Catalogue, seed: int) -> Wiring:
    of_kind = {kind: tuple(a for a in catalogue.assets if a.kind is kind) for kind in AssetKind}
    buildings = of_kind[AssetKind.BUILDING]
    area = params(buildings, "floor_area_m2")
    uses = [use_of(a.use) for a in buildings]
    years = params(buildings, "year")
    electric = np.array(
        [u.electric_kwh_m2 * electric_share_of_year(y) for u, y in zip(uses, years, strict=True)]
    )
    electric = electric * area
    heat = np.array([heat_kwh_m2(y, a.use) for y, a in zip(years, buildings, strict=True)]) * area
    water = np.array([u.water_kwh_m2 for u in uses]) * area
    stated = params(buildings, "annual_kwh", np.nan)
    stated_heat = params(buildings, "annual_heat_kwh", np.nan)
    electric = np.where(np.isfinite(stated), stated, electric)
    scale = np.where(np.isfinite(stated_heat), stated_heat / np.maximum(heat + water, 1.0), 1.0)
    row_of = {a.building: i for i, a in reversed(list(enumerate(buildings))) if a.building}
    row_of |= {a.id: i for i, a in enumerate(buildings) if a.id not in row_of}
    at_building = {
        kind: np.array([row_of.get(a.building or "", -1) for a in assets], dtype=np.intp)
        for kind, assets in of_kind.items()
    }
    feeders, transformers = of_kind[AssetKind.FEEDER], _substations(of_kind[AssetKind.TRANSFORMER])
    feeder_of = {kind: _nearest(assets, feeders) for kind, assets in of_kind.items()}
    for kind, at in at_building.items():  # what stands at a building hangs where the building hangs
        if len(buildings):
            feeder_of[kind] = np.where(at >= 0, feeder_of[AssetKind.BUILDING][at], feeder_of[kind])
    under = np.zeros((len(transformers), len(feeders)))
    for f, t in enumerate(_nearest(feeders, transformers)):
        if t >= 0:
            under[t, f] = 1.0
    return Wiring(
        seed=seed,
        of_kind=of_kind,
        buildings=buildings,
        uses=uses,
        annual_electric_kwh=electric,
        annual_heat_kwh=heat * scale,
        annual_water_kwh=water * scale,
        at_building=at_building,
        feeders=feeders,
        transformers=transformers,
        feeder_of=feeder_of,
        under=under,
        unmetered_kwh=_unmetered(feeders, feeder_of[AssetKind.BUILDING], electric),
        batteries=_store(of_kind[AssetKind.BATTERY]),
        tanks=_store(of_kind[AssetKind.THERMAL_STORE]),
        ports=_ports(of_kind[AssetKind.CHARGER], buildings, at_building[AssetKind.CHARGER], seed),
    )


def is_grid_connection(asset: Asset) -> bool:
    """The transformer above all others."""
    return asset.kind is AssetKind.TRANSFORMER and asset.use == "grid"


def _substations(transformers: Sequence[Asset]) -> tuple[Asset, ...]:
    below = tuple(a for a in transformers if not is_grid_connection(a))
    return below or tuple(transformers)


def _nearest(assets: Sequence[Asset], hosts: Sequence[Asset]) -> NDArray[np.intp]:
    """Row of the nearest host in the same area; of the nearest anywhere where the area has none; −1 without hosts."""
    found = np.full(len(assets), -1, dtype=np.intp)
    for i, asset in enumerate(assets):
        near = [j for j, host in enumerate(hosts) if host.area == asset.area] or list(range(len(hosts)))
        if near:
            gaps = [
                np.hypot(hosts[j].xyz_crs[0] - asset.xyz_crs[0], hosts[j].xyz_crs[1] - asset.xyz_crs[1])
                for j in near
            ]
            found[i] = near[int(np.argmin(gaps))]
    return found


def _unmetered(feeders: Sequence[Asset], of_building: NDArray[np.intp], electric_kwh: Floats) -> Floats:
    """Yearly energy of what hangs on a feeder without a meter of ours: what its connected `load_kw` leaves, none without.

    PEAK_SHARE of the connected load peaks at once, and a mixed area peaks at PEAK_OVER_MEAN times its mean.
    """
    metered = np.array([electric_kwh[of_building == f].sum() for f in range(len(feeders))])
    nominal = PEAK_SHARE * params(feeders, "load_kw") / PEAK_OVER_MEAN * YEAR_DAYS * 24.0
    return np.asarray(np.maximum(nominal - metered, 0.0))


def _store(assets: Sequence[Asset]) -> Store:
    """Batteries and tanks. efficiency_pct: of a battery there and back, of a tank each way (D5.3: 95 %)."""
    one_way, low, high, loss, capacity = [], [], [], [], []
    for a in assets:
        is_tank = a.kind is AssetKind.THERMAL_STORE
        given = _param(a, "efficiency_pct") / 100.0
        one_way.append(given if is_tank else given**0.5)
        low.append(max(_param(a, "min_soc_pct") / 100.0, LEAST_SOC))
        high.append(min(_param(a, "max_soc_pct") / 100.0, MOST_SOC))
        loss.append(TANK_LOSS_PER_H if is_tank else 0.0)
        if is_tank:
            held = tank_kwh(_param(a, "volume_l"), _param(a, "min_c"), _param(a, "max_c"))
            capacity.append(a.param("capacity_kwh", held))
        else:
            capacity.append(_param(a, "capacity_kwh"))
    power = [
        a.param("rated_kw", c * POWER_PER_CAPACITY) for a, c in zip(assets, capacity, strict=True)
    ]  # assumption: 2.5 h store
    return Store(
        *(np.array(x, dtype=np.float64) for x in (capacity, power, one_way, one_way, low, high, loss))
    )


def _ports(chargers: Sequence[Asset], buildings: Sequence[Asset], at: NDArray[np.intp], seed: int) -> Ports:
    rows: list[tuple[int, float, float, bool, float, float, int]] = []
    for c, asset in enumerate(chargers):
        host = buildings[at[c]].use if at[c] >= 0 else ""
        by_day, by_night = _occupancy(host)
        count = max(1, round(_param(asset, "ports")))
        rated = asset.param("rated_kw", default_of(asset.kind, "port_kw") * count)
        port_kw = min(asset.param("port_kw", rated / count), rated / count)
        two_way = _param(asset, "bidirectional") > 0.0
        rows += [
            (
                c,
                port_kw,
                _param(asset, "battery_kwh"),
                two_way,
                by_day,
                by_night,
                seed_of(f"{asset.id}:{p}", seed),
            )
            for p in range(count)
        ]
    columns = list(zip(*rows, strict=True)) or [()] * 7
    kinds = (np.intp, np.float64, np.float64, np.bool_, np.float64, np.float64, np.int64)
    return Ports(*(np.array(column, dtype=kind) for column, kind in zip(columns, kinds, strict=True)))


def _occupancy(host: str) -> tuple[float, float]:
    """Share of ports with a car by day and overnight; assumption."""
    if host in _WORKPLACES:
        return 0.75, 0.15
    if host == "hotel":
        return 0.30, 0.80
    if host == "residential":
        return 0.30, 0.85
    return 0.60, 0.65  # car parks and streets
