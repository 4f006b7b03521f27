"""The signals that each kind of asset has.   Thread: any.

The part of a signal's id after the dot is shared by all assets of a kind (colour-by and MQTT topics go by it).
Signs: consumption and generation are both positive in their own signals; battery, charger and tank count charging
as positive. Limits say what is physically possible, not what is normal; they grow with the asset's rating.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from app.model.asset import Asset
from app.model.asset import AssetKind as Kind
from app.model.signal import Signal

FAST_S, SLOW_S, CALM_S = 30.0, 60.0, 300.0

Limit = float | Callable[[Asset], float]
Row = tuple[str, str, str, str, float, Limit, Limit, int]
"""suffix, quantity, label, unit, period_s, low, high, decimals"""


def _times(name: str, factor: float, default: float) -> Callable[[Asset], float]:
    return lambda asset: _rounded(asset.param(name, default) * factor)


def _rounded(value: float) -> float:
    """Two significant digits, upwards: a limit is not a measurement."""
    if value <= 0:
        return 0.0
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return math.ceil(value / step) * step


def _minus(limit: Callable[[Asset], float]) -> Callable[[Asset], float]:
    return lambda asset: -limit(asset)


_PER_AREA = _times("floor_area_m2", 0.12, 1000)
_RATED = _times("rated_kw", 1.15, 100)

_METER: tuple[Row, ...] = (
    ("load_kw", "power", "Electric load", "kW", FAST_S, 0.0, _PER_AREA, 1),
    ("heat_kw", "heat", "Heat demand", "kW", FAST_S, 0.0, _PER_AREA, 1),
    ("energy_kwh", "energy", "Electricity used", "kWh", CALM_S, 0.0, math.nan, 0),
    ("co2_kg_h", "carbon", "Carbon rate", "kg/h", SLOW_S, 0.0, _times("floor_area_m2", 0.03, 1000), 2),
)

_TRADER: tuple[Row, ...] = (
    *_METER,
    ("import_kw", "power", "Import from the grid", "kW", FAST_S, 0.0, _times("floor_area_m2", 0.16, 1000), 1),
    ("export_kw", "power", "Export to the grid", "kW", FAST_S, 0.0, _times("floor_area_m2", 0.16, 1000), 1),
    ("indoor_c", "temperature", "Indoor temperature", "°C", SLOW_S, -10.0, 45.0, 1),
    ("co2_ppm", "co2", "Indoor CO₂", "ppm", SLOW_S, 300.0, 5000.0, 0),
    ("heat_kwh", "energy", "Heat used", "kWh", CALM_S, 0.0, math.nan, 0),
)

_ROWS: dict[Kind, tuple[Row, ...]] = {
    Kind.PV: (
        ("power_kw", "power", "PV power", "kW", FAST_S, 0.0, _RATED, 1),
        ("energy_kwh", "energy", "PV energy", "kWh", CALM_S, 0.0, math.nan, 0),
        ("irradiance_w_m2", "irradiance", "Irradiance on the panels", "W/m²", FAST_S, 0.0, 1500.0, 0),
        ("module_c", "temperature", "Module temperature", "°C", SLOW_S, -40.0, 95.0, 1),
    ),
    Kind.BATTERY: (
        ("power_kw", "power", "Battery power, charging positive", "kW", FAST_S, _minus(_RATED), _RATED, 1),
        ("soc_pct", "soc", "State of charge", "%", FAST_S, 0.0, 100.0, 1),
        ("temp_c", "temperature", "Cell temperature", "°C", SLOW_S, -20.0, 65.0, 1),
        ("energy_in_kwh", "energy", "Energy charged", "kWh", CALM_S, 0.0, math.nan, 0),
        ("energy_out_kwh", "energy", "Energy discharged", "kWh", CALM_S, 0.0, math.nan, 0),
    ),
    Kind.CHARGER: (
        ("power_kw", "power", "Charging power", "kW", FAST_S, _minus(_RATED), _RATED, 1),
        ("session_kwh", "energy", "Energy of the open sessions", "kWh", SLOW_S, -2000.0, 5000.0, 1),
        ("state", "state", "State", "", SLOW_S, 0.0, 4.0, 0),
        ("ports_used", "count", "Ports in use", "", SLOW_S, 0.0, _times("ports", 1.0, 10), 0),
        ("energy_kwh", "energy", "Energy charged", "kWh", CALM_S, 0.0, math.nan, 0),
    ),
    Kind.HEAT_PUMP: (
        ("power_kw", "power", "Electric power", "kW", FAST_S, 0.0, _RATED, 1),
        ("heat_kw", "heat", "Heat delivered", "kW", FAST_S, 0.0, _times("rated_heat_kw", 1.6, 300), 1),
        ("cop", "cop", "Coefficient of performance", "", SLOW_S, 0.0, 9.0, 2),
        ("supply_c", "temperature", "Supply temperature", "°C", SLOW_S, -10.0, 95.0, 1),
        ("source_c", "temperature", "Source temperature", "°C", SLOW_S, -35.0, 40.0, 1),
        ("energy_kwh", "energy", "Electricity used", "kWh", CALM_S, 0.0, math.nan, 0),
    ),
    Kind.THERMAL_STORE: (
        ("heat_kw", "heat", "Heat flow, charging positive", "kW", FAST_S, _minus(_RATED), _RATED, 1),
        ("soc_pct", "soc", "State of charge", "%", SLOW_S, 0.0, 100.0, 1),
        ("top_c", "temperature", "Temperature, top", "°C", SLOW_S, 0.0, 110.0, 1),
        ("bottom_c", "temperature", "Temperature, bottom", "°C", SLOW_S, 0.0, 110.0, 1),
    ),
    Kind.DISTRICT_HEAT: (
        ("heat_kw", "heat", "Heat drawn", "kW", FAST_S, 0.0, _RATED, 1),
        ("supply_c", "temperature", "Supply temperature", "°C", SLOW_S, 0.0, 130.0, 1),
        ("return_c", "temperature", "Return temperature", "°C", SLOW_S, 0.0, 110.0, 1),
        ("flow_l_s", "flow", "Flow", "l/s", FAST_S, 0.0, 30.0, 2),
        ("energy_kwh", "energy", "Heat used", "kWh", CALM_S, 0.0, math.nan, 0),
    ),
    Kind.TRANSFORMER: (
        ("load_pct", "loading", "Loading", "%", FAST_S, 0.0, 200.0, 1),
        (
            "power_kw",
            "power",
            "Power, import positive",
            "kW",
            FAST_S,
            _minus(_times("rated_kva", 1.5, 1000)),
            _times("rated_kva", 1.5, 1000),
            0,
        ),
        ("voltage_pu", "voltage", "Voltage", "pu", FAST_S, 0.5, 1.5, 3),
        ("oil_c", "temperature", "Oil temperature", "°C", SLOW_S, -40.0, 140.0, 1),
    ),
    Kind.FEEDER: (
        ("current_a", "current", "Current", "A", FAST_S, 0.0, _times("rated_a", 2.0, 400), 0),
        ("load_pct", "loading", "Loading", "%", FAST_S, 0.0, 200.0, 1),
        ("voltage_pu", "voltage", "Voltage", "pu", FAST_S, 0.5, 1.5, 3),
        (
            "power_kw",
            "power",
            "Power, away from the grid positive",
            "kW",
            FAST_S,
            _minus(_times("load_kw", 3.0, 2000)),
            _times("load_kw", 3.0, 2000),
            0,
        ),
    ),
    Kind.WEATHER: (
        ("temp_c", "temperature", "Air temperature", "°C", SLOW_S, -45.0, 45.0, 1),
        ("wind_m_s", "wind", "Wind speed", "m/s", SLOW_S, 0.0, 75.0, 1),
        ("wind_deg", "direction", "Wind from", "°", SLOW_S, 0.0, 360.0, 0),
        ("ghi_w_m2", "irradiance", "Global horizontal irradiance", "W/m²", SLOW_S, 0.0, 1500.0, 0),
        ("dhi_w_m2", "irradiance", "Diffuse horizontal irradiance", "W/m²", SLOW_S, 0.0, 1000.0, 0),
        ("cloud_pct", "cloud", "Cloud cover", "%", SLOW_S, 0.0, 100.0, 0),
        ("humidity_pct", "humidity", "Relative humidity", "%", SLOW_S, 0.0, 100.0, 0),
        ("pressure_hpa", "pressure", "Air pressure", "hPa", SLOW_S, 850.0, 1100.0, 1),
    ),
    Kind.AIR_QUALITY: (
        ("pm25_ug_m3", "pm25", "PM2.5", "µg/m³", CALM_S, 0.0, 1000.0, 1),
        ("pm10_ug_m3", "pm10", "PM10", "µg/m³", CALM_S, 0.0, 2000.0, 1),
        ("no2_ug_m3", "no2", "NO₂", "µg/m³", CALM_S, 0.0, 1000.0, 1),
        ("temp_c", "temperature", "Air temperature", "°C", CALM_S, -45.0, 45.0, 1),
        ("noise_db", "noise", "Noise, LAeq of 5 min", "dB(A)", CALM_S, 0.0, 140.0, 1),
    ),
    Kind.TURBINE: (
        ("power_kw", "power", "Turbine power", "kW", FAST_S, 0.0, _RATED, 2),
        ("energy_kwh", "energy", "Energy made", "kWh", CALM_S, 0.0, math.nan, 0),
        ("flow_m_s", "speed", "Speed of the water", "m/s", FAST_S, 0.0, 8.0, 2),
        ("rotor_rpm", "rotation", "Rotor speed", "1/min", FAST_S, 0.0, 120.0, 1),
    ),
    Kind.BIKE_DOCK: (
        ("bikes", "count", "Bikes", "", CALM_S, 0.0, _times("docks", 1.0, 30), 0),
        ("free_docks", "count", "Free docks", "", CALM_S, 0.0, _times("docks", 1.0, 30), 0),
    ),
    Kind.CAR_SHARE: (
        ("cars", "count", "Shared cars", "", CALM_S, 0.0, _times("places", 1.0, 6), 0),
        ("free_places", "count", "Free places", "", CALM_S, 0.0, _times("places", 1.0, 6), 0),
    ),
}

_COUNTED = {
    "bikes": "docks", "free_docks": "docks", "ports_used": "ports", "cars": "places", "free_places": "places",
}  # fmt: skip
"""suffix -> the asset's parameter that limits it."""

