"""NGSI-LD entities in all their representations; real examples of the Smart Data Models and made-up trouble."""

from __future__ import annotations

import contextlib
import json
from collections import Counter
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.feeds.ngsi_entity import BadEntity, Entity, Problem, parse, parse_all
from app.feeds.ngsi_terms import Terms, shipped
from app.feeds.ngsi_time import read_time
from app.feeds.ngsi_vocabulary import Meaning, is_stream, label, meaning, model
from app.model.times import iso

OSLO = ZoneInfo("Europe/Oslo")

# file -> (numbers, of them without any time, reasons)
EXAMPLES: dict[str, tuple[int, int, dict[str, int]]] = {
    "ACMeasurement.example-normalized.jsonld": (55, 0, {"time not understood": 1}),
    "ACMeasurement.example.json": (39, 0, {}),
    "ACMeasurement.example.jsonld": (39, 0, {}),
    "AirQualityObserved.example-normalized.jsonld": (17, 0, {}),
    "AirQualityObserved.example.json": (17, 0, {}),
    "AirQualityObserved.example.jsonld": (12, 0, {}),
    "Building.example-normalized.jsonld": (2, 2, {}),
    "Building.example.json": (2, 0, {}),
    "Building.example.jsonld": (2, 2, {}),
    "BuildingOperation.example-normalized.jsonld": (0, 0, {}),
    "BuildingOperation.example.json": (0, 0, {}),
    "BuildingOperation.example.jsonld": (0, 0, {}),
    "Device.example-normalized.jsonld": (2, 2, {"number as text": 2}),
    "Device.example.json": (2, 2, {"number as text": 2}),
    "Device.example.jsonld": (4, 4, {"number as text": 2}),
    "DeviceMeasurement.example-normalized.jsonld": (2, 0, {"number as text": 2}),
    "DeviceMeasurement.example.json": (2, 0, {"number as text": 2}),
    "DeviceMeasurement.example.jsonld": (2, 0, {"number as text": 2}),
    "EVChargingStation.example-normalized.jsonld": (4, 0, {"number as text": 1}),
    "EVChargingStation.example.json": (4, 0, {"number as text": 1}),
    "EVChargingStation.example.jsonld": (4, 0, {"number as text": 1}),
    "InverterDevice.example-normalized.jsonld": (41, 0, {"number as text": 2}),
    "InverterDevice.example.json": (41, 0, {"number as text": 2}),
    "InverterDevice.example.jsonld": (41, 0, {"number as text": 2}),
    "NoiseLevelObserved.example-normalized.jsonld": (4, 0, {}),
    "NoiseLevelObserved.example.json": (4, 0, {}),
    "NoiseLevelObserved.example.jsonld": (4, 0, {}),
    "SmartMeteringObservation.example-normalized.jsonld": (4, 4, {"number as text": 1}),
    "SmartMeteringObservation.example.json": (4, 4, {"number as text": 1}),
    "SmartMeteringObservation.example.jsonld": (4, 4, {"number as text": 1}),
    "ThreePhaseAcMeasurement.example-normalized.jsonld": (53, 3, {}),
    "ThreePhaseAcMeasurement.example.json": (39, 39, {}),
    "ThreePhaseAcMeasurement.example.jsonld": (39, 39, {}),
    "TrafficFlowObserved.example-normalized.jsonld": (7, 0, {}),
    "TrafficFlowObserved.example.json": (7, 0, {}),
    "TrafficFlowObserved.example.jsonld": (7, 0, {}),
}


@pytest.fixture
def examples(shared_data: Path) -> Path:
    folder = shared_data / "protocols" / "ngsi-ld"
    if not folder.is_dir():
        pytest.skip("the NGSI-LD examples of ../shared/data/protocols are not on this machine")
    return folder


def read(entity: object, terms: Terms | None = None) -> Entity:
    return parse(entity, terms or shipped(), OSLO)


def numbers(entity: Entity) -> dict[str, float]:
    return {found.key.partition("#")[2]: found.value for found in entity.found}


