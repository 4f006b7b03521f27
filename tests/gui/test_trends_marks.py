"""What the trends mark on their lines: notes, events, how far a reading can be trusted, and as known when."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QInputDialog

from app.history.contract import Series
from app.model.events import Event, EventKind
from app.model.note import Note
from app.model.quality import Quality
from app.model.times import HOUR_NS, NS
from tests.gui.panel_fakes import NOW, snapshot_at
from tests.gui.trends_bench import CATALOGUE, INDOOR, LOAD, Bench, FakeNotes, trends_bench


@pytest.fixture
def bench(qtbot) -> Iterator[Bench]:
    with trends_bench(qtbot) as made:
        yield made


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
