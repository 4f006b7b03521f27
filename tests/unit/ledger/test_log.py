"""The stored log: what it gives back, that it is only added to, and what is left of it after a kill or a scratch."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.ledger import canonical, log_query
from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import Entry, LedgerError
from app.ledger.keys import FILE, KeyKeeper, NoKey
from app.ledger.log import TransparencyLog
from app.ledger.log_file import MIGRATIONS, DamagedLog
from app.ledger.merkle import EMPTY, check_consistency, check_inclusion, leaf_hash, root_of
from app.ledger.note import Verifier, opened
from app.ledger.tlog_proof import TlogProof

_WRITER = """
import sys
from pathlib import Path
from app.ledger.contract import Entry
from app.ledger.keys import KeyKeeper
from app.ledger.log import TransparencyLog
path = Path(sys.argv[1])
log = TransparencyLog.open(path, KeyKeeper(path.parent), "town")
while True:
    numbers = log.append([Entry("k/1", k, b"%d" % k) for k in range(log.size, log.size + 37)])
    print(numbers.stop, flush=True)
"""


def leaves(count: int, first: int = 0) -> list[Entry]:
    return [
        Entry(f"kind.{k % 3}/1", 1000 * k, canonical.encode({"n": k})) for k in range(first, first + count)
    ]


def opened_at(folder: Path) -> TransparencyLog:
    return TransparencyLog.open(folder / "log.sqlite", KeyKeeper(folder), "town", now=lambda: 77)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[TransparencyLog]:
    log = opened_at(tmp_path / "ledger")
    yield log
    log.close()


def checked(log: TransparencyLog) -> Checkpoint:
    """The newest checkpoint, after its signature."""
    return Checkpoint.of(opened(log.checkpoint(), [Verifier.of(log.vkey)]).text)


def test_that_a_new_log_is_an_empty_tree_under_a_name_of_its_own(log: TransparencyLog) -> None:
    assert (checked(log).size, checked(log).root) == (0, EMPTY)
    assert log.origin.startswith("tvilling.invalid/town/")
    assert checked(log).origin == log.origin


@settings(max_examples=30)
@given(st.lists(st.integers(1, 300), min_size=1, max_size=5), st.data())
def test_that_any_leaf_of_any_size_can_be_proven_and_each_size_follows_the_one_before(
    tmp_path_factory: pytest.TempPathFactory, counts: list[int], data: st.DataObject
) -> None:
    log = opened_at(tmp_path_factory.mktemp("log"))
    entries: list[Entry] = []
    roots = [EMPTY]
    for count in counts:
        new = leaves(count, len(entries))
        assert log.append(new) == range(len(entries), len(entries) + count)
        entries += new
        roots.append(log.root())
        assert checked(log) == Checkpoint(log.origin, len(entries), log.root())
    hashes = [leaf_hash(one.data) for one in entries]
    size = data.draw(st.integers(1, len(entries)))
    index = data.draw(st.integers(0, size - 1))
    assert log.root(size) == root_of(hashes[:size])
    check_inclusion(hashes[index], index, size, log.inclusion(index, size), log.root(size))
    old = data.draw(st.integers(0, size))
    if old:
        check_consistency(old, size, log.consistency(old, size), log.root(old), log.root(size))
    log.close()


def test_that_what_was_added_is_found_by_kind_time_and_number(log: TransparencyLog) -> None:
    log.append(leaves(30))
    assert [kept.index for kept in log.find(["kind.1/1"], 5000, 20000)] == [7, 10, 13, 16, 19]
    assert [kept.index for kept in log.find(["kind.*"], newest_first=True, most=2, before=29)] == [28, 27]
    assert log.find(["kind.1*"], after=25)[0].index == 28
    assert log.find(["kind[.]1/1", "*.1/1"]) == []
    assert log.get(3).entry == leaves(30)[3]
    assert log.get(3).added_ns == 77
    with pytest.raises(LedgerError, match="no leaf 30"):
        log.get(30)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_that_whatever_is_asked_is_what_looking_at_every_leaf_gives(
    log_of_many: TransparencyLog, data: st.DataObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By whichever way: few or many fall into the time, few or many kinds fit."""
    monkeypatch.setattr(log_query, "FEW", data.draw(st.sampled_from([0, 5, 4096])))
    monkeypatch.setattr(log_query, "MOST_KINDS", data.draw(st.sampled_from([1, 100])))
    whole = log_of_many.find(most=1000)
    kinds = data.draw(
        st.lists(st.sampled_from(["kind.1/1", "kind.*", "kind.0/*", "*", "none/1", ""]), max_size=3)
    )
    times = st.none() | st.integers(-10, 210).map(lambda k: 1000 * k)
    start, end = data.draw(times), data.draw(times)
    after, before = data.draw(st.integers(-1, 210)), data.draw(st.none() | st.integers(-1, 210))
    newest_first, most = data.draw(st.booleans()), data.draw(st.integers(0, 300))
    wanted = [
        kept
        for kept in whole
        if (
            not kinds
            or any(
                kept.entry.kind == k or (k[-1:] == "*" and kept.entry.kind.startswith(k[:-1])) for k in kinds
            )
        )
        and (start is None or kept.entry.t_ns >= start)
        and (end is None or kept.entry.t_ns < end)
        and kept.index > after
        and (before is None or kept.index < before)
    ]
    found = log_of_many.find(
        kinds, start, end, after=after, before=before, newest_first=newest_first, most=most
    )
    assert found == (wanted[::-1] if newest_first else wanted)[:most]


