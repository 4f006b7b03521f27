"""The NGSI-LD feed against a broker on loopback: polls, notifications, the past, discovery, and a broker that misbehaves."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import numpy as np
import pytest

from app.feeds.discovery import discover
from app.feeds.feed import FeedContext, FeedLost, FeedMisconfigured
from app.feeds.intake import BufferedIntake
from app.feeds.kept_file import KeptFile
from app.feeds.ngsi import NgsiFeed
from app.feeds.ngsi_listen import STRIKES
from app.feeds.ngsi_memory import Kept
from app.feeds.ngsi_options import Options, read_options
from app.feeds.ngsi_take import split_key
from app.feeds.supervisor import supervise
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.events import Health, Link
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from app.model.times import HOUR_NS, NS, iso
from tests.unit.feeds.ngsi_server import START_NS, NgsiServer

OSLO = ZoneInfo("Europe/Oslo")
PATIENCE_S = 20.0
T0 = "2026-01-01T11:00:00Z"
T1 = "2026-01-01T11:01:00Z"
T0_NS, T1_NS = START_NS - HOUR_NS, START_NS - HOUR_NS + 60 * NS


def meter(value: Any = 3.0, at: str = T0, ident: str = "urn:m:1", **more: Any) -> dict[str, Any]:
    power = {"type": "Property", "value": value, "observedAt": at, "unitCode": "KWT", **more}
    return {"id": ident, "type": "Meter", "power": power}


def signal(key: str, unit: str = "kW", feed: str = "city") -> Signal:
    ident = "a.s" + "".join(c for c in key if c.isalnum())
    return Signal(ident, "a", "power", "Power", unit, 60.0, feed=feed, key=key)


def context(*signals: Signal, **more: Any) -> FeedContext:
    asset = Asset("a", AssetKind.BUILDING, "A", "Brattøra", (0.0, 0.0, 0.0))
    return FeedContext(Catalogue.of([asset], signals), "test", (10.4, 63.43), OSLO, **more)


class Gate:
    """The feed's sleep: it stands until the test lets it go on."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._idle, self._go = asyncio.Event(), asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self._idle.set()
        await self._go.wait()
        self._go.clear()

    async def tick(self) -> None:
        self._idle.clear()
        self._go.set()
        await asyncio.wait_for(self._idle.wait(), PATIENCE_S)


class Run:
    """A feed at work: what it took so far, and its Health."""

    def __init__(self, feed: NgsiFeed, where: FeedContext, gate: Gate) -> None:
        self.intake = BufferedIntake("city", where.catalogue)
        self.gate = gate
        self.task = asyncio.create_task(feed.run(self.intake))

    async def ready(self) -> None:
        """Until the feed sleeps for the first time; raises what it raises."""
        idle = asyncio.create_task(self.gate._idle.wait())
        await asyncio.wait({idle, self.task}, timeout=PATIENCE_S, return_when=asyncio.FIRST_COMPLETED)
        idle.cancel()
        if self.task.done():
            self.task.result()

    def values(self) -> list[tuple[int, str, float, Quality]]:
        batch = self.intake.take()
        if batch is None:
            return []
        return [
            (int(s), iso(int(t)), float(v), Quality(int(q)))
            for s, t, v, q in zip(batch.signal, batch.t_ns, batch.value, batch.quality, strict=True)
        ]

    @property
    def health(self) -> Health:
        return self.intake.health()


@asynccontextmanager
async def running(
    server: NgsiServer, where: FeedContext, *, life: str = "", **options: Any
) -> AsyncIterator[Run]:
    """life: of the program; each time another one."""
    gate = Gate()
    file = KeptFile(where.folder, "ngsi-seen", "city", Kept, life or secrets.token_hex(4))
    options.setdefault("updates", "poll")
    feed = NgsiFeed(
        FeedSpec("city", server.url, True, options),
        where,
        sleep=gate.sleep,
        wall_ns=lambda: server.now_ns,
        file=file,
    )
    run = Run(feed, where, gate)
    try:
        await run.ready()
        yield run
    finally:
        run.task.cancel()
        await asyncio.wait({run.task})


def play(story: Callable[[NgsiServer], Coroutine[Any, Any, None]]) -> None:
    async def whole() -> None:
        async with NgsiServer() as server:
            await story(server)

    asyncio.run(asyncio.wait_for(whole(), 60.0))


GOOD = Quality.GOOD
KEY = "urn:m:1#power"


# -- polling ------------------------------------------------------------------------------------------------------


