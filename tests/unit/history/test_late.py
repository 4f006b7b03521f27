"""Readings that come late: right at once, folded into keyframes later, and long stretches cut up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.history.duck import DuckHistorian
from app.history.writing import _PATIENT_RUNS
from app.model.reading import Reading, ReadingBatch
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N, SIZE = 6, 60
PERIOD = 30 * NS


@pytest.fixture
def historian() -> Iterator[DuckHistorian]:
    historian = DuckHistorian(None, catalogue_of(N), run_size=SIZE)
    yield historian
    historian.close()


def check(historian: DuckHistorian, parts: list[ReadingBatch]) -> None:
    low, high = historian.bounds() or (0, 0)
    for t_ns in np.linspace(low - NS, high + NS, 23):
        assert_same(historian.state_at(int(t_ns)), oracle(parts, N, int(t_ns)))


def test_that_a_past_filled_in_afterwards_gets_keyframes_too(historian: DuckHistorian) -> None:
    today, before = steady(N, 100), steady(N, 1000, start_ns=START - 1000 * PERIOD, lag_ns=2000 * PERIOD)
    historian.append(today)
    keyframes = len(historian._view.index)
    for first in range(0, len(before), 100):
        historian.append(before.part(first, first + 100))
    check(historian, [today, before])
    assert len(historian._view.index) - keyframes > 1000 * N / SIZE / 4
    assert historian._view.index.run.max() < 4 * SIZE + 2 * SIZE
    assert len(historian._view.pending) < 2 * SIZE


def test_that_one_big_late_append_is_cut_up(historian: DuckHistorian) -> None:
    today, before = steady(N, 100), steady(N, 1000, start_ns=START - 1000 * PERIOD)
    historian.append(today)
    historian.append(before)
    check(historian, [today, before])
    assert historian._view.index.run.max() <= 2 * SIZE + N
    assert len(historian._view.pending) == 0


def test_that_a_batch_sorted_by_signal_is_stored_in_time_order(historian: DuckHistorian) -> None:
    batch = steady(N, 400)
    by_signal = batch.take(np.argsort(batch.signal, kind="stable"))
    historian.append(by_signal)
    check(historian, [by_signal])
    assert historian.stats().readings == len(batch)
    assert len(historian._view.index) == len(batch) // SIZE - _PATIENT_RUNS


def test_that_a_backlog_sent_one_by_one_corrects_all_it_should(historian: DuckHistorian) -> None:
    """A device was away: its own readings of the last hours come one message at a time, between live ones."""
    rest, device = steady(N - 1, 300), steady(N, 300)
    device = device.take(device.signal == N - 1)
    parts = [rest]
    historian.append(rest)
    for i in range(0, 300):
        parts.append(device.part(i, i + 1))
        historian.append(parts[-1])
    check(historian, parts)


def test_that_a_clock_far_ahead_spoils_nothing(historian: DuckHistorian) -> None:
    ahead = steady(N, 30, start_ns=START + 10**8 * NS)
    parts = [steady(N, 60), ahead, steady(N, 200, start_ns=START + 60 * PERIOD)]
    for part in parts:
        historian.append(part)
    check(historian, parts)
    for t_ns in (START + 100 * PERIOD, START + 259 * PERIOD):
        assert_same(historian.state_at(t_ns), oracle(parts, N, t_ns))


def test_that_everything_at_one_moment_is_fine(historian: DuckHistorian) -> None:
    parts = [
        ReadingBatch.of([Reading(i % N, START, float(i), i % 7, START + i) for i in range(j, j + 500)])  # type: ignore[arg-type]
        for j in (0, 500, 1000)
    ]
    for part in parts:
        historian.append(part)
    check(historian, parts)


def test_that_a_fold_cut_short_by_a_kill_is_only_work_to_do_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = catalogue_of(N)
    parts = [steady(N, 300)]
    historian = DuckHistorian(tmp_path / "h.duckdb", catalogue, run_size=SIZE)
    historian.append(parts[0])
    monkeypatch.setattr("app.history.late._STEP_ROWS", 2 * N)  # a few keyframes a transaction
    monkeypatch.setattr("app.history.late._Writer.flush", _failing_after(3))
    late = steady(N, 150, start_ns=START + 15 * NS)
    parts.append(late)
    with pytest.raises(RuntimeError, match="killed"):
        historian.append(late)
    historian.close()
    monkeypatch.undo()
    historian = DuckHistorian(tmp_path / "h.duckdb", catalogue, run_size=SIZE)
    check(historian, parts)
    parts.append(steady(N, 1, start_ns=START + 5))
    historian.append(parts[-1])
    check(historian, parts)
    assert len(historian._view.pending) == 0
    historian.close()


def _failing_after(times: int):  # type: ignore[no-untyped-def]
    from app.history.late import _Writer

    flush, left = _Writer.flush, [times]

    def failing(self: _Writer) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise RuntimeError("killed")
        flush(self)

    return failing


def test_that_keyframes_of_many_signals_lie_four_readings_of_each_apart() -> None:
    """What a state costs goes by it (docs/decisions/0004-history.md), and no answer tells when it is lost."""
    many = 2_000
    historian = DuckHistorian(None, catalogue_of(many))
    historian.append(steady(many, 20))
    runs = historian._view.index.run.tolist()
    assert runs == [4 * many] * 3, "of five runs two stay open for what comes late"
    historian.close()
