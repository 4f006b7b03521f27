"""A year's run: stated figures come out exactly, weather and prices with holes are refused, cars get what they need."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.loads import USES
from app.energy.planning.calibration import Calibration
from app.energy.planning.checks import PlanningError
from app.energy.planning.district import Fleets, Planes, PlanningDistrict, Pumps, Stores, roofs, uses_of
from app.energy.planning.driving import Charging, charge
from app.energy.planning.outside import Outside
from app.energy.planning.run import run_year
from app.energy.planning.storing import BatteryRule
from app.energy.planning.weather_year import WeatherYear
from app.energy.sky import clear_sky
from app.energy.storage import Store
from app.energy.sun import sun_at
from app.energy.weather import Climate, Place, climate_of
from app.model.times import HOUR_NS
from tests.unit.energy.planning.city import OSLO, PLACE, TRONDHEIM, city, weather, year

LIMERICK = Place((-8.623, 52.665), 10.0, climate_of((-8.623, 52.665)))


def houses(
    *uses: str, electric: float = 40_000.0, heat: float = 90_000.0, water: float = 9_000.0
) -> PlanningDistrict:
    kinds, use = uses_of(uses)
    ones, k = np.ones(len(uses)), len(uses)
    return PlanningDistrict(
        tuple(uses), kinds, use, electric * ones, heat * ones, water * ones, np.zeros(k), np.zeros(k, dtype=np.bool_)
    )  # fmt: skip


def test_that_stated_figures_of_a_year_come_out_exactly() -> None:
    sums = run_year(houses(*USES), year()).meters.flows
    np.testing.assert_allclose(sums.load, 40_000.0, rtol=1e-12)
    np.testing.assert_allclose(sums.heat, 99_000.0, rtol=1e-12)
    np.testing.assert_allclose(sums.other_heat, 99_000.0, rtol=1e-12)  # nobody has a pump: it is not dropped


def test_that_a_colder_year_costs_more_heat_when_calibrated_on_the_usual_one() -> None:
    usual, district = year(), houses("residential", "office")
    colder = replace(
        usual,
        weather=replace(
            usual.weather,
            temp_c=usual.weather.temp_c - 2.0,
            slow_temp_c=usual.weather.slow_temp_c - 2.0,
        ),
    )
    known = Calibration.on(usual, district.kinds)
    cold = run_year(district, colder, calibration=known).meters.flows
    assert (cold.heat > 1.1 * 99_000.0).all()
    np.testing.assert_allclose(cold.load, 40_000.0, rtol=1e-12)
    np.testing.assert_allclose(run_year(district, colder).meters.flows.heat, 99_000.0, rtol=1e-12)


def test_that_less_than_a_year_takes_the_normal_years_shapes() -> None:
    district, sky = houses("residential"), weather(30, 3600, date(2026, 4, 1))
    with pytest.raises(PlanningError, match="30 days are no year"):
        Calibration.on(sky, district.kinds)
    month = run_year(district, sky).meters.flows
    assert month.load[0] == pytest.approx(40_000.0 * 30 / 365.2425, rel=0.03)


def test_that_heat_where_it_is_never_cold_is_refused_with_the_meter() -> None:
    hot = Place((0.0, 0.0), 10.0, Climate(27.0, 1.0, 0.5))
    sky = WeatherYear.made_up(hot, ZoneInfo("UTC"), 1, date(2026, 1, 1))
    with pytest.raises(PlanningError, match="office states 90000 kWh of space heat"):
        run_year(houses("office"), sky)
    assert run_year(houses("office", heat=0.0), sky).meters.flows.heat[0] == pytest.approx(9_000.0)


@pytest.mark.parametrize(("first", "days", "hours"), [((2026, 1, 1), None, 8760), ((2024, 1, 1), None, 8784),
                                                      ((2024, 2, 29), None, 8784), ((2026, 3, 29), 1, 23),
                                                      ((2026, 10, 25), 1, 25)])  # fmt: skip
def test_that_a_span_has_as_many_hours_as_the_clocks_say(
    first: tuple[int, int, int], days: int | None, hours: int
) -> None:
    sky = WeatherYear.made_up(PLACE, OSLO, 7, date(*first), days)
    assert sky.n == hours
    assert sky.day.hour[0] == 0.5
    assert sky.day.hour[-1] == 23.5
    assert (np.diff(sky.day.number) >= 0).all()


def test_that_quarters_and_hours_of_the_same_days_sum_to_the_same() -> None:
    district = replace(
        houses("residential", "office"),
        planes=roofs(
            np.array([0, 1]), np.array([100.0, 50.0]), np.array([20.0, 60.0]), np.array([150.0, 260.0])
        ),
        pumps=Pumps(np.array([0]), ("air",), np.array([30.0]), np.array([90.0]), np.array([-8.0])),
    )
    hours, quarters = (run_year(district, weather(5, step)).meters.flows for step in (3600, 900))
    np.testing.assert_allclose(quarters.load, hours.load, rtol=1e-9)
    np.testing.assert_allclose(quarters.heat, hours.heat, rtol=2e-3)
    np.testing.assert_allclose(quarters.pv, hours.pv, rtol=0.02)
    np.testing.assert_allclose(quarters.pump, hours.pump, rtol=0.01)
    assert hours.pv.min() > 0.0


def test_that_a_roof_in_half_the_light_gives_about_half_and_one_in_the_dark_nothing() -> None:
    at, same = np.array([0, 0, 0]), np.array([20.0, 20.0, 20.0])
    planes = roofs(at, np.full(3, 100.0), same, np.full(3, 180.0), np.array([1.0, 0.5, 0.0]))
    district = houses("office", "office", "office")
    each = [
        run_year(replace(district, planes=replace(planes, at=np.array([0, 1, 2]))), year()).meters.flows.pv[i]
        for i in range(3)
    ]
    assert each[2] == 0.0
    assert 0.42 * each[0] < each[1] < 0.5 * each[0]  # the inverter's own need weighs more
    assert planes.rated_kw[0] == pytest.approx(100.0 * 0.7 * 0.2)
    assert 650.0 < each[0] / planes.rated_kw[0] < 900.0  # kWh per kWp at 63 degrees north


def test_that_given_direct_light_is_put_where_the_sun_stands() -> None:
    t_s = year().day.t_s[:240]
    sun = sun_at(t_s, TRONDHEIM, PLACE.altitude_m)
    light = clear_sky(t_s, sun, PLACE.altitude_m)
    sky = WeatherYear.given(
        PLACE, OSLO, year().start_ns, temp_c=np.full(240, 5.0), ghi=light.ghi, dhi=light.dhi, dni=light.dni
    )
    assert not sky.is_made_up
    assert (sky.weather.slow_temp_c == 5.0).all()
    up = np.linalg.norm(sky.beam, axis=0)
    assert (up <= light.dni + 1e-9).all()
    assert up.sum() > 0.8 * light.dni[sun.apparent_zenith_deg < 87.0].sum()
    planes = Planes(*(np.array([x]) for x in (0, 10.0, 40.0, 180.0, 1.0, 1.0)))
    made = run_year(replace(houses("office"), planes=planes), sky).meters.flows.pv[0]
    assert made > 0.0


@pytest.mark.parametrize(
    ("wrong", "words"),
    [({"temp_c": [1.0, np.nan, np.nan]}, "outdoor temperature has no number in 2 of 3 places, first at 1"),
     ({"ghi": [0.0, 1e5, 0.0]}, "irradiance ghi is 100000 at place 1"), ({"wind_m_s": -1.0}, "wind speed is -1"),
     ({"dni": [1.0]}, r"irradiance dni has the shape \(1,\)"), ({"step_s": 1000}, "steps of 1000 s"),
     ({"temp_c": [-90.0, 0.0, 0.0]}, "outdoor temperature is -90"), ({"pressure_hpa": 5.0}, "air pressure is 5")],
)  # fmt: skip
def test_that_weather_with_holes_or_nonsense_is_refused_with_its_place(
    wrong: dict[str, object], words: str
) -> None:
    usual: dict[str, object] = {"temp_c": [1.0, 2.0, 3.0], "ghi": 0.0, "dhi": 0.0, "dni": 0.0}
    with pytest.raises(PlanningError, match=words):
        WeatherYear.given(PLACE, OSLO, 0, **(usual | wrong))  # type: ignore[arg-type]


def test_that_prices_may_be_given_and_unknown_ones_make_no_cost() -> None:
    district, sky = houses("office"), weather()
    sums = run_year(district, sky).meters
    assert np.isnan(sums.cost).all()
    assert np.isnan(sums.co2_kg).all()
    paid = run_year(district, sky, Outside.given(sky.n, 2.0, 0.5, 100.0)).meters
    assert paid.cost[0] == pytest.approx(2.0 * paid.flows.drawn[0])
    assert paid.co2_kg[0] == pytest.approx(0.1 * paid.flows.drawn[0] + 0.012 * paid.flows.other_heat[0])
    with pytest.raises(PlanningError, match="1 of 3 places, first at 2"):
        Outside.given(3, [1.0, 2.0, np.nan], 0.0, 0.0)
    with pytest.raises(PlanningError, match="prices are given for 3 steps"):
        run_year(district, sky, Outside.given(3, 1.0, 1.0, 1.0))


@pytest.mark.parametrize(
    ("change", "words"),
    [({"electric_kwh": np.array([np.nan])}, "electric_kwh of meter has no number"),
     ({"heat_kwh": np.array([-1.0])}, r"heat_kwh of meter is -1 at place 0 \(office\)"), ({"use": np.array([99])}, "row of its use"),
     ({"planes": roofs(np.array([3]), np.ones(1), np.ones(1), np.ones(1))}, "plane 0 stands at meter 3"),
     ({"pumps": Pumps(np.array([0]), (), np.ones(1), np.ones(1), np.ones(1))}, "heat pump: 0 of source for 1")],
)  # fmt: skip
def test_that_a_district_that_cannot_be_is_refused(change: dict[str, object], words: str) -> None:
    with pytest.raises(PlanningError, match=words):
        replace(houses("office"), **change)  # type: ignore[arg-type]


@given(st.integers(0, 2**31), st.sampled_from(Charging), st.sampled_from([900, 3600]))
@settings(deadline=None, max_examples=30)
def test_that_cars_charge_only_while_they_are_there_and_what_is_missing_is_told(
    seed: int, how: Charging, step_s: int
) -> None:
    sky, fleets = weather(5, step_s), city(12, seed).fleets
    cost = np.random.default_rng(seed).normal(1.0, 1.0, (len(fleets), sky.n))
    driven = charge(fleets, sky, how, cost, sky.step_h)
    assert (driven.power_kw >= 0.0).all()
    assert (driven.power_kw <= fleets.power_kw[:, None] + 1e-9).all()
    assert (driven.missing_kwh >= 0.0).all()
    assert (driven.lent_kw >= 0.0).all()
    one_way = replace(fleets, lend_kwh=np.zeros(len(fleets)))
    plain = charge(one_way, sky, how, cost, sky.step_h)
    np.testing.assert_allclose(
        driven.missing_kwh, plain.missing_kwh, atol=1e-6
    )  # nobody misses more for lending
    stay = (fleets.leave_h - fleets.arrive_h) % 24.0
    since = (sky.day.hour[None, :] - fleets.arrive_h[:, None]) % 24.0
    away = (since > stay[:, None] + fleets.spread_h[:, None] / 2 + 0.02) & (
        since < 24.0 - fleets.spread_h[:, None] / 2 - 0.02
    )
    assert (driven.power_kw[away] == 0.0).all()


@pytest.mark.parametrize("how", Charging)
@pytest.mark.parametrize(("arrive", "leave", "lend"), [(17.0, 7.0, 0.0), (17.0, 7.0, 11.0), (8.0, 16.0, 0.0)])
def test_that_a_fleet_with_time_gets_its_whole_need_however_it_charges(
    how: Charging, arrive: float, leave: float, lend: float
) -> None:
    sky = weather(14, 3600, date(2026, 5, 4))
    one = Fleets(*(np.array([x]) for x in (0, 22.0, 30.0, arrive, leave, 1.0, 0.5, lend, 5)))
    cost = Outside.made_up(sky, 7).buy
    driven = charge(one, sky, how, cost, sky.step_h)
    assert driven.missing_kwh[0] == 0.0
    stays = (driven.power_kw[0].sum() - driven.lent_kw[0].sum()) * sky.step_h / 30.0
    assert driven.lent_kw.sum() * sky.step_h == pytest.approx(14 * lend, rel=0.1)
    assert (driven.lent_kw[:, (sky.day.hour < 16.0) | (sky.day.hour > 20.0)] == 0.0).all()
    assert 8.0 < stays < 16.0  # ten working days of about 30 kWh and four of half of it


def test_that_cars_that_charge_cheaply_pay_less_and_with_the_sun_feed_less() -> None:
    district = replace(
        houses("office", "residential"),
        planes=roofs(np.array([0, 1]), np.full(2, 800.0), np.full(2, 30.0), np.full(2, 180.0)),
        fleets=Fleets(
            np.array([0, 1]), np.full(2, 44.0), np.full(2, 60.0), np.array([8.0, 17.0]), np.array([16.0, 7.0]),
            np.full(2, 1.0), np.full(2, 1.0), np.zeros(2), np.array([1, 2]),
        ),
    )  # fmt: skip
    sky = weather(21, 3600, date(2026, 6, 1))
    outside = Outside.made_up(sky, 7)
    at_once, cheap, sunny = (run_year(district, sky, outside, charging=how).meters for how in Charging)
    assert cheap.cost.sum() < at_once.cost.sum()
    assert sunny.flows.fed[0] < at_once.flows.fed[0]
    # the two halves of a first and a last night are not counted by all alike
    np.testing.assert_allclose(sunny.flows.cars, at_once.flows.cars, rtol=0.05)


def test_that_batteries_with_foresight_pay_no_more_than_by_rule_and_end_each_day_as_they_began() -> None:
    one = np.ones(2)
    district = replace(
        houses("office", "residential"),
        planes=roofs(np.array([0, 1]), np.full(2, 400.0), np.full(2, 30.0), np.full(2, 180.0)),
        batteries=Stores(
            np.array([0, 1]), Store(80.0 * one, 30.0 * one, 0.95 * one, 0.95 * one, 0.1 * one, 0.9 * one, 0.0 * one),
            np.array([1, 2]),
        ),
    )  # fmt: skip
    sky = weather(7, 3600, date(2026, 6, 1))
    spot = Outside.made_up(sky, 7)
    outside = replace(spot, buy=spot.buy + 0.4)
    rule, cheap = (
        run_year(district, sky, outside, batteries=how).meters
        for how in (BatteryRule.SELF_CONSUMPTION, BatteryRule.CHEAPEST)
    )
    np.testing.assert_allclose(cheap.battery_growth_kwh, 0.0, atol=1e-6)
    worth = rule.battery_growth_kwh * outside.buy.max()  # what the rule has left in its store at the end
    assert (cheap.cost <= rule.cost + np.abs(worth)).all()
    with pytest.raises(PlanningError, match="need prices"):
        run_year(district, sky, batteries=BatteryRule.CHEAPEST)


def test_that_cars_that_follow_the_sun_need_no_prices() -> None:
    district, sky = city(6, 5), weather()
    assert len(district.fleets)
    run_year(district, sky, charging=Charging.SUN)
    with pytest.raises(PlanningError, match="need prices"):
        run_year(district, sky, charging=Charging.CHEAPEST)


def test_that_only_the_last_days_of_a_year_change_when_they_change() -> None:
    """A run knows no future but the day's: what happens in December moves nothing before."""
    district, sky = city(20, 11), weather(10)
    half = sky.n // 2
    other = replace(sky, ghi=np.concatenate([sky.ghi[:half], 0.5 * sky.ghi[half:]]))
    one, two = run_year(district, sky).course, run_year(district, other).course
    np.testing.assert_array_equal(one.pv[:half], two.pv[:half])
    np.testing.assert_array_equal(one.drawn[: half - 24], two.drawn[: half - 24])


def test_that_limericks_year_is_its_own() -> None:
    sky = WeatherYear.made_up(LIMERICK, ZoneInfo("Europe/Dublin"), 7, date(2026, 1, 1))
    assert sky.n == 8760
    assert sky.edges_ns[-1] - sky.edges_ns[0] == 8760 * HOUR_NS
    assert sky.weather.temp_c.mean() > year().weather.temp_c.mean()
