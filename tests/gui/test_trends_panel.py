"""The trends as a person arranges them: axes, search, drop, order, hiding, views, keys and menus."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent

from app.model.times import DAY_NS
from tests.gui.panel_fakes import NOW
from tests.gui.trends_bench import CATALOGUE, CO2, INDOOR, LOAD, PV, Bench, trends_bench
from widgets.figure_row import FigureRow
from widgets.signal_drag import MIME, dropped_signals
from widgets.trend_colours import line_color
from widgets.trend_search import SignalIndex


@pytest.fixture
def bench(qtbot) -> Iterator[Bench]:
    with trends_bench(qtbot) as made:
        yield made


def test_that_axes_are_chosen_and_the_points_stay_while_they_change(bench):
    bench.add(LOAD, INDOOR, PV, CO2)
    asked = len(bench.history.asked)
    bench.trends.set_axes("split")
    assert [p.units for p in bench.trends.plots] == [("kW",), ("°C",), ("kW",), ("ppm",)]
    bench.trends.set_axes("sides")
    assert [p.units for p in bench.trends.plots] == [("kW", "°C"), ("ppm",)]
    both = bench.trends.plots[0]
    assert both.sides[0].y != both.sides[1].y
    bench.settle()
    assert len(bench.history.asked) == asked
    for side in both.sides:
        for name, curve in side.curves.items():
            x, y = curve.arrays
            drawn = bench.trends.lines[name].data.drawn()
            assert np.array_equal(x, drawn.x)
            assert np.array_equal(y, drawn.mean, equal_nan=True)


def test_that_a_moment_stands_at_one_place_in_all_plots_also_beside_a_right_scale(bench, qtbot):
    bench.add(LOAD, INDOOR, CO2)
    bench.trends.set_axes("sides")
    above, below = bench.trends.plots
    qtbot.waitUntil(lambda: above._box.width() == below._box.width() > 0)


def test_that_a_signal_is_found_by_part_of_its_name_its_place_or_its_id():
    index = SignalIndex(CATALOGUE)
    assert index.find("pv power")[0][1] == PV
    assert {name for _, name in index.find("seawater")} == {"bk-17-hp.power_kw", "bk-17-hp.supply_c"}
    assert index.find("bk-17.load")[0][1] == LOAD
    assert index.find("nothing here") == []
    assert index.find("   ") == []


def test_that_a_signal_is_added_from_the_line_of_search(bench, qtbot):
    search = bench.trends.pages.search
    search.setFocus()
    qtbot.keyClicks(search, "indoor")
    assert [name for _, name in search.found] == [INDOOR]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert bench.trends.signals() == (INDOOR,)
    qtbot.waitUntil(lambda: search.text() == "")
    bench.settle()


def test_that_a_signal_is_dropped_from_another_panel(bench):
    data = QMimeData()
    data.setData(MIME, f"{PV}\nunknown".encode())
    bench.trends.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    bench.settle()
    assert bench.trends.signals() == (PV,)


def test_that_a_figure_of_the_inspector_is_drawn_away_with_the_button_down(qtbot, monkeypatch):
    dragged: list[str] = []
    monkeypatch.setattr("widgets.figure_row.drag_signal", lambda _row, name: dragged.append(name))
    row = FigureRow()
    qtbot.addWidget(row)
    row.set_signal(CATALOGUE.signals[CATALOGUE.row(PV)], is_hero=False)
    row.show()
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.mouseMove(row, QPoint(22, 20))
    assert dragged == []
    qtbot.mouseMove(row, QPoint(60, 22))
    assert dragged == [PV]
    hostile = QMimeData()
    hostile.setData(MIME, b"\xff\xfe" + b"x" * 10_000)
    assert len(dropped_signals(hostile)[0]) <= 4000


def test_that_a_line_keeps_its_colour_and_order_is_a_persons(bench):
    bench.add(LOAD, PV, "bk-17.heat_kw")
    color = line_color(bench.trends.lines[PV].number)
    labels = bench.trends.plots[0].labels
    labels.moved.emit(PV, -1)
    assert bench.labels() == [PV, LOAD, "bk-17.heat_kw"]
    bench.trends.remove(LOAD)
    assert line_color(bench.trends.lines[PV].number) == color
    assert len({line_color(n).name() for n in range(12)}) == 12


def test_that_a_hidden_line_leaves_the_scale_and_comes_back(bench, qtbot):
    bench.add(LOAD, "bk-17.heat_kw")
    plot = bench.trends.plots[0]
    before = plot.sides[0].y
    plot.labels.setFocus()
    qtbot.keyClick(plot.labels, Qt.Key.Key_H)
    assert bench.trends.lines[LOAD].is_hidden
    assert plot.sides[0].y != before
    assert plot.labels.labels[0].is_hidden
    bench.trends.toggle("bk-17.heat_kw")
    assert "H on its label" in plot.message
    qtbot.keyClick(plot.labels, Qt.Key.Key_H)
    bench.trends.toggle("bk-17.heat_kw")
    assert plot.sides[0].y == before


def test_that_the_old_curve_stays_until_the_new_one_comes_and_an_empty_range_clears_it(bench):
    bench.add(LOAD)
    line = bench.trends.lines[LOAD]
    bench.reads.is_instant = False
    before = line.data.drawn()
    bench.trends.show_span(DAY_NS)
    bench.qtbot.waitUntil(lambda: f"trend.{LOAD}" in bench.reads.open)
    assert line.data.drawn() is before
    bench.reads.answer()
    assert line.data.drawn() is not before
    bench.history.first_ns = bench.history.last_ns = 0
    bench.trends.refresh()
    bench.qtbot.waitUntil(lambda: f"trend.{LOAD}" in bench.reads.open)
    bench.reads.answer()
    bench.settle()
    assert len(line.data) == 0
    assert len(bench.trends.plots[0].sides[0].curves[LOAD].arrays[0]) == 0
    assert bench.trends.plots[0].message == "No data in this range"


def test_that_no_more_than_a_bucket_a_pixel_is_asked_for(bench):
    bench.add(LOAD)
    bench.trends.show_span(7 * DAY_NS)
    bench.settle()
    _, from_ns, to_ns, points = bench.history.asked[-1]
    in_window = points * bench.trends.window.span_ns / (to_ns - from_ns)
    assert in_window <= bench.trends.stack.plot_width + 1


def test_that_a_view_is_kept_and_shown_again_as_it_was(bench):
    bench.add(LOAD, INDOOR, PV)
    bench.trends.toggle(PV)
    bench.trends.set_axes("sides")
    bench.trends.show_span(DAY_NS)
    bench.trends.compare(7)
    view = bench.trends.state("Work")
    bench.trends.clear()
    bench.trends.compare(0)
    assert bench.trends.show_view(view) == 0
    bench.settle()
    assert bench.trends.state("Work") == view
    assert [p.units for p in bench.trends.plots] == [("kW", "°C")]


def test_that_the_panel_is_reached_by_keyboard(bench, qtbot):
    bench.add(LOAD)
    trends, window = bench.trends, bench.trends.window
    trends.setFocus()
    qtbot.keyClick(trends, Qt.Key.Key_Left)
    assert trends.marks.pointer == NOW - window.span_ns // 200
    qtbot.keyClick(trends, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert trends.window.to_ns == window.to_ns - window.span_ns // 4
    qtbot.keyClick(trends, Qt.Key.Key_Minus)
    assert trends.window.span_ns > window.span_ns
    bench.settle()


def test_that_the_menus_offer_what_can_be_done(bench):
    bench.add(LOAD)
    menu = bench.trends.menu.menu(NOW)
    titles = [a.text().split("\t")[0] for a in menu.actions()]
    for wanted in (
        "Pin a cursor here",
        "Axes",
        "Compare with",
        "Trend views",
        "Copy the values",
        "Save every reading\u2026",
    ):
        assert wanted in titles
    line = bench.trends.menu.line_menu(LOAD)
    assert "Take away" in [a.text().split("\t")[0] for a in line.actions()]
    menu.close()
    line.close()
