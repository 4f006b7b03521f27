"""The colours by proof: the worst of what stands in an object, its parts with it, each counted once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from maps.trust_colours import RGB, Trust, TrustPlan

ROOT = np.array([0, 1, 0], np.int32)  # the third is a part of the first


def plan() -> TrustPlan:
    """Two assets in the first object, one in the second."""
    return TrustPlan(3, np.array([0, 0, 1], np.int32), np.array([0, 1, 2], np.int32), ROOT)


@given(st.lists(st.sampled_from(list(Trust)), min_size=3, max_size=3))
def test_that_an_object_and_its_parts_say_the_worst_of_its_assets(trusts: list[Trust]) -> None:
    colours, _ = plan().paint(np.array(trusts, np.uint8))
    worst = [max(trusts[0], trusts[1]), trusts[2], max(trusts[0], trusts[1])]
    assert plan().of_objects(np.array(trusts, np.uint8)).tolist() == worst
    for row, one in enumerate(worst):
        if one in RGB and one is not Trust.MADE_UP:
            assert tuple(colours[row, :3].tolist()) == RGB[one]
        assert bool(colours[row, 3]) is (one is not Trust.NOTHING)


def test_that_the_legend_counts_an_object_once_however_many_assets_stand_in_it() -> None:
    _, legend = plan().paint(np.array([Trust.PROVEN, Trust.PROVEN, Trust.NOTHING], np.uint8))
    assert [name for name, _ in legend.categories] == ["Proven (1)"]
    assert (legend.coloured, legend.missing) == (1, 1)
