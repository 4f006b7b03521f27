"""Settings of an earlier and of a later version: numbered steps, each entry by itself, nothing lost on the way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets import settings as declared
from widgets.state_manager import StateManager

OLD = Path(__file__).with_name("window_of_version_1.json")
"""Written by the program at version 1 of the settings; `recent`, which names folders, is left out."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "window.json"


def put(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def steps(monkeypatch: pytest.MonkeyPatch, version: int, *made: tuple[int, Callable[[Any], Any]]) -> None:
    monkeypatch.setattr(declared, "VERSION", version)
    monkeypatch.setattr("widgets.state_manager.VERSION", version)
    monkeypatch.setattr(declared, "MIGRATIONS", dict(made))


def test_that_a_real_file_of_version_1_is_read_whole(path: Path) -> None:
    path.write_bytes(OLD.read_bytes())
    state, old = StateManager(path, {}), json.loads(OLD.read_text("utf-8"))
    assert state.notices == []
    assert old["version"] == 1
    assert {name: state.get(name) for name in old if name != "version"} == {
        name: value for name, value in old.items() if name != "version"
    }
    assert not state.bytes_of("docks").isEmpty()


def test_that_steps_are_taken_in_order_and_only_once(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []

    def step(number: int) -> Callable[[dict[str, Any]], dict[str, Any]]:
        def take(raw: dict[str, Any]) -> dict[str, Any]:
            taken.append(number)
            return raw | ({"theme": raw.pop("colours")} if number == 1 else {})

        return take

    steps(monkeypatch, 3, (1, step(1)), (2, step(2)))
    state = StateManager(put(path, {"version": 1, "colours": "light"}), {})
    assert state.get("theme") == "light"
    assert taken == [1, 2]
    assert state.save()
    assert json.loads(path.read_text("utf-8"))["version"] == 3
    assert StateManager(path, {}).get("theme") == "light"
    assert taken == [1, 2], "the file is one of version 3 now"


def test_that_a_step_that_fails_costs_only_itself(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    steps(monkeypatch, 2, (1, lambda raw: raw | {"strip": raw["not there"]}))
    state = StateManager(put(path, {"version": 1, "theme": "dark"}), {})
    assert state.get("theme") == "dark"
    assert any("earlier version" in one for one in state.notices)


def test_that_a_later_version_is_said_and_keeps_its_number_and_its_entries(path: Path) -> None:
    state = StateManager(put(path, {"version": 99, "theme": "light", "holograms": {"on": True}}), {})
    assert state.get("theme") == "light"
    assert any("later version" in one for one in state.notices)
    assert state.save()
    again = json.loads(path.read_text("utf-8"))
    assert (again["version"], again["holograms"]) == (99, {"on": True})


@pytest.mark.parametrize("version", [True, "2", None, -1, 1.5, [], {}])
def test_that_a_broken_number_costs_only_itself(path: Path, version: object) -> None:
    state = StateManager(put(path, {"version": version, "theme": "light"}), {})
    assert state.get("theme") == "light"
    assert any("not a number" in one for one in state.notices)


def test_that_each_broken_entry_of_a_real_file_costs_only_itself(path: Path) -> None:
    old = json.loads(OLD.read_text("utf-8"))
    for name in (o.name for o in declared.OPTIONS):
        state = StateManager(put(path, old | {name: [1, {"x": None}]}), {})
        assert state.get(name) == declared.option(name).default
        assert state.notices == [f"The setting '{name}' was not usable and is back at its default."]
        for other in old.keys() - {name, "version"}:
            assert state.get(other) == old[other]


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([o.name for o in declared.OPTIONS] + ["version", "else"]),
        st.none()
        | st.booleans()
        | st.integers()
        | st.text(max_size=20)
        | st.lists(st.integers(), max_size=2),
    )
)
def test_that_whatever_stands_in_the_file_there_are_settings(
    tmp_path_factory: pytest.TempPathFactory, raw: dict[str, Any]
) -> None:
    path = put(tmp_path_factory.mktemp("any") / "window.json", raw)
    state = StateManager(path, {})
    assert all(o.reads(state.get(o.name)) for o in declared.OPTIONS)
    assert state.save()
    assert StateManager(path, {}).get("theme") == state.get("theme")
