"""Energy flows in the city: lights on the way where it is asked for, more and quicker for more energy, moved in place."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.signal import Signal
from maps.camera import pose_around
from maps.energy_flows import MOST_LIGHTS, TAIL, EnergyFlows, Flow, lights_of, speed_of
from maps.offscreen import take_shot
from tests.render.test_scene import Make, share_of_changed

SIZE = (320, 200)
FLOWS = (Flow((-60.0, 0.0, 20.0), (60.0, 0.0, 20.0), 5.0), Flow((0.0, -60.0, 20.0), (0.0, 60.0, 30.0), 0.4))


def shot(scene: Any) -> NDArray[np.int32]:
    return take_shot(None, scene, SIZE, smooth=1).astype(np.int32)


@pytest.fixture
def scene(make_scene: Make) -> Any:
    traders = [
        Asset(n, AssetKind.BUILDING, n, "Here", (0.0, 0.0, 0.0), building=b, trades=True)
        for n, b in (("a", "b00"), ("b", "b22"))
    ]
    made: Any = make_scene(
        3, Catalogue.of(traders, [Signal("a.load_kw", "a", "power", "Load", "kW", 30, key="k")])
    )
    made.set_style("presentation")
    made.set_sun_place(200.0, 45.0)
    made.set_pose(pose_around((0.0, 0.0, 5.0), 330.0, 20.0, 60.0))
    made.set_layer_visible("symbols", False)
    return made


def test_that_lights_are_seen_and_move_and_go(scene: Any) -> None:
    before = shot(scene)
    assert scene.flows.show(FLOWS)
    first = shot(scene)
    assert share_of_changed(before, first, 6) > 0.002
    places = np.array(scene.flows.places)
    assert scene.flows.step(0.5)
    assert not np.array_equal(places, scene.flows.places)
    assert share_of_changed(first, shot(scene), 6) > 0.001
    assert scene.flows.show(())
    assert share_of_changed(before, shot(scene), 2) == 0.0


def test_that_the_same_again_changes_nothing(scene: Any) -> None:
    scene.flows.show(FLOWS)
    assert not scene.flows.show(FLOWS[::-1])


def test_that_the_operator_style_has_none_unless_asked(scene: Any) -> None:
    scene.flows.show(FLOWS)
    scene.set_style("operator")
    assert not scene.flows.is_visible
    assert not scene.flows.step(0.1)
    scene.set_layer_visible("flows", True)
    assert scene.flows.is_visible
    scene.set_style("presentation")
    scene.set_layer_visible("flows", False)
    assert not scene.flows.is_visible, "what a person chose stays with every style"


def test_that_reduced_motion_takes_them_away(scene: Any) -> None:
    scene.flows.show(FLOWS)
    assert scene.flows.set_still(True)
    assert not scene.flows.is_visible
    assert scene.flows.set_still(False)
    assert scene.flows.is_visible


def test_that_they_are_a_layer_where_somebody_trades(scene: Any, make_scene: Make) -> None:
    layer = next(one for one in scene.layers() if one.name == "flows")
    assert (layer.label, layer.is_visible) == ("Energy flows", True)
    bare: Any = make_scene(2)
    assert "flows" not in [one.name for one in bare.layers()]


def test_that_the_other_side_of_a_trade_is_outlined_too(scene: Any) -> None:
    scene.highlight("b00")
    before = shot(scene)
    assert scene.highlight_also("b22")
    assert share_of_changed(before, shot(scene), 6) > 0.0005
    assert scene.highlight_also(None)
    assert share_of_changed(before, shot(scene), 2) == 0.0


@given(st.lists(st.floats(0, 1e6), min_size=2, max_size=6))
def test_that_more_energy_never_has_fewer_or_slower_lights(energies: list[float]) -> None:
    energies.sort()
    assert sorted(lights_of(e) for e in energies) == [lights_of(e) for e in energies]
    assert sorted(speed_of(e) for e in energies) == [speed_of(e) for e in energies]
    assert lights_of(energies[-1]) <= MOST_LIGHTS


_PLACE = st.tuples(*[st.floats(-1000, 1000)] * 3)


@given(st.lists(st.builds(Flow, _PLACE, _PLACE, st.floats(-5, 500)), max_size=8), st.floats(0, 1e5))
def test_that_lights_stay_on_their_way(flows: list[Flow], seconds: float) -> None:
    made = EnergyFlows()
    made.show(flows)
    made.step(seconds)
    kept = [f for f in flows if f.kwh > 0]
    assert len(made.places) == sum(lights_of(f.kwh) for f in kept) * TAIL
    if kept:
        ends = np.array([(f.start, f.end) for f in kept]).reshape(-1, 3)
        assert np.isfinite(made.places).all()
        assert (made.places[:, :2] >= ends[:, :2].min(axis=0) - 0.1).all()
        assert (made.places[:, :2] <= ends[:, :2].max(axis=0) + 0.1).all()
