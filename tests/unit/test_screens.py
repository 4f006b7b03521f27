"""Screens that are pulled out and plugged in again, with windows on them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.screens import Places, Rect, Screen, brought_in, is_in_sight, screen_of

LEFT = Screen("DP-1", Rect(0, 0, 1920, 1080))
RIGHT = Screen("HDMI-2", Rect(1920, 0, 2560, 1440))
BOTH = (LEFT, RIGHT)
PANEL = Rect(2500, 300, 600, 800)
RECTS = st.builds(Rect, *[st.integers(-9000, 9000)] * 2, *[st.integers(1, 5000)] * 2)


def seen() -> Places:
    places = Places()
    places.look({"inspector": PANEL}, BOTH)
    return places


def test_that_a_window_of_a_lost_screen_comes_into_sight_and_returns_with_the_screen() -> None:
    places = seen()
    moves = places.changed({"inspector": PANEL}, (LEFT,))
    there = moves["inspector"]
    assert screen_of(there, (LEFT,)) is LEFT
    assert (there.w, there.h) == (600, 800)
    places.look({"inspector": there}, (LEFT,))
    assert places.changed({"inspector": there}, BOTH) == {"inspector": PANEL}


def test_that_it_is_brought_in_also_where_the_system_has_moved_it_already() -> None:
    places, moved = seen(), Rect(0, 0, 600, 800)
    moves = places.changed({"inspector": moved}, (LEFT,))
    assert places.changed({"inspector": moves["inspector"]}, BOTH) == {"inspector": PANEL}


def test_that_a_window_that_a_person_moved_meanwhile_stays() -> None:
    places = seen()
    places.changed({"inspector": PANEL}, (LEFT,))
    assert places.changed({"inspector": Rect(10, 10, 600, 800)}, BOTH) == {}


def test_that_windows_on_other_screens_do_not_move() -> None:
    places, here = Places(), Rect(100, 100, 1280, 800)
    places.look({"": here}, BOTH)
    assert places.changed({"": here}, (LEFT,)) == {}


def test_that_without_any_screen_nothing_moves_and_nothing_is_forgotten() -> None:
    places = seen()
    assert places.changed({"inspector": PANEL}, ()) == {}
    assert places.changed({"inspector": PANEL}, BOTH) == {}


def test_that_a_smaller_screen_of_the_same_name_has_all_of_it() -> None:
    places = seen()
    there = places.changed({"inspector": PANEL}, (LEFT,))["inspector"]
    small = Screen("HDMI-2", Rect(1920, 0, 500, 400))
    assert places.changed({"inspector": there}, (LEFT, small)) == {"inspector": small.area}


def test_that_a_window_that_was_closed_is_forgotten() -> None:
    places = seen()
    places.look({}, BOTH)
    assert places.changed({}, (LEFT,)) == {}


@given(RECTS, RECTS)
def test_that_what_is_brought_in_lies_inside_and_stays_there(rect: Rect, area: Rect) -> None:
    there = brought_in(rect, area)
    assert there.common(area) == (there.w, there.h)
    assert brought_in(there, area) == there


@given(st.dictionaries(st.sampled_from("abc"), RECTS), st.booleans())
def test_that_after_any_change_every_window_can_be_taken_by_hand(
    windows: dict[str, Rect], has_right: bool
) -> None:
    places = Places()
    places.look(windows, BOTH)
    screens = BOTH if has_right else (LEFT,)
    now = windows | places.changed(windows, screens)
    assert all(is_in_sight(rect, screens) for rect in now.values())
