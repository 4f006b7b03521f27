"""Filling the past from the simulator: sorted, on the grid of the live feed, resumable, stoppable."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

import numpy as np

from app.backfill import BLOCK_NS, backfill
from app.energy.schedule import Schedule
from app.history.contract import Historian
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS
from tests.unit.energy import town

START = town.ns("2026-11-18T10:20:30+01:00")
END = START + 20 * HOUR_NS + 1


@dataclass
class Shelf:
    """Keeps what is appended; the part of a Historian that the fill needs."""

    batches: list[ReadingBatch] = field(default_factory=list)

    def append(self, batch: ReadingBatch) -> None:
        self.batches.append(batch)

    def bounds(self) -> tuple[int, int] | None:
        if not self.batches:
            return None
        whole = self.whole()
        return int(whole.t_ns.min()), int(whole.t_ns.max())

    def whole(self) -> ReadingBatch:
        return ReadingBatch.joined(self.batches)


def _fill(shelf: Shelf, from_ns: int = START, to_ns: int = END, steps: int = 10**9) -> int:
    said: list[float] = []

    def progress(share: float, what: str) -> bool:
        assert what
        said.append(share)
        return len(said) <= steps

    count = backfill(cast(Historian, shelf), town.model(), town.catalogue(), from_ns, to_ns, progress)
    assert said == sorted(said)
    assert 0.0 <= said[0] <= said[-1] <= 1.0
    return count


def test_that_the_past_is_filled_in_order_with_simulated_values() -> None:
    shelf = Shelf()
    assert _fill(shelf) == len(shelf.whole())
    whole = shelf.whole()
    rows, t_ns = Schedule(town.catalogue()).between(START, END)
    np.testing.assert_array_equal(whole.t_ns, t_ns)
    np.testing.assert_array_equal(whole.signal, rows)
    np.testing.assert_array_equal(whole.seen_ns, whole.t_ns)
    assert set(whole.quality) == {Quality.SIMULATED}
    np.testing.assert_array_equal(whole.value, town.model().sample(rows, t_ns))


def test_that_a_fill_that_was_stopped_goes_on_where_it_ended() -> None:
    shelf, whole = Shelf(), Shelf()
    first = _fill(shelf, steps=2)
    assert len(shelf.batches) == 2
    assert shelf.whole().t_ns.max() < START + 2 * BLOCK_NS
    second = _fill(shelf)
    assert first + second == _fill(whole)
    np.testing.assert_array_equal(shelf.whole().t_ns, whole.whole().t_ns)
    np.testing.assert_array_equal(shelf.whole().value, whole.whole().value)


def test_that_a_full_past_is_left_alone() -> None:
    shelf = Shelf()
    _fill(shelf)
    assert _fill(shelf) == 0


def test_that_stopping_at_once_stores_nothing() -> None:
    shelf = Shelf()
    assert _fill(shelf, steps=0) == 0
    assert shelf.batches == []
