"""That the keeping rule took readings away is recorded too: `twin.history.thinned/1`, a day or more at a time.

    values = thinned_since(log, historian.thinned_until_ns, "trondheim", rule_text(keeping), now_ns)

Thinned batches can no longer be compared; the record says when, how far and by which rule, so that a gap that no rule made
stands out.   Thread: any but the GUI's; the caller writes what it gets.
"""

from __future__ import annotations

from typing import Any

from app.history.retention import Keeping
from app.ledger.batch import KIND as BATCH
from app.ledger.contract import Log
from app.ledger.fields import interval_of, ns_of, time_text
from app.ledger.records import decode
from app.model.times import DAY_NS

KIND = "twin.history.thinned/1"
KEPT = ["one reading a quarter of an hour", "figures of minutes, quarters and hours"]


def thinned_since(
    log: Log, until_ns: int | None, district: str, rule: str, now_ns: int
) -> dict[str, Any] | None:
    """None where nothing was thinned since the last record, or less than a day. Raises LedgerError."""
    if until_ns is None:
        return None
    start_ns = _recorded_until(log)
    if start_ns is None or until_ns - start_ns < DAY_NS:
        return None
    return {
        "district": district,
        "interval": interval_of(start_ns, until_ns),
        "rule": rule,
        "kept": KEPT,
        "time": time_text(now_ns),
    }


def rule_text(keeping: Keeping) -> str:
    """As it stands in district.toml."""
    parts = []
    if keeping.raw_days is not None:
        parts.append(f"keep_raw_days = {keeping.raw_days:g}")
    if keeping.max_gb is not None:
        parts.append(f"max_gb = {keeping.max_gb:g}")
    return ", ".join(parts) or "none now; what went was thinned before"


def _recorded_until(log: Log) -> int | None:
    """The end of the last record, else the start of the first batch: what was never sealed needs no excuse."""
    for kept in log.find((KIND,), newest_first=True, most=1):
        payload = decode(kept.entry.data)
        if payload is not None:
            return ns_of(payload["interval"]["end"])
    for kept in log.find((BATCH,), most=1):
        payload = decode(kept.entry.data)
        if payload is not None:
            return int(payload["window"]["start_ns"])
    return None
