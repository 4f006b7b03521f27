"""MQTT packets: what is written can be read, however the bytes are cut; what is not MQTT is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds import mqtt_wire as wire

MAX = 300


class Heard:
    def __init__(self) -> None:
        self.messages: list[tuple[bytes, bytes, bool]] = []
        self.oversized = 0
        self.control: list[tuple[int, bytes]] = []
        self.reader = wire.PacketReader(
            lambda *message: self.messages.append(message),
            self._count,
            lambda kind, body: self.control.append((kind, body)),
            max_payload=MAX,
        )

    def _count(self) -> None:
        self.oversized += 1


messages = st.lists(
    st.tuples(
        st.text(min_size=1, max_size=40).filter(lambda t: "\0" not in t and t.isprintable()),
        st.binary(max_size=MAX * 2),
        st.booleans(),
        st.sampled_from([0, 1]),
    ),
    max_size=8,
)


@given(messages, st.lists(st.integers(1, 400), min_size=1))
def test_that_messages_survive_any_cutting_and_the_long_ones_are_skipped(sent, cuts):
    stream = b"\x20\x02\x00\x00" + b"".join(
        wire.publish(topic, payload, qos=qos, retain=retain, packet_id=i + 1)
        for i, (topic, payload, retain, qos) in enumerate(sent)
    )
    heard, acks, at, i = Heard(), b"", 0, 0
    while at < len(stream):
        step = cuts[i % len(cuts)]
        acks += heard.reader.feed(stream[at : at + step])
        at, i = at + step, i + 1
    short = [(t.encode(), p, r) for t, p, r, _ in sent if len(p) <= MAX]
    assert heard.messages == short
    assert heard.oversized == len(sent) - len(short)
    assert heard.control == [(wire.CONNACK, b"\x00\x00")]
    acked = [int.from_bytes(acks[k + 2 : k + 4], "big") for k in range(0, len(acks), 4)]
    assert acked == [i + 1 for i, (*_, qos) in enumerate(sent) if qos]


@given(st.binary(max_size=500))
def test_that_any_bytes_are_read_or_refused(data):
    try:
        Heard().reader.feed(data)
    except wire.BadPacket:
        return


@pytest.mark.parametrize(
    "data",
    [
        b"\x30\x01\x00\x00",  # shorter than its own topic
        b"\x30\x03\x00\x05a",
        b"\x34\x06\x00\x01a\x00\x01x",  # QoS 2
        b"\x30\xff\xff\xff\xff\x01",  # length of five bytes
        b"\x20\xff\xff\x03",  # a control packet without end
    ],
)
def test_that_what_is_not_mqtt_is_refused(data):
    with pytest.raises(wire.BadPacket):
        Heard().reader.feed(data + b"\x00" * 100)


def test_that_connect_is_what_the_standard_says():
    packet = wire.connect("me", 20, "ola", "secret")
    assert packet == b"\x10\x1b\x00\x04MQTT\x04\xc2\x00\x14\x00\x02me\x00\x03ola\x00\x06secret"
    assert wire.connect("me", 20)[9] == 0x02


def test_that_subscribe_is_what_the_standard_says():
    assert wire.subscribe(1, "a/#", 1) == b"\x82\x08\x00\x01\x00\x03a/#\x01"
