"""The ear of a subscription: a small HTTP server that a broker posts its notifications to.

It is bound to loopback and a free port unless told otherwise. It takes nothing but POST to one path that cannot be
guessed, no more than MAX_BODY at once, no more than RATE requests a second and CONNECTIONS at once, and says nothing but
a status. Everything else about HTTP is h11's.   Thread: the fetch thread's asyncio loop.

    async with Endpoint(on_notification) as endpoint:
        endpoint.url        # http://127.0.0.1:40233/notify/q7...
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import secrets
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

import h11

MAX_BODY = 8 << 20
MAX_HEAD = 16 << 10
RATE = 500.0  # requests a second, with as many at once
CONNECTIONS = 64
IDLE_S = 30.0
REQUEST_S = 60.0  # of one request, however slowly it drips
_CHUNK = 64 << 10

OnNotification = Callable[[bytes], int]
"""Given the body of a POST; answers the HTTP status."""


class Endpoint:
    """on_refused: called with a fixed word of ours for each request that is turned away before anybody reads its body."""

    def __init__(
        self,
        on_notification: OnNotification,
        on_refused: Callable[[str], None] = lambda why: None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._on_notification = on_notification
        self._on_refused = on_refused
        self._host, self._port = host, port
        self._monotonic = monotonic
        self.path = f"/notify/{secrets.token_urlsafe(24)}"
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.Task[None]] = set()
        self._allowance, self._asked_at = RATE, monotonic()

    @property
    def url(self) -> str:
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self.port}{self.path}"

    @property
    def port(self) -> int:
        assert self._server is not None
        return int(self._server.sockets[0].getsockname()[1])

    async def __aenter__(self) -> Self:
        """Raises OSError where the address cannot be had."""
        self._server = await asyncio.start_server(self._serve, self._host, self._port, limit=_CHUNK)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._open:
            task.cancel()
        if self._open:
            await asyncio.wait(self._open, timeout=1.0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        if len(self._open) >= CONNECTIONS:
            self._on_refused("too many connections")
            writer.close()
            return
        self._open.add(task)
        try:
            with contextlib.suppress(OSError, TimeoutError, h11.RemoteProtocolError, asyncio.CancelledError):
                await self._talk(reader, writer)
        finally:
            self._open.discard(task)
            writer.close()
            with contextlib.suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Requests of one connection, one after the other."""
        connection = h11.Connection(h11.SERVER, max_incomplete_event_size=MAX_HEAD)
        while True:
            try:
                async with asyncio.timeout(REQUEST_S):
                    status = await self._request(connection, reader)
            except h11.RemoteProtocolError as error:
                self._on_refused("bad request")
                status = error.error_status_hint or 400
            if status is None:
                return
            await self._answer(connection, writer, status)
            if connection.our_state is not h11.DONE or connection.their_state is not h11.DONE:
                return
            connection.start_next_cycle()

    async def _request(self, connection: h11.Connection, reader: asyncio.StreamReader) -> int | None:
        """The status for the next request, None where the other side is done. Reads no body that nobody wants."""
        request = await self._event(connection, reader)
        if not isinstance(request, h11.Request):
            return None
        refusal = self._refusal(request)
        if refusal is not None:
            status, why = refusal
            self._on_refused(why)
            return status
        body = bytearray()
        while True:
            event = await self._event(connection, reader)
            if isinstance(event, h11.Data):
                body += event.data
                if len(body) > MAX_BODY:
                    self._on_refused("oversized")
                    return 413
            elif isinstance(event, h11.EndOfMessage):
                return self._on_notification(bytes(body))
            else:
                return None

    async def _event(self, connection: h11.Connection, reader: asyncio.StreamReader) -> object:
        while True:
            event = connection.next_event()
            if event is not h11.NEED_DATA:
                return event
            connection.receive_data(await asyncio.wait_for(reader.read(_CHUNK), IDLE_S))

    def _refusal(self, request: h11.Request) -> tuple[int, str] | None:
        if not self._may_ask():
            return 429, "too many at once"
        if not hmac.compare_digest(request.target, self.path.encode()):
            return 404, "unknown path"
        if request.method != b"POST":
            return 405, "not a POST"
        for name, value in request.headers:
            if name == b"content-length" and (len(value) > 12 or int(value) > MAX_BODY):
                return 413, "oversized"
        return None

    def _may_ask(self) -> bool:
        now = self._monotonic()
        self._allowance = min(RATE, self._allowance + (now - self._asked_at) * RATE)
        self._asked_at = now
        if self._allowance < 1:
            return False
        self._allowance -= 1
        return True

    async def _answer(self, connection: h11.Connection, writer: asyncio.StreamWriter, status: int) -> None:
        if connection.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            return
        headers = [] if status == 204 else [("Content-Length", "0")]
        if connection.their_state is not h11.DONE:
            headers.append(("Connection", "close"))
        response = h11.Response(status_code=status, headers=headers)
        for event in (response, h11.EndOfMessage()):
            writer.write(connection.send(event) or b"")
        await asyncio.wait_for(writer.drain(), IDLE_S)
