"""Old readings give way to one a quarter of an hour: nothing younger changes, nothing is invented, all of it is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import duckdb
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.history.backup import problems_in
from app.history.duck import DuckHistorian
from app.history.replay import ReplayReader
from app.history.retention import BadKeeping, Keeping
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.snapshot import Snapshot
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N = 3
QUARTER = 15 * MINUTE_NS
CATALOGUE = catalogue_of(N)
FIRST = START // HOUR_NS * HOUR_NS


@pytest.fixture(autouse=True, scope="module")
def _small_and_at_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.history.segments.SEGMENT_ROWS", 900)
        patch.setattr("app.history.keeper.GRACE", 0)
        yield


def thinned(historian: DuckHistorian, edge_ns: int) -> list[str]:
    """All readings before the edge, as far as they are sealed."""
    told: list[str] = []
    historian.settle()
    historian.keep(Keeping(raw_days=1.0), told.append, lambda: edge_ns + DAY_NS)
    for _ in range(200):
        before = historian._view
        historian._writer.tidy()
        if historian._view is before:  # nothing is left to be done
            break
    return told


def check_coarse(state: Snapshot, fine: Snapshot, every: ReadingBatch) -> None:
    """Each value is a true reading, no newer than the finest answer and no more than a quarter coarser."""
    true = set(zip(every.signal.tolist(), every.t_ns.tolist(), every.seen_ns.tolist(), strict=True))
    for row in range(len(state)):
        assert state.at_ns[row] <= fine.at_ns[row]
        if state.quality[row] != Quality.ABSENT or state.at_ns[row] > 0:
            assert (row, int(state.at_ns[row]), int(state.seen_ns[row])) in true
        else:
            assert fine.at_ns[row] // QUARTER == state.t_ns // QUARTER or fine.at_ns[row] < 0
        if fine.at_ns[row] > 0 and fine.at_ns[row] // QUARTER < state.t_ns // QUARTER:
            assert_row(state, fine, row)


def assert_row(state: Snapshot, fine: Snapshot, row: int) -> None:
    assert (state.at_ns[row], state.quality[row]) == (fine.at_ns[row], fine.quality[row])


readings = st.builds(
    Reading,
    signal=st.integers(0, N - 1),
    t_ns=st.integers(0, 700).map(lambda i: FIRST + i * 50 * NS),
    value=st.integers(-9, 9).map(float),
    quality=st.sampled_from([Quality.GOOD, Quality.BAD]),
    seen_ns=st.integers(0, 30_000).map(lambda i: FIRST + i * NS),
)
batches = st.lists(st.lists(readings, min_size=1, max_size=40).map(ReadingBatch.of), min_size=1, max_size=5)


@settings(max_examples=40, deadline=None)
@given(batches, batches, st.integers(0, 10), st.lists(st.integers(0, 36_000), min_size=3, max_size=8))
def test_that_thinning_changes_nothing_younger_and_invents_nothing_older(
    parts: list[ReadingBatch], late: list[ReadingBatch], hours: int, asked: list[int]
) -> None:
    historian = DuckHistorian(None, CATALOGUE, run_size=5)
    told: list[ReadingBatch] = []
    try:
        for part in parts:
            historian.append(part)
            told.append(part)
        thinned(historian, FIRST + hours * HOUR_NS)
        for part in (None, *late):
            if part is not None:
                historian.append(part)
                told.append(part)
            edge, every = historian._view.rolled.raw_from_ns, ReadingBatch.joined(told)
            reader = ReplayReader(historian, CATALOGUE)
            for t_ns in (
                *(FIRST + a * NS for a in asked),
                *(FIRST + (a // 900 + 1) * QUARTER - 1 for a in asked),
            ):
                fine, state = oracle(told, N, t_ns), historian.state_at(t_ns)
                assert_same(reader.state_at(t_ns), state)
                if t_ns >= edge - 1 or (part is None and (t_ns + 1) % QUARTER == 0):
                    assert_same(state, fine)
                else:
                    check_coarse(state, fine, every)
    finally:
        historian.close()


def test_that_figures_outlive_their_readings_and_late_ones_are_added(tmp_path: Path) -> None:
    path = tmp_path / "h.duckdb"
    historian = DuckHistorian(path, CATALOGUE, run_size=60)
    past = steady(N, 1200, start_ns=FIRST)  # ten hours
    historian.append(past)
    historian.settle()
    before = historian.series(1, FIRST, FIRST + 9 * HOUR_NS, 9)
    thinned(historian, FIRST + 6 * HOUR_NS)
    assert historian._view.rolled.raw_from_ns == FIRST + 6 * HOUR_NS
    for _ in range(2):
        after = historian.series(1, FIRST, FIRST + 9 * HOUR_NS, 9)
        for name in ("t_ns", "low", "high", "mean", "count", "worst"):
            np.testing.assert_array_equal(getattr(after, name), getattr(before, name), err_msg=name)
        historian.close()
        historian = DuckHistorian(path, CATALOGUE, run_size=60)
    fine = historian.series(1, FIRST, FIRST + 2 * HOUR_NS, 2000)
    assert len(fine.t_ns) == 8, "quarters are what is left at this rate"
    assert fine.count.sum() == 240
    historian.append(ReadingBatch.of([Reading(1, FIRST + 5 * NS, 1e6, Quality.UNCERTAIN, FIRST + DAY_NS)]))
    found = historian.series(1, FIRST, FIRST + 9 * HOUR_NS, 9)
    assert (found.high[0], found.count[0], found.worst[0] if found.worst is not None else None) == (
        1e6,
        121,
        1,
    )
    assert historian.state_at(FIRST + 6 * NS).value[1] == 1e6
    historian.close()
    assert problems_in(path, is_full=True) == []


HOURS = 5 * 24


def test_that_space_is_used_again(tmp_path: Path) -> None:
    """Five days at one day kept: the pieces of what is gone are dropped, and the file stops growing. A regression: with an hour
    an append there was always an hour to thin, and no piece was let go of."""
    historian = DuckHistorian(tmp_path / "h.duckdb", CATALOGUE, run_size=60)
    now = [FIRST]
    historian.keep(Keeping(raw_days=1.0), lambda _: None, lambda: now[0])
    held: list[int] = []
    for i in range(HOURS):
        historian.append(steady(N, 120, start_ns=FIRST + i * HOUR_NS))
        now[0] = FIRST + (i + 1) * HOUR_NS
        held.append(historian._view.readings.held)
    assert max(held[96:]) <= max(held[48:96]) < 40 * 120 * N
    for _ in range(300):
        before = historian._view
        historian._writer.tidy()
        if historian._view is before:
            break
    view = historian._view
    assert view.rolled.raw_from_ns >= now[0] - 26 * HOUR_NS
    assert view.readings.held < 3 * 24 * 120 * N
    assert view.readings.rows == HOURS * 120 * N
    assert view.states.held < 3 * 24 * 120 * N / 8 + HOURS * N * 4
    parts = [steady(N, 120, start_ns=FIRST + i * HOUR_NS) for i in range(HOURS)]
    for t_ns in (FIRST + DAY_NS - 1, now[0] - 3 * HOUR_NS):
        assert_same(historian.state_at(t_ns), oracle(parts, N, t_ns))
    assert historian.series(0, FIRST, now[0], HOURS).count.sum() == HOURS * 120
    assert historian.bounds() == (int(historian._view.thin.bounds[0]), now[0] - 30 * NS)  # type: ignore[index]
    historian.close()
    assert problems_in(tmp_path / "h.duckdb", is_full=True) == []


def test_that_nothing_goes_before_it_was_said_and_time_was_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.history.keeper.GRACE", 3)
    historian = DuckHistorian(None, CATALOGUE, run_size=60)
    historian.append(steady(N, 120 * 50, start_ns=FIRST))
    historian.settle()
    told: list[str] = []
    end = FIRST + 50 * HOUR_NS
    historian.keep(Keeping(raw_days=1.0), told.append, lambda: end)
    for _ in range(3):
        historian._writer.tidy()
        assert len(told) == 1
        assert "will soon be thinned" in told[0]
        assert historian._view.rolled.raw_from_ns < 0
    for _ in range(60):
        historian._writer.tidy()
    assert historian._view.rolled.raw_from_ns == end - DAY_NS
    events = [event.text for event in historian.events(0, end * 2)]
    assert events[:1] == told, "what is done every day stands on the timeline and calls nobody"
    assert len(events) == 2
    assert "were thinned" in events[1]
    historian.close()


def test_that_space_running_out_is_said_twice_before_anything_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    used = [0]
    monkeypatch.setattr("app.history.keeper.used_bytes", lambda _: used[0])
    historian = DuckHistorian(None, CATALOGUE, run_size=60)
    historian.append(steady(N, 120 * 50, start_ns=FIRST))
    historian.settle()
    told: list[str] = []
    historian.keep(Keeping(max_gb=2.0), told.append, lambda: FIRST + 50 * HOUR_NS)
    for share, said in ((0.5, 0), (0.81, 1), (0.85, 1), (0.92, 2), (0.99, 2)):
        used[0] = round(share * 2e9)
        historian._writer.tidy()
        assert len(told) == said
        assert historian._view.rolled.raw_from_ns < 0
    used[0] = 2_100_000_000
    historian._writer.tidy()
    historian._writer.tidy()
    assert historian._view.rolled.raw_from_ns == FIRST + HOUR_NS * 2
    used[0] = 1_900_000_000
    historian._writer.tidy()
    assert historian._view.rolled.raw_from_ns == FIRST + HOUR_NS * 2
    historian.close()


def test_that_a_bound_thins_no_more_than_it_must(monkeypatch: pytest.MonkeyPatch) -> None:
    """A regression: pieces were let go of only when nothing more could be thinned, which was all but the newest day."""

    def used(connection: duckdb.DuckDBPyConnection) -> int:
        names = connection.execute("SELECT name FROM segments WHERE kind = 'readings'").fetchall()
        return 1000 * sum(
            connection.execute(f"SELECT count(*) FROM {name}").fetchall()[0][0] for (name,) in names
        )

    monkeypatch.setattr("app.history.keeper.used_bytes", used)
    historian = DuckHistorian(None, CATALOGUE, run_size=60)
    for hour in range(0, 100, 2):
        historian.append(steady(N, 240, start_ns=FIRST + hour * HOUR_NS))
    historian.settle()
    end, whole = FIRST + 100 * HOUR_NS, 100 * 120 * N
    historian.keep(Keeping(max_gb=(whole - 4000) * 1000 / 1e9), lambda _: None, lambda: end)
    for _ in range(200):
        historian._writer.tidy()
    assert used(historian._db.writer) <= (whole - 4000) * 1000
    thinned_hours = (historian._view.rolled.raw_from_ns - FIRST) // HOUR_NS
    assert 4000 / (120 * N) <= thinned_hours <= 4000 / (120 * N) + 5, (
        "a piece of 900 readings goes as a whole"
    )
    historian.close()


def test_that_a_clock_far_ahead_costs_no_readings() -> None:
    historian = DuckHistorian(None, CATALOGUE, run_size=60)
    historian.keep(Keeping(raw_days=1.0), lambda _: None, lambda: FIRST + 2 * HOUR_NS)
    historian.append(steady(N, 240, start_ns=FIRST))
    historian.append(steady(N, 200, start_ns=FIRST + 900 * DAY_NS))
    for _ in range(50):
        historian._writer.tidy()
    assert historian._view.rolled.raw_from_ns < 0
    historian.close()


@pytest.mark.parametrize(
    ("table", "words"),
    [({"keep_raw_days": -1}, "write a number"), ({"keep_raw_days": "7"}, "write a number"),
     ({"max_gb": True}, "write a number"), ({"keep_raw_days": 0.5}, "must be 1 or more"),
     ({"max_gb": float("nan")}, "write a number"), ({"max_gb": 0.01}, "must be 0.1 or more")],
)  # fmt: skip
def test_that_a_wrong_bound_is_refused_in_one_line(table: dict[str, object], words: str) -> None:
    with pytest.raises(BadKeeping, match=words) as error:
        Keeping.of(table, "district.toml: [history]")
    assert "district.toml" in str(error.value)


def test_that_replay_and_states_agree_where_a_piece_still_holds_what_was_thinned() -> None:
    """A regression: a window of replay read readings that a state of the same moment did not."""
    historian = DuckHistorian(None, CATALOGUE, run_size=5)
    times = [*[FIRST] * 3, FIRST + 50 * NS, *[FIRST + HOUR_NS] * 11]
    batch = ReadingBatch.of([Reading(0, t, 1.0, Quality.GOOD, t) for t in times])
    historian.append(batch)
    thinned(historian, FIRST + HOUR_NS)
    reader = ReplayReader(historian, CATALOGUE)
    for t_ns in (FIRST, FIRST + 49 * NS, FIRST + 50 * NS, FIRST + HOUR_NS):
        assert_same(reader.state_at(t_ns), historian.state_at(t_ns))
    assert historian.state_at(FIRST).at_ns[0] < 0
    historian.close()


def test_that_no_bound_keeps_everything() -> None:
    assert Keeping.of({}, "x") == Keeping.of({"keep_raw_days": 0, "max_gb": 0}, "x") == Keeping()
    assert Keeping.of({"keep_raw_days": 90, "max_gb": 20}, "x") == Keeping(90.0, 20.0)
