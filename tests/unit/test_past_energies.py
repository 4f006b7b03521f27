"""Energies of a stored past: counters before powers, gaps and resets, clock changes, periods of the place's calendar."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from app.energy.indicators.compute import indicators_of
from app.energy.indicators.contract import Scope, Subject
from app.energy.indicators.energies import Role, layout_of
from app.history.duck import DuckHistorian
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from app.past_energies import local_steps, period_of, read_energies, step_for
from tests.unit.energy.town import OSLO, ns

QUARTER = 15 * MINUTE_NS
START = ns("2026-06-01T00:00:00+02:00")
COUNTER, POWER, MADE = 0, 1, 2


def place() -> Catalogue:
    house = Asset("house", AssetKind.BUILDING, "House", "East", (0.0, 0.0, 0.0), "b1", True)
    roof = Asset("roof", AssetKind.PV, "Roof", "East", (0.0, 0.0, 0.0), "b1", True, "", {"rated_kw": 5.0})
    return Catalogue.of(
        [house, roof],
        [
            Signal("house.energy_kwh", "house", "energy", "Meter", "kWh", 300.0, key="house.energy_kwh"),
            Signal("house.load_kw", "house", "power", "Load", "kW", 60.0, key="house.load_kw"),
            Signal("roof.power_kw", "roof", "power", "Made", "kW", 60.0, key="roof.power_kw"),
        ],
    )


CATALOGUE = place()


@pytest.fixture
def historian() -> Iterator[DuckHistorian]:
    found = DuckHistorian(None, CATALOGUE, run_size=200)
    yield found
    found.close()


def put(historian: DuckHistorian, row: int, t_ns: np.ndarray, value: np.ndarray, quality: int = 0) -> None:
    n = len(t_ns)
    historian.append(ReadingBatch(np.full(n, row), t_ns, value, np.full(n, quality), t_ns + NS))


def minutes(hours: float, start: int = START, every: int = 1) -> np.ndarray:
    return start + np.arange(0, int(hours * 60) + 1, every, dtype=np.int64) * MINUTE_NS


def steady(historian: DuckHistorian, hours: float, start: int = START) -> None:
    """House 6 kW by its meter and 5 kW by its power; roof 2 kW."""
    t_ns = minutes(hours, start, 5)
    put(historian, COUNTER, t_ns, 1000.0 + 6.0 * (t_ns - start) / HOUR_NS)
    t_ns = minutes(hours, start)
    put(historian, POWER, t_ns, np.full(len(t_ns), 5.0))
    put(historian, MADE, t_ns, np.full(len(t_ns), 2.0))


def of(historian: DuckHistorian, from_ns: int = START, hours: float = 6.0, step: int = QUARTER) -> np.ndarray:
    return read_energies(historian, CATALOGUE, from_ns, from_ns + round(hours * HOUR_NS), step).kwh


def test_that_a_counter_comes_before_a_power(historian: DuckHistorian) -> None:
    steady(historian, 6)
    kwh = of(historian)
    assert kwh.shape == (2, 24)
    np.testing.assert_allclose(kwh[0], 1.5)
    np.testing.assert_allclose(kwh[1], 0.5)


def test_that_where_the_counter_was_reset_the_power_counts(historian: DuckHistorian) -> None:
    steady(historian, 6)
    reset = minutes(3, START + 3 * HOUR_NS, 5)[1:]
    put(
        historian, COUNTER, reset, 6.0 * (reset - START - 3 * HOUR_NS) / HOUR_NS
    )  # corrects what stands there
    found = read_energies(historian, CATALOGUE, START, START + 6 * HOUR_NS)
    assert found.kwh[0].min() >= 0.0
    np.testing.assert_allclose(found.kwh[0], np.where(found.kwh[0] == 1.25, 1.25, 1.5))
    assert 1 <= int((found.kwh[0] == 1.25).sum()) <= 2
    assert found.remarks == ("house.energy_kwh ran backwards once: those steps are not counted from it.",)


def test_that_a_gap_is_neither_spread_nor_one_bar(historian: DuckHistorian) -> None:
    for start in (START, START + 4 * HOUR_NS):
        t_ns = minutes(2, start, 5)
        put(historian, COUNTER, t_ns, 6.0 * (t_ns - START) / HOUR_NS)
    found = read_energies(historian, CATALOGUE, START, START + 6 * HOUR_NS)
    known = np.isfinite(found.kwh[0])
    np.testing.assert_allclose(found.kwh[0][known], 1.5)
    assert 14 <= known.sum() <= 16
    assert not known[9:15].any()
    assert "not spread" in found.remarks[0]
    figure = indicators_of(found).by_name["load_kwh"]
    assert not figure.is_valid
    assert figure.coverage == pytest.approx(known.mean())


def test_that_bad_readings_and_negative_powers_are_no_energy(historian: DuckHistorian) -> None:
    t_ns = minutes(1)
    put(historian, MADE, t_ns, np.full(len(t_ns), -3.0))
    np.testing.assert_allclose(of(historian, hours=1)[1], 0.0)
    put(historian, MADE, t_ns, np.full(len(t_ns), 9.0), Quality.BAD)
    assert np.isnan(of(historian, hours=1)[1]).all()


def test_that_a_repeated_reading_counts_once_and_a_correction_wins(historian: DuckHistorian) -> None:
    t_ns = minutes(1)
    for value in (4.0, 4.0, 8.0):
        put(historian, MADE, t_ns, np.full(len(t_ns), value))
    np.testing.assert_allclose(of(historian, hours=1)[1], 2.0)


@pytest.mark.parametrize(("day", "quarters"), [("2026-03-29", 92), ("2026-06-01", 96), ("2026-10-25", 100)])
def test_that_a_day_has_as_many_quarters_as_its_clocks_say(
    historian: DuckHistorian, day: str, quarters: int
) -> None:
    start, _ = period_of("day", ns(f"{day}T12:00:00+02:00"), OSLO)
    ((first, last),) = local_steps(start, start + quarters * QUARTER, OSLO)
    assert (last - first) // QUARTER == quarters
    steady(historian, quarters / 4, start)
    kwh = read_energies(historian, CATALOGUE, first, last).kwh
    assert kwh.shape[1] == quarters
    assert kwh[0].sum() == pytest.approx(6.0 * quarters / 4)


def test_that_periods_begin_where_the_places_calendar_says() -> None:
    now = ns("2026-11-18T15:20:00+01:00")  # a Wednesday
    assert period_of("day", now, OSLO) == (ns("2026-11-18T00:00:00+01:00"), now)
    assert period_of("week", now, OSLO)[0] == ns("2026-11-16T00:00:00+01:00")
    assert period_of("month", now, OSLO)[0] == ns("2026-11-01T00:00:00+01:00")
    assert period_of("year", now, OSLO)[0] == ns("2026-01-01T00:00:00+01:00")
    with pytest.raises(ValueError, match="fortnight is no period"):
        period_of("fortnight", now, OSLO)
    assert (step_for(10 * DAY_NS), step_for(11 * DAY_NS)) == (QUARTER, HOUR_NS)


@pytest.mark.parametrize("offset", [0, QUARTER, 2 * QUARTER])
def test_that_hours_that_begin_at_a_quarter_are_hours_of_their_own(
    historian: DuckHistorian, offset: int
) -> None:
    """Figures per hour of the store begin at whole hours; an hour from 12:15 is not made of them."""
    t_ns = minutes(8)
    put(historian, MADE, t_ns, np.where((t_ns - START) // HOUR_NS % 2 == 0, 4.0, 0.0))
    historian.settle()
    kwh = of(historian, START + offset, 6, HOUR_NS)[1]
    share = offset / HOUR_NS
    np.testing.assert_allclose(kwh, np.where(np.arange(6) % 2 == 0, 4 * (1 - share), 4 * share), atol=0.1)


def test_that_what_came_after_the_end_is_not_looked_at(historian: DuckHistorian) -> None:
    steady(historian, 6)
    end = START + 3 * HOUR_NS + 60 * NS
    known = read_energies(historian, CATALOGUE, START, end, look_ahead=False)
    put(historian, COUNTER, minutes(1, end + MINUTE_NS), np.full(61, 9e9))
    again = read_energies(historian, CATALOGUE, START, end, look_ahead=False)
    np.testing.assert_array_equal(known.kwh, again.kwh)


def test_that_a_building_has_what_stands_at_it_and_an_asset_itself(historian: DuckHistorian) -> None:
    steady(historian, 1)
    found = read_energies(historian, CATALOGUE, START, START + HOUR_NS)
    assert {m.asset.id for m in found.of(Subject(Scope.BUILDING, "house")).layout.meters} == {"house", "roof"}
    assert {m.asset.id for m in found.of(Subject(Scope.ASSET, "roof")).layout.meters} == {"roof"}
    assert not found.of(Subject(Scope.AREA, "West")).layout.meters
    assert {m.role for m in layout_of(CATALOGUE).meters} == {Role.LOAD, Role.SOLAR}


def test_that_an_empty_history_has_no_steps(historian: DuckHistorian) -> None:
    found = read_energies(historian, CATALOGUE, START, START + DAY_NS)
    assert found.kwh.shape == (2, 0)
    assert indicators_of(found).by_name["used_kwh"].why == "the period is empty"
