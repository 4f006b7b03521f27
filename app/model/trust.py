"""How far what is shown can be trusted, for ribbon, badges and city.   Thread: any.   Times: ns, UTC."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum


class Proof(IntEnum):
    """Of an interval, an asset or a reading. The number is how much attention it asks for."""

    NONE = 0  # nothing is there
    MATCH = 1  # checked: the store holds what was anchored
    UNCHECKED = 2  # anchored, and not compared yet (or it cannot be: thinned, no key)
    UNANCHORED = 3  # recorded, and no ledger holds it yet
    DIFFERS = 4  # the store does not hold what was anchored

    @property
    def word(self) -> str:
        return _WORDS[self]


_WORDS = {
    Proof.NONE: "no readings",
    Proof.MATCH: "matches the anchor",
    Proof.UNCHECKED: "not checked",
    Proof.UNANCHORED: "not anchored yet",
    Proof.DIFFERS: "DIFFERS",
}


@dataclass(frozen=True, slots=True)
class IntervalProof:
    """from_ns <= t < to_ns of one source.   source: a feed's name.   count: readings anchored.   reason: one sentence where
    it differs or cannot be checked, else empty.   batches: leaf numbers of the log.   checked_ns: when, None never.
    signals: ids of those that differ, where it is known which (at most some hundred)."""

    from_ns: int
    to_ns: int
    source: str
    proof: Proof
    count: int = 0
    reason: str = ""
    batches: tuple[int, ...] = ()
    checked_ns: int | None = None
    signals: tuple[str, ...] = ()


def worst(proofs: Iterable[Proof]) -> Proof:
    """What asks for the most attention; NONE of nothing."""
    return max(proofs, default=Proof.NONE)
