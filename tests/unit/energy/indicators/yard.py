"""A yard of one of each, for tests of indicators: energies are written down by hand, kWh a step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from app.energy.indicators.compute import indicators_of
from app.energy.indicators.contract import Indicators, Subject
from app.energy.indicators.energies import Energies, Extras, Layout, Meter, Role
from app.model.asset import Asset, AssetKind
from app.model.times import HOUR_NS
from tests.unit.energy.town import ns

START = ns("2026-06-01T00:00:00+02:00")
_KINDS = {
    Role.LOAD: (AssetKind.BUILDING, "house", "energy_kwh"),
    Role.SOLAR: (AssetKind.PV, "roof", "energy_kwh"),
    Role.TURBINE: (AssetKind.TURBINE, "river", "energy_kwh"),
    Role.CARS_IN: (AssetKind.CHARGER, "kerb", "energy_kwh"),
    Role.CARS_OUT: (AssetKind.CHARGER, "kerb", "energy_out_kwh"),
    Role.BATTERY_IN: (AssetKind.BATTERY, "store", "energy_in_kwh"),
    Role.BATTERY_OUT: (AssetKind.BATTERY, "store", "energy_out_kwh"),
    Role.PUMP: (AssetKind.HEAT_PUMP, "pump", "energy_kwh"),
    Role.PUMP_HEAT: (AssetKind.HEAT_PUMP, "pump", "heat_kwh"),
    Role.HEAT: (AssetKind.BUILDING, "house", "heat_kwh"),
    Role.DISTRICT_HEAT: (AssetKind.DISTRICT_HEAT, "link", "energy_kwh"),
}  # fmt: skip
_PARAMS = {"roof": {"rated_kw": 10.0}, "store": {"capacity_kwh": 20.0}}


def meter_of(role: Role, name: str = "", area: str = "East", *, trades: bool = True) -> Meter:
    kind, ident, quantity = _KINDS[role]
    ident = name or ident
    asset = Asset(ident, kind, ident, area, (0.0, 0.0, 0.0), f"b-{area}", trades, "", _PARAMS.get(ident, {}))
    return Meter(role, asset, -1, -1, 1, f"{ident}.{quantity}", f"{ident}.power_kw")


def energies_of(
    kwh: Mapping[Role, Sequence[float]],
    *,
    spot: Sequence[float] | None = None,
    carbon: Sequence[float] | None = None,
    step_ns: int = HOUR_NS,
    is_moment: bool = False,
) -> Energies:
    steps = len(next(iter(kwh.values())))
    values = np.array([list(v) for v in kwh.values()], dtype=np.float64).reshape(len(kwh), steps)
    nothing = [float("nan")] * steps
    return Energies(
        Layout(tuple(meter_of(role) for role in kwh)),
        START,
        step_ns,
        values,
        np.array(nothing if spot is None else spot, dtype=np.float64),
        np.array(nothing if carbon is None else carbon, dtype=np.float64),
        "NOK",
        is_moment=is_moment,
    )


def figures_of(
    kwh: Mapping[Role, Sequence[float]],
    *,
    spot: Sequence[float] | None = None,
    carbon: Sequence[float] | None = None,
    extras: Extras | None = None,
    step_ns: int = HOUR_NS,
) -> Indicators:
    return indicators_of(energies_of(kwh, spot=spot, carbon=carbon, step_ns=step_ns), Subject(), extras)
