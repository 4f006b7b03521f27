"""A scenario in the picture: drawn, picked, and gone without a trace."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from app.model.catalogue import Catalogue
from maps.camera import pose_around
from maps.colouring import results_plan
from maps.scenario_shapes import Planned, Shaper
from tests.render.test_air import shot
from tests.render.test_scene import Make, share_of_changed

PLANNED = (
    Planned("roofs", "pv", surfaces=(("b11", 0.0, 180.0, 0.7),)),
    Planned(
        "home",
        "building",
        footprint=((-40.0, -20.0), (-20.0, -20.0), (-20.0, 20.0), (-40.0, 20.0)),
        height_m=20.0,
    ),
    Planned("away", "gone", ("b22",)),
)


@pytest.fixture(params=["presentation", "operator"])
def scene(make_scene: Make, catalogue: Catalogue, request: pytest.FixtureRequest) -> Any:
    made = make_scene(3, catalogue)
    made.set_style(request.param)
    made.set_sun_place(200.0, 45.0)
    made.set_pose(pose_around((0.0, 0.0, 10.0), 260.0, 200.0, 45.0))
    made.set_layer_visible("symbols", False)
    return made


def test_that_a_scenario_is_drawn_and_leaves_no_trace(scene: Any) -> None:
    before = shot(scene)
    assert scene.show_planned(Shaper(scene.city, (0.0, 0.0, 0.0)).shapes(PLANNED))
    assert scene.gone is not None
    assert scene.gone[scene.row_of("b22")]
    assert share_of_changed(before, shot(scene)) > 0.02
    assert scene.show_planned(None)
    assert scene.gone is None or not scene.gone.any()
    assert share_of_changed(before, shot(scene), 2) == 0.0


def test_that_a_new_thing_says_its_intervention_and_a_roof_stays_its_building(scene: Any) -> None:
    scene.show_planned(Shaper(scene.city, (0.0, 0.0, 0.0)).shapes(PLANNED))
    scene.set_pose(pose_around((0.0, 0.0, 10.0), 260.0, 180.0, 89.0))
    found = {}
    for x in range(0, 320, 4):
        for y in range(0, 200, 4):
            hit = scene.pick(float(x), float(y), (320, 200))
            if hit is not None and hit.planned:
                found.setdefault(hit.planned, set()).add((hit.kind, hit.id))
    assert found["roofs"] == {("building", "b11")}
    assert ("ground", "") in found["home"]


def test_that_differences_are_coloured_about_zero_and_taken_back(scene: Any) -> None:
    before = shot(scene)
    values = np.full(len(scene.city.ids), np.nan)
    values[scene.row_of("b00")], values[scene.row_of("b11")] = -300.0, 100.0
    plan = results_plan("Bought", "kWh/a", values, scene.city, is_difference=True)
    assert scene.data_colours.show_results(plan)
    legend = scene.legend()
    assert (legend.low, legend.high) == (-300.0, 300.0)
    assert (legend.coloured, legend.missing) == (2, 7)
    assert share_of_changed(before, shot(scene)) > 0.02
    scene.data_colours.show_results(None)
    assert scene.legend() is None
    assert share_of_changed(before, shot(scene), 2) == 0.0
