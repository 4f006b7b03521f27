"""state_at against the oracle: every stored reading with event time <= T, in order of event time and arrival."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.history.duck import DuckHistorian
from app.history.replay import ReplayReader
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle

N = 4


@pytest.fixture(autouse=True, scope="module")
def _small_pieces() -> Iterator[None]:
    """So that a few readings reach over several pieces and transactions."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.history.segments.SEGMENT_ROWS", 15)
        patch.setattr("app.history.writing._PIECE", 7)
        yield


times = st.integers(0, 60).map(lambda i: START + i * NS)
readings = st.builds(
    Reading,
    signal=st.integers(0, N - 1),
    t_ns=times,
    value=st.integers(-9, 9).map(float) | st.just(float("nan")),
    quality=st.sampled_from(list(Quality)),
    seen_ns=st.integers(0, 90).map(lambda i: START + i * NS),
)
batches = st.lists(st.lists(readings, max_size=12).map(ReadingBatch.of), max_size=14)
questions = st.lists(
    st.tuples(st.integers(-2, 62).map(lambda i: START + i * NS), st.none() | times), min_size=1, max_size=6
)


@settings(max_examples=80, deadline=None)
@given(batches, questions, st.integers(1, 12))
def test_that_any_state_equals_all_readings_applied_in_order(
    parts: list[ReadingBatch], asked: list[tuple[int, int | None]], run_size: int
) -> None:
    catalogue = catalogue_of(N)
    historian = DuckHistorian(None, catalogue, run_size=run_size)
    reader = ReplayReader(historian, catalogue)
    try:
        for i, part in enumerate(parts):
            historian.append(part)
            t_ns, known = asked[i % len(asked)]
            assert_same(reader.state_at(t_ns), oracle(parts[: i + 1], N, t_ns))
        for t_ns, known in asked:
            assert_same(historian.state_at(t_ns), oracle(parts, N, t_ns))
            assert_same(reader.state_at(t_ns, known), oracle(parts, N, t_ns, known))
    finally:
        historian.close()


@settings(
    max_examples=6, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate)
)  # shrinking files takes minutes
@given(batches, questions, st.integers(1, 8))
def test_that_a_history_opened_again_answers_as_before(
    parts: list[ReadingBatch], asked: list[tuple[int, int | None]], run_size: int
) -> None:
    catalogue = catalogue_of(N)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "h.duckdb"
        for i, part in enumerate(parts):
            historian = DuckHistorian(path, catalogue, run_size=run_size)
            historian.append(part)
            for t_ns, known in asked:
                assert_same(historian.state_at(t_ns, known), oracle(parts[: i + 1], N, t_ns, known))
            assert historian.bounds() == _bounds(parts[: i + 1])
            historian.close()


def _bounds(parts: list[ReadingBatch]) -> tuple[int, int] | None:
    every = ReadingBatch.joined(parts)
    return (int(every.t_ns.min()), int(every.t_ns.max())) if len(every) else None
