"""`store:`: the live picture of a workstation that watches a shared history: what the writer stored, a second later.

Part of the composition root: a feed over a Historian.   Thread: the fetch loop; the store is asked in its executor.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Protocol, cast

from app.feeds.feed import FeedContext, FeedLost, Intake
from app.feeds.mailbox import Mailbox
from app.fetcher import Fetcher
from app.history.contract import Historian, HistoryError
from app.model.district import FeedSpec
from app.model.events import Event, Link
from app.model.reading import ReadingBatch
from app.recorder import Recorder

EACH_S = 1.0
SPEC = FeedSpec("store", "store:")


class Followed(Protocol):
    def since(self, seq: int) -> tuple[ReadingBatch, int]: ...


class Follower:
    def __init__(self, historian: Followed, *, each_s: float = EACH_S) -> None:
        self._historian, self._each_s = historian, each_s
        self._seq = 0

    async def run(self, intake: Intake) -> None:
        while True:
            try:
                batch, self._seq = await asyncio.to_thread(self._historian.since, self._seq)
            except HistoryError as error:
                raise FeedLost(str(error)) from error
            intake.link(Link.UP, "Read from the shared history")
            if len(batch):
                intake.put_batch(batch)
            await asyncio.sleep(self._each_s)


class _NoRecorder(Recorder):
    """What is read from a store is not stored again; the writer keeps its own events."""

    def offer(self, batch: ReadingBatch) -> None:
        """Nothing."""

    def offer_events(self, events: Sequence[Event]) -> None:
        """Nothing."""


def watching(
    context: FeedContext,
    historian: Historian,
    mailbox: Mailbox,
    tap: Callable[[ReadingBatch], None] | None = None,
) -> Fetcher:
    """A Fetcher whose one feed is the store. historian: one that offers `since`."""
    followed = cast("Followed", historian)
    return Fetcher(
        context,
        (SPEC,),
        historian,
        mailbox,
        make=lambda _spec, _context: Follower(followed),
        recorder=_NoRecorder(historian, mailbox.say),
        tap=tap,
    )
