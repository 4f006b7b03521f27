"""Programmable transactions in BCS: the ones that we build, and reading what others' call and with what.   Thread: any; pure.

    data = build(sender, inputs, commands, Gas(coins, sender, price, budget))
    sent = read_signed(raw)           # of SenderSignedData: transaction's bytes, signatures, sender, calls, pure inputs

TransactionData V1 = kind, sender, gas, expiration. A kind, command or argument that we do not know raises codec.Unknown.
Layout: the reference below is the JSON schema of IOTA's TypeScript SDK, held by its vectors in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.ledger.contract import ProofError
from app.ledger.iota import base58
from app.ledger.iota.codec import Reading, Unknown, Writing
from app.ledger.iota.hashing import hash_of

DEEPEST = 16
_PLAIN = ("bool", "u8", "u64", "u128", "address", "signer")
_LATER = {8: "u16", 9: "u32", 10: "u256"}


@dataclass(frozen=True, slots=True)
class ObjectRef:
    """digest: base58."""

    id: str
    version: int
    digest: str


@dataclass(frozen=True, slots=True)
class Gas:
    """In NANOS (10^-9 IOTA)."""

    coins: tuple[ObjectRef, ...]
    owner: str
    price: int
    budget: int


@dataclass(frozen=True, slots=True)
class Call:
    """Of a Move function.   types: as text.   arguments: encoded with `given` or `result`."""

    package: str
    module: str
    function: str
    arguments: tuple[bytes, ...] = ()
    types: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """What a signed transaction says.   transaction: TransactionData's bytes.   pure: values given, by input.
    calls: (package, module, function).   sponsor: who pays, where it is not the sender."""

    transaction: bytes
    signatures: tuple[bytes, ...]
    sender: str
    gas_owner: str
    pure: tuple[bytes, ...]
    calls: tuple[tuple[str, str, str], ...]

    @property
    def digest(self) -> str:
        return base58.encode(hash_of("TransactionData", self.transaction))


VECTOR_U8 = b"\x06\x01"


def pure(value: bytes) -> bytes:
    return bytes(Writing().u8(0).data(value))


def shared(object_id: str, first_version: int, *, is_mutable: bool) -> bytes:
    return bytes(Writing().u8(1).u8(1).address(object_id).u64(first_version).u8(is_mutable))


def given(index: int) -> bytes:
    """The index-th input, as an argument."""
    return bytes(Writing().u8(1).u16(index))


def result(index: int) -> bytes:
    """What the index-th command gave."""
    return bytes(Writing().u8(2).u16(index))


def build(sender: str, inputs: Sequence[bytes], commands: Sequence[Call], gas: Gas) -> bytes:
    """TransactionData."""
    put = Writing().u8(0).u8(0).length(len(inputs))
    for one in inputs:
        put.raw(one)
    put.length(len(commands))
    for call in commands:
        put.u8(0).address(call.package).text(call.module).text(call.function)
        put.length(len(call.types)).raw(b"".join(call.types))
        put.length(len(call.arguments)).raw(b"".join(call.arguments))
    put.address(sender).length(len(gas.coins))
    for coin in gas.coins:
        put.address(coin.id).u64(coin.version).data(base58.decode(coin.digest))
    put.address(gas.owner).u64(gas.price).u64(gas.budget).u8(0)
    return bytes(put)


def signed(transaction: bytes, signatures: Sequence[bytes]) -> bytes:
    """SenderSignedData, as nodes call it rawTransaction."""
    put = Writing().length(1).raw(b"\0\0\0").raw(transaction).length(len(signatures))
    for one in signatures:
        put.data(one)
    return bytes(put)


def read_signed(raw: bytes) -> Sent:
    """Raises ProofError; Unknown for what may be newer than this program."""
    at = Reading(raw)
    if at.length() != 1:
        raise Unknown("not one transaction")
    if (scope := at.take(3)) != b"\0\0\0":
        raise Unknown(f"signed for another purpose ({scope.hex()})")
    begin = at.at
    sender, gas_owner, values, calls = _transaction(at)
    end = at.at
    signatures = tuple(at.many(at.data))
    at.end()
    return Sent(raw[begin:end], signatures, sender, gas_owner, values, calls)


def read(data: bytes) -> Sent:
    """TransactionData alone."""
    at = Reading(data)
    sender, gas_owner, values, calls = _transaction(at)
    at.end()
    return Sent(data, (), sender, gas_owner, values, calls)


def _transaction(at: Reading) -> tuple[str, str, tuple[bytes, ...], tuple[tuple[str, str, str], ...]]:
    at.variant(("V1",))
    at.variant(("ProgrammableTransaction",))  # those of the system are not read
    values: list[bytes] = []
    for _ in range(_bounded(at)):
        if at.variant(("Pure", "Object")) == "Pure":
            values.append(at.data())
        else:
            _object(at)
    calls: list[tuple[str, str, str]] = []
    for _ in range(_bounded(at)):
        call = _command(at)
        if call is not None:
            calls.append(call)
    sender = at.address()
    at.many(lambda: _ref(at))
    owner = at.address()
    at.take(16)
    if at.variant(("None", "Epoch")) == "Epoch":
        at.u64()
    return sender, owner, tuple(values), tuple(calls)


def _bounded(at: Reading) -> int:
    count = at.length()
    if count > 4096:
        raise ProofError(f"{count} inputs or commands")
    return count


def _object(at: Reading) -> None:
    if at.variant(("ImmOrOwned", "Shared", "Receiving")) == "Shared":
        at.take(40)
        at.boolean()
    else:
        _ref(at)


def _ref(at: Reading) -> ObjectRef:
    return ObjectRef(at.address(), at.u64(), base58.encode(at.digest()))


_COMMANDS = ("MoveCall", "TransferObjects", "SplitCoins", "MergeCoins", "Publish", "MakeMoveVec", "Upgrade")


def _command(at: Reading) -> tuple[str, str, str] | None:
    name = at.variant(_COMMANDS)
    if name == "MoveCall":
        call = (at.address(), at.text(), at.text())
        at.many(lambda: _type(at, 0))
        at.many(lambda: _argument(at))
        return call
    if name == "TransferObjects":
        at.many(lambda: _argument(at))
        _argument(at)
    elif name in ("SplitCoins", "MergeCoins"):
        _argument(at)
        at.many(lambda: _argument(at))
    elif name == "MakeMoveVec":
        at.option(lambda: _type(at, 0))
        at.many(lambda: _argument(at))
    else:
        at.many(at.data)
        at.many(at.address)
        if name == "Upgrade":
            at.address()
            _argument(at)
    return None


def _argument(at: Reading) -> None:
    kind = at.variant(("GasCoin", "Input", "Result", "NestedResult"))
    at.take({"GasCoin": 0, "Input": 2, "Result": 2, "NestedResult": 4}[kind])


def _type(at: Reading, depth: int) -> str:
    if depth > DEEPEST:
        raise ProofError("a type nested too deeply")
    index = at.length()
    if index < len(_PLAIN):
        return _PLAIN[index]
    if index == 6:
        return f"vector<{_type(at, depth + 1)}>"
    if index == 7:
        name = f"{at.address()}::{at.text()}::{at.text()}"
        inner = at.many(lambda: _type(at, depth + 1))
        return f"{name}<{', '.join(inner)}>" if inner else name
    if index in _LATER:
        return _LATER[index]
    raise Unknown(f"a type {index} that is not known here")
