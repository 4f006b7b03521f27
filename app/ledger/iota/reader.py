"""Reads a stream of IOTA to its end, again and again, and keeps each record once, with what proves it.

    reader = IotaReader(Rpc(transport, host), store, NETWORKS["mainnet"], Wanted(package="0x909c..."))
    await reader.connect()                  # raises WrongChain
    while True:
        told = await reader.round()         # told.new records; then wait told.wait_s and go on

How nothing is lost and nothing comes twice. Pages are read oldest first after an exclusive cursor; they are not consistent
with each other, and a record may show up a little late before others that came already. So what is kept as "read up to
here" (settled) moves only over what was looked at again after `overlap_s`, or is old by the ledger's own clock; all after
it is read again in the next round, and the store knows what it has. Records and cursor are one transaction. Where the
node has lost the cursor, reading begins again a little before the newest record, or at the node's first one; what the node
does not have any more is named as a gap.

Before anything is stored the node must name its chain again: of a chain that changed in between nothing is kept.
Thread: one asyncio loop.   Raises RpcError, WrongChain, LedgerError.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import msgspec

from app.ledger.contract import LedgerError
from app.ledger.iota import taking
from app.ledger.iota.gathering import Gatherer
from app.ledger.iota.networks import Network
from app.ledger.iota.questions import Wanted
from app.ledger.iota.rpc import INVALID_PARAMS, METHOD_NOT_FOUND, Rpc, RpcBad, RpcRefused, RpcShut
from app.ledger.iota.rpc_shapes import EVIDENCE_OPTIONS, Page, TransactionBlock, u64
from app.ledger.iota.store import Found, Gap, IotaStore, Place
from app.model.plain_json import loads

OVERLAP_S = 4.0
DEEP = 5  # times the overlap: older by the ledger's clock than that is settled at once
CHUNK_PAGES = 20
MOST_PAGES = 40_000
MOST_EMPTY = 20
MOST_CURSOR = 500
MOST_REFUSED = 20_000
BACK_NS = 120 * 1_000_000_000  # before the newest record, where a cursor is lost


class WrongChain(LedgerError):
    """The endpoint is of another chain than the one that it should be of, or was of before."""


@dataclass(frozen=True, slots=True)
class Told:
    """Of one round.   new: records stored.   newest_ns: ledger's time of the newest, 0 for none."""

    new: int
    newest_ns: int = 0


@dataclass
class _Stream:
    """settled: cursor.   pages: cursor of each page's end after it -> when it was first seen (monotonic s)."""

    key: str
    settled: Any = None
    pages: dict[str, float] = field(default_factory=dict)
    newest_ns: int = 0
    is_lost: bool = False


@dataclass
class _Chunk:
    found: list[Found] = field(default_factory=list)
    ends: list[tuple[Any, float, int]] = field(
        default_factory=list
    )  # cursor, first seen, newest time of the page


