"""The log's keys, files and witness from the command line, two machines and one stick between them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.ledger.contract import LedgerError
from app.ledger.entry_proof import verify_entry
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog
from app.ledger.tiles import TileReader, from_folder
from app.ledger.tlog_proof import TlogProof
from app.ledger.trust_file import Trust
from app.main import main
from app.model.ledger import Level
from app.opening import history_folder, open_district
from app.proving.opening import ledger_folder, log_path
from tests.unit.ledger.log_world import entries


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder whose district has a ledger of 300 records."""
    monkeypatch.setenv("TVILLING_NO_KEYRING", "1")
    log = log_in(tmp_path / "data")
    log.append(entries(300))
    log.close()
    return tmp_path / "data"


def log_in(data: Path) -> TransparencyLog:
    folder = history_folder(data, open_district("trondheim").district)
    return TransparencyLog.open(log_path(folder), KeyKeeper(ledger_folder(folder)), "trondheim")


def said(capsys: pytest.CaptureFixture[str], *call: object) -> tuple[int, dict[str, object]]:
    status = main(["ledger", *map(str, call), "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_that_a_witness_on_another_machine_lifts_a_ledger_to_the_highest_level(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = tmp_path / "elsewhere"
    status, key = said(capsys, "witness", "key", "--name", "witness.example/w1", "--data", there)
    assert (status, key) == said(capsys, "witness", "key", "--data", there)
    (tmp_path / "witnesses.txt").write_text(str(key["vkey"]))
    vkey = said(capsys, "key", "--data", data)[1]["keys"][0]["vkey"]  # type: ignore[index]
    (tmp_path / "logs.txt").write_text(str(vkey))
    ask, answer = tmp_path / "ask.txt", tmp_path / "answer.txt"

    def sign() -> int:
        keys, to = ("--trust", str(tmp_path / "logs.txt")), ("-o", str(answer), "--data", str(there))
        return main(["ledger", "witness", "sign", str(ask), *keys, *to])

    for old, more in ((0, 7), (300, 0)):
        status, told = said(capsys, "witness", "request", "-o", ask, "--data", data)
        assert (status, told["old"]) == (0, old)
        assert sign() == 0
        capsys.readouterr()
        call = ("witness", "add", answer, "--trust", tmp_path / "witnesses.txt", "--data", data)
        assert said(capsys, *call) == (0, {"witnesses": ["witness.example/w1"]})
        log = log_in(data)
        if more:
            log.append(entries(more, 300))
        log.close()
    log = log_in(data)
    note = log.witnessed()
    assert note is not None
    trust = Trust.decode(f"{vkey}\n{key['vkey']}\n".encode())
    proof = TlogProof(17, log.inclusion(17, 307), note).data
    assert verify_entry(entries(18)[17].data, proof, trust).level is Level.E4
    log.close()

    (ledger_folder(history_folder(data, open_district("trondheim").district)) / "log.sqlite").unlink()
    for extra in ("log.sqlite-wal", "log.sqlite-shm"):
        (ledger_folder(history_folder(data, open_district("trondheim").district)) / extra).unlink(
            missing_ok=True
        )
    anew = log_in(data)
    anew.append(entries(400, word="other"))
    anew.close()
    assert main(["ledger", "witness", "request", "--old", "307", "-o", str(ask), "--data", str(data)]) == 0
    assert sign() == 1
    assert "no log that is witnessed here" in capsys.readouterr().out


def test_that_a_rotated_key_is_listed_and_old_private_keys_can_be_removed(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = said(capsys, "key", "--rotate", "--reason", "yearly", "--forget-old", "--data", data)
    assert (status, told["record"], told["forgotten"]) == (0, 300, 1)
    keys = told["keys"]
    assert isinstance(keys, list)
    assert [key["to_size"] for key in keys] == [301, None]
    log = log_in(data)
    log.append(entries(1, 301))
    log.close()
    assert main(["ledger", "key", "--reason", "why", "--data", str(data)]) == 2
    assert "--rotate" in capsys.readouterr().err


def test_that_the_files_can_be_checked_with_nothing_but_the_key(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, told = said(capsys, "files", tmp_path / "files", "--data", data)
    assert (status, told["records"]) == (0, 300)
    reader = TileReader(from_folder(tmp_path / "files"), Trust.decode(str(told["vkey"]).encode()))
    assert [leaf for n in (0, 1) for leaf in reader.entries(n)] == [one.data for one in entries(300)]
    with pytest.raises(LedgerError):
        reader.entries(2)


def test_that_what_is_missing_is_said_in_one_line(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trust = tmp_path / "trust.txt"
    trust.write_text("# nobody\n")
    for call in (
        ["key", "--data", str(tmp_path / "nothing")],
        ["files", str(tmp_path / "x"), "--data", str(tmp_path / "nothing")],
        ["witness", "key", "--data", str(tmp_path / "nothing")],
        ["witness", "key", "--name", "a b", "--data", str(tmp_path / "nothing")],
        [
            "witness",
            "sign",
            str(trust),
            "--trust",
            str(trust),
            "-o",
            str(tmp_path / "y"),
            "--data",
            str(data),
        ],
        ["witness", "add", str(trust), "--trust", str(trust), "--data", str(data)],
        ["witness", "add", str(tmp_path / "none"), "--trust", str(tmp_path / "none"), "--data", str(data)],
        ["witness", "request", "--old", "999", "-o", str(tmp_path / "y"), "--data", str(data)],
        ["witness", "request", "--old", "-1", "-o", str(tmp_path / "y"), "--data", str(data)],
    ):
        assert main(["ledger", *call]) == 2, call
        told = capsys.readouterr()
        assert told.out == ""
        assert len(told.err.splitlines()) == 1, told.err
