"""Records: what is built comes back the same, what is not exactly of its kind is refused by field, and whatever a ledger
holds can be listed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.batch import EVER, Batch
from app.ledger.fields import BadRecord, Field, interval_of, ns_of, time_text
from app.ledger.record_tables import PAGE, put_into
from app.ledger.records import KINDS, MAX_SUMMARY, build, check, decode, describe, hash_ref, time_of
from tests.unit.ledger.record_examples import EXAMPLES

kinds = pytest.mark.parametrize("kind", sorted(KINDS))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=9), inside, max_size=4),
    max_leaves=9,
)


def encoded(payload: Any) -> bytes:
    return json.dumps(payload, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def test_that_each_kind_has_an_example() -> None:
    assert set(EXAMPLES) == set(KINDS)


@kinds
def test_that_what_is_built_comes_back_the_same_and_says_what_it_is(kind: str) -> None:
    payload = build(kind, EXAMPLES[kind])
    said = describe(kind, encoded(payload))
    assert said.payload == payload
    assert said.is_known
    assert said.problem == ""
    assert said.summary
    assert said.own not in said.subjects
    assert time_of(kind, payload) > 0


@kinds
def test_that_a_field_that_is_missing_more_or_of_another_type_is_refused_by_its_name(kind: str) -> None:
    for path in paths(build(kind, EXAMPLES[kind])):
        for change in (_drop, _wrong_type, _add_beside):
            payload = build(kind, EXAMPLES[kind])
            if change(payload, path):
                with pytest.raises(BadRecord):
                    check(kind, payload)
                said = describe(kind, encoded(payload))
                assert not said.is_known
                assert said.problem
                assert "not in its shape" in said.summary


@given(st.sampled_from(sorted(KINDS)), st.data())
def test_that_any_payload_of_right_fields_is_the_same_after_a_round_trip(
    kind: str, data: st.DataObject
) -> None:
    shape = KINDS[kind]
    payload = {"schema": kind, **{name: data.draw(values_of(field)) for name, field in shape.fields.items()}}
    try:
        check(kind, payload)
    except BadRecord:  # a rule between fields
        return
    said = describe(kind, encoded(payload))
    assert said.payload == payload
    assert said.is_known
    assert len(said.summary) <= MAX_SUMMARY
    assert said.summary.isprintable()


@given(st.text(max_size=30) | st.sampled_from(sorted(KINDS)), json_values)
def test_that_whatever_a_ledger_holds_is_listed(kind: str, value: Any) -> None:
    said = describe(kind, encoded(value))
    assert said.summary.isprintable()
    assert not said.is_known
    assert said.problem


@given(st.binary(max_size=80))
def test_that_bytes_that_are_no_record_harm_nothing(data: bytes) -> None:
    assert describe("twin.invoice/1", data).problem


def test_that_a_batch_of_readings_says_what_it_holds() -> None:
    start = ns_of("2026-11-22T10:00:00Z")
    batch = Batch("town", "sim", start, start + 900 * 10**9, EVER, start, start, 30, 4, b"r" * 32)
    data = batch.encode()
    said = describe("twin.readings.batch/1", data)
    assert said.is_known
    assert said.summary == "Readings of sim, 2026-11-22 10:00 UTC to 2026-11-22 10:15 UTC: 30 of 4 signals"
    assert said.own == hash_ref(data)
    none, late = replace(batch, count=0, signals=0), replace(batch, seen_after_ns=5)
    assert describe("twin.readings.batch/1", none.encode()).summary.startswith("No readings")
    assert describe("twin.readings.batch/1", late.encode()).summary.startswith("Late readings")
    assert not describe("twin.readings.batch/1", data[:-1] + b" }").is_known


def test_that_an_unknown_kind_is_said_to_be_unknown_and_keeps_its_payload() -> None:
    said = describe("twin.of.tomorrow/9", b'{"schema":"twin.of.tomorrow/9","x":1}')
    assert said.summary == "twin.of.tomorrow/9: not known here"
    assert said.payload == {"schema": "twin.of.tomorrow/9", "x": 1}


@pytest.mark.parametrize(
    "data",
    [
        b'{"a":1,"a":2}',
        b'{"a":NaN}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"a":' + b"9" * 9000 + b"}",
        b"\xff",
        b"5",
    ],
)
def test_that_json_that_two_readers_may_take_differently_is_none(data: bytes) -> None:
    assert decode(data) is None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"total": {"amount": "0.2400", "currency": "EUR"}}, "price times energy"),
        ({"seller_gets": {"amount": "0.1940", "currency": "EUR"}}, "do not make the total"),
        ({"grid_share": {"amount": "0.0460", "currency": "NOK"}}, "one currency"),
        ({"buyer": "did:iota:0x01"}, "the same"),
        ({"energy_wh": 0}, "energy_wh"),
        ({"energy_wh": 1250.0}, "energy_wh"),
        ({"energy_wh": True}, "energy_wh"),
        ({"energy_wh": 2**53}, "energy_wh"),
        ({"price": {"amount": 0.184, "currency": "EUR", "per": "kWh"}}, "price.amount"),
        ({"price": {"amount": "1e3", "currency": "EUR", "per": "kWh"}}, "price.amount"),
        ({"price": {"amount": "-0.0", "currency": "EUR", "per": "kWh"}}, "price.amount"),
        ({"price": {"amount": "٣", "currency": "EUR", "per": "kWh"}}, "price.amount"),
        ({"interval": {"start": "2026-11-22T10:15:00Z", "end": "2026-11-22T10:00:00Z"}}, "ends before"),
        (
            {"interval": {"start": "2026-11-22T10:00:00+01:00", "end": "2026-11-22T10:15:00Z"}},
            "interval.start",
        ),
        ({"interval": {"start": "2026-02-30T10:00:00Z", "end": "2026-11-22T10:15:00Z"}}, "interval.start"),
        ({"seller_asset": "quay\u202eflats"}, "seller_asset"),
        ({"seller_asset": "quay\nflats"}, "seller_asset"),
        ({"seller": "kari@example.org"}, "seller"),
    ],
)
def test_that_a_trade_that_does_not_add_up_or_is_not_exact_is_refused(
    change: dict[str, Any], reason: str
) -> None:
    with pytest.raises(BadRecord, match=reason):
        build("twin.energy.trade/1", {**EXAMPLES["twin.energy.trade/1"], **change})


def test_that_an_invoice_whose_lines_do_not_make_its_sum_is_refused() -> None:
    example = deepcopy(EXAMPLES["twin.invoice/1"])
    for change, reason in (
        ({"total": {"amount": "0.2001", "currency": "EUR"}}, "the total"),
        ({"bought_wh": 1}, "bought_wh"),
        ({"lines": [example["lines"][0]] * 2, "bought_wh": 2500, "sold_wh": 0,
          "total": {"amount": "0.46", "currency": "EUR"}}, "twice"),
    ):  # fmt: skip
        with pytest.raises(BadRecord, match=reason):
            build("twin.invoice/1", {**example, **change})


@given(st.integers(-(2**62), 2**62))
def test_that_a_time_is_exact_to_the_nanosecond(t_ns: int) -> None:
    assert ns_of(time_text(t_ns)) == t_ns


def test_that_the_page_lists_every_field_as_it_is_declared() -> None:
    page = Path(PAGE).read_text(encoding="utf-8")
    assert put_into(page) == page, "run: python -m app.ledger.record_tables"


def values_of(field: Field) -> st.SearchStrategy[Any]:
    """What a field may hold; lists short."""
    kind = field.kind
    if kind.startswith("list"):
        item = Field(kind.removeprefix("list of "), field.check, inside=field.inside)
        found: st.SearchStrategy[Any] = st.lists(values_of(item), min_size=1, max_size=2)
    elif field.inside is not None:
        if set(field.inside) == {"start", "end"} and field.inside["start"].kind == "time":
            found = st.integers(0, 2**60).map(lambda t: interval_of(t, t + 900_000_000_000))
        else:
            found = st.fixed_dictionaries({name: values_of(one) for name, one in field.inside.items()})
    elif kind.startswith("`"):
        found = st.sampled_from([word.strip(" `") for word in kind.split("\\|")])
    elif kind.startswith("whole"):
        found = st.integers(1, 100)
    elif kind.startswith("32 bytes, base64"):
        found = st.just("A" * 43 + "=")
    else:
        found = {
            "decimal string": st.decimals(-(10**6), 10**6, places=4)
            .map(lambda d: f"{d + 0:f}")
            .filter(lambda text: not (text.startswith("-") and not text.strip("-0."))),
            "currency": st.sampled_from(("NOK", "EUR")),
            "time": st.integers(0, 2**62).map(time_text),
            "DID": st.sampled_from(("did:iota:0x12", "did:twin:a:b")),
            "hash": st.binary(min_size=32, max_size=32).map(lambda b: f"sha256:{b.hex()}"),
            "32 bytes, hexadecimal": st.binary(min_size=32, max_size=32).map(bytes.hex),
            "true or false": st.booleans(),
        }.get(kind, st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40))
    return st.none() | found if field.may_be_null else found


def paths(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if at:
        yield at
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inside:
        yield from paths(one, (*at, name))


def _holder(payload: Any, path: tuple[Any, ...]) -> Any:
    payload_part = payload
    for step in path[:-1]:
        payload_part[step] = deepcopy(payload_part[step])
        payload_part = payload_part[step]
    return payload_part


def _drop(payload: Any, path: tuple[Any, ...]) -> bool:
    holder = _holder(payload, path)
    if isinstance(holder, list):
        return False
    del holder[path[-1]]
    return True


def _wrong_type(payload: Any, path: tuple[Any, ...]) -> bool:
    holder = _holder(payload, path)
    holder[path[-1]] = 0.5
    return True


def _add_beside(payload: Any, path: tuple[Any, ...]) -> bool:
    holder = _holder(payload, path)
    if isinstance(holder, list):
        return False
    holder["note"] = "more"
    return True


def test_that_what_no_leaf_holds_is_refused_before_it_waits_in_a_queue() -> None:
    fields = [f"asset-{number}.{'x' * 180}" for number in range(400)]
    with pytest.raises(BadRecord, match="a leaf holds at most 65535"):
        build("twin.data.offer/1", {**EXAMPLES["twin.data.offer/1"], "fields": fields})
