"""A year's run as energies, so that a plan has the very indicators of the live district.

    indicators_of(energies_of(year, district, outside)).by_name["self_sufficiency"]

kWh by step; of the whole district, or of one meter whose course was kept. District heat counts what goes through links, as live;
heat from elsewhere is in YearResult.   Thread: any, pure.
"""

from __future__ import annotations

import numpy as np

from app.energy.indicators.energies import Energies, Layout, Meter, Role
from app.energy.planning.checks import PlanningError
from app.energy.planning.district import PlanningDistrict
from app.energy.planning.outside import Outside
from app.energy.planning.result import YearResult
from app.model.asset import Asset, AssetKind
from app.model.times import NS

_PARTS: tuple[tuple[Role, AssetKind, tuple[str, ...]], ...] = (
    (Role.LOAD, AssetKind.BUILDING, ("load", "pump", "backup")),
    (Role.HEAT, AssetKind.BUILDING, ("heat",)),
    (Role.SOLAR, AssetKind.PV, ("pv",)),
    (Role.TURBINE, AssetKind.TURBINE, ("turbine",)),
    (Role.CARS_IN, AssetKind.CHARGER, ("cars",)),
    (Role.CARS_OUT, AssetKind.CHARGER, ("lent",)),
    (Role.BATTERY_IN, AssetKind.BATTERY, ("charged",)),
    (Role.BATTERY_OUT, AssetKind.BATTERY, ("discharged",)),
    (Role.PUMP, AssetKind.HEAT_PUMP, ("pump",)),
    (Role.PUMP_HEAT, AssetKind.HEAT_PUMP, ("pump_heat",)),
    (Role.DISTRICT_HEAT, AssetKind.DISTRICT_HEAT, ("link_heat",)),
)


def energies_of(
    year: YearResult, district: PlanningDistrict, outside: Outside, meter: int | None = None
) -> Energies:
    """Of the district, or of one meter.   Raises PlanningError for a meter whose course was not kept."""
    at: slice | int = slice(None)
    if meter is None:
        flows, inside = year.course, np.ones(len(district), dtype=np.bool_)
    else:
        place = np.flatnonzero(year.kept.rows == meter)
        if not len(place):
            raise PlanningError(f"the course of meter {meter} was not kept; name it in run_year's keep")
        flows, at = year.kept.flows, int(place[0])
        inside = np.arange(len(district)) == meter
    rated = float(district.planes.rated_kw[inside[district.planes.at]].sum())
    capacity = float(district.batteries.store.capacity_kwh[inside[district.batteries.at]].sum())
    said = {AssetKind.PV: {"rated_kw": rated}, AssetKind.BATTERY: {"capacity_kwh": capacity}}
    meters, kwh = [], []
    for role, kind, names in _PARTS:
        asset = Asset(
            f"plan-{kind.value}", kind, "Plan", "", (0.0, 0.0, 0.0), None, True, "", said.get(kind, {})
        )
        meters.append(Meter(role, asset, -1, -1))
        kwh.append(np.sum([getattr(flows, name)[at] for name in names], axis=0) * year.step_h)
    return Energies(
        Layout(tuple(meters)), year.start_ns, year.step_s * NS, np.stack(kwh), outside.buy, outside.carbon_g_kwh,
        outside.currency,
    )  # fmt: skip
