"""Measuring, profile, hiding, clipping and the menu, in a real 3D view."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.opening import open_district
from maps.camera import project
from maps.readers import read_city
from maps.scene import CityScene
from maps.visibility import GHOST, HIDDEN
from widgets.city_menu import CityMenu
from widgets.city_tools import CityTools
from widgets.save_text import write
from widgets.scene_view import SceneView

pytestmark = pytest.mark.needs_gl
HOUSE = "b-energy-house"


@pytest.fixture(scope="module")
def parts(trondheim: Path) -> tuple:
    opened = open_district("trondheim")
    return read_city(trondheim / "city.city.json"), opened.district, opened.catalogue


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, parts: tuple) -> Iterator[SceneView]:
    scene = CityScene(*parts)
    scene.set_style("operator")  # draws fastest
    view = SceneView(scene)
    view.set_reduced_motion(True)
    view.resize(640, 480)
    with qtbot.waitSignal(view.drawn, timeout=30_000):
        view.show()
    scene.set_pose(scene.pose_of(HOUSE))
    yield view
    view.shutdown()
    view.close()
    view.deleteLater()


@pytest.fixture
def tools(view: SceneView, parts: tuple) -> CityTools:
    return CityTools(view, parts[2])


def place_of(view: SceneView, xyz: tuple[float, float, float]) -> QPoint:
    local = np.subtract(xyz, view.scene.district.origin)
    ((x, y),) = project(np.array([local]), view.scene.pose(), (view.width(), view.height()))[0].tolist()
    return QPoint(round(x), round(view.height() - y))


def ground_places(view: SceneView, count: int) -> list[QPoint]:
    """Places of the view where the ground lies open, some way from each other."""
    out: list[QPoint] = []
    for y in range(view.height() - 30, view.height() // 2, -25):
        for x in range(60, view.width() - 60, 40):
            hit = view.pick_at(QPointF(x, y), symbols=False)
            far = all((QPoint(x, y) - p).manhattanLength() > 70 for p in out)
            if hit is not None and hit.kind == "ground" and far:
                out.append(QPoint(x, y))
                if len(out) == count:
                    return out
    pytest.fail("no open ground in this view")


def house_place(view: SceneView) -> QPoint:
    """Where the house itself is seen, and not its panels."""
    for y in range(view.height() // 3, view.height() - 40, 15):
        for x in range(view.width() // 3, 2 * view.width() // 3, 15):
            hit = view.pick_at(QPointF(x, y))
            if hit is not None and (hit.kind, hit.id) == ("building", HOUSE):
                return QPoint(x, y)
    pytest.fail("the house is not in sight")


def click(
    qtbot: QtBot, view: SceneView, place: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, keys, place)


def test_that_two_clicks_measure_the_distance_between_what_they_hit(
    qtbot: QtBot, view: SceneView, tools: CityTools
) -> None:
    picked: list[object] = []
    view.picked.connect(picked.append)
    tools.actions[0].trigger()
    a, b = ground_places(view, 2)
    click(qtbot, view, a)
    click(qtbot, view, b)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    (made,) = tools.measuring.kept
    assert made.kind == "distance"
    ends = [place_of(view, p) for p in made.points]
    assert all(
        (p - q).manhattanLength() <= 24 for p, q in zip(ends, (a, b), strict=True)
    )  # a kerb may have caught it
    length = float(np.linalg.norm(np.subtract(*made.points)))
    assert made.main.value == pytest.approx(length)
    assert not picked  # a tool's click chooses nothing
    assert tools.measuring.overlay.isVisibleTo(view)


def test_that_backspace_takes_a_point_back_and_escape_first_the_points_then_the_tool(
    qtbot: QtBot, view: SceneView, tools: CityTools
) -> None:
    tools.measuring.take("distance")
    for place in ground_places(view, 3):
        click(qtbot, view, place)
    assert len(tools.measuring.tool.points) == 3
    qtbot.keyClick(view, Qt.Key.Key_Backspace)
    assert len(tools.measuring.tool.points) == 2
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert tools.measuring.tool.points == []
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert tools.measuring.tool is None
    assert not tools.measuring.kept
    assert not tools.actions[0].isChecked()


def test_that_one_click_measures_a_building_and_a_surface_and_the_list_forgets_what_is_removed(
    qtbot: QtBot, view: SceneView, tools: CityTools
) -> None:
    tools.measuring.take("height")
    click(qtbot, view, house_place(view))
    tools.measuring.take("area")
    click(qtbot, view, house_place(view))
    building, surface = tools.measuring.kept
    assert (building.kind, building.object) == ("building", HOUSE)
    assert 10 < building.main.value < 60
    assert surface.kind == "surface"
    assert surface.main.value > 10
    tools.measure_card.removed.emit(0)
    assert tools.measuring.kept == [surface]
    tools.measure_card.cleared.emit()
    assert not tools.measuring.kept


def test_that_a_profile_cuts_the_house_and_its_cursor_marks_the_city(
    qtbot: QtBot, view: SceneView, tools: CityTools
) -> None:
    low, high = view.scene.box_of(HOUSE)
    o = view.scene.district.origin
    y = (low[1] + high[1]) / 2 + o[1]
    line = ((low[0] - 40 + o[0], y, 3.0), (high[0] + 40 + o[0], y, 3.0))
    with qtbot.waitSignal(tools.profile_shown):
        tools.measuring._on_line(line)
    found = tools.profile.profile
    row = view.scene.row_of(HOUSE)
    mine = found.top_row == row
    assert mine.any()
    at = int(np.flatnonzero(mine)[len(np.flatnonzero(mine)) // 2])
    x, y = (found.xy[at] - o[:2]).tolist()
    touched = view.scene._pointing._picker._first(
        (x, y, 500.0), (0.0, 0.0, -1.0)
    )  # a plumb line through the drawn triangles
    assert found.surface_z[at] == pytest.approx(touched[-1][2] + o[2], abs=0.01)
    tools.profile.resize(500, 200)
    tools.profile.point(int(np.flatnonzero(mine)[0]))
    assert HOUSE in tools.profile.words
    tools.profile.pointed.emit(int(np.flatnonzero(mine)[0]))
    assert tools.measuring._spot is not None
    tools.profile.cleared.emit()
    assert tools.profile.profile is None


def test_that_hiding_takes_a_thing_from_picture_and_pointer_and_show_all_brings_it_back(
    qtbot: QtBot, view: SceneView, tools: CityTools
) -> None:
    view.scene.set_layer_visible("symbols", False)
    centre = QPointF(house_place(view))
    assert view.pick_at(centre).id == HOUSE
    tools.set_selection(HOUSE)
    tools.hiding.hide([HOUSE])
    row = view.scene.row_of(HOUSE)
    assert tools.hiding.shown.state[row] == HIDDEN
    assert view.pick_at(centre).id != HOUSE
    assert tools.chip.text == "1 object hidden"
    with qtbot.waitSignal(view.drawn, timeout=30_000):
        view.update()
    tools.hiding.undo()
    assert view.pick_at(centre).id == HOUSE
    tools.hiding.isolate([HOUSE])
    state = tools.hiding.shown.state
    assert state[row] == 0
    assert (state == GHOST).sum() > 100
    assert "as outlines" in tools.chip.text
    tools.chip.show_all_asked.emit()
    assert not tools.chip.isVisibleTo(view)


def test_that_the_clip_box_stands_around_the_selection_and_goes_again(
    view: SceneView, tools: CityTools
) -> None:
    tools.set_selection(HOUSE)
    tools._clip.trigger()
    box = view.scene.clip
    low, high = view.scene.box_of(HOUSE)
    assert box.holds(np.array([low, high])).all()
    shown = tools.clip_card.box()
    np.testing.assert_allclose(shown.planes(), box.planes(), atol=1e-6)
    slider = tools.clip_card.sliders[2]
    slider._held = 1
    slider._move(slider.range[0] + 20.0)
    assert view.scene.clip.half[2] == pytest.approx(10.0)
    assert tools.chip.text == "Clip box"
    tools._clip.trigger()
    assert view.scene.clip is None
    assert not tools._clip.isChecked()


def test_that_a_right_click_opens_a_menu_and_a_right_drag_does_not(
    qtbot: QtBot, view: SceneView, tools: CityTools
) -> None:
    view.scene.set_layer_visible("symbols", False)
    centre = house_place(view)
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=centre)
    qtbot.mouseMove(view, centre + QPoint(40, 10))
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton, pos=centre + QPoint(40, 10))
    assert not view.findChildren(CityMenu)
    view.scene.set_pose(view.scene.pose_of(HOUSE))
    qtbot.mouseClick(view, Qt.MouseButton.RightButton, pos=house_place(view))
    (menu,) = view.findChildren(CityMenu)
    words = [a.text() for a in menu.actions()]
    assert menu.facts.name in words[0]
    assert {"Inspect", "Fly to", "Isolate\tI", "Hide\tH", "Measure from here"} <= set(words)
    lon, lat = menu.facts.lonlat
    assert (lon, lat) == (pytest.approx(10.40, abs=0.02), pytest.approx(63.43, abs=0.02))
    with qtbot.waitSignal(tools.inspect_asked) as got:
        menu.asked.emit("inspect")
    assert got.args == ["building", HOUSE]
    menu.asked.emit("measure")
    assert len(tools.measuring.tool.points) == 1
    menu.hide()


def test_that_files_are_written_and_trouble_is_a_sentence(
    tmp_path: Path, view: SceneView, tools: CityTools
) -> None:
    assert write(tmp_path / "a.csv", "x\n") == f"Saved {tmp_path / 'a.csv'}"
    assert "was not written" in write(tmp_path / "no" / "a.csv", "x\n")
    tools.measure_card.save_asked.emit("geojson")
    from PySide6.QtWidgets import QFileDialog

    (dialog,) = view.window().findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "m.geojson"))
    assert json.loads((tmp_path / "m.geojson").read_text("utf-8"))["features"] == []
    dialog.close()
