"""What an NGSI-LD feed fetches and does not fetch again after a restart, a kill, a broker that went away."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.feeds.feed import FeedContext
from app.feeds.kept_file import KeptFile
from app.feeds.ngsi_memory import Kept
from app.model.quality import Quality
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS, NS, iso
from tests.unit.feeds.ngsi_run import GOOD, KEY, context, meter, play, running, signal, values_of
from tests.unit.feeds.ngsi_server import START_NS, NgsiServer

HOUR_AGO = START_NS - 60 * MINUTE_NS


def knowing(where: FeedContext, t_ns: int, value: float) -> FeedContext:
    state = replace(
        Snapshot.empty(1), value=np.array([value]), quality=np.array([GOOD], np.uint8), at_ns=np.array([t_ns])
    )
    return replace(where, last_known=lambda: state)


def moments(values: list[tuple[int, str, float, object]]) -> list[float]:
    return [value for _, _, value, _ in values]


async def observe(server: NgsiServer, minute: int, value: float | None = None) -> None:
    at_ns = HOUR_AGO + minute * MINUTE_NS
    value = float(minute) if value is None else value
    await server.put(meter(value, iso(at_ns)))
    server.past.setdefault("urn:m:1", []).append(("power", value, at_ns))


def test_that_a_restart_stores_each_observation_once_and_a_correction_as_one(tmp_path: Path) -> None:
    where = context(signal(KEY), folder=tmp_path)

    async def story(server: NgsiServer) -> None:
        for minute in range(5):
            await observe(server, minute)
        async with running(server, where, history="2h") as run:
            assert sorted(moments(await values_of(run, 5))) == [0.0, 1.0, 2.0, 3.0, 4.0]
        await observe(server, 6)
        await observe(server, 5)  # late
        await observe(server, 2, 2.5)  # corrected
        async with running(server, knowing(where, HOUR_AGO + 4 * MINUTE_NS, 4.0), history="2h") as run:
            assert sorted(moments(await values_of(run, 3))) == [2.5, 5.0, 6.0]
        async with running(server, knowing(where, HOUR_AGO + 6 * MINUTE_NS, 6.0), history="2h") as run:
            await run.gate.tick()
            assert run.values() == []

    play(story)


def test_that_a_feed_that_was_changed_while_the_program_runs_goes_on_where_it_stood(tmp_path: Path) -> None:
    """Nothing of the history can have been lost in between."""
    where = context(signal(KEY), folder=tmp_path)

    async def story(server: NgsiServer) -> None:
        for minute in range(5):
            await observe(server, minute)
        async with running(server, where, history="2h", life="x") as run:
            assert len(await values_of(run, 5)) == 5
        await observe(server, 5)
        await observe(server, 6)
        async with running(server, knowing(where, HOUR_AGO, 0.0), life="x") as run:
            assert sorted(moments(await values_of(run, 2))) == [5.0, 6.0]

    play(story)


def test_that_a_past_that_was_cut_short_goes_on_at_the_next_start(tmp_path: Path) -> None:
    where = context(signal(KEY), folder=tmp_path)

    async def story(server: NgsiServer) -> None:
        for minute in range(30):
            await observe(server, minute)
        server.temporal_page = 10
        asked = 0

        def fault(method: str, path: str, params: dict[str, str]) -> str | None:
            nonlocal asked
            asked += path.startswith("temporal")
            return "close" if asked > 2 and path.startswith("temporal") else None

        server.fault = fault
        async with running(server, where, history="2h") as run:
            first = moments(await values_of(run, 20))
            while not run.health.detail:
                await run.gate.tick()
        assert sorted(first) == [*(float(m) for m in range(19)), 29.0]
        server.fault = lambda method, path, params: None
        newest = knowing(
            where, HOUR_AGO + 29 * MINUTE_NS, 29.0
        )  # the newest stored time cannot tell what is missing
        async with running(server, newest, history="2h") as run:
            assert moments(await values_of(run, 10)) == [float(m) for m in range(19, 29)]

    play(story)


def test_that_a_signal_is_not_given_again_what_another_of_its_entity_missed(tmp_path: Path) -> None:
    """Both are asked for in one question, from the longer gap on."""
    where = context(signal(KEY), signal("urn:m:1#voltage", "V"), folder=tmp_path)

    async def story(server: NgsiServer) -> None:
        for minute in range(0, 50, 5):
            await observe(server, minute)
        async with running(server, where, history="2h") as run:
            assert len(await values_of(run, 10)) == 10
        at = [HOUR_AGO + minute * MINUTE_NS for minute in (0, 45)]
        server.past["urn:m:1"] += [("voltage", 230.0 + i, t) for i, t in enumerate(at)]
        state = replace(
            Snapshot.empty(2),
            value=np.array([45.0, np.nan]),
            quality=np.array([GOOD, Quality.ABSENT], np.uint8),
            at_ns=np.array([HOUR_AGO + 45 * MINUTE_NS, 0]),
        )
        later = replace(where, last_known=lambda: state)
        async with running(server, later, history="2h") as run:
            assert [(s, v) for s, _, v, _ in await values_of(run, 2)] == [(1, 230.0), (1, 231.0)]

    play(story)


def test_that_what_lies_ahead_is_refused_once_and_taken_when_its_time_has_come() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(3.0, iso(START_NS + 30 * MINUTE_NS)))
        async with running(server, context(signal(KEY))) as run:
            await run.gate.tick()
            assert run.values() == []
            assert run.health.reasons == (("time in the future", 1),)
            server.now_ns += 30 * MINUTE_NS
            await server.put(meter(3.0, iso(START_NS + 30 * MINUTE_NS)))
            await run.gate.tick()
            assert moments(run.values()) == [3.0]

    play(story)


def test_that_a_feed_that_ends_before_it_began_leaves_what_was_put_down(tmp_path: Path) -> None:
    file = KeptFile(tmp_path, "ngsi-seen", "city", Kept)
    kept = {"x": Kept(5, [(1, 2)], {5: (1.0,)})}
    file.write(kept)

    async def cancelled() -> None:
        async with file.to_the_end(lambda: None):
            raise asyncio.CancelledError

    async def lost() -> None:
        async with file.to_the_end(lambda: None):
            raise OSError

    for end in (cancelled, lost):
        try:
            asyncio.run(end())
        except (asyncio.CancelledError, OSError):
            assert file.read() == (kept, True)


def test_that_two_feeds_never_share_what_is_kept(tmp_path: Path) -> None:
    names = ["city", "City", "ci/ty", "ci ty", "x" * 70, "x" * 71]
    for i, name in enumerate(names):
        KeptFile(tmp_path, "ngsi-seen", name, Kept).write({"x": Kept(i, [], {})})
    read = [KeptFile(tmp_path, "ngsi-seen", name, Kept).read()[0]["x"].floor_ns for name in names]
    assert read == list(range(len(names)))


def test_that_seconds_of_a_signal_are_remembered_over_its_window(tmp_path: Path) -> None:
    where = context(signal(KEY), folder=tmp_path)

    async def story(server: NgsiServer) -> None:
        server.past["urn:m:1"] = [("power", float(i), HOUR_AGO + i * NS) for i in range(800)]
        await server.put(meter(799.0, iso(HOUR_AGO + 799 * NS)))
        async with running(server, where, history="2h") as run:
            assert len(await values_of(run, 800)) == 800
        async with running(server, knowing(where, HOUR_AGO + 799 * NS, 799.0)) as run:
            await run.gate.tick()
            await run.gate.tick()
            assert run.values() == []

    play(story)
