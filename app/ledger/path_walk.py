"""The way from a leaf to the root, step by step, for those who want to see it: RFC 9162 inclusion, unfolded.

    for step in walk(leaf_hash, index, size, path): ...     # the last step's node is the root, where the proof holds

Thread: any; pure. What decides is `merkle.check_inclusion`; this only shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.ledger.contract import ProofError
from app.ledger.merkle import node_hash


@dataclass(frozen=True, slots=True)
class PathStep:
    """node = hash of (sibling, what came before) or of (what came before, sibling).   leaves: how many lie under the sibling
    at most."""

    sibling: bytes
    is_left: bool
    node: bytes
    leaves: int


def walk(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> tuple[PathStep, ...]:
    """leaf: its hash. Raises ProofError where path and sizes do not fit together."""
    if not 0 <= index < size:
        raise ProofError(f"leaf {index} is not in a tree of {size}")
    place, last, found, level = index, size - 1, leaf, 0
    steps: list[PathStep] = []
    for sibling in path:
        if last == 0:
            raise ProofError("the path is too long")
        is_left = bool(place & 1) or place == last
        if is_left:
            while not place & 1 and place:  # this node has no sibling here: it is carried up as it is
                place, last, level = place >> 1, last >> 1, level + 1
            found = node_hash(sibling, found)
        else:
            found = node_hash(found, sibling)
        below = 1 << level
        leaves = below if is_left else min(below, size - (place + 1) * below)
        steps.append(PathStep(sibling, is_left, found, leaves))
        place, last, level = place >> 1, last >> 1, level + 1
    if last:
        raise ProofError("the path is too short")
    return tuple(steps)
