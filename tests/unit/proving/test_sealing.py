"""What is sealed matches, whenever and in whatever order it came; and what was not sealed says so."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from app.ledger.batch import KIND, Batch
from app.model.reading import ReadingBatch
from app.model.times import DAY_NS, HOUR_NS, MINUTE_NS, NS
from app.model.trust import Proof
from app.proving.sealing import CELL_NS
from tests.unit.history.past import catalogue_of
from tests.unit.history.test_retention import thinned
from tests.unit.proving.town import BEGIN, Town, minutes, town


def batches(one: Town) -> list[Batch]:
    return [Batch.decode(kept.entry.data) for kept in one.log.find([KIND], most=10**6)]


def test_that_each_quarter_becomes_a_leaf_a_minute_after_its_end(tmp_path: Path) -> None:
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(31))
        assert one.seal(minutes(15.9)) == 0
        assert one.seal(minutes(16.1)) == 1
        assert one.seal(minutes(30.5)) == 0
        assert one.seal(minutes(31.2)) == 1
        assert [(b.start_ns, b.end_ns, b.count) for b in batches(one)] == [
            (minutes(0), minutes(15), 90),
            (minutes(15), minutes(30), 90),
        ]
        found = one.prover.intervals(minutes(0), minutes(40))
        assert [f.proof for f in found] == [Proof.UNCHECKED, Proof.UNCHECKED, Proof.UNANCHORED]
        assert [f.proof for f in one.verify()] == [Proof.MATCH, Proof.MATCH]
        assert [f.proof for f in one.prover.intervals(minutes(0), minutes(30))] == [Proof.MATCH, Proof.MATCH]


def test_that_what_comes_late_gets_a_batch_of_its_own_in_the_same_window(tmp_path: Path) -> None:
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(20))
        one.seal(minutes(16.5))
        one.record(minutes(3), minutes(4), seen_ns=minutes(18), shift=5.0)
        assert one.differing() == []
        one.record(minutes(20), minutes(31))
        one.seal(minutes(31.5))
        late = [b for b in batches(one) if b.start_ns == minutes(0)][1]
        assert (late.count, late.seen_after_ns) == (6, batches(one)[0].seen_until_ns)
        assert one.differing() == []
        assert [len(f.batches) for f in one.verify()] == [2, 1]


def test_that_a_reading_with_an_old_arrival_time_arrives_after_the_edge(tmp_path: Path) -> None:
    """An import with arrival times of its own, or a queue that was slow, is no tampering."""
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(31))
        one.seal(minutes(31.5))
        one.record(minutes(3), minutes(4), seen_ns=minutes(3), shift=7.0)
        assert one.differing() == []
        one.record(minutes(31), minutes(46))
        one.seal(minutes(46.5))
        assert one.differing() == []
        assert sum(b.count for b in batches(one)) == 3 * (2 * 45 + 2)


def test_that_the_edge_is_known_again_after_a_start(tmp_path: Path) -> None:
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(31))
        one.seal(minutes(31.5))
        edge = one.index.edge
    with town(tmp_path) as again:
        assert again.index.edge == edge
        again.record(minutes(3), minutes(4), seen_ns=minutes(2), shift=7.0)
        assert again.differing() == []


def test_that_weeks_without_the_program_are_one_empty_window_and_can_be_filled_later(tmp_path: Path) -> None:
    weeks = 21 * DAY_NS
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(16))
        one.seal(minutes(16.5))
        one.seal(minutes(0) + weeks)
        assert [b.count for b in batches(one)][-1] == 0
        assert len(batches(one)) <= 4
        one.record(minutes(0) + weeks, minutes(20) + weeks)
        one.record(minutes(60), minutes(60 * 30), seen_ns=minutes(21) + weeks)  # what the broker had kept
        one.seal(minutes(40) + weeks)
        assert one.differing() == []
        assert len(batches(one)) < 60


def test_that_years_of_hourly_readings_are_few_leaves(tmp_path: Path) -> None:
    with town(tmp_path, signals=2) as one:
        one.record(minutes(0), minutes(16))
        one.seal(minutes(16.5))
        t = BEGIN - np.arange(5 * 365 * 24, 0, -1) * HOUR_NS
        n = len(t)
        one.historian.append(
            ReadingBatch(
                np.zeros(n, np.int32), t, np.arange(n, dtype=float), np.zeros(n, np.uint8),
                np.full(n, minutes(17)),
            )
        )  # fmt: skip
        one.record(minutes(16), minutes(31))
        assert one.seal(minutes(31.5)) < 5 * 365 + 20
        assert one.differing() == []
        assert sum(b.count for b in batches(one)) == n + 2 * 60


def test_that_a_signal_that_left_or_changed_its_feed_still_matches(tmp_path: Path) -> None:
    with town(tmp_path, feeds={"a.s1": "mqtt"}) as one:
        names = one.historian.names()
        one.record(minutes(0), minutes(31))
        one.seal(minutes(31.5))
    moved = {names[0]: "mqtt", names[1]: "sim", names[2]: "unlisted"}
    with town(tmp_path, feeds=moved, catalogue=catalogue_of(2, 30.0)) as again:
        assert again.differing() == []
        again.prover.forget()
        assert {f.source for f in again.verify()} <= {"sim", "mqtt"}


def test_that_silence_of_a_source_is_sealed_too(tmp_path: Path) -> None:
    with town(tmp_path, feeds={"a.s2": "mqtt"}) as one:
        one.record(minutes(0), minutes(16))
        one.seal(minutes(16.5))
        one.signals = 2
        one.record(minutes(16), minutes(31))
        one.seal(minutes(31.5))
        counts = {(b.source, b.start_ns): b.count for b in batches(one)}
        assert counts["mqtt", minutes(15)] == 2
        one.record(minutes(31), minutes(46))
        one.seal(minutes(46.5))
        counts = {(b.source, b.start_ns): b.count for b in batches(one)}
        assert counts["mqtt", minutes(30)] == 0
        assert one.differing() == []


def test_that_a_clock_that_goes_back_seals_nothing_until_it_has_caught_up(tmp_path: Path) -> None:
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(61))
        one.seal(minutes(46.5))
        assert one.seal(minutes(31.5)) == 0
        one.record(minutes(30), minutes(31), shift=3.0)
        assert one.seal(minutes(61.5)) > 0
        assert one.differing() == []


def test_that_nothing_is_sealed_of_what_may_still_wait_in_the_queue(tmp_path: Path) -> None:
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(16))
        assert one.sealer.step(minutes(31), written_until_ns=minutes(15.5)) == 2
        assert one.index.edge[1] < minutes(15.5)
        assert one.differing() == []


def test_that_thinned_readings_are_not_checked_and_say_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.history.keeper.GRACE", 0)
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(7 * 60))
        one.seal(minutes(7 * 60 + 2))
        thinned(one.historian, minutes(3 * 60))
        until = one.historian.thinned_until_ns
        assert until is not None
        for found in one.verify():
            assert found.proof is (Proof.UNCHECKED if found.from_ns < until else Proof.MATCH)
            assert ("thinned" in found.reason) is (found.from_ns < until)


class Sealing(RuleBasedStateMachine):
    """Whatever comes whenever, and however often the program starts again: nothing differs, and all is sealed at last."""

    folder: Path

    @initialize()
    def begin(self) -> None:
        self.round = getattr(type(self), "round", 0) + 1
        type(self).round = self.round
        self.place = type(self).folder / str(self.round)
        self.place.mkdir()
        self.now = BEGIN + MINUTE_NS
        self.count = 0
        self.context = town(self.place, feeds={"a.s1": "mqtt"})
        self.town = self.context.__enter__()

    @rule(span=st.integers(1, 90))
    def time_goes_on(self, span: int) -> None:
        self.town.record(self.now, self.now + span * MINUTE_NS)
        self.count += 3 * 2 * span
        self.now += span * MINUTE_NS

    @rule(back=st.integers(1, 200), span=st.integers(1, 40), lag=st.integers(0, 200))
    def something_comes_late(self, back: int, span: int, lag: int) -> None:
        start = self.now - back * MINUTE_NS
        self.town.record(
            start, start + span * MINUTE_NS, seen_ns=self.now - lag * MINUTE_NS, shift=float(lag)
        )
        self.count += 3 * 2 * span

    @rule()
    def it_is_sealed(self) -> None:
        self.town.seal(self.now)

    @rule(hours=st.integers(1, 60))
    def nobody_is_there(self, hours: int) -> None:
        self.now += hours * HOUR_NS

    @rule()
    def it_starts_again(self) -> None:
        self.context.__exit__(None, None, None)
        self.context = town(self.place, feeds={"a.s1": "mqtt"})
        self.town = self.context.__enter__()

    @invariant()
    def nothing_differs(self) -> None:
        if hasattr(self, "town"):
            assert self.town.differing() == []

    def teardown(self) -> None:
        if not hasattr(self, "town"):
            return
        self.town.seal(self.now)
        self.town.seal(self.now + 4 * DAY_NS + CELL_NS + 2 * NS)
        assert self.town.differing() == []
        assert sum(b.count for b in batches(self.town)) == self.count
        self.context.__exit__(None, None, None)


@pytest.mark.slow
def test_that_whatever_comes_whenever_nothing_ever_seems_tampered_with(tmp_path: Path) -> None:
    Sealing.folder = tmp_path
    run_state_machine_as_test(
        Sealing,
        settings=settings(
            max_examples=20, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
