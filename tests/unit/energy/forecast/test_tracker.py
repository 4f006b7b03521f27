"""How wrong it was: known errors give known scores; gaps, absurd numbers and short pasts are said and not guessed."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from app.energy.forecast import tracker as tracking
from app.energy.forecast.contract import Forecast
from app.energy.forecast.maker import Maker
from app.energy.forecast.past import Past
from app.energy.forecast.tracker import Tracker, outcome, rebuilt
from app.model.times import HOUR_NS, to_ns
from tests.unit.energy.forecast.pasts import OSLO, STEP, daily, past_of, start, sunny

HOMES = Path(__file__).resolve().parents[5] / "shared" / "data" / "timeseries" / "citylearn_2022"


def _forecast(expected: list[float], at: int = 0, model: str = "persistence", width: float = 2.0) -> Forecast:
    line = np.array(expected)
    made = start(2026, 6, 1) + at * STEP
    return Forecast("load", "kW", made, made, STEP, line, line - width, line + width, model)


def test_that_known_errors_give_known_scores() -> None:
    past = past_of(np.array([10.0, 10.0, 20.0, np.nan, 20.0]))
    kept = Tracker().adding(
        [_forecast([12, 10, 15, 0, 20, 99]), _forecast([11, 10, 20, 0, 21, 99], model="similar day")]
    )
    plain, better = kept.scores(past)
    assert (plain.count, plain.mae, plain.bias) == (4, pytest.approx(7 / 4), pytest.approx(-3 / 4))
    assert plain.nmae_pct == pytest.approx(100 * 1.75 / 15)
    assert plain.in_band_pct == 75.0
    assert plain.skill_pct == 0.0
    assert better.skill_pct == pytest.approx(100 * (1 - 0.5 / 1.75))
    assert plain.by_lead_h == ((1.0, pytest.approx(7 / 3)), (3.0, 0.0))


def test_that_what_has_not_come_yet_is_not_scored() -> None:
    past = past_of(np.array([10.0]))
    assert Tracker().adding([_forecast([1.0, 2.0], at=1)]).scores(past) == ()
    np.testing.assert_array_equal(outcome(_forecast([1.0, 2.0]), past), [10.0, np.nan])


def test_that_skill_is_told_on_the_same_steps_only() -> None:
    past = past_of(np.array([10.0] * 8))
    kept = Tracker().adding(
        [_forecast([14.0] * 4), _forecast([11.0] * 4, model="physics"), _forecast([30.0] * 4, 4, "physics")]
    )
    assert kept.scores(past)[1].skill_pct == pytest.approx(75.0)
    alone = Tracker().adding([_forecast([11.0] * 4, model="physics")])
    assert alone.scores(past)[0].skill_pct is None


def test_that_the_oldest_forecasts_go_first_and_the_newer_of_two_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tracking, "KEPT", 3)
    kept = Tracker().adding([_forecast([float(i)], i) for i in range(5)]).adding([_forecast([7.0], 4)])
    assert [float(f.expected[0]) for f in kept.made] == [2.0, 3.0, 7.0]


def test_that_a_tracker_rebuilt_from_history_is_the_one_that_was_there() -> None:
    """Forecasts made as time went on, and the same ones made afterwards from everything."""
    values = daily(6 * 96, 3.0)
    went_on = Tracker()
    for n in range(2 * 96, 6 * 96 + 1, 48):
        went_on = went_on.adding(Maker(past_of(values[:n])).all("load", n))
    maker = Maker(past_of(values))
    again = rebuilt(maker, ("load",), 48, 2 * 96)
    assert again.scores(maker.past) == went_on.scores(maker.past)


def test_that_nights_are_no_merit_of_a_pv_forecast() -> None:
    clear, made = sunny(5, np.array([0.9, 0.3, 0.8, 0.2, 0.7]))
    maker = Maker(Past(start(2026, 6, 1), STEP, OSLO, {"pv": made}, clear))
    scores = rebuilt(maker, ("pv",), 96, 2 * 96).scores(maker.past)
    lit = int((clear[2 * 96 : 5 * 96] > 0).sum())
    assert {s.count for s in scores} == {lit}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (np.full(300, np.nan), "nothing was measured"),
        (daily(50), "12.5 h were measured; a whole day is the least"),
        (
            np.where(np.arange(700) % 4 == 0, np.nan, daily(700)),
            "75 % of the last 7 days are known; 90 % are needed",
        ),
    ],
)
def test_that_a_past_with_holes_gives_no_forecast_and_says_why(values: np.ndarray, words: str) -> None:
    (one,) = Maker(past_of(values)).all("load", len(values))
    assert not one.is_known
    assert one.why == words


def test_that_a_silent_source_is_a_reason_whatever_the_sum_says() -> None:
    (one,) = Maker(past_of(daily(300)), reasons={"load": "meter-7 was silent"}).all("load", 300)
    assert one.why == "meter-7 was silent"


def test_that_a_clock_time_that_was_never_seen_is_said() -> None:
    values = daily(8 * 96)
    values[np.arange(8 * 96) % 96 == 30] = np.nan
    found = Maker(past_of(values)).all("load", 8 * 96)
    assert found[0].why == "0.25 of the next 24 h were never seen at that clock time"


def test_that_absurd_and_infinite_numbers_are_not_taken_for_measurements() -> None:
    values = daily(8 * 96, 1.0)
    spoilt = values.copy()
    spoilt[[100, 300]] = 1e12, -np.inf
    one, other = (Maker(past_of(v)).best("load", 8 * 96) for v in (values, spoilt))
    assert np.abs(one.expected - other.expected).max() < 2.0


def test_that_similar_days_beat_persistence_in_four_real_homes() -> None:
    if not HOMES.is_dir():
        pytest.skip("../shared/data is not here")
    for home in range(1, 5):
        with (HOMES / f"Building_{home}.csv").open() as file:
            rows = list(csv.reader(file))
        column = rows[0].index("non_shiftable_load")
        values = np.array([float(row[column]) for row in rows[1 : 1 + 60 * 24]])
        begin = to_ns(datetime(2022, 7, 31, 23, tzinfo=UTC))  # a Sunday, as the file's day types say
        maker = Maker(Past(begin, HOUR_NS, ZoneInfo("UTC"), {"load": values}))
        scores = {s.model: s for s in rebuilt(maker, ("load",), 12, 10 * 24).scores(maker.past)}
        assert scores["similar day"].skill_pct is not None
        assert scores["similar day"].skill_pct > 2.0
        assert 70.0 < (scores["similar day"].in_band_pct or 0.0) < 90.0
