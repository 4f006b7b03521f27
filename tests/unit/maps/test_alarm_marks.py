"""Marks of alarms over the city: what is gathered, what flashes, what a click means."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from maps.alarm_marks import ACKED, JOIN_PX, RETURNED, UNACKED, AlarmMark, AlarmMarks, MarkLook, side_px
from maps.camera import Pose

SIZE = (1200, 800)
ABOVE = Pose((0.0, -400.0, 300.0), (0.0, 0.0, 0.0))


def picture(look: MarkLook, ratio: float) -> NDArray[np.uint8]:
    return np.full((side_px(ratio), side_px(ratio), 4), 255, np.uint8)


def marks_with(*marks: AlarmMark, ratio: float = 1.0) -> AlarmMarks:
    made = AlarmMarks()
    made.set_draw(picture, (255, 255, 255))
    made.show(marks)
    made.lay_out(ABOVE, SIZE, ratio)
    return made


def mark(alarm: str, x: float = 0.0, *, rank: int = 2, asks: int = UNACKED, count: int = 1) -> AlarmMark:
    return AlarmMark(alarm, f"asset-{alarm}", (x, 0.0, 0.0), rank, asks, count)


def test_that_far_places_have_a_mark_each_and_near_ones_are_one_with_their_number() -> None:
    far = marks_with(mark("a", -120), mark("b", 120))
    near = marks_with(mark("a", -1), mark("b", 1, count=3))

    assert [p.count for p in far.placed] == [1, 1]
    assert [p.count for p in near.placed] == [4]


def test_that_the_most_urgent_of_a_group_is_drawn() -> None:
    found = marks_with(mark("low", 0), mark("high", 1, rank=0), mark("medium", -1, rank=1))

    assert [p.mark.alarm for p in found.placed] == ["high"]


def test_that_an_alarm_that_asks_comes_before_a_graver_one_that_is_acknowledged() -> None:
    found = marks_with(mark("known", 0, rank=0, asks=ACKED), mark("new", 1, rank=2))

    assert [p.mark.alarm for p in found.placed] == ["new"]


@given(st.lists(st.tuples(st.floats(-200, 200), st.integers(0, 3), st.integers(0, 2)), max_size=60))
def test_that_no_alarm_in_sight_is_lost_and_marks_never_lie_closer_than_a_ring(
    places: list[tuple[float, int, int]],
) -> None:
    wanted = [mark(str(i), x, rank=rank, asks=asks) for i, (x, rank, asks) in enumerate(places)]
    placed = marks_with(*wanted).placed

    assert sum(p.count for p in placed) == len(wanted)
    for i, one in enumerate(placed):
        for other in placed[i + 1 :]:
            assert np.hypot(one.x - other.x, one.y - other.y) >= JOIN_PX


def test_that_a_click_on_a_ring_finds_its_alarm_and_one_beside_it_nothing() -> None:
    found = marks_with(mark("a", -120), mark("b", 120))
    right = next(p for p in found.placed if p.mark.alarm == "b")

    hit = found.hit(right.x + 15, right.y)
    assert hit is not None
    assert (hit.alarm, hit.asset) == ("b", "asset-b")
    assert found.hit(right.x + 40, right.y) is None


def test_that_flashing_asks_for_a_frame_only_where_something_flashes() -> None:
    asks, returned = marks_with(mark("a")), marks_with(mark("a", asks=RETURNED))
    known = marks_with(mark("a", asks=ACKED))
    past = marks_with(AlarmMark("a", "x", (0.0, 0.0, 0.0), 0, UNACKED, 1, is_past=True))

    assert asks.light(False, True)
    assert returned.light(True, False)
    assert not returned.light(False, False)
    assert not known.light(False, False)
    assert not past.light(False, False)
    assert asks.flashes
    assert not past.flashes


def test_that_the_same_alarms_again_change_nothing() -> None:
    found = marks_with(mark("a"), mark("b", 50))

    assert not found.show([mark("b", 50), mark("a")])
    assert found.show([mark("a")])
    assert found.show([])
    found.lay_out(ABOVE, SIZE, 1.0)
    assert found.placed == ()
    assert all(not actor.GetVisibility() for actor in found.props())


def test_that_what_lies_behind_the_eye_or_outside_the_picture_has_no_mark() -> None:
    found = marks_with(mark("a", 5000), AlarmMark("b", "b", (0.0, -900.0, 0.0), 0))

    assert found.placed == ()


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_that_more_looks_than_a_sheet_holds_leave_the_urgent_ones_their_pictures(ratio: float) -> None:
    every = [
        AlarmMark(f"{rank}-{asks}-{count}", "x", (80.0 * count - 400, 90.0 * (asks + 3 * rank) - 300, 0.0), rank, asks, count)
        for rank in range(4)
        for asks in range(3)
        for count in range(1, 11)
    ]  # fmt: skip
    found = AlarmMarks()
    found.set_draw(picture, (0, 0, 0))
    found.show(every)
    found.lay_out(Pose((0.0, -10.0, 1500.0), (0.0, 0.0, 0.0)), (2400, 1600), ratio)

    assert found.placed[0].mark.rank == 0
    assert found.props()[1].GetMapper().GetInput().GetNumberOfCells() > 40  # type: ignore[attr-defined]
