"""The air layer in the city: colour where it is certain, hatching where it is not, nothing where it is switched off."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from maps.air_layer import Sheet
from maps.air_marks import StationMark, WindMark
from maps.camera import pose_around
from maps.offscreen import take_shot
from tests.render.test_scene import Make, share_of_changed

SIZE = (320, 200)
BOX = (-200.0, -200.0, 200.0, 200.0)


def shot(scene: Any) -> NDArray[np.int32]:
    return take_shot(None, scene, SIZE, smooth=1).astype(np.int32)


def sheet(value: float, certainty: float) -> Sheet:
    return Sheet(BOX, np.full((32, 32), value), np.full((32, 32), certainty), 0.0, 50.0)


@pytest.fixture(params=["presentation", "operator"])
def scene(make_scene: Make, catalogue: Catalogue, request: pytest.FixtureRequest) -> Any:
    made = make_scene(3, catalogue)
    made.set_style(request.param)
    made.set_sun_place(200.0, 45.0)
    made.set_pose(pose_around((0.0, 0.0, 5.0), 330.0, 20.0, 60.0))
    made.set_layer_visible("symbols", False)
    return made


def test_that_the_ground_takes_the_colour_and_gives_it_back(scene: Any) -> None:
    before = shot(scene)
    scene.air.switch(True)
    assert scene.air.show(sheet(45.0, 1.0), ())
    shown = shot(scene)
    assert share_of_changed(before, shown) > 0.4
    warm = shown[..., 0].mean() - shown[..., 2].mean()
    assert warm > before[..., 0].mean() - before[..., 2].mean() + 15  # batlow's upper end
    scene.air.switch(False)
    assert share_of_changed(before, shot(scene), 2) == 0.0


def test_that_a_new_moment_is_painted_in_place(scene: Any) -> None:
    scene.air.switch(True)
    scene.air.show(sheet(45.0, 1.0), ())
    high = shot(scene)
    assert scene.air.show(sheet(5.0, 1.0), ())
    assert share_of_changed(high, shot(scene)) > 0.4
    assert not scene.air.show(sheet(5.0, 1.0), ())  # the same again changes nothing


def test_that_what_is_not_known_is_lined_and_has_no_colour_of_the_scale(scene: Any) -> None:
    before = shot(scene)
    scene.air.switch(True)
    scene.air.show(sheet(45.0, 0.0), ())
    lined = shot(scene)
    assert share_of_changed(before, lined, 4) > 0.05
    tint = (lined - before)[..., 0] - (lined - before)[..., 2]
    assert np.abs(tint).mean() < 4.0


def test_that_stations_and_wind_are_marked(scene: Any) -> None:
    scene.air.switch(True)
    scene.air.show(None, ())
    before = shot(scene)
    scene.air.show(None, [StationMark((90.0, -90.0, 0.0), (255, 0, 0))])
    marked = shot(scene)
    assert ((marked[..., 0] > 200) & (marked[..., 1] < 60)).any()
    scene.air.show_wind([WindMark((0.0, 0.0, 0.0), 8.0, 250.0)])
    scene.set_layer_visible("wind", True)
    assert share_of_changed(marked, shot(scene), 6) > 0.0005
    scene.set_layer_visible("wind", False)
    scene.air.show(None, ())
    assert share_of_changed(before, shot(scene), 2) == 0.0
