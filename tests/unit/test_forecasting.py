"""Forecasts from a real store: what they read, what they leave out, and why there may be none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.energy.forecast.contract import Outlook
from app.forecasting import STEP_NS, _bridged, clear_kw, outlook_of, read_known, read_outlook
from app.history.contract import Historian
from app.history.duck import DuckHistorian
from app.model.district import District
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS
from tests.unit.energy import town

START = town.ns("2026-06-01T00:00+02:00")
END = START + 4 * DAY_NS + 10 * HOUR_NS
DISTRICT = District(
    Path(),
    "town",
    "Town",
    25832,
    town.OSLO,
    "NOK",
    (0.0, 0.0, 0.0),
    town.TRONDHEIM,
    Path("none"),
    synthetic=True,
)
_SHOWN = ("energy_kwh", "temp_c", "load_kw", "power_kw")


def _rows() -> list[int]:
    kinds = ("offices", "flats", "lab", "kerb", "weather")
    return [
        i
        for i, s in enumerate(town.catalogue().signals)
        if s.id.startswith(kinds) and s.id.split(".")[1] in _SHOWN
    ]


def _readings(
    from_ns: int, to_ns: int, leave_out: str = "", factor: float = 1.0, seen_ns: int | None = None
) -> ReadingBatch:
    t_ns = np.arange(from_ns, to_ns, 5 * MINUTE_NS, dtype=np.int64)
    rows = np.array(
        [r for r in _rows() if not leave_out or not town.catalogue().signals[r].id.startswith(leave_out)]
    )
    table = town.model().values(t_ns)[:, rows] * factor
    times = np.repeat(t_ns, len(rows))
    return ReadingBatch(
        np.tile(rows, len(t_ns)).astype(np.int32), times, table.ravel(),
        np.full(len(times), Quality.GOOD, dtype=np.uint8), times if seen_ns is None else np.full(len(times), seen_ns),
    )  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> DuckHistorian:
    historian = DuckHistorian(tmp_path_factory.mktemp("history") / "history.duckdb", town.catalogue())
    historian.append(_readings(START, END))
    historian.settle()
    return historian


def _at(historian: Historian, t_ns: int, known_at_ns: int | None = None) -> Outlook:
    return read_outlook(historian, town.catalogue(), DISTRICT, t_ns, known_at_ns=known_at_ns)


def test_that_load_pv_and_balance_of_a_district_are_forecast_with_scores(store: DuckHistorian) -> None:
    found = _at(store, END - MINUTE_NS)
    chosen = {}
    for one in found.forecasts:
        chosen.setdefault(one.quantity, one)
    assert set(chosen) == {"load", "pv", "balance"}
    assert all(f.is_known and len(f.expected) == 96 for f in chosen.values())
    assert found.made_at_ns == (END - MINUTE_NS) // STEP_NS * STEP_NS
    truth = town.model().values(found.made_at_ns + STEP_NS * np.arange(96) + STEP_NS // 2)
    signals = {s.id: i for i, s in enumerate(town.catalogue().signals)}
    load = sum(truth[:, signals[f"{n}.load_kw"]] for n in ("offices", "flats", "lab"))
    load = load + sum(np.maximum(truth[:, signals[f"{n}.power_kw"]], 0.0) for n in ("flats-charger", "kerb"))
    assert np.abs(chosen["load"].expected - load).mean() < 0.25 * float(np.mean(load))
    made = truth[:, signals["offices-pv.power_kw"]]
    assert np.corrcoef(chosen["pv"].expected, made)[0, 1] > 0.8
    assert {(s.quantity, s.model) for s in found.scores} >= {("load", "persistence"), ("pv", "physics")}
    assert {name for name, _, _ in found.measured} == {"load", "pv", "balance"}


def test_that_a_replayed_moment_knows_nothing_of_what_came_after(
    tmp_path: Path, store: DuckHistorian
) -> None:
    """The same forecast from a store that ends there as from one that goes on with absurd numbers."""
    moment = START + 3 * DAY_NS + 9 * HOUR_NS
    other = DuckHistorian(tmp_path / "history.duckdb", town.catalogue())
    other.append(_readings(START, moment))
    other.append(_readings(moment, END, factor=-7.0))
    for one, two in zip(_at(store, moment).forecasts, _at(other, moment).forecasts, strict=True):
        assert one.model == two.model
        np.testing.assert_allclose(one.expected, two.expected, atol=1e-6)
        np.testing.assert_allclose(one.high, two.high, atol=1e-6)
    other.close()


def test_that_as_known_then_leaves_out_what_arrived_later(tmp_path: Path) -> None:
    moment = START + 2 * DAY_NS
    historian = DuckHistorian(tmp_path / "history.duckdb", town.catalogue())
    historian.append(_readings(START, moment - 14 * HOUR_NS))
    historian.append(_readings(moment - 14 * HOUR_NS, moment, seen_ns=moment + DAY_NS))
    today = _at(historian, moment)
    then = _at(historian, moment, known_at_ns=moment)
    assert today.forecasts[0].is_known
    assert not then.forecasts[0].is_known
    assert "reported 70 % of the last 2 days; 90 % are needed" in then.forecasts[0].why
    historian.close()


def test_that_a_meter_that_is_silent_for_long_is_named(tmp_path: Path) -> None:
    historian = DuckHistorian(tmp_path / "history.duckdb", town.catalogue())
    historian.append(_readings(START, START + 2 * DAY_NS))
    historian.append(_readings(START + 2 * DAY_NS, START + 3 * DAY_NS, leave_out="flats.energy"))
    found = {f.quantity: f for f in _at(historian, START + 3 * DAY_NS).forecasts[::-1]}
    assert found["pv"].is_known
    assert not found["load"].is_known
    historian.close()


def test_that_an_empty_store_says_so(tmp_path: Path) -> None:
    historian = DuckHistorian(tmp_path / "history.duckdb", town.catalogue())
    found = _at(historian, END)
    assert {f.why for f in found.forecasts} == {"nothing was measured"}
    assert found.scores == ()
    historian.close()


def test_that_a_tracker_goes_on_and_is_not_made_again(store: DuckHistorian) -> None:
    first, tracker = outlook_of(read_known(store, town.catalogue(), DISTRICT, END - 6 * HOUR_NS))
    second, later = outlook_of(read_known(store, town.catalogue(), DISTRICT, END), tracker)
    assert len(later.made) == len(tracker.made) + len(second.forecasts)
    assert sum(s.count for s in second.scores) > sum(s.count for s in first.scores)


def test_that_short_gaps_are_bridged_and_long_ones_stay_open() -> None:
    nan = np.nan
    row = np.array([nan, 1.0, nan, nan, 4.0, nan, nan, nan, 8.0, nan])
    np.testing.assert_array_equal(_bridged(row), [nan, 1, 2, 3, 4, nan, nan, nan, 8, nan])


def test_that_the_clear_sky_of_the_roofs_is_dark_at_night_and_highest_at_noon() -> None:
    arrays = [a for a in town.catalogue().assets if a.id == "offices-pv"]
    line = clear_kw(arrays, town.TRONDHEIM, START, 96)
    assert line[8] == 0.0
    assert 48 <= int(np.argmax(line)) <= 58  # 13:15 summer time
    assert 150.0 < line.max() < 300.0
