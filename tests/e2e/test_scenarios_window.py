"""Scenarios in the real window: one is chosen, a slider is moved, undone, saved as one's own, contradicted and deleted again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import app.scenarios_hub as seam_module
from app.opening import open_district
from app.window import Desk
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_of
from tests.unit.scenarios.town import town
from widgets.scenario_panel import ASSUMED

pytestmark = needs_window
MINE = """[scenario]
name = "Mine"
[[intervention]]
id = "roofs"
kind = "pv"
where = "roof_m2 > 100"
coverage = "40 %"
"""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(
        seam_module, "base_of", lambda *_a, **_k: town()
    )  # the sun of a year on real roofs is tested beside
    with desk_of(open_district("sestao"), tmp_path / "data") as made:
        made.window.resize(1500, 950)
        folder = made.scenarios.folders[-1]
        folder.mkdir(parents=True)
        (folder / "mine.toml").write_text(MINE, encoding="utf-8")
        made.start()
        qtbot.waitUntil(lambda: made.session.fetcher is not None, timeout=60_000)
        yield made


def test_that_a_planner_chooses_changes_undoes_saves_and_is_told_of_contradictions(
    desk: Desk, qtbot: QtBot
) -> None:
    hub, panel = desk.planning, desk.planning.panel
    hub.open()
    qtbot.waitUntil(lambda: "mine" in desk.scenarios.files, timeout=10_000)
    hub.choose("mine")
    assert hub.change == "roofs"
    assert panel.title.text() == "Mine"
    qtbot.waitUntil(lambda: hub._last is not None and not hub._last.is_coarse, timeout=30_000)
    before = hub._last.figures["made_kwh"].value
    assert "object" in panel.form.found.text()

    panel.form.sliders["coverage"].setValue(900)
    assert hub.draft.intervention("roofs").values["coverage"] > 80.0
    assert panel.save.isEnabled()
    qtbot.waitUntil(
        lambda: hub._last.scenario == hub.draft.now and hub._last.figures["made_kwh"].value > before,
        timeout=30_000,
    )
    assert "better" in panel.figures.accessibleDescription()
    hub._on_asked("undo")
    assert hub.draft.intervention("roofs").values["coverage"] == 40.0
    assert panel.form.fields["coverage"].text() == "40 %"
    hub._on_asked("redo")
    panel.form.fields["coverage"].setText("0,7 MWh")
    panel.form.fields["coverage"].editingFinished.emit()
    assert "does not measure" in panel.form.faults["coverage"].text()

    hub._on_asked("save")
    text = desk.scenarios.files["mine"].path.read_text(encoding="utf-8")
    assert "coverage" in text
    assert not hub.draft.is_changed

    panel.add_asked.emit("demolition")
    hub._on_plain("where", 'use == "castle"')
    qtbot.waitUntil(lambda: "no building matches" in panel.trouble.text(), timeout=20_000)
    assert panel.figures.cells == []
    hub._on_asked("remove")
    assert hub.change == ASSUMED
    hub._on_value("weather", "cold")
    qtbot.waitUntil(lambda: hub._last is not None and hub._last.scenario == hub.draft.now, timeout=30_000)

    hub._on_asked("duplicate")
    assert hub.chosen != "mine"
    copy = desk.scenarios.files[hub.chosen].path
    assert copy.exists()
    hub._on_asked("delete")
    assert not copy.exists()
    qtbot.waitUntil(lambda: hub.chosen == "mine", timeout=10_000)


def test_that_a_scenario_is_entered_by_an_act_says_so_and_l_leaves_it(desk: Desk, qtbot: QtBot) -> None:
    scene, keeper = desk.scenario_scene, desk.session.timekeeper
    scene.action.setChecked(True)
    assert not scene.action.isChecked(), "nothing was chosen"
    assert keeper.playhead.is_live
    desk.planning.open()
    qtbot.waitUntil(lambda: "mine" in desk.scenarios.files, timeout=10_000)
    desk.planning.choose("mine")
    scene.action.setChecked(True)
    qtbot.waitUntil(lambda: scene.is_on, timeout=30_000)
    qtbot.waitUntil(lambda: desk.scene.planned.shown is not None, timeout=30_000)
    assert keeper.playhead.mode.value == "scenario"
    assert "SCENARIO" in desk.window.banner.text()
    assert "Mine" in scene.bar.name.toolTip()
    assert scene.bar.isVisible()
    scene.bar.by.setCurrentIndex(2)
    legend = desk.scene.legend()
    assert legend is not None
    assert legend.is_diverging
    assert legend.unit == "kWh/a"
    scene.bar.hour.setValue(36)
    assert scene.divider is not None
    scene.bar.swipe.setChecked(True)
    scene.divider.set_share(0.9)
    qtbot.keyClick(scene.divider, Qt.Key.Key_Left)
    assert scene.divider.share == pytest.approx(0.88)
    pose = desk.scene.pose()
    with qtbot.waitSignal(desk.view.drawn, timeout=20_000):
        desk.view.redraw()
    assert desk.scene.pose() == pose, "both halves have one camera"
    keeper.go_live()
    assert not scene.is_on
    assert not scene.action.isChecked()
    assert not scene.bar.isVisible()
    assert not scene.divider.isVisible()
    assert desk.scenarios.shown is None
    assert desk.scene.planned.shown is None
    assert desk.scene.legend() is None or desk.scene.legend().unit != "kWh/a"
    assert keeper.playhead.is_live