@pytest.fixture(scope="module")
def log_of_many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TransparencyLog]:
    """200 leaves whose times go up and down."""
    log = opened_at(tmp_path_factory.mktemp("many"))
    log.append([Entry(one.kind, 1000 * (k * 37 % 200), one.data) for k, one in enumerate(leaves(200))])
    yield log
    log.close()


def test_that_the_same_key_signs_after_the_log_was_opened_again(tmp_path: Path) -> None:
    log = opened_at(tmp_path)
    log.append(leaves(3))
    vkey = log.vkey
    log.close()
    log.close()
    again = opened_at(tmp_path)
    again.append(leaves(2, 3))
    assert again.vkey == vkey
    assert checked(again).size == 5
    again.close()
    with pytest.raises(LedgerError, match="closed"):
        again.append(leaves(1))


def test_that_nothing_in_the_file_can_be_changed_or_removed_in_passing(
    tmp_path: Path, log: TransparencyLog
) -> None:
    log.append(leaves(300))
    with sqlite3.connect(log.path) as connection:
        for table in ("entries", "tiles", "checkpoints", "keys", "meta"):
            with pytest.raises(sqlite3.IntegrityError, match="only added to"):
                connection.execute(f"DELETE FROM {table}")
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            connection.execute("UPDATE entries SET data = 'x'")
        for table in ("entries", "tiles", "checkpoints", "keys", "meta"):
            with pytest.raises(sqlite3.IntegrityError, match="only added to"):
                connection.execute(f"INSERT OR REPLACE INTO {table} SELECT * FROM {table} LIMIT 1")
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            connection.execute(
                "INSERT INTO entries SELECT 400, kind, t_ns, added_ns, leaf, data FROM entries LIMIT 1"
            )
    connection.close()


def test_that_a_leaf_hash_that_was_changed_all_the_same_is_noticed_when_it_is_opened(tmp_path: Path) -> None:
    log = opened_at(tmp_path)
    log.append(leaves(5))
    log.close()
    with sqlite3.connect(tmp_path / "log.sqlite") as connection:
        connection.execute("DROP TRIGGER entries_no_update")
        connection.execute("UPDATE entries SET leaf = zeroblob(32) WHERE idx = 2")
    connection.close()
    with pytest.raises(DamagedLog, match="do not lead to the checkpoint's root"):
        opened_at(tmp_path)


