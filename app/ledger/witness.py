"""A witness of somebody's log: it signs each checkpoint that grows out of the one it signed before, and no other (level E4).

    request = request_for(log, old)                              # bytes: a file or the body of `add-checkpoint`
    note = Witness(signer, trust, memory).cosign(request, now)   # on another machine; Refused says why not
    attach(log, note, [signer.verifier], now)                    # back home: the log keeps the line

The request is that of c2sp.org/tlog-witness, so that a public witness can be asked as well; the signature that of
c2sp.org/tlog-cosignature (Ed25519, with the time).   Thread: any.   Times: POSIX seconds.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import LedgerError, ProofError
from app.ledger.log import TransparencyLog
from app.ledger.log_checks import AHEAD_S, shown
from app.ledger.merkle import HASH_BYTES, LARGEST, check_consistency
from app.ledger.note import COSIGNATURE, Signer, Verifier, cosign, from_base64, opened, parse
from app.ledger.trust_file import Trust
from app.ledger.trust_memory import TrustMemory

MOST_BYTES = 200_000
MOST_PATH = 63
_OLD = re.compile(r"old (0|[1-9][0-9]{0,18})", re.ASCII)


class Refused(ProofError):
    """status: as c2sp.org/tlog-witness numbers the reasons.   size: of what was signed before, where that is the reason."""

    def __init__(self, status: int, why: str, size: int | None = None) -> None:
        super().__init__(why)
        self.status, self.size = status, size


@dataclass(frozen=True, slots=True)
class Request:
    """old: leaves of the checkpoint that the witness signed before.   proof: consistency from there.   note: signed."""

    old: int
    proof: tuple[bytes, ...]
    note: bytes

    @property
    def data(self) -> bytes:
        lines = [f"old {self.old}", *(base64.b64encode(one).decode() for one in self.proof)]
        return "".join(f"{line}\n" for line in lines).encode() + b"\n" + self.note

    @classmethod
    def of(cls, data: bytes) -> Request:
        """Raises Refused."""
        head, gap, note = data[: MOST_BYTES + 1].partition(b"\n\n")
        try:
            if len(data) > MOST_BYTES or not gap:
                raise Refused(400, "no request: a size, a proof and a checkpoint belong there")
            first, *lines = head.decode("ascii").split("\n")
            match = _OLD.fullmatch(first)
            if match is None or int(match[1]) > LARGEST or len(lines) > MOST_PATH:
                raise Refused(400, "no request: it begins with `old SIZE` and a proof of at most 63 hashes")
            proof = tuple(from_base64(line, "a hash") for line in lines)
        except UnicodeDecodeError as error:
            raise Refused(400, "no request: it holds odd characters") from error
        except ProofError as error:
            raise error if isinstance(error, Refused) else Refused(400, str(error)) from error
        if any(len(one) != HASH_BYTES for one in proof):
            raise Refused(400, f"a hash has {HASH_BYTES} bytes")
        return cls(int(match[1]), proof, note)


class Witness:
    """signer: of kind COSIGNATURE, a key of its own.   trust: the logs that are witnessed.   memory: what was signed."""

    def __init__(self, signer: Signer, trust: Trust, memory: TrustMemory) -> None:
        if signer.kind != COSIGNATURE:
            raise LedgerError("a witness signs with a key for cosignatures")
        self._signer, self._trust, self._memory = signer, trust, memory

    def signed(self, origin: str) -> int:
        """Leaves of the newest checkpoint that was signed for this log."""
        before = self._memory.of(origin)
        return before.point.size if before is not None and before.point is not None else 0

    def cosign(self, request: bytes, now_s: int) -> bytes:
        """The checkpoint with this witness' line. Raises Refused, LedgerError."""
        said = Request.of(request)
        try:
            point = Checkpoint.of(parse(said.note)[0])
        except ProofError as error:
            raise Refused(400, str(error)) from error
        keys = [
            key for key in self._trust.keys(point.origin) if key.to_size is None or point.size <= key.to_size
        ]
        if not self._trust.keys(point.origin):
            raise Refused(404, f"{shown(point.origin)}: no log that is witnessed here")
        try:
            opened(said.note, [key.verifier for key in keys])
        except ProofError as error:
            raise Refused(403, str(error)) from error
        if said.old > point.size:
            raise Refused(400, "the checkpoint is smaller than the one before it")
        if said.old == 0 and said.proof:
            raise Refused(422, "from an empty log there is nothing to prove")
        if said.old != (size := self.signed(point.origin)):
            raise Refused(409, f"a checkpoint of {size} leaves was signed before, not of {said.old}", size)
        before = self._memory.of(point.origin)
        if before is not None and before.point is not None and size not in (0, point.size):
            try:
                check_consistency(size, point.size, said.proof, before.point.root, point.root)
            except ProofError as error:
                raise Refused(422, f"the proof does not lead from {size} leaves to these: {error}") from error

        def proof(old: int, new: int) -> tuple[bytes, ...]:
            if (old, new) != (said.old, point.size):
                raise LedgerError("another request was signed meanwhile")
            return said.proof

        found = self._memory.advance(said.note, keys, proof)
        if found.ok is False or (found.ok is None and before is not None and before.point is not None):
            raise Refused(409, found.detail, self.signed(point.origin))
        return cosign(said.note, self._signer, now_s=now_s)


def request_for(log: TransparencyLog, old: int, size: int | None = None) -> bytes:
    """size: of a checkpoint of the log; the newest."""
    note = log.checkpoint(size)
    point = Checkpoint.of(parse(note)[0])
    if old > point.size:
        raise LedgerError(
            f"the witness has signed {old} leaves, the ledger has {point.size}: was it set back?"
        )
    return Request(old, log.consistency(old, point.size), note).data


def attach(log: TransparencyLog, note: bytes, witnesses: Sequence[Verifier], now_s: float) -> tuple[str, ...]:
    """Keeps the lines of these witnesses with the log's own checkpoint; who signed. Raises ProofError, LedgerError."""
    point = Checkpoint.of(parse(note)[0])
    if point.origin != log.origin or parse(log.checkpoint(point.size))[0] != point.text:
        raise ProofError("a cosigned checkpoint that is none of this ledger")
    found = opened(note, witnesses)
    for who, line in found.signed:
        if (line.time_s or 0) > now_s + AHEAD_S:
            raise ProofError(f"{shown(who.name)} signed in the future by this machine's clock")
        log.cosigned(point.size, who, line.line)
    return tuple(who.name for who, _ in found.signed)
