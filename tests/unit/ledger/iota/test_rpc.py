"""JSON-RPC: the published examples of the answers are read, and what is no answer is named."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.iota import rpc_shapes as shapes
from app.ledger.iota import taking
from app.ledger.iota.checking import check
from app.ledger.iota.did import IotaDid, resolve
from app.ledger.iota.evidence import of_block, read
from app.ledger.iota.networks import address, network_of, network_of_host, type_name
from app.ledger.iota.questions import Wanted
from app.ledger.iota.rpc import Rpc, RpcBad, RpcError, RpcRefused
from app.model.ledger import Level
from tests.unit.ledger.iota.sim import Direct, SimNode

OPENRPC = Path(__file__).resolve().parents[5] / "shared" / "data" / "ledger" / "openrpc.json"


def examples(method: str) -> list[Any]:
    if not OPENRPC.exists():
        pytest.skip("the published description of the API is not here")
    said = json.loads(OPENRPC.read_text())
    (found,) = (m for m in said["methods"] if m["name"] == method)
    return [one["result"]["value"] for one in found["examples"]]


class Said:
    """A transport that answers every question with one result."""

    def __init__(self, result: Any) -> None:
        self.result = result
        self.asked: list[Any] = []

    async def post(self, body: bytes) -> bytes:
        asked = json.loads(body)
        self.asked.append(asked)
        return json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": self.result}).encode()


def rpc(result: Any) -> Rpc:
    return Rpc(Said(result), "node.test")


def test_that_published_pages_of_events_are_read() -> None:
    for result in examples("iotax_queryEvents"):
        page = asyncio.run(rpc(result).query_events({"All": []}, None))
        assert [msgspec.json.decode(raw, type=shapes.Event).sender for raw in page.data]
        for raw in page.data:
            with pytest.raises(taking.NotFinal):  # these examples are older than the events' times
                taking.event(raw, Wanted(), "iota:test")
            assert taking.event(raw, Wanted(), "iota:test", 5).record.t_ns == 5


def test_that_published_events_transactions_checkpoints_objects_and_coins_are_read() -> None:
    for result in examples("iota_getEvents"):
        assert asyncio.run(rpc(result).events_of("x"))[0].transactionModule == "test_module"
    for result in examples("iotax_queryTransactionBlocks"):
        assert len(asyncio.run(rpc(result).query_transactions(None, {}, None)).data) == 4
    for result in examples("iota_getCheckpoints"):
        page = asyncio.run(rpc(result).checkpoints(None))
        assert [taking.checkpoint(raw, "iota:test")[1] for raw in page.data] == [1005, 1006, 1007, 1008]
    for result in examples("iota_getCheckpoint"):
        assert shapes.u64(asyncio.run(rpc(result).checkpoint("1000")).sequenceNumber) == 1000
    for result in examples("iota_getObject"):
        found = asyncio.run(rpc(result).object("0x5")).data
        assert found is not None
        assert found.type == "0x2::coin::Coin<0x2::iota::IOTA>"
    for result in examples("iota_tryGetPastObject"):
        asyncio.run(rpc(result).object("0x5", version=4))
    for result in examples("iotax_getCoins"):
        assert len(asyncio.run(rpc(result).coins("0x5")).data) >= 3
    for result in examples("iotax_getReferenceGasPrice"):
        assert asyncio.run(rpc(result).reference_gas_price()) == 1000
    for result in examples("iota_getChainIdentifier"):
        assert asyncio.run(rpc(result).chain_identifier()) == "4c78adac"
    for result in examples("iota_getLatestCheckpointSequenceNumber"):
        assert asyncio.run(rpc(result).latest_checkpoint()) > 0
    for result in examples("iota_dryRunTransactionBlock"):
        assert asyncio.run(rpc(result).dry_run(b"")).effects["status"] == {"status": "success"}


def test_that_the_published_transaction_reaches_v2_and_its_evidence_comes_back_from_its_bytes() -> None:
    for result in examples("iota_getTransactionBlock"):
        block = asyncio.run(rpc(result).transaction("x", {}))
        evidence = of_block(block, "mainnet")
        assert check(evidence).level is Level.V2
        assert read(evidence.kept(5).data) == evidence


def test_that_questions_go_by_position() -> None:
    transport = Said({"data": [], "nextCursor": None, "hasNextPage": False})
    asyncio.run(Rpc(transport, "node.test").query_events({"Package": "0x1"}, None, 20))
    (asked,) = transport.asked
    assert asked["method"] == "iotax_queryEvents"
    assert asked["params"] == [{"Package": "0x1"}, None, 20, False]


def test_that_an_error_of_the_node_keeps_its_words_out_of_our_sentence() -> None:
    node = SimNode()
    with pytest.raises(RpcRefused) as caught:
        asyncio.run(Rpc(Direct(node), "node.test").call("iota_\x1b[31m", [], object))
    assert caught.value.code == -32601
    assert caught.value.said == "Method not found"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda s: st.lists(s) | st.dictionaries(st.text(), s),
        max_leaves=12,
    )
)
def test_that_whatever_a_node_answers_is_read_or_named(result: Any) -> None:
    asking = rpc(result)
    for question in (
        asking.chain_identifier,
        asking.latest_checkpoint,
        lambda: asking.checkpoint("1"),
        lambda: asking.query_events({}, None),
        lambda: asking.transactions(["x"], {}),
        lambda: asking.events_of("x"),
        lambda: asking.object("0x1"),
        lambda: asking.object("0x1", version=2),
        lambda: asking.coins("0x1"),
        lambda: asking.dry_run(b""),
        lambda: resolve(asking, IotaDid("testnet", "0x" + "1" * 64), "testnet"),
    ):
        try:
            asyncio.run(question())  # type: ignore[arg-type]
        except (RpcError, ProofError):
            continue


@given(st.one_of(st.integers(), st.text(), st.none(), st.booleans(), st.floats()))
def test_that_u64_takes_numbers_of_64_bits_and_nothing_else(value: Any) -> None:
    try:
        found = shapes.u64(value)
    except ValueError:
        return
    assert 0 <= found < 2**64
    assert not isinstance(value, bool | float)


def test_that_more_than_a_page_can_hold_is_refused() -> None:
    with pytest.raises(RpcBad, match="more than 1000"):
        asyncio.run(rpc({"data": [1] * 1001, "hasNextPage": False}).query_events({}, None))


def test_that_an_identity_is_resolved_deleted_or_missing_and_these_differ() -> None:
    did = IotaDid.parse("did:iota:testnet:0x" + "a" * 64)
    inner = b'{"doc":{"id":"did:0:0"},"meta":{}}'
    raw = b"DID\x01\x00" + len(inner).to_bytes(2, "little") + inner

    def told(fields: dict[str, Any]) -> dict[str, Any]:
        data = {
            "objectId": did.object,
            "version": "3",
            "digest": "1" * 32,
            "type": "0x84::identity::Identity",
        }
        return {"data": {**data, "content": {"dataType": "moveObject", "fields": fields}}}

    value = {"did_doc": {"type": "x", "fields": {"controlled_value": list(raw)}}, "deleted": False}
    found = asyncio.run(resolve(rpc(told(value)), did, "testnet"))
    assert found.document == {"id": str(did)}
    empty = asyncio.run(
        resolve(rpc(told({"did_doc": {"fields": {"controlled_value": None}}})), did, "testnet")
    )
    assert (empty.document, empty.is_deleted, empty.missing) == (None, False, "")
    assert asyncio.run(resolve(rpc(told({"deleted": True})), did, "testnet")).is_deleted
    gone = asyncio.run(resolve(rpc({"error": {"code": "deleted"}}), did, "testnet"))
    assert gone.missing == "deleted"
    with pytest.raises(ProofError, match="this endpoint of mainnet"):
        asyncio.run(resolve(rpc({}), did, "mainnet"))
    with pytest.raises(ProofError, match="no identity"):
        asyncio.run(
            resolve(
                rpc(
                    {"data": {"objectId": did.object, "version": 1, "digest": "", "type": "0x2::coin::Coin"}}
                ),
                did,
                "testnet",
            )
        )


def test_that_names_of_networks_and_addresses_have_one_form() -> None:
    assert address("0x2") == "0x" + "0" * 63 + "2"
    assert address("2") is None
    assert type_name("0x2::a::B<0x3::c::D>").count("0" * 60) == 2
    assert network_of("2304aa97") is network_of("testnet")
    assert network_of("nowhere") is None
    found = network_of_host("indexer.testnet.iota.cafe")
    assert found is not None
    assert found.name == "testnet"
    assert network_of_host("indexer.testnet.iota.cafe.evil.example") is None
