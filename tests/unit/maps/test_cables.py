"""Cables in the ground: ribbons as wide as said that follow the ground, the nearest one, colours that say values."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("vtkmodules", reason="VTK is not installed")

from app.energy.network.limits import HIGH_PU, LOW_PU
from maps.cable_ribbons import NearWay, Way, densified, ribbons
from maps.cable_ways import HIGH_M, REGIONAL_M, ways_on, width_m
from maps.cables import GREY, SCALES, CableLayer, CablePicture, LimitMark, Shown, colours_of
from maps.ground_heights import ground_heights
from tests.render.conftest import toy_city


def way(name: str = "a", *points: tuple[float, float, float], width: float = 2.0) -> Way:
    return Way(name, np.array(points or ((0.0, 0.0, 0.0), (40.0, 0.0, 2.0)), float), width)


def test_that_a_ribbon_is_as_wide_as_said_and_lies_over_its_casing() -> None:
    shape = ribbons([way()])
    core = shape.points[~shape.is_casing]
    edge = shape.points[shape.is_casing]
    assert np.ptp(core[:4, 1]) == pytest.approx(2.0)
    assert np.ptp(edge[:, 1]) > 2.0
    assert core[0, 2] > edge[0, 2]
    assert core[2, 2] - core[0, 2] == pytest.approx(2.0)
    assert shape.along.min() == 0.0
    assert shape.along.max() == 1.0
    assert len(shape.lines) == 1


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), min_size=2, max_size=8, unique=True))
def test_that_every_ribbon_is_finite_and_near_its_way(points: list[tuple[float, float]]) -> None:
    one = Way("a", np.column_stack([np.array(points), np.zeros(len(points))]), 3.0)
    shape = ribbons([one])
    assert np.isfinite(shape.points).all()
    assert shape.triangles.max() < len(shape.points)
    assert shape.lines.max() < len(shape.points)
    fine = densified(one.points[:, :2])
    assert (np.hypot(*np.diff(fine, axis=0).T) <= 5.0 + 1e-9).all()
    gap = np.abs(shape.points[:, None, :2] - fine[None]).max(axis=2).min(axis=1)
    assert gap.max() <= 2 * (1.5 + 0.55) + 5.0


def test_that_the_nearest_cable_is_found_within_reach_only() -> None:
    near = NearWay([way("a"), way("b", (0, 30, 0), (40, 30, 0)), Way("none", np.empty((0, 3)), 1.0)])
    assert near.at(20.0, 2.0, 4.0) == 0
    assert near.at(20.0, 28.0, 4.0) == 1
    assert near.at(20.0, 15.0, 4.0) is None
    assert NearWay([]).at(0.0, 0.0, 1e9) is None


def test_that_what_has_no_value_is_grey_and_both_ends_of_a_scale_differ() -> None:
    for shown in (Shown.LOADING, Shown.VOLTAGE):
        scale = SCALES[shown]
        rgb = colours_of(np.array([np.nan, scale.low, scale.high, scale.high * 9]), scale)
        assert tuple(rgb[0]) == GREY
        assert np.abs(rgb[1].astype(int) - rgb[2]).max() > 60
        assert (rgb[2] == rgb[3]).all()
    assert (SCALES[Shown.VOLTAGE].low, SCALES[Shown.VOLTAGE].high) == (LOW_PU, HIGH_PU)


def test_that_colours_change_in_place_and_the_same_again_changes_nothing() -> None:
    layer = CableLayer()
    assert layer.infos() == []
    layer.put([way("a"), way("b", (0, 30, 0), (40, 30, 0))])
    layer.switch_layer("cables", True)
    held = layer._rgba
    value = np.array([10.0, 90.0])
    assert layer.show(CablePicture(value, value, SCALES[Shown.LOADING]))
    assert layer._rgba is held
    assert not layer.show(CablePicture(value.copy(), value.copy(), SCALES[Shown.LOADING]))
    assert layer.show(CablePicture(value, value, SCALES[Shown.LOADING], (LimitMark((0.0, 0.0, 0.0)),)))
    assert layer.show(None)
    with pytest.raises(ValueError, match="1 cables for 2"):
        layer.show(CablePicture(np.zeros(1), np.zeros(1), SCALES[Shown.LOADING]))


def test_that_a_hidden_layer_answers_no_pointer() -> None:
    layer = CableLayer()
    layer.put([way()])
    assert layer.at(20.0, 0.0) is None
    layer.switch_layer("cables", True)
    assert layer.at(20.0, 0.0) == 0
    assert layer.choose(0)
    assert not layer.choose(0)
    assert layer.choose(None)
    layer.put([way("other")])
    assert layer.chosen is None


def test_that_cables_lie_on_the_ground_of_the_city() -> None:
    city = toy_city()
    height = ground_heights(city, np.array([[0.0, 30.0], [150.0, 150.0], [900.0, 0.0]]))
    assert height[:2] == pytest.approx(0.0)
    assert np.isnan(height[2])
    ways, shape = ways_on(
        city, (10.0, 0.0, 1.0), ("a", "b"), (np.array([[0.0, 0.0], [20.0, 0.0]]), np.empty((0, 2))), np.array([0.4, 0.4]), np.array([270.0, np.nan])
    )  # fmt: skip
    assert ways[0].points[0].tolist() == [-10.0, 0.0, -1.0]
    assert len(ways[1].points) == 0
    assert set(shape.way.tolist()) == {0}


def test_that_width_grows_with_rating_and_voltage() -> None:
    widths = [
        width_m(0.4, 100.0),
        width_m(0.4, 270.0),
        width_m(0.4, 900.0),
        width_m(11.0, 250.0),
        width_m(22.0, 250.0),
    ]
    assert widths == sorted(widths)
    assert widths[-2:] == [HIGH_M, REGIONAL_M]
    assert width_m(0.4, float("nan")) == widths[0]
