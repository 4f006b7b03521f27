"""How far evidence of IOTA is proven, step by step: V2 to V5.   Thread: any; pure.

    verdict = check_proof(proof, trusted)          # a ProofV1, or made of a .chk file
    checks = check_transaction(data, signatures, digest)      # what JSON-RPC alone can show: V2

V2 the transaction is the one of this digest and its sender signed it; V3 effects, events and the checkpoint's contents
chain; V4 a pinned committee certified that checkpoint; V5 the committee follows from a pinned or genesis committee of
another epoch, so the network is that anchor's. A step that cannot be judged (a newer variant, a missing committee) is
left open, and so is what rests on it: that is neither right nor wrong.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.ledger.contract import LedgerError, ProofError
from app.ledger.iota.bcs import UnknownVariant, decode, variant_of
from app.ledger.iota.bls import NoBls
from app.ledger.iota.certificate import QUORUM, TOTAL_STAKE, Committee, check_certificate
from app.ledger.iota.digests import (
    contents_digest,
    effects_digest,
    events_digest,
    shown,
    transaction_digest,
)
from app.ledger.iota.proof_v1 import ProofV1
from app.ledger.iota.signatures import TRANSACTION as TRANSACTION_INTENT
from app.ledger.iota.signatures import CannotVerify, check
from app.ledger.iota.types import CONTENTS, EFFECTS, EVENTS, SUMMARY, TRANSACTION
from app.model.ledger import Check, Level, Verdict

SYSTEM = bytes(32)
"""Sender of what the network does itself; nobody signs that."""
PLACEHOLDER = bytes(97)
"""What stands in a checkpoint in place of a signature of the network's own."""


@dataclass(frozen=True, slots=True)
class TrustedCommittee:
    """network: as the person who pinned it named it.   follows: the epoch of the anchor that it was followed from
    (lineage.py), None where it is pinned itself."""

    network: str
    committee: Committee
    follows: int | None = None


def check_proof(proof: ProofV1, trusted: Sequence[TrustedCommittee]) -> Verdict:
    certificate, committee = check_certified(proof.summary, proof.certificate, trusted)
    return check_in(proof, Listing.of(proof.summary, proof.contents), certificate, committee)


def check_in(
    proof: ProofV1, listing: Listing, certificate: Check, committee: TrustedCommittee | None
) -> Verdict:
    """Of one transaction in a checkpoint whose contents and certificate were checked before."""
    digest = transaction_digest(proof.transaction)
    steps = [*check_transaction(proof.transaction, proof.signatures, digest), *_chain(proof, digest, listing)]
    checks = [_spoken_for(one, proof.transaction, certificate) for one in steps]
    targets, lineage = _targets(proof, digest), _lineage(certificate, committee)
    held = {one.name: one.ok for one in (*checks, targets, certificate, lineage)}
    return Verdict(_level(held), (*checks, targets, certificate, lineage, _network(proof, committee)))


def check_transaction(data: bytes, signatures: Sequence[bytes], digest: bytes) -> list[Check]:
    """digest: what somebody says it is."""
    if transaction_digest(data) != digest:
        said = f"the bytes are those of {shown(transaction_digest(data))}, not of {shown(digest)}"
        return [Check("transaction", False, said), Check("signature", None, "of other bytes")]
    first = Check("transaction", True, f"its digest is {shown(digest)}")
    try:
        _, inner = variant_of(decode(TRANSACTION, data))
    except UnknownVariant as error:
        return [first, Check("signature", None, str(error))]
    except ProofError as error:
        return [
            Check("transaction", False, f"no transaction: {error}"),
            Check("signature", None, "nothing to sign"),
        ]
    return [first, _signature(data, inner, signatures)]


