"""What an asset is taken to be where its parameter is not stated: value, unit, source, by kind and name.

Thread: any, read-only. wiring.params reads it; docs/physics.md prints it.   (M): remembered, not looked up.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.model.asset import AssetKind as K


@dataclass(frozen=True, slots=True)
class Default:
    value: float
    unit: str
    source: str


_GUESS = "assumption"

DEFAULTS: Mapping[tuple[K, str], Default] = MappingProxyType({
    (K.BUILDING, "floor_area_m2"): Default(2000.0, "m2", _GUESS),
    (K.BUILDING, "year"): Default(1975.0, "year", "assumption: the middle of the stock"),
    (K.PV, "rated_kw"): Default(50.0, "kWp", _GUESS),
    (K.PV, "tilt_deg"): Default(15.0, "°", "assumption: flat roof with racks"),
    (K.PV, "azimuth_deg"): Default(180.0, "° from north", "assumption: south"),
    (K.BATTERY, "capacity_kwh"): Default(100.0, "kWh", _GUESS),
    (K.BATTERY, "efficiency_pct"): Default(90.0, "% there and back", "assumption: lithium-ion with converter, 85 to 92 (M)"),
    (K.BATTERY, "min_soc_pct"): Default(10.0, "%", _GUESS),
    (K.BATTERY, "max_soc_pct"): Default(95.0, "%", _GUESS),
    (K.THERMAL_STORE, "volume_l"): Default(5000.0, "l", _GUESS),
    (K.THERMAL_STORE, "min_c"): Default(40.0, "°C", "D5.3 of the Trondheim pilot"),
    (K.THERMAL_STORE, "max_c"): Default(90.0, "°C", "D5.3 of the Trondheim pilot"),
    (K.THERMAL_STORE, "efficiency_pct"): Default(95.0, "% each way", "D5.3 of the Trondheim pilot"),
    (K.THERMAL_STORE, "min_soc_pct"): Default(10.0, "%", _GUESS),
    (K.THERMAL_STORE, "max_soc_pct"): Default(95.0, "%", _GUESS),
    (K.HEAT_PUMP, "rated_kw"): Default(30.0, "kW electric", _GUESS),
    (K.DISTRICT_HEAT, "rated_kw"): Default(1e9, "kW", "assumption: no limit stated, none taken (D5.3: 750)"),
    (K.CHARGER, "ports"): Default(2.0, "1", _GUESS),
    (K.CHARGER, "port_kw"): Default(11.0, "kW", "assumption: three phases of 16 A"),
    (K.CHARGER, "bidirectional"): Default(0.0, "0 or 1", "assumption: one way unless stated"),
    (K.CHARGER, "battery_kwh"): Default(60.0, "kWh", "assumption: a mid-size car"),
    (K.FEEDER, "load_kw"): Default(0.0, "kW connected", "none stated, none taken"),
    (K.TRANSFORMER, "rated_kva"): Default(1000.0, "kVA", _GUESS),
    (K.TURBINE, "rated_kw"): Default(10.0, "kW", _GUESS),
    (K.TURBINE, "rated_rpm"): Default(42.0, "1/min", _GUESS),
    (K.TURBINE, "tide_share"): Default(0.0, "1", "a river without tide unless stated"),
})  # fmt: skip


def default_of(kind: K, name: str) -> float:
    """Raises KeyError for a parameter that nobody has given a default and a source."""
    return DEFAULTS[kind, name].value
