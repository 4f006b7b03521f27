"""The journal: added to and never changed, whole batches or none, whatever happens to disk, file or process."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.alarm_lines import entry_of
from app.alarms.words import Change, What
from app.journal.entry import MAX_DATA, Entry
from app.journal.schema import _STEPS, VERSION
from app.journal.store import UNREADABLE, Journal, JournalError, LaterJournal, open_or_renew

NS = 10**9


def entry(t_s: float, kind: str = "alarm.raised", subject: str = "a", **more: object) -> Entry:
    return Entry(round(t_s * NS), kind, subject, **more)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def test_that_what_was_announced_is_there_after_opening_again(path: Path) -> None:
    with Journal(path) as journal:
        assert journal.append([entry(1), entry(2, "shift.note", why="wind")]) == 1
        assert journal.append([entry(3)]) == 3
        ident = journal.id
    with Journal(path) as journal:
        assert [one.n for one in journal.page()] == [3, 2, 1]
        assert journal.page(kinds=["shift"])[0].why == "wind"
        assert journal.count() == 3
        assert journal.id == ident
        assert len(ident) == 32


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE entry SET why = 'other' WHERE n = 1",
        "DELETE FROM entry WHERE n = 1",
        "INSERT OR REPLACE INTO entry VALUES (1, 0, 'alarm.raised', '', '', '', '', '', '{}')",
    ],
)
def test_that_a_line_can_be_neither_changed_nor_removed_nor_replaced(path: Path, sql: str) -> None:
    with Journal(path) as journal:
        journal.append([entry(1), entry(2)])
    other = sqlite3.connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        other.execute(sql)
    other.close()


def test_that_a_batch_is_kept_whole_or_not_at_all(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([entry(1)])
        journal._db.execute(
            "CREATE TEMP TRIGGER t BEFORE INSERT ON entry WHEN NEW.subject = 'bad' BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
        with pytest.raises(JournalError):
            journal.append([entry(2), entry(3, subject="bad"), entry(4)], {"x": {"a": 1}})
        assert journal.count() == 1
        assert not journal.standing()
        journal.append([entry(2)])
        assert [one.n for one in journal.page()] == [2, 1]


def test_that_one_bad_line_does_not_hold_up_the_others() -> None:
    journal = Journal(None)
    journal.append(
        [
            entry(1, data={"what": object()}),
            entry(2, data={"value": float("nan")}),
            entry(3, data={"long": "x" * (MAX_DATA + 1)}),
            entry(4, why="half \ud800 a pair"),
        ]
    )
    found = journal.page(oldest_first=True)
    assert len(found) == 4
    assert all("left_out" in one.data for one in found[:3])
    assert found[3].why == "half ? a pair"


def test_that_a_disk_without_room_refuses_the_whole_batch_and_takes_it_later(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([entry(1)])
        pages = journal._db.execute("PRAGMA page_count").fetchone()[0]
        journal._db.execute(
            f"PRAGMA max_page_count = {pages + 2}"
        )  # SQLite then says SQLITE_FULL, as of a full disk
        many = [entry(k, why="x" * 3000) for k in range(50)]
        with pytest.raises(JournalError, match="full"):
            journal.append(many)
        assert journal.count() == 1
        journal._db.execute("PRAGMA max_page_count = 100000")
        assert journal.append(many) == 2
        assert journal.count() == 51
        assert not journal.problems()


_WRITER = """
import sys, time
from pathlib import Path
from app.journal.entry import Entry
from app.journal.store import Journal
journal, k = Journal(Path(sys.argv[1])), 0
while True:
    first = journal.append([Entry(k, "alarm.raised", f"{k}.{i}", why="x" * 200) for i in range(7)])
    print(first + 6, flush=True)
    k += 1
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL")
@pytest.mark.parametrize("after", [1, 40, 173])
def test_that_a_kill_at_any_moment_loses_nothing_that_was_announced(path: Path, after: int) -> None:
    writer = subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    announced = 0
    for _ in range(after):
        announced = int(writer.stdout.readline())
    writer.send_signal(signal.SIGKILL)
    for line in writer.stdout:
        announced = int(line) if line.endswith("\n") else announced
    writer.wait()
    writer.stdout.close()
    with Journal(path) as journal:
        count = journal.count()
        assert count >= announced
        assert count % 7 == 0  # whole batches
        assert [one.n for one in journal.each()] == list(range(1, count + 1))
        assert not journal.problems()


