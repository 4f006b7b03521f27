"""Cars at one meter by linear programme, and the greedy ways held against it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.energy.flexible import charging, fleet
from app.energy.flexible.checks import Unusable
from app.energy.flexible.costs import Prices
from app.energy.flexible.lending import lend
from app.energy.flexible.visits import Steps, Visits
from app.model.times import HOUR_NS
from tests.unit.energy.flexible.cars import STEPS, one, visits
from tests.unit.energy.flexible.test_charging import _all_keep_the_laws

_BASE = arrays(np.float64, STEPS.n, elements=st.floats(-40, 60))
_PRICE = arrays(np.float64, STEPS.n, elements=st.floats(0.0, 2.0))


def _cost(prices: Prices, base: np.ndarray, power: np.ndarray) -> float:
    return float(prices.cost((base + power.sum(axis=0))[None, :], STEPS.step_h)[0])


@given(visits(), _BASE, _PRICE)
@settings(deadline=None, max_examples=15)
def test_that_a_fleet_keeps_every_drivers_law_and_lending_only_saves(
    cars: Visits, base: np.ndarray, price: np.ndarray
) -> None:
    prices = Prices(price + 0.3, price)
    lends = fleet.cheapest(cars, STEPS, base, prices)
    charges = fleet.cheapest(fleet.one_way(cars), STEPS, base, prices)
    _all_keep_the_laws(cars, lends)
    _all_keep_the_laws(fleet.one_way(cars), charges)
    scale = 1e-6 * max(1.0, float(np.abs(base).sum()))
    assert _cost(prices, base, lends.power_kw) <= _cost(prices, base, charges.power_kw) + scale
    for other in (charging.at_once(cars, STEPS), lend(cars, STEPS, -np.tile(base, (len(cars), 1)))):
        assert _cost(prices, base, lends.power_kw) <= _cost(prices, base, other.power_kw) + scale


@given(visits(two_way=False), _PRICE)
@settings(deadline=None, max_examples=15)
def test_that_with_one_price_greedy_filling_is_the_optimum(cars: Visits, price: np.ndarray) -> None:
    prices = Prices(price, price)
    base = np.zeros(STEPS.n)
    greedy, exact = charging.cheapest(cars, STEPS, price), fleet.cheapest(cars, STEPS, base, prices)
    assert _cost(prices, base, greedy.power_kw) == pytest.approx(
        _cost(prices, base, exact.power_kw), abs=1e-6
    )


@given(visits(1, two_way=False), _BASE, _PRICE)
@settings(deadline=None, max_examples=15)
def test_that_on_ones_own_roof_greedy_filling_is_the_optimum(
    cars: Visits, base: np.ndarray, price: np.ndarray
) -> None:
    prices = Prices(price + 0.3, price)
    greedy = charging.with_the_sun(cars, STEPS, np.maximum(-base, 0.0)[None, :], prices.buy, prices.sell)
    exact = fleet.cheapest(cars, STEPS, base, prices)
    assert _cost(prices, base, greedy.power_kw) == pytest.approx(
        _cost(prices, base, exact.power_kw), abs=1e-5
    )


@given(visits(1, two_way=False), _BASE)
@settings(deadline=None, max_examples=15)
def test_that_filling_the_valley_is_the_least_peak(cars: Visits, base: np.ndarray) -> None:
    valley = charging.in_the_valley(cars, STEPS, base[None, :])
    exact = fleet.flattest(cars, STEPS, base, Prices(np.ones(STEPS.n), np.ones(STEPS.n)))
    top = max(0.0, float((base + exact.power_kw[0]).max()))
    assert max(0.0, float((base + valley.power_kw[0]).max())) == pytest.approx(top, abs=1e-5)


@given(visits(), _BASE)
@settings(deadline=None, max_examples=12)
def test_that_the_flattest_has_no_higher_peak_than_any_other(cars: Visits, base: np.ndarray) -> None:
    flat = fleet.flattest(cars, STEPS, base, Prices(np.ones(STEPS.n), np.zeros(STEPS.n)))
    _all_keep_the_laws(cars, flat)
    for other in (charging.at_once(cars, STEPS), fleet.sunniest(cars, STEPS, base)):
        rival = max(0.0, float((base + other.power_kw.sum(axis=0)).max()))
        assert (base + flat.power_kw.sum(axis=0)).max() <= rival + 1e-5


def test_that_two_cars_share_one_sun() -> None:
    """The greedy way would give the same sun to both."""
    steps = Steps(0, HOUR_NS, 3)
    both = Visits(
        np.zeros(2, dtype=np.int64), np.array([2, 3]) * HOUR_NS, np.array([5.0, 5.0]), np.full(2, 10.0),
        np.zeros(2, dtype=np.bool_), np.zeros(2), np.full(2, 50.0), np.ones(2),
    )  # fmt: skip
    got = fleet.sunniest(both, steps, np.array([-5.0, 0.0, -5.0]))
    np.testing.assert_allclose(got.power_kw.sum(axis=0), [5, 0, 5], atol=1e-6)


def test_that_a_car_lends_in_the_dear_hour_and_leaves_full() -> None:
    steps = Steps(0, HOUR_NS, 4)
    price = np.array([1.0, 9.0, 1.0, 1.0])
    got = fleet.cheapest(
        one(0.0, 4.0, 5.0, 10.0, two_way=True), steps, np.full(4, 20.0), Prices(price, price)
    )
    assert got.power_kw[0, 1] == pytest.approx(-10.0)
    assert got.power_kw[0].sum() == pytest.approx(5.0)
    assert got.missing_kwh[0] == 0.0


def test_that_a_base_load_with_a_hole_is_refused() -> None:
    with pytest.raises(Unusable, match=r"base load\[2\] is nan"):
        fleet.sunniest(one(0.0, 1.0, 1.0, 1.0), Steps(0, HOUR_NS, 3), np.array([0.0, 0.0, np.nan]))


def test_that_nobody_there_is_an_empty_schedule() -> None:
    none = Visits(
        *(np.zeros(0, dtype=t) for t in (np.int64, np.int64, float, float, bool, float, float, float))
    )  # type: ignore[arg-type]
    assert fleet.sunniest(none, STEPS, np.zeros(STEPS.n)).power_kw.shape == (0, STEPS.n)
    assert charging.at_once(none, STEPS).power_kw.shape == (0, STEPS.n)
