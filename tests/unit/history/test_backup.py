"""Backup while writing, restore, and the look whether a history is whole."""

from __future__ import annotations

import threading
from pathlib import Path

import duckdb
import pytest

from app.history.backup import compact, problems_in, restore
from app.history.contract import HistoryError, HistoryLocked
from app.history.duck import DuckHistorian
from app.history.opening import FILE_NAME, open_history
from app.model.times import NS
from tests.unit.history.past import START, assert_same, catalogue_of, oracle, steady

N = 6
CATALOGUE = catalogue_of(N)
PAST = steady(N, 400)
LATE = steady(N, 5, start_ns=START + 15 * NS)
END = int(PAST.t_ns[-1])


def filled(path: Path) -> DuckHistorian:
    historian = DuckHistorian(path, CATALOGUE, run_size=60)
    historian.append(PAST)
    historian.append(LATE)
    return historian


def test_that_a_backup_answers_as_the_history_did(tmp_path: Path) -> None:
    historian = filled(tmp_path / "h.duckdb")
    out = tmp_path / "it's a copy.duckdb"
    assert historian.backup(out) == out.stat().st_size
    historian.append(steady(N, 1, start_ns=END + NS))  # still writable, and not in the copy
    historian.close()
    assert problems_in(out, is_full=True) == []
    copy = DuckHistorian(out, CATALOGUE, run_size=60)
    assert copy.stats().readings == len(PAST) + len(LATE)
    for t_ns in (START + 16 * NS, START + 3000 * NS, END + 10 * NS):
        assert_same(copy.state_at(t_ns), oracle([PAST, LATE], N, t_ns))
        assert_same(copy.state_at(t_ns, t_ns), oracle([PAST, LATE], N, t_ns, t_ns))
    copy.close()


def test_that_a_backup_made_while_writing_is_one_moment(tmp_path: Path) -> None:
    historian = filled(tmp_path / "h.duckdb")
    parts = [steady(N, 4, start_ns=END + (1 + i * 4) * 30 * NS) for i in range(40)]
    stop, told = threading.Event(), []

    def write() -> None:
        for part in parts:
            historian.append(part)
            if stop.is_set():
                break
        told.append("done")

    writer = threading.Thread(target=write)
    writer.start()
    historian.backup(tmp_path / "copy.duckdb")
    stop.set()
    writer.join()
    historian.close()
    assert told == ["done"]
    copy = DuckHistorian(tmp_path / "copy.duckdb", CATALOGUE)
    more, rest = divmod(copy.stats().readings - len(PAST) - len(LATE), 4 * N)
    assert rest == 0
    assert_same(copy.state_at(END + 10**13), oracle([PAST, LATE, *parts[:more]], N, END + 10**13))
    copy.close()


def test_that_a_backup_never_overwrites_and_leaves_no_half(tmp_path: Path) -> None:
    historian = filled(tmp_path / "h.duckdb")
    (tmp_path / "kept.duckdb").write_text("mine")
    with pytest.raises(HistoryError, match="is there already"):
        historian.backup(tmp_path / "kept.duckdb")
    with pytest.raises(HistoryError, match="no such folder"):
        historian.backup(tmp_path / "none" / "x.duckdb")
    assert (tmp_path / "kept.duckdb").read_text() == "mine"
    historian.close()
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "h.duckdb",
        "h.duckdb.directory",
        "kept.duckdb",
    ]


def test_that_restoring_keeps_the_old_history_aside(tmp_path: Path) -> None:
    historian = filled(tmp_path / "h.duckdb")
    historian.backup(tmp_path / "copy.duckdb")
    historian.close()
    folder = tmp_path / "data"
    assert restore(tmp_path / "copy.duckdb", folder, FILE_NAME) is None
    opened = open_history(folder, CATALOGUE)
    assert opened.notices == ()
    assert_same(opened.historian.state_at(END), oracle([PAST, LATE], N, END))
    opened.historian.append(steady(N, 1, start_ns=END + NS))
    opened.historian.close()
    kept = restore(tmp_path / "copy.duckdb", folder, FILE_NAME)
    assert kept is not None
    assert DuckHistorian(kept, CATALOGUE).stats().readings == len(PAST) + len(LATE) + N
    again = open_history(folder, CATALOGUE).historian
    assert again.stats().readings == len(PAST) + len(LATE)
    again.close()


def test_that_restoring_is_refused_while_somebody_holds_the_history(tmp_path: Path) -> None:
    historian = filled(tmp_path / "h.duckdb")
    historian.backup(tmp_path / "copy.duckdb")
    historian.close()
    held = open_history(tmp_path / "data", CATALOGUE).historian
    with pytest.raises(HistoryLocked, match="in use by process"):
        restore(tmp_path / "copy.duckdb", tmp_path / "data", FILE_NAME)
    held.close()


