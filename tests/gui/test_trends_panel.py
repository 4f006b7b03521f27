"""The trends as a person uses them: axes, search, order, cursors, statistics, comparison, notes, quality, views."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.history.contract import Series
from app.model.events import Event, EventKind
from app.model.note import Note
from app.model.quality import Quality
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS, format_span
from tests.gui.panel_fakes import (
    NOW,
    FakeClock,
    FakeHistorian,
    FakeReads,
    small_catalogue,
    snapshot_at,
    value_at,
)
from widgets.figure_row import FigureRow
from widgets.signal_drag import MIME, dropped_signals
from widgets.trend_colours import line_color
from widgets.trend_figures import Limit
from widgets.trend_search import SignalIndex
from widgets.trends import Trends

CATALOGUE = small_catalogue()
LOAD, PV, INDOOR, CO2 = "bk-17.load_kw", "bk-17-pv.power_kw", "bk-17.indoor_c", "bk-17.co2_ppm"


class FakeNotes(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notes: list[Note] = []

    def between(self, from_ns: int, to_ns: int) -> tuple[Note, ...]:
        return tuple(n for n in self.notes if n.touches(from_ns, to_ns))


class Bench:
    def __init__(self, qtbot) -> None:
        self.qtbot = qtbot
        self.clock = FakeClock(CATALOGUE)
        self.history = FakeHistorian()
        self.reads = FakeReads(self.history)
        self.trends = Trends(CATALOGUE, self.clock, self.reads, ZoneInfo("Europe/Oslo"))
        qtbot.addWidget(self.trends)
        self.trends.resize(1000, 460)
        self.trends.show()

    def add(self, *ids: str) -> None:
        for signal_id in ids:
            self.trends.add(signal_id)
        self.settle()

    def settle(self) -> None:
        t = self.trends
        self.qtbot.waitUntil(lambda: not (t.flow.is_busy or t.values.is_waiting))

    def column(self, head: str) -> list[str]:
        figures = self.trends.table.rows.figures
        return [row[figures.heads.index(head)] for row in figures.rows]

    def labels(self) -> list[str]:
        return [label.signal_id for plot in self.trends.plots for label in plot.labels.labels]


@pytest.fixture
def bench(qtbot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.trends.flow.stop()
    made.trends.values.stop()


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


def test_that_notes_stand_as_flags_where_they_belong_and_are_never_markup(bench, monkeypatch):
    notes = FakeNotes()
    notes.notes.append(Note.written("<b>pump</b>", NOW - HOUR_NS, author="Kari", made_ns=NOW, signal=LOAD))
    notes.notes.append(Note.written("storm", NOW - 3 * HOUR_NS, NOW - 2 * HOUR_NS, author="", made_ns=NOW))
    bench.add(LOAD, INDOOR)
    bench.trends.set_notes(notes)
    load, indoor = bench.trends.plots
    assert [n.title for n in load._cursors.notes] == ["<b>pump</b>", "storm"]
    assert [n.title for n in indoor._cursors.notes] == ["storm"]
    x = load._x(NOW - HOUR_NS)
    place = load._plot.mapFromScene(load._box.mapViewToScene(QPointF(x, load.sides[0].y[0])))
    assert load._note_text(QPointF(place)).startswith("<b>pump</b>\nKari 2025-11-22 14:00:00 CET")
    notes.notes.pop()
    notes.changed.emit()
    assert len(indoor._cursors.notes) == 0


def test_that_events_are_ticks_at_the_top_that_say_what_happened(bench):
    bench.history.happened = [Event(NOW - HOUR_NS, EventKind.FEED, "mqtt", "mqtt is <down>")]
    bench.add(LOAD)
    bench.trends.set_axes("split")
    plot = bench.trends.plots[0]
    assert [e.text for e in plot._cursors.events] == ["mqtt is <down>"]
    x = plot._x(NOW - HOUR_NS)
    place = plot._plot.mapFromScene(plot._box.mapViewToScene(QPointF(x, plot.sides[0].y[1])))
    below = QPointF(place.x(), place.y() + 3)
    assert plot._note_text(below) == "mqtt is <down>\n2025-11-22 14:00:00 CET"
    assert plot._note_text(QPointF(place.x() + 40, place.y() + 3)) == ""


def test_that_a_note_is_written_at_the_cursor_by_a_key(bench, qtbot):
    bench.trends.set_notes(FakeNotes())
    bench.add(LOAD)
    bench.trends.marks.point(NOW - HOUR_NS)
    qtbot.keyClick(bench.trends, Qt.Key.Key_N)
    from PySide6.QtWidgets import QInputDialog

    dialog = bench.trends.findChild(QInputDialog)
    dialog.setTextValue("pump changed")
    with qtbot.waitSignal(bench.trends.menu.note_wanted) as told:
        dialog.accept()
    assert told.args == ["pump changed", NOW - HOUR_NS, None, None]


def with_quality(bench: Bench, change: dict[int, Quality]) -> None:
    """The store says how far its readings can be trusted."""
    plain = bench.history.series

    def series(*args: object) -> Series:
        s = plain(*args)
        worst = np.full(len(s.t_ns), Quality.GOOD, np.uint8)
        for k, quality in change.items():
            worst[k] = quality
        return Series(s.signal, s.t_ns, s.low, s.high, s.mean, s.count, s.gaps, worst)

    bench.history.series = series


def test_that_each_quality_is_told_apart_on_the_line(bench):
    with_quality(
        bench,
        {-40: Quality.BAD, -30: Quality.UNCERTAIN, -20: Quality.INTERPOLATED, -10: Quality.SUBSTITUTED},
    )
    bench.add(LOAD)
    curve = bench.trends.plots[0].sides[0].curves[LOAD]
    assert curve.styles == {"bad", "uncertain", "interpolated", "substituted"}


def test_that_the_end_of_a_stale_live_line_pales_and_not_in_replay(bench):
    bench.add(LOAD)
    curve = bench.trends.plots[0].sides[0].curves[LOAD]
    row = CATALOGUE.row(LOAD)
    bench.clock.show(snapshot_at(CATALOGUE, NOW, **{f"r{row}": (180.0, Quality.STALE)}))
    assert curve.styles == {"fading"}
    bench.clock.show(snapshot_at(CATALOGUE, NOW + NS))
    bench.settle()
    assert curve.styles == set()


def test_that_replay_as_known_asks_so_and_says_so(bench):
    bench.add(LOAD)
    bench.clock.seek(NOW - HOUR_NS)
    bench.settle()
    assert bench.history.known[-1] is None
    bench.clock.move(bench.clock.playhead.as_known(NOW - 2 * HOUR_NS))
    bench.settle()
    assert bench.history.known[-1] == NOW - 2 * HOUR_NS
    assert bench.trends.bar.said == "as known at 2025-11-22 13:00:00 CET"
    bench.clock.move(bench.clock.playhead.live(NOW))
    bench.settle()
    assert bench.trends.bar.said == ""


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


def test_that_values_are_copied_with_their_heads(bench):
    bench.add(LOAD)
    bench.trends.copy_values()
    bench.settle()
    text = QGuiApplication.clipboard().text().split("\n")
    assert text[0].startswith("Signal\tValue\tUnit")
    assert text[1].startswith("Electric load, Brattørkaia 17\t")


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
