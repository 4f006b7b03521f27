"""The Sankey's geometry: widths in exact proportion, sums kept at each node, labels that have room."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.indicators.contract import Link
from widgets.sankey_layout import LEAST_SLOT, LEFT, NOTHING, RIGHT, between, lay_out

_pairs = st.dictionaries(
    st.tuples(st.sampled_from(LEFT), st.sampled_from(RIGHT)), st.floats(0.0, 1e6), min_size=1, max_size=20
)


@settings(max_examples=300, deadline=None)
@given(_pairs, st.floats(60.0, 900.0))
def test_that_widths_are_in_proportion_and_sum_on_both_sides(
    pairs: dict[tuple[str, str], float], height: float
) -> None:
    plan = lay_out([Link(*key, amount) for key, amount in pairs.items()], height)
    assert len(plan.ribbons) == sum(1 for amount in pairs.values() if amount > NOTHING)
    for ribbon in plan.ribbons:
        assert ribbon.width == pytest.approx(ribbon.amount * plan.scale)
        assert ribbon.width >= 0.0
    for node in plan.nodes:
        mine = [r for r in plan.ribbons if (r.source if node.is_source else r.target) == node.name]
        assert sum(r.width for r in mine) == pytest.approx(node.height, abs=1e-6)
        assert sum(r.amount for r in mine) == pytest.approx(node.amount)
        edges = sorted((r.y0 if node.is_source else r.y1, r.width) for r in mine)
        y = node.top
        for start, width in edges:  # side by side at the bar, none over another
            assert start == pytest.approx(y, abs=1e-6)
            y += width


@settings(max_examples=300, deadline=None)
@given(_pairs, st.floats(120.0, 900.0))
def test_that_labels_never_overlap_and_nothing_leaves_the_picture(
    pairs: dict[tuple[str, str], float], height: float
) -> None:
    plan = lay_out([Link(*key, amount) for key, amount in pairs.items()], height)
    for is_source in (True, False):
        side = sorted((n for n in plan.nodes if n.is_source is is_source), key=lambda n: n.slot_top)
        for node in side:
            assert node.slot_height >= min(LEAST_SLOT, height / 7) - 1e-9
            assert node.slot_top >= -1e-6
            assert node.slot_top + node.slot_height <= height + 1e-6
        for above, below in pairwise(side):
            assert above.slot_top + above.slot_height <= below.slot_top + 1e-6


def test_that_what_is_not_known_is_there_without_a_width() -> None:
    plan = lay_out([Link("pv", "buildings", None), Link("grid", "buildings", 10.0)], 200.0)
    unknown = next(r for r in plan.ribbons if r.source == "pv")
    assert (unknown.is_known, unknown.width) == (False, 0.0)
    assert not next(n for n in plan.nodes if n.name == "pv").is_known
    assert not next(n for n in plan.nodes if n.name == "buildings").is_known


def test_that_flows_of_nothing_are_absent_and_an_empty_picture_is_empty() -> None:
    assert lay_out([Link("pv", "buildings", 0.0)], 200.0).nodes == ()
    assert lay_out([], 200.0).ribbons == ()


def test_that_a_ribbon_glides_from_where_it_was() -> None:
    before = lay_out([Link("grid", "buildings", 10.0)], 200.0).ribbons[0]
    after = lay_out([Link("grid", "buildings", 5.0), Link("pv", "buildings", 5.0)], 200.0).ribbons[-1]
    assert between(before, after, 0.0).width == before.width
    assert between(before, after, 1.0) == after
    assert between(None, after, 0.5).width == after.width / 2
