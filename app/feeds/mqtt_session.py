"""One connection to an MQTT broker: open, subscribe or publish, until it is lost or closed. The protocol is paho-mqtt's.

paho runs inside our loop: no thread of its own and no queue between them. The loop watches its socket, and every wake-up
reads all that waits there, which is the cheapest way that paho allows (docs/decisions/0005). The loop must be able to
watch sockets; app/feeds/loop.py makes such a one on Windows too.
Thread: the loop that opened it; only the connecting, which blocks in paho, is done in the loop's executor.
paho holds a message whole before it can be judged oversized; brokers can bound that (mosquitto: message_size_limit).
What the broker says never reaches a person; every FeedLost carries a sentence of ours.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
import ssl
from collections.abc import Callable
from typing import Any, TypeVar

from paho.mqtt.client import Client, MQTTMessage
from paho.mqtt.enums import CallbackAPIVersion

from app.feeds.feed import FeedLost
from app.feeds.mqtt_address import Address

MAX_PAYLOAD = 64 * 1024
ANSWER_S = 5.0
PACKETS_AT_ONCE = 256  # then the loop's other tasks get a turn: 3 ms
LOOK_S = 1.0  # how often paho looks whether a ping is due or an answer overdue

_REFUSED = {
    "Unsupported protocol version": "The broker does not speak MQTT 3.1.1",
    "Client identifier not valid": "The broker refuses our client name",
    "Server unavailable": "The broker is not available at present",
    "Bad user name or password": "The broker refuses the user name or the password",
    "Not authorized": "The broker does not let us in; it may want a user name and a password",
}
_ENDED = {
    "Keep alive timeout": "The broker does not answer any more",
    "Protocol error": "What the broker sends is not MQTT 3.1.1",
}
_BROKE = "The connection to the broker broke"

_T = TypeVar("_T")


class Session:
    """Use `open_session`."""

    def __init__(
        self,
        client: Client,
        on_message: Callable[[str, bytes, bool], None],
        on_oversized: Callable[[], None],
    ) -> None:
        self._client = client
        self._hand_on = on_message
        self._hand_on_oversized = on_oversized
        loop = self._loop = asyncio.get_running_loop()
        self._messages = 0
        self._accepted: asyncio.Future[str] = loop.create_future()  # "" or the sentence why not
        self._granted: asyncio.Future[bool] = loop.create_future()
        self._lost: asyncio.Future[Exception] = loop.create_future()
        self._flushed = asyncio.Event()
        self._flushed.set()
        self._watch: asyncio.TimerHandle | None = None
        self._fileno = -1
        self._pending: Callable[[], int] = lambda: 0

    async def greet(self) -> None:
        """Take over a client that has just connected; wait until the broker lets it in. Raises FeedLost."""
        sock = self._client.socket()
        if sock is None:
            raise FeedLost(_BROKE)
        self._fileno = sock.fileno()
        if isinstance(sock, ssl.SSLSocket):
            self._pending = sock.pending
        # none set before: while connecting in the executor, paho writes its greeting by itself and would call from there
        self._client.on_connect = self._on_connect
        self._client.on_subscribe = self._on_subscribe
        self._client.on_message = self._on_message
        self._client.on_disconnect = self._on_disconnect
        self._client.on_socket_close = lambda client, userdata, sock: self._unwatch()
        self._client.on_socket_register_write = lambda client, userdata, sock: self._want_write()
        self._client.on_socket_unregister_write = lambda client, userdata, sock: self._written()
        self._loop.add_reader(self._fileno, self._read)
        self._watch = self._loop.call_later(LOOK_S, self._look)
        if self._client.want_write():
            self._want_write()
        if refused := await self._answer(self._accepted):
            raise FeedLost(refused)

    async def subscribe(self, topic_filter: str, qos: int) -> None:
        """Raises FeedLost where the broker does not grant it."""
        self._client.subscribe(topic_filter, qos)
        if not await self._answer(self._granted):
            raise FeedLost("The broker does not let us read under this prefix")

    async def until_lost(self) -> None:
        """Ends only by FeedLost (or cancellation)."""
        await asyncio.wait({self._lost})
        raise self._lost.result()

    def publish(self, topic: str, payload: bytes, *, retain: bool = False) -> None:
        """At QoS 0; call `drain` from time to time."""
        self._client.publish(topic, payload, 0, retain)

    async def drain(self) -> None:
        """Wait until what was published has left. Raises FeedLost."""
        if not self._flushed.is_set() and not self._lost.done():
            waiter = asyncio.ensure_future(self._flushed.wait())
            either: set[asyncio.Future[Any]] = {waiter, self._lost}
            try:
                await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            finally:
                waiter.cancel()
        if self._lost.done():
            raise self._lost.result()

    async def close(self, timeout_s: float = 0.5) -> None:
        """Say goodbye; what was published before still goes out, within timeout_s."""
        try:
            if not self._lost.done():
                self._client.disconnect()
                await asyncio.wait({self._lost}, timeout=timeout_s)
        finally:
            self._unwatch()
            _drop(self._client)

    # -- the loop's side ----------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Packet by packet until nothing waits. loop_read takes one packet a call, and does not say when it found none."""
        read = self._client.loop_read
        try:
            for _ in range(PACKETS_AT_ONCE):
                before = self._messages
                if read():
                    return  # on_disconnect has been told
                if self._messages == before and not self._pending():
                    return
        except Exception as error:  # noqa: BLE001 - in a reader's callback: the supervisor must hear of it, not only a log
            self._lose(error)
            return
        if self._pending():  # decrypted already: the socket will not call again for these
            self._loop.call_soon(self._read)

    def _look(self) -> None:
        self._watch = self._loop.call_later(LOOK_S, self._look)
        self._client.loop_misc()

    def _want_write(self) -> None:
        if self._fileno >= 0:
            self._flushed.clear()
            self._loop.add_writer(self._fileno, self._client.loop_write)

    def _written(self) -> None:
        self._flushed.set()
        if self._fileno >= 0:  # paho tells of a goodbye first and of this after it
            self._loop.remove_writer(self._fileno)

    def _unwatch(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
        if self._fileno >= 0:
            self._loop.remove_reader(self._fileno)
            self._loop.remove_writer(self._fileno)
            self._fileno = -1
        self._pending = lambda: 0
        self._flushed.set()

    def _lose(self, error: Exception) -> None:
        self._unwatch()
        if not self._lost.done():
            self._lost.set_result(error)

    async def _answer(self, answer: asyncio.Future[_T]) -> _T:
        either: set[asyncio.Future[Any]] = {answer, self._lost}
        await asyncio.wait(either, timeout=ANSWER_S, return_when=asyncio.FIRST_COMPLETED)
        if answer.done():
            return answer.result()
        raise self._lost.result() if self._lost.done() else FeedLost("The broker does not answer")

    # -- paho's side --------------------------------------------------------------------------------------------------

    def _on_message(self, client: Client, userdata: object, message: MQTTMessage) -> None:
        self._messages += 1
        payload = bytes(message.payload)
        if len(payload) > MAX_PAYLOAD:
            self._hand_on_oversized()
            return
        try:
            topic = message.topic
        except UnicodeDecodeError:
            topic = ""  # unknown to everybody
        self._hand_on(topic, payload, message.retain)

    def _on_connect(
        self, client: Client, userdata: object, flags: object, reason: Any, properties: object
    ) -> None:
        if not self._accepted.done():
            refused = _REFUSED.get(reason.getName(), "The broker refuses the connection")
            self._accepted.set_result(refused if reason.is_failure else "")

    def _on_subscribe(
        self, client: Client, userdata: object, mid: int, reasons: Any, properties: object
    ) -> None:
        if not self._granted.done():
            self._granted.set_result(not any(reason.is_failure for reason in reasons))

    def _on_disconnect(
        self, client: Client, userdata: object, flags: object, reason: Any, properties: object
    ) -> None:
        self._lose(FeedLost(_ENDED.get(reason.getName(), _BROKE)))


async def open_session(
    address: Address,
    on_message: Callable[[str, bytes, bool], None] = lambda topic, payload, is_retained: None,
    on_oversized: Callable[[], None] = lambda: None,
    *,
    keepalive_s: int = 20,
) -> Session:
    """Connect and be accepted. Raises FeedLost.

    on_message(topic, payload, is_retained); on_oversized(): one came that is longer than MAX_PAYLOAD.
    A clean session: what was missed while away is gone, as with any live feed.
    """
    # without reconnect_on_failure=False, paho answers some refusals by connecting anew, which would block the loop
    client = Client(
        CallbackAPIVersion.VERSION2, f"tvilling-{secrets.token_hex(6)}", reconnect_on_failure=False
    )
    client.connect_timeout = ANSWER_S
    if address.user is not None:  # MQTT 3.1.1 has no password alone
        client.username_pw_set(address.user, address.password)
    session = Session(client, on_message, on_oversized)
    await _connect(client, address, keepalive_s)
    try:
        await session.greet()
    except BaseException:
        await session.close()
        raise
    return session


async def _connect(client: Client, address: Address, keepalive_s: int) -> None:
    is_given_up = False

    def connect() -> None:
        if address.is_tls:
            client.tls_set_context(_tls())
        client.connect(address.host, address.port, keepalive_s)
        if is_given_up:
            _drop(client)

    try:
        async with asyncio.timeout(ANSWER_S):
            await asyncio.get_running_loop().run_in_executor(None, connect)
    except BaseException as error:
        is_given_up = True
        _drop(client)
        if isinstance(error, (OSError, UnicodeError)):
            raise FeedLost(_why(error)) from error
        raise


class _TlsSocket(ssl.SSLSocket):
    def do_handshake(self, block: bool = False) -> None:
        """paho leaves the socket open where the handshake fails."""
        try:
            super().do_handshake(block)
        except OSError:
            self.close()
            raise


def _tls() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.sslsocket_class = _TlsSocket
    return context


def _drop(client: Client) -> None:
    """At once, with no goodbye. Does nothing where the connection has ended."""
    if (sock := client.socket()) is not None:
        sock.close()


def _why(error: OSError | UnicodeError) -> str:
    """One of our sentences for what the system said. TimeoutError and the errors of ssl are OSErrors too."""
    match error:
        case ConnectionRefusedError():
            return "Nothing answers at the broker's address; is the broker running?"
        case socket.gaierror() | UnicodeError():
            return "The broker's name cannot be found"
        case ssl.SSLCertVerificationError():
            return "The broker's certificate is not trusted here"
        case ssl.SSLError():
            return "The broker does not speak TLS at this port"
        case TimeoutError():
            return "The broker does not answer"
        case _:
            return f"The broker cannot be reached ({type(error).__name__})"
