"""From a snapshot to a solved network: signals and network agree, and what nobody measures is neither zero nor invented."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.district_model import DistrictModel
from app.energy.network.injections import REACTIVE, Injector
from app.energy.network.limits import Limit
from app.energy.network.solving import Solver
from app.energy.network.state import MOST_APART_NS, GridWatch, standing, worst
from app.model.asset import AssetKind as Kind
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, parse_time
from tests.unit.energy.network.districts import NAMES, district_of


def moment(name: str, day: str = "2026-01-20T15:00:00+00:00", **changed: float) -> Snapshot:
    district, catalogue, _ = district_of(name)
    t_ns = parse_time(day, district.zone, 0)
    value = DistrictModel(catalogue, district.lonlat, district.zone, 7).values(np.array([t_ns]))[0]
    for key, number in changed.items():
        value[catalogue.row(key.replace("__", ".").replace("_dash_", "-"))] = number
    times = np.full(len(catalogue), t_ns)
    return Snapshot(t_ns, value, np.full(len(catalogue), Quality.SIMULATED, np.uint8), times, times)


def without(state: Snapshot, rows: list[int]) -> Snapshot:
    quality = state.quality.copy()
    quality[rows] = Quality.ABSENT
    value = state.value.copy()
    value[rows] = np.nan
    return replace(state, quality=quality, value=value)


@pytest.mark.parametrize("name", NAMES)
def test_that_a_feeders_power_is_what_its_cable_carries_but_for_the_losses_beyond_it(name: str) -> None:
    _, catalogue, plan = district_of(name)
    snapshot = moment(name)
    state = GridWatch(plan, catalogue).at(snapshot)
    assert state.flow is not None
    assert state.coverage == 1.0
    assert state.words == ""
    for feeder in plan.feeders:
        signal = snapshot.value[catalogue.row(f"{feeder.asset}.power_kw")]
        carried = state.flow.line_kw[feeder.line]
        assert signal < carried < signal + 0.08 * abs(signal) + 15.0, feeder.asset
    whole = state.injections.p_kw.sum() + state.flow.loss_kw
    assert state.flow.source_kw == pytest.approx(whole, rel=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_that_every_district_keeps_its_voltage_and_its_cables_in_winter_and_summer(name: str) -> None:
    district, catalogue, plan = district_of(name)
    model, injector = DistrictModel(catalogue, district.lonlat, district.zone, 7), Injector(plan, catalogue)
    for day in ("2026-01-20T00:00:00+00:00", "2026-06-21T00:00:00+00:00"):
        start = parse_time(day, district.zone, 0)
        value = model.values(start + np.arange(0, 24 * HOUR_NS, HOUR_NS))
        found = injector.of(value, np.isfinite(value))
        flow = Solver(plan.network).solve(found.p_kw, found.q_kvar)
        assert flow.line_pct.max() <= 100.0
        assert 0.92 < flow.voltage_pu.min() < flow.voltage_pu.max() < 1.06


def test_that_a_building_is_what_it_buys_less_what_it_sells_and_feeds_in_without_reactive_power() -> None:
    _, catalogue, plan = district_of("trondheim")
    injector = Injector(plan, catalogue)
    seller = next(
        a for a in catalogue.assets if a.kind is Kind.BUILDING and catalogue.row_or_none(f"{a.id}.import_kw")
    )
    value = np.zeros(len(catalogue))
    value[catalogue.row(f"{seller.id}.export_kw")] = 40.0
    node = injector.node_of[injector.hosts.index(seller.id)]
    found = injector.of(value, np.isfinite(value))
    assert found.p_kw[node] == -40.0
    assert found.q_kvar[node] == 0.0
    value[catalogue.row(f"{seller.id}.export_kw")] = 0.0
    value[catalogue.row(f"{seller.id}.import_kw")] = 10.0
    found = injector.of(value, np.isfinite(value))
    assert found.p_kw[node] == 10.0
    assert found.q_kvar[node] == pytest.approx(10.0 * REACTIVE)


def test_that_without_its_meter_a_building_is_known_by_its_parts() -> None:
    _, catalogue, plan = district_of("trondheim")
    injector, snapshot = Injector(plan, catalogue), moment("trondheim")
    whole = injector.at(snapshot)
    meters = [
        r for r, s in enumerate(catalogue.signals) if s.id.endswith((".import_kw", ".export_kw", ".net_kw"))
    ]
    parts = injector.at(without(snapshot, meters))
    assert parts.silent == ()
    assert np.allclose(parts.p_kw, whole.p_kw, atol=1e-6)


def test_that_a_silent_building_is_named_and_its_power_stays_with_the_feeder() -> None:
    _, catalogue, plan = district_of("trondheim")
    watch, snapshot = GridWatch(plan, catalogue), moment("trondheim")
    row = catalogue.row("meter-01.load_kw")
    assert snapshot.value[row] > 1.0
    before, after = watch.at(snapshot), watch.at(without(snapshot, [row]))
    assert after.injections.silent == ("meter-01",)
    assert after.coverage < 1.0
    assert "meters known" in after.words
    assert after.injections.p_kw.sum() == pytest.approx(before.injections.p_kw.sum())
    node = watch.injector.node_of[watch.injector.hosts.index("meter-01")]
    assert after.injections.p_kw[node] == 0.0


def test_that_with_too_few_meters_nothing_is_judged_and_with_none_nothing_is_computed() -> None:
    _, catalogue, plan = district_of("limerick")
    watch, snapshot = GridWatch(plan, catalogue), moment("limerick")
    buildings = [r for r, s in enumerate(catalogue.signals) if s.id.startswith("meter-")]
    few = watch.at(without(snapshot, buildings))
    assert not few.is_enough
    assert few.violations == ()
    assert "not judged" in few.words
    none = watch.at(Snapshot.empty(len(catalogue), snapshot.t_ns))
    assert none.flow is None
    assert "No meter" in none.why
    assert all(np.isnan(x) for x in worst(none))


def test_that_a_load_beyond_all_cables_is_said_and_not_drawn() -> None:
    _, catalogue, plan = district_of("voru")
    state = GridWatch(plan, catalogue).at(moment("voru", **{"school__import_kw": 1e7}))
    assert state.flow is None
    assert "no voltage carries this load" in state.words


def test_that_an_infinite_value_is_no_reading() -> None:
    _, catalogue, plan = district_of("voru")
    state = GridWatch(plan, catalogue).at(moment("voru", **{"meter_dash_01__load_kw": np.inf}))
    assert state.flow is not None
    assert state.injections.silent == ("meter-01",)


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_that_power_is_balanced_whatever_the_meters_say(seed: int) -> None:
    _, catalogue, plan = district_of("pisek")
    rng = np.random.default_rng(seed)
    value = rng.uniform(0.0, 60.0, (4, len(catalogue)))
    injector = Injector(plan, catalogue)
    found = injector.of(value, rng.random(value.shape) < 0.8)
    flow = Solver(plan.network).solve(found.p_kw, found.q_kvar)
    assert np.allclose(flow.source_kw, found.p_kw.sum(axis=-1) + flow.loss_kw, atol=1e-6)
    for k in range(4):
        one = injector.of(value[k], np.ones(len(catalogue), np.bool_))
        assert one.silent == ()


def test_that_a_violation_keeps_its_beginning_until_it_breaks_off() -> None:
    _, catalogue, plan = district_of("voru")
    watch = GridWatch(plan, catalogue)
    heavy = moment("voru", **{"school__import_kw": 900.0})
    first = watch.at(heavy)
    assert any(v.limit in (Limit.LINE, Limit.TRANSFORMER) for v in first.violations)
    began = standing((), None, first)
    later = watch.at(replace(heavy, t_ns=heavy.t_ns + 60_000_000_000))
    assert {s.since_ns for s in standing(began, first.t_ns, later)} == {first.t_ns}
    gone = watch.at(replace(heavy, t_ns=heavy.t_ns + MOST_APART_NS + 1))
    assert {s.since_ns for s in standing(began, first.t_ns, gone)} == {gone.t_ns}
    past = watch.at(replace(heavy, t_ns=heavy.t_ns - 1))
    assert {s.since_ns for s in standing(began, first.t_ns, past)} == {past.t_ns}
    calm = watch.at(moment("voru"))
    assert standing(began, first.t_ns, calm) == ()
