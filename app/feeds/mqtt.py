"""Sensor values over MQTT 3.1.1 and 5 from any broker.   Thread: the fetch thread's asyncio loop.

    [[feeds]]
    name = "mqtt"
    url = "mqtt://localhost:1883/tvilling/trondheim"     # mqtts:// for TLS, user@host for a user name
    topic = "{asset}/{quantity}"                         # below the prefix; {id} and {key} are known too
    subscribe = ["+/air/#"]                              # below the prefix; without it: all of it
    version = 3                                          # 3: MQTT 3.1.1; 5: MQTT 5
    qos = 1                                              # 0: what comes while we are away is lost
    session_expiry_s = 3600                              # how long the broker keeps what comes while we are away
    keepalive_s = 20
    user = "tvilling"                                    # its password: tvilling feed password mqtt
    ca_file, cert_file, key_file                         # see mqtt_tls.py
    proof_topic = "{asset}/device-proof"                 # where devices prove who they are (docs/feeds.md)
    map = { value = "$.v", time = "$.at" }               # for JSON of another form, see fields.py

Payloads: see mqtt_payload.py. {quantity} is what follows the dot in a signal's id. A signal that names this feed in
signals.csv with a key of its own is read from that key instead (mqtt_routes.py). Where no signal names this feed, all are
listened to. docs/feeds.md tells the whole.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Sequence

from app.feeds.discovery import Proposal
from app.feeds.feed import FeedContext, FeedMisconfigured, Intake
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_look import Look
from app.feeds.mqtt_memory import remembered
from app.feeds.mqtt_options import DEFAULT_TOPIC, Options, never_in_a_file
from app.feeds.mqtt_payload import BadPayload, decode, has_time
from app.feeds.mqtt_routes import Reader, proof_topics, routes, topic_of
from app.feeds.mqtt_session import Manner, Session, open_session
from app.feeds.mqtt_tls import tls_context, tls_files
from app.feeds.registry import feed
from app.feeds.secrets import password
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality

__all__ = ["DEFAULT_TOPIC", "MqttFeed", "topic_of"]


@feed("mqtt")
@feed("mqtts")
class MqttFeed:
    def __init__(self, spec: FeedSpec, context: FeedContext) -> None:
        address = Address.parse(spec.url)
        self._options = options = Options.of(spec)
        if address.password is not None:
            raise FeedMisconfigured(never_in_a_file(spec.name))
        if options.user is not None:
            if address.user not in (None, options.user):
                raise FeedMisconfigured(
                    f"Feed '{spec.name}': user and url name two different users; keep one"
                )
            address = address.with_user(options.user)
        self._spec, self._address, self._context = spec, address, context
        self._files = tls_files(spec.name, options.files, context.district_folder)
        self._routes = routes(address, spec, options, context.catalogue)
        self._proofs = proof_topics(address, options.proof_topic, context.catalogue)
        filters = options.filters or ("#",)
        if options.filters and "proof_topic" in spec.options:
            filters = (*filters, options.proof_topic.replace("{asset}", "+"))
        self._filters = tuple(address.topic(one) for one in filters)
        # without a place to keep the session's name nothing can be kept
        self._qos = options.qos if options.qos is not None else int(context.folder is not None)

    async def run(self, intake: Intake) -> None:
        expiry_s = self._options.expiry_s if self._qos else 0
        memory = await asyncio.to_thread(remembered, self._context.folder if expiry_s else None, self._spec)
        session = await self._open(intake, Manner(client_id=memory.client_id, expiry_s=expiry_s))
        try:
            gone = [one for one in memory.filters if one not in self._filters] if session.was_kept else []
            await session.subscribe(self._filters, self._qos, gone)
            await asyncio.to_thread(memory.keep, self._filters)
            intake.link(Link.UP)
            await session.until_lost()
        finally:
            await session.close()

    async def discover(self, seconds: float) -> Sequence[Proposal]:
        """Listens to all that the feed subscribes to, in a session of its own."""
        look = Look(self._address, self._routes, self._options.map)
        session = await self._connect(look.message, lambda: None, Manner())
        try:
            await session.subscribe(self._filters, 0)
            await asyncio.sleep(seconds)
        finally:
            await session.close()
        return look.proposals()

    async def _open(self, intake: Intake, manner: Manner) -> Session:
        zone, put, reject, got_bytes = self._context.zone, intake.put, intake.reject, intake.got_bytes
        plain, mapped, proofs = self._routes.plain, self._routes.mapped, self._proofs
        reader = Reader(self._context.catalogue, put, lambda why, where: reject(why, where=where))

        def on_message(topic: str, payload: bytes, is_kept: bool) -> None:
            got_bytes(len(payload))
            row = plain.get(topic)
            route = mapped.get(topic) if mapped else None
            if row is not None:
                try:
                    readings = decode(payload, time.time_ns(), zone)
                except BadPayload as error:
                    reject(str(error), where=topic)
                else:
                    if is_kept and not has_time(payload):
                        # the broker kept it, nobody says since when
                        readings = [(t_ns, value, Quality.UNCERTAIN) for t_ns, value, _ in readings]
                    for t_ns, value, quality in readings:
                        put(row, t_ns, value, quality)
            elif route is None and (asset := proofs.get(topic)) is not None:
                if not is_kept:  # one that the broker kept was for somebody else, at another time
                    self._context.proved(asset, payload, time.time_ns())
            elif route is None:
                reject("unknown topic", where=topic)
            if route is not None:
                reader.read(route, topic, payload, time.time_ns(), is_kept)

        return await self._connect(on_message, lambda: reject("oversized"), manner)

    async def _connect(
        self, on_message: Callable[[str, bytes, bool], None], on_oversized: Callable[[], None], manner: Manner
    ) -> Session:
        manner = Manner(
            version=self._options.version,
            client_id=manner.client_id,
            expiry_s=manner.expiry_s,
            keepalive_s=self._options.keepalive_s,
            tls=lambda: tls_context(self._spec.name, self._files, lambda: self._secret(" key")),
        )
        address = self._address
        if address.user is not None:
            address = address.with_password(await asyncio.to_thread(self._password))
        return await open_session(address, on_message, on_oversized, manner)

    def _password(self) -> str | None:
        """A keyring may ask the person, and that takes its time."""
        options = self._options
        if options.password is not None:
            return options.password.reveal()
        if options.password_env and (given := os.environ.get(options.password_env)):
            return given
        return self._secret("")

    def _secret(self, of: str) -> str | None:
        return password(self._spec.name + of, self._address.user, url=self._spec.url)
