"""Puts a root of our log into IOTA as a Locked notarization: planned and tried dry first, then signed and sent.

    plan = await prepare(rpc, network, package, wallet.address, payload, "Tvilling: log of Trondheim")
    plan.cost                                     # NANOS, as the node's dry run says; nothing was sent yet
    receipt = await execute(rpc, plan, wallet.sign(plan.transaction))

The bytes are built here (transaction.py): the official SDK for Python speaks to nodes by GraphQL only, and what is signed
shall not depend on what a node builds. The payload stands in the transaction's inputs and in the object, so that whoever
reads it has the root. A notarization made so has no delete lock: its owner may destroy the object one day; the transaction,
and the evidence that is kept of it, stay.   Thread: an asyncio loop.   Raises RpcError, AnchorError.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from app.ledger.contract import LedgerError
from app.ledger.iota.base58 import is_digest, to_base58
from app.ledger.iota.digests import created_id, transaction_digest
from app.ledger.iota.evidence import TransactionEvidence, of_block
from app.ledger.iota.networks import CLOCK, Network, address, type_name
from app.ledger.iota.notarization import locked
from app.ledger.iota.reader import WrongChain
from app.ledger.iota.rpc import Rpc, RpcBad, RpcError
from app.ledger.iota.rpc_shapes import EVIDENCE_OPTIONS, Event, TransactionBlock, u64
from app.ledger.iota.transaction import Gas, ObjectRef, build, hexed

COIN = "0x2::iota::IOTA"
NANOS = 1_000_000_000
FIRST_BUDGET = 100_000_000  # of the dry run; what is signed allows a fifth more than that run says it costs
LEAST_BUDGET = 2_000_000
MOST_COST = 1 * NANOS  # beyond that something is wrong with what the node says
MOST_COINS = 200
MOST_PAYLOAD = 8_000
TRIES = 20


class AnchorError(LedgerError):
    """It cannot be anchored; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """transaction: BCS, to be signed.   cost: NANOS that would be spent, rebate taken off.   budget: NANOS at most."""

    network: Network
    sender: str
    package: str
    transaction: bytes
    cost: int
    budget: int

    @property
    def digest(self) -> str:
        return to_base58(transaction_digest(self.transaction))


@dataclass(frozen=True, slots=True)
class Receipt:
    """object: id of the notarization.   checkpoint: None where the node has not said it yet.   t_ms: of the ledger."""

    tx: str
    object: str
    checkpoint: int | None
    t_ms: int | None
    evidence: TransactionEvidence


