"""The notification endpoint: what it takes, and what anybody else who finds the port gets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import httpx
import pytest

from app.feeds import ngsi_endpoint
from app.feeds.ngsi_endpoint import Endpoint


class Ear:
    def __init__(self) -> None:
        self.bodies: list[bytes] = []
        self.refused: list[str] = []

    def take(self, body: bytes) -> int:
        self.bodies.append(body)
        return 204


def play(story: Callable[[Endpoint, Ear], Coroutine[Any, Any, None]], **options: Any) -> Ear:
    ear = Ear()

    async def whole() -> None:
        async with Endpoint(ear.take, ear.refused.append, **options) as endpoint:
            await story(endpoint, ear)

    asyncio.run(asyncio.wait_for(whole(), 30.0))
    return ear


async def raw(endpoint: Endpoint, *parts: bytes) -> bytes:
    """All that comes back for these bytes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", endpoint.port)
    for part in parts:
        writer.write(part)
        await writer.drain()
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    return answer


def test_that_a_post_to_the_path_is_taken_and_one_connection_serves_many() -> None:
    async def story(endpoint: Endpoint, ear: Ear) -> None:
        assert endpoint.url.startswith("http://127.0.0.1:")
        async with httpx.AsyncClient(trust_env=False) as client:
            for body in (b"one", b"two", b""):
                answer = await client.post(endpoint.url, content=body)
                assert (answer.status_code, answer.content) == (204, b"")

    assert play(story).bodies == [b"one", b"two", b""]


def test_that_the_path_cannot_be_guessed_and_is_another_each_time() -> None:
    paths = {Endpoint(lambda body: 204).path for _ in range(50)}
    assert len(paths) == 50
    assert all(len(path) >= 40 for path in paths)


def test_that_anything_else_is_turned_away_with_a_status_alone() -> None:
    async def story(endpoint: Endpoint, ear: Ear) -> None:
        async with httpx.AsyncClient(trust_env=False) as client:
            base = f"http://127.0.0.1:{endpoint.port}"
            assert (await client.get(endpoint.url)).status_code == 405
            assert (await client.put(endpoint.url, content=b"x")).status_code == 405
            for path in ("/", "/notify/", endpoint.path + "x", endpoint.path + "?a=1"):
                answer = await client.post(base + path, content=b"x")
                assert (answer.status_code, answer.content) == (404, b"")
        assert ear.bodies == []
        assert ear.refused == ["not a POST"] * 2 + ["unknown path"] * 4

    play(story)


def test_that_a_body_is_bounded_whether_its_length_is_told_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ngsi_endpoint, "MAX_BODY", 1000)

    async def story(endpoint: Endpoint, ear: Ear) -> None:
        head = f"POST {endpoint.path} HTTP/1.1\r\nHost: x\r\n".encode()
        assert (await raw(endpoint, head + b"Content-Length: 1001\r\n\r\n")).startswith(b"HTTP/1.1 413")
        chunk = b"3e9\r\n" + b"x" * 1001 + b"\r\n0\r\n\r\n"
        assert (await raw(endpoint, head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk)).startswith(b"HTTP/1.1 413")  # fmt: skip
        assert ear.refused == ["oversized"] * 2
        assert ear.bodies == []

    play(story)


@pytest.mark.parametrize(
    "sent",
    [b"\x16\x03\x01\x02\x00", b"GET\r\n\r\n", b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", b"A" * 40_000],
)  # fmt: skip
def test_that_what_is_no_http_is_refused(sent: bytes) -> None:
    async def story(endpoint: Endpoint, ear: Ear) -> None:
        answer = await raw(endpoint, sent)
        assert answer == b"" or answer.startswith(b"HTTP/1.1 4")

    ear = play(story)
    assert ear.refused in (["bad request"], [])
    assert ear.bodies == []


def test_that_a_request_that_breaks_off_is_nothing() -> None:
    async def story(endpoint: Endpoint, ear: Ear) -> None:
        head = f"POST {endpoint.path} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n".encode()
        await raw(endpoint, head, b"half")
        await raw(endpoint)

    assert play(story).bodies == []


def test_that_the_rate_is_bounded_and_recovers() -> None:
    now = [0.0]

    async def story(endpoint: Endpoint, ear: Ear) -> None:
        async with httpx.AsyncClient(trust_env=False) as client:
            statuses = [
                (await client.post(endpoint.url, content=b"x")).status_code
                for _ in range(int(ngsi_endpoint.RATE) + 3)
            ]
            assert statuses == [204] * int(ngsi_endpoint.RATE) + [429] * 3
            now[0] = 1.0
            assert (await client.post(endpoint.url, content=b"x")).status_code == 204

    ear = play(story, monotonic=lambda: now[0])
    assert ear.refused == ["too many at once"] * 3


def test_that_connections_are_bounded_and_all_end_with_the_endpoint() -> None:
    async def story(endpoint: Endpoint, ear: Ear) -> None:
        held = [await asyncio.open_connection("127.0.0.1", endpoint.port) for _ in range(ngsi_endpoint.CONNECTIONS)]  # fmt: skip
        await asyncio.sleep(0.01)
        assert await raw(endpoint) == b""
        assert ear.refused == ["too many connections"]
        await endpoint.__aexit__(None, None, None)
        for reader, writer in held:
            assert await reader.read() == b""
            writer.close()

    play(story)
