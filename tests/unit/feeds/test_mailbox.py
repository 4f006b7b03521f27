"""Laws of the meeting point of the two threads: latest wins, events keep their order, all is counted."""

from __future__ import annotations

import threading

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.mailbox import MAX_HEALTHS, Mailbox
from app.model.events import Event, EventKind, Health, Link
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.snapshot import Snapshot, apply

N = 5
readings = st.builds(
    Reading,
    signal=st.integers(0, N - 1),
    t_ns=st.integers(0, 6),
    value=st.floats(-1e6, 1e6),
    quality=st.sampled_from([Quality.GOOD, Quality.BAD]),
    seen_ns=st.integers(0, 100),
)
batches = st.lists(st.lists(readings, max_size=8), max_size=8)


def _same(a: Snapshot, b: Snapshot) -> bool:
    return all(
        np.array_equal(getattr(a, name), getattr(b, name), equal_nan=name == "value")
        for name in ("value", "quality", "at_ns", "seen_ns")
    )


@given(batches, st.sets(st.integers(0, 7)))
def test_that_the_window_ends_where_the_recording_does_however_often_it_looks(parts, looks):
    """Applying what was taken gives the same state as applying every batch."""
    mailbox, shown, recorded = Mailbox(N), Snapshot.empty(N), Snapshot.empty(N)
    for i, part in enumerate(parts):
        batch = ReadingBatch.of(part)
        mailbox.put(batch)
        recorded = apply(recorded, batch)
        if i in looks:
            taken, _ = mailbox.take()
            shown = shown if taken is None else apply(shown, taken)
    taken, _ = mailbox.take()
    shown = shown if taken is None else apply(shown, taken)
    assert _same(shown, recorded)
    assert mailbox.take() == (None, [])


@given(batches, st.sets(st.integers(0, 7)))
def test_that_every_reading_is_either_taken_or_counted_as_superseded(parts, looks):
    mailbox, taken, told = Mailbox(N), 0, 0
    for i, part in enumerate(parts):
        told += mailbox.put(ReadingBatch.of(part))
        if i in looks:
            taken += len(mailbox.take()[0] or ())
    taken += len(mailbox.take()[0] or ())
    assert taken + mailbox.superseded == sum(map(len, parts))
    assert told == mailbox.superseded


@given(st.lists(st.integers(0, 1000), max_size=200), st.sets(st.integers(0, 199)))
def test_that_no_event_is_lost_and_order_is_kept(numbers, looks):
    mailbox, seen = Mailbox(N), []
    for i, number in enumerate(numbers):
        mailbox.say(Event(number, EventKind.FEED, "x", str(number)))
        mailbox.say(Health("x", Link.UP, "", number))
        if i in looks:
            seen += mailbox.take()[1]
    seen += mailbox.take()[1]
    assert [n.t_ns for n in seen if isinstance(n, Event)] == numbers
    assert [n.since_ns for n in seen if isinstance(n, Health)] == numbers


def test_that_healths_nobody_takes_fold_to_the_newest_of_each_feed_and_events_stay():
    mailbox = Mailbox(N)
    for i in range(MAX_HEALTHS):
        mailbox.say(Health(f"feed {i % 3}", Link.UP, "", i))
        if i % 100 == 0:
            mailbox.say(Event(i, EventKind.FEED, "x", ""))
    mailbox.say(Health("feed 0", Link.DOWN, "", MAX_HEALTHS))
    notices = mailbox.take()[1]
    assert [n.t_ns for n in notices if isinstance(n, Event)] == [0, 100, 200, 300, 400]
    healths = {n.feed: n for n in notices if isinstance(n, Health)}
    assert len([n for n in notices if isinstance(n, Health)]) == 3
    assert healths["feed 0"].link is Link.DOWN
    assert mailbox.dropped == MAX_HEALTHS + 1 - 3


def test_that_it_grows_for_signals_beyond_its_size():
    mailbox = Mailbox()
    mailbox.put(ReadingBatch.of([Reading(7, 1, 2.0, Quality.GOOD, 1)]))
    batch, _ = mailbox.take()
    assert batch is not None
    assert (batch.signal.tolist(), batch.value.tolist()) == ([7], [2.0])


def test_that_a_batch_taken_does_not_change_later():
    mailbox = Mailbox(N)
    mailbox.put(ReadingBatch.of([Reading(1, 1, 2.0, Quality.GOOD, 1)]))
    batch, _ = mailbox.take()
    mailbox.put(ReadingBatch.of([Reading(1, 2, 3.0, Quality.GOOD, 1)]))
    assert batch is not None
    assert batch.value.tolist() == [2.0]


def test_that_two_threads_lose_nothing():
    mailbox, rounds = Mailbox(N), 2000

    def write() -> None:
        for i in range(rounds):
            mailbox.put(ReadingBatch.of([Reading(i % N, i, float(i), Quality.GOOD, i)]))
            mailbox.say(Event(i, EventKind.FEED, "x", ""))

    thread = threading.Thread(target=write)
    thread.start()
    state, events = Snapshot.empty(N), []
    while thread.is_alive() or not events or events[-1] != rounds - 1:
        batch, notices = mailbox.take()
        events += [n.t_ns for n in notices if isinstance(n, Event)]
        state = state if batch is None else apply(state, batch)
    thread.join()
    assert events == list(range(rounds))
    assert state.value.tolist() == [float(i) for i in range(rounds - N, rounds)]
