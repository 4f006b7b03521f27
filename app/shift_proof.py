"""How far the readings of a shift are proven, for its report: from what a window has checked, or checked here.

    worth_of(watch.ribbon.intervals, shift)              # a window looks all the time
    checked_worth(folder, historian, place, shift)       # a command: compares the shift with the ledger now

Thread: any but the GUI's.   Changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from app.history.contract import Historian, HistoryError
from app.ledger.contract import LedgerError
from app.model.language import tr
from app.model.trust import IntervalProof, Proof
from app.opening import OpenedDistrict
from app.proving.opening import log_path, open_ledger
from app.shift_report import Worth
from app.shift_times import Shift

ORDER = (Proof.DIFFERS, Proof.MATCH, Proof.UNANCHORED, Proof.UNCHECKED)


def worth_of(intervals: Iterable[IntervalProof], shift: Shift) -> Worth:
    inside = [one for one in intervals if one.from_ns < shift.to_ns and one.to_ns > shift.from_ns]
    counts = Counter(one.proof for one in inside)
    reasons = sorted({one.reason for one in inside if one.proof is Proof.UNCHECKED and one.reason})
    return Worth({proof: counts[proof] for proof in ORDER if counts[proof]}, " ".join(reasons[:3]))


def checked_worth(folder: Path, historian: Historian | None, place: OpenedDistrict, shift: Shift) -> Worth:
    """folder: of the district in the data folder."""
    if historian is None:
        return Worth(why=tr("There is no history to compare with the ledger."))
    if not log_path(folder).exists():
        return Worth(why=tr("Nothing is sealed here yet: an open window does that."))
    try:
        opened = open_ledger(folder, historian, place.catalogue, place.district.id, is_read_only=True)
    except LedgerError as error:
        return Worth(why=tr("The ledger cannot be read: {error}", error=error))
    try:
        known = opened.prover.intervals(shift.from_ns, shift.to_ns)
        still_open = [one for one in known if one.proof is Proof.UNANCHORED]
        return worth_of([*opened.prover.check(shift.from_ns, shift.to_ns), *still_open], shift)
    except (LedgerError, HistoryError) as error:
        return Worth(why=tr("The ledger cannot be read: {error}", error=error))
    finally:
        opened.close()
