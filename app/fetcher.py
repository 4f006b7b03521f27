"""The background thread that keeps all feeds running: one asyncio loop, one supervised task a feed.

Every tick it takes what the feeds collected, hands it to the Recorder (which writes to the Historian in a thread of its
own) and puts it into the Mailbox for the window. Once a second it says a Health for each feed.
Thread: `tvilling-fetch` runs the loop; start, stop, pause_feed, resume_feed and healths may be called from any other.

    fetcher = Fetcher(context, district.feeds, historian, mailbox)
    fetcher.start(); ...; fetcher.stop()      # feeds, executor, history flush; the caller then closes the historian
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from app.feeds import loop
from app.feeds.feed import Feed, FeedContext
from app.feeds.lane import Lane
from app.feeds.mailbox import Mailbox
from app.feeds.registry import make_feed
from app.history.contract import Historian
from app.model.district import FeedSpec
from app.model.events import Event, EventKind, Health, Link
from app.model.reading import ReadingBatch
from app.model.snapshot import Snapshot, apply
from app.model.times import NS, format_span
from app.recorder import Recorder

THREAD = "tvilling-fetch"
TICK_S = 0.1
HEALTH_EVERY_S = 1.0
CLOCK_JUMP_NS = 2 * NS
FEEDS_STOP_S = 1.0  # how long feeds may take over their own end; readings are flushed after it in any case

_log = logging.getLogger(__name__)


class _Executor(ThreadPoolExecutor):
    """Never waits for its threads: looking up a name can take the system ten seconds, and nobody wants the answer then."""

    def shutdown(self, wait: bool = False, *, cancel_futures: bool = True) -> None:
        super().shutdown(wait=False, cancel_futures=True)


class Fetcher:
    """One per process and district. `specs` that are not enabled are there too, paused, and can be resumed.

    tap: gets every batch as well, in the fetch thread; it must not wait.   context.last_known is asked once, when the thread starts. What feeds are given in its place is that and all that came
    since, so that one that is put in later, or has lost its source, goes on from the present.
    """

    def __init__(
        self,
        context: FeedContext,
        specs: Sequence[FeedSpec],
        historian: Historian,
        mailbox: Mailbox,
        *,
        make: Callable[[FeedSpec, FeedContext], Feed] = make_feed,
        tick_s: float = TICK_S,
        wall_ns: Callable[[], int] = time.time_ns,
        recorder: Recorder | None = None,
        tap: Callable[[ReadingBatch], None] | None = None,
    ) -> None:
        self._tap = tap
        self._mailbox = mailbox
        self._known_at_start = context.last_known
        self._known: Snapshot | None = None
        self._context, self._make = replace(context, last_known=self._last_known), make
        self._group: asyncio.TaskGroup | None = None
        self._retiring: set[asyncio.Task[None]] = set()
        self._tick_s = tick_s
        self._wall_ns = wall_ns
        self._recorder = recorder or Recorder(historian, mailbox.say)
        self._healths: tuple[Health, ...] = ()
        self._lanes = {spec.name: self._new_lane(spec) for spec in specs}
        self._offset_ns = wall_ns() - time.monotonic_ns()
        self._was_up: dict[str, bool] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending: asyncio.Event | None = None
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name=THREAD, daemon=True)

    # -- from any thread --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start fetching; returns when the loop runs. Once per Fetcher."""
        self._recorder.start()
        self._thread.start()
        self._ready.wait()

    def stop(self, timeout_s: float = 2.0) -> bool:
        """End the feeds, store what they had sent, join. True when all that was done in time; otherwise it goes on in the
        background and a second call waits again. Without a start, and after a stop, it does nothing."""
        if self._thread.ident is None:
            return True
        until = time.monotonic() + timeout_s
        self._call(lambda: self._ending.set() if self._ending else None)
        self._thread.join(timeout_s)
        stopped = not self._thread.is_alive()
        stopped &= self._recorder.join(until - time.monotonic())
        if not stopped:
            _log.warning("fetching did not stop within %.1f s", timeout_s)
        return stopped

    def pause_feed(self, name: str) -> None:
        """Disconnect a feed until `resume_feed`. Raises KeyError for an unknown name."""
        lane = self._lanes[name]
        self._call(lambda: lane.ask(lane.pause()))

    def resume_feed(self, name: str) -> None:
        """Run a feed that was paused, switched off in the district, or had stopped."""
        lane = self._lanes[name]
        self._call(lambda: lane.ask(lane.resume()))

    def has_feed(self, name: str) -> bool:
        return name in self._lanes

    def put_feed(self, spec: FeedSpec) -> None:
        """A new feed, or another description of one: the old one ends, the new one begins with fresh counters."""
        self._call(lambda: self._swap(spec.name, spec))

    def remove_feed(self, name: str) -> None:
        """Ends a feed and forgets it. Does nothing for an unknown name."""
        self._call(lambda: self._swap(name, None))

    def written_until_ns(self) -> int | None:
        """All that arrived by then is in the store; None while nothing can be written."""
        return self._recorder.written_until_ns()

    def healths(self) -> tuple[Health, ...]:
        """The feeds as of the last second, in the district's order, then the recording."""
        return (*self._healths, self._recorder.health())

    def _call(self, job: Callable[[], object]) -> None:
        if self._loop is not None and not self._loop.is_closed():
            try:
                self._loop.call_soon_threadsafe(job)
            except RuntimeError:  # closed in between: then there is nothing left to ask
                _log.debug("the fetch loop had ended already")

    def _last_known(self) -> Snapshot | None:
        """A snapshot never changes, so any thread may ask."""
        return self._known

    def _new_lane(self, spec: FeedSpec) -> Lane:
        return Lane(spec, self._context, self._make, self._link_changed, wall_ns=self._wall_ns)

    # -- in the fetch thread ----------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            known = self._known_at_start()
            if known is not None and len(known) == len(self._context.catalogue):
                self._known = known
            loop.run(self._main())
        except Exception as error:  # noqa: BLE001 - the thread's last line: a bug of ours must not look like silence
            _log.exception("fetching ended unexpectedly")
            why = f"Fetching ended unexpectedly ({type(error).__name__}); start the program again"
            for lane in self._lanes.values():
                lane.intake.link(Link.STOPPED, why)
        finally:
            self._recorder.finish()
            self._ready.set()

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._ending = asyncio.Event()
        executor = _Executor(max_workers=8, thread_name_prefix="tvilling-work")  # most only wait for a broker
        self._loop.set_default_executor(executor)
        async with asyncio.TaskGroup() as group:
            self._group = group
            for lane in self._lanes.values():
                lane.open(group)
            self._say_healths()
            self._ready.set()
            await self._tick_until_end()
            late = await self._end_feeds()
            executor.shutdown()
            self._collect()
            self._say_healths()
            self._recorder.finish()  # before the group's end: a feed that clings to life must not hold up the flush
            for name in late:
                _log.warning("feed '%s' did not end within %.1f s", name, FEEDS_STOP_S)

    def _swap(self, name: str, spec: FeedSpec | None) -> None:
        """In the loop. The new feed begins when the old one has ended and all it had sent is taken."""
        self._collect()
        old = self._lanes.pop(name, None)
        ending = None
        if old is not None and self._group is not None:
            ending = self._group.create_task(self._retire(old))
            self._retiring.add(ending)
            ending.add_done_callback(self._retiring.discard)
        self._was_up.pop(name, None)
        if spec is not None and self._group is not None:
            lane = self._lanes[name] = self._new_lane(spec)
            lane.open(self._group, after=ending)
        self._say_healths()

    async def _retire(self, lane: Lane) -> None:
        """A feed notes at its end what it handed over; what it sent until then must not be lost."""
        await lane.retire(FEEDS_STOP_S)
        self._take([lane])

    async def _end_feeds(self) -> list[str]:
        """Cancel all at once; the names of those that did not end in time."""
        lanes = self._lanes.values()
        ended = await asyncio.gather(*(lane.end(FEEDS_STOP_S) for lane in lanes))
        if self._retiring:
            await asyncio.wait(self._retiring)  # bounded, too
        return [lane.spec.name for lane, done in zip(lanes, ended, strict=True) if not done]

    async def _tick_until_end(self) -> None:
        assert self._ending is not None
        due = time.monotonic()
        while not self._ending.is_set():
            try:
                await asyncio.wait_for(self._ending.wait(), self._tick_s)
            except TimeoutError:
                self._collect()
            self._check_clock()
            if time.monotonic() - due >= HEALTH_EVERY_S:
                due = time.monotonic()
                self._say_healths()

    def _collect(self) -> None:
        """What every feed has sent since the last tick: recorded, and into the mailbox."""
        self._take(self._lanes.values())

    def _take(self, lanes: Iterable[Lane]) -> None:
        batches: list[ReadingBatch] = []
        for lane in lanes:
            batch = lane.intake.take()
            if batch is not None:
                lane.intake.superseded += self._mailbox.put(batch)
                batches.append(batch)
        if batches:
            batch = batches[0] if len(batches) == 1 else ReadingBatch.joined(batches)
            self._known = apply(self._known or Snapshot.empty(len(self._context.catalogue)), batch)
            self._recorder.offer(batch)
            if self._tap is not None:
                self._tap(batch)

    def _say_healths(self) -> None:
        healths = []
        for lane in self._lanes.values():
            lane.intake.mark()
            healths.append(lane.intake.health())
            self._mailbox.say(healths[-1])
        self._healths = tuple(healths)

    def _check_clock(self) -> None:
        """Wall clock against monotonic clock. Event times of readings are left as they came."""
        before_ns, self._offset_ns = self._offset_ns, self._wall_ns() - time.monotonic_ns()
        jump_ns = self._offset_ns - before_ns
        if abs(jump_ns) > CLOCK_JUMP_NS:
            span = format_span(abs(jump_ns))
            text = (
                f"The clock of this machine was set back by {span}"
                if jump_ns < 0
                else f"The clock of this machine was set forward by {span}, or the machine slept"
            )
            self._say_event(EventKind.CLOCK, "clock", text)

    def _link_changed(self, health: Health) -> None:
        self._healths = tuple(health if h.feed == health.feed else h for h in self._healths)
        self._mailbox.say(health)
        if health.link is Link.CONNECTING:
            return
        is_up, was_up = health.link is Link.UP, self._was_up.get(health.feed)
        if is_up != was_up:  # once per loss and once per return, not once per try
            self._was_up[health.feed] = is_up
            text = f"Feed '{health.feed}' is {health.link.value}"
            self._say_event(
                EventKind.FEED, health.feed, f"{text}: {health.detail}" if health.detail else text
            )

    def _say_event(self, kind: EventKind, source: str, text: str) -> None:
        event = Event(self._wall_ns(), kind, source, text)
        self._mailbox.say(event)
        self._recorder.offer_events([event])
