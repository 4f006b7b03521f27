"""The NGSI-LD feed at a broker that misbehaves, goes away and comes back."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from app.feeds.feed import FeedLost, FeedMisconfigured
from app.feeds.intake import BufferedIntake
from app.feeds.ngsi import NgsiFeed
from app.feeds.supervisor import supervise
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.snapshot import Snapshot
from app.model.times import NS, iso
from tests.unit.feeds.ngsi_run import (
    GOOD,
    KEY,
    PATIENCE_S,
    T0,
    T0_NS,
    Gate,
    context,
    meter,
    past_of,
    play,
    running,
    signal,
)
from tests.unit.feeds.ngsi_server import NgsiServer


@pytest.mark.parametrize(
    ("reply", "error", "says"),
    [
        ((500, [], b""), FeedLost, "in trouble"),
        ((429, [], b""), FeedLost, "come later"),
        ((401, [], b""), FeedMisconfigured, "refuses us"),
        ((404, [], b""), FeedMisconfigured, "no NGSI-LD broker"),
        ((400, [], b""), FeedMisconfigured, "does not take the question"),
        ((302, [("Location", "http://example.invalid/")], b""), FeedMisconfigured, "elsewhere"),
        ((200, [], b"<html>"), FeedLost, "JSON"),
        ((200, [], b"[" * 100_000), FeedLost, "JSON"),
        ("close", FeedLost, "The connection to 127.0.0.1 broke"),
        ((200, [], b"[" + b" " * (33 << 20) + b"]"), FeedLost, "more than 32 MiB; set page"),
    ],
)
def test_that_a_broker_in_trouble_is_told_in_a_sentence(reply: Any, error: type[Exception], says: str) -> None:  # fmt: skip
    async def story(server: NgsiServer) -> None:
        server.fault = lambda m, p, q: reply
        with pytest.raises(error, match=says):
            async with running(server, context(signal(KEY))):
                pass

    play(story)


def test_that_pages_that_never_end_do_end() -> None:
    async def story(server: NgsiServer) -> None:
        same = json.dumps([meter()]).encode()
        server.fault = lambda m, p, q: (200, [("Link", '</x?offset=0>; rel="next"')], same)
        async with running(server, context(signal(KEY))) as run:
            assert run.values() == [(0, T0, 3.0, GOOD)]
        assert len(server.asked("entities")) == 1

    play(story)


def test_that_a_poll_that_fails_later_ends_the_run_for_the_supervisor() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        async with running(server, context(signal(KEY))) as run:
            server.fault = lambda m, p, q: "close"
            run.gate._go.set()
            await asyncio.wait({run.task}, timeout=PATIENCE_S)
            with pytest.raises(ExceptionGroup) as caught:
                run.task.result()
            assert caught.group_contains(FeedLost, match="broke")

    play(story)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 302])
def test_that_a_broker_that_answered_before_is_tried_again_whatever_it_says(status: int) -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        async with running(server, context(signal(KEY))) as run:
            server.fault = lambda m, p, q: (status, [("Location", "/")], b"")
            run.gate._go.set()
            await asyncio.wait({run.task}, timeout=PATIENCE_S)
            with pytest.raises(ExceptionGroup) as caught:
                run.task.result()
            assert caught.group_contains(FeedLost)

    play(story)


def test_that_after_a_break_the_supervised_feed_comes_back_and_fills_the_gap() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(0.0, iso(T0_NS)))
        stored = [Snapshot.empty(1)]
        where = context(signal(KEY), last_known=lambda: stored[0])
        feed_gate, wait_gate = Gate(), Gate()
        feed = NgsiFeed(FeedSpec("city", server.url, True, {"updates": "poll"}), where, sleep=feed_gate.sleep, wall_ns=lambda: server.now_ns)  # fmt: skip
        intake = BufferedIntake("city", where.catalogue)
        task = asyncio.create_task(supervise("city", lambda: feed, intake, sleep=wait_gate.sleep))
        try:
            await asyncio.wait_for(feed_gate._idle.wait(), PATIENCE_S)
            server.fault = lambda m, p, q: "close"
            feed_gate._idle.clear()
            feed_gate._go.set()
            await asyncio.wait_for(wait_gate._idle.wait(), PATIENCE_S)
            assert intake.health().link is Link.DOWN
            assert "127.0.0.1" in intake.health().detail
            # meanwhile the broker goes on, and what came before the break is stored
            stored[0] = replace(stored[0], value=np.array([0.0]), quality=np.array([GOOD], np.uint8), at_ns=np.array([T0_NS]))  # fmt: skip
            server.past["urn:m:1"] = past_of(5)
            await server.put(meter(5.0, iso(T0_NS + 5 * NS)))
            server.fault = lambda m, p, q: None
            wait_gate._go.set()
            await asyncio.wait_for(feed_gate._idle.wait(), PATIENCE_S)
            values: list[float] = []
            async with asyncio.timeout(PATIENCE_S):
                while len(values) < 6:
                    await asyncio.sleep(0)
                    batch = intake.take()
                    values += [] if batch is None else batch.value.tolist()
            assert sorted(values) == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]  # each once
            assert intake.health().link is Link.UP
            assert intake.health().reconnects == 1
        finally:
            task.cancel()
            await asyncio.wait({task})

    play(story)
