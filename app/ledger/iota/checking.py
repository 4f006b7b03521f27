"""What is checked of a transaction when it is first seen (V2), and what of ours it names.   Thread: any; pure.

V2: its bytes hash to the digest that it goes by, a signature over them holds, and the signer is the sender that they name.
That a checkpoint of the chain holds it is another matter: JSON-RPC cannot prove that (docs/ledger.md).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.ledger.contract import ProofError
from app.ledger.iota.codec import Reading, Unknown
from app.ledger.iota.evidence import TransactionEvidence
from app.ledger.iota.hashing import ED25519, address_of, intent
from app.ledger.iota.transaction import Sent, read_signed
from app.model.ledger import Check, Level, Verdict

ANCHORS = ("twin.anchor.batch/1", "twin.anchor.checkpoint/1")
_ORIGIN = re.compile(r"[\w./-]{1,200}", re.ASCII)


def check(evidence: TransactionEvidence) -> Verdict:
    try:
        sent = read_signed(evidence.transaction)
    except Unknown as error:
        return Verdict(Level.V0, (Check("transaction", None, str(error)),))
    except ProofError as error:
        return Verdict(None, (Check("transaction", False, str(error)),))
    checks = [Check("digest", sent.digest == evidence.digest, "the bytes do not hash to the digest")]
    checks += _signatures(sent)
    told = tuple(Check(c.name, c.ok, "" if c.ok else c.detail) for c in checks)
    verdict = Verdict(None, told)
    return Verdict(Level.V2 if verdict.ok else None if verdict.ok is False else Level.V0, told)


def _signatures(sent: Sent) -> list[Check]:
    if not sent.signatures:
        return [Check("signature", False, "it is not signed")]
    signers: set[str] = set()
    unknown = False
    for one in sent.signatures:
        if len(one) != 97 or one[0] != ED25519:
            unknown = True
            continue
        public = one[65:]
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(one[1:65], intent(sent.transaction))
        except (InvalidSignature, ValueError):
            return [Check("signature", False, "a signature does not hold")]
        signers.add(address_of(ED25519, public))
    wanted = {sent.sender, sent.gas_owner}
    if wanted <= signers:
        return [Check("signature", True), Check("sender", True)]
    if unknown:
        return [Check("signature", None, "signed in a way that is not checked here")]
    return [Check("signature", True), Check("sender", False, "the sender did not sign it")]


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
    """Origin, size and root (hex) of a log's root that these bytes of a vector<u8> hold; None for other bytes."""
    at = Reading(value)
    try:
        inner = at.data()
        at.end()
        said = json.loads(inner) if inner[:1] == b"{" else None
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
