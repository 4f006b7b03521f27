"""The performance page: figures beside targets in words and shapes, what is not known, the rule that is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.alarms.chatter_advice import Advice
from app.alarms.past import past_of
from app.alarms.performance import clipped, per_bin, performance_of
from app.alarms.sheet import Called, Sheet
from app.alarms.targets import Flag
from app.alarms.words import Actor, Change, Priority, State, What
from app.model.times import DAY_NS, HOUR_NS, NS
from widgets.performance_panel import PerformancePanel
from widgets.performance_words import advice_text, lines_of

OSLO = ZoneInfo("Europe/Oslo")
T0 = 1_795_392_000 * NS - 7 * DAY_NS
END = T0 + 7 * DAY_NS
NASTY = "<b>over</b>:f1.power"


def lines() -> list[Change]:
    found = [Change(T0, What.STARTED)]
    for k in range(30):  # chatters: each 15 s, of 5 s
        at = T0 + 3 * DAY_NS + k * 15 * NS
        found.append(Change(at, What.RAISED, NASTY, State.NORM, State.UNACK, priority=Priority.HIGH))
        found.append(Change(at + 5 * NS, What.CLEARED, NASTY, State.UNACK, State.RTNUN))
    found.append(
        Change(T0 + 4 * DAY_NS, What.RAISED, "cold:hp1", State.NORM, State.UNACK, priority=Priority.LOW)
    )
    viewer = Actor("gjest", "viewer")
    found.append(
        Change(T0 + 6 * DAY_NS, What.SHELVED, "damp:x1", State.UNACK, State.SHLVD, viewer, why="tired")
    )
    return found


def sheet(changes: Sequence[Change] = (), until_ns: int = END, **more: object) -> Sheet:
    past = past_of(changes or lines(), until_ns)
    bins, counts = per_bin(past, T0, END, HOUR_NS)
    called = {
        NASTY: Called("<b>Feeder</b> overloaded", "Quay <i>1</i>", "kW"),
        "cold:hp1": Called("Too cold", "Pump"),
    }
    advice = {NASTY: Advice(30, deadband=12.0, with_deadband=1, off_delay_s=15.0, with_off_delay=2)}
    found = Sheet(
        performance_of(past, T0, END),
        bins,
        counts,
        HOUR_NS,
        tuple(clipped(past.runs, T0, END)),
        (),
        called,
        advice,
    )
    return replace(found, **more)  # type: ignore[arg-type]


@pytest.fixture
def panel(qtbot: QtBot) -> PerformancePanel:
    made = PerformancePanel(OSLO, synthetic=True)
    qtbot.addWidget(made)
    made.resize(1600, 500)
    made.show()
    return made


def test_that_before_anything_is_known_the_page_says_what_would_be_here(panel: PerformancePanel) -> None:
    assert panel.empty.isVisible()
    assert "appear here" in panel.empty.text


def test_that_each_figure_stands_beside_its_target_with_a_word(panel: PerformancePanel) -> None:
    panel.show_sheet(sheet())
    by_name = {line.name: line for line in panel.figures.lines}
    assert (by_name["per_hour"].value, by_name["per_hour"].target, by_name["per_hour"].flag) == (
        "0.2",
        "≤ 6",
        Flag.MET,
    )
    assert by_name["chattering"].flag is Flag.AMBER
    assert by_name["wrong"].flag is Flag.RED
    said = panel.figures.accessibleDescription()
    assert "Chattering alarms 1, target 0, missed" in said
    assert "Unauthorised suppressions 1, target 0, far off" in said
    assert "synthetic district" in panel.note.text()
    assert "judge by 30 days" in panel.note.text()


def test_that_a_time_that_is_hardly_covered_is_judged_by_nothing(panel: PerformancePanel) -> None:
    panel.show_sheet(sheet(until_ns=T0 + 6 * DAY_NS + 1))
    assert "ran for 86 % of this time" in panel.head.text()
    assert {line.flag for line in panel.figures.lines} == {Flag.NONE}
    assert "did not run" in panel.chart.said_at(panel.chart.width() - 10)


def test_that_what_never_ran_has_dashes_and_no_noughts(panel: PerformancePanel) -> None:
    panel.show_sheet(sheet([Change(END + HOUR_NS, What.STARTED)], END + 2 * HOUR_NS))
    assert panel.head.text() == "The alarm system did not run in this time."
    assert panel.figures.lines[0].value == "–"


def test_that_a_chattering_alarm_comes_with_advice_and_its_rule(
    panel: PerformancePanel, qtbot: QtBot
) -> None:
    made = sheet()
    panel.show_sheet(made)
    assert advice_text(made, NASTY) == "Deadband 12.0 kW: 30 → 1 times.   Off-delay 15 s: 30 → 2."
    with qtbot.waitSignal(panel.rule_wanted) as asked:
        panel.lists.buttons[0].click()
    assert asked.args == ["<b>over</b>"]
    assert panel.lists.buttons[0].accessibleName() == "Open the rule <b>over</b>"
    with qtbot.waitSignal(panel.draft_wanted) as drafted:
        panel.lists.drafts[0].click()
    assert drafted.args == ["<b>over</b>", made.advice[NASTY]]
    assert len(panel.lists.drafts) == 1, "only where something would do"


def test_that_text_of_others_is_plain(panel: PerformancePanel) -> None:
    panel.show_sheet(sheet())
    texts = [label.text() for label in panel.lists.findChildren(QLabel) if "<" in label.text()]
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in panel.lists.findChildren(QLabel)
        if label.text() in texts
    )


def test_that_a_new_answer_takes_the_place_of_the_old_one(panel: PerformancePanel) -> None:
    panel.show_sheet(sheet())
    panel.show_sheet(sheet([Change(T0, What.STARTED)]))
    assert panel.lists.buttons == []
    assert panel.head.text().startswith("0 alarms")
    panel.show_trouble("The journal cannot be read", "The disk is away.")
    assert panel.empty.isVisible()
    assert panel.sheet is None


def test_that_a_period_is_chosen_and_told(panel: PerformancePanel, qtbot: QtBot) -> None:
    assert panel.choices[7 * DAY_NS].isChecked()
    with qtbot.waitSignal(panel.period_chosen) as told:
        panel.choices[30 * DAY_NS].click()
    assert told.args == [30 * DAY_NS]
    assert panel.period_ns == 30 * DAY_NS


def test_that_the_worst_actor_can_be_clicked(panel: PerformancePanel, qtbot: QtBot) -> None:
    panel.show_sheet(sheet())
    with qtbot.waitSignal(panel.alarm_chosen) as told:
        qtbot.mouseClick(panel.pareto, Qt.MouseButton.LeftButton, pos=QPoint(20, 30))
    assert told.args == [NASTY]
    assert panel.pareto.alarm_at(5000) == ""


def test_that_the_worst_actor_can_be_reached_by_keyboard(panel: PerformancePanel, qtbot: QtBot) -> None:
    panel.show_sheet(sheet())
    with qtbot.waitSignal(panel.alarm_chosen) as told:
        qtbot.keyClick(panel.pareto, Qt.Key.Key_Down)
        qtbot.keyClick(panel.pareto, Qt.Key.Key_Down)
        qtbot.keyClick(panel.pareto, Qt.Key.Key_Return)
    assert told.args == ["cold:hp1"]
    assert panel.pareto.accessibleDescription() == "Too cold  ·  Pump 1"


def test_that_the_parts_stand_as_the_room_allows(panel: PerformancePanel) -> None:
    panel.show_sheet(sheet())
    for width, columns in ((1600, 4), (900, 2), (400, 1)):
        panel.resize(width, 500)
        assert panel._columns == columns
        panel.grab()


def test_that_each_line_says_what_it_means() -> None:
    assert all(len(line.hint) > 20 for line in lines_of(sheet().found))
