"""The shift log and the black box in one real window: written, edited, searched, closed, gone back to, handed over on paper;
what somebody saw is seen again; and the window's own last line. The district is opened once for all of it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pypdf import PdfReader
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.alarms.words import Actor
from app.black_box import BlackBox, State, rounded, states_of
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.times import HOUR_NS, MINUTE_NS, NS, wall_ns
from app.opening import history_folder, open_district
from app.version import VERSION
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of
from widgets.shift_dialogs import SAVE, NoteEdit

pytestmark = needs_window
OLA = Actor("ola", "operator", "live")
OPENED = open_district("trondheim")
FEEDS = [f for f in OPENED.district.feeds if f.url.startswith("sim:")]


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    before = set(threading.enumerate())
    with desk_of(OPENED, tmp_path_factory.mktemp("shift") / "data", FEEDS, fill_ns=HOUR_NS) as made:
        made.window.resize(1280, 800)
        made.start()
        made.view.set_reduced_motion(True)
        yield made
    left = [t.name for t in threading.enumerate() if t not in before and t.name.startswith("tvilling-")]
    assert not left, "threads left behind"


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> None:
    """In place of what every other test is held to: this window stays open between its tests, and its end is looked at."""


@pytest.fixture(autouse=True)
def _live(desk: Desk, qtbot: QtBot) -> None:
    if not desk.is_closing:
        qtbot.waitUntil(lambda: desk.session.alarms.desk is not None, timeout=60_000)
        desk.session.timekeeper.go_live()


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def test_that_a_shift_is_written_down_and_handed_over(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    hub, panel = desk.shift, desk.shift.panel
    desk.select("asset", "energy-house")
    eye = desk.scene.pose().eye
    hub.write_action.trigger()
    qtbot.waitUntil(lambda: desk.window.focusWidget() is panel.entry, timeout=5_000)
    QTest.keyClicks(panel.entry, "Pump is loud")
    panel.open.setChecked(True)
    panel.picture.setChecked(True)
    QTest.keyClick(panel.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(hub.notes) == 1, timeout=10_000)
    (note,) = hub.notes
    assert note.is_open
    assert (note.text, note.about) == ("Pump is loud", "energy-house")
    assert (hub.pictures / f"{note.picture}.png").stat().st_size > 10_000
    assert "1 open point" in panel.head.text()

    desk.select("asset", "swim-hall")
    desk.view.fly_to("street")
    panel.table.selectRow(0)
    panel.go.click()
    assert desk.scene.pose().eye == pytest.approx(eye), "back to the view it was written from"
    desk.session.timekeeper.go_live()

    panel.table.selectRow(0)
    panel.edit.click()
    dialog = panel.dialog
    assert isinstance(dialog, NoteEdit)
    dialog.text.setPlainText("Pump 2 is loud")
    dialog.buttons.button(SAVE).click()
    qtbot.waitUntil(lambda: hub.notes[0].text == "Pump 2 is loud", timeout=10_000)
    assert (hub.notes[0].edits, hub.notes[0].earlier[0].text) == (1, "Pump is loud")

    panel.report.click()
    preview = hub.handover.preview
    assert preview is not None
    qtbot.waitUntil(preview.save.isEnabled, timeout=30_000)
    hub.handover.save(tmp_path / "handover.pdf")
    text = text_of(tmp_path / "handover.pdf")
    for words in (
        "Pump 2 is loud", "Energy house", "synthetic data", "window in LIVE", f"Tvilling {VERSION}",
        "The city as the window showed it",
    ):  # fmt: skip
        assert words in text, words

    panel.close_point.click()
    qtbot.waitUntil(lambda: not hub.notes[0].is_open, timeout=10_000)
    assert not panel.close_point.isEnabled()
    panel.search.setText("nothing like this")
    assert panel.model.rowCount() == 0
    panel.search.clear()


def test_that_a_note_of_the_moment_shown_is_found_in_all_shifts_and_removed_with_a_reason(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, panel, keeper = desk.shift, desk.shift.panel, desk.session.timekeeper
    hub.begin()
    then = wall_ns() // NS * NS - 20 * MINUTE_NS
    keeper.seek(then)
    panel.entry.setText("The tide gauge jumped")
    panel.add.click()
    qtbot.waitUntil(lambda: any("tide" in n.text for n in hub.notes), timeout=10_000)
    note = next(n for n in hub.notes if "tide" in n.text)
    assert note.at_ns == then
    assert note.t_ns > then + 10 * MINUTE_NS, "when it was written is kept, too"
    keeper.go_live()

    panel.search.setText("tide")
    panel.everywhere.setChecked(True)
    qtbot.waitUntil(lambda: [n.n for n in panel.model.notes] == [note.n], timeout=10_000)
    hub.remove(note, "it was the wrong gauge")
    qtbot.waitUntil(lambda: not panel.model.notes, timeout=10_000)
    panel.everywhere.setChecked(False)
    panel.search.clear()
    qtbot.waitUntil(lambda: all("tide" not in n.text for n in hub.notes), timeout=10_000)
    journal = desk.session.alarms.journal
    assert journal is not None
    reader = journal.reader()
    kinds = {e.kind: e for e in reader.page(kinds=("shift", "action.shift"))}
    journal.done_with(reader)
    assert kinds["shift.removed"].why == "it was the wrong gauge"
    assert {"action.shift.note", "action.shift.change", "action.shift.remove", "action.shift.close"} <= set(
        kinds
    )


def test_that_a_past_moment_is_seen_as_the_operator_saw_it_and_ones_own_view_and_selection_come_back(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, view, keeper = desk.black_box, desk.view, desk.session.timekeeper
    assert desk.session.alarms.desk is not None
    began = wall_ns() // NS * NS - 30 * MINUTE_NS
    count = desk.session.alarms.desk.journal_count
    box = BlackBox(desk.session.alarms.note)  # what ola did half an hour ago
    far, near = rounded((500, -600, 300, 0, 0, 0, 35)), rounded((80, -90, 60, 10, 10, 0, 35))
    box.begin(State(camera=far, style="operator", panels=("inspector", "overview")), OLA, began)
    box.look(
        State(camera=near, style="operator", selected="energy-house", panels=("inspector",)),
        OLA,
        began + 60 * NS,
    )
    acked = {"title": "Feeder overloaded"}
    desk.session.alarms.note(
        Entry(began + 70 * NS, "alarm.acknowledged", "x:y", "ola", "operator", "live", "seen", acked)
    )
    box.end(OLA, began + 600 * NS)
    qtbot.waitUntil(lambda: desk.session.alarms.desk.journal_count >= count + 4, timeout=10_000)
    desk.select("asset", "swim-hall")
    desk.window.docks["inspector"].hide()
    mine = desk.scene.pose()
    assert not hub.action.isEnabled(), "only of the past"

    keeper.seek(began + 30 * NS)
    assert hub.action.isEnabled()
    hub.action.trigger()
    qtbot.waitUntil(hub.card.isVisible, timeout=10_000)
    said = hub.card.accessibleName()
    assert "As ola saw it (operator)" in said
    assert "Panels: Inspector, Overview" in said, "by their titles"
    assert desk.scene.pose().eye == pytest.approx(far[:3])
    assert any("ola acknowledged" in one.text for one in desk.window.timeline.captions)

    keeper.seek(began + 90 * NS)
    qtbot.waitUntil(lambda: desk.selected == "energy-house", timeout=5_000)
    assert desk.window.docks["inspector"].isHidden(), "panels are the person's own"
    assert desk.scene.pose().eye == pytest.approx(near[:3])
    assert "ola acknowledged Feeder overloaded (seen)" in hub.card.accessibleName()

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPointF(200, 200).toPoint())  # who drags steers
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPointF(200, 200).toPoint())
    keeper.seek(began + 30 * NS)
    qtbot.waitUntil(lambda: desk.selected is None, timeout=5_000)
    assert desk.scene.pose().eye == pytest.approx(near[:3]), "the camera is the person's now"
    hub.card.camera.click()
    assert desk.scene.pose().eye == pytest.approx(far[:3])

    keeper.seek(began + 700 * NS)
    qtbot.waitUntil(lambda: "No window was open" in hub.card.accessibleName(), timeout=5_000)

    # what is read comes late: the playhead may have left the stretch meanwhile
    hub.action.trigger()
    assert not desk.window.timeline.captions
    hub.action.trigger()
    qtbot.waitUntil(lambda: hub._read is not None, timeout=5_000)
    stale = hub._read
    assert stale is not None
    hub._on_read(type(stale)(stale.track, stale.done, 0, 1))
    qtbot.waitUntil(lambda: hub._read is not None and hub._read.to_ns > 1, timeout=5_000)

    keeper.go_live()
    assert not hub.card.isVisible()
    assert desk.selected == "swim-hall"
    assert desk.scene.pose().eye == pytest.approx(mine.eye)
    journal = desk.session.alarms.journal
    assert journal is not None
    reader = journal.reader()
    assert not reader.page(kinds=("alarm.acknowledged",), from_ns=wall_ns() - MINUTE_NS), "nothing of it acts"
    journal.done_with(reader)


def test_that_what_is_seen_now_is_written_and_its_end_too(desk: Desk, qtbot: QtBot) -> None:
    """The last one: it closes the window."""
    desk.select("asset", "energy-house")
    desk.black_box.look()
    data = desk.data
    assert desk.close()
    with Journal(history_folder(data, OPENED.district) / "journal.sqlite") as journal:
        lines = journal.page(kinds=("box",), oldest_first=True)
    mine = [line for line in lines if line.who != "ola"]
    assert mine[0].kind == "box.began"
    assert mine[0].data["version"] == VERSION
    assert lines[-1].kind == "box.ended"
    seen = states_of(mine).at(lines[-1].t_ns - 1)
    assert seen is not None
    assert seen.state.selected == "energy-house"
    assert seen.state.mode == "live"
