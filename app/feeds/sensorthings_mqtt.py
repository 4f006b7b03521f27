"""The MQTT extension of SensorThings: new observations as they are made, while polls go on slowly as a safety net.

Where the root document names a broker on the service's own host it is used; another host must be named by a person
(`mqtt = "mqtt://host"`), for a service does not decide where we go.   Thread: the fetch loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from app.feeds.feed import FeedMisconfigured, Intake
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_session import Session, open_session
from app.feeds.secrets import password
from app.feeds.sensorthings_options import Options
from app.feeds.sensorthings_take import Stream
from app.model.district import FeedSpec

MAX_ENDPOINTS = 32


def endpoint(options: Options, root: Mapping[str, Any]) -> Address | None:
    """Where to listen, or None for polls alone."""
    if options.mqtt == "off":
        return None
    if options.mqtt != "auto":
        return Address.parse(options.mqtt)
    for url in _offered(root):
        try:
            address = Address.parse(url.replace("tcp://", "mqtt://", 1).replace("ssl://", "mqtts://", 1))
        except FeedMisconfigured:
            continue
        if address.host.lower() == options.host.lower() and address.user is None and not address.prefix:
            return address
    return None


def _offered(root: Mapping[str, Any]) -> list[str]:
    settings = root.get("serverSettings")
    found: list[str] = []
    for name, about in list(settings.items())[:MAX_ENDPOINTS] if isinstance(settings, dict) else ():
        ends = about.get("endpoints") if isinstance(about, dict) else None
        if "mqtt" in str(name) and isinstance(ends, list):
            found.extend(one for one in ends[:MAX_ENDPOINTS] if isinstance(one, str) and len(one) < 300)
    return found


def topics(options: Options, streams: Sequence[Stream]) -> dict[str, list[Stream]]:
    version = options.base.rpartition("/")[2]
    of: dict[str, list[Stream]] = {}
    for stream in streams:
        if not any(sign in stream.literal for sign in "+#/\0"):
            of.setdefault(f"{version}/Datastreams({stream.literal})/Observations", []).append(stream)
    return of


async def listen(
    spec: FeedSpec,
    address: Address,
    of: Mapping[str, list[Stream]],
    intake: Intake,
    *,
    wall_ns: Callable[[], int],
) -> Session:
    """A session that hands on what is published. Raises FeedLost."""
    if address.user is not None:
        address = address.with_password(
            await asyncio.to_thread(password, spec.name, address.user, url=spec.url)
        )

    def on_message(topic: str, payload: bytes, is_kept: bool) -> None:
        intake.got_bytes(len(payload))
        streams = of.get(topic)
        if streams is None:
            intake.reject("unknown topic", where=topic)
            return
        try:
            raw = msgspec.json.decode(payload)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError):
            intake.reject("not json", where=topic)
            return
        for stream in streams:
            stream.take([raw], intake, wall_ns=wall_ns, is_asked=False)

    session = await open_session(address, on_message, lambda: intake.reject("oversized"))
    try:
        await session.subscribe(list(of), 1)
    except BaseException:
        await session.close()
        raise
    return session
