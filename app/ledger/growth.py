"""Whether a checkpoint grows out of the one that was seen before: rollback, fork and two faces told apart.   Thread: any; pure.

grown(seen, point, log.consistency)       # Check "consistency": True, False with its name, None: nothing to compare with
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import LedgerError, ProofError
from app.ledger.log_checks import shown, when
from app.ledger.merkle import check_consistency
from app.model.ledger import Check

CONSISTENCY = "consistency"
Growth = Callable[[int, int], Sequence[bytes]]
"""(older size, newer size) -> consistency proof. May raise LedgerError where there is none."""


def grown(
    seen: Checkpoint | None,
    point: Checkpoint,
    proof: Growth | None,
    *,
    seen_ns: int = 0,
    is_newest: bool = False,
) -> Check:
    """seen: None where nothing was.   is_newest: point is all that the log has, so that less than was seen is a rollback; else
    it may be an earlier state, out of a proof file.   proof: None where there is nobody to ask."""
    if seen is None:
        return Check(
            CONSISTENCY, None, "this log was not seen here before, so there is nothing to compare with"
        )
    if seen.origin != point.origin:
        return Check(CONSISTENCY, None, f"another log was seen here before: {shown(seen.origin)}")
    before = f"{seen.size} leaves were seen" + (f" at {when(seen_ns)}" if seen_ns else " before")
    if seen.size == point.size:
        if seen.root == point.root:
            return Check(CONSISTENCY, True, f"the same {seen.size} leaves as before")
        return _wrong("equivocation", f"{before}, and now as many others: the log shows two faces")
    if point.size < seen.size and is_newest:
        return _wrong("rollback", f"{before}, now there are {point.size}: the end of the log was cut off")
    older, newer = sorted((seen, point), key=lambda one: one.size)
    if older.size == 0:
        return Check(CONSISTENCY, True, "it grew from an empty log")
    if proof is None:
        return Check(
            CONSISTENCY, None, f"{before}; without the log nothing shows how {point.size} fit to them"
        )
    try:
        path = proof(older.size, newer.size)
    except LedgerError as error:
        return Check(CONSISTENCY, None, f"{before}; there is no proof how {point.size} fit to them: {error}")
    try:
        check_consistency(older.size, newer.size, path, older.root, newer.root)
    except ProofError:
        return _wrong("fork", f"{before}, and the log of {point.size} leaves does not go together with them")
    if older is seen:
        return Check(CONSISTENCY, True, f"{before}; the {point.size} of now begin with them")
    return Check(CONSISTENCY, True, f"{before}; these {point.size} are their beginning")


def _wrong(name: str, detail: str) -> Check:
    return Check(CONSISTENCY, False, f"{name}: {detail}")
