"""Workspaces as data: kept, shared, and fitted to a window that is not the one they were made in."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.workspaces import (
    READY,
    BadWorkspace,
    Panel,
    Workspace,
    Workspaces,
    fitted,
    next_name,
    read_shared,
    same,
    write_shared,
)

MINE = Workspace(
    "Night", (Panel("alarms", "bottom", 0.3), Panel("inspector", "right", 0.2)), "AAAA", "operator", "dark",
    {"trees": False}, ("signal", "power"), ("a.power",), (1.0, 2.0, 3.0, 0.0, 0.0, 0.0, 35.0), "trondheim",
)  # fmt: skip


def test_that_ones_own_come_after_the_ready_ones_and_stay(tmp_path: Path) -> None:
    shelf = Workspaces(tmp_path / "workspaces.json")
    shelf.add(MINE)
    again = Workspaces(tmp_path / "workspaces.json")
    assert again.all() == [*READY, MINE]
    again.add(msgspec.structs.replace(MINE, style="presentation"))
    assert [one.style for one in again.own] == ["presentation"], "the same name takes its place"
    again.remove("Night")
    assert Workspaces(tmp_path / "workspaces.json").own == []


@pytest.mark.parametrize("name", ["", "  \n", "operator", "PLANNER"])
def test_that_a_name_must_say_something_new(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadWorkspace):
        Workspaces(tmp_path / "w.json").add(msgspec.structs.replace(MINE, name=name))


def test_that_a_broken_file_is_kept_aside_and_said(tmp_path: Path) -> None:
    path = tmp_path / "workspaces.json"
    path.write_text("{broken")
    shelf = Workspaces(path)
    assert shelf.own == []
    assert "workspaces" in shelf.notice
    shelf.add(MINE)
    assert len(list(tmp_path.iterdir())) == 2, "the broken one is still there"


def test_that_what_is_not_there_is_left_out_and_said() -> None:
    found = fitted(MINE, {"alarms"}, "trondheim", {"b.power"})
    assert [panel.name for panel in found.space.panels] == ["alarms"]
    assert found.space.arrangement == "", "an arrangement of other panels is not guessed at"
    assert len(found.remarks) == 2
    elsewhere = fitted(MINE, {"alarms", "inspector"}, "limerick", {"a.power"})
    assert elsewhere.space.arrangement == "AAAA"
    assert (elsewhere.space.camera, elsewhere.space.trends, elsewhere.space.layers) == ((), (), {})
    assert "trondheim" in elsewhere.remarks[0]


def test_that_a_shared_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_shared(MINE, tmp_path / "night.tvilling-workspace.json")
    assert read_shared(tmp_path / "night.tvilling-workspace.json") == MINE


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "no workspace"),
        ("[1]", "no workspace"),
        ('{"tvilling_workspace": 1}', "no workspace"),
        ('{"tvilling_workspace": 2, "space": {"name": "x"}}', "later version"),
        ('{"tvilling_workspace": 1, "space": {"name": "\\u0000"}}', "no name"),
        ('{"tvilling_workspace": 1, "space": {"name": "x", "panels": [{"name": 5}]}}', "no workspace"),
        ("[" * 100_000, "no workspace"),
    ],
)
def test_that_a_file_of_somebody_else_is_refused_in_one_line(tmp_path: Path, content: str, says: str) -> None:
    path = tmp_path / "odd.json"
    path.write_text(content)
    with pytest.raises(BadWorkspace) as found:
        read_shared(path)
    assert says in str(found.value)
    assert "\n" not in str(found.value)
    with pytest.raises(BadWorkspace, match="cannot be read"):
        read_shared(tmp_path / "none.json")


@given(st.binary(max_size=200))
def test_that_no_bytes_break_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.mktemp("w") / "w.json"
    path.write_bytes(data)
    with pytest.raises(BadWorkspace):
        read_shared(path)


@given(
    st.lists(st.builds(Panel, st.text(max_size=5), st.sampled_from(["left", "right", "bottom"]), st.floats()), max_size=4).map(tuple),
    st.lists(st.floats(), max_size=8).map(tuple),
    st.text(max_size=8),
)  # fmt: skip
def test_that_absurd_sizes_and_cameras_never_reach_the_window(
    panels: tuple[Panel, ...], camera: tuple[float, ...], style: str
) -> None:
    space = Workspace("x", panels, camera=camera, style=style)
    found = fitted(space, {panel.name for panel in panels}, "trondheim", ()).space
    assert all(0.1 <= panel.share <= 0.6 for panel in found.panels)
    assert len(found.camera) in (0, 7)
    assert all(abs(v) < 1e7 for v in found.camera)
    assert found.style in ("", "operator", "presentation")


def test_that_a_change_of_panels_or_layers_is_a_change_and_a_moved_camera_is_none() -> None:
    assert same(MINE, msgspec.structs.replace(MINE, camera=(), arrangement=""))
    assert not same(MINE, msgspec.structs.replace(MINE, panels=MINE.panels[:1]))
    assert not same(MINE, msgspec.structs.replace(MINE, layers={"trees": True}))
    assert next_name([*READY, msgspec.structs.replace(MINE, name="Workspace 1")]) == "Workspace 2"
