"""What no signal says and is an alarm all the same."""

from __future__ import annotations

from datetime import UTC

from app.alarm_told import BID, CLEARING, LATE_NS, differing, uncleared
from app.ledger.contract import LedgerError
from app.model.times import MINUTE_NS
from app.model.trust import IntervalProof, Proof

QUARTER = 15 * MINUTE_NS


class Book:
    """A log that holds entries of some kinds at some times."""

    def __init__(self, **times: int) -> None:
        self.times = {BID: times.get("bid"), CLEARING: times.get("clearing")}
        self.is_broken = False

    def find(self, kinds: tuple[str, ...], **_more: object) -> list[object]:
        if self.is_broken:
            raise LedgerError("closed")
        t_ns = self.times[kinds[0]]
        entry = type("Entry", (), {"t_ns": t_ns})()
        return [] if t_ns is None else [type("Kept", (), {"entry": entry})()]


def test_that_a_quarter_with_bids_and_no_clearing_is_told_when_it_is_late() -> None:
    now = 100 * QUARTER
    bid = now - LATE_NS - 1
    assert uncleared(Book(bid=bid), now) == bid  # type: ignore[arg-type]
    assert uncleared(Book(bid=bid, clearing=bid), now) is None  # type: ignore[arg-type]
    assert uncleared(Book(bid=bid, clearing=bid - QUARTER), now) == bid  # type: ignore[arg-type]
    assert uncleared(Book(bid=now - LATE_NS + 1), now) is None, "there is still time"  # type: ignore[arg-type]
    assert uncleared(Book(), now) is None, "a night without a sale cries no wolf"  # type: ignore[arg-type]
    broken = Book(bid=bid)
    broken.is_broken = True
    assert uncleared(broken, now) is None  # type: ignore[arg-type]


def test_that_a_source_whose_history_differs_is_one_alarm_however_often() -> None:
    def one(k: int, source: str, proof: Proof) -> IntervalProof:
        return IntervalProof(k * QUARTER, (k + 1) * QUARTER, source, proof, reason="two readings changed")

    found = differing(
        [one(3, "sim", Proof.DIFFERS), one(1, "sim", Proof.DIFFERS), one(2, "mqtt", Proof.MATCH)], UTC
    )
    assert found == {"sim": "1970-01-01 00:15 UTC, and 1 more: two readings changed"}
