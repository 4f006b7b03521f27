"""A file of IOTA that proves something, as `tvilling ledger check` meets it: an official ProofV1 or a checkpoint file.

Committees come from the trust file: {"network": "...", "epoch": N, "voting_rights": [[key, weight], ...]}, or bare as the
official tools write them.   Thread: any; pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.iota.base58 import to_base58
from app.ledger.iota.bcs import encode, from_json
from app.ledger.iota.certificate import Committee
from app.ledger.iota.checkpoint_data import CheckpointFile
from app.ledger.iota.lineage import follow
from app.ledger.iota.proof_v1 import ProofV1, committee_of_json
from app.ledger.iota.types import CERTIFIED_SUMMARY, SUMMARY
from app.ledger.iota.verify import Listing, TrustedCommittee, check_certified, check_in, check_proof
from app.model.ledger import Check, Level, Verdict, worst

MOST_TRANSACTIONS = 10_000
MOST_EPOCHS = 5000


def trusted_of(said: Sequence[Any]) -> list[TrustedCommittee]:
    """Each committee, and those that follow from it where its `closings` are given: the last checkpoint of each epoch from its
    own on, as {"data", "auth_signature"} of an official proof. Raises ProofError."""
    found: list[TrustedCommittee] = []
    for one in said:
        epoch, members = committee_of_json(one)
        network = one.get("network", "a network that the trust file does not name")
        if not isinstance(network, str) or not network.isprintable() or len(network) > 80:
            raise ProofError("a committee whose network is no short text")
        closings = one.get("closings", [])
        if not isinstance(closings, list) or len(closings) > MOST_EPOCHS:
            raise ProofError(f"closings that are no list, or more than {MOST_EPOCHS}")
        signed = [from_json(CERTIFIED_SUMMARY, closing) for closing in closings]
        steps = [(encode(SUMMARY, closing["data"]), closing["auth_signature"]) for closing in signed]
        found += follow(TrustedCommittee(network, Committee.of(epoch, members)), steps)
    return found


def is_proof_v1(start: bytes) -> bool:
    return start.lstrip()[:1] == b"{" and b'"ProofV1"' in start


def check_proof_v1(data: bytes, committees: Sequence[Any]) -> Verdict:
    """Raises ProofError: no such file, or a trust file that cannot be used."""
    return check_proof(ProofV1.decode(data), trusted_of(committees))


def check_checkpoint_file(data: bytes, committees: Sequence[Any]) -> Verdict:
    """Each transaction in it; the certificate is that of all. Raises ProofError."""
    file, trusted = CheckpointFile.decode(data), trusted_of(committees)
    digests = file.digests
    if not 0 < len(digests) <= MOST_TRANSACTIONS:
        raise ProofError(f"a checkpoint file with {len(digests)} transactions")
    certificate, committee = check_certified(file.summary, file.certificate, trusted)
    listing: Listing | None = None
    verdicts = []
    for proof in file.proofs():
        listing = listing or Listing.of(proof.summary, proof.contents)
        verdicts.append(check_in(proof, listing, certificate, committee))
    checks = []
    for place, first in enumerate(verdicts[0].checks):
        column = [verdict.checks[place] for verdict in verdicts]
        wrong = next((k for k, one in enumerate(column) if one.ok is not True), None)
        if wrong is None:
            detail = (
                first.detail
                if len(column) == 1 or first.name in ("certificate", "lineage", "network")
                else ""
            )
            checks.append(Check(first.name, True, detail or f"of all {len(column)} transactions"))
        else:
            said = f"transaction {to_base58(digests[wrong])}: {column[wrong].detail}"
            checks.append(Check(first.name, worst(one.ok for one in column), said))
    levels = [verdict.level for verdict in verdicts]
    level: Level | None = None if None in levels else min(one for one in levels if one is not None)
    return Verdict(level, tuple(checks))
