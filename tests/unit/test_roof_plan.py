"""Roofs of a city model as PV of a year's run: who has the tower in the south makes less."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from app.energy.planning.district import COVERAGE, KWP_M2, PlanningDistrict, uses_of
from app.energy.planning.run import run_year
from app.energy.planning.weather_year import WeatherYear
from app.energy.weather import Place, climate_of
from app.model.times import parse_time
from app.roof_plan import roof_planes, with_planes
from app.sun_year import clear_sky_year
from maps.sunlight.irradiance import roof_irradiance
from tests.unit.maps.cities import boxes

pytest.importorskip("embreex")
LONLAT, OSLO = (10.4, 63.43), ZoneInfo("Europe/Oslo")


def test_that_shade_of_a_neighbour_costs_a_roof_its_share_of_a_years_pv() -> None:
    city = boxes(
        np.array([[0.0, 0.0, 0.0], [300.0, 0.0, 0.0], [285.0, -40.0, 0.0]]),
        np.array([[20.0, 10.0, 8.0], [20.0, 10.0, 8.0], [50.0, 10.0, 30.0]]),
    )
    start = parse_time("2026-01-01T00:00:00+01:00", OSLO, 0)
    light = roof_irradiance(city, clear_sky_year(start, LONLAT, every=12))
    planes = roof_planes(city, light, {city.ids[0]: 0, city.ids[1]: 1})
    assert planes.at.tolist() == [0, 1]  # the tower is nobody's
    assert planes.rated_kw.tolist() == pytest.approx([200.0 * COVERAGE * KWP_M2] * 2)
    assert planes.light[0] == pytest.approx(1.0, abs=0.01)
    assert 0.5 < planes.light[1] < 0.95
    kinds, use = uses_of(["office", "office"])
    none = np.zeros(2)
    bare = PlanningDistrict(("open", "shaded"), kinds, use, none, none, none, none, none > 1)
    sky = WeatherYear.made_up(Place(LONLAT, 10.0, climate_of(LONLAT)), OSLO, 7, date(2026, 1, 1))
    made = run_year(with_planes(bare, planes), sky).meters.flows.pv
    assert made[1] / made[0] == pytest.approx(planes.light[1], abs=0.03)
    twice = run_year(with_planes(with_planes(bare, planes), planes), sky).meters.flows.pv
    np.testing.assert_allclose(twice, 2.0 * made, rtol=1e-9)
