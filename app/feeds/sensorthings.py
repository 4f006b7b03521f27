"""OGC SensorThings 1.1 services.   Thread: the fetch thread's asyncio loop.

    [[feeds]]
    name = "quay"
    url = "sensorthings+https://host/FROST-Server/v1.1"   # st+https:// for short
    overlap = "15min"        # how late an observation may come; default the longer of 15 min and three periods
    history = "30d"          # asked once for a signal that has nothing stored; what was missed since always is
    poll_s = 60              # default: the shortest period of the signals, within 5..300
    page = 500               # observations in one answer
    mqtt = "auto"            # off, or mqtt://host: where new observations are published
    user, auth, ca_file      # see http.py

Signal.key: see sensorthings_resolve.py. Event time is phenomenonTime, of an interval its end (sensorthings_entity.py).
What is handed over twice, late or never: sensorthings_take.py and docs/decisions/0012.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar, Unpack

from app.feeds.asked import AskedFeed, Clocks, looking_for, usual_period_s
from app.feeds.discovery import Proposal
from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured, Intake
from app.feeds.http import client
from app.feeds.http_errors import Busy, NotThere, NotUnderstood, TooLarge
from app.feeds.mqtt_session import Session
from app.feeds.registry import feed
from app.feeds.sensorthings_discovery import look
from app.feeds.sensorthings_mqtt import endpoint, listen, topics
from app.feeds.sensorthings_options import read_options
from app.feeds.sensorthings_poll import Poll, fill
from app.feeds.sensorthings_resolve import resolve, wanted
from app.feeds.sensorthings_service import Service
from app.feeds.sensorthings_start import begin, kept
from app.feeds.sensorthings_state import Kept, State
from app.feeds.sensorthings_take import Stream
from app.model.district import FeedSpec
from app.model.events import Link

NET_S = 600.0  # between polls while observations come by MQTT
JITTER = 0.1  # of the period, so that many workstations do not ask at once
AGAIN_S = 60.0  # until a broker or a past that was lost is tried again

NO_SIGNALS = "No signal of the district has a key that names a Datastream here"
NONE_FOUND = "The service knows none of the Datastreams that the signals name"
SOME_REFUSED = "Not all Datastreams that the signals name could be taken; see what was refused"
NOT_TAKEN = "The service also has MultiDatastreams, which are not taken"
MQTT_AWAY = "The service's MQTT broker is away; polls bring what is new"
IN_THE_CLEAR = "The password crosses the network in the clear; use sensorthings+https"

T = TypeVar("T")


@feed("sensorthings+http")
@feed("sensorthings+https")
@feed("st+http")
@feed("st+https")
class SensorThingsFeed(AskedFeed):
    """Streams and gaps outlive a lost connection.   chance, state: for tests, as the clocks."""

    def __init__(
        self,
        spec: FeedSpec,
        context: FeedContext,
        *,
        chance: Callable[[], float] = random.random,
        state: State | None = None,
        **clocks: Unpack[Clocks],
    ) -> None:
        super().__init__(spec, context, **clocks)
        self._options = read_options(spec)
        self._chance = chance
        self._rows = wanted(spec.name, context.catalogue)
        self._streams: list[Stream] = []
        self._refused = 0
        self._pasts: list[Stream] = []
        self._left: dict[str, Kept] = {}
        self._state = state or State(context.folder, spec.name)
        self._session: Session | None = None
        self._told = ""

    async def run(self, intake: Intake) -> None:
        async with self._state.to_the_end(self._noted, self._settle_s):
            await self._run(intake)

    async def _run(self, intake: Intake) -> None:
        options = self._options
        async with await client(self._spec, self._context, base=options.base, login=options.login) as http:
            service = Service(http, options.base, intake)
            root = await self._patiently(service.root, intake)
            if not self._streams:
                await self._patiently(lambda: self._begin(service, intake), intake)
            poll = Poll(service, self._streams, options.page, wall_ns=self._wall_ns)
            await self._patiently(lambda: poll.next(intake), intake)
            self._told = await self._sentence(service)
            intake.link(Link.UP, self._told)
            async with asyncio.TaskGroup() as tasks:
                if self._pasts:
                    tasks.create_task(self._fill(service, poll, intake))
                if self._streams:
                    tasks.create_task(self._state.keep(self._snapshot, self._keep_s))
                address, of = endpoint(options, root), topics(options, self._streams)
                if address is not None and of:
                    place = address

                    async def heard() -> Session:
                        return await listen(self._spec, place, of, intake, wall_ns=self._wall_ns)

                    tasks.create_task(self._listen(heard, intake))
                while True:
                    await self._sleep(self._period_s() * (1 + JITTER * (2 * self._chance() - 1)))
                    await self._patiently(lambda: poll.next(intake), intake)

    async def discover(self, seconds: float) -> Sequence[Proposal]:
        options, found = self._options, list[Proposal]()
        keys = frozenset(signal.key for signal in self._context.catalogue.signals)
        async with (
            looking_for(seconds, options.host, found),
            await client(self._spec, self._context, base=options.base, login=options.login) as http,
        ):
            await look(Service(http, options.base, None), keys, options.filter, found)
        return sorted(found, key=lambda p: (p.thing, p.label))

    async def _patiently(self, ask: Callable[[], Awaitable[T]], intake: Intake) -> T:
        """A source that says when it wants to be asked again is not asked before."""
        is_waiting = False
        while True:
            try:
                answer = await ask()
            except Busy as busy:
                if not busy.retry_s:
                    raise
                if self._streams:
                    intake.link(Link.UP, str(busy))
                    is_waiting = True
                await self._sleep(busy.retry_s)
            else:
                if is_waiting:
                    intake.link(Link.UP, self._told)
                return answer

    async def _begin(self, service: Service, intake: Intake) -> None:
        found = await resolve(service, self._context.catalogue, self._rows, self._options.overlap_ns, intake)
        self._refused = len(self._rows) - len(found)
        known = await asyncio.to_thread(self._context.last_known)
        left, is_ours = await asyncio.to_thread(self._state.read)
        ours = {self._context.catalogue.signals[row].id for row in self._rows}
        self._left = {ident: one for ident, one in left.items() if ident in ours}
        for one in found:
            self._pasts += begin(
                one, known, left, self._wall_ns(), is_ours=is_ours, history_ns=self._options.history_ns
            )
            self._streams.append(one.stream)

    async def _fill(self, service: Service, poll: Poll, intake: Intake) -> None:
        """One stretch after the other, the oldest first, while live values come."""
        for past in sorted(self._pasts, key=lambda past: past.floor_ns):
            while True:
                try:
                    await fill(service, poll, past, intake, wall_ns=self._wall_ns)
                except (NotThere, NotUnderstood, TooLarge):
                    intake.reject("past not to be had", where=past.signal.key)
                except FeedLost as lost:  # the polls say so; a broken past leaves the present alone
                    await self._sleep(lost.retry_s if isinstance(lost, Busy) and lost.retry_s else AGAIN_S)
                    continue
                break
            self._pasts.remove(past)

    async def _listen(self, heard: Callable[[], Awaitable[Session]], intake: Intake) -> None:
        """While the broker is away, polls go on as if there were none."""
        while True:
            try:
                self._session = await heard()
                intake.link(Link.UP, self._told)
                await self._session.until_lost()
            except (FeedLost, FeedMisconfigured):
                intake.link(Link.UP, self._told or MQTT_AWAY)
            finally:
                if self._session is not None:
                    await self._session.close()
                self._session = None
            await self._sleep(AGAIN_S)

    def _snapshot(self) -> dict[str, Kept]:
        """What the service did not show this time stays as it was put down."""
        return {**self._left, **kept(self._streams, self._pasts)}

    def _noted(self) -> dict[str, Kept] | None:
        return self._snapshot() if self._streams else None

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
        except FeedLost:  # a service may have none of them, or trouble with them: the others are here
            pass
        return ""

    def _period_s(self) -> float:
        if self._options.poll_s is not None:
            return self._options.poll_s
        usual = usual_period_s(stream.signal.period_s for stream in self._streams)
        return max(usual, NET_S) if self._session is not None else usual
