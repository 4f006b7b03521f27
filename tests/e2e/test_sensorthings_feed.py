"""SensorThings as a person at a terminal sees it, and the whole line to a history: service -> feed -> DuckHistorian, counted."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from paho.mqtt import publish as paho

from app.district_copy import copy_district
from app.feeds.sensorthings import MQTT_AWAY
from app.main import main
from app.model.events import Link
from app.model.times import MINUTE_NS, NS, iso
from tests.e2e.marks import needs_broker
from tests.e2e.mosquitto import Broker
from tests.e2e.stored_line import Line, until
from tests.unit.feeds.http_toy import Answer
from tests.unit.feeds.sensorthings_server import SensorThings

BROKEN = Answer(200, b'{"value": [', length=1000)


@pytest.fixture
def district(tmp_path: Path, trondheim: Path) -> Path:
    folder = tmp_path / "town"
    copy_district(trondheim, folder)
    with (folder / "signals.csv").open("a", encoding="utf-8") as stream:
        for quantity, unit, key in (("temperature", "°C", "1"), ("humidity", "%", "2")):
            stream.write(f"air-quay.city_{quantity},air-quay,{quantity},,{unit},60,,,city,{key},1\n")
    return folder


@pytest.fixture
def lines() -> Iterator[list[Line]]:
    made: list[Line] = []
    yield made
    for line in made:
        line.close()


def polled(service: SensorThings, times: int = 2) -> None:
    """Until the service was asked so often again."""
    before = len(service.log)
    until(lambda: len(service.log) >= before + times)


def test_that_what_is_stored_is_what_the_service_has_through_outages_and_restarts(
    tmp_path: Path, lines: list[Line]
) -> None:
    service = SensorThings()
    keys = [service.add("L", "m") for _ in range(2)]
    now_ns = time.time_ns() // NS * NS
    expected: Counter[tuple[int, int, float]] = Counter()

    def observe(stream: int, minutes: float, value: float) -> dict[str, object]:
        t_ns = now_ns + round(minutes * 60) * NS
        expected[stream, t_ns, value] += 1
        return service.observe(keys[stream], iso(t_ns), value)

    for minute in range(-120, -5):
        for stream in (0, 1):
            observe(stream, minute, float(minute))
    wrong = observe(0, -5, 1000.0)
    with service.serving() as url:
        line = Line(tmp_path, url, ("1", "2"), history="1d", poll_s=1, page=25, mqtt="off")
        lines.append(line)
        fetcher = line.start()
        line.until(231)
        observe(0, -6.5, 7.0)  # late
        observe(1, -4, 8.0)
        wrong["result"] = 5.0  # corrected
        expected[0, now_ns - 5 * MINUTE_NS, 5.0] += 1
        line.until(234)
        service.fault = lambda path, params: BROKEN
        until(lambda: fetcher.healths()[0].link is Link.DOWN)
        for minutes in (-3, -2.5, -2, -3.5):
            observe(1, minutes, minutes)
        service.fault = lambda path, params: None
        line.until(238)
        line.stop()
        assert line.stored() == expected
        for minutes in (-1.5, -1, -6.25):  # while we are away, the last one late
            observe(0, minutes, minutes)
        line.start()
        line.until(241)
        polled(service)
        line.stop()
        line.start()
        polled(service, 6)
        line.stop()
    assert line.stored() == expected


@needs_broker
def test_that_new_observations_come_by_mqtt_and_are_stored_once(tmp_path: Path, lines: list[Line]) -> None:
    service = SensorThings()
    key = service.add("L", "m")
    now_ns = time.time_ns() // NS * NS
    service.observe(key, iso(now_ns - MINUTE_NS), 1.0)
    with Broker(tmp_path) as broker, service.serving() as url:
        service.root = {
            "value": [],
            "serverSettings": {
                "http://www.opengis.net/spec/iot_sensing/1.1/req/receive-updates-via-mqtt/receive-updates": {
                    "endpoints": ["mqtt://elsewhere.example:1883", f"mqtt://127.0.0.1:{broker.port}"]
                }
            },
        }
        line = Line(tmp_path, url, ("1",))
        lines.append(line)
        fetcher = line.start()
        line.until(1)

        def publish(value: float) -> None:
            """As a service does it: stored there, then published."""
            t_ns = now_ns - 30 * NS + round(value) * NS
            body = json.dumps(service.observe(key, iso(t_ns), value))
            paho.single(
                "v1.1/Datastreams(1)/Observations", body, qos=1, hostname="127.0.0.1", port=broker.port
            )

        def heard() -> bool:  # the subscription may come a moment after the first poll
            paho.single(
                "v1.1/Datastreams(1)/Observations", b"{", qos=1, hostname="127.0.0.1", port=broker.port
            )
            return bool(fetcher.healths()[0].rejected)

        until(heard)
        for value in (2.0, 3.0, 4.0):
            publish(value)
        line.until(4)
        assert not [path for path in service.log if path.startswith("Datastreams(1)/")][1:]
        broker.kill()
        until(lambda: fetcher.healths()[0].detail == MQTT_AWAY)
        line.stop()
        service.observe(key, iso(now_ns - 10 * NS), 5.0)
        line.start()
        line.until(5)
        line.stop()
        assert sorted(value for _, _, value in line.stored().elements()) == [1.0, 2.0, 3.0, 4.0, 5.0]


def test_that_feed_check_shows_values_and_what_was_refused(
    district: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    service = SensorThings()
    warm, damp = service.add("Temperature", "K"), service.add("Humidity", "%")
    now_ns = time.time_ns() // NS * NS
    service.observe(warm, iso(now_ns - MINUTE_NS), 293.15)
    service.observe(damp, iso(now_ns - MINUTE_NS), 61)
    service.observe(damp, iso(now_ns - 2 * MINUTE_NS), "wet")
    with service.serving() as url:
        url = url.replace("st+http", "sensorthings+http")
        status = main(["feed", "check", url, "--seconds", "1.5", "--json", "--district", str(district)])
        report = json.loads(capsys.readouterr().out)
        assert (status, report["link"]) == (0, "up")
        assert {n["signal"]: (n["value"], n["unit"], n["quality"]) for n in report["newest"]} == {
            "air-quay.city_temperature": (pytest.approx(20.0), "°C", "good"),
            "air-quay.city_humidity": (61.0, "%", "good"),
        }
        assert report["reasons"] == {"not a number": 1}
        main(["feed", "check", url, "--seconds", "1", "--discover", "--json"])
    found = json.loads(capsys.readouterr().out)["found"]
    assert [(f["key"], f["label"], f["quantity"], f["unit"], f["thing_label"]) for f in found] == [
        ("2", "Humidity", "humidity", "%", "Quay"),
        ("1", "Temperature", "temperature", "K", "Quay"),
    ]


def test_that_feed_check_of_an_absent_service_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["feed", "check", "sensorthings+http://127.0.0.1:1/v1.1", "--seconds", "0.5"]) == 1
    assert "127.0.0.1 cannot be reached" in capsys.readouterr().out
