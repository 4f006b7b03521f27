"""What the ledger's parts ask of each other: a log that grows, readers of outside ledgers.   Raises LedgerError only.

first = log.append([Entry("twin.operator.action/1", t_ns, data)])[0]; log.checkpoint()
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.model.ledger import LedgerRecord


class LedgerError(Exception):
    """A ledger could not do what was asked; the message is fit for a person."""


class ProofError(LedgerError):
    """Bytes that are no proof, or one that does not hold; the message says what, and where in it."""


MOST_LEAF = 65_535
"""Bytes of a leaf: what an entry bundle of c2sp.org/tlog-tiles can hold."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A leaf of the log.   kind: the payload's schema.   data: canonical JSON (RFC 8785) in UTF-8, exactly what is hashed.
    t_ns: what the record is about, for lists and filters; not hashed apart from what `data` says.
    Raises LedgerError for one that is larger than MOST_LEAF."""

    kind: str
    t_ns: int
    data: bytes

    def __post_init__(self) -> None:
        if len(self.data) > MOST_LEAF:
            raise LedgerError(
                f"a record of {len(self.data)} bytes; a leaf of the ledger has at most {MOST_LEAF}"
            )


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry where it stands in the log."""

    index: int
    entry: Entry
    added_ns: int


class Log(Protocol):
    """The embedded transparency log (RFC 9162 tree, C2SP checkpoints).   Thread: any."""

    @property
    def origin(self) -> str: ...

    @property
    def vkey(self) -> str:
        """The public key as C2SP writes it: name+hash+key."""

    @property
    def size(self) -> int: ...

    def root(self, size: int | None = None) -> bytes:
        """Of the first `size` leaves; of all."""

    def append(self, entries: Sequence[Entry]) -> range:
        """Leaf numbers; durable, with a signed checkpoint, when this returns. All of them or none."""

    def checkpoint(self, size: int | None = None) -> bytes:
        """The newest signed checkpoint, as a C2SP note; or the first one of at least this size."""

    def get(self, index: int) -> Kept: ...

    def find(
        self,
        kinds: Sequence[str] = (),
        from_ns: int | None = None,
        to_ns: int | None = None,
        *,
        after: int = -1,
        before: int | None = None,
        newest_first: bool = False,
        most: int = 1000,
    ) -> list[Kept]:
        """Of leaves after < index < before; from_ns <= t_ns < to_ns; a kind ending in "*" stands for all that begin so."""

    def inclusion(self, index: int, size: int | None = None) -> tuple[bytes, ...]:
        """The audit path of a leaf, from the leaf upwards."""

    def consistency(self, old: int, new: int | None = None) -> tuple[bytes, ...]: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Page:
    """cursor: opaque, exclusive; goes into the store with the records in one transaction."""

    records: tuple[LedgerRecord, ...]
    cursor: str
    has_more: bool
