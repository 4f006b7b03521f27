"""The MQTT session against a toy broker on loopback that sends whatever a test wants."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.feeds.feed import FeedLost
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_session import MAX_PAYLOAD, Manner, open_session

CONNACK, SUBACK = b"\x20\x02\x00\x00", b"\x90\x03\x00\x01\x00"
Talk = Callable[[asyncio.StreamWriter], Awaitable[None]]


class Heard:
    def __init__(self) -> None:
        self.messages: list[tuple[str, bytes, bool]] = []
        self.oversized = 0

    def message(self, *message) -> None:
        self.messages.append(message)

    def too_long(self) -> None:
        self.oversized += 1


async def _listen(talk: Talk, heard: Heard) -> None:
    """Connect, subscribe, and hear what `talk` sends until the session is lost. Raises FeedLost."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1000)
        writer.write(CONNACK)
        await reader.read(1000)
        writer.write(SUBACK)
        await talk(writer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        address = Address("127.0.0.1", server.sockets[0].getsockname()[1])
        session = await open_session(address, heard.message, heard.too_long)
        try:
            await session.subscribe(["#"], 0)
            await session.until_lost()
        finally:
            await session.close()


def _pieces(*pieces: bytes) -> Talk:
    async def talk(writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0)

    return talk


def _publish(topic: bytes, payload: bytes, *, retain: bool = False) -> bytes:
    rest = 2 + len(topic) + len(payload)
    length = b""
    while rest >= 128:
        length += bytes([rest & 127 | 128])
        rest >>= 7
    return bytes([0x30 | retain]) + length + bytes([rest]) + len(topic).to_bytes(2, "big") + topic + payload


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text("abc/æ", min_size=1, max_size=20),
            st.sampled_from([b"", b"21.5", b"x" * 300, b"x" * MAX_PAYLOAD, b"x" * (MAX_PAYLOAD + 1)]),
            st.booleans(),
        ),
        max_size=6,
    ),
    st.lists(st.integers(1, 400), min_size=1, max_size=20),
)
def test_that_messages_survive_any_cutting_and_the_long_ones_are_only_counted(sent, cuts):
    stream = b"".join(_publish(topic.encode(), payload, retain=retain) for topic, payload, retain in sent)
    pieces = []
    for cut in cuts:
        pieces.append(stream[:cut])
        stream = stream[cut:]
    heard = Heard()
    with pytest.raises(FeedLost, match="connection to the broker broke"):
        asyncio.run(_listen(_pieces(*pieces, stream), heard))
    assert heard.messages == [message for message in sent if len(message[1]) <= MAX_PAYLOAD]
    assert heard.oversized == sum(len(payload) > MAX_PAYLOAD for _, payload, _ in sent)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_that_whatever_a_broker_sends_ends_in_a_sentence_of_ours(data):
    with pytest.raises(FeedLost):
        asyncio.run(_listen(_pieces(data), Heard()))


def test_that_a_topic_that_is_no_text_is_handed_on_as_unknown():
    heard = Heard()
    with pytest.raises(FeedLost):
        asyncio.run(_listen(_pieces(_publish(b"\xff", b"1") + _publish(b"a", b"2")), heard))
    assert heard.messages == [("", b"1", False), ("a", b"2", False)]


def test_that_a_fault_of_ours_in_a_callback_ends_the_session_and_is_not_swallowed():
    heard = Heard()
    heard.message = lambda *message: 1 / 0
    with pytest.raises(ZeroDivisionError):
        asyncio.run(_listen(_pieces(_publish(b"a", b"1")), heard))


def test_that_connecting_is_cancelled_at_once():
    async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()  # to the end, and not a word
        writer.close()
        await writer.wait_closed()
        ended.set()

    async def cancelled() -> None:
        server = await asyncio.start_server(mute, "127.0.0.1", 0)
        async with server:
            opening = asyncio.create_task(
                open_session(Address("127.0.0.1", server.sockets[0].getsockname()[1]))
            )
            await asyncio.sleep(0.1)
            opening.cancel()
            await asyncio.wait({opening}, timeout=2.0)
            assert opening.cancelled()
            await asyncio.wait_for(ended.wait(), 2.0)

    ended = asyncio.Event()
    asyncio.run(cancelled())


def _say(*answers: bytes, version: int = 5) -> str:
    """What a person is told where a broker answers the greeting, the subscription ... with these."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for answer in answers:
            await reader.read(1000)
            writer.write(answer)
            await writer.drain()
        writer.close()

    async def told() -> None:
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            address = Address("127.0.0.1", server.sockets[0].getsockname()[1])
            session = await open_session(address, manner=Manner(version=version))
            try:
                await session.subscribe(["#"], 1)
                await session.until_lost()
            finally:
                await session.close()

    with pytest.raises(FeedLost) as caught:
        asyncio.run(told())
    return str(caught.value)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (0x84, "does not speak this version"),
        (0x85, "client name"),
        (0x86, "user name or the password"),
        (0x87, "may want a user name"),
        (0x88, "not available"),
        (0x89, "too busy"),
        (0x8A, "banned"),
        (0x8C, "way of logging in"),
        (0x97, "quota"),
        (0x9C, "moved"),
        (0x9D, "moved"),
        (0x9F, "too often"),
        (0x80, "refuses the connection"),
    ],
)
def test_that_each_reason_of_version_5_for_not_letting_us_in_has_a_sentence(code, says):
    assert says in _say(bytes([0x20, 3, 0, code, 0]))


@pytest.mark.parametrize(
    ("code", "says"),
    [(0x87, "does not let us read"), (0x8F, "takes one"), (0x97, "quota"), (0xA2, "wildcards")],
)
def test_that_each_reason_for_not_granting_a_subscription_has_a_sentence(code, says):
    assert says in _say(b"\x20\x03\x00\x00\x00", bytes([0x90, 4, 0, 1, 0, code]))


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (0x8B, "shutting down"),
        (0x8E, "taken over"),
        (0x98, "Whoever runs"),
        (0x9C, "moved"),
        (0x97, "quota"),
        (0x80, "broke"),
    ],
)
def test_that_each_reason_for_ending_has_a_sentence(code, says):
    ended = bytes([0xE0, 2, code, 0])
    assert says in _say(b"\x20\x03\x00\x00\x00", b"\x90\x04\x00\x01\x00\x01" + ended)


def test_that_where_a_broker_says_it_moved_to_is_not_shown():
    where = b"evil.example"
    properties = bytes([len(where) + 3, 0x1C]) + len(where).to_bytes(2, "big") + where
    told = _say(bytes([0x20, 2 + len(properties), 0, 0x9D]) + properties)
    assert "moved" in told
    assert "evil" not in told