class IotaReader:
    """say: told of what was refused: a fixed word, how many, what it was about (untrusted).   came: told how many records
    are new, as they are stored.   monotonic, wall_ns: for tests."""

    def __init__(
        self,
        rpc: Rpc,
        store: IotaStore,
        network: Network,
        wanted: Wanted,
        *,
        say: Callable[[str, int, str], None] = lambda why, count, where: None,
        came: Callable[[int], None] = lambda count: None,
        gatherer: Gatherer | None = None,
        overlap_s: float = OVERLAP_S,
        monotonic: Callable[[], float] = time.monotonic,
        wall_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._rpc, self._store, self._network, self._wanted = rpc, store, network, wanted
        self._say, self._came, self._overlap_s = say, came, overlap_s
        self._gatherer = gatherer or Gatherer(rpc, store, network, say=say, wall_ns=wall_ns)
        self._monotonic, self._wall_ns = monotonic, wall_ns
        self._chain = ""
        self._clock: tuple[int, float] | None = None  # the ledger's time, and when we asked
        self._streams: dict[str, _Stream] = {}
        self._refused: set[int] = set()
        self.is_connected = False
        self.skew_ns = 0
        self.gaps = 0

    async def connect(self) -> None:
        """Names the chain, and compares it with the network asked for and with what is in the store."""
        await self._check_chain()
        kept = self._store.chain(self._network.ledger)
        if kept is not None and kept != self._chain:
            raise WrongChain(
                f"What was read of {self._network.name} before came from chain {kept}, now it is {self._chain}; "
                "if the network began anew, move iota.sqlite out of the history's folder ledger"
            )
        if kept is None:
            self._store.set_chain(self._network.ledger, self._chain)
        await self._ask_the_time()
        self.is_connected = True

    async def round(self) -> Told:
        """Each stream to its end, and the evidence that is wanted."""
        if self._clock is None or self._monotonic() - self._clock[1] > 60.0:
            await self._ask_the_time()
        new = 0
        for stream in self._wanted.streams:
            new += await self._read(stream)
        return Told(new, max((s.newest_ns for s in self._streams.values()), default=0))

    # -- one stream ----------------------------------------------------------------------------------------------------

    async def _read(self, stream: str) -> int:
        state = self._streams.get(stream) or self._resumed(stream)
        began, chunk, cursor = self._monotonic(), _Chunk(), state.settled
        before, state.pages = state.pages, {}
        is_again = state.is_lost  # the first page of a stream that begins again
        been: set[str] = set()
        new = pages = empty = 0
        while True:
            try:
                page, is_since = await self._page(stream, state, cursor, is_first=is_again)
            except RpcRefused as error:
                if cursor is None or is_again:
                    raise self._cannot(error) from error
                self._say("cursor lost", 1, json.dumps(cursor))
                state.settled, before, chunk, cursor, is_again = None, {}, _Chunk(), None, True
                state.is_lost = True
                continue
            found, last, is_final = await self._take(stream, page)
            if is_again:
                self._look_for_gap(state, found, is_since)
                is_again = state.is_lost = False
            pages += 1
            chunk.found += found
            end = last if last is not None else page.nextCursor if is_final else None
            if end is not None:
                mark = json.dumps(end, sort_keys=True)
                seen = state.pages[mark] = before.get(mark, self._monotonic())
                newest = max((one.record.t_ns for one in found), default=0)
                chunk.ends.append((end, seen, newest))
            goes_on = page.hasNextPage and is_final
            if goes_on:
                cursor = page.nextCursor if page.nextCursor is not None else last
                mark = json.dumps(cursor, sort_keys=True)
                if len(mark) > MOST_CURSOR:
                    raise RpcBad(f"{self._rpc.host} answers with a cursor that is none")
                empty = 0 if page.data else empty + 1
                if mark in been or cursor is None or empty > MOST_EMPTY or pages > MOST_PAGES:
                    await self._commit(state, chunk, began)
                    raise RpcBad(f"{self._rpc.host} sends us round in a circle (its cursors repeat)")
                been.add(mark)
            if not goes_on or len(chunk.ends) >= CHUNK_PAGES:
                new += await self._commit(state, chunk, began)
                chunk = _Chunk()
            if not goes_on:
                return new

    def _resumed(self, stream: str) -> _Stream:
        state = self._streams[stream] = _Stream(self._wanted.key(stream))
        place = self._store.place(self._network.ledger, state.key)
        if place is not None:
            state.newest_ns = place.newest_ns
            if place.host == self._rpc.host:
                state.settled = loads(place.cursor)
            else:  # another node's cursors mean nothing here
                state.is_lost = True
        return state

    async def _page(self, stream: str, state: _Stream, cursor: Any, *, is_first: bool) -> tuple[Page, bool]:
        """And whether it begins at a time, not at the node's first record."""
        if stream == "checkpoints":
            return await self._rpc.checkpoints(cursor), False
        if stream == "transactions":
            question = self._wanted.question(stream)
            return await self._rpc.query_transactions(question, EVIDENCE_OPTIONS, cursor), False
        since = state.newest_ns - BACK_NS if is_first else self._wanted.since_ns
        if cursor is None and since is not None and since > 0:
            try:
                return await self._rpc.query_events(self._wanted.question_since(since), None), True
            except RpcRefused:
                pass  # many a node takes one filter only: then from its first record on
        question = self._wanted.question("events") or {}
        return await self._rpc.query_events(question, cursor), False

    async def _take(self, stream: str, page: Page) -> tuple[list[Found], Any, bool]:
        """Records, cursor of the last one, and whether all of the page is final."""
        found: list[Found] = []
        last: Any = None
        times: dict[str, int] = {}
        blocks: list[TransactionBlock] = []
        is_final = True
        for raw in page.data:
            try:
                if stream == "checkpoints":
                    one, number = taking.checkpoint(raw, self._network.ledger)
                    last = str(number)
                elif stream == "transactions":
                    one, block = taking.transaction(raw, self._wanted, self._network.ledger)
                    blocks.append(block)
                    last = block.digest
                else:
                    one = await self._event(raw, times)
                    digest, _, seq = one.record.id.rpartition(":")
                    last = {"txDigest": digest, "eventSeq": seq}
            except taking.Unfit as unfit:
                self._refuse(raw, unfit)
                last = None  # then the page's own cursor
                continue
            except taking.NotFinal:
                is_final = False
                break
            if self._wanted.since_ns is None or one.record.t_ns >= self._wanted.since_ns:
                found.append(one)
        self._gatherer.offer(blocks)
        return found, last, is_final

    def _refuse(self, raw: msgspec.Raw, unfit: taking.Unfit) -> None:
        """Counted once, though its page is read again."""
        mark = hash(bytes(raw))
        if mark in self._refused:
            return
        if len(self._refused) >= MOST_REFUSED:
            self._refused.clear()
        self._refused.add(mark)
        self._say(unfit.why, 1, unfit.where)

    async def _event(self, raw: msgspec.Raw, times: dict[str, int]) -> Found:
        try:
            return taking.event(raw, self._wanted, self._network.ledger)
        except taking.NotFinal as pending:
            digest = pending.digest
        if digest not in times:  # older nodes say the time with the transaction only
            try:
                block = await self._rpc.transaction(digest, {})
                times[digest] = u64(block.timestampMs) * taking.MS_NS
            except (RpcRefused, RpcBad, ValueError) as error:
                raise taking.NotFinal(digest) from error
        return taking.event(raw, self._wanted, self._network.ledger, times[digest])

    async def _commit(self, state: _Stream, chunk: _Chunk, began: float) -> int:
        """began: the round's. What lies before a page's end was looked at after that."""
        txs = list(dict.fromkeys(one.tx for one in chunk.found if one.tx))
        proven = await self._gatherer.ahead(txs) if txs else []
        await self._check_chain()
        was = state.settled
        for end, seen, newest in chunk.ends:
            if not (
                began - seen >= self._overlap_s or (newest and newest < self._ledger_now() - self._deep_ns())
            ):
                break
            state.settled = end
            state.pages.pop(json.dumps(end, sort_keys=True), None)
        state.newest_ns = max([state.newest_ns, *(one.record.t_ns for one in chunk.found)])
        place = Place(state.key, json.dumps(state.settled), self._rpc.host, state.newest_ns)
        ledger, now, new = self._network.ledger, self._wall_ns(), 0
        if chunk.found or state.settled != was:
            new = await asyncio.to_thread(self._store.put, ledger, chunk.found, place, now, proven)
        self._came(new)
        await self._gatherer.gather()
        return new

    # -- clocks, chains, gaps ------------------------------------------------------------------------------------------------

    async def _check_chain(self) -> None:
        chain = await self._rpc.chain_identifier()
        if chain != self._network.chain:
            if self._chain:
                raise WrongChain(
                    f"{self._rpc.host} changed from chain {self._chain} to {chain}; nothing of it is stored"
                )
            raise WrongChain(
                f"{self._rpc.host} is of chain {chain}, {self._network.name} is {self._network.chain}; "
                "set network, or the right address"
            )
        self._chain = chain

    async def _ask_the_time(self) -> None:
        """The ledger's clock, by its newest checkpoint. A node that cannot say it only costs us reading more again."""
        asked = self._monotonic()
        try:
            newest = await self._rpc.checkpoint(str(await self._rpc.latest_checkpoint()))
            said_ns = min(u64(newest.timestampMs), taking.MOST_MS) * taking.MS_NS
        except (RpcRefused, RpcBad, ValueError):
            self._clock, self.skew_ns = (0, asked), 0
            return
        self._clock = (said_ns, asked)
        self.skew_ns = said_ns - self._wall_ns()

    def _ledger_now(self) -> int:
        said_ns, asked = self._clock or (0, 0.0)
        return said_ns + int((self._monotonic() - asked) * 1e9) if said_ns else 0

    def _deep_ns(self) -> int:
        return int(DEEP * self._overlap_s * 1e9)

    def _look_for_gap(self, state: _Stream, found: Iterable[Found], is_since: bool) -> None:
        """After a lost cursor: does what comes now reach back to what we have?"""
        first = min((one.record.t_ns for one in found), default=None)
        if not state.newest_ns or first is None or first <= state.newest_ns:
            return
        ids = [one.record.id for one in found][:500]
        if self._store.known(self._network.ledger, ids):
            return
        why = (
            "the node has pruned what lies between" if not is_since else "the node has nothing older any more"
        )
        self._store.add_gap(
            Gap(self._network.ledger, state.key, state.newest_ns, first, why), self._wall_ns()
        )
        self.gaps += 1
        self._say("pruned: records may be missing", 1, "")

    def _cannot(self, error: RpcRefused) -> Exception:
        if error.code in (INVALID_PARAMS, METHOD_NOT_FOUND):
            return RpcShut(f"{error}; is it a node of IOTA (Rebased), and are the filters right?")
        return error
