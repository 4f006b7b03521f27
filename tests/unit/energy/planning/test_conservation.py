"""No energy appears or vanishes: at every meter and step, in every store, and in the sums, to 1e-9 of what flows."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.planning.driving import Charging
from app.energy.planning.outside import Outside
from app.energy.planning.result import Flows, YearResult
from app.energy.planning.run import run_year
from app.energy.planning.storing import BatteryRule
from tests.unit.energy.planning.city import city, weather

RELATIVE = 1e-9


def assert_conserves(found: YearResult) -> None:
    flows = found.kept.flows
    through = flows.consumed + flows.charged + flows.fed + flows.generated
    assert (np.abs(flows.electric_gap()) <= RELATIVE * through + 1e-12).all()
    warm = flows.heat + flows.tank_in + flows.tank_out
    assert (np.abs(flows.heat_gap()) <= RELATIVE * warm + 1e-12).all()
    sums = found.meters.flows
    for f in fields(Flows):
        course = getattr(flows, f.name)
        assert np.isfinite(course).all(), f.name
        assert course.min(initial=0.0) >= -1e-12, f.name
        np.testing.assert_allclose(
            course.sum(axis=1) * found.step_h, getattr(sums, f.name), rtol=RELATIVE, atol=1e-9, err_msg=f.name
        )
        np.testing.assert_allclose(
            course.sum(axis=0), getattr(found.course, f.name), rtol=RELATIVE, atol=1e-9, err_msg=f.name
        )
    moved = sums.charged + sums.discharged + np.abs(found.meters.battery_growth_kwh)
    assert (np.abs(found.content_gap_kwh()) <= RELATIVE * moved + 1e-9).all()
    moved = sums.tank_in + sums.tank_out + np.abs(found.meters.tank_growth_kwh)
    assert (np.abs(found.tank_gap_kwh()) <= RELATIVE * moved + 1e-9).all()
    np.testing.assert_allclose(
        found.import_kw - found.export_kw, flows.drawn.sum(0) - flows.fed.sum(0), atol=1e-9
    )


@given(
    st.integers(1, 40),
    st.integers(0, 2**31),
    st.sampled_from(Charging),
    st.sampled_from(BatteryRule),
    st.sampled_from([900, 3600]),
)
@settings(deadline=None, max_examples=25)
def test_that_every_meter_conserves_energy_in_every_step(
    k: int, seed: int, how: Charging, rule: BatteryRule, step_s: int
) -> None:
    sky = weather(3 if step_s == 900 else 5, step_s)
    found = run_year(city(k, seed), sky, Outside.made_up(sky, 7), charging=how, batteries=rule, keep=range(k))
    assert_conserves(found)


@given(st.integers(1, 30), st.integers(0, 2**31))
@settings(deadline=None, max_examples=20)
def test_that_given_courses_of_cars_that_lend_conserve_energy_too(k: int, seed: int) -> None:
    sky = weather()
    cars = np.random.default_rng(seed).normal(0.0, 20.0, (k, sky.n))
    found = run_year(city(k, seed), sky, cars_kw=cars, keep=range(k))
    assert_conserves(found)
    assert found.kept.flows.lent.max() > 0.0


@given(st.integers(2, 40), st.integers(0, 2**31))
@settings(deadline=None, max_examples=20)
def test_that_a_meter_alone_is_the_meter_among_all(k: int, seed: int) -> None:
    district, sky = city(k, seed), weather()
    row = seed % k
    among = run_year(district, sky, keep=[row]).kept.flows
    alone = run_year(district.only([row]), sky, keep=[0]).kept.flows
    for f in fields(Flows):
        np.testing.assert_allclose(
            getattr(alone, f.name), getattr(among, f.name), rtol=1e-9, atol=1e-7, err_msg=f.name
        )


def test_that_the_same_question_has_the_same_answer_to_the_last_bit() -> None:
    district, sky = city(40, 3), weather()
    one, two = run_year(district, sky, keep=range(40)), run_year(district, sky, keep=range(40))
    for f in fields(Flows):
        np.testing.assert_array_equal(getattr(one.kept.flows, f.name), getattr(two.kept.flows, f.name))
