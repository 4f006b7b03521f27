"""Saved views: what is kept comes back, names stay unique, a broken file is told and kept."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bookmarks import MOST, Bookmarks, SavedView, read_views, write_views
from app.kept_list import BadList

numbers = st.floats(-1e6, 1e6, allow_nan=False)
vectors = st.tuples(numbers, numbers, numbers)
eyes = st.tuples(numbers, numbers, st.floats(1e6 + 1, 2e6))
views = st.builds(
    SavedView,
    name=st.text(min_size=1, max_size=30),
    eye=eyes,
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
    assert shelf.remove("Here 2") == (2, msgspec.structs.replace(HERE, name="Here 2"))
    assert shelf.remove("Nowhere") is None
    assert [v.name for v in Bookmarks(tmp_path / "v.json").views] == ["Here 3", "Harbour"]
    with pytest.raises(ValueError, match="taken"):
        shelf.rename("Harbour", "Here 3")
    with pytest.raises(KeyError):
        shelf.rename("Nowhere", "Here 4")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[" * 100_000,
        "\x00",
        '{"schema": 99, "views": []}',
        '{"schema": 1, "views": [{"name": 5}]}',
        '{"schema": 1, "views": [{"name": "a", "eye": [1e300, 0, 0], "focus": [0, 0, 0]}]}',
        '{"schema": 1, "views": [{"name": "a", "eye": [0, 0, 0], "focus": [0, 0, 0]}]}',
    ],
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


def test_that_a_view_that_is_put_back_stands_where_it_was(tmp_path: Path) -> None:
    shelf = Bookmarks(tmp_path / "v.json")
    for _ in range(4):
        shelf.add(HERE)
    before = shelf.views
    gone = shelf.remove("Here 2")
    assert gone is not None
    shelf.put_back(*gone)
    assert shelf.views == before


def test_that_an_update_keeps_name_and_place(tmp_path: Path) -> None:
    shelf = Bookmarks(tmp_path / "v.json")
    shelf.add(HERE)
    shelf.add(HERE)
    shelf.update("Here", SavedView("Other", (9.0, 9.0, 9.0), (0.0, 0.0, 0.0)))
    assert [(v.name, v.eye) for v in Bookmarks(tmp_path / "v.json").views] == [
        ("Here", (9.0, 9.0, 9.0)),
        ("Here 2", HERE.eye),
    ]


def test_that_views_of_a_file_come_behind_those_that_are_here(tmp_path: Path) -> None:
    write_views(tmp_path / "out.json", [HERE, msgspec.structs.replace(HERE, name="There")])
    shelf = Bookmarks(tmp_path / "v.json")
    shelf.add(HERE)
    assert shelf.take_in(tmp_path / "out.json") == 2
    assert [v.name for v in shelf.views] == ["Here", "Here 2", "There"]
    (tmp_path / "bad.json").write_text("no")
    with pytest.raises(BadList, match=r"bad\.json"):
        read_views(tmp_path / "bad.json")
