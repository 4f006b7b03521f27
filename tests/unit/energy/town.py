"""A small district for the tests of the physics: every kind of asset once or twice, and one signal that nobody knows."""

from __future__ import annotations

from functools import cache
from zoneinfo import ZoneInfo

import numpy as np

from app.energy.district_model import DistrictModel
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.signal import Signal
from app.model.times import parse_time

OSLO = ZoneInfo("Europe/Oslo")
TRONDHEIM = (10.3988, 63.4321)

_K = AssetKind
_NO_BOUND = float("nan")


def _assets() -> tuple[Asset, ...]:
    def at(
        ident: str, kind: AssetKind, x: float, building: str | None = None, use: str = "", **params: float
    ) -> Asset:
        return Asset(
            ident, kind, ident, "East" if x < 500 else "West", (x, 0.0, 4.0), building, True, use, params
        )

    return (
        at("offices", _K.BUILDING, 0, "b1", "office", floor_area_m2=8000, year=2012),
        at("flats", _K.BUILDING, 100, "b2", "residential", floor_area_m2=6000, year=1950),
        at("lab", _K.BUILDING, 900, "b3", "school", floor_area_m2=3000, year=1990, annual_kwh=200_000),
        at("offices-pv", _K.PV, 0, "b1", rated_kw=300, tilt_deg=20, azimuth_deg=180, annual_kwh=220_000),
        at("offices-battery", _K.BATTERY, 0, "b1", capacity_kwh=400, rated_kw=150, efficiency_pct=90),
        at(
            "flats-charger",
            _K.CHARGER,
            100,
            "b2",
            ports=8,
            port_kw=11,
            rated_kw=88,
            bidirectional=1,
            battery_kwh=60,
        ),
        at("lab-pump", _K.HEAT_PUMP, 900, "b3", "air", rated_kw=46.4, rated_heat_kw=140),
        at("lab-tank", _K.THERMAL_STORE, 900, "b3", volume_l=10_000, rated_kw=200, efficiency_pct=95),
        at("lab-link", _K.DISTRICT_HEAT, 900, "b3", rated_kw=750, supply_c=85),
        at("kerb", _K.CHARGER, 300, None, "street", ports=2, port_kw=22, rated_kw=44),
        at("feeder-a", _K.FEEDER, 50, rated_a=300, rated_kv=11, load_kw=900),
        at("feeder-b", _K.FEEDER, 400, rated_a=300, rated_kv=11),
        at("feeder-c", _K.FEEDER, 900, rated_a=300, rated_kv=11),
        at("east-tr", _K.TRANSFORMER, 60, rated_kva=1600),
        at("west-tr", _K.TRANSFORMER, 950, rated_kva=800),
        at("grid", _K.TRANSFORMER, 450, None, "grid", rated_kva=8000),
        at("weather", _K.WEATHER, 10),
        at("air", _K.AIR_QUALITY, 20),
        at("dock", _K.BIKE_DOCK, 30, docks=20),
        at("share", _K.CAR_SHARE, 32, places=5, cars=3),
        at("river", _K.TURBINE, 40, rated_kw=12),
    )


_SUFFIXES: dict[AssetKind, tuple[str, ...]] = {
    _K.BUILDING: (
        [
            "load_kw",
            "heat_kw",
            "import_kw",
            "export_kw",
            "indoor_c",
            "co2_ppm",
            "energy_kwh",
            "heat_kwh",
            "co2_kg_h",
        ]
    ),
    _K.PV: ["power_kw", "energy_kwh", "irradiance_w_m2", "module_c"],
    _K.BATTERY: ["power_kw", "soc_pct", "temp_c", "energy_in_kwh", "energy_out_kwh"],
    _K.CHARGER: ["power_kw", "session_kwh", "state", "ports_used", "energy_kwh"],
    _K.HEAT_PUMP: ["power_kw", "heat_kw", "cop", "supply_c", "source_c", "energy_kwh"],
    _K.THERMAL_STORE: ["heat_kw", "soc_pct", "top_c", "bottom_c"],
    _K.DISTRICT_HEAT: ["heat_kw", "supply_c", "return_c", "flow_l_s", "energy_kwh"],
    _K.FEEDER: ["power_kw", "current_a", "load_pct", "voltage_pu"],
    _K.TRANSFORMER: ["power_kw", "load_pct", "voltage_pu", "oil_c"],
    _K.WEATHER: [
        "temp_c",
        "wind_m_s",
        "wind_deg",
        "ghi_w_m2",
        "dhi_w_m2",
        "cloud_pct",
        "humidity_pct",
        "pressure_hpa",
    ],
    _K.AIR_QUALITY: ["pm25_ug_m3", "pm10_ug_m3", "no2_ug_m3", "temp_c", "noise_db"],
    _K.BIKE_DOCK: ["bikes", "free_docks"],
    _K.CAR_SHARE: ["cars", "free_places"],
    _K.TURBINE: ["mystery"],
}

_BOUNDS = {"soc_pct": (0.0, 100.0), "wind_deg": (0.0, 360.0), "cop": (0.0, 9.0), "mystery": (3.0, 9.0)}
_PERIODS = {"energy_kwh": 300.0, "bikes": 300.0, "temp_c": 60.0}


def _signals(assets: tuple[Asset, ...]) -> list[Signal]:
    found = []
    for asset in assets:
        suffixes = list(_SUFFIXES[asset.kind])
        if asset.use == "grid":
            suffixes += ["price_nok_kwh", "carbon_g_kwh"]
        for suffix in suffixes:
            low, high = _BOUNDS.get(suffix, (_NO_BOUND, _NO_BOUND))
            ident = f"{asset.id}.{suffix}"
            period = _PERIODS.get(suffix, 30.0)
            found.append(Signal(ident, asset.id, suffix, suffix, "", period, low, high, "sim", ident))
    return found


@cache
def catalogue() -> Catalogue:
    assets = _assets()
    return Catalogue.of(assets, _signals(assets))


def new_model(seed: int = 7) -> DistrictModel:
    return DistrictModel(catalogue(), TRONDHEIM, OSLO, seed)


@cache
def model() -> DistrictModel:
    """Shared by the tests: it is a pure function of time."""
    return new_model()


def ns(text: str) -> int:
    return parse_time(text, OSLO, 0)


def values(text: str, hours: float = 24.0, step_s: float = 60.0) -> dict[str, np.ndarray]:
    """Every signal by id, from a local time on."""
    t_ns = ns(text) + (np.arange(0, hours * 3600, step_s) * 1e9).astype(np.int64)
    table = model().values(t_ns)
    return {signal.id: table[:, row] for row, signal in enumerate(catalogue().signals)}
