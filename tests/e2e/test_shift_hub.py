"""The shift log in the real window: written, found again, closed, gone back to, and handed over on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.times import HOUR_NS
from app.opening import open_district
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


def test_that_a_shift_is_written_down_and_handed_over(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    feeds = [f for f in opened.district.feeds if f.url.startswith("sim:")]
    with desk_of(opened, tmp_path / "data", feeds, fill_ns=HOUR_NS) as desk:
        desk.window.resize(1280, 800)
        desk.start()
        qtbot.waitUntil(lambda: desk.session.alarms.desk is not None, timeout=60_000)
        desk.view.set_reduced_motion(True)
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

        panel.report.click()
        preview = hub.handover.preview
        assert preview is not None
        qtbot.waitUntil(preview.save.isEnabled, timeout=30_000)
        hub.handover.save(tmp_path / "handover.pdf")
        text = " ".join(
            " ".join(p.extract_text().split()) for p in PdfReader(tmp_path / "handover.pdf").pages
        )
        assert "Pump is loud" in text
        assert "Energy house" in text
        assert "synthetic data" in text

        panel.table.selectRow(0)
        panel.close_point.click()
        qtbot.waitUntil(lambda: not hub.notes[0].is_open, timeout=10_000)
        assert not panel.close_point.isEnabled()
        panel.search.setText("nothing like this")
        assert panel.model.rowCount() == 0
