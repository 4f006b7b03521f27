"""Identities on IOTA: did:iota, and the document inside an identity's object.   Thread: any; pure but for `resolve`.

    did = IotaDid.parse("did:iota:testnet:0x84cf...")
    found = await resolve(rpc, did, "testnet")       # Resolved: document, deleted, or why there is none

The object holds b"DID", version 1, encoding 0 (JSON), a length of 16 bits, and {"doc": ..., "meta": ...} in which the
identity is called did:0:0. What comes by JSON-RPC is the endpoint's word (V0). An identity that is not there now is not one
that never was: `missing` says which of both the endpoint says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.iota.networks import address
from app.ledger.iota.rpc import Rpc, RpcBad
from app.ledger.iota.rpc_shapes import unbase64
from app.model.plain_json import loads

PLACEHOLDER = "did:0:0"
MOST_BYTES = 64 * 1024
DEFAULT = "iota"  # the network's name is left out for the mainnet
_DID = re.compile(r"did:iota:(?:([a-z0-9]{1,8}):)?(0x[0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class IotaDid:
    """network: mainnet, testnet, devnet, or 8 hex digits.   object: id of the identity's object."""

    network: str
    object: str

    @classmethod
    def parse(cls, text: str) -> IotaDid:
        """Raises ProofError."""
        match = _DID.fullmatch(text[:120])
        if match is None:
            raise ProofError("not a did:iota of IOTA (Rebased): did:iota:NETWORK:0x and 64 small hex digits")
        name = match[1] or DEFAULT
        return cls("mainnet" if name in (DEFAULT, "6364aad5") else name, match[2])

    def __str__(self) -> str:
        return (
            f"did:iota:{self.object}"
            if self.network == "mainnet"
            else f"did:iota:{self.network}:{self.object}"
        )


@dataclass(frozen=True, slots=True)
class Resolved:
    """document: None where it was deleted, is empty, or is missing.   missing: what the endpoint says of an object that it
    does not have, such as notExists or deleted."""

    did: IotaDid
    document: dict[str, Any] | None = None
    is_deleted: bool = False
    missing: str = ""


def document_of(raw: bytes, did: IotaDid) -> dict[str, Any] | None:
    """The document in an identity's bytes, with its real name in it; None where it is empty (deactivated).
    Raises ProofError."""
    if not raw:
        return None
    if len(raw) > MOST_BYTES:
        raise ProofError("an identity's document that is too long")
    if raw[:3] != b"DID" or len(raw) < 7:
        raise ProofError("not the bytes of an identity's document")
    if raw[3] != 1 or raw[4] != 0:
        raise ProofError(
            f"an identity's document of version {raw[3]}, encoding {raw[4]}; 1 and 0 are read here"
        )
    length = int.from_bytes(raw[5:7], "little")
    if len(raw) != 7 + length:
        raise ProofError("an identity's document that is cut off, or goes on after its end")
    try:
        said = loads(raw[7:].decode("utf-8", "strict"))
    except (ValueError, RecursionError) as error:
        raise ProofError("an identity's document that is not JSON") from error
    document = said.get("doc") if isinstance(said, dict) else None
    if not isinstance(document, dict):
        raise ProofError("an identity without a document")
    named: dict[str, Any] = _named(document, str(did), 0)
    if named.get("id") != str(did):
        raise ProofError("a document that is about another identity")
    return named


def _named(value: Any, did: str, depth: int) -> Any:
    """The placeholder replaced wherever it names the identity itself or a part of it."""
    if depth > 32:
        raise ProofError("a document nested too deeply")
    if isinstance(value, str):
        is_own = value == PLACEHOLDER or value.startswith(
            (PLACEHOLDER + "#", PLACEHOLDER + "?", PLACEHOLDER + "/")
        )
        return did + value[len(PLACEHOLDER) :] if is_own else value
    if isinstance(value, list):
        return [_named(one, did, depth + 1) for one in value]
    if isinstance(value, dict):
        return {key: _named(one, did, depth + 1) for key, one in value.items()}
    return value


async def resolve(rpc: Rpc, did: IotaDid, network: str) -> Resolved:
    """network: that the endpoint is of, by name or chain. Raises RpcError, ProofError."""
    if did.network != network:
        raise ProofError(f"{did} is of {did.network}, and this endpoint of {network}")
    answer = await rpc.object(did.object)
    data = answer.data
    if data is None:
        return Resolved(did, missing=(answer.error.code if answer.error else "") or "notExists")
    if address(data.objectId) != did.object:
        raise RpcBad(f"{rpc.host} answers with another object than the one asked for")
    if not data.type.partition("<")[0].endswith("::identity::Identity"):
        raise ProofError("an object that is no identity")
    fields = _fields(data.content)
    if fields.get("deleted") is True or fields.get("deleted_did") is True:
        return Resolved(did, is_deleted=True)
    value = _fields(fields.get("did_doc")).get("controlled_value")
    return Resolved(did, document_of(_bytes(value), did))


def _fields(value: Any) -> dict[str, Any]:
    found = value.get("fields") if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def _bytes(value: Any) -> bytes:
    """A vector<u8> as nodes write it: a list of numbers or base64; b"" of none."""
    if value is None:
        return b""
    try:
        return unbase64(value) if isinstance(value, str) else bytes(value)
    except (ValueError, TypeError) as error:
        raise ProofError("an identity whose document is no bytes") from error
