"""A leaf of the log and its tlog-proof, checked step by step: levels E1 to E4.   Thread: any; pure.

    verdict = verify_entry(leaf, proof_file, trust)
    verdict = verify_entry(leaf, proof_file, trust, seen=memory.of(origin).point, growth=log.consistency)

checks: inclusion (E1), checkpoint (E2: signed by a trusted key), consistency (E3: fits what was seen of the log before),
witness (E4: somebody else holds the same tree). Each has its own yes, no, or not known.
"""

from __future__ import annotations

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import ProofError
from app.ledger.growth import CONSISTENCY, Growth, grown
from app.ledger.log_checks import check_checkpoint, check_leaf
from app.ledger.tlog_proof import TlogProof
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Level, Verdict


def verify_entry(
    leaf: bytes,
    proof: bytes,
    trust: Trust,
    *,
    seen: Checkpoint | None = None,
    growth: Growth | None = None,
    now_s: float | None = None,
) -> Verdict:
    """leaf: its exact bytes.   seen: the newest checkpoint of this log that was seen before.   growth: asks the log for a
    consistency proof.   now_s: POSIX time; None: by this machine's clock."""
    try:
        said = TlogProof.of(proof)
    except ProofError as error:
        return Verdict(None, (Check("inclusion", False, str(error)),))
    found = check_checkpoint(said.checkpoint, trust, now_s)
    checks = [check_leaf(leaf, said.index, said.path, found.point), *found.checks]
    consistency = Check(CONSISTENCY, None, "not checked: the checkpoint is not known to be the log's")
    if found.is_signed and found.point is not None:
        consistency = grown(seen, found.point, growth)
    checks.insert(2, consistency)
    level = None
    if checks[0].ok:
        level = Level.E1
        if found.is_signed:
            level = Level.E3 if consistency.ok else Level.E2
            if found.is_witnessed and consistency.ok is not False:
                level = Level.E4
    return Verdict(level, tuple(checks))
