"""The way from leaf to root as it is shown is the one that is checked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.merkle import check_inclusion, leaf_hash, path_of, root_of
from app.ledger.path_walk import walk


@given(st.integers(1, 70), st.data())
def test_that_the_way_ends_at_the_root_and_counts_all_leaves(size: int, data: st.DataObject) -> None:
    hashes = [leaf_hash(bytes([k])) for k in range(size)]
    index = data.draw(st.integers(0, size - 1))
    path = path_of(hashes, index)
    steps = walk(hashes[index], index, size, path)
    check_inclusion(hashes[index], index, size, path, root_of(hashes))
    assert (steps[-1].node if steps else hashes[index]) == root_of(hashes)
    assert 1 + sum(step.leaves for step in steps) == size
    assert sum(step.leaves for step in steps if step.is_left) == index, "what lies left comes before"


def test_that_paths_of_a_wrong_length_are_refused() -> None:
    hashes = [leaf_hash(bytes([k])) for k in range(5)]
    path = path_of(hashes, 1)
    for wrong in (path[:-1], (*path, path[0])):
        with pytest.raises(ProofError):
            walk(hashes[1], 1, 5, wrong)
    with pytest.raises(ProofError):
        walk(hashes[1], 5, 5, path)
