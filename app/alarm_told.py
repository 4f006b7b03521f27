"""What is told to the alarms that no signal says, as far as it can be judged without a window.   Thread: any, pure but for
what it is given.   Times int64 ns.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from app.ledger.contract import LedgerError, Log
from app.model.times import MINUTE_NS, format_time
from app.model.trust import IntervalProof, Proof

BID, CLEARING = "twin.energy.bid/1", "twin.energy.clearing/1"
LATE_NS = 35 * MINUTE_NS
"""Bids of a quarter are cleared when it is over; so long after its beginning that has not happened."""


def uncleared(log: Log, now_ns: int) -> int | None:
    """Start of the newest quarter whose bids are in the log and should have been cleared, None where all is well."""
    try:
        bids, clearings = (log.find((kind,), newest_first=True, most=1) for kind in (BID, CLEARING))
    except LedgerError:
        return None  # who seals says that to the person
    if not bids:
        return None
    bid_ns = bids[0].entry.t_ns
    cleared_ns = clearings[0].entry.t_ns if clearings else 0
    return bid_ns if bid_ns > cleared_ns and now_ns - bid_ns > LATE_NS else None


def differing(intervals: Iterable[IntervalProof], zone: tzinfo) -> dict[str, str]:
    """Source -> a sentence: one alarm a source, however many of its intervals differ."""
    by_source: dict[str, list[IntervalProof]] = {}
    for one in intervals:
        if one.proof is Proof.DIFFERS:
            by_source.setdefault(one.source, []).append(one)
    found = {}
    for source, many in by_source.items():
        first = min(many, key=lambda one: one.from_ns)
        more = f", and {len(many) - 1} more" if len(many) > 1 else ""
        found[source] = f"{format_time(first.from_ns, zone, seconds=False)}{more}: {first.reason}"
    return found
