"""Lineages: an invoice leads to readings, devices and ledger; what is missing, circular, forged or too much is named."""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.ledger.contract import Entry
from app.ledger.lineage import MAX_NODES, Lineage, trace
from app.ledger.record_index import RecordIndex
from app.ledger.records import hash_ref
from app.model.ledger import LedgerRecord
from tests.unit.ledger.memory_log import MemoryLog, encoded
from tests.unit.ledger.record_examples import BUYER, EXAMPLES, SELLER, SPAN

BATCH = "twin.readings.batch/1"


def told(log: MemoryLog, leaf: int, only: str = "") -> Lineage:
    index = RecordIndex(log)
    return trace(index.record(leaf), index.lookup, only=only)


def batch(log: MemoryLog, root: str = "ab") -> tuple[int, str]:
    data = encoded({"schema": BATCH, "root": root})
    return log.append([Entry(BATCH, 1, data)])[0], hash_ref(data)


def device(log: MemoryLog, did: str, asset: str, **more: Any) -> int:
    example = EXAMPLES["twin.device.identity/1"]
    values = {"device": did, "asset": asset, "issuer": did, "measures": [f"{asset}.export_kw"], **more}
    return log.write("twin.device.identity/1", {**example, **values})


def bid(log: MemoryLog, ident: str, asset: str, did: str, leaf: int, ref: str) -> int:
    evidence = [{"signal": f"{asset}.export_kw", "interval": SPAN, "batch": ref, "leaf": leaf}]
    values = {"bid_id": ident, "asset": asset, "participant": did, "meter_evidence": evidence}
    return log.write("twin.energy.bid/1", {**EXAMPLES["twin.energy.bid/1"], **values})


def whole_market() -> tuple[MemoryLog, int]:
    log = MemoryLog()
    device(log, SELLER, "quay-flats")
    device(log, BUYER, "swim-hall")
    leaf, ref = batch(log)
    bid(log, "B-1", "quay-flats", SELLER, leaf, ref)
    bid(log, "B-2", "swim-hall", BUYER, leaf, ref)
    log.write("twin.energy.trade/1", {**EXAMPLES["twin.energy.trade/1"], "meter_evidence": []})
    example = EXAMPLES["twin.invoice/1"]
    lines = example["lines"][:1]
    total = lines[0]["amount"]
    return log, log.write("twin.invoice/1", {**example, "lines": lines, "sold_wh": 0, "total": total})


def test_that_an_invoice_leads_back_to_readings_devices_and_the_ledger() -> None:
    log, invoice = whole_market()
    found = told(log, invoice)
    assert found.is_whole, found.problems
    roles = [node.role for node in found.nodes]
    assert roles[0] == "invoice"
    assert {role: roles.count(role) for role in set(roles)} == {
        "invoice": 1, "trade": 1, "bid": 2, "readings": 2, "batch": 1, "device": 2, "ledger": 1,
    }  # fmt: skip
    by_ref = {node.ref: node for node in found.nodes}
    assert all(edge.source in by_ref and edge.target in by_ref for edge in found.edges)
    path = ["urn:twin:invoice:I-1", "urn:twin:trade:T-1", "urn:twin:bid:B-1"]
    joined = {(edge.source, edge.target) for edge in found.edges}
    assert all(step in joined for step in itertools.pairwise(path))
    assert by_ref["urn:twin:trade:T-1"].assets == ("quay-flats", "swim-hall")


def test_that_what_is_missing_stays_in_the_picture_and_is_named() -> None:
    log, invoice = whole_market()
    log.kept = [kept for kept in log.kept if kept.index != 3]  # the seller's bid
    log.kept = [type(kept)(i, kept.entry, kept.added_ns) for i, kept in enumerate(log.kept)]
    found = told(log, invoice - 1)
    missing = next(node for node in found.nodes if node.ref == "urn:twin:bid:B-1")
    assert missing.record is None
    assert "not in this ledger" in missing.problem
    assert any("urn:twin:bid:B-1" in problem for problem in found.problems)


