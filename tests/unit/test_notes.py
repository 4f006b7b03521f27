"""Notes: what is kept comes back, text is plain and bounded, a broken file is told and kept, two windows lose nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bookmarks import SavedView
from app.kept_list import BadList
from app.model.note import LATEST_NS, LONGEST_TEXT, BadNote, Note, plain
from app.notes import Notes, read_notes, write_notes

times = st.integers(-LATEST_NS, LATEST_NS)
VIEW = SavedView("Note", (0.0, 0.0, 9.0), (0.0, 1.0, 0.0))


def note(text: str, from_ns: int, to_ns: int | None = None) -> Note:
    return Note.written(text, from_ns, to_ns, author="kari", made_ns=5)


@given(st.text(), times, st.none() | times)
def test_that_what_is_written_is_plain_and_in_order(text: str, from_ns: int, to_ns: int | None) -> None:
    if not plain(text, LONGEST_TEXT):
        with pytest.raises(BadNote):
            note(text, from_ns, to_ns)
        return
    made = note(text, from_ns, to_ns)
    assert made.to_ns is None or made.from_ns < made.to_ns
    assert len(made.text) <= LONGEST_TEXT
    assert all(c == "\n" or c.isprintable() or c.isspace() or ord(c) > 127 for c in made.text)
    assert Note.written(made.text, made.from_ns, made.to_ns, author="", made_ns=0).text == made.text


@given(st.text())
def test_that_cleaning_twice_changes_nothing(text: str) -> None:
    assert plain(plain(text, 50), 50) == plain(text, 50)


def test_that_nothing_turns_the_direction_of_text() -> None:
    assert plain("a\u202eb\x1b[31mc\u2066d", 99) == "ab[31mcd"


def test_that_notes_come_back_in_order_of_time_with_their_view(tmp_path: Path) -> None:
    notes = Notes(tmp_path / "notes.json")
    late, early = note("late\nsecond line", 20, 40), note("early", 10)
    notes.add(late, VIEW)
    notes.add(early)
    again = Notes(tmp_path / "notes.json")
    assert list(again.all) == [early, late]
    assert again.view_of(late.id) == VIEW
    assert again.view_of(early.id) is None
    assert late.title == "late"


@given(st.lists(st.tuples(times, st.none() | times), max_size=20), times, times)
def test_that_between_finds_all_that_touch(spans: list[tuple[int, int | None]], a: int, b: int) -> None:
    low, high = min(a, b), max(a, b)
    for span in spans:
        one = note("x", *span)
        assert one.touches(low, high) == (max(one.from_ns, low) <= min(one.end_ns, high))


def test_that_a_changed_note_keeps_its_view_and_a_removed_one_can_come_back(tmp_path: Path) -> None:
    notes = Notes(tmp_path / "notes.json")
    one = note("first", 10)
    notes.add(one, VIEW)
    notes.change(Note.written("second", 30, author="kari", made_ns=5, id=one.id))
    assert notes.view_of(one.id) == VIEW
    gone = notes.remove(one.id)
    assert gone is not None
    assert not notes.all
    assert notes.remove(one.id) is None
    notes.add(*gone)
    assert [n.text for n in Notes(tmp_path / "notes.json").all] == ["second"]
    with pytest.raises(KeyError):
        notes.change(note("never there", 1))


def test_that_two_windows_lose_nothing(tmp_path: Path) -> None:
    here, there = Notes(tmp_path / "notes.json"), Notes(tmp_path / "notes.json")
    here.add(note("here", 1))
    there.add(note("there", 2))
    here.add(note("here again", 3))
    assert [n.text for n in Notes(tmp_path / "notes.json").all] == ["here", "there", "here again"]


@pytest.mark.parametrize(
    "text",
    [
        "not json",
        '{"schema": 9, "notes": []}',
        '{"schema": 1, "notes": [{"id": "a", "from_ns": 1, "text": ""}]}',
        '{"schema": 1, "notes": [{"id": "a", "from_ns": 1e40, "text": "x"}]}',
        "[" * 100_000,
    ],
)
def test_that_a_broken_file_is_told_and_kept(tmp_path: Path, text: str) -> None:
    path = tmp_path / "notes.json"
    path.write_text(text)
    with pytest.raises(BadList):
        read_notes(path)
    notes = Notes(path)
    assert notes.notice.startswith("notes.json")
    notes.add(note("new", 1))
    assert (tmp_path / "notes.broken.json").read_text() == text
    path.write_text(text)
    assert "broken-2" in Notes(path).notice


def test_that_a_disk_that_refuses_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notes = Notes(tmp_path / "notes.json")
    notes.add(note("kept", 1))

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        notes.add(note("not kept", 2))
    assert [n.text for n in notes.all] == ["kept"]
    assert [n.name for n in tmp_path.iterdir()] == ["notes.json"]


def test_that_the_file_can_be_read_by_others(tmp_path: Path) -> None:
    one = note("x", 1)
    write_notes(tmp_path / "notes.json", {one.id: (one, None)})
    kept = json.loads((tmp_path / "notes.json").read_text())["notes"][0]
    assert kept == {"id": one.id, "from_ns": 1, "text": "x", "author": "kari", "made_ns": 5}
