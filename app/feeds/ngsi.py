"""NGSI-LD context brokers (FIWARE; ETSI GS CIM 009).   Thread: the fetch thread's asyncio loop.

    [[feeds]]
    name = "city"
    url = "ngsi-ld+https://broker.example.org"            # ngsi+https:// for short; user@ for a user name
    types = ["AirQualityObserved", "ACMeasurement"]       # without it: the entities that signals.csv names
    q = 'areaServed=="Brattøra"'                          # the broker's own filter
    context = "https://example.org/context.jsonld"        # told to the broker in a Link header; never opened by us
    tenant = "trondheim"                                  # NGSILD-Tenant
    updates = "auto"                                      # subscribe, poll; auto subscribes where the broker can reach us
    poll_s = 60                                           # default: the shortest period of the signals, at least 5
    listen = "127.0.0.1:8090"                             # of the notification endpoint; default loopback, any free port
    notify_url = "https://gate.example.org/tvilling"      # where the broker finds that endpoint, when not there
    history = "30d"                                       # asked once; what was missed since the last value always is

Signal.key is `entity-id#attribute[.part]`, as ngsi_entity.py says. One full poll tells where things stand; then
notifications or polls by `modifiedAt` go on, and a full poll now and then shows whether they miss anything.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from app.feeds.discovery import Proposal
from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured, Intake
from app.feeds.ngsi_broker import Broker
from app.feeds.ngsi_discovery import proposals
from app.feeds.ngsi_endpoint import Endpoint
from app.feeds.ngsi_entity import Entity
from app.feeds.ngsi_history import History
from app.feeds.ngsi_http import client
from app.feeds.ngsi_notices import Notices, Sentences
from app.feeds.ngsi_options import read_options
from app.feeds.ngsi_poll import Poll, poll_attributes, selectors
from app.feeds.ngsi_subscription import Subscription
from app.feeds.ngsi_take import Take
from app.feeds.registry import feed
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS

SHORTEST_S, LONGEST_S = 5.0, 300.0
WATCH = 5  # a subscribed broker is polled every so many periods
STRIKES = 2  # polls in a row that know more than the notifications told
LONGEST_GAP_NS = 30 * DAY_NS
MAX_LOOKED_AT = 5000

NO_SIGNALS = "No signal of the district has a key of the form entity-id#attribute"

Sleep = Callable[[float], Awaitable[None]]


@feed("ngsi-ld+http")
@feed("ngsi-ld+https")
@feed("ngsi+http")
@feed("ngsi+https")
class NgsiFeed:
    """sleep, wall_ns: for tests."""

    def __init__(
        self,
        spec: FeedSpec,
        context: FeedContext,
        *,
        sleep: Sleep = asyncio.sleep,
        wall_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._spec = spec
        self._context = context
        self._options = read_options(spec)
        self._sleep = sleep
        self._wall_ns = wall_ns

    async def run(self, intake: Intake) -> None:
        options = self._options
        take = Take(self._spec, self._context, wall_ns=self._wall_ns)
        since = self._missed(take)
        sentences = Sentences(intake)
        async with client(self._spec, options, self._context) as http:
            broker = Broker(http, options, intake)
            poll = Poll(broker, take, options, await selectors(broker, take, options))
            await poll.full(intake)
            sentences.say(NO_SIGNALS if not take.ids else "")
            async with asyncio.TaskGroup() as tasks:
                if since:
                    tasks.create_task(self._history(broker, take, since, intake, sentences))
                if options.wants_subscription and take.kinds:
                    await self._listen(broker, take, poll, intake, sentences)
                else:
                    await self._poll(poll, intake, self._period_s(take))

    async def discover(self, seconds: float) -> Sequence[Proposal]:
        """All entities of the types asked for, or of all types that the broker names."""
        options = self._options
        take = Take(self._spec, self._context)
        found: list[Entity] = []
        intake = _Uncounted()
        try:
            async with asyncio.timeout(max(seconds, 1.0)), client(self._spec, options, self._context) as http:
                broker = Broker(http, options, intake)
                kinds = options.types or await broker.types()
                for asked in await selectors(broker, None, options, kinds):
                    async for payload in broker.entities({**asked, "options": "sysAttrs"}):
                        found.extend(take.entities(payload))
                        if len(found) >= MAX_LOOKED_AT:
                            break
        except TimeoutError as error:
            if not found:
                raise FeedLost(f"The broker at {options.host} took too long to answer") from error
        keys = {self._context.catalogue.signals[row].key for row in range(len(self._context.catalogue))}
        return proposals(found, keys)

    async def _poll(self, poll: Poll, intake: Intake, period_s: float) -> None:
        while True:
            await self._sleep(period_s)
            await poll.next(intake)

    async def _listen(
        self, broker: Broker, take: Take, poll: Poll, intake: Intake, sentences: Sentences
    ) -> None:
        """Notifications, watched by polls; polls alone where they do not come."""
        options, period_s = self._options, self._period_s(take)
        subscription = Subscription(broker, self._file(), wall_ns=self._wall_ns)
        notices = Notices(take, intake, lambda ident: ident == subscription.id != "")
        host, port = options.listen or ("127.0.0.1", 0)
        try:
            endpoint = await Endpoint(notices.take, intake.reject, host=host, port=port).__aenter__()
        except OSError as error:
            raise FeedMisconfigured(
                f"Feed '{self._spec.name}' cannot listen on {host}:{port} ({error.__class__.__name__}); choose another address in listen"
            ) from error
        try:
            if await self._subscribe(subscription, take, endpoint):
                if options.is_heard_beyond:
                    sentences.say(
                        f"Listens for notifications on {host}:{endpoint.port}, which other machines can reach"
                    )
                strikes = 0
                while strikes < STRIKES:
                    before = notices.count
                    await self._sleep(WATCH * period_s)
                    if not await subscription.renew_if_due() and not await self._subscribe(
                        subscription, take, endpoint
                    ):
                        break
                    news = await poll.full(intake)
                    strikes = strikes + 1 if news and notices.count == before else 0
                sentences.say("The broker's notifications do not reach us, so it is polled")
            else:
                sentences.say("The broker takes no subscription, so it is polled")
        finally:
            await subscription.end()
            await endpoint.__aexit__(None, None, None)
        await self._poll(poll, intake, period_s)

    async def _subscribe(self, subscription: Subscription, take: Take, endpoint: Endpoint) -> bool:
        options = self._options
        wanted: list[dict[str, str]]
        if options.types and not options.ids:
            wanted = [{"type": kind} for kind in options.types]
        else:
            wanted = [{"id": ident, "type": kind} for ident, kind in take.kinds.items() if kind]
        url = f"{options.notify_url}{endpoint.path}" if options.notify_url else endpoint.url
        return await subscription.make(
            wanted, poll_attributes(take), url, q=options.q, form=options.representation
        )

    async def _history(
        self, broker: Broker, take: Take, since: dict[str, int], intake: Intake, sentences: Sentences
    ) -> None:
        history = History(broker, take)
        said = await history.fetch(since, self._wall_ns(), intake)
        if said:
            sentences.say(said)

    def _missed(self, take: Take) -> dict[str, int]:
        """entity -> from when to ask. Also tells `take` what is stored already."""
        known, now_ns = self._context.last_known(), self._wall_ns()
        asked_ns = self._options.history_ns
        since: dict[str, int] = {}
        for entity in take.ids:
            starts: list[int] = []
            for row in take.rows_of(entity):
                if known is not None and known.quality[row] != Quality.ABSENT:
                    at_ns = int(known.at_ns[row])
                    take.remember(row, at_ns, float(known.value[row]))
                    starts.append(max(at_ns, now_ns - LONGEST_GAP_NS))
                elif asked_ns is not None:
                    starts.append(now_ns - asked_ns)
            if starts:
                since[entity] = min(starts)
        return since

    def _period_s(self, take: Take) -> float:
        if self._options.poll_s is not None:
            return self._options.poll_s
        signals = self._context.catalogue.signals
        periods = [signals[row].period_s for entity in take.ids for row in take.rows_of(entity)]
        return min(max(min(periods, default=60.0), SHORTEST_S), LONGEST_S)

    def _file(self) -> Path | None:
        name = re.sub(r"[^A-Za-z0-9_-]", "_", self._spec.name)[:60]
        folder = self._context.folder
        return folder / f"ngsi-{name}.json" if folder is not None else None


class _Uncounted:
    """An Intake for looking around: nothing is put."""

    def put(self, signal: int, t_ns: int, value: float, quality: Quality = Quality.GOOD) -> None: ...

    def put_batch(self, batch: ReadingBatch) -> None: ...

    def reject(self, why: str, count: int = 1, *, where: str = "") -> None: ...

    def got_bytes(self, count: int) -> None: ...

    def link(self, link: Link, detail: str = "") -> None: ...
