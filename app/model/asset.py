"""A thing with a place: a building, a PV array, a battery, a charger, a weather station.   Thread: any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from app.model.language import tr


class AssetKind(StrEnum):
    BUILDING = "building"
    PV = "pv"
    BATTERY = "battery"
    CHARGER = "charger"
    HEAT_PUMP = "heat_pump"
    THERMAL_STORE = "thermal_store"
    DISTRICT_HEAT = "district_heat"
    TRANSFORMER = "transformer"
    FEEDER = "feeder"
    WEATHER = "weather"
    AIR_QUALITY = "air_quality"
    BIKE_DOCK = "bike_dock"
    CAR_SHARE = "car_share"
    TURBINE = "turbine"

    @property
    def words(self) -> str:
        """For people, in sentence case."""
        special = {"pv": "PV array", "charger": "EV charger"}
        return tr(special.get(self.value, self.value.replace("_", " ").capitalize()))


@dataclass(frozen=True, slots=True)
class Asset:
    """id: unique in the district, [a-z0-9-].   xyz_crs: metres in the district's CRS, z of the ground or roof it stands on.
    building: id of the city object it belongs to (for a BUILDING asset: the object that it is), or None.
    area: name of the part of the district, such as "Brattøra".   trades: takes part in the local market.
    params: physical parameters by name with the unit in the name (rated_kw, capacity_kwh, floor_area_m2, azimuth_deg ...).
    """

    id: str
    kind: AssetKind
    name: str
    area: str
    xyz_crs: tuple[float, float, float]
    building: str | None = None
    trades: bool = False
    use: str = ""
    params: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))

    def param(self, name: str, default: float) -> float:
        return float(self.params.get(name, default))
