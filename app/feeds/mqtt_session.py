"""One connection to an MQTT broker on asyncio: open, subscribe or publish, until it is lost or closed.

Works on any loop of asyncio, Windows' included, and with TLS.   Thread: the loop that opened it.
What the broker says never reaches a person; every FeedLost carries a sentence of ours.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote, urlsplit

from app.feeds import mqtt_wire as wire
from app.feeds.feed import FeedLost, FeedMisconfigured

MAX_PAYLOAD = 64 * 1024
ANSWER_S = 5.0

_REFUSED = {
    1: "The broker does not speak MQTT 3.1.1",
    2: "The broker refuses our client name",
    3: "The broker is not available at present",
    4: "The broker refuses the user name or the password",
    5: "The broker does not let us in; it may want a user name and a password",
}


@dataclass(frozen=True, slots=True)
class Address:
    """mqtt://[user[:password]@]host[:port][/prefix]; mqtts:// is the same over TLS.   prefix: without outer slashes."""

    host: str
    port: int
    prefix: str = ""
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    is_tls: bool = False

    @classmethod
    def parse(cls, url: str) -> Address:
        """Raises FeedMisconfigured in one sentence."""
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError as error:
            raise FeedMisconfigured(
                "The broker's address cannot be read; write it as mqtt://host:1883/prefix"
            ) from error
        if parts.scheme not in ("mqtt", "mqtts") or not parts.hostname:
            raise FeedMisconfigured("The broker's address lacks a host; write it as mqtt://host:1883/prefix")
        prefix = unquote(parts.path).strip("/")
        if any(sign in prefix for sign in "+\0") or "#" in url or "?" in url:
            raise FeedMisconfigured(
                "The topic prefix must not hold + # or ?; write it as mqtt://host:1883/prefix"
            )
        is_tls = parts.scheme == "mqtts"
        return cls(
            host=parts.hostname,
            port=port or (8883 if is_tls else 1883),
            prefix=prefix,
            user=None if parts.username is None else unquote(parts.username),
            password=None if parts.password is None else unquote(parts.password),
            is_tls=is_tls,
        )

    def with_password(self, password: str | None) -> Address:
        return replace(self, password=password)

    def topic(self, below: str) -> str:
        return f"{self.prefix}/{below}" if self.prefix else below


