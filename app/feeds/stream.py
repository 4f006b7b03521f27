"""`stream+mqtt://broker/streams/ORDER`: a stream that was bought, read over MQTT and unsealed with the purchase's key.

    [[feeds]]
    name = "air at the quay"
    url = "stream+mqtt://broker.example:1883/streams/5f2c..."
    order = "5f2c..."

The key comes from the grant that is kept with the ledger (app/marketplace.py), never from this file. A purchase that has
ended, by its period or because it was revoked, stops the feed and says so; what was received stays. All other options are
those of the mqtt feed.   Thread: the fetch thread's asyncio loop.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from app.feeds.feed import FeedContext, FeedMisconfigured, Intake
from app.feeds.mqtt import MqttFeed
from app.feeds.mqtt_session import Manner, Session
from app.feeds.registry import feed
from app.feeds.sealed_stream import END_TOPIC, ENDED, BadSeal, StreamAccess, unseal
from app.model.district import FeedSpec
from app.model.plain_json import loads
from app.model.times import NS

LOOK_S = 3600.0  # how often the end of the period is looked at, where it is far


@feed("stream+mqtt")
@feed("stream+mqtts")
class StreamFeed(MqttFeed):
    def __init__(self, spec: FeedSpec, context: FeedContext) -> None:
        order = spec.options.get("order")
        if not isinstance(order, str) or not order:
            raise FeedMisconfigured(f"Feed '{spec.name}': needs order = \"...\", the id of its purchase")
        options = {name: value for name, value in spec.options.items() if name != "order"}
        inner = replace(spec, url=spec.url.removeprefix("stream+"), options=MappingProxyType(options))
        super().__init__(inner, context)
        self._order = order
        self._access: StreamAccess | None = None
        self._intake: Intake | None = None
        self._over: asyncio.Future[str] | None = None

    async def run(self, intake: Intake) -> None:
        access = await asyncio.to_thread(self._context.stream_key, self._order)
        if access is None:
            raise FeedMisconfigured(
                f"Feed '{self._spec.name}': there is no grant for this purchase here; take the seller's grant in the panel Streams"
            )
        if access.ended:
            raise FeedMisconfigured(access.ended)
        self._access, self._intake = access, intake
        self._over = asyncio.get_running_loop().create_future()
        reading = asyncio.ensure_future(super().run(intake))
        ends = asyncio.ensure_future(self._until_end(access))
        try:
            either: set[asyncio.Future[Any]] = {reading, ends, self._over}
            done, _ = await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if reading in done:
                await reading
            why = self._over.result() if self._over.done() else ENDED["expired"]
            raise FeedMisconfigured(why)
        finally:
            for task in (reading, ends):
                task.cancel()
            await asyncio.gather(reading, ends, return_exceptions=True)

    async def _until_end(self, access: StreamAccess) -> None:
        over = asyncio.Event()  # never set: only the clock ends this
        while (left_s := (access.to_ns - time.time_ns()) / NS) > 0:
            with suppress(TimeoutError):
                await asyncio.wait_for(over.wait(), min(left_s, LOOK_S))

    async def _connect(
        self, on_message: Callable[[str, bytes, bool], None], on_oversized: Callable[[], None], manner: Manner
    ) -> Session:
        access, prefix = self._access, self._address.topic("")
        if access is None:  # looking around before it runs
            access = await asyncio.to_thread(self._context.stream_key, self._order)
        if access is None:
            raise FeedMisconfigured("There is no grant for this purchase here")

        def opened(topic: str, payload: bytes, is_kept: bool) -> None:
            below = topic.removeprefix(prefix)
            try:
                plain = unseal(access.key, access.order, below, payload)
            except BadSeal as error:
                if self._intake is not None:
                    self._intake.reject(str(error), where=topic)
                return
            if below == END_TOPIC:
                self._ended(plain)
            else:
                on_message(topic, plain, is_kept)

        return await super()._connect(opened, on_oversized, manner)

    def _ended(self, plain: bytes) -> None:
        """Sealed with the purchase's key, so the seller said it."""
        try:
            word = loads(plain).get("end")
        except (ValueError, AttributeError):
            word = None
        if self._over is not None and not self._over.done():
            self._over.set_result(
                ENDED.get(word, ENDED["revoked"]) if isinstance(word, str) else ENDED["revoked"]
            )
