"""Which signals a mapped message is for, without a broker."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.feed import FeedMisconfigured
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_options import Options
from app.feeds.mqtt_routes import Reader, Routes, fields_of, routes
from app.feeds.unit_conversion import Conversion
from app.model.catalogue import Catalogue
from app.model.district import FeedSpec
from app.model.quality import Quality
from app.model.signal import Signal
from tests.unit.feeds.conftest import make_catalogue

NOW = 1763827200 * 10**9


class Kept:
    """What a Reader put and refused."""

    def __init__(self, keys: dict[str, str], unit: str = "kW", source_unit: str = "", **options: Any) -> None:
        signals = [
            Signal(f"a{i}.{name}", f"a{i}", name, "", unit, 1.0, feed="x", key=key, source_unit=source_unit)
            for i, (name, key) in enumerate(keys.items())
        ]
        catalogue = Catalogue.of(make_catalogue(len(keys)).assets, signals)
        spec = FeedSpec("x", "mqtt://h/p", True, options)
        self.routes: Routes = routes(Address.parse(spec.url), spec, Options.of(spec), catalogue)
        self.put: list[tuple[int, int, float, Quality]] = []
        self.refused: list[tuple[str, str]] = []
        self._reader = Reader(
            catalogue, lambda *row: self.put.append(row), lambda *why: self.refused.append(why)
        )

    def read(self, topic: str, document: Any, *, is_kept: bool = False) -> Kept:
        payload = document if isinstance(document, bytes) else json.dumps(document).encode()
        self._reader.read(self.routes.mapped[topic], topic, payload, NOW, is_kept)
        return self


def test_that_plain_topics_and_fields_of_one_topic_live_side_by_side() -> None:
    kept = Kept({"one": "s", "two": "s#$.b", "three": "s#$.c"})
    assert kept.routes.plain == {"p/s": 0}
    assert list(fields_of(kept.routes.mapped["p/s"])) == ["$.b", "$.c"]
    assert kept.routes.knows("p/s")
    assert not kept.routes.knows("p/t")
    kept.read("p/s", {"b": 1, "c": 2})
    assert [(row, value) for row, _, value, _ in kept.put] == [(1, 1.0), (2, 2.0)]


def test_that_without_a_key_the_quantity_is_the_word() -> None:
    table = {"value": "$[*].v", "signal": "$[*].n"}
    kept = Kept({"one": "a0.one", "two": "a1.two"}, topic="all", map=table)
    kept.read("p/all", [{"n": "two", "v": 2}, {"n": "one", "v": 1}, {"n": "six", "v": 6}])
    assert [(row, value) for row, _, value, _ in kept.put] == [(1, 2.0), (0, 1.0)]
    assert kept.refused == [("unknown signal", "p/all#six")]


def test_that_a_kept_reading_without_a_time_is_uncertain_and_a_bad_one_stays_bad() -> None:
    table = {"value": "$.v", "time": "$.t", "quality": "$.q"}
    for document, is_kept, quality in (
        ({"v": 1}, True, Quality.UNCERTAIN),
        ({"v": 1}, False, Quality.GOOD),
        ({"v": 1, "t": 1763827200}, True, Quality.GOOD),
        ({"v": 1, "q": "bad"}, True, Quality.BAD),
    ):
        kept = Kept({"one": "s"}, map=table).read("p/s", document, is_kept=is_kept)
        assert kept.put == [(0, NOW, 1.0, quality)]


@pytest.mark.parametrize(
    ("source_unit", "sent", "value"),
    [("", "kW", 2.0), ("", "W", 0.002), ("", "KWT", 2.0), ("", "", 2.0), ("MW", "kW", 0.002), ("", "°C", None), ("", "nonsense", None)],
)  # fmt: skip
def test_that_a_unit_is_converted_to_what_the_intake_awaits_or_refused(
    source_unit: str, sent: str, value: float | None
) -> None:
    kept = Kept({"one": "s"}, source_unit=source_unit, map={"value": "$.v", "unit": "$.u"})
    kept.read("p/s", {"v": 2, "u": sent})
    if value is None:
        assert kept.put == []
        assert kept.refused == [("unit does not fit", "p/s")]
    else:
        assert kept.put[0][2] == pytest.approx(value)


def test_that_a_source_that_makes_up_units_does_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.feeds.unit_conversion.MAX_KNOWN", 5)
    conversion = Conversion(make_catalogue(1))
    for i in range(50):
        assert conversion(0, f"u{i}", 1.0) is None
    assert len(conversion._known) <= 5


@given(st.binary(max_size=80))
def test_that_any_payload_is_put_or_counted(payload: bytes) -> None:
    kept = Kept({"one": "s", "two": "s#$[*].x"}, map={"value": "$"})
    kept.read("p/s", payload)
    assert kept.put or kept.refused or payload.strip() == b"[]"


@pytest.mark.parametrize(
    ("keys", "options", "says"),
    [
        ({"one": "s#$..x"}, {}, "cannot be read"),
        ({"one": "s#word"}, {}, "give map.signal"),
        ({"one": "s#word"}, {"map": {"value": "$.v"}}, "needs map.signal"),
        ({"one": "s#$.x", "two": "/s#$.x"}, {}, "does not tell"),
        ({"one": "+/x"}, {}, "must hold no"),
        ({"one": "#$.x"}, {}, "must hold no"),
    ],
)
def test_that_keys_that_cannot_be_meant_are_refused(
    keys: dict[str, str], options: dict[str, Any], says: str
) -> None:
    with pytest.raises(FeedMisconfigured, match=says):
        Kept(keys, **options)