def test_that_a_poll_brings_each_number_once_and_a_correction_again() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(3.0))
        async with running(server, context(signal(KEY, "W"))) as run:
            assert run.values() == [(0, T0, 3000.0, GOOD)]
            assert run.health.link is Link.UP
            assert run.health.bytes_in > 100
            await run.gate.tick()
            assert run.values() == []
            await server.put(meter(3.5))  # corrected
            await run.gate.tick()
            await server.put(meter(3.0))  # and back
            await run.gate.tick()
            await server.put(meter(4.0, T1))
            await run.gate.tick()
            assert run.values() == [(0, T0, 3500.0, GOOD), (0, T0, 3000.0, GOOD), (0, T1, 4000.0, GOOD)]
            assert run.health.rejected == 0
            assert run.gate.waits[0] == 60.0
        questions = server.asked("entities")
        assert questions[0]["id"] == "urn:m:1"
        assert "power" in questions[0]["attrs"].split(",")
        assert "q" not in questions[0]
        assert questions[-1]["q"] == f"modifiedAt>{iso(server.now_ns - 6 * NS)}"

    play(story)


@pytest.mark.parametrize("representation", ["normalized", "concise", "keyValues"])
def test_that_each_representation_can_be_asked_for(representation: str) -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter({"L1": 1.0, "L2": 2.0}))
        where = context(signal("urn:m:1#power.L1"), signal("urn:m:1#power.L2"))
        async with running(server, where, representation=representation) as run:
            t = T0 if representation != "keyValues" else iso(START_NS + NS)  # then only when it was written
            assert run.values() == [(0, t, 1.0, GOOD), (1, t, 2.0, GOOD)]

    play(story)


@pytest.mark.parametrize("tells", ["link", "count", ""])
def test_that_all_pages_are_read(tells: str) -> None:
    async def story(server: NgsiServer) -> None:
        for i in range(25):
            await server.put(meter(float(i), ident=f"urn:m:{i}"))
        server.tells = tells
        server.page_cap = 10 if not tells else 7  # fewer than asked for
        where = context(*(signal(f"urn:m:{i}#power") for i in range(25)))
        async with running(server, where, types=["Meter"], page=10) as run:
            assert [v for _, _, v, _ in run.values()] == [float(i) for i in range(25)]

    play(story)


@pytest.mark.parametrize("knows", ["refuse", False])
def test_that_a_broker_that_cannot_filter_by_its_own_times_is_polled_whole(knows: bool | str) -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter(1.0))
        server.knows_modified = knows
        async with running(server, context(signal(KEY))) as run:
            for step in range(45):
                await server.put(meter(float(step), f"2026-01-01T11:00:{step:02d}Z"))
                await run.gate.tick()
            assert run.values()[-1] == (0, "2026-01-01T11:00:44Z", 44.0, GOOD)
            assert "q" not in server.asked("entities")[-1]

    play(story)


def test_that_numbers_of_no_known_time_are_uncertain_and_of_now() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        del server.entities["urn:m:1"]["power"]["observedAt"]
        async with running(server, context(signal(KEY)), representation="keyValues") as run:
            assert run.values()[0][3] is GOOD  # the broker says when it wrote it
        server.fault = lambda m, p, q: (400, [], b"") if "sysAttrs" in q.get("options", "") else None
        async with running(server, context(signal(KEY)), representation="keyValues") as run:
            assert run.values() == [(0, iso(server.now_ns), 3.0, Quality.UNCERTAIN)]

    play(story)


def test_that_what_is_refused_is_counted_with_its_reason_and_place() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put(meter("3.0", ident="urn:m:1"))
        await server.put(meter("off", ident="urn:m:2"))
        await server.put(meter(20.0, ident="urn:m:3", unitCode="CEL"))
        await server.put(meter(1.0, "2020-03-17TT08:45:00Z", ident="urn:m:4"))
        await server.put(meter("urn:ngsi-ld:null", ident="urn:m:5"))
        await server.put(meter(1.0, ident="urn:m:6"))
        await server.put(meter(7.0, "2031-01-01T00:00:00Z", ident="urn:m:7"))
        where = context(*(signal(f"urn:m:{i}#power") for i in (1, 2, 3, 4, 5, 7)))
        async with running(server, where, types=["Meter"]) as run:
            assert [v for _, _, v, _ in run.values()] == [1.0]
            assert dict(run.health.reasons) == {
                "number as text": 1,
                "not a number": 1,
                "unit cannot be converted": 1,
                "time not understood": 1,
                "deleted": 1,
                "no signal": 1,
                "time in the future": 1,
            }
            places = {r.why: r.where for r in run.health.recent}
            assert places["number as text"] == "urn:m:1#power"
            assert places["unit cannot be converted"] == "urn:m:3#power in CEL"
            assert places["no signal"] == "urn:m:6"

    play(story)


