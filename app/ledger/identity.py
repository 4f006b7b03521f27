"""Devices that prove who they are: {DID, time, signature} with 120 s validity, each used once.   Thread: any, pure.

    proof = read_proof(b'{"did":"did:key:z6Mk...","t":"2026-11-22T10:00:00Z","sig":"..."}')
    state = Checker(resolve).check(proof, "quay-flats", seen_ns)      # Standing.VERIFIED, EXPIRED, FORGED ...

A proof says: this device spoke for this asset at this time. Its signature covers asset, DID and time, so one that was made
for another asset, or is sent again, proves nothing. Validity and form follow the device proofs that +CityxChange used.
Keys: did:key (Ed25519; the DID is the key itself) or any method that `resolve` knows, such as did:iota.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.ledger.contract import LedgerError
from app.ledger.did_key import BadDid, key_of, looks_like
from app.ledger.fields import BadRecord, from_base64, ns_of, time_text
from app.model.plain_json import loads

VALID_NS = 120 * 1_000_000_000
AHEAD_NS = 10 * 1_000_000_000
"""So much may a device's clock be ahead of ours."""
MAX_PROOF = 2048
_DOMAIN = b"tvilling.device.proof/1\n"


class Standing(StrEnum):
    """What is known of a device just now. Each looks different on screen."""

    VERIFIED = "verified"
    MISSING = "missing"  # registered, and never proved itself
    EXPIRED = "expired"  # the last good proof is older than 120 s
    EARLY = "early"  # its clock is ahead of ours
    REPLAYED = "replayed"  # a proof that was used before, or is older than the last one
    FORGED = "forged"  # the signature does not hold for this asset, DID and time
    MALFORMED = "malformed"  # no proof at all
    UNKNOWN = "unknown"  # a DID that is not registered for this asset
    REVOKED = "revoked"
    UNRESOLVED = "unresolved"  # its key could not be fetched: cannot be verified, which is not forged

    @property
    def ok(self) -> bool | None:
        """True: proved. None: not verified. False: something is wrong."""
        return _OK[self]

    @property
    def words(self) -> str:
        return _WORDS[self]


_OK = {
    Standing.VERIFIED: True,
    Standing.MISSING: None,
    Standing.EXPIRED: None,
    Standing.UNRESOLVED: None,
    Standing.UNKNOWN: None,
    Standing.EARLY: False,
    Standing.REPLAYED: False,
    Standing.FORGED: False,
    Standing.MALFORMED: False,
    Standing.REVOKED: False,
}
_WORDS = {
    Standing.VERIFIED: "Proved itself within the last 120 s",
    Standing.MISSING: "Has never proved itself",
    Standing.EXPIRED: "Its last proof is older than 120 s",
    Standing.EARLY: "Its proof is dated in the future: look at the device's clock",
    Standing.REPLAYED: "Sent a proof that was used before, or an older one",
    Standing.FORGED: "The signature of its proof does not hold",
    Standing.MALFORMED: "Sent something that is no proof",
    Standing.UNKNOWN: "Another identity than the registered one speaks here",
    Standing.REVOKED: "Its identity was revoked",
    Standing.UNRESOLVED: "Its key could not be fetched, so nothing was verified",
}


class NoProof(LedgerError):
    """Bytes that are no device proof; a short fixed sentence of ours."""


@dataclass(frozen=True, slots=True)
class DeviceProof:
    did: str
    time: str
    signature: bytes

    @property
    def t_ns(self) -> int:
        return ns_of(self.time)

    def encode(self) -> bytes:
        parts = {"did": self.did, "sig": base64.b64encode(self.signature).decode(), "t": self.time}
        return json.dumps(parts, separators=(",", ":"), sort_keys=True).encode()


