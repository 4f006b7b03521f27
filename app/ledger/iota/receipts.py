"""Keeps what proves an anchor of ours beside what is read of IOTA: as its own feed would have kept it.   Thread: any."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.ledger.iota import taking
from app.ledger.iota.anchoring import Plan, Receipt
from app.ledger.iota.checking import check, subjects
from app.ledger.iota.networks import Network
from app.ledger.iota.questions import Wanted
from app.ledger.iota.store import IotaStore
from app.model.ledger import Level


def keep(path: Path, network: Network, plan: Plan, receipt: Receipt, seen_ns: int) -> int:
    """How many records were new. A feed that reads the same later finds them there. Raises LedgerError."""
    found = []
    for raw in receipt.evidence.events:
        try:
            said = msgspec.json.decode(raw, type=dict)
            time_ns = (receipt.t_ms or 0) * taking.MS_NS or seen_ns
            full = msgspec.Raw(msgspec.json.encode({**said, "timestampMs": str(time_ns // taking.MS_NS)}))
            found.append(taking.event(full, Wanted(package=plan.package), network.ledger))
        except (taking.Unfit, taking.NotFinal, msgspec.MsgspecError):
            continue
    verdict = check(receipt.evidence)
    store = IotaStore(path)
    try:
        if store.chain(network.ledger) is None:
            store.set_chain(network.ledger, network.chain)
        new = store.put(network.ledger, found, None, seen_ns)
        if verdict.ok is not False:
            level = verdict.level or Level.V0
            names = subjects(receipt.evidence)
            store.put_evidence(
                network.ledger, [(receipt.tx, receipt.evidence.kept(seen_ns), level, verdict.reason, names)]
            )
    finally:
        store.close()
    return new
