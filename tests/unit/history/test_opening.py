"""Opening a data folder in every state it may be in: new, in use, damaged, not writable, of a newer version."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from app.history.contract import HistoryError, HistoryLocked
from app.history.lock import LOCK_NAME, FolderLock
from app.history.opening import FILE_NAME, open_history
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N = 5
CATALOGUE = catalogue_of(N)
PAST = steady(N, 2000)


def filled(folder: Path) -> Path:
    historian = open_history(folder, CATALOGUE).historian
    historian.append(PAST)
    historian.close()
    return folder / FILE_NAME


def test_that_a_new_folder_is_made_and_empty(tmp_path: Path) -> None:
    opened = open_history(tmp_path / "new" / "folder", CATALOGUE)
    assert opened.notices == ()
    assert opened.historian.bounds() is None
    stats = opened.historian.stats()
    assert (stats.readings, stats.signals, stats.first_ns, stats.last_ns) == (0, N, None, None)
    assert stats.size > 0
    opened.historian.close()
    opened.historian.close()


def test_that_a_history_in_memory_leaves_no_trace(tmp_path: Path) -> None:
    historian = open_history(tmp_path / "none", CATALOGUE, in_memory=True).historian
    historian.append(PAST)
    assert historian.stats().readings == len(PAST)
    historian.close()
    assert not (tmp_path / "none").exists()


def test_that_a_closed_history_says_so(tmp_path: Path) -> None:
    historian = open_history(tmp_path, CATALOGUE).historian
    historian.close()
    for call in (
        lambda: historian.append(PAST),
        lambda: historian.state_at(START),
        lambda: historian.stats(),
    ):
        with pytest.raises(HistoryError, match="closed"):
            call()


def test_that_a_second_opening_names_who_holds_the_folder(tmp_path: Path) -> None:
    first = open_history(tmp_path, CATALOGUE).historian
    with pytest.raises(HistoryLocked, match=f"process {os.getpid()} on .* since 20"):
        open_history(tmp_path, CATALOGUE)
    first.close()
    open_history(tmp_path, CATALOGUE).historian.close()


def test_that_another_process_is_named_and_its_death_frees_the_folder(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path; from app.history.lock import FolderLock;"
        f"lock = FolderLock(Path({str(tmp_path)!r})); print('held', flush=True); time.sleep(60)"
    )
    repo = Path(__file__).parents[3]
    holder = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=repo)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(HistoryLocked, match=f"process {holder.pid} on"):
        open_history(tmp_path, CATALOGUE)
    holder.kill()
    holder.wait()
    holder.stdout.close()
    open_history(tmp_path, CATALOGUE).historian.close()


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"pid": "x"}', "\x00" * 50])
def test_that_a_lock_file_left_behind_is_taken_over(tmp_path: Path, text: str) -> None:
    (tmp_path / LOCK_NAME).write_text(text)
    lock = FolderLock(tmp_path)
    (tmp_path / LOCK_NAME).write_text(text)
    with pytest.raises(HistoryLocked, match="another process"):
        FolderLock(tmp_path)
    lock.release()
    lock.release()


def test_that_duckdb_itself_holding_the_file_is_no_damage(tmp_path: Path) -> None:
    path = filled(tmp_path)
    code = (
        f"import duckdb, time; c = duckdb.connect({str(path)!r}); print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(HistoryLocked, match="in use by another process"):
        open_history(tmp_path, CATALOGUE)
    holder.kill()
    holder.wait()
    holder.stdout.close()
    historian = open_history(tmp_path, CATALOGUE).historian
    assert historian.stats().readings == len(PAST)
    historian.close()


DAMAGE = {
    "zero length": lambda data: b"",
    "random bytes": lambda data: random.Random(1).randbytes(len(data)),
    "text": lambda data: b"hello\n",
    "cut in half": lambda data: data[: len(data) // 2],
    "cut near the end": lambda data: data[:-300_000],
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_that_a_damaged_file_is_kept_aside_and_a_fresh_one_started(tmp_path: Path, kind: str) -> None:
    path = filled(tmp_path)
    damaged = DAMAGE[kind](path.read_bytes())
    path.write_bytes(damaged)
    opened = open_history(tmp_path, CATALOGUE)
    assert len(opened.notices) == 1
    kept = [file for file in tmp_path.iterdir() if ".damaged-" in file.name]
    assert [file.read_bytes() for file in kept] == [damaged]
    assert kept[0].name in opened.notices[0]
    assert opened.historian.bounds() is None
    opened.historian.append(PAST)
    opened.historian.close()
    again = open_history(tmp_path, CATALOGUE)
    assert again.notices == ()
    assert again.historian.stats().readings == len(PAST)
    again.historian.close()


@pytest.mark.parametrize("place", [0, 4096, 12_288])
def test_that_a_spoilt_directory_is_put_back(tmp_path: Path, place: int) -> None:
    path = filled(tmp_path)
    open_history(tmp_path, CATALOGUE).historian.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:place] + bytes(8192) + whole[place + 8192 :])
    opened = open_history(tmp_path, CATALOGUE)
    assert len(opened.notices) == 1
    assert "put back as it was before" in opened.notices[0]
    t_ns = int(PAST.t_ns[-1])
    assert opened.historian.stats().readings == len(PAST)
    assert_same(opened.historian.state_at(t_ns), oracle([PAST], N, t_ns))
    opened.historian.close()
    assert open_again(tmp_path) == ()


def open_again(folder: Path) -> tuple[str, ...]:
    opened = open_history(folder, CATALOGUE)
    opened.historian.close()
    return opened.notices


def test_that_a_second_damaged_file_gets_a_name_of_its_own(tmp_path: Path) -> None:
    for _ in range(3):
        (tmp_path / FILE_NAME).write_bytes(b"no database")
        open_history(tmp_path, CATALOGUE).historian.close()
    assert len([file for file in tmp_path.iterdir() if ".damaged-" in file.name]) == 3


def test_that_a_damaged_log_costs_only_the_log(tmp_path: Path) -> None:
    path = filled(tmp_path)
    log = path.with_name(path.name + ".wal")
    log.write_bytes(random.Random(2).randbytes(5000))
    opened = open_history(tmp_path, CATALOGUE)
    assert opened.historian.stats().readings == len(PAST)
    t_ns = int(PAST.t_ns[-1])
    assert_same(opened.historian.state_at(t_ns), oracle([PAST], N, t_ns))
    kept = [file for file in tmp_path.iterdir() if ".damaged-" in file.name]
    assert len(kept) == len(opened.notices) <= 1
    opened.historian.close()


def test_that_damage_inside_the_file_is_an_error_and_not_a_wrong_answer(tmp_path: Path) -> None:
    path = filled(tmp_path)
    whole = path.read_bytes()
    expected = oracle([PAST], N, START + 30 * 1000 * NS)
    for block in range(len(whole) // 262_144):
        place = 12_288 + block * 262_144 + 1000
        path.write_bytes(
            whole[:place] + bytes(b ^ 0x55 for b in whole[place : place + 64]) + whole[place + 64 :]
        )
        opened = open_history(tmp_path, CATALOGUE)
        try:
            state = opened.historian.state_at(expected.t_ns)
        except HistoryError:
            pass
        else:
            if not opened.notices:
                assert_same(state, expected)
        opened.historian.close()


def test_that_a_history_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = filled(tmp_path)
    connection = duckdb.connect(str(path))
    connection.execute("INSERT INTO schema_version VALUES (99)")
    connection.close()
    with pytest.raises(HistoryError, match="version 99"):
        open_history(tmp_path, CATALOGUE)
    assert [file.name for file in tmp_path.iterdir() if ".damaged-" in file.name] == []


def test_that_a_folder_that_cannot_be_made_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HistoryError, match="choose another folder with --data"):
        open_history(tmp_path / "file", CATALOGUE)


def test_that_a_catalogue_in_another_order_finds_its_past(tmp_path: Path) -> None:
    names = [f"s{i}" for i in range(N)]
    filled(tmp_path)
    t_ns = int(PAST.t_ns[-1])
    changed = catalogue_of(0, names=["new", *reversed(names[1:])])
    historian = open_history(tmp_path, changed).historian
    state = historian.state_at(t_ns)
    before = oracle([PAST], N, t_ns)
    assert list(state.value[1:]) == list(before.value[:0:-1])
    assert state.quality[0] == 7
    historian.append(steady(N, 1, start_ns=t_ns + NS))
    historian.close()
    historian = open_history(tmp_path, CATALOGUE).historian
    assert historian.state_at(t_ns + NS).value[0] == before.value[0]
    assert historian.state_at(t_ns + NS).value[1] == N - 1
    assert historian.stats().signals == N + 1
    historian.close()
