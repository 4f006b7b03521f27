"""Interventions put into a base, one after another.   Thread: any, pure.   Raises ScenarioError naming the intervention.

    plan = apply(base, scenario)            # plan.district, plan.items, plan.remarks

What each kind does is one function below, listed in _DO; its parameters are in kinds.py, its words in docs/scenarios.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from app.energy.ev import V2G_KWH
from app.energy.heat_pump import CUT_OFF_C, HEAT_PER_KW
from app.energy.loads import electric_share_of_year, heat_kwh_m2, use_of
from app.energy.noise import Floats
from app.energy.planning.district import Fleets, Planes, Pumps, Rows, Stores, Turbines, uses_of
from app.energy.storage import Store
from app.model.asset import Asset, AssetKind
from app.model.language import tr
from app.scenarios import query
from app.scenarios.base import Base
from app.scenarios.kinds import KINDS, Kind
from app.scenarios.plan import Item, Plan
from app.scenarios.words import Intervention, Scenario, ScenarioError, Value

FULL_LOAD_H = 2200.0
"""Heat of a year over the heat of its coldest hour; assumption: 2,000 to 2,500 in Nordic towns (M)."""
NEW_YEAR = 2020.0
"""Built by today's code, for loads.heat_kwh_m2."""
RACK_TILT_DEG, RACK_SHARE, FLAT_BELOW_DEG = 15.0, 0.6, 10.0
"""Modules on racks, and the share of a flat roof that is left between their rows; assumption."""
FLOOR_M = 3.0
EUR: dict[str, float] = {"eur": 1.0, "nok": 11.5, "czk": 25.0, "ron": 5.0, "bgn": 1.95583}
"""Currency for one euro, where the scenario does not say; round rates of 2024, the lev's is fixed by law."""
_WORK = ("office", "school", "industry", "health", "culture", "retail")


def apply(base: Base, scenario: Scenario) -> Plan:
    plan = Plan.of(base)
    plan.remarks += base.remarks
    rate = rate_of(base, scenario)
    for one in scenario.active:
        kind = KINDS.get(one.kind)
        if kind is None:
            raise ScenarioError(tr("{id}: '{kind}' is no kind of intervention", id=one.id, kind=one.kind))
        rows = objects_of(base, one, kind)
        gone = [
            base.objects.ids[r]
            for r in rows
            if int(base.objects.meter[r]) in plan.gone and kind.on != "district"
        ]
        if gone:
            raise ScenarioError(
                tr("{id}: {object} was torn down before, by {other}; change the order or leave it out", id=one.id,
                   object=gone[0], other=plan.gone[int(base.objects.meter[base.objects.row_of(gone[0])])])
            )  # fmt: skip
        plan.touched[one.id] = rows
        _DO[one.kind](plan, one, rows, _Values(one, kind, rate))
    return plan


def rate_of(base: Base, scenario: Scenario) -> float:
    """Currency of the district for one euro."""
    return float(scenario.assumptions.get("currency_per_eur") or EUR.get(base.currency.lower(), 1.0))


def objects_of(base: Base, one: Intervention, kind: Kind) -> Rows:
    """Rows of what it is put on.   Raises ScenarioError where that is nothing."""
    if kind.on == "district":
        return np.zeros(0, dtype=np.intp)
    objects, found = base.objects, np.zeros(len(base.objects), dtype=np.bool_)
    if one.where:
        try:
            found |= query.chosen(objects, one.where)
        except query.QueryError as error:
            where = tr(" (letter {n})", n=error.column) if error.column else ""
            raise ScenarioError(
                tr("{id}: where{place}: {error}", id=one.id, place=where, error=error)
            ) from error
    for ident in one.objects:
        row = objects.row_of(ident)
        if row < 0:
            raise ScenarioError(
                tr("{id}: there is no object {object} in this district", id=one.id, object=ident)
            )
        found[row] = True
    if kind.on in ("building", "charger"):
        found &= objects.of_kind(kind.on)
    rows = np.flatnonzero(found)
    if len(rows):
        return rows
    if not one.where and not one.objects:
        raise ScenarioError(tr("{id}: it says neither where nor which objects", id=one.id))
    there = (
        query.why_nothing(objects, one.where) if one.where else tr("of these none is a {kind}", kind=kind.on)
    )
    raise ScenarioError(
        tr("{id}: no {kind} matches {where}. {there}", id=one.id, kind=kind.on if kind.on != "any" else tr("object"),
           where=one.where or ", ".join(one.objects), there=there)
    )  # fmt: skip


