"""What is remembered between two starts, whatever happened to the file in between."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from widgets.state_manager import StateManager


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "window.json"


def test_that_choices_and_bytes_come_back(path: Path) -> None:
    state = StateManager(path, {})
    state.set("theme", "light")
    state.set_bytes("docks", QByteArray(bytes(range(256))))
    assert state.save()
    again = StateManager(path, {})
    assert again.get("theme") == "light"
    assert again.bytes_of("docks").data() == bytes(range(256))
    assert again.notices == []


def test_that_an_override_is_used_and_never_saved(path: Path) -> None:
    state = StateManager(path, {"TVILLING_THEME": "light"})
    assert state.get("theme") == "light"
    assert state.save()
    assert StateManager(path, {}).get("theme") == "system"
    state.set("theme", "dark")
    assert state.get("theme") == "dark"


def test_that_entries_of_a_later_version_survive_this_one(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"version": 9, "theme": "light", "holograms": [1, 2]}), encoding="utf-8")
    state = StateManager(path, {})
    assert state.get("theme") == "light"
    assert state.save()
    assert json.loads(path.read_text("utf-8"))["holograms"] == [1, 2]


def test_that_a_value_outside_its_choices_is_refused(path: Path) -> None:
    state = StateManager(path, {})
    with pytest.raises(ValueError, match="theme = 'pink'"):
        state.set("theme", "pink")


def test_that_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("", encoding="utf-8")
    assert not StateManager(blocker / "window.json", {}).save()


def test_that_qt_refusing_a_state_is_no_error(path: Path) -> None:
    state = StateManager(path, {})
    assert not state.restore("docks", lambda _bytes: True)
    state.set_bytes("docks", QByteArray(b"nonsense"))
    assert not state.restore("docks", lambda _bytes: False)
