"""Series, density, events, bounds and stats."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.history.contract import Series
from app.history.duck import DuckHistorian
from app.model.events import Event, EventKind
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import MINUTE_NS, NS
from tests.unit.history.past import START, catalogue_of, steady

PERIOD = 30 * NS


@pytest.fixture
def historian() -> Iterator[DuckHistorian]:
    historian = DuckHistorian(None, catalogue_of(3), run_size=50)
    yield historian
    historian.close()


def reading(step: float, value: float, quality: Quality = Quality.GOOD, signal: int = 0) -> Reading:
    t_ns = START + round(step * PERIOD)
    return Reading(signal, t_ns, value, quality, t_ns)


def test_that_few_readings_come_as_they_are(historian: DuckHistorian) -> None:
    historian.append(steady(3, 10))
    series = historian.series(1, START, START + 5 * PERIOD)
    assert series.signal == 1
    assert list(series.t_ns) == [START + i * PERIOD for i in range(5)]
    assert list(series.mean) == list(series.low) == list(series.high) == [1.0, 1001.0, 2001.0, 3001.0, 4001.0]
    assert list(series.count) == [1] * 5
    assert series.gaps == ()


def test_that_nothing_is_invented_before_the_span_or_where_there_is_nothing(historian: DuckHistorian) -> None:
    historian.append(steady(3, 10))
    for from_ns, to_ns in ((START + 10 * PERIOD, START + 99 * PERIOD), (START, START), (START, START - 5)):
        series = historian.series(0, from_ns, to_ns)
        assert len(series.t_ns) == len(series.mean) == len(series.count) == 0
        assert series.gaps == ()


def test_that_no_spike_is_lost_in_a_bucket(historian: DuckHistorian) -> None:
    calm = steady(1, 1000)
    value = np.zeros(1000)
    value[500], value[700] = 99.0, -99.0
    historian.append(ReadingBatch(calm.signal, calm.t_ns, value, calm.quality, calm.seen_ns))
    series = historian.series(0, START, START + 1000 * PERIOD, points=10)
    assert len(series.t_ns) == 10
    assert (series.high.max(), series.low.min(), series.count.sum()) == (99.0, -99.0, 1000)
    assert series.mean[5] == pytest.approx(0.99)


def test_that_gaps_longer_than_two_periods_are_told(historian: DuckHistorian) -> None:
    steps = [0, 1, 2, 4, 5, 8, 9]
    historian.append(ReadingBatch.of([reading(step, 1.0) for step in steps]))
    expected = ((START + 5 * PERIOD, START + 8 * PERIOD),)
    assert historian.series(0, START, START + 10 * PERIOD).gaps == expected
    assert historian.series(0, START, START + 10 * PERIOD, points=2).gaps == expected


def test_that_a_correction_replaces_and_bad_values_are_in_no_figure(historian: DuckHistorian) -> None:
    historian.append(steady(3, 100))
    historian.append(
        ReadingBatch.of(
            [reading(3, 7.0), reading(4, 9e9, Quality.BAD), reading(5, float("nan")), reading(6, 8.0)]
        )
    )
    historian.append(ReadingBatch.of([reading(6, 8.5)]))
    series = historian.series(0, START, START + 8 * PERIOD)
    assert [int(t - START) // PERIOD for t in series.t_ns] == list(range(8))
    nan = float("nan")
    np.testing.assert_array_equal(series.mean, [0.0, 1000.0, 2000.0, 7.0, nan, nan, 8.5, 7000.0])
    assert list(series.count) == [1, 1, 1, 1, 0, 0, 1, 1]
    assert series.worst is not None
    assert list(series.worst) == [0, 0, 0, 0, Quality.BAD, Quality.BAD, 0, 0]
    assert series.gaps == ((START + 3 * PERIOD, START + 6 * PERIOD),)


def test_that_a_bucket_says_its_least_trusted_reading_and_bad_ones_are_marked(
    historian: DuckHistorian,
) -> None:
    told = [
        reading(0, 1.0),
        reading(1, 2.0, Quality.UNCERTAIN),
        reading(2, 3.0, Quality.SIMULATED),
        reading(3, 4.0),
        reading(4, 9e9, Quality.BAD),
        reading(5, float("inf")),
        reading(6, 5.0),
        reading(7, 6.0),
    ]
    historian.append(ReadingBatch.of(told))
    bad = Quality.BAD
    fine = historian.series(0, START, START + 8 * PERIOD)
    assert fine.worst is not None
    assert list(fine.worst) == [0, Quality.UNCERTAIN, Quality.SIMULATED, 0, bad, bad, 0, 0]
    coarse = historian.series(0, START, START + 8 * PERIOD, points=4)
    assert coarse.worst is not None
    assert list(coarse.worst) == [Quality.UNCERTAIN, Quality.SIMULATED, bad, Quality.GOOD]
    assert list(coarse.count) == [2, 2, 0, 2]
    assert list(np.isnan(coarse.mean)) == [False, False, True, False]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(-5, 5)), min_size=1, max_size=60),
    st.integers(1, 70),
    st.integers(0, 200),
    st.integers(1, 300),
)
def test_that_buckets_hold_what_a_plain_loop_finds(
    told: list[tuple[int, int]], points: int, start: int, span: int
) -> None:
    historian = DuckHistorian(None, catalogue_of(1), run_size=7)
    try:
        for step, value in told:
            historian.append(ReadingBatch.of([reading(step / 8, value)]))
        from_ns, to_ns = START + start * PERIOD // 8, START + (start + span) * PERIOD // 8
        series = historian.series(0, from_ns, to_ns, points)
    finally:
        historian.close()
    last = {START + round(step / 8 * PERIOD): float(value) for step, value in told}
    inside = sorted((t, v) for t, v in last.items() if from_ns <= t < to_ns)
    assert _rows(series) == _expected(inside, from_ns, to_ns, points)


def _rows(series: Series) -> list[tuple[int, float, float, float, int]]:
    return [
        (int(t), low, high, round(mean, 9), int(n))
        for t, low, high, mean, n in zip(
            series.t_ns, series.low, series.high, series.mean, series.count, strict=True
        )
    ]


def _expected(
    inside: list[tuple[int, float]], from_ns: int, to_ns: int, points: int
) -> list[tuple[int, float, float, float, int]]:
    if len(inside) <= points:
        return [(t, v, v, v, 1) for t, v in inside]
    width = -(-(to_ns - from_ns) // points)
    buckets: dict[int, list[tuple[int, float]]] = {}
    for t, v in inside:
        buckets.setdefault((t - from_ns) // width, []).append((t, v))
    return [
        (b[0][0], min(v for _, v in b), max(v for _, v in b), round(sum(v for _, v in b) / len(b), 9), len(b))
        for _, b in sorted(buckets.items())
    ]


def test_that_density_counts_every_reading_once(historian: DuckHistorian) -> None:
    historian.append(steady(3, 400))
    historian.append(steady(3, 20, start_ns=START - 3600 * NS))  # late: long before what is there
    first = (START - 3600 * NS) // MINUTE_NS * MINUTE_NS
    last = first + 400 * MINUTE_NS
    counts = historian.density(first, last, 400)
    assert counts.dtype == np.int64
    assert counts.sum() == 420 * 3
    assert counts[0] in (3, 6)
    assert counts[30] == 0
    assert historian.density(first, last, 1)[0] == 420 * 3
    assert historian.density(first, last, 4000).sum() == 420 * 3
    assert list(historian.density(last, first, 3)) == [0, 0, 0]
    assert len(historian.density(first, last, 0)) == 0


def test_that_bounds_and_stats_follow_every_append(historian: DuckHistorian) -> None:
    assert historian.bounds() is None
    historian.append(steady(3, 2))
    assert historian.bounds() == (START, START + PERIOD)
    historian.append(steady(3, 100, start_ns=START - 5 * NS))
    assert historian.bounds() == (START - 5 * NS, START - 5 * NS + 99 * PERIOD)
    stats = historian.stats()
    assert (stats.readings, stats.signals) == (306, 3)
    assert (stats.first_ns, stats.last_ns) == historian.bounds()


def test_that_events_come_in_time_order_and_can_be_stepped(historian: DuckHistorian) -> None:
    told = [
        Event(START + 20, EventKind.FEED, "mqtt", "The broker went away."),
        Event(START + 10, EventKind.CLOCK, "clock", "The clock jumped 'ahead' by 1 h."),
        Event(START + 20, EventKind.FEED, "mqtt", "The broker is back."),
    ]
    historian.append_events(told)
    historian.append_events([])
    assert historian.events(START, START + 21) == (told[1], told[0], told[2])
    assert historian.events(START + 11, START + 20) == ()
    assert historian.next_event_ns(START) == START + 10
    assert historian.next_event_ns(START + 10) == START + 20
    assert historian.next_event_ns(START + 20) is None
    assert historian.previous_event_ns(START + 20) == START + 10
    assert historian.previous_event_ns(START + 10) is None
