"""The plain parts of the trends and the inspector: labels, window, points, words. No Qt."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.history.contract import Series
from app.model.playhead import Playhead
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from widgets.inspector_target import param_fact, plain
from widgets.trend_data import TrendData, polyline
from widgets.trend_labels import spread
from widgets.trend_window import MIN_SPAN_NS, TrendWindow

NOW = 1_763_820_000 * NS


def series(
    t_s: list[int], low: list[float], high: list[float], gaps: tuple[tuple[int, int], ...] = ()
) -> Series:
    t = np.array(t_s, dtype=np.int64) * NS
    a, b = np.array(low, dtype=float), np.array(high, dtype=float)
    return Series(0, t, a, b, (a + b) / 2, np.where(a < b, 2, 1), gaps)


def arrays(data: TrendData) -> tuple[np.ndarray, np.ndarray]:
    return data.drawn().x, data.drawn().mean


@given(st.lists(st.floats(-50, 350), max_size=8))
def test_that_labels_keep_their_order_and_never_overlap(wanted: list[float]):
    places = spread(wanted, 30, 0, 300)
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    tops = [places[i] for i in order]
    assert all(b - a >= 30 - 1e-6 for a, b in pairwise(tops))
    assert all(15 - 1e-6 <= p <= 285 + 1e-6 for p in places)


def test_that_a_label_with_room_stands_where_it_wishes():
    assert spread([40, 200], 30, 0, 300) == [40, 200]


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40))
def test_that_no_extreme_is_lost_from_a_line(values: list[float]):
    low, high = [min(v, 0.5 * v) for v in values], [max(v, 0.5 * v) for v in values]
    x, y = polyline(series(list(range(len(values))), low, high), 0)
    assert set(low) | set(high) == set(y.tolist())
    assert np.all(np.diff(x) >= 0)


def test_that_the_pen_is_lifted_where_a_gap_ends():
    x, y = polyline(series([0, 60, 600, 660], [1, 2, 3, 4], [1, 2, 3, 4], ((60 * NS, 600 * NS),)), 0)
    assert np.isnan(y).tolist() == [False, False, True, False, False]
    assert x[2] == 600


def test_that_late_live_readings_leave_a_gap_and_old_ones_change_nothing():
    data = TrendData(0, 120 * NS)
    data.answer(series([0, 60], [1, 2], [1, 2]))
    assert not data.append(60 * NS, 9.0)
    assert data.append(120 * NS, 3.0)
    assert data.append(600 * NS, 4.0)
    _, y = arrays(data)
    assert np.isnan(y).tolist() == [False, False, False, True, False]


def test_that_live_readings_newer_than_an_answer_outlive_it():
    data = TrendData(0, 120 * NS)
    data.append(60 * NS, 1.0)
    data.append(120 * NS, 2.0)
    data.answer(series([0, 60], [5, 6], [5, 6]))
    assert arrays(data)[1].tolist() == [5, 6, 2]


def test_that_a_coarse_answer_is_joined_to_the_live_readings_after_it():
    data = TrendData(0, 120 * NS)
    data.answer(series([0, 600], [1, 2], [1, 3]))
    data.append(1260 * NS - 60 * NS, 2.5)
    assert not np.isnan(arrays(data)[1]).any()


def test_that_nothing_is_read_off_a_line_inside_a_gap_or_after_its_end():
    data = TrendData(0, 120 * NS)
    data.answer(series([0, 60, 600, 660], [1, 2, 3, 4], [1, 2, 3, 4], ((60 * NS, 600 * NS),)))
    assert data.at(-1) is None
    assert data.at(61) == 2
    assert data.at(400) is None
    assert data.at(661) == 4
    assert data.at(5000) is None
    assert data.end(0, 1000) == 4


def test_that_a_live_window_ends_now_and_moves_only_when_it_can_be_seen():
    head = Playhead.at_live(NOW, (NOW - DAY_NS, NOW))
    window = TrendWindow(0, 1).preset(6 * HOUR_NS, head)
    assert (window.from_ns, window.to_ns) == (NOW - 6 * HOUR_NS, NOW)
    assert window.followed(head.tick(0, NOW + NS)) is window
    assert window.followed(head.tick(0, NOW + MINUTE_NS)).to_ns == NOW + MINUTE_NS


@given(st.integers(-400, 0))
def test_that_a_followed_replay_is_always_in_the_window(hours: int):
    head = Playhead.at_live(NOW, (NOW - 500 * HOUR_NS, NOW))
    window = TrendWindow(0, 1).preset(6 * HOUR_NS, head)
    moved = head.seek(NOW + hours * HOUR_NS)
    followed = window.followed(moved)
    assert followed.from_ns <= moved.t_ns <= followed.to_ns
    assert followed.span_ns == window.span_ns


def test_that_a_pan_by_hand_stops_following_and_a_zoom_keeps_its_place():
    window = TrendWindow(0, 100 * NS)
    assert not window.panned(-NS).is_following
    zoomed = window.zoomed(0.5, 80 * NS)
    assert (zoomed.from_ns, zoomed.to_ns) == (40 * NS, 90 * NS)
    assert window.zoomed(1e-9, 50 * NS).span_ns == MIN_SPAN_NS


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("floor_area_m2", 18580.0, ("Floor area", "18\u2009580 m²")),
        ("tilt_deg", 26.0, ("Tilt", "26°")),
        ("rated_kw", 46.4, ("Rated", "46.40 kW")),
        ("storeys", 8.0, ("Storeys", "8")),
    ],
)
def test_that_a_parameter_is_printed_with_the_unit_of_its_name(name, value, said):
    fact = param_fact(name, value)
    assert (fact.name, fact.text) == said


def test_that_any_text_of_a_file_becomes_one_bounded_line():
    assert plain("a\n\tb") == "a b"
    assert len(plain("x" * 5000)) == 400
    assert plain(True) == "yes"
