"""A rule set run over the recorded history of a district, and held against what was raised.   Thread: any but the GUI's.

    found = tried_over(historian, catalogue, rules, from_ns, to_ns, compile_=compile_expression)
    answer = against(found, read_past(journal, from_ns, to_ns), from_ns, to_ns)

History is read part by part in time order, so that memory does not grow with the stretch.   Part of the composition root.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from app.alarms.past import Past
from app.alarms.performance import Performance, performance_of
from app.alarms.rule import Compile, Rule
from app.alarms.trial import LEAD_NS, Compared, Progress, Tried, compared, try_rules
from app.history.contract import Historian, HistoryError
from app.history.raw import KeepsReadings
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch

PART = 200_000  # readings held at once


@dataclass(frozen=True, slots=True)
class Answer:
    """new, old: figures of both over the same stretch.   rows: alarm by alarm, those that differ most first.
    both, only_new, only_old, unknown: sums of them."""

    new: Performance
    old: Performance
    rows: tuple[Compared, ...]

    @property
    def both(self) -> int:
        return sum(one.both for one in self.rows)

    @property
    def only_new(self) -> int:
        return sum(one.only_new for one in self.rows)

    @property
    def only_old(self) -> int:
        return sum(one.only_old for one in self.rows)

    @property
    def unknown(self) -> int:
        return sum(one.unknown for one in self.rows)


def tried_over(
    historian: Historian,
    catalogue: Catalogue,
    rules: Sequence[Rule],
    from_ns: int,
    to_ns: int,
    *,
    compile_: Compile | None = None,
    progress: Progress = lambda share: True,
) -> Tried:
    """Raises HistoryError where nothing was recorded in the stretch or the store cannot give its readings back, Cancelled,
    ValueError."""
    if not isinstance(historian, KeepsReadings):
        raise HistoryError(
            "A history that workstations share cannot be tried over yet; only one in a file can."
        )
    bounds = historian.bounds()
    begin_ns = from_ns - LEAD_NS
    if bounds is not None and begin_ns < bounds[0]:  # silence before anything was recorded is no alarm
        begin_ns = min(from_ns, bounds[0])
    tried = try_rules(
        rules, catalogue, _readings(historian, begin_ns, to_ns), from_ns, to_ns,
        compile_=compile_, progress=progress, begin_ns=begin_ns,
    )  # fmt: skip
    if not tried.readings:
        raise HistoryError(
            "Nothing was recorded in this stretch; `tvilling history stats` says what there is."
        )
    return tried


def against(tried: Tried, old: Past, from_ns: int, to_ns: int) -> Answer:
    """old: of the journal, or of another rule set tried over the same stretch."""
    to_ns = min(to_ns, tried.until_ns)
    return Answer(
        performance_of(tried.past, from_ns, to_ns),
        performance_of(old, from_ns, to_ns),
        compared(tried.past, old, from_ns, to_ns, skip=tried.events),
    )


def _readings(historian: Historian, begin_ns: int, to_ns: int) -> Iterator[ReadingBatch]:
    """What was known when the lead begins, and then all that followed."""
    state = historian.state_at(begin_ns)
    known = np.flatnonzero(state.quality != Quality.ABSENT)
    if len(known):
        order = known[np.argsort(state.at_ns[known], kind="stable")]
        yield ReadingBatch(
            order.astype(np.int32),
            state.at_ns[order],
            state.value[order],
            state.quality[order],
            state.seen_ns[order],
        )
    assert isinstance(historian, KeepsReadings)
    yield from historian.readings(begin_ns + 1, to_ns, most=PART)
