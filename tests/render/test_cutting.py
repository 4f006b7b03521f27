"""Hidden, ghosted and clipped things are gone from the picture, in both styles, and come back as they were."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from maps.camera import pose_around, project
from maps.clip import ClipBox
from maps.offscreen import take_shot
from maps.visibility import Visibility

SIZE = (320, 200)
MIDDLE = "b11"


def shot(scene: Any) -> NDArray[np.int32]:
    return take_shot(None, scene, SIZE, smooth=1).astype(np.int32)


def share_of_changed(a: NDArray[np.int32], b: NDArray[np.int32], by: int = 12) -> float:
    return float((np.abs(a - b).max(axis=2) > by).mean())


@pytest.fixture(params=["presentation", "operator"])
def scene(request: pytest.FixtureRequest, make_scene: Callable[..., Any], catalogue: Catalogue) -> Any:
    made = make_scene(3, catalogue)
    made.set_layer_visible("symbols", False)
    made.set_sun_place(200.0, 35.0)
    made.set_style(request.param)
    made.set_pose(pose_around((0.0, 0.0, 5.0), 330.0, 20.0, 60.0))
    return made


@pytest.fixture
def shown(scene: Any) -> Visibility:
    buildings = np.array([t == "Building" for t in scene.city.types])
    return Visibility(scene.city.root_of(), buildings)


def test_that_a_hidden_building_leaves_the_ground_and_comes_back_the_same(
    scene: Any, shown: Visibility
) -> None:
    before = shot(scene)
    shown.hide([scene.row_of(MIDDLE)])
    scene.set_visibility(shown.state)
    hidden = shot(scene)
    assert 0.005 < share_of_changed(before, hidden) < 0.2
    ((x, y),) = project(np.array([[0.0, 0.0, 0.5]]), scene.pose(), SIZE)[0].astype(int).tolist()
    ground = project(np.array([[30.0, -30.0, 0.0]]), scene.pose(), SIZE)[0][0].astype(int).tolist()
    there, beside = hidden[SIZE[1] - 1 - y, x], hidden[SIZE[1] - 1 - ground[1], ground[0]]
    assert np.abs(there - beside).max() < 40  # the meadow, not a hole
    shown.undo()
    scene.set_visibility(shown.state)
    assert share_of_changed(before, shot(scene), 2) < 0.002


def test_that_ghosts_are_outlines_and_more_than_nothing(scene: Any, shown: Visibility) -> None:
    shown.isolate([scene.row_of(MIDDLE)])
    scene.set_visibility(shown.state)
    ghosts = shot(scene)
    shown.isolate([scene.row_of(MIDDLE)], ghost=False)
    scene.set_visibility(shown.state)
    nothing = shot(scene)
    assert 0.002 < share_of_changed(ghosts, nothing, 6) < 0.15


def test_that_outside_the_clip_box_there_is_only_sky(scene: Any) -> None:
    before = shot(scene)
    scene.set_clip(ClipBox((0.0, 0.0, 10.0), (25.0, 25.0, 30.0), 30.0))
    clipped = shot(scene)
    assert share_of_changed(before, clipped) > 0.5
    corner = clipped[-20:, :20].reshape(-1, 3)
    assert corner.std(axis=0).max() < 6
    scene.set_clip(None)
    assert share_of_changed(before, shot(scene), 2) < 0.002
