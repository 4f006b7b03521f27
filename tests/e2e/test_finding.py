"""Finding and coming back in a whole window: keys that are nobody else's, a view that is kept and returned to, the palette."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.window import Desk
from maps.camera import orbit
from maps.search import Found
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in, program_with
from tests.unit.test_making import cube

pytestmark = needs_window


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A window over a city of one block."""
    with program_with(qtbot, tmp_path / "data", cube(tmp_path / "first.city.json")) as program:
        desk = desk_in(program)
        desk.view.set_reduced_motion(True)
        yield desk


def test_that_no_two_commands_share_a_key(desk: Desk) -> None:
    desk.finding.views.keep("Here")
    actions = {a for a in desk.window.findChildren(QAction) if a.isVisible()}
    keys = Counter(key.toString() for action in actions for key in action.shortcuts())
    assert not [key for key, count in keys.items() if count > 1]


def test_that_a_kept_view_comes_back_as_it_was(desk: Desk, tmp_path: Path) -> None:
    finding, scene = desk.finding, desk.scene
    desk.window.style_chosen.emit("operator")
    layer = scene.layers()[0].name
    scene.set_layer_visible(layer, False)
    before = scene.pose()
    finding.views.keep("Mine")
    desk.window.style_chosen.emit("presentation")
    scene.set_layer_visible(layer, True)
    desk.view.move_to(orbit(before, 70.0, 20.0))
    finding.views.go("Mine")
    assert scene.pose().eye == pytest.approx(before.eye)
    assert desk.state.get("style") == "operator"
    assert not scene.layers()[0].is_visible
    assert list(tmp_path.glob("data/districts/*/views.json"))


def test_that_the_palette_finds_a_building_and_a_view_by_keys_alone(desk: Desk, qtbot: QtBot) -> None:
    finding = desk.finding
    finding.views.keep("Zebra crossing")
    finding.menu.search.trigger()
    qtbot.waitUntil(lambda: finding._many is not None, timeout=10_000)
    qtbot.keyClicks(finding.palette.line, "zebra")
    rows = [r.entry for r in finding.palette.model.rows if isinstance(r, Found)]
    assert [(e.kind, e.title) for e in rows] == [("view", "Zebra crossing")]
    finding.palette.line.setText(desk.scene.city.ids[0])
    qtbot.keyClick(finding.palette.line, Qt.Key.Key_Return)
    assert desk.selected == desk.scene.city.ids[0]


def test_that_workspaces_are_a_kind_of_their_own_and_the_empty_line_has_what_was_used_last(
    desk: Desk, qtbot: QtBot
) -> None:
    finding = desk.finding

    def rows() -> list[tuple[str, str]]:
        return [(r.entry.kind, r.entry.title) for r in finding.palette.model.rows if isinstance(r, Found)]

    finding.menu.search.trigger()
    assert rows() == [], "nothing was used yet"
    qtbot.keyClicks(finding.palette.line, "workshop")
    assert rows()[0] == ("workspace", "Workshop")
    qtbot.keyClick(finding.palette.line, Qt.Key.Key_Return)
    assert desk.spaces.current is not None
    assert desk.spaces.current.name == "Workshop"
    finding.menu.search.trigger()
    finding.palette.line.setText("all panels back")
    qtbot.keyClick(finding.palette.line, Qt.Key.Key_Return)
    finding.menu.search.trigger()
    assert rows() == [("recent", "All panels back to the first window")]
    qtbot.keyClick(finding.palette.line, Qt.Key.Key_Return)
    assert not finding.palette.isVisible()


def test_that_the_small_map_goes_where_it_is_clicked(desk: Desk, qtbot: QtBot) -> None:
    small = desk.finding.map
    assert small is not None
    if not small.isVisible():
        desk.finding.menu.small_map.trigger()
    qtbot.waitUntil(lambda: small.has_plan, timeout=10_000)
    small.went.emit(12.0, -7.0, False)
    assert desk.scene.pose().focus[:2] == pytest.approx((12.0, -7.0))
    desk.finding.menu.north.trigger()
    assert desk.scene.pose().azimuth_deg == pytest.approx(
        -desk.finding.compass.convergence_deg % 360, abs=1e-6
    )
