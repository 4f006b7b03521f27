"""Which lines share a plot."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from widgets.trend_groups import MODES, groups

LINES = [("a", "kW"), ("b", "°C"), ("c", "kW"), ("d", "%")]


def test_that_each_way_of_sharing_puts_a_unit_on_its_own_scale():
    assert [(g.left, g.right) for g in groups(LINES, "unit")] == [
        (("a", "c"), ()),
        (("b",), ()),
        (("d",), ()),
    ]
    assert [g.left for g in groups(LINES, "split")] == [("a",), ("b",), ("c",), ("d",)]
    assert [(g.left, g.right) for g in groups(LINES, "sides")] == [(("a", "c"), ("b",)), (("d",), ())]
    assert groups([], "sides") == ()


@given(
    st.lists(st.tuples(st.text(min_size=1, max_size=5), st.sampled_from(["", "kW", "%", "°C"])), unique_by=lambda x: x[0]),
    st.sampled_from([mode for mode, _ in MODES]),
)  # fmt: skip
def test_that_every_line_is_drawn_once_and_no_scale_has_two_units(lines: list[tuple[str, str]], mode: str):
    unit = dict(lines)
    found = groups(lines, mode)
    assert sorted(name for g in found for name in (*g.left, *g.right)) == sorted(unit)
    assert all(len({unit[name] for name in side}) <= 1 for g in found for side in (g.left, g.right))
    assert len({g.key for g in found}) == len(found)
