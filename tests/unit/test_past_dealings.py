"""Trades and calls of a period from the ledger's records: each once, cancelled ones not, broken ones counted."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from app.ledger.canonical import encode
from app.ledger.records import build
from app.market_records import FLEX, TRADE
from app.model.times import MINUTE_NS
from app.past_dealings import Dealings, dealings
from tests.unit.energy.town import ns
from tests.unit.ledger.record_examples import EXAMPLES

START = ns("2026-11-22T10:00:00Z")
END = START + 15 * MINUTE_NS


class Kept:
    """A log that holds these records."""

    def __init__(self, *records: tuple[str, bytes]) -> None:
        self._records = records

    def find(self, kinds: Sequence[str], *_span: int, most: int) -> list[Any]:
        return [
            SimpleNamespace(entry=SimpleNamespace(data=data)) for kind, data in self._records if kind in kinds
        ]


def record(kind: str, **changes: object) -> tuple[str, bytes]:
    return kind, encode(build(kind, {**EXAMPLES[kind], **changes}))


def read(*records: tuple[str, bytes], assets: set[str] | None = None, end: int = END) -> Dealings:
    log: Any = Kept(*records)
    return dealings(log, START, end, assets)


def test_that_a_trade_counts_once_with_its_energy_and_price() -> None:
    found = read(record(TRADE), record(TRADE, status="settled"), record(TRADE, trade_id="T-2"))
    assert [(one.start_ns, one.kwh, one.price) for one in found.trades] == [
        (START, 1.25, 0.184),
        (START, 1.25, 0.184),
    ]


def test_that_cancelled_trades_and_those_of_other_intervals_do_not_count() -> None:
    assert read(record(TRADE, status="cancelled")).trades == ()
    assert read(record(TRADE), end=START).trades == ()


@pytest.mark.parametrize(
    ("assets", "count"), [({"swim-hall"}, 1), ({"quay-flats"}, 1), ({"opera"}, 0), (None, 1)]
)
def test_that_a_trade_belongs_to_whom_it_touches(assets: set[str] | None, count: int) -> None:
    assert len(read(record(TRADE), assets=assets).trades) == count


def test_that_no_more_is_delivered_than_was_called_and_what_nobody_measured_is_none() -> None:
    found = read(
        record(FLEX),
        record(FLEX, event="delivered", seq=2, delivered_wh=9000),  # 5 kW for a quarter are 1.25 kWh
        record(FLEX, call_id="F-2"),
        record(FLEX, call_id="F-2", event="failed", seq=2, delivered_wh=250),
        record(FLEX, call_id="F-3"),
    ).flexed
    assert (found.calls, found.called_kwh, found.delivered_kwh, found.unmeasured) == (3, 3.75, 1.5, 1)


def test_that_records_that_are_not_in_their_shape_are_left_out_and_counted() -> None:
    found = read((TRADE, b"{"), (TRADE, encode({"schema": TRADE, "energy_wh": "NaN"})), record(TRADE))
    assert found.unread == 2
    assert len(found.trades) == 1
