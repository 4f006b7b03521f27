"""JSON-RPC 2.0 as IOTA's nodes and indexers speak it: questions by position, answers checked against their shape.

    rpc = Rpc(transport, "indexer.mainnet.iota.cafe")
    await rpc.chain_identifier()                                          # "6364aad5"
    page = await rpc.query_events({"Package": "0x9c76..."}, cursor, 50)

u64 come as text or as numbers, both are taken; fields that we do not know are passed over. An element of a list is decoded
on its own (rpc_shapes.py), so that a bad one costs only itself.   Thread: an asyncio loop.   Raises RpcError and its kinds.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, TypeVar

import msgspec

from app.ledger.contract import LedgerError
from app.ledger.iota import rpc_shapes as shapes

INVALID_PARAMS, METHOD_NOT_FOUND = -32602, -32601
PAGE = 50  # as many as nodes answer at once
CHECKPOINTS = 100
MOST_ITEMS = 1000
_T = TypeVar("_T")


class RpcError(LedgerError):
    """A question that got no usable answer; one sentence of ours."""


class RpcLost(RpcError):
    """The endpoint cannot be reached, is too slow or too talkative; it may be better later."""


class RpcBusy(RpcLost):
    """It asks us to wait.   retry_s: how long, 0 where it does not say."""

    def __init__(self, sentence: str, retry_s: float = 0.0) -> None:
        super().__init__(sentence)
        self.retry_s = retry_s


class RpcShut(RpcError):
    """It does not let us in; trying again cannot help."""


class RpcBad(RpcError):
    """What came is no answer to what was asked."""


class RpcRefused(RpcError):
    """It answered with an error.   code: JSON-RPC's.   said: its own words, untrusted."""

    def __init__(self, sentence: str, code: int, said: str) -> None:
        super().__init__(sentence)
        self.code, self.said = code, said


class Transport(Protocol):
    async def post(self, body: bytes) -> bytes:
        """The body of the answer. Raises RpcLost, RpcShut."""


