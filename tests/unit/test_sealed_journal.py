"""The journal against the ledger: what was sealed is found again, and every way to change it is named by its line."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.alarm_lines import entry_of
from app.alarms.words import Actor, Change, Priority, State, What
from app.commands.alarms import JOURNAL
from app.journal.entry import Entry
from app.journal.store import Journal
from app.ledger import canonical
from app.ledger import contract as ledger
from app.ledger.log import TransparencyLog
from app.ledger.tokens import Salt
from app.main import main
from app.model.times import NS
from app.opening import history_folder, open_district
from app.proving.opening import log_path
from app.sealed_journal import (
    ACK,
    BATCH,
    KIND,
    QUARTER_NS,
    Compared,
    acknowledgements,
    compare,
    due,
    sealed_until,
)
from tests.unit.ledger.log_world import log_at
from tests.unit.ledger.memory_log import MemoryLog

T0 = 1_795_392_000 * NS
LATER = T0 + 2 * QUARTER_NS


def seal(journal: Journal, log: MemoryLog | TransparencyLog, now_ns: int = LATER) -> int:
    count = 0
    for payload, _ in due(journal, sealed_until(log, journal.id), "town", now_ns):
        log.append([ledger.Entry(KIND, now_ns, canonical.encode(payload))])
        count += 1
    return count


def lines(count: int, start: int = 0) -> list[Entry]:
    return [
        Entry(T0 + k * NS, "alarm.raised", f"over:f{k}", why=f"line {k}") for k in range(start, start + count)
    ]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / JOURNAL


@pytest.fixture
def log() -> MemoryLog:
    return MemoryLog()


def tampered(path: Path, *statements: str) -> Journal:
    """What somebody with the file in hand can do."""
    db = sqlite3.connect(path)
    for trigger in ("entry_stays", "entry_remains", "entry_follows"):
        db.execute(f"DROP TRIGGER {trigger}")
    for one in statements:
        db.execute(one)
    db.commit()
    db.close()
    return Journal(path, is_read_only=True)


def told(found: Compared) -> dict[int, str]:
    return {one.n: one.why for one in found.differs}


def test_that_what_was_sealed_matches_and_what_came_later_waits(path: Path, log: MemoryLog) -> None:
    with Journal(path) as journal:
        journal.append(lines(BATCH + 20))
        assert seal(journal, log) == 2
        journal.append(lines(3, 600))
        found = compare(journal, log)
    assert (found.sealed, found.match, found.waits, found.differs) == (BATCH + 20, BATCH + 20, 3, ())


def test_that_a_batch_is_sealed_when_it_is_full_or_a_quarter_of_an_hour_is_over(log: MemoryLog) -> None:
    journal = Journal(None)
    journal.append(lines(5))
    assert seal(journal, log, T0 + 10 * NS) == 0
    assert seal(journal, log, T0 + QUARTER_NS) == 1
    assert sealed_until(log, journal.id) == 5
    journal.append([Entry(LATER + k, "alarm.raised") for k in range(BATCH + 1)])
    assert seal(journal, log, LATER + NS) == 1
    assert sealed_until(log, journal.id) == BATCH + 5
    assert seal(journal, log, LATER + NS) == 0


@pytest.mark.parametrize(
    ("statement", "n", "why"),
    [
        ("UPDATE entry SET why = 'nothing happened' WHERE n = 17", 17, "was changed"),
        ("UPDATE entry SET t_ns = t_ns + 1 WHERE n = 3", 3, "was changed"),
        ("UPDATE entry SET who = 'somebody else' WHERE n = 1", 1, "was changed"),
        ("UPDATE entry SET data = '{\"was\": 1}' WHERE n = 8", 8, "was changed"),
        ("DELETE FROM entry WHERE n = 20", 20, "is gone"),
        ("DELETE FROM entry WHERE n = 1", 1, "is gone"),
        (
            "INSERT OR REPLACE INTO entry VALUES (9, 0, 'alarm.raised', '', '', '', '', '', '{}')",
            9,
            "was changed",
        ),
    ],
)
def test_that_each_tampering_is_named_by_its_line(
    path: Path, log: MemoryLog, statement: str, n: int, why: str
) -> None:
    with Journal(path) as journal:
        journal.append(lines(20))
        seal(journal, log)
    with tampered(path, statement) as journal:
        found = compare(journal, log)
    assert told(found) == {n: why}
    assert (found.sealed, found.match) == (20, 19)


def test_that_two_lines_that_changed_places_are_both_named(path: Path, log: MemoryLog) -> None:
    with Journal(path) as journal:
        journal.append(lines(6))
        seal(journal, log)
    swap = (
        "UPDATE entry SET n = 100 WHERE n = 2",
        "UPDATE entry SET n = 2 WHERE n = 3",
        "UPDATE entry SET n = 3 WHERE n = 100",
    )
    with tampered(path, *swap) as journal:
        assert told(compare(journal, log)) == {2: "was changed", 3: "was changed"}


def test_that_a_journal_cut_short_or_emptied_is_seen(path: Path, log: MemoryLog) -> None:
    with Journal(path) as journal:
        journal.append(lines(6))
        seal(journal, log)
    with tampered(path, "DELETE FROM entry WHERE n > 4") as journal:
        assert told(compare(journal, log)) == {5: "is gone", 6: "is gone"}
    with tampered_again(path, "DELETE FROM entry") as journal:
        assert compare(journal, log).match == 0


def tampered_again(path: Path, statement: str) -> Journal:
    db = sqlite3.connect(path)
    db.execute(statement)
    db.commit()
    db.close()
    return Journal(path, is_read_only=True)


def test_that_another_journal_in_its_place_is_said(tmp_path: Path, log: MemoryLog) -> None:
    with Journal(tmp_path / "a.sqlite") as first:
        first.append(lines(7))
        seal(first, log)
        ident = first.id
    with Journal(tmp_path / "b.sqlite") as second:
        second.append(lines(2))
        seal(second, log)
        found = compare(second, log)
    assert found.elsewhere == ((ident, 7),)
    assert (found.sealed, found.match, found.differs) == (2, 2, ())


def test_that_a_changed_secret_or_id_does_not_make_it_match(path: Path, log: MemoryLog) -> None:
    with Journal(path) as journal:
        journal.append(lines(3))
        seal(journal, log)
    with tampered(path, "UPDATE meta SET value = 'other' WHERE name = 'secret'") as journal:
        assert len(compare(journal, log).differs) == 3


def test_that_lines_that_were_removed_before_they_were_sealed_are_seen_as_never_sealed(
    path: Path, log: MemoryLog
) -> None:
    with Journal(path) as journal:
        journal.append(lines(10))
    with tampered(path, "DELETE FROM entry WHERE n = 4") as journal:
        assert seal(journal, log) == 2
        found = compare(journal, log)
    assert told(found) == {5: "lines 4 to 4 were never sealed"}


@given(st.lists(st.integers(1, 40), max_size=8), st.integers(0, 200))
def test_that_whatever_is_written_and_sealed_in_whatever_order_matches(counts: list[int], seals: int) -> None:
    journal, log = Journal(None), MemoryLog()
    done = 0
    for k, count in enumerate(counts):
        journal.append(lines(count, done))
        done += count
        if seals >> k & 1:
            seal(journal, log)
    seal(journal, log)
    found = compare(journal, log)
    assert (found.sealed, found.match, found.waits, found.differs) == (done, done, 0, ())
    journal.close()


def test_that_seals_that_two_programs_made_of_the_same_lines_count_once(log: MemoryLog) -> None:
    journal = Journal(None)
    journal.append(lines(5))
    for payload, _ in [*due(journal, 0, "town", LATER), *due(journal, 0, "town", LATER)]:
        log.write(KIND, {k: v for k, v in payload.items() if k != "schema"})
    found = compare(journal, log)
    assert (found.sealed, found.match, found.differs) == (5, 5, ())


def test_that_a_record_that_is_no_seal_is_passed_over(log: MemoryLog) -> None:
    journal = Journal(None)
    journal.append(lines(2))
    log.append(
        [
            ledger.Entry(KIND, T0, b'{"schema":"twin.journal/1","first":"one"}'),
            ledger.Entry(KIND, T0, b"\xff"),
        ]
    )
    seal(journal, log)
    assert compare(journal, log).match == 2


def test_that_an_acknowledgement_is_a_record_without_a_name() -> None:
    journal = Journal(None)
    kari = Actor("kari", "operator", "live")
    raised = Change(T0, What.RAISED, "over:f1.power", State.NORM, State.UNACK, priority=Priority.HIGH)
    acked = Change(
        T0 + NS, What.ACKNOWLEDGED, "over:f1.power", State.UNACK, State.ACKED, kari, why="seen on site"
    )
    line = entry_of(acked)
    journal.append(
        [
            entry_of(raised),
            Entry(
                line.t_ns,
                line.kind,
                line.subject,
                line.who,
                line.role,
                line.mode,
                line.why,
                {**line.data, "asset": "f1"},
            ),
        ]
    )
    (payload, entries), *_ = due(journal, 0, "town", LATER)
    (record,) = acknowledgements(journal, entries, Salt.fresh())
    assert (record["schema"], record["rule"], record["asset"]) == (ACK, "over", "f1")
    assert record["signal"] == "f1.power"
    assert record["raised"] < record["time"]
    assert record["who"].startswith("operator:")
    assert "kari" not in json.dumps([record, payload])
    assert "seen on site" not in json.dumps([record, payload])


# -- the command ------------------------------------------------------------------------------------------------------


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = history_folder(tmp_path, open_district("trondheim").district)
    with Journal(folder / JOURNAL) as journal:
        journal.append(lines(12))
        place = log_path(folder).parent
        place.mkdir(parents=True)
        log = log_at(place)
        seal(journal, log)
        log.close()
    return tmp_path


def test_that_the_command_says_matches(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["alarms", "journal", "--check", "--data", str(data)]) == 0
    assert "12 of 12 sealed lines match, 0 differ" in capsys.readouterr().out


def test_that_the_command_says_which_line_differs(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = history_folder(data, open_district("trondheim").district)
    tampered(folder / JOURNAL, "UPDATE entry SET why = 'x' WHERE n = 5").close()
    assert main(["alarms", "journal", "--check", "--json", "--data", str(data)]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["ok"] is False
    assert found["differs"] == [{"n": 5, "why": "was changed"}]
    assert found["match"] == 11


def test_that_a_journal_that_was_never_sealed_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = history_folder(tmp_path, open_district("trondheim").district)
    with Journal(folder / JOURNAL) as journal:
        journal.append(lines(2))
    assert main(["alarms", "journal", "--check", "--data", str(tmp_path)]) == 2
    assert "nothing is sealed here yet" in capsys.readouterr().err