class _Values:
    """Parameters of one intervention, with the kind's defaults."""

    def __init__(self, one: Intervention, kind: Kind, rate: float) -> None:
        self._one, self._kind, self.rate = one, kind, rate

    def _of(self, name: str) -> Value:
        param = self._kind.param(name)
        return self._one.values.get(name, param.default)

    def number(self, name: str) -> float:
        value = self._of(name)
        return value if isinstance(value, float) else float(value)

    def share(self, name: str) -> float:
        return self.number(name) / 100.0

    def word(self, name: str) -> str:
        return str(self._of(name))

    def has(self, name: str) -> bool:
        return any(p.name == name for p in self._kind.params)

    def item(self, quantity: float, unit: str) -> Item:
        """quantity: of what `cost` counts, such as kWp."""
        invest = self.number("cost") * self.rate * quantity
        upkeep = invest * (self.share("upkeep") if self.has("upkeep") else 0.0)
        life = self.number("life") if self.has("life") else 100.0
        return Item(self._one.id, invest, upkeep, life, self._one.year, f"{quantity:.4g} {unit}")


def _meters(plan: Plan, rows: Rows) -> Rows:
    return np.unique(plan.base.objects.meter[rows])


def _column(plan: Plan, rows: Rows, name: str, default: float) -> Floats:
    values = np.asarray(plan.base.objects.columns[name][rows], dtype=np.float64)
    return np.where(np.isfinite(values), values, default)


def _decide(plan: Plan, what: str, meters: Rows, word: str, one: Intervention) -> None:
    """One meter follows one rule.   Raises ScenarioError where another intervention said otherwise."""
    table = plan.control if what == "control" else plan.strategy
    for m in meters.tolist():
        before = table[m]
        if before and before != word:
            raise ScenarioError(
                tr("{id}: at {meter} {other} says '{before}' and this '{now}'; one meter follows one rule", id=one.id,
                   meter=plan.district.names[m], other=plan.said_by[what, m], before=before, now=word)
            )  # fmt: skip
        table[m] = word
        plan.said_by[what, m] = one.id


