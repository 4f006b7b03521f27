"""How two moments differ."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.quality import Quality
from app.model.snapshot import Snapshot
from maps.difference import difference

STORED = [q for q in Quality]
PAIRS = st.lists(
    st.tuples(st.floats(-1e6, 1e6), st.sampled_from(STORED), st.floats(-1e6, 1e6), st.sampled_from(STORED)),
    min_size=1,
    max_size=20,
)


def state(values: list[float], qualities: list[Quality], t_ns: int) -> Snapshot:
    times = np.full(len(values), t_ns, np.int64)
    value = np.where(np.array(qualities) == Quality.ABSENT, np.nan, values)
    return Snapshot(t_ns, value, np.array(qualities, np.uint8), times, times)


@given(PAIRS)
def test_that_a_difference_is_there_where_both_are_and_nowhere_else(
    pairs: list[tuple[float, Quality, float, Quality]],
) -> None:
    a = state([p[0] for p in pairs], [p[1] for p in pairs], 1)
    b = state([p[2] for p in pairs], [p[3] for p in pairs], 2)
    found = difference(a, b)
    for i, (was, q_was, now, q_now) in enumerate(pairs):
        if q_was.is_usable and q_now.is_usable:
            assert found.value[i] == now - was
            assert found.quality_of(i) in (q_was, q_now)
        else:
            assert np.isnan(found.value[i])
            assert found.quality_of(i) is Quality.ABSENT
    assert found.t_ns == 2


@given(PAIRS)
def test_that_the_other_way_round_it_is_the_opposite(
    pairs: list[tuple[float, Quality, float, Quality]],
) -> None:
    a = state([p[0] for p in pairs], [p[1] for p in pairs], 1)
    b = state([p[2] for p in pairs], [p[3] for p in pairs], 2)
    assert np.array_equal(difference(a, b).value, -difference(b, a).value, equal_nan=True)


def test_that_a_stale_value_makes_a_stale_difference() -> None:
    found = difference(state([1.0], [Quality.GOOD], 1), state([3.0], [Quality.STALE], 2))
    assert (found.value[0], found.quality_of(0)) == (2.0, Quality.STALE)


def test_that_states_of_two_districts_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="cannot be compared"):
        difference(Snapshot.empty(1), Snapshot.empty(2))


def test_that_the_age_of_each_value_is_the_one_at_its_own_moment() -> None:
    day = 86_400 * 10**9
    base, now = (
        state([1.0, 1.0], [Quality.GOOD] * 2, 10 * day),
        state([3.0, 3.0], [Quality.GOOD] * 2, 11 * day),
    )
    base = replace(base, at_ns=base.at_ns - np.array([5, 60]))
    now = replace(now, at_ns=now.at_ns - np.array([30, 7]))
    found = difference(base, now)
    assert (found.t_ns - found.at_ns).tolist() == [30, 60]
