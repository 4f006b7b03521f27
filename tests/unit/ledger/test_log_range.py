"""A run of the log gives the root with what stands before it, and no other one."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.log_range import hashes_before, root_from
from app.ledger.merkle import leaf_hash, path_of, root_of

LEAVES = [leaf_hash(bytes([k])) for k in range(70)]


def before(first: int, size: int) -> tuple[bytes, ...]:
    return hashes_before(path_of(LEAVES[:size], first), first, size)


@pytest.mark.parametrize("size", range(1, 35))
def test_that_every_run_up_to_the_end_gives_the_root(size: int) -> None:
    for first in range(size):
        assert root_from(before(first, size), first, LEAVES[first:size]) == root_of(LEAVES[:size])


@given(st.data())
@settings(deadline=None)
def test_that_a_leaf_left_out_added_swapped_or_changed_gives_another_root(data: st.DataObject) -> None:
    size = data.draw(st.integers(2, 70))
    first = data.draw(st.integers(0, size - 2))
    run = LEAVES[first:size]
    place = data.draw(st.integers(0, len(run) - 1))
    other = data.draw(
        st.sampled_from(
            [
                [*run[:place], *run[place + 1 :]],
                [*run[:place], run[place], *run[place:]],
                [*run[:place], leaf_hash(b"other"), *run[place + 1 :]],
                run[::-1],
            ]
        )
    )
    assert root_from(before(first, size), first, other) != root_of(LEAVES[:size])


def test_that_the_hashes_before_must_be_as_many_as_whole_subtrees_stand_there() -> None:
    for hashes, first in (((), 1), ((LEAVES[0],), 3), ((LEAVES[0],) * 2, 2), ((), -1), ((b"short",), 1)):
        with pytest.raises(ProofError):
            root_from(hashes, first, LEAVES[:1])
