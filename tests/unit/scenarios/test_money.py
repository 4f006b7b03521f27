"""Money of a scenario, by hand and as laws."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scenarios.money import money_of
from app.scenarios.plan import Item


def test_that_a_purchase_of_1000_that_saves_200_a_year_is_as_in_the_book() -> None:
    found = money_of([Item("a", 1000.0, 10.0, 10.0)], 200.0, 1000.0, horizon_a=10, discount=0.05, growth=0.0)
    annuity = (1 - 1.05**-10) / 0.05  # 7.7217
    assert found.npv == pytest.approx(-1000 + 190 * annuity)
    assert found.levelised == pytest.approx((1000 + 10 * annuity) / (1000 * annuity))
    assert found.payback_a == pytest.approx(1000 / 190)
    assert found.annuity == pytest.approx(1000 / annuity + 10)


def test_that_what_wears_out_is_bought_again_and_its_rest_given_back() -> None:
    found = money_of([Item("a", 900.0, 0.0, 15.0)], 0.0, 0.0, horizon_a=20, discount=0.0, growth=0.0)
    assert found.cash[0] == -900.0
    assert found.cash[15] == -900.0
    assert found.cash[20] == pytest.approx(900.0 * 10 / 15)
    assert found.payback_a is None
    assert found.levelised is None


def test_that_what_comes_later_is_paid_and_saves_later() -> None:
    found = money_of(
        [Item("a", 100.0, 0.0, 50.0, 2030), Item("b", 300.0, 0.0, 50.0, 2033)], 40.0, 0.0, horizon_a=10, discount=0.0, growth=0.0
    )  # fmt: skip
    assert found.cash[0] == -100.0
    assert found.cash[1] == pytest.approx(10.0)
    assert found.cash[3] == pytest.approx(10.0 - 300.0)
    assert found.cash[4] == pytest.approx(40.0)


@given(st.floats(0.0, 1e7), st.floats(1.0, 60.0), st.integers(1, 60), st.floats(0.0, 0.2))
def test_that_without_discount_what_is_used_up_is_what_is_paid(
    invest: float, life: float, horizon: int, discount: float
) -> None:
    found = money_of([Item("a", invest, 0.0, life)], 0.0, 0.0, horizon_a=horizon, discount=0.0, growth=0.0)
    assert -found.npv == pytest.approx(invest * horizon / max(1, round(life)), rel=1e-9, abs=1e-6)
    dear = money_of(
        [Item("a", invest, 0.0, life)], 0.0, 0.0, horizon_a=horizon, discount=discount, growth=0.0
    )
    assert dear.npv <= 1e-6
