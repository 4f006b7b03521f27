"""Messages of a purchased stream: sealed for one purchase, one topic, and nobody else.   Thread: any, pure.

    data = seal(key, order, "air-quay/pm25_ug_m3", b'{"t":1795320600,"v":6.5}')
    unseal(key, order, "air-quay/pm25_ug_m3", data)          # BadSeal for another key, order or topic, or any changed bit

Bytes: "TVS1", 12 bytes nonce (random), ChaCha20-Poly1305 ciphertext with its tag; authenticated with it: "TVS1", the order's
id and the topic below the purchase's prefix, each behind its length as two bytes, the larger first.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.model.times import iso

HEAD = b"TVS1"
KEY_BYTES, NONCE_BYTES, TAG_BYTES = 32, 12, 16
MAX_SEALED = 64 * 1024
END_TOPIC = "$end"
"""Where the seller says that a purchase has ended: {"end": "revoked" | "expired"}."""


ENDED = {
    "revoked": "The seller has revoked this purchase; what was received stays",
    "expired": "The period of this purchase is over; buy the stream again to go on",
}


class BadSeal(ValueError):
    """Not sealed for this purchase and topic; a short fixed word of ours."""


@dataclass(frozen=True, slots=True)
class StreamAccess:
    """What a grant gives.   from_ns <= t < to_ns: the period.   ended: a sentence where it is over already, else empty."""

    order: str
    key: bytes
    from_ns: int
    to_ns: int
    ended: str = ""

    def __repr__(self) -> str:
        return f"StreamAccess({self.order!r}, ...)"


def seal(key: bytes, order: str, topic: str, plain: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return HEAD + nonce + ChaCha20Poly1305(key).encrypt(nonce, plain, _bound(order, topic))


def unseal(key: bytes, order: str, topic: str, data: bytes) -> bytes:
    if (
        not data.startswith(HEAD)
        or not len(HEAD) + NONCE_BYTES + TAG_BYTES <= len(data) <= MAX_SEALED + NONCE_BYTES
    ):
        raise BadSeal("not sealed")
    nonce, sealed = data[len(HEAD) : len(HEAD) + NONCE_BYTES], data[len(HEAD) + NONCE_BYTES :]
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, _bound(order, topic))
    except InvalidTag as error:
        raise BadSeal("seal does not hold") from error


def _bound(order: str, topic: str) -> bytes:
    return HEAD + b"".join(len(raw).to_bytes(2, "big") + raw for raw in (order.encode(), topic.encode()))


def end_text(to_ns: int) -> str:
    return f"The period of this purchase ended at {iso(to_ns)}; buy the stream again to go on"
