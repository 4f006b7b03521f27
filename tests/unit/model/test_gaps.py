"""Stretches without readings: found whole, and jumped over in both directions, within the loop."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.model.gaps import Gaps, bins_for
from app.model.playhead import Mode, Playhead
from app.model.times import HOUR_NS, MINUTE_NS, NS

T0 = 1_800_000_000 * NS
counts = st.lists(st.integers(0, 2), min_size=1, max_size=60)


@given(counts, st.integers(1, 10))
def test_that_gaps_are_the_long_runs_of_nothing(density: list[int], least: int) -> None:
    n = len(density)
    gaps = Gaps.of_density(T0, T0 + n * MINUTE_NS, np.array(density), least * MINUTE_NS)
    inside = {k for a, b in gaps for k in range((a - T0) // MINUTE_NS, (b - T0) // MINUTE_NS)}
    assert all(density[k] == 0 for k in inside)
    assert all(b - a >= least * MINUTE_NS for a, b in gaps)
    spans = list(gaps)
    assert all(one[1] < other[0] for one, other in pairwise(spans))
    run = 0
    for k in range(n):
        run = run + 1 if density[k] == 0 else 0
        assert run < least or k in inside


@given(counts, st.integers(0, 60 * MINUTE_NS))
def test_that_around_says_whether_a_moment_lies_in_a_gap(density: list[int], at: int) -> None:
    gaps = Gaps.of_density(T0, T0 + len(density) * MINUTE_NS, np.array(density), 1)
    wanted = next(((a, b) for a, b in gaps if a < T0 + at < b), None)
    assert gaps.around(T0 + at) == wanted


@given(
    st.integers(0, HOUR_NS),
    st.sampled_from([-3600.0, -1.0, 0.5, 60.0, 3600.0]),
    st.none() | st.tuples(st.integers(0, HOUR_NS), st.integers(0, HOUR_NS)),
)
def test_that_a_playing_head_never_stays_in_a_gap(
    at: int, speed: float, loop: tuple[int, int] | None
) -> None:
    gap = (T0 + 20 * MINUTE_NS, T0 + 40 * MINUTE_NS)
    bounds = (T0, T0 + HOUR_NS)
    head = Playhead(Mode.REPLAY, T0 + at, bounds, speed)
    if loop:
        head = head.looped(T0 + loop[0], T0 + loop[1])
    moved = head.over(Gaps((gap,)))
    if not gap[0] < head.t_ns < gap[1]:
        assert moved == head
    elif head.loop is None:
        assert moved.t_ns == (gap[1] if speed > 0 else gap[0])
    else:
        assert moved.t_ns in (*gap, *head.loop)
    assert moved.is_playing
    assert head.pause().over(Gaps((gap,))) == head.pause()


def test_that_live_is_never_moved() -> None:
    head = Playhead.at_live(T0)
    assert head.over(Gaps(((T0 - NS, T0 + NS),))) == head


@given(st.integers(1, 10**19), st.integers(1, 10**15))
def test_that_the_slices_are_never_too_many(span: int, least: int) -> None:
    assert 1 <= bins_for(0, span, least) <= 20_000
