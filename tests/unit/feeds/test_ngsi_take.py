"""From entities to readings, units and proposals: laws, and arbitrary JSON."""

from __future__ import annotations

import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.feeds.feed import FeedContext
from app.feeds.intake import BufferedIntake
from app.feeds.ngsi_broker import Answer
from app.feeds.ngsi_discovery import proposals
from app.feeds.ngsi_history import range_end
from app.feeds.ngsi_memory import REMEMBERED
from app.feeds.ngsi_take import Take
from app.feeds.units import UnitMismatch, converter
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.events import Link
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.times import iso

T0_NS = 1_767_268_800 * 10**9


def take_of(*keys: str, unit: str = "kW") -> tuple[Take, BufferedIntake]:
    asset = Asset("a", AssetKind.BUILDING, "A", "", (0.0, 0.0, 0.0))
    signals = [
        Signal(f"a.s{i}", "a", "power", "", unit, 60.0, feed="city", key=key) for i, key in enumerate(keys)
    ]
    context = FeedContext(Catalogue.of([asset], signals), "test", (10.4, 63.4), ZoneInfo("Europe/Oslo"))
    return Take(FeedSpec("city", "ngsi-ld+http://h"), context), BufferedIntake("city", context.catalogue)


@pytest.mark.parametrize(
    ("source", "target", "value", "converted"),
    [
        ("KWT", "W", 3.0, 3000.0),
        ("WTT", "kW", 500.0, 0.5),
        ("GP", "µg/m³", 0.069, 69.0),
        ("FAH", "°C", 212.0, 100.0),
        ("1", "%", 0.54, 54.0),
        ("3B", "kWh", 3.6, 1.0),
        ("W/m²", "W/m²", 7.0, 7.0),
        ("CEL", "°C", 7.0, 7.0),
        ("2N", "dB", 60.0, 60.0),
        ("m/s", "km/h", 10.0, 36.0),
        ("m**3/h", "m³/h", 2.0, 2.0),
    ],
)
def test_that_units_are_converted(source: str, target: str, value: float, converted: float) -> None:
    convert = converter(source, target)
    assert (convert(value) if convert else value) == pytest.approx(converted)


@pytest.mark.parametrize(
    ("source", "target"),
    [("KWT", "°C"), ("KWT", "kWh"), ("UDT0000016", "W"), ("x;;(", "W"), ("9**9**9**9", "W"), ("W**99999999", "W"), ("m" * 5000, "m"), ("kW", "no such"), ("__import__", "W")],
)  # fmt: skip
def test_that_units_that_do_not_fit_are_refused_at_once(source: str, target: str) -> None:
    began = time.monotonic()
    with pytest.raises(UnitMismatch):
        converter(source, target)
    assert time.monotonic() - began < 10.0


@pytest.mark.parametrize(
    ("code", "source_unit", "unit", "put"),
    [
        ("WTT", "", "kW", 0.5),  # the message says it
        ("", "", "kW", 0.5),  # the model says it: W
        ("", "kW", "W", 500.0),  # a person says it; from there on the intake converts
        ("WTT", "kW", "MW", 0.5),  # the message says it, and comes to what a person said
    ],
)
def test_that_the_message_goes_before_the_person_and_the_person_before_the_model(
    code: str, source_unit: str, unit: str, put: float
) -> None:
    asset = Asset("a", AssetKind.BUILDING, "A", "", (0.0, 0.0, 0.0))
    signal = Signal(
        "a.s", "a", "power", "", unit, 60.0, feed="city", key="m#totalActivePower", source_unit=source_unit
    )
    context = FeedContext(Catalogue.of([asset], [signal]), "test", (10.4, 63.4), ZoneInfo("Europe/Oslo"))
    intake = Puts()
    attribute = {"value": 500.0, "observedAt": iso(T0_NS), **({"unitCode": code} if code else {})}
    Take(FeedSpec("city", "ngsi-ld+http://h"), context).payload(
        {"id": "m", "type": "ACMeasurement", "totalActivePower": attribute}, intake
    )
    assert intake.values == [pytest.approx(put)]
    real = BufferedIntake("city", context.catalogue)
    Take(FeedSpec("city", "ngsi-ld+http://h"), context).payload(
        {"id": "m", "type": "ACMeasurement", "totalActivePower": attribute}, real
    )
    batch = real.take()
    assert batch is not None
    said_kw = {("", "kW"): 500.0}.get((code, source_unit), 0.5)
    assert batch.value.tolist() == [pytest.approx(said_kw * {"kW": 1.0, "W": 1e3, "MW": 1e-3}[unit])]


