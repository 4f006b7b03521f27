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
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from paho.mqtt.client import Client, MQTTMessage
from paho.mqtt.enums import CallbackAPIVersion, MQTTProtocolVersion
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties
from paho.mqtt.subscribeoptions import SubscribeOptions

from app.feeds.feed import FeedLost
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_reasons import BROKE, WANTS_CERTIFICATE, ended, not_granted, refused, unreachable
from app.feeds.mqtt_tls import TlsFiles, refusal_of, tls_context

MAX_PAYLOAD = 64 * 1024
ANSWER_S = 5.0
PACKETS_AT_ONCE = 256  # then the loop's other tasks get a turn: 3 ms
LOOK_S = 1.0  # how often paho looks whether a ping is due or an answer overdue

RESUMED_S = 5.0
"""After a session is taken up again: so long what comes at QoS 1 may have waited at the broker."""
MAX_PACKET = 1 << 20  # bytes that a broker of MQTT 5 is asked not to exceed; with 3.1.1 nobody can be asked
RECEIVE_AT_ONCE = 1000  # messages of QoS 1 that a broker of MQTT 5 may have under way

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Manner:
    """How to speak to a broker.   version: 3 (3.1.1) or 5.   client_id: "" for one made up now and forgotten after.
    expiry_s: how long the broker keeps our session while we are away; 0: not at all. MQTT 3.1.1 only knows yes and no.
    tls: made in the executor, because it reads files; None for the platform's authorities.
    """

    version: int = 3
    client_id: str = ""
    expiry_s: int = 0
    keepalive_s: int = 20
    tls: Callable[[], ssl.SSLContext] | None = None


PLAIN = Manner()


class Session:
    """Use `open_session`.   was_kept: the broker still had our session, with what came while we were away."""

    def __init__(
        self,
        client: Client,
        on_message: Callable[[str, bytes, bool], None],
        on_oversized: Callable[[], None],
        version: int = 3,
    ) -> None:
        self.was_kept = False
        self._client = client
        self._version = version
        self._resumed_until = 0.0
        self._hand_on = on_message
        self._hand_on_oversized = on_oversized
        loop = self._loop = asyncio.get_running_loop()
        self._messages = 0
        self._accepted: asyncio.Future[str] = loop.create_future()  # "" or the sentence why not
        self._granted: asyncio.Future[str] = loop.create_future()
        self._lost: asyncio.Future[Exception] = loop.create_future()
        self._flushed = asyncio.Event()
        self._flushed.set()
        self._watch: asyncio.TimerHandle | None = None
        self._fileno = -1
        self._sock: object = None
        client.on_socket_open = self._on_socket_open
        self._pending: Callable[[], int] = lambda: 0

    async def greet(self) -> None:
        """Take over a client that has just connected; wait until the broker lets it in. Raises FeedLost."""
        sock = self._client.socket()
        if sock is None:
            raise FeedLost(self._broke())
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

    async def subscribe(self, filters: Sequence[str], qos: int, gone: Sequence[str] = ()) -> None:
        """gone: filters of before that the broker is to forget. Raises FeedLost where it does not grant one.

        A broker of MQTT 5 sends retained values only for a subscription that is new; one of 3.1.1 each time.
        """
        if gone:
            self._client.unsubscribe(list(gone))
        if self._version == 5:
            options = SubscribeOptions(qos=qos, retainHandling=SubscribeOptions.RETAIN_SEND_IF_NEW_SUB)
            self._client.subscribe([(one, options) for one in filters])
        else:
            self._client.subscribe([(one, qos) for one in filters])
        if why := await self._answer(self._granted):
            raise FeedLost(why)

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
        is_kept = message.retain or (
            message.qos > 0 and (message.dup or self._loop.time() < self._resumed_until)
        )
        self._hand_on(topic, payload, is_kept)

    def _on_connect(
        self, client: Client, userdata: object, flags: Any, reason: Any, properties: object
    ) -> None:
        if not self._accepted.done():
            self.was_kept = bool(flags.session_present)
            if self.was_kept:
                self._resumed_until = self._loop.time() + RESUMED_S
            self._accepted.set_result(refused(reason.getName()) if reason.is_failure else "")

    def _on_subscribe(
        self, client: Client, userdata: object, mid: int, reasons: Any, properties: object
    ) -> None:
        if not self._granted.done():
            why = next((not_granted(reason.getName()) for reason in reasons if reason.is_failure), "")
            self._granted.set_result(why)

    def _on_disconnect(
        self, client: Client, userdata: object, flags: object, reason: Any, properties: object
    ) -> None:
        why = ended(reason.getName())
        self._lose(FeedLost(self._broke() if why == BROKE else why))

    def _on_socket_open(self, client: Client, userdata: object, sock: object) -> None:
        """In the executor's thread. Kept, because paho forgets a socket before it says that it broke."""
        self._sock = sock
        if isinstance(sock, socket.socket):
            # else acknowledgements wait up to 40 ms for each other, and a broker with 20 under way sends 500 a second
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def _broke(self) -> str:
        if why := refusal_of(self._sock):
            return why
        is_before = isinstance(self._sock, ssl.SSLSocket) and not self._accepted.done()
        return WANTS_CERTIFICATE if is_before else BROKE