async def prepare(
    rpc: Rpc, network: Network, package: str, sender: str, payload: bytes, description: str
) -> Plan:
    """payload: canonical JSON of the anchor. Asks the node, signs and sends nothing."""
    if len(payload) > MOST_PAYLOAD:
        raise AnchorError(f"an anchor of {len(payload)} bytes; at most {MOST_PAYLOAD}")
    chain = await rpc.chain_identifier()
    if chain != network.chain:
        raise WrongChain(
            f"{rpc.host} is of chain {chain}, {network.name} is {network.chain}; nothing was sent"
        )
    price = await rpc.reference_gas_price()
    if not 0 < price <= 1_000_000:
        raise RpcBad(f"{rpc.host} names a price for gas that cannot be right")
    coins, balance = await _coins(rpc, sender)
    inputs, commands = locked(package, payload, "application/json", description, CLOCK)

    async def tried(budget: int) -> tuple[bytes, int, int]:
        data = build(sender, inputs, commands, Gas(coins, sender, price, budget))
        return data, *_cost((await rpc.dry_run(data)).effects, rpc.host)

    first = min(FIRST_BUDGET, balance)
    if first < LEAST_BUDGET:
        raise AnchorError(
            f"{sender} holds {shown(balance)}, which is not enough; send it some IOTA on {network.name}"
        )
    _, used, _ = await tried(first)
    budget = min(max(used + used // 5, LEAST_BUDGET), balance)
    data, used, cost = await tried(budget)
    if used > budget:
        raise AnchorError(f"it would cost {shown(used)}, and {sender} holds {shown(balance)}")
    return Plan(network, sender, package, data, cost, budget)


async def execute(
    rpc: Rpc,
    plan: Plan,
    signature: bytes,
    *,
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> Receipt:
    """Sends it. Where the answer is lost, asks whether it arrived: the digest is known before."""
    try:
        block = await rpc.execute(plan.transaction, [signature])
    except RpcError as error:
        found = await _arrived(rpc, plan.digest, sleep)
        if found is None:
            raise AnchorError(
                f"{error}. Whether transaction {plan.digest} was carried out is not known; look it up before you try again"
            ) from error
        block = found
    if block.digest != plan.digest:
        raise RpcBad(f"{rpc.host} answers with another transaction than the one that was sent")
    status = _table(block.effects, "status").get("status")
    if status != "success":
        raise AnchorError(f"transaction {plan.digest} was carried out and failed; its gas is spent")
    made = _made(block, plan)
    for _ in range(TRIES):
        if block.checkpoint is not None and block.timestampMs is not None:
            break
        await sleep(1.0)
        block = await _arrived(rpc, plan.digest, sleep, tries=1) or block
    try:
        evidence = of_block(block, plan.network.name)
    except ValueError as error:
        raise RpcBad(f"{rpc.host} answers with bytes that cannot be read") from error
    return Receipt(plan.digest, made, evidence.checkpoint, evidence.timestamp_ms, evidence)


async def _arrived(
    rpc: Rpc, digest: str, sleep: Callable[[float], Awaitable[None]], tries: int = 5
) -> TransactionBlock | None:
    for turn in range(tries):
        if turn:
            await sleep(1.0)
        try:
            return await rpc.transaction(digest, EVIDENCE_OPTIONS)
        except RpcError:
            continue
    return None


def _made(block: TransactionBlock, plan: Plan) -> str:
    """Id of the notarization: named by the event, and one of those that this transaction can have made."""
    possible = {hexed(created_id(transaction_digest(plan.transaction), k)) for k in range(16)}
    for raw in block.events or ():
        try:
            event = msgspec.json.decode(raw, type=Event)
            contents = event.contents
        except (msgspec.MsgspecError, ValueError):
            continue
        is_ours = type_name(event.type) == f"{plan.package}::locked_notarization::LockedNotarizationCreated"
        if is_ours and hexed(contents) in possible:
            return hexed(contents)
    raise RpcBad("The node says that it was carried out, and names no notarization that it made")


async def _coins(rpc: Rpc, sender: str) -> tuple[tuple[ObjectRef, ...], int]:
    """The largest ones first, and what they hold together."""
    found: list[tuple[int, ObjectRef]] = []
    cursor: str | None = None
    for _ in range(20):
        page = await rpc.coins(sender, cursor)
        for coin in page.data:
            try:
                ref = ObjectRef(address(coin.coinObjectId) or "", u64(coin.version), coin.digest)
                amount = u64(coin.balance)
            except ValueError as error:
                raise RpcBad(f"{rpc.host} names a coin that cannot be read") from error
            if not ref.id or not is_digest(ref.digest):
                raise RpcBad(f"{rpc.host} names a coin that cannot be read")
            if type_name(coin.coinType) == type_name(COIN):
                found.append((amount, ref))
        if not page.hasNextPage or page.nextCursor in (None, cursor):
            break
        cursor = page.nextCursor
    found.sort(key=lambda pair: -pair[0])
    taken = found[:MOST_COINS]
    return tuple(ref for _, ref in taken), min(sum(amount for amount, _ in taken), 2**63)


def _cost(effects: Mapping[str, Any], host: str) -> tuple[int, int]:
    """Gas used before the rebate, and what is really spent."""
    status = _table(effects, "status")
    if status.get("status") != "success":
        said = "".join(
            c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in str(status.get("error", ""))[:200]
        )
        raise AnchorError(f"{host} says that it would fail: {said or 'it does not say why'}")
    gas = _table(effects, "gasUsed")
    try:
        spent, rebate = (
            u64(gas.get("computationCost")) + u64(gas.get("storageCost")),
            u64(gas.get("storageRebate")),
        )
    except ValueError as error:
        raise RpcBad(f"{host} does not say what it would cost") from error
    if spent > MOST_COST:
        raise AnchorError(
            f"{host} says that it would cost {shown(spent)}, which cannot be right; nothing was sent"
        )
    return spent, max(spent - rebate, 0)


def shown(nanos: int) -> str:
    """1234000 -> "0.001234 IOTA"."""
    whole, rest = divmod(nanos, NANOS)
    digits = f"{rest:09d}".rstrip("0")
    return f"{whole}{'.' + digits if digits else ''} IOTA"


def _table(value: Any, name: str) -> Mapping[str, Any]:
    found = value.get(name) if isinstance(value, Mapping) else None
    return found if isinstance(found, Mapping) else {}
