"""What the timeline shows as the playhead moves. No display."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.model.playhead import Playhead
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from widgets.time_view import LEAST_NS, TimeView

NOW = 1_800_000_000 * NS
LIVE = Playhead.at_live(NOW, (NOW - 7 * DAY_NS, NOW))


def test_that_live_moves_on_with_the_clock_and_only_when_a_pixel_is_due() -> None:
    view = TimeView.of_day(NOW).after(LIVE, 1000)
    assert view.after(LIVE.tick(0, NOW + NS), 1000) is view
    later = view.after(LIVE.tick(0, NOW + HOUR_NS), 1000)
    assert abs(later.to_ns - view.to_ns - HOUR_NS) <= view.span_ns / 1000 + MINUTE_NS
    assert later.span_ns == view.span_ns


def test_that_a_person_who_looks_elsewhere_is_left_there() -> None:
    view = TimeView.of_day(NOW).chosen(NOW - 3 * DAY_NS, NOW - 2 * DAY_NS, NOW)
    assert not view.follows
    assert view.after(LIVE.tick(0, NOW + HOUR_NS), 1000) is view


def test_that_backwards_the_page_turns_to_what_comes_next() -> None:
    view = TimeView(NOW - 2 * HOUR_NS, NOW - HOUR_NS)
    head = LIVE.seek(NOW - 3 * HOUR_NS).play(-60)
    turned = view.after(head, 1000)
    assert turned.to_ns - head.t_ns < head.t_ns - turned.from_ns
    assert turned.from_ns < head.t_ns < turned.to_ns


def test_that_a_paused_playhead_may_be_out_of_view() -> None:
    view = TimeView(NOW - 2 * HOUR_NS, NOW - HOUR_NS)
    assert view.after(LIVE.seek(NOW - 5 * HOUR_NS), 1000) is view


@given(st.integers(1, 10**17), st.integers(0, 7 * DAY_NS))
def test_that_a_view_is_never_mostly_future(span_ns: int, back_ns: int) -> None:
    head = LIVE.seek(NOW - back_ns)
    view = TimeView.of_day(NOW).around(span_ns, head)
    assert view.span_ns >= LEAST_NS
    if span_ns >= 4 * MINUTE_NS:
        assert view.to_ns - NOW <= 0.031 * span_ns + 1


def test_that_all_of_history_is_all_of_it() -> None:
    view = TimeView.of_day(NOW).whole(LIVE)
    assert view.from_ns < NOW - 7 * DAY_NS < NOW < view.to_ns
