"""The small line beside a figure: it ends where the figure stands, and a gap stays open."""

from __future__ import annotations

import numpy as np
import pytest

from app.energy.indicators.balance_view import FIGURES
from app.energy.indicators.compute import extras_of, indicators_of
from app.energy.indicators.energies import Role
from app.energy.indicators.period import Period
from app.energy.indicators.trend import trend_of
from tests.unit.energy.indicators.yard import energies_of

NAN = float("nan")


@pytest.mark.parametrize("name", ["balance_kwh", "co2_kg", "cost"])
def test_that_a_sum_so_far_ends_at_the_figure(name: str) -> None:
    e = energies_of(
        {Role.LOAD: [4.0, 6.0, 2.0], Role.SOLAR: [1.0, 0.0, 5.0]},
        spot=[1.0, 2.0, 0.5],
        carbon=[20.0, 30.0, 25.0],
    )
    trend = trend_of(name, Period(e, extras_of(e)))
    assert trend[-1] == pytest.approx(indicators_of(e).by_name[name].value)


def test_that_the_highest_step_of_the_peak_is_the_figure() -> None:
    e = energies_of({Role.LOAD: [4.0, 6.0, 2.0], Role.SOLAR: [1.0, 0.0, 5.0]})
    trend = trend_of("peak_import_kw", Period(e, extras_of(e)))
    assert trend.max() == pytest.approx(indicators_of(e).by_name["peak_import_kw"].value)


@pytest.mark.parametrize("name", list(FIGURES))
def test_that_a_silent_step_is_a_gap_in_every_trend(name: str) -> None:
    e = energies_of(
        {Role.LOAD: [4.0, NAN, 2.0], Role.SOLAR: [1.0, NAN, 1.0]}, spot=[1.0] * 3, carbon=[20.0] * 3
    )
    trend = trend_of(name, Period(e, extras_of(e)))
    assert np.isfinite(trend).tolist() == [True, False, True]


@pytest.mark.parametrize("name", ["co2_kg", "cost"])
def test_that_a_price_nobody_told_is_a_gap_and_not_free(name: str) -> None:
    e = energies_of({Role.LOAD: [4.0, 4.0, 4.0]}, spot=[1.0, NAN, 1.0], carbon=[20.0, NAN, 20.0])
    trend = trend_of(name, Period(e, extras_of(e)))
    assert np.isfinite(trend).tolist() == [True, False, True]


def test_that_what_has_no_steps_has_no_trend() -> None:
    e = energies_of({Role.LOAD: [4.0]})
    assert len(trend_of("storage_kwh", Period(e, extras_of(e)))) == 0