class Puts:
    """An Intake that only collects."""

    def __init__(self) -> None:
        self.values: list[float] = []

    def put(self, signal: int, t_ns: int, value: float, quality: Quality = Quality.GOOD) -> None:
        self.values.append(value)

    def put_batch(self, batch: ReadingBatch) -> None: ...

    def reject(self, why: str, count: int = 1, *, where: str = "") -> None: ...

    def got_bytes(self, count: int) -> None: ...

    def link(self, link: Link, detail: str = "") -> None: ...


def test_that_a_source_that_makes_up_units_is_refused_each_time_and_remembered_little() -> None:
    take, intake = take_of("a#x")
    for i in range(200):
        take.payload({"id": "a", "x": {"value": 1, "unitCode": f"Q{i}"}}, intake)
    assert dict(intake.health().reasons) == {"unit cannot be converted": 200}
    assert len(take._wanted["a#x"].conversions) <= 16


@given(
    said=st.lists(st.tuples(st.integers(0, REMEMBERED - 1), st.sampled_from([1.0, 2.0])), max_size=60),
    again=st.integers(1, 3),
)
def test_that_each_change_is_passed_on_once_however_often_it_comes(
    said: list[tuple[int, float]], again: int
) -> None:
    take, intake = take_of("a#x")
    latest: dict[int, float] = {}
    changes: list[tuple[int, float]] = []
    for minute, value in said:
        at = T0_NS + minute * 60 * 10**9
        for _ in range(again):
            take.payload([{"id": "a", "x": {"value": value, "observedAt": iso(at)}}], intake)
        if latest.get(at) != value:
            latest[at] = value
            changes.append((at, value))
    batch = intake.take()
    got = [] if batch is None else list(zip(batch.t_ns.tolist(), batch.value.tolist(), strict=True))
    assert got == changes


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["id", "type", "value", "values", "object", "observedAt", "@context", "unitCode", "x", "name", "refBuilding", "location", "coordinates", "modifiedAt", "datasetId"]),
        inner | st.sampled_from(["urn:a", "Property", "Relationship", "Point", "GeoProperty", "ACMeasurement"]),
        max_size=6,
    ),
    max_leaves=30,
)  # fmt: skip


@settings(max_examples=200)
@given(payload=_JSON)
def test_that_no_payload_raises_on_its_way_to_readings_or_proposals(payload: object) -> None:
    take, intake = take_of("urn:a#x", "urn:a#x.value", "urn:a#name")
    item = {"id": "urn:a", **payload} if isinstance(payload, dict) else payload
    take.payload([item, payload], intake)
    intake.take()
    for proposal in proposals(take.entities([item, payload]), {"urn:a#x"}):
        assert proposal.key.startswith(proposal.thing)
        assert len(proposal.thing_label) <= 80


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("date-time 2026-01-01T10:00:00Z-2026-01-01T12:00:00Z/200", T0_NS),
        ("date-time 2026-01-01T10:00:00-2026-01-01T12:00:00/*", T0_NS),
        ("DateTime 2026-01-01T12:00:00+00:00-2026-01-01T10:00:00+00:00/200", T0_NS),
        ("bytes 0-100/200", None),
        ("", None),
        ("date-time " + "2" * 5000, None),
    ],
)
def test_that_the_range_of_a_partial_answer_is_read(said: str, end: int | None) -> None:
    assert range_end(Answer(206, {"content-range": said}, [])) == end
    assert range_end(Answer(200, {"content-range": said}, [])) is None
