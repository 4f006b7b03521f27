"""Proof files as c2sp.org/tlog-proof has them (`.tlog-proof`): a leaf's place, its path, a checkpoint.   Thread: any; pure.

    data = TlogProof(index, path, checkpoint_note).data;   TlogProof.of(data)

`extra` is not authenticated by anything: nothing here trusts it.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass

from app.ledger.contract import ProofError
from app.ledger.merkle import HASH_BYTES, LARGEST
from app.ledger.note import from_base64

FIRST = "c2sp.org/tlog-proof@v1"
MOST_BYTES = 1_000_000
_INDEX = re.compile(r"index (0|[1-9][0-9]{0,18})", re.ASCII)


@dataclass(frozen=True, slots=True)
class TlogProof:
    """path: hashes of 32 bytes, from the leaf's sibling upwards.   checkpoint: a signed note, verbatim."""

    index: int
    path: tuple[bytes, ...]
    checkpoint: bytes
    extra: bytes | None = None

    @property
    def data(self) -> bytes:
        lines = [FIRST]
        if self.extra is not None:
            lines.append(f"extra {base64.b64encode(self.extra).decode()}")
        lines.append(f"index {self.index}")
        lines += [base64.b64encode(one).decode() for one in self.path]
        return "".join(f"{line}\n" for line in lines).encode() + b"\n" + self.checkpoint

    @classmethod
    def of(cls, data: bytes) -> TlogProof:
        """Raises ProofError."""
        if len(data) > MOST_BYTES:
            raise ProofError(f"a proof of {len(data)} bytes; at most {MOST_BYTES} are read")
        head, gap, checkpoint = data.partition(b"\n\n")
        if not gap or not checkpoint:
            raise ProofError("a proof without a checkpoint")
        try:
            lines = head.decode("ascii").split("\n")
        except UnicodeDecodeError as error:
            raise ProofError("a proof with odd characters") from error
        if lines.pop(0) != FIRST:
            raise ProofError(f"no proof file: its first line is not {FIRST}")
        extra = None
        if lines and lines[0].startswith("extra "):
            extra = from_base64(lines.pop(0)[6:], "extra data")
        match = _INDEX.fullmatch(lines.pop(0)) if lines else None
        if match is None or int(match[1]) > LARGEST:
            raise ProofError("a proof that does not name the leaf's place")
        if len(lines) > 63:
            raise ProofError("the path is too long")
        path = tuple(from_base64(line, "a hash") for line in lines)
        if any(len(one) != HASH_BYTES for one in path):
            raise ProofError(f"a hash has {HASH_BYTES} bytes")
        return cls(int(match[1]), path, checkpoint, extra)
