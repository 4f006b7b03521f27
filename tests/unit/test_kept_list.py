"""Kept lists: whole or not at all, bounded, and what is damaged is put aside and said, whatever stands in them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bookmarks import Bookmarks, SavedView
from app.kept_list import SCHEMA, BadList, Content, KeptList
from app.model.note import Note
from app.notes import Notes
from app.trend_views import TrendShelf, TrendView


class Names(Content):
    names: list[str]


def kept(path: Path, largest: int = 10_000) -> KeptList[Names]:
    return KeptList(path, Names, "names", largest=largest)


@given(st.lists(st.text().filter(lambda s: s.isprintable()), max_size=9))
def test_that_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    path = tmp_path_factory.mktemp("kept") / "new" / "a.json"
    kept(path).write(Names(SCHEMA, names))
    assert kept(path).read() == Names(SCHEMA, names)
    assert json.loads(path.read_text(encoding="utf-8")) == {"schema": 1, "names": names}


def test_that_where_there_is_no_file_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        kept(tmp_path / "a.json").read()


@given(st.binary(max_size=60))
def test_that_any_bytes_are_read_or_refused_in_one_line(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("kept") / "a.json"
    path.write_bytes(content)
    said = ""
    try:
        kept(path).read()
    except BadList as error:
        said = str(error)
    assert not said or said.startswith("a.json: ")
    assert "\n" not in said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the names cannot be read"),
        (b'{"schema": 1, "names": ["a"', "the names cannot be read"),
        (b"[" * 9_000, "the names cannot be read"),
        (b'{"schema": 1, "names": ["\xff\xfe"]}', "the names cannot be read"),
        (b'{"schema": 1, "names": [1]}', "the names cannot be read"),
        (b'{"schema": 2, "names": []}', "written by a later version"),
        (b" " * 10_001, "too large for a file of names"),
    ],
)
def test_that_a_damaged_file_is_refused_set_aside_and_said(tmp_path: Path, content: bytes, said: str) -> None:
    file = kept(tmp_path / "a.json")
    for number in ("", "-2", "-3"):
        file.path.write_bytes(content)
        with pytest.raises(BadList, match=said) as error:
            file.read()
        aside = tmp_path / f"a.broken{number}.json"
        assert file.set_aside(error.value) == f"{error.value}; it is kept as {aside.name}."
        assert aside.read_bytes() == content, "an earlier one is never overwritten"
        assert not file.path.exists()


def test_that_a_file_that_cannot_be_put_aside_is_said_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = kept(tmp_path / "a.json")
    file.path.write_text("{")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    assert file.set_aside(BadList("a.json: no")) == "a.json: no."
    assert file.path.read_text() == "{"


@pytest.mark.parametrize("at", ["write", "fsync", "replace"])
def test_that_a_stop_at_any_step_leaves_the_old_file_whole_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    file = kept(tmp_path / "a.json")
    file.write(Names(SCHEMA, ["old"]))

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if at == "write":
        monkeypatch.setattr(os, "fdopen", lambda handle, _mode: os.close(handle) or refuse())
    else:
        monkeypatch.setattr(os if at == "fsync" else Path, at, refuse)
    with pytest.raises(OSError, match="No space"):
        file.write(Names(SCHEMA, ["new"]))
    monkeypatch.undo()
    assert file.read().names == ["old"]
    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]


def test_that_the_new_file_is_on_the_disk_before_it_takes_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a power cut the name leads to the old content or to the new, never to an empty file."""
    steps: list[str] = []
    fsync, replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (steps.append("on the disk"), fsync(handle)))
    monkeypatch.setattr(Path, "replace", lambda a, b: (steps.append("renamed"), replace(a, b))[1])
    kept(tmp_path / "a.json").write(Names(SCHEMA, []))
    assert steps == ["on the disk", "renamed"]


VIEW = SavedView("Here", (1.0, 2.0, 3.0), (0.0, 0.0, 0.0))


@pytest.mark.parametrize(
    ("make", "add"),
    [
        (Bookmarks, lambda shelf: shelf.add(VIEW)),
        (Notes, lambda shelf: shelf.add(Note.written("x", 1, author="", made_ns=0))),
        (TrendShelf, lambda shelf: shelf.keep(TrendView("x"))),
    ],
)
def test_that_all_three_lists_lose_nothing_when_their_file_is_damaged_twice(
    tmp_path: Path, make: Callable[[Path], Bookmarks | Notes | TrendShelf], add: Callable[[object], object]
) -> None:
    path = tmp_path / "list.json"
    for content in ("first", "second"):
        path.write_text(content)
        shelf = make(path)
        assert shelf.notice.startswith("list.json: the ")
        add(shelf)
        assert make(path).notice == ""
    assert (tmp_path / "list.broken.json").read_text() == "first"
    assert (tmp_path / "list.broken-2.json").read_text() == "second"