@pytest.mark.parametrize("what", ["text", "half", "foreign", "newer", "gone"])
def test_that_what_is_no_backup_is_refused_and_the_history_stays(tmp_path: Path, what: str) -> None:
    folder, bad = tmp_path / "data", tmp_path / "bad.duckdb"
    before = open_history(folder, CATALOGUE).historian
    before.append(PAST)
    before.close()
    if what == "text":
        bad.write_text("no database at all")
    elif what == "half":
        bad.write_bytes((folder / FILE_NAME).read_bytes()[:20_000])
    elif what != "gone":
        with duckdb.connect(str(bad)) as connection:
            connection.execute("CREATE TABLE schema_version (version INTEGER)")
            if what == "newer":
                connection.execute("INSERT INTO schema_version VALUES (99)")
            else:
                connection.execute("DROP TABLE schema_version")
    with pytest.raises(HistoryError, match=r"bad\.duckdb"):
        restore(bad, folder, FILE_NAME)
    again = open_history(folder, CATALOGUE)
    assert again.notices == ()
    assert again.historian.stats().readings == len(PAST)
    again.historian.close()
    assert not [file.name for file in folder.iterdir() if "restor" in file.name]


SPOILT = {
    "UPDATE frames SET end_state = end_state + 1000000": "points outside the states",
    "DELETE FROM readings_0 WHERE rowid = (SELECT max(rowid) FROM readings_0)": None,
    "UPDATE meta SET folded = 99999999": "are said to be folded",
    "INSERT INTO signals (sid, id) VALUES (0, 'twice')": "share a number or a name",
    "INSERT INTO frames SELECT * FROM frames": "two keyframes have the same time",
    "DROP TABLE states_0": "the piece states_0 is missing",
}


@pytest.mark.parametrize("statement", SPOILT)
def test_that_what_is_not_whole_is_said_in_one_line(tmp_path: Path, statement: str) -> None:
    path = tmp_path / FILE_NAME
    filled(path).close()
    with duckdb.connect(str(path)) as connection:
        connection.execute(statement)
    words = SPOILT[statement]
    try:
        found = problems_in(path, is_full=True)
    except HistoryError as error:
        found = [str(error)]
    if words is not None:
        assert any(words in text for text in found), found
    assert all("\n" not in text for text in found)


def test_that_a_changed_value_is_found_by_the_full_check_only(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    filled(path).close()
    with duckdb.connect(str(path)) as connection:
        connection.execute("UPDATE states_0 SET value = value + 1 WHERE rowid = 100")
    assert problems_in(path) == []
    found = problems_in(path, is_full=True)
    assert len(found) == 1
    assert "differs from what its readings say" in found[0]


def test_that_a_start_says_what_is_not_whole_and_goes_on(tmp_path: Path) -> None:
    filled(tmp_path / FILE_NAME).close()
    with duckdb.connect(str(tmp_path / FILE_NAME)) as connection:
        connection.execute("INSERT INTO signals (sid, id) VALUES (77, 'a.s0')")
    opened = open_history(tmp_path, catalogue_of(N))
    assert "not whole" in opened.notices[0]
    assert "history check" in opened.notices[0]
    opened.historian.close()


def test_that_a_history_made_smaller_answers_as_before(tmp_path: Path) -> None:
    historian = filled(tmp_path / FILE_NAME)
    for i in range(30):  # folds leave dead keyframes behind
        historian.append(steady(N, 30, start_ns=START + i * 300 * NS + i))
    parts = [PAST, LATE, *(steady(N, 30, start_ns=START + i * 300 * NS + i) for i in range(30))]
    historian.close()
    compact(tmp_path, FILE_NAME)
    assert sorted(file.name for file in tmp_path.iterdir()) == [FILE_NAME, "history.lock"]
    assert problems_in(tmp_path / FILE_NAME, is_full=True) == []
    again = open_history(tmp_path, CATALOGUE).historian
    for t_ns in (START + 1600 * NS, END):
        assert_same(again.state_at(t_ns), oracle(parts, N, t_ns))
    with pytest.raises(HistoryLocked):
        compact(tmp_path, FILE_NAME)
    again.close()


def test_that_a_backup_waits_for_what_still_reads_while_it_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A regression: a statement that ran when the copy was detached held it, and the backup failed now and then."""
    historian = filled(tmp_path / "h.duckdb")
    tries: list[Path] = []

    def busy(file: Path) -> list[str]:
        tries.append(file)
        if len(tries) < 3:
            try:
                raise duckdb.BinderException("the database file is already attached by database copy_1")
            except duckdb.Error as error:
                raise HistoryError("could not be read") from error
        return problems_in(file)

    monkeypatch.setattr("app.history.backup._PAUSE_S", 0.0)
    monkeypatch.setattr("app.history.backup.problems_in", busy)
    historian.backup(tmp_path / "copy.duckdb")
    assert len(tries) == 3
    monkeypatch.undo()
    assert problems_in(tmp_path / "copy.duckdb", is_full=True) == []
    historian.close()
