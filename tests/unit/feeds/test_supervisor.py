"""The supervisor on a fake clock: how long it waits, when it starts over, and that no death is silent."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from app.feeds.feed import FeedLost, FeedMisconfigured, Intake
from app.feeds.intake import BufferedIntake
from app.feeds.supervisor import supervise
from app.model.catalogue import Catalogue
from app.model.events import Health, Link


class World:
    """A clock that only sleeping and `up_for` move; ends after so many sleeps."""

    def __init__(self, catalogue: Catalogue, sleeps: int) -> None:
        self.now = 1_800_000_000.0
        self.left = sleeps
        self.waits: list[float] = []
        self.said: list[Health] = []
        self.intake = BufferedIntake(
            "x",
            catalogue,
            self.said.append,
            wall_ns=lambda: int(self.now * 1e9),
            monotonic=lambda: self.now,
        )

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds
        self.left -= 1
        if not self.left:
            raise asyncio.CancelledError

    def run(self, feed: Callable[[Intake], None]) -> None:
        class Feed:
            async def run(self, intake: Intake) -> None:
                feed(intake)

        self.run_with(Feed)

    def run_with(self, make: Callable[[], object]) -> None:
        try:
            asyncio.run(supervise("x", make, self.intake, sleep=self.sleep))
        except asyncio.CancelledError:
            return

    @property
    def links(self) -> list[Link]:
        return [h.link for h in self.said]


def _lost(intake: Intake) -> None:
    raise FeedLost("The source went away")


def test_that_waits_grow_to_half_a_minute_and_stay_there(catalogue):
    world = World(catalogue, 7)
    world.run(_lost)
    assert world.waits == [1, 2, 5, 10, 30, 30, 30]
    down = [h for h in world.said if h.link is Link.DOWN]
    assert [h.retry_s for h in down] == world.waits
    assert {h.detail for h in down} == {"The source went away"}


def test_that_a_source_that_sends_one_value_and_dies_is_not_tried_again_and_again(catalogue):
    world = World(catalogue, 6)

    def one_value(intake: Intake) -> None:
        intake.link(Link.UP)
        intake.put(0, int(world.now * 1e9), 1.0)
        world.now += 59.0
        raise FeedLost("gone")

    world.run(one_value)
    assert world.waits == [1, 2, 5, 10, 30, 30]


def test_that_waits_start_over_after_a_minute_of_health(catalogue):
    world = World(catalogue, 6)
    times_up = iter([0, 0, 60, 0, 0, 0])

    def up_for_a_while(intake: Intake) -> None:
        intake.link(Link.UP)
        world.now += next(times_up)
        raise FeedLost("gone")

    world.run(up_for_a_while)
    assert world.waits == [1, 2, 1, 2, 5, 10]


def test_that_every_change_is_said(catalogue):
    world = World(catalogue, 2)

    def up_and_down(intake: Intake) -> None:
        intake.link(Link.UP)
        raise FeedLost("gone")

    world.run(up_and_down)
    assert world.links == [Link.UP, Link.DOWN, Link.CONNECTING, Link.UP, Link.DOWN]


def test_that_a_misconfigured_feed_stops_and_says_why(catalogue):
    world = World(catalogue, 5)

    def wrong(intake: Intake) -> None:
        raise FeedMisconfigured("Give a port")

    world.run(wrong)
    assert world.waits == []
    assert (world.said[-1].link, world.said[-1].detail) == (Link.STOPPED, "Give a port")


def test_that_a_bad_address_found_while_building_stops_it_too(catalogue):
    world = World(catalogue, 5)

    def make() -> object:
        raise FeedMisconfigured("Nothing serves this address")

    world.run_with(make)
    assert world.said[-1].link is Link.STOPPED


@pytest.mark.parametrize(
    "error", [ValueError("secret remote text"), OSError("x"), KeyError("y"), RecursionError()]
)
def test_that_an_unexpected_error_is_said_logged_once_and_tried_again(catalogue, expect_log, error):
    world = World(catalogue, 3)

    def crash(intake: Intake) -> None:
        raise error

    world.run(crash)
    assert world.waits == [1, 2, 5]
    details = {h.detail for h in world.said if h.link is Link.DOWN}
    assert details == {f"The feed failed unexpectedly ({type(error).__name__})"}
    assert len(expect_log.records) == 1


def test_that_a_loss_inside_a_task_group_is_understood(catalogue):
    world = World(catalogue, 1)

    def grouped(intake: Intake) -> None:
        raise ExceptionGroup("tasks", [ExceptionGroup("more", [FeedLost("The source went away")])])

    world.run(grouped)
    assert world.said[-1].detail == "The source went away"


def test_that_a_feed_that_simply_returns_is_not_silence(catalogue):
    world = World(catalogue, 2)
    world.run(lambda intake: None)
    assert world.waits == [1, 2]
    assert world.said[-1].detail == "The source ended by itself"


def test_that_cancellation_passes_through(catalogue):
    class Waiting:
        async def run(self, intake: Intake) -> None:
            await asyncio.Event().wait()

    async def main() -> bool:
        task = asyncio.create_task(supervise("x", Waiting, BufferedIntake("x", catalogue)))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
        return task.cancelled()

    assert asyncio.run(main())
