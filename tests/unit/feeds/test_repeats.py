"""The law of repetitions: what came before is dropped once it is remembered, a correction never, wherever the stream is cut."""

from __future__ import annotations

from collections import deque
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.feeds import checks as c
from app.feeds.checks import Checks
from app.feeds.intake import BufferedIntake
from app.feeds.repeats import DEPTH
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS, NS
from tests.unit.feeds.conftest import make_catalogue

NOON = 1_782_043_200 * NS
GOOD, UNCERTAIN = Quality.GOOD, Quality.UNCERTAIN
Row = tuple[int, int, float, Quality]  # signal, minute, value, quality
ROWS = st.tuples(
    st.integers(0, 2), st.integers(0, 12), st.sampled_from([1.0, 2.0]), st.sampled_from([GOOD, UNCERTAIN])
)


def batch_of(rows: list[Row]) -> ReadingBatch:
    return ReadingBatch.of([Reading(s, NOON + m * MINUTE_NS, v, q, NOON) for s, m, v, q in rows])


def kept_of(rows: list[Row], cuts: list[int]) -> list[Row]:
    checks = Checks(make_catalogue(3))
    edges = sorted({0, len(rows), *(min(cut, len(rows)) for cut in cuts)})
    kept: list[Row] = []
    dropped = 0
    for start, end in pairwise(edges):
        batch, found = checks.run(batch_of(rows[start:end]))
        dropped += found.dropped[c.DUPLICATE]
        kept += [(int(s), (int(t) - NOON) // MINUTE_NS, float(v), GOOD)
                 for s, t, v in zip(batch.signal, batch.t_ns, batch.value, strict=True)]  # fmt: skip
    assert dropped + len(kept) == len(rows)
    return kept


def expected(rows: list[Row]) -> list[tuple[int, int, float]]:
    """One by one, in plain words."""
    seen: dict[int, deque[tuple[int, float, Quality]]] = {}
    newest: dict[int, tuple[int, float, Quality]] = {}
    kept = []
    for signal, minute, value, quality in rows:
        before = seen.setdefault(signal, deque(maxlen=DEPTH))
        last = next((one for one in reversed(before) if one[0] == minute), None)
        if signal in newest and newest[signal][0] == minute:  # the newest is known however long ago it came
            last = newest[signal]
        if last is None or last[1:] != (value, quality):
            kept.append((signal, minute, value))
        before.append((minute, value, quality))
        if signal not in newest or minute >= newest[signal][0]:
            newest[signal] = (minute, value, quality)
    return kept


@settings(max_examples=300, deadline=None)
@given(st.lists(ROWS, max_size=60), st.lists(st.integers(0, 60), max_size=6))
def test_that_a_repetition_is_dropped_and_a_correction_kept_wherever_the_stream_is_cut(
    rows: list[Row], cuts: list[int]
) -> None:
    assert [row[:3] for row in kept_of(rows, cuts)] == expected(rows)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("most", [1, 7, 64, 65, 2000])
def test_that_it_holds_for_long_streams_that_outgrow_the_memory(seed: int, most: int) -> None:
    rng = np.random.default_rng(seed)
    minutes = rng.integers(0, (20, 70, 200)[seed % 3], 2000)
    rows: list[Row] = [
        (int(rng.integers(0, 3)), int(minute), float(rng.integers(0, 2)), GOOD) for minute in minutes
    ]
    assert [row[:3] for row in kept_of(rows, list(range(0, 2000, most)))] == expected(rows)


def test_that_a_source_that_repeats_its_last_ones_at_each_answer_is_stored_once() -> None:
    """A REST feed that answers with its newest 60 each time."""
    checks = Checks(make_catalogue(1))
    stored = 0
    for newest in range(60, 600, 5):
        rows: list[Row] = [(0, minute, float(minute), GOOD) for minute in range(newest - 60, newest)]
        stored += len(checks.run(batch_of(rows))[0])
    assert stored == 595


def test_that_messages_that_a_broker_sends_again_are_counted_as_duplicates() -> None:
    """QoS 1: what was not acknowledged comes again, after newer ones."""
    intake = BufferedIntake(
        "sim", make_catalogue(1), wall_ns=lambda: NOON + 9 * MINUTE_NS, checks=Checks(make_catalogue(1))
    )
    for minute in (1, 2, 3, 4, 2, 3):
        intake.put(0, NOON + minute * MINUTE_NS, float(minute))
        intake.take()
    health = intake.health()
    assert health.received == 4
    assert health.reasons == ((c.DUPLICATE, 2),)
    assert c.OUT_OF_ORDER not in dict(health.marked)
    intake.put(0, NOON + 2 * MINUTE_NS, 2.5)
    kept = intake.take()
    assert kept is not None
    assert kept.value.tolist() == [2.5]  # a correction of an older one


def test_that_what_stood_at_the_start_is_known_once_newer_ones_came() -> None:
    state = Snapshot.empty(1)
    known = Snapshot(NOON, np.array([3.0]), np.array([UNCERTAIN], np.uint8), np.array([NOON]), state.seen_ns)
    checks = Checks(make_catalogue(1), last_known=lambda: known)
    kept, found = checks.run(batch_of([(0, 1, 4.0, GOOD), (0, 0, 3.0, GOOD), (0, 0, 5.0, GOOD)]))
    assert kept.value.tolist() == [4.0, 5.0]
    assert found.dropped == {c.DUPLICATE: 1}
