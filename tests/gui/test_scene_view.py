from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.catalogue import Catalogue
from app.model.district import read_district, read_signals
from maps.camera import project
from maps.readers import read_city
from maps.readers.assets import read_assets
from maps.scene import CityScene
from widgets.scene_view import NoSceneView, SceneView, make_scene_view, prepare_surface_format


@pytest.fixture(scope="module")
def parts(request: pytest.FixtureRequest) -> tuple[Any, ...]:
    folder = Path(__file__).resolve().parents[2] / "assets" / "districts" / "trondheim"
    district = read_district(folder)
    catalogue = Catalogue.of(read_assets(folder / "assets.gpkg"), read_signals(folder / "signals.csv"))
    return read_city(district.model, epsg=district.epsg), district, catalogue


@pytest.fixture
def view(qtbot: QtBot, parts: tuple[Any, ...]) -> Iterator[SceneView]:
    prepare_surface_format()
    made = make_scene_view(CityScene(*parts))
    if isinstance(made, NoSceneView):
        pytest.skip("no OpenGL here")
    made.resize(480, 320)
    qtbot.addWidget(made)
    made.set_reduced_motion(True)
    with qtbot.waitSignal(made.drawn, timeout=30_000):
        made.show()
    yield made
    made.shutdown()
    made.close()


def place_of(view: SceneView, xyz: tuple[float, float, float]) -> QPoint:
    ratio = view.devicePixelRatioF()
    size = (round(view.width() * ratio), round(view.height() * ratio))
    pixel, _ = project([xyz], view.scene.pose(), size)  # type: ignore[arg-type]
    return QPoint(round(pixel[0, 0] / ratio), round((size[1] - 1 - pixel[0, 1]) / ratio))


def test_that_the_city_is_on_the_screen(view: SceneView) -> None:
    picture = view.grabFramebuffer()
    colours = {picture.pixel(x, y) for x in range(0, 480, 12) for y in range(0, 320, 12)}
    assert len(colours) > 200
    assert view.gl_name()


def test_that_a_click_picks_and_a_drag_does_not(view: SceneView, qtbot: QtBot) -> None:
    view.scene.set_layer_visible("symbols", False)
    target = view.scene.pose_of("b-energy-house")
    assert target is not None
    view.fly_to("b-energy-house")
    with qtbot.waitSignal(view.picked, timeout=10_000) as caught:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place_of(view, view.scene.pose().focus))
    assert caught.args[0] is not None
    with qtbot.assertNotEmitted(view.picked, wait=50):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
        qtbot.mouseMove(view, QPoint(260, 150))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(260, 150))


def test_that_dragging_orbits_and_shift_pans(view: SceneView, qtbot: QtBot) -> None:
    before = view.scene.pose()
    with qtbot.waitSignal(view.camera_changed, timeout=10_000):
        qtbot.keyClick(view, Qt.Key.Key_Right)
    turned = view.scene.pose()
    assert turned.focus == before.focus
    assert turned.azimuth_deg != pytest.approx(before.azimuth_deg)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.scene.pose().focus != turned.focus
    assert view.scene.pose().azimuth_deg == pytest.approx(turned.azimuth_deg)


def test_that_the_wheel_zooms_to_the_cursor(view: SceneView) -> None:
    place = QPointF(200, 220)
    hit = view._pick(place)
    assert hit is not None
    before = place_of(view, hit.xyz_scene)  # type: ignore[attr-defined]
    event = QWheelEvent(
        place, view.mapToGlobal(place), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    far = view.scene.pose().distance_m
    QApplication.sendEvent(view, event)
    assert view.scene.pose().distance_m < far
    after = place_of(view, hit.xyz_scene)  # type: ignore[attr-defined]
    assert (after - before).manhattanLength() <= 2


def test_that_many_moves_make_few_frames(view: SceneView, qtbot: QtBot) -> None:
    frames: list[int] = []
    view.drawn.connect(lambda: frames.append(1))
    for _ in range(100):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: bool(frames), timeout=10_000)
    assert len(frames) < 100


def test_that_home_is_where_it_began(view: SceneView, qtbot: QtBot) -> None:
    home = view.scene.pose()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    view.reset_view()
    assert view.scene.pose() == home


def test_that_shutting_down_twice_and_drawing_after_it_is_harmless(view: SceneView, qtbot: QtBot) -> None:
    view.shutdown()
    view.shutdown()
    view.update()
    qtbot.wait(30)


def test_that_without_opengl_there_is_a_sentence(
    qtbot: QtBot, parts: tuple[Any, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TVILLING_NO_GL", "1")
    view = make_scene_view(CityScene(*parts))
    qtbot.addWidget(view)
    assert isinstance(view, NoSceneView)
    assert "driver" in view.text()
    view.fly_to("overview")
    view.redraw()
    view.shutdown()
