"""Binary Canonical Serialization: real bytes come back to the byte, in BCS and in JSON; anything else is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.iota.base58 import from_base58, to_base58
from app.ledger.iota.bcs import (
    BOOL,
    BYTES,
    TEXT,
    U64,
    BadBcs,
    Reader,
    Type,
    UnknownVariant,
    decode,
    encode,
    enum,
    from_json,
    opt,
    struct,
    to_json,
    uleb,
    vec,
)
from app.ledger.iota.type_tags import TYPE_TAG, parse_tag, text_of
from app.ledger.iota.types import CONTENTS, EFFECTS, EVENTS, SUMMARY, TRANSACTION
from tests.unit.ledger.iota.real import Checkpoint, raw, read

ANIMAL = enum("Animal", ("Cat", None), ("Dog", struct(name=TEXT, age=U64)), ("Herd", vec(U64)))


def comes_back(of: Type, data: bytes) -> None:
    value = decode(of, data)
    assert encode(of, value) == data
    assert encode(of, from_json(of, json.loads(json.dumps(to_json(of, value))))) == data
    for wrong in (data + b"\0", data[:-1], b""):
        with pytest.raises(ProofError):
            decode(of, wrong)


def test_that_real_checkpoints_come_back_to_the_byte(shared_data: Path) -> None:
    for name in ("checkpoint_528.json", "checkpoint_788.json"):
        found = Checkpoint(shared_data, name)
        comes_back(SUMMARY, found.summary)
        comes_back(CONTENTS, found.contents)
        for one in found.transactions:
            comes_back(TRANSACTION, raw(one["transaction_data_b64"]))
            comes_back(EFFECTS, raw(one["effects_b64"]))
            if "events_b64" in one:
                comes_back(EVENTS, raw(one["events_b64"]))


def test_that_transactions_of_the_official_sdk_come_back_to_the_byte(shared_data: Path) -> None:
    for one in read(shared_data, "ts_vectors.json")["vectors"]:
        comes_back(TRANSACTION, raw(one["txBytes_b64"]))


animals = st.one_of(
    st.just({"Cat": None}),
    st.builds(lambda n, a: {"Dog": {"name": n, "age": a}}, st.text(), st.integers(0, 2**64 - 1)),
    st.builds(lambda v: {"Herd": v}, st.lists(st.integers(0, 2**64 - 1), max_size=9)),
)


@given(animals.filter(lambda a: "\ud800" not in str(a)))
def test_that_any_value_comes_back_and_every_shorter_form_is_refused(value: dict[str, object]) -> None:
    comes_back(opt(ANIMAL), encode(opt(ANIMAL), value))


@given(st.binary(max_size=300))
def test_that_noise_is_refused_or_comes_back_to_the_byte(data: bytes) -> None:
    for of in (ANIMAL, SUMMARY, TRANSACTION, EFFECTS, EVENTS, CONTENTS, vec(BOOL), TYPE_TAG):
        try:
            value = decode(of, data)
        except ProofError:
            continue
        assert encode(of, value) == data


def test_that_a_variant_that_is_not_known_is_another_matter_than_a_wrong_one() -> None:
    with pytest.raises(UnknownVariant, match="variant 3 of Animal"):
        decode(ANIMAL, b"\x03")
    with pytest.raises(UnknownVariant):
        from_json(ANIMAL, {"Whale": {}})
    with pytest.raises(BadBcs):
        from_json(ANIMAL, {"Cat": {}})
    with pytest.raises(BadBcs):
        from_json(ANIMAL, {"Dog": {"name": "a"}})


@pytest.mark.parametrize("data", [b"\x80\x00", b"\xff\xff\xff\xff\x1f", b"\x80\x80\x80\x80\x80\x01", b"\x80"])
def test_that_a_length_has_one_spelling(data: bytes) -> None:
    with pytest.raises(BadBcs):
        Reader(data).uleb()


@given(st.integers(0, 2**32 - 1))
def test_that_lengths_come_back(value: int) -> None:
    assert Reader(uleb(value)).uleb() == value


def test_that_a_huge_length_costs_nothing() -> None:
    with pytest.raises(BadBcs, match="beyond the end"):
        decode(BYTES, b"\xff\xff\xff\xff\x0f")
    with pytest.raises(BadBcs, match="beyond the end"):
        decode(vec(U64), b"\xff\xff\xff\xff\x0f")


def test_that_nesting_without_end_is_refused() -> None:
    with pytest.raises(ProofError):
        decode(TYPE_TAG, b"\x06" * 100_000)
    with pytest.raises(ProofError):
        from_json(TYPE_TAG, "vector<" * 2000 + "u8" + ">" * 2000)


@pytest.mark.parametrize(
    "text",
    [
        "u8",
        "vector<u64>",
        "0x2::coin::Coin<0x2::iota::IOTA>",
        "0x2::a::B<u8, vector<0x3::c::D<address, bool>>>",
    ],
)
def test_that_a_move_type_is_written_as_the_ledger_prints_it(text: str) -> None:
    assert text_of(parse_tag(text)) == text
    assert decode(TYPE_TAG, encode(TYPE_TAG, parse_tag(text))) == parse_tag(text)


@pytest.mark.parametrize(
    "text", ["", "u9", "vector", "vector<u8", "0x2::coin", "0x2::a::B<>", "0x2::a::B<u8>>", "0x2::a::B<u8,>"]
)
def test_that_what_is_no_move_type_is_refused(text: str) -> None:
    with pytest.raises(BadBcs):
        from_json(TYPE_TAG, text)


@given(st.binary(max_size=40))
def test_that_base_58_comes_back(data: bytes) -> None:
    assert from_base58(to_base58(data)) == data


def test_that_base_58_knows_its_letters() -> None:
    for text in ("0", "O", "I", "l", "ä", "1" * 201):
        with pytest.raises(ValueError):
            from_base58(text)
