"""The feed for tests and bug reports."""

from __future__ import annotations

import asyncio

import pytest

from app.feeds.fake import FakeFeed
from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured
from app.feeds.intake import BufferedIntake
from app.model.district import FeedSpec
from app.model.quality import Quality
from app.model.reading import ReadingBatch


def _first(url: str, context: FeedContext, seconds: float = 0.05) -> ReadingBatch:
    async def main() -> ReadingBatch:
        intake = BufferedIntake("x", context.catalogue)
        task = asyncio.create_task(FakeFeed(FeedSpec("x", url), context).run(intake))
        await asyncio.sleep(seconds)
        task.cancel()
        await asyncio.wait({task})
        batch = intake.take()
        assert batch is not None
        return batch

    return asyncio.run(main())


def test_that_a_wave_stays_within_its_bounds_and_says_that_it_is_simulated(context):
    batch = _first("fake://sine?low=20&high=30&rate=100", context)
    assert set(batch.signal.tolist()) == {0, 1, 2, 3}
    assert batch.value.min() >= 20
    assert batch.value.max() <= 30
    assert set(batch.quality.tolist()) == {Quality.SIMULATED}


def test_that_a_steady_value_is_steady_and_signals_limits(context):
    batch = _first("fake://steady?value=21.5&signals=2", context)
    assert set(batch.value.tolist()) == {21.5}
    assert set(batch.signal.tolist()) == {0, 1}


def test_that_noise_repeats_with_its_seed(context):
    one, two = (_first("fake://noise?seed=7", context) for _ in range(2))
    assert one.value[:4].tolist() == two.value[:4].tolist()


def test_that_a_broken_feed_breaks(context):
    feed = FakeFeed(FeedSpec("x", "fake://broken?after=0"), context)
    with pytest.raises(FeedLost):
        asyncio.run(feed.run(BufferedIntake("x", context.catalogue)))


@pytest.mark.parametrize(
    "url",
    [
        "fake://saw",
        "fake://sine?rate=0",
        "fake://sine?rate=fast",
        "fake://sine?colour=1",
        "fake://sine?low=nan",
    ],
)
def test_that_a_wrong_address_is_refused(context, url):
    with pytest.raises(FeedMisconfigured, match="'x'"):
        FakeFeed(FeedSpec("x", url), context)
