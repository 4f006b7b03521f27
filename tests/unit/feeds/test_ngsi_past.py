"""The NGSI-LD feed and the temporal API: what was missed, in pages, or not at all."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from app.model.events import Link
from app.model.snapshot import Snapshot
from app.model.times import NS, iso
from tests.unit.feeds.ngsi_run import (
    GOOD,
    KEY,
    T0,
    T0_NS,
    T1,
    T1_NS,
    context,
    meter,
    past_of,
    play,
    running,
    signal,
    values_of,
)
from tests.unit.feeds.ngsi_server import START_NS, NgsiServer


def test_that_history_is_asked_for_page_by_page_oldest_first_and_in_the_unit_seen() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(100.0, "2026-01-01T11:59:00Z", unitCode="WTT"))
        server.past["urn:m:1"] = past_of(25)
        server.temporal_page = 10
        async with running(server, context(signal(KEY)), history="2h") as run:
            values = await values_of(run, 26)
            assert values[0] == (0, "2026-01-01T11:59:00Z", 0.1, GOOD)
            assert [v for _, _, v, _ in values[1:]] == [pytest.approx(i / 1000) for i in range(25)]
            assert [t for _, t, _, _ in values[1:]] == sorted(t for _, t, _, _ in values[1:])
            questions = server.asked("temporal/entities")
            assert len(questions) == 3
            assert questions[0]["timerel"] == "between"
            assert questions[0]["options"] == "temporalValues"
            assert run.health.detail == ""

    play(story)


def test_that_only_what_was_missed_since_the_last_stored_value_is_asked_for() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(99.0, "2026-01-01T11:59:00Z"))
        server.past["urn:m:1"] = past_of(25)
        known = Snapshot.empty(1)
        known = replace(
            known,
            value=np.array([20.0]),
            quality=np.array([GOOD], np.uint8),
            at_ns=np.array([T0_NS + 20 * NS]),
        )
        async with running(server, context(signal(KEY), last_known=lambda: known), history="30d") as run:
            assert [v for _, _, v, _ in await values_of(run, 5)] == [99.0, 21.0, 22.0, 23.0, 24.0]
            assert server.asked("temporal/entities")[0]["timeAt"] == iso(T0_NS + 20 * NS)

    play(story)


@pytest.mark.parametrize("status", [404, 501, 400, 405])
def test_that_a_broker_without_a_past_is_said_in_one_sentence_and_goes_on(status: int) -> None:
    async def story(server: NgsiServer) -> None:
        for i in range(3):
            await server.put(meter(float(i), ident=f"urn:m:{i}"))
        server.temporal = status
        where = context(*(signal(f"urn:m:{i}#power") for i in range(3)))
        async with running(server, where, history="2h") as run:
            assert len(await values_of(run, 3)) == 3
            while not run.health.detail:
                await run.gate.tick()
            assert run.health.link is Link.UP
            assert "keeps no history" in run.health.detail
            assert len(server.asked("temporal/entities")) == 1

    play(story)


@pytest.mark.parametrize("reply", [(500, [], b""), (200, [], b"<html>"), (403, [], b""), "close"])
def test_that_a_broken_past_leaves_the_present_alone(reply: Any) -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        server.fault = lambda m, p, q: reply if p.startswith("temporal") else None
        async with running(server, context(signal(KEY)), history="2h") as run:
            while not run.health.detail:
                await run.gate.tick()
            assert run.health.detail.startswith("What was missed could not be had: ")  # fmt: skip
            await server.put(meter(9.0, T1))
            await run.gate.tick()
            assert run.values()[-1][2] == 9.0

    play(story)


def test_that_a_correction_is_not_undone_by_what_the_past_held_before_it() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(3.5, T0))
        server.past["urn:m:1"] = [("power", 3.0, T0_NS), ("power", 4.0, T1_NS)]
        async with running(server, context(signal(KEY)), history="2h") as run:
            assert [v for _, _, v, _ in await values_of(run, 2)] == [3.5, 4.0]

    play(story)


def test_that_what_happened_between_two_polls_is_asked_for_a_while_later() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(0.0, iso(T0_NS)))
        async with running(server, context(signal(KEY)), fill_s=0.01) as run:
            server.past["urn:m:1"] = [("power", float(m), T0_NS + m * 60 * NS) for m in range(6)]
            await server.put(meter(1.0, iso(T0_NS + 60 * NS)))
            await run.gate.tick()
            assert server.asked("temporal/entities") == []  # one period later: nothing is missing
            await server.put(meter(5.0, iso(T0_NS + 5 * 60 * NS)))  # 2, 3 and 4 were there and are gone
            await run.gate.tick()
            assert sorted(v for _, _, v, _ in await values_of(run, 6)) == [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]
            asked = server.asked("temporal/entities")
            assert [(q["timeAt"], q["endTimeAt"]) for q in asked] == [(iso(T0_NS + 60 * NS), iso(T0_NS + 300 * NS))]  # fmt: skip

    play(story)


def test_that_a_past_that_was_broken_is_asked_for_again_and_the_sentence_goes() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(9.0, iso(START_NS)))
        server.past["urn:m:1"] = past_of(5)
        server.fault = lambda m, p, q: "close" if p.startswith("temporal") else None
        async with running(server, context(signal(KEY)), history="2h", fill_s=0.01) as run:
            while not run.health.detail:
                await run.gate.tick()
            server.fault = lambda m, p, q: None
            assert len(await values_of(run, 6)) == 6
            while run.health.detail:
                await run.gate.tick()

    play(story)
