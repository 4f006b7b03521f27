"""What feeds that ask a source again and again share: their clocks, how often they ask, how long they look around.

Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sized
from contextlib import asynccontextmanager
from typing import TypedDict, Unpack

from app.feeds.feed import FeedContext, FeedLost
from app.feeds.kept_file import KEEP_S, SETTLE_S
from app.model.district import FeedSpec

SHORTEST_S, LONGEST_S = 5.0, 300.0

Sleep = Callable[[float], Awaitable[None]]


class Clocks(TypedDict, total=False):
    """For tests.   keep_s: between two notes of what was handed over."""

    sleep: Sleep
    wall_ns: Callable[[], int]
    keep_s: float


class AskedFeed:
    def __init__(self, spec: FeedSpec, context: FeedContext, **clocks: Unpack[Clocks]) -> None:
        self._spec = spec
        self._context = context
        self._sleep: Sleep = clocks.get("sleep", asyncio.sleep)
        self._wall_ns = clocks.get("wall_ns", time.time_ns)
        self._keep_s = clocks.get("keep_s", KEEP_S)

    @property
    def _settle_s(self) -> float:
        return min(SETTLE_S, self._keep_s)


def usual_period_s(periods: Iterable[float]) -> float:
    """Between two polls: the shortest of the signals, within bounds."""
    return min(max(min(periods, default=60.0), SHORTEST_S), LONGEST_S)


@asynccontextmanager
async def looking_for(seconds: float, host: str, found: Sized) -> AsyncIterator[None]:
    """Ends after so long; what was found by then counts. Raises FeedLost where that is nothing."""
    try:
        async with asyncio.timeout(max(seconds, 1.0)):
            yield
    except TimeoutError as error:
        if not found:
            raise FeedLost(f"{host} took too long to answer") from error
