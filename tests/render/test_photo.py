from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from app.model.city import CityModel, SurfaceKind
from app.model.district import District
from maps.camera import pose_around
from maps.clip import ClipBox
from maps.offscreen import take_shot
from maps.ortho import Ortho

ORIGIN = (569_000.0, 7_033_000.0, 20.0)


def meadow() -> CityModel:
    """A flat terrain of 400 m around the origin."""
    corners = np.array([[-200, -200, 0], [200, -200, 0], [200, 200, 0], [-200, 200, 0]], np.float64)
    return CityModel(
        vertices=corners + ORIGIN,
        triangles=np.array([[0, 1, 2], [0, 2, 3]], np.int32),
        triangle_surface=np.zeros(2, np.int32),
        surface_object=np.zeros(1, np.int32),
        surface_kind=np.array([SurfaceKind.OTHER], np.uint8),
        edges=np.empty((0, 2), np.int32),
        ids=("terrain",),
        types=("TINRelief",),
        parent=np.array([-1], np.int32),
        attributes={},
    )


def picture() -> Ortho:
    """Red in the west, blue in the east, green along the northern border."""
    image = np.zeros((64, 64, 3), np.uint8)
    image[:, :32, 0] = image[:, 32:, 2] = 200
    image[:12] = (0, 200, 0)
    x, y, _ = ORIGIN
    return Ortho(image, np.full((64, 64), 255, np.uint8), (x - 200, y - 200, x + 200, y + 200))


@pytest.fixture
def scene() -> Any:
    from maps.scene import CityScene

    district = District(
        Path(), "toy", "Toy", 25832, ZoneInfo("Europe/Oslo"), "NOK", ORIGIN, (10.4, 63.43), Path()
    )
    made = CityScene(meadow(), district, Catalogue.of((), ()), ortho=picture())
    made.set_sun_place(180.0, 45.0)
    made.set_pose(pose_around((0.0, 0.0, 0.0), 620.0, 0.0, 89.0))
    return made


def shot(scene: Any) -> NDArray[np.int32]:
    return take_shot(None, scene, (200, 200), smooth=1).astype(np.int32)


def test_that_the_picture_lies_on_the_terrain_with_its_north_up(scene: Any) -> None:
    seen = shot(scene)
    west, east, north = seen[110, 60], seen[110, 140], seen[18, 100]
    assert west[0] > west[2] + 60
    assert east[2] > east[0] + 60
    assert north[1] > max(north[0], north[2]) + 60


def test_that_the_operator_sees_only_a_hint_of_it(scene: Any) -> None:
    scene.set_style("operator")
    seen = shot(scene)
    assert np.ptp(seen[110, 60] - seen[110, 140]) < 40


def test_that_the_clip_box_cuts_the_picture_too(scene: Any) -> None:
    before = shot(scene)
    scene.set_clip(ClipBox((0.0, 0.0, 0.0), (60.0, 60.0, 50.0), 0.0))
    after = shot(scene)
    assert np.abs(before[110, 95] - after[110, 95]).max() < 6
    assert np.abs(before[110, 30] - after[110, 30]).max() > 30
