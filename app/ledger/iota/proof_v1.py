"""Official proofs of inclusion, `ProofV1` as JSON: what was done on IOTA, with all that proves it.   Thread: any; pure.

    proof = ProofV1.decode(data); verdict = check_proof(proof, committee)       # app/ledger/iota/verify.py
    data = ProofV1(...).encode()

It holds a checkpoint's summary and certificate, the whole contents of that checkpoint (the transaction is listed there),
the transaction, its effects and events, and which of these are meant (targets). `chain` stands in it unprotected: it says
which network somebody thinks this is, and proves nothing.
Source: npm @iota/proof-of-inclusion 0.1.0, which also judges what is written here (tests/judges).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.iota.base58 import from_base58, to_base58
from app.ledger.iota.bcs import (
    DIGEST,
    BadBcs,
    UnknownVariant,
    decode,
    encode,
    from_base64,
    from_json,
    to_base64,
    to_json,
)
from app.ledger.iota.digests import FLAGS
from app.ledger.iota.types import CERTIFIED_SUMMARY, CONTENTS, EFFECTS, EVENTS, SUMMARY, TRANSACTION
from app.model.plain_json import loads

MOST_BYTES = 16_000_000
_FIELDS = {"chain", "targets", "checkpoint_summary", "checkpoint_contents", "transaction_proof"}
_KEYS = {"ed25519": 32, "secp256k1": 33, "secp256r1": 33}
_SCHEMES = {flag: name for name, flag in FLAGS.items()}


@dataclass(frozen=True, slots=True)
class Targets:
    """transaction: digest, or None.   events: (digest, place).   objects: as the file has them, None looked at here."""

    transaction: bytes | None = None
    events: tuple[tuple[bytes, int], ...] = ()
    objects: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofV1:
    """All as BCS bytes; certificate: a value of types.CERTIFICATE; events: None where there are none.
    signatures: of the transaction, flag and all."""

    chain: bytes
    targets: Targets
    summary: bytes
    certificate: dict[str, Any]
    contents: bytes
    transaction: bytes
    signatures: tuple[bytes, ...]
    effects: bytes
    events: bytes | None

    @classmethod
    def decode(cls, data: bytes) -> ProofV1:
        """Raises BadBcs for what is no such file, UnknownVariant for one of a newer protocol."""
        if len(data) > MOST_BYTES:
            raise BadBcs(f"a proof of {len(data)} bytes; at most {MOST_BYTES} are read")
        try:
            said = loads(data.decode("utf-8"))
        except (ValueError, RecursionError) as error:
            raise BadBcs("no proof: not JSON") from error
        if not isinstance(said, dict) or "ProofV1" not in said:
            raise BadBcs("no proof of inclusion: there is no ProofV1 in it")
        inner = said["ProofV1"]
        if not isinstance(inner, dict) or not inner.keys() >= _FIELDS:
            raise BadBcs("a ProofV1 that lacks a field")
        try:
            signed = from_json(CERTIFIED_SUMMARY, inner["checkpoint_summary"])
            done = inner["transaction_proof"]
            events = done.get("events")
            return cls(
                from_json(DIGEST, inner["chain"]),
                _targets(inner["targets"]),
                encode(SUMMARY, signed["data"]),
                signed["auth_signature"],
                encode(CONTENTS, _contents(inner["checkpoint_contents"])),
                encode(TRANSACTION, from_json(TRANSACTION, done["transaction"]["data"]["transaction"])),
                tuple(_signature(one) for one in done["transaction"]["data"]["signatures"]),
                encode(EFFECTS, from_json(EFFECTS, done["effects"])),
                None if events is None else encode(EVENTS, from_json(EVENTS, events)),
            )
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise BadBcs("a ProofV1 that lacks a field, or has one of another kind") from error

    def encode(self) -> bytes:
        """As the official library writes it."""
        said = {
            "chain": to_base58(self.chain),
            "targets": {
                "transaction": None
                if self.targets.transaction is None
                else to_base58(self.targets.transaction),
                "objects": list(self.targets.objects),
                "events": [{"txDigest": to_base58(d), "eventSeq": str(k)} for d, k in self.targets.events],
            },
            "checkpoint_summary": {
                "data": to_json(SUMMARY, decode(SUMMARY, self.summary)),
                "auth_signature": {
                    "epoch": self.certificate["epoch"],
                    "signature": to_base64(self.certificate["signature"]),
                    "signers_map": list(self.certificate["signers_map"]),
                },
            },
            "checkpoint_contents": _plain_contents(decode(CONTENTS, self.contents)),
            "transaction_proof": {
                "transaction": {
                    "data": {
                        "transaction": to_json(TRANSACTION, decode(TRANSACTION, self.transaction)),
                        "signatures": [_plain_signature(one) for one in self.signatures],
                    },
                    "auth_signature": {},
                },
                "effects": to_json(EFFECTS, decode(EFFECTS, self.effects)),
                "events": None if self.events is None else to_json(EVENTS, decode(EVENTS, self.events)),
            },
        }
        return json.dumps({"ProofV1": said}, separators=(",", ":")).encode()


def _targets(said: Any) -> Targets:
    if not isinstance(said, dict):
        raise BadBcs("targets that are no object")
    transaction = said.get("transaction")
    return Targets(
        None if transaction is None else from_json(DIGEST, transaction),
        tuple(
            (from_json(DIGEST, one["txDigest"]), _whole(one["eventSeq"]))
            for one in _list(said.get("events", []))
        ),
        tuple(_list(said.get("objects", []))),
    )


def _whole(said: Any) -> int:
    if not isinstance(said, str) or not said.isascii() or not said.isdigit() or len(said) > 19:
        raise BadBcs("the place of an event is a whole number")
    return int(said)


def _list(said: Any) -> list[Any]:
    if not isinstance(said, list) or len(said) > 10_000:
        raise BadBcs("a list was expected")
    return said


def _contents(said: Any) -> dict[str, Any]:
    if isinstance(said, dict) and said and "V1" not in said:
        raise UnknownVariant("contents of a checkpoint in a newer form")
    rows = _list(said["V1"])
    return {
        "V1": {
            "digests": [
                [from_json(DIGEST, row["transaction"]), from_json(DIGEST, row["effects"])] for row in rows
            ],
            "signatures": [[_signature(one) for one in _list(row["signatures"])] for row in rows],
        }
    }


def _plain_contents(value: dict[str, Any]) -> dict[str, Any]:
    inner = value["V1"]
    if len(inner["digests"]) != len(inner["signatures"]):
        raise ProofError("a checkpoint that has more or fewer signatures than transactions")
    return {
        "V1": [
            {
                "transaction": to_base58(digest),
                "effects": to_base58(effects),
                "signatures": [_plain_signature(one) for one in signatures],
            }
            for (digest, effects), signatures in zip(inner["digests"], inner["signatures"], strict=True)
        ]
    }


def _plain_signature(raw: bytes) -> dict[str, Any]:
    scheme = _SCHEMES.get(raw[0], "") if raw else ""
    if scheme not in _KEYS or len(raw) != 65 + _KEYS[scheme]:
        raise ProofError("a signature of a scheme that this file cannot hold")
    return {"scheme": scheme, "signature": to_base64(raw[1:65]), "public_key": to_base64(raw[65:])}


def _signature(said: Any) -> bytes:
    if not isinstance(said, dict) or said.get("scheme") not in _KEYS:
        raise UnknownVariant("a signature of a scheme that is not read here")
    raw, key = from_base64(said["signature"]), from_base64(said["public_key"])
    if len(raw) != 64 or len(key) != _KEYS[said["scheme"]]:
        raise BadBcs("a signature or a key of another length")
    return bytes([FLAGS[said["scheme"]]]) + raw + key


def committee_of_json(said: Any) -> tuple[int, list[tuple[bytes, int]]]:
    """Epoch and members of a committee as the official tools write it: {"epoch", "voting_rights": [[key, weight], ...]}.
    Raises BadBcs."""
    try:
        epoch, rights = said["epoch"], _list(said["voting_rights"])
        members = [(from_base64(key), weight) for key, weight in rights]
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise BadBcs("a committee has an epoch and voting_rights") from error
    if any(isinstance(n, bool) or not isinstance(n, int) for n in (epoch, *(w for _, w in members))):
        raise BadBcs("epochs and weights are whole numbers")
    return epoch, members


def id_of(text: str) -> bytes:
    """A digest in base 58. Raises BadBcs."""
    try:
        return from_base58(text)
    except ValueError as error:
        raise BadBcs("a digest that is not in base 58") from error
