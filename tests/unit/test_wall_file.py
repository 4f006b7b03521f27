"""Editing wall.toml: what is not known stays, what is changed is changed, and what cannot be edited is left alone."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.toml_layers import UneditableToml
from app.wall import READY, Page, checked
from app.wall_editing import CannotSave, Editing
from app.wall_file import Draft, draft_of, written

OLD = """# the wall in the hall
hold_s = 90   # long enough to read
sound = "off"

[[page]]
camera = 'overview'   # first
seconds = 45.0
mood = "calm"

# the quay, for visitors
[[page]]
view = "The quay"
title = "Quay"

[[page]]
film = "later"

[owner]
name = "Kari"
"""


def test_that_what_is_not_touched_stays_to_the_letter() -> None:
    assert written(OLD, draft_of(OLD)) == OLD


def test_that_a_page_that_cannot_be_shown_is_listed_with_why_and_kept() -> None:
    draft = draft_of(OLD)
    assert [one.page is None for one in draft.entries] == [False, False, True]
    assert "camera, view, workspace" in draft.entries[2].fault
    new = tomllib.loads(written(OLD, draft.moved(2, 0)))
    assert new["page"][0] == {"film": "later"}


def test_that_a_change_touches_its_own_key_only() -> None:
    draft = draft_of(OLD)
    page = draft.entries[0].page
    assert page is not None
    new = written(OLD, draft.changed(0, Page(page.kind, page.what, 20.0, page.title)))
    assert new == OLD.replace("45.0", "20")
    assert "mood" in written(OLD, draft.changed(0, Page("workspace", "Operator", 45.0)))


def test_that_pages_are_added_moved_and_taken_away_with_all_they_carry() -> None:
    draft = draft_of(OLD).added(Page("workspace", 'My "own"', 30.0), 1).moved(0, 2).removed(3)
    text = written(OLD, draft)
    new = tomllib.loads(text)
    assert new["page"] == [
        {"workspace": 'My "own"'},
        {"view": "The quay", "title": "Quay"},
        {"camera": "overview", "seconds": 45.0, "mood": "calm"},
    ]
    assert new["owner"] == {"name": "Kari"}
    assert new["sound"] == "off"
    assert "# first" in text
    assert "# the wall in the hall" in text


def test_that_the_way_with_alarms_is_written_at_the_head() -> None:
    draft = Draft((), follows_high=False, hold_s=12.5)
    assert tomllib.loads(written(None, draft)) == {"follow_high_alarms": False, "hold_s": 12.5}
    only_pages = '[[page]]\ncamera = "street"\n'
    of_it = draft_of(only_pages)
    new = tomllib.loads(written(only_pages, Draft(of_it.entries, False, 12.5)))
    assert new == {"page": [{"camera": "street"}], "follow_high_alarms": False, "hold_s": 12.5}


def test_that_without_a_file_one_begins_with_the_ready_pages() -> None:
    draft = draft_of(None)
    assert draft.pages == READY
    assert checked(tomllib.loads(written(None, draft)), "wall.toml").pages == READY


@pytest.mark.parametrize("text", ["[[page]", "page = 3", 'page = [{camera = "street"}]'])
def test_that_what_is_written_in_another_way_is_not_edited(text: str) -> None:
    with pytest.raises(UneditableToml):
        written(text, draft_of(text).removed(0))


PAGES = st.builds(
    Page,
    st.sampled_from(["camera", "view", "workspace"]),
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12),
    st.floats(5, 86_400),
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8),
)


@given(st.lists(st.tuples(st.sampled_from("armc"), st.integers(0, 9), st.integers(0, 9), PAGES), max_size=12))
def test_that_any_sitting_can_be_written_and_says_what_was_wanted(
    steps: list[tuple[str, int, int, Page]],
) -> None:
    draft = draft_of(OLD)
    for what, at, to, page in steps:
        here = at % len(draft.entries) if draft.entries else 0
        if what == "a":
            draft = draft.added(page, at)
        elif draft.entries and what == "r":
            draft = draft.removed(here)
        elif draft.entries and what == "m":
            draft = draft.moved(here, to)
        elif draft.entries and draft.entries[here].page is not None:
            draft = draft.changed(here, page)
    text = written(OLD, draft)
    assert draft_of(text).pages == draft.pages
    assert tomllib.loads(text)["owner"] == {"name": "Kari"}


def test_that_a_sitting_goes_back_step_by_step(tmp_path: Path) -> None:
    editing = Editing(tmp_path / "data" / "wall.toml")
    first = editing.draft
    assert editing.do(first.removed(0))
    assert not editing.do(editing.draft), "no change, no step"
    assert editing.is_changed
    editing.undo()
    assert editing.draft == first
    assert not editing.can_undo
    assert not editing.is_changed


def test_that_saving_writes_and_goes_on_from_there(tmp_path: Path) -> None:
    path = tmp_path / "data" / "wall.toml"
    editing = Editing(path)
    editing.do(editing.draft.added(Page("workspace", "Operator"), 9))
    assert "3" in editing.save()
    assert not editing.is_changed
    editing.do(editing.draft.moved(2, 0))
    editing.save()
    assert [page.what for page in Editing(path).draft.pages] == ["Operator", "overview", "street"]


def test_that_a_file_that_somebody_changed_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "wall.toml"
    editing = Editing(path)
    path.write_text(OLD, encoding="utf-8")
    editing.do(editing.draft.removed(0))
    with pytest.raises(CannotSave, match="somebody else"):
        editing.save()
    assert path.read_text(encoding="utf-8") == OLD


@pytest.mark.parametrize("content", [b"\xff\xfe", b"[[page]", b"page = 3", b"#" * 300_000])
def test_that_a_broken_file_is_said_and_kept_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "wall.toml"
    path.write_bytes(content)
    editing = Editing(path)
    assert "wall.toml" in editing.trouble
    assert "\n" not in editing.trouble
    said = editing.save()
    assert (tmp_path / "wall.broken.toml").read_bytes() == content
    assert "wall.broken.toml" in said
    assert Editing(path).draft.pages == READY


def test_that_a_disk_that_refuses_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    editing = Editing(tmp_path / "file" / "wall.toml")
    with pytest.raises(CannotSave, match=r"wall\.toml"):
        editing.save()
