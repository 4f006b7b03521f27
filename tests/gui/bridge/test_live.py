"""The Timekeeper while live: what feeds say, and how it grows old."""

from __future__ import annotations

import pytest

from app.bridge import Timekeeper
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.snapshot import usable
from app.model.times import NS
from tests.gui.bridge.past import CATALOGUE, T0, Clock, batch, shown


def test_that_live_shows_what_the_feeds_say_and_ages_it_by_the_clock(
    keeper: Timekeeper, clock: Clock
) -> None:
    keeper.on_readings(batch(7.0, T0))
    keeper.tick()
    assert keeper.snapshot.value[0] == 7.0
    clock.go(91)
    keeper.tick()
    assert keeper.snapshot.quality_of(0) is Quality.STALE
    assert keeper.snapshot.quality_of(1) is Quality.ABSENT


def test_that_a_feed_that_dies_in_silence_is_seen_by_our_own_timer(keeper: Timekeeper, clock: Clock) -> None:
    seen: list[str] = []
    keeper.snapshot_changed.connect(lambda _: seen.append(shown(keeper)))
    keeper.on_readings(batch(12.0, T0))
    for _ in range(320):  # no message, no person: only the timer
        clock.go(1)
        keeper.tick()
    order = list(dict.fromkeys(seen))
    assert order == ["12.0", "[12.0]", "–\u2002[12.0]"]
    assert seen.index("[12.0]") in (90, 91, 92)  # three periods of 30 s
    assert seen.index("–\u2002[12.0]") in (300, 301, 302)
    assert len(seen) >= 320  # each second was looked at


@pytest.mark.parametrize("monotonic_sleeps", [True, False])
def test_that_after_the_machine_slept_everything_is_old_at_once_and_nothing_is_invented(
    keeper: Timekeeper, clock: Clock, monotonic_sleeps: bool
) -> None:
    keeper.on_readings(ReadingBatch.of([Reading(i, T0, 5.0 + i, Quality.GOOD, T0) for i in range(2)]))
    clock.go(1)
    keeper.tick()
    assert keeper.snapshot.quality_of(0) is Quality.GOOD
    clock.wall += 7200 * NS
    clock.mono += NS if monotonic_sleeps else 7200 * NS
    keeper.tick()
    now = keeper.snapshot
    assert keeper.playhead.is_live
    assert now.t_ns == clock.wall
    assert [now.quality_of(i) for i in range(3)] == [Quality.STALE, Quality.STALE, Quality.ABSENT]
    assert [shown(keeper, i) for i in range(3)] == ["–\u2002[5.0]", "–\u2002[6.0]", "–"]
    assert now.at_ns[:2].tolist() == [T0, T0]
    assert not usable(now, CATALOGUE.given_up_after_ns).any()
    keeper.on_readings(batch(8.0, clock.wall))
    assert shown(keeper) == "8.0"
    assert shown(keeper, 1) == "–\u2002[6.0]"