def test_that_every_example_is_accounted_for(examples: Path) -> None:
    assert sorted(p.name for p in examples.iterdir()) == sorted(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_that_an_example_of_the_smart_data_models_gives_its_numbers(examples: Path, name: str) -> None:
    entity = read(json.loads((examples / name).read_text(encoding="utf-8")))
    found, timeless, reasons = EXAMPLES[name]
    assert len(entity.found) == found
    assert sum(f.t_ns is None for f in entity.found) == timeless
    assert Counter(p.why for p in entity.problems) == reasons
    assert entity.type == name.partition(".")[0]


def test_that_an_example_says_what_when_where_and_in_which_unit(examples: Path) -> None:
    def entity(kind: str) -> Entity:
        return read(json.loads((examples / f"{kind}.example-normalized.jsonld").read_text(encoding="utf-8")))

    ac = {f.key.partition("#")[2]: f for f in entity("ACMeasurement").found}
    assert ac["activePower.L1"].value == 11996.416016
    assert iso(ac["activePower.L1"].t_ns or 0) == "2020-02-24T22:00:00.173000Z"
    assert ac["activePower.measurementInterval"].value == 1.0
    air = entity("AirQualityObserved")
    assert {f.attribute: f.unit for f in air.found if f.unit} == {"co": "GP", "no": "GQ", "no2": "GQ", "nox": "GQ", "so2": "GQ"}  # fmt: skip
    assert iso(air.found[0].t_ns or 0) == "2016-03-15T10:00:00Z"  # written without a zone: that of the feed
    assert air.lonlat == (-3.712247222222222, 40.423852777777775)
    assert entity("Building").lonlat == (100.5, 0.5)
    assert ("refBuilding", "urn:ngsi-ld:Building:building-a85e3da145c1") in entity("BuildingOperation").links
    traffic = entity("TrafficFlowObserved")
    assert iso(traffic.found[0].t_ns or 0) == "2016-12-07T11:15:00Z"  # the end of the interval


# -- made-up entities ---------------------------------------------------------------------------------------------


def test_that_a_time_is_taken_from_the_nearest_that_tells_it() -> None:
    t, u, v = "2026-01-01T10:00:00Z", "2026-01-01T11:00:00Z", "2026-01-01T12:00:00Z"
    entity = {
        "id": "urn:a",
        "type": "T",
        "dateObserved": {"type": "Property", "value": {"@type": "DateTime", "@value": u}},
        "own": {"value": 1, "observedAt": t, "part": {"value": 2}, "other": {"value": 3, "observedAt": v}},
        "whole": {"value": 4, "modifiedAt": v},
        "plain": 5,
    }
    times = {f.key.partition("#")[2]: iso(f.t_ns or 0) for f in read(entity).found}
    assert times == {"own": t, "own.part": t, "own.other": v, "whole": u, "plain": u}
    del entity["dateObserved"]
    times = {f.key.partition("#")[2]: iso(f.t_ns) if f.t_ns else "" for f in read(entity).found}
    assert times["whole"] == v
    assert times["plain"] == ""
    assert {iso(f.t_ns or 0) for f in read({"id": "a", "x": 1, "modifiedAt": v}).found} == {v}


@pytest.mark.parametrize(
    ("attribute", "why"),
    [
        ("21.5", "number as text"),
        ({"value": " -3,5 "}, "number as text"),
        ({"value": None}, "no value"),
        ({"type": "Property"}, "no value"),
        ({"type": "Property", "value": "urn:ngsi-ld:null"}, "deleted"),
        ({"type": "Property", "deletedAt": "2026-01-01T10:00:00Z"}, "deleted"),
        ("urn:ngsi-ld:null", "deleted"),
        (10**400, "not finite"),
        ({"value": float("nan")}, "not finite"),
        ([[[[[[[[1]]]]]]]], "nested too deep"),
        ({"type": "Property", "values": [[1]]}, "wrong fields"),
        ({"type": "Property", "values": [[1, "yesterday"]]}, "time not understood"),
        ({"type": "GeoProperty", "value": {"type": "Point", "coordinates": [500, 0]}}, "bad place"),
    ],
)
def test_that_what_is_no_number_says_why(attribute: object, why: str) -> None:
    entity = read({"id": "urn:a", "type": "T", "x": attribute})
    assert entity.found == []
    assert [p.why for p in entity.problems] == [why]


def test_that_a_bad_time_leaves_the_number_and_says_so() -> None:
    entity = read({"id": "a", "x": {"value": 1, "observedAt": "2020-03-17TT08:45:00Z"}})
    assert [(f.value, f.t_ns) for f in entity.found] == [(1.0, None)]
    assert entity.problems == [Problem("time not understood", "a#x")]


@pytest.mark.parametrize(
    ("raw", "read_as"),
    [
        ("2026-01-01T10:00:00Z", "2026-01-01T10:00:00Z"),
        ("2026-01-01T10:00:00.250+01:00", "2026-01-01T09:00:00.250000Z"),
        ("2026-01-01T10:00:00,5Z", "2026-01-01T10:00:00.500000Z"),
        ("2026-07-01T10:00:00", "2026-07-01T08:00:00Z"),
        ("2026-07-01T10:00:00/2026-07-01T11:00:00Z", "2026-07-01T11:00:00Z"),
        ("2026-10-25T02:30:00", "2026-10-25T00:30:00Z"),  # twice on that clock
        ("2026-03-29T02:30:00", None),  # never on that clock
        ({"@type": "DateTime", "@value": "2026-01-01T10:00:00Z"}, "2026-01-01T10:00:00Z"),
        ({"type": "Property", "value": {"type": "DateTime", "value": "2026-01-01T10:00:00Z"}}, "2026-01-01T10:00:00Z"),
        ("2026-01-01", None),
        ("9999-12-31T23:59:59-12:00", None),
        ("0001-01-01T00:00:00+12:00", None),
        (1_767_268_800, None),
        ("1" * 10_000, None),
        (None, None),
    ],
)  # fmt: skip
def test_that_a_time_is_read_or_none(raw: object, read_as: str | None) -> None:
    t_ns = read_time(raw, OSLO)
    assert (None if t_ns is None else iso(t_ns)) == read_as


def test_that_words_languages_vocabularies_and_links_are_no_numbers() -> None:
    entity = read(
        {
            "id": "a",
            "name": "Meter 7",
            "title": {"type": "LanguageProperty", "languageMap": {"en": "1", "nb": "2"}},
            "short": {"languageMap": {"en": "1"}},
            "kind": {"type": "VocabProperty", "vocab": "5"},
            "ref": {"type": "Relationship", "object": "urn:b", "distance": {"value": 4}},
            "refs": {"object": ["urn:c", "urn:d"]},
        }
    )
    assert numbers(entity) == {"ref.distance": 4.0}
    assert entity.problems == []
    assert entity.texts == {"a#name": "Meter 7"}
    assert entity.links == [("ref", "urn:b"), ("refs", "urn:c"), ("refs", "urn:d")]


def test_that_several_instances_arrays_and_truth_have_keys_of_their_own() -> None:
    entity = read(
        {
            "id": "a",
            "speed": [
                {"type": "Property", "value": 54, "datasetId": "urn:gps"},
                {"type": "Property", "value": 55, "datasetId": "urn:obd", "accuracy": 2},
                {"type": "Property", "value": 56},
            ],
            "row": [1, 2.5],
            "open": True,
        }
    )
    assert numbers(entity) == {
        "speed[urn:gps]": 54.0,
        "speed[urn:obd]": 55.0,
        "speed[urn:obd].accuracy": 2.0,
        "speed": 56.0,
        "row.0": 1.0,
        "row.1": 2.5,
        "open": 1.0,
    }
    long = read({"id": "a", "x": list(range(1000))})
    assert len(long.found) == 64
    assert [p.why for p in long.problems] == ["array too long"]


def test_that_both_temporal_forms_give_every_instance_with_its_time() -> None:
    t, u = "2026-01-01T10:00:00Z", "2026-01-01T11:00:00Z"
    wide = {"id": "a", "x": [{"type": "Property", "value": 1, "observedAt": t, "unitCode": "KWT"}, {"type": "Property", "value": 2, "observedAt": u, "unitCode": "KWT"}]}  # fmt: skip
    slim = {"id": "a", "x": {"type": "Property", "values": [[1, t], [{"L1": 2}, u]]}}
    assert [(f.key, f.value, iso(f.t_ns or 0), f.unit) for f in read(wide).found] == [("a#x", 1, t, "KWT"), ("a#x", 2, u, "KWT")]  # fmt: skip
    assert [(f.key, f.value, iso(f.t_ns or 0)) for f in read(slim).found] == [("a#x", 1, t), ("a#x.L1", 2, u)]


def test_that_an_answer_of_many_goes_on_after_one_that_is_no_entity() -> None:
    read_all = list(parse_all([{"id": "a", "x": 1}, 7, {"x": 1}, {"id": "b"}], shipped(), OSLO))
    assert [p if isinstance(p, Problem) else p.id for p in read_all] == ["a", Problem("not an entity", ""), Problem("entity without id", ""), "b"]  # fmt: skip


# -- names --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("activePower", "activePower"),
        ("https://smartdatamodels.org/dataModel.Energy/activePower", "activePower"),
        ("https://uri.fiware.org/ns/data-models#co2", "co2"),
        ("https://uri.etsi.org/ngsi-ld/default-context/co2", "co2"),
        ("https://uri.etsi.org/ngsi-ld/location", "location"),
        ("sdm-energy:activePower", "activePower"),
        ("fiware:co2", "co2"),
        ("https://example.org/co2", "https://example.org/co2"),
        ("ours:co2", "ours:co2"),
        ("https://smartdatamodels.org/", "https://smartdatamodels.org/"),
        ("", ""),
    ],
)
def test_that_a_name_is_the_same_in_three_forms(name: str, short: str) -> None:
    assert shipped().short(name) == short


