"""Breaks: what a broker keeps while we are away arrives once, whole and in order. With a real broker."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from paho.mqtt import publish as paho
from paho.mqtt.client import MQTTv5
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

from app.history.opening import open_history
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import NS
from tests.e2e.marks import needs_broker
from tests.e2e.mosquitto import Broker
from tests.e2e.mqtt_line import Line, context, send, until

pytestmark = needs_broker


BEGAN = time.time()


def _readings(first: int, count: int) -> list[tuple[str, str]]:
    t = int(BEGAN) - 3000
    return [("pv-0/power_kw", json.dumps({"t": t + i, "v": i})) for i in range(first, first + count)]


def _values(line: Line) -> list[float]:
    return [r.value for r in line.readings]


@pytest.mark.parametrize("version", [3, 5])
def test_that_what_is_sent_while_we_are_away_arrives_once_and_in_order(tmp_path: Path, version: int) -> None:
    of = context(folder=tmp_path / "feeds")
    with Broker(tmp_path) as broker:
        with Line(broker.url(), of, version=version) as line:
            line.is_up()
            send(broker, _readings(0, 10), qos=1)
            line.has(10)
        send(broker, _readings(10, 300), qos=1)
        with Line(broker.url(), of, version=version) as line:
            line.has(300)
            send(broker, _readings(310, 1), qos=1)
            line.has(301)
            assert _values(line) == list(range(10, 311))
            assert {r.quality for r in line.readings} == {Quality.GOOD}
    assert [path.name for path in (tmp_path / "feeds").iterdir()] == ["mqtt-mqtt.json"]


@pytest.mark.parametrize("version", [3, 5])
def test_that_a_broker_that_is_restarted_with_persistence_loses_nothing(tmp_path: Path, version: int) -> None:
    lines = ("persistence true", f"persistence_location {tmp_path}/", "autosave_interval 1800")
    of = context(folder=tmp_path / "feeds")
    broker = Broker(tmp_path, *lines)
    broker.start()
    history = open_history(tmp_path / "history", of.catalogue).historian
    try:
        with Line(broker.url(), of, version=version) as line:
            line.is_up()
            send(broker, _readings(0, 50), qos=1)
            line.has(50)
            send(
                broker, [("elsewhere", "1")]
            )  # once this is here, the broker has long read what we acknowledged
            until(lambda: line.health.rejected == 1)
            broker.stop()
            line.down_because()
            kept = list(line.readings)
        broker.start()
        send(broker, _readings(50, 200), qos=1)
        broker.stop()
        broker.start()
        with Line(broker.url(), of, version=version) as line:
            line.has(200)
            send(broker, _readings(250, 5), qos=1)
            line.has(205)
            kept += line.readings
        history.append(ReadingBatch.of(kept))
        assert sorted(r.value for r in kept) == list(range(255))
        assert history.stats().readings == 255
    finally:
        history.close()
        broker.kill()


def test_that_one_line_survives_the_broker_s_restart_by_itself(tmp_path: Path) -> None:
    lines = ("persistence true", f"persistence_location {tmp_path}/")
    broker = Broker(tmp_path, *lines)
    broker.start()
    try:
        with Line(broker.url(), context(folder=tmp_path / "feeds"), version=5) as line:
            line.is_up()
            for part in range(3):
                broker.stop()
                broker.start()
                send(broker, _readings(part * 40, 40), qos=1)
                line.has((part + 1) * 40)
            assert list(dict.fromkeys(_values(line))) == list(range(120))
            assert len({(r.t_ns, r.value) for r in line.readings}) == 120
            until(lambda: line.health.reconnects == 3)
    finally:
        broker.kill()


def test_that_without_a_folder_or_with_qos_0_nothing_is_left_at_the_broker(tmp_path: Path) -> None:
    with Broker(tmp_path) as broker:
        for of, options in (
            (context(), {"qos": 1}),
            (context(folder=tmp_path / "feeds"), {"qos": 0}),
            (context(folder=tmp_path / "feeds"), {"session_expiry_s": 0}),
        ):
            with Line(broker.url(), of, **options) as line:
                line.is_up()
            send(broker, _readings(0, 3), qos=1)
            with Line(broker.url(), of, **options) as line:
                line.is_up()
                send(broker, _readings(7, 1), qos=1)
                line.has(1)
                assert _values(line) == [7]
    assert not (tmp_path / "feeds").exists()


@pytest.mark.parametrize("version", [3, 5])
def test_that_a_kept_value_without_a_time_is_uncertain_when_it_comes_late(
    tmp_path: Path, version: int
) -> None:
    of = context(folder=tmp_path / "feeds")
    with Broker(tmp_path) as broker:
        with Line(broker.url(), of, version=version) as line:
            line.is_up()
        send(broker, [("pv-0/power_kw", "5"), *_readings(6, 1)], qos=1)
        with Line(broker.url(), of, version=version) as line:
            line.has(2)
            assert [(r.value, r.quality) for r in line.readings] == [
                (5, Quality.UNCERTAIN),
                (6, Quality.GOOD),
            ]


def _lasting(seconds: int) -> Properties:
    """Message expiry: for how long the broker keeps it for who is away."""
    properties = Properties(PacketTypes.PUBLISH)
    properties.MessageExpiryInterval = seconds
    return properties


def test_that_what_expired_while_we_were_away_never_comes_and_nothing_is_put_in_its_place(
    tmp_path: Path,
) -> None:
    of = context(folder=tmp_path / "feeds")
    topic, t = "pv-0/power_kw", int(BEGAN) - 3000
    messages = [
        {"topic": topic, "payload": json.dumps({"t": t, "v": 1.0}), "qos": 1, "properties": _lasting(1)},
        {
            "topic": topic,
            "payload": json.dumps({"t": t + 1, "v": 2.0}),
            "qos": 1,
            "properties": _lasting(600),
        },
        {"topic": topic, "payload": json.dumps({"t": t + 2, "v": 3.0}), "qos": 1},
        {"topic": topic, "payload": "4.0", "qos": 1, "properties": _lasting(600)},
        {"topic": "pv-1/power_kw", "payload": "5.0", "qos": 1, "retain": True, "properties": _lasting(1)},
    ]
    with Broker(tmp_path) as broker:
        with Line(broker.url(), of, version=5) as line:
            line.is_up()
        paho.multiple(messages, hostname="127.0.0.1", port=broker.port, protocol=MQTTv5)
        sent = time.monotonic()
        until(
            lambda: time.monotonic() - sent > 2.5
        )  # the broker's clock, which nobody can set, has whole seconds
        with Line(broker.url(), of, version=5) as line:
            line.has(3)
            send(broker, _readings(6, 1), qos=1)
            line.has(4)
            assert [(r.value, r.quality) for r in line.readings] == [
                (2.0, Quality.GOOD),
                (3.0, Quality.GOOD),
                (4.0, Quality.UNCERTAIN),  # had no time and has waited
                (6.0, Quality.GOOD),
            ]
            assert [r.t_ns // NS for r in line.readings[:2]] == [t + 1, t + 2]
            assert (line.health.rejected, line.health.reasons) == (0, ())


def test_that_a_live_message_with_an_expiry_is_taken_as_any_other(tmp_path: Path) -> None:
    with Broker(tmp_path) as broker, Line(broker.url(), context(), version=5) as line:
        line.is_up()
        message = {"topic": "pv-0/power_kw", "payload": "7.0", "qos": 1, "properties": _lasting(1)}
        paho.multiple([message], hostname="127.0.0.1", port=broker.port, protocol=MQTTv5)
        line.has(1)
        assert [(r.value, r.quality) for r in line.readings] == [(7.0, Quality.GOOD)]


def test_that_version_5_is_sent_a_retained_value_once_only(tmp_path: Path) -> None:
    of = context(folder=tmp_path / "feeds")
    with Broker(tmp_path) as broker:
        send(broker, [("pv-0/power_kw", "5")], qos=1, retain=True)
        with Line(broker.url(), of, version=5) as line:
            line.has(1)
            assert line.readings[0].quality == Quality.UNCERTAIN
        with Line(broker.url(), of, version=5) as line:
            line.is_up()
            send(broker, _readings(6, 1), qos=1)
            line.has(1)
            assert _values(line) == [6]


@pytest.mark.parametrize("version", [3, 5])
def test_that_subscriptions_that_are_taken_out_are_forgotten_by_the_broker(
    tmp_path: Path, version: int
) -> None:
    of = context(folder=tmp_path / "feeds")
    with Broker(tmp_path) as broker:
        with Line(broker.url(), of, version=version, subscribe=["pv-0/#", "old/#"]) as line:
            line.is_up()
        with Line(broker.url(), of, version=version, subscribe=["pv-0/#"]) as line:
            line.is_up()
            send(broker, [("old/x", "1"), *_readings(0, 1)], qos=1)
            line.has(1)
            assert line.health.rejected == 0


def test_that_bytes_and_the_topics_of_what_is_refused_are_told(tmp_path: Path) -> None:
    with Broker(tmp_path) as broker, Line(broker.url("p"), context(), version=5) as line:
        line.is_up()
        send(broker, [("p/pv-0/power_kw", "hello"), ("p/x\u2028y", "1"), ("p/pv-1/power_kw", "2.5")])
        until(lambda: line.health.received == 1)
        health = line.health
        assert health.bytes_in == len("hello12.5")
        assert [(r.why, r.where) for r in health.recent] == [
            ("unknown topic", "p/x\N{REPLACEMENT CHARACTER}y"),
            ("not a number", "p/pv-0/power_kw"),
        ]


@pytest.mark.parametrize("version", [3, 5])
def test_that_a_live_value_that_its_sender_wants_retained_is_no_retained_value(
    tmp_path: Path, version: int
) -> None:
    with Broker(tmp_path) as broker, Line(broker.url(), context(), version=version) as line:
        line.is_up()
        send(broker, [("pv-0/power_kw", "5")], qos=1, retain=True)
        line.has(1)
        assert line.readings[0].quality == Quality.GOOD
