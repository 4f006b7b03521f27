"""NGSI-LD context brokers (FIWARE; ETSI GS CIM 009).   Thread: the fetch thread's asyncio loop.

    [[feeds]]
    name = "city"
    url = "ngsi-ld+https://broker.example.org"            # ngsi+https:// for short
    types = ["AirQualityObserved", "ACMeasurement"]       # without it: the entities that signals.csv names
    user = "ola"                                          # and auth, ca: see http.py
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
from collections.abc import Sequence
from pathlib import Path
from typing import Unpack

from app.feeds.asked import AskedFeed, Clocks, looking_for, usual_period_s
from app.feeds.discovery import Proposal
from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured, Intake
from app.feeds.http import HttpSource, client
from app.feeds.kept_file import KeptFile, kept_path
from app.feeds.ngsi_broker import Broker
from app.feeds.ngsi_discovery import proposals
from app.feeds.ngsi_entity import Entity
from app.feeds.ngsi_history import NONE_KEPT, History
from app.feeds.ngsi_listen import Listening
from app.feeds.ngsi_memory import Given, Kept
from app.feeds.ngsi_notices import Sentences
from app.feeds.ngsi_options import read_options
from app.feeds.ngsi_poll import Poll, selectors
from app.feeds.ngsi_take import Take, givens
from app.feeds.registry import feed
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch

MAX_LOOKED_AT = 5000
MAX_ANSWER = 32 << 20
FILL_S = 600.0  # between two questions for what live values left out

NO_SIGNALS = "No signal of the district has a key of the form entity-id#attribute"
NOTHING_THERE = (
    "The broker shows none of the things that the signals name; check ids, types, tenant and context"
)
IN_THE_CLEAR = "The password crosses the network in the clear; use ngsi-ld+https"


@feed("ngsi-ld+http")
@feed("ngsi-ld+https")
@feed("ngsi+http")
@feed("ngsi+https")
class NgsiFeed(AskedFeed):
    """What was handed over and what is missing outlives a lost connection.   file, fill_s: for tests, as the clocks."""

    def __init__(
        self,
        spec: FeedSpec,
        context: FeedContext,
        *,
        file: KeptFile[Kept] | None = None,
        fill_s: float = FILL_S,
        **clocks: Unpack[Clocks],
    ) -> None:
        super().__init__(spec, context, **clocks)
        self._options = read_options(spec)
        self._file = file or KeptFile(context.folder, "ngsi-seen", spec.name, Kept)
        self._fill_s = fill_s
        self._given: dict[int, Given] = {}

    async def run(self, intake: Intake) -> None:
        async with self._file.to_the_end(self._noted, self._settle_s):
            await self._run(intake)

    async def _run(self, intake: Intake) -> None:
        options = self._options
        await self._begin()
        take = Take(self._spec, self._context, self._given, wall_ns=self._wall_ns)
        sentences = Sentences(intake)
        async with await self._source() as source:
            broker = Broker(source, options, intake)
            poll = Poll(broker, take, options, await selectors(broker, take, options))
            await poll.full(intake)
            sentences.say(NO_SIGNALS if not take.ids else NOTHING_THERE if not take.kinds else "")
            if options.is_secret_seen:
                sentences.say(IN_THE_CLEAR)
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._file.keep(self._snapshot, self._keep_s))
                history = History(broker, take, has_attributes=bool(poll.attributes))
                tasks.create_task(self._fill(history, intake, sentences))
                period_s = self._period_s(take)
                if options.wants_subscription and take.kinds:
                    listening = Listening(
                        broker, take, poll, options, file=self._subscription(), wall_ns=self._wall_ns
                    )
                    await listening.until_deaf(intake, sentences, period_s, self._sleep)
                while True:
                    await self._sleep(period_s)
                    await poll.next(intake)
                    if take.kinds:
                        sentences.take_back(NOTHING_THERE)

    async def discover(self, seconds: float) -> Sequence[Proposal]:
        """All entities of the types asked for, or of all types that the broker names."""
        options, intake = self._options, _Uncounted()
        take = Take(self._spec, self._context)
        keys = {signal.key for signal in self._context.catalogue.signals}
        found: list[Entity] = []
        async with (
            looking_for(seconds, f"The broker at {options.host}", found),
            await self._source() as source,
        ):
            broker = Broker(source, options, intake)
            kinds = options.types or await broker.types()
            for asked in await selectors(broker, None, options, kinds):
                async for payload in broker.entities({**asked, "options": "sysAttrs"}):
                    found.extend(take.entities(payload))
                    if len(found) >= MAX_LOOKED_AT:
                        return proposals(found, keys)
        return proposals(found, keys)

    async def _source(self) -> HttpSource:
        return await client(
            self._spec,
            self._context,
            base=self._options.base,
            login=self._options.login,
            max_answer=MAX_ANSWER,
        )

    async def _fill(self, history: History, intake: Intake, sentences: Sentences) -> None:
        """What was missed, at once, and now and then what live values show to be left out. A broker whose past is broken goes
        on being asked for the present."""
        told = ""
        while True:
            if any(one.gaps for one in self._given.values()):
                try:
                    said = await history.fetch(intake)
                except (FeedLost, FeedMisconfigured) as error:
                    said = f"What was missed could not be had: {error}"
                if said != told:
                    sentences.take_back(told)
                    sentences.say(said)
                if said == NONE_KEPT:
                    return
                told = said
            await asyncio.sleep(self._fill_s)

    async def _begin(self) -> None:
        """What was handed over before, and what is missing since: of an earlier life the first time, then of our own."""
        now_ns = self._wall_ns()
        if self._given:
            for one in self._given.values():
                one.again(now_ns)
            return
        known = await asyncio.to_thread(self._context.last_known)
        left, is_ours = await asyncio.to_thread(self._file.read)
        given = givens(self._spec, self._context)
        for row, one in given.items():
            stored = None
            if known is not None and known.quality[row] != Quality.ABSENT:
                stored = int(known.at_ns[row]), float(known.value[row])
            one.begin(
                stored, left.get(one.signal.id), now_ns, is_ours=is_ours, history_ns=self._options.history_ns
            )
        self._given = given
        await asyncio.to_thread(
            self._file.write, self._snapshot()
        )  # a kill before the first look costs little

    def _snapshot(self) -> dict[str, Kept]:
        return {one.signal.id: one.kept() for one in self._given.values()}

    def _noted(self) -> dict[str, Kept] | None:
        return self._snapshot() if self._given else None

    def _period_s(self, take: Take) -> float:
        if self._options.poll_s is not None:
            return self._options.poll_s
        signals = self._context.catalogue.signals
        return usual_period_s(signals[row].period_s for entity in take.ids for row in take.rows_of(entity))

    def _subscription(self) -> Path | None:
        folder = self._context.folder
        return kept_path(folder, "ngsi", self._spec.name) if folder is not None else None


class _Uncounted:
    """An Intake for looking around: nothing is put."""

    def put(self, signal: int, t_ns: int, value: float, quality: Quality = Quality.GOOD) -> None: ...

    def put_batch(self, batch: ReadingBatch) -> None: ...

    def reject(self, why: str, count: int = 1, *, where: str = "") -> None: ...

    def took(self, count: int) -> None: ...

    def got_bytes(self, count: int) -> None: ...

    def link(self, link: Link, detail: str = "") -> None: ...
