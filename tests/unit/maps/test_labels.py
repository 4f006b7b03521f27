from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from maps.labels import Placed, place

SCREEN = (1280, 800)
things = st.lists(
    st.tuples(st.floats(-100, 1400), st.floats(-100, 900), st.floats(-50, 3000), st.integers(0, 200)),
    max_size=60,
)


def run(rows: list[tuple[float, float, float, int]]) -> tuple[list[Placed], NDArray[np.float64]]:
    n = len(rows)
    given_ = np.array(rows, float).reshape(n, 4)
    size = np.tile([120.0, 19.0], (n, 1))
    placed = place(
        given_[:, :2],
        given_[:, 2],
        given_[:, 3],
        size,
        SCREEN,
        disc=24,
        leader=30,
        reach_m=np.full(n, 1500.0),
    )
    return placed, size


def boxes(placed: list[Placed], size: NDArray[np.float64]) -> list[tuple[float, float, float, float]]:
    out = []
    for p in placed:
        out.append((p.symbol[0] - 12, p.symbol[1] - 12, p.symbol[0] + 12, p.symbol[1] + 12))
        if p.label is not None:
            w, h = size[p.item]
            out.append((p.label[0], p.label[1], p.label[0] + w, p.label[1] + h))
    return out


@given(things)
def test_that_nothing_overlaps_and_all_is_on_the_screen(rows: list[tuple[float, float, float, int]]) -> None:
    found = boxes(*run(rows))
    for i, a in enumerate(found):
        assert a[0] >= 0
        assert a[2] <= SCREEN[0]
        for b in found[i + 1 :]:
            assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_that_of_two_in_one_place_the_weightier_is_shown() -> None:
    placed, _ = run([(600, 400, 100, 5), (602, 401, 90, 50)])
    assert [p.item for p in placed] == [1]


def test_that_far_things_thin_out_but_not_what_is_chosen() -> None:
    placed, _ = run([(300, 400, 2500, 5), (800, 400, 2500, 150)])
    assert [p.item for p in placed] == [1]
    assert placed[0].label is not None


def test_that_what_lies_behind_the_eye_is_left_out() -> None:
    assert run([(600, 400, -5, 200)])[0] == []
