"""A year's run of the demonstration district against the minutes of the simulator, day by day.

Tolerances, of the district's energy of a day, and why they are not zero:
load 0.2 %: people's unrest sums to nothing over a day of electricity, not quite of the pumps'.
heat 0.3 %: unrest of hot water.   pumps and district heat 3 % of the day's heat: tanks decide by hours, not by five minutes, and
a pump near its cut-off sees the mean of an hour.   PV 2.5 %: of broken clouds an hour here sees six instants, there sixty.
turbines 1.5 %: six instants of an hour here, and the cube of the speed.   cars 2 %: exact here, by minutes there; the night of a clock change is left out (the simulator's cars lose its hour).
Batteries answer to five minutes there: not compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from app.energy.day import energy_of, make_day
from app.energy.district_model import DistrictModel
from app.energy.noise import Floats
from app.energy.planning.calibration import Calibration
from app.energy.planning.of_catalogue import planning_district, simulated_cars
from app.energy.planning.result import YearResult
from app.energy.planning.run import run_year
from app.energy.planning.weather_year import WeatherYear
from app.energy.wiring import wire
from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.district import read_district, read_signals

SEED = 7


@dataclass(frozen=True)
class Both:
    model: DistrictModel
    sky: WeatherYear
    year: YearResult

    def of_day(self, day: date, name: str) -> float:
        inside = self.sky.day.number == day.toordinal()
        return float(getattr(self.year.course, name)[inside].sum() * self.sky.step_h)


@pytest.fixture(scope="module", params=["trondheim", "limerick"])
def both(request: pytest.FixtureRequest, trondheim: Path) -> Both:
    folder = trondheim.parent / request.param
    if not (folder / "assets.gpkg").is_file():
        pytest.skip("the demonstration district has not been made; run python -m maps.demo")
    from maps.readers.assets import read_assets

    district = read_district(folder)
    catalogue = Catalogue.of(read_assets(folder / "assets.gpkg"), read_signals(folder / "signals.csv"))
    model = DistrictModel(catalogue, district.lonlat, district.zone, SEED)
    wiring = wire(catalogue, SEED)
    sky = WeatherYear.made_up(model.place, district.zone, SEED, date(2026, 1, 1))
    planned, meter_of = planning_district(wiring, model.place)
    cars = simulated_cars(wiring, meter_of, len(planned), sky)
    year = run_year(planned, sky, calibration=Calibration.normal(planned.kinds), cars_kw=cars)
    return Both(model, sky, year)


@pytest.mark.parametrize(
    "day", [date(2026, 1, 20), date(2026, 5, 2), date(2026, 6, 21), date(2026, 9, 10), date(2026, 11, 22)]
)
def test_that_a_day_of_the_year_is_the_day_of_the_simulator(both: Both, day: date) -> None:
    made = make_day(day.toordinal(), both.model.zone)
    flows = both.model.flows(made)

    def minutes(kw: Floats) -> float:
        return float(energy_of(kw, made.step_h).sum())

    heat = minutes(flows.heat_kw)
    assert both.of_day(day, "heat") == pytest.approx(heat, rel=0.003)
    electric = both.of_day(day, "load") + both.of_day(day, "pump")
    assert electric == pytest.approx(minutes(flows.load_kw), rel=0.002, abs=0.01 * heat)
    assert both.of_day(day, "load") == pytest.approx(
        minutes(flows.load_kw) - minutes(flows.pump_kw), rel=1e-3
    )
    assert both.of_day(day, "pump_heat") == pytest.approx(minutes(flows.pump_heat_kw), abs=0.03 * heat)
    assert both.of_day(day, "link_heat") == pytest.approx(minutes(flows.link_kw), abs=0.03 * heat)
    assert both.of_day(day, "pv") == pytest.approx(minutes(flows.pv_kw), rel=0.025)
    assert both.of_day(day, "turbine") == pytest.approx(minutes(flows.turbine_kw), rel=0.015)
    cars = both.of_day(day, "cars") - both.of_day(day, "lent")
    assert cars == pytest.approx(minutes(flows.cars.power_kw), rel=0.02)


def test_that_every_asset_of_the_catalogue_is_in_the_year(both: Both) -> None:
    wiring = wire(both.model.catalogue, SEED)
    planned, meter_of = planning_district(wiring, both.model.place)
    assert len(planned.planes) == len(wiring.of_kind[AssetKind.PV])
    assert len(planned.batteries) == len(wiring.of_kind[AssetKind.BATTERY])
    assert len(planned.turbines) == len(wiring.of_kind[AssetKind.TURBINE])
    assert len(meter_of) == len(wiring.of_kind[AssetKind.CHARGER])
    assert set(planned.names) >= {a.id for a in wiring.buildings}
    np.testing.assert_allclose(
        planned.planes.rated_kw, [a.params["rated_kw"] for a in wiring.of_kind[AssetKind.PV]]
    )