def _pv(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    roofs, base = plan.base.roofs, plan.base
    here = np.flatnonzero(np.isin(roofs.object, rows) & ~(roofs.sun_kwh_m2 < v.number("threshold")))
    if not len(here):
        raise ScenarioError(
            tr("{id}: none of the {n} buildings has a roof where panels can lie and the sun brings {least:.0f} kWh/m²", id=one.id, n=len(rows),
               least=v.number("threshold"))
        )  # fmt: skip
    meter = base.objects.meter[roofs.object[here]]
    area, tilt, azimuth = (
        roofs.area_m2[here].copy(),
        roofs.tilt_deg[here].copy(),
        roofs.azimuth_deg[here].copy(),
    )
    if v.word("tilt") == "flat racks":
        flat = tilt < FLAT_BELOW_DEG
        area[flat] *= RACK_SHARE
        tilt[flat], azimuth[flat] = RACK_TILT_DEG, 180.0 if base.place.lonlat[1] >= 0.0 else 0.0
    rated = area * v.share("coverage") * v.number("power")
    there = np.zeros(len(plan))
    np.add.at(there, plan.district.planes.at, plan.district.planes.rated_kw)
    wanted = np.bincount(meter, rated, minlength=len(plan))
    left = np.divide(np.maximum(wanted - there, 0.0), wanted, out=np.zeros_like(wanted), where=wanted > 0.0)
    full = np.unique(meter[left[meter] <= 0.0])
    if len(full):
        plan.remarks.append(
            tr("{id}: {n} buildings have as much PV already, the first is {name}", id=one.id, n=len(full), name=plan.district.names[int(full[0])])
        )  # fmt: skip
    rated *= left[meter]
    keep = np.flatnonzero(rated > 0.01)
    ones = np.ones(len(keep))
    plan.with_part(
        "planes", Planes(meter[keep], rated[keep], tilt[keep], azimuth[keep], ones, roofs.light[here][keep])
    )
    plan.items.append(v.item(float(rated[keep].sum()), "kWp"))


def _facade(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    walls = plan.base.walls
    here = np.flatnonzero(np.isin(walls.object, rows))
    if not len(here):
        raise ScenarioError(
            tr(
                "{id}: none of the {n} buildings has a wall to the sun in the city model",
                id=one.id,
                n=len(rows),
            )
        )
    rated = walls.area_m2[here] * v.share("coverage") * v.number("power")
    ones = np.ones(len(here))
    plan.with_part("planes", Planes(
        plan.base.objects.meter[walls.object[here]], rated, walls.tilt_deg[here], walls.azimuth_deg[here], ones, v.share("light") * ones,
    ))  # fmt: skip
    plan.items.append(v.item(float(rated.sum()), "kWp"))


def _battery(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    meters = _meters(plan, rows)
    ones = np.ones(len(meters))
    way = v.share("efficiency") ** 0.5 * ones
    store = Store(
        v.number("capacity") * ones, v.number("power") * ones, way, way, 0.05 * ones, 0.95 * ones, 0.0 * ones
    )
    plan.with_part("batteries", Stores(meters, store, _seeds(plan, one, meters)))
    _decide(plan, "strategy", meters, v.word("strategy"), one)
    plan.items.append(v.item(v.number("capacity") * len(meters), "kWh"))


def _heat_pump(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    meters = _meters(plan, rows)
    there = np.isin(meters, plan.district.pumps.at)
    if there.any():
        plan.remarks.append(
            tr(
                "{id}: {n} buildings have a heat pump already and keep it as it is",
                id=one.id,
                n=int(there.sum()),
            )
        )
    meters = meters[~there]
    if not len(meters):
        raise ScenarioError(tr("{id}: every one of these buildings has a heat pump already", id=one.id))
    peak = (plan.district.heat_kwh + plan.district.water_kwh)[meters] / FULL_LOAD_H
    heat = peak * v.share("share")
    plan.with_part("pumps", Pumps(
        meters, (v.word("source"),) * len(meters), heat / HEAT_PER_KW, heat,
        np.full(len(meters), CUT_OFF_C if v.word("source") == "air" else -60.0),
    ))  # fmt: skip
    plan.items.append(v.item(float(heat.sum()), "kW"))


def _envelope(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    floor = _column(plan, rows, "floor_m2", 0.0)
    uses = [str(u) for u in plan.base.objects.columns["use"][rows]]
    new = np.array([heat_kwh_m2(NEW_YEAR, use) for use in uses]) * floor
    meters = plan.base.objects.meter[rows]
    now = plan.district.heat_kwh[meters]
    wanted = {"as new": new, "deep": 0.5 * new, "light": 0.75 * now}[v.word("level")]
    done = now <= wanted
    if done.all():
        raise ScenarioError(tr("{id}: all of these buildings are as good already", id=one.id))
    if done.any():
        plan.remarks.append(
            tr(
                "{id}: {n} of {m} buildings are as good already and stay",
                id=one.id,
                n=int(done.sum()),
                m=len(rows),
            )
        )
    plan.changed("heat_kwh", meters[~done], wanted[~done])
    plan.items.append(v.item(float(floor[~done].sum()), "m²"))


def _district_heat(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    meters = _meters(plan, rows)
    there = plan.district.link_kw[meters] > 0.0
    if there.any():
        plan.remarks.append(tr("{id}: {n} buildings are connected already", id=one.id, n=int(there.sum())))
    meters = meters[~there]
    if not len(meters):
        raise ScenarioError(tr("{id}: all of these buildings are connected already", id=one.id))
    power = (plan.district.heat_kwh + plan.district.water_kwh)[meters] / FULL_LOAD_H * v.share("share")
    plan.changed("link_kw", meters, power)
    plan.items.append(v.item(float(power.sum()), "kW"))


def _ev(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    floor = _column(plan, rows, "floor_m2", 0.0)
    count = np.round(floor / 1000.0 * v.number("cars"))
    some = count > 0
    if not some.any():
        raise ScenarioError(tr("{id}: on these floors that makes less than half a car each", id=one.id))
    rows, count = rows[some], count[some]
    works = np.isin([str(u) for u in plan.base.objects.columns["use"][rows]], _WORK)
    meters = plan.base.objects.meter[rows]
    lend = np.where(works, 0.0, V2G_KWH * count) if v.word("control") == "v2g" else np.zeros(len(rows))
    _fleet(plan, one, meters, v.number("power") * count, v.number("need") * count, works, lend)
    _decide(plan, "control", meters, v.word("control"), one)
    plan.items.append(v.item(float(count.sum()), tr("connectors")))


def _fleet(
    plan: Plan,
    one: Intervention,
    meters: Rows,
    power: Floats,
    need: Floats,
    works: NDArray[np.bool_],
    lend: Floats,
) -> None:
    """works: come in the morning and leave in the afternoon; the others stay overnight."""
    day = works
    plan.with_part("fleets", Fleets(
        meters, power, need, np.where(day, 8.0, 17.5), np.where(day, 16.0, 7.5), np.full(len(meters), 2.5), np.where(day, 0.2, 0.8), lend,
        _seeds(plan, one, meters),
    ))  # fmt: skip


def _chargers(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    """The mean day of what is there, as a fleet that follows a rule."""
    base = plan.base
    which = np.flatnonzero(np.isin(base.charger_object, rows) & plan.chargers_on)
    if not len(which):
        raise ScenarioError(tr("{id}: these chargers follow a rule already or are closed", id=one.id))
    ports = np.maximum(_column(plan, base.charger_object[which], "ports", 1.0), 1.0)
    meters = base.charger_meter[which]
    uses = [base.planning.kinds[base.planning.use[m]] for m in meters.tolist()]
    works = np.array([use in [use_of(w) for w in _WORK] for use in uses])
    plan.chargers_on[which] = False
    plan.counted.setdefault("ruled_chargers", 0.0)
    plan.counted["ruled_chargers"] += len(which)
    lend = v.number("lend") * ports if v.word("control") == "v2g" else np.zeros(len(which))
    need = base.charger_kwh[which]
    power = base.charger_kw[which]
    _fleet(plan, one, meters, power, need, works, np.where(works, 0.0, lend))
    _decide(plan, "control", np.unique(meters), v.word("control"), one)
    plan.items.append(v.item(float(ports.sum()), tr("connectors")))


def _demand_response(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    meters = _meters(plan, rows)
    share = plan.district.movable if len(plan.district.movable) else np.zeros(len(plan))
    share = share.copy()
    share[meters] = np.maximum(share[meters], v.share("share"))
    plan.district = replace(plan.district, movable=share)
    highest = plan.district.electric_kwh[meters] / 8760.0 * 2.0  # assumption: twice the mean
    plan.items.append(v.item(float(highest.sum()), "kW"))


def _tariff(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    if plan.terms.said:
        raise ScenarioError(
            tr(
                "{id}: {other} sets a tariff already; there can be one at a time",
                id=one.id,
                other=plan.terms.said,
            )
        )
    plan.terms = replace(
        plan.terms, energy=(v.number("energy"),) * 24,
        feed_in=v.number("feed_in"),
        peak=((0.0, v.number("peak")),), flat=v.word("flat") != "by the hour", said=one.id
    )  # fmt: skip


def _market(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    plan.terms = replace(plan.terms, rule=v.word("rule"), local=v.share("share"))


def _new_building(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    use, floor = v.word("use"), v.number("floor")
    _, row = uses_of([use])
    spec = use_of(use)
    heat, water = heat_kwh_m2(NEW_YEAR, use) * floor, spec.water_kwh_m2 * floor
    by = v.word("heat")
    peak = (heat + water) / FULL_LOAD_H
    meter = plan.with_meter(
        f"new-{one.id}", int(row[0]), spec.electric_kwh_m2 * electric_share_of_year(NEW_YEAR) * floor, heat, water,
        peak if by == "district heat" else 0.0, by_wire=by != "district heat",
    )  # fmt: skip
    if by == "heat pump":
        at = np.array([meter], dtype=np.intp)
        plan.with_part(
            "pumps",
            Pumps(at, ("ground",), np.array([peak / HEAT_PER_KW]), np.array([peak]), np.array([-60.0])),
        )
    plan.added.append((f"new-{one.id}", one.id))
    if not one.footprint:
        plan.remarks.append(tr("{id}: it has no place yet, so it is counted and not drawn", id=one.id))
    plan.items.append(v.item(floor, "m²"))


def _demolition(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    meters = _meters(plan, rows)
    plan.cleared(meters)
    plan.chargers_on[np.isin(plan.base.charger_meter, meters)] = False
    for m in meters.tolist():
        plan.gone[m] = one.id
    plan.items.append(v.item(float(_column(plan, rows, "floor_m2", 0.0).sum()), "m²"))


def _extra_floors(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    floor, height = _column(plan, rows, "floor_m2", 0.0), _column(plan, rows, "height_m", 2.0 * FLOOR_M)
    more = floor / np.maximum(np.round(height / FLOOR_M), 1.0) * v.number("floors")
    uses = [str(u) for u in plan.base.objects.columns["use"][rows]]
    meters = plan.base.objects.meter[rows]
    new = {
        "electric_kwh": np.array([use_of(u).electric_kwh_m2 for u in uses])
        * electric_share_of_year(NEW_YEAR),
        "heat_kwh": np.array([heat_kwh_m2(NEW_YEAR, u) for u in uses]),
        "water_kwh": np.array([use_of(u).water_kwh_m2 for u in uses]),
    }
    for name, per_m2 in new.items():
        plan.changed(name, meters, getattr(plan.district, name)[meters] + per_m2 * more)
    plan.items.append(v.item(float(more.sum()), "m²"))


def _trees(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    planes, meters = plan.district.planes, _meters(plan, rows)
    light = np.where(np.isin(planes.at, meters), planes.light * (1.0 - v.share("light")), planes.light)
    if not np.isin(planes.at, meters).any():
        plan.remarks.append(
            tr("{id}: none of these buildings has modules, so nothing changes in the figures", id=one.id)
        )
    plan.district = replace(plan.district, planes=replace(planes, light=light))
    plan.items.append(v.item(float(len(rows)), tr("buildings")))


def _river_turbine(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    ident = f"new-{one.id}"
    _, row = uses_of(["parking"])
    meter = plan.with_meter(ident, int(row[0]), 0.0, 0.0, 0.0, 0.0, by_wire=False)
    asset = Asset(
        ident, AssetKind.TURBINE, one.id, "", (0.0, 0.0, 0.0), None, True, "river", {"rated_kw": v.number("power"), "rated_rpm": 42.0, "tide_share": 0.0}
    )  # fmt: skip
    plan.with_part(
        "turbines",
        Turbines(np.array([meter], dtype=np.intp), (asset,), np.array([crc32(ident.encode()) & 0x3FFFFFFF])),
    )
    plan.added.append((ident, one.id))
    plan.remarks.append(
        tr("{id}: it stands in the same made-up stream as the turbines of the model", id=one.id)
    )
    plan.items.append(v.item(v.number("power"), "kW"))


def _road_closed(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    which = np.isin(plan.base.charger_object, rows)
    plan.chargers_on[which] = False
    plan.remarks.append(
        tr(
            "{id}: what the cars of {n} chargers take elsewhere is not counted here",
            id=one.id,
            n=int(which.sum()),
        )
    )
    plan.items.append(v.item(float(which.sum()), tr("chargers")))


def _flood(plan: Plan, one: Intervention, rows: Rows, v: _Values) -> None:
    objects = plan.base.objects
    wet = np.asarray(objects.columns["ground_m"], dtype=np.float64) < v.number("level")
    plan.touched[one.id] = np.flatnonzero(wet)
    is_building = objects.of_kind("building")
    floor = np.nan_to_num(np.asarray(objects.columns["floor_m2"], dtype=np.float64))
    plan.counted["flooded_buildings"] = float((wet & is_building).sum())
    plan.counted["flooded_floor_m2"] = float(floor[wet & is_building].sum())
    plan.counted["flooded_chargers"] = float((wet & ~is_building).sum())
    plan.remarks.append(
        tr("{id}: what stands below the water is counted; the energy goes on as if it were dry", id=one.id)
    )


def _seeds(plan: Plan, one: Intervention, meters: Rows) -> NDArray[np.int64]:
    return np.array(
        [crc32(f"{one.id}/{plan.district.names[m]}".encode()) & 0x3FFFFFFF for m in meters], dtype=np.int64
    )


_DO: dict[str, Callable[[Plan, Intervention, Rows, _Values], None]] = {
    "pv": _pv, "facade-pv": _facade, "battery": _battery, "heat-pump": _heat_pump, "envelope": _envelope, "district-heat": _district_heat,
    "ev": _ev, "chargers": _chargers, "demand-response": _demand_response, "tariff": _tariff, "market": _market,
    "new-building": _new_building, "demolition": _demolition, "extra-floors": _extra_floors, "trees": _trees,
    "river-turbine": _river_turbine, "road-closed": _road_closed, "flood": _flood,
}  # fmt: skip
