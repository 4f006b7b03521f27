from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from maps.triangulate import cross, triangulate

Points = NDArray[np.float64]


def star(radii: list[float], turn: float = 0.0) -> Points:
    """A polygon that is seen whole from its middle, counter-clockwise, often concave."""
    at = turn + 2 * math.pi * np.arange(len(radii)) / len(radii)
    r = np.array(radii)
    return np.stack([r * np.cos(at), r * np.sin(at), np.zeros(len(r))], axis=1)


def frame(normal: tuple[float, float, float]) -> Points:
    """A right-handed frame (rows) whose third axis is the normal."""
    n = np.array(normal) / np.linalg.norm(normal)
    side = np.cross(n, np.eye(3)[int(np.argmin(np.abs(n)))])
    side /= np.linalg.norm(side)
    return np.stack([side, np.cross(n, side), n])


def ring_area(ring: Points) -> float:
    return float(np.linalg.norm(np.cross(ring, np.roll(ring, -1, axis=0)).sum(axis=0)) / 2)


def areas(points: Points, triangles: NDArray[np.int32]) -> Points:
    a, b, c = (points[triangles[:, k]] for k in range(3))
    return cross(b - a, c - a) / 2


RADII = st.lists(st.floats(1.0, 5.0), min_size=3, max_size=30)
NORMALS = st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda n: math.hypot(*n) > 0.1)
ORIGINS = st.tuples(st.floats(-7e6, 7e6), st.floats(-7e6, 7e6), st.floats(-100, 100))


@given(RADII, NORMALS, ORIGINS, st.booleans())
def test_that_area_and_orientation_are_kept_in_any_plane_anywhere(
    radii: list[float],
    normal: tuple[float, float, float],
    origin: tuple[float, float, float],
    is_turned: bool,
) -> None:
    ring = star(radii)[:: -1 if is_turned else 1]
    points = ring @ frame(normal) + np.array(origin)
    cut = triangulate(points, np.array([len(ring)]), np.array([1]))
    assert not cut.degenerate.any()
    assert not cut.crossing.any()
    vectors = areas(points, cut.triangles)
    up = frame(normal)[2] * (-1 if is_turned else 1)
    assert (vectors @ up >= -1e-6).all()
    assert vectors.sum(axis=0) == pytest.approx(up * ring_area(ring), abs=1e-5)
    assert np.linalg.norm(vectors, axis=1).sum() == pytest.approx(ring_area(ring), rel=1e-5)
    assert cut.normal[0] / 2 == pytest.approx(up * ring_area(ring), abs=1e-5)


@given(
    RADII, st.lists(st.floats(0.05, 0.2), min_size=3, max_size=8), NORMALS, st.booleans(), st.integers(1, 3)
)
def test_that_holes_stay_open_however_they_are_turned(
    radii: list[float],
    hole_radii: list[float],
    normal: tuple[float, float, float],
    is_same_way: bool,
    holes: int,
) -> None:
    outer = star([r + 1 for r in radii] if len(radii) > 5 else [6.0] * 6)
    places = [np.array([0.5 * math.cos(2 * k), 0.5 * math.sin(2 * k), 0.0]) for k in range(holes)]
    inner = [star(hole_radii)[:: 1 if is_same_way else -1] + place for place in places]
    points = np.concatenate([outer, *inner]) @ frame(normal)
    cut = triangulate(points, np.array([len(outer)] + [len(hole_radii)] * holes), np.array([1 + holes]))
    want = ring_area(outer) - holes * ring_area(star(hole_radii))
    vectors = areas(points, cut.triangles)
    assert np.linalg.norm(vectors, axis=1).sum() == pytest.approx(want, rel=1e-6)
    assert vectors.sum(axis=0) @ frame(normal)[2] == pytest.approx(want, rel=1e-6)
    assert not cut.crossing.any()


@given(st.lists(RADII, min_size=1, max_size=12))
def test_that_polygons_do_not_disturb_each_other(shapes: list[list[float]]) -> None:
    rings = [star(radii) + 20.0 * k for k, radii in enumerate(shapes)]
    sizes = np.array([len(r) for r in rings])
    points = np.concatenate(rings)
    cut = triangulate(points, sizes, np.ones(len(rings), np.int64))
    assert (np.diff(cut.polygon) >= 0).all()
    owner = np.repeat(np.arange(len(rings)), sizes)
    assert (owner[cut.triangles] == cut.polygon[:, None]).all()
    got = np.bincount(cut.polygon, np.linalg.norm(areas(points, cut.triangles), axis=1), len(rings))
    assert got == pytest.approx([ring_area(r) for r in rings], rel=1e-6)


def test_that_a_concave_quad_is_cut_at_the_diagonal_that_lies_inside() -> None:
    for shift in range(4):
        ring = np.roll(np.array([[0.0, 0, 0], [4, 1, 0], [0, 2, 0], [1, 1, 0]]), shift, axis=0)
        cut = triangulate(ring, np.array([4]), np.array([1]))
        assert (areas(ring, cut.triangles)[:, 2] > 0).all()
        assert areas(ring, cut.triangles)[:, 2].sum() == pytest.approx(ring_area(ring))


def test_that_a_polygon_without_area_gives_no_triangles_and_says_so() -> None:
    line = np.array([[0.0, 0, 0], [1, 1, 1], [2, 2, 2]])
    cut = triangulate(np.concatenate([line, star([1, 1, 1])]), np.array([3, 3]), np.array([1, 1]))
    assert cut.degenerate.tolist() == [True, False]
    assert cut.polygon.tolist() == [1]


def test_that_a_polygon_that_crosses_itself_is_drawn_and_said() -> None:
    angle = 2 * math.pi * np.array([0, 2, 4, 1, 3]) / 5
    pentagram = np.stack([np.cos(angle), np.sin(angle), np.zeros(5)], axis=1)
    cut = triangulate(pentagram, np.array([5]), np.array([1]))
    assert cut.crossing.tolist() == [True]
    assert len(cut.triangles)


def test_that_nothing_gives_nothing() -> None:
    cut = triangulate(np.empty((0, 3)), np.empty(0, np.int64), np.empty(0, np.int64))
    assert cut.triangles.shape == (0, 3)
