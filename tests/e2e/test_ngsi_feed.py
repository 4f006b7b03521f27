"""`tvilling feed check` at an NGSI-LD broker, as a person at a terminal sees it; and the feed under its supervisor."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.district_copy import copy_district
from app.main import main
from app.model.times import iso
from tests.unit.feeds.ngsi_server import START_NS, NgsiServer

AIR = "urn:ngsi-ld:AirQualityObserved:quay"


@pytest.fixture
def broker() -> Iterator[NgsiServer]:
    """An NGSI-LD broker with one air quality station, on a thread of its own."""
    ready, stop = threading.Event(), asyncio.Event()
    found: list[Any] = []

    async def serve() -> None:
        async with NgsiServer() as server:
            await server.put(
                {
                    "id": AIR,
                    "type": "AirQualityObserved",
                    "dateObserved": {
                        "type": "Property",
                        "value": {"@type": "DateTime", "@value": iso(START_NS)},
                    },
                    "no2": {"type": "Property", "value": 0.069, "unitCode": "GP"},
                    "relativeHumidity": {"type": "Property", "value": 0.54},
                    "pm10": {"type": "Property", "value": "37"},
                }
            )
            found.extend((server, asyncio.get_running_loop()))
            ready.set()
            await stop.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), name="broker")
    thread.start()
    assert ready.wait(20.0)
    yield found[0]
    found[1].call_soon_threadsafe(stop.set)
    thread.join()


@pytest.fixture
def district(tmp_path: Path, trondheim: Path) -> Path:
    """Trondheim with three signals of the station."""
    folder = tmp_path / "town"
    copy_district(trondheim, folder)
    with (folder / "signals.csv").open("a", encoding="utf-8") as stream:
        for quantity, unit in (("no2", "µg/m³"), ("relativeHumidity", "%"), ("pm10", "µg/m³")):
            stream.write(
                f"air-quay.city_{quantity.lower()},air-quay,{quantity},,{unit},3600,,,city,{AIR}#{quantity},1\n"
            )
    return folder


def test_that_feed_check_shows_values_in_the_districts_units_and_what_was_refused(
    broker: NgsiServer, district: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(
        ["feed", "check", broker.url, "--seconds", "1.5", "--json", "--district", str(district)]
    )  # the broker is on this machine, so it is subscribed to
    report = json.loads(capsys.readouterr().out)
    assert status == 0
    assert report["link"] == "up"
    assert {n["signal"]: (n["value"], n["unit"], n["t"], n["quality"]) for n in report["newest"]} == {
        "air-quay.city_no2": (pytest.approx(69.0), "µg/m³", iso(START_NS), "good"),
        "air-quay.city_relativehumidity": (pytest.approx(54.0), "%", iso(START_NS), "good"),
    }
    assert report["reasons"] == {"number as text": 1}
    assert [m for m, p, _, _ in broker.log if p.startswith("subscriptions")] == ["POST", "DELETE"]
    assert broker.subscriptions == {}


def test_that_feed_check_of_a_broker_that_no_signal_names_says_so(
    broker: NgsiServer, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["feed", "check", f"{broker.url}?type=AirQualityObserved", "--seconds", "1"])
    out = capsys.readouterr().out
    assert status == 1
    assert "up, 0 readings" in out
    assert "No signal of the district has a key of the form entity-id#attribute" in out
    assert "rejected: 1 x no signal" in out


def test_that_feed_check_looks_around(broker: NgsiServer, capsys: pytest.CaptureFixture[str]) -> None:
    main(["feed", "check", broker.url, "--seconds", "1", "--discover", "--json"])
    found = json.loads(capsys.readouterr().out)["found"]
    assert [(f["key"], f["quantity"], f["unit"], f["kind"]) for f in found] == [
        (f"{AIR}#no2", "no2", "GP", "air_quality"),
        (f"{AIR}#relativeHumidity", "humidity", "1", "air_quality"),
    ]


def test_that_feed_check_of_an_absent_broker_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["feed", "check", "ngsi-ld+http://127.0.0.1:1", "--seconds", "0.5"]) == 1
    assert "127.0.0.1 cannot be reached" in capsys.readouterr().out
