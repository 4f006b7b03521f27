"""The next hours by days like this one: exact where days repeat, honest where they do not, silent where nothing is known."""

from __future__ import annotations

from datetime import UTC

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from app.energy.forecast.contract import Forecast
from app.energy.mobility.outlook import HORIZON, STEP_NS, STEPS, outlook, past_of

WAVE = 20.0 + 10.0 * np.sin(np.arange(STEPS) / STEPS * 2 * np.pi)
MONDAY_NS = 4 * 86_400 * 10**9  # 5 January 1970


def made(values: np.ndarray, low: float = 0.0, high: float = np.inf) -> Forecast:
    end = MONDAY_NS + len(values) * STEP_NS
    return outlook("Load", "kW", past_of(values, MONDAY_NS, UTC), end + 1, low=low, high=high)


def test_that_days_that_repeat_are_foretold_exactly() -> None:
    found = made(np.tile(WAVE, 4)[: 3 * STEPS + 41])
    assert found.start_ns == MONDAY_NS + (3 * STEPS + 41) * STEP_NS
    ahead = WAVE[np.arange(41, 41 + HORIZON) % STEPS]
    assert_allclose(found.expected, ahead)
    assert_allclose(found.low, ahead)
    assert_allclose(found.high, ahead)
    assert found.model == "similar day"
    assert found.basis == "2 past days"


def test_that_days_that_differ_make_a_band_that_holds_what_is_expected() -> None:
    rng = np.random.default_rng(3)
    found = made(np.tile(WAVE, 5)[: 4 * STEPS + 20] + rng.normal(0, 3, 4 * STEPS + 20))
    assert (found.low <= found.expected).all()
    assert (found.high >= found.expected).all()
    assert float((found.high - found.low).mean()) > 3.0


def test_that_too_little_or_too_holed_a_past_gives_no_forecast_and_says_why() -> None:
    assert made(WAVE).why == "needs 2 days of readings, and there are 1.0"
    holed = np.tile(WAVE, 4)
    holed[::3] = np.nan
    assert made(holed).why == "only 67% of the past week is known"
    assert not made(holed).is_known


def test_that_no_more_bikes_are_foretold_than_there_are_docks_and_none_below_nought() -> None:
    rng = np.random.default_rng(4)
    found = made(np.clip(np.tile(WAVE, 5) + rng.normal(0, 6, 5 * STEPS), 0, 25), 0.0, 25.0)
    assert found.high.max() <= 25.0
    assert found.low.min() >= 0.0


@settings(max_examples=25, deadline=None)
@given(st.integers(2 * STEPS, 4 * STEPS), st.integers(0, 2**31), st.floats(0, 400))
def test_that_a_band_always_holds_what_is_expected(length: int, seed: int, size: float) -> None:
    found = made(size * np.random.default_rng(seed).random(length), high=500.0)
    assert found.is_known
    assert (found.low <= found.expected + 1e-9).all()
    assert (found.expected <= found.high + 1e-9).all()
    assert found.low.min() >= 0.0
