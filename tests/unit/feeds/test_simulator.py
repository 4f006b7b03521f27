"""The built-in simulator as a feed: on time, on one grid, unharmed by a clock that jumps, faulty on demand."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import numpy as np
import pytest

from app.energy.schedule import Schedule
from app.feeds import simulator
from app.feeds.feed import FeedContext, FeedMisconfigured
from app.feeds.intake import BufferedIntake
from app.feeds.simulator import SimulatorFeed
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from tests.unit.energy import town

START = town.ns("2026-11-19T17:00:00+01:00")
CONTEXT = FeedContext(town.catalogue(), "test", town.TRONDHEIM, town.OSLO)


class Clock:
    def __init__(self) -> None:
        self.ns = START

    def __call__(self) -> int:
        return self.ns


class Stage:
    """A running feed whose clock stands still until a test moves it."""

    def __init__(self, url: str = "sim://?seed=7") -> None:
        self.clock = Clock()
        self.feed = SimulatorFeed(FeedSpec("sim", url), CONTEXT, wall_ns=self.clock)
        self.intake = BufferedIntake("sim", town.catalogue(), wall_ns=self.clock)

    async def batch(self) -> ReadingBatch:
        """What the next look of the feed at the clock brings."""
        for _ in range(2000):
            await asyncio.sleep(0.005)
            if (batch := self.intake.take()) is not None:
                return batch
        raise AssertionError("the feed sent nothing")

    async def moved(self, step_ns: int) -> ReadingBatch:
        self.clock.ns += step_ns
        return await self.batch()


def play(scene: Callable[[Stage], Awaitable[None]], url: str = "sim://?seed=7") -> None:
    async def main() -> None:
        stage = Stage(url)
        task = asyncio.create_task(stage.feed.run(stage.intake))
        try:
            await scene(stage)
            assert not task.done()
        finally:
            task.cancel()
            await asyncio.wait({task}, timeout=5)
        assert task.cancelled()

    asyncio.run(main())


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(simulator, "TICK_S", 0.002)


def test_that_every_signal_is_there_at_once_and_says_that_it_is_simulated() -> None:
    async def scene(stage: Stage) -> None:
        batch = await stage.batch()
        assert sorted(batch.signal) == list(range(len(town.catalogue())))
        assert set(batch.quality) == {Quality.SIMULATED}
        assert batch.t_ns.max() <= START
        assert set(batch.seen_ns) == {START}
        np.testing.assert_array_equal(batch.value, town.model().sample(batch.signal, batch.t_ns))
        await stage.moved(20 * NS)
        assert stage.intake.state is Link.UP

    play(scene)


def test_that_readings_come_when_they_are_due_across_blocks_and_none_is_missing() -> None:
    async def scene(stage: Stage) -> None:
        await stage.batch()
        batches = [await stage.moved(20 * NS) for _ in range(100)]  # 33 minutes: three blocks and more
        got = ReadingBatch.joined(batches)
        rows, t_ns = Schedule(town.catalogue()).between(START + 1, stage.clock.ns + 1)
        np.testing.assert_array_equal(got.t_ns, t_ns)
        np.testing.assert_array_equal(got.signal, rows)

    play(scene)


@pytest.mark.parametrize("jump_ns", [3 * DAY_NS, -5 * HOUR_NS, 10 * MINUTE_NS])
def test_that_a_clock_that_jumps_floods_nobody_and_goes_on_from_there(jump_ns: int) -> None:
    async def scene(stage: Stage) -> None:
        await stage.batch()
        await stage.moved(5 * NS)
        batch = await stage.moved(jump_ns)
        assert len(batch) == len(town.catalogue())
        assert (np.abs(batch.t_ns - stage.clock.ns) <= 300 * NS).all()
        after = await stage.moved(20 * NS)
        assert 0 < len(after) < 2 * len(town.catalogue())
        assert after.t_ns.min() > stage.clock.ns - 20 * NS

    play(scene)


def test_that_a_clock_set_back_a_little_sends_nothing_twice() -> None:
    async def scene(stage: Stage) -> None:
        await stage.batch()
        first = await stage.moved(20 * NS)
        stage.clock.ns -= 10 * NS
        await asyncio.sleep(0.05)
        assert stage.intake.take() is None
        second = await stage.moved(20 * NS)
        assert second.t_ns.min() > first.t_ns.max()

    play(scene)


def test_that_faults_do_what_they_say() -> None:
    url = "sim://?seed=7&faults=dropout:offices.load_kw,stuck:air.pm25_ug_m3,spike:flats.load_kw"
    row = town.catalogue().row

    async def scene(stage: Stage) -> None:
        batches = [await stage.batch()]
        batches += [await stage.moved(20 * NS) for _ in range(200)]
        got = ReadingBatch.joined(batches)
        assert not (got.signal == row("offices.load_kw")).any()
        assert len(set(got.value[got.signal == row("air.pm25_ug_m3")])) == 1
        spiky = got.value[got.signal == row("flats.load_kw")]
        assert 1 <= (spiky > 1e6).sum() < len(spiky) / 3

    play(scene, url)


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("sim://?seed=many", "seed"),
        ("sim://?seed=-1", "seed"),
        ("sim://?speed=4", "speed"),
        ("sim://?faults=melt:offices.load_kw", "melt"),
        ("sim://?faults=stuck:nobody.load_kw", "nobody"),
    ],
)
def test_that_a_wrong_address_is_refused_in_one_sentence(url: str, word: str) -> None:
    with pytest.raises(FeedMisconfigured, match=word) as caught:
        SimulatorFeed(FeedSpec("sim", url), CONTEXT)
    assert "\n" not in str(caught.value)
