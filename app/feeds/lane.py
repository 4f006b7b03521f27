"""One feed on its way: its spec, its intake, and the supervised task that can be paused, resumed and ended.

Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine

from app.feeds.checks import Checks
from app.feeds.feed import Feed, FeedContext
from app.feeds.intake import BufferedIntake
from app.feeds.supervisor import supervise
from app.model.district import FeedSpec
from app.model.events import Health, Link


class Lane:
    """on_change: takes a Health whenever the link's state changes.   Tasks belong to the group given to `open`."""

    def __init__(
        self,
        spec: FeedSpec,
        context: FeedContext,
        make: Callable[[FeedSpec, FeedContext], Feed],
        on_change: Callable[[Health], None],
        *,
        wall_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self.spec = spec
        checks = Checks(context.catalogue, context.lonlat, context.quality, context.last_known)
        self.intake = BufferedIntake(spec.name, context.catalogue, on_change, wall_ns=wall_ns, checks=checks)
        self._build = lambda: make(spec, context)
        self._turn = asyncio.Lock()
        self._group: asyncio.TaskGroup | None = None
        self._task: asyncio.Task[None] | None = None
        self._is_ending = False

    def open(self, group: asyncio.TaskGroup, after: asyncio.Task[None] | None = None) -> None:
        """Join a group; run, unless the district has switched this feed off.   after: what has to end first, such as the
        feed whose place this one takes: two of one name would share a session and what they keep on the disk."""
        self._group = group
        if self.spec.is_enabled:
            self._start(after)
        else:
            self.intake.link(Link.PAUSED, "Switched off in the district's settings")

    def ask(self, job: Coroutine[None, None, None]) -> None:
        """Run `pause()` or `resume()` in the group."""
        if self._group is None or self._is_ending:
            job.close()
        else:
            self._group.create_task(job)

    async def pause(self) -> None:
        async with self._turn:
            if self._task is not None:
                self._task.cancel()
                await asyncio.wait({self._task})
            if not self._is_ending:
                self.intake.link(Link.PAUSED, "Paused by the user")

    async def resume(self) -> None:
        async with self._turn:
            if not self._is_ending and (self._task is None or self._task.done()):
                self._start()

    async def retire(self, timeout_s: float) -> None:
        """End for good and in silence: another one, or none, has taken the place."""
        self.intake.mute()
        await self.end(timeout_s)

    async def end(self, timeout_s: float) -> bool:
        """Cancel for good. False when the feed did not end in time."""
        self._is_ending = True
        if self._task is None:
            return True
        self._task.cancel()
        _, pending = await asyncio.wait({self._task}, timeout=timeout_s)
        if not pending:
            self.intake.link(Link.STOPPED)
        return not pending

    def _start(self, after: asyncio.Task[None] | None = None) -> None:
        assert self._group is not None
        self._task = self._group.create_task(self._run(after), name=f"feed {self.spec.name}")

    async def _run(self, after: asyncio.Task[None] | None) -> None:
        if after is not None:
            await asyncio.wait({after})
        await supervise(self.spec.name, self._build, self.intake)
