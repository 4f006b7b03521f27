"""Checks a file of any kind that proves something: told apart by how it begins, never by its name.   Thread: any; no network.

    checked = check_file(path, trust)       # ProofError: none of these; OSError: cannot be read

Proof files of a reading, evidence bundles, bare C2SP tlog-proofs, IOTA's ProofV1 and checkpoint files (`.chk`).
"""

from __future__ import annotations

from pathlib import Path

from app.ledger.bundle import Bundle
from app.ledger.bundle_checks import Progress, check_bundle
from app.ledger.contract import ProofError
from app.ledger.iota.check_file import check_checkpoint_file, check_proof_v1, is_proof_v1
from app.ledger.log_checks import check_checkpoint, check_leaf, level_of
from app.ledger.reading_proof import MOST_BYTES, parse, verify
from app.ledger.tlog_proof import FIRST, TlogProof
from app.ledger.trust_file import Trust
from app.model.ledger import Check, Verdict


def check_file(
    path: Path, trust: Trust, leaf: bytes | None = None, progress: Progress = lambda share: False
) -> Verdict:
    """leaf: the record's exact bytes, for a bare tlog-proof. Raises ProofError, OSError, Stopped."""
    with path.open("rb") as stream:
        start = stream.read(64)
        if start.startswith(b"PK"):
            with Bundle(path) as bundle:
                return check_bundle(bundle, trust, progress)
        data = start + stream.read(MOST_BYTES)
    if start.startswith(FIRST.rpartition("@")[0].encode()):
        return check_tlog_proof(data, leaf, trust)
    if is_proof_v1(start):
        return check_proof_v1(data, trust.committees)
    if start.lstrip()[:1] != b"{":
        return check_checkpoint_file(data, trust.committees)
    return verify(parse(data), trust)


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
