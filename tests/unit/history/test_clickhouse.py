"""The Historian on ClickHouse against the oracle, through the real engine in this process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytest.importorskip("chdb", reason="the ClickHouse engine is not there (Windows has none)")

from app.history.clickhouse.engine import EngineError, EngineGone, LocalEngine, quoted
from app.history.clickhouse.lease import STALE_NS, holder
from app.history.clickhouse.schema import MIGRATIONS, SLOT_NS, migrate, statements
from app.history.clickhouse.store import ClickHouseHistorian, writer_text
from app.history.clickhouse.words import in_our_words
from app.history.contract import HistoryCancelled, HistoryError, HistoryFull, HistoryLocked
from app.history.duck import DuckHistorian
from app.history.replay import ReplayReader
from app.model.catalogue import Catalogue
from app.model.events import Event, EventKind
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import DAY_NS, MINUTE_NS, NS
from tests.unit.history import clickhouse_engine
from tests.unit.history.contract_suite import HistorianContract, Place, Stores
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N = 3
STEP = 5 * MINUTE_NS
times = st.integers(0, 400).map(lambda i: START + i * STEP)  # a day and a half: slots and days are crossed
readings = st.builds(
    Reading,
    signal=st.integers(0, N - 1),
    t_ns=times,
    value=st.integers(-9, 9).map(float) | st.just(float("nan")),
    quality=st.sampled_from(list(Quality)),
    seen_ns=st.integers(0, 500).map(lambda i: START + i * STEP),
)
batches = st.lists(st.lists(readings, min_size=1, max_size=12).map(ReadingBatch.of), min_size=1, max_size=4)
questions = st.lists(
    st.tuples(st.integers(-2, 402).map(lambda i: START + i * STEP), st.none() | times), min_size=1, max_size=3
)


@pytest.fixture
def engine() -> Iterator[LocalEngine]:
    engine = clickhouse_engine.engine()
    yield engine
    engine.close()


@pytest.fixture
def store(engine: LocalEngine) -> Iterator[ClickHouseHistorian]:
    store = ClickHouseHistorian(engine, catalogue_of(N))
    yield store
    store.close()


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(batches, questions)
def test_that_any_state_and_any_replay_equals_all_readings_applied_in_order(
    parts: list[ReadingBatch], asked: list[tuple[int, int | None]]
) -> None:
    catalogue = catalogue_of(N)
    store = ClickHouseHistorian(clickhouse_engine.engine(), catalogue)
    reader = ReplayReader(store, catalogue)
    try:
        for part in parts:
            store.append(part)
        for t_ns, known in asked:
            assert_same(store.state_at(t_ns), oracle(parts, N, t_ns))
            assert_same(store.state_at(t_ns, known), oracle(parts, N, t_ns, known))
            assert_same(reader.state_at(t_ns), oracle(parts, N, t_ns))
    finally:
        store.close()


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(batches, st.integers(1, 50), st.none() | times)
def test_that_series_and_density_are_those_of_the_other_store(
    parts: list[ReadingBatch], points: int, known: int | None
) -> None:
    store = ClickHouseHistorian(clickhouse_engine.engine(), catalogue_of(N))
    duck = DuckHistorian(None, catalogue_of(N))
    try:
        for part in parts:
            store.append(part)
            duck.append(part)
        from_ns, to_ns = START + 20 * STEP, START + 390 * STEP
        ours, theirs = (h.series(1, from_ns, to_ns, points, known) for h in (store, duck))
        for name in ("t_ns", "low", "high", "mean", "count", "worst"):
            np.testing.assert_array_equal(getattr(ours, name), getattr(theirs, name), err_msg=name)
        assert ours.gaps == theirs.gaps
        assert store.bounds() == duck.bounds()
        assert store.density(from_ns, to_ns, 37).sum() == duck.density(from_ns, to_ns, 37).sum()
        np.testing.assert_array_equal(store.density(from_ns, to_ns, 37), duck.density(from_ns, to_ns, 37))
        assert store.stats().readings == duck.stats().readings
    finally:
        store.close()
        duck.close()


def test_that_a_window_gives_every_state_in_it_and_the_live_end_has_none(store: ClickHouseHistorian) -> None:
    batch = steady(N, 400)  # three hours and twenty minutes
    store.append(batch)
    for t_ns in (START - 1, START + 40 * MINUTE_NS, START // SLOT_NS * SLOT_NS + SLOT_NS - 1):
        window = store.window(t_ns, 100)
        assert window is not None
        assert window.from_ns <= t_ns < window.to_ns
        assert_same(window.state, oracle([batch], N, window.from_ns))
        assert (np.diff(window.changes.t_ns) >= 0).all()
        assert window.changes.t_ns.size == 0 or window.changes.t_ns[-1] <= window.to_ns
    assert store.window(int(batch.t_ns[-1]), 100) is None


def test_that_as_known_windows_hold_what_had_arrived(store: ClickHouseHistorian) -> None:
    batch = steady(N, 200)
    late = ReadingBatch(batch.signal, batch.t_ns, batch.value + 1, batch.quality, batch.seen_ns + DAY_NS)
    store.append(batch)
    store.append(late)
    known = START + DAY_NS // 2
    window = store.window(START + 20 * MINUTE_NS, 100, known)
    assert window is not None
    assert_same(window.state, oracle([batch, late], N, window.from_ns, known))
    assert (window.changes.seen_ns <= known).all()


def test_that_a_late_reading_makes_windows_worthless_and_says_so(store: ClickHouseHistorian) -> None:
    store.append(steady(N, 200))
    before = store.revision()
    store.append(steady(N, 5, start_ns=START + 200 * 30 * NS))
    assert store.revision() == before
    store.append(steady(N, 1, start_ns=START))
    assert store.revision() > before


def test_that_the_same_batch_again_is_stored_once(store: ClickHouseHistorian) -> None:
    batch = steady(N, 10)
    store._append(store._ids.to_sids(batch))
    store._seq -= len(batch)  # as after an answer that was lost on the way
    store._append(store._ids.to_sids(batch))
    assert store.stats().readings == len(batch)
    assert store.density(START - DAY_NS, START + DAY_NS, 1)[0] == len(batch)
    other = steady(N, 10, start_ns=START + DAY_NS)
    store._seq -= len(other)
    store._append(store._ids.to_sids(other))
    assert store.stats().readings == 2 * len(batch), "other rows under the same numbers are not lost"


def test_that_signals_keep_their_past_when_the_catalogue_changes(engine: LocalEngine) -> None:
    names = ["a", "b", "c'; DROP TABLE readings; --", "ø 😀"]
    first = ClickHouseHistorian(engine, catalogue_of(0, names=names))
    first.append(steady(4, 2))
    first._lease.release()  # type: ignore[union-attr]  # the engine goes on
    second = ClickHouseHistorian(engine, catalogue_of(0, names=[*reversed(names), "new"]))
    state = second.state_at(START + DAY_NS)
    assert list(state.value[:4]) == [1003.0, 1002.0, 1001.0, 1000.0]
    assert state.quality_of(4) is Quality.ABSENT
    second._lease.release()  # type: ignore[union-attr]


def test_that_the_second_workstation_watches_and_sees_what_the_first_writes(engine: LocalEngine) -> None:
    now = [START]
    clock = lambda: now[0]  # noqa: E731
    writer = ClickHouseHistorian(engine, catalogue_of(N), who="anna@desk-1", wall_ns=clock)
    watcher = ClickHouseHistorian(engine, catalogue_of(N), who="bo@desk-2", wall_ns=clock)
    assert writer.is_writer
    assert not watcher.is_writer
    assert watcher.writer is not None
    assert writer_text(watcher.writer, START + 2 * MINUTE_NS) == (
        "anna@desk-1 writes this history since 2 min; this window watches"
    )
    with pytest.raises(HistoryLocked, match=r"only watches; anna@desk-1 writes"):
        watcher.append(steady(N, 1))
    batch = steady(N, 4)
    writer.append(batch)
    now[0] += 2 * NS
    assert watcher.bounds() == writer.bounds()
    news, seq = watcher.since(0)
    assert list(news.value) == list(batch.value)
    assert len(watcher.since(seq)[0]) == 0
    writer.append(steady(N, 200, start_ns=START + MINUTE_NS * 10))
    writer.append(steady(N, 1, start_ns=START))
    assert watcher.revision() < writer.revision(), "asked at most once a second"
    now[0] += 2 * NS
    assert watcher.revision() == writer.revision()
    writer._lease.release()  # type: ignore[union-attr]


def test_that_a_writer_that_fell_silent_is_followed_by_the_next_one(engine: LocalEngine) -> None:
    now = [START]
    clock = lambda: now[0]  # noqa: E731
    first = ClickHouseHistorian(engine, catalogue_of(N), who="first", wall_ns=clock)
    first.append(steady(N, 3))
    assert first._lease is not None
    first._lease._end.set()  # as if its machine lost its power
    now[0] += STALE_NS + NS
    second = ClickHouseHistorian(engine, catalogue_of(N), who="second", wall_ns=clock)
    assert second.is_writer
    second.append(steady(N, 3, start_ns=START + DAY_NS))
    assert second.stats().readings == 6 * N
    assert holder(engine, now[0], but="second") is None
    second._lease.release()  # type: ignore[union-attr]
    assert holder(engine, now[0]) is None, "given back, nobody has to wait"


def test_that_of_two_that_begin_together_the_later_one_gives_way(engine: LocalEngine) -> None:
    first = ClickHouseHistorian(engine, catalogue_of(N), who="a", wall_ns=lambda: START)
    second = ClickHouseHistorian(
        engine, catalogue_of(N), who="b", wall_ns=lambda: START, wants_to_write=False
    )
    from app.history.clickhouse.lease import Lease

    lost: list[str] = []
    late = Lease(engine, "b", lambda who: lost.append(who.who), wall_ns=lambda: START + 5, beat_s=0.01)
    late.start()
    late._thread.join(10.0)
    assert lost == ["a"]
    assert first._lease is not None
    assert first._lease.beat() is None, "the first one stays"
    assert second.writer is not None
    first._lease.release()


def test_that_events_come_back_in_order(store: ClickHouseHistorian) -> None:
    told = [Event(START + i * NS, EventKind.FEED, f"feed {i}", f"it's 'down' {i}") for i in (3, 1, 2)]
    store.append_events(told)
    assert store.events(START, START + 3 * NS) == (told[1], told[2])
    assert store.next_event_ns(START + NS) == START + 2 * NS
    assert store.previous_event_ns(START + 2 * NS) == START + NS
    assert store.next_event_ns(START + 3 * NS) is None
    assert store.previous_event_ns(START) is None


def test_that_an_empty_history_invents_nothing(store: ClickHouseHistorian) -> None:
    assert store.bounds() is None
    assert store.window(START, 10) is None
    assert len(store.series(0, START, START + DAY_NS).t_ns) == 0
    assert_same(store.state_at(START), oracle([], N, START))
    assert store.density(START, START + DAY_NS, 5).sum() == 0
    assert (store.stats().readings, store.stats().first_ns) == (0, None)


def test_that_a_closed_history_says_so(engine: LocalEngine) -> None:
    store = ClickHouseHistorian(engine, catalogue_of(N))
    store.close()
    store.close()
    for job in (lambda: store.state_at(START), lambda: store.append(steady(N, 1)), store.stats):
        with pytest.raises(HistoryError, match="is closed"):
            job()
    engine.execute(f"CREATE DATABASE {quoted(engine.database)}")  # for the fixture, which drops it


def test_that_a_database_of_a_newer_version_is_left_alone(engine: LocalEngine) -> None:
    assert migrate(engine) == 0
    assert migrate(engine) == len(MIGRATIONS)
    engine.execute(f"INSERT INTO {quoted(engine.database)}.schema_version VALUES (99)")
    with pytest.raises(HistoryError, match="version 99, this program knows"):
        migrate(engine)


def test_that_a_migration_that_was_cut_off_goes_on(engine: LocalEngine) -> None:
    engine.execute(
        f"CREATE TABLE {quoted(engine.database)}.schema_version (version UInt32) ENGINE = MergeTree ORDER BY version"
    )
    for step in statements(engine.database)[0][:4]:
        engine.execute(step)
    store = ClickHouseHistorian(engine, catalogue_of(N))
    store.append(steady(N, 2))
    assert_same(store.state_at(START + DAY_NS), oracle([steady(N, 2)], N, START + DAY_NS))
    store._lease.release()  # type: ignore[union-attr]


def test_that_the_statements_for_a_cluster_replicate_every_table_and_are_those_of_the_tests() -> None:
    one, many = (
        [s for steps in found for s in steps]
        for found in (statements("tvilling"), statements("tvilling", cluster="city"))
    )
    assert len(one) == len(many)
    for alone, replicated in zip(one, many, strict=True):
        assert "{" not in alone
        assert "ON CLUSTER `city`" in replicated
        if alone.startswith("CREATE TABLE"):
            assert "Replicated" in replicated
            assert "/clickhouse/tables/{shard}/{database}/{table}" in replicated


@pytest.mark.parametrize("name", ["a b", "a;b", "`", "", "ø", "x" * 65])
def test_that_a_name_that_is_none_never_reaches_the_sql(name: str) -> None:
    with pytest.raises(EngineError, match="no name of a database"):
        quoted(name)


def test_that_errors_are_told_in_our_words() -> None:
    assert "nobody answers" in str(in_our_words(EngineGone("refused"), "x"))
    assert isinstance(in_our_words(EngineError("", 394), "x"), HistoryCancelled)
    assert isinstance(in_our_words(EngineError("", 243), "x"), HistoryFull)
    assert "does not let this user in" in str(in_our_words(EngineError("secret", 516), "x"))
    assert "secret" not in str(in_our_words(EngineError("secret", 60), "x"))


class ClickHousePlace:
    is_lasting = True

    def __init__(self, engine: LocalEngine) -> None:
        self._engine = engine
        engine.close = lambda: None  # type: ignore[method-assign]  # opened again from the same place

    def open(self, catalogue: Catalogue) -> ClickHouseHistorian:
        return ClickHouseHistorian(self._engine, catalogue)


class TestTheContract(HistorianContract):
    @pytest.fixture
    def stores(self) -> Stores:
        @contextmanager
        def place() -> Iterator[Place]:
            engine = clickhouse_engine.engine()
            drop = engine.close
            yield ClickHousePlace(engine)
            drop()

        return place
