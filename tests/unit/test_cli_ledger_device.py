"""`tvilling ledger device`: a key is made, registered, proves itself, and is revoked."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pytest

from app.ledger.device_watch import DeviceWatch
from app.ledger.identity import Standing
from app.main import main


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