def test_that_a_log_signs_nothing_that_was_slipped_into_its_file_while_it_was_open(tmp_path: Path) -> None:
    """The writer has the key, whoever writes to the file has not: it must not lend it to them."""
    log = opened_at(tmp_path)
    log.append(leaves(300))
    assert log.get(0)  # the tree of 300 was held against its checkpoint before the file was changed
    honest = [leaf_hash(one.data) for one in leaves(301)]
    with sqlite3.connect(log.path) as connection:
        for name in ("entries_no_update", "tiles_no_update"):
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE entries SET leaf = zeroblob(32), data = x'7b7d' WHERE idx = 299")
        connection.execute("UPDATE tiles SET root = zeroblob(32)")
    connection.close()
    log.append(leaves(1, 300))
    assert checked(log) == Checkpoint(log.origin, 301, root_of(honest))
    with pytest.raises(DamagedLog):
        log.find()
    with pytest.raises(DamagedLog):
        log.append(leaves(1, 301))
    log.close()
    with pytest.raises(DamagedLog):
        opened_at(tmp_path)


@pytest.mark.parametrize("index", [3, 256 * 255, 66_000])
@pytest.mark.parametrize("also", ["nothing", "the leaf", "the tile", "the tiles above"])
def test_that_a_record_that_was_changed_is_never_handed_out(
    long_log: Path, tmp_path: Path, index: int, also: str
) -> None:
    """Whoever can write the file changes a record and, further and further up, the hashes over it: only the signed root
    cannot be made to fit."""
    shutil.copytree(long_log, tmp_path / "copy")
    data = canonical.encode({"n": "forged"})
    with sqlite3.connect(tmp_path / "copy" / "log.sqlite") as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE entries SET data = ? WHERE idx = ?", (data, index))
        steps = {"nothing": 0, "the leaf": 1, "the tile": 2, "the tiles above": 3}[also]
        if steps:
            connection.execute("UPDATE entries SET leaf = ? WHERE idx = ?", (leaf_hash(data), index))
        place, hashed = index, leaf_hash(data)
        for level in range(steps - 1):
            row = connection.execute(
                "SELECT hashes FROM tiles WHERE level = ? AND n = ?", (level, place // 256)
            ).fetchone()
            if row is None:
                break
            tile = bytearray(row[0])
            tile[place % 256 * 32 : place % 256 * 32 + 32] = hashed
            hashed = root_of([bytes(tile[k : k + 32]) for k in range(0, len(tile), 32)])
            connection.execute(
                "UPDATE tiles SET hashes = ?, root = ? WHERE level = ? AND n = ?",
                (bytes(tile), hashed, level, place // 256),
            )
            place //= 256
    connection.close()
    with pytest.raises(DamagedLog, match=r"newest checkpoint|is not the one that was signed|does not lead"):
        TransparencyLog.read(tmp_path / "copy" / "log.sqlite").get(index)
    with pytest.raises(DamagedLog):
        TransparencyLog.read(tmp_path / "copy" / "log.sqlite").find(after=index - 1, most=1)
    with pytest.raises(DamagedLog):
        TransparencyLog.read(tmp_path / "copy" / "log.sqlite").leaves(index, index + 1)


@pytest.fixture(scope="module")
def long_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """66,100 leaves: two levels of whole tiles."""
    folder = tmp_path_factory.mktemp("long")
    log = opened_at(folder)
    log.append(leaves(66_100))
    log.close()
    return folder


def test_that_two_who_write_wait_for_each_other_and_a_reader_sees_both(tmp_path: Path) -> None:
    one, two = opened_at(tmp_path), opened_at(tmp_path)
    for k in range(0, 40, 2):
        one.append(leaves(1, k))
        two.append(leaves(1, k + 1))
    reader = TransparencyLog.read(tmp_path / "log.sqlite")
    assert checked(reader) == Checkpoint(one.origin, 40, root_of([leaf_hash(e.data) for e in leaves(40)]))
    with pytest.raises(LedgerError, match="reading only"):
        reader.append(leaves(1))
    for log in (one, two, reader):
        log.close()


def test_that_after_a_kill_all_that_was_told_is_there_and_signed(tmp_path: Path) -> None:
    path = tmp_path / "ledger" / "log.sqlite"
    told = 0
    for _ in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            for _ in range(3):
                told = int(child.stdout.readline())
            os.kill(child.pid, signal.SIGKILL)
            told = int(([f"{told}", *child.stdout.read().split("\n")[:-1]])[-1])
        log = TransparencyLog.open(path, KeyKeeper(path.parent), "town")
        assert log.size >= told
        assert checked(log).size == log.size
        assert [int(kept.entry.data) for kept in log.find(most=10**6)] == list(range(log.size))
        log.close()


def test_that_a_log_of_the_first_version_goes_on_and_then_has_what_the_second_one_has(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite"
    with sqlite3.connect(path) as connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    with pytest.raises(LedgerError, match="older version"):
        TransparencyLog.read(path)
    log = opened_at(tmp_path)
    log.append(leaves(3))
    assert checked(log).size == 3
    log.close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LedgerError, match="update Tvilling"):
        opened_at(tmp_path)


def test_that_a_reader_never_takes_a_log_that_grows_for_a_damaged_one(tmp_path: Path) -> None:
    path = tmp_path / "ledger" / "log.sqlite"
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        child.stdout.readline()
        for _ in range(60):
            TransparencyLog.read(path).close()
        child.kill()


def test_that_a_leaf_that_no_entry_bundle_can_hold_is_refused_before_it_is_queued() -> None:
    with pytest.raises(LedgerError, match="65535"):
        Entry("k/1", 0, b"x" * 65_536)


@pytest.mark.parametrize("spoil", ["torn", "noise", "other"])
def test_that_a_file_that_is_no_log_is_refused_in_one_line(tmp_path: Path, spoil: str) -> None:
    path = tmp_path / "log.sqlite"
    log = opened_at(tmp_path)
    log.append(leaves(2000))
    log.close()
    whole = path.read_bytes()
    if spoil == "torn":
        path.write_bytes(whole[: len(whole) // 2])
    elif spoil == "noise":
        path.write_bytes(b"no database" * 500)
    else:
        path.unlink()
        with sqlite3.connect(path) as connection:
            connection.execute("CREATE TABLE people (name)")
        connection.close()
    with pytest.raises(LedgerError) as told:
        opened_at(tmp_path)
    assert "\n" not in str(told.value)


def test_that_a_log_whose_key_is_gone_gets_no_other_one_in_silence(tmp_path: Path) -> None:
    opened_at(tmp_path).close()
    key = (tmp_path / FILE).read_text()
    (tmp_path / FILE).unlink()
    with pytest.raises(NoKey, match="neither in the keyring"):
        opened_at(tmp_path)
    (tmp_path / FILE).write_text(key)
    (tmp_path / FILE).chmod(0o644)
    if os.name == "posix":
        with pytest.raises(NoKey, match="chmod 600"):
            opened_at(tmp_path)


def test_that_the_private_key_is_nowhere_but_in_its_file_which_only_its_owner_reads(tmp_path: Path) -> None:
    keeper = KeyKeeper(tmp_path)
    signer = keeper.make("town")
    secret = signer.private.private_bytes_raw().hex()
    assert secret in (tmp_path / FILE).read_text()
    assert secret not in repr(signer) + str(signer) + repr(keeper)
    if os.name == "posix":
        assert (tmp_path / FILE).stat().st_mode & 0o077 == 0


def test_that_a_proof_file_of_a_leaf_comes_back_as_it_was(log: TransparencyLog) -> None:
    log.append(leaves(300))
    proof = TlogProof(17, log.inclusion(17), log.checkpoint())
    assert TlogProof.of(proof.data) == proof
    said = Checkpoint.of(opened(proof.checkpoint, [Verifier.of(log.vkey)]).text)
    check_inclusion(leaf_hash(leaves(18)[17].data), proof.index, said.size, proof.path, said.root)
