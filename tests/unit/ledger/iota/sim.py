"""A simulated IOTA node: a chain with checkpoints, transactions that are really signed, events; what it answers may race.

    node = SimNode(); node.emit(3); node.seal(); node.answer(body)      # body: JSON-RPC, as bytes
    with serving(node) as url: ...                                      # over real sockets, on loopback

What can be set: `late` (events that show up only after others), `unstable` (a page repeats its neighbour's item),
`lose_cursors`, `prune(n)`, `chain`, `busy`, `refuse`, `skew_ms`, `fail_next`. Time is what the test says it is.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.iota.base58 import to_base58
from app.ledger.iota.digests import address_of, blake2b, created_id, transaction_digest
from app.ledger.iota.networks import CLOCK
from app.ledger.iota.notarization import locked
from app.ledger.iota.signatures import TRANSACTION
from app.ledger.iota.signatures import check as signer_of
from app.ledger.iota.transaction import Gas, ObjectRef, build, hexed, read, signed

CHAIN = "0badc0de"
PACKAGE = "0x" + "9a" * 32
OTHER = "0x" + "7b" * 32
BEGAN_MS = 1_790_000_000_000


def key_of(seed: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(b"key %d" % seed).digest())


def address_of_key(key: Ed25519PrivateKey) -> str:
    return hexed(address_of(0, key.public_key().public_bytes_raw()))


def sign(key: Ed25519PrivateKey, data: bytes) -> bytes:
    return b"\0" + key.sign(blake2b(TRANSACTION + data)) + key.public_key().public_bytes_raw()


@dataclass
class SimEvent:
    package: str
    module: str
    name: str
    contents: bytes
    json: Any = None
    raw: dict[str, Any] | None = None  # said in place of what is true


@dataclass
class SimTransaction:
    raw: bytes
    digest: str
    sender: str
    events: list[SimEvent]
    t_ms: int
    checkpoint: int | None = None
    changes: list[dict[str, Any]] = field(default_factory=list)


class RpcFault(Exception):
    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code


class SimNode:
    def __init__(self, chain: str = CHAIN, seed: int = 1) -> None:
        self.chain, self.key = chain, key_of(seed)
        self.sender = address_of_key(self.key)
        self.transactions: list[SimTransaction] = []
        self.sealed = 0  # transactions that are in a checkpoint
        self.checkpoints: list[dict[str, Any]] = []
        self.hidden: set[str] = set()  # events not visible yet, by id
        self.pruned = 0  # transactions that are gone, from the front
        self.page = 50
        self.t_ms, self.skew_ms, self.step_ms = BEGAN_MS, 0, 250
        self.lose_cursors = False
        self.takes_two_filters = True
        self.repeats: Callable[[int], bool] = lambda turn: False
        self.fail: Callable[[str], Exception | None] = lambda method: None
        self.before: Callable[[str], None] = lambda method: None
        self.asked: list[tuple[str, list[Any]]] = []
        self.balances: dict[str, int] = {}
        self.objects: dict[str, dict[str, Any]] = {}
        self.gas_used = 2_345_600
        self.newer_event_bytes = True

    # -- what happens on the chain ------------------------------------------------------------------------------------------

    def emit(
        self, count: int = 1, *, package: str = PACKAGE, events: int = 1, name: str = "Reported"
    ) -> list[SimTransaction]:
        """So many transactions with so many events each."""
        made = []
        for _ in range(count):
            place = len(self.transactions)
            inputs, commands = locked(package, b"value %d" % place, None, None, CLOCK)
            gas = Gas((ObjectRef("0x" + "11" * 32, place + 1, "1" * 32),), self.sender, 1000, 5_000_000)
            data = build(self.sender, inputs, commands, gas)
            told = [
                SimEvent(package, "city", name, (place * 100 + k).to_bytes(8, "little"), {"n": str(place)})
                for k in range(events)
            ]
            made.append(self._put(signed(data, [sign(self.key, data)]), data, self.sender, told))
        return made

    def _put(self, raw: bytes, data: bytes, sender: str, events: list[SimEvent]) -> SimTransaction:
        self.t_ms += self.step_ms
        one = SimTransaction(raw, to_base58(transaction_digest(data)), sender, events, self.t_ms)
        self.transactions.append(one)
        return one

    def seal(self) -> None:
        """What is new goes into a checkpoint."""
        number = len(self.checkpoints)
        fresh = self.transactions[self.sealed :]
        for one in fresh:
            one.checkpoint = number
        self.sealed = len(self.transactions)
        before = self.checkpoints[-1]["digest"] if self.checkpoints else None
        told = f"{self.chain}:{number}:{[t.digest for t in fresh]}"
        self.checkpoints.append(
            {
                "epoch": str(number // 100),
                "sequenceNumber": str(number),
                "digest": to_base58(blake2b(told.encode())),
                "networkTotalTransactions": str(self.sealed),
                "previousDigest": before,
                "timestampMs": str(self.t_ms + self.skew_ms),
                "transactions": [t.digest for t in fresh],
                "checkpointCommitments": [],
                "epochRollingGasCostSummary": {},
                "validatorSignature": base64.b64encode(b"\0" * 48).decode(),
            }
        )

    def grow(self, count: int = 1, **more: Any) -> list[SimTransaction]:
        made = self.emit(count, **more)
        self.seal()
        return made

    def prune(self, count: int) -> None:
        self.pruned = max(self.pruned, count)

    # -- what it answers -------------------------------------------------------------------------------------------------------

    def answer(self, body: bytes) -> bytes:
        asked = json.loads(body)
        method, params = asked["method"], asked["params"]
        self.asked.append((method, params))
        self.before(method)
        head = {"jsonrpc": "2.0", "id": asked["id"]}
        try:
            fault = self.fail(method)
            if fault is not None:
                raise fault
            handler = getattr(self, method.replace("iotax_", "iota_").replace("iota_", "do_", 1), _unknown)
            return json.dumps({**head, "result": handler(*params)}).encode()
        except RpcFault as error:
            return json.dumps({**head, "error": {"code": error.code, "message": str(error)}}).encode()

    def do_getChainIdentifier(self) -> str:
        return self.chain

    def do_getLatestCheckpointSequenceNumber(self) -> str:
        return str(len(self.checkpoints) - 1)

    def do_getCheckpoint(self, which: str) -> dict[str, Any]:
        for one in self.checkpoints:
            if which in (one["sequenceNumber"], one["digest"]):
                return one
        raise RpcFault(-32602, "no such checkpoint")

    def do_getCheckpoints(self, cursor: str | None, limit: int, newest: bool) -> dict[str, Any]:
        after = -1 if cursor is None else int(cursor)
        rest = [c for c in self.checkpoints if int(c["sequenceNumber"]) > after]
        part = rest[: min(limit, 100)]
        end = part[-1]["sequenceNumber"] if part else cursor
        return {"data": part, "nextCursor": end, "hasNextPage": len(rest) > len(part)}

    def do_queryEvents(self, query: dict[str, Any], cursor: Any, limit: int, newest: bool) -> dict[str, Any]:
        if not 0 < limit <= self.page:
            raise RpcFault(-32602, "limit")
        if "All" in query and query["All"] and not self.takes_two_filters:
            raise RpcFault(-32602, "This query type is not supported")
        items = [(t, k) for t in self._there() for k in range(len(t.events))]
        items = [
            (t, k) for t, k in items if f"{t.digest}:{k}" not in self.hidden and _fits(query, t, t.events[k])
        ]
        begin = 0
        if cursor is not None:
            begin = self._after(cursor, items)
        part = items[begin : begin + limit]
        told = [self._event(t, k) for t, k in part]
        if part and self.repeats(len(self.asked)):
            told.insert(0, self._event(*items[max(begin - 1, 0)]))
        end = {"txDigest": part[-1][0].digest, "eventSeq": str(part[-1][1])} if part else cursor
        return {"data": told, "nextCursor": end, "hasNextPage": begin + limit < len(items)}

    def _after(self, cursor: Any, items: list[tuple[SimTransaction, int]]) -> int:
        place = {t.digest: n for n, t in enumerate(self.transactions)}
        at = place.get(cursor["txDigest"])
        if at is None or at < self.pruned or self.lose_cursors:
            raise RpcFault(-32602, "Could not find the referenced transaction")
        mark = (at, int(cursor["eventSeq"]))
        return sum((place[t.digest], k) <= mark for t, k in items)

    def _there(self) -> list[SimTransaction]:
        return self.transactions[self.pruned : self.sealed]

    def _event(self, t: SimTransaction, k: int) -> dict[str, Any]:
        one = t.events[k]
        coded = base64.b64encode(one.contents).decode() if self.newer_event_bytes else to_base58(one.contents)
        told = {
            "id": {"txDigest": t.digest, "eventSeq": str(k)},
            "packageId": one.package,
            "transactionModule": one.module,
            "sender": t.sender,
            "type": f"{one.package}::{one.module}::{one.name}",
            "parsedJson": one.json,
            "bcs": coded,
            "timestampMs": str(t.t_ms + self.skew_ms),
        }
        if self.newer_event_bytes:
            told["bcsEncoding"] = "base64"
        return {**told, **(one.raw or {})}

    def _block(self, digest: str, options: dict[str, Any]) -> dict[str, Any]:
        for one in self._there():
            if one.digest == digest:
                return self._told(one, options)
        raise RpcFault(-32602, f"Could not find the referenced transaction [TransactionDigest({digest})]")

    def _told(self, one: SimTransaction, options: dict[str, Any]) -> dict[str, Any]:
        told: dict[str, Any] = {"digest": one.digest, "timestampMs": str(one.t_ms + self.skew_ms)}
        if one.checkpoint is not None:
            told["checkpoint"] = str(one.checkpoint)
        if options.get("showInput"):
            told["transaction"] = {"data": {"sender": one.sender}, "txSignatures": []}
        if options.get("showRawInput"):
            told["rawTransaction"] = base64.b64encode(one.raw).decode()
        if options.get("showRawEffects"):
            told["rawEffects"] = list(b"effects of " + one.digest.encode())
        if options.get("showEffects"):
            told["effects"] = {"status": {"status": "success"}, "gasUsed": self._gas()}
        if options.get("showEvents"):
            told["events"] = [self._event(one, k) for k in range(len(one.events))]
        if options.get("showObjectChanges"):
            told["objectChanges"] = one.changes
        return told

    def _gas(self) -> dict[str, str]:
        names = (
            "computationCost",
            "computationCostBurned",
            "storageCost",
            "storageRebate",
            "nonRefundableStorageFee",
        )
        return dict(zip(names, (str(n) for n in (1_000_000, 1_000_000, self.gas_used, 0, 0)), strict=True))

    def do_getTransactionBlock(self, digest: str, options: dict[str, Any]) -> dict[str, Any]:
        return self._block(digest, options)

    def do_multiGetTransactionBlocks(
        self, digests: list[str], options: dict[str, Any]
    ) -> list[dict[str, Any]]:
        if len(digests) > self.page:
            raise RpcFault(-32602, "too many")
        return [self._block(digest, options) for digest in digests]

    def do_queryTransactionBlocks(
        self, query: dict[str, Any], cursor: Any, limit: int, newest: bool
    ) -> dict[str, Any]:
        wanted = (query["filter"] or {}).get("FromAddress")
        there = [t for t in self._there() if wanted in (None, t.sender)]
        at = next((n for n, t in enumerate(there) if t.digest == cursor), None)
        if cursor is not None and at is None:
            raise RpcFault(-32602, "Could not find the referenced transaction")
        begin = 0 if at is None else at + 1
        part = there[begin : begin + limit]
        told = [self._told(t, query["options"]) for t in part]
        return {
            "data": told,
            "nextCursor": part[-1].digest if part else cursor,
            "hasNextPage": begin + limit < len(there),
        }

    def do_getObject(self, object_id: str, options: dict[str, Any]) -> dict[str, Any]:
        found = self.objects.get(object_id)
        return {"data": found} if found else {"error": {"code": "notExists", "object_id": object_id}}

    # -- writing ------------------------------------------------------------------------------------------------------------------

    def do_getReferenceGasPrice(self) -> str:
        return "1000"

    def do_getCoins(self, owner: str, kind: str | None, cursor: str | None, limit: int) -> dict[str, Any]:
        amount = self.balances.get(owner)
        coin = {
            "coinType": "0x2::iota::IOTA",
            "coinObjectId": "0x" + "c0" * 32,
            "version": "7",
            "digest": to_base58(hashlib.sha256(owner.encode()).digest()),
            "balance": str(amount),
            "previousTransaction": "1" * 32,
        }
        return {"data": [] if amount is None else [coin], "nextCursor": None, "hasNextPage": False}

    def do_dryRunTransactionBlock(self, transaction: str) -> dict[str, Any]:
        sent = read(base64.b64decode(transaction))
        if sent.calls[-1][1:] != ("locked_notarization", "create"):
            return {
                "effects": {
                    "status": {"status": "failure", "error": "no such function"},
                    "gasUsed": self._gas(),
                }
            }
        return {"effects": {"status": {"status": "success"}, "gasUsed": self._gas()}}

    def do_executeTransactionBlock(
        self, transaction: str, signatures: list[str], options: dict[str, Any], kind: str
    ) -> dict[str, Any]:
        """Checks the signature really, charges the gas, makes the object and its event, and seals a checkpoint."""
        data = base64.b64decode(transaction)
        sent = read(data)
        raw = [base64.b64decode(s) for s in signatures]
        signers = {hexed(signer_of(one, data, TRANSACTION)) for one in raw}
        if sent.sender not in signers:
            raise RpcFault(-32002, "not signed by its sender")
        cost = 1_000_000 + self.gas_used
        if self.balances.get(sent.sender, 0) < cost:
            raise RpcFault(-32002, "not enough gas")
        self.balances[sent.sender] -= cost
        package = sent.calls[-1][0]
        digest = transaction_digest(data)
        made = hexed(created_id(digest, 0))
        event = SimEvent(
            package,
            "locked_notarization",
            "LockedNotarizationCreated",
            bytes.fromhex(made[2:]),
            {"notarization_id": made},
        )
        one = self._put(signed(data, raw), data, sent.sender, [event])
        one.changes = [
            {
                "type": "created",
                "sender": sent.sender,
                "objectId": made,
                "objectType": f"{package}::notarization::Notarization<vector<u8>>",
                "version": "8",
                "digest": "1" * 32,
            }
        ]
        self.seal()
        return self._told(one, options)


def _unknown(*_params: Any) -> None:
    raise RpcFault(-32601, "Method not found")


def _fits(query: dict[str, Any], t: SimTransaction, event: SimEvent) -> bool:
    ((name, said),) = query.items()
    if name == "All":
        return all(_fits(one, t, event) for one in said)
    if name == "TimeRange":
        return int(said["startTime"]) <= t.t_ms < int(said["endTime"])
    if name == "Sender":
        return bool(t.sender == said)
    if name == "Package":
        return bool(event.package == said)
    if name in ("MoveModule", "MoveEventModule"):
        return bool(event.package == said["package"] and event.module == said["module"])
    if name == "MoveEventType":
        return f"{event.package}::{event.module}::{event.name}" == said
    raise RpcFault(-32602, "unknown filter")


class Direct:
    """A transport without a network."""

    def __init__(self, node: SimNode) -> None:
        self.node = node

    async def post(self, body: bytes) -> bytes:
        return self.node.answer(body)


@contextmanager
def serving(answer: Callable[[bytes], bytes | tuple[int, dict[str, str], bytes]]) -> Iterator[str]:
    """The address, such as http://127.0.0.1:8123.   answer: the body, or status, headers and body."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            said = answer(body)
            status, headers, raw = said if isinstance(said, tuple) else (200, {}, said)
            try:
                self.send_response(status)
                for name, value in {"Content-Length": str(len(raw)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(raw)
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None: ...

    class Server(ThreadingHTTPServer):
        daemon_threads = False
        block_on_close = False

        def handle_error(self, request: object, client_address: object) -> None: ...

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, name="iota-toy")
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