def _signature(data: bytes, inner: dict[str, Any], signatures: Sequence[bytes]) -> Check:
    sender, payer = inner["sender"], inner["gas_payment"]["owner"]
    if _is_of_the_network(inner):
        if any(one != PLACEHOLDER for one in signatures):
            return Check("signature", False, "somebody's signature under a transaction of the network itself")
        return Check(
            "signature", None, "the network's own transaction: only a checkpoint's certificate speaks for it"
        )
    needed = {sender} if payer == sender else {sender, payer}
    signed: set[bytes] = set()
    try:
        for one in signatures:
            signed.add(check(one, data, TRANSACTION_INTENT))
    except CannotVerify as error:
        return Check("signature", None, str(error))
    except ProofError as error:
        return Check("signature", False, str(error))
    if not signatures:
        return Check("signature", None, "the evidence holds no signature")
    if signed != needed or len(signatures) != len(needed):
        return Check(
            "signature", False, "it is not signed by its sender (and by who pays, where that is another)"
        )
    return Check("signature", True, f"signed by 0x{sender.hex()}")


def _is_of_the_network(inner: dict[str, Any]) -> bool:
    kind, _ = variant_of(inner["kind"])
    return inner["sender"] == SYSTEM and kind != "Programmable"


def _spoken_for(check: Check, transaction: bytes, certificate: Check) -> Check:
    """Of a transaction of the network itself: it holds where the certificate does, since nobody signs it."""
    if check.name != "signature" or check.ok is not None or not certificate.ok:
        return check
    try:
        _, inner = variant_of(decode(TRANSACTION, transaction))
    except ProofError:  # told already
        return check
    if not _is_of_the_network(inner):
        return check
    return Check("signature", True, "the network's own transaction, which the certificate speaks for")


def _chain(proof: ProofV1, digest: bytes, listing: Listing) -> list[Check]:
    """Effects, events, contents: each names the one before by its digest."""
    try:
        _, effects = variant_of(decode(EFFECTS, proof.effects))
    except UnknownVariant as error:
        return [Check(name, None, str(error)) for name in ("effects", "events", "contents")]
    except ProofError as error:
        return [
            Check("effects", False, f"no effects: {error}"),
            Check("events", None, "without effects"),
            listing.check(digest, None),
        ]
    if effects["transaction_digest"] != digest:
        said = Check("effects", False, f"they are those of {shown(effects['transaction_digest'])}")
    else:
        status, _ = variant_of(effects["status"])
        said = Check("effects", True, "executed" if status == "Success" else "executed, and it failed")
    return [said, _events(proof, effects), listing.check(digest, effects_digest(proof.effects))]


def _events(proof: ProofV1, effects: dict[str, Any]) -> Check:
    named = effects["events_digest"]
    if proof.events is None:
        if named is None:
            return Check("events", True, "it emitted none")
        return Check("events", None, "the evidence lacks the events")
    if named is None:
        return Check("events", False, "events of a transaction that emitted none")
    if events_digest(proof.events) != named:
        return Check("events", False, "not the events that the effects name")
    return Check("events", True, f"all {len(decode(EVENTS, proof.events))} are those that the effects name")


@dataclass(frozen=True, slots=True)
class Listing:
    """What a checkpoint lists.   trouble: the check that stands for all where it cannot be used.   rows: effects digests by
    transaction."""

    trouble: Check | None
    where: str = ""
    rows: Mapping[bytes, frozenset[bytes]] = field(default_factory=dict)

    @classmethod
    def of(cls, summary: bytes, contents: bytes) -> Listing:
        try:
            said = decode(SUMMARY, summary)
            _, inner = variant_of(decode(CONTENTS, contents))
        except UnknownVariant as error:
            return cls(Check("contents", None, str(error)))
        except ProofError as error:
            return cls(Check("contents", False, f"cannot be read: {error}"))
        if contents_digest(contents) != said["contents_digest"]:
            return cls(Check("contents", False, "not the contents that the checkpoint names"))
        if len(inner["signatures"]) != len(inner["digests"]):
            return cls(Check("contents", False, "more or fewer signatures than transactions"))
        rows: dict[bytes, frozenset[bytes]] = {}
        for digest, effects in inner["digests"]:
            rows[digest] = rows.get(digest, frozenset()) | {effects}
        return cls(None, f"checkpoint {said['sequence_number']} of epoch {said['epoch']}", rows)

    def check(self, digest: bytes, effects: bytes | None) -> Check:
        """effects: digest of those at hand, None where they cannot be read."""
        if self.trouble is not None:
            return self.trouble
        if digest not in self.rows:
            return Check("contents", False, "the checkpoint does not list this transaction")
        if effects is None:
            return Check("contents", None, "listed; its effects cannot be compared")
        if effects not in self.rows[digest]:
            return Check("contents", False, "the checkpoint lists it with other effects")
        return Check("contents", True, f"listed in {self.where}")


