"""Checkpoint files (`.chk`): a whole checkpoint with all that happened in it, and proofs taken out of it.

    data = CheckpointFile.decode(raw); proof = data.proof(digest, chain)

Files of the archive begin with a blob tag (0x01); those of the light client do not.   Thread: any; pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.iota.bcs import BadBcs, UnknownVariant, decode, encode
from app.ledger.iota.digests import transaction_digest
from app.ledger.iota.proof_v1 import ProofV1, Targets
from app.ledger.iota.types import CHECKPOINT_DATA, CONTENTS, EFFECTS, EVENTS, SUMMARY, TRANSACTION

BLOB_TAG = 1
INTENT = [0, 0, 0]


@dataclass(frozen=True, slots=True)
class CheckpointFile:
    """value: as types.CHECKPOINT_DATA has it."""

    value: dict[str, Any]

    @classmethod
    def decode(cls, raw: bytes) -> CheckpointFile:
        """With or without the tag. Raises BadBcs, UnknownVariant."""
        try:
            return cls(decode(CHECKPOINT_DATA, raw))
        except (BadBcs, UnknownVariant):
            if raw[:1] != bytes([BLOB_TAG]):
                raise
            return cls(decode(CHECKPOINT_DATA, raw[1:]))

    def encode(self) -> bytes:
        return encode(CHECKPOINT_DATA, self.value)

    @property
    def summary(self) -> bytes:
        return encode(SUMMARY, self.value["checkpoint_summary"]["data"])

    @property
    def certificate(self) -> dict[str, Any]:
        found: dict[str, Any] = self.value["checkpoint_summary"]["auth_signature"]
        return found

    @property
    def digests(self) -> list[bytes]:
        """Of its transactions, in order."""
        return [transaction_digest(encode(TRANSACTION, one["transaction"])) for one in self._signed()]

    def _signed(self) -> list[dict[str, Any]]:
        found = []
        for one in self.value["transactions"]:
            if len(one["transaction"]) != 1 or one["transaction"][0]["intent"] != INTENT:
                raise BadBcs("a transaction with another intent, or more than one in its place")
            found.append(one["transaction"][0])
        return found

    def proof(self, digest: bytes, chain: bytes = bytes(32), events: tuple[int, ...] = ()) -> ProofV1:
        """Of one transaction. chain: what the file shall say of itself. Raises ProofError."""
        digests = self.digests
        if digest not in digests:
            raise ProofError("this checkpoint holds no such transaction")
        found = next(islice(self.proofs(chain), digests.index(digest), None))
        return replace(found, targets=Targets(digest, tuple((digest, place) for place in events)))

    def proofs(self, chain: bytes = bytes(32)) -> Iterator[ProofV1]:
        """Of each transaction, in order; what they share is made once."""
        summary, certificate = self.summary, self.certificate
        contents = encode(CONTENTS, self.value["checkpoint_contents"])
        for signed, one in zip(self._signed(), self.value["transactions"], strict=True):
            raw = encode(TRANSACTION, signed["transaction"])
            yield ProofV1(
                chain,
                Targets(transaction_digest(raw)),
                summary,
                certificate,
                contents,
                raw,
                tuple(signed["signatures"]),
                encode(EFFECTS, one["effects"]),
                None if one["events"] is None else encode(EVENTS, one["events"]),
            )
