"""From an Outcome to what the city shows: shapes of its interventions, and a value for each building.   Plain: no Qt, no VTK.

    planned_of(outcome)                                # what maps/scenario_shapes.py draws
    values_of(outcome, RESULTS["generated"], city)     # (o,) kWh; NaN where no meter stands

Part of the composition root.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from app.energy.planning.result import Meters
from app.model.city import CityModel
from app.model.language import mark
from app.scenarios.kinds import KINDS
from app.scenarios.running import Outcome
from app.scenarios.words import Intervention
from maps.scenario_shapes import FLOOR_M, Planned

Floats = NDArray[np.float64]
SHAPES: Mapping[str, str] = MappingProxyType({
    "pv": "pv", "facade-pv": "facade", "battery": "battery", "heat-pump": "pump", "ev": "charger", "chargers": "charger",
    "new-building": "building", "demolition": "gone", "extra-floors": "floors", "trees": "trees", "river-turbine": "turbine",
    "road-closed": "closed", "flood": "flood",
})  # fmt: skip
"""Kind of an intervention -> its shape. What is left out changes figures and nothing that stands in a city."""
RACK_SHARE = 0.6  # as in app/scenarios/applying.py


@dataclass(frozen=True, slots=True)
class Result:
    """What buildings are coloured by.   of: sums of a year of each meter, (k,)."""

    name: str
    words: str
    unit: str
    of: Callable[[Meters], Floats]


def _autarky(meters: Meters) -> Floats:
    """Share of what a meter uses that it does not draw; NaN where nothing is used."""
    used = meters.flows.consumed
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(used > 0.0, 100.0 * (1.0 - np.minimum(meters.flows.drawn / used, 1.0)), np.nan)


RESULTS: Mapping[str, Result] = MappingProxyType({
    one.name: one
    for one in (
        Result("generated", mark("Generation"), "kWh/a", lambda m: m.flows.generated),
        Result("used", mark("Electricity used"), "kWh/a", lambda m: m.flows.consumed),
        Result("bought", mark("Bought from the grid"), "kWh/a", lambda m: m.flows.drawn),
        Result("heat", mark("Heat"), "kWh/a", lambda m: m.flows.heat),
        Result("co2", mark("CO2"), "kg/a", lambda m: m.co2_kg),
        Result("autarky", mark("Self-sufficiency"), "%", _autarky),
    )
})  # fmt: skip


def values_of(
    outcome: Outcome, result: Result, city: CityModel, *, is_difference: bool = False, is_base: bool = False
) -> Floats:
    """(o,) of each object of the city; NaN where none of its meters says anything.   is_difference: less the base under the same
    assumptions; what was torn down counts as its whole loss.   is_base: of the base alone. Sums of a quick look are brought to a year."""
    base = outcome.plan.base
    n = len(base.planning)
    value = np.asarray(result.of((outcome.base_year if is_base else outcome.year).meters), float)[:n]
    if is_base:
        pass
    elif is_difference:
        value = value - np.asarray(result.of(outcome.base_year.meters), float)[:n]
    elif outcome.plan.gone:
        value = value.copy()
        value[list(outcome.plan.gone)] = np.nan
    if result.unit != "%" and outcome.is_coarse:
        value = value * (8760.0 / (len(outcome.year.course.load) * outcome.year.step_h))
    row = {ident: i for i, ident in enumerate(city.ids)}
    out = np.full(len(city.ids), np.nan)
    for i in np.flatnonzero(base.objects.of_kind("building")).tolist():
        at = row.get(base.objects.city[i], -1)
        if at >= 0:
            out[at] = value[base.objects.meter[i]]
    return out


def planned_of(outcome: Outcome) -> tuple[Planned, ...]:
    """In the order in which they are applied."""
    there = np.array(outcome.plan.base.objects.columns["pv_kwp"], dtype=float)
    there = np.where(np.isfinite(there), there, 0.0)
    found = [_planned(outcome, one, there) for one in outcome.scenario.active if one.kind in SHAPES]
    return tuple(found)


def _planned(outcome: Outcome, one: Intervention, there: Floats) -> Planned:
    base, shape = outcome.plan.base, SHAPES[one.kind]
    rows = outcome.plan.touched.get(one.id, np.zeros(0, np.intp))
    has_city = [r for r in rows.tolist() if base.objects.city[r]]
    places = tuple(
        (float(x), float(y), float(z)) for r in rows.tolist() if not base.objects.city[r] for x, y, z in [base.objects.xyz[r]]
    )  # fmt: skip
    objects = tuple(dict.fromkeys(base.objects.city[r] for r in has_city))
    if shape == "pv":
        return Planned(one.id, shape, objects, surfaces=_roofs(outcome, one, rows, there))
    if shape == "facade":
        share = _number(one, "coverage") / 100.0
        return Planned(one.id, shape, objects, surfaces=tuple((o, np.nan, np.nan, share) for o in objects))
    if shape == "building":
        return Planned(one.id, shape, footprint=one.footprint, height_m=FLOOR_M * _number(one, "floors"))
    if shape == "floors":
        return Planned(one.id, shape, objects, height_m=FLOOR_M * _number(one, "floors"))
    if shape == "flood":
        return Planned(one.id, shape, objects, places=places, level_m=_number(one, "level"))
    if shape == "turbine" and one.footprint:
        x, y = np.mean(np.asarray(one.footprint, float), axis=0)
        return Planned(
            one.id, shape, places=((float(x), float(y), float(np.nanmin(base.objects.xyz[:, 2]))),)
        )
    return Planned(one.id, shape, objects, places=places)


def _roofs(
    outcome: Outcome, one: Intervention, rows: NDArray[np.intp], there: Floats
) -> tuple[tuple[str, float, float, float], ...]:
    """(object, tilt, azimuth, share) of the roofs that applying.py takes; what lies there already takes its share first.
    there (n,): kWp of each object before; grows by what is added here."""
    base = outcome.plan.base
    roofs, least = base.roofs, _number(one, "threshold")
    here = np.flatnonzero(np.isin(roofs.object, rows) & ~(roofs.sun_kwh_m2 < least))
    share = np.full(len(here), _number(one, "coverage") / 100.0)
    if one.values.get("tilt", KINDS["pv"].param("tilt").default) == "flat racks":
        share[roofs.tilt_deg[here] < 10.0] *= RACK_SHARE
    wanted = np.bincount(roofs.object[here], roofs.area_m2[here] * share * _number(one, "power"), minlength=len(base.objects))  # fmt: skip
    with np.errstate(divide="ignore", invalid="ignore"):
        left = np.where(wanted > 0.0, np.clip(1.0 - there / wanted, 0.0, 1.0), 0.0)
    there += wanted * left
    return tuple(
        (base.objects.city[o], float(t), float(a), float(s * left[o]))
        for o, t, a, s in zip(roofs.object[here].tolist(), roofs.tilt_deg[here], roofs.azimuth_deg[here], share, strict=True)
        if base.objects.city[o] and left[o] > 0.0
    )  # fmt: skip


def _number(one: Intervention, name: str) -> float:
    return float(one.values.get(name, KINDS[one.kind].param(name).default))
