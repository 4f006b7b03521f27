"""Sensor values over MQTT 3.1.1 from any broker.   Thread: the fetch thread's asyncio loop.

    [[feeds]]
    name = "mqtt"
    url = "mqtt://localhost:1883/tvilling/trondheim"     # mqtts:// for TLS, user@host for a user name
    topic = "{asset}/{quantity}"                         # below the prefix; {id} and {key} are known too
    qos = 0                                              # 1: acknowledged
    keepalive_s = 20
    payload = "json"                                     # for readers of this file; the form is recognised by itself
    password_env = "TVILLING_MQTT_PASSWORD"              # name of the environment variable that holds the password

Payloads: see mqtt_payload.py. {quantity} is what follows the dot in a signal's id. A signal that names this feed in
signals.csv with a key of its own is read from that key instead. Where no signal names this feed, all are listened to.
"""

from __future__ import annotations

import os
import time
from typing import Any

from app.feeds.feed import FeedContext, FeedMisconfigured, Intake
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_payload import BadPayload, decode, has_time
from app.feeds.mqtt_session import open_session
from app.feeds.registry import feed
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.signal import Signal

DEFAULT_TOPIC = "{asset}/{quantity}"

_OPTIONS: dict[str, type] = {
    "topic": str,
    "qos": int,
    "keepalive_s": int,
    "password_env": str,
    "payload": str,
    "note": str,
}


@feed("mqtt")
@feed("mqtts")
class MqttFeed:
    def __init__(self, spec: FeedSpec, context: FeedContext) -> None:
        self._address = Address.parse(spec.url)
        options = _checked(spec)
        self._qos = options.get("qos", 0)
        self._keepalive_s = options.get("keepalive_s", 20)
        if variable := options.get("password_env"):
            self._address = self._address.with_password(os.environ.get(variable))
        self._zone = context.zone
        self._rows = topics(self._address, spec, context.catalogue)

    async def run(self, intake: Intake) -> None:
        rows, zone, put, reject = self._rows, self._zone, intake.put, intake.reject

        def on_message(topic: str, payload: bytes, is_retained: bool) -> None:
            row = rows.get(topic)
            if row is None:
                reject("unknown topic")
                return
            try:
                readings = decode(payload, time.time_ns(), zone)
            except BadPayload as error:
                reject(str(error))
                return
            if is_retained and not has_time(payload):
                # the broker kept it, nobody says since when
                readings = [(t_ns, value, Quality.UNCERTAIN) for t_ns, value, _ in readings]
            for t_ns, value, quality in readings:
                put(row, t_ns, value, quality)

        session = await open_session(
            self._address, on_message, lambda: reject("oversized"), keepalive_s=self._keepalive_s
        )
        try:
            await session.subscribe(self._address.topic("#"), self._qos)
            intake.link(Link.UP)
            await session.until_lost()
        finally:
            await session.close()


def topics(address: Address, spec: FeedSpec, catalogue: Catalogue) -> dict[str, int]:
    """The full topic of each signal this feed listens to -> its row. Raises FeedMisconfigured."""
    template = str(spec.options.get("topic", DEFAULT_TOPIC))
    own = catalogue.rows_of_feed(spec.name)
    rows: dict[str, int] = {}
    for row in own or range(len(catalogue)):
        signal = catalogue.signals[row]
        has_own_key = bool(own) and signal.key not in ("", signal.id)
        below = signal.key.strip("/") if has_own_key else topic_of(signal, template)
        if any(sign in below for sign in "{}+#\0"):
            raise FeedMisconfigured(
                f"Feed '{spec.name}': topic '{template}' must hold no + or #, and of {{}} only {{asset}}, {{quantity}}, {{id}}, {{key}}"
            )
        if rows.setdefault(address.topic(below), row) != row:
            raise FeedMisconfigured(
                f"Feed '{spec.name}': topic '{template}' does not tell '{signal.id}' from another signal"
            )
    return rows


def topic_of(signal: Signal, template: str = DEFAULT_TOPIC) -> str:
    """A signal's topic below the prefix."""
    quantity = signal.id.partition(".")[2] or signal.quantity
    for word, value in (
        ("{asset}", signal.asset),
        ("{quantity}", quantity),
        ("{id}", signal.id),
        ("{key}", signal.key),
    ):
        template = template.replace(word, value)
    return template


def _checked(spec: FeedSpec) -> dict[str, Any]:
    options = dict(spec.options)
    for name, value in options.items():
        if name not in _OPTIONS:
            raise FeedMisconfigured(
                f"Feed '{spec.name}': '{name}' is not known; use {', '.join(sorted(_OPTIONS))}"
            )
        if not isinstance(value, _OPTIONS[name]) or isinstance(value, bool):
            raise FeedMisconfigured(
                f"Feed '{spec.name}': {name} must be {'text' if _OPTIONS[name] is str else 'a whole number'}"
            )
    if options.get("qos", 0) not in (0, 1):
        raise FeedMisconfigured(f"Feed '{spec.name}': qos must be 0 or 1")
    if not 1 <= options.get("keepalive_s", 20) <= 3600:
        raise FeedMisconfigured(f"Feed '{spec.name}': keepalive_s must lie in 1..3600")
    if options.get("payload", "auto") not in ("auto", "json", "number"):
        raise FeedMisconfigured(f"Feed '{spec.name}': payload must be auto, json or number")
    return options
