"""A checkpoint's certificate: two thirds of a committee's stake signed this summary.   Thread: any; pure.

    committee = Committee.of(epoch, [(key, stake), ...]); check_certificate(committee, summary_bcs, certificate)

Members stand in the order of their keys' bytes, which is how the bitmap counts them. Stakes add up to 10,000; 6,667 are
needed. A certificate says whom to believe only if the committee itself is believed (lineage.py, trust).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.ledger.contract import ProofError
from app.ledger.iota import roaring
from app.ledger.iota.bcs import decode
from app.ledger.iota.bls import KEY_BYTES, BadPoint, verify
from app.ledger.iota.signatures import CHECKPOINT
from app.ledger.iota.types import SUMMARY

TOTAL_STAKE, QUORUM = 10_000, 6_667
MOST_MEMBERS = 1000


class BadCertificate(ProofError):
    """It does not hold under this committee; the message says how."""


@dataclass(frozen=True, slots=True)
class Committee:
    """members: (key of 96 bytes, stake), ascending by key."""

    epoch: int
    members: tuple[tuple[bytes, int], ...]

    @classmethod
    def of(cls, epoch: int, members: Sequence[tuple[bytes, int]]) -> Committee:
        """Raises ProofError for what cannot be a committee."""
        ordered = tuple(sorted((bytes(key), stake) for key, stake in members))
        if not 0 < len(ordered) <= MOST_MEMBERS or any(len(key) != KEY_BYTES for key, _ in ordered):
            raise ProofError(f"a committee has 1 to {MOST_MEMBERS} members with keys of {KEY_BYTES} bytes")
        if len({key for key, _ in ordered}) != len(ordered):
            raise ProofError("a committee in which a key stands twice")
        if any(stake <= 0 for _, stake in ordered) or sum(stake for _, stake in ordered) != TOTAL_STAKE:
            raise ProofError(f"a committee whose stakes do not add up to {TOTAL_STAKE:,}")
        return cls(epoch, ordered)


def check_certificate(committee: Committee, summary: bytes, certificate: dict[str, Any]) -> int:
    """The stake that signed. summary: BCS. certificate: a value of types.CERTIFICATE.
    Raises BadCertificate; BadBcs, UnknownVariant; NoBls where no package can check it."""
    epoch = decode(SUMMARY, summary)["epoch"]
    if epoch != committee.epoch:
        raise BadCertificate(f"the checkpoint is of epoch {epoch}, the committee of {committee.epoch}")
    if certificate["epoch"] != committee.epoch:
        raise BadCertificate(f"signed in epoch {certificate['epoch']}, not in {committee.epoch}")
    signers = roaring.members(certificate["signers_map"])
    if not signers:
        raise BadCertificate("nobody signed")
    if signers[-1] >= len(committee.members):
        raise BadCertificate(f"signed by member {signers[-1]} of a committee of {len(committee.members)}")
    stake = sum(committee.members[k][1] for k in signers)
    if stake < QUORUM:
        raise BadCertificate(f"signed by {stake:,} of {TOTAL_STAKE:,}; {QUORUM:,} are needed")
    message = CHECKPOINT + summary + epoch.to_bytes(8, "little")
    try:
        holds = verify([committee.members[k][0] for k in signers], message, certificate["signature"])
    except BadPoint as error:
        raise BadCertificate(str(error)) from error
    if not holds:
        raise BadCertificate("the signature does not fit the summary and its signers")
    return stake


def next_committee(summary: dict[str, Any]) -> Committee | None:
    """Of the epoch that follows; None where this is not an epoch's last checkpoint. Raises ProofError."""
    end = summary["end_of_epoch_data"]
    if end is None:
        return None
    members = [(one["public_key"], one["stake"]) for one in end["next_epoch_committee"]]
    return Committee.of(summary["epoch"] + 1, members)
