"""Trust in the city: solid, hatched and orange look different, ghosts do not hide the ground, arcs rise over the roofs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from maps.arcs import POINTS, SIDES, Arc, path, tubes
from maps.colouring import ColourBy
from maps.trust_colours import Trust
from tests.render.test_scene import pose_around, scene, share_of_changed, shot  # noqa: F401  (a fixture)

places = st.tuples(*(st.floats(-500, 500) for _ in range(3)))


def test_that_each_state_of_trust_has_a_look_of_its_own(scene: Any) -> None:
    scene.set_layer_visible("symbols", False)
    scene.set_pose(pose_around((0.0, 0.0, 15.0), 70.0, 20.0, 30.0))
    assert scene.color_by(ColourBy("trust", "proof"))
    pictures = {}
    for trust in (Trust.PROVEN, Trust.UNCHECKED, Trust.UNANCHORED, Trust.DIFFERS, Trust.MADE_UP):
        scene.set_trust(np.full(len(scene.catalogue.assets), trust, np.uint8))
        pictures[trust] = shot(scene)
        legend = scene.legend()
        assert legend.title == "Proof"
        assert any(
            name.startswith(("Proven", "Anchored", "Not", "DIFFERS", "Inter"))
            for name, _ in legend.categories
        )
    names = list(pictures)
    for a in names:
        for b in names[names.index(a) + 1 :]:
            assert share_of_changed(pictures[a], pictures[b]) > 0.03, (a, b)
    scene.color_by(None)
    assert scene.legend() is None


def test_that_the_same_trust_again_changes_nothing(scene: Any) -> None:
    scene.color_by(ColourBy("trust", "proof"))
    state = np.full(len(scene.catalogue.assets), Trust.PROVEN, np.uint8)
    assert scene.set_trust(state)
    assert not scene.set_trust(state.copy())


def test_that_arcs_are_drawn_and_go_again(scene: Any) -> None:
    scene.set_layer_visible("symbols", False)
    scene.set_pose(pose_around((0.0, 0.0, 15.0), 160.0, 25.0, 30.0))
    before = shot(scene)
    assert scene.set_arcs([Arc((-40.0, 0.0, 10.0), (40.0, 10.0, 12.0))])
    with_arc = shot(scene)
    assert share_of_changed(before, with_arc) > 0.001
    assert not scene.set_arcs([Arc((-40.0, 0.0, 10.0), (40.0, 10.0, 12.0))])
    assert scene.set_arcs(())
    assert share_of_changed(before, shot(scene)) == 0


def test_that_arcs_join_things_by_name_and_leave_out_what_has_no_place(scene: Any) -> None:
    ids = [asset.id for asset in scene.catalogue.assets]
    assert scene.arcs_between([(ids[0], "nowhere"), (ids[0], ids[0])]) == []


@given(places, places)
def test_that_an_arc_begins_and_ends_where_it_should_and_never_sinks(a: Any, b: Any) -> None:
    line = path(Arc(a, b))
    assert line.shape == (POINTS, 3)
    assert np.allclose(line[0], a)
    assert np.allclose(line[-1], b)
    straight = np.linspace(a[2], b[2], POINTS)
    assert bool((line[:, 2] >= straight - 1e-6).all())
    points, triangles, colours = tubes([Arc(a, b)])
    assert len(points) == len(colours) == POINTS * SIDES
    assert np.isfinite(points).all()
    assert triangles.min() == 0
    assert triangles.max() == len(points) - 1


@pytest.mark.parametrize("count", [1, 7])
def test_that_many_arcs_are_one_drawing(count: int) -> None:
    arcs = [Arc((float(k), 0.0, 0.0), (50.0, float(k), 5.0)) for k in range(count)]
    points, triangles, _ = tubes(arcs)
    assert len(points) == count * POINTS * SIDES
    assert triangles.max() == len(points) - 1
