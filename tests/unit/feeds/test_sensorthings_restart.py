"""What a SensorThings feed fetches and does not fetch again after a restart, a kill, an older copy of the history."""

from __future__ import annotations

import secrets
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from app.feeds.feed import FeedContext, FeedLost
from app.feeds.http_errors import TooLarge
from app.feeds.sensorthings_resolve import Found
from app.feeds.sensorthings_start import begin
from app.feeds.sensorthings_state import Kept, State
from app.feeds.sensorthings_take import Stream
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, MINUTE_NS
from tests.unit.feeds.http_toy import Answer
from tests.unit.feeds.sensorthings_run import NOW, at, context, run
from tests.unit.feeds.sensorthings_server import SensorThings

Rows = list[tuple[int, float, float]]


def knowing(where: FeedContext, minutes: float, value: float, quality: Quality = Quality.GOOD) -> FeedContext:
    """The history's newest for the first signal; nothing is stored of the others."""
    n = len(where.catalogue)
    at_ns = np.array([NOW + round(minutes * MINUTE_NS), *[0] * (n - 1)], dtype=np.int64)
    state = Snapshot(
        NOW,
        np.array([value, *[np.nan] * (n - 1)]),
        np.array([quality, *[Quality.ABSENT] * (n - 1)], dtype=np.uint8),
        at_ns,
        at_ns,
    )
    return replace(where, last_known=lambda: state)


def minutes(service: SensorThings, key: str, first: int, last: int) -> None:
    for i in range(first, last):
        service.observe(key, at(i), float(i))


def times(rows: Rows) -> list[float]:
    return sorted(t for _, t, _ in rows)


def test_that_a_start_goes_on_from_the_newest_that_is_stored():
    service = SensorThings()
    key = service.add("T")
    minutes(service, key, -300, 0)
    with service.serving() as url:
        got, _ = run(url, knowing(context(key), -120, -120.0))
        assert times(got) == [float(t) for t in range(-135, 0) if t != -120]
        marked, _ = run(url, knowing(context(key), -120, -120.0, Quality.UNCERTAIN))  # by a check of ours
        assert times(marked) == times(got)
        corrected, _ = run(url, knowing(context(key), -120, 7.0))
        assert (0, -120.0, -120.0) in corrected


def test_that_a_restart_hands_over_nothing_twice(tmp_path: Path):
    service = SensorThings()
    key = service.add("T")
    minutes(service, key, -30, -5)
    service.observe(key, at(-10), 99.0)  # two of one time: the higher id stands
    where = context(key, folder=tmp_path)
    with service.serving() as url:
        got, _ = run(url, where, history="1h")
        assert len(got) == 25
        minutes(service, key, -5, 0)
        service.observe(key, at(-7.5), 1.0)  # late
        again, _ = run(url, knowing(where, -6, -6.0), history="1h")
        assert times(again) == [-7.5, -5, -4, -3, -2, -1]
        assert run(url, knowing(where, -1, -1.0), history="1h")[0] == []


def test_that_a_gap_that_was_left_does_not_swallow_what_came_live_after_it(tmp_path: Path):
    service = SensorThings()
    key = service.add("T")
    minutes(service, key, -600, -60)
    broken = True

    def fault(path: str, params: object) -> Answer | None:
        is_past = path.endswith("/Observations") and " lt " in str(params)
        return Answer(500) if is_past and broken else None

    service.fault = fault
    where = context(key, folder=tmp_path)
    with service.serving() as url:
        first, _ = run(url, where, history="10h")  # the past cannot be had
        assert times(first) == [float(t) for t in range(-76, -60)]
        minutes(service, key, -60, 0)
        broken = False
        second, _ = run(url, knowing(where, -61, -61.0), history="10h")
    assert times(first + second) == [float(t) for t in range(-600, 0)]


def test_that_a_kill_in_mid_stream_loses_nothing_and_doubles_little(tmp_path: Path):
    service = SensorThings()
    key = service.add("T")
    service.page_cap = 50
    minutes(service, key, -600, 0)
    where = context(key, folder=tmp_path)
    pages = 0

    def fault(path: str, params: object) -> Answer | None:
        nonlocal pages
        pages += " lt " in str(params)
        return Answer(500) if pages > 4 else None

    service.fault = fault
    with service.serving() as url:
        first, _ = run(url, where, history="10h")
        service.fault = lambda path, params: None
        last = max(t for _, t, _ in first)
        second, _ = run(url, knowing(where, last, last), history="10h", is_killed=True)
        third, _ = run(url, knowing(where, -1, -1.0), history="10h")
    assert set(times(first + second)) == {float(t) for t in range(-600, 0)}
    assert set(times(first + third)) == {float(t) for t in range(-600, 0)}
    assert len(first + third) == 600  # the first one's end was put down