@pytest.mark.skipif(os.name != "posix", reason="a limit on the size of files")
def test_that_a_real_limit_on_the_disk_is_told_and_survived(path: Path) -> None:
    code = """
import resource, signal, sys
from pathlib import Path
from app.journal.entry import Entry
from app.journal.store import Journal, JournalError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
journal = Journal(Path(sys.argv[1]))
kept = 0
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
try:
    while True:
        kept = journal.append([Entry(1, "alarm.raised", why="x" * 3000)] * 5) + 4
except JournalError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
journal.append([Entry(2, "shift.note")])
assert journal.count() == kept + 1, (journal.count(), kept)
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "cannot be written" in done.stdout


def test_that_a_damaged_file_is_put_aside_and_said(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([entry(k) for k in range(100)])
    path.write_bytes(b"not a database at all" * 400)
    journal, said = open_or_renew(path)
    with journal:
        (aside,) = path.parent.glob("journal.damaged-*.sqlite")
        assert aside.name in said
        assert aside.read_bytes().startswith(b"not a database")
        (first,) = journal.page()
        assert first.kind == "system.journal-damaged"
        assert first.subject == aside.name
    again, said = open_or_renew(path)
    again.close()
    assert said == ""


def test_that_a_file_with_torn_pages_is_put_aside_or_still_read(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([entry(k, why="x" * 500) for k in range(500)])
    data = bytearray(path.read_bytes())
    for at in range(0, len(data), 4096):
        data[at : at + 64] = b"\xff" * 64
    path.write_bytes(bytes(data))
    journal, said = open_or_renew(path)
    journal.close()
    assert said


def test_that_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(JournalError, match="cannot be made"):
        Journal(tmp_path / "file" / "journal.sqlite")


def test_that_a_reader_where_there_is_no_journal_says_when_there_will_be(path: Path) -> None:
    with pytest.raises(JournalError, match="no journal yet"):
        Journal(path, is_read_only=True)
    assert not path.exists()


# -- versions ---------------------------------------------------------------------------------------------------------


def first_version(path: Path, times: list[int]) -> None:
    db = sqlite3.connect(path)
    db.executescript(_STEPS[0])
    db.executemany(
        "INSERT INTO entry (t_ns, kind, subject, who, role, mode, why, data) VALUES (?, 'alarm.raised', 'a', '', '', '', '', '{}')",
        [(t,) for t in times],
    )
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()


def test_that_a_file_of_the_first_version_is_taken_along(path: Path) -> None:
    first_version(path, [10, 50, 20, 60])
    with Journal(path, is_read_only=True) as journal:
        assert [one.n for one in journal.page(from_ns=20, to_ns=60)] == [3, 2]
        assert journal.id == ""
    with Journal(path) as journal:
        assert journal.count() == 4
        assert journal.meta("back_ns") == "30"
        assert len(journal.id) == 32
        assert [one.n for one in journal.page(from_ns=20, to_ns=60)] == [3, 2]


def test_that_a_file_of_a_later_version_is_read_and_never_written(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([entry(1), entry(2, "alarm.levitated"), entry(3, "weather.told")])
        journal._db.execute("ALTER TABLE entry ADD COLUMN mood TEXT")
        journal._db.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(LaterJournal, match="later version"):
        open_or_renew(path)
    with Journal(path, is_read_only=True) as journal:
        assert len(journal.page()) == 3
        with pytest.raises(JournalError):
            journal.append([entry(4)])


def test_that_a_line_that_cannot_be_understood_hides_no_other(path: Path) -> None:
    with Journal(path) as journal:
        journal.append([entry(1)])
        journal._db.execute(
            "INSERT INTO entry (t_ns, kind, subject, who, role, mode, why, data) VALUES (5, 'NOT A KIND', 's', '', '', '', '', '[1')"
        )
        journal.append([entry(3)])
        found = journal.page(oldest_first=True)
    assert [one.kind for one in found] == ["alarm.raised", UNREADABLE, "alarm.raised"]
    assert found[1].n == 2


# -- pages ------------------------------------------------------------------------------------------------------------

_KINDS = ["alarm.raised", "alarm.cleared", "alarmed.x", "shift.note", "action.mode"]
_LINES = st.lists(st.tuples(st.integers(0, 50), st.sampled_from(_KINDS), st.sampled_from("abc")), max_size=40)
_MAYBE = st.none() | st.integers(-5, 55)


@given(
    _LINES, st.lists(st.sampled_from([*_KINDS, "alarm", "nothing"]), max_size=3), st.sampled_from(["", "a", "z"]),
    _MAYBE, _MAYBE, _MAYBE, _MAYBE, st.integers(0, 50), st.booleans(),
)  # fmt: skip
def test_that_a_page_is_what_a_plain_look_through_all_lines_finds(
    lines: list[tuple[int, str, str]], kinds: list[str], subject: str, from_ns: int | None, to_ns: int | None,
    before: int | None, after: int | None, limit: int, oldest: bool,
) -> None:  # fmt: skip
    """The times go back and forth, as after a clock that was set."""
    journal = Journal(None)
    every = [Entry(t, kind, about) for t, kind, about in lines]
    for k in range(0, len(every), 7):
        journal.append(every[k : k + 7])
    found = journal.page(
        kinds=kinds, subject=subject, from_ns=from_ns, to_ns=to_ns, before_n=before, after_n=after, limit=limit,
        oldest_first=oldest,
    )  # fmt: skip
    fits = [
        n
        for n, one in enumerate(every, 1)
        if (not kinds or any(one.kind == k or one.kind.startswith(k + ".") for k in kinds))
        and (not subject or one.subject == subject)
        and (from_ns is None or one.t_ns >= from_ns)
        and (to_ns is None or one.t_ns < to_ns)
        and (before is None or n < before)
        and (after is None or n > after)
    ]
    assert [one.n for one in found] == (fits if oldest else fits[::-1])[:limit]
    journal.close()


def test_that_the_last_word_about_each_subject_is_found() -> None:
    journal = Journal(None)
    journal.append(
        [entry(1, subject="a"), entry(2, subject="b"), entry(3, "alarm.cleared", "a"), entry(4, subject="a")]
    )
    assert [one.n for one in journal.last_of_each(["alarm.raised"], 4)] == [1, 2]
    assert [one.n for one in journal.last_of_each([], 4)] == [2, 3]
    assert [one.n for one in journal.each(chunk=2)] == [1, 2, 3, 4]


def test_that_many_read_while_one_writes(path: Path) -> None:
    journal = Journal(path)
    troubles: list[Exception] = []
    over = threading.Event()

    def read() -> None:
        reader = journal.reader()
        try:
            while not over.is_set():
                found = [one.n for one in reader.page(limit=10_000)]
                assert found == list(range(len(found), 0, -1))
                assert len(found) % 3 == 0
        except Exception as error:  # noqa: BLE001 - it belongs to the test's own thread
            troubles.append(error)
        finally:
            journal.done_with(reader)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for one in readers:
        one.start()
    for k in range(150):
        journal.append([entry(k), entry(k), entry(k)])
    over.set()
    for one in readers:
        one.join()
    journal.close()
    assert not troubles


def test_that_what_stands_is_written_with_the_lines() -> None:
    journal = Journal(None)
    journal.append([entry_of(Change(5, What.RAISED, "a"))], {"alarm:a": {"x": 1}, "alarm:b": {"y": 2}})
    journal.append([], {"alarm:a": None})
    assert journal.standing() == {"alarm:b": {"y": 2}}


def test_that_a_batch_without_lines_takes_no_number(path: Path) -> None:
    """The sign of life each minute is such a batch."""
    with Journal(path) as journal:
        assert journal.append([], {"~alive": {"t_ns": 1}}) == 1
        journal.append([entry(1), entry(2)])
        assert journal.append([], {"~alive": {"t_ns": 2}}) == 3
        assert journal.count() == 2


@pytest.mark.skipif(os.name != "posix" or not hasattr(os, "geteuid"), reason="rights of files")
def test_that_a_journal_in_a_folder_that_nobody_can_write_to_is_read(tmp_path: Path) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:  # not below pytest's folder, which is its owner's alone
        folder = Path(name)
        with Journal(folder / "journal.sqlite") as journal:
            journal.append([entry(1), entry(2)])
        (folder / "journal.sqlite").chmod(0o444)
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        try:
            if is_root:
                os.seteuid(65534)
            with Journal(folder / "journal.sqlite", is_read_only=True) as journal:
                assert [one.n for one in journal.page()] == [2, 1]
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(0o755)
