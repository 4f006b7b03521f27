"""The trends: what is asked of history, what is appended live, and how they share time with the playhead."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from tests.gui.panel_fakes import NOW, snapshot_at
from tests.gui.trends_bench import CATALOGUE, INDOOR, LOAD, PV, Bench, trends_bench
from widgets.trend_colours import line_color
from widgets.trends import MOST


@pytest.fixture
def bench(qtbot) -> Iterator[Bench]:
    with trends_bench(qtbot, 800, 300) as made:
        yield made


def test_that_empty_trends_say_how_to_fill_them(bench):
    assert "Click a figure in the inspector to draw it here" in bench.trends.empty_text


def test_that_signals_of_one_unit_share_a_plot_and_others_get_their_own(bench):
    bench.add(LOAD, PV, INDOOR, LOAD, "nobody.knows")
    assert [p.unit for p in bench.trends.plots] == ["kW", "°C"]
    assert bench.trends.signals() == (LOAD, PV, INDOOR)


def test_that_a_gap_is_left_open(bench):
    bench.add(LOAD)
    bench.trends.show_span(DAY_NS)
    bench.settle()
    drawn = bench.line(LOAD).data.drawn()
    x, y = drawn.x, drawn.mean
    lifted = np.flatnonzero(np.isnan(y))
    assert len(lifted) == 1
    assert x[lifted[0]] - x[lifted[0] - 1] == pytest.approx(3600)


def test_that_a_live_reading_is_drawn_without_asking_history_again(bench):
    bench.add(LOAD)
    asked, points = len(bench.history.asked), len(bench.line(LOAD).data)
    for k in range(1, 4):
        bench.clock.move(bench.clock.playhead.live(NOW + k * MINUTE_NS))
    assert len(bench.line(LOAD).data) == points + 3
    bench.settle()
    assert len(bench.history.asked) == asked


def test_that_replay_shows_history_and_returning_to_live_asks_for_what_came_meanwhile(bench):
    bench.add(LOAD)
    bench.clock.seek(NOW - HOUR_NS)
    bench.settle()
    points, asked = len(bench.line(LOAD).data), len(bench.history.asked)
    bench.clock.show(snapshot_at(CATALOGUE, NOW + HOUR_NS))
    assert len(bench.line(LOAD).data) == points
    bench.clock.move(bench.clock.playhead.live(NOW))
    bench.settle()
    assert len(bench.history.asked) == asked + 1


def test_that_a_range_without_data_says_so(bench):
    bench.history.last_ns = NOW - 20 * DAY_NS
    bench.history.hole = (0, 0)
    bench.add(LOAD)
    assert bench.trends.plots[0].message == "No data in this range"


def test_that_a_history_that_cannot_be_read_says_why(bench):
    bench.history.is_broken = True
    bench.add(LOAD)
    bench.settle()
    assert bench.trends.plots[0].message == "the history cannot be read; it was kept aside"


def test_that_a_click_moves_the_playhead(bench):
    bench.add(LOAD)
    plot = bench.trends.plots[0]
    x = plot._x(NOW - 2 * HOUR_NS)
    place = plot._plot.mapFromScene(plot._box.mapViewToScene(QPointF(x, plot.sides[0].y[0])))
    bench.qtbot.mouseClick(plot._plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not bench.clock.playhead.is_live
    assert bench.clock.playhead.t_ns == pytest.approx(NOW - 2 * HOUR_NS, abs=2 * MINUTE_NS)


def test_that_a_zoom_in_live_keeps_now_at_the_edge_and_asks_once_more(bench):
    bench.add(LOAD)
    asked = len(bench.history.asked)
    bench.trends.flow.zoom(0.5, NOW - 5 * HOUR_NS)
    bench.trends.flow.zoom(0.5, NOW - 5 * HOUR_NS)
    bench.settle()
    window = bench.trends.window
    assert (window.to_ns, window.is_following) == (NOW, True)
    assert window.span_ns == pytest.approx(1.5 * HOUR_NS)
    assert len(bench.history.asked) == asked + 1


def test_that_a_small_pan_needs_no_new_answer(bench):
    bench.add(LOAD)
    asked = len(bench.history.asked)
    bench.trends.plots[0].panned.emit(-30 * MINUTE_NS)
    bench.settle()
    assert not bench.trends.window.is_following
    assert len(bench.history.asked) == asked


def test_that_a_playhead_that_leaves_the_window_turns_the_page(bench):
    bench.add(LOAD)
    bench.clock.seek(NOW - DAY_NS)
    assert bench.trends.window.from_ns < NOW - DAY_NS < bench.trends.window.to_ns


def test_that_the_label_shows_the_value_under_the_pointer(bench):
    bench.add(LOAD)
    plot = bench.trends.plots[0]
    now = plot.labels.labels[0].value
    plot.pointed.emit(NOW - 3 * HOUR_NS)
    assert plot.labels.labels[0].value != now
    assert bench.trends.bar.text.endswith("CET")
    plot.pointed.emit(None)
    assert plot.labels.labels[0].value == now


def test_that_a_line_taken_away_leaves_its_unit_only_while_others_need_it(bench):
    bench.add(LOAD, PV, INDOOR)
    bench.trends.remove(INDOOR)
    assert [p.unit for p in bench.trends.plots] == ["kW"]
    bench.trends.plots[0].labels.removed.emit(LOAD)
    bench.trends.remove(PV)
    assert bench.trends.signals() == ()
    assert bench.trends.plots == ()


def test_that_colours_are_given_back_and_told(bench, qtbot):
    bench.add(LOAD, PV)
    color = line_color(bench.line(LOAD).number)
    bench.trends.remove(LOAD)
    with qtbot.waitSignal(bench.trends.drawn_changed) as told:
        bench.trends.add(INDOOR)
    assert told.args[0][INDOOR] == color


def test_that_too_many_lines_are_refused_with_a_sentence(bench, qtbot, monkeypatch):
    monkeypatch.setattr("widgets.trends.MOST", 2)
    bench.add(LOAD, PV)
    with qtbot.waitSignal(bench.trends.refused) as said:
        bench.trends.add(INDOOR)
    assert "2 signals at most" in said.args[0]
    assert MOST == 12


def test_that_points_stay_few_over_a_week(bench):
    bench.add(LOAD)
    bench.trends.show_span(7 * DAY_NS)
    bench.settle()
    _, start, end, points = bench.history.asked[-1]
    assert points <= 3000
    assert (end - start) / NS > 7 * 86_400
    assert len(bench.line(LOAD).data) < 3 * points


def test_that_lines_of_one_plot_differ_in_colour_whatever_other_plots_use(bench):
    bench.add(INDOOR, LOAD, PV, "bk-17.heat_kw")
    kw = bench.trends.plots[1].lines.values()
    assert len({line_color(line.number).name() for line in kw}) == 3


def test_that_a_low_panel_puts_its_plots_beside_one_another_each_with_times(bench, qtbot):
    bench.add(LOAD, INDOOR)
    bench.trends.resize(900, 400)
    qtbot.waitUntil(lambda: not bench.trends.stack.is_side_by_side)
    above, below = bench.trends.plots
    assert above.x() == below.x()
    assert above.y() < below.y()
    bench.trends.resize(900, 124)
    qtbot.waitUntil(lambda: above.x() < below.x())
    assert bench.trends.stack.is_side_by_side
    assert above.y() == below.y()
    assert all(plot._has_time for plot in bench.trends.plots)
    bench.trends.resize(400, 124)
    qtbot.waitUntil(lambda: above.y() < below.y())


def test_that_plots_above_one_another_show_a_moment_at_one_place(bench, qtbot):
    bench.trends.resize(900, 400)
    bench.add(LOAD, INDOOR)
    above, below = bench.trends.plots
    above.wanted_axis_w = 96
    above.axis_changed.emit()
    qtbot.waitUntil(lambda: above.labels.x() == below.labels.x())
    assert {above._axis_w, below._axis_w} == {96}


def test_that_large_numbers_find_room_on_their_axis(bench):
    bench.add(LOAD)
    axis = bench.trends.plots[0]._axes["left"]
    assert axis.wanted_width(2_112_000.0, 2_112_900.0, 200.0) > axis.wanted_width(0.0, 200.0, 200.0)


def test_that_a_history_that_opens_late_is_asked_again(bench):
    bench.reads.is_attached = False
    bench.add(LOAD)
    assert bench.trends.plots[0].message == "history is still being opened"
    bench.reads.is_attached = True
    bench.trends.refresh()
    bench.settle()
    assert bench.trends.plots[0].message == ""
    assert len(bench.line(LOAD).data) > 100
