"""The tree, held against the RFC's definition, 518 published cases, and every kind of forged proof."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.merkle import (
    EMPTY,
    check_consistency,
    check_inclusion,
    check_subtree_consistency,
    check_subtree_inclusion,
    consistency_proof,
    inclusion_path,
    leaf_hash,
    node_hash,
    path_of,
    root_of,
    split,
)

LEAVES = [leaf_hash(bytes([k])) for k in range(80)]
sizes = st.integers(1, 80)


def by_definition(leaves: list[bytes]) -> bytes:
    """RFC 9162, 2.1.1, word for word."""
    if not leaves:
        return EMPTY
    if len(leaves) == 1:
        return leaves[0]
    k = split(len(leaves))
    return node_hash(by_definition(leaves[:k]), by_definition(leaves[k:]))


def subtrees(first: int, end: int) -> bytes:
    return by_definition(LEAVES[first:end])


def forged(path: list[bytes]) -> dict[str, list[bytes]]:
    other = leaf_hash(b"other")
    found = {
        "with one more hash": [*path, other],
        "with one more in front": [other, *path],
    }
    if path:
        found |= {
            "cut at its end": path[:-1],
            "cut at its start": path[1:],
            "with its last hash twice": [*path, path[-1]],
            "with its first hash twice": [path[0], *path],
            "with a changed hash": [bytes([path[0][0] ^ 1]) + path[0][1:], *path[1:]],
            "with a short hash": [path[0][:31], *path[1:]],
        }
    if len(path) > 1:
        found["with two neighbours swapped"] = [path[1], path[0], *path[2:]]
        found["upside down"] = path[::-1]
    return {name: one for name, one in found.items() if one != path}


@given(sizes)
def test_that_the_root_is_the_one_of_the_definition(size: int) -> None:
    assert root_of(LEAVES[:size]) == by_definition(LEAVES[:size])


@given(st.data(), sizes)
def test_that_every_path_leads_to_the_root_and_none_that_was_changed_does(
    data: st.DataObject, size: int
) -> None:
    index = data.draw(st.integers(0, size - 1))
    root = root_of(LEAVES[:size])
    path = path_of(LEAVES[:size], index)
    assert path == inclusion_path(subtrees, index, size)
    check_inclusion(LEAVES[index], index, size, path, root)
    for name, wrong in forged(list(path)).items():
        assert not holds(check_inclusion, LEAVES[index], index, size, wrong, root), name


@given(st.data(), sizes)
def test_that_a_leaf_is_nowhere_else(data: st.DataObject, size: int) -> None:
    index = data.draw(st.integers(0, size - 1))
    other = data.draw(st.integers(0, 90).filter(lambda k: k != index))
    path, root = path_of(LEAVES[:size], index), root_of(LEAVES[:size])
    with pytest.raises(ProofError):
        check_inclusion(LEAVES[index], other, size, path, root)
    with pytest.raises(ProofError):
        check_inclusion(leaf_hash(b"another"), index, size, path, root)


@given(st.data(), sizes)
def test_that_a_later_tree_follows_an_earlier_one_and_no_other(data: st.DataObject, new: int) -> None:
    old = data.draw(st.integers(1, new))
    proof = consistency_proof(subtrees, old, new)
    roots = root_of(LEAVES[:old]), root_of(LEAVES[:new])
    check_consistency(old, new, proof, *roots)
    for name, wrong in forged(list(proof)).items():
        assert not holds(check_consistency, old, new, wrong, *roots), name
    if old:
        rewritten = root_of([leaf_hash(b"rewritten"), *LEAVES[1:old]])
        with pytest.raises(ProofError):
            check_consistency(old, new, proof, rewritten, roots[1])


def test_that_a_node_is_not_taken_for_a_leaf() -> None:
    """Second preimage: the inside of a tree shown as a leaf (RFC 9162, 2.1.1)."""
    inner = node_hash(LEAVES[0], LEAVES[1])
    assert leaf_hash(LEAVES[0] + LEAVES[1]) != inner
    root = root_of(LEAVES[:4])
    with pytest.raises(ProofError):
        check_inclusion(inner, 0, 4, path_of(LEAVES[:4], 0)[1:], root)
    with pytest.raises(ProofError):
        check_inclusion(leaf_hash(LEAVES[0] + LEAVES[1]), 0, 2, [node_hash(LEAVES[2], LEAVES[3])], root)


def test_that_an_empty_tree_proves_nothing_and_has_no_leaf() -> None:
    for root in (EMPTY, LEAVES[0], b""):
        with pytest.raises(ProofError):
            check_consistency(0, 3, [], root, root_of(LEAVES[:3]))
    with pytest.raises(ProofError):
        check_inclusion(EMPTY, 0, 0, [], EMPTY)


@pytest.mark.parametrize("size", [-1, 2**64, 1.0, True, "3", None])
def test_that_sizes_that_are_no_sizes_are_refused(size: object) -> None:
    with pytest.raises(ProofError):
        check_inclusion(LEAVES[0], 0, size, [], LEAVES[0])  # type: ignore[arg-type]
    with pytest.raises(ProofError):
        check_consistency(1, size, [], LEAVES[0], LEAVES[0])  # type: ignore[arg-type]


@settings(max_examples=300)
@given(
    st.integers(0, 2**70), st.integers(0, 2**70), st.lists(st.binary(min_size=30, max_size=34), max_size=70)
)
def test_that_noise_is_never_taken(a: int, b: int, path: list[bytes]) -> None:
    for check in (
        lambda: check_inclusion(LEAVES[0], a, b, path, LEAVES[1]),
        lambda: check_consistency(a, b, path, LEAVES[0], LEAVES[1]),
    ):
        with pytest.raises(ProofError):
            check()


def test_that_all_518_published_cases_end_as_they_say(shared_data: Path) -> None:
    checks: dict[str, Callable[[dict[str, Any], list[bytes]], bool]] = {
        "inclusion": lambda c, path: holds(
            check_inclusion, raw(c["leafHash"]), c["leafIdx"], c["treeSize"], path, raw(c["root"])
        ),
        "consistency": lambda c, path: holds(
            check_consistency, c["size1"], c["size2"], path, raw(c["root1"]), raw(c["root2"])
        ),
        "subtreeinclusion": lambda c, path: holds(
            check_subtree_inclusion,
            raw(c["leafHash"]),
            c["leafIdx"],
            c["start"],
            c["end"],
            path,
            raw(c["root"]),
        ),
        "subtreeconsistency": lambda c, path: holds(
            check_subtree_consistency,
            c["start"],
            c["end"],
            c["size"],
            path,
            raw(c["root1"]),
            raw(c["root2"]),
        ),
    }
    count = 0
    for kind, check in checks.items():
        for case in published(shared_data, kind):
            assert check(case, [raw(p) for p in case["proof"] or ()]) is not case["wantErr"], (kind, case)
            count += 1
    assert count == 518


def published(shared: Path, kind: str) -> list[dict[str, Any]]:
    files = sorted((shared / "ledger/merkle_rfc6962/testdata" / kind).rglob("*.json"))
    assert len(files) >= 98
    return [json.loads(file.read_text()) for file in files]


def raw(text: str | None) -> bytes:
    return base64.b64decode(text or "")


def holds(check: Callable[..., None], *said: Any) -> bool:
    try:
        check(*said)
    except ProofError:
        return False
    return True