async def open_session(
    address: Address,
    on_message: Callable[[str, bytes, bool], None] = lambda topic, payload, is_kept: None,
    on_oversized: Callable[[], None] = lambda: None,
    manner: Manner = PLAIN,
) -> Session:
    """Connect and be accepted. Raises FeedLost, and what manner.tls raises.

    on_message(topic, payload, is_kept): is_kept says that the broker may have kept it for a while: it is retained, sent
    again, or comes at QoS 1 in the first RESUMED_S of a session taken up again. A message of QoS 1 is acknowledged when
    on_message has returned, and not where it raises.   on_oversized(): one came that is longer than MAX_PAYLOAD.
    """
    # without reconnect_on_failure=False, paho answers some refusals by connecting anew, which would block the loop
    is_kept = manner.expiry_s > 0 and manner.client_id != ""
    client = Client(
        CallbackAPIVersion.VERSION2,
        manner.client_id or f"tvilling-{secrets.token_hex(6)}",
        protocol=MQTTProtocolVersion.MQTTv5 if manner.version == 5 else MQTTProtocolVersion.MQTTv311,
        clean_session=None if manner.version == 5 else not is_kept,
        reconnect_on_failure=False,
    )
    client.connect_timeout = ANSWER_S
    if address.user is not None:  # MQTT 3.1.1 has no password alone
        client.username_pw_set(address.user, address.password)
    session = Session(client, on_message, on_oversized, manner.version)
    await _connect(client, address, manner, is_kept)
    try:
        await session.greet()
    except BaseException:
        await session.close()
        raise
    return session


async def _connect(client: Client, address: Address, manner: Manner, is_kept: bool) -> None:
    is_given_up = False
    more: dict[str, Any] = {}
    if manner.version == 5:
        wishes = Properties(PacketTypes.CONNECT)  # type: ignore[no-untyped-call]
        wishes.MaximumPacketSize = MAX_PACKET
        wishes.ReceiveMaximum = RECEIVE_AT_ONCE
        if is_kept:
            wishes.SessionExpiryInterval = manner.expiry_s
        more = {"clean_start": not is_kept, "properties": wishes}

    def connect() -> None:
        if address.is_tls:
            client.tls_set_context(manner.tls() if manner.tls else tls_context("", TlsFiles(), lambda: None))
        client.connect(address.host, address.port, manner.keepalive_s, **more)
        if is_given_up:
            _drop(client)

    try:
        async with asyncio.timeout(ANSWER_S):
            await asyncio.get_running_loop().run_in_executor(None, connect)
    except BaseException as error:
        is_given_up = True
        _drop(client)
        if isinstance(error, (OSError, UnicodeError)):
            raise FeedLost(unreachable(error)) from error
        raise


def _drop(client: Client) -> None:
    """At once, with no goodbye. Does nothing where the connection has ended."""
    if (sock := client.socket()) is not None:
        sock.close()
