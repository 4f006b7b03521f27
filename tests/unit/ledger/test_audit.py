"""The whole log held against itself: what no look at single records would show."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger import canonical
from app.ledger.audit import Frontier, Stopped, audit
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Entry
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog
from app.ledger.merkle import leaf_hash, root_of
from app.ledger.note import Signer, sign
from app.ledger.rotation import rotate
from app.model.ledger import Level, Verdict
from tests.unit.ledger.log_world import log_at


def records(count: int, first: int = 0) -> list[Entry]:
    return [
        Entry(f"test.{k % 2}/1", k, canonical.encode({"schema": f"test.{k % 2}/1", "n": k}))
        for k in range(first, first + count)
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    log = log_at(tmp_path)
    for count in (1, 255, 1, 40):
        log.append(records(count, log.size))
    rotate(log, KeyKeeper(tmp_path))
    log.append(records(3))
    log.close()
    return tmp_path


def audited(folder: Path) -> Verdict:
    log = TransparencyLog.read(folder / "log.sqlite")
    try:
        return audit(log)
    finally:
        log.close()


def spoil(folder: Path, sql: str, *values: object) -> None:
    with sqlite3.connect(folder / "log.sqlite") as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        assert connection.execute(sql, values).rowcount == 1
    connection.close()


def failed(verdict: Verdict) -> list[str]:
    return [check.name for check in verdict.checks if check.ok is False]


def test_that_an_honest_log_holds_as_a_whole(folder: Path) -> None:
    found = audited(folder)
    assert (found.ok, found.level) == (True, Level.E2)
    assert found.checks[1].detail.startswith("7 checkpoints")
    assert found.checks[2].detail.startswith("2 of tvilling.invalid/town/")


def test_that_an_empty_log_holds(tmp_path: Path) -> None:
    log_at(tmp_path).close()
    assert audited(tmp_path).ok


def test_that_a_record_filed_under_another_kind_so_that_nobody_finds_it_is_noticed(folder: Path) -> None:
    spoil(folder, "UPDATE entries SET kind = 'twin.nothing/1' WHERE idx = 77")
    found = audited(folder)
    assert failed(found) == ["records"]
    assert "record 77 is filed under another kind" in found.reason


def test_that_a_changed_record_is_noticed(folder: Path) -> None:
    spoil(folder, "UPDATE entries SET data = x'7b7d' WHERE idx = 77")
    assert failed(audited(folder)) == ["records"]
    assert "record 77" in audited(folder).reason


def test_that_a_removed_record_is_noticed(folder: Path) -> None:
    spoil(folder, "DELETE FROM entries WHERE idx = 77")
    assert failed(audited(folder)) == ["records", "checkpoints"]


def test_that_an_older_checkpoint_that_was_exchanged_is_noticed(folder: Path) -> None:
    log = log_at(folder)
    origin, early = log.origin, log.checkpoint(1)
    signer = KeyKeeper(folder).signer(origin, bytes.fromhex(_key_of(log)))
    log.close()
    other = Signer(origin, Ed25519PrivateKey.generate())
    for bad, name in (
        (sign(Checkpoint(origin, 1, bytes(32)).text, other), "signature"),
        (sign(Checkpoint(origin, 1, bytes(32)).text, signer), "beginning"),
    ):
        spoil(folder, "UPDATE checkpoints SET note = ? WHERE size = 1", bad)
        found = audited(folder)
        assert failed(found) == ["checkpoints"], name
        spoil(folder, "UPDATE checkpoints SET note = ? WHERE size = 1", early)
    assert audited(folder).ok


def _key_of(log: TransparencyLog) -> str:
    from app.ledger.note import Verifier

    return Verifier.of(log.vkey).key.hex()


def test_that_a_key_that_no_rotation_names_is_noticed(folder: Path) -> None:
    log = TransparencyLog.read(folder / "log.sqlite")
    stranger = Signer(log.origin, Ed25519PrivateKey.generate())
    log.close()
    spoil(folder, "UPDATE keys SET vkey = ? WHERE first_size = 0", stranger.verifier.vkey)
    assert failed(audited(folder)) == ["keys"]


def test_that_it_can_be_stopped(folder: Path) -> None:
    log = TransparencyLog.read(folder / "log.sqlite")
    with pytest.raises(Stopped):
        audit(log, lambda share: True)
    log.close()


def test_that_the_frontier_is_the_tree_at_each_size() -> None:
    frontier, leaves = Frontier(), [leaf_hash(bytes([k])) for k in range(70)]
    for size, leaf in enumerate(leaves):
        assert frontier.root() == root_of(leaves[:size])
        frontier.add(leaf)
    assert frontier.root() == root_of(leaves)
