from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from maps.camera import orbit, pose_around, project
from maps.colouring import ColourBy
from maps.offscreen import take_shot
from maps.overlay import _doubt, _label
from tests.render.conftest import toy_city

SIZE = (320, 200)
Make = Callable[..., Any]


def shot(scene: Any) -> NDArray[np.int32]:
    return take_shot(None, scene, SIZE, smooth=1).astype(np.int32)


def share_of_changed(a: NDArray[np.int32], b: NDArray[np.int32], by: int = 12) -> float:
    return float((np.abs(a - b).max(axis=2) > by).mean())


@pytest.fixture
def scene(make_scene: Make, catalogue: Catalogue) -> Any:
    made = make_scene(3, catalogue)
    made.set_sun_place(200.0, 35.0)
    made.set_pose(pose_around((0.0, 0.0, 5.0), 330.0, 20.0, 35.0))
    return made


def state(value: float, quality: Quality = Quality.GOOD) -> Snapshot:
    now = np.ones(1, np.int64)
    return Snapshot(1, np.array([value]), np.array([quality], np.uint8), now, now)


def test_that_the_same_scene_gives_the_same_picture(scene: Any) -> None:
    assert share_of_changed(shot(scene), shot(scene), 0) == 0


def test_that_there_is_a_city_and_a_sky(scene: Any) -> None:
    scene.set_layer_visible("symbols", False)
    scene.set_pose(pose_around((0.0, 0.0, 20.0), 330.0, 20.0, 8.0))
    picture = shot(scene)
    assert picture[:20].std(axis=1).max() < 6  # calm sky
    assert picture[80:].std() > 12


def test_that_styles_and_themes_differ(scene: Any) -> None:
    pictures = [shot(scene)]
    scene.set_style("operator")
    pictures.append(shot(scene))
    scene.set_theme(False)
    pictures.append(shot(scene))
    for i, a in enumerate(pictures):
        for b in pictures[i + 1 :]:
            assert share_of_changed(a, b) > 0.5


def test_that_the_operator_style_without_data_is_grey(scene: Any) -> None:
    scene.set_style("operator")
    scene.set_layer_visible("symbols", False)
    picture = shot(scene)
    assert (picture.max(axis=2) - picture.min(axis=2)).max() < 50  # blue-greys at most


def test_that_with_its_symbols_the_operator_style_has_no_colour_while_all_is_normal(scene: Any) -> None:
    scene.set_style("operator")
    for is_dark in (True, False):
        scene.set_theme(is_dark)
        scene.show(state(40.0))
        picture = shot(scene)
        assert (picture.max(axis=2) - picture.min(axis=2)).max() < 60  # blue-greys at most


def test_that_a_low_sun_throws_shadows(scene: Any) -> None:
    scene.set_layer_visible("symbols", False)
    scene.set_pose(pose_around((0.0, 0.0, 0.0), 420.0, 0.0, 88.0))
    scene.set_sun_place(180.0, 20.0)
    picture = shot(scene)
    size = SIZE
    pixel, _ = project(np.array([[0.0, 26.0, 0.0], [-30.0, 30.0, 0.0]]), scene.pose(), size)
    shaded, lit = (picture[size[1] - 1 - int(y), int(x)].sum() for x, y in pixel)
    assert lit > shaded * 1.15


def test_that_colouring_changes_buildings_and_not_the_ground(scene: Any) -> None:
    scene.set_layer_visible("symbols", False)
    before = shot(scene)
    assert scene.color_by(ColourBy("attribute", "use"))
    after = shot(scene)
    assert 0.05 < share_of_changed(before, after) < 0.6
    assert [name for name, _ in scene.legend().categories] == ["residential", "office"]
    scene.color_by(None)
    assert share_of_changed(before, shot(scene)) == 0


def colour_by_load(scene: Any) -> None:
    """The block from near by, in the colours of its load and nothing else."""
    scene.set_layer_visible("symbols", False)
    scene.set_pose(pose_around((0.0, 0.0, 15.0), 70.0, 20.0, 30.0))
    scene.color_by(ColourBy("signal", "load_kw"))


def test_that_no_data_looks_different_from_every_value(scene: Any) -> None:
    colour_by_load(scene)
    scene.show(state(50.0))
    value = shot(scene)
    scene.show(state(50.0, Quality.BAD))
    missing = shot(scene)
    assert share_of_changed(value, missing) > 0.05


def test_that_what_is_stale_is_hatched_over_its_colour_and_then_loses_it(scene: Any) -> None:
    scene.set_style("operator")
    colour_by_load(scene)
    scene.show(state(50.0))
    fresh = shot(scene)
    scene.show(state(50.0, Quality.STALE))
    stale = shot(scene)
    scene.show(replace(state(50.0, Quality.STALE), t_ns=10**18))
    given_up = shot(scene)
    scene.show(state(math.nan, Quality.ABSENT))
    absent = shot(scene)
    assert share_of_changed(fresh, stale) > 0.05
    assert share_of_changed(stale, given_up) > 0.05
    assert share_of_changed(given_up, absent, 0) == 0
    painted = np.abs(fresh - absent).max(axis=2) > 12

    def bounce(picture: NDArray[np.int32]) -> float:
        light = picture.sum(axis=2)
        return float(np.abs(np.diff(light, axis=1))[painted[:, 1:]].mean())

    def colour(picture: NDArray[np.int32]) -> float:
        return float((picture.max(axis=2) - picture.min(axis=2))[painted].mean())

    assert bounce(stale) > bounce(fresh) * 1.3  # stripes
    assert colour(stale) < colour(fresh)  # faded; without a value the style's own blue-grey is left


