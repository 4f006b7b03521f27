"""Noise, local days, heat pumps, loads, cars and the grid, each on its own."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy import grid, heat_pump, prices
from app.energy.air import traffic
from app.energy.day import Day, energy_of, make_day, make_span, midnight_ns
from app.energy.ev import PEAK_FROM_H, PEAK_TO_H, Ports, charging, sessions_of
from app.energy.loads import USES, degree_hours, electric_kw, heat_kwh_m2, space_heat_kw
from app.energy.noise import smooth, uniform, white
from app.energy.weather import climate_of, normal_temperature_c, weather_at
from tests.unit.energy.town import OSLO, TRONDHEIM

THURSDAY = date(2026, 11, 19).toordinal()


@given(st.integers(0, 2**40), st.integers(0, 2**40))
def test_that_chance_depends_on_its_keys_only(a: int, b: int) -> None:
    assert uniform(a, b) == uniform(np.array([7, a]), b)[1]
    assert 0.0 <= uniform(a, b) < 1.0


def test_that_smooth_noise_has_no_jumps_and_any_window_sees_the_same() -> None:
    t_s = 1.8e9 + np.arange(0.0, 86_400.0, 10.0)
    whole = smooth(t_s, 900.0, 5)
    assert np.abs(np.diff(whole)).max() < 0.05
    np.testing.assert_array_equal(smooth(t_s[4000:5000], 900.0, 5), whole[4000:5000])


def test_that_sensor_noise_is_about_normal_and_independent_between_sensors() -> None:
    t_ns = 1_800_000_000_000_000_000 + np.arange(20_000, dtype=np.int64) * 30_000_000_000
    one, other = white(t_ns, 11), white(t_ns, 12)
    assert abs(one.mean()) < 0.03
    assert abs(one.std() - 1.0) < 0.03
    assert abs(np.corrcoef(one, other)[0, 1]) < 0.03
    assert abs(np.corrcoef(one[1:], one[:-1])[0, 1]) < 0.03


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 29), 23), ((2026, 10, 25), 25), ((2026, 11, 19), 24)])
def test_that_a_local_day_has_as_many_hours_as_the_clocks_say(day: tuple[int, int, int], hours: int) -> None:
    made = make_day(date(*day).toordinal(), OSLO)
    assert (made.end_ns - made.start_ns) / 3.6e12 == hours
    assert made.hour[0] == 0.0
    assert made.hour[-1] == 24.0
    assert (made.number == made.number[0]).all()


def test_that_a_span_of_hours_begins_at_the_same_midnight_in_winter() -> None:
    span = make_span(THURSDAY, 3, OSLO)
    assert span.start_ns == midnight_ns(THURSDAY, OSLO)
    assert span.days == 3
    np.testing.assert_array_equal(span.hour[[0, 23, 24, 47, 72]], [0, 23, 0, 23, 24])


def test_that_the_supply_curve_is_the_pilots() -> None:
    outdoor = np.array([20.0, 15.0, 12.5, 10.0, 0.0, -8.0, -8.1])
    np.testing.assert_allclose(heat_pump.supply_c(outdoor), [30, 30, 35, 40, 50, 58, 65])


@given(st.floats(-30, 40), st.floats(-15, 25), st.floats(25, 65))
def test_that_a_heat_pump_stops_in_hard_cold_and_works_better_with_a_warm_source(
    outdoor: float, source: float, supply: float
) -> None:
    assert (heat_pump.may_run(np.array(outdoor)) == 0.0) == (outdoor <= heat_pump.CUT_OFF_C)
    cop = float(heat_pump.cop(np.array(source), np.array(supply)))
    carnot = (supply + 273.15) / max(supply - source, 1e-9)
    assert 1.5 <= cop <= 7.0
    assert cop < carnot or supply <= source
    assert float(heat_pump.cop(np.array(source + 1), np.array(supply))) >= cop


def _year() -> Day:
    return make_span(date(2026, 1, 1).toordinal(), 364, OSLO)


@pytest.mark.parametrize("use", sorted(USES))
def test_that_a_year_of_electric_load_is_what_was_stated(use: str) -> None:
    load = electric_kw(np.array([365_000.0]), [USES[use]], _year())
    assert energy_of(load, 1.0)[0] == pytest.approx(365_000.0 * 364 / 365.2425, rel=0.01)
    assert load.min() > 0.0


def test_that_bustle_moves_energy_within_the_day_and_makes_none() -> None:
    day = make_day(THURSDAY, OSLO)
    annual, uses = np.array([365_000.0]), [USES["office"]]
    bustle = 0.1 * smooth(day.t_s, 600.0, np.array([3]))
    plain, moved = electric_kw(annual, uses, day), electric_kw(annual, uses, day, bustle)
    assert np.abs(plain - moved).max() > 1.0
    assert energy_of(moved, day.step_h)[0] == pytest.approx(energy_of(plain, day.step_h)[0], rel=1e-12)


def test_that_space_heat_of_a_normal_year_is_about_what_the_building_code_says() -> None:
    climate = climate_of(TRONDHEIM)
    year = _year()
    normal = normal_temperature_c(year.t_s, climate)
    heat = space_heat_kw(np.array([100_000.0]), [USES["residential"]], year, normal, climate)
    assert energy_of(heat, 1.0)[0] == pytest.approx(100_000.0, rel=0.08)
    assert degree_hours(climate) > degree_hours(climate_of((-3.0, 43.3)))
    assert heat_kwh_m2(1900, "office") > heat_kwh_m2(1980, "office") > heat_kwh_m2(2020, "office")


@pytest.mark.parametrize(
    ("lonlat", "altitude_m", "mean_c"),
    [(TRONDHEIM, 5, 5.4), ((-8.62, 52.66), 10, 10.5), ((27.02, 57.83), 80, 6.0), ((14.15, 49.31), 378, 8.8),
     ((-3.01, 43.31), 60, 14.8), ((24.71, 41.57), 1010, 8.0), ((23.58, 46.07), 240, 10.2)],
)  # fmt: skip
def test_that_the_climate_of_the_pilot_cities_is_about_right(
    lonlat: tuple[float, float], altitude_m: float, mean_c: float
) -> None:
    assert climate_of(lonlat, altitude_m).mean_c == pytest.approx(mean_c, abs=1.3)


def test_that_weather_stays_within_what_a_year_in_trondheim_brings() -> None:
    t_s = 1_767_222_000.0 + np.arange(0.0, 365 * 86_400.0, 3600.0)
    weather = weather_at(t_s, TRONDHEIM, climate_of(TRONDHEIM), 7)
    assert -25.0 < weather.temp_c.min() < -4.0
    assert 15.0 < weather.temp_c.max() < 32.0
    assert abs(weather.temp_c.mean() - 5.4) < 1.5
    assert 0.2 < weather.wind_m_s.min() < weather.wind_m_s.max() < 25.0
    assert 960.0 < weather.pressure_hpa.min() < weather.pressure_hpa.max() < 1050.0
    assert 0.0 <= weather.cloud.min() <= weather.cloud.max() <= 1.0


def _ports(count: int = 40) -> Ports:
    ones = np.ones(count)
    return Ports(
        np.arange(count, dtype=np.intp), 11.0 * ones, 60.0 * ones, np.ones(count, np.bool_), 0.8 * ones, 0.8 * ones,
        np.arange(count, dtype=np.int64) * 77,
    )  # fmt: skip


def test_that_every_driver_leaves_with_what_was_needed_and_lends_only_in_the_peak() -> None:
    ports, numbers = _ports(), np.arange(THURSDAY, THURSDAY + 30)
    lent_any = False
    for overnight in (False, True):
        s = sessions_of(ports, numbers, overnight)
        charged = (s.charge_to - s.charge_from) * 11.0
        lent = (s.lend_to - s.lend_from) * s.lend_kw
        np.testing.assert_allclose(charged - lent, s.need_kwh, atol=1e-9)
        assert (s.charge_from >= s.arrive - 1e-9).all()
        assert (s.charge_to <= s.leave - 0.2).all()
        lends = lent > 0
        lent_any |= bool(lends.any())
        assert (s.lend_from[lends] >= PEAK_FROM_H).all()
        assert (s.lend_to[lends] <= PEAK_TO_H + 1e-9).all()
        assert (s.lend_to[lends] <= s.charge_from[lends]).all()
    assert lent_any


def test_that_no_two_cars_share_a_port() -> None:
    cars = charging(_ports(), 40, make_day(THURSDAY, OSLO))
    assert cars.ports_used.max() == 1.0
    assert cars.power_kw.max() == 11.0
    assert cars.power_kw.min() < 0.0


def test_that_cars_of_one_day_are_the_same_in_a_span_of_hours() -> None:
    day = charging(_ports(), 40, make_day(THURSDAY, OSLO))
    span = charging(_ports(), 40, make_span(THURSDAY - 5, 10, OSLO))
    np.testing.assert_array_equal(day.power_kw[:, :-1:60], span.power_kw[:, 5 * 24 : 6 * 24])


def test_that_current_and_voltage_follow_the_power() -> None:
    assert grid.amperes_per_kw(11.0) * 1000.0 == pytest.approx(1000.0 / (math.sqrt(3) * 11.0 * 0.97))
    idle = grid.transformer_pu(np.array(0.0), np.array(1000.0), np.array(0.0))
    full = grid.transformer_pu(np.array(1000.0), np.array(1000.0), np.array(0.0))
    assert 0.95 < full < idle < 1.05
    assert grid.feeder_pu(full, np.array(1000.0), np.array(1000.0)) < full


def test_that_oil_warms_slowly_and_comes_back_by_midnight() -> None:
    day = make_day(THURSDAY, OSLO)
    load = np.where((day.hour > 8) & (day.hour < 18), 1.0, 0.2)[None, :]
    rise = grid.oil_c(day, load, np.zeros(len(day.hour)))[0]
    assert rise[0] == pytest.approx(rise[-1])
    assert np.abs(np.diff(rise)).max() < 0.5
    assert 30.0 < rise.max() < grid.OIL_RISE_K
    assert 15 < day.hour[rise.argmax()] <= 18.1


def test_that_prices_and_traffic_have_two_peaks_on_a_working_day() -> None:
    day = make_day(THURSDAY, OSLO)
    price, cars = prices.spot_nok_kwh(day, 7), traffic(day)
    at = [int(h * 60) for h in (3, 8, 13, 18)]
    assert price[at[0]] < price[at[1]] > price[at[2]] < price[at[3]]
    assert cars[at[0]] < cars[at[1]] > cars[13 * 60] < cars[16 * 60]
    assert 0.03 <= price.min() <= price.max() < 3.0
