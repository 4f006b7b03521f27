"""A turbine in a river: cube of the speed, the tide twice a day, never above its rating."""

from __future__ import annotations

import numpy as np

from app.energy.heat_pump import source_c
from app.energy.prices import PER_NOK
from app.energy.turbine import TIDE_S, power_kw, rotor_rpm, speed_m_s
from app.energy.weather import climate_of, weather_at
from app.model.asset import Asset, AssetKind

LIMERICK = (-8.623, 52.665)
T_S = np.arange(0.0, 30 * 86_400.0, 300.0) + 1.77e9


def turbine(use: str = "river", **params: float) -> Asset:
    said = {"rated_kw": 12.0, **params}
    return Asset("turbine", AssetKind.TURBINE, "Turbine", "", (0.0, 0.0, 0.0), use=use, params=said)


def speeds(*turbines: Asset) -> np.ndarray:
    weather = weather_at(T_S, LIMERICK, climate_of(LIMERICK), 7)
    return speed_m_s(T_S, weather, turbines, np.arange(len(turbines)) + 3)


def test_that_power_follows_the_cube_of_the_speed_up_to_the_rating() -> None:
    one = (turbine(rated_m_s=2.0),)
    power = power_kw(np.array([[0.2, 1.0, 2.0, 3.0]]), one)[0]
    assert power.tolist() == [0.0, 1.5, 12.0, 12.0]
    assert rotor_rpm(np.array([[0.2, 1.0, 3.0]]), one)[0].tolist() == [0.0, 21.0, 42.0]


def test_that_a_tidal_river_breathes_twice_a_day_and_another_does_not() -> None:
    tidal, calm = speeds(turbine(tide_share=0.5), turbine())
    assert tidal.min() >= 0.0
    assert tidal.std() > 3 * calm.std()
    wave = np.exp(2j * np.pi * T_S / TIDE_S)
    assert abs((tidal * wave).mean()) > 10 * abs((calm * wave).mean())


def test_that_a_turbine_in_the_wind_reads_the_weather() -> None:
    (air,) = speeds(turbine("wind"))
    weather = weather_at(T_S, LIMERICK, climate_of(LIMERICK), 7)
    assert np.corrcoef(air, weather.wind_m_s)[0, 1] > 0.99


def test_that_river_and_ground_are_milder_than_the_air() -> None:
    year, air = np.linspace(-1, 1, 9), np.linspace(-15, 30, 9)
    for use in ("seawater", "river", "ground"):
        source = source_c(use, year, air)
        assert 0.0 < source.min() <= source.max() < 18.0
    assert source_c("air", year, air).tolist() == air.tolist()


def test_that_every_currency_of_the_districts_has_a_price() -> None:
    assert set(PER_NOK) == {"nok", "eur", "czk", "ron"}
