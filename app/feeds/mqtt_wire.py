"""MQTT 3.1.1 packets as bytes, both ways; no socket here.

Only what a subscriber and a publisher at QoS 0 and 1 need. Why not a library: 50,000 messages a second leave 20 us each
for everything, and both libraries spend more than that or nearly so on the packet alone (docs/decisions/0005).
Format: OASIS MQTT 3.1.1, chapters 2 and 3.   Thread: any (no shared state).
"""

from __future__ import annotations

from collections.abc import Callable

CONNACK, PUBLISH, PUBACK, SUBACK, PINGRESP = 0x20, 0x30, 0x40, 0x90, 0xD0
PING = b"\xc0\x00"
DISCONNECT = b"\xe0\x00"


class BadPacket(Exception):
    """What came is not MQTT 3.1.1; the connection cannot go on."""


def connect(client_id: str, keepalive_s: int, user: str | None = None, password: str | None = None) -> bytes:
    """CONNECT with a clean session: what was missed while away is gone, as with any live feed."""
    flags = 0x02 | (0x80 if user is not None else 0) | (0x40 if password is not None else 0)
    body = _text("MQTT") + bytes((4, flags)) + keepalive_s.to_bytes(2, "big") + _text(client_id)
    for part in (user, password):
        if part is not None:
            body += _text(part)
    return b"\x10" + _length(len(body)) + body


def subscribe(packet_id: int, topic_filter: str, qos: int) -> bytes:
    body = packet_id.to_bytes(2, "big") + _text(topic_filter) + bytes((qos,))
    return b"\x82" + _length(len(body)) + body


def publish(topic: str, payload: bytes, *, qos: int = 0, retain: bool = False, packet_id: int = 0) -> bytes:
    """packet_id: 1..65535, needed for QoS 1."""
    body = _text(topic) + (packet_id.to_bytes(2, "big") if qos else b"") + payload
    return bytes((PUBLISH | qos << 1 | retain,)) + _length(len(body)) + body


class PacketReader:
    """Cuts a stream of bytes into packets and calls back for each.

    on_publish(topic, payload, is_retained): a message whose payload has at most max_payload bytes.
    on_oversized(): one that was longer; it is acknowledged and skipped without being kept in memory.
    on_control(kind, body): any other packet, kind being its first byte without the flags.
    """

    def __init__(
        self,
        on_publish: Callable[[bytes, bytes, bool], None],
        on_oversized: Callable[[], None],
        on_control: Callable[[int, bytes], None],
        *,
        max_payload: int,
    ) -> None:
        self._on_publish = on_publish
        self._on_oversized = on_oversized
        self._on_control = on_control
        self._max_payload = max_payload
        self._rest = b""
        self._skip = 0

    def feed(self, data: bytes) -> bytes:
        """Take what came; returns the acknowledgements to send. Raises BadPacket."""
        if self._skip:
            skipped = min(self._skip, len(data))
            self._skip -= skipped
            data = data[skipped:]
        buffer = self._rest + data if self._rest else data
        end, at = len(buffer), 0
        acks: list[bytes] = []
        on_publish, max_payload = self._on_publish, self._max_payload
        while end - at >= 2:
            head, length, start = buffer[at], buffer[at + 1], at + 2
            if length >= 0x80:
                decoded = _decode_length(buffer, at + 1)
                if decoded is None:
                    break
                length, start = decoded
            stop = start + length
            if head & 0xF0 != PUBLISH:
                if length > max_payload:
                    raise BadPacket("a control packet is too long")
                if stop > end:
                    break
                self._on_control(head & 0xF0, buffer[start:stop])
                at = stop
                continue
            if end < start + 2:
                break
            topic_end = start + 2 + (buffer[start] << 8 | buffer[start + 1])
            payload_at = topic_end + 2 if head & 0x06 else topic_end
            if payload_at > stop or head & 0x06 > 0x02:
                raise BadPacket("a message is shorter than its own header, or has a QoS nobody asked for")
            is_oversized = stop - payload_at > max_payload
            if (payload_at if is_oversized else stop) > end:
                break
            if head & 0x06:
                acks.append(b"\x40\x02" + buffer[topic_end:payload_at])
            if is_oversized:
                self._on_oversized()
                self._skip = max(0, stop - end)
                at = min(stop, end)
            else:
                on_publish(buffer[start + 2 : topic_end], buffer[payload_at:stop], bool(head & 0x01))
                at = stop
        self._rest = buffer[at:]
        return b"".join(acks)


def _decode_length(buffer: bytes, at: int) -> tuple[int, int] | None:
    """(remaining length, where the body starts), or None while bytes are missing."""
    length = 0
    for i in range(4):
        if at + i >= len(buffer):
            return None
        byte = buffer[at + i]
        length |= (byte & 0x7F) << (7 * i)
        if byte < 0x80:
            return length, at + i + 1
    raise BadPacket("a packet's length takes more than four bytes")


def _length(n: int) -> bytes:
    encoded = bytearray()
    while True:
        n, low = divmod(n, 128)
        encoded.append(low | (0x80 if n else 0))
        if not n:
            return bytes(encoded)


def _text(text: str) -> bytes:
    raw = text.encode()
    return len(raw).to_bytes(2, "big") + raw