def test_that_keys_may_be_written_with_a_full_name_and_a_context_is_only_told() -> None:
    async def story(server: NgsiServer) -> None:
        iri = "https://smartdatamodels.org/dataModel.Energy/activePower"
        await server.put({"id": "urn:m:1", "type": "ACMeasurement", iri: {"type": "Property", "value": {"L1": 5000.0}, "observedAt": T0}})  # fmt: skip
        where = context(signal(f"urn:m:1#{iri}.L1"))
        async with running(server, where, context="https://example.invalid/c.jsonld", tenant="t1") as run:
            assert run.values() == [(0, T0, 5.0, GOOD)]  # W by the model, kW wanted
        headers = server.log[0][3]
        assert headers["link"].startswith("<https://example.invalid/c.jsonld>;")
        assert headers["ngsild-tenant"] == "t1"

    play(story)


def test_that_a_broker_that_was_told_no_context_is_understood_all_the_same() -> None:
    async def story(server: NgsiServer) -> None:
        kind, iri = "https://uri.fiware.org/ns/data-models#Meter", "https://smartdatamodels.org/dataModel.Energy/activePower"  # fmt: skip
        attribute = {"type": "Property", "value": 5.0, "observedAt": T0}
        await server.put({"id": "urn:m:1", "type": kind, iri: attribute})
        async with running(server, context(signal("urn:m:1#activePower")), updates="subscribe") as run:
            await server.put({"id": "urn:m:1", "type": kind, iri: {**attribute, "value": 6.0}})
            assert [v for _, _, v, _ in run.values()] == [5.0, 6.0]  # the second by notification
            assert server.statuses == [204]

    play(story)


def test_that_a_broker_that_has_none_of_the_things_is_told() -> None:
    async def story(server: NgsiServer) -> None:
        async with running(server, context(signal(KEY))) as run:
            assert "shows none of the things" in run.health.detail
            await server.put(meter())
            await run.gate.tick()
            assert run.health.detail == ""
        async with running(server, context(signal("without"))) as run:
            assert "entity-id#attribute" in run.health.detail

    play(story)


