"""Fetches what proves the transactions whose records came, checks it, and keeps it: nodes prune.

    gatherer = Gatherer(rpc, store, network, check=check)
    gatherer.offer(blocks)            # what was read in passing
    await gatherer.gather()           # the rest, asked for in batches

What does not hold is not kept: the records stay at "reported", and the feed counts it.   Thread: one asyncio loop; checking
in a worker.   Raises RpcLost and its kinds.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence

from app.ledger.iota import evidence as kept
from app.ledger.iota.networks import Network
from app.ledger.iota.rpc import PAGE, Rpc, RpcBad, RpcRefused
from app.ledger.iota.rpc_shapes import EVIDENCE_OPTIONS, TransactionBlock
from app.ledger.iota.store import IotaStore, Proven
from app.ledger.iota.taking import MOST_PAYLOAD
from app.model.ledger import Level, Verdict

TRIES = 10  # rounds, after which a transaction that the node does not give counts as pruned
SLICE = 10  # checked in one go, so that a worker never holds the interpreter for long

Check = Callable[[kept.TransactionEvidence], Verdict]
Link = Callable[[kept.TransactionEvidence], Sequence[str]]


def unchecked(_evidence: kept.TransactionEvidence) -> Verdict:
    return Verdict(Level.V0)


class Gatherer:
    """check: of a transaction against its digest.   link: subjects that its bytes name, such as a record of our log."""

    def __init__(
        self,
        rpc: Rpc,
        store: IotaStore,
        network: Network,
        *,
        say: Callable[[str, int, str], None] = lambda why, count, where: None,
        check: Check = unchecked,
        link: Link = lambda evidence: (),
        wall_ns: Callable[[], int] = time.time_ns,
    ) -> None:
        self._rpc, self._store, self._network = rpc, store, network
        self._say, self._check, self._link, self._wall_ns = say, check, link, wall_ns
        self._offered: dict[str, TransactionBlock] = {}
        self.pruned = 0

    def offer(self, blocks: Iterable[TransactionBlock]) -> None:
        """Answers that hold a transaction's bytes already."""
        self._offered.update((block.digest, block) for block in blocks if block.rawTransaction)

    async def ahead(self, txs: Sequence[str]) -> list[Proven]:
        """Of transactions that are about to be stored, what holds: it goes in with them. The rest is wanted afterwards."""
        found: list[Proven] = []
        new = self._store.without_evidence(self._network.ledger, txs)
        for first in range(0, len(new), PAGE):
            part = new[first : first + PAGE]
            blocks = {tx: self._offered.pop(tx) for tx in part if tx in self._offered}
            missing = [tx for tx in part if tx not in blocks]
            if missing:
                blocks.update(await self._asked(missing))
            named = [blocks[tx] for tx in part if tx in blocks]
            for start in range(0, len(named), SLICE):
                checked = await asyncio.to_thread(self._checked, named[start : start + SLICE])
                found += [item for item in checked if item is not None]
        return found

    async def gather(self) -> None:
        """All that is wanted, each asked for once."""
        asked: set[str] = set()
        while True:
            wanted = [tx for tx in self._store.wanted(self._network.ledger, PAGE) if tx not in asked]
            if not wanted:
                self._offered.clear()
                return
            asked.update(wanted)
            blocks = {tx: self._offered.pop(tx) for tx in wanted if tx in self._offered}
            missing = [tx for tx in wanted if tx not in blocks]
            if missing:
                blocks.update(await self._asked(missing))
            await self._keep(wanted, blocks)

    async def _asked(self, digests: list[str]) -> dict[str, TransactionBlock]:
        try:
            answers = await self._rpc.transactions(digests, EVIDENCE_OPTIONS)
        except (RpcRefused, RpcBad):  # one that is not there may spoil the whole question
            answers = []
            for digest in digests:
                try:
                    answers.append(await self._rpc.transaction(digest, EVIDENCE_OPTIONS))
                except (RpcRefused, RpcBad):
                    continue
        wanted = set(digests)
        return {b.digest: b for b in answers if b is not None and b.digest in wanted and b.rawTransaction}

    async def _keep(self, wanted: list[str], blocks: dict[str, TransactionBlock]) -> None:
        good: list[Proven] = []
        bad: list[str] = []
        named = [tx for tx in wanted if tx in blocks]
        for first in range(0, len(named), SLICE):
            part = [blocks[tx] for tx in named[first : first + SLICE]]
            for tx, item in zip(named[first:], await asyncio.to_thread(self._checked, part), strict=False):
                if item is None:
                    bad.append(tx)
                else:
                    good.append(item)
        ledger = self._network.ledger
        if good:
            await asyncio.to_thread(self._store.put_evidence, ledger, good)
        if bad:
            self._say("evidence does not hold", len(bad), bad[0])
        missed = [*bad, *(tx for tx in wanted if tx not in blocks)]
        if missed:
            gone = self._store.missed(ledger, missed, TRIES)
            if gone:
                self.pruned += gone
                self._say("pruned: evidence is gone", gone, missed[0])

    def _checked(self, blocks: list[TransactionBlock]) -> list[Proven | None]:
        """Thread: worker."""
        return [self._one(block) for block in blocks]

    def _one(self, block: TransactionBlock) -> Proven | None:
        try:
            evidence = kept.of_block(block, self._network.name)
        except ValueError:
            return None
        if len(evidence.transaction) > MOST_PAYLOAD or len(evidence.effects) > 4 * MOST_PAYLOAD:
            return None
        verdict = self._check(evidence)
        if verdict.ok is False:
            return None
        level, reason = verdict.level or Level.V0, verdict.reason
        return block.digest, evidence.kept(self._wall_ns()), level, reason, self._link(evidence)
