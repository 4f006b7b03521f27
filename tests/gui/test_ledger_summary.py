"""Lines about records in the language of the window: word for word the stored ones in English, and never a crash."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.canonical import encode
from app.ledger.kinds_operations import ACTIONS
from app.ledger.records import KINDS, build, describe
from app.model.ledger import LedgerRecord
from tests.unit.ledger.record_examples import EXAMPLES
from widgets import ledger_summary
from widgets.ledger_summary import summary_of

CASES: list[tuple[str, dict[str, Any]]] = [
    *EXAMPLES.items(),
    *(("twin.operator.action/1", {**EXAMPLES["twin.operator.action/1"], "action": a}) for a in ACTIONS),
]


def _record(kind: str, data: bytes) -> LedgerRecord:
    return LedgerRecord("1", "log:x", kind, 0, data, describe(kind, data).summary)


def test_that_every_kind_has_words() -> None:
    assert set(KINDS) == set(ledger_summary._SAID)
    assert set(ACTIONS) == set(ledger_summary.ACTIONS)


@pytest.mark.parametrize(("kind", "payload"), CASES)
def test_that_english_says_what_is_stored(kind: str, payload: dict[str, Any]) -> None:
    data = encode(build(kind, payload))
    record = _record(kind, data)
    assert ledger_summary._made("en", kind, data), "it was made anew"
    assert summary_of(record) == record.summary


@given(
    st.sampled_from(sorted(KINDS)),
    st.dictionaries(st.text(max_size=8), st.none() | st.integers() | st.text(max_size=9)),
)
def test_that_what_is_not_in_its_shape_keeps_the_stored_line(kind: str, payload: dict[str, Any]) -> None:
    record = _record(kind, json.dumps({**payload, "schema": kind}).encode())
    assert summary_of(record) == record.summary