def test_that_a_batch_that_is_not_the_one_that_was_meant_is_missing() -> None:
    log = MemoryLog()
    leaf, ref = batch(log)
    bid(log, "B-1", "quay-flats", SELLER, leaf, ref)
    forged = encoded({"schema": BATCH, "root": "cd"})
    log.kept[leaf] = type(log.kept[leaf])(leaf, Entry(BATCH, 1, forged), 1)
    found = told(log, 1)
    assert any(ref[:20] in problem for problem in found.problems)


def test_that_a_look_up_that_answers_with_another_payload_is_caught() -> None:
    log = MemoryLog()
    leaf, ref = batch(log)
    made = bid(log, "B-1", "quay-flats", SELLER, leaf, ref)
    index = RecordIndex(log)
    other = LedgerRecord("0", "log:x", BATCH, 1, b'{"schema":"twin.readings.batch/1"}')

    def lying(name: str, leaf: int | None = None) -> LedgerRecord | None:
        return other if name == ref else None

    found = trace(index.record(made), lying)
    assert any("not what is there now" in problem for problem in found.problems)


def test_that_devices_that_vouch_for_each_other_are_a_circle_and_one_that_vouches_for_itself_is_none() -> (
    None
):
    log = MemoryLog()
    device(log, SELLER, "quay-flats", issuer=BUYER)
    device(log, BUYER, "swim-hall", issuer=SELLER)
    found = told(log, 0)
    assert any("circle" in problem for problem in found.problems)
    alone = MemoryLog()
    device(alone, SELLER, "quay-flats")
    assert told(alone, 0).is_whole


def test_that_one_line_of_an_invoice_can_be_followed_alone() -> None:
    log = MemoryLog()
    example = EXAMPLES["twin.invoice/1"]
    invoice = log.write("twin.invoice/1", example)
    found = told(log, invoice, "urn:twin:trade:T-2")
    refs = {node.ref for node in found.nodes}
    assert "urn:twin:trade:T-2" in refs
    assert "urn:twin:trade:T-1" not in refs


def test_that_a_second_record_of_the_same_name_does_not_take_its_place() -> None:
    log, invoice = whole_market()
    forged = log.write("twin.energy.trade/1", {**EXAMPLES["twin.energy.trade/1"], "status": "cancelled"})
    index = RecordIndex(log)
    found = index.lookup("urn:twin:trade:T-1")
    assert found is not None
    assert int(found.id) < invoice
    assert index.doubled == {"urn:twin:trade:T-1": forged}


def test_that_what_comes_later_is_found_too() -> None:
    log = MemoryLog()
    index = RecordIndex(log)
    assert index.lookup(SELLER) is None
    device(log, SELLER, "quay-flats")
    assert index.lookup(SELLER) is not None
    assert index.lookup("urn:twin:signal:quay-flats.export_kw") is not None


def test_that_a_lineage_of_very_many_is_bounded_and_says_so() -> None:
    log = MemoryLog()
    lines = []
    for number in range(600):
        lines.append({**EXAMPLES["twin.invoice/1"]["lines"][0], "trade": f"T-{number}"})
        trade = {**EXAMPLES["twin.energy.trade/1"], "trade_id": f"T-{number}"}
        log.write("twin.energy.trade/1", {**trade, "sell_bid": f"S-{number}", "buy_bid": f"U-{number}"})
    total = {"amount": "138.0000", "currency": "EUR"}
    values = {
        **EXAMPLES["twin.invoice/1"],
        "lines": lines,
        "bought_wh": 750_000,
        "sold_wh": 0,
        "total": total,
    }
    found = told(log, log.write("twin.invoice/1", values))
    assert len(found.nodes) == MAX_NODES
    assert any("left out" in problem for problem in found.problems)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=14))
def test_that_any_net_of_devices_ends_and_names_a_circle_exactly_where_there_is_one(
    vouches: list[tuple[int, int]],
) -> None:
    log = MemoryLog()
    issuer = {a: b for a, b in vouches}
    for one in range(7):
        device(log, f"did:t:{one}", "a", issuer=f"did:t:{issuer.get(one, one)}", measures=[])
    found = told(log, 0)
    here, seen = 0, set()
    while here not in seen and issuer.get(here, here) != here:
        seen.add(here)
        here = issuer[here]
    assert any("circle" in problem for problem in found.problems) is (here in seen)
