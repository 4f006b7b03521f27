"""Programmable transactions: the ones that we build and sign, and what others' call and with which values.   Thread: any; pure.

    data = build(sender, inputs, commands, gas)           # BCS of TransactionData, as it is signed
    raw = signed(data, [signature])                       # as nodes call it rawTransaction
    sent = read_signed(raw); sent.digest, sent.sender, sent.calls, sent.pure

Reading raises ProofError; of it UnknownVariant for what may be newer than this program.   Gas in NANOS (10^-9 IOTA).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.ledger.iota.base58 import from_base58, to_base58
from app.ledger.iota.bcs import BYTES, UnknownVariant, decode, encode, uleb, variant_of, vec
from app.ledger.iota.digests import transaction_digest
from app.ledger.iota.rpc_shapes import u64
from app.ledger.iota.type_tags import parse_tag
from app.ledger.iota.types import SIGNED_TRANSACTION, TRANSACTION

VECTOR_U8 = "vector<u8>"
_SIGNATURES = vec(BYTES)


@dataclass(frozen=True, slots=True)
class ObjectRef:
    """id: hex.   digest: base58."""

    id: str
    version: int
    digest: str


@dataclass(frozen=True, slots=True)
class Gas:
    coins: tuple[ObjectRef, ...]
    owner: str
    price: int
    budget: int


@dataclass(frozen=True, slots=True)
class Sent:
    """transaction: BCS of TransactionData.   pure: the values given, each as BCS.   calls: (package, module, function).
    gas_owner: who pays, where it is not the sender."""

    transaction: bytes
    signatures: tuple[bytes, ...]
    sender: str
    gas_owner: str
    pure: tuple[bytes, ...]
    calls: tuple[tuple[str, str, str], ...]

    @property
    def digest(self) -> str:
        return to_base58(transaction_digest(self.transaction))


def pure(value: bytes) -> dict[str, Any]:
    """value: BCS."""
    return {"Pure": value}


def shared(object_id: str, first_version: int, *, is_mutable: bool) -> dict[str, Any]:
    told = {
        "object_id": raw_address(object_id),
        "initial_shared_version": first_version,
        "mutable": is_mutable,
    }
    return {"Object": {"Shared": told}}


def given(index: int) -> dict[str, Any]:
    """The index-th input, as an argument."""
    return {"Input": index}


def result(index: int) -> dict[str, Any]:
    """What the index-th command gave."""
    return {"Result": index}


def call(
    package: str, module: str, function: str, arguments: Sequence[Any] = (), types: Sequence[str] = ()
) -> dict[str, Any]:
    told = {
        "package": raw_address(package),
        "module": module,
        "function": function,
        "type_arguments": [parse_tag(one) for one in types],
        "arguments": list(arguments),
    }
    return {"MoveCall": told}


def build(sender: str, inputs: Sequence[Any], commands: Sequence[Any], gas: Gas) -> bytes:
    coins = [
        {"object_id": raw_address(c.id), "version": u64(c.version), "digest": from_base58(c.digest)}
        for c in gas.coins
    ]
    payment = {"objects": coins, "owner": raw_address(gas.owner), "price": gas.price, "budget": gas.budget}
    data = {
        "kind": {"Programmable": {"inputs": list(inputs), "commands": list(commands)}},
        "sender": raw_address(sender),
        "gas_payment": payment,
        "expiration": {"None": None},
    }
    return encode(TRANSACTION, {"V1": data})


def signed(transaction: bytes, signatures: Sequence[bytes]) -> bytes:
    return uleb(1) + bytes(3) + transaction + encode(_SIGNATURES, list(signatures))


def read_signed(raw: bytes) -> Sent:
    said = decode(SIGNED_TRANSACTION, raw)
    if len(said) != 1:
        raise UnknownVariant("not one transaction")
    if said[0]["intent"] != [0, 0, 0]:
        raise UnknownVariant("signed for another purpose than a transaction")
    signatures = tuple(said[0]["signatures"])
    data = raw[4 : len(raw) - len(encode(_SIGNATURES, list(signatures)))]
    return _sent(said[0]["transaction"], data, signatures)


def read(data: bytes) -> Sent:
    """TransactionData alone."""
    return _sent(decode(TRANSACTION, data), data, ())


def _sent(transaction: Any, data: bytes, signatures: tuple[bytes, ...]) -> Sent:
    said = variant_of(transaction)[1]
    name, kind = variant_of(said["kind"])
    values: list[bytes] = []
    calls: list[tuple[str, str, str]] = []
    if name == "Programmable":
        values = [inner for what, inner in map(variant_of, kind["inputs"]) if what == "Pure"]
        for what, inner in map(variant_of, kind["commands"]):
            if what == "MoveCall":
                calls.append((hexed(inner["package"]), inner["module"], inner["function"]))
    return Sent(
        data,
        signatures,
        hexed(said["sender"]),
        hexed(said["gas_payment"]["owner"]),
        tuple(values),
        tuple(calls),
    )


def raw_address(text: str) -> bytes:
    """Of its hex form, short or long."""
    return bytes.fromhex(text.removeprefix("0x").rjust(64, "0"))


def hexed(address: bytes) -> str:
    return "0x" + address.hex()
