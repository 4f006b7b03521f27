"""A small catalogue with every kind of asset as a planning district; odd and hostile parameters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.energy.planning.checks import PlanningError
from app.energy.planning.of_catalogue import planning_district, simulated_cars
from app.energy.planning.run import run_year
from app.energy.planning.weather_year import WeatherYear
from app.energy.wiring import wire
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from tests.unit.energy.planning.city import OSLO, PLACE, weather
from tests.unit.energy.planning.test_conservation import assert_conserves
from tests.unit.energy.town import catalogue


def changed(ident: str, **params: float) -> Catalogue:
    assets = [replace(a, params={**a.params, **params}) if a.id == ident else a for a in catalogue().assets]
    return Catalogue.of(assets, catalogue().signals)


def test_that_what_stands_on_the_street_has_a_meter_of_its_own() -> None:
    wiring = wire(catalogue(), 7)
    district, meter_of = planning_district(wiring, PLACE)
    assert district.names == ("offices", "flats", "lab", "kerb", "river")
    assert [district.names[m] for m in meter_of] == ["flats", "kerb"]
    assert district.link_kw.tolist() == [0.0, 0.0, 750.0, 0.0, 0.0]
    assert [district.names[m] for m in district.turbines.at] == ["river"]
    sky = weather()
    cars = simulated_cars(wiring, meter_of, len(district), sky)
    found = run_year(district, sky, cars_kw=cars, keep=range(5))
    assert_conserves(found)
    sums = found.meters.flows
    assert sums.cars[1] > 0.0 < sums.cars[3]
    assert sums.lent[1] > 0.0 == sums.lent[3]
    assert sums.turbine[4] == pytest.approx(sums.fed[4])
    assert sums.link_heat[2] > 0.0 < sums.pump_heat[2]


def test_that_a_stated_year_of_the_lab_is_its_year() -> None:
    district, _ = planning_district(wire(catalogue(), 7), PLACE)
    sky = WeatherYear.made_up(PLACE, OSLO, 7, date(2026, 1, 1))
    assert run_year(district, sky).meters.flows.load[2] == pytest.approx(200_000.0, rel=1e-12)
    known = planning_district(wire(changed("lab", annual_heat_kwh=123_456.0), 7), PLACE)[0]
    assert run_year(known, sky).meters.flows.heat[2] == pytest.approx(123_456.0, rel=1e-12)


def test_that_a_span_from_any_hour_on_has_the_very_cars_of_the_year() -> None:
    wiring = wire(catalogue(), 7)
    district, meter_of = planning_district(wiring, PLACE)
    whole = weather(5, 3600, date(2026, 5, 4))
    cars = simulated_cars(wiring, meter_of, len(district), whole)
    ones = np.ones(60)
    late = WeatherYear.given(
        PLACE, OSLO, int(whole.edges_ns[31]), temp_c=5.0 * ones, ghi=0.0, dhi=0.0, dni=0.0
    )
    np.testing.assert_allclose(
        simulated_cars(wiring, meter_of, len(district), late), cars[:, 31:91], atol=1e-9
    )


@pytest.mark.parametrize(
    ("asset", "params", "words"),
    [("offices-pv", {"rated_kw": -5.0}, r"rated_kw of plane is -5 at place 0, at meter 0 \(offices\)"),
     ("offices-battery", {"capacity_kwh": -1.0}, r"capacity_kwh of battery is -1 .* \(offices\)"),
     ("lab-pump", {"rated_heat_kw": -1.0}, r"rated_heat_kw of heat pump is -1 .* \(lab\)"),
     ("lab", {"floor_area_m2": -10.0}, r"heat_kwh of meter is -\d+ at place 2 \(lab\)"),
     ("offices-battery", {"efficiency_pct": 140.0}, "an efficiency of a battery lies outside 0..1")],
)  # fmt: skip
def test_that_a_parameter_that_cannot_be_is_refused_with_its_place(
    asset: str, params: dict[str, float], words: str
) -> None:
    with pytest.raises(PlanningError, match=words):
        planning_district(wire(changed(asset, **params), 7), PLACE)


def test_that_a_catalogue_without_buildings_is_an_empty_plan() -> None:
    few = Catalogue.of([a for a in catalogue().assets if a.kind is AssetKind.WEATHER], ())
    district, meter_of = planning_district(wire(few, 7), PLACE)
    sky = weather()
    found = run_year(district, sky, cars_kw=simulated_cars(wire(few, 7), meter_of, 0, sky))
    assert len(district) == 0
    assert found.net_kw.tolist() == [0.0] * sky.n
