"""The gate of the market and the file of bids: what is unsound stays outside, with a reason, and nothing else is lost."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.energy.market.bids import Gate, admit
from app.energy.market.reading import BadBids, read_bids
from tests.unit.energy.market.bidding import buy, sell

GOOD = sell("s", 1000, "0.5")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"price": Decimal("NaN")}, "no number"),
        ({"price": Decimal("Infinity")}, "no number"),
        ({"price": 0.5}, "no number"),
        ({"price": Decimal("0.00001")}, "4 places"),
        ({"price": Decimal(21)}, "outside"),
        ({"price": Decimal(-6)}, "outside"),
        ({"energy_wh": 0}, "whole number"),
        ({"energy_wh": -5}, "whole number"),
        ({"energy_wh": float("nan")}, "no number"),
        ({"energy_wh": 1.5}, "whole number"),
        ({"energy_wh": True}, "whole number"),
        ({"energy_wh": 10**15}, "whole number"),
        ({"least_wh": 1001}, "least"),
        ({"participant": "stranger"}, "not known"),
        ({"participant": ""}, "wants an id"),
    ],
)
def test_that_an_unsound_bid_is_refused_with_its_reason(change: dict[str, Any], why: str) -> None:
    book, refused = admit([replace(GOOD, **change), buy("b", 5, "1")], 0, 1, Gate(participants={"s", "b"}))
    assert [b.id for b in book.bids] == ["b"]
    assert why in refused[0].why


def test_that_a_bid_that_came_twice_counts_once_and_two_that_differ_count_not_at_all() -> None:
    book, refused = admit([GOOD, GOOD], 0, 1)
    assert len(book.bids) == 1
    assert [r.why for r in refused] == ["it came twice"]
    book, refused = admit([GOOD, replace(GOOD, price=Decimal(1))], 0, 1)
    assert book.bids == ()
    assert {r.why for r in refused} == {"another bid has the same id"}


def test_that_an_interval_ends_after_it_starts() -> None:
    with pytest.raises(ValueError, match="ends after"):
        admit([], 1, 1)


def bid(**more: object) -> dict[str, object]:
    return {
        "id": "x",
        "interval": "2026-11-22T10:00:00Z",
        "participant": "anna",
        "side": "sell",
        "kwh": 1,
        "price": 0.4,
    } | more


def test_that_a_file_is_read_by_interval() -> None:
    found = read_bids(
        json.dumps({"currency": "NOK", "bids": [bid(), bid(id="y", interval="2026-11-22T11:15:00+01:00")]})
    )
    assert [len(b.bids) for b in found.books] == [1, 1]
    assert found.books[1].start_ns - found.books[0].start_ns == 900_000_000_000
    assert found.books[0].bids[0].energy_wh == 1000


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"price": float("nan")}, "price is no number"),
        ({"price": "1e999"}, "no sensible"),
        ({"price": None}, "no price"),
        ({"kwh": "0.0001"}, "whole Wh"),
        ({"side": "lend"}, "neither"),
        ({"interval": "yesterday"}, "no time"),
        ({"interval": "2026-11-22T10:00:00"}, "without a zone"),
        ({"interval": 5}, "no time"),
        ({"price": [1]}, "no number"),
    ],
)
def test_that_a_broken_bid_of_a_file_is_refused_alone(change: dict[str, object], why: str) -> None:
    found = read_bids(json.dumps([bid(**change), bid(id="ok")]))
    assert [b.id for book in found.books for b in book.bids] == ["ok"]
    assert why in found.refused[0].why


@pytest.mark.parametrize(
    "text", ["", "{", "5", "null", "[" * 100_000, '{"bids": 3}', '{"bids": [], "interval_s": 0.5}', '{"bids": [], "limits": 3}',
             '{"bids": [], "participants": [1]}', '{"bids": [], "limits": {"a": {"into_wh": -1}}}', "\xff"]
)  # fmt: skip
def test_that_what_is_no_file_of_bids_is_said_in_one_line(text: str) -> None:
    with pytest.raises(BadBids) as error:
        read_bids(text.encode("latin-1"))
    assert "\n" not in str(error.value)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=80, deadline=None)
@given(st.dictionaries(st.sampled_from(list(bid())), _json, max_size=7), _json)
def test_that_no_file_brings_the_reader_down(strange: dict[str, object], head: object) -> None:
    for whole in ([bid() | strange], {"bids": [bid() | strange], "limits": head}, {"bids": head}):
        try:
            read_bids(json.dumps(whole))
        except BadBids as error:
            assert str(error)  # noqa: PT017
