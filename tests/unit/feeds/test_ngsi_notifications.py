"""The NGSI-LD feed that is told: subscriptions, notifications, and brokers that give none."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from app.feeds.ngsi_listen import STRIKES
from app.model.times import HOUR_NS, NS, iso
from tests.unit.feeds.ngsi_run import (
    GOOD,
    KEY,
    T0,
    T1,
    context,
    meter,
    play,
    running,
    signal,
)
from tests.unit.feeds.ngsi_server import NgsiServer


def test_that_notifications_bring_news_without_a_poll_and_end_with_the_feed(tmp_path: Path) -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(3.0))
        where = context(signal(KEY), folder=tmp_path)
        async with running(server, where, updates="auto") as run:
            assert run.values() == [(0, T0, 3.0, GOOD)]
            (wish,) = server.subscriptions.values()
            assert wish["notification"]["endpoint"]["uri"].startswith("http://127.0.0.1:")
            assert wish["expiresAt"] == iso(server.now_ns + HOUR_NS)
            polls = len(server.asked("entities"))
            await server.put(meter(4.0, T1))
            assert server.statuses == [204]
            assert run.values() == [(0, T1, 4.0, GOOD)]
            assert len(server.asked("entities")) == polls
            await run.gate.tick()  # the watching poll brings nothing twice
            assert run.values() == []
            assert run.health.detail == ""
        assert server.subscriptions == {}

    play(story)
    assert not (tmp_path / "ngsi-city.json").exists()


def test_that_a_subscription_is_renewed_and_made_again_where_the_broker_forgot_it() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        async with running(server, context(signal(KEY)), updates="subscribe") as run:
            server.now_ns += 40 * 60 * NS
            await run.gate.tick()
            ((first, wish),) = server.subscriptions.items()
            assert wish["expiresAt"] == iso(server.now_ns + HOUR_NS)
            server.subscriptions.clear()
            server.now_ns += 40 * 60 * NS
            await run.gate.tick()
            (second,) = server.subscriptions
            assert second != first

    play(story)


def test_that_a_subscription_left_by_a_crash_is_deleted_at_the_next_start(tmp_path: Path) -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        (tmp_path / "ngsi-city.json").write_text(json.dumps({"subscription": "urn:old"}), encoding="utf-8")
        server.subscriptions["urn:old"] = {"entities": [], "notification": {}}
        async with running(server, context(signal(KEY), folder=tmp_path), updates="subscribe"):
            (ident,) = server.subscriptions
            assert ident != "urn:old"
            kept = json.loads((tmp_path / "ngsi-city.json").read_text(encoding="utf-8"))
            assert kept == {"subscription": ident}

    play(story)


def test_that_a_broker_that_cannot_reach_us_is_polled_and_that_is_said() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(0.0))
        server.delivers = False
        async with running(server, context(signal(KEY)), updates="subscribe") as run:
            for step in range(1, STRIKES + 2):
                await server.put(meter(float(step), f"2026-01-01T11:00:{step:02d}Z"))
                await run.gate.tick()
            assert [v for _, _, v, _ in run.values()] == [0.0, 1.0, 2.0, 3.0]
            assert "do not reach us" in run.health.detail
            assert run.gate.waits[-1] == 60.0
            assert server.subscriptions == {}

    play(story)


def test_that_a_broker_without_subscriptions_is_polled_and_that_is_said() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        server.takes_subscriptions = 501
        async with running(server, context(signal(KEY)), updates="subscribe") as run:
            assert "takes no subscription" in run.health.detail
            await server.put(meter(9.0, T1))
            await run.gate.tick()
            assert run.values()[-1][2] == 9.0

    play(story)


@pytest.mark.parametrize("status", [403, 500])
def test_that_a_broker_that_lets_us_only_read_is_polled(status: int) -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        server.fault = lambda m, p, q: (status, [], b"") if p.startswith("subscriptions") else None
        async with running(server, context(signal(KEY)), updates="subscribe") as run:
            assert "takes no subscription" in run.health.detail

    play(story)


def test_that_a_notification_of_another_subscription_or_of_nonsense_is_refused() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        async with running(server, context(signal(KEY)), updates="subscribe") as run:
            run.values()
            (wish,) = server.subscriptions.values()
            uri = wish["notification"]["endpoint"]["uri"]
            await server.notify(meter(), subscription="urn:other")
            async with httpx.AsyncClient(trust_env=False) as client:
                answers = [
                    (await client.post(uri, content=b"{")).status_code,
                    (await client.post(uri, json=[1])).status_code,
                ]
                assert (await client.post(uri, json={"data": []})).status_code == 404
            assert (server.statuses, answers) == ([404], [400, 400])
            assert run.values() == []
            assert dict(run.health.reasons) == {"unknown subscription": 2, "not json": 1, "wrong fields": 1}

    play(story)


def test_that_listening_beyond_this_machine_is_said() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        async with running(server, context(signal(KEY)), updates="subscribe", listen="0.0.0.0:0", notify_url="http://127.0.0.1:1/x") as run:  # fmt: skip
            assert "which other machines can reach" in run.health.detail
            (wish,) = server.subscriptions.values()
            assert wish["notification"]["endpoint"]["uri"].startswith("http://127.0.0.1:1/x/notify/")
            for step in range(STRIKES):
                await server.put(
                    meter(float(step), f"2026-01-01T11:00:{step + 1:02d}Z")
                )  # nobody is at port 1
                await run.gate.tick()
            assert "other machines" not in run.health.detail
            assert "do not reach us" in run.health.detail

    play(story)
