"""A plan has the indicators of the live district, and they say what the run says."""

from __future__ import annotations

import pytest

from app.energy.indicators.compute import indicators_of
from app.energy.indicators.contract import Indicators
from app.energy.planning.checks import PlanningError
from app.energy.planning.indicating import energies_of
from app.energy.planning.outside import Outside
from app.energy.planning.run import run_year
from tests.unit.energy.planning.city import city, weather


def value(found: Indicators, name: str) -> float:
    number = found.by_name[name].value
    assert number is not None, name
    return number


@pytest.mark.parametrize("meter", [None, 3])
def test_that_indicators_of_a_plan_say_what_the_run_says(meter: int | None) -> None:
    district, sky = city(12, 4), weather(10)
    outside = Outside.given(sky.n, 1.5, 1.5, 30.0)
    year = run_year(district, sky, outside, keep=[3])
    found = indicators_of(energies_of(year, district, outside, meter))
    flows = year.course if meter is None else year.kept.flows
    drawn, fed = (year.import_kw, year.export_kw) if meter is None else (flows.drawn[0], flows.fed[0])
    used, made = flows.consumed.sum(), flows.generated.sum()
    assert value(found, "used_kwh") == pytest.approx(used)
    assert value(found, "made_kwh") == pytest.approx(made)
    assert value(found, "balance_kwh") == pytest.approx(made - used)
    assert value(found, "bought_kwh") == pytest.approx(drawn.sum())
    assert value(found, "sold_kwh") == pytest.approx(fed.sum())
    assert value(found, "peak_import_kw") == pytest.approx(drawn.max())
    assert value(found, "cost") == pytest.approx(1.5 * (drawn.sum() - fed.sum()))
    assert 0.0 <= value(found, "self_sufficiency") <= 100.0


def test_that_a_meter_whose_course_was_not_kept_is_told() -> None:
    district, sky = city(5, 1), weather()
    year = run_year(district, sky)
    with pytest.raises(PlanningError, match="meter 2 was not kept"):
        energies_of(year, district, Outside.unknown(sky.n), 2)
