"""The log's key gives way to another: a record in the log, vouched for by both, that verifiers can follow.

    rotate(log, keeper)                              # the log signs with a new key from here on
    trust = follow(trust, origin, steps(log))        # whoever trusts the first key gets the keys after it

The record `twin.key.rotation/1` holds the old key's signature over what changes, and the checkpoint over it carries the
signatures of both. An old key counts for trees up to that checkpoint and for none after it, so a stolen one that was
rotated out signs nothing new.   Thread: any.   Bytes: docs/ledger.md.
"""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from app.ledger import canonical
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Entry, ProofError
from app.ledger.fields import BadRecord
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog
from app.ledger.log_range import hashes_before, root_from
from app.ledger.merkle import check_inclusion, leaf_hash
from app.ledger.note import ED25519, Signer, Verifier, from_base64, opened
from app.ledger.records import build, check
from app.ledger.tlog_proof import TlogProof
from app.ledger.trust_file import Trust, TrustedKey

KIND = "twin.key.rotation/1"
MOST_STEPS = 1000
_LOG = "log"


@dataclass(frozen=True, slots=True)
class Step:
    """leaf: the record's exact bytes.   proof: a tlog-proof of it, under the checkpoint that both keys signed."""

    leaf: bytes
    proof: bytes


def statement(origin: str, old: str, new: str, size: int, root: bytes) -> bytes:
    """What the old key signs.   old, new: vkeys.   size, root: of the log before the record."""
    return f"{KIND}\n{origin}\n{old}\n{new}\n{size}\n{root.hex()}\n".encode()


def rotate(
    log: TransparencyLog, keeper: KeyKeeper, reason: str = "", now: Callable[[], int] = time.time_ns
) -> int:
    """The record's leaf number. The new key is kept before the log says so. Raises LedgerError."""
    new, now_ns = keeper.renew(log.origin), now()

    def entry(size: int, root: bytes, old: Signer) -> Entry:
        was, comes = old.verifier.vkey, new.verifier.vkey
        signed = old.private.sign(statement(log.origin, was, comes, size, root))
        payload = build(
            KIND,
            {
                "scope": _LOG,
                "old_key": was,
                "new_key": comes,
                "size": size,
                "root": root.hex(),
                "signature": base64.b64encode(signed).decode(),
                "reason": reason or None,
                "time": datetime.fromtimestamp(now_ns // 10**9, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            },
        )
        return Entry(KIND, now_ns, canonical.encode(payload))

    return log.rotate(entry, new)


def steps(log: TransparencyLog) -> tuple[Step, ...]:
    """All rotations of this log, oldest first."""
    found = []
    for kept in log.find([KIND], most=MOST_STEPS):
        if _said(kept.entry.data).get("scope") == _LOG:
            size = kept.index + 1
            proof = TlogProof(kept.index, log.inclusion(kept.index, size), log.checkpoint(size))
            found.append(Step(kept.entry.data, proof.data))
    return tuple(found)


def follow(trust: Trust, origin: str, chain: Sequence[Step]) -> Trust:
    """Trust that also knows the keys which came after a trusted one. Steps before the first trusted key are passed over.
    Raises ProofError for a step that does not hold."""
    keys, is_linked, unknown = list(trust.keys(origin)), False, ""
    for step in chain[:MOST_STEPS]:
        old, new, size = _checked(step, origin)
        known = {key.verifier: place for place, key in enumerate(keys)}
        if old not in known:
            is_linked = is_linked or new in known
            unknown = "" if new in known else unknown or old.key_id.hex()
            if unknown and is_linked:
                break
            continue
        is_linked, unknown = True, ""
        before = keys[known[old]]
        if before.to_size is not None and before.to_size < size:
            raise ProofError(f"the key {old.key_id.hex()} was retired before it named another")
        keys[known[old]] = replace(before, to_size=size)
        if new not in known:
            keys.append(TrustedKey(new))
    if unknown:
        raise ProofError(f"the log's key was changed from one that is not trusted here ({unknown})")
    return replace(trust, logs={**trust.logs, origin: tuple(keys)})


def trust_of(log: TransparencyLog) -> Trust:
    """The log's own keys, each up to the size that it may sign: what is given to others."""
    return Trust.of_log(log.origin, log.keys)


def _checked(step: Step, origin: str) -> tuple[Verifier, Verifier, int]:
    """The old key, the new one, and the size of the tree that both signed."""
    said, proof = _said(step.leaf), TlogProof.of(step.proof)
    try:
        check(KIND, said)
    except BadRecord as error:
        raise ProofError(f"a change of key that is not in its shape: {error}") from error
    old, new = Verifier.of(said["old_key"]), Verifier.of(said["new_key"])
    if said["scope"] != _LOG or {old.name, new.name} != {origin} or {old.kind, new.kind} != {ED25519}:
        raise ProofError("a change of key that is not of this log")
    if said["signature"] is None or said["size"] is None or said["root"] is None:
        raise ProofError("a change of key that the old key does not vouch for; trust the new one by hand")
    root, signature = bytes.fromhex(said["root"]), from_base64(said["signature"], "a signature")
    if not old.is_signed(statement(origin, old.vkey, new.vkey, said["size"], root), signature):
        raise ProofError("a change of key whose signature is not the old key's")
    signed = opened(proof.checkpoint, [old, new])
    point = Checkpoint.of(signed.text)
    if {who for who, _ in signed.signed} != {old, new}:
        raise ProofError("a change of key under a checkpoint that not both keys signed")
    if point.origin != origin or (proof.index, point.size) != (said["size"], said["size"] + 1):
        raise ProofError("a change of key that stands elsewhere in the log than it says")
    check_inclusion(leaf_hash(step.leaf), proof.index, point.size, proof.path, point.root)
    if root_from(hashes_before(proof.path, proof.index, point.size), proof.index, ()) != root:
        raise ProofError("a change of key that names another log before it")
    return old, new, point.size


def _said(leaf: bytes) -> dict[str, Any]:
    said = canonical.decode(leaf)
    if not isinstance(said, dict):
        raise ProofError("a change of key that is no JSON object")
    return said
