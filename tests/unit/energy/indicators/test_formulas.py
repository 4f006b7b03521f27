"""Each indicator against an answer worked out by hand, and why there is none where it cannot be known."""

from __future__ import annotations

import pytest

from app.energy.indicators.contract import Indicators
from app.energy.indicators.energies import Extras, Flexed, Role, Traded
from app.energy.indicators.table import BY_NAME, INDICATORS
from app.model.times import HOUR_NS, MINUTE_NS
from tests.unit.energy.indicators.yard import START, figures_of

NAN = float("nan")
DAY = {
    # four hours: night, morning, noon, evening
    Role.LOAD: [4.0, 5.0, 6.0, 9.0],
    Role.SOLAR: [0.0, 3.0, 14.0, 2.0],
    Role.CARS_IN: [0.0, 0.0, 2.0, 1.0],
    Role.CARS_OUT: [0.0, 0.0, 0.0, 1.0],
    Role.BATTERY_IN: [1.0, 0.0, 4.0, 0.0],
    Role.BATTERY_OUT: [0.0, 0.0, 0.0, 3.0],
}
# net: 4+1-0 = 5 bought; 5-3 = 2 bought; 6+2+4-14 = -2 sold; 9+1-1-3-2 = 4 bought


def value(found: Indicators, name: str) -> float | str:
    one = found.by_name[name]
    return one.why if one.value is None else round(one.value, 9)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("made_kwh", 19.0),
        ("used_kwh", 27.0),  # buildings 24, cars 3
        ("load_kwh", 24.0),
        ("bought_kwh", 11.0),
        ("sold_kwh", 2.0),
        ("neutrality_kwh", -9.0),
        ("self_sufficiency", 100 * (1 - 11 / 27)),
        ("self_consumption", 100 * (1 - 2 / 19)),
        ("balance_kwh", -8.0),
        ("balance_pct", 100 * -8 / 27),
        ("self_supply", 100 * 19 / 27),
        ("primary_kwh", 1.9 * (2 - 11)),
        ("co2_kg", (5 * 100 + 2 * 200 + 4 * 400) / 1000),
        ("co2_avoided_kg", 2 * 300 / 1000),
        ("co2_g_kwh", 1000 * (5 * 100 + 2 * 200 + 4 * 400) / 1000 / 27),
        ("storage_kwh", 20.0),
        ("pv_kwp", 10.0),
        ("bill", "the district names no tariffs"),
        ("cost", 5 * 1.0 + 2 * 2.0 - 2 * 0.5 + 4 * 3.0),
        ("peak_import_kw", 5.0),
        ("peak_export_kw", 2.0),
        ("load_factor", (27 / 4) / 10),
        ("load_cover", (0 + 3 + 8 + 2) / 27),
        ("supply_cover", (0 + 3 + 8 + 2) / 19),
        ("cars_kwh", 3.0),
        ("v2g_kwh", 1.0),
        ("cycles", 3 / 20),
        ("specific_yield", 1.9),
        ("capacity_factor", 100 * 19 / (10 * 4)),
        ("data_quality", 100.0),
        ("round_trip_pct", "fewer than two full cycles"),
        ("peak_import_15_kw", "the period has no whole 15 min"),
        ("heat_self_supply", "nothing here measures it"),
        ("traded_kwh", "the trades are not known"),
        ("ledger_coverage", "not checked"),
    ],
)  # fmt: skip
def test_that_a_day_worked_out_by_hand_comes_out(name: str, expected: float | str) -> None:
    found = figures_of(DAY, spot=[1.0, 2.0, 0.5, 3.0], carbon=[100.0, 200.0, 300.0, 400.0])
    expected = expected if isinstance(expected, str) else round(expected, 9)
    assert value(found, name) == expected
    assert found.by_name[name].coverage == 1.0


def test_that_heat_from_the_surroundings_leaves_out_the_pumps_own_electricity() -> None:
    found = figures_of({Role.HEAT: [10.0], Role.PUMP_HEAT: [6.0], Role.PUMP: [2.0]})
    assert value(found, "heat_self_supply") == 40.0


def test_that_district_heat_has_its_carbon_and_primary_energy() -> None:
    found = figures_of({Role.LOAD: [0.0], Role.DISTRICT_HEAT: [100.0]}, carbon=[50.0])
    assert value(found, "co2_kg") == 1.2
    assert value(found, "primary_kwh") == -70.0


def test_that_self_consumption_at_night_is_not_zero_and_not_all() -> None:
    found = figures_of({Role.LOAD: [4.0], Role.SOLAR: [0.0]})
    assert found.by_name["self_consumption"].value is None
    assert value(found, "self_consumption") == "nothing was generated"
    assert value(found, "self_sufficiency") == 0.0


def test_that_who_uses_nothing_is_self_sufficient() -> None:
    found = figures_of({Role.LOAD: [0.0], Role.SOLAR: [5.0]})
    assert value(found, "self_sufficiency") == 100.0
    assert value(found, "self_consumption") == 0.0
    assert value(found, "balance_pct") == "nothing was used"


def test_that_an_hour_that_exports_and_one_that_imports_do_not_cancel() -> None:
    """The balance is zero, and yet half of the energy crossed the boundary."""
    found = figures_of({Role.LOAD: [10.0, 10.0], Role.SOLAR: [20.0, 0.0]})
    assert value(found, "balance_kwh") == 0.0
    assert value(found, "self_sufficiency") == 50.0
    assert value(found, "self_consumption") == 50.0


