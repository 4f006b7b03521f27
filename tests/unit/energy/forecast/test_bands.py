"""The band: what the model's own errors say, wider where there are few, and honest about it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.energy.forecast.bands import HIGH, LOW, _quantiles, band_of, basis_of
from app.energy.forecast.maker import Maker
from app.energy.forecast.tracker import rebuilt
from tests.unit.energy.forecast.pasts import daily, past_of


@given(
    arrays(np.float64, (5, 24), elements=st.one_of(st.floats(-50, 50), st.just(np.nan))), st.integers(0, 4)
)
def test_that_the_expected_lies_within_the_band(errors: np.ndarray, reach: int) -> None:
    band = band_of(errors, reach, (0.0, 100.0))
    for line in (band.bias, band.low, band.high):
        assert np.isfinite(line).all()
    assert (band.low <= band.bias + 1e-9).all()
    assert (band.bias <= band.high + 1e-9).all()


def test_that_a_steady_error_becomes_the_bias() -> None:
    band = band_of(np.full((21, 24), 5.0), 0, (0.0, 100.0))
    np.testing.assert_allclose(band.bias, 5.0 * 21 / 24)


def test_that_fewer_past_days_make_a_wider_band() -> None:
    rng = np.random.default_rng(8)
    errors = rng.normal(0.0, 1.0, (400, 21, 24))
    width = [
        np.mean([(b := band_of(e[:days], 4, (0.0, 10.0))).high.mean() - b.low.mean() for e in errors[:60]])
        for days in (2, 4, 8, 20)
    ]
    assert width[0] > width[1] > width[2] > width[3]
    assert width[3] == pytest.approx(2.0 * 1.2816, rel=0.12)


def test_that_with_no_past_error_the_band_spans_what_was_measured_and_says_so() -> None:
    band = band_of(np.zeros((0, 24)), 4, (20.0, 90.0))
    assert (band.high == 70.0).all()
    assert (band.low == -70.0).all()
    assert "no past forecast" in basis_of(0)
    assert basis_of(1) == "band from 1 past day; 14 are wanted, so it is drawn wider"
    assert basis_of(20) == "band from 20 past days"


@pytest.mark.parametrize("days", [6, 30])
def test_that_about_eighty_percent_of_what_came_lay_in_the_band(days: int) -> None:
    held = []
    for seed in range(4):
        maker = Maker(past_of(daily(days * 96, 2.0, seed)))
        held += [s.in_band_pct for s in rebuilt(maker, ("load",), 24, 2 * 96).scores(maker.past)]
    assert 70.0 < float(np.mean([h for h in held if h is not None])) < 90.0


@given(st.integers(96, 3 * 96))
@settings(deadline=None, max_examples=15)
def test_that_a_forecast_is_made_from_one_day_on(n: int) -> None:
    one = Maker(past_of(daily(n, 2.0))).best("load", n)
    assert one.is_known
    assert len(one.expected) == len(one.low) == len(one.high) == 96
    assert (one.low <= one.expected).all()
    assert (one.expected <= one.high).all()
    assert not one.expected.flags.writeable


@given(arrays(np.float64, (7, 5), elements=st.one_of(st.floats(-50, 50), st.just(np.nan))))
def test_that_quantiles_are_numpys(off: np.ndarray) -> None:
    off[0] = 1.0  # numpy warns of a column without numbers; band_of leaves none
    np.testing.assert_allclose(_quantiles(off), np.nanquantile(off, (LOW, HIGH), axis=0), atol=1e-12)
