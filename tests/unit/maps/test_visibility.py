"""What is hidden, isolated and brought back; and the clip box."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.clip import ClipBox
from maps.visibility import GHOST, HIDDEN, SHOWN, Visibility

ROOT = np.array([0, 1, 1, 3, 4], np.int32)  # 2 is a part of 1


def test_that_a_building_goes_with_its_parts_whichever_of_them_is_named() -> None:
    shown = Visibility(ROOT)
    assert shown.hide([2])
    assert shown.state.tolist() == [SHOWN, HIDDEN, HIDDEN, SHOWN, SHOWN]
    assert shown.hidden == 1
    assert not shown.hide([1])


def test_that_isolating_leaves_the_ground_and_what_was_hidden_as_they_are() -> None:
    shown = Visibility(ROOT, np.array([False, True, True, True, True]))
    shown.hide([4])
    shown.isolate([2])
    assert shown.state.tolist() == [SHOWN, SHOWN, SHOWN, GHOST, HIDDEN]
    assert (shown.hidden, shown.ghosts) == (2, 1)
    shown.isolate([3], ghost=False)
    assert shown.state.tolist() == [SHOWN, HIDDEN, HIDDEN, SHOWN, HIDDEN]


def test_that_show_brings_back_one_of_many() -> None:
    shown = Visibility(ROOT)
    shown.hide([1, 3])
    assert shown.show([1])
    assert shown.state.tolist() == [SHOWN, SHOWN, SHOWN, HIDDEN, SHOWN]


action = st.tuples(
    st.sampled_from(["hide", "isolate", "show", "show_all"]), st.lists(st.integers(0, 4), min_size=1)
)


@given(st.lists(action, max_size=12))
def test_that_undo_goes_back_through_every_state(actions: list) -> None:
    shown = Visibility(ROOT)
    states = [shown.state.tolist()]
    for name, rows in actions:
        changed = shown.show_all() if name == "show_all" else getattr(shown, name)(rows)
        if changed:
            states.append(shown.state.tolist())
    for state in reversed(states):
        assert shown.state.tolist() == state
        shown.undo()
    assert not shown.can_undo
    assert not shown.undo()


number = st.floats(-500.0, 500.0)
half = st.floats(0.5, 300.0)
boxes = st.builds(
    ClipBox, st.tuples(number, number, number), st.tuples(half, half, half), st.floats(-180.0, 180.0)
)


@given(boxes, st.lists(st.tuples(number, number, number), min_size=1, max_size=20))
def test_that_six_planes_and_the_box_agree_on_what_is_inside(box: ClipBox, points: list) -> None:
    p = np.array(points)
    above = (p @ box.planes()[:, :3].T + box.planes()[:, 3]).min(axis=1)
    clear = np.abs(above) > 1e-6
    assert ((above >= 0) == box.holds(p))[clear].all()


@given(boxes, st.integers(0, 2), st.booleans(), st.floats(-200.0, 200.0))
def test_that_moving_one_side_leaves_the_other_five(
    box: ClipBox, axis: int, is_high: bool, value: float
) -> None:
    moved = box.with_side(axis, is_high, value)
    old, new = box.planes(), moved.planes()
    same = [i for i in range(6) if i != axis + (3 if is_high else 0)]
    np.testing.assert_allclose(new[same], old[same], atol=1e-6)
    assert min(moved.half) >= 0.5 - 1e-9


@given(boxes, st.tuples(number, number, number), st.floats(0, 2 * math.pi), st.floats(-1.4, 1.4))
def test_that_a_line_of_sight_is_inside_between_enter_and_leave_only(
    box: ClipBox, eye: tuple, turn: float, tilt: float
) -> None:
    way = (math.cos(turn) * math.cos(tilt), math.sin(turn) * math.cos(tilt), math.sin(tilt))
    found = box.enter(eye, way)
    at = np.linspace(0.0, 2500.0, 400)
    inside = box.holds(np.array(eye) + at[:, None] * np.array(way))
    if found is None:
        assert not inside.any()
    else:
        expected = (at > found[0] + 1e-6) & (at < found[1] - 1e-6)
        assert inside[expected].all()
        assert not inside[(at < found[0] - 1e-6) | (at > found[1] + 1e-6)].any()


def test_that_a_box_around_corners_holds_them() -> None:
    box = ClipBox.around((0.0, 0.0, 0.0), (10.0, 20.0, 30.0))
    assert box.holds(np.array([(0, 0, 0), (10, 20, 30)])).all()
    assert box.turned(190.0).turn_deg == pytest.approx(-170.0)
    assert len(box.corners()) == 8
    assert box.holds(box.corners() * 0.999 + np.array(box.centre) * 0.001).all()
