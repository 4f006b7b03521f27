"""OGC SensorThings 1.1 services.   Thread: the fetch thread's asyncio loop.

    [[feeds]]
    name = "quay"
    url = "sensorthings+https://host/FROST-Server/v1.1"   # st+https:// for short
    overlap = "15min"        # how late an observation may come; default the longer of 15 min and three periods
    history = "30d"          # asked once for a signal that has nothing stored; what was missed since always is
    poll_s = 60              # default: the shortest period of the signals, within 5..300
    page = 500               # observations in one answer
    mqtt = "auto"            # off, or mqtt://host: where new observations are published
    user, auth, ca           # see http.py

Signal.key: see sensorthings_resolve.py. Event time is phenomenonTime, of an interval its end (sensorthings_entity.py).
What is handed over twice, late or never: sensorthings_take.py and docs/decisions/0012.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Sequence

from app.feeds.discovery import Proposal
from app.feeds.feed import FeedContext, FeedLost, Intake
from app.feeds.http import client
from app.feeds.http_errors import Busy, NotThere, NotUnderstood
from app.feeds.mqtt_session import Session
from app.feeds.registry import feed
from app.feeds.sensorthings_discovery import look
from app.feeds.sensorthings_gaps import Gaps
from app.feeds.sensorthings_mqtt import endpoint, listen, topics
from app.feeds.sensorthings_options import read_options
from app.feeds.sensorthings_poll import Poll, fill
from app.feeds.sensorthings_resolve import Found, resolve, wanted
from app.feeds.sensorthings_service import Service
from app.feeds.sensorthings_take import Stream
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.times import DAY_NS

SHORTEST_S, LONGEST_S = 5.0, 300.0
NET_S = 600.0  # between polls while observations come by MQTT
JITTER = 0.1  # of the period, so that many workstations do not ask at once
AGAIN_S = 60.0  # until a broker or a past that was lost is tried again

NO_SIGNALS = "No signal of the district has a key that names a Datastream here"
NONE_FOUND = "The service knows none of the Datastreams that the signals name"
SOME_REFUSED = "Not all Datastreams that the signals name could be taken; see what was refused"
NOT_TAKEN = "The service also has MultiDatastreams, which are not taken"
IN_THE_CLEAR = "The password crosses the network in the clear; use sensorthings+https"

Sleep = Callable[[float], Awaitable[None]]


@feed("sensorthings+http")
@feed("sensorthings+https")
@feed("st+http")
@feed("st+https")
class SensorThingsFeed:
    """Streams and gaps outlive a lost connection.   sleep, wall_ns, chance: for tests."""

    def __init__(
        self,
        spec: FeedSpec,
        context: FeedContext,
        *,
        sleep: Sleep = asyncio.sleep,
        wall_ns: Callable[[], int] = time.time_ns,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._spec = spec
        self._context = context
        self._options = read_options(spec)
        self._sleep = sleep
        self._wall_ns = wall_ns
        self._chance = chance
        self._rows = wanted(spec.name, context.catalogue)
        self._streams: list[Stream] = []
        self._refused = 0
        self._past: dict[str, Stream] = {}
        self._gaps = Gaps(context.folder, spec.name)
        self._session: Session | None = None

    async def run(self, intake: Intake) -> None:
        options = self._options
        async with await client(self._spec, self._context, base=options.base, login=options.login) as http:
            service = Service(http, options.base, intake)
            root = await service.root()
            if not self._streams:
                found = await resolve(
                    service, self._context.catalogue, self._rows, options.overlap_ns, intake
                )
                self._refused = len(self._rows) - len(found)
                await self._begin(found)
            poll = Poll(service, self._streams, options.page, wall_ns=self._wall_ns)
            await self._patiently(poll, intake)
            intake.link(Link.UP, await self._sentence(service))
            async with asyncio.TaskGroup() as tasks:
                if self._past:
                    tasks.create_task(self._fill(service, poll, intake))
                address, of = endpoint(options, root), topics(options, self._streams)
                if address is not None and of:
                    place = address

                    async def heard() -> Session:
                        return await listen(self._spec, place, of, intake, wall_ns=self._wall_ns)

                    tasks.create_task(self._listen(heard))
                while True:
                    await self._sleep(self._period_s() * (1 + JITTER * (2 * self._chance() - 1)))
                    await self._patiently(poll, intake)

    async def discover(self, seconds: float) -> Sequence[Proposal]:
        options, found = self._options, list[Proposal]()
        keys = frozenset(signal.key for signal in self._context.catalogue.signals)
        try:
            async with (
                asyncio.timeout(max(seconds, 1.0)),
                await client(self._spec, self._context, base=options.base, login=options.login) as http,
            ):
                await look(Service(http, options.base, None), keys, options.filter, found)
        except TimeoutError as error:
            if not found:
                raise FeedLost(f"{options.host} took too long to answer") from error
        return sorted(found, key=lambda p: (p.thing, p.label))

    async def _patiently(self, poll: Poll, intake: Intake) -> None:
        """A source that says when it wants to be asked again is not asked before."""
        while True:
            try:
                await poll.next(intake)
            except Busy as busy:
                if not busy.retry_s:
                    raise
                await self._sleep(busy.retry_s)
            else:
                return

    async def _begin(self, found: Sequence[Found]) -> None:
        """Where each stream's live part begins, and which part of its past is missing."""
        known, now_ns = self._context.last_known(), self._wall_ns()
        left = await asyncio.to_thread(self._gaps.read)
        for one in found:
            stream, row = one.stream, one.stream.row
            top_ns = min(one.latest_ns, now_ns) if one.latest_ns else now_ns - DAY_NS
            stream.floor_ns = top_ns - stream.window_ns
            since: list[int] = [gap[0]] if (gap := left.get(stream.signal.id)) else []
            past = Stream(row, stream.signal, stream.literal, stream.window_ns, stream.convert)
            if known is not None and known.quality[row] != Quality.ABSENT:
                at_ns, quality = int(known.at_ns[row]), Quality(int(known.quality[row]))
                since.append(at_ns - stream.window_ns)
                for each in (stream, past):
                    each.remember(at_ns, float(known.value[row]), quality)
            elif self._options.history_ns is not None:
                since.append(now_ns - self._options.history_ns)
            if since and min(since) < stream.floor_ns:
                past.floor_ns, past.until_ns = max(min(since), 0), stream.floor_ns
                self._past[stream.signal.id] = past
            self._streams.append(stream)
        await self._keep()

    async def _fill(self, service: Service, poll: Poll, intake: Intake) -> None:
        """One stream after the other, the oldest gap first, while live values come."""
        for ident, past in sorted(self._past.items(), key=lambda item: item[1].floor_ns):
            while True:
                try:
                    await fill(service, poll, past, intake, wall_ns=self._wall_ns)
                except (NotThere, NotUnderstood):
                    intake.reject("past not to be had", where=past.signal.key)
                except FeedLost as lost:  # the polls say so; a broken past leaves the present alone
                    await self._keep()
                    await self._sleep(lost.retry_s if isinstance(lost, Busy) and lost.retry_s else AGAIN_S)
                    continue
                break
            del self._past[ident]
            await self._keep()

    async def _listen(self, heard: Callable[[], Awaitable[Session]]) -> None:
        """While the broker is away, polls go on as if there were none."""
        while True:
            try:
                self._session = await heard()
                await self._session.until_lost()
            except FeedLost:
                pass
            finally:
                if self._session is not None:
                    await self._session.close()
                self._session = None
            await self._sleep(AGAIN_S)

    async def _keep(self) -> None:
        gaps = {ident: (past.floor_ns, past.until_ns) for ident, past in self._past.items()}
        await asyncio.to_thread(self._gaps.write, gaps)

    async def _sentence(self, service: Service) -> str:
        if not self._rows:
            return NO_SIGNALS
        if not self._streams:
            return NONE_FOUND
        if self._refused:
            return SOME_REFUSED
        if self._options.is_secret_seen:
            return IN_THE_CLEAR
        try:
            async for page in service.pages("MultiDatastreams", {"$top": "1"}, max_pages=1):
                return NOT_TAKEN if page else ""
        except (NotThere, NotUnderstood):
            pass
        return ""

    def _period_s(self) -> float:
        if self._options.poll_s is not None:
            return self._options.poll_s
        shortest = min((stream.signal.period_s for stream in self._streams), default=60.0)
        usual = min(max(shortest, SHORTEST_S), LONGEST_S)
        return max(usual, NET_S) if self._session is not None else usual
