"""From a committee that is believed to those of later epochs: each epoch's last checkpoint names the next committee.

    trusted = follow(anchor, [(summary, certificate), ...])       # one for each epoch, in order; a gap is named

Thread: any; pure.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.iota.bcs import decode
from app.ledger.iota.certificate import check_certificate, next_committee
from app.ledger.iota.types import SUMMARY
from app.ledger.iota.verify import TrustedCommittee


class BrokenLineage(ProofError):
    """A checkpoint that does not lead on; the message says at which epoch."""


def follow(
    anchor: TrustedCommittee, closings: Iterable[tuple[bytes, dict[str, Any]]]
) -> list[TrustedCommittee]:
    """closings: the last checkpoint of each epoch from the anchor's on: summary (BCS), certificate.
    Returns the committees that follow, the anchor first. Raises BrokenLineage, BadCertificate, NoBls."""
    found = [anchor]
    for summary, certificate in closings:
        said = decode(SUMMARY, summary)
        committee = found[-1].committee
        if said["epoch"] != committee.epoch:
            raise BrokenLineage(
                f"the end of epoch {committee.epoch} is missing; the next is that of {said['epoch']}"
            )
        check_certificate(committee, summary, certificate)
        after = next_committee(said)
        if after is None:
            raise BrokenLineage(
                f"checkpoint {said['sequence_number']} is not the last of epoch {said['epoch']}"
            )
        first = anchor.committee.epoch if anchor.follows is None else anchor.follows
        found.append(TrustedCommittee(anchor.network, after, first))
    return found