class Session(asyncio.Protocol):
    """Use `open_session`.   on_message(topic, payload, is_retained); on_oversized(): longer than MAX_PAYLOAD."""

    def __init__(
        self, on_message: Callable[[bytes, bytes, bool], None], on_oversized: Callable[[], None]
    ) -> None:
        loop = asyncio.get_running_loop()
        self._reader = wire.PacketReader(on_message, on_oversized, self._control, max_payload=MAX_PAYLOAD)
        self._transport: asyncio.Transport | None = None
        self._heard_at = 0.0
        self._clock = loop.time
        self._connack: asyncio.Future[int] = loop.create_future()
        self._suback: asyncio.Future[int] = loop.create_future()
        self._lost: asyncio.Future[str] = loop.create_future()  # the sentence why
        self._writable = asyncio.Event()
        self._writable.set()

    async def greet(self, address: Address, keepalive_s: int) -> None:
        self._send(
            wire.connect(
                f"tvilling-{secrets.token_hex(6)}",
                keepalive_s,
                address.user,
                address.password if address.user is not None else None,  # MQTT 3.1.1 has no password alone
            )
        )
        code = await self._answer(self._connack)
        if code:
            raise FeedLost(_REFUSED.get(code, "The broker refuses the connection"))

    async def subscribe(self, topic_filter: str, qos: int) -> None:
        """Raises FeedLost where the broker does not grant it."""
        self._send(wire.subscribe(1, topic_filter, qos))
        if await self._answer(self._suback) >= 0x80:
            raise FeedLost("The broker does not let us read under this prefix")

    async def keep(self, keepalive_s: int) -> None:
        """Ping when it is quiet. Ends only by FeedLost (or cancellation)."""
        while True:
            if not self._lost.done():
                await asyncio.wait({self._lost}, timeout=keepalive_s / 2)
            if self._lost.done():
                raise FeedLost(self._lost.result())
            if self._clock() - self._heard_at > 1.5 * keepalive_s:
                raise FeedLost("The broker does not answer any more")
            self._send(wire.PING)

    def publish(self, topic: str, payload: bytes, *, retain: bool = False) -> None:
        """At QoS 0; call `drain` from time to time."""
        self._send(wire.publish(topic, payload, retain=retain))

    def send_packets(self, packets: bytes) -> None:
        """Packets made before, as they are; for publishing at high rates."""
        self._send(packets)

    async def drain(self) -> None:
        """Wait until the broker has taken most of what was sent. Raises FeedLost."""
        if not self._writable.is_set() and not self._lost.done():
            waiter = asyncio.ensure_future(self._writable.wait())
            either: set[asyncio.Future[Any]] = {waiter, self._lost}
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            waiter.cancel()
        if self._lost.done():
            raise FeedLost(self._lost.result())

    async def close(self, timeout_s: float = 0.5) -> None:
        """Say goodbye; what was sent before still goes out, within timeout_s."""
        if self._transport is None or self._lost.done():
            return
        self._send(wire.DISCONNECT)
        self._transport.close()
        await asyncio.wait({self._lost}, timeout=timeout_s)
        if not self._lost.done():
            self._transport.abort()

    # -- asyncio.Protocol -------------------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._heard_at = self._clock()

    def data_received(self, data: bytes) -> None:
        self._heard_at = self._clock()
        try:
            acks = self._reader.feed(data)
        except wire.BadPacket:
            self._lose("What the broker sends is not MQTT 3.1.1")
            if self._transport is not None:
                self._transport.abort()
            return
        if acks:
            self._send(acks)

    def connection_lost(self, exc: Exception | None) -> None:
        self._writable.set()
        self._lose(
            "The broker closed the connection" if exc is None else "The connection to the broker broke"
        )

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()

    def _control(self, kind: int, body: bytes) -> None:
        if kind == wire.CONNACK and len(body) == 2 and not self._connack.done():
            self._connack.set_result(body[1])
        elif kind == wire.SUBACK and len(body) == 3 and not self._suback.done():
            self._suback.set_result(body[2])

    async def _answer(self, answer: asyncio.Future[int]) -> int:
        either: set[asyncio.Future[Any]] = {answer, self._lost}
        await asyncio.wait(either, timeout=ANSWER_S, return_when=asyncio.FIRST_COMPLETED)
        if answer.done():
            return answer.result()
        raise FeedLost(self._lost.result() if self._lost.done() else "The broker does not answer")

    def _send(self, data: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(data)

    def _lose(self, why: str) -> None:
        if not self._lost.done():
            self._lost.set_result(why)


async def open_session(
    address: Address,
    on_message: Callable[[bytes, bytes, bool], None] = lambda topic, payload, is_retained: None,
    on_oversized: Callable[[], None] = lambda: None,
    *,
    keepalive_s: int = 20,
) -> Session:
    """Connect and be accepted. Raises FeedLost."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(ANSWER_S):
            context = await loop.run_in_executor(None, ssl.create_default_context) if address.is_tls else None
            _, session = await loop.create_connection(
                lambda: Session(on_message, on_oversized), address.host, address.port, ssl=context
            )
    except OSError as error:
        raise FeedLost(_why(error)) from error
    try:
        await session.greet(address, keepalive_s)
    except BaseException:
        await session.close()
        raise
    return session


def _why(error: OSError) -> str:
    """One of our sentences for what the system said. TimeoutError and the errors of ssl are OSErrors too."""
    match error:
        case ConnectionRefusedError():
            return "Nothing answers at the broker's address; is the broker running?"
        case socket.gaierror():
            return "The broker's name cannot be found"
        case ssl.SSLCertVerificationError():
            return "The broker's certificate is not trusted here"
        case ssl.SSLError():
            return "The broker does not speak TLS at this port"
        case TimeoutError():
            return "The broker does not answer"
        case _:
            return f"The broker cannot be reached ({type(error).__name__})"
