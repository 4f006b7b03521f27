"""Parked cars: needs are met whenever they can be, and nothing exceeds connector or battery."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.energy.flexible.charging import at_once, cheapest, fill, in_the_valley, with_the_sun
from app.energy.flexible.checks import Unusable
from app.energy.flexible.lending import lend
from app.energy.flexible.visits import Charged, Steps, Visits
from app.model.times import HOUR_NS
from tests.unit.energy.flexible.cars import STEPS, one, visits

_PRICES = arrays(np.float64, STEPS.n, elements=st.floats(-0.5, 3.0))


def _all_keep_the_laws(cars: Visits, got: Charged, steps: Steps = STEPS) -> None:
    most = cars.open_kw(steps)
    target = cars.target_kwh(most, steps.step_h)
    assert (np.abs(got.power_kw) <= most).all()
    assert (got.power_kw[~cars.two_way] >= 0.0).all()
    np.testing.assert_allclose(got.content_kwh[:, -1], target, atol=1e-9)
    eta = cars.eta[:, None]
    stored = np.where(got.power_kw >= 0, got.power_kw * eta, got.power_kw / eta) * steps.step_h
    np.testing.assert_allclose(np.diff(got.content_kwh, axis=1), stored, atol=1e-9)
    np.testing.assert_allclose(got.missing_kwh, np.maximum(cars.need_kwh - target, 0), atol=1e-7)
    assert (got.content_kwh <= np.maximum(cars.room_kwh, target)[:, None] + 1e-9).all()
    assert (got.content_kwh >= -np.where(cars.two_way, cars.spare_kwh, 0.0)[:, None] - 1e-9).all()


@given(visits(), _PRICES)
def test_that_cars_leave_with_what_was_asked_for_whenever_it_was_possible(
    cars: Visits, price: np.ndarray
) -> None:
    base = np.tile(10.0 + 5.0 * price, (len(cars), 1))
    for got in (
        at_once(cars, STEPS),
        cheapest(cars, STEPS, price),
        in_the_valley(cars, STEPS, base),
        with_the_sun(cars, STEPS, np.maximum(base - 12.0, 0.0), price + 0.1, price),
    ):
        _all_keep_the_laws(cars, got)


@given(visits(), arrays(np.float64, (6, STEPS.n), elements=st.floats(-60, 60)))
def test_that_lending_never_takes_what_a_driver_asked_for(cars: Visits, wanted: np.ndarray) -> None:
    _all_keep_the_laws(cars, lend(cars, STEPS, wanted[: len(cars)]))


@given(visits(), _PRICES)
def test_that_the_cheapest_is_never_dearer_than_at_once(cars: Visits, price: np.ndarray) -> None:
    smart, plain = cheapest(cars, STEPS, price), at_once(cars, STEPS)
    assert (smart.power_kw @ price <= plain.power_kw @ price + 1e-7).all()


def test_that_a_car_charges_in_its_cheapest_hours() -> None:
    steps = Steps(0, HOUR_NS, 6)
    got = cheapest(one(0.0, 6.0, 15.0, 10.0), steps, np.array([3.0, 2.0, 1.0, 5.0, 1.0, 4.0]))
    np.testing.assert_allclose(got.power_kw[0], [0, 0, 10, 0, 5, 0])


def test_that_a_car_that_comes_within_a_step_has_only_what_is_left_of_it() -> None:
    steps = Steps(0, HOUR_NS, 4)
    got = at_once(one(0.75, 3.5, 100.0, 8.0), steps)
    np.testing.assert_allclose(got.power_kw[0], [2, 8, 8, 4])
    assert got.missing_kwh[0] == pytest.approx(50.0 - 22.0 + 50.0)


def test_that_the_valley_is_filled_to_one_level() -> None:
    steps = Steps(0, HOUR_NS, 4)
    got = in_the_valley(one(0.0, 4.0, 9.0, 10.0), steps, np.array([[5.0, 1.0, 2.0, 9.0]]))
    np.testing.assert_allclose(got.power_kw[0], [2 / 3, 14 / 3, 11 / 3, 0], atol=1e-9)


def test_that_the_sun_of_the_own_roof_goes_first() -> None:
    steps = Steps(0, HOUR_NS, 3)
    got = with_the_sun(
        one(0.0, 3.0, 12.0, 10.0),
        steps,
        np.array([[0.0, 4.0, 5.0]]),
        np.array([0.9, 1.0, 1.0]),
        np.full(3, 0.3),
    )
    np.testing.assert_allclose(got.power_kw[0], [3, 4, 5])


def test_that_a_lent_kilowatt_hour_is_brought_back_with_its_losses() -> None:
    steps = Steps(0, HOUR_NS, 6)
    got = lend(one(0.0, 6.0, 0.0, 10.0, two_way=True, eta=0.9), steps, np.array([[-9.0, 0, 0, 0, 0, 0]]))
    assert got.power_kw[0, 0] == pytest.approx(-9.0)
    assert got.power_kw[0].sum() == pytest.approx(-9.0 + 9.0 / 0.81)
    assert got.lent_kwh(1.0)[0] == pytest.approx(9.0)


@given(
    arrays(np.float64, (3, 8), elements=st.floats(-1, 5)), arrays(np.float64, (3, 8), elements=st.floats(0, 4)),
    arrays(np.float64, 3, elements=st.floats(0, 40)),
)  # fmt: skip
def test_that_filling_takes_the_need_or_all(cost: np.ndarray, most: np.ndarray, need: np.ndarray) -> None:
    for shown in (cost, cost[0]):
        taken = fill(shown, most, need)
        np.testing.assert_allclose(taken.sum(axis=1), np.minimum(need, most.sum(axis=1)), atol=1e-12)
        assert ((taken >= 0) & (taken <= most)).all()


@pytest.mark.parametrize("bad", [np.nan, -1.0, np.inf])
def test_that_a_need_that_is_no_number_is_refused_with_its_place(bad: float) -> None:
    with pytest.raises(Unusable, match=r"need_kwh of visit\[0\] is"):
        one(0.0, 3.0, bad, 10.0)


def test_that_a_price_with_a_hole_is_refused_with_its_place() -> None:
    with pytest.raises(Unusable, match=r"price\[2\] is nan"):
        cheapest(one(0.0, 1.0, 1.0, 1.0), Steps(0, HOUR_NS, 3), np.array([1.0, 1.0, np.nan]))


def test_that_a_car_that_leaves_before_it_comes_is_refused() -> None:
    with pytest.raises(Unusable, match="visit 0 leaves before it arrives"):
        one(3.0, 2.0, 1.0, 10.0)
