"""JSON of other people's making against a real broker: field maps, wildcards, units, looking around."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import pytest

from app.feeds.discovery import Proposal, discover
from app.feeds.feed import FeedContext, FeedLost
from app.main import main
from app.model.district import FeedSpec
from app.model.quality import Quality
from tests.e2e.marks import needs_broker
from tests.e2e.mosquitto import Broker
from tests.e2e.mqtt_line import Line, context, send

pytestmark = needs_broker

T = 1763827200
NS = 10**9


def _sent(
    broker: Broker, of: FeedContext, messages: Sequence[tuple[str, Any]], wanted: int, **options: Any
) -> Line:
    """The line after `wanted` readings have come, ended."""
    with Line(broker.url("city"), of, **options) as line:
        line.is_up()
        send(
            broker,
            [("city/" + topic, p if isinstance(p, (str, bytes)) else json.dumps(p)) for topic, p in messages],
        )
        line.has(wanted)
    return line


def _rows(line: Line) -> list[tuple[int, float, float]]:
    return [(r.signal, r.t_ns / NS, r.value) for r in line.readings]


def test_that_several_signals_of_one_message_are_read_by_their_paths(broker: Broker) -> None:
    of = context(["st/1#$.air.no2", "st/1#$.air['pm 10']", "st/2"])
    message = {"at": T * 1000, "air": {"no2": 21.5, "pm 10": 7}, "v": 3}
    table = {"value": "$.v", "time": "$.at", "time_format": "ms"}
    line = _sent(broker, of, [("st/1", message), ("st/2", message)], 3, map=table)
    assert _rows(line) == [(0, T, 21.5), (1, T, 7), (2, T, 3)]
    assert line.health.rejected == 0


def test_that_fields_need_no_map_and_one_that_lacks_is_counted(broker: Broker) -> None:
    of = context(["st/1#$.no2", "st/1#$.pm10"])
    line = _sent(broker, of, [("st/1", {"no2": 1.5}), ("st/1", "nonsense")], 1)
    assert [r.value for r in line.readings] == [1.5]
    assert dict(line.health.reasons) == {"no value": 1, "not json": 1}
    assert {r.where for r in line.health.recent} == {"city/st/1"}


def test_that_arrays_of_readings_and_words_find_their_signals(broker: Broker) -> None:
    of = context(["gw#p1", "gw#p2"])
    message = [{"n": "p1", "u": "kW", "t": T, "v": 1}, {"n": "p2", "u": "W", "t": T, "v": 2500},
               {"n": "p1", "u": "kW", "t": T + 1, "v": 3}, {"n": "p9", "u": "kW", "t": T, "v": 4}, {"n": "p1", "u": "°C", "t": T, "v": 5}]  # fmt: skip
    table = {"value": "$[*].v", "time": "$[*].t", "signal": "$[*].n", "unit": "$[*].u"}
    line = _sent(broker, of, [("gw", message)], 3, map=table)
    assert _rows(line) == [(0, T, 1), (1, T, 2.5), (0, T + 1, 3)]
    assert dict(line.health.reasons) == {"unknown signal": 1, "unit does not fit": 1}
    assert {r.where for r in line.health.recent} == {"city/gw#p9", "city/gw"}


def test_that_parallel_arrays_in_local_time_and_text_numbers_are_read(broker: Broker) -> None:
    of = context(["log"])
    message = {"zeit": ["2025-11-22 17:00", "2025-11-22 17:15"], "wert": ["1,5", "2,5"]}
    table = {"value": "$.wert", "time": "$.zeit", "zone": "Europe/Oslo", "decimal": ","}
    line = _sent(broker, of, [("log", message)], 2, map=table)
    assert _rows(line) == [(0, T, 1.5), (0, T + 900, 2.5)]


def test_that_booleans_are_numbers_only_where_asked(broker: Broker) -> None:
    of = context(["door"])
    line = _sent(broker, of, [("door", "true"), ("door", "false")], 2, map={"value": "$", "booleans": True})
    assert [r.value for r in line.readings] == [1.0, 0.0]
    line = _sent(broker, of, [("door", "true"), ("door", "1")], 1)
    assert dict(line.health.reasons) == {"not a number": 1}


def test_that_only_what_is_subscribed_to_comes(broker: Broker) -> None:
    of = context(["a/air/no2", "b/air/pm/10", "a/water"])
    messages = [("a/air/no2", "1"), ("a/water", "2"), ("b/air/pm/10", "3"), ("c/air/x", "4")]
    line = _sent(broker, of, messages, 2, subscribe=["+/air/#"])
    assert [(r.signal, r.value) for r in line.readings] == [(0, 1.0), (1, 3.0)]
    assert dict(line.health.reasons) == {"unknown topic": 1}


def test_that_a_retained_document_without_a_time_is_uncertain(broker: Broker) -> None:
    send(broker, [("city/x", '{"v": 1}'), ("city/y", json.dumps({"v": 2, "t": T}))], retain=True)
    with Line(broker.url("city"), context(["x", "y"]), map={"value": "$.v", "time": "$.t"}) as line:
        line.has(2)
    assert {r.signal: r.quality for r in line.readings} == {0: Quality.UNCERTAIN, 1: Quality.GOOD}


@pytest.mark.parametrize(
    "payload",
    [b"", b"[" * 60_000, b"\xff\xfe", b'{"v": 1e999}', b'{"v": NaN}', b'{"v":' * 9000, json.dumps({"v": 10**400}), '{"v": {"v": 1}}'],
    ids=["empty", "deep", "no text", "endless", "nan", "cut", "huge", "nested"],
)  # fmt: skip
def test_that_a_hostile_document_is_counted_and_the_line_goes_on(broker: Broker, payload: bytes) -> None:
    line = _sent(broker, context(["x"]), [("x", payload), ("x", {"v": 42})], 1, map={"value": "$.v"})
    assert [r.value for r in line.readings] == [42.0]
    assert line.health.rejected == 1


def test_that_a_key_that_cannot_be_read_stops_the_feed(broker: Broker) -> None:
    for key, says in (
        ("x#$..a", "cannot be read"),
        ("x#word", "needs map.signal|give map.signal"),
        ("+/x", "must hold no"),
    ):
        with Line(broker.url("city"), context([key])) as line:
            assert any(part in line.down_because() for part in says.split("|"))


def _found(
    broker: Broker, of: FeedContext, messages: Sequence[tuple[str, str]], **options: Any
) -> tuple[Proposal, ...]:
    async def look() -> tuple[Proposal, ...]:
        looking = asyncio.create_task(discover(FeedSpec("mqtt", broker.url("city"), True, options), of, 1.5))
        for _ in range(3):
            await asyncio.sleep(0.3)
            await asyncio.to_thread(send, broker, messages)
        return await looking

    return asyncio.run(look())


def test_that_looking_around_proposes_topics_and_fields(broker: Broker) -> None:
    send(broker, [("city/kept/level", "3")], retain=True)
    messages = [
        ("city/st1/temperature", "21.5"),
        ("city/st1/pm25", json.dumps({"t": T, "v": 7})),
        (
            "city/gw",
            json.dumps({"ts": T, "unit": "kW", "power": 1.5, "on": True, "in": {"temp": 3, "unit": "Cel"}}),
        ),
        ("city/bad", "\u0007beep"),
        ("city/esc\u202eape/x", "1"),
    ]
    found = {p.key: p for p in _found(broker, context(["st1/temperature", "gw#$.power", ""]), messages)}
    assert set(found) == {
        "st1/temperature",
        "st1/pm25",
        "gw#$.power",
        "gw#$.in.temp",
        "kept/level",
        "esc\u202eape/x",
    }
    first = found["st1/temperature"]
    assert (first.thing, first.label, first.quantity, first.value) == (
        "st1",
        "temperature",
        "temperature",
        21.5,
    )
    assert first.is_known
    assert 0.1 < first.period_s < 1.5
    assert found["gw#$.power"].is_known
    assert (found["gw#$.power"].thing, found["gw#$.power"].unit, found["gw#$.power"].label) == (
        "gw",
        "kW",
        "power",
    )
    assert found["gw#$.in.temp"].unit == "Cel"
    assert found["kept/level"].period_s == 0.0
    assert "\u202e" not in found["esc\u202eape/x"].thing


def test_that_looking_around_at_an_absent_broker_says_so() -> None:
    with pytest.raises(FeedLost, match="is the broker running"):
        asyncio.run(discover(FeedSpec("mqtt", "mqtt://127.0.0.1:1/x"), context(), 0.2))


def test_that_the_command_prints_what_it_found(broker: Broker, capsys: pytest.CaptureFixture[str]) -> None:
    send(broker, [("city/st1/temperature", "21.5"), ("city/gw", '{"power": 1.5, "unit": "kW"}')], retain=True)
    assert main(["feed", "check", broker.url("city"), "--seconds", "1", "--discover", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [one["key"] for one in report["found"]] == ["gw#$.power", "st1/temperature"]
    assert report["link"] == "up"
    assert report["recent"][0]["why"] == "unknown topic"
    assert main(["feed", "check", broker.url("city"), "--seconds", "1", "--discover"]) == 0
    out = capsys.readouterr().out
    assert "found: 2 streams, 2 of them not in this district" in out
    assert "gw#$.power" in out
