"""Signed notes as c2sp.org/signed-note has them: text, an empty line, and signatures by name and key.   Thread: any; pure.

    signer = Signer("tvilling.invalid/trondheim", private_key); note = sign(text, signer)
    text = opened(note, [Verifier.of(vkey)]).text                # ProofError unless one of these keys signed it

Kinds of signatures: 0x01 Ed25519 over the text; 0x04 a witness' Ed25519 over time and text (c2sp.org/tlog-cosignature).
Signatures of unknown keys are skipped, as the format demands; one of a known key that is wrong refuses the whole note.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.ledger.contract import ProofError

ED25519, COSIGNATURE = 0x01, 0x04
MOST_BYTES = 100_000
MOST_SIGNATURES = 64
_DASH = "— "


@dataclass(frozen=True, slots=True)
class Verifier:
    """name: no spaces, no plus.   kind: ED25519 or COSIGNATURE.   key: 32 bytes."""

    name: str
    key: bytes
    kind: int = ED25519

    def __post_init__(self) -> None:
        if not _is_name(self.name):
            raise ProofError("the name of a key is empty or holds spaces, plus or control characters")
        if len(self.key) != 32 or self.kind not in (ED25519, COSIGNATURE):
            raise ProofError(f"{self.name}: only Ed25519 keys are known here")

    @property
    def key_id(self) -> bytes:
        return key_id(self.name, self.kind, self.key)

    @property
    def vkey(self) -> str:
        coded = base64.b64encode(bytes([self.kind]) + self.key).decode()
        return f"{self.name}+{self.key_id.hex()}+{coded}"

    @classmethod
    def of(cls, vkey: str) -> Verifier:
        """Raises ProofError."""
        parts = vkey.split("+", 2) if len(vkey) <= 2000 else []
        if len(parts) != 3:
            raise ProofError("a public key is written NAME+HASH+KEY")
        raw = from_base64(parts[2], "a public key")
        found = cls(parts[0], raw[1:], raw[0] if raw else 0)
        if parts[1] != found.key_id.hex():
            raise ProofError(
                f"{found.name}: the public key does not fit its own hash; was it cut or mistyped?"
            )
        return found

    def is_signed(self, text: bytes, signature: bytes) -> bool:
        if self.kind == COSIGNATURE:
            if len(signature) != 72 or signature[0] & 0x80:
                return False
            stamp, signature = int.from_bytes(signature[:8], "big"), signature[8:]
            text = cosigned(text, stamp)
        try:
            Ed25519PublicKey.from_public_bytes(self.key).verify(signature, text)
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class Signer:
    """Holds a private key; prints as its name only."""

    name: str
    private: Ed25519PrivateKey = field(repr=False)
    kind: int = ED25519

    @property
    def verifier(self) -> Verifier:
        return Verifier(self.name, self.private.public_key().public_bytes_raw(), self.kind)

    def signature(self, text: bytes, now_s: int = 0) -> bytes:
        """now_s: POSIX time, of a cosignature only."""
        if self.kind == COSIGNATURE:
            return now_s.to_bytes(8, "big") + self.private.sign(cosigned(text, now_s))
        return self.private.sign(text)


@dataclass(frozen=True, slots=True)
class Signature:
    """One line.   time_s: of a cosignature, else None."""

    name: str
    key_id: bytes
    data: bytes

    @property
    def line(self) -> str:
        """As it stands in a note."""
        return f"{_DASH}{self.name} {base64.b64encode(self.key_id + self.data).decode()}\n"

    @property
    def time_s(self) -> int | None:
        return int.from_bytes(self.data[:8], "big") if len(self.data) == 72 else None


@dataclass(frozen=True, slots=True)
class Opened:
    """text: with its last newline.   signed: the verifiers whose signatures hold, each with its line."""

    text: str
    signed: tuple[tuple[Verifier, Signature], ...]


def key_id(name: str, kind: int, key: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n" + bytes([kind]) + key).digest()[:4]


def cosigned(text: bytes, time_s: int) -> bytes:
    """What a witness signs."""
    return f"cosignature/v1\ntime {time_s}\n".encode() + text


def sign(text: str, *signers: Signer, now_s: int = 0) -> bytes:
    """text: ends with a newline."""
    return added(text.encode() + b"\n", signers, now_s)


def cosign(note: bytes, *signers: Signer, now_s: int) -> bytes:
    """The note with these signatures more. The caller has checked what the note says. Raises ProofError."""
    parse(note)
    return added(note, signers, now_s)


def added(note: bytes, signers: Iterable[Signer], now_s: int) -> bytes:
    text = note[: note.rfind(b"\n\n") + 1]
    for signer in signers:
        who = signer.verifier
        note += Signature(who.name, who.key_id, signer.signature(text, now_s)).line.encode()
    return note


def parse(note: bytes) -> tuple[str, tuple[Signature, ...]]:
    """The text, which nobody vouches for yet, and its signatures. Raises ProofError."""
    if len(note) > MOST_BYTES:
        raise ProofError(f"a note of {len(note)} bytes; at most {MOST_BYTES} are read")
    try:
        whole = note.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ProofError("a note that is not in UTF-8") from error
    if any(ord(c) < 0x20 and c != "\n" for c in whole):
        raise ProofError("a note with control characters")
    place = whole.rfind("\n\n")
    if place < 0 or not whole.endswith("\n"):
        raise ProofError("a note without an empty line before its signatures")
    lines = whole[place + 2 :].split("\n")[:-1]
    if not 0 < len(lines) <= MOST_SIGNATURES:
        raise ProofError(f"a note with {len(lines)} signatures; 1 to {MOST_SIGNATURES} are read")
    return whole[: place + 1], tuple(_signature(line) for line in lines)


def opened(note: bytes, verifiers: Sequence[Verifier]) -> Opened:
    """Raises ProofError where none of these keys signed it, or a signature of one of them is wrong."""
    text, signatures = parse(note)
    signed: dict[Verifier, Signature] = {}
    for one in signatures:
        for verifier in verifiers:
            if (verifier.name, verifier.key_id) != (one.name, one.key_id):
                continue
            if not verifier.is_signed(text.encode(), one.data):
                raise ProofError(f"the signature of {verifier.name} does not fit the text")
            signed.setdefault(verifier, one)
    if not signed:
        raise ProofError("no signature is by a key that is trusted here")
    return Opened(text, tuple(signed.items()))


def _signature(line: str) -> Signature:
    parts = line.removeprefix(_DASH).split(" ")
    if not line.startswith(_DASH) or len(parts) != 2 or not _is_name(parts[0]):
        raise ProofError("a signature line that is not `— NAME SIGNATURE`")
    raw = from_base64(parts[1], "a signature")
    if len(raw) < 5:
        raise ProofError("a signature that is too short")
    return Signature(parts[0], raw[:4], raw[4:])


def from_base64(text: str, what: str) -> bytes:
    """Standard alphabet, padded, no other spelling of the same bytes. Raises ProofError."""
    try:
        raw = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError, ValueError) as error:
        raise ProofError(f"{what} that is not in base 64") from error
    if base64.b64encode(raw).decode() != text:
        raise ProofError(f"{what} in an odd spelling of base 64")
    return raw


def _is_name(name: str) -> bool:
    return 0 < len(name) <= 500 and "+" not in name and not any(c.isspace() or ord(c) < 0x20 for c in name)
