"""The things of a town that have signals, before they have a place: what trades, and what only measures.

Units stand in the names of the parameters.   Thread: any.

    roster = Roster()
    roster.building("gpo", "General post office", "Centre", "office", 4_200)     # the house's ident is "b-gpo"
    roster.pv("gpo", 120.0, 10.0); roster.battery("gpo", 60, 30); roster.charger("gpo", 4, 22)
    roster.ground("grid-main", Kind.TRANSFORMER, "Grid connection", "Centre", 10, 20, "grid", rated_kva=10_000)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from app.model.asset import AssetKind as Kind


@dataclass(frozen=True, slots=True)
class Wanted:
    """An asset before it has a place.   host: id of the asset whose building it stands in or on, "" for the ground.
    xy: where it stands on the ground; with a host it is found on the building.
    """

    id: str
    kind: Kind
    name: str
    area: str
    host: str = ""
    trades: bool = False
    use: str = ""
    xy: tuple[float, float] | None = None
    params: Mapping[str, float] = field(default_factory=dict)


def building_of(asset_id: str) -> str:
    """City object id of a trading building."""
    return f"b-{asset_id}"


class Roster:
    """buildings, trading, measuring: in the order of adding.   metered: buildings that measure without trading.

    yield_kwh_m2: of PV a year, before its tilt; it sets annual_kwh where nobody says another.
    """

    def __init__(self, *, yield_kwh_m2: float = 169.0) -> None:
        self.yield_kwh_m2 = yield_kwh_m2
        self.buildings: list[Wanted] = []
        self.trading: list[Wanted] = []
        self.measuring: list[Wanted] = []

    def building(
        self, ident: str, name: str, area: str, use: str, floor_area_m2: float, **more: float
    ) -> None:
        """A building that trades. Year, storeys and height are read off the building when it stands."""
        params = {"floor_area_m2": floor_area_m2, **more}
        self.buildings.append(Wanted(ident, Kind.BUILDING, name, area, ident, True, use, params=params))

    def pv(
        self,
        host: str,
        area_m2: float,
        tilt_deg: float,
        azimuth_deg: float = 180.0,
        *,
        annual_kwh: float | None = None,
    ) -> None:
        """On a pitched roof the roof's own tilt and azimuth: kit.panels.pitched_pv says them."""
        if annual_kwh is None:
            annual_kwh = round(area_m2 * self.yield_kwh_m2 * (0.86 if tilt_deg < 15 else 0.97), -2)
        params = {
            "area_m2": area_m2,
            "rated_kw": round(area_m2 * 0.21, 1),
            "tilt_deg": tilt_deg,
            "azimuth_deg": azimuth_deg,
            "annual_kwh": annual_kwh,
        }
        self._host(host, "pv", Kind.PV, "PV", params)

    def battery(self, host: str, capacity_kwh: float, rated_kw: float) -> None:
        params = {
            "capacity_kwh": capacity_kwh,
            "rated_kw": rated_kw,
            "efficiency_pct": 92.0,
            "min_soc_pct": 8.0,
            "max_soc_pct": 96.0,
        }
        self._host(host, "battery", Kind.BATTERY, "battery", params)

    def charger(self, host: str, ports: int, port_kw: float, *, is_bidirectional: bool = True) -> None:
        params = {
            "ports": ports,
            "port_kw": port_kw,
            "rated_kw": ports * port_kw,
            "bidirectional": 1.0 if is_bidirectional else 0.0,
            "battery_kwh": 62.0,
        }
        self._host(
            host, "charger", Kind.CHARGER, "chargers", params, "bidirectional" if is_bidirectional else ""
        )

    def heat_pump(
        self, host: str, rated_kw: float, source: str, *, suffix: str = "", min_outdoor_c: float = -20.0
    ) -> None:
        """source: air, seawater, or another water (river, ground)."""
        params = {
            "rated_kw": rated_kw,
            "rated_heat_kw": round(rated_kw * (3.1 if source == "air" else 3.6), 1),
            "min_outdoor_c": min_outdoor_c,
        }
        ident = "heat-pump" + (f"-{suffix}" if suffix else "")
        self._host(host, ident, Kind.HEAT_PUMP, f"heat pump {suffix}".strip(), params, source)

    def tank(self, host: str, volume_l: float) -> None:
        params = {
            "volume_l": volume_l,
            "min_c": 40.0,
            "max_c": 90.0,
            "capacity_kwh": round(volume_l * 1.163e-3 * 50.0, 1),
            "rated_kw": round(volume_l * 0.02, 1),
            "efficiency_pct": 95.0,
        }
        self._host(host, "tank", Kind.THERMAL_STORE, "tank", params)

    def heat_link(self, host: str, rated_kw: float) -> None:
        params = {"rated_kw": rated_kw, "supply_c": 85.0}
        self._host(host, "heat-link", Kind.DISTRICT_HEAT, "heat link", params)

    def ground(
        self, ident: str, kind: Kind, name: str, area: str, x: float, y: float, use: str = "", **params: float
    ) -> None:
        """What stands on the ground, or with `z_m` among its params at that height, and only measures."""
        self.measuring.append(Wanted(ident, kind, name, area, xy=(x, y), use=use, params=params))

    def turbine(
        self, ident: str, name: str, area: str, x: float, y: float, rated_kw: float, *, use: str = "river",
        trades: bool = True, **more: float,
    ) -> None:  # fmt: skip
        """A turbine in the river (use "river") or in the wind ("wind"); it stands on no building."""
        params = {"rated_kw": rated_kw, **more}
        self.measuring.append(
            Wanted(ident, Kind.TURBINE, name, area, trades=trades, xy=(x, y), use=use, params=params)
        )

    def street_charger(
        self, ident: str, street: str, area: str, x: float, y: float, ports: int, port_kw: float
    ) -> None:
        self.ground(
            ident, Kind.CHARGER, f"Street chargers {street}", area, x, y, "street",
            ports=ports, port_kw=port_kw, rated_kw=ports * port_kw, bidirectional=0, battery_kwh=62,
        )  # fmt: skip

    def shared_cars(
        self, ident: str, name: str, area: str, x: float, y: float, places: int, cars: int
    ) -> None:
        """A place in the street where shared cars stand.   cars: that belong there; the rest are free places."""
        self.ground(ident, Kind.CAR_SHARE, f"Shared cars {name}", area, x, y, places=places, cars=cars)

    def _host(
        self, host: str, suffix: str, kind: Kind, what: str, params: Mapping[str, Any], use: str = ""
    ) -> None:
        building = next(b for b in self.buildings if b.id == host)
        self.trading.append(
            Wanted(
                f"{host}-{suffix}",
                kind,
                f"{building.name} {what}",
                building.area,
                host,
                True,
                use,
                params=params,
            )
        )
