from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.snapshot import Snapshot, aged, apply
from app.model.times import NS

READINGS = st.lists(
    st.builds(
        Reading,
        signal=st.integers(0, 4),
        t_ns=st.integers(0, 50),
        value=st.floats(-1e6, 1e6),
        quality=st.sampled_from(list(Quality)[:7]),
        seen_ns=st.integers(0, 100),
    ),
    max_size=60,
)


def same(a: Snapshot, b: Snapshot) -> bool:
    return (
        np.array_equal(a.value, b.value, equal_nan=True)
        and np.array_equal(a.quality, b.quality)
        and np.array_equal(a.at_ns, b.at_ns)
    )


@given(READINGS)
def test_that_apply_equals_taking_the_readings_one_by_one(readings: list[Reading]) -> None:
    held: dict[int, Reading] = {}
    for reading in readings:
        if reading.signal not in held or reading.t_ns >= held[reading.signal].t_ns:
            held[reading.signal] = reading
    state = apply(Snapshot.empty(5), ReadingBatch.of(readings))
    for row in range(5):
        if row in held:
            assert (state.value[row], state.at_ns[row]) == (held[row].value, held[row].t_ns)
        else:
            assert state.quality_of(row) is Quality.ABSENT


@given(READINGS, st.integers(0, 60))
def test_that_it_does_not_matter_how_a_stream_is_cut_into_batches(readings: list[Reading], cut: int) -> None:
    whole = apply(Snapshot.empty(5), ReadingBatch.of(readings))
    parts = apply(apply(Snapshot.empty(5), ReadingBatch.of(readings[:cut])), ReadingBatch.of(readings[cut:]))
    assert same(whole, parts)


def test_that_what_is_overdue_turns_stale_but_bad_and_absent_stay_what_they_are() -> None:
    rows = [
        Reading(0, 0, 1.0, Quality.GOOD, 0),
        Reading(1, 0, 1.0, Quality.BAD, 0),
        Reading(3, 95 * NS, 1.0, Quality.GOOD, 0),
    ]
    state = apply(Snapshot.empty(4), ReadingBatch.of(rows))
    late = aged(state, 100 * NS, np.full(4, 90 * NS))
    assert [late.quality_of(i) for i in range(4)] == [
        Quality.STALE,
        Quality.BAD,
        Quality.ABSENT,
        Quality.GOOD,
    ]
    assert late.value[0] == 1.0


def test_that_a_snapshot_cannot_be_written_to() -> None:
    assert not Snapshot.empty(2).value.flags.writeable
