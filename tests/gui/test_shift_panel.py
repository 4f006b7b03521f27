"""The shift log under hands: written for any moment, edited, removed, searched through all shifts."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.times import NS, format_time
from app.shift_log import ShiftNote, changed, notes_of, written
from app.shift_search import Found, Query
from app.shift_times import Shift
from tests.unit.alarms.alarm_world import KARI, OLA, at
from widgets.alarm_dialogs import ReasonDialog
from widgets.shift_dialogs import SAVE, EarlierWords, NoteEdit
from widgets.shift_notes import STATE
from widgets.shift_panel import ShiftPanel

OSLO = ZoneInfo("Europe/Oslo")
SHIFT = Shift(at(0), at(8 * 3600), "06:00")


def kept(*entries: Entry) -> tuple[ShiftNote, ...]:
    with Journal(None) as journal:
        journal.append(list(entries))
        return notes_of(journal.each(kinds=("shift",)))


def edited() -> ShiftNote:
    first = written("Pump is <b>loud</b>", KARI, at(0), tags=("open",), about="pump-2")
    (note,) = kept(first)
    (note,) = kept(first, changed(note, "Pump 2 is loud", OLA, at(600)))
    return note


@pytest.fixture
def panel(qtbot: QtBot) -> ShiftPanel:
    made = ShiftPanel(OSLO, lambda ident: ident.replace("-", " ").capitalize())
    qtbot.addWidget(made)
    made.resize(980, 320)
    made.show()
    return made


def test_that_a_note_says_that_it_was_edited_by_whom_and_when_and_its_earlier_words_on_demand(
    panel: ShiftPanel,
) -> None:
    panel.show_notes([edited()], SHIFT, 0)
    panel.table.selectRow(0)
    said = panel.model.index(0, STATE).data()
    assert said.startswith("open point, edited by ola ")
    panel.earlier.click()
    assert isinstance(panel.dialog, EarlierWords)
    words = panel.dialog.text.toPlainText()
    assert words.index("Pump 2 is loud") < words.index("Pump is <b>loud</b>"), "plain, the newest on top"
    assert "kari" in words
    panel.dialog.reject()


def test_that_an_edit_and_a_removal_are_asked_for_with_what_is_needed(
    panel: ShiftPanel, qtbot: QtBot
) -> None:
    panel.show_notes([edited()], SHIFT, 0)
    panel.table.selectRow(0)
    panel.edit.click()
    dialog = panel.dialog
    assert isinstance(dialog, NoteEdit)
    dialog.text.setPlainText(" ")
    assert not dialog.buttons.button(SAVE).isEnabled()
    dialog.text.setPlainText("Pump 2 was loud")
    dialog.open_point.setChecked(False)
    with qtbot.waitSignal(panel.edited) as said:
        dialog.buttons.button(SAVE).click()
    assert said.args is not None
    assert said.args[1:] == ["Pump 2 was loud", (), at(0)]
    panel.remove.click()
    ask = panel.dialog
    assert isinstance(ask, ReasonDialog)
    assert not ask.buttons.buttons()[0].isEnabled(), "a reason is needed"
    ask.reason.setText("it was another pump")
    with qtbot.waitSignal(panel.removed) as gone:
        ask.buttons.buttons()[0].click()
    assert gone.args is not None
    assert (gone.args[0].n, gone.args[1]) == (1, "it was another pump")


def write(panel: ShiftPanel, qtbot: QtBot, text: str) -> list[Any]:
    panel.entry.setText(text)
    with qtbot.waitSignal(panel.written) as said:
        panel.add.click()
    assert said.args is not None
    return said.args


def test_that_a_note_speaks_of_now_of_the_moment_shown_or_of_any_other(
    panel: ShiftPanel, qtbot: QtBot
) -> None:
    assert write(panel, qtbot, "now")[3] == 0
    panel.offer_moment(at(0) + 123)
    assert panel.when.text().startswith(format_time(at(0), OSLO)[:16])
    assert write(panel, qtbot, "then")[3] == at(0) + 123, "to the nanosecond"
    panel.offer_moment(at(60))
    assert write(panel, qtbot, "the next")[3] == at(60), "offered again"
    panel.when.clear()
    qtbot.keyClicks(panel.when, "2026-05-01 12:00")
    panel.offer_moment(at(90))
    assert panel.when.text() == "2026-05-01 12:00", "what a person wrote stays"
    assert write(panel, qtbot, "another")[3] == 1777629600 * NS
    panel.offer_moment(None)
    assert write(panel, qtbot, "now again")[3] == 0
    qtbot.keyClicks(panel.when, "soon")
    panel.entry.setText("x")
    assert not panel.add.isEnabled()
    assert "soon" in panel.when.toolTip()


def test_that_all_shifts_are_searched_by_what_a_person_fills_in_and_paged(
    panel: ShiftPanel, qtbot: QtBot
) -> None:
    panel.show_notes([edited()], SHIFT, 0)
    with qtbot.waitSignal(panel.searched) as said:
        panel.everywhere.click()
    assert said.args == [Query()]
    panel.bar.who.setText("ola")
    panel.bar.about.setText("pump")
    qtbot.keyClicks(panel.bar.since, "2026-05-01 12:00")
    with qtbot.waitSignal(panel.searched) as said:
        panel.search.setText("loud")
    with qtbot.waitSignal(panel.searched) as said:
        panel.bar.kind.setCurrentIndex(1)
    assert said.args == [Query("loud", "ola", "pump", True, False, 1777629600 * NS, None)]
    panel.show_found(Found((edited(),), True, at(-5000)), is_first=True)
    assert "1 note found, back to" in panel.count.text()
    with qtbot.waitSignal(panel.more_asked):
        panel.more.click()
    other = kept(written("x", KARI, at(1)), written("y", KARI, at(2)))[1]
    panel.show_found(Found((other,), False, at(-9000)), is_first=False)
    assert [n.text for n in panel.model.notes] == ["Pump 2 is loud", "y"], "in the order of the journal"
    assert not panel.more.isEnabled()
    with qtbot.waitSignal(panel.searched) as said:
        panel.everywhere.click()
    assert said.args == [None]
    panel.search.clear()
    assert [n.text for n in panel.model.notes] == ["Pump 2 is loud"]
    assert not panel.bar.isVisible()


def test_that_the_chosen_note_stays_chosen_when_others_come(panel: ShiftPanel) -> None:
    notes = kept(*(written(f"note {k}", KARI, at(k)) for k in range(3)))
    panel.show_notes(notes, SHIFT, 0)
    panel.table.selectRow(2)
    panel.show_notes((*notes, edited().__class__(9, at(99), at(99), "ola", "new")), SHIFT, 0)
    chosen = panel.note()
    assert chosen is not None
    assert chosen.text == "note 0"


def test_that_every_control_has_a_name(panel: ShiftPanel) -> None:
    panel.everywhere.click()
    for one in (*panel.findChildren(QAbstractButton), *panel.findChildren(QLineEdit)):
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible():
            assert one.accessibleName() or (isinstance(one, QAbstractButton) and one.text()), one
