"""The meeting point of threads and Qt: needs an event loop, no window."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app.bridge import FeedPump, HistoryReads, Timekeeper
from app.history.contract import HistoryError
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.events import Event, EventKind, Health, Link
from app.model.playhead import Playhead
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.signal import Signal, format_shown
from app.model.snapshot import Snapshot, apply, usable
from app.model.times import NS

CATALOGUE = Catalogue.of(
    [Asset("a", AssetKind.BUILDING, "A", "Quay", (0.0, 0.0, 0.0))],
    [Signal(f"a.s{i}", "a", "power", "S", "kW", 30, key=f"a.s{i}") for i in range(3)],
)
T0 = 1_800_000_000 * NS


class Clock:
    def __init__(self) -> None:
        self.wall, self.mono = T0, 0

    def go(self, seconds: float) -> None:
        self.wall += round(seconds * NS)
        self.mono += round(seconds * NS)


class Past:
    """Answers with the seconds since T0 as the value of signal 0, on whatever thread asks."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, str]] = []
        self.known: list[int | None] = []
        self.delay_s = 0.0
        self.fails = False

    def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
        self.asked.append((t_ns, threading.current_thread().name))
        self.known.append(known_at_ns)
        time.sleep(self.delay_s)
        if self.fails:
            raise HistoryError("the disk is gone")
        return apply(Snapshot.empty(3), batch((t_ns - T0) / NS, t_ns), t_ns)


def batch(value: float, t_ns: int) -> ReadingBatch:
    return ReadingBatch.of([Reading(0, t_ns, value, Quality.GOOD, t_ns)])


@pytest.fixture
def reads(qtbot: QtBot) -> Iterator[HistoryReads]:
    reads = HistoryReads(None)
    yield reads
    reads.shutdown()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def past() -> Past:
    return Past()


@pytest.fixture
def keeper(reads: HistoryReads, clock: Clock, past: Past) -> Iterator[Timekeeper]:
    keeper = Timekeeper(CATALOGUE, reads, past, now=lambda: clock.wall, monotonic=lambda: clock.mono)
    keeper.set_first(T0 - 3600 * NS)
    yield keeper
    keeper.stop()


def test_that_the_pump_hands_over_the_newest_values_and_every_notice_in_order(qtbot: QtBot) -> None:
    notices = [
        Event(1, EventKind.FEED, "a", "one"),
        Health("f", Link.UP, "", 0),
        Event(2, EventKind.FEED, "a", "two"),
    ]

    class Box:
        def take(self) -> tuple[ReadingBatch | None, list[Health | Event]]:
            return batch(5.0, T0), notices

    pump, seen = FeedPump(Box()), []
    pump.happened.connect(lambda e: seen.append(e.text))
    pump.health.connect(lambda h: seen.append(h.feed))
    pump.readings.connect(lambda b: seen.append(float(b.value[0])))
    pump.drain()
    assert seen == ["one", "f", "two", 5.0]


