"""Keeps one feed alive: runs it, says what happens to it, waits, runs it again.

Waits grow 1, 2, 5, 10, 30 s. They start over only after the link was up for a minute: a source that sends one value and
dies would otherwise be tried again many times a second.   Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol

from app.feeds.feed import Feed, FeedLost, FeedMisconfigured, Intake
from app.model.events import Link

WAITS_S = (1.0, 2.0, 5.0, 10.0, 30.0)
HEALTHY_AFTER_S = 60.0

_log = logging.getLogger(__name__)


class SupervisedIntake(Intake, Protocol):
    """An Intake whose link the supervisor can see and set."""

    @property
    def up_for_s(self) -> float: ...

    def link(self, link: Link, detail: str = "", *, retry_s: float = 0.0) -> None: ...


async def supervise(
    name: str,
    make: Callable[[], Feed],
    intake: SupervisedIntake,
    *,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Run the feed until cancelled. Returns only when trying again cannot help; the link then says STOPPED and why.

    make: builds the feed, once; called here so that a bad address also becomes a Health.   sleep: for tests.
    """
    feed: Feed | None = None
    tries = 0
    logged: set[type[BaseException]] = set()
    while True:
        intake.link(Link.CONNECTING)
        try:
            if feed is None:
                feed = make()
            await feed.run(intake)
            detail = "The source ended by itself"
        except Exception as caught:  # noqa: BLE001 - a feed may be anyone's plug-in; its death must not look like silence
            error = _cause(caught)
            if isinstance(error, FeedMisconfigured):
                intake.link(Link.STOPPED, str(error))
                return
            if isinstance(error, FeedLost):
                detail = str(error)
            else:
                detail = f"The feed failed unexpectedly ({type(error).__name__})"
                if type(error) not in logged:
                    logged.add(type(error))
                    _log.warning("feed '%s' failed unexpectedly", name, exc_info=error)
        if intake.up_for_s >= HEALTHY_AFTER_S:
            tries = 0
        wait_s = WAITS_S[min(tries, len(WAITS_S) - 1)]
        tries += 1
        intake.link(Link.DOWN, detail, retry_s=wait_s)
        await sleep(wait_s)


def _cause(error: Exception) -> Exception:
    """The first error inside a group: feeds that use a TaskGroup raise their FeedLost wrapped."""
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    return error
