"""Notes written anew and removed, and found again in all shifts, page by page."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import shift_search
from app.journal.entry import Entry
from app.journal.store import Journal
from app.shift_log import BadShiftNote, ShiftNote, changed, closed, notes_of, removed, written
from app.shift_reading import LogReading
from app.shift_search import Query, Search
from app.shift_times import Shift
from tests.unit.alarms.alarm_world import KARI, OLA, at

NAMES = {"pump-2": "Big pump"}


def name_of(ident: str) -> str:
    return NAMES.get(ident, ident)


def all_of(journal: Journal) -> tuple[ShiftNote, ...]:
    return notes_of(journal.each(kinds=("shift",)))


def search(journal: Journal, most: int = 50, **query: Any) -> list[ShiftNote]:
    one, found = Search(Query(**query), name_of), []
    while True:
        page = one.more(journal, most)
        assert len(page.notes) <= most
        found += page.notes
        if not page.has_more:
            return found


def test_that_an_edited_note_says_by_whom_and_when_and_keeps_its_earlier_words() -> None:
    with Journal(None) as journal:
        journal.append([written("Pump is loud", KARI, at(0), tags=("open",), about="pump-2", picture="ab")])
        for minute, words in ((10, "Pump 2 is loud"), (20, "Pump 2 was loud")):
            (note,) = all_of(journal)
            journal.append([changed(note, words, OLA, at(60 * minute))])
        (note,) = all_of(journal)
        assert (note.n, note.who, note.text, note.t_ns, note.picture) == (
            1,
            "kari",
            "Pump 2 was loud",
            at(0),
            "ab",
        )
        assert (note.edited_by, note.edited_ns, note.edits) == ("ola", at(1200), 2)
        assert [(e.who, e.text, e.t_ns) for e in note.earlier] == [
            ("kari", "Pump is loud", at(0)), ("ola", "Pump 2 is loud", at(600)),
        ]  # fmt: skip
        assert note.is_open
        assert journal.count() == 3, "underneath nothing is changed"
        with pytest.raises(BadShiftNote, match="Nothing"):
            changed(note, " Pump 2 was loud ", OLA, at(1300))
        again = changed(note, note.text, OLA, at(1300), tags=())
        journal.append([again])
        assert not all_of(journal)[0].is_open


def test_that_a_search_goes_through_all_shifts_by_text_author_asset_tag_and_time() -> None:
    with Journal(None) as journal:
        journal.append(
            [
                written("Pumpe er høy", KARI, at(0), tags=("open",), about="pump-2"),
                written("Meters read", OLA, at(100), tags=("handover",)),
                written("Council at three", KARI, at(200), at_ns=at(90_000)),
                written("Old point", OLA, at(300), tags=("open",)),
            ]
        )
        journal.append([closed(all_of(journal)[3], KARI, at(400))])

        def texts(**query: Any) -> list[str]:
            return [n.text for n in search(journal, **query)]

        assert texts() == ["Old point", "Council at three", "Meters read", "Pumpe er høy"]
        assert texts(text="HØY pumpe") == ["Pumpe er høy"]
        assert texts(text="big") == texts(about="big PUMP") == texts(about="pump-2") == ["Pumpe er høy"]
        assert texts(who="ola") == ["Old point", "Meters read"]
        assert texts(only_open=True) == ["Pumpe er høy"]
        assert texts(for_handover=True) == ["Meters read"]
        assert texts(from_ns=at(80_000)) == ["Council at three"], "by the moment it speaks of"
        assert texts(to_ns=at(150)) == ["Meters read", "Pumpe er høy"]


def test_that_a_search_reads_no_further_than_its_page_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shift_search, "CHUNK", 10)
    with Journal(None) as journal:
        journal.append([written(f"note {k}", KARI, at(k)) for k in range(1000)])
        journal.append([Entry(at(2000), "alarm.raised", "x")] * 5000)
        read = []
        page = journal.page
        monkeypatch.setattr(journal, "page", lambda **asked: read.append(asked) or page(**asked))
        one = Search(Query(), name_of)
        assert [n.text for n in one.more(journal, 5).notes] == [f"note {k}" for k in range(999, 994, -1)]
        assert len(read) == 1
        assert [n.text for n in one.more(journal, 5).notes] == [f"note {k}" for k in range(994, 989, -1)]


def test_that_a_search_for_what_is_rare_says_how_far_it_came(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shift_search, "CHUNK", 10)
    monkeypatch.setattr(shift_search, "MOST_READ", 100)
    with Journal(None) as journal:
        journal.append([written("seven" if k == 7 else f"note {k}", KARI, at(k)) for k in range(250)])
        one = Search(Query(text="seven"), name_of)
        first = one.more(journal, 5)
        assert (first.has_more, first.until_ns) == (True, at(150))
        assert not first.notes
        one.more(journal, 5)
        last = one.more(journal, 5)
        assert not last.has_more
        assert [n.text for n in last.notes] == ["seven"]


@given(st.lists(st.tuples(st.sampled_from("wecro"), st.integers(1, 30)), max_size=40), st.integers(1, 7))
def test_that_paged_backwards_every_note_is_as_it_is_read_forwards(
    acts: list[tuple[str, int]], most: int
) -> None:
    """Whatever refers to whatever: edits of edits, of removed ones, of lines that are none."""
    with Journal(None) as journal:
        for k, (act, n) in enumerate(acts):
            note = ShiftNote(n, 0, 0, "kari", "x", ("open",))
            if act == "w":
                entry = written(f"{k}", KARI, at(k), tags=("open",))
            elif act == "e":
                entry = written(f"{k}", OLA, at(k), tags=("open",), instead_of=n)
            elif act == "c":
                entry = closed(note, KARI, at(k))
            elif act == "r":
                entry = removed(note, KARI, at(k))
            else:
                entry = Entry(at(k), "shift.sung", data={"note": n})
            journal.append([entry])
        forwards = {note.n: note for note in all_of(journal)}
        assert {note.n: note for note in search(journal, most)} == forwards


def test_that_a_look_reads_only_what_is_new_and_no_open_point_is_ever_cut() -> None:
    shift = Shift(at(100_000), at(200_000), "06:00")
    with Journal(None) as journal:
        journal.append([written("very old", KARI, at(0), tags=("open",))])
        for _ in range(5):
            journal.append([written(f"{k}", KARI, at(10 + k)) for k in range(6000)])
        journal.append(
            [
                Entry(at(100_001), "alarm.raised", "x", data={"is": "unack", "priority": p})
                for p in ("high", "diagnostic")
            ]
        )
        reading = LogReading()
        first = reading.look(journal, shift)
        assert (len(first.notes), first.asked) == (30_001, 1)
        assert first.notes[0].is_open
        asked = []
        page = journal.page
        journal.page = lambda **more: asked.append(more) or page(**more)  # type: ignore[method-assign]
        journal.append([closed(first.notes[0], OLA, at(100_002))])
        journal.append([Entry(at(100_003), "alarm.realarmed", "x", data={"is": "unack", "priority": "low"})])
        second = reading.look(journal, shift)
        assert not second.notes[0].is_open
        assert second.asked == 2
        assert all(one["after_n"] for one in asked), "nothing is read twice"
        assert reading.look(journal, Shift(at(200_000), at(300_000), "14:00")).asked == 0
