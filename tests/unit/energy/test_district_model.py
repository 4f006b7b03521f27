"""The simulated district as a whole: the same at any time whoever asks, consistent, and believable."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.district_model import DistrictModel
from app.energy.wiring import wire
from app.model.catalogue import Catalogue
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from tests.unit.energy import town

NOVEMBER = "2026-11-19T00:00:00+01:00"
JUNE = "2026-06-18T00:00:00+02:00"
JANUARY = "2026-01-15T00:00:00+01:00"


@given(st.lists(st.integers(0, 3 * DAY_NS), min_size=1, max_size=12), st.data())
@settings(deadline=None, max_examples=30)
def test_that_the_values_of_a_subset_are_the_subset_of_the_values(
    offsets: list[int], data: st.DataObject
) -> None:
    times = np.array(offsets, dtype=np.int64) + town.ns(NOVEMBER)
    chosen = data.draw(st.lists(st.integers(0, len(times) - 1), min_size=1, max_size=6))
    np.testing.assert_array_equal(town.model().values(times[chosen]), town.model().values(times)[chosen])


def test_that_a_fresh_model_asked_for_another_day_first_gives_the_same_values() -> None:
    t_ns = town.ns(NOVEMBER) + np.arange(0, DAY_NS, 7 * MINUTE_NS)
    fresh = town.new_model()
    fresh.values([town.ns(JUNE), t_ns[0] - 40 * DAY_NS, t_ns[-1] + 90 * DAY_NS])
    np.testing.assert_array_equal(fresh.values(t_ns), town.model().values(t_ns))


def test_that_single_samples_are_the_entries_of_the_table() -> None:
    t_ns = town.ns(NOVEMBER) + np.arange(0, 2 * DAY_NS, 1_234_567_890_123)
    table = town.model().values(t_ns)
    rows = np.arange(len(t_ns)) * 31 % len(town.catalogue())
    np.testing.assert_array_equal(town.model().sample(rows, t_ns), table[np.arange(len(t_ns)), rows])


def test_that_another_seed_is_another_day() -> None:
    t_ns = town.ns(NOVEMBER) + np.arange(0, DAY_NS, HOUR_NS)
    load = town.catalogue().row("offices.load_kw")
    assert not np.allclose(town.new_model(8).values(t_ns)[:, load], town.model().values(t_ns)[:, load])


@pytest.mark.parametrize("day", [NOVEMBER, JUNE, JANUARY])
def test_that_a_building_draws_from_the_grid_what_it_does_not_make_or_store(day: str) -> None:
    v = town.values(day, step_s=37.0)
    net = v["offices.load_kw"] - v["offices-pv.power_kw"] + v["offices-battery.power_kw"]
    np.testing.assert_allclose(v["offices.import_kw"], np.maximum(net, 0.0), atol=1e-9)
    np.testing.assert_allclose(v["offices.export_kw"], np.maximum(-net, 0.0), atol=1e-9)
    flats = v["flats.load_kw"] + v["flats-charger.power_kw"]
    np.testing.assert_allclose(v["flats.import_kw"] - v["flats.export_kw"], flats, atol=1e-9)


@pytest.mark.parametrize("day", [NOVEMBER, JUNE])
def test_that_transformers_carry_what_their_feeders_do_and_the_grid_carries_all(day: str) -> None:
    v = town.values(day, step_s=53.0)
    np.testing.assert_allclose(
        v["east-tr.power_kw"], v["feeder-a.power_kw"] + v["feeder-b.power_kw"], atol=1e-9
    )
    np.testing.assert_allclose(v["west-tr.power_kw"], v["feeder-c.power_kw"], atol=1e-9)
    np.testing.assert_allclose(v["grid.power_kw"], v["east-tr.power_kw"] + v["west-tr.power_kw"], atol=1e-9)


def test_that_a_feeder_without_unmetered_load_carries_exactly_what_hangs_on_it() -> None:
    v = town.values(NOVEMBER, step_s=41.0)
    np.testing.assert_allclose(v["feeder-b.power_kw"], v["kerb.power_kw"], atol=1e-9)
    lab = v["lab.import_kw"] - v["lab.export_kw"]
    np.testing.assert_allclose(v["feeder-c.power_kw"], lab, atol=1e-9)


def test_that_heat_is_covered_by_pump_tank_and_district_heat() -> None:
    v = town.values(JANUARY)
    sources = v["lab-pump.heat_kw"] + v["lab-link.heat_kw"] - v["lab-tank.heat_kw"]
    np.testing.assert_allclose(sources, v["lab.heat_kw"], atol=1e-6)


def test_that_there_is_hardly_any_sun_in_november_and_only_around_noon() -> None:
    days = [town.values(f"2026-11-{d:02d}T00:00:00+01:00") for d in (18, 20, 22, 24)]
    power = np.stack([v["offices-pv.power_kw"] for v in days])
    hour = np.arange(1440) / 60.0
    assert power[:, (hour < 9.0) | (hour > 15.2)].max() == 0.0
    assert power.max() < 0.25 * 300
    assert 0.0 < power.mean() * 24 / 300 < 0.6  # kWh for each kWp and day


def test_that_midsummer_gives_power_from_early_morning() -> None:
    power = town.values(JUNE)["offices-pv.power_kw"]
    assert power[5 * 60] > 0.0
    assert 1.0 < power.mean() * 24 / 300 < 8.0


def test_that_loads_have_the_rhythm_of_their_use() -> None:
    v = town.values(NOVEMBER)
    office, flats = (v[f"{b}.load_kw"].reshape(24, 60).mean(axis=1) for b in ("offices", "flats"))
    assert office[10] > 3 * office[3]
    assert flats[19] > 2 * flats[3]
    assert flats[19] > flats[12] < flats[7]


def test_that_the_heat_pump_stays_off_below_its_limit_and_follows_the_cold_above() -> None:
    v = [
        town.values(f"2026-{m:02d}-{d:02d}T00:00:00+01:00", step_s=600)
        for m in (1, 2, 12)
        for d in range(1, 27)
    ]
    source = np.concatenate([day["lab-pump.source_c"] for day in v])
    power = np.concatenate([day["lab-pump.power_kw"] for day in v])
    assert (power[source < -8.3] == 0.0).all()
    cop = np.concatenate([day["lab-pump.cop"] for day in v])
    runs = cop > 1.0
    assert np.corrcoef(source[runs], cop[runs])[0, 1] > 0.9


@pytest.mark.parametrize(
    "day", [NOVEMBER, JUNE, JANUARY, "2026-03-29T00:00:00+01:00", "2026-10-25T00:00:00+02:00"]
)
def test_that_values_stay_where_an_engineer_expects_them(day: str) -> None:
    v = town.values(day, hours=23)
    for name, series in v.items():
        assert np.isfinite(series).all(), name
        suffix = name.split(".")[1]
        if suffix == "voltage_pu":
            assert 0.95 <= series.min() <= series.max() <= 1.05, name
        elif suffix == "soc_pct":
            assert 4.9 <= series.min() <= series.max() <= 95.0, name
        elif suffix == "load_pct":
            assert 0.0 <= series.min() <= series.max() < 110.0, name
        elif suffix == "state":
            assert set(series) <= {0.0, 1.0, 2.0, 3.0}, name
    np.testing.assert_array_equal(v["dock.bikes"] + v["dock.free_docks"], 20.0)
    np.testing.assert_array_equal(v["share.cars"] + v["share.free_places"], 5.0)
    assert set(v["share.cars"]) <= {0.0, 1.0, 2.0, 3.0, 4.0, 5.0}
    assert 33.0 <= v["air.noise_db"].min() < v["air.noise_db"].max() <= 80.0


def test_that_a_street_is_louder_by_day_than_at_night() -> None:
    noise = town.values(NOVEMBER, hours=23)["air.noise_db"]
    at = len(noise) / 23.0
    by_day, at_night = noise[int(8 * at) : int(17 * at)], noise[int(1 * at) : int(5 * at)]
    assert by_day.mean() > at_night.mean() + 4.0


def test_that_an_unknown_signal_gets_a_plain_value_inside_its_limits() -> None:
    assert town.model().unknown() == ("river.mystery",)
    series = town.values(NOVEMBER)["river.mystery"]
    assert 3.0 <= series.min() < series.max() <= 9.0
    assert np.abs(np.diff(series)).max() < 0.1


@pytest.mark.parametrize("midnight", ["2026-11-21T00:00:00+01:00", "2026-06-15T00:00:00+02:00"])
def test_that_nothing_jumps_at_midnight(midnight: str) -> None:
    t_ns = town.ns(midnight) + np.array([-1, 0, 1]) * NS
    before, at, after = town.model().values(t_ns)
    table = town.values(midnight, hours=24)
    for row, signal in enumerate(town.catalogue().signals):
        if (
            signal.asset == "kerb"
            or "charger" in signal.asset
            or signal.id.endswith(("bikes", "free_docks", "cars", "free_places"))
        ):
            continue  # steps are their nature
        span = np.ptp(table[signal.id]) + 1e-6
        usual = max(np.abs(np.diff(table[signal.id])).max(), 0.02 * span)
        assert max(abs(at[row] - before[row]), abs(after[row] - at[row])) <= 1.5 * usual, signal.id


def test_that_the_battery_keeps_its_energy() -> None:
    v = town.values(NOVEMBER)
    power, soc = v["offices-battery.power_kw"], v["offices-battery.soc_pct"] / 100.0
    one_way = 0.9**0.5
    stored = np.where(power > 0, power * one_way, power / one_way)[:-1] / 60.0
    # one-minute ramps between the five-minute steps are the only difference
    assert abs(stored.sum() - (soc[-1] - soc[0]) * 400) < 0.02 * 400


def test_that_a_district_in_the_south_of_another_zone_works_too() -> None:
    sofia = ZoneInfo("Europe/Sofia")
    model = DistrictModel(town.catalogue(), (24.712, 41.574), sofia, 3)
    values = model.values(town.ns(JUNE) + np.arange(0, DAY_NS, HOUR_NS))
    assert np.isfinite(values).all()


def test_that_an_empty_catalogue_has_no_values() -> None:
    model = DistrictModel(Catalogue.of([], []), town.TRONDHEIM, town.OSLO, 1)
    assert model.values([town.ns(NOVEMBER)]).shape == (1, 0)


def test_that_what_stands_at_a_building_hangs_on_the_buildings_feeder() -> None:
    wiring = wire(town.catalogue(), 7)
    assert [f.id for f in wiring.feeders] == ["feeder-a", "feeder-b", "feeder-c"]
    assert [t.id for t in wiring.transformers] == ["east-tr", "west-tr"]
    np.testing.assert_array_equal(wiring.under, [[1, 1, 0], [0, 0, 1]])
