"""What IOTA's JSON-RPC answers look like, as far as we read them; other fields are passed over.   Thread: any; pure.

u64 are text or numbers there; `u64` makes them numbers. Names as on the wire.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any

import msgspec

from app.ledger.iota.base58 import from_base58

EVIDENCE_OPTIONS = dict.fromkeys(
    ("showInput", "showRawInput", "showEffects", "showRawEffects", "showEvents"), True
)
MOST_U64 = 2**64 - 1
U64 = str | int


class Fault(msgspec.Struct):
    code: int = 0
    message: str = ""


class Envelope(msgspec.Struct):
    id: int | str | None = None
    result: msgspec.Raw = msgspec.Raw(b"null")
    error: Fault | None = None


class Page(msgspec.Struct):
    data: list[msgspec.Raw]
    hasNextPage: bool
    nextCursor: Any = None


class EventId(msgspec.Struct):
    txDigest: str
    eventSeq: U64


class Event(msgspec.Struct):
    id: EventId
    packageId: str
    transactionModule: str
    sender: str
    type: str
    parsedJson: msgspec.Raw = msgspec.Raw(b"null")
    bcs: str = ""
    bcsEncoding: str = "base58"
    timestampMs: U64 | None = None

    @property
    def contents(self) -> bytes:
        """The event's BCS bytes; empty where the node does not give them. Raises ValueError."""
        if self.bcsEncoding == "base64":
            return unbase64(self.bcs)
        if self.bcsEncoding == "base58":
            return from_base58(self.bcs, 20_000)
        raise ValueError("an encoding that we do not know")


class TransactionBlock(msgspec.Struct):
    digest: str
    transaction: dict[str, Any] | None = None
    rawTransaction: str = ""
    rawEffects: str | list[int] | None = None
    effects: dict[str, Any] | None = None
    events: list[msgspec.Raw] | None = None
    objectChanges: list[dict[str, Any]] | None = None
    checkpoint: U64 | None = None
    timestampMs: U64 | None = None
    errors: list[str] | None = None


class Checkpoint(msgspec.Struct):
    epoch: U64
    sequenceNumber: U64
    digest: str
    timestampMs: U64
    transactions: list[str]
    networkTotalTransactions: U64 = 0
    previousDigest: str | None = None
    validatorSignature: str = ""
    endOfEpochData: dict[str, Any] | None = None


class ObjectData(msgspec.Struct):
    objectId: str
    version: U64
    digest: str
    type: str = ""
    owner: Any = None
    previousTransaction: str = ""
    content: dict[str, Any] | None = None
    bcs: dict[str, Any] | None = None

    @property
    def bcs_bytes(self) -> bytes | None:
        """None where the node did not give them, or no object of Move's. Raises ValueError."""
        raw = (self.bcs or {}).get("bcsBytes")
        return unbase64(raw) if isinstance(raw, str) else None


class ObjectError(msgspec.Struct):
    code: str = ""


class ObjectAnswer(msgspec.Struct):
    """error.code: notExists, deleted, or another word."""

    data: ObjectData | None = None
    error: ObjectError | None = None


class PastObject(msgspec.Struct):
    status: str
    details: Any = None

    def __post_init__(self) -> None:
        if self.status == "VersionFound":
            self.details = msgspec.convert(self.details, ObjectData)


class Coin(msgspec.Struct):
    coinType: str
    coinObjectId: str
    version: U64
    digest: str
    balance: U64


class CoinPage(msgspec.Struct):
    data: list[Coin]
    hasNextPage: bool = False
    nextCursor: str | None = None


class DryRun(msgspec.Struct):
    effects: dict[str, Any]


def u64(value: Any, error: Exception | None = None) -> int:
    """Raises ValueError, or the error given, for what is no u64."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= 20:
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST_U64:
        return value
    raise error or ValueError("not a number of 64 bits")


def unbase64(text: str) -> bytes:
    """Raises ValueError."""
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error


def bytes_of(value: str | list[int] | None) -> bytes:
    """Raw bytes as nodes write them: base64, or a list of numbers. Raises ValueError."""
    if value is None:
        return b""
    if isinstance(value, str):
        return unbase64(value)
    return bytes(value)