def test_that_answers_arrive_on_the_gui_thread_and_jobs_run_elsewhere(
    qtbot: QtBot, reads: HistoryReads
) -> None:
    got: list[tuple[str, str]] = []
    reads.ask(
        "k",
        lambda: threading.current_thread().name,
        lambda a: got.append((a, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got == [("tvilling-read-view_0", "MainThread")]


def test_that_only_the_newest_question_of_a_key_is_answered(qtbot: QtBot, reads: HistoryReads) -> None:
    gate, ran, got = threading.Event(), [], []
    reads.ask("first", lambda: gate.wait(5), lambda _a: None)  # keeps the lane busy
    for i in range(20):
        reads.ask("scrub", lambda i=i: ran.append(i) or i, got.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(got))
    qtbot.wait(50)
    assert got == [19]
    assert ran == [19], "superseded questions must not even run"


def test_that_a_failing_question_tells_whoever_asked(qtbot: QtBot, reads: HistoryReads) -> None:
    told: list[str] = []
    reads.ask("k", lambda: reads.historian.bounds(), told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["history is still being opened"]


def test_that_live_shows_what_the_feeds_say_and_ages_it_by_the_clock(
    keeper: Timekeeper, clock: Clock
) -> None:
    keeper.on_readings(batch(7.0, T0))
    keeper.tick()
    assert keeper.snapshot.value[0] == 7.0
    clock.go(91)
    keeper.tick()
    assert keeper.snapshot.quality_of(0) is Quality.STALE
    assert keeper.snapshot.quality_of(1) is Quality.ABSENT


def shown(keeper: Timekeeper, row: int = 0) -> str:
    """As the inspector prints it."""
    now = keeper.snapshot
    age_ns = now.t_ns - int(now.at_ns[row])
    return format_shown(float(now.value[row]), CATALOGUE.signals[row], now.quality_of(row), age_ns)


def test_that_a_feed_that_dies_in_silence_is_seen_by_our_own_timer(keeper: Timekeeper, clock: Clock) -> None:
    seen: list[str] = []
    keeper.snapshot_changed.connect(lambda _: seen.append(shown(keeper)))
    keeper.on_readings(batch(12.0, T0))
    for _ in range(320):  # no message, no person: only the timer
        clock.go(1)
        keeper.tick()
    order = list(dict.fromkeys(seen))
    assert order == ["12.0", "[12.0]", "–\u2002[12.0]"]
    assert seen.index("[12.0]") in (90, 91, 92)  # three periods of 30 s
    assert seen.index("–\u2002[12.0]") in (300, 301, 302)
    assert len(seen) >= 320  # each second was looked at


@pytest.mark.parametrize("monotonic_sleeps", [True, False])
def test_that_after_the_machine_slept_everything_is_old_at_once_and_nothing_is_invented(
    keeper: Timekeeper, clock: Clock, monotonic_sleeps: bool
) -> None:
    keeper.on_readings(ReadingBatch.of([Reading(i, T0, 5.0 + i, Quality.GOOD, T0) for i in range(2)]))
    clock.go(1)
    keeper.tick()
    assert keeper.snapshot.quality_of(0) is Quality.GOOD
    clock.wall += 7200 * NS
    clock.mono += NS if monotonic_sleeps else 7200 * NS
    keeper.tick()
    now = keeper.snapshot
    assert keeper.playhead.is_live
    assert now.t_ns == clock.wall
    assert [now.quality_of(i) for i in range(3)] == [Quality.STALE, Quality.STALE, Quality.ABSENT]
    assert [shown(keeper, i) for i in range(3)] == ["–\u2002[5.0]", "–\u2002[6.0]", "–"]
    assert now.at_ns[:2].tolist() == [T0, T0]
    assert not usable(now, CATALOGUE.given_up_after_ns).any()
    keeper.on_readings(batch(8.0, clock.wall))
    assert shown(keeper) == "8.0"
    assert shown(keeper, 1) == "–\u2002[6.0]"


def test_that_a_replay_shows_what_was_old_at_its_own_moment(
    qtbot: QtBot, reads: HistoryReads, clock: Clock
) -> None:
    last = T0 - 1800 * NS

    class OneReading:
        def state_at(self, t_ns: int, known_at_ns: int | None = None) -> Snapshot:
            state = Snapshot.empty(3)
            return apply(state, batch(4.0, last), t_ns) if t_ns >= last else replace(state, t_ns=t_ns)

    keeper = Timekeeper(CATALOGUE, reads, OneReading(), now=lambda: clock.wall, monotonic=lambda: clock.mono)
    keeper.set_first(T0 - 3600 * NS)
    for after_s, text in ((10, "4.0"), (100, "[4.0]"), (400, "–\u2002[4.0]"), (-10, "–"), (80, "4.0")):
        t_ns = last + after_s * NS
        keeper.seek(t_ns)
        keeper.tick()
        qtbot.waitUntil(lambda t_ns=t_ns: keeper.snapshot.t_ns == t_ns)
        assert shown(keeper) == text
    keeper.stop()


def test_that_scrubbing_asks_history_off_the_gui_thread_and_shows_its_answer(
    qtbot: QtBot, keeper: Timekeeper, past: Past
) -> None:
    keeper.on_readings(batch(7.0, T0))
    keeper.seek(T0 - 100 * NS)
    keeper.tick()
    qtbot.waitUntil(lambda: keeper.snapshot.t_ns == T0 - 100 * NS)
    assert keeper.snapshot.value[0] == -100.0
    assert past.asked[0][1].startswith("tvilling-read-state")


def test_that_live_readings_do_not_touch_a_replay_and_are_there_on_return(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock
) -> None:
    keeper.seek(T0 - 100 * NS)
    keeper.tick()
    qtbot.waitUntil(lambda: keeper.snapshot.value[0] == -100.0)
    keeper.on_readings(batch(8.0, T0))
    assert keeper.snapshot.value[0] == -100.0
    clock.go(2)
    keeper.go_live()
    assert keeper.snapshot.value[0] == 8.0
    assert keeper.playhead.is_live


def test_that_a_slow_history_is_asked_one_question_at_a_time(
    qtbot: QtBot, keeper: Timekeeper, past: Past, clock: Clock
) -> None:
    past.delay_s = 0.05
    keeper.seek(T0 - 3000 * NS)
    keeper.play(60)
    for _ in range(40):
        clock.go(0.033)
        keeper.tick()
        qtbot.wait(5)
    keeper.pause()
    keeper.tick()
    qtbot.waitUntil(lambda: keeper.snapshot.t_ns == keeper.playhead.t_ns or bool(keeper.tick()))
    assert len(past.asked) < 20
    assert keeper.snapshot.t_ns == keeper.playhead.t_ns


def test_that_a_history_that_fails_shows_nothing_rather_than_something_old(
    qtbot: QtBot, keeper: Timekeeper, past: Past, reads: HistoryReads
) -> None:
    keeper.on_readings(batch(7.0, T0))
    past.fails = True
    told: list[str] = []
    reads.trouble.connect(told.append)
    keeper.seek(T0 - 100 * NS)
    keeper.tick()
    qtbot.waitUntil(lambda: bool(told))
    assert np.isnan(keeper.snapshot.value).all()
    assert told == ["the disk is gone"]


def test_that_a_set_clock_does_not_make_a_replay_jump(keeper: Timekeeper, clock: Clock) -> None:
    keeper.seek(T0 - 1000 * NS)
    keeper.play(1.0)
    clock.wall -= 7200 * NS
    clock.mono += NS
    keeper.tick()
    assert keeper.playhead.t_ns == T0 - 999 * NS


def run(keeper: Timekeeper, clock: Clock, qtbot: QtBot, seconds: float, step_s: float = 0.033) -> None:
    for _ in range(round(seconds / step_s)):
        clock.go(step_s)
        keeper.tick()
        qtbot.wait(1)


class Sparse:
    """A history with readings in its first and last quarter of an hour only."""

    def density(self, from_ns: int, to_ns: int, bins: int) -> np.ndarray:
        at = from_ns + (to_ns - from_ns) * np.arange(bins) // bins
        return ((at < T0 - 2700 * NS) | (at >= T0 - 900 * NS)).astype(np.int64)


@pytest.mark.parametrize("speed", [60.0, -60.0])
def test_that_a_replay_jumps_over_what_has_no_readings(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock, reads: HistoryReads, speed: float
) -> None:
    reads.attach(Sparse())  # type: ignore[arg-type]
    told: list[tuple[int, int]] = []
    keeper.skipped.connect(lambda a, b: told.append((a, b)))
    keeper.seek(T0 - (2800 if speed > 0 else 800) * NS)
    keeper.play(speed)
    keeper.tick()
    qtbot.waitUntil(lambda: len(keeper.gaps) == 1)
    run(keeper, clock, qtbot, 3)
    assert len(told) == 1
    assert abs(told[0][1] - told[0][0]) == pytest.approx(1800 * NS, abs=200 * NS)
    assert (keeper.playhead.t_ns > T0 - 950 * NS) == (speed > 0)
    keeper.skip_gaps(False)
    keeper.seek(T0 - 2000 * NS)
    run(keeper, clock, qtbot, 0.2)
    assert len(told) == 1, "switched off it plays through"


def test_that_a_gap_that_late_readings_have_filled_is_played(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock, reads: HistoryReads
) -> None:
    sparse = Sparse()
    reads.attach(sparse)  # type: ignore[arg-type]
    keeper.seek(T0 - 3400 * NS)
    keeper.play(0.1)
    keeper.tick()
    qtbot.waitUntil(lambda: len(keeper.gaps) == 1)
    sparse.density = lambda _a, _b, bins: np.ones(bins, np.int64)  # type: ignore[method-assign]
    clock.go(121)
    keeper.tick()  # the present is known to have moved on
    keeper.tick()
    qtbot.waitUntil(lambda: len(keeper.gaps) == 0)


@pytest.mark.parametrize(("period_s", "gap_s"), [(30, 600), (3600, 10_800)])
def test_that_what_is_a_gap_depends_on_how_often_signals_report(
    reads: HistoryReads, clock: Clock, past: Past, period_s: float, gap_s: int
) -> None:
    slow = Catalogue.of(CATALOGUE.assets, [Signal("a.s", "a", "power", "S", "kW", period_s, key="a.s")])
    keeper = Timekeeper(slow, reads, past, now=lambda: clock.wall, monotonic=lambda: clock.mono)
    assert keeper.frame_ns == period_s * NS
    assert keeper.gap_ns == gap_s * NS


def test_that_a_paused_head_stands_where_it_was_put(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock, reads: HistoryReads
) -> None:
    reads.attach(Sparse())  # type: ignore[arg-type]
    keeper.seek(T0 - 2800 * NS)
    keeper.play(1.0)
    keeper.tick()
    qtbot.waitUntil(lambda: len(keeper.gaps) == 1)
    keeper.pause()
    keeper.seek(T0 - 2000 * NS)
    run(keeper, clock, qtbot, 0.2)
    assert keeper.playhead.t_ns == T0 - 2000 * NS


def test_that_the_end_of_what_can_be_shown_is_told_and_stays_a_replay(
    qtbot: QtBot, keeper: Timekeeper, clock: Clock
) -> None:
    ended: list[bool] = []
    keeper.ended.connect(lambda head: ended.append(head.is_live))
    keeper.seek(T0 - 30 * NS)
    keeper.play(60)
    run(keeper, clock, qtbot, 2)
    assert ended == [False]
    assert not keeper.playhead.is_playing


def test_that_as_known_reaches_the_store(qtbot: QtBot, keeper: Timekeeper, past: Past, clock: Clock) -> None:
    keeper.seek(T0 - 100 * NS)
    keeper.as_known(T0 - 50 * NS)
    keeper.tick()
    qtbot.waitUntil(lambda: keeper.snapshot.t_ns == T0 - 100 * NS)
    assert past.known[-1] == T0 - 50 * NS
    keeper.as_known_then()
    keeper.step(-NS)
    qtbot.waitUntil(lambda: past.known[-1] == T0 - 101 * NS or bool(keeper.tick()))
    keeper.as_known(None)
    qtbot.waitUntil(lambda: past.known[-1] is None or bool(keeper.tick()))
    keeper.as_known_then()
    keeper.go_live()
    assert keeper.playhead.known_at_ns is None


def test_that_an_answer_for_another_knowledge_is_not_shown(
    qtbot: QtBot, keeper: Timekeeper, past: Past
) -> None:
    keeper.seek(T0 - 100 * NS)
    keeper.tick()  # asked as corrected
    keeper.as_known(T0 - 50 * NS)
    shown: list[int | None] = []
    keeper.snapshot_changed.connect(lambda _s: shown.append(past.known[-1]))
    qtbot.waitUntil(lambda: bool(shown) or bool(keeper.tick()))
    assert shown[0] == T0 - 50 * NS


def test_that_a_state_that_lets_a_person_wait_is_said_to_be_late(
    qtbot: QtBot, keeper: Timekeeper, past: Past, clock: Clock
) -> None:
    gate = threading.Event()
    past.state_at = lambda t_ns, known=None: (gate.wait(10), Snapshot.empty(3, t_ns))[1]  # type: ignore[method-assign]
    told: list[bool] = []
    keeper.late_changed.connect(told.append)
    keeper.seek(T0 - 100 * NS)
    run(keeper, clock, qtbot, 0.3)
    assert told == []
    run(keeper, clock, qtbot, 0.5)
    assert told == [True]
    gate.set()
    qtbot.waitUntil(lambda: told == [True, False] or bool(keeper.tick()))


def test_that_a_running_replay_is_read_ahead_and_a_jump_gives_that_up(
    qtbot: QtBot, reads: HistoryReads, clock: Clock, past: Past
) -> None:
    class Ahead:
        def __init__(self) -> None:
            self.heads: list[int] = []
            self.given_up = 0
            self.gate = threading.Event()

        def prefetch(self, head: Playhead) -> bool:
            self.heads.append(head.t_ns)
            self.gate.wait(10)
            return True

        def give_up(self) -> None:
            self.given_up += 1
            self.gate.set()

    ahead = Ahead()
    keeper = Timekeeper(
        CATALOGUE, reads, past, now=lambda: clock.wall, monotonic=lambda: clock.mono, ahead=ahead
    )
    keeper.set_first(T0 - 3600 * NS)
    keeper.seek(T0 - 3000 * NS)
    run(keeper, clock, qtbot, 0.1)
    assert not ahead.heads, "nothing is read ahead of a head that stands"
    keeper.play(60)
    run(keeper, clock, qtbot, 0.3)
    assert len(ahead.heads) == 1, "one at a time"
    keeper.reverse()
    assert ahead.given_up == 1
    qtbot.waitUntil(lambda: len(ahead.heads) > 1 or bool(keeper.tick()))
    ahead.gate.set()


def test_that_two_playheads_share_one_reader_of_history_and_nothing_else(
    qtbot: QtBot, reads: HistoryReads, clock: Clock
) -> None:
    one, other = (
        Timekeeper(CATALOGUE, reads, Past(), now=lambda: clock.wall, monotonic=lambda: clock.mono, name=name)
        for name in ("state", "beside")
    )
    for keeper, back in ((one, 100), (other, 700)):
        keeper.set_first(T0 - 3600 * NS)
        keeper.seek(T0 - back * NS)
        keeper.tick()
    qtbot.waitUntil(lambda: one.snapshot.value[0] == -100.0 and other.snapshot.value[0] == -700.0)
    other.as_known_then()
    one.go_live()
    assert other.playhead.knows_then
    assert not other.playhead.is_live
