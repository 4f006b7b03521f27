"""Counterfactual replay: where the past went exactly as the model says, the replay is the scenario's run; what is missing stays missing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.counterfactual import replayed
from app.energy.indicators.energies import Energies
from app.energy.planning.indicating import energies_of
from app.model.times import HOUR_NS
from app.scenarios.running import Bench
from app.scenarios.words import Intervention, Scenario, ScenarioError
from tests.unit.scenarios.town import town

ROOFS = Scenario(
    "s", "S", assumptions={"year": 2026.0}, interventions=(Intervention("all", "pv", "floor_m2 > 0"),)
)
FIRST, HOURS = 24 * 170, 168


@pytest.fixture(scope="module")
def bench() -> Bench:
    return Bench(town())


def week(bench: Bench) -> Energies:
    """The model's own week, as if it had been measured."""
    outcome = bench.run(ROOFS)
    found = energies_of(outcome.base_year, bench.base.planning, outcome.outside)
    part = slice(FIRST, FIRST + HOURS)
    return replace(
        found, start_ns=found.start_ns + FIRST * HOUR_NS, kwh=found.kwh[:, part], spot=found.spot[part], carbon=found.carbon[part]
    )  # fmt: skip


def test_that_a_past_as_the_model_says_gives_the_scenarios_own_run(bench: Bench) -> None:
    found, outcome = replayed(bench, ROOFS, week(bench)), bench.run(ROOFS)
    part = slice(FIRST, FIRST + HOURS)
    assert found.measured_kw == pytest.approx(outcome.base_year.net_kw[part])
    assert found.scenario_kw == pytest.approx(outcome.year.net_kw[part])
    assert found.coverage == 1.0
    assert found.is_sure
    expected = np.maximum(outcome.year.net_kw[part], 0.0) * outcome.outside.carbon_g_kwh[part] / 1000.0
    assert found.co2_kg[1, -1] == pytest.approx(expected.sum())
    assert found.co2_kg[1, -1] < found.co2_kg[0, -1], "sun in June"
    assert (np.diff(found.co2_kg, axis=1) >= 0.0).all()
    assert found.peak_kw[0, -1] == pytest.approx(np.maximum(found.measured_kw, 0.0).max())


def test_that_a_scenario_that_changes_nothing_replays_what_was_measured(bench: Bench) -> None:
    found = replayed(bench, ROOFS.only_base(), week(bench))
    assert np.array_equal(found.measured_kw, found.scenario_kw)
    for both in (found.co2_kg, found.cost, found.peak_kw):
        assert np.array_equal(both[0], both[1])


def test_that_what_is_missing_is_not_zero_and_is_said(bench: Bench) -> None:
    whole = week(bench)
    kwh = whole.kwh.copy()
    kwh[:, 20:60] = np.nan
    spot = whole.spot.copy()
    spot[:84] = np.nan
    found = replayed(bench, ROOFS, replace(whole, kwh=kwh, spot=spot))
    assert np.isnan(found.measured_kw[20:60]).all()
    assert np.isnan(found.scenario_kw[20:60]).all()
    assert found.coverage == pytest.approx(128 / 168)
    assert not found.is_sure
    assert found.cost[0, 59] == found.cost[0, 19], "nothing is counted while nothing is known"
    assert any("76 %" in one for one in found.remarks)
    assert any("recorded for 50 %" in one for one in found.remarks)


def test_that_a_stretch_that_leaves_its_year_or_holds_nothing_is_told(bench: Bench) -> None:
    one = week(bench)
    with pytest.raises(ScenarioError, match="leaves 2026"):
        replayed(bench, ROOFS, replace(one, start_ns=one.start_ns + (8700 - FIRST) * HOUR_NS))
    with pytest.raises(ScenarioError, match="nothing was recorded"):
        replayed(bench, ROOFS, replace(one, kwh=one.kwh[:, :0], spot=one.spot[:0], carbon=one.carbon[:0]))
