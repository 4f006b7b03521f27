"""Checks a file of any kind that proves something: told apart by how it begins, never by its name.   Thread: any; no network.

    checked = check_file(path, trust)       # ProofError: none of these; OSError: cannot be read

Proof files of a reading, evidence bundles, bare C2SP tlog-proofs, IOTA's ProofV1 and checkpoint files (`.chk`).
"""

from __future__ import annotations

import base64
from pathlib import Path

from app.ledger.bundle import Bundle
from app.ledger.bundle_checks import Progress, check_bundle
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import ProofError
from app.ledger.iota.check_file import check_checkpoint_file, check_proof_v1, is_proof_v1
from app.ledger.iota.proof_v1 import ProofV1
from app.ledger.log_checks import ANCHOR, check_checkpoint, check_leaf, holds, level_of
from app.ledger.note import parse as parse_note
from app.ledger.reading_proof import MOST_BYTES, parse, verify
from app.ledger.tlog_proof import FIRST, TlogProof
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Verdict

MOST_FILE = max(MOST_BYTES, 64_000_000)


def check_file(
    path: Path, trust: Trust, leaf: bytes | None = None, progress: Progress = lambda share: False
) -> Verdict:
    """leaf: the record's exact bytes, for a bare tlog-proof. Raises ProofError, OSError, Stopped."""
    with path.open("rb") as stream:
        start = stream.read(64)
        if start.startswith(b"PK"):
            with Bundle(path) as bundle:
                return check_bundle(bundle, trust, progress)
        data = start + stream.read(MOST_FILE)
    if start.startswith(FIRST.rpartition("@")[0].encode()):
        return check_tlog_proof(data, leaf, trust)
    if is_proof_v1(start):
        return check_proof_v1(data, trust.committees)
    if start.lstrip()[:1] != b"{":
        return check_checkpoint_file(data, trust.committees)
    return verify(parse(data), trust, check_anchor)


def check_anchor(text: str, note: bytes, trust: Trust) -> tuple[Check, ...]:
    """That a transaction which IOTA certified carries the root of this checkpoint. text: a ProofV1.

    Where in it the root stands is no matter: whoever made the transaction knew the root by then.
    """
    try:
        verdict = check_proof_v1(text.encode(), trust.committees)
        root, transaction = Checkpoint.of(parse_note(note)[0]).root, ProofV1.decode(text.encode()).transaction
    except ProofError as error:
        return (Check(ANCHOR, False, str(error)),)
    ok = holds(verdict)
    if ok is False:
        return (Check(ANCHOR, False, verdict.reason),)
    if not any(one in transaction for one in (root, root.hex().encode(), base64.b64encode(root))):
        return (Check(ANCHOR, False, "the transaction does not carry the root of this log"),)
    if ok is None:
        return (Check(ANCHOR, None, f"IOTA: {verdict.reason}"),)
    return (Check(ANCHOR, True, f"IOTA holds this root (level {verdict.level})"),)


def check_tlog_proof(data: bytes, leaf: bytes | None, trust: Trust) -> Verdict:
    """Raises ProofError."""
    proof = TlogProof.of(data)
    point = check_checkpoint(proof.checkpoint, trust)
    if point.point is None:
        raise ProofError(point.checks[0].detail)
    if leaf is None:
        found = Check("inclusion", None, "give the exact bytes of the record with --leaf")
    else:
        found = check_leaf(leaf, proof.index, proof.path, point.point)
    return Verdict(level_of(bool(found.ok), point), (found, *point.checks))
