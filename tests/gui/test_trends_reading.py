"""Reading the trends: the cursor and the pin, the table of values, a chosen stretch and its statistics, a comparison."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS, format_span
from tests.gui.panel_fakes import NOW, value_at
from tests.gui.trends_bench import CATALOGUE, INDOOR, LOAD, Bench, trends_bench
from widgets.trend_figures import Limit


@pytest.fixture
def bench(qtbot) -> Iterator[Bench]:
    with trends_bench(qtbot) as made:
        yield made


def test_that_the_cursor_stands_in_all_plots_and_is_told_once(bench, qtbot):
    bench.add(LOAD, INDOOR)
    told: list[int | None] = []
    bench.trends.pointed.connect(told.append)
    at = NOW - 2 * HOUR_NS
    bench.trends.plots[0].pointed.emit(at)
    x = {plot._cursors.pointer for plot in bench.trends.plots}
    assert x == {(at - bench.trends.lines.base_ns) / NS}
    bench.trends.marks.follow(at - HOUR_NS)  # from the timeline: nothing is sent back
    assert told == [at]


def test_that_the_table_says_value_quality_and_time_at_the_cursor(bench):
    bench.add(LOAD, INDOOR)
    bench.trends.bar.values.click()
    at = NOW - 2 * HOUR_NS
    bench.trends.marks.point(at)
    bench.settle()
    row = CATALOGUE.row(LOAD)
    assert bench.column("Value")[0] == f"{float(value_at(row, at)):.1f}"
    assert bench.column("Quality") == ["simulated", "simulated"]
    assert bench.column("Measured")[0] == "12:59:57 CET"
    assert bench.column("Unit") == ["kW", "°C"]


def test_that_a_pin_gives_differences_slope_and_energy(bench, qtbot):
    bench.add(LOAD, INDOOR)
    pin, at = NOW - 4 * HOUR_NS, NOW - 2 * HOUR_NS
    bench.trends.marks.point(pin)
    qtbot.keyClick(bench.trends, Qt.Key.Key_P)
    bench.trends.marks.point(at)
    bench.settle()
    assert bench.trends.table.isVisible()
    assert "2 h 00 min after the pin" in bench.trends.table.title
    row = CATALOGUE.row(LOAD)
    rise = float(value_at(row, at)) - float(value_at(row, pin))
    text = bench.column("Difference")[0].replace("\u2212", "-").replace("\u2009", "")
    assert float(text) == pytest.approx(rise, abs=0.06)
    slope = bench.column("Per hour")[0].replace("\u2212", "-").replace("\u2009", "")
    assert float(slope) == pytest.approx(rise / 2, abs=0.006)
    t = np.arange(pin, at, MINUTE_NS)
    energy, unit = bench.column("Integral")[0].split(" ")
    assert (float(energy.replace("\u2009", "")), unit) == (
        pytest.approx(float(value_at(row, t).sum()) / 60, abs=0.06),
        "kWh",
    )
    assert bench.column("Integral")[1] == "\u2013"
    qtbot.keyClick(bench.trends, Qt.Key.Key_Escape)
    assert bench.trends.marks.pinned is None


def test_that_a_chosen_stretch_gets_exact_statistics_from_the_store(bench):
    bench.add(LOAD)
    a, b = NOW - 10 * HOUR_NS, NOW - 7 * HOUR_NS  # with the hole of an hour inside
    bench.trends.stack.selected.emit(b, a)
    bench.settle()
    t = np.arange(a, b, MINUTE_NS)
    t = t[(t <= bench.history.hole[0]) | (t >= bench.history.hole[1])]
    v = value_at(CATALOGUE.row(LOAD), t)
    assert bench.column("Readings") == [str(len(t))]
    assert bench.column("Highest") == [f"{v.max():.1f}"]
    assert float(bench.column("Mean")[0]) == pytest.approx(v.mean(), abs=0.01)
    assert float(bench.column("Coverage")[0].split("\u2009")[0]) == pytest.approx(
        100 * len(t) / 180, abs=0.06
    )
    assert bench.column("From") == ["readings"]
    assert "weighted by time" in bench.trends.table.title


def test_that_the_time_above_a_limit_of_ones_own_is_counted_for_signals_of_its_unit(bench, qtbot):
    bench.add(LOAD, INDOOR)
    a, b = NOW - 7 * HOUR_NS, NOW - HOUR_NS
    bench.trends.marks.select(a, b)
    bench.settle()
    assert bench.trends.table.limit.isVisible()
    v = value_at(CATALOGUE.row(LOAD), np.arange(a, b, MINUTE_NS))
    limit = float(np.median(v))
    bench.trends.table.limit.setText(f"{limit:.6f} kW")
    bench.trends.table.limit.editingFinished.emit()
    bench.settle()
    assert bench.column("Above limit")[0] == format_span(int((v > round(limit, 6)).sum()) * MINUTE_NS)
    assert bench.column("Above limit")[1] == "\u2013"
    bench.trends.table.limit.setText("much")
    bench.trends.table.limit.editingFinished.emit()
    assert "A limit is a number" in bench.trends.table.title
    assert Limit.parsed("\u22123,5 °C") == Limit(-3.5, "°C")
    assert Limit.parsed(" ") is None


def test_that_a_drag_with_the_tool_or_ctrl_chooses_a_stretch_and_does_not_move_the_playhead(bench):
    bench.add(LOAD)
    bench.trends.bar.select.click()
    box = bench.trends.plots[0]._box
    assert box.selects
    box.selected.emit(-7200.0, -3600.0)
    assert bench.clock.playhead.is_live
    a, b = bench.trends.marks.selection
    assert b - a == HOUR_NS
    bench.settle()


def test_that_the_mouse_itself_chooses_with_ctrl_and_scrubs_without(bench, qtbot, monkeypatch):
    bench.add(LOAD)
    plot = bench.trends.plots[0]
    # pyqtgraph leaves out moves that come faster than a hand makes them
    monkeypatch.setattr(plot._plot.scene(), "_moveEventIsAllowed", lambda: True)
    view = plot._plot.viewport()

    def drag(keys: Qt.KeyboardModifier, from_ns: int, to_ns: int) -> None:
        places = [
            plot._plot.mapFromScene(plot._box.mapViewToScene(QPointF(plot._x(t), sum(plot.sides[0].y) / 2)))
            for t in np.linspace(from_ns, to_ns, 6).astype(np.int64)
        ]
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, keys, places[0])
        for place in places[1:]:
            global_place = QPointF(view.mapToGlobal(place))
            QApplication.sendEvent(
                view,
                QMouseEvent(
                    QEvent.Type.MouseMove,
                    QPointF(place),
                    global_place,
                    Qt.MouseButton.NoButton,
                    Qt.MouseButton.LeftButton,
                    keys,
                ),
            )
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, keys, places[-1])

    drag(Qt.KeyboardModifier.ControlModifier, NOW - 4 * HOUR_NS, NOW - 2 * HOUR_NS)
    assert bench.clock.playhead.is_live
    assert bench.trends.marks.selection is not None
    a, b = bench.trends.marks.selection
    assert abs(b - a - 2 * HOUR_NS) < 4 * MINUTE_NS
    drag(Qt.KeyboardModifier.NoModifier, NOW - 4 * HOUR_NS, NOW - 3 * HOUR_NS)
    assert bench.clock.playhead.t_ns == pytest.approx(NOW - 3 * HOUR_NS, abs=3 * MINUTE_NS)
    bench.settle()


def test_that_a_comparison_lays_the_day_before_over_this_one(bench):
    bench.add(LOAD)
    bench.trends.compare(1)
    bench.settle()
    line = bench.trends.lines[LOAD]
    drawn = line.past.drawn()
    inner = drawn.between(-3600, 0)
    assert len(inner) > 50
    assert np.allclose(inner.x, (inner.t_ns + DAY_NS - bench.trends.lines.base_ns) / NS)
    assert np.allclose(inner.mean, value_at(line.row, inner.t_ns))
    assert "dashed: 1 d before" in bench.trends.bar.said
    bench.trends.bar.values.click()
    bench.settle()
    assert float(bench.column("1 d before")[0]) == pytest.approx(
        float(value_at(line.row, NOW - DAY_NS)), abs=0.06
    )
    bench.trends.compare(0)
    assert len(line.past) == 0
    assert bench.trends.bar.said == ""
    bench.settle()


def test_that_values_are_copied_with_their_heads(bench):
    bench.add(LOAD)
    bench.trends.copy_values()
    bench.settle()
    text = QGuiApplication.clipboard().text().split("\n")
    assert text[0].startswith("Signal\tValue\tUnit")
    assert text[1].startswith("Electric load, Brattørkaia 17\t")


def test_that_the_cursor_says_how_far_its_moment_is_proven(bench):
    trends = bench.trends
    trends.prove = lambda _t_ns: "DIFFERS"
    trends.marks.point(trends.window.to_ns - 1)
    assert trends.bar.text.endswith("CET  ·  DIFFERS")
    trends.marks.point(None)
    assert "DIFFERS" not in trends.bar.text
