"""What is checked of a transaction when it is first seen (V2), and what of ours it names.   Thread: any; pure.

V2: its bytes hash to the digest that it goes by, every signature over them holds, and its sender (and whoever pays) signed.
That a checkpoint of the chain holds it is another matter: JSON-RPC cannot prove that (docs/ledger.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from app.ledger.contract import ProofError
from app.ledger.iota.base58 import from_base58
from app.ledger.iota.bcs import BYTES, UnknownVariant, decode
from app.ledger.iota.evidence import TransactionEvidence
from app.ledger.iota.evidence import read as read_evidence
from app.ledger.iota.transaction import read_signed
from app.ledger.iota.verify import check_transaction
from app.model.ledger import Check, Evidence, Level, Verdict
from app.model.plain_json import loads

ANCHORS = ("twin.anchor.batch/1", "twin.anchor.checkpoint/1")
_ORIGIN = re.compile(r"[\w./-]{1,200}", re.ASCII)


def check(evidence: TransactionEvidence) -> Verdict:
    """Level V2, V0 where something could not be judged, None where something does not hold."""
    try:
        sent = read_signed(evidence.transaction)
    except UnknownVariant as error:
        return Verdict(Level.V0, (Check("transaction", None, str(error)),))
    except ProofError as error:
        return Verdict(None, (Check("transaction", False, str(error)),))
    checks = tuple(check_transaction(sent.transaction, sent.signatures, from_base58(evidence.digest)))
    ok = Verdict(None, checks).ok
    return Verdict({True: Level.V2, False: None, None: Level.V0}[ok], checks)


def check_evidence(kept: Evidence) -> Verdict:
    """Again, of what was kept."""
    try:
        return check(read_evidence(kept.data))
    except ProofError as error:
        return Verdict(None, (Check("evidence", False, str(error)),))


def subjects(evidence: TransactionEvidence) -> Sequence[str]:
    """Records of transparency logs that it anchors: "log:ORIGIN#N", N the last leaf under the root."""
    try:
        return tuple(dict.fromkeys(_anchored(read_signed(evidence.transaction).pure)))
    except ProofError:
        return ()


def _anchored(values: Iterable[bytes]) -> Iterable[str]:
    for value in values:
        found = anchor_of(value)
        if found is not None:
            yield f"log:{found[0]}#{found[1] - 1}"


def anchor_of(value: bytes) -> tuple[str, int, str] | None:
    """Origin, size and root (hex) of a log's root that the BCS of a vector<u8> holds; None of other bytes."""
    try:
        inner = decode(BYTES, value)
        said = loads(inner.decode("utf-8")) if inner[:1] == b"{" else None
    except (ProofError, ValueError, RecursionError):
        return None
    if not isinstance(said, dict) or said.get("schema") not in ANCHORS:
        return None
    origin, size, root = said.get("source"), said.get("count"), said.get("root")
    if not isinstance(origin, str) or not _ORIGIN.fullmatch(origin):
        return None
    if not isinstance(size, int) or isinstance(size, bool) or not 0 < size < 2**53:
        return None
    if not isinstance(root, str) or not re.fullmatch(r"[0-9a-f]{64}", root):
        return None
    return origin, size, root
