"""The fetch thread with made-up feeds and a historian in memory: what arrives is recorded, shown, and stops in time."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from app.feeds.feed import Feed, FeedContext, FeedLost, Intake
from app.feeds.mailbox import Mailbox
from app.fetcher import Fetcher
from app.history.contract import HistoryError
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.events import Event, EventKind, Health, Link
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.snapshot import Snapshot, apply
from app.recorder import Recorder


class Memory:
    """The two writing methods of a Historian; fails as often as told, or waits."""

    def __init__(self) -> None:
        self.batches: list[ReadingBatch] = []
        self.written: list[Event] = []
        self.failures = 0
        self.gate = threading.Event()
        self.gate.set()

    def append(self, batch: ReadingBatch) -> None:
        self.gate.wait(10)
        if self.failures:
            self.failures -= 1
            raise HistoryError("the disk is full")
        self.batches.append(batch)

    def append_events(self, events: Sequence[Event]) -> None:
        self.written.extend(events)

    @property
    def values(self) -> list[float]:
        return [float(v) for batch in self.batches for v in batch.value]


class Counting:
    """Sends 0, 1, 2 ... as fast as the loop turns, `n` of them, then waits for ever."""

    def __init__(self, n: int = 1000) -> None:
        self.n = n

    async def run(self, intake: Intake) -> None:
        intake.link(Link.UP)
        for i in range(self.n):
            intake.put(0, time.time_ns(), float(i))
            if i % 50 == 0:
                await asyncio.sleep(0)
        await asyncio.Event().wait()


class Dying:
    async def run(self, intake: Intake) -> None:
        raise FeedLost("The source went away")


class Clinging:
    """Swallows its cancellation for a while."""

    async def run(self, intake: Intake) -> None:
        intake.put(0, time.time_ns(), 7.0)
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(1.5)


def _context() -> FeedContext:
    asset = Asset("a", AssetKind.BATTERY, "A", "Brattøra", (0.0, 0.0, 0.0))
    catalogue = Catalogue.of([asset], [Signal("a.power", "a", "power", "Power", "kW", 1.0)])
    return FeedContext(catalogue, "test", (10.4, 63.4), ZoneInfo("Europe/Oslo"))


def _until(holds: Callable[[], bool], within_s: float = 20.0) -> None:
    end = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox(1)


@pytest.fixture
def run(memory: Memory, mailbox: Mailbox) -> Iterator[Callable[..., Fetcher]]:
    fetchers: list[Fetcher] = []

    def start(feeds: dict[str, Feed], enabled: bool = True, **more: object) -> Fetcher:
        specs = [FeedSpec(name, f"test://{name}", enabled) for name in feeds]
        fetcher = Fetcher(
            _context(), specs, memory, mailbox, make=lambda spec, _: feeds[spec.name], tick_s=0.02, **more
        )
        fetchers.append(fetcher)
        fetcher.start()
        return fetcher

    yield start
    memory.gate.set()
    assert all(fetcher.stop(10.0) for fetcher in fetchers)
    assert not [t for t in threading.enumerate() if t.name.startswith("tvilling-")]


def test_that_every_reading_is_recorded_in_order_and_the_newest_is_shown(run, memory, mailbox):
    fetcher = run({"x": Counting(1000)})
    _until(lambda: len(memory.values) == 1000)
    assert memory.values == [float(i) for i in range(1000)]
    batch, notices = mailbox.take()
    assert batch is not None
    assert list(batch.value) == [999.0]
    assert any(isinstance(n, Health) and n.link is Link.UP for n in notices)
    assert fetcher.healths()[0].feed == "x"


def test_that_a_stop_records_what_had_arrived(run, memory):
    fetcher = run({"x": Counting(100_000)})
    _until(lambda: len(memory.values) > 100)
    assert fetcher.stop(10.0)
    received = fetcher.healths()[0].received
    assert memory.values == [float(i) for i in range(received)]
    assert fetcher.healths()[0].link is Link.STOPPED


def test_that_stopping_twice_or_before_a_start_is_fine(memory, mailbox):
    fetcher = Fetcher(_context(), (), memory, mailbox)
    assert fetcher.stop()
    fetcher.start()
    assert fetcher.stop()
    assert fetcher.stop()


def test_that_a_feed_waiting_for_its_next_try_stops_at_once(run, mailbox):
    fetcher = run({"x": Dying()})
    _until(lambda: fetcher.healths()[0].link is Link.DOWN)
    assert fetcher.healths()[0].detail == "The source went away"
    assert fetcher.healths()[0].retry_s == 1.0
    assert fetcher.stop(2.0)


def test_that_a_feed_clinging_to_life_does_not_hold_up_the_flush(run, memory, expect_log):
    fetcher = run({"x": Clinging()})
    _until(lambda: fetcher.healths()[0].link is Link.UP)
    assert not fetcher.stop(0.1)
    _until(lambda: memory.values == [7.0])
    assert fetcher.stop(10.0)
    assert "did not end within" in expect_log.text


def test_that_a_name_look_up_that_hangs_does_not_hold_up_the_stop(run):
    release = threading.Event()

    class LookingUp:
        async def run(self, intake: Intake) -> None:
            intake.link(Link.UP)
            await asyncio.get_running_loop().run_in_executor(None, release.wait, 30.0)

    fetcher = run({"x": LookingUp()})
    _until(lambda: fetcher.healths()[0].link is Link.UP)
    try:
        assert fetcher.stop(2.0)
    finally:
        release.set()
    _until(lambda: not [t for t in threading.enumerate() if t.name.startswith("tvilling-")])


def test_that_a_fault_of_our_own_in_the_fetch_thread_is_said(run, mailbox, monkeypatch, expect_log):
    def broken(batch: ReadingBatch) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(mailbox, "put", broken)
    fetcher = run({"x": Counting(10)})
    _until(lambda: fetcher.healths()[0].link is Link.STOPPED)
    _until(lambda: "Fetching ended unexpectedly" in fetcher.healths()[0].detail)
    assert fetcher.stop()


def test_that_one_dead_feed_leaves_the_others_alone(run, memory):
    fetcher = run({"dead": Dying(), "x": Counting(500)})
    _until(lambda: len(memory.values) == 500)
    assert [h.link for h in fetcher.healths()[:2]] == [Link.DOWN, Link.UP]


def test_that_pause_disconnects_and_resume_runs_again(run, memory):
    fetcher = run({"x": Counting(10)})
    _until(lambda: len(memory.values) == 10)
    fetcher.pause_feed("x")
    _until(lambda: fetcher.healths()[0].link is Link.PAUSED)
    fetcher.resume_feed("x")
    _until(lambda: len(memory.values) == 20)
    for _ in range(5):
        fetcher.pause_feed("x")
        fetcher.resume_feed("x")
    _until(lambda: fetcher.healths()[0].link is Link.UP)


def test_that_a_feed_switched_off_stays_off_until_resumed(run, memory):
    fetcher = run({"x": Counting(10)}, enabled=False)
    assert fetcher.healths()[0].link is Link.PAUSED
    fetcher.resume_feed("x")
    _until(lambda: len(memory.values) == 10)


class Leaving:
    """Sends one more value while it ends, as a connection does that still holds something."""

    def __init__(self, value: float, said: list[str]) -> None:
        self.value, self.said = value, said

    async def run(self, intake: Intake) -> None:
        self.said.append(f"begins {self.value:g}")
        intake.put(0, time.time_ns(), self.value)
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0.05)
            intake.put(0, time.time_ns(), self.value + 0.5)
            self.said.append(f"ends {self.value:g}")


def test_that_a_feed_that_takes_another_s_place_begins_when_that_has_ended_and_nothing_is_lost(run, memory):
    said: list[str] = []
    feeds: dict[str, Feed] = {"x": Leaving(1.0, said)}
    fetcher = run(feeds)
    _until(lambda: len(memory.values) == 1)
    feeds["x"] = Leaving(2.0, said)
    fetcher.put_feed(FeedSpec("x", "test://x", True))
    _until(lambda: len(memory.values) == 3)
    fetcher.remove_feed("x")
    assert fetcher.stop(10.0)
    assert said == ["begins 1", "ends 1", "begins 2", "ends 2"]
    assert memory.values == [1.0, 1.5, 2.0, 2.5]


class Asking:
    """Notes what it is told of the newest stored."""

    def __init__(self, context: FeedContext, told: list[Snapshot | None]) -> None:
        self.context, self.told = context, told

    async def run(self, intake: Intake) -> None:
        self.told.append(self.context.last_known())
        await asyncio.Event().wait()


def test_that_a_feed_put_in_later_is_told_of_the_present_and_not_of_the_start(memory, mailbox):
    told: list[Snapshot | None] = []

    def make(spec: FeedSpec, context: FeedContext) -> Feed:
        return Counting(10) if spec.name == "x" else Asking(context, told)

    at_start = apply(Snapshot.empty(1), _one(5.0))
    specs = [FeedSpec(name, f"test://{name}") for name in ("early", "x")]
    context = replace(_context(), last_known=lambda: at_start)
    fetcher = Fetcher(context, specs, memory, mailbox, make=make, tick_s=0.02)
    fetcher.start()
    _until(lambda: len(memory.values) == 10)
    fetcher.put_feed(FeedSpec("late", "test://late"))
    _until(lambda: len(told) == 2)
    assert fetcher.stop(10.0)
    early, late = told
    assert early is not None
    assert late is not None
    assert early.value.tolist() == [5.0]
    assert late.value.tolist() == [9.0]
    assert late.at_ns[0] > early.at_ns[0]


def test_that_nothing_known_at_the_start_is_something_known_once_readings_came(memory, mailbox):
    told: list[Snapshot | None] = []
    made = {"early": lambda c: Asking(c, told), "x": lambda c: Counting(3), "late": lambda c: Asking(c, told)}
    specs = [FeedSpec(name, f"test://{name}") for name in ("early", "x")]
    fetcher = Fetcher(
        _context(), specs, memory, mailbox, make=lambda spec, c: made[spec.name](c), tick_s=0.02
    )
    fetcher.start()
    _until(lambda: len(memory.values) == 3)
    fetcher.put_feed(FeedSpec("late", "test://late"))
    _until(lambda: len(told) == 2)
    assert fetcher.stop(10.0)
    assert told[0] is None
    assert told[1] is not None
    assert told[1].value.tolist() == [2.0]


def test_that_a_clock_set_back_is_said_and_recorded(run, memory, mailbox):
    shift = 0
    fetcher = run({}, wall_ns=lambda: time.time_ns() + shift)
    shift = -3600 * 10**9
    _until(lambda: any(e.kind is EventKind.CLOCK for e in memory.written))
    assert "set back by 1 h 00 min" in next(e.text for e in memory.written if e.kind is EventKind.CLOCK)
    assert fetcher.stop()
    assert any(isinstance(n, Event) and n.kind is EventKind.CLOCK for n in mailbox.take()[1])


def test_that_a_failing_history_is_said_and_loses_nothing(run, memory, mailbox):
    memory.failures = 3
    recorder = Recorder(memory, mailbox.say, every_s=0.01, waits_s=(0.01,))
    fetcher = run({"x": Counting(1000)}, recorder=recorder)
    _until(lambda: len(memory.values) == 1000)
    assert memory.values == [float(i) for i in range(1000)]
    assert fetcher.stop()
    texts = [n.text for n in mailbox.take()[1] if isinstance(n, Event)]
    assert any("the disk is full" in t for t in texts)
    assert any("works again; nothing was lost" in t for t in texts)
    assert fetcher.healths()[-1].link is Link.UP


def test_that_a_history_that_lags_loses_the_oldest_and_says_so(run, memory, mailbox):
    memory.gate.clear()
    recorder = Recorder(memory, mailbox.say, max_readings=300, every_s=0.01)
    fetcher = run({"x": Counting(1000)}, recorder=recorder)
    _until(lambda: fetcher.healths()[0].received == 1000)
    memory.gate.set()
    assert fetcher.stop(10.0)
    assert recorder.lost + recorder.stored == 1000
    assert memory.values[-1] == 999.0


def test_that_a_history_that_never_works_ends_with_a_count(memory, mailbox, expect_log):
    memory.failures = 10**9
    recorder = Recorder(memory, mailbox.say, every_s=0.01, waits_s=(60.0,))
    recorder.start()
    recorder.offer(_one(5.0))
    recorder.finish()
    assert recorder.join(10.0)
    assert recorder.lost == 1
    assert "could not be recorded" in expect_log.text


def _one(value: float) -> ReadingBatch:
    return ReadingBatch([0], [10**18], [value], [0], [10**18])
