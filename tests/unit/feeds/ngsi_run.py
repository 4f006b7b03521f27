"""Runs an NGSI-LD feed of the tests against a broker on loopback, without a real clock."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any
from zoneinfo import ZoneInfo

from app.feeds.feed import FeedContext
from app.feeds.intake import BufferedIntake
from app.feeds.kept_file import KeptFile
from app.feeds.ngsi import NgsiFeed
from app.feeds.ngsi_memory import Kept
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.events import Health
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.times import HOUR_NS, NS, iso
from tests.unit.feeds.ngsi_server import START_NS, NgsiServer

OSLO = ZoneInfo("Europe/Oslo")
PATIENCE_S = 20.0
T0 = "2026-01-01T11:00:00Z"
T1 = "2026-01-01T11:01:00Z"
T0_NS, T1_NS = START_NS - HOUR_NS, START_NS - HOUR_NS + 60 * NS


def meter(value: Any = 3.0, at: str = T0, ident: str = "urn:m:1", **more: Any) -> dict[str, Any]:
    power = {"type": "Property", "value": value, "observedAt": at, "unitCode": "KWT", **more}
    return {"id": ident, "type": "Meter", "power": power}


def signal(key: str, unit: str = "kW", feed: str = "city") -> Signal:
    ident = "a.s" + "".join(c for c in key if c.isalnum())
    return Signal(ident, "a", "power", "Power", unit, 60.0, feed=feed, key=key)


def context(*signals: Signal, **more: Any) -> FeedContext:
    asset = Asset("a", AssetKind.BUILDING, "A", "Brattøra", (0.0, 0.0, 0.0))
    return FeedContext(Catalogue.of([asset], signals), "test", (10.4, 63.43), OSLO, **more)


class Gate:
    """The feed's sleep: it stands until the test lets it go on."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._idle, self._go = asyncio.Event(), asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self._idle.set()
        await self._go.wait()
        self._go.clear()

    async def tick(self) -> None:
        self._idle.clear()
        self._go.set()
        await asyncio.wait_for(self._idle.wait(), PATIENCE_S)


class Run:
    """A feed at work: what it took so far, and its Health."""

    def __init__(self, feed: NgsiFeed, where: FeedContext, gate: Gate) -> None:
        self.intake = BufferedIntake("city", where.catalogue)
        self.gate = gate
        self.task = asyncio.create_task(feed.run(self.intake))

    async def ready(self) -> None:
        """Until the feed sleeps for the first time; raises what it raises."""
        idle = asyncio.create_task(self.gate._idle.wait())
        await asyncio.wait({idle, self.task}, timeout=PATIENCE_S, return_when=asyncio.FIRST_COMPLETED)
        idle.cancel()
        if self.task.done():
            self.task.result()

    def values(self) -> list[tuple[int, str, float, Quality]]:
        batch = self.intake.take()
        if batch is None:
            return []
        return [
            (int(s), iso(int(t)), float(v), Quality(int(q)))
            for s, t, v, q in zip(batch.signal, batch.t_ns, batch.value, batch.quality, strict=True)
        ]

    @property
    def health(self) -> Health:
        return self.intake.health()


@asynccontextmanager
async def running(
    server: NgsiServer, where: FeedContext, *, life: str = "", fill_s: float = 3600.0, **options: Any
) -> AsyncIterator[Run]:
    """life: of the program; each time another one."""
    gate = Gate()
    file = KeptFile(where.folder, "ngsi-seen", "city", Kept, life or secrets.token_hex(4))
    options.setdefault("updates", "poll")
    feed = NgsiFeed(
        FeedSpec("city", server.url, True, options),
        where,
        sleep=gate.sleep,
        wall_ns=lambda: server.now_ns,
        file=file,
        fill_s=fill_s,
    )
    run = Run(feed, where, gate)
    try:
        await run.ready()
        yield run
    finally:
        run.task.cancel()
        await asyncio.wait({run.task})


def play(story: Callable[[NgsiServer], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        async with NgsiServer() as server:
            await story(server)

    asyncio.run(asyncio.wait_for(whole(), 60.0))


GOOD = Quality.GOOD
KEY = "urn:m:1#power"


def past_of(count: int, since_ns: int = T0_NS) -> list[tuple[str, Any, int]]:
    return [("power", float(i), since_ns + i * NS) for i in range(count)]


async def values_of(run: Run, count: int) -> list[tuple[int, str, float, Quality]]:
    """What has come once so many have, and whatever else came until the next poll was through."""
    values = run.values()
    async with asyncio.timeout(PATIENCE_S):
        while len(values) < count:
            await asyncio.sleep(0)
            values += run.values()
    await run.gate.tick()
    return values + run.values()
