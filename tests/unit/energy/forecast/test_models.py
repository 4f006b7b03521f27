"""Three models of the next day: what each says, on which clock, and that none of them sees what is to come."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.forecast.maker import Maker
from app.energy.forecast.models import MODELS, persistence, physics, similar_day
from app.energy.forecast.past import Past, day_type
from tests.unit.energy.forecast.pasts import OSLO, STEP, daily, past_of, start, sunny


def test_that_persistence_is_yesterday() -> None:
    values = daily(4 * 96, 2.0)
    np.testing.assert_array_equal(persistence(past_of(values), "load"), values[-96:])


def test_that_persistence_goes_further_back_where_yesterday_has_a_gap() -> None:
    values = daily(4 * 96, 2.0)
    values[-96 + 40] = np.nan
    said = persistence(past_of(values), "load")
    assert said[40] == values[-2 * 96 + 40]


@pytest.mark.parametrize(("day", "quarters"), [((2026, 3, 28), 92), ((2026, 10, 24), 100)])
def test_that_on_the_day_of_a_clock_change_the_clock_counts_and_not_the_hours(
    day: tuple[int, int, int], quarters: int
) -> None:
    """Load by the local clock; the night from Saturday to Sunday has 92 or 100 quarters until the same clock time."""
    begin = start(*day) - 7 * 96 * STEP
    whole = Past(begin, STEP, OSLO, {"load": np.zeros(10 * 96)})
    _, slot = whole.local
    by_clock = 50.0 + slot[: 10 * 96].astype(float)
    made_at = 8 * 96 + 30
    known = Past(begin, STEP, OSLO, {"load": by_clock[:made_at]})
    target = by_clock[made_at : made_at + 96]
    for model in (persistence, similar_day):
        np.testing.assert_allclose(model(known, "load"), target[:96], atol=1e-9)
    first = int((start(*day[:2], day[2] + 1) - begin) // STEP)
    assert int((start(*day[:2], day[2] + 2) - begin) // STEP) - first == quarters


def test_that_a_past_day_at_the_same_clock_time_is_found_across_a_clock_change() -> None:
    begin = start(2026, 3, 20)
    past = Past(begin, STEP, OSLO, {"load": np.zeros(14 * 96)})
    for n in (9 * 96 - 4, 9 * 96 + 40, 10 * 96):
        at = past.until(n).same_clock(3)
        assert at is not None
        assert past.local[1][at] == past.local[1][n]
        assert past.local[0][at] == past.local[0][n] - 3
    assert past.until(96).same_clock(3) is None


def test_that_sunday_is_forecast_from_sundays_and_monday_from_workdays() -> None:
    begin = start(2026, 6, 1)  # a Monday
    kind = day_type(Past(begin, STEP, OSLO, {"load": np.zeros(20 * 96)}).local[0])
    values = np.array([100.0, 60.0, 20.0])[kind[: 20 * 96]]
    saturday_noon = 12 * 96 + 48
    said = similar_day(past_of(values[:saturday_noon], begin), "load")
    assert abs(said[:44].mean() - 60.0) < 4.0
    assert abs(said[52:].mean() - 20.0) < 15.0
    assert persistence(past_of(values[:saturday_noon], begin), "load")[52:].mean() > 55.0


def test_that_days_as_cold_as_now_count_more() -> None:
    begin = start(2026, 1, 5)
    temp = np.repeat(np.array([-10.0, 5.0, -10.0, 5.0, -10.0, 5.0, -10.0, 5.0, 5.0, -10.0, -10.0]), 96)
    values = 100.0 - 5.0 * temp
    said = similar_day(past_of(values, begin, temp_c=temp), "load")
    blind = similar_day(past_of(values, begin), "load")
    assert abs(said[60:] - 150.0).mean() < abs(blind[60:] - 150.0).mean()
    assert abs(said[60:] - 150.0).mean() < 12.0


def test_that_what_the_last_hours_lay_above_the_usual_fades_out() -> None:
    values = daily(8 * 96)
    values[-12:] += 20.0
    said = similar_day(past_of(values), "load") - daily(9 * 96)[8 * 96 :]
    assert 17.0 < said[0] < 20.0
    assert (np.diff(said[:80]) < 0.1).all()
    assert said[60] < 5.0


def test_that_physics_is_the_clear_sky_times_the_clearness() -> None:
    clear, made = sunny(6, np.full(6, 0.5))
    known = Past(start(2026, 6, 1), STEP, OSLO, {"pv": made}, clear)
    np.testing.assert_allclose(physics(known), 0.5 * clear[-96:], atol=1e-6)


def test_that_physics_follows_the_clouds_of_this_morning_and_forgets_them_by_tomorrow() -> None:
    clear, made = sunny(8, np.full(8, 0.8))
    made[7 * 96 :] *= 0.25
    noon = 7 * 96 + 48
    said = physics(Past(start(2026, 6, 1), STEP, OSLO, {"pv": made[:noon]}, clear[: noon + 96]))
    ahead = clear[noon : noon + 96]
    assert 0.15 < said[2] / ahead[2] < 0.3
    assert said[-2] / ahead[-2] > 0.7


def test_that_at_night_there_is_no_light_in_forecast_nor_band() -> None:
    clear, made = sunny(6, np.linspace(0.2, 0.9, 6))
    known = Past(start(2026, 6, 1), STEP, OSLO, {"pv": made}, clear)
    dark = clear[-96:] == 0.0
    for one in Maker(known).all("pv", known.n):
        for line in (one.expected, one.low, one.high):
            np.testing.assert_array_equal(line[dark], 0.0)
            assert (line >= 0.0).all()


@given(st.integers(2 * 96, 6 * 96), st.sampled_from(["load", "pv", "price", "balance"]), st.integers(0, 3))
@settings(deadline=None, max_examples=25)
def test_that_a_poisoned_future_changes_no_forecast(n: int, quantity: str, seed: int) -> None:
    """Whatever comes after the moment, even a flood of absurd numbers: not one digit of the forecast moves."""
    clear, made = sunny(7, np.random.default_rng(seed).uniform(0.2, 1.0, 7))
    load = daily(7 * 96, 3.0, seed)
    values = {
        "load": load, "pv": made, "price": load / 100.0, "balance": made - load, "balance_without_pv": -load,
    }  # fmt: skip
    temp = 10.0 + daily(7 * 96, 1.0, seed + 9) / 20.0
    rng = np.random.default_rng(seed + 50)

    def poisoned(series: np.ndarray) -> np.ndarray:
        out = series.copy()
        out[n:] = rng.normal(0.0, 3.0 * np.abs(series).max() + 1.0, len(out) - n)
        return out

    begin = start(2026, 6, 1)
    clean = Maker(Past(begin, STEP, OSLO, values, clear, temp))
    spoilt = Maker(
        Past(begin, STEP, OSLO, {k: poisoned(v) for k, v in values.items()}, clear, poisoned(temp))
    )
    for one, other in zip(clean.all(quantity, n), spoilt.all(quantity, n), strict=True):
        assert one.model == other.model
        for name in ("expected", "low", "high"):
            np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
    assert clean.best(quantity, n).model == spoilt.best(quantity, n).model
    assert {name for name, _ in MODELS[quantity]} >= {one.model for one in clean.all(quantity, n)}


def test_that_a_district_without_pv_has_a_balance_all_the_same() -> None:
    load = daily(5 * 96, 2.0)
    known = Past(start(2026, 6, 1), STEP, OSLO, {"load": load, "balance": -load, "balance_without_pv": -load})
    maker = Maker(known)
    assert maker.quantities == ("load", "balance")
    assert {one.model for one in maker.all("balance", known.n)} == {"physics", "similar day", "persistence"}
    assert maker.best("balance", known.n).is_known


def test_that_where_the_sun_never_rises_pv_is_expected_to_be_nothing() -> None:
    known = Past(start(2026, 12, 20), STEP, OSLO, {"pv": np.zeros(4 * 96)}, np.zeros(5 * 96))
    best = Maker(known).best("pv", known.n)
    assert best.is_known
    np.testing.assert_array_equal(best.high, 0.0)
