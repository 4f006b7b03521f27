"""Workspaces in the real window: the ready ones by key, one's own kept, changed, shared and taken in."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.opening import open_district
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of

pytestmark = needs_window


def test_that_workspaces_are_switched_kept_and_shared(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    opened = open_district("trondheim")
    with desk_of(opened, tmp_path / "data") as desk:
        desk.window.resize(1280, 800)
        desk.start()
        qtbot.waitUntil(lambda: desk.has_drawn, timeout=60_000)
        desk.view.set_reduced_motion(True)
        hub = desk.spaces

        def open_panels() -> set[str]:
            return {name for name, dock in hub.panels().items() if not dock.isHidden()}

        assert [a.shortcut().toString() for a in hub.actions[:3]] == [
            "Ctrl+Alt+1",
            "Ctrl+Alt+2",
            "Ctrl+Alt+3",
        ]
        hub.actions[0].trigger()
        assert open_panels() == {"inspector"}, "the city keeps half of a small window"
        assert desk.state.get("style") == "operator"
        hub.actions[1].trigger()
        assert open_panels() == {"layers"}
        qapp.processEvents()
        city, whole = desk.window.stage, desk.window
        assert city.width() * city.height() >= 0.4 * whole.width() * whole.height(), "the city is the hero"
        desk.window.resize(1600, 1000)
        hub.actions[0].trigger()
        assert open_panels() == {"inspector", "alarms", "overview"}
        hub.actions[1].trigger()
        assert open_panels() == {"layers", "balance", "forecast"}
        hub.actions[2].trigger()
        assert not open_panels()

        desk.window.docks["trends"].show()
        hub.keep("Mine")
        assert hub.actions[3].isChecked()
        hub.actions[0].trigger()
        hub.actions[3].trigger()
        assert open_panels() == {"trends"}
        hub.panels()["market"].show()
        hub.menu.aboutToShow.emit()
        assert "changed" in hub.actions[3].text()
        hub.reset_action.trigger()
        assert open_panels() == {"trends"}
        assert hub.actions[3].text() == "Mine"

        hub.keep("Second")
        hub.earlier_action.trigger()
        assert [one.name for one in hub.shelf.own] == ["Second", "Mine"]
        assert hub.actions[3].text() == "Second"
        assert "Ctrl+Alt+4" in desk.window.status.notice.text()
        hub.later_action.trigger()
        assert [one.name for one in hub.shelf.own] == ["Mine", "Second"]
        hub.remove_action.trigger()
        hub.actions[3].trigger()
        hub.share(tmp_path / "mine.tvilling-workspace.json")
        hub.remove_action.trigger()
        assert len(hub.shelf.own) == 0
        hub.actions[0].trigger()
        hub.take_in(tmp_path / "mine.tvilling-workspace.json")
        assert open_panels() == {"trends"}
        (tmp_path / "odd.json").write_text("[")
        hub.take_in(tmp_path / "odd.json")
        assert "no workspace" in desk.window.status.notice.text()
