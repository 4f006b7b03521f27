"""Transactions in BCS, notarizations, audit trails, identities: against vectors of the official SDK where there are some."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.iota import audit_trail, notarization, payloads, transaction
from app.ledger.iota.bcs import BYTES, TEXT, UnknownVariant, encode, opt
from app.ledger.iota.checking import anchor_of
from app.ledger.iota.decoded import content
from app.ledger.iota.did import IotaDid, document_of
from app.ledger.iota.networks import CLOCK, NETWORKS
from app.ledger.iota.transaction import Gas, ObjectRef, call, pure, result, shared
from app.ledger.iota.transaction import given as argument
from app.ledger.iota.wallet import NoWallet, private_of

DATA = Path(__file__).resolve().parents[5] / "shared" / "data" / "ledger"
PACKAGE = NETWORKS["mainnet"].notarization


def vectors() -> dict[str, Any]:
    path = DATA / "ts_vectors.json"
    if not path.exists():
        pytest.skip("the vectors of the official SDK are not here")
    said: dict[str, Any] = json.loads(path.read_text())
    return said


@pytest.mark.parametrize("place", range(3))
def test_that_transactions_of_the_official_sdk_are_read(place: int) -> None:
    told = vectors()["vectors"][place]
    data = base64.b64decode(told["txBytes_b64"])
    raw = transaction.signed(data, [base64.b64decode(told["signature_b64"])])
    for sent in (transaction.read(data), transaction.read_signed(raw)):
        assert sent.sender == told["sender"]
        assert sent.digest == told["digest"]
        assert sent.transaction == data


def test_that_a_notarization_is_built_byte_for_byte_as_the_official_sdk_does() -> None:
    """Its vector has a delete lock with a time, where ours has none: the same encoder writes both."""
    told = next(v for v in vectors()["vectors"] if v["name"] == "notarization_locked_bytes")
    data = base64.b64decode(told["txBytes_b64"])
    from app.ledger.iota.bcs import decode, variant_of
    from app.ledger.iota.types import TRANSACTION

    said = variant_of(decode(TRANSACTION, data))[1]
    kind = variant_of(said["kind"])[1]
    payment = said["gas_payment"]
    coins = tuple(
        ObjectRef(transaction.hexed(c["object_id"]), c["version"], transaction.to_base58(c["digest"]))
        for c in payment["objects"]
    )
    gas = Gas(coins, transaction.hexed(payment["owner"]), payment["price"], payment["budget"])
    assert transaction.build(told["sender"], kind["inputs"], kind["commands"], gas) == data
    inputs, commands = notarization.locked(PACKAGE, bytes.fromhex(told["stateData_hex"]), None, None, CLOCK)
    assert inputs[0] in kind["inputs"]
    names = [variant_of(c)[1] for c in kind["commands"]]
    ours = [variant_of(c)[1] for c in commands]
    assert ours[0]["function"] == names[0]["function"] == "new_state_from_bytes"
    assert ours[0]["package"] == names[0]["package"]
    assert ours[2]["type_arguments"] == names[-1]["type_arguments"]
    assert (ours[2]["module"], ours[2]["function"]) == (names[-1]["module"], names[-1]["function"])
    assert len(ours[2]["arguments"]) == len(names[-1]["arguments"])
    assert inputs[-1] in kind["inputs"]  # the clock


def test_that_what_is_built_is_read_by_the_official_sdk() -> None:
    sdk = pytest.importorskip("iota_sdk", reason="the official SDK (iota-sdk==3.0.0b1) is not installed")
    sender = "0x" + "ab" * 32
    inputs, commands = notarization.locked(PACKAGE, b"{}", "application/json", "why", CLOCK)
    coin = ObjectRef("0x" + "01" * 32, 7, transaction.to_base58(bytes(range(32))))
    data = transaction.build(sender, inputs, commands, Gas((coin,), sender, 1000, 5_000_000))
    again = sdk.Transaction.from_bcs(data)
    assert again.to_bcs() == data
    assert again.digest().to_base58() == transaction.read(data).digest


def test_that_types_and_shared_objects_are_written() -> None:
    made = call("0x2", "coin", "zero", [argument(0), result(1)], ["0x2::iota::IOTA"])
    data = transaction.build(
        "0x1", [pure(b"\x01"), shared("0x6", 1, is_mutable=True)], [made], Gas((), "0x1", 1, 1)
    )
    assert transaction.read(data).calls == (("0x" + "0" * 63 + "2", "coin", "zero"),)


@given(st.binary(max_size=300))
def test_that_no_bytes_harm_a_reader(raw: bytes) -> None:
    for read in (
        transaction.read,
        transaction.read_signed,
        notarization.Notarization.read,
        audit_trail.TrailRecord.read,
        audit_trail.Trail.read,
        lambda data: notarization.read_event(f"{PACKAGE}::notarization::NotarizationUpdated<u8>", data),
        lambda data: document_of(b"DID" + data, IotaDid("mainnet", "0x" + "1" * 64)),
    ):
        try:
            read(raw)
        except ProofError:
            continue
    assert payloads.event(f"{PACKAGE}::main::RecordAdded", raw).summary
    anchor_of(raw)


def _object(method: bytes = b"\x01", lock: bytes = b"\x01\x01\x02\x01") -> bytes:
    text = encode(opt(TEXT), "note")
    state = encode(BYTES, b"root") + text
    times = (5).to_bytes(8, "little")
    return b"\x11" * 32 + state + times + text + lock + b"\x00" + times + (0).to_bytes(8, "little") + method


def test_that_a_notarization_is_decoded() -> None:
    found = notarization.Notarization.read(_object())
    assert found.data == b"root"
    assert found.metadata == found.description == "note"
    assert found.method == "Locked"
    assert found.locking is not None
    assert [found.locking.update.kind, found.locking.delete.kind] == ["UntilDestroyed", "None"]
    assert found.is_fixed
    unlocking = b"\x01\x01\x00" + (1_800_000_000).to_bytes(4, "little") + b"\x01"
    again = notarization.Notarization.read(_object(lock=unlocking))
    assert again.locking is not None
    assert again.locking.delete == notarization.TimeLock("UnlockAt", 1_800_000_000)
    dynamic = notarization.Notarization.read(_object(b"\x00", b"\x00"))
    assert dynamic.locking is None
    assert not dynamic.is_fixed


def test_that_a_newer_method_is_unknown_and_not_wrong() -> None:
    with pytest.raises(UnknownVariant):
        notarization.Notarization.read(_object(b"\x02"))


def test_that_a_transferred_event_is_not_filed_under_the_recipient_that_it_names() -> None:
    raw = b"\x22" * 32 + b"\x22" * 32
    event = notarization.read_event(f"{PACKAGE}::dynamic_notarization::DynamicNotarizationTransferred", raw)
    assert event is not None
    assert event.object is None
    assert event.recipient == "0x" + "22" * 32


def test_that_only_the_right_module_makes_an_event_a_notarization() -> None:
    assert notarization.read_event(f"{PACKAGE}::evil::LockedNotarizationCreated", b"\x22" * 32) is None
    found = notarization.read_event(
        f"{PACKAGE}::locked_notarization::LockedNotarizationCreated", b"\x22" * 32
    )
    assert found is not None
    assert found.object == "0x" + "22" * 32


def test_that_an_update_carries_its_state() -> None:
    raw = b"\x22" * 32 + (3).to_bytes(8, "little") + encode(BYTES, b"new") + b"\x00"
    found = notarization.read_event(f"{PACKAGE}::notarization::NotarizationUpdated<vector<u8>>", raw)
    assert found == notarization.NotarizationEvent("updated", "0x" + "22" * 32, b"new", None, 3)


def test_that_audit_trail_records_and_events_are_decoded() -> None:
    number = (4).to_bytes(8, "little")
    raw = b"\x33" * 32 + number + b"\x00\x00" + b"\x01" + encode(TEXT, "hei") + b"\x00\x00" + number
    raw += b"\x44" * 32 + number + b"\x01" + number + b"\x00"
    found = audit_trail.TrailRecord.read(raw)
    assert (found.number, found.data, found.is_text, found.replaces) == (4, b"hei", True, (4,))
    event = b"\x33" * 32 + number + b"\x44" * 32 + number
    told = audit_trail.read_event(f"{PACKAGE}::main::RecordAdded", event)
    assert told == audit_trail.TrailEvent("added", "0x" + "33" * 32, "0x" + "44" * 32, 4, 4)
    assert "record added 4" in payloads.event(f"{PACKAGE}::main::RecordAdded", event).summary


def test_that_an_identity_s_document_gets_its_real_name() -> None:
    did = IotaDid.parse("did:iota:testnet:0x" + "a" * 64)
    said = {"doc": {"id": "did:0:0", "key": ["did:0:0#k", "did:0:01"]}, "meta": {}}
    inner = json.dumps(said).encode()
    raw = b"DID\x01\x00" + len(inner).to_bytes(2, "little") + inner
    assert document_of(raw, did) == {"id": str(did), "key": [f"{did}#k", "did:0:01"]}
    assert document_of(b"", did) is None
    for bad in (raw[:-1], raw + b" ", b"DID\x02" + raw[4:], b"X" + raw[1:]):
        with pytest.raises(ProofError):
            document_of(bad, did)


@pytest.mark.parametrize(
    "text", ["did:iota:0x12", "did:key:z6Mk", "did:iota:testnet:0x" + "A" * 64, "did:iota:" + "a" * 64]
)
def test_that_other_dids_are_refused(text: str) -> None:
    with pytest.raises(ProofError):
        IotaDid.parse(text)


def test_that_the_main_network_is_left_out_of_a_did() -> None:
    did = IotaDid.parse("did:iota:0x" + "a" * 64)
    assert did.network == "mainnet"
    assert str(did) == "did:iota:0x" + "a" * 64


def test_that_a_key_is_taken_as_wallets_show_it() -> None:
    told = vectors()["ed25519"]
    for text in (told["bech32"], told["secretSeed_hex"]):
        assert private_of(text).public_key().public_bytes_raw().hex() == told["publicKey_hex"]


def test_that_what_is_no_key_is_refused_without_being_repeated() -> None:
    for text in ("iotaprivkey1qqqqqqq", "hunter2", "00" * 31, "iotaprivkey1" + "q" * 60):
        with pytest.raises(NoWallet) as caught:
            private_of(text)
        assert text not in str(caught.value)


def test_that_contents_are_told_for_people_and_the_node_s_words_are_marked() -> None:
    kind = f"{PACKAGE}::notarization::NotarizationUpdated<vector<u8>>"
    raw = b"\x22" * 32 + (3).to_bytes(8, "little") + encode(BYTES, b"new") + b"\x00"
    told = content(kind, raw, b'{"package":"0x1","json":{"a":"<b>"}}')
    assert told["data"] == "new"
    assert told["as the node says"] == {"a": "<b>"}
    assert "cannot be decoded" in content(kind, raw[:-1], b"{}")["bytes"]
    assert content("0x1::a::B", b"\xff", b"\xff")["type"] == "0x1::a::B"
    assert "cannot be decoded" in content("iota.transaction", b"\x01", b"{}")["bytes"]
