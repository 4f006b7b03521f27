"""Checkpoints as c2sp.org/tlog-checkpoint has them: whose log, how many leaves, which root.   Thread: any; pure."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass

from app.ledger.contract import ProofError
from app.ledger.merkle import EMPTY, HASH_BYTES, LARGEST
from app.ledger.note import from_base64

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """root: 32 bytes.   extensions: further lines, none of them empty."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        lines = (self.origin, str(self.size), base64.b64encode(self.root).decode(), *self.extensions)
        return "".join(f"{line}\n" for line in lines)

    @classmethod
    def of(cls, text: str) -> Checkpoint:
        """From a note's text. Raises ProofError."""
        lines = text.split("\n")
        if len(lines) < 4 or lines.pop() != "":
            raise ProofError("a checkpoint has three lines: origin, size, root")
        origin, size, root, *more = lines
        if not origin or not all(more):
            raise ProofError("a checkpoint with an empty line")
        if not _SIZE.fullmatch(size) or int(size) > LARGEST:
            raise ProofError("a checkpoint whose size is no whole number")
        found = cls(origin, int(size), from_base64(root, "a root"), tuple(more))
        if len(found.root) != HASH_BYTES:
            raise ProofError(f"a root of {len(found.root)} bytes; it has {HASH_BYTES}")
        if found.size == 0 and found.root != EMPTY:
            raise ProofError("an empty tree with another root")
        return found
