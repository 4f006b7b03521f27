"""The ledger from the command line, as a script meets it: a day that matches, one byte changed, an exit status."""

from __future__ import annotations

import json
import shutil
import sqlite3
import struct
from pathlib import Path

import duckdb
import pytest

from app.backfill import backfill
from app.energy.district_model import DistrictModel
from app.main import main
from app.model.times import DAY_NS, MINUTE_NS, wall_ns
from app.opening import history_folder, open_district
from app.proving.opening import open_ledger
from app.stores import open_store


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A day of the demonstration district, recorded and sealed."""
    data = tmp_path_factory.mktemp("data")
    opened = open_district("trondheim")
    folder = history_folder(data, opened.district)
    store = open_store(folder, opened)
    district = opened.district
    model = DistrictModel(opened.catalogue, district.lonlat, district.zone, 7)
    now_ns = wall_ns()
    backfill(store.historian, model, opened.catalogue, now_ns - DAY_NS, now_ns)
    ledger = open_ledger(folder, store.historian, opened.catalogue, district.id)
    while ledger.sealer.step(now_ns + 2 * MINUTE_NS):
        pass
    ledger.close()
    store.historian.close()
    return data


def verified(data: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, dict[str, object]]:
    status = main(["ledger", "verify", "--json", "--data", str(data), *more])
    return status, json.loads(capsys.readouterr().out)


def test_that_a_day_matches_and_one_byte_changed_makes_exactly_one_interval_differ(
    sealed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, said = verified(sealed, capsys)
    intervals = said["intervals"]
    assert isinstance(intervals, dict)
    assert (status, said["differs"]) == (0, [])
    assert intervals["match"] >= 95
    assert intervals["differs"] == intervals["unchecked"] == 0

    (path,) = sealed.rglob("history.duckdb")
    connection = duckdb.connect(str(path))
    rowid, sid, value = connection.execute(
        "SELECT rowid, sid, value FROM readings_0 ORDER BY t_ns OFFSET 200000 LIMIT 1"
    ).fetchall()[0]
    raw = bytearray(struct.pack("<d", value))
    raw[3] ^= 0x40
    changed = struct.unpack("<d", bytes(raw))[0]
    connection.execute("UPDATE readings_0 SET value = ? WHERE rowid = ?", [changed, rowid])
    name = connection.execute("SELECT id FROM signals WHERE sid = ?", [sid]).fetchall()[0][0]
    connection.close()

    status, said = verified(sealed, capsys)
    assert status == 1
    (wrong,) = said["differs"]  # type: ignore[misc]
    assert wrong["signals"] == [name]
    assert name in wrong["reason"]
    assert said["intervals"] == {**intervals, "match": intervals["match"] - 1, "differs": 1}

    assert main(["ledger", "verify", "--data", str(sealed)]) == 1
    assert "DIFFERS" in capsys.readouterr().out

    connection = duckdb.connect(str(path))
    connection.execute("UPDATE readings_0 SET value = ? WHERE rowid = ?", [value, rowid])
    connection.close()
    assert verified(sealed, capsys)[0] == 0


def test_that_a_forger_who_also_changes_the_ledgers_file_is_found_by_what_was_signed(
    sealed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each with everything on this disk but the key: another root in a record, a record that nobody would find, an older log."""
    assert verified(sealed, capsys)[0] == 0
    (log_file,) = sealed.rglob("log.sqlite")
    where = log_file.relative_to(sealed)
    forgeries = {
        "is not the one that was signed": (
            "UPDATE entries SET data = cast(replace(cast(data AS TEXT), '\"count\":', '\"count\":1') AS BLOB) WHERE idx = 3"
        ),
        "is filed under another kind": "UPDATE entries SET kind = 'twin.nothing/1' WHERE idx = 3",
        "newest checkpoint": "DELETE FROM entries WHERE idx = (SELECT max(idx) FROM entries)",
    }
    for k, (name, sql) in enumerate(forgeries.items()):
        data = tmp_path / str(k)
        shutil.copytree(sealed, data)
        with sqlite3.connect(data / where) as connection:
            for (one,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall():
                connection.execute(f"DROP TRIGGER {one}")
            assert connection.execute(sql).rowcount == 1
        connection.close()
        status, said = verified(data, capsys)
        log = said["log"]
        assert isinstance(log, dict)
        assert (status, log["ok"]) == (1, False), name
        assert any(name in check["detail"] for check in log["checks"] if check["ok"] is False), log
        assert main(["ledger", "verify", "--data", str(data)]) == 1
        assert "THE LEDGER ITSELF" in capsys.readouterr().out


def test_that_the_list_names_each_record(sealed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ledger", "list", "--json", "--data", str(sealed), "--kind", "twin.readings.*"]) == 0
    records = json.loads(capsys.readouterr().out)["records"]
    assert len(records) >= 95
    assert records[0].keys() >= {"id", "kind", "t", "ledger", "level", "summary"}
    assert all(record["summary"] for record in records)


def test_that_where_nothing_is_sealed_it_says_how(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for part in ("list", "verify"):
        assert main(["ledger", part, "--data", str(tmp_path)]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
        assert "open the district once" in said.err


def test_that_a_restore_from_the_command_line_stands_in_the_ledger(
    sealed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, copy = tmp_path / "data", tmp_path / "copy.duckdb"
    shutil.copytree(sealed, data)
    assert main(["history", "backup", str(copy), "--data", str(data)]) == 0
    assert main(["history", "restore", str(copy), "--data", str(data)]) == 0
    capsys.readouterr()
    listed = ["ledger", "list", "--json", "--kind", "twin.operator.action/1"]
    assert main([*listed, "--data", str(data)]) == 0
    (record,) = json.loads(capsys.readouterr().out)["records"]
    assert record["summary"] == "Restored: copy.duckdb"
    status, said = verified(data, capsys)
    assert (status, said["differs"]) == (0, [])


def test_that_a_history_that_is_shared_is_said_to_be_unsealed(
    sealed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("app.commands.ledger.address_of", lambda _opened: "clickhouse://t@city.example/t")
    assert main(["ledger", "verify", "--data", str(sealed)]) == 2
    assert "workstations share is not sealed" in capsys.readouterr().err
