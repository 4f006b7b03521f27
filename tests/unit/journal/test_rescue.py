"""Lines that no disk took until the end: kept beside the journal or elsewhere, added once at the next start."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.journal import rescue
from app.journal.entry import Entry
from app.journal.store import Journal, JournalError


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path / "elsewhere"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return tmp_path / "data" / "journal.sqlite"


LINES: list[rescue.Line] = [
    (
        Entry(1, "alarm.raised", "a", "kari", "operator", "live", "line\nfeed", {"x": 1.5}),
        "alarm:a",
        {"state": "unack"},
    ),
    (Entry(2, "alarm.cleared", "b"), "alarm:b", None),
    (None, "~alive", {"t_ns": 3}),
]


def test_that_what_waited_is_added_once_with_its_own_times(path: Path) -> None:
    assert rescue.put(path, LINES) == rescue.places(path)[0]
    with Journal(path) as journal:
        journal.append([], {"alarm:b": {"state": "acked"}})
        assert rescue.take(journal) == 2
        assert rescue.take(journal) == 0
        first, second = journal.page(oldest_first=True)
        assert (first.t_ns, first.why, dict(first.data)) == (1, "line\nfeed", {"x": 1.5})
        assert second.kind == "alarm.cleared"
        standing = journal.standing()
        assert standing["alarm:a"] == {"state": "unack"}
        assert "alarm:b" not in standing
    assert not rescue.places(path)[0].exists()


def test_that_an_end_between_adding_and_removing_adds_nothing_twice(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rescue.put(path, LINES)
    data = rescue.places(path)[0].read_bytes()
    with Journal(path) as journal:
        rescue.take(journal)
        rescue.places(path)[0].write_bytes(data)
        assert rescue.take(journal) == 0
        assert journal.count() == 2


def test_that_without_room_beside_the_journal_they_lie_elsewhere(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = rescue._add

    def full(place: Path, data: bytes) -> None:
        if place.parent == path.parent:
            raise OSError(28, "No space left on device")
        real(place, data)

    monkeypatch.setattr(rescue, "_add", full)
    place = rescue.put(path, LINES)
    assert place == rescue.places(path)[1]
    if os.name == "posix":
        assert place.stat().st_mode & 0o077 == 0
    with Journal(path) as journal:
        assert rescue.take(journal) == 2


def test_that_where_nothing_can_be_kept_it_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_place: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rescue, "_add", full)
    assert rescue.put(path, LINES) is None


def test_that_a_journal_that_still_refuses_leaves_the_file(path: Path) -> None:
    rescue.put(path, LINES)
    with Journal(path) as journal:
        journal._db.execute("PRAGMA query_only = ON")
        with pytest.raises(JournalError):
            rescue.take(journal)
    assert rescue.places(path)[0].exists()


def test_that_half_a_line_costs_itself_only(path: Path) -> None:
    rescue.put(path, LINES)
    place = rescue.places(path)[0]
    place.write_bytes(place.read_bytes()[:-10] + b'\n[1]\n{"entry": [1, 2]}\n\xff\xfe\n')
    with Journal(path) as journal:
        assert rescue.take(journal) == 2


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_that_a_link_that_somebody_laid_there_is_not_followed(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_text("mine")
    rescue.places(path)[0].symlink_to(target)
    assert rescue.put(path, LINES) == rescue.places(path)[1]
    assert target.read_text() == "mine"


@given(st.text(max_size=200))
def test_that_whatever_stands_in_the_file_is_read_without_a_fault(text: str) -> None:
    rescue._loaded(text)
