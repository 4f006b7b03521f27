"""`tvilling ledger device`: a key is made, registered, proves itself, and is revoked."""

from __future__ import annotations

import base64
import json
import os
import time
from pathlib import Path

import pytest

from app.ledger.device_watch import DeviceWatch
from app.ledger.identity import Standing
from app.main import main
from tests.unit.ledger.iota.sim import SimNode, serving


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    def call(*args: str) -> tuple[int, str, str]:
        status = main(
            [
                *args[:2],
                *args[2:],
                *(["--data", str(tmp_path / "data")] if args[2] not in ("key", "prove") else []),
            ]
        )
        said = capsys.readouterr()
        return status, said.out, said.err

    return call


def test_that_a_device_is_registered_proves_itself_and_is_revoked(run, tmp_path: Path) -> None:
    key = str(tmp_path / "quay.pem")
    status, did, _ = run("ledger", "device", "key", key)
    assert status == 0
    if os.name == "posix":
        assert Path(key).stat().st_mode & 0o777 == 0o600
    did = did.strip()
    credential = tmp_path / "quay.json"
    status, out, _ = run("ledger", "device", "register", "air-quay", did, "-o", str(credential), "--json")
    assert (status, json.loads(out)) == (0, {"leaf": 0})
    assert did.encode() in credential.read_bytes()
    _, proof, _ = run("ledger", "device", "prove", key, "air-quay")
    _, listed, _ = run("ledger", "device", "list", "--json")
    devices = json.loads(listed)["devices"]
    assert [(d["asset"], d["did"], d["revoked"], d["synthetic"]) for d in devices] == [
        ("air-quay", did, False, False)
    ]
    watch = _watch(tmp_path)
    assert watch.offer("air-quay", proof.strip().encode(), time.time_ns()).standing is Standing.VERIFIED
    assert run("ledger", "device", "register", "air-quay", did)[0] == 2
    assert run("ledger", "device", "revoke", "air-quay", "--reason", "stolen")[0] == 0
    assert json.loads(run("ledger", "device", "list", "--json")[1])["devices"][0]["revoked"]
    assert run("ledger", "device", "revoke", "air-quay")[0] == 2
    assert run("ledger", "device", "register", "air-quay", did)[0] == 0


def _watch(tmp_path: Path) -> DeviceWatch:
    from app.ledger.device_book import DeviceBook
    from app.ledger.log import TransparencyLog

    log = TransparencyLog.read(tmp_path / "data" / "districts" / "trondheim" / "ledger" / "log.sqlite")
    watch = DeviceWatch()
    watch.know(DeviceBook(log).read_on().registered)
    log.close()
    return watch


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("register", "nowhere", "did:key:z6Mk"), "no such asset"),
        (("register", "air-quay", "kari"), "is no DID"),
        (("register", "air-quay", "did:key:z6Mk"), "did:key"),
        (("register", "air-quay", "did:iota:0x12"), "--key"),
        (("register", "air-quay", "did:iota:0x12", "--key", "AAAA"), "32 bytes"),
        (("list",), "nothing is registered"),
        (("revoke", "air-quay"), "no device"),
    ],
)
def test_that_what_cannot_be_is_said_in_one_line(run, args: tuple[str, ...], said: str) -> None:
    status, out, err = run("ledger", "device", *args)
    assert status == 2
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


def test_that_a_key_is_never_written_over_and_no_other_file_is_one(run, tmp_path: Path) -> None:
    path = tmp_path / "a.pem"
    path.write_text("mine")
    assert run("ledger", "device", "key", str(path))[0] == 2
    assert path.read_text() == "mine"
    status, _, err = run("ledger", "device", "prove", str(path), "air-quay")
    assert status == 2
    assert "is no key" in err


OBJECT = "0x" + "12" * 32
IOTA_DID = f"did:iota:0badc0de:{OBJECT}"


def identity(*keys: bytes) -> dict[str, object]:
    """An identity's object as a node gives it, whose document names these keys."""
    methods = [
        {
            "id": f"did:0:0#{number}",
            "controller": "did:0:0",
            "publicKeyJwk": {
                "kty": "OKP",
                "crv": "Ed25519",
                "x": base64.urlsafe_b64encode(key).decode().rstrip("="),
            },
        }
        for number, key in enumerate(keys)
    ]
    said = json.dumps({"doc": {"id": "did:0:0", "verificationMethod": methods}, "meta": {}}).encode()
    raw = b"DID\x01\x00" + len(said).to_bytes(2, "little") + said
    return {
        "objectId": OBJECT,
        "version": "3",
        "digest": "11111111111111111111111111111111",
        "type": "0x84::identity::Identity",
        "content": {
            "dataType": "moveObject",
            "fields": {"did_doc": {"fields": {"controlled_value": list(raw)}}, "deleted": False},
        },
    }


@pytest.mark.parametrize(
    ("keys", "more", "status", "said"),
    [
        ((b"k" * 32,), (), 0, ""),
        ((b"k" * 32, b"o" * 32), (), 2, "names 2 Ed25519 keys"),
        ((b"k" * 32, b"o" * 32), ("--key", base64.b64encode(b"o" * 32).decode()), 0, ""),
        ((b"k" * 32,), ("--key", base64.b64encode(b"x" * 32).decode()), 2, "does not name this key"),
        (None, (), 2, "it has no document"),
    ],
)
def test_that_the_key_of_a_did_iota_comes_from_its_document(run, keys, more, status, said) -> None:
    node = SimNode()
    if keys is not None:
        node.objects[OBJECT] = identity(*keys)
    with serving(node.answer) as url:
        done = run("ledger", "device", "register", "air-quay", IOTA_DID, "--endpoint", url, *more)
    assert done[0] == status, done
    assert said in done[2]
    listed = run("ledger", "device", "list", "--json")
    assert (listed[0] == 0) is (status == 0)


def test_that_an_endpoint_of_another_chain_is_not_asked_for_keys(run) -> None:
    node = SimNode(chain="11111111")
    node.objects[OBJECT] = identity(b"k" * 32)
    with serving(node.answer) as url:
        status, _, err = run("ledger", "device", "register", "air-quay", IOTA_DID, "--endpoint", url)
    assert status == 2
    assert "chain 11111111" in err
