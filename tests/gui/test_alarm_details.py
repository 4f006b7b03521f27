"""The details of an alarm and the journal's page: everything is plain text, named, and belongs to the alarm that is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.alarm_lines import entry_of
from app.alarms.causes import Cause, Why
from app.alarms.words import Change, Priority, State, What
from app.history.contract import Series
from app.journal.entry import Entry
from app.model import units_shown
from app.model.times import DAY_NS, MINUTE_NS, NS
from app.model.trust import Proof
from tests.gui.alarm_fakes import KARI, NOW, OVER, FakeBoard, acked, alarm, many, name_of
from widgets import theme
from widgets.alarm_details import AlarmDetails, Earlier
from widgets.alarm_journal import PAGE, AlarmJournal
from widgets.alarm_panel import AlarmPanel
from widgets.alarm_strip import AlarmStrip
from widgets.alarm_symbols import Blinker

OSLO = ZoneInfo("Europe/Oslo")
HOSTILE = "<img src=x onerror=alert(1)><b>bold</b> {name} %s"


@pytest.fixture
def blinker(qapp: QApplication) -> Iterator[Blinker]:
    made = Blinker()
    yield made
    made.need(False)


@pytest.fixture
def details(qtbot: QtBot, blinker: Blinker) -> AlarmDetails:
    made = AlarmDetails(OSLO, name_of, blinker, now=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(340, 500)
    made.show()
    return made


def series(values: list[float]) -> Series:
    v = np.array(values)
    t = NOW - 15 * MINUTE_NS + np.arange(len(v)) * MINUTE_NS
    return Series(0, t, v, v, v, np.ones(len(v), np.int64))


def test_that_time_to_respond_runs_down_and_says_when_it_is_over(details: AlarmDetails) -> None:
    details.show_alarm(alarm(age_s=60), OVER)
    assert details.respond.text() == "Respond within 5 min: 4 min left"
    details.update_alarm(alarm(age_s=420), OVER)
    assert details.respond.text() == "Respond within 5 min: 2 min over"
    details.update_alarm(acked(alarm()), OVER)
    assert not details.respond.isVisible()


def test_that_texts_of_rules_and_feeds_are_never_read_as_markup(details: AlarmDetails) -> None:
    bad = replace(OVER, text=replace(OVER.text, cause=HOSTILE, action=HOSTILE))
    details.show_alarm(alarm(title=HOSTILE, text=HOSTILE, note=HOSTILE, asset="", area=HOSTILE), bad)
    details.show_causes([Cause(Why.UPSTREAM, "x:y", HOSTILE)], lambda _ident: HOSTILE)

    assert HOSTILE in details.title.text()
    assert HOSTILE in details.texts["cause"].text()
    for label in details.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_that_what_nobody_answered_yet_is_not_shown_and_another_alarm_forgets_the_last(
    details: AlarmDetails,
) -> None:
    details.show_alarm(alarm(), OVER)
    for name in ("likely", "proof", "earlier"):
        assert not details.heads[name].isVisible()
    details.show_causes([Cause(Why.FEED, "", "mqtt")], lambda ident: ident)
    details.show_proof(Proof.MATCH, "proven")
    details.show_earlier([Earlier(NOW - DAY_NS, NOW - DAY_NS + 90 * NS)], 4, 30)
    details.show_series(series([390, 400, 410]), NOW - 15 * MINUTE_NS, NOW + 15 * MINUTE_NS)
    assert details.earlier_note.text() == "4 times in 30 days"
    assert details.trend.has_line
    details.show_alarm(alarm("over:other.power"), OVER)
    assert not any(details.heads[name].isVisible() for name in ("likely", "proof", "earlier"))
    assert not details.trend.isVisible()


def test_that_a_cause_leads_to_its_alarm_and_a_feed_to_itself(details: AlarmDetails, qtbot: QtBot) -> None:
    details.show_alarm(alarm(), OVER)
    details.show_causes([Cause(Why.UPSTREAM, "over:a.power", "a"), Cause(Why.FEED, "", "mqtt")], name_of)
    first, second = (details._causes.itemAt(k).widget() for k in (0, 1))
    assert isinstance(first, QAbstractButton)
    assert isinstance(second, QAbstractButton)
    with qtbot.waitSignal(details.alarm_asked) as said:
        first.click()
    assert said.args == ["over:a.power"]
    with qtbot.waitSignal(details.asset_asked) as said:
        second.click()
    assert said.args == ["mqtt"]
    assert second.text() == "The feed mqtt is silent"


def test_that_a_line_that_cannot_be_read_says_why(details: AlarmDetails) -> None:
    details.show_alarm(alarm(), OVER)
    details.show_series(None, 0, 1, "history is still being opened")
    assert details.trend.text() == "history is still being opened"
    details.show_series(series([np.nan, np.nan]), 0, NS)
    assert not details.trend.has_line
    details.trend.grab()


def test_that_nothing_is_cut_off_at_the_right_where_it_is_narrow(details: AlarmDetails, qtbot: QtBot) -> None:
    details.resize(250, 500)
    details.show_alarm(alarm(title="A title that is a good deal longer than the panel is wide"), OVER)
    qtbot.wait(20)
    for button in details.findChildren(QAbstractButton):
        if button.isVisible():
            right = button.mapTo(details, button.rect().topRight()).x()
            assert right <= details.width(), button.text()


def test_that_every_control_has_a_name_for_screen_readers(qtbot: QtBot, blinker: Blinker) -> None:
    board = FakeBoard(many(12))
    panel = AlarmPanel(board, OSLO, name_of, blinker, now=lambda: NOW)
    strip = AlarmStrip(board, name_of, blinker)
    panel.destroyed.connect(board.stop)
    for widget in (panel, strip):
        qtbot.addWidget(widget)
        widget.show()
    panel.show_alarm(panel.model.ids()[0])
    controls: list[QWidget] = [*panel.findChildren(QAbstractButton), *strip.findChildren(QAbstractButton)]
    for control in controls:
        if control.isVisible() and control.objectName() != "qt_toolbar_ext_button":
            name = control.accessibleName() or control.text()  # type: ignore[attr-defined]
            assert name, control
    assert panel.table.accessibleName()
    assert strip.accessibleName()


# -- journal -----------------------------------------------------------------------------------------------------------


def entries(count: int, first_n: int = 1) -> list[Entry]:
    """The newest first."""
    one = alarm()
    found = []
    for k in range(count):
        what = (What.RAISED, What.ACKNOWLEDGED, What.CLEARED)[k % 3]
        change = Change(NOW + k * NS, what, one.id, State.NORM, State.UNACK, KARI, 1, Priority.HIGH, 412.0)
        found.append(replace(entry_of(change, one), n=first_n + k))
    return found[::-1]


def test_that_the_journal_reads_on_and_new_lines_come_on_top_once(qtbot: QtBot) -> None:
    journal = AlarmJournal(OSLO, name_of)
    qtbot.addWidget(journal)
    lines = entries(PAGE + 20)
    journal.begin(lines[:PAGE], has_more=True)
    model = journal.model
    assert model.canFetchMore(model.index(-1, 0))
    with qtbot.waitSignal(journal.more_wanted) as said:
        model.fetchMore(model.index(-1, 0))
    assert said.args == [lines[PAGE - 1].n, ""]
    assert not model.canFetchMore(model.index(-1, 0))  # it is being asked for
    model.extend(lines[PAGE:], has_more=False)
    assert model.rowCount() == PAGE + 20
    newer = entries(3, first_n=PAGE + 21)
    model.prepend(newer)
    model.prepend(newer)
    assert model.rowCount() == PAGE + 23
    assert [model.entry(k).n for k in range(3)] == [e.n for e in newer]


def test_that_lines_of_any_kind_are_shown_in_words_and_none_stops_the_others(qtbot: QtBot) -> None:
    journal = AlarmJournal(OSLO, name_of)
    qtbot.addWidget(journal)
    odd = [
        Entry(NOW, "alarm.of-a-later-version", "x:y", data={"priority": "purple", "is": 7}, n=9),
        Entry(NOW, "action.feeds.remove", "mqtt", "ola", "engineer", "live", HOSTILE, n=8),
        Entry(0, "system.unreadable", data={"kind": "?"}, n=7),
        *entries(2, 3),
    ]
    journal.begin(odd, has_more=False)
    journal.resize(700, 300)
    journal.show()
    journal.grab()
    what = [str(journal.model.index(k, 2).data()) for k in range(5)]

    assert what[0] == "alarm.of-a-later-version"
    assert "feed" in what[1].lower()
    assert what[3:] == ["Acknowledged", "Raised"]
    assert str(journal.model.index(1, 7).data()) == HOSTILE


def test_that_other_units_change_value_and_limit_at_once_and_bring_no_button_back(
    details: AlarmDetails, qapp: QApplication
) -> None:
    one = replace(alarm("hot:a.t"), value=46.2, limit=45.0, unit="°C")
    details.show_alarm(one, None)
    details.show_gone()
    units_shown.use({"temperature": "°F"})
    try:
        theme.hub().changed.emit(theme.current())
        assert (details.value.text(), "113.0 °F" in details.limit.text()) == ("115.2 °F", True)
        assert details.ack.isHidden()
    finally:
        units_shown.use({})
