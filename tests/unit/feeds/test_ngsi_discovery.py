"""Looking around at an NGSI-LD broker."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from app.feeds.discovery import discover
from app.model.district import FeedSpec
from tests.unit.feeds.ngsi_run import (
    context,
    meter,
    play,
    signal,
)
from tests.unit.feeds.ngsi_server import NgsiServer


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
