"""What every Historian is held to, whichever engine keeps the readings; the oracle is a plain loop (past.py).

    class TestMine(HistorianContract):
        @pytest.fixture
        def stores(self) -> Stores: ...        # a context manager for each new, empty place

Nothing here knows an engine. A store whose past lasts is opened again from the same place; one in memory says so.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.history.contract import Historian, HistoryCancelled, HistoryError
from app.history.replay import ReplayReader
from app.model.catalogue import Catalogue
from app.model.events import Event, EventKind
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import HOUR_NS, MINUTE_NS, NS
from tests.unit.history.contract_checks import PERIOD_S, STEP, N, check_series, check_window
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady


class Place(Protocol):
    """Where one history lies.   is_lasting: what was appended is there when it is opened again."""

    is_lasting: bool

    def open(self, catalogue: Catalogue) -> Historian: ...


Stores = Callable[[], AbstractContextManager[Place]]

moments = st.integers(-2, 402).map(lambda i: START + i * STEP)
readings = st.builds(
    Reading,
    signal=st.integers(0, N - 1),
    t_ns=st.integers(0, 400).map(lambda i: START + i * STEP),
    value=st.integers(-9, 9).map(float) | st.sampled_from([float("nan"), float("inf")]),
    quality=st.sampled_from(list(Quality)),
    seen_ns=st.integers(0, 500).map(lambda i: START + i * STEP),
)
batches = st.lists(st.lists(readings, min_size=1, max_size=14).map(ReadingBatch.of), min_size=1, max_size=8)
known = st.none() | moments
law = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
few = settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))


class HistorianContract:
    """The suite; a subclass gives the fixture `stores`."""

    @pytest.fixture
    def stores(self) -> Stores:
        raise NotImplementedError

    # -- states

    @law
    @given(batches, st.lists(st.tuples(moments, known), min_size=1, max_size=5))
    def test_that_any_state_equals_all_readings_applied_in_order(
        self, stores: Stores, parts: list[ReadingBatch], asked: list[tuple[int, int | None]]
    ) -> None:
        catalogue = catalogue_of(N, PERIOD_S)
        with stores() as place:
            historian = place.open(catalogue)
            reader = ReplayReader(historian, catalogue)
            for i, part in enumerate(parts):
                historian.append(part)
                t_ns = asked[i % len(asked)][0]
                assert_same(reader.state_at(t_ns), oracle(parts[: i + 1], N, t_ns))
            for t_ns, known_ns in asked:
                expected = oracle(parts, N, t_ns, known_ns)
                assert_same(historian.state_at(t_ns, known_ns), expected)
                assert_same(reader.state_at(t_ns, known_ns), expected)
            historian.close()

    @law
    @given(batches, moments, st.integers(1, 60), known)
    def test_that_a_window_equals_the_states_of_every_moment_in_it(
        self, stores: Stores, parts: list[ReadingBatch], t_ns: int, count: int, known_ns: int | None
    ) -> None:
        with stores() as place:
            historian = place.open(catalogue_of(N, PERIOD_S))
            for part in parts:
                historian.append(part)
            window = historian.window(t_ns, count, known_ns)
            if window is not None:
                check_window(window, parts, t_ns, known_ns)
            historian.close()

    @few
    @given(batches, st.lists(st.tuples(moments, known), min_size=1, max_size=4))
    def test_that_a_history_opened_again_answers_as_before(
        self, stores: Stores, parts: list[ReadingBatch], asked: list[tuple[int, int | None]]
    ) -> None:
        with stores() as place:
            if not place.is_lasting:
                return
            for i, part in enumerate(parts):
                historian = place.open(catalogue_of(N, PERIOD_S))
                historian.append(part)
                for t_ns, known_ns in asked:
                    assert_same(historian.state_at(t_ns, known_ns), oracle(parts[: i + 1], N, t_ns, known_ns))
                every = ReadingBatch.joined(parts[: i + 1])
                assert historian.bounds() == (int(every.t_ns.min()), int(every.t_ns.max()))
                historian.close()

    def test_that_a_catalogue_in_another_order_finds_its_past(self, stores: Stores) -> None:
        names, past = [f"s{i}" for i in range(N)], steady(N, 50)
        t_ns = int(past.t_ns[-1])
        with stores() as place:
            if not place.is_lasting:
                return
            historian = place.open(catalogue_of(N))
            historian.append(past)
            historian.close()
            historian = place.open(catalogue_of(0, names=["new", *reversed(names[1:])]))
            state, before = historian.state_at(t_ns), oracle([past], N, t_ns)
            assert list(state.value[1:]) == list(before.value[:0:-1])
            assert state.quality_of(0) is Quality.ABSENT
            assert len(historian.series(1, START, t_ns + 1).t_ns) == 50
            historian.append(steady(N, 1, start_ns=t_ns + NS))
            historian.close()
            historian = place.open(catalogue_of(N))
            assert historian.state_at(t_ns + NS).value[0] == before.value[0]
            assert historian.state_at(t_ns + NS).value[1] == N - 1
            assert historian.stats().signals == N + 1
            historian.close()

    def test_that_a_late_reading_ends_what_a_window_promised(self, stores: Stores) -> None:
        catalogue, past = catalogue_of(N), steady(N, 3000)
        t_ns = START + 3605 * NS
        with stores() as place:
            historian = place.open(catalogue)
            historian.append(past)
            reader = ReplayReader(historian, catalogue)
            reader.state_at(t_ns)
            before = historian.revision()
            historian.append(ReadingBatch.of([Reading(1, t_ns - 1, 5.5, Quality.UNCERTAIN, t_ns)]))
            assert historian.window(t_ns, 500) is None or historian.revision() > before
            assert reader.state_at(t_ns).value[1] == 5.5
            assert historian.state_at(t_ns - 1).value[1] == 5.5
            assert historian.state_at(t_ns - 1, t_ns - 1).value[1] != 5.5
            historian.close()

    def test_that_a_row_outside_the_catalogue_is_refused_whole(self, stores: Stores) -> None:
        with stores() as place:
            historian = place.open(catalogue_of(N))
            good = Reading(0, START, 1.0, Quality.GOOD, START)
            for row in (-1, N):
                with pytest.raises(HistoryError, match="catalogue"):
                    historian.append(ReadingBatch.of([good, Reading(row, START, 1.0, Quality.GOOD, START)]))
            assert historian.bounds() is None
            historian.append(ReadingBatch.of([]))
            assert historian.bounds() is None
            historian.close()

    # -- series

    @law
    @given(batches, st.integers(0, N - 1), moments, st.integers(1, 500), st.integers(1, 60), known)
    def test_that_a_series_is_its_readings_in_buckets(
        self,
        stores: Stores,
        parts: list[ReadingBatch],
        signal: int,
        from_ns: int,
        span: int,
        points: int,
        known_ns: int | None,
    ) -> None:
        with stores() as place:
            historian = place.open(catalogue_of(N, PERIOD_S))
            for part in parts:
                historian.append(part)
            series = historian.series(signal, from_ns, from_ns + span * STEP, points, known_ns)
            historian.close()
        assert series.signal == signal
        check_series(series, parts, from_ns, from_ns + span * STEP, points, known_ns)

    def test_that_nothing_is_invented_where_there_is_nothing(self, stores: Stores) -> None:
        with stores() as place:
            historian = place.open(catalogue_of(N))
            for has_past in (False, True):
                if has_past:
                    historian.append(steady(N, 10))
                for a, b in ((START + 10**12, START + 2 * 10**12), (START, START), (START, START - 5)):
                    series = historian.series(0, a, b)
                    assert len(series.t_ns) == len(series.low) == len(series.mean) == len(series.count) == 0
                    assert series.gaps == ()
            assert historian.next_event_ns(START) is None
            assert historian.previous_event_ns(START) is None
            historian.close()

    def test_that_a_spike_and_a_bad_reading_are_seen_in_their_buckets(self, stores: Stores) -> None:
        first = START // HOUR_NS * HOUR_NS  # ten whole hours, so that no store's own hours cut a bucket
        calm = steady(1, 1000, start_ns=first, period_ns=36 * NS)
        value, quality = np.zeros(1000), np.zeros(1000)
        value[500], value[700], value[100] = 99.0, -99.0, 1e9
        quality[100], quality[300:400], quality[900] = Quality.BAD, Quality.BAD, Quality.UNCERTAIN
        with stores() as place:
            historian = place.open(catalogue_of(N))
            historian.append(ReadingBatch(calm.signal, calm.t_ns, value, quality, calm.seen_ns))
            series = historian.series(0, first, first + 10 * HOUR_NS, points=10)
            historian.close()
        assert len(series.t_ns) == 10
        assert (np.nanmax(series.high), np.nanmin(series.low), series.count.sum()) == (99.0, -99.0, 899)
        assert np.isnan(series.low[3])
        assert series.worst is not None
        bad, unsure = int(Quality.BAD), int(Quality.UNCERTAIN)
        assert [int(w) for w in series.worst] == [0, bad, 0, bad, 0, 0, 0, 0, 0, unsure]

    # -- what there is

    def test_that_events_come_in_time_order_and_can_be_stepped(self, stores: Stores) -> None:
        told = [
            Event(START + 20, EventKind.FEED, "mqtt", "The broker went away."),
            Event(START + 10, EventKind.CLOCK, "clock", "The clock jumped 'ahead' by 1 h; \\ and \" stay."),
            Event(START + 20, EventKind.FEED, "mqtt", "The broker is back: Ærø."),
        ]
        with stores() as place:
            historian = place.open(catalogue_of(N))
            historian.append_events(told)
            historian.append_events([])
            assert historian.events(START, START + 21) == (told[1], told[0], told[2])
            assert historian.events(START + 11, START + 20) == ()
            assert historian.next_event_ns(START) == START + 10
            assert historian.next_event_ns(START + 10) == START + 20
            assert historian.next_event_ns(START + 20) is None
            assert historian.previous_event_ns(START + 20) == START + 10
            assert historian.previous_event_ns(START + 10) is None
            historian.close()

    def test_that_density_bounds_and_stats_count_every_reading_once(self, stores: Stores) -> None:
        first = (START - 3600 * NS) // MINUTE_NS * MINUTE_NS
        last = first + 400 * MINUTE_NS
        with stores() as place:
            historian = place.open(catalogue_of(N))
            assert historian.bounds() is None
            stats = historian.stats()
            assert (stats.readings, stats.signals, stats.first_ns, stats.last_ns) == (0, N, None, None)
            historian.append(steady(N, 400))
            historian.append(steady(N, 20, start_ns=START - 3600 * NS))  # long before what is there
            counts = historian.density(first, last, 400)
            assert counts.dtype == np.int64
            assert len(counts) == 400
            assert counts.sum() == 420 * N
            assert counts[30] == 0
            for bins in (1, 7, 4000):
                assert historian.density(first, last, bins).sum() == 420 * N
            assert list(historian.density(last, first, 3)) == [0, 0, 0]
            assert len(historian.density(first, last, 0)) == 0
            assert historian.bounds() == (START - 3600 * NS, START + 399 * 30 * NS)
            stats = historian.stats()
            assert (stats.readings, stats.signals) == (420 * N, N)
            assert (stats.first_ns, stats.last_ns) == historian.bounds()
            historian.close()

    # -- threads and ends

    def test_that_a_read_can_be_given_up_and_the_next_is_whole(self, stores: Stores) -> None:
        with stores() as place:
            historian = place.open(catalogue_of(N))
            historian.append(steady(N, 5000))
            ended, told = threading.Event(), []

            def read() -> None:
                try:
                    while not ended.is_set():
                        historian.series(3, START, START + 10**6 * NS)
                except HistoryError as error:
                    told.append(error)
                ended.set()

            reader = threading.Thread(target=read)
            reader.start()
            for _ in range(20_000):
                historian.cancel(reader.ident or 0)
                if ended.wait(0.001):
                    break
            ended.set()
            reader.join()
            assert [type(error) for error in told] == [HistoryCancelled]
            historian.cancel(12345)  # nobody reads there
            assert len(historian.series(3, START, START + 5000 * 30 * NS, 100).t_ns) == 100
            historian.close()

    def test_that_reads_are_right_while_another_thread_writes(self, stores: Stores) -> None:
        parts = [steady(N, 5, start_ns=START + i * 150 * NS) for i in range(30)]
        expected = [oracle(parts[: i + 1], N, int(parts[i].t_ns[-1])) for i in range(30)]
        with stores() as place:
            historian = place.open(catalogue_of(N))
            done, wrong, stop = [0], [], threading.Event()

            def read() -> None:
                chance = np.random.default_rng(1)
                try:
                    while not stop.is_set():
                        if done[0]:
                            state = expected[int(chance.integers(0, done[0]))]
                            assert_same(historian.state_at(state.t_ns), state)
                except (AssertionError, HistoryError) as error:
                    wrong.append(error)

            reader = threading.Thread(target=read)
            reader.start()
            for i, part in enumerate(parts):
                historian.append(part)
                done[0] = i + 1
            stop.set()
            reader.join()
            historian.close()
        assert wrong == []

    def test_that_closing_twice_is_fine_and_a_closed_history_says_so(self, stores: Stores) -> None:
        with stores() as place:
            historian = place.open(catalogue_of(N))
            historian.append(steady(N, 5))
            historian.close()
            historian.close()
            for call in (
                lambda: historian.append(steady(N, 1)),
                lambda: historian.state_at(START),
                lambda: historian.series(0, START, START + NS),
                lambda: historian.stats(),
            ):
                with pytest.raises(HistoryError, match="closed"):
                    call()
