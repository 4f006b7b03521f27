"""Cables in the picture: on the ground, coloured by value, under buildings, gone when switched off."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from maps.cable_ribbons import Way, densified
from maps.cables import SCALES, CablePicture, LimitMark, Shown
from maps.camera import pose_around
from maps.offscreen import take_shot
from tests.render.test_scene import Make, share_of_changed

SIZE = (320, 200)


def shot(scene: Any) -> NDArray[np.int32]:
    return take_shot(None, scene, SIZE, smooth=1).astype(np.int32)


def along(y: float) -> Way:
    route = densified(np.array([[-180.0, y], [180.0, y]]))
    return Way(f"at {y}", np.column_stack([route, np.zeros(len(route))]), 5.0)


@pytest.fixture(params=["presentation", "operator"])
def scene(make_scene: Make, catalogue: Catalogue, request: pytest.FixtureRequest) -> Any:
    made = make_scene(3, catalogue)
    made.set_style(request.param)
    made.set_sun_place(200.0, 45.0)
    made.set_pose(pose_around((0.0, 0.0, 5.0), 330.0, 20.0, 60.0))
    made.set_layer_visible("symbols", False)
    made.cables.put([along(30.0), along(-30.0)])
    return made


def picture(*value: float, marks: tuple[LimitMark, ...] = ()) -> CablePicture:
    return CablePicture(np.array(value), np.array(value), SCALES[Shown.LOADING], marks)


def test_that_cables_are_seen_when_switched_on_and_leave_nothing_behind(scene: Any) -> None:
    before = shot(scene)
    scene.cables.show(picture(20.0, 95.0))
    assert share_of_changed(before, shot(scene), 2) == 0.0
    scene.set_layer_visible("cables", True)
    assert share_of_changed(before, shot(scene), 8) > 0.01
    scene.set_layer_visible("cables", False)
    assert share_of_changed(before, shot(scene), 2) == 0.0


def test_that_another_loading_is_another_colour(scene: Any) -> None:
    scene.set_layer_visible("cables", True)
    scene.cables.show(picture(5.0, 5.0))
    low = shot(scene)
    scene.cables.show(picture(100.0, 100.0))
    high = shot(scene)
    changed = np.abs(high - low).max(axis=-1) > 20
    assert changed.mean() > 0.005
    assert (high[changed][:, 0] - low[changed][:, 0]).mean() > 30  # the scale's upper end is warmer


def test_that_a_cable_under_a_building_is_hidden_by_it(scene: Any) -> None:
    scene.set_layer_visible("cables", True)
    scene.cables.show(picture(50.0, 50.0))
    between = shot(scene)
    scene.cables.put([along(0.0)])
    scene.cables.show(picture(50.0))
    below = shot(scene)
    scene.cables.put([])
    bare = shot(scene)
    assert 0.0 < share_of_changed(bare, below, 8) < 0.5 * share_of_changed(bare, between, 8)


def test_that_a_broken_limit_is_marked_in_the_colour_of_alarms(scene: Any) -> None:
    scene.set_layer_visible("cables", True)
    scene.cables.show(picture(50.0, 50.0, marks=(LimitMark((90.0, -90.0, 0.0)),)))
    drawn = shot(scene)
    is_mark = (drawn[..., 0] > 190) & (drawn[..., 1] > 70) & (drawn[..., 1] < 120) & (drawn[..., 2] < 30)
    assert is_mark.sum() > 20


def test_that_the_chosen_cable_is_outlined(scene: Any) -> None:
    scene.set_layer_visible("cables", True)
    scene.cables.show(picture(50.0, 50.0))
    before = shot(scene)
    assert scene.cables.choose(1)
    assert share_of_changed(before, shot(scene), 8) > 0.002
