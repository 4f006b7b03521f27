"""The 3D view in a real window: draws, picks, moves, survives re-docking and ends in order."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QOpenGLContext, QSurface
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow
from pytestqt.qtbot import QtBot

from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.opening import open_district
from maps.alarm_marks import AlarmMark, side_px
from maps.camera import orbit
from maps.readers import read_city
from maps.scene import CityScene
from widgets.no_scene_view import NoSceneView
from widgets.scene_view import SceneView, make_scene_view

pytestmark = pytest.mark.needs_gl


@pytest.fixture(scope="module")
def city(trondheim: Path) -> CityModel:
    return read_city(trondheim / "city.city.json")


@pytest.fixture(scope="module")
def scene_parts(city: CityModel) -> tuple[CityModel, object, Catalogue]:
    opened = open_district("trondheim")
    return city, opened.district, opened.catalogue


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication, scene_parts: tuple) -> Iterator[SceneView]:
    scene = CityScene(*scene_parts)
    scene.set_sun_place(200.0, 30.0)
    view = SceneView(scene)
    view.resize(480, 320)
    drawn: list[int] = []
    view.drawn.connect(lambda: drawn.append(1))
    view.show()
    qtbot.waitUntil(lambda: bool(drawn), timeout=30_000)
    yield view
    view.shutdown()
    view.close()
    view.deleteLater()


def pixels(view: SceneView) -> np.ndarray:
    image = view.grabFramebuffer().convertToFormat(view.grabFramebuffer().format())
    buffer = np.frombuffer(image.constBits(), np.uint8)
    return buffer.reshape(image.height(), image.bytesPerLine())[:, : image.width() * 4].astype(int)


def next_frame(qtbot: QtBot, view: SceneView) -> None:
    with qtbot.waitSignal(view.drawn, timeout=30_000):
        view.update()


def test_that_the_city_is_drawn_and_not_one_flat_colour(view: SceneView) -> None:
    assert pixels(view).std() > 10
    assert "(" in view.gl_name()


def test_that_a_click_picks_the_building_under_it_and_a_drag_picks_nothing(
    qtbot: QtBot, view: SceneView
) -> None:
    view.scene.set_pose(view.scene.pose_of("b-energy-house"))
    view.scene.set_layer_visible("symbols", False)
    next_frame(qtbot, view)
    with qtbot.waitSignal(view.picked) as got:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.rect().center())
    assert got.args[0].id in ("b-energy-house", "energy-house-pv")
    picked: list[object] = []
    view.picked.connect(picked.append)
    before = view.scene.pose()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.mouseMove(view, QPoint(150, 100))
    qtbot.mouseMove(view, QPoint(180, 110))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(180, 110))
    assert not picked
    assert view.scene.pose().azimuth_deg != before.azimuth_deg


def test_that_hovering_outlines_and_tells_what_is_there(qtbot: QtBot, view: SceneView) -> None:
    view.scene.set_layer_visible("symbols", False)
    view.scene.set_pose(view.scene.pose_of("b-energy-house"))
    with qtbot.waitSignal(view.hovered) as got:
        qtbot.mouseMove(view, view.rect().center())
    assert got.args[0].id in ("b-energy-house", "energy-house-pv")


def test_that_the_highlight_changes_the_picture_and_goes_again(qtbot: QtBot, view: SceneView) -> None:
    view.scene.set_pose(view.scene.pose_of("b-energy-house"))
    view.scene.cast_shadows()
    next_frame(qtbot, view)
    before = pixels(view)
    assert view.scene.highlight("b-energy-house")
    next_frame(qtbot, view)
    assert (pixels(view) != before).any()
    assert view.scene.highlight(None)
    next_frame(qtbot, view)
    assert (pixels(view) == before).mean() > 0.99


def test_that_many_moves_make_few_frames(qtbot: QtBot, view: SceneView) -> None:
    frames: list[int] = []
    qtbot.wait(400)
    view.drawn.connect(lambda: frames.append(1))
    for _ in range(200):
        view._move(orbit(view.scene.pose(), 0.5, 0.0))
    qtbot.wait(200)
    assert 1 <= len(frames) < 20


def test_that_it_flies_and_under_reduced_motion_is_there_at_once(qtbot: QtBot, view: SceneView) -> None:
    goal = view.scene.pose_of("b-energy-house")
    view.set_reduced_motion(True)
    view.fly_to("b-energy-house")
    assert view.scene.pose().focus == pytest.approx(goal.focus)
    view.set_reduced_motion(False)
    view.reset_view()
    overview = view.scene.pose_of("overview")
    qtbot.waitUntil(lambda: view.scene.pose().focus == pytest.approx(overview.focus, abs=0.5), timeout=20_000)


def test_that_it_draws_on_after_its_dock_was_floated_and_docked_again(
    qtbot: QtBot, qapp: QApplication, scene_parts: tuple
) -> None:
    view = SceneView(CityScene(*scene_parts))
    window = QMainWindow()
    dock = QDockWidget()
    dock.setWidget(view)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    window.resize(500, 400)
    window.show()
    try:
        for is_floating in (True, False):
            next_frame(qtbot, view)
            dock.setFloating(is_floating)
        next_frame(qtbot, view)
        assert pixels(view).std() > 10
    finally:
        view.shutdown()
        window.close()
        window.deleteLater()


def test_that_opening_and_closing_again_and_again_leaves_nothing(
    qtbot: QtBot, qapp: QApplication, scene_parts: tuple
) -> None:
    from vtkmodules.vtkRenderingOpenGL2 import vtkGenericOpenGLRenderWindow

    def windows() -> int:
        gc.collect()
        return len([o for o in gc.get_objects() if type(o) is vtkGenericOpenGLRenderWindow])

    before = windows()  # of other tests, whose fixtures still hold them
    for _ in range(4):
        view = SceneView(CityScene(*scene_parts))
        view.resize(200, 150)
        view.show()
        next_frame(qtbot, view)
        view.shutdown()
        view.shutdown()
        view.close()
        view.deleteLater()
        del view
    qtbot.wait(10)
    assert windows() <= before + 1


def test_that_no_name_is_kept_for_a_surface_that_qt_has_deleted(view: SceneView) -> None:
    """PySide hands the kept name out for whatever comes to lie at its address: a tool bar's action was a QSurface then."""
    assert any(isinstance(o, QSurface) and not isinstance(o, QObject) for o in vars(view._vtk).values())
    view.shutdown()
    assert not any(isinstance(o, QSurface | QOpenGLContext) for o in vars(view._vtk).values())


