"""Marks of alarms over the city: what is gathered, what flashes, what a click means."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from maps.alarm_marks import ACKED, JOIN_PX, RETURNED, UNACKED, AlarmMark, AlarmMarks, MarkLook, side_px
from maps.camera import Pose, pose_around

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


def test_that_what_lies_behind_the_eye_or_outside_the_picture_has_no_ring() -> None:
    found = marks_with(mark("a", 5000, asks=ACKED), AlarmMark("b", "b", (0.0, -900.0, 0.0), 0, ACKED))

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


def test_that_what_asks_outside_the_picture_has_an_arrow_that_points_to_it() -> None:
    found = marks_with(mark("left", -5000), mark("right", 5000), mark("here", 0))
    arrows = {p.mark.alarm: p for p in found.placed if p.turn >= 0}

    assert set(arrows) == {"left", "right"}
    assert [m.alarm for m in found.outside] == ["left", "right"]
    assert arrows["left"].x < SIZE[0] / 2 < arrows["right"].x
    assert arrows["left"].turn in (7, 8, 9)
    assert arrows["right"].turn in (0, 1, 15)
    hit = found.hit(arrows["left"].x, arrows["left"].y)
    assert hit is not None
    assert hit.alarm == "left"


def test_that_what_is_acknowledged_or_past_or_in_sight_has_no_arrow() -> None:
    past = replace(mark("past", 5000), is_past=True)
    assert marks_with(mark("known", 5000, asks=ACKED), past, mark("here", 0)).outside == ()


@given(
    st.lists(st.tuples(st.floats(-9e3, 9e3), st.floats(-9e3, 9e3), st.floats(0, 300)), max_size=40),
    st.floats(0, 360),
)
def test_that_every_alarm_that_asks_is_in_the_picture_or_in_an_arrow_within_it(
    places: list[tuple[float, float, float]], azimuth: float
) -> None:
    made = AlarmMarks()
    made.set_draw(picture, (255, 255, 255))
    made.show([AlarmMark(str(i), f"a{i}", place, i % 4) for i, place in enumerate(places)])
    made.lay_out(pose_around((0.0, 0.0, 0.0), 500.0, azimuth, 30.0), SIZE, 1.0)

    assert sum(p.count for p in made.placed) == len(places)
    for p in made.placed:
        assert 0 <= p.x <= SIZE[0]
        assert 0 <= p.y <= SIZE[1]
    arrows = [p for p in made.placed if p.turn >= 0]
    for k, p in enumerate(arrows):
        assert all((p.x - q.x) ** 2 + (p.y - q.y) ** 2 >= (JOIN_PX - 1e-6) ** 2 for q in arrows[:k])


@pytest.mark.parametrize(
    ("place", "turn"), [((0.0, -4000.0, 0.0), 12), ((-4000.0, -600.0, 0.0), 8), ((4000.0, -600.0, 0.0), 0)]
)
def test_that_what_lies_behind_the_eye_is_shown_where_one_has_to_turn(
    place: tuple[float, float, float], turn: int
) -> None:
    found = marks_with(AlarmMark("b", "b", place, 0))
    (arrow,) = found.placed
    assert min((arrow.turn - turn) % 16, (turn - arrow.turn) % 16) <= 1
