"""Errors against measured loads, and the four real homes of CityLearn: docs/physics.md says what was found, whatever it is."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.energy.planning.checks import PlanningError
from app.energy.planning.measured import calendar_of, fit_of
from benchmarks.homes import compare, read

REPO = Path(__file__).resolve().parents[4]


def test_that_errors_are_those_of_a_case_done_by_hand() -> None:
    fit = fit_of([1.0, 2.0, 3.0], [2.0, 2.0, 2.0])
    assert fit.cv_rmse_pct == pytest.approx(100.0 * 1.0 / 2.0)  # sqrt((1 + 0 + 1) / (3 - 1)) = 1, mean 2
    assert fit.nmbe_pct == pytest.approx(0.0)
    assert fit.correlation is None
    half = fit_of([2.0, 4.0, 6.0], [1.0, 2.0, 3.0], step_h=0.5)
    assert half.nmbe_pct == pytest.approx(100.0 * 6.0 / 2.0 / 4.0)
    assert half.correlation == pytest.approx(1.0)
    assert (half.measured_kwh, half.modelled_kwh) == (6.0, 3.0)


@pytest.mark.parametrize("bad", [[1.0, float("nan")], [0.0, 0.0], [1.0]])
def test_that_gaps_and_nothing_measured_are_refused_in_words(bad: list[float]) -> None:
    with pytest.raises(PlanningError, match=r"no number|nothing"):
        fit_of(bad, [1.0] * len(bad))


@given(st.dates(), st.integers(0, 23), st.integers(48, 24 * 90))
def test_that_a_calendar_is_found_for_any_hours_in_a_row(start: object, hour: int, count: int) -> None:
    from datetime import date

    assert isinstance(start, date)
    number = np.minimum(start.toordinal(), date(9000, 1, 1).toordinal()) + (hour + np.arange(count)) // 24
    dates = [date.fromordinal(int(n)) for n in number]
    columns = [d.month for d in dates], ((hour + np.arange(count)) % 24 + 1), [d.isoweekday() for d in dates]
    day = calendar_of(*columns)
    assert [date.fromordinal(int(n)).isoweekday() for n in day.number] == columns[2]
    np.testing.assert_array_equal(day.hour, (hour + np.arange(count)) % 24 + 0.5)


def test_that_a_missing_row_is_told() -> None:
    hours = np.delete(np.arange(240) % 24 + 1, 100)
    days = np.delete(np.arange(240) // 24 % 7 + 1, 100)
    with pytest.raises(PlanningError, match="from row 100 on"):
        calendar_of(np.full(239, 3), hours, days)


def test_that_the_docs_state_the_error_against_four_real_homes(shared_data: Path) -> None:
    folder = shared_data / "timeseries" / "citylearn_2022"
    found = compare(folder)
    columns, homes = read(folder)
    assert homes.shape == (4, 8760)
    calendar = calendar_of(columns["month"], columns["hour"], columns["day_type"])
    assert calendar.days == 366  # from an hour of 31 July to one of the next
    text = (REPO / "docs" / "physics.md").read_text(encoding="utf-8")
    for name, fit in found.items():
        row = re.search(rf"^\| {re.escape(name)} \|(.*)\|$", text, re.MULTILINE)
        assert row, f"docs/physics.md has no row '{name}'"
        said = [cell.strip() for cell in row.group(1).split("|")]
        r = "" if fit.correlation is None else f"{fit.correlation:.2f}"
        assert said == [
            f"{fit.cv_rmse_pct:.1f} %",
            f"{abs(fit.nmbe_pct):.1f} %",
            r,
            f"{fit.measured_kwh:.0f}",
        ]