def test_that_recolouring_touches_only_a_texel_an_object(make_scene: Make) -> None:
    scene = make_scene(12)
    shot(scene)
    stamps = [a.GetMapper().GetInput().GetMTime() for x in scene._built.layers.values() for a in x.actors()]
    scene.color_by(ColourBy("attribute", "height_class"))
    before = shot(scene)
    scene.color_by(ColourBy("attribute", "use"))
    after = shot(scene)
    assert share_of_changed(before, after) > 0.03
    assert stamps == [
        a.GetMapper().GetInput().GetMTime() for x in scene._built.layers.values() for a in x.actors()
    ]


def test_that_picking_names_building_ground_and_sky(scene: Any) -> None:
    shot(scene)
    scene.set_layer_visible("symbols", False)
    shot(scene)
    pixel, _ = project(np.array([[0.0, 0.0, 24.0], [30.0, -80.0, 0.0]]), scene.pose(), SIZE)
    hit = scene.pick(*pixel[0], SIZE)
    assert (hit.kind, hit.id) == ("building", "b11")
    assert hit.xyz_scene[2] == pytest.approx(24.0, abs=0.1)
    assert scene.pick(*pixel[1], SIZE).kind == "ground"
    scene.set_pose(pose_around((0.0, 0.0, 20.0), 330.0, 20.0, 8.0))
    assert scene.pick(160, 199, SIZE) is None


def test_that_a_symbol_is_picked_before_what_lies_behind_it(scene: Any) -> None:
    scene.show(state(12.0))
    shot(scene)
    ((ident, placed),) = scene._pointing.overlay.placed
    assert ident == "hall"
    hit = scene.pick(*placed.symbol, SIZE)
    assert (hit.kind, hit.id) == ("asset", "hall")


def test_that_good_stale_bad_and_absent_symbols_look_different(scene: Any) -> None:
    pictures = []
    for quality in (Quality.GOOD, Quality.STALE, Quality.BAD, Quality.ABSENT):
        scene.show(state(12.0, quality))
        pictures.append(shot(scene))
    for i, a in enumerate(pictures):
        for b in pictures[i + 1 :]:
            assert (np.abs(a - b).max(axis=2) > 30).sum() > 20


def test_that_a_highlight_is_an_outline_and_not_a_repaint(scene: Any) -> None:
    scene.set_layer_visible("symbols", False)
    before = shot(scene)
    assert scene.highlight("b00")
    share = share_of_changed(before, shot(scene))
    assert 0.0005 < share < 0.05
    scene.highlight(None)
    assert share_of_changed(before, shot(scene)) == 0


def test_that_layers_can_be_hidden_and_seen_through(scene: Any) -> None:
    scene.set_layer_visible("symbols", False)
    full = shot(scene)
    scene.set_layer_opacity("buildings", 0.4)
    faint = shot(scene)
    scene.set_layer_visible("buildings", False)
    gone = shot(scene)
    assert share_of_changed(full, faint) > 0.02
    assert share_of_changed(faint, gone) > 0.02
    assert {x.name: x.is_visible for x in scene.layers()} == {
        "terrain": True,
        "buildings": False,
        "symbols": False,
    }


def test_that_the_eye_never_goes_below_the_ground(scene: Any) -> None:
    shot(scene)
    pose = scene.pose()
    for _ in range(40):
        pose = orbit(pose, 0.0, -10.0)
    scene.set_pose(pose)
    assert scene.pose().eye[2] > 1.5


def test_that_a_picture_is_written_in_the_size_asked_for(scene: Any, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    assert take_shot(out, scene, (97, 61)).shape == (61, 97, 3)
    assert out.read_bytes().startswith(b"\x89PNG")
    with pytest.raises(ValueError, match="pixels a side"):
        take_shot(out, scene, (0, 10))
    with pytest.raises(FileNotFoundError, match="make it first"):
        take_shot(tmp_path / "no" / "out.png", scene, (10, 10))


def test_that_a_label_shows_how_far_its_value_can_be_trusted() -> None:
    sound, dim, struck = (
        _label("Quay", "12.0 kW", doubt, False, True, 2.0) for doubt in ("", "dim", "struck")
    )
    assert sound.shape == dim.shape == struck.shape
    assert int(dim.sum()) < int(sound.sum())
    assert (struck != dim).any()
    assert (sound != struck).any()
    assert [_doubt(q) for q in (Quality.GOOD, Quality.SIMULATED, Quality.STALE, Quality.BAD)] == [
        "",
        "",
        "dim",
        "struck",
    ]


def test_that_a_building_may_be_called_as_a_view_is(make_scene: Make) -> None:
    ids = tuple("overview" if ident == "b11" else ident for ident in toy_city().ids)
    scene = make_scene(city=replace(toy_city(), ids=ids))
    low, high = scene.box_of("overview")
    assert math.dist(scene.pose().focus, [(a + b) / 2 for a, b in zip(low, high, strict=True)]) < 0.01
