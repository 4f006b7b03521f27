"""Canonical JSON: one spelling for each value, and no bytes taken that are another one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger.canonical import DEEPEST, LARGEST, decode, encode
from app.ledger.contract import LedgerError, ProofError

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST, LARGEST) | texts,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=5),
    max_leaves=20,
)


@given(values)
def test_that_a_value_comes_back_and_has_one_spelling(value: Any) -> None:
    data = encode(value)
    assert decode(data) == value
    assert encode(decode(data)) == data
    assert json.loads(data) == value


@given(values)
def test_that_the_same_value_in_any_other_spelling_is_refused(value: Any) -> None:
    data = encode(value)
    for text in (
        json.dumps(value),
        json.dumps(value, indent=1),
        json.dumps(value, ensure_ascii=False, separators=(",", ":")),
        data.decode() + " ",
        " " + data.decode(),
        "\ufeff" + data.decode(),
    ):
        if text.encode() != data:
            with pytest.raises(ProofError):
                decode(text.encode())


@settings(max_examples=300)
@given(st.binary(max_size=60))
def test_that_noise_is_refused_or_is_canonical(data: bytes) -> None:
    try:
        value = decode(data)
    except ProofError:
        return
    assert encode(value) == data


@given(values, st.data())
def test_that_a_flipped_bit_gives_another_value_or_none(value: Any, data: st.DataObject) -> None:
    raw = bytearray(encode(value))
    place = data.draw(st.integers(0, len(raw) * 8 - 1))
    raw[place // 8] ^= 1 << place % 8
    try:
        other = decode(bytes(raw))
    except ProofError:
        return
    assert encode(other) == bytes(raw) != encode(value)


def test_that_keys_stand_in_the_order_of_their_utf_16_units() -> None:
    """The sorting example of RFC 8785, 3.2.3: a smiley, two units beyond the plane, comes before U+FB33."""
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\x80", "\u00f6"]
    wanted = ["\r", "1", "\x80", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]
    assert list(json.loads(encode(dict.fromkeys(keys, 0)))) == wanted


def test_that_strings_are_escaped_as_the_rfc_does() -> None:
    """RFC 8785, 3.2.2.2: the short forms, small hex digits below U+0020, all else as it is, the slash too."""
    assert encode('\u20ac$\x0f\nA\'B"\\\\"/') == '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'.encode()
    assert encode("\b\t\n\f\r\x00\x1f\x7f\u2028") == b'"\\b\\t\\n\\f\\r\\u0000\\u001f\x7f\xe2\x80\xa8"'


@pytest.mark.parametrize(
    "text",
    [
        *("1.0", "1e3", "-0", "01", "+1", "0x1", "NaN", "Infinity", "-Infinity", "333333333.33333329"),
        *(str(LARGEST + 1), str(-LARGEST - 1), "9" * 5000),
        *('{"a":1,"a":1}', '{"b":1,"a":1}', '{"a": 1}', "[1,]", "[1 ]", '{"a":1}\n', "{'a':1}", "{1:1}"),
        *(
            '"\\u0041"',
            '"\\/"',
            '"\\u000A"',
            '"\\u001F"',
            '"\t"',
            '"\\ud800"',
            '"\\ud83d\\ude00"',
            '"a',
            "tru",
        ),
        *("", " ", "[" * 100_000, "[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), '{"a":' * 50_000),
    ],
)
def test_that_each_known_other_spelling_is_refused(text: str) -> None:
    with pytest.raises(ProofError):
        decode(text.encode())


def test_that_bytes_that_are_no_text_or_too_many_are_refused() -> None:
    for data in (b'"\xff"', b'"\xed\xa0\x80"', b'"\xc0\x80"', b"\xef\xbb\xbf1", "1".encode("utf-16")):
        with pytest.raises(ProofError):
            decode(data)
    with pytest.raises(ProofError, match="at most 10"):
        decode(b'"0123456789"', most=10)


@pytest.mark.parametrize(
    "value", [1.5, float("nan"), LARGEST + 1, {1: 2}, {"a": {2, 3}}, b"x", "\ud800", {"\udfff": 1}, object()]
)
def test_that_what_has_no_canonical_form_is_not_written(value: Any) -> None:
    with pytest.raises(LedgerError):
        encode(value)


def test_that_depth_has_an_end_both_ways() -> None:
    value: Any = 1
    for _ in range(DEEPEST):
        value = [value]
    assert decode(encode(value)) == value
    with pytest.raises(LedgerError, match="deeper"):
        encode([value])
