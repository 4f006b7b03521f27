"""What the Intake lets through, what it refuses and counts, and the Health it keeps."""

from __future__ import annotations

import math

import numpy as np
import pytest

from app.feeds.intake import BufferedIntake
from app.model.catalogue import Catalogue
from app.model.events import Health, Link
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.times import MINUTE_NS, NS

NOW = 1_800_000_000 * NS


class Clock:
    def __init__(self) -> None:
        self.now_ns = NOW

    def wall_ns(self) -> int:
        return self.now_ns

    def monotonic(self) -> float:
        return self.now_ns / 1e9


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def said() -> list[Health]:
    return []


@pytest.fixture
def intake(catalogue: Catalogue, clock: Clock, said: list[Health]) -> BufferedIntake:
    return BufferedIntake("x", catalogue, said.append, wall_ns=clock.wall_ns, monotonic=clock.monotonic)


def test_that_readings_come_out_in_order_with_their_arrival(intake, clock):
    intake.put(2, NOW - 5, 1.5)
    clock.now_ns += 7
    intake.put(0, NOW, -2.0, Quality.SIMULATED)
    batch = intake.take()
    assert batch.signal.tolist() == [2, 0]
    assert batch.t_ns.tolist() == [NOW - 5, NOW]
    assert batch.value.tolist() == [1.5, -2.0]
    assert batch.quality.tolist() == [Quality.GOOD, Quality.SIMULATED]
    assert batch.seen_ns.tolist() == [NOW, NOW + 7]
    assert intake.take() is None


def test_that_single_readings_and_batches_keep_their_order(intake):
    intake.put(0, NOW, 1.0)
    intake.put_batch(ReadingBatch.of([Reading(1, NOW, 2.0, Quality.GOOD, NOW)] * 2))
    intake.put(2, NOW, 3.0)
    assert intake.take().value.tolist() == [1.0, 2.0, 2.0, 3.0]


@pytest.mark.parametrize(
    ("signal", "t_ns", "value", "quality", "why"),
    [
        (0, NOW, math.nan, Quality.GOOD, "not finite"),
        (0, NOW, -math.inf, Quality.GOOD, "not finite"),
        (4, NOW, 1.0, Quality.GOOD, "unknown signal"),
        (-1, NOW, 1.0, Quality.GOOD, "unknown signal"),
        (0, NOW + 5 * MINUTE_NS + 1, 1.0, Quality.GOOD, "time in the future"),
        (0, 946_684_800 * NS - 1, 1.0, Quality.GOOD, "time before 2000"),
        (0, NOW, 1.0, Quality.STALE, "unknown quality"),
        (0, NOW, 1.0, Quality.ABSENT, "unknown quality"),
        (0, 10**30, 1.0, Quality.GOOD, "not a number"),
        (0, NOW, "7", Quality.GOOD, "not a number"),
        (0, NOW, None, Quality.GOOD, "not a number"),
        (10**12, NOW, 1.0, Quality.GOOD, "not a number"),
    ],
)
def test_that_what_cannot_be_is_refused_and_counted(intake, signal, t_ns, value, quality, why):
    intake.put(1, NOW, 10.0)
    intake.put(signal, t_ns, value, quality)
    intake.put(2, NOW, 20.0)
    batch = intake.take()
    assert batch.value.tolist() == [10.0, 20.0]
    health = intake.health()
    assert (health.received, health.rejected, health.reasons) == (2, 1, ((why, 1),))


def test_that_five_minutes_ahead_is_still_believed(intake):
    intake.put(0, NOW + 5 * MINUTE_NS, 1.0)
    assert len(intake.take()) == 1


def test_that_an_impossible_value_is_kept_as_bad(intake):
    for value in (-100.1, -100.0, 1000.0, 1000.1):
        intake.put(0, NOW, value)
    batch = intake.take()
    assert batch.value.tolist() == [-100.1, -100.0, 1000.0, 1000.1]
    assert batch.quality.tolist() == [Quality.BAD, Quality.GOOD, Quality.GOOD, Quality.BAD]


def test_that_a_batch_meets_the_same_checks(intake):
    values = np.array([1.0, math.nan, 5000.0])
    times = np.full(3, NOW)
    intake.put_batch(ReadingBatch(np.zeros(3), times, values, np.zeros(3), times))
    assert intake.take().quality.tolist() == [Quality.GOOD, Quality.BAD]
    assert intake.health().reasons == (("not finite", 1),)


def test_that_reasons_are_counted_most_frequent_first(intake):
    for why in ("not json", "empty", "not json"):
        intake.reject(why)
    assert intake.health().reasons == (("not json", 2), ("empty", 1))


def test_that_every_change_of_the_link_is_said_once(intake, said, clock):
    intake.link(Link.UP)
    clock.now_ns += NS
    intake.link(Link.UP)
    intake.link(Link.DOWN, "gone", retry_s=1.0)
    intake.link(Link.DOWN, "gone", retry_s=2.0)
    assert [(h.link, h.detail, h.retry_s, h.since_ns) for h in said] == [
        (Link.UP, "", 0.0, NOW),
        (Link.DOWN, "gone", 1.0, NOW + NS),
        (Link.DOWN, "gone", 2.0, NOW + NS),
    ]


def test_that_readings_prove_a_link(intake):
    assert intake.state is Link.CONNECTING
    intake.put(0, NOW, math.nan)
    assert intake.take() is None
    assert intake.state is Link.CONNECTING
    intake.put(0, NOW, 1.0)
    intake.take()
    assert intake.state is Link.UP


def test_that_up_time_counts_only_while_up(intake, clock):
    assert intake.up_for_s == 0
    intake.link(Link.UP)
    clock.now_ns += 61 * NS
    assert intake.up_for_s == pytest.approx(61)
    intake.link(Link.DOWN, "gone")
    assert intake.up_for_s == 0


def test_that_the_rate_is_that_of_the_last_ten_seconds(intake, clock):
    for _ in range(30):
        for _ in range(50):
            intake.put(0, NOW, 1.0)
        intake.take()
        clock.now_ns += NS
        intake.mark()
    assert intake.health().rate_per_s == pytest.approx(50)
    for _ in range(15):
        clock.now_ns += NS
        intake.mark()
    assert intake.health().rate_per_s == 0
