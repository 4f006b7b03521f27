"""The next hours by days like this one: exact where days repeat, honest where they do not, silent where nothing is known."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from app.energy.mobility.outlook import HORIZON, STEP_NS, STEPS, outlook

WAVE = 20.0 + 10.0 * np.sin(np.arange(STEPS) / STEPS * 2 * np.pi)
NOW = 40 * STEP_NS + 1  # within the 41st quarter


def today(day: np.ndarray, until: int = 41) -> np.ndarray:
    return np.where(np.arange(STEPS) < until, day, np.nan)


def test_that_days_that_repeat_are_foretold_exactly() -> None:
    found = outlook("Load", "kW", today(WAVE), [WAVE] * 4, 0, NOW)
    assert found.start_ns == 41 * STEP_NS
    assert_allclose(found.expected, WAVE[np.arange(41, 41 + HORIZON) % STEPS])
    assert_allclose(found.low, found.expected)
    assert_allclose(found.high, found.expected)
    assert found.basis == "4 past days"


def test_that_what_the_present_has_more_fades_with_time() -> None:
    found = outlook("Load", "kW", today(WAVE + 6.0), [WAVE] * 3, 0, NOW)
    more = found.expected - WAVE[np.arange(41, 41 + HORIZON) % STEPS]
    assert 4.0 < more[0] < 6.0
    assert more[-1] < 0.1
    assert (np.diff(more) <= 0).all()


def test_that_days_that_differ_make_a_band_and_it_holds_them() -> None:
    days = [WAVE + shift * np.linspace(0, 1, STEPS) for shift in (-8.0, -3.0, 0.0, 3.0, 8.0)]
    found = outlook("Load", "kW", today(WAVE), days, 0, NOW)
    assert (found.low <= found.expected).all()
    assert (found.high >= found.expected).all()
    assert float((found.high - found.low).mean()) > 1.0


def test_that_fewer_than_two_whole_days_give_no_forecast_and_say_why() -> None:
    holed = np.where(np.arange(STEPS) < 60, WAVE, np.nan)
    found = outlook("Load", "kW", today(WAVE), [WAVE, holed], 0, NOW, what="working days")
    assert not found.is_known
    assert found.why == "needs 2 whole working days before this one, and there are 1"


def test_that_no_more_bikes_are_foretold_than_there_are_docks() -> None:
    found = outlook("Bikes", "", today(WAVE + 100), [WAVE, WAVE + 1], 0, NOW, low=0.0, high=25.0)
    assert found.high.max() <= 25.0
    assert found.low.min() >= 0.0


@given(
    st.lists(st.lists(st.floats(0, 500), min_size=STEPS, max_size=STEPS), min_size=2, max_size=4),
    st.integers(0, 95),
)
def test_that_a_band_always_holds_what_is_expected(days: list[list[float]], quarter: int) -> None:
    past = [np.array(d) for d in days]
    found = outlook("Load", "kW", today(past[0], quarter), past[1:] + past[:1], 0, quarter * STEP_NS)
    assert len(found.expected) == HORIZON
    assert np.isfinite(found.expected).all()
    assert (found.low <= found.expected + 1e-9).all()
    assert (found.expected <= found.high + 1e-9).all()
