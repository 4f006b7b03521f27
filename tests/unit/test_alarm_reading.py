"""The past of the alarms as the window asks for it: pages with words, earlier occurrences, how all stood at a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.alarm_lines import entry_of
from app.alarm_reading import PAGE, AlarmsThen, earlier_of, journal_page, raised_between, read_with
from app.alarms.words import NEVER, Actor, Alarm, Change, Priority, State, What
from app.journal.store import Journal
from app.model.times import HOUR_NS, MINUTE_NS, NS

T = 1_780_000_000 * NS
KARI = Actor("kari", "operator", "live")
A = Alarm("over:f1.power", "over", "f1.power", "Feeder over its limit", Priority.HIGH, "f1", "Quay")


def line(minutes: float, what: What, is_now: State, was: State = State.NORM, by: Actor = KARI) -> Change:
    return Change(T + round(minutes * MINUTE_NS), what, A.id, was, is_now, by, 1, A.priority, 412.0, 400.0)


STORY = (
    line(0, What.RAISED, State.UNACK),
    line(5, What.ACKNOWLEDGED, State.ACKED, State.UNACK),
    line(20, What.CLEARED, State.NORM, State.ACKED),
    line(60, What.RAISED, State.UNACK),
    line(61, What.CLEARED, State.RTNUN, State.UNACK),
    line(65, What.ACKNOWLEDGED, State.NORM, State.RTNUN),
    line(70, What.RAISED, State.UNACK),
    line(71, What.SHELVED, State.SHLVD, State.UNACK),
)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    made = Journal(tmp_path / "journal.sqlite")
    made.append([entry_of(Change(T - NS, What.STARTED)), *(entry_of(change, A) for change in STORY)])
    return made


@pytest.mark.parametrize(
    ("minutes", "state"),
    [
        (-1, None),
        (1, State.UNACK),
        (6, State.ACKED),
        (30, None),
        (60.5, State.UNACK),
        (62, State.RTNUN),
        (66, None),
        (80, None),
    ],
)
def test_that_alarms_stand_as_they_stood_then(journal: Journal, minutes: float, state: State | None) -> None:
    past = AlarmsThen.read(journal, T - HOUR_NS, T + 2 * HOUR_NS)
    found = past.at(T + round(minutes * MINUTE_NS))

    assert [one.state for one in found] == ([] if state is None else [state])
    assert all(one.title == A.title for one in found)


def test_that_what_rose_before_the_stretch_is_known_in_it(journal: Journal) -> None:
    past = AlarmsThen.read(journal, T + 10 * MINUTE_NS, T + 15 * MINUTE_NS)

    assert [one.state for one in past.at(T + 12 * MINUTE_NS)] == [State.ACKED]


def test_that_earlier_occurrences_have_their_ends_and_the_newest_comes_first(journal: Journal) -> None:
    found, count = earlier_of(journal, A.id, T + 70 * MINUTE_NS)

    assert count == 2
    assert found == [(T + 60 * MINUTE_NS, T + 61 * MINUTE_NS), (T, T + 20 * MINUTE_NS)]
    later, _ = earlier_of(journal, A.id, T + 90 * MINUTE_NS)
    assert later[0] == (T + 70 * MINUTE_NS, NEVER)


def test_that_the_timeline_learns_of_each_that_asked_and_of_no_other(journal: Journal) -> None:
    found = raised_between(journal, T + MINUTE_NS, T + 2 * HOUR_NS)

    assert [one.t_ns for one in found] == [T + 60 * MINUTE_NS, T + 70 * MINUTE_NS]
    assert {(one.priority, one.title) for one in found} == {(Priority.HIGH, A.title)}


def test_that_pages_go_back_line_by_line_and_words_find_what_they_say(journal: Journal) -> None:
    journal.append([entry_of(line(100 + k, What.RAISED, State.UNACK), A) for k in range(PAGE + 50)])
    first = journal_page(journal)
    assert len(first.entries) == PAGE
    assert first.has_more
    second = journal_page(journal, before_n=first.entries[-1].n)
    numbers = [e.n for e in (*first.entries, *second.entries)]
    assert numbers == sorted(numbers, reverse=True)
    assert len(set(numbers)) == PAGE + 50 + len(STORY) + 1
    assert not second.has_more

    found = journal_page(journal, "shelved kari")
    assert [e.kind for e in found.entries] == ["alarm.shelved"]
    assert journal_page(journal, "quay high").entries
    assert journal_page(journal, "nobody").entries == ()
    newer = journal_page(journal, after_n=numbers[1])
    assert [e.n for e in newer.entries] == [numbers[0]]


def test_that_a_reader_of_its_own_is_closed(journal: Journal) -> None:
    seen = read_with(journal, lambda one: one)

    assert seen is not journal
    with pytest.raises(Exception, match="closed"):
        seen.page()