def test_that_a_context_inside_a_payload_counts_and_an_address_is_never_opened(monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    def fail(*_args: object, **_kw: object) -> None:
        raise AssertionError("somebody went to the network")

    monkeypatch.setattr("socket.socket.connect", fail)
    monkeypatch.setattr("socket.getaddrinfo", fail)
    context: Any = [
        "https://example.org/context.jsonld",
        {"leistung": {"@id": "e:activePower", "@type": "@id"}, "e": "https://smartdatamodels.org/dataModel.Energy/"},
        {"@context": [{"effekt": "sdm-energy:activePower"}]},
    ]  # fmt: skip
    entity = read({"id": "a", "type": "e:ACMeasurement", "@context": context, "leistung": 1, "effekt": 2, "e:current": 3})  # fmt: skip
    assert entity.type == "ACMeasurement"
    assert [(f.key, f.value) for f in entity.found] == [("a#activePower", 1), ("a#activePower", 2), ("a#current", 3)]  # fmt: skip


def test_that_a_context_that_names_itself_ends() -> None:
    loop: dict[str, Any] = {"a": "b:x", "b": "a:y"}
    loop["@context"] = loop
    assert isinstance(shipped().within(loop).short("a"), str)
    assert isinstance(shipped().within({"a": "a"}).short("a"), str)


def test_that_the_models_speak_our_words() -> None:
    assert meaning("ACMeasurement", "activePower", "L1") == Meaning("power", "W")
    assert meaning("ACMeasurement", "activePower", "measurementInterval") == Meaning()
    assert meaning("AirQualityObserved", "relativeHumidity") == Meaning("humidity", "1")
    assert meaning("Unheard", "temperature") == Meaning("temperature")
    assert meaning("ACMeasurement", "totalReactiveEnergyImport") == Meaning("reactive_energy", "kvarh")
    assert meaning("PhotovoltaicMeasurement", "temperature") == Meaning("temperature")
    assert (model("EVChargingStation").kind, model("AirQualityObserved").period_s) == ("charger", 3600.0)
    assert not is_stream("InverterDevice", "nominalPowerAC")
    assert not is_stream("ACMeasurement", "activePower", "measurementInterval")
    assert is_stream("ACMeasurement", "activePower", "L1")
    assert label("totalActivePower") == "Total active power"
    assert label("activePower", "L1") == "Active power L1"
    assert label("LAeq") == "LAeq"


# -- laws ---------------------------------------------------------------------------------------------------------

_NAME = st.from_regex(r"[a-z][a-zA-Z0-9]{0,8}", fullmatch=True).filter(
    lambda name: not name.startswith(("date", "observed", "modified", "created")) and name not in {"id", "type", "scope", "value", "object", "json", "vocab"}
)  # fmt: skip
_FLOAT = st.floats(allow_nan=False, allow_infinity=False)
_VALUE = st.one_of(_FLOAT, st.booleans(), st.integers(-(10**9), 10**9), st.lists(_FLOAT, max_size=4), st.dictionaries(st.sampled_from(["L1", "L2", "N"]), _FLOAT, min_size=1))  # fmt: skip
_WHEN = st.datetimes(timezones=st.just(ZoneInfo("UTC"))).map(lambda t: t.isoformat().replace("+00:00", "Z"))
_CODE = st.sampled_from(["KWT", "CEL", "GQ", "P1"])


@given(attributes=st.dictionaries(_NAME, _VALUE, max_size=6), when=_WHEN)
def test_that_the_three_representations_of_one_entity_give_the_same_readings(
    attributes: dict[str, object], when: str
) -> None:
    head = {"id": "urn:ngsi-ld:T:1", "type": "T"}
    plain = {**head, "dateObserved": when, **attributes}
    concise = {**head, "dateObserved": {"value": when}, **{n: {"value": v} for n, v in attributes.items()}}
    normal = {**head, "dateObserved": {"type": "Property", "value": {"@type": "DateTime", "@value": when}}, **{n: {"type": "Property", "value": v} for n, v in attributes.items()}}  # fmt: skip
    assert read(plain).found == read(concise).found == read(normal).found
    assert read(plain).problems == read(concise).problems == read(normal).problems


@given(
    attributes=st.dictionaries(_NAME, st.tuples(_VALUE, _WHEN, _CODE, st.dictionaries(_NAME, _FLOAT, max_size=2)), max_size=5)
)  # fmt: skip
def test_that_normalized_and_concise_agree_in_times_units_and_properties_of_properties(
    attributes: dict[str, tuple[object, str, str, dict[str, float]]],
) -> None:
    def entity(kind: dict[str, str]) -> dict[str, object]:
        return {
            "id": "urn:ngsi-ld:T:1",
            "type": "T",
            **{
                name: {**kind, "value": value, "observedAt": when, "unitCode": code, **{n: {**kind, "value": v} for n, v in inner.items()}}
                for name, (value, when, code, inner) in attributes.items()
            },
        }  # fmt: skip

    assert read(entity({})).found == read(entity({"type": "Property"})).found


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | _WHEN,
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.one_of(
            st.text(max_size=6),
            st.sampled_from(["id", "type", "value", "values", "object", "observedAt", "@context", "@id", "@value", "datasetId", "unitCode", "coordinates", "languageMap", "dateObserved", "Property", "modifiedAt"]),
        ),
        inner | st.sampled_from(["Property", "Point", "Relationship", "GeoProperty"]),
        max_size=6,
    ),
    max_leaves=25,
)  # fmt: skip


@settings(max_examples=300)
@example({"x": {"type": []}})
@example({"x": {"type": {}, "coordinates": 1}})
@example({"type": [[]], "x": [{"value": {}, "type": []}]})
@given(payload=_JSON)
def test_that_no_json_raises_and_every_number_is_finite(payload: object) -> None:
    entity = {"id": "a", **payload} if isinstance(payload, dict) else payload
    for one in parse_all(entity, shipped(), OSLO):
        if isinstance(one, Entity):
            assert all(abs(f.value) <= 1.8e308 for f in one.found)
    with contextlib.suppress(BadEntity):
        read(payload)
