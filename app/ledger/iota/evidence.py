"""What proves a transaction, as it is kept: one JSON object in canonical order, bytes in base64.   Thread: any; pure.

    {"checkpoint": "123", "digest": "FpGN...", "effects": BASE64, "events": [...], "network": "mainnet", "timestamp_ms": "...",
     "transaction": BASE64, "version": 1}

`transaction` is SenderSignedData in BCS (the transaction with its signatures), `effects` TransactionEffects in BCS; events are
the node's JSON, whose `bcs` are the bytes. What of it was checked is the level of the record; what the endpoint only says
(checkpoint, time) stays its word.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from typing import Any

import msgspec

from app.ledger.contract import ProofError
from app.ledger.iota.rpc_shapes import TransactionBlock, bytes_of, u64, unbase64
from app.model.ledger import Evidence

KIND = "iota-transaction"
MOST_BYTES = 8_000_000


class _Kept(msgspec.Struct):
    digest: str
    transaction: str
    effects: str
    network: str
    checkpoint: str | None = None
    timestamp_ms: str | None = None
    events: list[msgspec.Raw] = msgspec.field(default_factory=list)
    version: int = 1


@dataclass(frozen=True, slots=True)
class TransactionEvidence:
    """transaction: SenderSignedData, effects: TransactionEffects, both BCS; effects b"" where the node gave none."""

    digest: str
    network: str
    transaction: bytes
    effects: bytes
    events: tuple[msgspec.Raw, ...]
    checkpoint: int | None
    timestamp_ms: int | None

    def kept(self, seen_ns: int) -> Evidence:
        said = _Kept(
            self.digest,
            base64.b64encode(self.transaction).decode(),
            base64.b64encode(self.effects).decode(),
            self.network,
            None if self.checkpoint is None else str(self.checkpoint),
            None if self.timestamp_ms is None else str(self.timestamp_ms),
            list(self.events),
        )
        data = msgspec.json.encode(said, order="sorted")
        return Evidence(f"iota:{self.network}", KIND, data, seen_ns)


def of_block(block: TransactionBlock, network: str) -> TransactionEvidence:
    """Raises ValueError for bytes that cannot be read."""
    try:
        effects = bytes_of(block.rawEffects)
    except TypeError as error:
        raise ValueError("effects are no bytes") from error
    return TransactionEvidence(
        block.digest,
        network,
        unbase64(block.rawTransaction),
        effects,
        tuple(block.events or ()),
        None if block.checkpoint is None else u64(block.checkpoint),
        None if block.timestampMs is None else u64(block.timestampMs),
    )


def read(data: bytes) -> TransactionEvidence:
    """Raises ProofError."""
    if len(data) > MOST_BYTES:
        raise ProofError(f"evidence of {len(data)} bytes; at most {MOST_BYTES} are read")
    try:
        said = msgspec.json.decode(data, type=_Kept)
        numbers: list[Any] = [None if n is None else u64(n) for n in (said.checkpoint, said.timestamp_ms)]
        return TransactionEvidence(
            said.digest,
            said.network,
            unbase64(said.transaction),
            unbase64(said.effects),
            tuple(said.events),
            *numbers,
        )
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise ProofError("not the evidence of a transaction") from error