def test_that_without_opengl_there_is_a_sentence_in_place_of_a_crash(
    qtbot: QtBot, qapp: QApplication, scene_parts: tuple, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TVILLING_NO_GL", "1")
    view = make_scene_view(CityScene(*scene_parts))
    qtbot.addWidget(view)
    assert isinstance(view, NoSceneView)
    assert "OpenGL" in view.text()
    with qtbot.waitSignal(view.drawn):
        view.show()
    view.redraw()
    view.fly_to("overview")
    view.shutdown()


def test_that_marks_alone_are_drawn_over_the_city_that_stays(qtbot: QtBot, view: SceneView) -> None:
    """The same picture as a whole frame gives, without the city being drawn again."""
    view.scene.alarms.set_draw(
        lambda _look, ratio: np.full((side_px(ratio), side_px(ratio), 4), 255, np.uint8), (9, 9, 9)
    )
    asset = next(a.id for a in view.scene.catalogue.assets if view.scene.place_of(a.id))
    view.scene.set_pose(view.scene.pose_of(asset) or view.scene.pose())
    view.redraw()
    next_frame(qtbot, view)
    before = pixels(view)
    cities: list[object] = []
    view.scene.renderer.AddObserver("StartEvent", lambda *_: cities.append(1))  # type: ignore[arg-type]
    place = view.scene.place_of(asset)
    assert place is not None
    assert view.scene.show_alarms([AlarmMark("x", asset, place, 0)])
    with qtbot.waitSignal(view.drawn):
        view.redraw_marks()
    over = pixels(view)
    assert not cities
    assert (over != before).any()
    view.update()
    assert (pixels(view) == over).all()
    assert cities
    view.scene.show_alarms([])


def test_that_a_hurried_view_draws_the_city_coarser_says_so_and_is_sharp_again(
    qtbot: QtBot, view: SceneView
) -> None:
    said: list[bool] = []
    view.hurried.connect(said.append)
    view.grabFramebuffer()
    sharp = pixels(view)
    view.frame_s = 1.0  # a machine that cannot keep up
    view.set_hurried(True)
    view.update()
    coarse = pixels(view)
    assert (coarse != sharp).any()
    qtbot.waitUntil(lambda: said == [True])
    view.set_hurried(False)
    qtbot.waitUntil(lambda: said == [True, False])
    view.update()
    assert np.abs(pixels(view) - sharp).mean() < 0.5
