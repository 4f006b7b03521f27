"""PV that the roofs of a city model could carry, as planes for a year's run: area, slope and what the neighbours' shade leaves.

    planes = roof_planes(city, light, {"b-17": 0})       # light: of maps/sunlight, the study of a year
    run_year(with_planes(district, planes), weather)

Only roofs where panels could lie (large enough, not too steep, open to the sky). Shade is one share for the whole year.
Part of the composition root: the physics knows no maps.   Thread: any, pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

import numpy as np

from app.energy.planning.district import COVERAGE, KWP_M2, Planes, PlanningDistrict, roofs
from app.model.city import CityModel
from maps.sunlight.irradiance import RoofIrradiance


def roof_planes(
    city: CityModel,
    light: RoofIrradiance,
    meter_of: Mapping[str, int],
    *,
    coverage: float = COVERAGE,
    kwp_m2: float = KWP_M2,
) -> Planes:
    """meter_of: row of the meter by the id of the building in the city model; other buildings are left out.
    coverage: share of a roof that modules cover.   kwp_m2: of module."""
    meter = np.array([meter_of.get(city.ids[b], -1) for b in light.building.tolist()], dtype=np.intp)
    these = np.flatnonzero((meter >= 0) & light.is_usable & (light.open_kwh_m2 > 0.0))
    left = np.clip(light.kwh_m2[these] / light.open_kwh_m2[these], 0.0, 1.0)
    return roofs(
        meter[these], light.area_m2[these], light.tilt_deg[these], light.azimuth_deg[these], left,
        coverage=coverage, kwp_m2=kwp_m2,
    )  # fmt: skip


def with_planes(district: PlanningDistrict, more: Planes) -> PlanningDistrict:
    """The district with these planes beside its own."""
    both = {
        f.name: np.concatenate([getattr(district.planes, f.name), getattr(more, f.name)])
        for f in fields(Planes)
    }
    return replace(district, planes=Planes(**both))
