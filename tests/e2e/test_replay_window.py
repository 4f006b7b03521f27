"""Replay in the real window: what arrives meanwhile, the way back to live, as known, notes, steps from event to event."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.district import FeedSpec
from app.model.events import EventKind
from app.model.playhead import Mode
from app.model.times import MINUTE_NS, NS, wall_ns
from app.opening import open_district
from tests.e2e.marks import needs_broker, needs_window
from tests.e2e.mosquitto import Broker
from tests.e2e.mqtt_line import send_value
from tests.e2e.windows import desk_of

pytestmark = [needs_broker, *needs_window]
PREFIX = "city/quay"
SIGNAL = "energy-house.load_kw"


def test_that_the_way_back_to_live_fills_what_was_missed_and_leaves_the_break_open(
    qtbot: QtBot, qapp: QApplication, broker: Broker, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    row = opened.catalogue.row(SIGNAL)
    with desk_of(opened, tmp_path / "data", [FeedSpec("mqtt", broker.url(PREFIX))]) as desk:
        keeper, window = desk.session.timekeeper, desk.window
        window.resize(1600, 1000)
        window.lay_out_afresh()
        desk.start()
        qtbot.waitUntil(lambda: desk.has_drawn, timeout=60_000)
        qtbot.waitUntil(lambda: "/s" in window.status.feed_texts().get("mqtt", ""), timeout=30_000)
        desk.trends.add(SIGNAL)

        now = wall_ns() // NS * NS
        before = [now - 20 * MINUTE_NS + k * 30 * NS for k in range(8)]
        for k, t_ns in enumerate(before):
            send_value(broker, PREFIX, SIGNAL, 10.0 + k, t_ns)
        qtbot.waitUntil(lambda: desk.session.historian.stats().readings == 8, timeout=10_000)
        keeper.set_first(now - 30 * MINUTE_NS)
        keeper.seek(before[3] + NS)
        qtbot.waitUntil(lambda: keeper.snapshot.value[row] == 13.0, timeout=10_000)

        # the feed goes on behind the replay, after ten minutes of nothing
        after = [now - 5 * MINUTE_NS + k * 30 * NS for k in range(6)]
        for k, t_ns in enumerate(after):
            send_value(broker, PREFIX, SIGNAL, 50.0 + k, t_ns)
        qtbot.waitUntil(lambda: keeper.live_snapshot.value[row] == 55.0, timeout=10_000)
        qtbot.waitUntil(lambda: desk.session.historian.stats().readings == 14, timeout=10_000)
        assert keeper.playhead.mode is Mode.REPLAY
        assert keeper.snapshot.value[row] == 13.0, "the replay shows its own moment"

        keeper.go_live()
        assert keeper.snapshot.value[row] == 55.0
        line = desk.trends.lines[SIGNAL]
        qtbot.waitUntil(
            lambda: set(line.data.drawn().t_ns[line.data.drawn().count > 0]) >= {*before, *after},
            timeout=10_000,
        )
        drawn = line.data.drawn()
        lifted = np.flatnonzero(np.isnan(drawn.mean))
        assert len(lifted) == 1, "one break, where the feed was silent"
        assert before[-1] <= drawn.t_ns[lifted[0]] <= after[0]
        window.timeline.show_span(now - 30 * MINUTE_NS, now + MINUTE_NS)
        qtbot.waitUntil(lambda: int(window.timeline.past.density.sum()) == 14, timeout=10_000)

        qtbot.waitUntil(
            lambda: (
                [
                    e.text
                    for e in desk.session.historian.events(now, wall_ns() + NS)
                    if e.kind is EventKind.MODE
                ]
                == ["This window went from LIVE to REPLAY", "This window returned to LIVE"]
            ),
            timeout=10_000,
        )

        # what an operator could have seen then: nothing, as all of it came later
        keeper.seek(before[5])
        qtbot.waitUntil(lambda: keeper.snapshot.value[row] == 15.0, timeout=10_000)
        window.transport.known.toggle_action.trigger()
        assert "as known then" in window.banner.text()
        qtbot.waitUntil(lambda: bool(np.isnan(keeper.snapshot.value[row])), timeout=10_000)
        window.transport.known.know("now")
        qtbot.waitUntil(lambda: keeper.snapshot.value[row] == 15.0, timeout=10_000)
        window.transport.known.toggle_action.trigger()
        assert "known" not in window.banner.text()


def test_that_notes_are_written_found_and_looked_after_in_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with desk_of(open_district("trondheim"), tmp_path / "data") as desk:
        keeper, window = desk.session.timekeeper, desk.window
        desk.start()
        with qtbot.waitSignal(desk.session.ready, timeout=60_000):
            pass
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        now = keeper.playhead.bounds[1]
        keeper.set_first(now - 60 * MINUTE_NS)
        keeper.seek(now - 30 * MINUTE_NS)
        keeper.loop(now - 40 * MINUTE_NS, now - 20 * MINUTE_NS)
        qtbot.keyClick(desk.view, Qt.Key.Key_W)
        dialog = desk.replay.dialog
        assert dialog is not None
        dialog.text.setPlainText("Valve open")
        dialog.view.setChecked(True)
        dialog._on_keep()
        (note,) = desk.notes.all
        assert (note.from_ns, note.to_ns) == keeper.playhead.loop
        assert any(m.note == note.id for m in window.timeline.marks.all)
        assert desk.notes.view_of(note.id) is not None

        keeper.loop(None, None)
        keeper.seek(now - 50 * MINUTE_NS)
        qtbot.keyClick(desk.view, Qt.Key.Key_V)
        qtbot.waitUntil(lambda: keeper.playhead.t_ns == note.from_ns, timeout=10_000)
        qtbot.keyClick(desk.view, Qt.Key.Key_V, Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: "no event or note before" in window.status.notice.text(), timeout=10_000)
        window.transport.choose_events("feed")
        desk.replay.step_event(1, "feed")
        qtbot.waitUntil(lambda: "no feed break" in window.status.notice.text(), timeout=10_000)

        keeper.skipped.emit(now - 200 * MINUTE_NS, now)
        assert "Skipped 3 h 20 min without data" in window.status.notice.text()
        keeper.play(3600)
        qtbot.waitUntil(lambda: "Stopped at the end" in window.status.notice.text(), timeout=10_000)
        assert "REPLAY" in window.banner.text()

        desk.replay.open_sheet()
        keeper.seek(now - 5 * MINUTE_NS)
        desk.replay.go_to_note(note.id)
        assert keeper.playhead.t_ns == note.from_ns
        assert keeper.playhead.loop == (note.from_ns, note.to_ns)
        desk.replay.remove_note(note.id)
        assert not window.timeline.marks.all or all(not m.note for m in window.timeline.marks.all)
        desk.replay.sheet.undo.click()
        assert [n.text for n in desk.notes.all] == ["Valve open"]
        kept = list((tmp_path / "data").rglob("notes.json"))
        assert len(kept) == 1
        assert kept[0].parent.name == "trondheim", "beside the history"
        desk.replay.sheet.close()


def test_that_every_key_of_the_window_belongs_to_one_action(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with desk_of(open_district("trondheim"), tmp_path / "data") as desk:
        found: dict[str, set[str]] = {}
        for action in desk.window.findChildren(QAction) + desk.findChildren(QAction):
            if action.shortcutContext() is Qt.ShortcutContext.WindowShortcut:
                for key in action.shortcuts():
                    found.setdefault(key.toString(), set()).add(action.text())
        twice = {key: texts for key, texts in found.items() if len(texts) > 1}
        assert not twice
