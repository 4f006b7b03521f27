"""No energy appears or vanishes in a store but in its efficiencies and its standing loss."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.energy.storage import Store, repeated, run, shave, tank_kwh

_EFFICIENCY = st.floats(0.6, 1.0)


@st.composite
def _stores(draw: st.DrawFn) -> Store:
    def one(low: float, high: float) -> np.ndarray:
        return np.array([draw(st.floats(low, high))])

    return Store(
        one(1, 2000), one(0.1, 500), one(0.6, 1), one(0.6, 1), one(0.0, 0.3), one(0.7, 1.0), one(0, 0.05)
    )


@given(
    _stores(),
    arrays(np.float64, (1, 40), elements=st.floats(-800, 800)),
    st.floats(0.3, 0.7),
    st.floats(0.01, 1.0),
)
def test_that_energy_in_is_energy_out_plus_content_plus_losses(
    store: Store, wanted: np.ndarray, start: float, step_h: float
) -> None:
    ran = run(store, wanted, np.array([start]), step_h)
    balance = (
        ran.power_kw.sum(axis=1) * step_h
        - ran.lost_kwh.sum(axis=1)
        - (ran.soc[:, -1] - ran.soc[:, 0]) * store.capacity_kwh
    )
    assert abs(balance[0]) < 1e-9 * max(1.0, float(store.capacity_kwh[0]), float(np.abs(ran.power_kw).sum()))
    assert (ran.lost_kwh > -1e-9).all()
    assert (np.abs(ran.power_kw) <= np.minimum(np.abs(wanted), store.power_kw) + 1e-9).all()
    assert (ran.power_kw * wanted >= 0.0).all()
    assert ran.soc.max() <= max(float(store.high[0]), start) + 1e-9
    assert ran.soc.min() >= min(float(store.low[0]), start) * (1 - 0.05 * step_h) ** 40 - 1e-9


@given(arrays(np.float64, (1, 288), elements=st.floats(0, 400)), st.floats(0.45, 0.6), st.floats(0.45, 0.6))
def test_that_shaving_ends_the_day_where_the_next_begins(
    profile: np.ndarray, start: float, end: float
) -> None:
    store = Store(*(np.array([x]) for x in (400.0, 200.0, 0.95, 0.95, 0.08, 0.95, 0.0)))
    ran = shave(store, profile, np.array([start]), np.array([end]), 1 / 12)
    assert ran.soc[0, 0] == start
    assert ran.soc[0, -1] == pytest.approx(end, abs=1e-9)
    assert ran.soc.min() >= 0.08 - 1e-9
    assert ran.soc.max() <= 0.95 + 1e-9


def test_that_shaving_lowers_the_peak_and_fills_the_valley() -> None:
    hour = np.arange(288) / 12.0
    profile = (100.0 + 80.0 * np.exp(-(((hour - 12) / 2.0) ** 2)))[None, :]
    store = Store(*(np.array([x]) for x in (200.0, 100.0, 0.95, 0.95, 0.1, 0.9, 0.0)))
    ran = shave(store, profile, np.array([0.5]), np.array([0.5]), 1 / 12)
    after = profile + ran.power_kw
    assert after.max() < profile.max() - 15.0
    assert after.min() > profile.min() - 1e-9


def test_that_days_side_by_side_are_the_days_alone() -> None:
    store = Store(*(np.array([x, 2 * x]) for x in (100.0, 50.0, 0.475, 0.475, 0.05, 0.475, 0.01)))
    profile = 50.0 * np.sin(np.arange(4 * 24).reshape(4, 24) / 5.0)
    starts, ends = np.full(4, 0.4), np.full(4, 0.45)
    both = shave(repeated(store, 2), profile, starts, ends, 1.0)
    for row, which in ((0, 0), (1, 0), (2, 1), (3, 1)):
        one = Store(*(getattr(store, name)[[which]] for name in Store.__slots__))
        alone = shave(one, profile[[row]], starts[[row]], ends[[row]], 1.0)
        np.testing.assert_array_equal(alone.soc[0], both.soc[row])


def test_that_the_pilots_tank_holds_what_its_litres_say() -> None:
    assert tank_kwh(10_000) == pytest.approx(581.5)
