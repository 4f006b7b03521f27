"""The base of scenarios from an opened district: its meters, objects, roofs and walls, and a hash of all that counts.

    base = base_of(open_district("trondheim"), cache_dir)       # some seconds the first time: the sun of a year on every roof

Part of the composition root: physics, catalogue and city model meet here.   Thread: any but the GUI's.   Raises BadDistrict,
PlanningError, and BadModel where the city cannot be read; without a city there are no roofs, which is said.
"""

from __future__ import annotations

import hashlib
import json
import os
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from app.energy.day import midnight_ns
from app.energy.noise import Floats
from app.energy.planning.district import Rows
from app.energy.planning.of_catalogue import planning_district, simulated_cars
from app.energy.planning.weather_year import WeatherYear
from app.energy.weather import Place, climate_of
from app.energy.wiring import Wiring, params, wire
from app.model.asset import AssetKind
from app.model.city import CityModel, SurfaceKind
from app.model.language import tr
from app.opening import OpenedDistrict
from app.scenarios.base import Base, Surfaces
from app.scenarios.objects import Objects
from app.year_plan import NORMAL_SEED
from maps.readers import read_city
from maps.sunlight.irradiance import RoofIrradiance

SUN_EVERY = 12
"""Days between the days of the sun study; each stands for the twelve around it."""
LEAST_WALL_M2 = 8.0
_SEEN_YEAR = 2026  # whose sun is studied: any will do, the sun's way is the same


