"""Looking around over MQTT, and what a session remembers: bounds, hostile text, files that are no use."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.feed import FeedLost
from app.feeds.fields import FieldMap
from app.feeds.fields import Path as FieldPath
from app.feeds.mqtt_address import Address
from app.feeds.mqtt_look import MAX_FIELDS, MAX_STREAMS, Look
from app.feeds.mqtt_memory import MAX_BYTES, remembered
from app.feeds.mqtt_options import is_filter
from app.feeds.mqtt_routes import Routes
from app.model.district import FeedSpec


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def _look(prefix: str = "p", field_map: FieldMap | None = None, clock: Clock | None = None) -> Look:
    return Look(Address("h", 1883, prefix), Routes({"p/a": 0}), field_map, monotonic=clock or Clock())


def test_that_the_period_is_taken_from_live_messages_only() -> None:
    clock = Clock()
    look = _look(clock=clock)
    look.message("p/x/a", b"1", True)
    for clock.now in (100.0, 110.0, 120.0):
        look.message("p/x/a", b"2", False)
    (found,) = look.proposals()
    assert (found.key, found.thing, found.thing_label, found.period_s, found.value) == (
        "x/a",
        "x",
        "x",
        10.0,
        2.0,
    )


def test_that_known_topics_say_so_and_those_outside_the_prefix_are_left_out() -> None:
    look = _look()
    for topic in ("p/a", "q/a", "p", ""):
        look.message(topic, b"1", False)
    assert [(p.key, p.is_known) for p in look.proposals()] == [("a", True)]


def test_that_a_flood_of_topics_and_fields_is_bounded() -> None:
    look = _look()
    for i in range(MAX_STREAMS + 100):
        look.message(f"p/{i}", b"1", False)
    assert len(look.proposals()) == MAX_STREAMS
    look = _look()
    look.message("p/x", json.dumps({f"f{i}": i for i in range(5000)}).encode(), False)
    look.message("p/" + "y" * 5000, b"1", False)
    assert len(look.proposals()) == MAX_FIELDS


@given(st.binary(max_size=60) | st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8), lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=8), x, max_size=3)
).map(lambda document: json.dumps(document).encode()))  # fmt: skip
def test_that_any_payload_is_looked_at_and_every_key_can_be_read_again(payload: bytes) -> None:
    look = _look()
    look.message("p/x", payload, False)
    for found in look.proposals():
        _, sign, inside = found.key.partition("#")
        assert not sign or FieldPath.parse(inside)
        assert found.label.isprintable()


def test_that_a_map_s_words_become_keys() -> None:
    look = _look(field_map=FieldMap.of({"value": "$[*].v", "signal": "$[*].n", "unit": "kW"}, "x"))
    look.message("p/gw", b'[{"n": "p1", "v": 1}, {"n": "p2", "v": 2}, {"n": "p3"}]', False)
    assert [(p.key, p.unit, p.value) for p in look.proposals()] == [
        ("gw#p1", "kW", 1.0),
        ("gw#p2", "kW", 2.0),
    ]


def test_that_a_session_s_name_is_kept_with_its_subscriptions(tmp_path: Path) -> None:
    spec = FeedSpec("air", "mqtt://h")
    first = remembered(tmp_path / "feeds", spec)
    assert not (tmp_path / "feeds").exists()
    first.keep(["a/#"])
    again = remembered(tmp_path / "feeds", spec)
    assert (again.client_id, again.filters) == (first.client_id, ("a/#",))
    assert remembered(None, spec).client_id == ""
    remembered(None, spec).keep(["a/#"])


def test_that_two_feeds_never_share_a_name(tmp_path: Path) -> None:
    for name in ("a b", "a_b", "a/b", "../b", "A_b", "ä"):
        remembered(tmp_path, FeedSpec(name, "mqtt://h")).keep(["#"])
    files = list(tmp_path.iterdir())
    assert len(files) == 6
    assert len({path.name.lower() for path in files}) == 6


@pytest.mark.parametrize(
    "text",
    ["", "[]", "null", '{"client_id": 7, "filters": []}', '{"client_id": "evil", "filters": []}', "[" * 100_000, " " * (MAX_BYTES + 1)],
    ids=["empty", "list", "null", "number", "stranger", "deep", "long"],
)  # fmt: skip
def test_that_a_file_that_is_no_use_gives_a_fresh_name(tmp_path: Path, text: str) -> None:
    (tmp_path / "mqtt-air.json").write_text(text)
    known = remembered(tmp_path, FeedSpec("air", "mqtt://h"))
    assert known.client_id.startswith("tvilling-")
    assert known.filters == ()


def test_that_a_disk_that_takes_nothing_is_told(tmp_path: Path) -> None:
    (tmp_path / "feeds").write_text("a file")
    with pytest.raises(FeedLost, match="cannot be kept on the disk"):
        remembered(tmp_path / "feeds", FeedSpec("air", "mqtt://h")).keep(["#"])


def test_that_filters_are_judged_as_the_protocol_does() -> None:
    assert all(is_filter(f) for f in ("#", "+", "a/+/b", "a/#", "+/+/#", "å b/c"))
    assert not any(is_filter(f) for f in ("", "/", "a#", "#/a", "a/#/b", "a+", "+a/b", "a\0", "x" * 2000))