def _targets(proof: ProofV1, digest: bytes) -> Check:
    wanted = proof.targets
    if wanted.transaction is not None and wanted.transaction != digest:
        return Check("targets", False, "it names another transaction than it holds")
    try:
        count = 0 if proof.events is None else len(decode(EVENTS, proof.events))
    except UnknownVariant as error:
        return Check("targets", None, str(error))
    except ProofError as error:
        return Check("targets", False, str(error))
    if any(of != digest or place >= count for of, place in wanted.events):
        return Check("targets", False, "it names an event that it does not hold")
    if wanted.objects:
        return Check("targets", None, "objects are not compared here")
    return Check("targets", True, "what it is about is what it holds")


def check_certified(
    summary: bytes, certificate: dict[str, Any], trusted: Sequence[TrustedCommittee]
) -> tuple[Check, TrustedCommittee | None]:
    """Whether a trusted committee certified this checkpoint, and which."""
    try:
        epoch = decode(SUMMARY, summary)["epoch"]
    except UnknownVariant as error:
        return Check("certificate", None, str(error)), None
    except ProofError as error:
        return Check("certificate", False, f"no checkpoint: {error}"), None
    known = [one for one in trusted if one.committee.epoch == epoch]
    if not known:
        return Check("certificate", None, f"no committee of epoch {epoch} is trusted here"), None
    why = Check("certificate", None)
    for one in known:
        try:
            stake = check_certificate(one.committee, summary, certificate)
        except (NoBls, UnknownVariant) as error:
            why = Check("certificate", None, str(error))
        except LedgerError as error:
            why = Check("certificate", False, f"{one.network}: {error}")
        else:
            said = f"{stake:,} of {TOTAL_STAKE:,} of the committee of epoch {epoch} signed ({QUORUM:,} are needed)"
            return Check("certificate", True, said), one
    return why, None


def _lineage(certificate: Check, committee: TrustedCommittee | None) -> Check:
    if committee is None or not certificate.ok:
        return Check("lineage", None, "without a certificate that holds")
    if committee.follows is None:
        return Check("lineage", None, f"the committee of epoch {committee.committee.epoch} is pinned itself")
    return Check(
        "lineage", True, f"its committee follows from that of epoch {committee.follows}, which is pinned"
    )


def _network(proof: ProofV1, committee: TrustedCommittee | None) -> Check:
    """What the file says of itself is not protected; the trusted committee is what binds it to a network."""
    if committee is None:
        return Check("network", None, f"the file names chain {shown(proof.chain)}, which nothing protects")
    return Check("network", True, f"the committee trusted for {committee.network} signed it")


def _level(held: dict[str, bool | None]) -> Level | None:
    """The highest of which every step holds; the targets belong to each."""
    found = None
    for level, names in (
        (Level.V2, ("transaction", "signature", "targets")),
        (Level.V3, ("effects", "events", "contents")),
        (Level.V4, ("certificate",)),
        (Level.V5, ("lineage",)),
    ):
        if not all(held[name] for name in names):
            break
        found = level
    return None if any(ok is False for ok in held.values()) else found