@dataclass(frozen=True, slots=True)
class Registered:
    """Which key speaks for an asset.   public: Ed25519, 32 bytes, or None where the DID has to be resolved.
    from_ns <= t < to_ns: when it may."""

    did: str
    asset: str
    public: bytes | None
    from_ns: int
    to_ns: int
    is_revoked: bool = False
    is_synthetic: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check showed.   proof_ns: the time in the proof, None where there is none."""

    standing: Standing
    asset: str
    did: str = ""
    proof_ns: int | None = None
    seen_ns: int = 0


class Resolve(Protocol):
    def __call__(self, did: str) -> bytes | None:
        """The Ed25519 key of a DID as it is known here now, or None. Must not wait: what has to be fetched is fetched
        elsewhere before."""


def signed_bytes(did: str, asset: str, time: str) -> bytes:
    """What a device signs: each part behind its length, so that none can reach into the next."""
    parts = (asset, did, time)
    return _DOMAIN + b"".join(len(raw).to_bytes(2, "big") + raw for raw in (p.encode() for p in parts))


def make_proof(key: Ed25519PrivateKey, did: str, asset: str, t_ns: int) -> DeviceProof:
    time = time_text(t_ns)
    return DeviceProof(did, time, key.sign(signed_bytes(did, asset, time)))


def read_proof(data: bytes) -> DeviceProof:
    """Raises NoProof."""
    if len(data) > MAX_PROOF:
        raise NoProof("a device proof has at most 2 kB")
    try:
        found = loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise NoProof("no JSON") from error
    if not isinstance(found, dict) or set(found) != {"did", "t", "sig"}:
        raise NoProof("a device proof has did, t and sig")
    did, time, sig = found["did"], found["t"], found["sig"]
    if not (isinstance(did, str) and looks_like(did) and isinstance(sig, str)):
        raise NoProof("did or sig is none")
    try:
        ns_of(time)
        signature = from_base64(sig)
    except (BadRecord, ValueError) as error:
        raise NoProof("time or signature cannot be read") from error
    if len(signature) != 64:
        raise NoProof("the signature has 64 bytes")
    return DeviceProof(did, time, signature)


class Checker:
    """Takes each proof once: of a device, only one that is younger than the last good one.   Thread: one at a time.

    since_ns: proofs from before are not taken (whether they were used before this run, nobody knows).
    """

    def __init__(
        self,
        registered: Mapping[str, Registered],
        resolve: Resolve = lambda did: None,
        *,
        since_ns: int = -(2**63),
    ) -> None:
        """registered: by asset; may be replaced by `know`."""
        self._registered = registered
        self._resolve = resolve
        self._since_ns = since_ns
        self._newest: dict[tuple[str, str], int] = {}

    def know(self, registered: Mapping[str, Registered]) -> None:
        self._registered = registered

    def check(self, data: bytes, asset: str, seen_ns: int) -> Seen:
        """data: as it came; asset: of the topic that it came on."""
        try:
            proof = read_proof(data)
        except NoProof:
            return Seen(Standing.MALFORMED, asset, seen_ns=seen_ns)
        standing = self._judge(proof, asset, seen_ns)
        return Seen(standing, asset, proof.did, proof.t_ns, seen_ns)

    def _judge(self, proof: DeviceProof, asset: str, seen_ns: int) -> Standing:
        known = self._registered.get(asset)
        if known is None or known.did != proof.did:
            return Standing.UNKNOWN
        public = known.public if known.public is not None else self._key(proof.did)
        if public is None:
            return Standing.UNRESOLVED
        message = signed_bytes(proof.did, asset, proof.time)
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(proof.signature, message)
        except (InvalidSignature, ValueError):
            return Standing.FORGED
        t_ns = proof.t_ns
        if known.is_revoked or not known.from_ns <= t_ns < known.to_ns:
            return Standing.REVOKED if known.is_revoked else Standing.UNKNOWN
        if t_ns > seen_ns + AHEAD_NS:
            return Standing.EARLY
        if seen_ns - t_ns > VALID_NS or t_ns < self._since_ns:
            return Standing.EXPIRED
        if t_ns <= self._newest.get((asset, proof.did), t_ns - 1):
            return Standing.REPLAYED
        self._newest[asset, proof.did] = t_ns
        return Standing.VERIFIED

    def _key(self, did: str) -> bytes | None:
        if did.startswith("did:key:"):
            try:
                return key_of(did)
            except BadDid:
                return None
        return self._resolve(did)


def standing_now(good: Seen | None, bad: Seen | None, now_ns: int) -> Standing:
    """good: the last verified proof; bad: the last that was not. For 120 s an attempt that failed is what counts, whoever
    made it: somebody speaks for this device who should not. Then the age of the good one."""
    if (
        bad is not None
        and abs(now_ns - bad.seen_ns) <= VALID_NS
        and (bad.standing.ok is False or good is None)
    ):
        return bad.standing
    if good is None or good.proof_ns is None:
        return Standing.MISSING
    return Standing.VERIFIED if now_ns - good.proof_ns <= VALID_NS else Standing.EXPIRED