def base_of(opened: OpenedDistrict, cache_dir: Path | None = None, *, city: CityModel | None = None) -> Base:
    """city: the district's model, where it has been read already; not what else is drawn around it, so that a window and a command
    have the same roofs.   cache_dir: where the study of the sun is kept."""
    catalogue, district = opened.catalogue, opened.district
    heights = [a.xyz_crs[2] for a in catalogue.assets if a.kind is AssetKind.BUILDING]
    altitude = float(np.clip(np.median(heights), 0.0, 4000.0)) if heights else 0.0
    place = Place(district.lonlat, altitude, climate_of(district.lonlat, altitude))
    wiring = wire(catalogue, NORMAL_SEED)
    planning, charger_meter = planning_district(wiring, place)
    city = read_city(district.model) if city is None else city
    buildings, chargers = wiring.buildings, wiring.of_kind[AssetKind.CHARGER]
    stood = (*buildings, *chargers)
    b, n = len(buildings), len(stood)
    row_of = {a.building: i for i, a in enumerate(buildings) if a.building}
    model = hashlib.sha256(district.model.read_bytes()).hexdigest()
    roofs, remarks = _roofs(opened, city, row_of, cache_dir, model)
    walls = _walls(city, row_of)
    meter = np.concatenate([np.arange(b, dtype=np.intp), charger_meter])
    top, ground = _heights(city, [a.building or "" for a in buildings])

    def summed(rows: Any, values: Any) -> Any:
        out = np.zeros(n)
        np.add.at(out, rows, values)
        return out

    kwp = np.zeros(len(planning))
    np.add.at(kwp, planning.planes.at, planning.planes.rated_kw)
    kwh = np.zeros(len(planning))
    np.add.at(kwh, planning.batteries.at, planning.batteries.store.capacity_kwh)
    has_pump, has_link = np.isin(np.arange(b), planning.pumps.at), planning.link_kw[:b] > 0.0
    nothing = np.full(n - b, np.nan)

    def of_buildings(values: Any) -> Any:
        return np.concatenate([np.asarray(values, dtype=np.float64), nothing])

    columns: dict[str, Any] = {
        "id": [a.id for a in stood], "name": [a.name for a in stood],
        "kind": ["building"] * b + ["charger"] * (n - b), "use": [a.use for a in stood], "area": [a.area for a in stood],
        "heat": ["heat pump" if p else "district heat" if link else "other" for p, link in zip(has_pump, has_link, strict=True)] + [""] * (n - b),
        "year": of_buildings(params(buildings, "year", np.nan)),
        "floor_m2": of_buildings(params(buildings, "floor_area_m2")),
        "roof_m2": summed(roofs.object, roofs.area_m2), "wall_m2": summed(walls.object, walls.area_m2),
        "height_m": of_buildings(top - ground), "ground_m": np.concatenate([ground, [a.xyz_crs[2] for a in chargers]]),
        "load_kwh": of_buildings(planning.electric_kwh[:b]), "heat_kwh": of_buildings((planning.heat_kwh + planning.water_kwh)[:b]),
        "pv_kwp": of_buildings(kwp[:b]), "battery_kwh": of_buildings(kwh[:b]),
        "ports": np.concatenate([np.full(b, np.nan), params(chargers, "ports")]),
    }  # fmt: skip
    words = ("id", "name", "kind", "use", "area", "heat")
    table = {
        name: np.array(values, dtype=object) if name in words else np.asarray(values, dtype=np.float64)
        for name, values in columns.items()
    }
    xyz = np.array([a.xyz_crs for a in stood], dtype=np.float64).reshape(n, 3)
    objects = Objects(MappingProxyType(table), meter, tuple(a.building or "" for a in stood), xyz)
    parts = {
        "buildings": _digest([_said(a) for a in buildings]),
        "assets": _digest([_said(a) for a in catalogue.assets if a.kind is not AssetKind.BUILDING]),
        "terms": _digest([district.currency, str(district.zone), list(district.lonlat), _plain(district.tables.get("tariffs", {}))]),
        "model": model,
    }  # fmt: skip
    ports = np.arange(len(chargers), dtype=np.intp)

    cars = SimulatedCars(wiring, ports, len(chargers))

    power = np.bincount(wiring.ports.charger, wiring.ports.power_kw, minlength=len(chargers)).astype(
        np.float64
    )
    four_weeks = WeatherYear.made_up(place, district.zone, NORMAL_SEED, date(_SEEN_YEAR, 3, 2), days=28)
    taken = np.maximum(cars(four_weeks), 0.0).sum(axis=1) * four_weeks.step_h / 28.0
    return Base(
        district.id, district.name, district.currency, district.zone, place, planning, objects, roofs, walls, cars,
        charger_meter, np.arange(b, n, dtype=np.intp), taken, power, "sha256:" + _digest(parts), MappingProxyType(parts),
        district.tables, tuple(remarks), district.synthetic,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SimulatedCars:
    """(c, T) kW of the chargers that are there: the sessions that the simulator shows. As data, so that it travels to other processes."""

    wiring: Wiring
    ports: Rows
    chargers: int

    def __call__(self, weather: WeatherYear) -> Floats:
        return simulated_cars(self.wiring, self.ports, self.chargers, weather)


def _roofs(
    opened: OpenedDistrict, city: CityModel, row_of: Mapping[str, int], cache_dir: Path | None, model: str
) -> tuple[Surfaces, list[str]]:
    """Roofs where panels could lie, with the share of light that shade leaves over a year."""
    from app.sun_year import clear_sky_year
    from maps.sunlight.irradiance import roof_irradiance
    from maps.sunlight.rays import NoRays
    from maps.sunlight.roofs import roofs_of

    district, root = opened.district, city.root_of()
    start = midnight_ns(date(_SEEN_YEAR, 1, 1).toordinal(), district.zone)
    roofs = roofs_of(city)
    ours = np.array([city.ids[r] in row_of for r in root[roofs.object].tolist()], dtype=np.bool_)
    key = hashlib.sha256(f"{model}\n{SUN_EVERY}\n{start}\n{sorted(row_of)}".encode()).hexdigest()[:24]
    kept = None if cache_dir is None else cache_dir / f"{key}.roofs.npz"
    known = _kept(kept)
    if known is not None:
        return known, []
    try:
        light: RoofIrradiance = roof_irradiance(
            city, clear_sky_year(start, district.lonlat, every=SUN_EVERY), roofs=roofs.only(ours)
        )
    except NoRays as error:
        return Surfaces(), [tr("no roofs for PV: {error}", error=error)]
    row = np.array([row_of.get(city.ids[b], -1) for b in light.building.tolist()], dtype=np.intp)
    these = np.flatnonzero((row >= 0) & light.is_usable & (light.open_kwh_m2 > 0.0))
    share = np.clip(light.kwh_m2[these] / light.open_kwh_m2[these], 0.0, 1.0)
    found = Surfaces(
        row[these],
        light.area_m2[these],
        light.tilt_deg[these],
        light.azimuth_deg[these],
        share,
        light.kwh_m2[these],
    )
    _keep(kept, found)
    return found, []


def _kept(path: Path | None) -> Surfaces | None:
    """None where there is none, or one that cannot be read: it is made again."""
    if path is None:
        return None
    try:
        with np.load(path, allow_pickle=False) as file:
            found = Surfaces(**{f.name: file[f.name] for f in fields(Surfaces)})
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
    same = {len(getattr(found, f.name)) for f in fields(Surfaces)}
    return found if len(same) == 1 else None


def _keep(path: Path | None, found: Surfaces) -> None:
    """Whole or not at all. What cannot be kept is no fault."""
    if path is None:
        return
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            np.savez(file, **{f.name: getattr(found, f.name) for f in fields(Surfaces)})
        os.replace(beside, path)  # noqa: PTH105
    except OSError:
        beside.unlink(missing_ok=True)


def _walls(city: CityModel, row_of: Mapping[str, int]) -> Surfaces:
    """Walls from east over south to west, of one building and direction together."""
    a, b, c = (city.vertices[city.triangles[:, i]] for i in range(3))
    normal = np.cross(b - a, c - a)
    area = np.linalg.norm(normal, axis=1) / 2.0
    with np.errstate(invalid="ignore", divide="ignore"):
        unit = normal / (2.0 * area)[:, None]
    azimuth = np.degrees(np.arctan2(unit[:, 0], unit[:, 1])) % 360.0
    is_wall = (city.triangle_kind == SurfaceKind.WALL) & (np.abs(unit[:, 2]) < 0.2) & (area > 0.0)
    is_wall &= (azimuth >= 85.0) & (azimuth <= 275.0)
    root = city.root_of()
    row = np.array([row_of.get(city.ids[r], -1) for r in root.tolist()], dtype=np.intp)[city.triangle_object]
    these = np.flatnonzero(is_wall & (row >= 0))
    side = np.round(azimuth[these] / 15.0).astype(np.int64)
    keys, place = np.unique(np.stack([row[these], side], axis=1), axis=0, return_inverse=True)
    total = np.bincount(place.ravel(), area[these], minlength=len(keys)).astype(np.float64)
    large = np.flatnonzero(total >= LEAST_WALL_M2)
    ones = np.ones(len(large))
    return Surfaces(
        keys[large, 0].astype(np.intp), total[large], 90.0 * ones, keys[large, 1] * 15.0, ones, np.nan * ones
    )


def _heights(city: CityModel, ids: list[str]) -> tuple[Any, Any]:
    """Highest and lowest point of each building in the model, metres; NaN where it is not in it."""
    root = city.root_of()
    low, high = np.full(len(city.ids), np.inf), np.full(len(city.ids), -np.inf)
    at = root[city.triangle_object]
    z = city.vertices[city.triangles, 2]
    np.minimum.at(low, at, z.min(axis=1))
    np.maximum.at(high, at, z.max(axis=1))
    row_of = {ident: i for i, ident in enumerate(city.ids)}
    rows = [row_of.get(ident, -1) for ident in ids]
    top = np.array([high[r] if r >= 0 and np.isfinite(high[r]) else np.nan for r in rows])
    ground = np.array([low[r] if r >= 0 and np.isfinite(low[r]) else np.nan for r in rows])
    return top, ground


def _said(asset: Any) -> list[Any]:
    place = [round(float(x), 3) for x in asset.xyz_crs]
    return [
        asset.id,
        asset.kind.value,
        asset.use,
        asset.area,
        asset.building,
        asset.trades,
        place,
        _plain(asset.params),
    ]


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(v) for v in value]
    return (
        repr(value)
        if isinstance(value, float)
        else value
        if isinstance(value, str | int | bool)
        else str(value)
    )


def _digest(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
