"""The SHA-256 tree of RFC 9162 (section 2.1): roots, audit paths, consistency proofs, and their checks.   Thread: any; pure.

    root = root_of(hashes); path = path_of(hashes, 5)
    check_inclusion(leaf_hash(data), 5, len(hashes), path, root)          # ProofError where it does not hold

A tree is given by its leaf hashes, or by a `Subtrees` that knows the hash of leaves first..end: a stored log answers that
from its tiles. Checks accept exactly the proofs that the RFC's own algorithms make, no shorter and no longer one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from app.ledger.contract import ProofError

HASH_BYTES = 32
LARGEST = 2**63 - 1
EMPTY = hashlib.sha256(b"").digest()
"""Root of a tree without leaves."""

Subtrees = Callable[[int, int], bytes]
"""(first, end) -> hash of the tree over these leaves, 0 <= first < end."""

_sha256 = hashlib.sha256


def leaf_hash(data: bytes) -> bytes:
    return _sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return _sha256(b"\x01" + left + right).digest()


def root_of(leaves: Sequence[bytes]) -> bytes:
    """Of leaf hashes. Pairs of neighbours, level by level; one left over goes up as it is, which is the RFC's split."""
    if not leaves:
        return EMPTY
    level = leaves
    while len(level) > 1:
        level = _above(level)
    return level[0]


def path_of(leaves: Sequence[bytes], index: int) -> tuple[bytes, ...]:
    """From the leaf's sibling upwards. Raises IndexError."""
    if not 0 <= index < len(leaves):
        raise IndexError(f"leaf {index} of {len(leaves)}")
    path, level = [], leaves
    while len(level) > 1:
        if (sibling := index ^ 1) < len(level):
            path.append(level[sibling])
        level, index = _above(level), index // 2
    return tuple(path)


def _above(level: Sequence[bytes]) -> list[bytes]:
    pairs = len(level) // 2 * 2
    above = [_sha256(b"\x01" + level[i] + level[i + 1]).digest() for i in range(0, pairs, 2)]
    return [*above, level[-1]] if len(level) % 2 else above


def inclusion_path(subtrees: Subtrees, index: int, size: int) -> tuple[bytes, ...]:
    """The same of a tree that is not in memory."""
    if not 0 <= index < size:
        raise IndexError(f"leaf {index} of {size}")
    path, first, end = [], 0, size
    while end - first > 1:
        middle = first + split(end - first)
        if index < middle:
            path.append(subtrees(middle, end))
            end = middle
        else:
            path.append(subtrees(first, middle))
            first = middle
    return tuple(reversed(path))


def consistency_proof(subtrees: Subtrees, old: int, new: int) -> tuple[bytes, ...]:
    """That the first `old` leaves of the tree of `new` are the tree of `old`; empty where old is 0 or new."""
    if not 0 <= old <= new:
        raise IndexError(f"a tree of {new} leaves does not follow one of {old}")
    if old in (0, new):
        return ()
    proof, first, end, is_whole = [], 0, new, True
    while end - first > 0 and old != end:
        middle = first + split(end - first)
        if old <= middle:
            proof.append(subtrees(middle, end))
            end = middle
        else:
            proof.append(subtrees(first, middle))
            first, is_whole = middle, False
    if not is_whole:
        proof.append(subtrees(first, end))
    return tuple(reversed(proof))


def split(size: int) -> int:
    """The largest power of two smaller than size, for size > 1."""
    return 1 << ((size - 1).bit_length() - 1)


def check_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> None:
    """RFC 9162, 2.1.3.2. leaf: its hash. Raises ProofError."""
    _check_hashes((leaf, *path))
    _check_sizes(index, size)
    if index >= size:
        raise ProofError(f"leaf {index} is not in a tree of {size}")
    place, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            raise ProofError("the path is too long")
        if place & 1 or place == last:
            found = node_hash(sibling, found)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            found = node_hash(found, sibling)
        place, last = place >> 1, last >> 1
    if last:
        raise ProofError("the path is too short")
    if found != root:
        raise ProofError("the path does not lead to the root")


def check_subtree_inclusion(
    leaf: bytes, index: int, first: int, end: int, path: Sequence[bytes], root: bytes
) -> None:
    """Of a leaf in the subtree of leaves first..end (draft-ietf-plants-merkle-tree-certs). Raises ProofError."""
    _check_subtree(first, end)
    _check_sizes(index)
    if not first <= index < end:
        raise ProofError(f"leaf {index} is not in the subtree of leaves {first} to {end}")
    check_inclusion(leaf, index - first, end - first, path, root)


def check_consistency(old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> None:
    """RFC 9162, 2.1.4.2. An empty tree has nothing that could be checked, and is refused. Raises ProofError."""
    _check_sizes(old, new)
    if old == 0:
        raise ProofError("an empty tree says nothing about a later one")
    check_subtree_consistency(0, old, new, proof, old_root, new_root)


def check_subtree_consistency(
    first: int, end: int, size: int, proof: Sequence[bytes], subtree_root: bytes, root: bytes
) -> None:
    """That leaves first..end of the tree of `size` are the tree with subtree_root; with first = 0 the consistency of RFC 9162.
    Source: draft-ietf-plants-merkle-tree-certs, verifying a subtree consistency proof. Raises ProofError."""
    _check_hashes(proof)
    _check_sizes(size)
    _check_subtree(first, end)
    if end > size:
        raise ProofError(f"the tree shrank from {end} to {size} leaves")
    hashes = list(proof)
    if first == end:
        if subtree_root != EMPTY or hashes:
            raise ProofError("a tree without leaves has another root, or a proof")
        return
    left, place, last = first, end - 1, size - 1
    while left != place and (place == last or place & 1):
        left, place, last = left >> 1, place >> 1, last >> 1
    if left == place:
        before = after = subtree_root
    elif hashes:
        before = after = hashes.pop(0)
    else:
        raise ProofError("the proof is too short")
    for sibling in hashes:
        if last == 0:
            raise ProofError("the proof is too long")
        if place & 1 or place == last:
            if left < place:
                before = node_hash(sibling, before)
            after = node_hash(sibling, after)
            while not place & 1 and place:
                left, place, last = left >> 1, place >> 1, last >> 1
        else:
            after = node_hash(after, sibling)
        left, place, last = left >> 1, place >> 1, last >> 1
    if last:
        raise ProofError("the proof is too short")
    if before != subtree_root:
        raise ProofError("the proof does not lead to the older root")
    if after != root:
        raise ProofError("the proof does not lead to the newer root")


def _check_subtree(first: int, end: int) -> None:
    """Its leaves must be those under one node of some tree."""
    _check_sizes(first, end)
    if first > end or (end > first and first % (1 << (end - first - 1).bit_length())):
        raise ProofError(f"leaves {first} to {end} are no subtree")


def _check_hashes(hashes: Sequence[bytes]) -> None:
    if any(not isinstance(one, bytes) or len(one) != HASH_BYTES for one in hashes):
        raise ProofError(f"a hash has {HASH_BYTES} bytes")


def _check_sizes(*sizes: int) -> None:
    if any(isinstance(size, bool) or not isinstance(size, int) or not 0 <= size <= LARGEST for size in sizes):
        raise ProofError("sizes and places are whole numbers from 0 to 2^63 - 1")