@pytest.mark.parametrize(
    ("auth", "header", "sent"),
    [("basic", "authorization", "Basic b2xhOmh1c2g="), ("bearer", "authorization", "Bearer hush"), ("X-Auth-Token", "x-auth-token", "hush")],
)  # fmt: skip
def test_that_a_secret_goes_to_the_broker_and_nowhere_else(
    auth: str, header: str, sent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TVILLING_PASSWORD_CITY", "hush")

    async def story(server: NgsiServer) -> None:
        await server.put(meter())
        async with running(server, context(signal(KEY)), user="ola", auth=auth) as run:
            assert server.log[0][3][header] == sent
            assert "hush" not in repr(run.health)
        monkeypatch.setenv("TVILLING_PASSWORD_CITY", "hush\r\nX: y")
        with pytest.raises(FeedMisconfigured, match="printable ASCII") as caught:
            async with running(server, context(signal(KEY)), user="ola", auth=auth):
                pass
        assert "hush" not in str(caught.value)

    play(story)


# -- notifications ------------------------------------------------------------------------------------------------


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


# -- the past -----------------------------------------------------------------------------------------------------


def past_of(count: int, since_ns: int = T0_NS) -> list[tuple[str, Any, int]]:
    return [("power", float(i), since_ns + i * NS) for i in range(count)]


async def values_of(run: Run, count: int) -> list[tuple[int, str, float, Quality]]:
    """What has come once so many have, and whatever else came until the next poll was through."""
    values = run.values()
    async with asyncio.timeout(PATIENCE_S):
        while len(values) < count:
            await asyncio.sleep(0)
            values += run.values()
    await run.gate.tick()
    return values + run.values()


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


# -- a broker that misbehaves ---------------------------------------------------------------------------------------


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


# -- looking around -------------------------------------------------------------------------------------------------


def test_that_discovery_proposes_the_streams_of_the_real_examples(shared_data: Path) -> None:
    folder = shared_data / "protocols" / "ngsi-ld"
    if not folder.is_dir():
        pytest.skip("the NGSI-LD examples of ../shared/data/protocols are not on this machine")

    files = sorted(folder.glob("*-normalized.jsonld"))
    entities = [json.loads(file.read_text(encoding="utf-8")) for file in files]

    async def story(server: NgsiServer) -> None:
        assert len(entities) == 12
        for entity in entities:
            await server.put(entity)
        found = await discover(FeedSpec("city", server.url), context(signal("urn:ngsi-ld:Device:device-9845A#rssi")), 10.0)  # fmt: skip
        by_key = {p.key: p for p in found}
        assert [p.thing for p in found] == sorted(p.thing for p in found)
        phase = by_key["urn:ngsi-ld:ACMeasurement:ACMeasurement:MNCA-ACM-001#activePower.L1"]
        assert (phase.quantity, phase.unit, phase.label) == ("power", "W", "Active power L1")
        assert phase.thing_label == "AirPort-NCE-T1-F01-TR05-ACTP (T1-F01-TR05-ACTP)"
        air = "urn:ngsi-ld:AirQualityObserved:Madrid-AmbientObserved-28079004-2016-03-15T11:00:00"
        assert (by_key[f"{air}#no2"].kind, by_key[f"{air}#no2"].unit) == ("air_quality", "GQ")
        assert by_key[f"{air}#no2"].lonlat == (-3.712247222222222, 40.423852777777775)
        humidity = by_key["urn:ngsi-ld:MEASUREMENT:id:PMZY:77452386#numValue"]
        assert (humidity.quantity, humidity.value) == ("humidity", 55.2)
        assert by_key["urn:ngsi-ld:Device:device-9845A#rssi"].is_known
        kinds = Counter(p.thing.split(":")[2] for p in found)
        assert "InverterDevice" not in kinds  # a plate of ratings, no stream
        assert not any("measurementInterval" in p.key for p in found)

    play(story)


def test_that_a_meter_without_a_place_stands_where_its_building_stands() -> None:
    async def story(server: NgsiServer) -> None:
        await server.put({"id": "urn:b:1", "type": "Building", "name": {"type": "Property", "value": "Town hall"}, "location": {"type": "GeoProperty", "value": {"type": "Point", "coordinates": [10.4, 63.4]}}})  # fmt: skip
        await server.put({**meter(), "refBuilding": {"type": "Relationship", "object": "urn:b:1"}})
        (found,) = await discover(FeedSpec("city", server.url), context(), 10.0)
        assert (found.lonlat, found.thing_label) == ((10.4, 63.4), "1 (Town hall)")

    play(story)


# -- options and keys -----------------------------------------------------------------------------------------------


def options_of(url: str = "ngsi-ld+http://h", **options: Any) -> Options:
    return read_options(FeedSpec("x", url, True, options))


def test_that_an_address_is_read() -> None:
    assert options_of("ngsi+https://ola@h:8443/scorpio/?type=A,B").base == "https://h:8443/scorpio/ngsi-ld/v1"
    assert options_of("ngsi+https://ola@h:8443/scorpio/?type=A,B").types == ("A", "B")
    assert options_of("ngsi+https://ola@h").login.user == "ola"
    assert options_of("ngsi-ld+http://[::1]:1026/ngsi-ld/v1/").base == "http://[::1]:1026/ngsi-ld/v1"
    assert options_of(history="90min").history_ns == 90 * 60 * NS
    assert not options_of("ngsi-ld+http://far").wants_subscription
    assert options_of("ngsi-ld+http://ola@far").is_secret_seen
    assert not options_of("ngsi-ld+https://ola@far").is_secret_seen
    assert options_of("ngsi-ld+http://127.0.0.1").wants_subscription
    assert options_of("ngsi-ld+http://far", notify_url="http://me/").wants_subscription


@pytest.mark.parametrize(
    ("url", "options", "says"),
    [
        ("ngsi-ld+http://", {}, "names no broker"),
        ("ngsi-ld+http://h:port", {}, "cannot be read"),
        ("ngsi-ld+http://u:secret@h", {}, "no place in an address"),
        ("ngsi-ld+http://h?colour=red", {}, "holds 'colour'"),
        ("ngsi-ld+http://h", {"colour": "red"}, "'colour' is not known"),
        ("ngsi-ld+http://h", {"updates": "push"}, "updates must be"),
        ("ngsi-ld+http://h", {"representation": "xml"}, "representation must be"),
        ("ngsi-ld+http://h", {"poll_s": 0}, "poll_s must lie in"),
        ("ngsi-ld+http://h", {"types": [1]}, "list of text"),
        ("ngsi-ld+http://h", {"listen": "everywhere"}, "listen must be"),
        ("ngsi-ld+http://h", {"history": "long"}, "history must be"),
        ("ngsi-ld+http://h", {"auth": "a: b"}, "auth must be"),
        ("ngsi-ld+http://h", {"context": "file:///etc/passwd"}, "context must be"),
        ("ngsi-ld+http://h", {"tenant": "a b\r\nX: y"}, "tenant must be|one line"),
    ],
)
def test_that_options_are_checked_in_sentences(url: str, options: dict[str, Any], says: str) -> None:
    with pytest.raises(FeedMisconfigured, match=says) as caught:
        options_of(url, **options)
    assert "secret" not in str(caught.value)


def test_that_a_key_is_told_into_entity_attribute_and_part() -> None:
    assert split_key("urn:a#power") == ("urn:a", "power", "")
    assert split_key("urn:a#power.L1.x") == ("urn:a", "power", ".L1.x")
    assert split_key("urn:a#power[urn:set.1].L1") == ("urn:a", "power", "[urn:set.1].L1")
    iri = "https://uri.fiware.org/ns/data-models#co2"
    assert split_key(f"urn:a#{iri}.x") == ("urn:a", iri, ".x")
