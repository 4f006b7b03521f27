"""Saved views: what is kept comes back, names stay unique, a broken file is told and kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bookmarks import MOST, Bookmarks, SavedView

numbers = st.floats(-1e6, 1e6, allow_nan=False)
vectors = st.tuples(numbers, numbers, numbers)
views = st.builds(
    SavedView,
    name=st.text(min_size=1, max_size=30),
    eye=vectors,
    focus=vectors,
    view_angle_deg=st.floats(5, 120),
    style=st.sampled_from(["", "operator", "presentation"]),
    layers=st.dictionaries(st.text(max_size=8), st.tuples(st.booleans(), st.floats(0, 1)), max_size=4),
    colour=st.none() | st.tuples(st.sampled_from(["signal", "attribute"]), st.text(max_size=9)),
    t_ns=st.none() | st.integers(0, 2**62),
)
HERE = SavedView("Here", (1.0, 2.0, 3.0), (0.0, 0.0, 0.0))


@given(st.lists(views, max_size=6))
def test_that_what_is_kept_comes_back(
    tmp_path_factory: pytest.TempPathFactory, kept: list[SavedView]
) -> None:
    path = tmp_path_factory.mktemp("views") / "views.json"
    shelf = Bookmarks(path)
    made = [shelf.add(view) for view in kept]
    again = Bookmarks(path)
    assert again.notice == ""
    assert list(again.views) == made
    assert len({v.name for v in made}) == len(made)


def test_that_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    shelf = Bookmarks(tmp_path / "v.json")
    assert [shelf.add(HERE).name for _ in range(3)] == ["Here", "Here 2", "Here 3"]


def test_that_views_are_removed_renamed_and_moved(tmp_path: Path) -> None:
    shelf = Bookmarks(tmp_path / "v.json")
    for _ in range(3):
        shelf.add(HERE)
    shelf.move("Here 3", 0)
    shelf.rename("Here", "Harbour")
    gone = shelf.remove("Here 2")
    assert gone is not None
    assert [v.name for v in Bookmarks(tmp_path / "v.json").views] == ["Here 3", "Harbour"]
    with pytest.raises(ValueError, match="taken"):
        shelf.rename("Harbour", "Here 3")
    with pytest.raises(KeyError):
        shelf.rename("Nowhere", "Here 4")


@pytest.mark.parametrize(
    "text", ["", "{", '{"schema": 99, "views": []}', '{"schema": 1, "views": [{"name": 5}]}', "\x00"]
)
def test_that_a_broken_file_is_kept_aside_and_told(text: str, tmp_path: Path) -> None:
    path = tmp_path / "views.json"
    path.write_text(text)
    shelf = Bookmarks(path)
    assert "views.broken.json" in shelf.notice
    assert (tmp_path / "views.broken.json").read_text() == text
    shelf.add(HERE)
    assert len(Bookmarks(path).views) == 1


def test_that_the_list_stays_within_reason(tmp_path: Path) -> None:
    shelf = Bookmarks(tmp_path / "v.json")
    shelf._views = [HERE] * MOST
    shelf.add(HERE)
    assert len(shelf.views) == MOST
