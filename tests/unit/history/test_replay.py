"""Replay steps: the same states as the store's, without asking it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from app.history.duck import DuckHistorian
from app.history.replay import ReplayReader
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N = 20
CATALOGUE = catalogue_of(N)
PAST = steady(N, 3000)
END = int(PAST.t_ns[-1])


class Counting(DuckHistorian):
    """Counts the reads that reach the store."""

    reads = 0

    def state_at(self, t_ns, known_at_ns=None):  # type: ignore[no-untyped-def]
        self.reads += 1
        return super().state_at(t_ns, known_at_ns)

    def window(self, t_ns, readings):  # type: ignore[no-untyped-def]
        found = super().window(t_ns, readings)
        self.reads += found is not None
        return found


@pytest.fixture
def historian() -> Iterator[Counting]:
    historian = Counting(None, CATALOGUE, run_size=500)
    historian.append(PAST)
    yield historian
    historian.close()


@pytest.fixture
def reader(historian: Counting, monkeypatch: pytest.MonkeyPatch) -> ReplayReader:
    monkeypatch.setattr("app.history.replay._WINDOW", 5000)
    monkeypatch.setattr("app.history.replay._MARK", 300)
    return ReplayReader(historian, CATALOGUE)


def test_that_any_walk_gives_the_states_of_the_store(historian: Counting, reader: ReplayReader) -> None:
    chance = np.random.default_rng(4)
    t_ns = START
    for _ in range(300):
        kind = chance.integers(0, 4)
        if kind == 0:
            t_ns = int(chance.integers(START - 10**10, END + 10**10))
        else:
            t_ns += int(chance.integers(-200, 200)) * NS * (1 if kind == 1 else 20)
        assert_same(reader.state_at(t_ns), historian.state_at(t_ns))


@pytest.mark.parametrize("direction", [1, -1])
def test_that_steps_within_a_stretch_do_not_ask_the_store(
    historian: Counting, reader: ReplayReader, direction: int
) -> None:
    middle = START + (END - START) // 2
    for i in range(2000):
        reader.state_at(middle + direction * i * NS)
    assert historian.reads <= 2


def test_that_prefetching_leaves_nothing_to_read_at_the_border(
    historian: Counting, reader: ReplayReader
) -> None:
    reader.state_at(START + 3600 * NS)
    while reader.prefetch(START + 3600 * NS, +1) or reader.prefetch(START + 3600 * NS, -1):
        continue
    before = historian.reads
    for i in range(-3600, 3600, 60):
        reader.state_at(START + (3600 + i) * NS)
    assert historian.reads == before


def test_that_a_late_reading_is_seen_at_once(historian: Counting, reader: ReplayReader) -> None:
    t_ns = START + 3600 * NS
    reader.state_at(t_ns)
    late = steady(N, 1, start_ns=t_ns - NS)
    historian.append(late)
    assert_same(reader.state_at(t_ns), oracle([PAST, late], N, t_ns))


def test_that_replay_as_known_asks_the_store(historian: Counting, reader: ReplayReader) -> None:
    t_ns = START + 3600 * NS
    assert_same(reader.state_at(t_ns, t_ns), oracle([PAST], N, t_ns, t_ns))


def test_that_the_live_end_is_never_kept(historian: Counting, reader: ReplayReader) -> None:
    reader.state_at(END)
    fresh = steady(N, 1, start_ns=END - 10 * NS)
    historian.append(fresh)
    assert_same(reader.state_at(END), oracle([PAST, fresh], N, END))
    assert not reader.prefetch(END, -1)


def test_that_events_can_be_stepped_through(historian: Counting, reader: ReplayReader) -> None:
    assert reader.next_event_ns(START) is None
    assert reader.previous_event_ns(START) is None