class Rpc:
    """host: for sentences."""

    def __init__(self, transport: Transport, host: str) -> None:
        self._transport, self.host = transport, host
        self._last = 0

    async def call(self, method: str, params: Sequence[Any], shape: type[_T]) -> _T:
        self._last += 1
        question = {"jsonrpc": "2.0", "id": self._last, "method": method, "params": params}
        raw = await self._transport.post(msgspec.json.encode(question))
        try:
            answer = msgspec.json.decode(raw, type=shapes.Envelope)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise RpcBad(f"What {self.host} answers is not JSON-RPC, or was cut off") from error
        if answer.error is not None:
            fault = answer.error
            sentence = f"{self.host} refuses {method} (error {fault.code})"
            raise RpcRefused(sentence, fault.code, fault.message[:500])
        if answer.id != self._last:
            raise RpcBad(f"{self.host} answers another question than {method}")
        try:
            return msgspec.json.decode(answer.result, type=shape)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise RpcBad(f"{self.host} answers {method} in a form that we do not know") from error

    # -- reading -------------------------------------------------------------------------------------------------------

    async def chain_identifier(self) -> str:
        found = await self.call("iota_getChainIdentifier", [], str)
        if len(found) != 8 or not all(c in "0123456789abcdef" for c in found):
            raise RpcBad(f"{self.host} answers iota_getChainIdentifier in a form that we do not know")
        return found

    async def latest_checkpoint(self) -> int:
        return await self._number("iota_getLatestCheckpointSequenceNumber", [])

    async def checkpoint(self, which: str) -> shapes.Checkpoint:
        """which: number or digest."""
        return await self.call("iota_getCheckpoint", [which], shapes.Checkpoint)

    async def checkpoints(
        self, cursor: str | None, limit: int = CHECKPOINTS, *, newest: bool = False
    ) -> shapes.Page:
        return self._bounded(await self.call("iota_getCheckpoints", [cursor, limit, newest], shapes.Page))

    async def query_events(
        self, query: Mapping[str, Any], cursor: Any, limit: int = PAGE, *, newest: bool = False
    ) -> shapes.Page:
        """cursor: {"txDigest", "eventSeq"} of the event that the page starts after, or None."""
        return self._bounded(
            await self.call("iotax_queryEvents", [query, cursor, limit, newest], shapes.Page)
        )

    async def query_transactions(
        self,
        query: Mapping[str, Any] | None,
        options: Mapping[str, bool],
        cursor: Any,
        limit: int = PAGE,
        *,
        newest: bool = False,
    ) -> shapes.Page:
        asked = {"filter": query, "options": options}
        found = await self.call("iotax_queryTransactionBlocks", [asked, cursor, limit, newest], shapes.Page)
        return self._bounded(found)

    async def transaction(self, digest: str, options: Mapping[str, bool]) -> shapes.TransactionBlock:
        return await self.call("iota_getTransactionBlock", [digest, options], shapes.TransactionBlock)

    async def transactions(
        self, digests: Sequence[str], options: Mapping[str, bool]
    ) -> list[shapes.TransactionBlock | None]:
        """At most PAGE; those that the node names, in whatever order it likes."""
        method = "iota_multiGetTransactionBlocks"
        return await self.call(method, [list(digests), options], list[shapes.TransactionBlock | None])

    async def events_of(self, digest: str) -> list[shapes.Event]:
        raw = await self.call("iota_getEvents", [digest], msgspec.Raw)
        try:
            return msgspec.json.decode(raw, type=list[shapes.Event])
        except msgspec.MsgspecError:  # the older form is a page
            try:
                page = msgspec.json.decode(raw, type=shapes.Page)
                return [msgspec.json.decode(one, type=shapes.Event) for one in self._bounded(page).data]
            except (msgspec.MsgspecError, RecursionError) as error:
                raise RpcBad(f"{self.host} answers iota_getEvents in a form that we do not know") from error

    async def object(self, object_id: str, *, version: int | None = None) -> shapes.ObjectAnswer:
        """The newest version, or a past one where the node still has it."""
        options = dict.fromkeys(
            ("showType", "showOwner", "showPreviousTransaction", "showContent", "showBcs"), True
        )
        if version is None:
            return await self.call("iota_getObject", [object_id, options], shapes.ObjectAnswer)
        raw = await self.call("iota_tryGetPastObject", [object_id, version, options], shapes.PastObject)
        found = raw.details if raw.status == "VersionFound" else None
        return shapes.ObjectAnswer(data=found, error=None if found else shapes.ObjectError(code=raw.status))

    # -- writing -------------------------------------------------------------------------------------------------------

    async def reference_gas_price(self) -> int:
        return await self._number("iotax_getReferenceGasPrice", [])

    async def coins(self, owner: str, cursor: str | None = None) -> shapes.CoinPage:
        return await self.call("iotax_getCoins", [owner, None, cursor, PAGE], shapes.CoinPage)

    async def dry_run(self, transaction: bytes) -> shapes.DryRun:
        return await self.call("iota_dryRunTransactionBlock", [_b64(transaction)], shapes.DryRun)

    async def execute(self, transaction: bytes, signatures: Sequence[bytes]) -> shapes.TransactionBlock:
        options = {**shapes.EVIDENCE_OPTIONS, "showObjectChanges": True}
        params = [_b64(transaction), [_b64(s) for s in signatures], options, "WaitForLocalExecution"]
        return await self.call("iota_executeTransactionBlock", params, shapes.TransactionBlock)

    async def _number(self, method: str, params: Sequence[Any]) -> int:
        found = await self.call(method, params, object)
        return shapes.u64(found, RpcBad(f"{self.host} answers {method} with no number"))

    def _bounded(self, page: shapes.Page) -> shapes.Page:
        if len(page.data) > MOST_ITEMS:
            raise RpcBad(f"{self.host} answers with more than {MOST_ITEMS} at once")
        return page


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