def test_that_peaks_are_of_whole_hours_and_of_quarters() -> None:
    quarters = [1.0, 1.0, 5.0, 1.0, 2.0, 2.0, 2.0, 3.0]
    found = figures_of({Role.LOAD: quarters}, step_ns=15 * MINUTE_NS)
    assert value(found, "peak_import_kw") == 9.0  # 2 + 2 + 2 + 3 in an hour
    assert value(found, "peak_import_15_kw") == 20.0  # 5 kWh in a quarter
    assert value(found, "peak_export_kw") == 0.0


def test_that_a_battery_that_went_round_twice_shows_its_losses() -> None:
    found = figures_of({Role.BATTERY_IN: [25.0, 25.0], Role.BATTERY_OUT: [20.0, 20.0]})
    assert value(found, "cycles") == 2.0
    assert value(found, "round_trip_pct") == 80.0


def test_that_a_battery_that_only_gives_has_no_round_trip() -> None:
    found = figures_of({Role.BATTERY_IN: [0.0], Role.BATTERY_OUT: [40.0]})
    assert value(found, "round_trip_pct") == "nothing was stored, and yet something came out"


def test_that_trades_are_summed_counted_and_their_middle_price_taken() -> None:
    trades = (Traded(START, 1.0, 0.5), Traded(START, 2.0, 0.7), Traded(START + HOUR_NS, 3.0, 0.9))
    found = figures_of({Role.LOAD: [12.0, 0.0]}, spot=[1.0, 1.5], extras=Extras(trades=trades))
    names = ("traded_kwh", "traded_pct", "trades", "trade_price", "trade_vs_spot_pct")
    assert [value(found, n) for n in names] == [6.0, 50.0, 3.0, 0.7, -40.0]  # 0.5, 0.7, 0.6 of spot
    none = figures_of({Role.LOAD: [12.0]}, extras=Extras(trades=()))
    assert value(none, "trades") == 0.0
    assert value(none, "trade_price") == value(none, "trade_vs_spot_pct") == "nothing was traded"


def test_that_a_trade_of_an_hour_without_a_price_is_not_compared() -> None:
    trades = (Traded(START, 1.0, 0.5), Traded(START - 1, 1.0, 0.5))
    found = figures_of({Role.LOAD: [12.0]}, spot=[0.0], extras=Extras(trades=trades))
    assert value(found, "trade_vs_spot_pct") == "the spot price is not known, or not above zero"


def test_that_flexibility_is_what_was_delivered_of_what_was_called() -> None:
    found = figures_of({Role.LOAD: [1.0]}, extras=Extras(flexed=Flexed(2, 40.0, 30.0)))
    assert [value(found, f"flex_{n}") for n in ("calls", "called_kwh", "delivered_kwh", "delivered_pct")] == [
        2.0, 40.0, 30.0, 75.0,
    ]  # fmt: skip
    none = figures_of({Role.LOAD: [1.0]}, extras=Extras(flexed=Flexed(0, 0.0, 0.0)))
    assert value(none, "flex_delivered_pct") == "nothing was called"


# -- coverage ------------------------------------------------------------------------------------------------------------


def test_that_a_figure_with_too_few_sources_is_there_and_not_valid() -> None:
    known = [1.0] * 8 + [NAN] * 2
    found = figures_of({Role.LOAD: known, Role.SOLAR: [0.5] * 10})
    one = found.by_name["self_sufficiency"]
    assert one.value is not None
    assert one.coverage == pytest.approx(0.8)
    assert not one.is_valid
    assert found.by_name["made_kwh"].is_valid


def test_that_one_silent_battery_is_not_made_up_for_by_a_hundred_meters() -> None:
    found = figures_of({Role.LOAD: [1.0], Role.SOLAR: [0.5], Role.BATTERY_IN: [NAN]})
    one = found.by_name["bought_kwh"]
    assert one.value is None
    assert one.why == "a kind of its sources says nothing"
    assert one.coverage == 0.0


def test_that_ninety_per_cent_is_enough() -> None:
    assert figures_of({Role.LOAD: [1.0] * 9 + [NAN]}).by_name["load_kwh"].is_valid
    assert not figures_of({Role.LOAD: [1.0] * 8 + [NAN]}).by_name["load_kwh"].is_valid


def test_that_money_and_carbon_need_a_price_and_an_intensity() -> None:
    found = figures_of({Role.LOAD: [1.0, 1.0]}, spot=[1.0, NAN], carbon=[NAN, NAN])
    assert value(found, "cost") == "the spot price is not known"
    assert value(found, "co2_kg") == "the carbon intensity of the grid is not known"


def test_that_nothing_recorded_has_no_figure_and_a_reason() -> None:
    found = figures_of({Role.LOAD: []})
    assert all(one.value is None and one.why for one in found.by_name.values())
    assert found.flows == ()


# -- what is told of them ------------------------------------------------------------------------------------------------


def test_that_each_has_name_unit_formula_meaning_and_origin() -> None:
    assert len(BY_NAME) == len(INDICATORS)
    for one in INDICATORS:
        assert one.label
        assert one.formula
        assert one.meaning.endswith(".")
        assert one.origin


def test_that_lineage_fills_the_formula_and_names_every_source() -> None:
    made_of = figures_of(DAY).by_name["self_sufficiency"].provenance
    assert made_of is not None
    assert "E_used = 27.0" in made_of.filled
    assert "E_bought = 11.0" in made_of.filled
    assert made_of.filled.endswith("59.3 %")
    assert {s.signal for s in made_of.sources} == {
        "house.energy_kwh", "roof.energy_kwh", "kerb.energy_kwh", "kerb.energy_out_kwh", "store.energy_in_kwh",
        "store.energy_out_kwh",
    }  # fmt: skip
    assert sum(s.value or 0.0 for s in made_of.sources) == pytest.approx(55.0)
    assert made_of.known == 6
