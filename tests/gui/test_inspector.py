"""The inspector: what it shows of a thing, and that it follows whatever moment the snapshots are of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from app.model.quality import Quality
from app.model.signal import format_value
from app.model.times import HOUR_NS
from tests.gui.panel_fakes import (
    NOW,
    FakeClock,
    FakeHistorian,
    FakeReads,
    small_catalogue,
    small_city,
    snapshot_at,
    value_at,
)
from widgets.inspector import Inspector

CATALOGUE = small_catalogue()


class Bench:
    def __init__(self, qtbot) -> None:
        self.clock = FakeClock(CATALOGUE)
        self.history = FakeHistorian()
        self.reads = FakeReads(self.history)
        self.inspector = Inspector(CATALOGUE, small_city(), self.clock, self.reads, synthetic_note="made up")
        qtbot.addWidget(self.inspector)
        self.inspector.resize(300, 700)
        self.inspector.show()

    def text(self, signal_id: str) -> str:
        row = self.inspector.figure(signal_id)
        assert row is not None
        return row.value_text


@pytest.fixture
def bench(qtbot) -> Iterator[Bench]:
    made = Bench(qtbot)
    yield made
    made.inspector.figures._line_timer.stop()


def test_that_the_empty_inspector_says_what_would_be_here_and_how_to_get_it(bench):
    assert "Nothing selected" in bench.inspector.empty_text
    assert "Click a building" in bench.inspector.empty_text


def test_that_a_building_shows_its_figures_and_what_stands_in_it(bench):
    bench.inspector.show_target("building", "b-017")
    target = bench.inspector.target
    assert target.title == "Brattørkaia 17"
    assert target.words == "Office building"
    assert target.place == "Brattørkaia 17A, Brattøra"
    assert len(bench.inspector.figures.rows) == 6
    assert [r.relation.name for r in bench.inspector.relations] == [
        "Roof PV, Brattørkaia 17",
        "Seawater heat pump 1",
    ]


def test_that_values_follow_the_snapshots_into_the_past_and_back(bench):
    bench.inspector.show_target("building", "b-017")
    now = bench.text("bk-17.load_kw")
    assert now == format_value(float(value_at(0, NOW)), 1)
    bench.clock.seek(NOW - 6 * HOUR_NS)
    assert bench.text("bk-17.load_kw") == format_value(float(value_at(0, NOW - 6 * HOUR_NS)), 1) != now
    bench.clock.move(bench.clock.playhead.live(NOW))
    assert bench.text("bk-17.load_kw") == now


def test_that_stale_absent_and_bad_look_different(bench):
    bench.inspector.show_target("building", "b-017")
    bench.clock.show(
        snapshot_at(
            CATALOGUE,
            NOW,
            r1=(1234.5, Quality.STALE),
            r2=(0, Quality.ABSENT),
            r3=(99, Quality.BAD),
        )
    )
    assert bench.text("bk-17.heat_kw") == "–\u2002[1\u2009234.5]"
    assert bench.text("bk-17.net_kw") == "–"
    assert bench.inspector.figure("bk-17.heat_kw").meta_text == "stale · 14 min"
    assert bench.inspector.figure("bk-17.net_kw").meta_text == "absent"
    assert bench.inspector.figure("bk-17.indoor_c").quality is Quality.BAD


def test_that_a_click_on_a_figure_asks_for_its_trend(bench, qtbot):
    bench.inspector.show_target("asset", "bk-17-pv")
    with qtbot.waitSignal(bench.inspector.trend_requested) as asked:
        qtbot.mouseClick(bench.inspector.figures.rows[0], Qt.MouseButton.LeftButton)
    assert asked.args == ["bk-17-pv.power_kw"]


def test_that_a_relation_leads_to_the_other_thing_by_mouse_and_by_keyboard(bench, qtbot):
    bench.inspector.show_target("building", "b-017")
    row = bench.inspector.relations[1]
    with qtbot.waitSignal(bench.inspector.target_requested) as asked:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert asked.args == ["asset", "bk-17-hp"]
    with qtbot.waitSignal(bench.inspector.target_requested):
        qtbot.keyClick(row, Qt.Key.Key_Return)


def test_that_an_asset_leads_back_to_its_building(bench):
    bench.inspector.show_target("asset", "bk-17-hp")
    assert bench.inspector.target.place == "Brattørkaia 17, Brattøra"
    first = bench.inspector.relations[0].relation
    assert (first.kind, first.id, first.name) == ("building", "b-017", "Brattørkaia 17")


def test_that_ground_and_unknown_things_are_shown_without_figures(bench):
    bench.inspector.show_target("ground", "lawn-3")
    assert bench.inspector.target.title == "Land use"
    assert not bench.inspector.figures.rows
    bench.inspector.show_target("building", "nobody")
    assert bench.inspector.target.title == "nobody"


def test_that_lines_are_asked_for_the_day_before_the_moment_shown(bench, qtbot):
    bench.inspector.show_target("building", "b-017")
    qtbot.waitUntil(lambda: len(bench.history.asked) >= 6)
    assert {to - start for _, start, to, _ in bench.history.asked} == {24 * HOUR_NS + 1}
    assert all(not row.sparkline.is_empty for row in bench.inspector.figures.rows)
    assert bench.reads.keys[:2] == ["inspector.line.0", "inspector.line.1"]


def test_that_an_answer_for_the_thing_looked_at_before_is_not_drawn(bench, qtbot):
    bench.reads.is_instant = False
    bench.inspector.show_target("building", "b-017")
    qtbot.waitUntil(lambda: len(bench.reads.open) >= 6)
    late = dict(bench.reads.open)
    bench.inspector.show_target("asset", "wx")
    for job, done, _ in late.values():
        done(job())
    assert all(row.sparkline.is_empty for row in bench.inspector.figures.rows)


def test_that_a_broken_history_leaves_the_figures(bench, qtbot):
    bench.history.is_broken = True
    bench.inspector.show_target("building", "b-017")
    qtbot.waitUntil(lambda: bool(bench.history.asked))
    assert bench.text("bk-17.load_kw") != "–"


def test_that_a_copied_figure_says_value_unit_quality_and_age(bench, qtbot):
    bench.inspector.show_target("asset", "bk-17-pv")
    qtbot.keyClick(bench.inspector.figures.rows[0], Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("PV power: 221.1 kW (simulated · 3 s")


def test_that_text_of_files_is_never_taken_for_markup(bench):
    bench.inspector.show_target("building", "b-017")
    bench.inspector._attribute_part.set_open(True)
    facts = {f.name: f.text for f in bench.inspector._attribute_table.facts}
    assert facts["roofType"] == "<b>shed</b>"
    from PySide6.QtWidgets import QLabel

    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in bench.inspector.findChildren(QLabel)
        if label.text()
    )


def test_that_a_snapshot_without_news_paints_nothing(bench, monkeypatch):
    bench.inspector.show_target("building", "b-017")
    painted = []
    for row in bench.inspector.figures.rows:
        monkeypatch.setattr(row, "update", lambda: painted.append(1))
    bench.clock.show(snapshot_at(CATALOGUE, NOW))
    assert not painted


def test_that_a_hidden_inspector_catches_up_when_it_is_seen_again(bench):
    bench.inspector.show_target("building", "b-017")
    before = bench.text("bk-17.load_kw")
    bench.inspector.hide()
    bench.clock.seek(NOW - 6 * HOUR_NS)
    assert bench.text("bk-17.load_kw") == before
    bench.inspector.show()
    assert bench.text("bk-17.load_kw") != before


def test_that_figures_drawn_in_the_trends_are_marked(bench):
    bench.inspector.set_drawn({"bk-17.heat_kw": QColor("red")})
    bench.inspector.show_target("building", "b-017")
    assert bench.inspector.figure("bk-17.heat_kw")._drawn == QColor("red")
    assert bench.inspector.figure("bk-17.load_kw")._drawn is None


def test_that_closing_it_tells_the_view(bench, qtbot):
    bench.inspector.show_target("building", "b-017")
    with qtbot.waitSignal(bench.inspector.cleared):
        bench.inspector._header.cleared.emit()
    assert bench.inspector.target is None
