"""The plain ground under a city without one: below every foot, smooth between them, closed towards the horizon."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from maps.surroundings import far_ground
from maps.underlay import NODES, Underlay, covers

feet = arrays(
    np.float64,
    st.tuples(st.integers(1, 40), st.just(3)),
    elements=st.floats(-900, 900, allow_subnormal=False),
)


@given(feet=feet)
def test_that_the_ground_lies_below_every_foot(feet: np.ndarray) -> None:
    ground = Underlay.below(feet)
    assert np.isfinite(ground.z).all()
    for x, y, z in feet.tolist():
        assert ground.at(x, y) < z


@given(feet=feet)
def test_that_the_ground_stays_between_the_lowest_and_the_highest_foot(feet: np.ndarray) -> None:
    z = Underlay.below(feet).z
    assert z.min() >= feet[:, 2].min() - 1.0
    assert z.max() <= feet[:, 2].max()


def test_that_its_triangles_look_up_and_its_edge_meets_the_far_ground() -> None:
    ground = Underlay.below(np.array([[0.0, 0.0, 5.0], [400.0, 300.0, 60.0], [100.0, 250.0, 20.0]]))
    points, normals, triangles = ground.mesh()
    a, b, c = (points[triangles[:, k]] for k in range(3))
    assert (np.cross(b - a, c - a)[:, 2] > 0).all()
    assert (normals[:, 2] > 0).all()
    edge = ground.edge()
    assert len(edge) == 4 * (NODES - 1)
    ring, faces, _ = far_ground(edge, np.zeros(len(edge), np.int32), drop_m=0.0)
    a, b, c = (ring[faces[:, k]] for k in range(3))
    assert (np.cross(b - a, c - a)[:, 2] > 0).all()


def test_that_a_square_covers_its_rectangle_and_a_triangle_half_of_it() -> None:
    square = np.array([[0, 0, 0], [10, 0, 0], [10, 10, 0], [0, 10, 0]], np.float64)
    assert np.isclose(covers(square, np.array([[0, 1, 2], [0, 2, 3]])), 1.0)
    assert np.isclose(covers(square, np.array([[0, 1, 2]])), 0.5)
    assert covers(square, np.empty((0, 3), np.int64)) == 0.0
