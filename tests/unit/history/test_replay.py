"""Replay steps: the same states as the store's, without asking it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from app.history.contract import HistoryCancelled
from app.history.duck import DuckHistorian
from app.history.replay import ReplayReader
from app.model.playhead import Mode, Playhead
from app.model.reading import ReadingBatch
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

    def window(self, t_ns, readings, known_at_ns=None):  # type: ignore[no-untyped-def]
        found = super().window(t_ns, readings, known_at_ns)
        self.reads += found is not None
        return found


def head_at(t_ns: int, speed: float, loop: tuple[int, int] | None = None) -> Playhead:
    return Playhead(Mode.REPLAY, t_ns, (START, END), speed, True, loop)


@pytest.fixture
def historian() -> Iterator[Counting]:
    historian = Counting(None, CATALOGUE, run_size=500)
    historian.append(PAST)
    yield historian
    historian.close()


@pytest.fixture
def reader(historian: Counting, monkeypatch: pytest.MonkeyPatch) -> ReplayReader:
    monkeypatch.setattr("app.history.replay.WINDOW", 5000)
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
    for speed in (60.0, -60.0):
        while reader.prefetch(head_at(START + 3600 * NS, speed)):
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
    assert not reader.prefetch(head_at(END, -1.0))


def test_that_events_can_be_stepped_through(historian: Counting, reader: ReplayReader) -> None:
    assert reader.next_event_ns(START) is None
    assert reader.previous_event_ns(START) is None


def test_that_what_is_read_ahead_covers_what_comes_next_and_the_start_of_the_loop(
    historian: Counting, reader: ReplayReader
) -> None:
    loop = (START + 1000 * NS, START + 60_000 * NS)
    at = START + 40_000 * NS
    while reader.prefetch(head_at(at, 60.0, loop)):
        continue
    before = historian.reads
    for t_ns in (at, at + 100 * NS, loop[0], loop[0] + 60 * NS):
        reader.state_at(t_ns)
    assert historian.reads == before


@pytest.mark.parametrize("speed", [3600.0, -3600.0])
def test_that_a_run_over_all_of_history_keeps_within_its_memory(
    historian: Counting, monkeypatch: pytest.MonkeyPatch, speed: float
) -> None:
    monkeypatch.setattr("app.history.replay.WINDOW", 1000)
    reader = ReplayReader(historian, CATALOGUE, budget=150_000)
    t_ns, step = (START, 300 * NS) if speed > 0 else (END, -300 * NS)
    while START <= t_ns <= END:
        assert_same(reader.state_at(t_ns), historian.state_at(t_ns))
        reader.prefetch(head_at(t_ns, speed))
        assert reader.size <= 150_000
        t_ns += step


def test_that_what_is_given_up_is_not_read(
    historian: Counting, reader: ReplayReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    cancelled: list[int] = []
    monkeypatch.setattr(historian, "cancel", cancelled.append)
    reader.give_up()
    assert cancelled == [], "nothing is being read"

    def window(*_: object) -> None:
        reader.give_up()
        raise HistoryCancelled("given up")

    monkeypatch.setattr(historian, "window", window)
    assert not reader.prefetch(head_at(START + 3600 * NS, 1.0))
    assert cancelled == [threading.get_ident()]


def test_that_two_readers_of_one_store_share_nothing(historian: Counting) -> None:
    one, other = ReplayReader(historian, CATALOGUE), ReplayReader(historian, CATALOGUE)
    one.state_at(START + 3600 * NS)
    assert one.size > 0
    assert other.size == 0


@pytest.mark.parametrize("hours_known", [5, 12, 30])
def test_that_a_walk_as_known_at_a_fixed_time_gives_the_states_of_the_store(
    historian: Counting, reader: ReplayReader, hours_known: int
) -> None:
    late = steady(N, 200, start_ns=START + 3600 * NS + NS // 2)
    after = ReadingBatch(late.signal, late.t_ns, late.value + 1000, late.quality, late.t_ns + 20 * 3600 * NS)
    historian.append(after)
    known = START + hours_known * 3600 * NS
    chance = np.random.default_rng(5)
    t_ns = START
    for _ in range(120):
        t_ns = int(chance.integers(START, END)) if chance.integers(0, 4) == 0 else t_ns + 600 * NS
        state = reader.state_at(t_ns, known)
        assert_same(state, historian.state_at(t_ns, known))
        assert (state.seen_ns <= known).all()
        assert_same(reader.state_at(t_ns), historian.state_at(t_ns))
