"""What a payload says, and that none can do harm."""

from __future__ import annotations

import json
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds.mqtt_payload import MAX_ITEMS, BadPayload, decode, has_time
from app.model.quality import Quality

OSLO = ZoneInfo("Europe/Oslo")
NOW = 1_795_320_600_000_000_000


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (b"21.5", [(NOW, 21.5, Quality.GOOD)]),
        (b" -3e2\n", [(NOW, -300.0, Quality.GOOD)]),
        (b'{"v": 4}', [(NOW, 4.0, Quality.GOOD)]),
        (b'{"t": 1795320600.25, "v": 4}', [(NOW + 250_000_000, 4.0, Quality.GOOD)]),
        (b'{"t": 1795320600, "v": 4, "unit": "kW"}', [(NOW, 4.0, Quality.GOOD)]),
        (b'{"t": "2026-11-22T04:10:00+01:00", "v": 4}', [(NOW - 3_600 * 10**9, 4.0, Quality.GOOD)]),
        (b'{"v": 4, "q": "simulated"}', [(NOW, 4.0, Quality.SIMULATED)]),
        (b'[{"t": 1, "v": 1}, {"t": 2, "v": 2}]', [(10**9, 1.0, Quality.GOOD), (2 * 10**9, 2.0, Quality.GOOD)]),
        (b"[]", []),
    ],
)  # fmt: skip
def test_that_each_form_is_understood(payload, expected):
    assert decode(payload, NOW, OSLO) == expected


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        (b"", "empty"),
        (b"on", "not a number"),
        (b"true", "not a number"),
        (b"null", "not a number"),
        (b'"7"', "not a number"),
        (b"7" * 65, "not a number"),
        (b'{"v": 1', "not json"),
        (b'{"v": Infinity}', "not json"),
        (b'{"v": 1}{"v": 2}', "not json"),
        (b"[" * 60_000, "wrong fields"),
        (b'{"x":' * 10_000, "not json"),
        (b'{"t": 1}', "wrong fields"),
        (b'{"v": true}', "wrong fields"),
        (b'{"v": [1]}', "wrong fields"),
        (b'{"v": "1"}', "wrong fields"),
        (b'{"t": true, "v": 1}', "wrong fields"),
        (b'{"t": {}, "v": 1}', "wrong fields"),
        (b"[1, 2]", "wrong fields"),
        (b'{"t": "22.11.2026", "v": 1}', "bad time"),
        (b'{"t": "-15min", "v": 1}', "bad time"),
        (b'{"t": "2026-11-22T04:10:00", "v": 1}', "bad time"),
        (b'{"v": 1, "q": "superb"}', "unknown quality"),
        (json.dumps([{"v": 1}] * (MAX_ITEMS + 1)).encode(), "too many at once"),
    ],
)
def test_that_a_bad_payload_is_named_in_our_own_words(payload, why):
    with pytest.raises(BadPayload, match=f"^{why}$"):
        decode(payload, NOW, OSLO)


@given(st.binary(max_size=300) | st.text(max_size=100).map(lambda t: ("{" + t).encode("utf-8", "replace")))
def test_that_no_payload_does_anything_but_be_read_or_refused(payload):
    try:
        readings = decode(payload, NOW, OSLO)
    except BadPayload:
        readings = []
    assert all(isinstance(t, int) and isinstance(v, float) for t, v, _ in readings)
    assert has_time(payload) in (True, False)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["t", "v", "q", "x"]), inner, max_size=4), max_leaves=8))  # fmt: skip
def test_that_any_json_is_read_or_refused(document):
    try:
        decode(json.dumps(document).encode(), NOW, OSLO)
    except BadPayload:
        return


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_that_a_number_keeps_every_digit(value):
    assert decode(repr(value).encode(), NOW, OSLO)[0][1] == value
    assert decode(json.dumps({"v": value}).encode(), NOW, OSLO)[0][1] == value
