"""Figures per minute, quarter and hour: never other than what the readings say, whatever comes late."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.history.duck import DuckHistorian
from app.history.rollups import LEVELS_NS, SLOT_NS, Rolled
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import HOUR_NS, MINUTE_NS, NS
from tests.unit.history.contract_checks import PERIOD_S, check_series
from tests.unit.history.past import START, catalogue_of, steady

N = 3
readings = st.builds(
    Reading,
    signal=st.integers(0, N - 1),
    t_ns=st.integers(0, 1200).map(lambda i: START + i * 20 * NS),
    value=st.integers(-9, 9).map(float) | st.just(float("nan")),
    quality=st.sampled_from([Quality.GOOD, Quality.UNCERTAIN, Quality.BAD, Quality.ABSENT]),
    seen_ns=st.integers(0, 30000).map(lambda i: START + i * NS),
)
batches = st.lists(st.lists(readings, min_size=1, max_size=40).map(ReadingBatch.of), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(
    batches,
    batches,
    st.integers(0, N - 1),
    st.integers(-300, 24_000),
    st.integers(600, 30_000),
    st.integers(1, 60),
)
def test_that_a_series_from_figures_is_what_the_readings_say(
    parts: list[ReadingBatch], late: list[ReadingBatch], signal: int, start: int, span: int, points: int
) -> None:
    historian = DuckHistorian(None, catalogue_of(N, PERIOD_S), run_size=5)
    from_ns, to_ns = START + start * NS, START + (start + span) * NS
    try:
        for part in parts:
            historian.append(part)
        historian.settle()
        check_series(historian.series(signal, from_ns, to_ns, points), parts, from_ns, to_ns, points, None)
        for i, part in enumerate(late):
            historian.append(part)
            if i == 1:
                historian.settle()
            told = [*parts, *late[: i + 1]]
            check_series(historian.series(signal, from_ns, to_ns, points), told, from_ns, to_ns, points, None)
    finally:
        historian.close()


def second_by_second(hours: int) -> ReadingBatch:
    """One signal at 1 Hz; values that tell their second."""
    t_ns = START // HOUR_NS * HOUR_NS + np.arange(hours * 3600) * NS
    value = np.sin(np.arange(len(t_ns)) / 500)
    return ReadingBatch(np.zeros(len(t_ns)), t_ns, value, np.zeros(len(t_ns)), t_ns)


def test_that_hours_are_rolled_up_as_they_are_sealed(tmp_path: Path) -> None:
    past = second_by_second(6)
    historian = DuckHistorian(tmp_path / "h.duckdb", catalogue_of(1, 1.0), run_size=600)
    for start in range(0, len(past), 900):
        historian.append(past.part(start, start + 900))
    rolled = historian._view.rolled
    assert len(rolled.slot) == 5
    assert set(rolled.finest.tolist()) == {60 * NS}
    historian.close()
    historian = DuckHistorian(tmp_path / "h.duckdb", catalogue_of(1, 1.0), run_size=600)
    np.testing.assert_array_equal(historian._view.rolled.slot, rolled.slot)
    historian.close()


def test_that_a_chart_of_figures_reads_no_readings_of_rolled_hours() -> None:
    past = second_by_second(6)
    historian = DuckHistorian(None, catalogue_of(1, 1.0), run_size=600)
    historian.append(past)
    historian.settle()
    a = int(past.t_ns[0])
    spans = list(historian._view.rolled.spans(a, a + 6 * HOUR_NS, 2 * MINUTE_NS))
    assert [level for *_, level in spans] == [60 * NS, 0]
    assert spans[0][:2] == (a, a + 5 * HOUR_NS)
    historian.close()


def test_that_a_late_reading_unrolls_its_hour_until_it_is_left_alone() -> None:
    historian = DuckHistorian(None, catalogue_of(N), run_size=60)
    past = steady(N, 1000)
    historian.append(past)
    historian.settle()
    before = set(historian._view.rolled.slot.tolist())
    late = Reading(0, START + 2 * HOUR_NS + 5, 1e6, Quality.GOOD, START)
    historian.append(ReadingBatch.of([late]))
    gone = before - set(historian._view.rolled.slot.tolist())
    assert gone == {late.t_ns // SLOT_NS}
    assert historian.series(0, START, START + 8 * HOUR_NS, 8).high.max() == 1e6
    for i in range(40):
        historian.append(steady(N, 1, start_ns=int(past.t_ns[-1]) + (i + 1) * 30 * NS))
    assert gone <= set(historian._view.rolled.slot.tolist())
    assert historian.series(0, START, START + 8 * HOUR_NS, 8).high.max() == 1e6
    historian.close()


def test_that_a_kill_while_rolling_leaves_the_hour_to_its_readings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    historian = DuckHistorian(tmp_path / "h.duckdb", catalogue_of(N), run_size=60)

    def killed(*_: object) -> None:
        raise RuntimeError("killed")

    monkeypatch.setattr("app.history.rollups._insert", killed)
    with pytest.raises(RuntimeError, match="killed"):
        historian.append(steady(N, 1000))
    monkeypatch.undo()
    historian._db._writer = None  # nothing is flushed or closed in order
    again = DuckHistorian(tmp_path / "h.duckdb", catalogue_of(N), run_size=60)
    assert len(again._view.rolled.slot) == 0
    assert again.stats().readings == 1000 * N
    again.settle()
    assert len(again._view.rolled.slot) > 5
    again.close()


def test_that_minutes_that_save_nothing_are_not_kept() -> None:
    historian = DuckHistorian(None, catalogue_of(N, 30.0), run_size=60)
    historian.append(steady(N, 1000))
    historian.settle()
    assert set(historian._view.rolled.finest.tolist()) == {900 * NS}
    historian.close()


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.sampled_from(LEVELS_NS)), max_size=20, unique_by=lambda x: x[0]
    ),
    st.integers(0, 30 * 3600),
    st.integers(1, 20 * 3600),
    st.integers(0, 5000),
)
def test_that_spans_cover_a_stretch_once_and_in_order(
    have: list[tuple[int, int]], start: int, span: int, width: int
) -> None:
    have.sort()
    rolled = Rolled(np.array([s for s, _ in have], np.int64), np.array([f for _, f in have], np.int64))
    a, b = start * NS, (start + span) * NS
    spans = list(rolled.spans(a, b, width * NS))
    assert spans[0][0] == a
    assert spans[-1][1] == b
    assert all(x[1] == y[0] for x, y in pairwise(spans))
    for low, high, level in spans:
        assert low < high
        if level:
            assert level <= width * NS
            assert low % level == high % level == 0
            inside = range(low // SLOT_NS, (high - 1) // SLOT_NS + 1)
            assert all(finest <= level for slot, finest in have if slot in inside)
            assert set(inside) <= {slot for slot, _ in have}
