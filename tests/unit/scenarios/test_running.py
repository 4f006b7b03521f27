"""Scenarios of a small town: each kind does what it says, energy is conserved, books balance, and the same question has the same hash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pytest

from app.scenarios.base import Base, changed_since
from app.scenarios.kinds import ASSUMPTIONS, KINDS
from app.scenarios.reasons import TOGETHER, contributions
from app.scenarios.running import Bench, Outcome, scenario_hash
from app.scenarios.words import BaseRef, Intervention, Scenario, ScenarioError, Value
from tests.unit.scenarios.town import town


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(town())


def one(
    kind: str, where: str = "", values: Mapping[str, Value] | None = None, ident: str = "", **more: object
) -> Intervention:
    if not where and not more.get("objects") and KINDS[kind].on != "district":
        where = 'kind == "charger"' if KINDS[kind].on == "charger" else "floor_m2 > 0"
    return Intervention(ident or f"the-{kind}", kind, where, values=values or {}, **more)  # type: ignore[arg-type]


def run(bench: Bench, *interventions: Intervention, **assumptions: Value) -> Outcome:
    return bench.run(Scenario("s", "S", assumptions=assumptions, interventions=interventions))


def value(outcome: Outcome, name: str) -> float:
    found = outcome.figures[name].value
    assert found is not None, name
    return found


def change(outcome: Outcome, name: str) -> float:
    found = outcome.delta[name].value
    assert found is not None, name
    return found


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_that_every_kind_conserves_energy_at_every_meter_and_in_every_hour(bench: Bench, kind: str) -> None:
    where = (
        "not (heat == 'heat pump') and not (heat == 'district heat') and floor_m2 > 0"
        if kind in ("heat-pump", "district-heat")
        else ""
    )
    found = run(bench, one(kind, where))
    flows, course = found.year.meters.flows, found.year.course
    size = 1.0 + float(flows.load.sum() + flows.heat.sum())
    assert np.abs(flows.electric_gap()).max() < 1e-9 * size
    assert np.abs(flows.heat_gap()).max() < 1e-9 * size
    assert np.abs(course.electric_gap()).max() < 1e-9 * size
    assert np.abs(found.year.content_gap_kwh()).max() < 1e-9 * size
    assert flows.load.sum() == pytest.approx(float(course.load.sum()) * found.year.step_h)


def test_that_nothing_changed_is_the_base_itself(bench: Bench) -> None:
    found = run(bench)
    assert all(change(found, name) == 0.0 for name, figure in found.delta.items() if figure.value is not None)
    assert value(found, "investment") == 0.0


def test_that_pv_covers_its_share_of_the_good_roofs_and_leaves_those_with_little_sun(bench: Bench) -> None:
    found = run(bench, one("pv", values={"coverage": 50.0, "power": 0.2}))
    assert value(found, "pv_kwp") == pytest.approx((400.0 + 300.0 + 900.0) * 0.5 * 0.2)
    assert change(found, "made_kwh") > 0.0
    again = run(
        bench,
        one("pv", values={"coverage": 50.0, "power": 0.2}),
        one("pv", ident="twice", values={"coverage": 50.0, "power": 0.2}),
    )
    assert value(again, "pv_kwp") == pytest.approx(value(found, "pv_kwp")), "a roof is not covered twice"
    assert any("as much PV already" in remark for remark in again.remarks)


def test_that_an_envelope_never_makes_a_building_worse(bench: Bench) -> None:
    found = run(bench, one("envelope"))
    before, after = bench.base.planning.heat_kwh, found.plan.district.heat_kwh
    assert (after <= before).all()
    assert after[4] == before[4], "the newest stays"
    assert change(found, "heat_kwh") == pytest.approx(float((after - before).sum()), rel=1e-6)


def test_that_a_battery_takes_what_the_sun_leaves_and_a_market_moves_money_not_energy(bench: Bench) -> None:
    roofs = one("pv", values={"coverage": 100.0})
    bare, stored = (
        run(bench, roofs),
        run(bench, roofs, one("battery", "roof_m2 > 300", {"capacity": 200.0, "power": 100.0})),
    )
    assert value(stored, "sold_kwh") < value(bare, "sold_kwh")
    traded = run(bench, roofs, one("market"))
    assert value(traded, "bought_kwh") == value(bare, "bought_kwh")
    assert traded.local is not None
    assert traded.local.saved == pytest.approx(traded.local.to_buyers + traded.local.to_sellers)
    for rule in ("uniform", "pay-as-bid"):
        other = run(bench, roofs, one("market", values={"rule": rule}))
        assert other.local is not None
        assert other.local.saved == pytest.approx(traded.local.saved), (
            "a rule shares the saving, it does not make it"
        )


def test_that_what_moves_stays_in_its_day_and_goes_to_cheaper_hours(bench: Bench) -> None:
    found = run(bench, one("demand-response", values={"share": 20.0}))
    assert change(found, "load_kwh") == pytest.approx(0.0, abs=1e-6)
    assert change(found, "bill") < 0.0
    moved = (found.year.course.load - found.base_year.course.load).reshape(-1)
    days = bench.weather_of(found.scenario).day.number
    assert np.abs(np.bincount(days - days[0], moved)).max() < 1e-6


def test_that_cars_take_what_they_need_by_any_rule_and_give_back_only_where_asked(bench: Bench) -> None:
    taken = []
    for control in ("at once", "sun", "cheapest", "v2g"):
        found = run(bench, one("ev", 'use == "residential"', {"control": control}))
        taken.append(value(found, "cars_kwh") - (value(found, "v2g_kwh")))
        assert (value(found, "v2g_kwh") > 0.0) == (control == "v2g")
    assert max(taken) - min(taken) < 0.03 * max(taken)


def test_that_a_demolished_building_needs_nothing_and_cannot_be_changed_after(bench: Bench) -> None:
    found = run(bench, one("demolition", objects=("b2",)))
    assert change(found, "load_kwh") < -0.9 * bench.base.planning.electric_kwh[2]
    with pytest.raises(ScenarioError, match="torn down before, by the-demolition"):
        run(bench, one("demolition", objects=("b2",)), one("pv", objects=("b2",)))


def test_that_two_rules_at_one_meter_are_a_contradiction_with_both_names(bench: Bench) -> None:
    first = one("battery", objects=("b0",), ident="first")
    other = one("battery", objects=("b0",), ident="second", values={"strategy": "cheapest"})
    with pytest.raises(
        ScenarioError, match="second: at b0 first says 'self-consumption' and this 'cheapest'"
    ):
        run(bench, first, other)


def test_that_a_query_without_a_match_says_what_there_is(bench: Bench) -> None:
    with pytest.raises(ScenarioError, match=r"no building matches use == \"hotel\".*residential"):
        run(bench, one("pv", 'use == "hotel"'))
    with pytest.raises(ScenarioError, match="no object b9"):
        run(bench, one("pv", objects=("b9",)))


def test_that_a_cold_year_takes_more_and_a_cleaner_grid_less_carbon(bench: Bench) -> None:
    usual, cold = run(bench), run(bench, weather="cold")
    assert value(cold, "heat_kwh") > 1.05 * value(usual, "heat_kwh")
    clean = run(bench, year=2050.0, carbon="near zero by 2050")
    assert clean.outside.carbon_g_kwh.mean() < 0.1 * usual.outside.carbon_g_kwh.mean()


def test_that_the_quick_look_is_near_the_year(bench: Bench) -> None:
    scenario = Scenario("s", "S", interventions=(one("pv"), one("ev", 'use == "residential"')))
    year, quick = bench.run(scenario), bench.run(scenario, coarse=True)
    assert quick.is_coarse
    for name, off in (("used_kwh", 0.1), ("made_kwh", 0.25), ("bought_kwh", 0.1)):
        assert value(quick, name) == pytest.approx(value(year, name), rel=off), name
    assert value(quick, "investment") == value(year, "investment")


def test_that_what_is_built_in_a_year_stands_from_then_on(bench: Bench) -> None:
    scenario = Scenario(
        "s", "S", interventions=(one("pv", year=2030), one("battery", "roof_m2 > 300", year=2035))
    )
    assert [i.kind for i in scenario.until(2029).active] == []
    assert [i.kind for i in scenario.until(2030).active] == ["pv"]
    assert scenario.years == (2030, 2035)


def test_that_parts_and_what_they_give_together_are_the_whole(bench: Bench) -> None:
    scenario = Scenario(
        "s", "S", interventions=(one("pv", values={"coverage": 100.0}), one("battery", "roof_m2 > 300"))
    )
    whole = bench.run(scenario)
    parts = contributions(bench, scenario, whole)
    assert [p.ident for p in parts] == ["the-pv", "the-battery", TOGETHER]
    for name in ("bought_kwh", "co2_kg", "bill"):
        assert sum(p.gave[name] for p in parts) == pytest.approx(change(whole, name), abs=1e-6)
    assert parts[2].gave["bought_kwh"] > 0.0, "a battery without sun gives nothing, so each alone counts it"


def test_that_the_hash_is_of_what_counts(bench: Bench) -> None:
    scenario = Scenario("s", "S", interventions=(one("pv"), one("battery", enabled=False)))
    base = bench.base.hash
    same = replace(
        scenario, name="Another", about="x", interventions=(replace(scenario.interventions[0], note="n"),)
    )
    assert scenario_hash(base, scenario) == scenario_hash(base, same)
    other = replace(scenario, interventions=(scenario.interventions[0].with_value("coverage", 61.0),))
    assert scenario_hash(base, scenario) != scenario_hash(base, other)
    assert scenario_hash("sha256:1", scenario) != scenario_hash(base, scenario)
    assert bench.run(scenario).result_hash == Bench(town()).run(scenario).result_hash


def test_that_a_district_that_has_changed_is_told_by_its_part(bench: Bench) -> None:
    base: Base = bench.base
    assert changed_since(base.ref, base) == ""
    assert changed_since(BaseRef(), base) == ""
    assert "these are other: assets" in changed_since(BaseRef("town", "sha256:2", {"assets": "b"}), base)
    assert "made for the district village" in changed_since(BaseRef("village", "x"), base)


def test_that_a_flood_is_counted_and_said_to_change_no_energy(bench: Bench) -> None:
    found = run(bench, one("flood", values={"level": 3.5}))
    assert value(found, "flooded_buildings") == 2.0
    assert value(found, "flooded_chargers") == 1.0
    assert change(found, "used_kwh") == 0.0
    assert any("Counted and shown, without effect on energy: the-flood" in r for r in found.remarks)


def test_that_every_default_lies_within_its_bounds() -> None:
    for param in (*ASSUMPTIONS.values(), *(p for kind in KINDS.values() for p in kind.params)):
        if param.is_word:
            assert param.default in param.words, param.name
        else:
            assert isinstance(param.default, float)
            assert param.low <= param.default <= param.high, param.name