def test_that_a_history_from_a_backup_is_filled_up_again(tmp_path: Path):
    service = SensorThings()
    key = service.add("T")
    minutes(service, key, -300, 0)
    where = context(key, folder=tmp_path)
    with service.serving() as url:
        assert len(run(url, where, history="5h")[0]) == 300
        got, _ = run(url, knowing(where, -200, -200.0))
        assert set(times(got)) >= {float(t) for t in range(-199, 0)}


def test_that_a_feed_that_was_changed_while_the_program_runs_goes_on_where_it_stood(tmp_path: Path):
    """What the context knows of the history is as old as the program's start."""
    service = SensorThings()
    key = service.add("T")
    minutes(service, key, -300, 0)
    where = knowing(context(key, folder=tmp_path), -250, -250.0)
    life = secrets.token_hex(4)
    with service.serving() as url:
        assert len(run(url, where, life=life)[0]) == 264
        assert run(url, where, life=life)[0] == []


def test_that_a_service_that_is_away_at_the_start_costs_nothing_that_was_put_down(tmp_path: Path) -> None:
    """The program is started, the service is away, the program is ended: the next start goes on where the last but one stood."""
    service = SensorThings()
    key, other = service.add("T"), service.add("U")
    minutes(service, key, -30, 0)
    minutes(service, other, -30, 0)
    where = context(key, other, folder=tmp_path)
    with service.serving() as url:
        run(url, where)
        before = State(tmp_path, "city").read()[0]
        assert before.keys() == {"a.s0", "a.s1"}
        service.fault = lambda path, params: Answer(500)
        with pytest.raises(FeedLost):
            run(url, where)
        assert State(tmp_path, "city").read()[0] == before
        service.fault = lambda path, params: None
        run(url, replace(context("nobody", other, folder=tmp_path), last_known=where.last_known))
        assert State(tmp_path, "city").read()[0].keys() == {"a.s0", "a.s1"}  # it may come back


def test_that_a_broken_file_of_what_was_seen_is_as_none(tmp_path: Path):
    file = tmp_path / "sensorthings-city.json"
    state = State(tmp_path, "city", "x")
    for text in (b"", b"[]", b"{", b'{"life":"x","streams":{"a":[0,[[5,1]],[]]}}', b"[" * 100_000):
        file.write_bytes(text)
        assert not dict(state.read()[0])
    kept = {"a.s0": Kept(5, [(1, 2)], [])}
    state.write(kept)
    assert state.read() == (kept, True)
    assert State(tmp_path, "city", "y").read() == (kept, False)
    assert State(None, "city").read() == ({}, False)


@pytest.mark.parametrize("left", [[(0, 4)], [(0, 2), (1, 4)], [(0, 4), (0, 99)]])
def test_that_stretches_left_are_joined_and_end_where_the_live_part_begins(left):
    signal = Signal("a.t", "a", "t", "T", "°C", 60.0)
    gaps = [(NOW - 100 * HOUR_NS + a * HOUR_NS, NOW - 100 * HOUR_NS + b * HOUR_NS) for a, b in left]
    stream = Stream(0, signal, "1", HOUR_NS)
    kept = {"a.t": Kept(NOW - 2 * HOUR_NS, gaps, [])}
    pasts = begin(Found(stream, NOW), None, kept, NOW, is_ours=True, history_ns=None)
    live = [(past.floor_ns, past.until_ns) for past in pasts]
    assert stream.floor_ns == NOW - HOUR_NS
    assert all(a < b <= stream.floor_ns for a, b in live)
    assert all(a[1] < b[0] for a, b in pairwise(live))
    assert live[0][0] == NOW - 100 * HOUR_NS
    assert live[-1][1] == stream.floor_ns


def test_that_a_past_that_is_too_large_is_given_up_and_said(monkeypatch: pytest.MonkeyPatch):
    async def too_large(*_: object, **__: object) -> None:
        raise TooLarge("too large")

    monkeypatch.setattr("app.feeds.sensorthings.fill", too_large)
    service = SensorThings()
    key = service.add("T")
    service.observe(key, at(-1), 1.0)
    with service.serving() as url:
        _, intake = run(url, context(key), history="1d")
    assert intake.health().reasons == (("past not to be had", 1),)
