"""When signals report: once a period each, evenly spread, the same grid for everybody."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.energy.schedule import Schedule
from app.model.times import HOUR_NS, MINUTE_NS, NS
from tests.unit.energy import town

START = town.ns("2026-11-19T10:00:00+01:00")


@given(st.lists(st.integers(0, 2 * HOUR_NS), min_size=1, max_size=5))
def test_that_pieces_of_a_span_are_the_span(cuts: list[int]) -> None:
    schedule = Schedule(town.catalogue())
    edges = [START, *sorted(START + cut for cut in cuts), START + 2 * HOUR_NS]
    parts = [schedule.between(a, b) for a, b in pairwise(edges)]
    rows, t_ns = schedule.between(START, START + 2 * HOUR_NS)
    np.testing.assert_array_equal(np.concatenate([part[1] for part in parts]), t_ns)
    np.testing.assert_array_equal(np.concatenate([part[0] for part in parts]), rows)


def test_that_each_signal_reports_once_in_each_period() -> None:
    rows, t_ns = Schedule(town.catalogue()).between(START, START + HOUR_NS)
    assert (np.diff(t_ns) >= 0).all()
    for row, signal in enumerate(town.catalogue().signals):
        own = t_ns[rows == row]
        assert len(own) == 3600 / signal.period_s
        assert (np.diff(own) == signal.period_ns).all()


def test_that_the_signals_of_one_asset_and_period_report_together_and_assets_do_not() -> None:
    schedule = Schedule(town.catalogue())
    rows, t_ns = schedule.between(START, START + MINUTE_NS // 2)
    when = dict(zip(rows.tolist(), t_ns.tolist(), strict=True))
    row = town.catalogue().row
    assert when[row("offices.load_kw")] == when[row("offices.import_kw")]
    assert len({when[row(f"{b}.load_kw")] for b in ("offices", "flats", "lab")}) == 3


def test_that_the_newest_reading_of_each_is_at_most_a_period_old() -> None:
    schedule = Schedule(town.catalogue())
    rows, t_ns = schedule.latest(START)
    assert sorted(rows) == list(range(len(town.catalogue())))
    age = START - t_ns
    assert (age >= 0).all()
    assert (age < town.catalogue().period_ns[rows]).all()


def test_that_a_part_of_the_rows_keeps_its_times() -> None:
    row = town.catalogue().row("weather.wind_m_s")
    alone = Schedule(town.catalogue(), [row]).between(START, START + HOUR_NS)[1]
    rows, t_ns = Schedule(town.catalogue()).between(START, START + HOUR_NS)
    np.testing.assert_array_equal(alone, t_ns[rows == row])
    assert Schedule(town.catalogue(), []).between(START, START + NS)[0].size == 0
