"""That some leaves of a log, one behind another, are those of a checkpoint: all of them, so that none was left out.

    before = hashes_before(path_of_leaf(first), first, size)      # out of an audit path: the tree of what came earlier
    root_from(before, first, [leaf_hash(data), ...])              # the root of the tree after these leaves

Thread: any; pure. The hashes before are those of the largest whole subtrees over leaves 0..first, from the left.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.ledger.contract import ProofError
from app.ledger.merkle import EMPTY, HASH_BYTES, LARGEST, node_hash, split


def hashes_before(path: Sequence[bytes], first: int, size: int) -> tuple[bytes, ...]:
    """path: the audit path of leaf `first` in the tree of `size`."""
    sides, low, high = [], 0, size
    while high - low > 1:
        middle = low + split(high - low)
        sides.append(first >= middle)
        low, high = (middle, high) if first >= middle else (low, middle)
    return tuple(one for one, is_left in zip(reversed(path), sides, strict=True) if is_left)


def root_from(before: Sequence[bytes], first: int, leaves: Iterable[bytes]) -> bytes:
    """leaves: hashes. Raises ProofError where `before` cannot be the hashes of `first` leaves."""
    if not 0 <= first <= LARGEST or len(before) != first.bit_count():
        raise ProofError(
            f"{len(before)} hashes for the {first} leaves before the first; they would be {first.bit_count()}"
        )
    if any(len(one) != HASH_BYTES for one in before):
        raise ProofError(f"a hash has {HASH_BYTES} bytes")
    heights = [k for k in reversed(range(first.bit_length())) if first >> k & 1]
    stack = list(zip(heights, before, strict=True))
    for leaf in leaves:
        height, hashed = 0, leaf
        while stack and stack[-1][0] == height:
            hashed, height = node_hash(stack.pop()[1], hashed), height + 1
        stack.append((height, hashed))
    if not stack:
        return EMPTY
    root = stack.pop()[1]
    while stack:
        root = node_hash(stack.pop()[1], root)
    return root
