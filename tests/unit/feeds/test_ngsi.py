"""The NGSI-LD feed against a broker on loopback: polls."""

from __future__ import annotations

import pytest

from app.feeds.feed import FeedMisconfigured
from app.model.events import Link
from app.model.quality import Quality
from app.model.times import NS, iso
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
from tests.unit.feeds.ngsi_server import START_NS, NgsiServer


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