_CARBON: Row = (
    "carbon_g_kwh", "carbon_intensity", "Carbon intensity of the grid", "g/kWh", CALM_S, 0.0, 1200.0, 0,
)  # fmt: skip
_HIGHEST_PRICE = {"NOK": 50.0, "EUR": 5.0, "CZK": 120.0, "RON": 25.0}


def _market(currency: str) -> tuple[Row, ...]:
    high = _HIGHEST_PRICE[currency]
    suffix, unit = f"price_{currency.lower()}_kwh", f"{currency}/kWh"
    return ((suffix, "price", "Electricity price", unit, CALM_S, -high / 10, high, 3), _CARBON)


def _rows_of(asset: Asset, currency: str) -> tuple[Row, ...]:
    if asset.kind is Kind.BUILDING:
        return _TRADER if asset.trades else _METER
    rows = _ROWS[asset.kind]
    return rows + _market(currency) if asset.use == "grid" else rows


def signals_of(assets: Sequence[Asset], currency: str) -> tuple[Signal, ...]:
    """In the order of the assets, then of the tables above. The grid connection has price (in `currency`) and carbon."""
    return tuple(_signal(asset, row) for asset in assets for row in _rows_of(asset, currency))


def _signal(asset: Asset, row: Row) -> Signal:
    suffix, quantity, label, unit, period_s, low, high, decimals = row
    ident = f"{asset.id}.{suffix}"
    if suffix in _COUNTED:  # a count is no estimate: its limit is exact
        high = asset.param(_COUNTED[suffix], 30)
    return Signal(
        ident,
        asset.id,
        quantity,
        label,
        unit,
        period_s,
        low if isinstance(low, float) else low(asset),
        high if isinstance(high, float) else high(asset),
        "sim",
        ident,
        decimals,
    )
