"""The notes hub: all who draw notes are told, and trouble is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.notes_hub import NotesHub
from app.people.gate import Gate
from app.people.roles import Role
from tests.unit.people.posts import NOT_SET_UP, Seat


@pytest.fixture
def hub(tmp_path: Path) -> NotesHub:
    return NotesHub(tmp_path / "notes.json", Gate(Seat(NOT_SET_UP, grant=Role.OPERATOR).post), now=lambda: 7)


def test_that_each_change_is_told(hub: NotesHub, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hub.changed):
        made = hub.write("The pump stood still", 10, 30, signal="a.load_kw")
    assert made is not None
    assert made.made_ns == 7
    assert hub.between(20, 25) == (made,)
    assert not hub.between(31, 99)
    with qtbot.waitSignal(hub.changed):
        assert hub.rewrite(made.id, "It ran", 12, None)
    changed = hub.get(made.id)
    assert changed is not None
    assert (changed.text, changed.end_ns, changed.signal) == ("It ran", 12, "a.load_kw")
    assert hub.remove(made.id)
    assert not hub.all
    assert hub.undo() == changed
    assert not hub.can_undo


def test_that_an_empty_note_is_refused_in_a_sentence(hub: NotesHub, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hub.trouble) as told:
        assert hub.write("  \n ", 10) is None
    assert told.args == ["Not kept: a note needs a text."]


def test_that_a_disk_that_refuses_is_told(
    hub: NotesHub, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("app.notes.write_notes", refuse)
    with qtbot.waitSignal(hub.trouble) as told:
        assert hub.write("x", 1) is None
    assert told.args == ["The note cannot be written: Read-only file system."]
    assert not hub.all
